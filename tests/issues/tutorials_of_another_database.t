Links to several records lead to what these have become here.

$ bifc tutorial add "Effacer un disque" -q
> G1
$ bifc tutorial add "Choisir un système" -q
> G2
$ bifc ticket add "écran noir" --tutorials G1,G2 -q
> T1
$ bifc db init --db ours.db
! The database was made at ours.db.
$ bifc --db ours.db tutorial add "Déjà là" -q
> G1
$ sh bifc export --jsonl | sed s/2026-11-21T14:32/2026-10-03T09:12/g > theirs.jsonl
$ bifc --db ours.db import theirs.jsonl
> 3 created
$ bifc --db ours.db ticket list --fields id,tutorials
> T1	G2|G3
$ bifc --db ours.db tutorial list --fields id,title
> G3	Choisir un système
> G2	Effacer un disque
> G1	Déjà là
$ sh sed s/G2/G9/g theirs.jsonl | grep '"ticket"' > nowhere.jsonl; bifc --db ours.db import nowhere.jsonl
! nowhere.jsonl: line 1: There is no tutorial G9.
! bifc: [refused] 1 row cannot be imported; nothing was written.
!   Correct the file, or import the other rows: bifc import nowhere.jsonl --continue
[4]
$ bifc ticket set T1 --tutorials G1,G7
! bifc: [not-found] There is no tutorial G7.
!   See those there are: bifc tutorial list
[3]
