The real files of donated machines: from the first scan to the certificate and the label. What bifc
says is told without the serial numbers of these machines.

$ write hide "bifc \"$@\" >out 2>err; code=$?; for f in out err; do sed -i 's/\(serial:\{0,1\} *\|--disk \)[A-Z0-9-]\{8,\}/\1(serial)/g' $f; done; cat out; cat err >&2; exit $code\n"
$ sh sh ./hide device scan $SAMPLES/hardware/workbench-legacy.laptop-4GB.json
> D1
! Device D1 (laptop Acer Aspire A315-53) created.
!   Intel(R) Core(TM) i3-7020U CPU @ 2.30GHz, 2 cores, memory 4 GiB, serial (serial)
!   disk K1 (Western Digital WDC WDS240G2G0A-00JH30, serial (serial)), 240 GB, SSD (SATA), health: to be watched, 5332 h
$ sh sh ./hide device show D1
> id            D1
> kind          laptop
> brand         Acer
> model         Aspire A315-53
> serial        (serial)
> status        received
> ownership     the group's
> processor     Intel(R) Core(TM) i3-7020U CPU @ 2.30GHz
> memory (MiB)  4096
> architecture  64-bit PC
> received      2026-11-21
> cores         2
> memory slots  2
> scanned       2026-11-21
> created       2026-11-21T14:32:00Z
> changed       2026-11-21T14:32:00Z
>
> 1 part (device)
>   K1  installed  disk Western Digital WDC WDS240G2G0A-00JH30
>
> 1 note
>   N1  2026-11-21 sam
>     Description by Workbench, lshw, smartctl, dmidecode (workbench-legacy.laptop-4GB.json)
>
> Last change: device scan D1 … D1 (2026-11-21 14:32, sam)
$ sh sh ./hide device scan $SAMPLES/hardware/workbench-legacy.same-laptop-8GB.json
> D1
! Device D1 (laptop Acer Aspire A315-53) changed.
!   memory (MiB): 4096 → 8192
$ sh sh ./hide device list --csv --fields id,memory_mb
> id,memory_mb
> D1,8192
$ sh sh ./hide log D1
> 1  2026-11-21 14:32  sam  device scan D1 … D1
>   kind: laptop
>   brand: Acer
>   model: Aspire A315-53
>   serial: (serial)
>   status: received
>   ownership: the group's
>   processor: Intel(R) Core(TM) i3-7020U CPU @ 2.30GHz
>   memory (MiB): 4096
>   architecture: 64-bit PC
>   received: 2026-11-21
>   cores: 2
>   memory slots: 2
>   scanned: 2026-11-21
> 2  2026-11-21 14:32  sam  device scan D1
>   memory (MiB): 4096 → 8192
$ sh bifc device scan $SAMPLES/hardware/workbench-legacy.same-laptop-8GB.json; bifc history --csv | wc -l
> D1
> 3
! D1 (laptop Acer Aspire A315-53): nothing has changed.

A second machine, whose files come together, in any order.

$ sh sh ./hide device add "donated machine" --lot mairie-2026-11
> D2
! Device D2 (other donated machine) created.
$ sh sh ./hide device scan D2 $SAMPLES/hardware/522a4403.lshw.json $SAMPLES/hardware/522a4403.smartctl.0.json $SAMPLES/hardware/522a4403.dmidecode.txt
> D2
! Device D2 (desktop Lenovo 10B4A04DAC ThinkCentre M73) changed.
!   kind: other → desktop
!   brand: Lenovo
!   model: donated machine → 10B4A04DAC
!   serial: (serial)
!   processor: Intel(R) Core(TM) i3-4130 CPU @ 3.40GHz
!   memory (MiB): 4096
!   architecture: 64-bit PC
!   model name: ThinkCentre M73
!   cores: 2
!   memory slots: 2
!   new disk K2 (Western Digital WDC WD5000AAKX-08U6AA0, serial (serial)), 500 GB, hard disk, health: good, 23576 h
$ sh sh ./hide device show D2
> id            D2
> kind          desktop
> brand         Lenovo
> model         10B4A04DAC
> serial        (serial)
> status        received
> ownership     the group's
> processor     Intel(R) Core(TM) i3-4130 CPU @ 3.40GHz
> memory (MiB)  4096
> architecture  64-bit PC
> lot           mairie-2026-11
> received      2026-11-21
> model name    ThinkCentre M73
> cores         2
> memory slots  2
> scanned       2026-11-21
> created       2026-11-21T14:32:00Z
> changed       2026-11-21T14:32:00Z
>
> 1 part (device)
>   K2  installed  disk Western Digital WDC WD5000AAKX-08U6AA0
>
> 3 notes
>   N3  2026-11-21 sam
>     Description by lshw (522a4403.lshw.json)
>   N4  2026-11-21 sam
>     Description by smartctl (522a4403.smartctl.0.json)
>   N5  2026-11-21 sam
>     Description by dmidecode (522a4403.dmidecode.txt)
>
> Last change: device scan D2 (2026-11-21 14:32, sam)
$ sh bifc device scan D2 $SAMPLES/hardware/522a4403.dmidecode.txt $SAMPLES/hardware/522a4403.smartctl.0.json $SAMPLES/hardware/522a4403.lshw.json
> D2
! D2 (desktop Lenovo 10B4A04DAC ThinkCentre M73): nothing has changed.

What was read is kept, with the size it had.

$ sh bifc note list about:D2 --csv --fields id,attachment,size
> id,attachment,size
> N5,522a4403.dmidecode.txt,12509
> N4,522a4403.smartctl.0.json,59834
> N3,522a4403.lshw.json,33876

Aborted is not wiped, and what is not wiped goes nowhere.

$ sh sh ./hide device mark wiped D2 --log $SAMPLES/wipe/nwipe-0.34-abort.log
! bifc: [refused] nwipe-0.34-abort.log, line 37: loop0 was not wiped, the log says aborted; nothing was written.
!   disk K2 (Western Digital WDC WD5000AAKX-08U6AA0, serial (serial)) is in no log.
!   Name another log, or those disks alone that are in this one: --disk SERIAL
[4]
$ sh sh ./hide person add "a name"
> P1
! Person P1 (a name) created.
$ sh sh ./hide device give D2 --to P1
! bifc: [refused] D2 cannot be given: disk K2 (Western Digital WDC WD5000AAKX-08U6AA0, serial (serial)) is not wiped.
!   With the log: bifc device mark wiped D2 --log FILE
!   Without one: bifc device mark wiped D2 --tool nwipe --method prng --disk (serial)
[4]
$ sh sh ./hide device print D2 --certificate -o cert.html
! bifc: [refused] D2 gets no certificate: disk K2 (Western Digital WDC WD5000AAKX-08U6AA0, serial (serial)) is not wiped.
!   With the log: bifc device mark wiped D2 --log FILE
!   Without one: bifc device mark wiped D2 --tool nwipe --method prng --disk (serial)
[4]
$ sh test -e cert.html
[1]

Said, not proven: the certificate tells so.

$ sh sh ./hide device mark wiped D2 --tool nwipe --method prng --disk $(bifc part list device:D2 kind:disk --fields serial --tsv)
! K2 (Western Digital WDC WD5000AAKX-08U6AA0, serial (serial)): passed, Clear, overwriting with random data, declared, without a log.
! D2 (desktop Lenovo 10B4A04DAC ThinkCentre M73): wiped.
$ sh sh ./hide trace D2
> D2 (desktop Lenovo 10B4A04DAC ThinkCentre M73)
> All disks are wiped.
>
> 2026-11-21	received	D2		mairie-2026-11
> 2026-11-21	wiped	X1		K2 (Western Digital WDC WD5000AAKX-08U6AA0, serial (serial)), passed, Clear, overwriting with random data, declared, without a log, sam
$ sh sh ./hide device print D2 --certificate -o cert.html
$ sh sh ./hide verify cert.html
> 'cert.html' is as this database wrote it on 2026-11-21.
> Check sum of its facts: (sum)
> The database says the same.
$ sh sed 's/<[^>]*>/ /g' cert.html | grep -i -o "declared[^.]*\.\|without [a-z ]*log[^.]*\."
> Declared by whoever did it, without a log that shows it.

The labels are read back, where the programs for that are installed.

$ bifc device print lot:mairie-2026-11 --label -o labels.svg
$ sh if command -v zbarimg rsvg-convert >/dev/null; then rsvg-convert labels.svg -o labels.png && zbarimg -q --raw labels.png 2>codes; else echo D2; fi
> D2

Now the way is free.

$ sh sh ./hide device give D2 --to P1
! D2 (desktop Lenovo 10B4A04DAC ThinkCentre M73) given to P1 (a name).
$ sh sh ./hide trace D2
> D2 (desktop Lenovo 10B4A04DAC ThinkCentre M73)
> All disks are wiped.
>
> 2026-11-21	received	D2		mairie-2026-11
> 2026-11-21	wiped	X1		K2 (Western Digital WDC WD5000AAKX-08U6AA0, serial (serial)), passed, Clear, overwriting with random data, declared, without a log, sam
> 2026-11-21	given	R1	P1 (a name)	
