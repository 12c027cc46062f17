The id of another noun is no name to look for.

$ bifc ticket list person:T12
! bifc: [usage] 'person:T12' cannot be read: T12 is a ticket.
!   How to ask for records: bifc help query
[2]
