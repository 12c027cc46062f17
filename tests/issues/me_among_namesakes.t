"me" is the person of the setting, also when somebody else has the same name.

$ bifc person add "Sam" --role volunteer -q
> P1
$ bifc person add "Sam" -q
> P2
$ bifc config set me P1
$ bifc ticket add "écran noir" --volunteer me -q
> T1
$ bifc ticket list volunteer:me --fields id,volunteer
> T1	P1
$ bifc ticket set T1 --volunteer moi --as P2 -q
$ bifc ticket list volunteer:P2 --ids
> T1
$ bifc ticket note T1 "vu" -q
$ bifc note list --fields author
> Sam
