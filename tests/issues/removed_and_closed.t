Removed records are listed whatever their status was.

$ bifc ticket add "carte mère grillée" -q
> T1
$ bifc ticket close T1 -q
$ bifc remove T1 -q
$ bifc ticket list removed:yes
> T1	carte mère grillée	closed				2026-11-21
$ bifc ticket list status:open removed:yes
