Files of partners that do not name their publisher are told apart by their names.

$ sh mkdir -p .config/bifc/profiles
$ write .config/bifc/profiles/liste.toml "name = \"liste\"\ntitle = \"Listes\"\nnoun = \"device\"\nrecognised_by = [\"numero\", \"marque\"]\n\n[import]\nkey = \"numero\"\n\n[[column]]\nname = \"numero\"\nrequired = true\n\n[[column]]\nname = \"marque\"\nfield = \"brand\"\n\n[[column]]\nname = \"jour\"\nfield = \"received\"\n"
$ write cachan.csv "numero,marque,jour\n1,Dell,2026-11-03\n2,HP,2026-11-03\n"
$ write arcueil.csv "numero,marque,jour\n1,Lenovo,2026-11-03\n2,HP,2026-11-03\n"
$ bifc import cachan.csv
> 2 created
$ bifc import arcueil.csv
> 2 created
$ bifc import cachan.csv
> 2 unchanged
$ bifc import cachan.csv --source "Mairie de Gentilly"
> 2 created
$ bifc device list --fields id,brand,source,key
> D6	HP	Mairie de Gentilly	2
> D5	Dell	Mairie de Gentilly	1
> D4	HP	arcueil	2
> D3	Lenovo	arcueil	1
> D2	HP	cachan	2
> D1	Dell	cachan	1
$ write sans.csv "numero,marque,jour\n,Dell,2026-11-03\n"
$ bifc import sans.csv
! sans.csv: line 2: numero is missing
! bifc: [refused] 1 row cannot be imported; nothing was written.
!   Correct the file, or import the other rows: bifc import sans.csv --continue
[4]
