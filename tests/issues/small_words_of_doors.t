Hints that can be typed as they stand.

$ bifc person add "Farid Alaoui" -q
> P1
$ bifc person add "Farid Alaoui" -q
> P2
$ bifc device add a -q
> D1
$ bifc device mark wiped D1 --no-disk -q
$ bifc device lend D1 --to "Farid Alaoui"
! bifc: [refused] Several are called 'Farid Alaoui': P1, P2.
!   Give the id: --to P1
[4]
$ bifc device lend D1 --to P1 -q
$ bifc device return D1 -q
$ bifc device mark wiped D1 --no-disk -q
$ bifc device recycle D1 --slip BSD-2026-118 -q
$ bifc find BSD-2026-118
> D1	device	recycled	a
$ bifc lot add mairie -q
> J1
$ bifc lot note mairie "livré par le gardien"
! Noted on J1 (mairie).
$ bifc lot note ailleurs "livré"
! bifc: [not-found] There is no lot 'ailleurs'.
!   See those there are: bifc lot list
[3]
$ bifc device add "portable" -q
> D2
$ bifc device scan D2 $SHARED/hardware/lshw_laptop.json -q
> D2
$ bifc device add "autre" --serial AUTRE1 -q
> D3
$ bifc device scan D3 $SHARED/hardware/lshw_laptop.json --replace
! bifc: [refused] The scan has the serial number PF0ZZ001, which is that of D2.
!   If it is of D2: bifc device scan D2 FILE
!   If its board is in D3 now: bifc device set D2 --serial ""
[4]
$ bifc device set D2 --status ready
! bifc: [refused] D2 cannot be ready: disk K1 (Invented Semiconductor ZZSSD 970 Invented 256GB, serial S4ZZNX0M000001) and 1 other are not wiped.
!   With the log: bifc device mark wiped D2 --log FILE
!   Without one: bifc device mark wiped D2 --tool nwipe --method prng --disk S4ZZNX0M000001
[4]
