-n shows what would happen and changes no byte, for every command that writes.

$ bifc ticket add "écran noir" -p "Léa Dupré" -d "portable Lenovo T420" -q
> T1
$ bifc ticket add "souris" -q
> T2
$ bifc ticket close T2 --outcome fixed -q
$ bifc tutorial add "Effacer un disque" -q
> G1
$ bifc note T1 "Rappelée" -q
$ bifc ticket list status:open --save urgent -q
> T1	écran noir	open	laptop	P1	D1	2026-11-21
$ bifc ticket remove T2 -q
$ write text.md "title: Autre\n\nTexte\n"
$ sh cp .local/share/bifc/bifc.db before.db; ls -A .local/share/bifc
> bifc.db
$ bifc ticket add "imprimante" -p Amina -d "HP ProDesk" -n
> T3
! Person P2 (Amina) created.
! Device D2 (other HP ProDesk) created.
! Ticket T3 (imprimante) created.
! Nothing was written.
$ bifc ticket set T1 --category laptop -n
! T1 (écran noir): already so.
! Nothing was written.
$ bifc ticket edit T1 -F text.md -n
! Ticket T1 (Autre) changed.
! Nothing was written.
$ bifc ticket mark waiting T1 --waiting-for part --reason "clavier" -n
! T1 (écran noir): waiting.
! Nothing was written.
$ bifc ticket note T1 "Viendra samedi" -n
! Noted on T1 (écran noir).
! Nothing was written.
$ bifc ticket close T1 --outcome fixed -n
! Ticket T1 (écran noir) closed.
! Nothing was written.
$ bifc ticket reopen T1 -n
! Ticket T1 (écran noir) was open already.
! Nothing was written.
$ bifc ticket remove T1 -n
! Ticket T1 (écran noir) removed.
! Nothing was written.
$ bifc ticket restore T2 -n
! Ticket T2 (souris) is back.
! Nothing was written.
$ bifc device add "HP ProDesk 400" --count 3 -n
> D2
> D3
> D4
! 3 devices created: D2 to D4.
! Nothing was written.
$ bifc device add "HP Elite" -q
> D2
$ sh cp .local/share/bifc/bifc.db before.db
$ bifc device set D1 --shelf B2 -n
! Device D1 (laptop Lenovo T420) changed.
! Nothing was written.
$ write device.md "model: X200\n"
$ bifc device edit D1 -F device.md -n
! Device D1 (laptop Lenovo X200) changed.
! Nothing was written.
$ bifc device mark tested D2 -n
! D2 (other HP Elite): tested.
! Nothing was written.
$ bifc device mark tested D1 -n
! bifc: [refused] D1 takes no status.
!   What its fields may hold: bifc help device add
[4]
$ bifc device note D1 "Pile morte" -n
! Noted on D1 (laptop Lenovo T420).
! Nothing was written.
$ bifc device remove D1 -n
! Device D1 (laptop Lenovo T420) removed.
! Nothing was written.
$ bifc device restore D1 -n
! D1 (laptop Lenovo T420): already so.
! Nothing was written.
$ bifc tutorial add "Premiers pas" -n
> G2
! Tutorial G2 (Premiers pas) created.
! Nothing was written.
$ bifc tutorial set G1 --minutes 30 -n
! Tutorial G1 (Effacer un disque) changed.
! Nothing was written.
$ bifc tutorial edit G1 -F text.md -n
! Tutorial G1 (Autre) changed.
! Nothing was written.
$ bifc tutorial mark review G1 -n
! G1 (Effacer un disque): in review.
! Nothing was written.
$ bifc tutorial note G1 "À relire" -n
! Noted on G1 (Effacer un disque).
! Nothing was written.
$ bifc tutorial remove G1 -n
! Tutorial G1 (Effacer un disque) removed.
! Nothing was written.
$ bifc tutorial restore G1 -n
! G1 (Effacer un disque): already so.
! Nothing was written.
$ bifc person add "Zoé" -n
> P2
! Person P2 (Zoé) created.
! Nothing was written.
$ bifc person set P1 --phone "06 00 00 00 00" -n
! Person P1 (Léa Dupré) changed.
! Nothing was written.
$ write person.md "name: Léa Dupré-Martin\n"
$ bifc person edit P1 -F person.md -n
! Person P1 (Léa Dupré-Martin) changed.
! Nothing was written.
$ bifc person mark inactive P1 -n
! P1 (Léa Dupré): inactive.
! Nothing was written.
$ bifc person note P1 "Absente en août" -n
! Noted on P1 (Léa Dupré).
! Nothing was written.
$ bifc person remove P1 -n
! Person P1 (Léa Dupré) removed.
! Nothing was written.
$ bifc person restore P1 -n
! P1 (Léa Dupré): already so.
! Nothing was written.
$ bifc note set N1 --text "Rappelé" -n
! Note N1 (Rappelé) changed.
! Nothing was written.
$ write note.md "text: Autre\n"
$ bifc note edit N1 -F note.md -n
! bifc: [refused] N1: the note says nothing.
!   What its fields may hold: bifc help note add
[4]
$ bifc note remove N1 -n
! Note N1 (Rappelée) removed.
! Nothing was written.
$ bifc note restore N1 -n
! N1 (Rappelée): already so.
! Nothing was written.
$ bifc query set S1 --words status:any -n
! Saved query S1 (urgent) changed.
! Nothing was written.
$ bifc query remove S1 -n
! Saved query S1 (urgent) removed.
! Nothing was written.
$ bifc import device $SHARED/machines.csv -n
> 2 created
! Read as Windows-1252, because it is not UTF-8.
! Nothing was written.
$ bifc import $SHARED/ords_v03.csv -n
> 5 created
>   1 × problem: HTML taken out
>   1 × product_category: not in the list of codes
>   2 × repair_barrier_if_end_of_life: another spelling
>   1 × repair_barrier_if_end_of_life: does not go with the rest of the row, left empty
>   1 × year_of_manufacture: cannot be, left empty
! Nothing was written.
$ cmp before.db .local/share/bifc/bifc.db
$ sh ls -A .local/share/bifc
> bifc.db
$ bifc config set lang fr -n
> lang = "fr"
! Nothing was written.
$ sh test -e .config || echo none
> none
$ bifc ticket add "écran" -n --db other.db
! bifc: [failed] There is no database at 'other.db'.
!   Make one: bifc db init --db other.db
[1]
$ BIFC_DB=other.db bifc ticket add "écran" -n
> T1
! Ticket T1 (écran) created.
! Nothing was written.
$ sh test -e other.db || echo none
> none
$ TERMINAL=1 bifc tutorial add -n
< Un titre
<
! title: Un titre
! level: 
! Tutorial G2 (Un titre) created.
! Nothing was written.
$ cmp before.db .local/share/bifc/bifc.db

What would be refused is refused.

$ bifc ticket set T1 --outcome fixed -n
! bifc: [refused] T1: outcome can only be given while the status is closed.
!   What its fields may hold: bifc help ticket add
[4]
$ bifc ticket set T9 --brand HP -n
! bifc: [not-found] There is no ticket T9.
!   See those there are: bifc ticket list
[3]
$ bifc import device $SHARED/machines_wrong.csv -n
! $SHARED/machines_wrong.csv: line 3: kind: 'laptp' is not one of the values of kind; memory_mb: 'beaucoup' is not a whole number
! $SHARED/machines_wrong.csv: line 4: it has 3 cells; the header has 4
! $SHARED/machines_wrong.csv: line 5: received: '2026-13-01' is not a day (write 2026-11-30 or 30/11/2026)
! bifc: [refused] 3 rows cannot be imported; nothing was written.
!   Correct the file, or import the other rows: bifc import device $SHARED/machines_wrong.csv --continue
[4]
