What was kept of a partner's row may tell of people: it is left out with them.

$ bifc import $SHARED/ords_v03.csv -q
> 5 created
>   1 × problem: HTML taken out
>   1 × product_category: not in the list of codes
>   2 × repair_barrier_if_end_of_life: another spelling
>   1 × repair_barrier_if_end_of_life: does not go with the rest of the row, left empty
>   1 × year_of_manufacture: cannot be, left empty
$ sh bifc export ticket --no-people --jsonl | grep -c '"kept":null'
> 5
