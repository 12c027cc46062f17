Somebody asks to be forgotten: their name goes from everywhere, and the figures stay.

$ bifc ticket add "écran noir de Léa" -p "Léa Dupré" -d "portable Lenovo T420" -q
> T1
$ bifc person set P1 --phone "06 12 34 56 78" --email lea.dupre@exemple.fr --birth-year 1956 --gender F -q
$ bifc person add "Paul Martin" -q
> P2
$ bifc ticket add "tablette" -p P2 -q
> T2
$ bifc note T2 "Dupré Léa, 0612345678, est sa voisine ; Léa l'aide" --as "LEA DUPRE" -q
$ bifc ticket close T1 --as P1 -q

A dry run tells what would go.

$ bifc person forget P1 -n
> What would be forgotten
>
> record     P1
> day        2026-11-21
> operation  7
> emptied    name, phone, e-mail, year of birth
> scrubbed   3 lines of the journal, 1 note, 1 ticket
> kept       1 record that says that somebody was there
! Nothing was written.

It must be confirmed.

$ bifc person forget P1
! bifc: [refused] Forgetting P1 is for good and has to be confirmed.
!   Write: bifc person forget P1 --confirm P1
[4]
$ bifc person forget P1 --confirm P2
! bifc: [refused] --confirm does not say P1.
!   Write: bifc person forget P1 --confirm P1
[4]
$ bifc person forget P9 --confirm P9
! bifc: [not-found] There is no person P9.
!   See those there are: bifc person list
[3]
$ bifc person forget T1
! bifc: [usage] T1 is a ticket, not a person.
!   Write: bifc ticket show T1
[2]
$ bifc person forget P1
< P2
! P1 (Léa Dupré) will be forgotten for good; no undo brings them back.
! Type P1 to confirm: bifc: [abandoned] Given up; nothing was written.
[6]
$ bifc person forget P1
< p1
> Receipt: forgotten for good
>
> record     P1
> day        2026-11-21
> operation  7
> emptied    name, phone, e-mail, year of birth
> scrubbed   3 lines of the journal, 1 note, 1 ticket
> kept       1 record that says that somebody was there
! P1 (Léa Dupré) will be forgotten for good; no undo brings them back.
! Type P1 to confirm: p1
$ bifc person show P1 --json=name,phone,email,birth_year,age_band,gender,identity
> [
> {"name":null,"phone":null,"email":null,"birth_year":null,"age_band":"soixante_dix_plus","gender":"feminin","identity":"counted"}
> ]
$ bifc ticket list status:any --fields id,title,person,person.name
> T2	tablette	P2	Paul Martin
> T1	écran noir de […]	P1	
$ bifc show N1 --plain --fields text,author
> text: […], […], est sa voisine ; […] l'aide
> author: […]
$ bifc find dupré
$ bifc sql "SELECT who,words FROM operation"
> sam	ticket add T1
> sam	person set P1
> sam	person add P2
> sam	ticket add T2
> […]	ticket note T2
> […]	ticket close T1
> sam	person forget P1
$ sh cat .local/share/bifc/bifc.db* | grep -a -c -i -e 'dupr' -e '0612345678' -e '12 34' -e 'exemple.fr'
> 0
[1]
$ sh cut -d' ' -f2 .local/share/bifc/backups/forgotten
> P1

Once more is no mistake.

$ bifc person forget P1 --confirm 1 -o receipt.txt
$ cat receipt.txt
> Receipt: forgotten for good
>
> record     P1
> day        2026-11-21
> operation  8
> kept       1 record that says that somebody was there

Texts that an editor left, and automatic copies, go as well; the setting that names them is told.

$ bifc person add "Paul Martin" -q
> P3
$ bifc config set me P3
$ sh mkdir -p .local/state/bifc/drafts && echo "pour Martin PAUL et Léa" > .local/state/bifc/drafts/note-T1.md
$ sh cp .local/share/bifc/bifc.db .local/share/bifc/backups/2026-11-20.db
$ bifc person forget P3 --confirm P3
> Receipt: forgotten for good
>
> record     P3
> day        2026-11-21
> operation  10
> emptied    name
> kept       0 records that say that somebody was there
> same name  P2
> drafts     1
> copies     1 automatic copy deleted
! The setting 'me' names this person: bifc config set me ""
$ cat .local/state/bifc/drafts/note-T1.md
> pour […] et Léa
$ sh ls .local/share/bifc/backups
> forgotten
$ bifc undo
! bifc: [refused] What was forgotten cannot come back.
!   What was done here: bifc history
[4]
$ LANG=fr_FR.UTF-8 bifc person forget P3 --confirm P3
> Reçu : oublié pour de bon
>
> fiche      P3
> jour       2026-11-21
> opération  11
> gardé      0 fiche qui dit que quelqu’un est venu
! Le réglage « me » désigne cette personne : bifc config set me ""

Files that were kept with what is theirs are looked into.

$ bifc person add "Nadia Chérif" -q
> P4
$ bifc device add "portable" --from "Nadia Chérif" -q
> D2
$ write facture.txt "Facture de Nadia CHERIF, 12 euros"
$ sh printf '%%PDF-1.4\nNadia Chérif\n' > carte.pdf
$ sh printf '\0\1photo' > photo.png
$ bifc person note P4 --attach carte.pdf -q
$ bifc device note D2 --attach facture.txt --attach photo.png -q
$ bifc note list size:1.. --fields id,about,attachment,size
> N4	D2	photo.png	7
> N3	D2	facture.txt	33
> N2	P4	carte.pdf	23
$ bifc person forget P4 -n
> What would be forgotten
>
> record         P4
> day            2026-11-21
> operation      16
> emptied        name
> scrubbed       2 notes
> kept           1 record that says that somebody was there
> perhaps meant  N4
! Nothing was written.
$ bifc person forget P4 --confirm P4
> Receipt: forgotten for good
>
> record         P4
> day            2026-11-21
> operation      16
> emptied        name
> scrubbed       2 notes
> kept           1 record that says that somebody was there
> perhaps meant  N4
$ bifc note list size:1.. --fields id,about,attachment,size
> N4	D2	photo.png	7
> N3	D2	facture.txt	33
$ bifc note extract N3 -o again.txt
! 'again.txt' is the file without what was masked in it when it was kept.
$ cat again.txt
> Facture de […], 12 euros
\
$ bifc note extract N2 -o again.pdf
! bifc: [refused] The note N2 keeps no file.
!   Those that do: bifc note list size:1..
[4]
$ bifc sql "SELECT count(*) FROM change WHERE field='content' AND old IS NOT NULL"
> 0
