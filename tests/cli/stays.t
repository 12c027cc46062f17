A wipe counts for one stay of one disk, and until something contradicts it.

A disk that was with whoever had the machine has to be wiped anew.

$ bifc device add "tour 1" -k desktop -q
> D1
$ bifc device add "tour 2" -k desktop -q
> D2
$ bifc part add disque --serial S1 -d D1 --media hdd -q
> K1
$ bifc device mark wiped D1 --method prng -q
$ bifc device give D1 --to "Amina Haddad" -q
$ bifc device harvest D1 K1
! K1 (disk, serial S1) is in stock, from D1.
! It is not wiped: bifc part mark wiped K1 --log FILE
$ bifc part show K1 --fields intake,hosts,received --plain
> intake: 2
> hosts:
> received: 2026-11-21
$ bifc device mark wiped D2 --no-disk -q
$ bifc device install D2 K1
! bifc: [refused] D2 cannot be wiped: disk K1 (disk, serial S1) is not wiped.
!   With the log: bifc device mark wiped D2 --log FILE
!   Without one: bifc device mark wiped D2 --tool nwipe --method prng --disk S1
[4]
$ sh bifc db check | grep -v "^fact"; true
! The database is sound.
$ bifc device return D1 -q
$ bifc device mark wiped D1 --no-disk -q
$ bifc device install D1 K1
! bifc: [refused] D1 cannot be wiped: disk K1 (disk, serial S1) is not wiped.
!   With the log: bifc device mark wiped D1 --log FILE
!   Without one: bifc device mark wiped D1 --tool nwipe --method prng --disk S1
[4]
$ bifc undo
! Undone: "device mark D1" (2026-11-21 14:32, sam).
!   X3: removed
!   D1: status: wiped → returned
$ bifc undo
! Undone: "device return D1" (2026-11-21 14:32, sam).
!   D1: holder: – → P1
!   D1: intake: 2 → 1
!   D1: returned: 2026-11-21 → –
!   D1: status: returned → given
!   R1: returned: 2026-11-21 → –
!   … 2 records in all
$ bifc undo
! Undone: "device mark D2" (2026-11-21 14:32, sam).
!   X2: removed
!   D2: status: wiped → received
$ bifc undo
! Undone: "device harvest D1" (2026-11-21 14:32, sam).
!   K1: device: – → D1
!   K1: intake: 2 → 1
!   K1: status: in stock → installed
$ bifc part show K1 --fields intake,device,received --plain
> intake: 1
> device: D1
> received: 2026-11-21
$ bifc part mark destroyed K1
! K1 (disk): destroyed.
$ bifc part mark recycled K1
! K1 (disk): recycled.

What the donor kept and then brought is not wiped, either.

$ bifc device add "tour 3" -k desktop -q
> D3
$ bifc part add disque --serial S2 -d D3 -q
> K2
$ bifc device mark wiped D3 --disk K2 --outcome removed -q
$ bifc part mark stock K2
! K2 (disk): in stock.
$ bifc device print D3 --certificate -o certificate.html
! bifc: [refused] D3 gets no certificate: disk K2 (disk, serial S2) is not wiped.
!   With the log: bifc device mark wiped D3 --log FILE
!   Without one: bifc device mark wiped D3 --tool nwipe --method prng --disk S2
[4]

Days count as well as stays.

$ bifc device add "tour 4" -k desktop --received 2026-10-01 -q
> D4
$ bifc part add disque --serial S3 -d D4 --media hdd --received 2026-10-01 -q
> K3
$ bifc device mark wiped D4 --method prng --at 2026-10-15 -q
$ bifc device set D4 --received 2026-11-01
! bifc: [refused] K3 (disk, serial S3) cannot have come in on 2026-11-01: it was wiped on 2026-10-15.
!   If that wipe is from before it came in, take it back first: bifc wipe remove X5
[4]
$ bifc part set K3 --received 2026-11-01
! bifc: [refused] K3 (disk, serial S3) cannot have come in on 2026-11-01: it was wiped on 2026-10-15.
!   If that wipe is from before it came in, take it back first: bifc wipe remove X5
[4]
$ bifc device set D4 --received 2026-10-10
! Device D4 (desktop 4) changed.
$ bifc part show K3 --fields received --plain
> received: 2026-10-10
$ bifc device add "tour 5" -k desktop --received 2026-10-01 -q
> D5
$ bifc device mark wiped D5 --no-disk --at 2026-09-01
! bifc: [refused] D5 came in on 2026-10-01, after 2026-09-01.
!   If it came in earlier: bifc device set D5 --received DAY
[4]
$ bifc device mark wiped D5 --no-disk --at 2026-10-15 -q
$ bifc device set D5 --received 2026-11-01
! bifc: [refused] D5 cannot have come in on 2026-11-01: its disks were judged on 2026-10-15.
!   If that is from before it came in, take it back first: bifc wipe remove X6
[4]
$ bifc device add "tour 6" -k desktop --received 2031-01-01
! bifc: [refused] device: received cannot be 2031-01-01, which is still to come.
!   Today is 2026-11-21; name that day or an earlier one.
[4]
$ bifc device add "tour 6" -k desktop -q
> D6
$ bifc part add disque --serial S4 -d D6 --media hdd -q
> K4

A machine of the stock does not become a visitor's by the back door.

$ bifc device add "tour 7" -k desktop -q
> D7
$ bifc part add disque --serial S5 -d D7 --media hdd -q
> K5
$ bifc device set D7 --ownership visitor --holder "Amina Haddad"
! bifc: [refused] D7 cannot become a visitor's: disk K5 (disk, serial S5) is not wiped.
!   With the log: bifc device mark wiped D7 --log FILE
!   Without one: bifc device mark wiped D7 --tool nwipe --method prng --disk S5
!   If it never was the group's: bifc device remove D7, and add it with --ownership visitor
[4]
$ write owner.csv "id,ownership\nD7,visitor\n"
$ bifc import device owner.csv
! owner.csv: line 2: D7 cannot become a visitor's: disk K5 (disk, serial S5) is not wiped.
! bifc: [refused] 1 row cannot be imported; nothing was written.
!   Correct the file, or import the other rows: bifc import device owner.csv --continue
[4]
$ bifc device add "tour 8" -k desktop --ownership visitor -q
> D8
$ bifc device set D7 --same-as D8
! bifc: [refused] D7 cannot become a visitor's: disk K5 (disk, serial S5) is not wiped.
!   With the log: bifc device mark wiped D7 --log FILE
!   Without one: bifc device mark wiped D7 --tool nwipe --method prng --disk S5
!   If it never was the group's: bifc device remove D7, and add it with --ownership visitor
[4]
$ bifc device mark wiped D7 --method prng -q
$ bifc device set D7 --ownership visitor
! Device D7 (desktop 7) changed.

What a wipe by a log rests on stays.

$ bifc device add "tour 9" -k desktop -q
> D9
$ bifc part add disque --serial ZZ-WCC2E0000042 -d D9 --media hdd -q
> K6
$ bifc device mark wiped D9 --log $SHARED/wipe/nwipe_desktop.log -q
$ bifc part set K6 --serial OTHER
! bifc: [refused] K6 (disk, serial ZZ-WCC2E0000042): its wipe X8 by a log rests on its serial.
!   If the log is of another disk, take the wipe back first: bifc wipe remove X8
[4]
$ bifc part set K6 --kind memory
! bifc: [refused] K6 (disk, serial ZZ-WCC2E0000042): its wipe X8 by a log rests on its kind.
!   If the log is of another disk, take the wipe back first: bifc wipe remove X8
[4]
$ bifc part set K6 --media ssd
! Part K6 (disk) changed.
$ bifc device add "tour 10" -k desktop -q
> D10
$ bifc part add disque --serial OTHER -d D10 --media hdd -q
> K7
$ bifc part set K7 --serial ZZ-WCC2E0000042 -q
$ bifc device mark wiped D10 --log $SHARED/wipe/nwipe_desktop.log
! K7 (disk, serial ZZ-WCC2E0000042): passed, Clear, overwriting with random data, by its log.
!   Mind: Another disk is on record with the same serial number; the log may be of that one.
! D10 (desktop 10): wiped.
$ bifc undo 39
! bifc: [refused] K7 (disk, serial ZZ-WCC2E0000042): its wipe X9 by a log rests on its serial.
!   If the log is of another disk, take the wipe back first: bifc wipe remove X9
[4]
$ bifc part set K6 --serial zz-wcc2e0000042 --brand ZZD -q

The latest judgement is the one that counts.

$ sh sed 's/ Erased /-FAILED-/' $SHARED/wipe/nwipe_desktop.log > failed.log
$ bifc device add "tour 11" -k desktop -q
> D11
$ bifc part add disque --serial S6 -d D11 --media hdd -q
> K8
$ bifc device mark wiped D11 --method prng -q
$ bifc device mark ready D11 -q
$ bifc part mark wiped K8 --outcome failed --method prng
! K8 (disk, serial S6): failed, overwriting with random data, declared, without a log.
! D11 is not ready any more: a disk in it is not wiped.
$ bifc device show D11 --fields status --plain
> status: tested
$ bifc device give D11 --to "Farid Alaoui"
! bifc: [refused] D11 cannot be given: disk K8 (disk, serial S6) is not wiped.
!   With the log: bifc device mark wiped D11 --log FILE
!   Without one: bifc device mark wiped D11 --tool nwipe --method prng --disk S6
[4]
$ bifc device mark wiped D11 --disk K8 --method prng --as "Karim Benali"
! K8 (disk, serial S6): passed, Clear, overwriting with random data, declared, without a log.
! D11 (desktop 11): wiped.
$ bifc device refurbish D11 --recipe light --done all -q
$ bifc device approve D11 --as "Karim Benali"
! D11 (desktop 11) is checked and ready.
$ bifc device refurbish D11 --failed sound
! D11 (desktop 11): Light system for an old machine
!   memory      done: Memory was tested for one pass without an error
!   system      done: A light system is installed that suits 32 or 64 bits and the memory
!   updates     done: All updates are installed
!   keyboard    done: Every key and the touchpad or mouse work
!   screen      done: The screen is readable
!   sound       failed: Sound comes out
!   network     done: The network works
!   charger     done: Charger or power lead are with it
! D11 is not ready any more: a step failed.
$ bifc device show D11 --fields status --plain
> status: wiped
$ bifc device add "tour 13" -k desktop -q
> D12
$ bifc part add disque --serial ZZ-WCC2E0000042 -d D12 --media hdd -q
> K9
$ bifc part mark wiped K9 --log failed.log --outcome failed -q
$ bifc part mark wiped K9 --log $SHARED/wipe/nwipe_desktop.log
! bifc: [refused] disk K9 (disk, serial ZZ-WCC2E0000042): a later wipe of it failed; nothing was written.
!   Wipe it again: only a wipe that begins afterwards counts.
[4]

Two people are two people, and somebody has done it.

$ bifc device add "tour 12" -k desktop -q
> D13
$ bifc part add disque --serial S7 -d D13 --media hdd -q
> K10
$ bifc device mark wiped D13 --force --reason x --as "Zoé Martin" --checker "zoe  martin"
! bifc: [refused] Nobody lets a machine through alone, or without a reason.
!   Add a second person and why: --force --reason "…" --checker WHO
[4]
$ sh env -u LOGNAME -u USER bifc device mark wiped D13 --force --reason x --checker "Karim Benali"; echo $?
> 4
! bifc: [refused] Nobody lets a machine through alone, or without a reason.
!   Say who you are, who else, and why: --as WHO --force --reason "…" --checker WHO
$ sh env -u LOGNAME -u USER bifc device mark wiped D13 --method prng
! K10 (disk, serial S7): passed, Clear, overwriting with random data, declared, without a log.
!   Mind: Nobody is named as having done it.
! D13 (desktop 12): wiped.
$ sh bifc device print D13 --certificate -o certificate.html; grep -o "nobody is named\|Nobody is named[^<]*" certificate.html
> nobody is named
> Nobody is named as having done it.
