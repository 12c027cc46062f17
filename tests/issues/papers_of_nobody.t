A page that somebody changed and sealed again is not the group's, although its facts are untouched.

$ bifc device add "tour" -k desktop -q
$ bifc part add disque --serial WD-1 -d D1 --media hdd -q
$ bifc device mark wiped D1 --method prng --tool nwipe --operator "Zoé Martin" -q
$ bifc device print D1 --certificate -o c.html
$ bifc verify c.html
$ sh head -n -1 c.html | sed 's/passed: Clear/passed: Purge/' > f.html; s=$(sha256sum < f.html); echo "<!-- bifc sha256 ${s%% *} -->" >> f.html; bifc verify f.html
$ bifc db init --db other.db
$ bifc verify f.html --db other.db

Another desk takes the seals with the rest.

$ bifc db desk autre.db
$ bifc device print D1 --certificate -o ici.html --at 2026-11-20
$ bifc device print D1 --certificate -o la.html --large --db autre.db
$ bifc verify la.html
$ bifc db merge autre.db -q
$ bifc verify la.html

Whoever wiped and was forgotten stands on the old paper still.

$ bifc person add "Zoé Martin" -q
$ bifc person forget P1 --confirm P1 -q
$ bifc verify c.html
