Asking for what only an end brings about is not answered with "nothing": closed tickets are meant.

$ bifc ticket add "écran noir" -q
> T1
$ bifc ticket close T1 --outcome fixed -q
$ bifc ticket list closed:today --ids
> T1
$ bifc ticket list outcome:fixed --ids
> T1
$ bifc ticket list --ids
$ bifc device add "portable Lenovo T420" --ownership stock -q
> D1
$ bifc device add "portable Lenovo T430" --ownership stock -q
> D2
$ bifc device mark recycled D1 -q
$ bifc device list recycled:today --ids
> D1
