A record of another database that has the same number and was made in the same second is another.

$ bifc ticket add "écran noir" -q
> T1
$ bifc db init --db theirs.db
! The database was made at theirs.db.
$ bifc --db theirs.db ticket add "clavier muet" -q
> T1
$ bifc --db theirs.db export -o theirs.csv
$ bifc import theirs.csv
> 1 created
$ bifc import theirs.csv
> 1 unchanged
$ bifc ticket list --fields id,title
> T2	clavier muet
> T1	écran noir

One's own table comes back although a heading was edited.

$ bifc ticket add "souris" --problem "ne clique plus" -q
> T3
$ bifc export ticket -o ours.csv
$ sh sed -i s/écran.noir/écran.bleu/ ours.csv
$ bifc import ours.csv
> 1 updated
> 2 unchanged
$ bifc export ticket id:T3 -o one.csv
$ sh sed -i s/souris/trackball/ one.csv
$ bifc import one.csv
> 1 updated
$ bifc ticket list --fields id,title
> T3	trackball
> T2	clavier muet
> T1	écran.bleu
