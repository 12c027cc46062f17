The way of a machine, from its donor to what became of it.

$ bifc device add "portable" --lot mairie --from "Mairie de Cachan" --received 2026-11-20 -q
> D1
$ bifc device scan -q D1 $SHARED/hardware/lshw_laptop.json
> D1
$ bifc device mark wiped D1 --log $SHARED/wipe/nwipe_laptop.log -q
$ bifc device refurbish D1 --recipe home --done all -q
$ bifc device approve D1 --as Karim -q
$ bifc device give D1 --to "Amina Haddad" -q
$ bifc allocation follow R1 --use in_use --at 2026-12-22 -q
$ bifc trace D1
> D1 (laptop Lenovo 20ZZ0001FR ThinkPad Z199)
> All disks are wiped.
>
> 2026-11-20	received	D1	P1 (Mairie de Cachan)	mairie
> 2026-11-21	wiped	X1		K1 (Invented Semiconductor ZZSSD 970 Invented 256GB, serial S4ZZNX0M000001), passed, Clear, overwriting with random data, by its log, sam
> 2026-11-21	wiped	X2		K2 (Western Invented ZZD ZZ5000AAKX-0, serial ZZ-WCC2E0000001), passed, Clear, overwriting with random data, by its log, sam
> 2026-11-21	refurbished	D1		home 1, sam
> 2026-11-21	checked	D1		Karim
> 2026-11-21	given	R1	P2 (Amina Haddad)	
> 2026-12-22	followed	R1	P2 (Amina Haddad)	in use
$ bifc trace D1 --json
> [
> {"day":"2026-11-20","step":"received","record":"D1","person":"P1","detail":"mairie"},
> {"day":"2026-11-21","step":"wiped","record":"X1","person":null,"detail":"K1, passed, clear, random, log, sam"},
> {"day":"2026-11-21","step":"wiped","record":"X2","person":null,"detail":"K2, passed, clear, random, log, sam"},
> {"day":"2026-11-21","step":"refurbished","record":"D1","person":null,"detail":"home 1, sam"},
> {"day":"2026-11-21","step":"checked","record":"D1","person":null,"detail":"Karim"},
> {"day":"2026-11-21","step":"given","record":"R1","person":"P2","detail":null},
> {"day":"2026-12-22","step":"followed","record":"R1","person":"P2","detail":"in_use"}
> ]
$ bifc trace D1 --csv
> day,step,record,person,detail
> 2026-11-20,received,D1,P1,mairie
> 2026-11-21,wiped,X1,,"K1, passed, clear, random, log, sam"
> 2026-11-21,wiped,X2,,"K2, passed, clear, random, log, sam"
> 2026-11-21,refurbished,D1,,"home 1, sam"
> 2026-11-21,checked,D1,,Karim
> 2026-11-21,given,R1,P2,
> 2026-12-22,followed,R1,P2,in_use
$ TERMINAL=1 bifc trace D1 --color never
> D1 (laptop Lenovo 20ZZ0001FR ThinkPad Z199)
> All disks are wiped.
>
> day         step         record  person                 detail
> yesterday   received     D1      P1 (Mairie de Cachan)  mairie
> today       wiped        X1                             K1 (Invented Semiconduc…
> today       wiped        X2                             K2 (Western Invented ZZ…
> today       made ready   D1                             home 1, sam
> today       checked      D1                             Karim
> today       given        R1      P2 (Amina Haddad)      
> 2026-12-22  asked after  R1      P2 (Amina Haddad)      in use
$ bifc trace D1 --accessible
> D1 (laptop Lenovo 20ZZ0001FR ThinkPad Z199)
> All disks are wiped.
>
> 7 rows.
> yesterday: received, D1, P1 (Mairie de Cachan), mairie.
> today: wiped, X1, K1 (Invented Semiconductor ZZSSD 970 Invented 256GB, serial S4ZZNX0M000001), passed, Clear, overwriting with random data, by its log, sam.
> today: wiped, X2, K2 (Western Invented ZZD ZZ5000AAKX-0, serial ZZ-WCC2E0000001), passed, Clear, overwriting with random data, by its log, sam.
> today: made ready, D1, home 1, sam.
> today: checked, D1, Karim.
> today: given, R1, P2 (Amina Haddad).
> 2026-12-22: asked after, R1, P2 (Amina Haddad), in use.
$ bifc trace D1 --lang fr
> D1 (portable Lenovo 20ZZ0001FR ThinkPad Z199)
> Tous les disques sont effacés.
>
> 2026-11-20	received	D1	P1 (Mairie de Cachan)	mairie
> 2026-11-21	wiped	X1		K1 (Invented Semiconductor ZZSSD 970 Invented 256GB, n° de série S4ZZNX0M000001), réussi, Clear (effacement), écrasement par des données aléatoires, d’après son journal, sam
> 2026-11-21	wiped	X2		K2 (Western Invented ZZD ZZ5000AAKX-0, n° de série ZZ-WCC2E0000001), réussi, Clear (effacement), écrasement par des données aléatoires, d’après son journal, sam
> 2026-11-21	refurbished	D1		home 1, sam
> 2026-11-21	checked	D1		Karim
> 2026-11-21	given	R1	P2 (Amina Haddad)	
> 2026-12-22	followed	R1	P2 (Amina Haddad)	utilisé
$ bifc trace D1 --json --lang fr
> [
> {"day":"2026-11-20","step":"received","record":"D1","person":"P1","detail":"mairie"},
> {"day":"2026-11-21","step":"wiped","record":"X1","person":null,"detail":"K1, passed, clear, random, log, sam"},
> {"day":"2026-11-21","step":"wiped","record":"X2","person":null,"detail":"K2, passed, clear, random, log, sam"},
> {"day":"2026-11-21","step":"refurbished","record":"D1","person":null,"detail":"home 1, sam"},
> {"day":"2026-11-21","step":"checked","record":"D1","person":null,"detail":"Karim"},
> {"day":"2026-11-21","step":"given","record":"R1","person":"P2","detail":null},
> {"day":"2026-12-22","step":"followed","record":"R1","person":"P2","detail":"in_use"}
> ]
$ bifc trace K1
> D1 (laptop Lenovo 20ZZ0001FR ThinkPad Z199)
> All disks are wiped.
>
> 2026-11-20	received	D1	P1 (Mairie de Cachan)	mairie
> 2026-11-21	wiped	X1		K1 (Invented Semiconductor ZZSSD 970 Invented 256GB, serial S4ZZNX0M000001), passed, Clear, overwriting with random data, by its log, sam
> 2026-11-21	wiped	X2		K2 (Western Invented ZZD ZZ5000AAKX-0, serial ZZ-WCC2E0000001), passed, Clear, overwriting with random data, by its log, sam
> 2026-11-21	refurbished	D1		home 1, sam
> 2026-11-21	checked	D1		Karim
> 2026-11-21	given	R1	P2 (Amina Haddad)	
> 2026-12-22	followed	R1	P2 (Amina Haddad)	in use
$ bifc trace R1 --fields step,record
> D1 (laptop Lenovo 20ZZ0001FR ThinkPad Z199)
> All disks are wiped.
>
> received	D1
> wiped	X1
> wiped	X2
> refurbished	D1
> checked	D1
> given	R1
> followed	R1
$ bifc trace T1
! bifc: [usage] T1 is a ticket, not a device.
!   Write: bifc ticket show T1
[2]
$ bifc trace D7
! bifc: [not-found] There is no device D7.
!   See those there are: bifc device list
[3]
$ bifc device return D1 -q
$ bifc trace D1
> D1 (laptop Lenovo 20ZZ0001FR ThinkPad Z199)
> A disk is not wiped.
>
> 2026-11-20	received	D1	P1 (Mairie de Cachan)	mairie
> 2026-11-21	unwiped	K1		K1 (Invented Semiconductor ZZSSD 970 Invented 256GB, serial S4ZZNX0M000001)
> 2026-11-21	unwiped	K2		K2 (Western Invented ZZD ZZ5000AAKX-0, serial ZZ-WCC2E0000001)
> 2026-11-21	wiped	X1		K1 (Invented Semiconductor ZZSSD 970 Invented 256GB, serial S4ZZNX0M000001), passed, Clear, overwriting with random data, by its log, sam
> 2026-11-21	wiped	X2		K2 (Western Invented ZZD ZZ5000AAKX-0, serial ZZ-WCC2E0000001), passed, Clear, overwriting with random data, by its log, sam
> 2026-11-21	refurbished	D1		sam
> 2026-11-21	checked	D1		Karim
> 2026-11-21	given	R1	P2 (Amina Haddad)	
> 2026-11-21	returned	R1	P2 (Amina Haddad)	
> 2026-12-22	followed	R1	P2 (Amina Haddad)	in use
$ bifc part add "barrette" -q
> K3
$ bifc trace K3
! bifc: [refused] K3 belongs to no machine.
!   What was done to it: bifc log K3
[4]
