Machines with all that hangs on them come out of an empty file as they went in: scans that are kept,
parts that have moved, wipes by log and by word, closed lots, and who has had what.

$ bifc device add "portable" --lot mairie-2026-11 --from "Mairie de Cachan" --received 2026-11-20 -q
> D1
$ bifc device scan -q D1 $SHARED/hardware/lshw_laptop.json $SHARED/hardware/smartctl_hdd.json $SHARED/hardware/smartctl_nvme.json
> D1
$ bifc device mark wiped D1 --log $SHARED/wipe/nwipe_laptop.log -q
$ bifc device refurbish D1 --recipe home --done all -q
$ bifc device approve D1 --as Karim -q
$ bifc lot close mairie-2026-11 -q
$ bifc allocation add "un portable" -p "Amina Haddad" --need studies --priority first -q
> R1
$ bifc device give D1 --to "Amina Haddad" -q
$ bifc allocation follow R1 --use in_use --at 2026-12-22 -q
$ bifc device add "tour HP" -k desktop -q
> D2
$ bifc part add disque --serial WD-1 -d D2 --media hdd --bytes "500 Go" -q
> K3
$ bifc device harvest D2 K3 -q
$ bifc part mark wiped K3 --tool nwipe --method prng --operator Karim -q
$ bifc device mark wiped D2 -q
$ bifc device lend D2 --to "Farid Alaoui" --due 2026-12-31 -q
$ bifc device return D2 -q
$ bifc device add "tour Dell" -k desktop -q
> D3
$ bifc device recycle D3 --force --reason "fondu" --checker Karim --recycler "Envie" --slip B-7 -q
$ bifc ticket add "écran" -p "Léa Dupré" -d "portable Acer" --loaner D2 -q
> T1
$ bifc person set P2 --household P1 -q
$ bifc export -o all.jsonl
$ bifc export -o all.csv
$ bifc export -o all.json
$ sh grep -o "^{.type.:.[a-z]*" all.jsonl | sort | uniq -c
>       2 {"type":"allocation
>       4 {"type":"device
>       1 {"type":"lot
>       4 {"type":"note
>       3 {"type":"part
>       4 {"type":"person
>       1 {"type":"ticket
>       4 {"type":"wipe
$ bifc --db copy.db db init -q
$ bifc --db copy.db import all.jsonl
> 23 created
$ bifc --db copy.db export -o again.jsonl
$ cmp all.jsonl again.jsonl
$ bifc --db copy2.db db init -q
$ bifc --db copy2.db import all.csv
> 23 created
$ bifc --db copy2.db export -o again.csv
$ cmp all.csv again.csv
$ bifc --db copy2.db export -o again2.jsonl
$ cmp all.jsonl again2.jsonl
$ bifc --db copy3.db db init -q
$ bifc --db copy3.db import all.json
> 23 created
$ bifc --db copy3.db export -o again3.json
$ cmp all.json again3.json

What was kept is the file still, and the gate stands where it stood.

$ sh bifc --db copy.db sql "select attachment, size, length(content)>0 from note where size is not null order by id"
> lshw_laptop.json	7081	1
> smartctl_hdd.json	1190	1
> smartctl_nvme.json	650	1
> nwipe_laptop.log	2250	1
$ bifc --db copy.db trace D1
> D1 (laptop Lenovo 20ZZ0001FR ThinkPad Z199)
> All disks are wiped.
>
> 2026-11-20	received	D1	P1 (Mairie de Cachan)	mairie-2026-11
> 2026-11-21	wiped	X1		K1 (Invented Semiconductor ZZSSD 970 Invented 256GB, serial S4ZZNX0M000001), passed, Clear, overwriting with random data, by its log, sam
> 2026-11-21	wiped	X2		K2 (Western Invented ZZD ZZ5000AAKX-08U6AA0, serial ZZ-WCC2E0000001), passed, Clear, overwriting with random data, by its log, sam
> 2026-11-21	refurbished	D1		home 1, sam
> 2026-11-21	checked	D1		Karim
> 2026-11-21	given	R1	P2 (Amina Haddad)	studies
> 2026-12-22	followed	R1	P2 (Amina Haddad)	in use
$ bifc --db copy.db device mark ready D2
! bifc: [refused] D2 cannot be ready: nobody has said what disks are in it.
!   Scan it: bifc device scan D2 FILE
!   If there is none: bifc device mark wiped D2 --no-disk
[4]
$ sh bifc --db copy.db db check | grep -v fact
> doubt	future_date	1	R1.called_1m	Dated after today
! The database is sound.
$ bifc import all.jsonl
> 23 unchanged
