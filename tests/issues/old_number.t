A number on an old label leads to the record that was under it, unless another one has it today.

$ bifc ticket add "écran" -q
> T1
$ sh cp .local/share/bifc/bifc.db copy.db
$ BIFC_DB=copy.db bifc ticket add "souris" -q
> T2
$ BIFC_DB=copy.db bifc db desk --new .local/share/bifc/bifc.db
! This file is desk b now; 1 record has a new number.
$ BIFC_DB=copy.db bifc ticket show T2 --fields id,title --plain
> id: T2b
> title: souris
! The old number T2 is T2b today.
$ BIFC_DB=copy.db bifc ticket set T2 --shelf A1
! The old number T2 is T2b today.
! Ticket T2b (souris) changed.
$ BIFC_DB=copy.db bifc note T2 "molette"
! The old number T2 is T2b today.
! Noted on T2b (souris).
$ BIFC_DB=copy.db bifc ticket show T2b --fields shelf --plain
> shelf: A1
$ bifc ticket add "clavier" -q
> T2
$ bifc db merge copy.db
! From desk b (never merged before): 2 new records, 0 changed, 0 conflicts.
$ bifc ticket show T2 --fields id,title --plain
> id: T2
> title: clavier
! On old labels T2 may mean T2b.
$ bifc ticket show T1 --fields id,title --plain
> id: T1
> title: écran

One person whom two desks imported has the number of the first; that of the second leads there.

$ bifc db clone c.db -q
$ sh printf 'type,id,name\nperson,P7,Zoé Petit\n' > people.csv
$ bifc import people.csv -q
> 1 created
$ BIFC_DB=c.db bifc import people.csv -q
> 1 created
$ bifc db merge c.db
! From desk c (never merged before): 1 new record, 1 changed, 0 conflicts.
!   1 record was imported on both desks: P1c is P1.
$ bifc person list --ids
> P1
$ bifc person show P1c --fields id,name --plain
> id: P1
> name: Zoé Petit
! P1c is a second record of P1.
$ bifc ticket add "batterie" -p P1c -q
> T3
$ bifc ticket show T3 --fields person --plain
> person: P1
