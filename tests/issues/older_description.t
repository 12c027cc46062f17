A description that is older than the one last read is kept, and changes nothing unless that is wanted.

$ sh sed 's/2026-06-09T/2026-06-01T/g' $SHARED/hardware/workbench_12.json > older.json
$ bifc device scan $SHARED/hardware/workbench_12.json -q
> D1
$ bifc device scan older.json
> D1
! D1 (desktop HP Invented 800): nothing has changed.
!   The file is older than the description of 2026-06-09 12:10:50, so it is only kept. If it is right all the same: add --replace
$ bifc device scan older.json --replace
> D1
! D1 (desktop HP Invented 800): nothing has changed.
! The file tells of an erasure, too: bifc device mark wiped D1 --log FILE
$ bifc device show D1 --fields described --plain
> described: 2026-06-09 12:10:50
$ bifc device scan $SHARED/hardware/workbench_12.json
> D1
! D1 (desktop HP Invented 800): nothing has changed.
! The file tells of an erasure, too: bifc device mark wiped D1 --log FILE
$ bifc device show D1 --fields described --plain
> described: 2026-06-09 12:10:50
