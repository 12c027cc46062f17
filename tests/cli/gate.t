No machine gets past the gate with a disk that is not wiped, whichever way it takes.

$ bifc device add "portable Lenovo T420" --received 2026-11-01 -q
> D1
$ bifc part add disque --serial WD-1 -d D1 --media hdd --bytes "500 Go" -q
> K1
$ bifc device mark tested D1 -q
$ bifc device mark wiped D1
! bifc: [refused] disk K1 (disk, serial WD-1): nobody said how it was wiped; nothing was written.
!   Say how: --method prng, or another of bifc help codes wipe_method
[4]
$ bifc device mark ready D1
! bifc: [refused] D1 cannot be ready: disk K1 (disk, serial WD-1) is not wiped.
!   With the log: bifc device mark wiped D1 --log FILE
!   Without one: bifc device mark wiped D1 --tool nwipe --method prng --disk WD-1
[4]
$ bifc device reserve D1 --to "Amina Haddad"
! bifc: [refused] D1 cannot be reserved: disk K1 (disk, serial WD-1) is not wiped.
!   With the log: bifc device mark wiped D1 --log FILE
!   Without one: bifc device mark wiped D1 --tool nwipe --method prng --disk WD-1
[4]
$ bifc device give D1 --to "Amina Haddad"
! bifc: [refused] D1 cannot be given: disk K1 (disk, serial WD-1) is not wiped.
!   With the log: bifc device mark wiped D1 --log FILE
!   Without one: bifc device mark wiped D1 --tool nwipe --method prng --disk WD-1
[4]
$ bifc device lend D1 --to "Amina Haddad"
! bifc: [refused] D1 cannot be lent: disk K1 (disk, serial WD-1) is not wiped.
!   With the log: bifc device mark wiped D1 --log FILE
!   Without one: bifc device mark wiped D1 --tool nwipe --method prng --disk WD-1
[4]
$ bifc device sell D1 --to "Amina Haddad" --price 40
! bifc: [refused] D1 cannot be sold: disk K1 (disk, serial WD-1) is not wiped.
!   With the log: bifc device mark wiped D1 --log FILE
!   Without one: bifc device mark wiped D1 --tool nwipe --method prng --disk WD-1
[4]
$ bifc device recycle D1
! bifc: [refused] D1 cannot be recycled: disk K1 (disk, serial WD-1) is not wiped.
!   With the log: bifc device mark wiped D1 --log FILE
!   Without one: bifc device mark wiped D1 --tool nwipe --method prng --disk WD-1
[4]
$ bifc device set D1 --status ready
! bifc: [refused] D1 cannot be ready: disk K1 (disk, serial WD-1) is not wiped.
!   With the log: bifc device mark wiped D1 --log FILE
!   Without one: bifc device mark wiped D1 --tool nwipe --method prng --disk WD-1
[4]
$ bifc device set D1 --status given
! bifc: [refused] D1 cannot be given: disk K1 (disk, serial WD-1) is not wiped.
!   With the log: bifc device mark wiped D1 --log FILE
!   Without one: bifc device mark wiped D1 --tool nwipe --method prng --disk WD-1
[4]
$ bifc device add "autre" --status ready
! bifc: [refused] A machine that is only now recorded cannot be ready: nobody has said what disks are in it.
!   Record it as received; then scan it and mark it wiped.
[4]
$ write rows.csv "id,status\nD1,ready\n"
$ bifc import device rows.csv
! rows.csv: line 2: The status cannot be ready: from tested it can only become wiped, for parts, recycled, received.
! bifc: [refused] 1 row cannot be imported; nothing was written.
!   Correct the file, or import the other rows: bifc import device rows.csv --continue
[4]
$ write new.csv "kind,brand,status\nlaptop,HP,wiped\n"
$ bifc import device new.csv
! new.csv: line 2: A machine that is only now recorded cannot be wiped: nobody has said what disks are in it.
! bifc: [refused] 1 row cannot be imported; nothing was written.
!   Correct the file, or import the other rows: bifc import device new.csv --continue
[4]
$ bifc device print D1 --certificate -o certificate.html
! bifc: [refused] D1 gets no certificate: disk K1 (disk, serial WD-1) is not wiped.
!   With the log: bifc device mark wiped D1 --log FILE
!   Without one: bifc device mark wiped D1 --tool nwipe --method prng --disk WD-1
[4]
$ bifc device parts D1
! D1 (laptop Lenovo T420) is for parts.
$ bifc undo -q

Neither is the disk made to be no disk, or to be nowhere.

$ bifc part remove K1
! bifc: [refused] Disk K1 (disk) is not wiped, so it cannot be removed or marked recycled.
!   If there never was such a disk: bifc part mark wiped K1 --outcome no_disk
!   If it is destroyed: bifc part mark wiped K1 --method shredding
[4]
$ bifc part set K1 --kind memory
! bifc: [refused] Disk K1 (memory) is not wiped, so it cannot be removed or marked recycled.
!   If there never was such a disk: bifc part mark wiped K1 --outcome no_disk
!   If it is destroyed: bifc part mark wiped K1 --method shredding
[4]
$ bifc part mark recycled K1
! bifc: [refused] K1 cannot become recycled: from installed it can only become in stock, quarantined, taken out by the donor, destroyed.
!   The states and where they lead: bifc help part mark
[4]
$ bifc device harvest D1 K1
! K1 (disk, serial WD-1) is in stock, from D1.
! It is not wiped: bifc part mark wiped K1 --log FILE
$ bifc device mark ready D1
! bifc: [refused] D1 cannot be ready: disk K1 (disk, serial WD-1) is not wiped.
!   With the log: bifc device mark wiped D1 --log FILE
!   Without one: bifc device mark wiped D1 --tool nwipe --method prng --disk WD-1
[4]
$ bifc device install D1 K1
! K1 (disk, serial WD-1) is in D1 (laptop Lenovo T420).

A machine whose disks nobody knows.

$ bifc device add "portable HP" -q
> D2
$ bifc device mark ready D2
! bifc: [refused] D2 cannot be ready: nobody has said what disks are in it.
!   Scan it: bifc device scan D2 FILE
!   If there is none: bifc device mark wiped D2 --no-disk
[4]
$ bifc device mark wiped D2 --no-disk
! D2 (laptop HP): no disk.
$ bifc device mark ready D2
! D2 (laptop HP): ready.
$ bifc part add disque --serial WD-2 -d D2
! bifc: [refused] D2 cannot be ready: disk K2 (disk, serial WD-2) is not wiped.
!   With the log: bifc device mark wiped D2 --log FILE
!   Without one: bifc device mark wiped D2 --tool nwipe --method prng --disk WD-2
[4]
$ bifc device install D2 K1
! bifc: [refused] D2 cannot be ready: disk K1 (disk, serial WD-1) is not wiped.
!   With the log: bifc device mark wiped D2 --log FILE
!   Without one: bifc device mark wiped D2 --tool nwipe --method prng --disk WD-1
[4]
$ bifc device add "écran Dell" -k screen -q
> D3
$ bifc device mark wiped D3
! D3 (screen Dell): wiped.
$ bifc device mark tested D3 -q
$ bifc device give D3 --to "Amina Haddad" -n
! Person P1 (Amina Haddad) created.
! D3 (screen Dell) given to P1 (Amina Haddad).
! Nothing was written.

Once wiped, the way is free, and what opened it stays.

$ bifc device mark wiped D1 --tool nwipe --method prng
! K1 (disk, serial WD-1): passed, Clear, overwriting with random data, declared, without a log.
! D1 (laptop Lenovo T420): wiped.
$ bifc wipe remove X2
! bifc: [refused] D1 cannot be wiped: disk K1 (disk, serial WD-1) is not wiped.
!   With the log: bifc device mark wiped D1 --log FILE
!   Without one: bifc device mark wiped D1 --tool nwipe --method prng --disk WD-1
[4]
$ bifc device give D1 --to "Amina Haddad" --reason "deux enfants"
! Person P1 (Amina Haddad) created.
! D1 (laptop Lenovo T420) given to P1 (Amina Haddad).
$ bifc undo 14
! bifc: [refused] D1: given was changed since by operation 15, device give D1, sam.
!   Undo that first: bifc undo 15
[4]
$ bifc undo -q
$ bifc undo
! Undone: "device mark D1" (2026-11-21 14:32, sam).
!   X2: removed
!   D1: status: wiped → tested
$ bifc redo -q
$ bifc redo -q
$ bifc device show D1 --fields status,holder --plain
> status: given
> holder: P1

What comes back is to be wiped again.

$ bifc device return D1
! D1 (laptop Lenovo T420) is back.
$ bifc device mark ready D1
! bifc: [refused] D1 cannot be ready: disk K1 (disk, serial WD-1) is not wiped.
!   With the log: bifc device mark wiped D1 --log FILE
!   Without one: bifc device mark wiped D1 --tool nwipe --method prng --disk WD-1
[4]
$ bifc device mark ready D1 --force
! bifc: [refused] Nobody lets a machine through alone, or without a reason.
!   Add a second person and why: --force --reason "…" --checker WHO
[4]
$ bifc device mark ready D1 --force --reason "disque soudé"
! bifc: [refused] Nobody lets a machine through alone, or without a reason.
!   Add a second person and why: --force --reason "…" --checker WHO
[4]
$ bifc device mark ready D1 --force --reason "disque soudé" --checker sam
! bifc: [refused] Nobody lets a machine through alone, or without a reason.
!   Add a second person and why: --force --reason "…" --checker WHO
[4]
$ bifc wipe list
> X2	K1	D1	passed	clear	random	2026-11-21
> X1		D2	no_disk			2026-11-21

Two people together may let one through; it is said wherever it goes.

$ bifc device give D1 --to "Amina Haddad" --force --reason "disque soudé" --checker "Karim Benali"
! D1 is let through unwiped, by sam and Karim Benali: disque soudé
! D1 (laptop Lenovo T420) given to P1 (Amina Haddad).
$ bifc wipe list outcome:waived --fields id,disk,device,operator,checker,reason
> X3	K1	D1	sam	Karim Benali	disque soudé
$ bifc device show D1 --fields status --plain
> status: given
$ bifc trace D1
> D1 (laptop Lenovo T420)
> It was let through with a disk that is not wiped.
>
> 2026-11-01	received	D1		
> 2026-11-21	waived	X3		K1 (disk, serial WD-1), let through unwiped, disque soudé, sam + Karim Benali
> 2026-11-21	wiped	X2		K1 (disk, serial WD-1), passed, Clear, overwriting with random data, declared, without a log, sam
> 2026-11-21	given	R1	P1 (Amina Haddad)	
> 2026-11-21	returned	R1	P1 (Amina Haddad)	
> 2026-11-21	given	R2	P1 (Amina Haddad)	
$ bifc device print D1 --receipt -o receipt.html
$ sh grep -c "Karim Benali" receipt.html
> 1
$ bifc report devices
> Machines from door to door, November 2026
>
> In and out
>   Came in                     3
>   Came back                   1
>   Given                       2
>   Sold at a solidarity price  0
>   Lent                        0
>   Sent to the recycler        0
>   Their weight in kg          0
>   of these, estimated         0
>
> In stock today, by state
>           machines  median days
>   ready          1            0
>   tested         1            0
>
> Disks, by how they were made unreadable
>          disks  of these, declared
>   Clear      1                   1
>
> Without a wipe
>   Machines let through unwiped  1
>   Machines without a disk       1
>
> What machines were handed over for
>   not told  2
>
> Rates
>   Reuse rate (%)    100
>   Return rate (%)    50
>   Asked after         0
>   Still in use (%)    –
>
> Emissions that were probably avoided, in kg of CO2 equivalent
>   At least                    24
>   At most                    133
>   Machines without a figure    0

A merge refuses nothing; what it lets past the gate is told first, and on every paper.

$ bifc device add "portable Dell" -q
> D4
$ bifc part add disque --serial WD-3 -d D4 -q
> K2
$ bifc db clone b.db -q
$ bifc device mark wiped D4 --method prng -q
$ bifc device give D4 --to "Farid Alaoui" -q
$ bifc --db b.db part add disque --serial WD-4 -d D4 -q
> K3b
$ bifc db merge b.db
! From desk b (never merged before): 1 new record, 0 changed, 0 conflicts.
$ bifc device show D4 --fields status --plain
> status: given
$ sh bifc db check | grep -v fact
> wrong	unwiped	1	D4	Marked wiped or gone out, with a disk that is not wiped; see bifc trace
! Correct the records that are wrong; doubts are for you to settle.
$ bifc trace D4
> D4 (laptop Dell)
> A disk is not wiped.
>
> 2026-11-21	received	D4		
> 2026-11-21	unwiped	K3b		K3b (disk, serial WD-4)
> 2026-11-21	wiped	X4		K2 (disk, serial WD-3), passed, Clear, overwriting with random data, declared, without a log, sam
> 2026-11-21	given	R3	P2 (Farid Alaoui)	
$ bifc device print D4 --certificate -o certificate.html
! bifc: [refused] D4 gets no certificate: disk K3b (disk, serial WD-4) is not wiped.
!   With the log: bifc device mark wiped D4 --log FILE
!   Without one: bifc device mark wiped D4 --tool nwipe --method prng --disk WD-4
[4]
$ bifc device print D4 --receipt -o receipt.html
$ sh sed 's/<[^>]*>/ /g' receipt.html | grep -o "Not wiped[^.]*"
> Not wiped 
$ bifc device mark wiped D4 --method prng
! K3b (disk, serial WD-4): passed, Clear, overwriting with random data, declared, without a log.
!   Mind: The kind of disk is not known; if it is flash memory, its spare area was not reached.
$ sh bifc db check | grep -v fact
! The database is sound.
[1]
