An operation that makes a record and goes on to change it is undone and done again like any other.

$ bifc device scan $SHARED/hardware/lshw_laptop.json -q
> D1
$ bifc undo
! Undone: "device scan D1 … D1" (2026-11-21 14:32, sam).
!   D1: removed
!   N1: removed
!   K1: removed
!   K2: removed
$ bifc device list
$ bifc part list
$ bifc note list
$ bifc redo -q
$ bifc part list --fields id,origin
> K2	D1
> K1	D1
$ bifc device add "portable" --lot mairie --from "Mairie de Cachan" -q
> D2
$ bifc part add disque -d D2 --serial WD-1 -q
> K3
$ bifc undo
! Undone: "part add K3" (2026-11-21 14:32, sam).
!   K3: removed
$ bifc undo
! Undone: "device add D2" (2026-11-21 14:32, sam).
!   P1: removed
!   J1: removed
!   D2: removed
$ bifc redo -q
$ bifc redo -q
$ bifc part show K3 --fields device,origin --plain
> device: D2
> origin: D2
$ bifc device show D2 --fields lot,donor --plain
> lot: mairie
> donor: P1
