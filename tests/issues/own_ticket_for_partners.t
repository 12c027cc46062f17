A ticket of one's own that has a title only is not sent to partners without a word.

$ bifc ticket add "L'écran reste noir, rappeler le 06/00/00/00/00" -q
> T1
$ bifc ticket close T1 --outcome fixed -q
$ bifc import $SHARED/ords_v03.csv -q
> 5 created
>   1 × problem: HTML taken out
>   1 × product_category: not in the list of codes
>   2 × repair_barrier_if_end_of_life: another spelling
>   1 × repair_barrier_if_end_of_life: does not go with the rest of the row, left empty
>   1 × year_of_manufacture: cannot be, left empty
$ bifc config set group.name "Atelier du Numérique"
$ sh bifc export ticket --profile ords --csv -q | cut -d, -f1,14- | head -3
> id,problem
> bifc_1,"L'écran reste noir, rappeler le [phone]"
> exemple_1,"Ne démarre plus, écran noir"
