What lshw, smartctl, dmidecode, inxi and Workbench write down becomes a machine and its disks.

A machine that is known by its id takes several files, in any order.

$ bifc device add "portable" --lot mairie-2026-11 --from "Mairie de Cachan" -q
> D1
$ bifc device scan D1 $SHARED/hardware/smartctl_hdd.json $SHARED/hardware/lshw_laptop.json $SHARED/hardware/dmidecode_laptop.txt
> D1
! Device D1 (laptop Lenovo 20ZZ0001FR ThinkPad Z199) changed.
!   brand: Lenovo
!   model: 20ZZ0001FR
!   serial: PF0ZZ001
!   processor: Intel(R) Core(TM) i5-9999U CPU @ 1.60GHz
!   memory (MiB): 12288
!   architecture: 64-bit PC
!   model name: ThinkPad Z199
!   cores: 4
!   memory slots: 2
!   new disk K1 (Western Invented ZZD ZZ5000AAKX-08U6AA0, serial ZZ-WCC2E0000001), 500 GB, hard disk, health: to be watched, 23576 h
!   new disk K2 (Invented Semiconductor ZZSSD 970 Invented 256GB, serial S4ZZNX0M000001), 256 GB, NVMe SSD
$ bifc device show D1
> id            D1
> kind          laptop
> brand         Lenovo
> model         20ZZ0001FR
> serial        PF0ZZ001
> status        received
> ownership     the group's
> processor     Intel(R) Core(TM) i5-9999U CPU @ 1.60GHz
> memory (MiB)  12288
> architecture  64-bit PC
> lot           mairie-2026-11
> donor         P1 Mairie de Cachan
> received      2026-11-21
> model name    ThinkPad Z199
> cores         4
> memory slots  2
> scanned       2026-11-21
> created       2026-11-21T14:32:00Z
> changed       2026-11-21T14:32:00Z
>
> 2 parts (device)
>   K2  installed  disk Invented Semiconductor ZZSSD 970 Invented 256GB
>   K1  installed  disk Western Invented ZZD ZZ5000AAKX-08U6AA0
>
> 3 notes
>   N1  2026-11-21 sam
>     Description by smartctl (smartctl_hdd.json)
>   N2  2026-11-21 sam
>     Description by lshw (lshw_laptop.json)
>   N3  2026-11-21 sam
>     Description by dmidecode (dmidecode_laptop.txt)
>
> Last change: device scan D1 (2026-11-21 14:32, sam)
$ bifc part list --fields id,kind,model,serial,bytes,media,health,hours,device
> K2	disk	ZZSSD 970 Invented 256GB	S4ZZNX0M000001	256060514304	nvme			D1
> K1	disk	ZZD ZZ5000AAKX-08U6AA0	ZZ-WCC2E0000001	500107862016	hdd	watch	23576	D1
$ bifc part show K1
> id        K1
> kind      disk
> brand     Western Invented
> model     ZZD ZZ5000AAKX-08U6AA0
> serial    ZZ-WCC2E0000001
> capacity  500 GB
> media     hard disk
> health    to be watched
> hours     23576
> examined  2026-11-21
> status    installed
> device    D1 Lenovo 20ZZ0001FR ThinkPad Z199
> origin    D1 Lenovo 20ZZ0001FR ThinkPad Z199
> received  2026-11-21
> created   2026-11-21T14:32:00Z
> changed   2026-11-21T14:32:00Z
>
> Last change: device scan D1 (2026-11-21 14:32, sam)

The same again changes nothing; another file adds what it knows.

$ bifc device scan D1 $SHARED/hardware/lshw_laptop.json
> D1
! Device D1 (laptop Lenovo 20ZZ0001FR ThinkPad Z199) changed.
!   memory (MiB): 12288 → 8192
$ bifc device scan D1 $SHARED/hardware/smartctl_nvme.json
> D1
! D1 (laptop Lenovo 20ZZ0001FR ThinkPad Z199): nothing has changed.
$ bifc device scan $SHARED/hardware/lshw_laptop.json
> D1
! D1 (laptop Lenovo 20ZZ0001FR ThinkPad Z199): nothing has changed.
$ bifc log D1
> 1  2026-11-21 14:32  sam  device add D1
>   kind: laptop
>   status: received
>   ownership: the group's
>   lot: mairie-2026-11
>   donor: P1
>   received: 2026-11-21
> 2  2026-11-21 14:32  sam  device scan D1
>   brand: – → Lenovo
>   model: – → 20ZZ0001FR
>   serial: – → PF0ZZ001
>   processor: – → Intel(R) Core(TM) i5-9999U CPU @ 1.60GHz
>   memory (MiB): – → 12288
>   architecture: – → 64-bit PC
>   model name: – → ThinkPad Z199
>   cores: – → 4
>   memory slots: – → 2
>   firmware mark: changed
>   scanned: – → 2026-11-21
> 3  2026-11-21 14:32  sam  device scan D1
>   memory (MiB): 12288 → 8192

The files are kept, without the addresses of network cards.

$ bifc note list --fields id,about,day,attachment,size,text
> N4	D1	2026-11-21	smartctl_nvme.json	650	Description by smartctl
> N3	D1	2026-11-21	dmidecode_laptop.txt	2099	Description by dmidecode
> N2	D1	2026-11-21	lshw_laptop.json	7081	Description by lshw
> N1	D1	2026-11-21	smartctl_hdd.json	1190	Description by smartctl
$ bifc note extract N2 -o again.json
! 'again.json' is the file without what was masked in it when it was kept.
$ sh grep -c 02:00:5e again.json
> 0
[1]
$ sh grep -c 02:00:5e $SHARED/hardware/lshw_laptop.json
> 1
$ bifc note extract N3 -o dmidecode.txt
! 'dmidecode.txt' is the file as it was kept.
$ bifc note add "sans fichier" -q
! bifc: [usage] 'bifc note' has no verb 'add'.
!   Its verbs: bifc help note
[2]
$ bifc note T1 x
! bifc: [not-found] There is no ticket T1.
!   See those there are: bifc ticket list
[3]
$ bifc note D1 "remarque" -q
$ bifc note extract N5
! bifc: [refused] The note N5 keeps no file.
!   Those that do: bifc note list size:1..
[4]

Without an id the machine is found by its serial number, or created.

$ bifc device scan $SHARED/hardware/inxi_laptop.json
> D1
! Device D1 (laptop Lenovo 20ZZ0001FR ThinkPad Z199) changed.
!   battery (%): 94
!   grade: battery: like new
!   battery cycles: 211
$ bifc device scan $SHARED/hardware/workbench_12.json $SHARED/hardware/workbench_script.json
> D2
> D1
! Device D2 (desktop HP Invented 800) created.
!   Intel Core I5-4999 Cpu @ 3.20ghz, 4 cores, memory 4 GiB, serial CZC0000ZZ1
!   disk K3 (Invented ZZ3500418AS, serial 9ZZ00001), 500 GB, hard disk, health: to be watched, 18720 h
!   disk K4 (ZZ X150 120gb, serial LDZ645R000001), 120 GB, SSD (SATA)
! The file tells of an erasure, too: bifc device mark wiped D2 --log FILE
! Device D1 (laptop Lenovo 20ZZ0001FR ThinkPad Z199) changed.
!   memory (MiB): 8192 → 12288
$ bifc device list --fields id,kind,brand,model,serial,cpu,cores,memory_mb,arch,battery
> D2	desktop	HP	Invented 800	CZC0000ZZ1	Intel Core I5-4999 Cpu @ 3.20ghz	4	4096	x86_64	
> D1	laptop	Lenovo	20ZZ0001FR	PF0ZZ001	Intel(R) Core(TM) i5-9999U CPU @ 1.60GHz	4	12288	x86_64	94
$ sh bifc device scan -q - < $SHARED/hardware/workbench_12.json
> D2
$ sh cat $SHARED/hardware/lshw_laptop.json | bifc device scan D1 -
> D1
! Device D1 (laptop Lenovo 20ZZ0001FR ThinkPad Z199) changed.
!   memory (MiB): 12288 → 8192
$ sh mkdir scans; cp $SHARED/hardware/workbench_*.json $SHARED/hardware/lshw_laptop.json scans
$ bifc device scan scans --lot mairie-2026-11
> D1
> D2
! Device D1 (laptop Lenovo 20ZZ0001FR ThinkPad Z199) changed.
!   memory (MiB): 8192 → 12288
! D2 (desktop HP Invented 800): nothing has changed.
! The file tells of an erasure, too: bifc device mark wiped D2 --log FILE
$ sh mkdir empty
$ bifc device scan empty
! bifc: [refused] The folder 'empty' has no files.
!   Name the files: bifc device scan D12 FILE
[4]

A machine of somebody else.

$ bifc device scan D1 $SHARED/hardware/inxi_laptop.json
> D1
! Device D1 (laptop Lenovo 20ZZ0001FR ThinkPad Z199) changed.
!   memory (MiB): 12288 → 8192
$ bifc device scan D1 $SHARED/hardware/inxi_laptop.json --replace -n
> D1
! D1 (laptop Lenovo 20ZZ0001FR ThinkPad Z199): nothing has changed.
! Nothing was written.
$ bifc device add "HP" --serial R8XYZ12 -q
> D3
$ bifc device scan D12 $SHARED/hardware/lshw_laptop.json
! bifc: [not-found] There is no device D12.
!   See those there are: bifc device list
[3]
$ bifc device scan D1
! bifc: [usage] There is nothing to read.
!   Name a file, or - for standard input: bifc device scan D1 FILE
[2]
$ bifc device scan $SHARED/hardware/smartctl_hdd.json
! bifc: [refused] 'smartctl_hdd.json' tells of a disk, but not of which machine.
!   Name the machine: bifc device scan D12 FILE
[4]

What is broken is told by its line, and nothing is written.

$ sh head -c 700 $SHARED/hardware/lshw_laptop.json > cut.json
$ bifc device scan D1 cut.json
! bifc: [refused] cut.json: Its JSON is damaged in line 29.
!   It may be cut off, or nest without end; make the file again.
[4]
$ bifc device scan D1 $SHARED/machines.csv
! bifc: [refused] $SHARED/machines.csv: It is no description of hardware that bifc reads.
!   It reads what these write: lshw -json, smartctl --json -a, dmidecode, inxi --output json, or a Workbench snapshot.
[4]
$ bifc device scan D1 $SHARED/hardware/lshw_laptop.json cut.json
! bifc: [refused] cut.json: Its JSON is damaged in line 29.
!   It may be cut off, or nest without end; make the file again.
[4]
$ bifc device scan D1 missing.json
! bifc: [failed] 'missing.json' cannot be read: No such file or directory.
!   Check the name of the file.
[1]
$ sh : > nothing.json; bifc device scan D1 nothing.json
! bifc: [refused] 'nothing.json' is empty.
!   Let the tool write it again.
[4]
$ sh head -c 40000000 /dev/zero > huge.json; bifc device scan D1 huge.json
! bifc: [refused] 'huge.json' is too large to be a log or a description.
!   Such files have a few hundred kilobytes.
[4]
$ sh iconv -f utf-8 -t utf-16 $SHARED/hardware/lshw_laptop.json > wide.json; bifc device scan D1 wide.json -n
> D1
! D1 (laptop Lenovo 20ZZ0001FR ThinkPad Z199): nothing has changed.
! Nothing was written.
$ bifc history --limit 1
> 11	2026-11-21 14:32	sam	device add D3	

A disk that is read by itself, through an adapter, is meant although it is on USB.

$ bifc device add "tour" -k desktop -q
> D4
$ bifc device scan D4 $SHARED/hardware/smartctl_hdd.json
> D4
! Device D4 (desktop) changed.
!   disk K1 (Western Invented ZZD ZZ5000AAKX-08U6AA0, serial ZZ-WCC2E0000001), 500 GB, hard disk, health: to be watched, 23576 h, known from elsewhere
