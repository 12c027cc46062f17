Lots: what one donor brought at once.

$ bifc lot add mairie-2026-11 --from "Mairie de Cachan" --convention "2026/118"
> J1
! Person P1 (Mairie de Cachan) created.
! Lot J1 (mairie-2026-11) created.
$ bifc device add "HP ProDesk" -k desktop --count 2 --lot mairie-2026-11
> D1
> D2
! 2 devices created: D1 to D2.
$ bifc device list --fields id,lot,donor.name
> D2	mairie-2026-11	Mairie de Cachan
> D1	mairie-2026-11	Mairie de Cachan
$ bifc device add "Dell" -k desktop --lot Ecole-2026 --from "École Jules-Ferry" -q
> D3
$ bifc lot list
> J2	Ecole-2026	open	P2	2026-11-21
> J1	mairie-2026-11	open	P1	2026-11-21
$ bifc lot show mairie-2026-11
> id         J1
> name       mairie-2026-11
> status     open
> donor      P1 Mairie de Cachan
> agreement  2026/118
> received   2026-11-21
> created    2026-11-21T14:32:00Z
> changed    2026-11-21T14:32:00Z
>
> 2 devices (lot)
>   D2  received  desktop HP ProDesk
>   D1  received  desktop HP ProDesk
>
> Last change: lot add J1 (2026-11-21 14:32, sam)
$ bifc lot set J2 --convention "courriel du 12/11"
! Lot J2 (Ecole-2026) changed.
$ bifc lot add mairie-2026-11
! bifc: [refused] lot: name mairie-2026-11 is already that of J1.
!   What its fields may hold: bifc help lot add
[4]
$ bifc lot note J2 "livré par le gardien"
! Noted on J2 (Ecole-2026).
$ bifc lot log J2
> 3  2026-11-21 14:32  sam  device add D3
>   name: Ecole-2026
>   status: open
>   donor: P2
>   received: 2026-11-21
> 4  2026-11-21 14:32  sam  lot set J2
>   agreement: – → courriel du 12/11
$ write edited.txt "name: ecole-2026"
$ bifc lot edit J2 -F edited.txt
! Lot J2 (ecole-2026) changed.
$ bifc device list lot:ecole-2026 --ids
> D3
$ bifc lot set J2 --name ecole-ferry
! Lot J2 (ecole-ferry) changed.
$ bifc device list lot:ecole-ferry --fields id,lot
> D3	ecole-ferry
$ bifc lot remove J2
! bifc: [refused] There are machines in the lot ecole-ferry.
!   See them: bifc device list lot:ecole-ferry status:any
[4]
$ bifc lot add vide -q
> J3
$ bifc lot remove J3
! Lot J3 (vide) removed.
$ bifc device add "HP" --lot ecole-ferry
> D4
! Device D4 (other HP) created.
$ bifc lot list
> J2	ecole-ferry	open	P2	2026-11-21
> J1	mairie-2026-11	open	P1	2026-11-21
$ bifc lot restore J3
! Lot J3 (vide) is back.
$ bifc lot mark closed J1
! J1 (mairie-2026-11): closed.
$ bifc lot close J1
! J1 (mairie-2026-11): already so.
! Check sum of its manifest: (sum)
$ bifc lot close ecole-ferry mairie-2026-11
! Lot J2 (ecole-ferry) is closed.
! Check sum of its manifest: (sum)
! J1 (mairie-2026-11): already so.
! Check sum of its manifest: (sum)
$ bifc lot set J1 --convention "autre"
! bifc: [refused] The lot mairie-2026-11 is closed, and what its manifest says stays.
!   See it: bifc lot show J1
[4]
$ bifc lot mark open J1
! bifc: [refused] J1 cannot become open: closed is final.
!   The states and where they lead: bifc help lot mark
[4]
$ bifc device add "HP" --lot mairie-2026-11
! bifc: [refused] The lot mairie-2026-11 is closed: nothing enters or leaves it.
!   What is in it: bifc device list lot:mairie-2026-11 status:any
[4]
$ bifc device set D1 --lot ""
! bifc: [refused] The lot mairie-2026-11 is closed: nothing enters or leaves it.
!   What is in it: bifc device list lot:mairie-2026-11 status:any
[4]
$ bifc lot show J1 --fields status,closed,sha256 --plain
> status: closed
> closed: 2026-11-21
> sha256: (sum)
$ bifc undo
! Undone: "lot close J2" (2026-11-21 14:32, sam).
!   J2: closed: 2026-11-21 → –
!   J2: manifest: changed
!   J2: SHA-256: (sum)… → –
!   J2: status: closed → open
$ bifc lot show J1 --fields status,closed,sha256 --plain
> status: closed
> closed: 2026-11-21
> sha256: (sum)
