Disks and other parts keep their story when they move.

$ bifc device add "portable HP" -q
> D1
$ bifc device add "portable Dell" -q
> D2
$ bifc part add "disque Seagate ST500" --serial Z1 -d D1 --bytes "500 Go" --media hdd
> K1
! Part K1 (disk Seagate ST500) created.
$ bifc part add "barrette DDR4 Crucial" --bytes "8 Gio" --shelf A2
> K2
! Part K2 (memory DDR4 Crucial) created.
$ bifc part add disque --bytes "beaucoup"
! bifc: [usage] --bytes: 'beaucoup' is not a capacity (write 500 GB or 8 GiB).
!   Its options: bifc help part add
[2]
$ bifc part list --header
> id	kind	brand	model	serial	status	device
> K2	memory		DDR4 Crucial		stock	
> K1	disk		Seagate ST500	Z1	installed	D1
$ bifc part list bytes:300G.. --ids
> K1
$ bifc part show K1
> id        K1
> kind      disk
> model     Seagate ST500
> serial    Z1
> capacity  500 GB
> media     hard disk
> status    installed
> device    D1 HP
> origin    D1 HP
> received  2026-11-21
> created   2026-11-21T14:32:00Z
> changed   2026-11-21T14:32:00Z
>
> Last change: part add K1 (2026-11-21 14:32, sam)
$ bifc part set K2 --shelf A3
! Part K2 (memory DDR4 Crucial) changed.
$ write edited.txt "shelf: B1"
$ bifc part edit K2 -F edited.txt
! Part K2 (memory DDR4 Crucial) changed.
$ bifc part note K2 "testée une heure"
! Noted on K2 (memory DDR4 Crucial).
$ bifc part mark quarantined K2
! K2 (memory DDR4 Crucial): quarantined.
$ bifc part mark stock K2
! K2 (memory DDR4 Crucial): in stock.
$ bifc part remove K2
! Part K2 (memory DDR4 Crucial) removed.
$ bifc part restore K2
! Part K2 (memory DDR4 Crucial) is back.
$ bifc device harvest D1 K1
! K1 (Seagate ST500, serial Z1) is in stock, from D1.
! It is not wiped: bifc part mark wiped K1 --log FILE
$ bifc device harvest D1 K1
! bifc: [refused] K1 (Seagate ST500, serial Z1) is not in D1.
!   What is in it: bifc part list device:D1
[4]
$ bifc device harvest D1
! bifc: [usage] There is no part to take out.
!   What is in it: bifc part list device:D1
[2]
$ bifc device install D2 K1 K2
! K1 (Seagate ST500, serial Z1) is in D2 (laptop Dell).
! K2 (memory DDR4 Crucial) is in D2 (laptop Dell).
$ bifc device install D2 K1
! K1 (Seagate ST500, serial Z1): already so.
$ bifc device install D2 disque
! bifc: [usage] 'install' needs a machine and ids of parts.
!   Write: bifc device install D2 K12
[2]
$ bifc part show K1 --fields status,device,origin --plain
> status: installed
> device: D2
> origin: D1
$ bifc trace K1
> D2 (laptop Dell)
> A disk is not wiped.
>
> 2026-11-21	received	D2		
> 2026-11-21	unwiped	K1		K1 (Seagate ST500, serial Z1)
$ bifc part log K1
> 3  2026-11-21 14:32  sam  part add K1
>   kind: disk
>   model: Seagate ST500
>   serial: Z1
>   capacity: 500 GB
>   media: hard disk
>   status: installed
>   device: D1
>   origin: D1
>   received: 2026-11-21
> 12  2026-11-21 14:32  sam  device harvest D1
>   status: installed → in stock
>   device: D1 → –
>   former machines: – → D1
> 13  2026-11-21 14:32  sam  device install D2 K1
>   status: in stock → installed
>   device: – → D2
$ bifc device harvest D2 "batterie Dell" --shelf A2
> K3
! K3 (battery Dell) is in stock, from D2.
$ bifc part list device:none --fields id,kind,model,status,origin,shelf
> K3	battery		stock	D2	A2
$ bifc part mark wiped K1 --method prng
! K1 (Seagate ST500, serial Z1): passed, Clear, overwriting with random data, declared, without a log.
! D2 (laptop Dell): wiped.
$ bifc part mark wiped K2 --method prng
! bifc: [refused] K2 (memory DDR4 Crucial) is no disk, so there is nothing to wipe.
!   If it is one: bifc part set K2 --kind disk
[4]
$ bifc device mark wiped D1
! D1 (laptop HP): wiped.
$ bifc trace D1 --json
> [
> {"day":"2026-11-21","step":"received","record":"D1","person":null,"detail":null},
> {"day":"2026-11-21","step":"wiped","record":"X1","person":null,"detail":"K1, passed, clear, random, declared, sam"}
> ]
$ bifc trace D2
> D2 (laptop Dell)
> All disks are wiped.
>
> 2026-11-21	received	D2		
> 2026-11-21	wiped	X1		K1 (Seagate ST500, serial Z1), passed, Clear, overwriting with random data, declared, without a log, sam

That there is no disk is said of machines alone.

$ bifc part mark wiped K1 --no-disk
! bifc: [usage] 'bifc part mark' has no option '--no-disk'.
!   Its options: bifc help part mark
[2]
