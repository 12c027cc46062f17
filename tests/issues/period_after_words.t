A period that does not come first is not taken for a word to look for.

$ bifc report month closed:none 2026-02
! bifc: [usage] The period comes first: '2026-02' stands after other words.
!   Write: bifc report month 2026-02 …
[2]
$ bifc report month last last
! bifc: [usage] The period comes first: 'last' stands after other words.
!   Write: bifc report month last …
[2]
