Repairs of one's own that were written for partners are known again when the file comes back.

$ bifc ticket add "écran noir" --category laptop --problem "reste noir" -q
> T1
$ bifc ticket close T1 --outcome fixed -q
$ bifc export ticket --profile ords -o repairs.csv
! bifc: [refused] Open Repair Data Standard v0.3 needs the name of your group.
!   Name it: bifc config set group.name "…"
[4]
$ bifc config set group.name "Atelier du Numérique"
$ bifc config set group.prefix adn
$ bifc export ticket --profile ords -o repairs.csv -q
$ bifc import repairs.csv
> 1 unchanged
$ bifc ticket list status:any --fields id,title
> T1	écran noir

What partners wrote can be passed on without a name of one's own.

$ bifc config set group.name ""
$ bifc import $SHARED/ords_v03.csv -q
> 5 created
>   1 × problem: HTML taken out
>   1 × product_category: not in the list of codes
>   2 × repair_barrier_if_end_of_life: another spelling
>   1 × repair_barrier_if_end_of_life: does not go with the rest of the row, left empty
>   1 × year_of_manufacture: cannot be, left empty
$ bifc export ticket --profile ords source:exemple -o theirs.csv
! 5 records in Open Repair Data Standard v0.3.
! 1 text with an address, a telephone number or a name was masked.
! Whoever passes it on names: Open Repair Data, Open Repair Alliance (https://openrepair.org) and the data provider named in each row, CC BY-SA 4.0.
