The database: one file, made by the first write, never harmed by what is wrong with it.

$ bifc db path
> ~/.local/share/bifc/bifc.db
$ bifc ticket list
$ sh ls -A
$ bifc db init
! The database was made at ~/.local/share/bifc/bifc.db.
$ bifc db init
! There is a database at ~/.local/share/bifc/bifc.db already.
$ sh stat -c %a .local/share/bifc/bifc.db .local/share/bifc
> 600
> 700
$ bifc db path --db other.db
> other.db
$ bifc ticket list --db other.db
! bifc: [failed] There is no database at 'other.db'.
!   Make one: bifc db init --db other.db
[1]
$ bifc ticket add "écran noir" --db other.db
! bifc: [failed] There is no database at 'other.db'.
!   Make one: bifc db init --db other.db
[1]
$ sh ls -A
> .local
$ bifc db init --db other.db
! The database was made at other.db.
$ bifc ticket add "écran noir" --db other.db
> T1
! Ticket T1 (écran noir) created.
$ sh bifc db init --db new/folder/desk.db && ls new/folder
> desk.db
! The database was made at new/folder/desk.db.
$ BIFC_DB=third.db bifc ticket list
$ sh ls -A
> .local
> new
> other.db
$ BIFC_DB=third.db bifc ticket add "souris"
> T1
! Ticket T1 (souris) created.
$ BIFC_DB=third.db bifc --db other.db ticket list --fields title
> écran noir
$ bifc db init --db fourth.db -n
! The database was made at fourth.db.
! Nothing was written.
$ sh ls -A
> .local
> new
> other.db
> third.db
$ bifc config set db third.db
$ bifc ticket list --fields title
> souris
$ bifc config set db ""

What is no database of bifc is left as it is, with exit 7.

$ write text.txt "Not a database, but a text that is long enough to hold a header of one hundred bytes, or more than that.\n"
$ sh cp text.txt text.before
$ bifc ticket list --db text.txt
! bifc: [damaged] 'text.txt' is not a database.
!   Name another file with --db, or import this one: bifc import text.txt
[7]
$ bifc ticket add x --db text.txt
! bifc: [damaged] 'text.txt' is not a database.
!   Name another file with --db, or import this one: bifc import text.txt
[7]
$ bifc db init --db text.txt
! bifc: [damaged] 'text.txt' is not a database.
!   Name another file with --db, or import this one: bifc import text.txt
[7]
$ cmp text.txt text.before
$ sh cp other.db foreign.db && printf 'abcd' | dd of=foreign.db bs=1 seek=68 conv=notrunc status=none && cp foreign.db foreign.before
$ bifc ticket list --db foreign.db
! bifc: [damaged] 'foreign.db' is the database of another program.
!   Name another file with --db.
[7]
$ bifc ticket add x --db foreign.db
! bifc: [damaged] 'foreign.db' is the database of another program.
!   Name another file with --db.
[7]
$ bifc db init --db foreign.db
! bifc: [damaged] 'foreign.db' is the database of another program.
!   Name another file with --db.
[7]
$ cmp foreign.db foreign.before
$ sh cp other.db newer.db && printf '\000\000\003\347' | dd of=newer.db bs=1 seek=60 conv=notrunc status=none && cp newer.db newer.before
$ bifc ticket list --db newer.db
! bifc: [damaged] The database was written by a newer bifc (schema 999; this one knows up to 4).
!   Install the newer bifc here too.
[7]
$ bifc ticket add x --db newer.db
! bifc: [damaged] The database was written by a newer bifc (schema 999; this one knows up to 4).
!   Install the newer bifc here too.
[7]
$ cmp newer.db newer.before
$ sh head -c 9000 other.db > short.db && cp short.db short.before
$ bifc ticket list --db short.db
! bifc: [damaged] 'short.db' is damaged: it has 9000 bytes and should have 266240.
!   Nothing was changed. Keep the file and go back to a copy: bifc db restore
[7]
$ bifc ticket add x --db short.db
! bifc: [damaged] 'short.db' is damaged: it has 9000 bytes and should have 266240.
!   Nothing was changed. Keep the file and go back to a copy: bifc db restore
[7]
$ cmp short.db short.before
$ sh head -c 50 other.db > stub.db && cp stub.db stub.before
$ bifc ticket list --db stub.db
! bifc: [damaged] 'stub.db' is not a database.
!   Name another file with --db, or import this one: bifc import stub.db
[7]
$ bifc ticket add x --db stub.db
! bifc: [damaged] 'stub.db' is not a database.
!   Name another file with --db, or import this one: bifc import stub.db
[7]
$ cmp stub.db stub.before
$ sh cp other.db torn.db && head -c 200000 /dev/zero | tr "\000" x | dd of=torn.db bs=4096 seek=1 conv=notrunc status=none && cp torn.db torn.before
$ bifc ticket list --db torn.db
! bifc: [damaged] The database is damaged (database disk image is malformed).
!   Nothing was changed. Keep the file and go back to a copy: bifc db restore
[7]
$ bifc ticket add x --db torn.db
! bifc: [damaged] The database is damaged (database disk image is malformed).
!   Nothing was changed. Keep the file and go back to a copy: bifc db restore
[7]
$ bifc find x --db torn.db
! bifc: [damaged] The database is damaged (database disk image is malformed).
!   Nothing was changed. Keep the file and go back to a copy: bifc db restore
[7]
$ cmp torn.db torn.before
$ sh : > empty.db
$ bifc ticket list --db empty.db
$ sh stat -c %s empty.db
> 0
$ bifc ticket add x --db empty.db -n
> T1
! Ticket T1 (x) created.
! Nothing was written.
$ sh stat -c %s empty.db
> 0
$ bifc ticket add x --db empty.db
> T1
! Ticket T1 (x) created.
$ bifc ticket list --db empty.db --ids
> T1

What cannot be opened, with exit 1.

$ sh mkdir folder.db
$ bifc ticket list --db folder.db
! bifc: [failed] 'folder.db' cannot be read: Is a directory.
!   Check the rights on the file and its folder: bifc db path
[1]
$ bifc ticket add x --db folder.db
! bifc: [failed] 'folder.db' cannot be read: Is a directory.
!   Check the rights on the file and its folder: bifc db path
[1]
$ bifc db init --db folder.db
! bifc: [failed] 'folder.db' cannot be read: Is a directory.
!   Check the rights on the file and its folder: bifc db path
[1]
$ bifc ticket list --db nowhere/desk.db
! bifc: [failed] There is no database at 'nowhere/desk.db'.
!   Make one: bifc db init --db nowhere/desk.db
[1]
$ bifc ticket list --db text.txt/desk.db
! bifc: [failed] There is no database at 'text.txt/desk.db'.
!   Make one: bifc db init --db text.txt/desk.db
[1]
$ bifc db init --db text.txt/desk.db
! bifc: [failed] The database 'text.txt/desk.db' cannot be made: Not a directory.
!   Name another file: --db FILE
[1]
$ bifc ticket list --db /dev/null
! bifc: [failed] '/dev/null' cannot be read: Invalid argument.
!   Check the rights on the file and its folder: bifc db path
[1]
$ bifc db init --db /proc/desk.db
! bifc: [failed] The database '/proc/desk.db' cannot be made: No such file or directory.
!   Name another file: --db FILE
[1]

No rights: reading goes on where it can.

$ sh mkdir locked && cp other.db locked/desk.db && cp other.db mine.db && cp other.db secret.db && cp other.db before.db
$ chmod 444 locked/desk.db
$ chmod 555 locked
$ bifc ticket list --db locked/desk.db --fields id,title
> T1	écran noir
$ bifc ticket add x --db locked/desk.db
! bifc: [failed] The database cannot be written to (attempt to write a readonly database).
!   Check the rights on the file and its folder: bifc db path
[1]
$ bifc ticket close T1 --db locked/desk.db
! bifc: [failed] The database cannot be written to (attempt to write a readonly database).
!   Check the rights on the file and its folder: bifc db path
[1]
$ bifc find ecran --db locked/desk.db
> T1	ticket	open	écran noir
$ cmp locked/desk.db before.db
$ bifc db init --db locked/new.db
! bifc: [failed] The database 'locked/new.db' cannot be made: Permission denied.
!   Name another file: --db FILE
[1]
$ chmod 444 mine.db
$ bifc ticket list --db mine.db --fields id,title
> T1	écran noir
$ bifc ticket add x --db mine.db
! bifc: [failed] The database cannot be written to (attempt to write a readonly database).
!   Check the rights on the file and its folder: bifc db path
[1]
$ bifc ticket add x --db mine.db -n
! bifc: [failed] The database cannot be written to (attempt to write a readonly database).
!   Check the rights on the file and its folder: bifc db path
[1]
$ cmp mine.db before.db
$ chmod 000 secret.db
$ bifc ticket list --db secret.db
! bifc: [failed] 'secret.db' cannot be read: Permission denied.
!   Check the rights on the file and its folder: bifc db path
[1]
$ bifc ticket add x --db secret.db
! bifc: [failed] 'secret.db' cannot be read: Permission denied.
!   Check the rights on the file and its folder: bifc db path
[1]
$ bifc db init --db secret.db
! bifc: [failed] 'secret.db' cannot be read: Permission denied.
!   Check the rights on the file and its folder: bifc db path
[1]
$ chmod 755 locked
