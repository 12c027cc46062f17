A tutorial's text survives an export of everything as CSV, although notes have a column "text".

$ write body.md "# D'abord\n\nNoter le modèle.\n"
$ bifc tutorial add "Effacer un disque" -F body.md -q
> G1
$ bifc ticket add "écran noir" -q
> T1
$ bifc note T1 "rappelée" -q
$ bifc export -o all.csv
$ bifc import all.csv
> 3 unchanged
$ bifc tutorial list --fields id,body --jsonl
> {"id":"G1","body":"# D'abord\n\nNoter le modèle."}
$ bifc db init --db copy.db
! The database was made at copy.db.
$ bifc --db copy.db import all.csv
> 3 created
$ bifc --db copy.db export -o again.csv
$ cmp all.csv again.csv

In a table made by hand the other word does.

$ write hand.csv "type,title,text\ntutorial,Choisir un système,Lire d'abord.\n"
$ bifc import hand.csv
> 1 created
$ bifc tutorial list --fields id,body --jsonl
> {"id":"G2","body":"Lire d'abord."}
> {"id":"G1","body":"# D'abord\n\nNoter le modèle."}
