The real files of the Open Repair Alliance: what comes in, what is repaired and counted, and that a
second run changes nothing.

$ bifc import $SAMPLES/ords/OpenRepairData_v0.3_RestartProject_202204.csv
> 23940 created
>   14 × problem: HTML taken out
>   268 × repair_barrier_if_end_of_life: another spelling
>   1 × repair_barrier_if_end_of_life: does not go with the rest of the row, left empty
$ bifc import $SAMPLES/ords/OpenRepairData_v0.3_RestartProject_202204.csv
> 23940 unchanged
$ sh bifc ticket list status:any category:laptop,desktop_computer,tablet,printer_scanner,pc_accessory --ids | wc -l
> 4981
$ sh bifc ticket list status:any opened:2021 --json | grep -c '^{'
> 3344
$ sh bifc ticket list status:any opened:2021 --jsonl | wc -l
> 3344
$ sh bifc ticket list | wc -l
> 0

It goes out as it came in, but for the repairs that were counted.

$ sh bifc export ticket --profile ords -o out.csv
! 23940 records in Open Repair Data Standard v0.3.
! 1 text with an address, a telephone number or a name was masked.
! Whoever passes it on names: Open Repair Data, Open Repair Alliance (https://openrepair.org) and the data provider named in each row, CC BY-SA 4.0.
$ sh head -1 $SAMPLES/ords/OpenRepairData_v0.3_RestartProject_202204.csv | tr -d '"\r' > first; head -1 out.csv | cmp - first
$ sh sqlite3 :memory: ".mode csv" ".import $SAMPLES/ords/OpenRepairData_v0.3_RestartProject_202204.csv a" ".import out.csv b" ".mode list" "select count(*) from b; select 'id', count(*) from (select id from a except select id from b); select 'problem', sum(a.problem<>b.problem), sum(a.repair_barrier_if_end_of_life<>b.repair_barrier_if_end_of_life), sum(a.year_of_manufacture<>b.year_of_manufacture), sum(a.brand<>b.brand), sum(a.group_identifier<>b.group_identifier), sum(a.event_date<>b.event_date), sum(a.product_category<>b.product_category), sum(a.product_age<>b.product_age), sum(a.repair_status<>b.repair_status), sum(a.partner_product_category<>b.partner_product_category), sum(a.country<>b.country), sum(a.data_provider<>b.data_provider), sum(a.product_category_id<>b.product_category_id) from a join b using (id)"
> 23940
> id|0
> problem|15|269|0|0|0|0|0|0|0|0|0|0|0

Three editions of one publisher: two share 352 ids for other repairs.

$ bifc import $SAMPLES/ords/OpenRepairData_v0.1_FixitClinic_201909.csv -n
! $SAMPLES/ords/OpenRepairData_v0.1_FixitClinic_201909.csv: line 153: repair_status: '2019' is not one of its values; event_date: 'Fixit Clinic' is not a day
! $SAMPLES/ords/OpenRepairData_v0.1_FixitClinic_201909.csv: line 285: repair_status: '????' is not one of its values; event_date: 'Fixit Clinic' is not a day
! bifc: [refused] 2 rows cannot be imported; nothing was written.
!   Correct the file, or import the other rows: bifc import $SAMPLES/ords/OpenRepairData_v0.1_FixitClinic_201909.csv --continue
[4]
$ sh bifc import $SAMPLES/ords/OpenRepairData_v0.1_FixitClinic_201909.csv --continue
> 475 created
> 2 rows rejected
>   2 × a comma without quotes in the last column
>   45 × product_category: another spelling
! line 153: repair_status: '2019' is not one of its values; event_date: 'Fixit Clinic' is not a day
! line 285: repair_status: '????' is not one of its values; event_date: 'Fixit Clinic' is not a day
[4]
$ sh bifc import $SAMPLES/ords/OpenRepairData_v0.2.1_FixitClinic_202009.csv 2> ids; grep -c fixit ids
> 487 created
> 351 ids that their publisher used again for other repairs
>   7 × year_of_manufacture: cannot be, left empty
> 351
$ sh bifc import $SAMPLES/ords/OpenRepairData_v0.2.1_FixitClinic_202009.csv
> 487 unchanged
$ sh bifc import $SAMPLES/ords/OpenRepairData_v0.3_FixitClinic_202507.csv 2> ids; grep -c fixit ids
> 970 created
> 63 updated
> 1 id that its publisher used again for another repair
> 1

The rest of them.

$ sh bifc import $SAMPLES/ords/OpenRepairData_v0.3_anstiftung_202309.csv
> 15100 created
>   11 × brand: HTML taken out
>   1199 × problem: HTML taken out
$ sh bifc import $SAMPLES/ords/OpenRepairData_v0.3_RepairCafeToronto_202507.csv
> 5567 created
$ sh bifc import $SAMPLES/ords/OpenRepairData_v0.3_RepairCafeToronto_202507.csv
> 5567 unchanged
$ sh bifc sql "select source, count(*) from ticket group by 1 order by 1"
> Fixit Clinic	1932
> Repair Café Toronto	5567
> The Restart Project	23940
> anstiftung	15100
$ sh bifc report month 2019-06 -o june.html && grep -c '<svg' june.html; bifc report month 2019-06 --csv | head -4
> 43
> section,item,measure,value
> tickets,opened,value,721
> tickets,imported,value,721
> tickets,closed,value,721
