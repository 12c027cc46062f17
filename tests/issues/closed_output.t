What cannot be printed is an error, also when the stream was closed from the start.

$ bifc ticket add écran -q
> T1
$ sh bifc ticket list >&-
! bifc: [failed] The output cannot be written: Bad file descriptor.
!   Check the free space and the rights there.
[1]
$ bifc ticket list -0
! bifc: [usage] -0 ends ids and records of --plain only.
!   Write: bifc ticket list --ids -0 | xargs -0 …
[2]
