Hints that can be typed as they stand.

$ bifc person add "Farid Alaoui" -q
$ bifc person add "Farid Alaoui" -q
$ bifc device add a -q
$ bifc device mark wiped D1 --no-disk -q
$ bifc device lend D1 --to "Farid Alaoui"
$ bifc device lend D1 --to P1 -q
$ bifc device return D1 -q
$ bifc device recycle D1 --slip BSD-2026-118 -q
$ bifc find BSD-2026-118
$ bifc lot add mairie -q
$ bifc lot note mairie "livré par le gardien"
$ bifc lot note ailleurs "livré"
$ bifc device add "portable" -q
$ bifc device scan D2 $SHARED/hardware/lshw_laptop.json -q
$ bifc device add "autre" --serial AUTRE1 -q
$ bifc device scan D3 $SHARED/hardware/lshw_laptop.json --replace
$ bifc device set D2 --status ready
