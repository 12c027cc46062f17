Repairs for which a publisher used one id twice stay apart in another database, too.

$ bifc import $SHARED/ords_v03.csv -q
> 5 created
>   1 × problem: HTML taken out
>   1 × product_category: not in the list of codes
>   2 × repair_barrier_if_end_of_life: another spelling
>   1 × repair_barrier_if_end_of_life: does not go with the rest of the row, left empty
>   1 × year_of_manufacture: cannot be, left empty
$ bifc import $SHARED/ords_v021.csv -q
> 1 created
> 1 updated
> 1 id that its publisher used again for another repair
$ bifc ticket list status:any key:exemple_1 --fields id,opened,title
> T6	2018-03-03	Vapeur bloquée
> T1	2021-06-12	Ne démarre plus, écran noir
$ bifc db init --db ours.db
! The database was made at ours.db.
$ bifc --db ours.db ticket add "déjà là" --at 2026-11-20 -q
> T1
$ sh bifc export --jsonl | sed s/2026-11-21T14:32/2026-10-03T09:12/g > theirs.jsonl
$ bifc --db ours.db import theirs.jsonl
> 6 created
$ bifc --db ours.db ticket list status:any key:exemple_1 --fields id,opened,title
> T7	2018-03-03	Vapeur bloquée
> T2	2021-06-12	Ne démarre plus, écran noir
$ bifc --db ours.db import theirs.jsonl
> 6 unchanged
$ bifc db init --db third.db
! The database was made at third.db.
$ bifc --db third.db import $SHARED/ords_v03.csv -q
> 5 created
>   1 × problem: HTML taken out
>   1 × product_category: not in the list of codes
>   2 × repair_barrier_if_end_of_life: another spelling
>   1 × repair_barrier_if_end_of_life: does not go with the rest of the row, left empty
>   1 × year_of_manufacture: cannot be, left empty
$ bifc --db third.db import theirs.jsonl
> 2 created
> 4 updated
$ bifc --db third.db ticket list status:any key:exemple_1 --fields id,opened,title
> T7	2018-03-03	Vapeur bloquée
> T1	2021-06-12	Ne démarre plus, écran noir
