Three desks each took one of three people for another of them; one has to stay, everywhere the same.

$ bifc person add Q1 -q
> P1
$ bifc person add Q2 -q
> P2
$ bifc person add Q3 -q
> P3
$ bifc db clone b.db -q
$ bifc db clone c.db -q
$ bifc person set P1 --same-as P2 -q
$ BIFC_DB=b.db bifc person set P2 --same-as P3 -q
$ BIFC_DB=c.db bifc person set P3 --same-as P1 -q
$ bifc db merge b.db -q
$ bifc db merge c.db -q
$ bifc person list
> P1	Q1		active
$ BIFC_DB=c.db bifc db merge b.db -q
$ BIFC_DB=c.db bifc db merge .local/share/bifc/bifc.db -q
$ BIFC_DB=c.db bifc person list
> P1	Q1		active
