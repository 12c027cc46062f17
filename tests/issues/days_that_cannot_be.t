What has happened did so by today, and in its order.

$ bifc device add "tour" -k desktop --received 2031-05-05
$ bifc device add "tour" -k desktop -q
$ bifc device scan D1 $SHARED/hardware/lshw_laptop.json --at 2031-01-01
$ bifc device set D1 --received 2031-01-01
$ bifc device mark wiped D1 --no-disk -q
$ bifc person add "Farid Alaoui" -q
$ bifc device lend D1 --to P1 --due 2020-01-01
$ bifc device give D1 --to P1 --at 2020-01-01
$ bifc device give D1 --to P1 -q
$ bifc allocation follow R1 --use in_use
$ bifc allocation follow R1 --use in_use --at 2026-12-21
