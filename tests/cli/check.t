Whether a database is sound, told without a word of what it holds.

$ bifc db check
! bifc: [failed] There is no database at '~/.local/share/bifc/bifc.db'.
!   Make one: bifc db init --db ~/.local/share/bifc/bifc.db
[1]
$ bifc person add "Anne Martin" --phone "01 23 45 67 89"
> P1
! Person P1 (Anne Martin) created.
$ bifc ticket add "écran cassé" --person P1
> T1
! Ticket T1 (écran cassé) created.
$ sh bifc db check | cut -f 1,2,3,4,5 | grep -v -e bytes -e sqlite -e pages -e 'fact.bifc' -e schema
> fact	log			wal
> fact	desk			
> fact	person			1
> fact	lot			0
> fact	device			0
> fact	part			0
> fact	allocation			0
> fact	tutorial			0
> fact	ticket			1
> fact	note			0
> fact	wipe			0
> fact	skill			0
> fact	query			0
> fact	removed			0
> fact	operations			2
> fact	changes			2
! The database is sound.
$ sh cp .local/share/bifc/bifc.db avant && bifc db check -q > rapport && cmp avant .local/share/bifc/bifc.db; grep -c -i -e anne -e martin -e écran rapport; ls -A .local/share/bifc
> 0
> bifc.db

What makes the next report poorer is told, and is no failure.

$ bifc ticket close T1
! Ticket T1 (écran cassé) closed.
$ bifc ticket add "clavier" --at 2027-02-01
> T2
! Ticket T2 (clavier) created.
$ bifc ticket mark waiting T2
! T2 (clavier): waiting.
$ bifc device add "portable Lenovo T420" -q
> D1
$ bifc device mark wiped D1 --no-disk -q
$ bifc device mark given D1 -q
$ bifc person remove P1
! Person P1 (Anne Martin) removed.
$ bifc db check --limit 5
> doubt	future_date	1	T2.opened	Dated after today
> doubt	closed_without_outcome	1	T1	Closed, and nobody said how it ended
> doubt	handed_to_nobody	1	D1	Given or lent, and nobody said to whom
> doubt	waiting_for_nothing	1	T2	Waiting, and nobody said for what
> doubt	link_to_removed	1	T1.person	They link to what was removed
! The database is sound.
$ bifc db check --json --limit 2 -q
> [
> {"level":"doubt","check":"future_date","count":1,"where":"T2.opened","what":"Dated after today"},
> {"level":"doubt","check":"closed_without_outcome","count":1,"where":"T1","what":"Closed, and nobody said how it ended"}
> ]
$ bifc db check --fields check,where --limit 3 -q
> future_date	T2.opened
> closed_without_outcome	T1
> handed_to_nobody	D1
$ bifc db check --repair --limit 1
> doubt	future_date	1	T2.opened	Dated after today
! The database is sound.
$ bifc db check --sort level
! bifc: [usage] 'bifc db check' cannot follow --sort.
!   The worst come first.
[2]
$ sh : > vide.db
$ bifc db check --db vide.db
! bifc: [failed] There is no database at 'vide.db'.
!   Make one: bifc db init --db vide.db
[1]
$ bifc db check --db rien.db
! bifc: [failed] There is no database at 'rien.db'.
!   Make one: bifc db init --db rien.db
[1]

A damaged file is read as far as it goes, and no byte of it is changed.

$ sh cp .local/share/bifc/bifc.db troue.db && head -c 9000 /dev/zero | tr "\000" x | dd of=troue.db bs=4096 seek=5 conv=notrunc status=none && cp troue.db avant
$ sh bifc db check --db troue.db > rapport; echo $?; cut -f 1 rapport | sort | uniq -c | sort -n | awk '{print $2}' | head -2; cmp troue.db avant
> 7
> damaged
> fact
! Go back to a copy: bifc db restore
$ sh bifc db check --repair --db troue.db > rapport; echo $?; cmp troue.db avant
> 7
! Go back to a copy: bifc db restore
$ sh head -c 90000 .local/share/bifc/bifc.db > court.db && bifc db check --db court.db -q --fields level,check --limit 1
> damaged	size
[7]
$ write lettre.txt "Madame, Monsieur, voici un texte assez long pour tenir lieu d'en-tête d'une base de données, mais ce n'en est pas une."
$ bifc db check --db lettre.txt
! bifc: [damaged] 'lettre.txt' is not a database.
!   Name another file with --db, or import this one: bifc import lettre.txt
[7]
$ bifc --lang fr db check --limit 5
> doubt	future_date	1	T2.opened	Datées d’après aujourd’hui
> doubt	closed_without_outcome	1	T1	Fermées, sans que personne ait dit comment cela a fini
> doubt	handed_to_nobody	1	D1	Données ou prêtées, sans que personne ait dit à qui
> doubt	waiting_for_nothing	1	T2	En attente, sans que personne ait dit de quoi
> doubt	link_to_removed	1	T1.person	Elles renvoient à ce qui a été retiré
! La base est en bon état.
$ bifc --lang fr db check --db court.db --limit 1
> damaged	size	1		Le fichier est plus court qu’il ne devrait
! Revenez à une copie : bifc db restore
[7]
