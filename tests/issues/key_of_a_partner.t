A key that a partner's file brought is not the key of a script, and the same key again changes.

$ bifc import $SHARED/ords_v03.csv -q
> 5 created
>   1 × problem: HTML taken out
>   1 × product_category: not in the list of codes
>   2 × repair_barrier_if_end_of_life: another spelling
>   1 × repair_barrier_if_end_of_life: does not go with the rest of the row, left empty
>   1 × year_of_manufacture: cannot be, left empty
$ bifc ticket add "le nôtre" --key exemple_1
> T6
! Ticket T6 (le nôtre) created.
$ bifc ticket add "le nôtre, mieux dit" --key exemple_1 --brand Dell
> T6
! Ticket T6 (le nôtre, mieux dit) changed.
$ bifc ticket add "le nôtre, mieux dit" --key exemple_1
> T6
! T6 (le nôtre, mieux dit): already so.
$ bifc ticket list status:any key:exemple_1 --fields id,title,brand
> T6	le nôtre, mieux dit	Dell
> T1	Ne démarre plus, écran noir	Lenovo
