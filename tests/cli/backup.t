Copies of the database: made while others use it, dated, bounded, and found again.

$ bifc db backup
! bifc: [failed] There is no database at '~/.local/share/bifc/bifc.db'.
!   Make one: bifc db init --db ~/.local/share/bifc/bifc.db
[1]
$ bifc person add "Anne Martin" --phone "01 23 45 67 89"
> P1
! Person P1 (Anne Martin) created.
$ bifc ticket add "écran cassé" --person P1
> T1
! Ticket T1 (écran cassé) created.
$ bifc db backup
> ~/.local/share/bifc/backups/bifc.2026-11-21T143200Z.backup.db
! The database was copied, and the copy checked.
$ sh stat -c %a .local/share/bifc/backups .local/share/bifc/backups/*
> 700
> 600
$ bifc db restore --fields name,reason
> bifc.2026-11-21T143200Z.backup.db	backup
$ bifc db backup copie.db
> copie.db
! The database was copied, and the copy checked.
$ bifc ticket add "clavier collant"
> T2
! Ticket T2 (clavier collant) created.
$ bifc db backup copie.db -q
> copie.db
$ bifc ticket list --db copie.db --fields id,title
> T2	clavier collant
> T1	écran cassé
$ sh mkdir cle && bifc db backup cle && ls -A . cle
> cle/bifc.2026-11-21T143200Z.backup.db
> .:
> .local
> cle
> copie.db
>
> cle:
> bifc.2026-11-21T143200Z.backup.db
! The database was copied, and the copy checked.

What is no earlier copy of this database is left alone.

$ bifc db backup .local/share/bifc/bifc.db
! bifc: [refused] '.local/share/bifc/bifc.db' is the database itself.
!   Name a file that is not there yet, instead of '.local/share/bifc/bifc.db'.
[4]
$ sh ln -s .local/share/bifc/bifc.db lien && ln .local/share/bifc/bifc.db double
$ bifc db backup lien
! bifc: [refused] 'lien' is the database itself.
!   Name a file that is not there yet, instead of 'lien'.
[4]
$ bifc db backup double
! bifc: [refused] 'double' is the database itself.
!   Name a file that is not there yet, instead of 'double'.
[4]
$ write lettre.txt "Madame, Monsieur"
$ bifc db backup lettre.txt
! bifc: [refused] 'lettre.txt' is no copy of this database.
!   Name a file that is not there yet, instead of 'lettre.txt'.
[4]
$ cat lettre.txt
> Madame, Monsieur
\
$ BIFC_DB=autre.db bifc ticket add "souris"
> T1
! Ticket T1 (souris) created.
$ bifc db backup autre.db
! bifc: [refused] 'autre.db' is a database in use, not a copy.
!   Name a file that is not there yet, instead of 'autre.db'.
[4]
$ sh BIFC_DB=autre.db bifc db backup de-l-autre.db
> de-l-autre.db
! The database was copied, and the copy checked.
$ bifc db backup de-l-autre.db
! bifc: [refused] 'de-l-autre.db' is a copy of another database.
!   Name a file that is not there yet, instead of 'de-l-autre.db'.
[4]
$ bifc db backup nulle/part.db
! bifc: [failed] 'nulle/part.db' cannot be written: No such file or directory.
!   Check the free space and the rights there.
[1]
$ bifc db backup /dev/null
! bifc: [refused] '/dev/null' is no file.
!   Name a file that is not there yet, instead of '/dev/null'.
[4]
$ bifc db backup copie.db --db rien.db
! bifc: [failed] There is no database at 'rien.db'.
!   Make one: bifc db init --db rien.db
[1]

On a full disk nothing is left half written. (A limit on the size of files stands for it.)

$ sh cp copie.db avant && trap '' XFSZ && ulimit -f 60 && bifc db backup copie.db; ls -A | grep part; cmp copie.db avant
! bifc: [failed] '~/copie.db' cannot be written: The disk fails the database (disk I/O error).
!   Check the free space and the rights there.
$ sh trap '' XFSZ && ulimit -f 60 && bifc db backup; ls .local/share/bifc/backups
> bifc.2026-11-21T143200Z.backup.db
! bifc: [failed] '~/.local/share/bifc/backups/bifc.2026-11-21T143200Z.backup-2.db' cannot be written: The disk fails the database (disk I/O error).
!   Check the free space and the rights there.

As many of each reason stay as the setting says, and copies with another name always.

$ sh cp copie.db .local/share/bifc/backups/mienne.db; bifc config set backups.keep 2; for s in 1 2 3; do BIFC_NOW=2026-11-22T10:00:0${s}Z bifc db backup -q; done; ls .local/share/bifc/backups
> ~/.local/share/bifc/backups/bifc.2026-11-22T100001Z.backup.db
> ~/.local/share/bifc/backups/bifc.2026-11-22T100002Z.backup.db
> ~/.local/share/bifc/backups/bifc.2026-11-22T100003Z.backup.db
> bifc.2026-11-22T100002Z.backup.db
> bifc.2026-11-22T100003Z.backup.db
> mienne.db
$ bifc config set backups.keep "0"
$ bifc db backup
! bifc: [refused] The setting backups.keep is '0', and should be a number above 0.
!   Write: bifc config set backups.keep 10
[4]
$ bifc config set backups.keep ""

Going back to a copy: what was there is kept, and no id is given out again.

$ bifc ticket add "imprimante muette"
> T3
! Ticket T3 (imprimante muette) created.
$ bifc db restore copie.db -n
! The copy is sound.
! 1 operation made since is not in it.
! Nothing was written.
$ bifc ticket list --fields id,title
> T3	imprimante muette
> T2	clavier collant
> T1	écran cassé
$ bifc db restore copie.db
! The database is now what 'copie.db' holds.
! 1 operation made since is not in it.
! What was there before is kept: ~/.local/share/bifc/backups/bifc.2026-11-21T143200Z.restore.db
! Ids of new records end with b.
$ bifc ticket list --fields id,title
> T2	clavier collant
> T1	écran cassé
$ bifc ticket add "son absent"
> T3b
! Ticket T3b (son absent) created.
$ bifc db check -q --fields level,check,where --limit 1
> fact	bifc	
$ bifc db restore --fields name,reason
> bifc.2026-11-22T100003Z.backup.db	backup
> bifc.2026-11-22T100002Z.backup.db	backup
> bifc.2026-11-21T143200Z.restore.db	restore
$ bifc db restore bifc.2026-11-21T143200Z.restore.db
! The database is now what '~/.local/share/bifc/backups/bifc.2026-11-21T143200Z.restore.db' holds.
! 1 operation made since is not in it.
! What was there before is kept: ~/.local/share/bifc/backups/bifc.2026-11-21T143200Z.restore-2.db
! Ids of new records end with bb.
$ bifc ticket list --fields id,title
> T3	imprimante muette
> T2	clavier collant
> T1	écran cassé
$ bifc ticket add "webcam"
> T4bb
! Ticket T4bb (webcam) created.
$ bifc db backup copie.db -q
> copie.db
$ bifc db restore .local/share/bifc/bifc.db
! bifc: [refused] '.local/share/bifc/bifc.db' is the database itself.
!   See the copies there are: bifc db restore
[4]
$ bifc db restore nulle-part.db
! bifc: [failed] There is no file 'nulle-part.db'.
!   See the copies there are: bifc db restore
[1]
$ bifc db restore lettre.txt
! bifc: [damaged] 'lettre.txt' is not a database.
!   See the copies there are: bifc db restore
[7]
$ bifc db restore de-l-autre.db
! bifc: [refused] The copy is of another group's database.
!   Put it in a place of its own with --db, or write: bifc db restore --unrelated
[4]
$ bifc ticket list --fields id,title
> T4bb	webcam
> T3	imprimante muette
> T2	clavier collant
> T1	écran cassé
$ sh head -c 9000 copie.db > courte.db && cp .local/share/bifc/bifc.db avant && bifc db restore courte.db; cmp avant .local/share/bifc/bifc.db
! bifc: [damaged] 'courte.db' is damaged: it has 9000 bytes and should have 266240.
!   See the copies there are: bifc db restore
$ sh cp copie.db trouee.db && head -c 30000 /dev/zero | tr "\000" x | dd of=trouee.db bs=4096 seek=4 conv=notrunc status=none && bifc db restore trouee.db; cmp avant .local/share/bifc/bifc.db
! bifc: [damaged] trouee.db: The database is damaged (database disk image is malformed).
!   Nothing was changed. Keep the file and go back to a copy: bifc db restore

A damaged database is kept byte by byte; its letters are not known, so they are far from all others.

$ sh cp trouee.db malade.db && bifc db restore copie.db --db malade.db 2>&1 | sed 's/ y[a-x]*\.$/ y…./' && cmp trouee.db .local/share/bifc/backups/malade.2026-11-21T143200Z.damaged.db
> The database is now what 'copie.db' holds.
> The damaged file that was there is kept: ~/.local/share/bifc/backups/malade.2026-11-21T143200Z.damaged.db
> Ids of new records end with y….
$ bifc ticket list --db malade.db --fields id,title
> T4bb	webcam
> T3	imprimante muette
> T2	clavier collant
> T1	écran cassé
$ sh bifc db restore copie.db --db neuve.db 2>&1 | sed 's/ y[a-x]*\.$/ y…./'
> The database is now what 'copie.db' holds.
> Ids of new records end with y….
$ bifc ticket list --db neuve.db --ids
> T4bb
> T3
> T2
> T1
$ sh bifc db restore de-l-autre.db --unrelated 2>&1 | sed 's/ y[a-x]*\.$/ y…./'
> The database is now what 'de-l-autre.db' holds.
> What was there before is kept: ~/.local/share/bifc/backups/bifc.2026-11-21T143200Z.restore-3.db
> Ids of new records end with y….
$ bifc ticket list --fields id,title
> T1	souris
$ bifc db restore --limit 1 --json
> [
> {"name":"bifc.2026-11-22T100003Z.backup.db","made":"2026-11-22T10:00:03Z","reason":"backup","bytes":266240}
> ]
$ bifc db restore --sort made
! bifc: [usage] 'bifc db restore' cannot follow --sort.
!   The newest come first.
[2]
$ bifc --lang fr db restore copie.db -n --db neuve.db
! La copie est bonne.
! Rien n’a été enregistré.

Whom the database forgot since the copy was made is forgotten again, before the copy is in place.

$ sh mkdir -p oubli && cd oubli && export BIFC_DB=desk.db && bifc person add "Zoé Quentin" --phone "06 12 34 56 78" -q && bifc ticket add "écran de Zoé Quentin" --person P1 -q && bifc db backup copie.db -q && bifc person forget P1 --confirm P1 -q >/dev/null && bifc ticket add "souris" -q && bifc db restore copie.db; bifc ticket list --fields id,title,person; grep -c -a -i -e quentin desk.db copie.db
> P1
> T1
> copie.db
> T2
> T1	écran de […]	P1
> desk.db:0
> copie.db:3
! The database is now what 'copie.db' holds.
! 2 operations made since are not in it.
! What was there before is kept: ~/.local/share/bifc/backups/desk.2026-11-21T143200Z.restore.db
! 1 person was forgotten again.
! Ids of new records end with b.
