What has happened did so by today, and in its order.

$ bifc device add "tour" -k desktop --received 2031-05-05
! bifc: [refused] device: received cannot be 2031-05-05, which is still to come.
!   Today is 2026-11-21; name that day or an earlier one.
[4]
$ bifc device add "tour" -k desktop -q
> D1
$ bifc device scan D1 $SHARED/hardware/lshw_laptop.json --at 2031-01-01
! bifc: [refused] part: received cannot be 2031-01-01, which is still to come.
!   Today is 2026-11-21; name that day or an earlier one.
[4]
$ bifc device set D1 --received 2031-01-01
! bifc: [refused] D1: received cannot be 2031-01-01, which is still to come.
!   Today is 2026-11-21; name that day or an earlier one.
[4]
$ bifc device mark wiped D1 --no-disk -q
$ bifc person add "Farid Alaoui" -q
> P1
$ bifc device lend D1 --to P1 --due 2020-01-01
! bifc: [refused] R1: it cannot be due back on 2020-01-01, before it leaves on 2026-11-21.
!   What its fields may hold: bifc help allocation add
[4]
$ bifc device give D1 --to P1 --at 2020-01-01
! bifc: [refused] D1 cannot have gone out on 2020-01-01: it came in on 2026-11-21.
!   Name a day from 2026-11-21 on: --at DAY
[4]
$ bifc device give D1 --to P1 -q
$ bifc allocation follow R1 --use in_use
! bifc: [refused] R1 went out on 2026-11-21: the first day to ask what became of it is 2026-12-21.
!   What is heard before is a note: bifc allocation note R1 "…"
[4]
$ bifc allocation follow R1 --use in_use --at 2026-12-21
! R1 (desktop): in use.
