Notes and saved queries are records like the others: they can be added, edited and listed.

$ bifc ticket add "écran noir" -q
> T1
$ bifc note T1 "rappelé" -q
$ EDITOR="sed -i s/rappelé/rappelée/" TERMINAL=1 bifc note edit N1
! Note N1 (rappelée) changed.
$ bifc show N1
> id       N1
> about    T1
> day      2026-11-21
> author   sam
> text     rappelée
> created  2026-11-21T14:32:00Z
> changed  2026-11-21T14:32:00Z
>
> Last change: note edit N1 (2026-11-21 14:32, sam)
$ bifc query add "du jour" --noun ticket --words opened:today
> S1
! Saved query S1 (du jour) created.
$ bifc query add "portables" --noun device --words "kind:laptop"
> S2
! Saved query S2 (portables) created.
$ EDITOR="sed -i s/laptop/desktop/" TERMINAL=1 bifc query edit S2
! Saved query S2 (portables) changed.
$ bifc query list
> S2	portables	device	kind:desktop
> S1	du jour	ticket	opened:today
$ bifc query list --json
> [
> {"id":"S2","name":"portables","noun":"device","words":"kind:desktop","created":"2026-11-21T14:32:00Z","changed":"2026-11-21T14:32:00Z","source":null,"key":null,"kept":null},
> {"id":"S1","name":"du jour","noun":"ticket","words":"opened:today","created":"2026-11-21T14:32:00Z","changed":"2026-11-21T14:32:00Z","source":null,"key":null,"kept":null}
> ]
