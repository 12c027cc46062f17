What strangers wrote in a file or a report does not steer the terminal.

$ sh printf 'kind,model\nlap\033[31mtop,T420\n' > bad.csv
$ bifc import device bad.csv
! bad.csv: line 2: kind: 'lap[31mtop' is not one of the values of kind: laptop, desktop, all_in_one, tablet, phone, printer, screen, accessory, other
! bifc: [refused] 1 row cannot be imported; nothing was written.
!   Correct the file, or import the other rows: bifc import device bad.csv --continue
[4]
$ bifc import device bad.csv --continue
> 1 row rejected
! line 2: kind: 'lap[31mtop' is not one of the values of kind: laptop, desktop, all_in_one, tablet, phone, printer, screen, accessory, other
[4]
$ sh mkdir -p .config/bifc/reports; printf -- '-- title: Brands\n-- section: brands\n-- title: Brands\nSELECT brand,count(*) FROM ticket GROUP BY brand\n' > .config/bifc/reports/brands.sql
$ bifc ticket add écran --brand "C|<img src=x>" -q
> T1
$ sh bifc ticket add clavier --brand "$(printf 'A\033[31mB')" -q
> T2
$ bifc report brands
> Brands, November 2026
>
> Brands
>   A[31mB         1
>   C|<img src=x>  1
$ bifc report brands --md
> # Brands, November 2026
>
> ## Brands
>
> | | count(*) |
> |---|---:|
> | A[31mB | 1 |
> | C\|\<img src=x> | 1 |
