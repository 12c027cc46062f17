A saved query may name somebody: it is left out of an export without people.

$ bifc ticket add écran -p "Léa Dupré" -q
> T1
$ bifc ticket list person.name:dupré --save lea -q
> T1	écran	open		P1		2026-11-21
$ sh bifc export --no-people | grep -ci dupr
> 0
[1]
