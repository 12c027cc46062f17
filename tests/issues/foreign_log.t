The database of another program is left alone even while its changes wait in a log.

$ sh sqlite3 theirs.db "PRAGMA journal_mode=WAL; CREATE TABLE songs(title);" ".shell bifc ticket add bonjour --db theirs.db; bifc ticket list --db theirs.db" ".tables"
> wal
> songs
! bifc: [damaged] The database is that of another program.
!   Name another file with --db.
! bifc: [damaged] The database is that of another program.
!   Name another file with --db.
! System command returns 1792
