A report that is like another one has a period of its own: that of a year covers the year.

$ bifc ticket add "écran noir" --opened 2026-02-02 -q
$ bifc ticket close T1 --outcome fixed --at 2026-03-09 -q
$ bifc report year
$ bifc report day
