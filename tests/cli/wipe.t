Wipes are judged by what a log says of each disk, or declared, and the difference shows.

$ bifc device add "portable" -q
> D1
$ bifc device scan -q D1 $SHARED/hardware/lshw_laptop.json $SHARED/hardware/smartctl_hdd.json $SHARED/hardware/smartctl_nvme.json
> D1
$ bifc device mark wiped D1 --log $SHARED/wipe/nwipe_two_disks.log
! bifc: [refused] disk K1 (Invented Semiconductor ZZSSD 970 Invented 256GB, serial S4ZZNX0M000001) is in no log; nothing was written.
!   disk K2 (Western Invented ZZD ZZ5000AAKX-08U6AA0, serial ZZ-WCC2E0000001) is in no log.
!   Name another log, or those disks alone that are in this one: --disk SERIAL
[4]
$ bifc device mark wiped D1 --log $SHARED/wipe/nwipe_laptop.log -n
! K1 (Invented Semiconductor ZZSSD 970 Invented 256GB, serial S4ZZNX0M000001): passed, Clear, overwriting with random data, by its log.
!   Mind: Flash memory keeps a spare area that overwriting does not reach.
! K2 (Western Invented ZZD ZZ5000AAKX-08U6AA0, serial ZZ-WCC2E0000001): passed, Clear, overwriting with random data, by its log.
! D1 (laptop Lenovo 20ZZ0001FR ThinkPad Z199): wiped.
! Nothing was written.
$ bifc wipe list
$ bifc device mark wiped D1 --log $SHARED/wipe/nwipe_laptop.log
! K1 (Invented Semiconductor ZZSSD 970 Invented 256GB, serial S4ZZNX0M000001): passed, Clear, overwriting with random data, by its log.
!   Mind: Flash memory keeps a spare area that overwriting does not reach.
! K2 (Western Invented ZZD ZZ5000AAKX-08U6AA0, serial ZZ-WCC2E0000001): passed, Clear, overwriting with random data, by its log.
! D1 (laptop Lenovo 20ZZ0001FR ThinkPad Z199): wiped.
$ bifc device mark wiped D1 --log $SHARED/wipe/nwipe_laptop.log
! K1 (Invented Semiconductor ZZSSD 970 Invented 256GB, serial S4ZZNX0M000001): already so.
! K2 (Western Invented ZZD ZZ5000AAKX-08U6AA0, serial ZZ-WCC2E0000001): already so.
$ bifc wipe list --header
> id	disk	device	outcome	level	method	day
> X2	K2	D1	passed	clear	random	2026-11-21
> X1	K1	D1	passed	clear	random	2026-11-21
$ bifc wipe show X1
> id            X1
> disk          K1 Invented Semiconductor ZZSSD 970 Invented 256GB
> device        D1 Lenovo 20ZZ0001FR ThinkPad Z199
> outcome       passed
> level         Clear
> method        overwriting with random data
> media         NVMe SSD
> tool          nwipe
> tool version  0.34
> verification  the last pass
> errors        0
> hidden area   unknown
> standard      NIST SP 800-88 Rev. 2
> basis         by its log
> day           2026-11-21
> started       2026-11-21 13:02:09
> ended         2026-11-21 13:40:00
> operator      sam
> evidence      N4
> created       2026-11-21T14:32:00Z
> changed       2026-11-21T14:32:00Z
>
> Last change: device mark D1 (2026-11-21 14:32, sam)
$ bifc device show D1 --fields status --plain
> status: wiped

Only success passes, whatever else a log says.

$ bifc device add "tour 1" -k desktop --received 2025-03-01 -q
> D2
$ bifc part add disque --serial Z4K2PQRS7WXY -d D2 --media hdd --bytes "500 Go" --received 2025-03-01 -q
> K3
$ bifc part add disque --serial 9VM0AB1C -d D2 --media hdd --received 2025-03-01 -q
> K4
$ bifc device mark wiped D2 --log $SHARED/wipe/nwipe_two_disks.log
! bifc: [refused] disk K4 (disk, serial 9VM0AB1C): the log says failed (line 49); nothing was written.
!   Wipe it again. To record that it did not succeed: bifc part mark wiped K4 --log FILE --outcome failed
[4]
$ bifc device mark wiped D2 --disk Z4K2PQRS7WXY --log $SHARED/wipe/nwipe_two_disks.log
! K3 (disk, serial Z4K2PQRS7WXY): passed, Clear, DoD 5220.22-M, short (3 passes), by its log.
! D2: disk K4 (disk, serial 9VM0AB1C) is still to be wiped.
$ bifc device show D2 --fields status --plain
> status: received
$ bifc part mark wiped K4 --log $SHARED/wipe/nwipe_two_disks.log --outcome failed
! K4 (disk, serial 9VM0AB1C): failed, DoD 5220.22-M, short (3 passes), by its log.
$ bifc part show K4 --fields status --plain
> status: quarantined
$ bifc device mark wiped D2 --disk K4 --method shredding --operator "Karim Benali" --attach $SHARED/machines.csv
! K4 (disk, serial 9VM0AB1C): destroyed, Destroy, shredding in a mill, declared, without a log.
!   Mind: Counts only if the pieces are as small as the standard asks.
! D2 (desktop 1): wiped.
$ bifc device show D2 --fields status --plain
> status: wiped
$ bifc part show K4 --fields status --plain
> status: destroyed
$ bifc wipe list disk:K4 --fields id,outcome,level,method,basis,operator,evidence,errors
> X5	destroyed	destroy	shredding	declared	Karim Benali	N6	
> X4	failed		dod_short	log	sam	N5	7

A wipe does not count for a machine that came in later.

$ bifc device add "tour 2" -k desktop -q
> D3
$ bifc part add disque --serial TM8511AB0CDEFG -d D3 -q
> K5
$ bifc device mark wiped D3 --log $SHARED/wipe/nwipe_041.log
! bifc: [refused] disk K5 (disk, serial TM8511AB0CDEFG) came in on 2026-11-21, after it was wiped on 2026-02-04; nothing was written.
!   If that computer's clock was wrong: --at DAY
!   If the machine came in earlier: bifc device set D3 --received DAY
[4]
$ bifc device set D3 --received 2026-02-01
! Device D3 (desktop 2) changed.
$ bifc device mark wiped D3 --log $SHARED/wipe/nwipe_041.log
! K5 (disk, serial TM8511AB0CDEFG): passed, Clear, BMB21-2019, by its log.
!   Mind: The kind of disk is not known; if it is flash memory, its spare area was not reached.
!   Mind: A hidden area of the disk was out of the tool's reach.
! D3 (desktop 2): wiped.
! In the log, and on no record: nwipe_041.log: sdb HGST HTS545032A7E380 TM8522AB0CDEFG: passed
! In the log, and on no record: nwipe_041.log: nvme0n1 SKHynix_HFS256GDE9X081N FY0AN000000000Q1: passed
$ bifc show X6
> id            X6
> disk          K5
> device        D3 2
> outcome       passed
> level         Clear
> method        BMB21-2019
> media         unknown
> tool          nwipe
> tool version  0.41
> passes        6
> verification  the last pass
> errors        0
> hidden area   yes
> standard      NIST SP 800-88 Rev. 2
> basis         by its log
> day           2026-02-04
> started       2026-02-03 17:20:20
> ended         2026-02-04 01:10:00
> operator      sam
> evidence      N7
> created       2026-11-21T14:32:00Z
> changed       2026-11-21T14:32:00Z
>
> Last change: device mark D3 (2026-11-21 14:32, sam)
$ bifc device mark wiped D3 --method prng --at 2027-01-01
! bifc: [refused] disk K5 (disk, serial TM8511AB0CDEFG): 2027-01-01 is still to come; nothing was written.
!   If that computer's clock was wrong: --at DAY
[4]

What stands in a log and in no machine is listed; its log can be read again later from where it is kept.

$ bifc note list attachment:nwipe_041 --fields id,about,attachment
> N7	D3	nwipe_041.log
$ bifc device add "tour 3" -k desktop --received 2026-02-01 -q
> D4
$ bifc part add disque --serial TM8522AB0CDEFG -d D4 --media hdd --received 2026-02-01 -q
> K6
$ bifc device mark wiped D4 --log N7
! K6 (disk, serial TM8522AB0CDEFG): passed, Clear, BMB21-2019, by its log.
! D4 (desktop 3): wiped.
! In the log, and on no record: nwipe_041.log: nvme0n1 SKHynix_HFS256GDE9X081N FY0AN000000000Q1: passed
$ bifc device mark wiped D4 --log N1
! bifc: [refused] N1: This is no log of a wipe that bifc knows.
!   It reads logs of nwipe, and what hdparm, nvme and shred -v print.
[4]

Logs without serial numbers need somebody who says which disk it was.

$ bifc device add "tour 4" -k desktop -q
> D5
$ bifc part add disque --serial SSD-1 -d D5 --media ssd -q
> K7
$ bifc device mark wiped D5 --log $SHARED/wipe/shred.fr.log
! bifc: [refused] shred.fr.log: sdd has no serial number in the log; nothing was written.
!   disk K7 (disk, serial SSD-1) is in no log.
!   Say which disk it is: --disk SERIAL, or if there are several, --disk sdd=SERIAL
[4]
$ bifc device mark wiped D5 --log $SHARED/wipe/shred.fr.log --disk SSD-1
! bifc: [refused] disk K7 (disk, serial SSD-1): the log says no result (line 3); nothing was written.
!   If shred ended without an error, say so: the same again with --method shred
[4]
$ bifc device mark wiped D5 --log $SHARED/wipe/shred.fr.log --disk SSD-1 --method shred
! K7 (disk, serial SSD-1): passed, Clear, shred (GNU coreutils), declared, without a log.
!   Mind: Flash memory keeps a spare area that overwriting does not reach.
!   Mind: The log names no serial number; the disk was named by hand.
!   Mind: The log shows no result; somebody declared that it succeeded.
!   Mind: Nothing was read back afterwards.
! D5 (desktop 4): wiped.
$ bifc device mark wiped D5 --log $SHARED/wipe/nvme_sanitize.json --disk SSD-1
! bifc: [refused] disk K7 (disk, serial SSD-1): NVMe sanitize: crypto erase does not suffice (There is no such method for this kind of disk); nothing was written.
!   What suffices for which disk: bifc help codes sanitization
[4]
$ bifc wipe list disk:K7 --fields id,outcome,level,method,media,basis,doubts
> X8	passed	clear	shred	ssd	declared	no_serial|unproven|not_verified

What the disk does by itself.

$ bifc part add "disque dur" --serial Z6E0ABCD --media hdd -q
> K8
$ bifc part mark wiped K8 --log $SHARED/wipe/hdparm_enhanced.log
! K8 (disk, serial Z6E0ABCD): passed, Purge, ATA secure erase, enhanced, by its log.
!   Mind: Nothing was read back afterwards.
$ bifc part add "disque" --serial S4GENX0N000001 --media nvme -q
> K9
$ bifc part mark wiped K9 --log $SHARED/wipe/nvme_format.log
! K9 (disk, serial S4GENX0N000001): passed, Clear, NVMe format with user data erase, by its log.
!   Mind: Counts as Purge only if the maker states that every memory cell is erased.
!   Mind: Nothing was read back afterwards.
$ bifc part add "disque" --serial S5GXNG0N000002 --media nvme -q
> K10
$ bifc part mark wiped K10 --log $SHARED/wipe/nvme_sanitize.log
! K10 (disk, serial S5GXNG0N000002): passed, Purge, NVMe sanitize: block erase, by its log.
!   Mind: Nothing was read back afterwards.
$ bifc wipe list device:none --fields id,disk,outcome,level,method,media,basis
> X11	K10	passed	purge	nvme_sanitize_block	nvme	log
> X10	K9	passed	clear	nvme_format_user_data	nvme	log
> X9	K8	passed	purge	ata_secure_erase_enhanced	hdd	log

Declared; what destroys less than it claims is said.

$ bifc device add "portable 6" -q
> D6
$ bifc device mark wiped D6 --tool nwipe --disk S6
! bifc: [refused] disk K11 (disk, serial S6): nobody said how it was wiped; nothing was written.
!   Say how: --method prng, or another of bifc help codes wipe_method
[4]
$ bifc device mark wiped D6 --tool nwipe --method prng --disk S6 --passes 1 --verification last --tool-version 0.34
! Part K11 (disk, serial S6) created.
! K11 (disk, serial S6): passed, Clear, overwriting with random data, declared, without a log.
!   Mind: The kind of disk is not known; if it is flash memory, its spare area was not reached.
! D6 (laptop 6): wiped.
$ bifc device mark wiped D6 --tool nwipe --method prng --disk S6
! K11 (disk, serial S6): already so.
$ bifc device mark wiped D6 --tool nwipe --method prng --disk S7
! bifc: [not-found] There is no disk 'S7' in these machines.
!   Did you mean: S6
[3]
$ bifc part set K11 --media nvme -q
$ bifc device mark wiped D6 --method drilling --outcome destroyed
! bifc: [refused] disk K11 (disk, serial S6): drilling through it does not destroy it; nothing was written.
!   What suffices for which disk: bifc help codes sanitization
[4]
$ bifc device mark wiped D6 --method format
! bifc: [usage] --method: 'format' is not one of the values of method.
!   Did you mean: --method nvme_format
[2]
$ bifc device mark wiped D6 --method fdisk
! bifc: [usage] --method: 'fdisk' is not one of the values of method.
!   Did you mean: --method blkdiscard
[2]

No disk, and a disk that its donor kept.

$ bifc device add "portable 7" -q
> D7
$ bifc device mark wiped D7
! bifc: [refused] Nobody has said what disks are in D7.
!   Name the disk: --disk SERIAL
!   If there is none: bifc device mark wiped D7 --no-disk
[4]
$ bifc device mark wiped D7 --no-disk
! D7 (laptop 7): no disk.
$ bifc device mark wiped D7 --no-disk
! D7 (laptop 7): already so.
$ bifc device add "portable 8" -q
> D8
$ bifc part add disque --serial S8 -d D8 -q
> K12
$ bifc device mark wiped D8 --no-disk
! bifc: [refused] D8 holds or held disk K12 (disk, serial S8).
!   If there never was such a disk: bifc device mark wiped D8 --disk K12 --outcome no_disk
[4]
$ bifc device mark wiped D8 --disk K12 --outcome no_disk -n
! K12 (disk, serial S8): no disk, declared, without a log.
! Nothing was written.
$ bifc device mark wiped D8 --disk S8 --outcome removed --reason "gardé par la mairie"
! K12 (disk, serial S8): removed by the donor, declared, without a log.
! D8 (laptop 8): wiped.
$ bifc part show S8 --fields status,device --plain
! bifc: [usage] S8 is a query, not a part.
!   Write: bifc query show S8
[2]
$ bifc part show K12 --fields status,device --plain
> status: removed
> device:
$ bifc device add "portable 9" -q
> D9
$ bifc device mark wiped D9 --disk S8 --method prng
! bifc: [refused] K12 (disk, serial S8) is not in D9.
!   If it is now: bifc device install D9 K12
[4]
$ bifc device mark wiped D9 --disk K12 --method prng
! bifc: [refused] K12 (disk, serial S8) is not in D9.
!   If it is now: bifc device install D9 K12
[4]
$ bifc device mark tested D9 --method prng
! bifc: [usage] --method goes with the state 'wiped'.
!   Write: bifc device mark wiped D12 --method …
[2]
$ bifc device mark wiped D9 --log missing.log
! bifc: [failed] 'missing.log' cannot be read: No such file or directory.
!   Check the name of the file.
[1]
$ bifc device mark wiped D9 --log $SHARED/machines.csv --disk S9
! bifc: [refused] $SHARED/machines.csv: This is no log of a wipe that bifc knows.
!   It reads logs of nwipe, and what hdparm, nvme and shred -v print.
[4]
$ bifc device mark wiped --log x
! bifc: [usage] 'mark' needs one state and the ids of records.
!   Write: bifc device mark wiped D12
[2]
$ sh head -30 $SHARED/wipe/nwipe_two_disks.log > cut.log; bifc device mark wiped D2 --log cut.log
! bifc: [refused] disk K3 (disk, serial Z4K2PQRS7WXY): the log is cut, it has no result of what begins in line 17; nothing was written.
!   disk K4 (disk, serial 9VM0AB1C): the log is cut, it has no result of what begins in line 22.
!   Wipe it again. To record that it did not succeed: bifc part mark wiped K4 --log FILE --outcome failed
[4]

What was recorded stays; who did it can be corrected.

$ bifc wipe set X1 --outcome passed
! bifc: [usage] 'bifc wipe set' has no option '--outcome'.
!   Its options: bifc help wipe set
[2]
$ bifc wipe set X1 --operator "Léa"
! Wipe X1 (passed overwriting with random data) changed.
$ bifc wipe remove X1
! bifc: [refused] D1 cannot be wiped: disk K1 (Invented Semiconductor ZZSSD 970 Invented 256GB, serial S4ZZNX0M000001) is not wiped.
!   With the log: bifc device mark wiped D1 --log FILE
!   Without one: bifc device mark wiped D1 --tool nwipe --method prng --disk S4ZZNX0M000001
[4]
$ bifc wipe remove X11
! Wipe X11 (passed NVMe sanitize: block erase) removed.
$ bifc wipe restore X11
! Wipe X11 (passed NVMe sanitize: block erase) is back.
$ write edited.txt "operator: Karim"
$ bifc wipe edit X11 -F edited.txt
! Wipe X11 (passed NVMe sanitize: block erase) changed.
$ bifc wipe log X11
> 25  2026-11-21 14:32  sam  part mark K10
>   disk: K10
>   outcome: passed
>   level: Purge
>   method: NVMe sanitize: block erase
>   media: NVMe SSD
>   tool: nvme
>   verification: none
>   errors: 0
>   hidden area: unknown
>   standard: NIST SP 800-88 Rev. 2
>   basis: by its log
>   day: 2026-11-21
>   operator: sam
>   doubts: Nothing was read back afterwards.
>   evidence: N12
> 36  2026-11-21 14:32  sam  wipe remove X11
>   removed
> 37  2026-11-21 14:32  sam  wipe restore X11
>   brought back
> 38  2026-11-21 14:32  sam  wipe edit X11
>   operator: sam → Karim
$ bifc wipe show X11 --jsonl
> {"id":"X11","disk":"K10","device":null,"outcome":"passed","level":"purge","method":"nvme_sanitize_block","media":"nvme","tool":"nvme","tool_version":null,"passes":null,"verification":"none","errors":0,"hidden_area":"unknown","standard":"NIST SP 800-88 Rev. 2","basis":"log","day":"2026-11-21","started":null,"ended":null,"operator":"Karim","checker":null,"reason":null,"doubts":["not_verified"],"evidence":"N12","created":"2026-11-21T14:32:00Z","changed":"2026-11-21T14:32:00Z","source":null,"key":null,"kept":null}
$ write declared.csv "disk,device,outcome,method,media,level,basis\nK12,D8,passed,random,hdd,clear,log\n"
$ bifc import wipe declared.csv
! declared.csv: line 2: A wipe is by its log only where the log is kept.
! bifc: [refused] 1 row cannot be imported; nothing was written.
!   Correct the file, or import the other rows: bifc import wipe declared.csv --continue
[4]

The log of an earlier stay does not serve again.

$ bifc device give D1 --to "Amina Haddad" -q
$ bifc device return D1 -q
$ bifc device mark wiped D1 --log $SHARED/wipe/nwipe_laptop.log
! bifc: [refused] disk K1 (Invented Semiconductor ZZSSD 970 Invented 256GB, serial S4ZZNX0M000001): nwipe_laptop.log is the log of an earlier stay; nothing was written.
!   disk K2 (Western Invented ZZD ZZ5000AAKX-08U6AA0, serial ZZ-WCC2E0000001): nwipe_laptop.log is the log of an earlier stay.
!   Wipe it again: each time it comes in it needs a wipe of its own.
[4]
$ bifc device mark wiped D1 --log N4
! bifc: [refused] disk K1 (Invented Semiconductor ZZSSD 970 Invented 256GB, serial S4ZZNX0M000001): nwipe_laptop.log is the log of an earlier stay; nothing was written.
!   disk K2 (Western Invented ZZD ZZ5000AAKX-08U6AA0, serial ZZ-WCC2E0000001): nwipe_laptop.log is the log of an earlier stay.
!   Wipe it again: each time it comes in it needs a wipe of its own.
[4]

Nothing counts for a disk that the log says failed as well, in whatever order.

$ bifc device add "tour 10" -k desktop -q
> D10
$ bifc part add "disque ZZD ZZ5000AAKX-08U6AA0" --serial ZZ-WCC2E0000042 -d D10 --media hdd -q
> K13
$ sh cp $SHARED/wipe/nwipe_desktop.log ok.log; sed 's/ Erased /-FAILED-/' ok.log > failed.log; sed 's/ Erased /UABORTED/' ok.log | cat ok.log - > then_aborted.log; sed 's/11.21 /11\/20 /;s/ Erased /UABORTED/' ok.log | cat - ok.log > before_aborted.log
$ sh sed 's/^ *sda | Erased.*/&\n       sdb |-FAILED-|  46 MB\/s | 02:59:12 | ZZD ZZ5000AAKX-08\/ZZ-WCC2E0000042/' ok.log > two_names.log
$ bifc device mark wiped D10 --log failed.log --log ok.log
! bifc: [refused] disk K13 (ZZD ZZ5000AAKX-08U6AA0, serial ZZ-WCC2E0000042): line 16 of failed.log contradicts: failed; nothing was written.
!   Wipe it again. To record that it did not succeed: bifc part mark wiped K13 --log FILE --outcome failed
[4]
$ bifc device mark wiped D10 --log ok.log --log failed.log
! bifc: [refused] disk K13 (ZZD ZZ5000AAKX-08U6AA0, serial ZZ-WCC2E0000042): line 16 of failed.log contradicts: failed; nothing was written.
!   Wipe it again. To record that it did not succeed: bifc part mark wiped K13 --log FILE --outcome failed
[4]
$ bifc device mark wiped D10 --log then_aborted.log
! bifc: [refused] disk K13 (ZZD ZZ5000AAKX-08U6AA0, serial ZZ-WCC2E0000042): line 36 of then_aborted.log contradicts: aborted; nothing was written.
!   Wipe it again. To record that it did not succeed: bifc part mark wiped K13 --log FILE --outcome failed
[4]
$ bifc device mark wiped D10 --log two_names.log
! bifc: [refused] disk K13 (ZZD ZZ5000AAKX-08U6AA0, serial ZZ-WCC2E0000042): line 17 of two_names.log contradicts: failed; nothing was written.
!   Wipe it again. To record that it did not succeed: bifc part mark wiped K13 --log FILE --outcome failed
[4]
$ bifc device mark wiped D10 --log before_aborted.log -n
! K13 (ZZD ZZ5000AAKX-08U6AA0, serial ZZ-WCC2E0000042): passed, Clear, overwriting with random data, by its log.
! D10 (desktop 10): wiped.
! Nothing was written.
$ bifc device mark wiped D10 --log ok.log --log failed.log --outcome failed -n
! K13 (ZZD ZZ5000AAKX-08U6AA0, serial ZZ-WCC2E0000042): failed, overwriting with random data, by its log.
! Nothing was written.

A log that names one disk is not made to count for another, nor for one whose number is only alike.

$ bifc part add disque --serial ZZ-WCC2E0000043 -d D10 --media hdd -q
> K14
$ bifc device mark wiped D10 --log ok.log --disk sda=ZZ-WCC2E0000043
! bifc: [refused] ok.log, line 16: sda is the disk with serial number ZZ-WCC2E0000042, not K14 (disk, serial ZZ-WCC2E0000043); nothing was written.
!   disk K14 (disk, serial ZZ-WCC2E0000043) is in no log.
!   Name a disk by hand only where the log names no serial number.
[4]
$ bifc part add disque -d D10 --media hdd -q
> K15
$ bifc device mark wiped D10 --log ok.log --disk sda=K15
! bifc: [refused] ok.log, line 16: sda is the disk with serial number ZZ-WCC2E0000042, not K15 (disk); nothing was written.
!   disk K15 (disk) is in no log.
!   If that is its serial number: bifc part set K15 --serial "ZZ-WCC2E0000042"
[4]
$ sh sed 's/0000042/00000429/' ok.log > longer.log; sed 's/0000042/000004/' ok.log > shorter.log; sed 's/ZZD ZZ5000AAKX-08\(U6AA0\)*/INVENTED 860/' ok.log > model.log
$ bifc device mark wiped D10 --disk K13 --log longer.log
! bifc: [refused] disk K13 (ZZD ZZ5000AAKX-08U6AA0, serial ZZ-WCC2E0000042): longer.log names ZZ-WCC2E00000429, another serial number (line 16); nothing was written.
!   Read the label of the disk: its serial number has to be just that of the log.
[4]
$ bifc device mark wiped D10 --disk K13 --log shorter.log
! bifc: [refused] disk K13 (ZZD ZZ5000AAKX-08U6AA0, serial ZZ-WCC2E0000042): shorter.log names ZZ-WCC2E000004, another serial number (line 16); nothing was written.
!   Read the label of the disk: its serial number has to be just that of the log.
[4]
$ bifc device mark wiped D10 --disk K13 --log model.log -n
! K13 (ZZD ZZ5000AAKX-08U6AA0, serial ZZ-WCC2E0000042): passed, Clear, overwriting with random data, by its log.
!   Mind: The log is of a disk of another model.
! D10: disk K14 (disk, serial ZZ-WCC2E0000043) is still to be wiped.
! D10: disk K15 (disk) is still to be wiped.
! Nothing was written.
$ bifc device add "tour 11" -k desktop -q
> D11
$ bifc part add "disque ZZD" --serial 12345678901234567890-AB -d D11 --media hdd -q
> K16
$ sh sed 's/ZZ-WCC2E0000042/12345678901234567890/' ok.log > cut.log
$ bifc device mark wiped D11 --log cut.log -n
! K16 (ZZD, serial 12345678901234567890-AB): passed, Clear, overwriting with random data, by its log.
!   Mind: The log cuts the serial number short; what it shows is the same.
! D11 (desktop 11): wiped.
! Nothing was written.

What a log does not say, or says in words that are new, is told as it is.

$ sh sed 's/PRNG Stream/Quantum Wipe/' ok.log > new_method.log; sed 's/ Erased /PERFECT /' ok.log > new_status.log; sed 's/^.2026.11/[2031\/11/' ok.log > future.log
$ bifc device mark wiped D10 --disk K13 --log new_method.log
! bifc: [refused] disk K13 (ZZD ZZ5000AAKX-08U6AA0, serial ZZ-WCC2E0000042): the log calls the method 'Quantum Wipe', which bifc does not know (line 16); nothing was written.
!   Say how: --method prng, or another of bifc help codes wipe_method
[4]
$ bifc device mark wiped D10 --disk K13 --log new_method.log --method prng -n
! K13 (ZZD ZZ5000AAKX-08U6AA0, serial ZZ-WCC2E0000042): passed, Clear, overwriting with random data, by its log.
!   Mind: The log tells no method that is known; somebody said how it was wiped.
! D10: disk K14 (disk, serial ZZ-WCC2E0000043) is still to be wiped.
! D10: disk K15 (disk) is still to be wiped.
! Nothing was written.
$ bifc device mark wiped D10 --disk K13 --log new_status.log
! bifc: [refused] disk K13 (ZZD ZZ5000AAKX-08U6AA0, serial ZZ-WCC2E0000042): the log says 'PERFECT', which bifc does not know (line 16); nothing was written.
!   Wipe it again. To record that it did not succeed: bifc part mark wiped K13 --log FILE --outcome failed
[4]
$ bifc device mark wiped D10 --disk K13 --log future.log
! bifc: [refused] disk K13 (ZZD ZZ5000AAKX-08U6AA0, serial ZZ-WCC2E0000042): 2031-11-21 is still to come; nothing was written.
!   If that computer's clock was wrong: --at DAY
[4]
$ write hdparm.log "/dev/sdb:\nIssuing SECURITY_ERASE command, password=\"x\", user=user\n"
$ bifc device mark wiped D10 --disk K13 --log hdparm.log
! bifc: [refused] disk K13 (ZZD ZZ5000AAKX-08U6AA0, serial ZZ-WCC2E0000042): the log says no result (line 2); nothing was written.
!   If hdparm ended without an error, say so: the same again with --method ata_secure_erase
[4]
$ bifc device mark wiped D10 --disk K13 --log hdparm.log --method ata_secure_erase -n
! K13 (ZZD ZZ5000AAKX-08U6AA0, serial ZZ-WCC2E0000042): passed, Clear, ATA secure erase, declared, without a log.
!   Mind: The log names no serial number; the disk was named by hand.
!   Mind: The log shows no result; somebody declared that it succeeded.
!   Mind: Nothing was read back afterwards.
! D10: disk K14 (disk, serial ZZ-WCC2E0000043) is still to be wiped.
! D10: disk K15 (disk) is still to be wiped.
! Nothing was written.
$ write nvme.log "Success formatting namespace:1\n"
$ bifc device mark wiped D10 --disk K13 --log nvme.log
! bifc: [refused] disk K13 (ZZD ZZ5000AAKX-08U6AA0, serial ZZ-WCC2E0000042): the log says no result (line 1); nothing was written.
!   If nvme ended without an error, say so and how it erased: the same again with --method METHOD (bifc help codes wipe_method)
[4]
