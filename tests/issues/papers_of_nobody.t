A page that somebody changed and sealed again is not the group's, although its facts are untouched.

$ bifc device add "tour" -k desktop -q
> D1
$ bifc part add disque --serial WD-1 -d D1 --media hdd -q
> K1
$ bifc device mark wiped D1 --method prng --tool nwipe --operator "Zoé Martin" -q
$ bifc device print D1 --certificate -o c.html
$ bifc verify c.html
> 'c.html' is as this database wrote it on 2026-11-21.
> Check sum of its facts: (sum)
> The database says the same.
$ sh head -n -1 c.html | sed 's/passed: Clear/passed: Purge/' > f.html; s=$(sha256sum < f.html); echo "<!-- bifc sha256 ${s%% *} -->" >> f.html; bifc verify f.html
! bifc: [refused] 'f.html' says that it is of this database, which never wrote it.
!   If another desk wrote it, fetch what it knows: bifc db merge FILE
!   If not, somebody made or changed it: ask for the one that the group wrote.
[4]
$ bifc db init --db other.db
! The database was made at other.db.
$ bifc verify f.html --db other.db
> 'f.html' is complete and unaltered, as far as its own check sum tells.
> Check sum of its facts: (sum)
> The database here is not that of the group that it names. Only that group can confirm that it wrote this paper: bifc verify FILE, with its own database.

Another desk takes the seals with the rest.

$ sh cp .local/share/bifc/bifc.db b.db
$ BIFC_DB=b.db bifc db desk --new .local/share/bifc/bifc.db -q
$ bifc device print D1 --certificate --large -o la.html --db b.db
$ bifc verify la.html
! bifc: [refused] 'la.html' says that it is of this database, which never wrote it.
!   If another desk wrote it, fetch what it knows: bifc db merge FILE
!   If not, somebody made or changed it: ask for the one that the group wrote.
[4]
$ bifc db merge b.db -q
$ bifc verify la.html
> 'la.html' is as this database wrote it on 2026-11-21.
> Check sum of its facts: (sum)
> The database says the same.

Whoever wiped and was forgotten stands on the old paper still.

$ bifc person add "Zoé Martin" -q
> P1
$ bifc person forget P1 --confirm P1 -q
> Receipt: forgotten for good
>
> record     P1
> day        2026-11-21
> operation  6
> emptied    name
> scrubbed   1 line of the journal, 1 wipe
> kept       0 records that say that somebody was there
> copies     1 automatic copy deleted
$ bifc verify c.html
> 'c.html' is as this database wrote it on 2026-11-21.
> Check sum of its facts: (sum)
> The database says the same.
