The id of another noun is no name for a new record.

$ bifc ticket add "PC lent" -d T1
! bifc: [usage] T1 is a ticket, not a device.
!   Those there are: bifc device list
[2]
$ bifc ticket add "PC lent" -p D1
! bifc: [usage] D1 is a device, not a person.
!   Those there are: bifc person list
[2]
$ bifc ticket add "PC lent" -d "Lenovo T420" -q
> T1
$ bifc device list --fields id,kind,brand,model
> D1	other	Lenovo	T420
