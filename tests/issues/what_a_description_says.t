A description is read as people say it at the desk, and its ticket knows what the item is.

$ bifc ticket add "ne démarre plus" -d "PC portable HP Pavilion" -q
> T1
$ bifc ticket add "lent" -d "ordi portable Asus" -q
> T2
$ bifc ticket add "bruit" -d "unité centrale HP" -q
> T3
$ bifc ticket add "écran" -d "MacBook Air 2015" -q
> T4
$ bifc ticket add "casse" -d "Pavilion 15 HP" -q
> T5
$ bifc device list --fields id,kind,brand,model --sort id
> D1	laptop	HP	Pavilion
> D2	laptop	ASUS	
> D3	desktop	HP	
> D4	laptop	Apple	MacBook Air 2015
> D5	other	HP	Pavilion 15
$ bifc ticket list --fields id,category,brand --sort id
> T1	laptop	HP
> T2	laptop	ASUS
> T3	desktop_computer	HP
> T4	laptop	Apple
> T5		HP
