Every command that writes is one operation: it can be looked back at, undone and done again.

$ bifc ticket add "écran cassé" -p "Léa Dupré"
> T1
! Person P1 (Léa Dupré) created.
! Ticket T1 (écran cassé) created.
$ bifc ticket close T1 --outcome fixed
! Ticket T1 (écran cassé) closed.
$ TERMINAL=1 bifc undo
! Undone: "ticket close T1" (2026-11-21 14:32, sam).
!   T1: closed: 2026-11-21 → –
!   T1: outcome: fixed → –
!   T1: status: closed → open
!   Again: bifc redo
$ bifc show T1 --fields status,outcome,closed
> status  open
$ TERMINAL=1 bifc redo
! Done again: "ticket close T1" (2026-11-21 14:32, sam).
!   T1: closed: – → 2026-11-21
!   T1: outcome: – → fixed
!   T1: status: open → closed
!   Take it back: bifc undo
$ bifc log T1
> 1  2026-11-21 14:32  sam  ticket add T1
>   title: écran cassé
>   status: open
>   channel: at the desk
>   person: P1
>   opened: 2026-11-21
> 2  2026-11-21 14:32  sam  ticket close T1
>   status: open → closed
>   outcome: – → fixed
>   closed: – → 2026-11-21
> 3  2026-11-21 14:32  sam  undo 2
>   status: closed → open
>   outcome: fixed → –
>   closed: 2026-11-21 → –
> 4  2026-11-21 14:32  sam  redo 3
>   status: open → closed
>   outcome: – → fixed
>   closed: – → 2026-11-21
$ bifc log T1 --json=operation,who,command,field,before,after
> [
> {"operation":"1","who":"sam","command":"ticket add T1","field":"title","before":null,"after":"écran cassé"},
> {"operation":"1","who":"sam","command":"ticket add T1","field":"status","before":null,"after":"open"},
> {"operation":"1","who":"sam","command":"ticket add T1","field":"channel","before":null,"after":"desk"},
> {"operation":"1","who":"sam","command":"ticket add T1","field":"person","before":null,"after":"P1"},
> {"operation":"1","who":"sam","command":"ticket add T1","field":"opened","before":null,"after":"2026-11-21"},
> {"operation":"2","who":"sam","command":"ticket close T1","field":"status","before":"open","after":"closed"},
> {"operation":"2","who":"sam","command":"ticket close T1","field":"outcome","before":null,"after":"fixed"},
> {"operation":"2","who":"sam","command":"ticket close T1","field":"closed","before":null,"after":"2026-11-21"},
> {"operation":"3","who":"sam","command":"undo 2","field":"status","before":"closed","after":"open"},
> {"operation":"3","who":"sam","command":"undo 2","field":"outcome","before":"fixed","after":null},
> {"operation":"3","who":"sam","command":"undo 2","field":"closed","before":"2026-11-21","after":null},
> {"operation":"4","who":"sam","command":"redo 3","field":"status","before":"open","after":"closed"},
> {"operation":"4","who":"sam","command":"redo 3","field":"outcome","before":null,"after":"fixed"},
> {"operation":"4","who":"sam","command":"redo 3","field":"closed","before":null,"after":"2026-11-21"}
> ]
$ bifc history
> 4	2026-11-21 14:32	sam	redo 3	
> 3	2026-11-21 14:32	sam	undo 2	4
> 2	2026-11-21 14:32	sam	ticket close T1	
> 1	2026-11-21 14:32	sam	ticket add T1	
$ TERMINAL=1 bifc history --limit 2
> [1moperation  at                who  command  undone[0m
> 4          2026-11-21 14:32  sam  redo 3   
> 3          2026-11-21 14:32  sam  undo 2   4
$ bifc history --json --limit 1
> [
> {"operation":"4","at":"2026-11-21T14:32:00Z","who":"sam","command":"redo 3","undone":null}
> ]

The last change stands below a card.
$ bifc show T1
> id       T1
> title    écran cassé
> status   closed
> outcome  fixed
> channel  at the desk
> person   P1 Léa Dupré
> opened   2026-11-21
> closed   2026-11-21
> created  2026-11-21T14:32:00Z
> changed  2026-11-21T14:32:00Z
>
> Last change: redo 3 (2026-11-21 14:32, sam)

Undoing again goes further back; doing something new ends redoing.
$ bifc undo
! Undone: "ticket close T1" (2026-11-21 14:32, sam).
!   T1: closed: 2026-11-21 → –
!   T1: outcome: fixed → –
!   T1: status: closed → open
$ bifc undo
! Undone: "ticket add T1" (2026-11-21 14:32, sam).
!   T1: removed
!   P1: removed
$ bifc undo
! bifc: [refused] There is nothing to undo.
!   What was done here: bifc history
[4]
$ bifc ticket list status:any
$ bifc redo
! Done again: "ticket add T1" (2026-11-21 14:32, sam).
!   T1: brought back
!   P1: brought back
$ bifc ticket list
> T1	écran cassé	open		P1		2026-11-21
$ bifc note T1 "rappelée"
! Noted on T1 (écran cassé).
$ bifc redo
! bifc: [refused] There is nothing to redo.
!   What was done here: bifc history
[4]

An operation further back can be taken back while what it set still stands.
$ bifc ticket set T1 --shelf A1
! Ticket T1 (écran cassé) changed.
$ bifc ticket set T1 --brand Lenovo
! Ticket T1 (écran cassé) changed.
$ bifc history --limit 3
> 10	2026-11-21 14:32	sam	ticket set T1	
> 9	2026-11-21 14:32	sam	ticket set T1	
> 8	2026-11-21 14:32	sam	ticket note T1	
$ bifc undo 10
! Undone: "ticket set T1" (2026-11-21 14:32, sam).
!   T1: brand: Lenovo → –
$ bifc show T1 --fields shelf,brand
> shelf  A1
>
> 1 note
>   N1  2026-11-21 sam
>     rappelée
$ bifc ticket set T1 --shelf B2
! Ticket T1 (écran cassé) changed.
$ bifc redo
! bifc: [refused] There is nothing to redo.
!   What was done here: bifc history
[4]
$ bifc undo 1
! bifc: [refused] T1: shelf was changed since by operation 9, ticket set T1, sam.
!   Undo that first: bifc undo 9
[4]
$ bifc undo 10
! bifc: [refused] Operation 10 is undone already.
!   Do it again: bifc redo
[4]
$ bifc undo 99
! bifc: [not-found] There is no operation 99.
!   What was done here: bifc history
[3]
$ bifc undo soon
! bifc: [usage] 'soon' is no number of an operation.
!   See their numbers: bifc history
[2]

A dry run takes nothing back.
$ bifc undo -n
! Undone: "ticket set T1" (2026-11-21 14:32, sam).
!   T1: shelf: B2 → A1
! Nothing was written.
$ bifc show T1 --fields shelf
> shelf  B2
>
> 1 note
>   N1  2026-11-21 sam
>     rappelée

What refers to a record keeps it.
$ bifc person add "Jean Petit"
> P2
! Person P2 (Jean Petit) created.
$ bifc ticket add "souris" -p P2
> T2
! Ticket T2 (souris) created.
$ bifc history --limit 2
> 14	2026-11-21 14:32	sam	ticket add T2	
> 13	2026-11-21 14:32	sam	person add P2	
$ bifc undo 13
! bifc: [refused] P2 is the person of T2.
!   See what was done there: bifc log T2
[4]

Search knows what was undone and done again.
$ bifc find souris
> T2	ticket	open	souris
$ bifc undo
! Undone: "ticket add T2" (2026-11-21 14:32, sam).
!   T2: removed
$ bifc find souris
$ bifc redo
! Done again: "ticket add T2" (2026-11-21 14:32, sam).
!   T2: brought back
$ bifc find souris
> T2	ticket	open	souris

An import is one operation, and its records come back with the same numbers.
$ write a.csv type,title\nticket,"clavier"\nticket,"imprimante"
$ bifc import a.csv
> 2 created
$ bifc undo
! Undone: "import T3 T4" (2026-11-21 14:32, sam).
!   T3: removed
!   T4: removed
$ bifc ticket list
> T2	souris	open		P2		2026-11-21
> T1	écran cassé	open		P1		2026-11-21
$ bifc import a.csv
> 2 created
$ bifc ticket list
> T4	imprimante	open				2026-11-21
> T3	clavier	open				2026-11-21
> T2	souris	open		P2		2026-11-21
> T1	écran cassé	open		P1		2026-11-21
$ bifc ticket remove T4
! Ticket T4 (imprimante) removed.
$ bifc import a.csv
> 2 unchanged
$ bifc ticket list
> T3	clavier	open				2026-11-21
> T2	souris	open		P2		2026-11-21
> T1	écran cassé	open		P1		2026-11-21

What was there before cannot be undone, and telephone numbers are not on screens.
$ bifc person set P1 --phone "06 12 34 56 78"
! Person P1 (Léa Dupré) changed.
$ bifc log P1
> 1  2026-11-21 14:32  sam  ticket add T1
>   name: Léa Dupré
>   identity: known by name
>   role: visitor
>   status: active
> 6  2026-11-21 14:32  sam  undo 1
>   removed
> 7  2026-11-21 14:32  sam  redo 6
>   brought back
> 21  2026-11-21 14:32  sam  person set P1
>   phone: changed
$ LANG=fr_FR.UTF-8 bifc log T1
> 1  2026-11-21 14:32  sam  ticket add T1
>   titre : écran cassé
>   état : ouverte
>   canal : à la permanence
>   personne : P1
>   ouverte le : 2026-11-21
> 2  2026-11-21 14:32  sam  ticket close T1
>   état : ouverte → fermée
>   issue : – → réparé
>   fermée le : – → 2026-11-21
> 3  2026-11-21 14:32  sam  undo 2
>   état : fermée → ouverte
>   issue : réparé → –
>   fermée le : 2026-11-21 → –
> 4  2026-11-21 14:32  sam  redo 3
>   état : ouverte → fermée
>   issue : – → réparé
>   fermée le : – → 2026-11-21
> 5  2026-11-21 14:32  sam  undo 2
>   état : fermée → ouverte
>   issue : réparé → –
>   fermée le : 2026-11-21 → –
> 6  2026-11-21 14:32  sam  undo 1
>   retirée
> 7  2026-11-21 14:32  sam  redo 6
>   rétablie
> 9  2026-11-21 14:32  sam  ticket set T1
>   étagère : – → A1
> 10  2026-11-21 14:32  sam  ticket set T1
>   marque : – → Lenovo
> 11  2026-11-21 14:32  sam  undo 10
>   marque : Lenovo → –
> 12  2026-11-21 14:32  sam  ticket set T1
>   étagère : A1 → B2
$ LANG=fr_FR.UTF-8 TERMINAL=1 bifc undo
! Annulé : « person set P1 » (2026-11-21 14:32, sam).
!   P1 : téléphone : changé
!   Rétablir : bifc redo
$ bifc log T99
! bifc: [not-found] There is no ticket T99.
!   See those there are: bifc ticket list
[3]
$ bifc log
! bifc: [usage] 'bifc log' does not know which record you mean.
!   Say the noun, as in: bifc ticket log
[2]

All that is stored has its history.
$ bifc device add "Lenovo"
> D1
! Device D1 (other Lenovo) created.
$ bifc device log D1
> 23  2026-11-21 14:32  sam  device add D1
>   kind: other
>   brand: Lenovo
>   status: received
>   ownership: the group's
>   received: 2026-11-21
$ bifc tutorial add "Effacer"
> G1
! Tutorial G1 (Effacer) created.
$ bifc tutorial log G1
> 24  2026-11-21 14:32  sam  tutorial add G1
>   title: Effacer
>   slug: effacer
>   language: fr
>   status: draft
>   licence: CC-BY-SA-4.0
$ bifc note log N1
> 8  2026-11-21 14:32  sam  ticket note T1
>   about: T1
>   day: 2026-11-21
>   author: sam
>   text: rappelée
$ bifc ticket list status:open --save ouvert
> T3	clavier	open				2026-11-21
> T2	souris	open		P2		2026-11-21
> T1	écran cassé	open		P1		2026-11-21
! Saved; again: bifc ticket list @ouvert
$ bifc query log S1
> 25  2026-11-21 14:32  sam  ticket list S1
>   name: ouvert
>   noun: ticket
>   query words: status:open
