A donated machine, from the day it comes in to the day somebody has it.

$ bifc device add "HP ProDesk 400 G4" -k desktop --count 3 --lot mairie-2026-11 --from "Mairie de Cachan"
> D1
> D2
> D3
! Person P1 (Mairie de Cachan) created.
! 3 devices created: D1 to D3.
$ TERMINAL=1 bifc device add "portable Lenovo T420" --serial R8XYZ12 --memory-mb 4096 --arch "64 bits"
! Device D4 (laptop Lenovo T420) created.
!   Label: bifc device print D4     Then: bifc device scan D4 FILE
$ bifc device add "souris" -q
> D5
$ bifc device list
> D5	accessory			received		2026-11-21
> D4	laptop	Lenovo	T420	received		2026-11-21
> D3	desktop	HP	ProDesk 400 G4	received		2026-11-21
> D2	desktop	HP	ProDesk 400 G4	received		2026-11-21
> D1	desktop	HP	ProDesk 400 G4	received		2026-11-21
$ bifc device list kind:desktop --fields id,brand,model,lot,donor.name,status
> D3	HP	ProDesk 400 G4	mairie-2026-11	Mairie de Cachan	received
> D2	HP	ProDesk 400 G4	mairie-2026-11	Mairie de Cachan	received
> D1	HP	ProDesk 400 G4	mairie-2026-11	Mairie de Cachan	received
$ bifc device mark tested D1 D2
! D1 (desktop HP ProDesk 400 G4): tested.
! D2 (desktop HP ProDesk 400 G4): tested.
$ bifc device mark given D1
! bifc: [refused] D1 cannot be given: nobody has said what disks are in it.
!   Scan it: bifc device scan D1 FILE
!   If there is none: bifc device mark wiped D1 --no-disk
[4]
$ bifc device mark wiped 1 2 --tool nwipe --method prng
! bifc: [refused] Nobody has said what disks are in D1.
!   Name the disk: --disk SERIAL
!   If there is none: bifc device mark wiped D1 --no-disk
[4]
$ bifc device mark wiped D1 --tool nwipe --method prng --disk WD-A1
! Part K1 (disk, serial WD-A1) created.
! K1 (disk, serial WD-A1): passed, Clear, overwriting with random data, declared, without a log.
!   Mind: The kind of disk is not known; if it is flash memory, its spare area was not reached.
! D1 (desktop HP ProDesk 400 G4): wiped.
$ bifc device mark wiped D2 --no-disk
! D2 (desktop HP ProDesk 400 G4): no disk.
$ bifc device mark ready D1
! D1 (desktop HP ProDesk 400 G4): ready.
$ bifc device mark given D1 --holder "Amina Haddad" --at 21/11/2026
! Person P2 (Amina Haddad) created.
! D1 (desktop HP ProDesk 400 G4): given.
$ bifc device list --ids
> D5
> D4
> D3
> D2
$ bifc device list status:given --fields id,holder.name,given
> D1	Amina Haddad	2026-11-21
$ bifc device mark returned D1
! D1 (desktop HP ProDesk 400 G4): returned.
$ bifc device show D1
> id         D1
> kind       desktop
> brand      HP
> model      ProDesk 400 G4
> status     returned
> ownership  the group's
> lot        mairie-2026-11
> donor      P1 Mairie de Cachan
> received   2026-11-21
> given      2026-11-21
> returned   2026-11-21
> created    2026-11-21T14:32:00Z
> changed    2026-11-21T14:32:00Z
>
> 1 part (device)
>   K1  installed  disk
>
> 1 allocation (device)
>   R1  returned  desktop
>
> 1 wipe (device)
>   X1  passed overwriting with random data
>
> Last change: device mark D1 (2026-11-21 14:32, sam)
$ bifc show P1
> id        P1
> name      Mairie de Cachan
> identity  known by name
> role      donor
> status    active
> created   2026-11-21T14:32:00Z
> changed   2026-11-21T14:32:00Z
>
> 1 lot (donor)
>   J1  open  mairie-2026-11
>
> 3 devices (donor)
>   D3  received  desktop HP ProDesk 400 G4
>   D2  wiped  desktop HP ProDesk 400 G4
>   D1  returned  desktop HP ProDesk 400 G4
>
> Last change: device add D1 D2 D3 (2026-11-21 14:32, sam)
$ bifc device add "autre portable" --serial R8XYZ12
! bifc: [refused] device: serial R8XYZ12 is already that of D4.
!   What its fields may hold: bifc help device add
[4]
$ bifc device set D4 --ownership visitor
! bifc: [refused] D4 cannot become a visitor's: nobody has said what disks are in it.
!   Scan it: bifc device scan D4 FILE
!   If there is none: bifc device mark wiped D4 --no-disk
!   If it never was the group's: bifc device remove D4, and add it with --ownership visitor
[4]
$ bifc device mark wiped D4 --no-disk -q
$ bifc device set D4 --ownership visitor
! Device D4 (laptop Lenovo T420) changed.
$ bifc device list status:none --fields id,status,ownership
> D4		visitor
$ bifc device set D4 --ownership stock
! Device D4 (laptop Lenovo T420) changed.
$ bifc device show D4 --fields status,received --plain
> status: received
> received: 2026-11-21
$ bifc device set D4 --battery 300
! bifc: [refused] D4: battery is a percentage of the capacity when new, such as 80.
!   What its fields may hold: bifc help device add
[4]
$ bifc device set D4 --grade-look b --grade-battery Z
! bifc: [usage] --grade-battery: 'Z' is not one of the values of grade-battery: A (like new), B (good), C (fair), D (poor), E (unusable).
!   Its options: bifc help device set
[2]
$ bifc device remove D5
! Device D5 (accessory) removed.
$ bifc device list kind:none
$ bifc device list received:2026-11 lot:mairie --ids
> D3
> D2
> D1
$ bifc device list memory_mb:4000.. --ids
> D4
$ bifc device list memory_mb:..4000 --ids
$ bifc device list not:lot:mairie --ids
> D4
