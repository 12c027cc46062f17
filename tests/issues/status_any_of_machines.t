"status:any" is all there is, a visitor's machine without a state, too.

$ bifc ticket add écran -d "portable Lenovo" -q
> T1
$ bifc device add "HP ProDesk" --ownership stock -q
> D2
$ bifc device list status:any --ids
> D2
> D1
$ bifc device list status:none --ids
> D1
