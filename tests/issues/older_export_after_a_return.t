An export from before a machine came back does not bring back the wipe that it had then.

$ bifc device add "portable" -q
> D1
$ bifc part add disque -d D1 --serial WD-1 -q
> K1
$ bifc device mark wiped D1 --method prng -q
$ bifc device give D1 --to "Amina Haddad" -q
$ bifc export part --csv -o parts.csv
$ bifc device return D1 -q
$ bifc import parts.csv
! parts.csv: line 2: K1: intake follows from what happened to it.
! bifc: [refused] 1 row cannot be imported; nothing was written.
!   Correct the file, or import the other rows: bifc import parts.csv --continue
[4]
$ bifc device mark tested D1 -q
$ bifc device set D1 --status wiped
! bifc: [refused] D1 cannot be wiped: disk K1 (disk, serial WD-1) is not wiped.
!   With the log: bifc device mark wiped D1 --log FILE
!   Without one: bifc device mark wiped D1 --tool nwipe --method prng --disk WD-1
[4]
