What a closed lot holds, and what it is called, stays when its donor is forgotten.

$ bifc device add "portable Lenovo" --from "Mairie de Cachan" --lot mairie-2026-11 -q
$ bifc device add HP --lot mairie-2026-11 -q
$ bifc lot set J1 --convention "courriel de la mairie" -q
$ bifc lot close mairie-2026-11 -q
$ bifc lot print J1 --manifest -o before.html
$ bifc person forget P1 --confirm P1 -q
$ bifc lot list --fields name
$ bifc device list --fields id,lot
$ bifc lot print J1 --manifest -o after.html
$ bifc verify before.html
$ bifc verify after.html
$ bifc device remove D2
$ bifc undo 2
$ bifc device list lot:mairie-2026-11 --ids
