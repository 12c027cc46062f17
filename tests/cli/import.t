Other groups' repairs come in by their header, are repaired where they must be, and go out again
as they came. Running an import again changes nothing.

$ bifc import $SHARED/ords_v03.csv -n
> 5 created
>   1 × problem: HTML taken out
>   1 × product_category: not in the list of codes
>   2 × repair_barrier_if_end_of_life: another spelling
>   1 × repair_barrier_if_end_of_life: does not go with the rest of the row, left empty
>   1 × year_of_manufacture: cannot be, left empty
! Nothing was written.
$ bifc ticket list status:any
$ bifc import $SHARED/ords_v03.csv
> 5 created
>   1 × problem: HTML taken out
>   1 × product_category: not in the list of codes
>   2 × repair_barrier_if_end_of_life: another spelling
>   1 × repair_barrier_if_end_of_life: does not go with the rest of the row, left empty
>   1 × year_of_manufacture: cannot be, left empty
$ bifc import $SHARED/ords_v03.csv
> 5 unchanged
$ bifc ticket list status:any --sort id --fields id,title,status,outcome,barrier,category,brand,year,age,opened,closed --csv
> id,title,status,outcome,barrier,category,brand,year,age,opened,closed
> T1,"Ne démarre plus, écran noir",closed,fixed,,laptop,Lenovo,2016,5,2021-06-12,2021-06-12
> T2,Batterie gonflée & collée,closed,end_of_life,no_way_to_open_product,laptop,,,,2021-06-12,2021-06-12
> T3,-> interrupteur cassé,closed,repairable,,lamp,,1921,100,2021-06-12,2021-06-12
> T4,Divers Philips,closed,unknown,,misc,Philips,,,2021-07-03,2021-07-03
> T5,Rappeler le 06 00 00 00 00,closed,end_of_life,item_too_worn_out,printer_scanner,,,0.5,2021-07-03,2021-07-03
$ bifc ticket list status:any source:exemple brand:none --fields key,source
> exemple_5	Café Exemple
> exemple_3	Café Exemple
> exemple_2	Café Exemple
$ bifc ticket show T1 --json
> [
> {"id":"T1","title":"Ne démarre plus, écran noir","problem":"Ne démarre plus, écran noir","status":"closed","waiting_for":null,"outcome":"fixed","barrier":null,"channel":null,"theme":null,"category":"laptop","partner_category":"Computer ~ Laptop","brand":"Lenovo","year":2016,"age":5,"fault":null,"person":null,"device":null,"volunteer":null,"opened":"2021-06-12","closed":"2021-06-12","condition_in":null,"condition_out":null,"accessories":null,"backup":null,"data_loss_consent":null,"shelf":null,"loaner":null,"tutorials":null,"summary":null,"created":"2026-11-21T14:32:00Z","changed":"2026-11-21T14:32:00Z","source":"Café Exemple","key":"exemple_1","kept":{"#":"ords:f81f5f5c0243ddc9","country":"FRA","group_identifier":"Groupe Exemple "}}
> ]
$ bifc export ticket --profile ords
> id,data_provider,country,partner_product_category,product_category,product_category_id,brand,year_of_manufacture,product_age,repair_status,repair_barrier_if_end_of_life,group_identifier,event_date,problem
> exemple_1,Café Exemple,FRA,Computer ~ Laptop,Laptop,16,Lenovo,2016,5,Fixed,,"Groupe Exemple ",2021-06-12,"Ne démarre plus, écran noir"
> exemple_2,Café Exemple,FRA,Computer ~ Laptop,Laptop,16,Unknown,,,End of life,No way to open product,"Groupe Exemple ",2021-06-12,Batterie gonflée & collée
> exemple_3,Café Exemple,FRA,Lampe,Lamp,15,unknown,1921,100,Repairable,,"Groupe Exemple ",2021-06-12,-> interrupteur cassé
> exemple_4,Café Exemple,FRA,Divers,Misc,18,"Philips ",,,Unknown,,,2021-07-03,
> exemple_5,Café Exemple,FRA,Imprimante,Printer/scanner,25,N/A,,0.5,End of life,Item too worn out,"Groupe Exemple ",2021-07-03,"Rappeler le [phone]
> ou [e-mail]"
! 5 records in Open Repair Data Standard v0.3.
! 1 text with an address, a telephone number or a name was masked.
! Whoever passes it on names: Open Repair Data, Open Repair Alliance (https://openrepair.org) and the data provider named in each row, CC BY-SA 4.0.
$ bifc import $SHARED/ords_v021.csv
> 1 created
> 1 updated
> 1 id that its publisher used again for another repair
!   exemple_1
$ bifc import $SHARED/ords_v021.csv
> 2 unchanged
$ bifc ticket list status:any key:exemple_1 --fields id,key,opened,title
> T6	exemple_1	2018-03-03	Vapeur bloquée
> T1	exemple_1	2021-06-12	Ne démarre plus, écran noir
$ bifc ticket show T2 --fields outcome,barrier,problem --plain
> outcome: repairable
> barrier:
> problem: Batterie gonflée & collée
$ bifc import $SHARED/ords_v01.csv
! $SHARED/ords_v01.csv: line 4: repair_status: '????' is not one of its values; event_date: 'Café Exemple' is not a day
! bifc: [refused] 1 row cannot be imported; nothing was written.
!   Correct the file, or import the other rows: bifc import $SHARED/ords_v01.csv --continue
[4]
$ bifc import $SHARED/ords_v01.csv --continue
> 2 created
> 1 row rejected
>   1 × a comma without quotes in the last column
>   2 × product_category: another spelling
! line 4: repair_status: '????' is not one of its values; event_date: 'Café Exemple' is not a day
[4]
$ bifc ticket list status:any key:exemple_9 --fields title,problem,category,kept --plain
> title: ventilateur, bruyant
> problem: ventilateur, bruyant
> category: laptop
> kept: {"#":"ords:7356e40ff98cea7b","country":"FRA","language":"French","model":"Aspire","group_identifier":"Groupe Exemple"}
$ bifc export ticket --profile ords key:exemple_10
> id,data_provider,country,partner_product_category,product_category,product_category_id,brand,year_of_manufacture,product_age,repair_status,repair_barrier_if_end_of_life,group_identifier,event_date,problem
> exemple_10,Café Exemple,FRA,,PC accessory,22,Acer,2015,,Repairable,,Groupe Exemple,2018-01-10,
! 1 record in Open Repair Data Standard v0.3.
! Whoever passes it on names: Open Repair Data, Open Repair Alliance (https://openrepair.org) and the data provider named in each row, CC BY-SA 4.0.

A cell that was kept goes out as it came only as long as its field is unchanged.

$ bifc ticket set T4 --brand Calor
! Ticket T4 (Divers Philips) changed.
$ bifc export ticket --profile ords key:exemple_4
> id,data_provider,country,partner_product_category,product_category,product_category_id,brand,year_of_manufacture,product_age,repair_status,repair_barrier_if_end_of_life,group_identifier,event_date,problem
> exemple_4,Café Exemple,FRA,Divers,Misc,18,Calor,,,Unknown,,,2021-07-03,
! 1 record in Open Repair Data Standard v0.3.
! Whoever passes it on names: Open Repair Data, Open Repair Alliance (https://openrepair.org) and the data provider named in each row, CC BY-SA 4.0.
$ bifc ticket add "Le PC de Léa Dupré" -p "Léa Dupré" --problem "Léa : 06.00.00.00.00, lea@exemple.fr, modèle 0612-AB" --category laptop -q
> T9
$ bifc ticket close T9 --outcome advice -q
$ bifc config set group.name "Atelier du Numérique"
$ bifc config set group.prefix adn
$ bifc export ticket --profile ords id:T9
> id,data_provider,country,partner_product_category,product_category,product_category_id,brand,year_of_manufacture,product_age,repair_status,repair_barrier_if_end_of_life,group_identifier,event_date,problem
> adn_9,Atelier du Numérique,FRA,Laptop,Laptop,16,Unknown,,,Unknown,,Atelier du Numérique,2026-11-21,"[name] : [phone], [e-mail], modèle 0612-AB"
! 1 record in Open Repair Data Standard v0.3.
! 1 text with an address, a telephone number or a name was masked.
! Whoever passes it on names: Open Repair Data, Open Repair Alliance (https://openrepair.org) and the data provider named in each row, CC BY-SA 4.0.
$ bifc export ticket --profile ords id:T9 -o nine.csv -q
$ cat nine.csv.license
> Open Repair Data, Open Repair Alliance (https://openrepair.org) and the data provider named in each row, CC BY-SA 4.0
$ bifc export device --profile ords
! bifc: [usage] Open Repair Data Standard v0.3 has ticket records only.
!   Write: bifc export ticket --profile ords
[2]
$ bifc export ticket --profile odrs
! bifc: [usage] There is no profile 'odrs'.
!   Did you mean: ords
[2]

Spreadsheets of one's own come in with a noun; French headers, semicolons and Windows' letters are
understood.

$ bifc import device $SHARED/machines.csv
> 2 created
! Read as Windows-1252, because it is not UTF-8.
$ bifc device list --fields id,kind,brand,model,serial,memory_mb,received,status,shelf --csv
> id,kind,brand,model,serial,memory_mb,received,status,shelf
> D2,desktop,HP,"ProDesk ""400"" G4",CZC999,8192,2026-11-04,tested,
> D1,laptop,Lenovo,T420,000123,4096,2026-11-03,received,B2
$ bifc import device $SHARED/machines.csv
> 2 unchanged
! Read as Windows-1252, because it is not UTF-8.
$ bifc import $SHARED/machines.csv
! bifc: [usage] The file does not say what its rows are.
!   Name it: bifc import NOUN FILE, as in bifc import device machines.csv
[2]
$ bifc import device $SHARED/machines_wrong.csv
! $SHARED/machines_wrong.csv: line 3: kind: 'laptp' is not one of the values of kind; memory_mb: 'beaucoup' is not a whole number
! $SHARED/machines_wrong.csv: line 4: it has 3 cells; the header has 4
! $SHARED/machines_wrong.csv: line 5: received: '2026-13-01' is not a day (write 2026-11-30 or 30/11/2026)
! bifc: [refused] 3 rows cannot be imported; nothing was written.
!   Correct the file, or import the other rows: bifc import device $SHARED/machines_wrong.csv --continue
[4]
$ bifc import device $SHARED/machines_wrong.csv --continue
> 1 created
> 3 rows rejected
! line 3: kind: 'laptp' is not one of the values of kind; memory_mb: 'beaucoup' is not a whole number
! line 4: it has 3 cells; the header has 4
! line 5: received: '2026-13-01' is not a day (write 2026-11-30 or 30/11/2026)
[4]
$ bifc import device $SHARED/machines_wrong.csv -n --rejected again.csv -q
! bifc: [refused] 3 rows cannot be imported; nothing was written.
!   Correct the file, or import the other rows: bifc import device $SHARED/machines_wrong.csv --continue
[4]
$ cat again.csv
> kind,model,memory_mb,received
> laptp,T430,beaucoup,2026-11-03
> laptop,T440,8192
> laptop,T450,8192,2026-13-01
$ bifc import device $SHARED/machines.csv --rejected none.csv -q
> 2 unchanged
$ cat none.csv
$ bifc import nowhere.csv
! bifc: [failed] 'nowhere.csv' cannot be read: No such file or directory.
!   Check the name of the file.
[1]
$ write empty.csv ""
$ bifc import empty.csv
! bifc: [refused] The file is empty.
!   Nothing was imported.
[4]
$ bifc import device $SHARED/unclosed.csv
! bifc: [refused] Line 2: a quote is opened and never closed.
!   Nothing was imported. Correct the file, then run the command again.
[4]
$ write unknown.csv "kind,modle\nlaptop,T420\n"
$ bifc import device unknown.csv
! bifc: [usage] A device has no field 'modle'.
!   Did you mean: model
[2]
