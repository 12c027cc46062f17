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
! bifc: [refused] D1 cannot be recycled: nobody has said what disks are in it.
!   Scan it: bifc device scan D1 FILE
!   If there is none: bifc device mark wiped D1 --no-disk
[4]
$ bifc device list recycled:today --ids
