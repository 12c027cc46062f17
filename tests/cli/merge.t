Two desks: a copy has letters of its own, and what both wrote is brought together again.

$ bifc ticket add "écran cassé" -p "Léa Dupré"
> T1
! Person P1 (Léa Dupré) created.
! Ticket T1 (écran cassé) created.
$ bifc ticket add "souris"
> T2
! Ticket T2 (souris) created.
$ bifc db desk
> first
$ TERMINAL=1 bifc db clone b.db
! 'b.db' is desk b: ids born there end with b.
!   Bring both together again: bifc db merge b.db
$ bifc db clone b.db
! bifc: [refused] There is a file 'b.db' already.
!   Nothing was changed. Name another one, or bring both together: bifc db merge b.db
[4]
$ BIFC_DB=b.db bifc db desk
> b
$ BIFC_DB=b.db bifc ticket add "imprimante" -p P1
> T3b
! Ticket T3b (imprimante) created.
$ BIFC_DB=b.db bifc db clone c.db -n
! 'c.db' is desk bb: ids born there end with bb.
! Nothing was written.
$ BIFC_DB=b.db bifc db clone far/away/c.db
! 'far/away/c.db' is desk bb: ids born there end with bb.
$ sh mv far/away/c.db c.db

Both go on: one closes a ticket, the other gives it a shelf; both move the same one.
$ BIFC_DB=b.db bifc ticket close T1 --outcome fixed
! Ticket T1 (écran cassé) closed.
$ bifc ticket set T1 --shelf A2
! Ticket T1 (écran cassé) changed.
$ bifc ticket mark waiting T2 --waiting-for part
! T2 (souris): waiting.
$ BIFC_DB=b.db bifc ticket close T2
! Ticket T2 (souris) closed.
$ BIFC_DB=b.db bifc note T1 "rappelée"
! Noted on T1 (écran cassé).
$ bifc ticket remove T1
! Ticket T1 (écran cassé) removed.
$ BIFC_DB=b.db bifc ticket set T1 --brand Lenovo
! Ticket T1 (écran cassé) changed.

What would come is shown first.
$ bifc db merge b.db -n
> From desk b (never merged before): 2 new records, 2 changed, 2 conflicts.
>   new: T3b (imprimante)
>   new: N1b (rappelée)
>   T1 status: open → closed
>   T1 outcome: – → fixed
>   T1 brand: – → Lenovo
>   T1 closed: – → 2026-11-21
>   T2 status: waiting → closed
>   T2 waiting for: a part → –
>   T2 closed: – → 2026-11-21
>   T1 removed: yes → no
>   T2 status: here waiting (2026-11-21 14:32, sam), there closed (2026-11-21 14:32, sam); closed stays
>   T1: removed on one side (2026-11-21 14:32, sam), changed later on the other; it stays
! Nothing was written.
$ bifc ticket list status:any
> T2	souris	waiting				2026-11-21
$ TERMINAL=1 bifc db merge b.db
! From desk b (never merged before): 2 new records, 2 changed, 2 conflicts.
!   T2 status: here waiting (2026-11-21 14:32, sam), there closed (2026-11-21 14:32, sam); closed stays
!   T1: removed on one side (2026-11-21 14:32, sam), changed later on the other; it stays
!   Look at them: bifc db conflicts
!   Take it back: bifc undo
$ bifc db merge b.db
! There is nothing new from desk b.
$ bifc ticket list status:any
> T3b	imprimante	open		P1		2026-11-21
> T2	souris	closed				2026-11-21
> T1	écran cassé	closed		P1		2026-11-21
$ bifc find rappelée
> T1	ticket	closed	écran cassé

Conflicts stay on a list until somebody has looked.
$ bifc db conflicts
> T1	removed	no	2026-11-21 14:32	sam	yes	2026-11-21 14:32	sam
> T2	status	closed	2026-11-21 14:32	sam	waiting	2026-11-21 14:32	sam
$ bifc db conflicts --json
> [
> {"record":"T1","field":"removed","kept":"no","at":"2026-11-21T14:32:00Z","by":"sam","other":"yes","other_at":"2026-11-21T14:32:00Z","other_by":"sam"},
> {"record":"T2","field":"status","kept":"closed","at":"2026-11-21T14:32:00Z","by":"sam","other":"waiting","other_at":"2026-11-21T14:32:00Z","other_by":"sam"}
> ]
$ bifc db conflicts --looked T1
! 1 conflict is settled.
$ bifc db conflicts
> T2	status	closed	2026-11-21 14:32	sam	waiting	2026-11-21 14:32	sam
$ bifc db conflicts --looked
! 1 conflict is settled.
$ bifc db conflicts --looked
! There was nothing left to look at.
$ bifc db conflicts T
! bifc: [usage] 'T' is not an id (write T12).
!   Those there are: bifc db conflicts
[2]

The other desk learns the same; then both say the same.
$ BIFC_DB=b.db bifc db merge .local/share/bifc/bifc.db
! From the first desk (never merged before): 0 new records, 1 changed, 0 conflicts.
$ bifc export -o a.jsonl
$ BIFC_DB=b.db bifc export -o b.jsonl
$ cmp a.jsonl b.jsonl

A merge is one operation and can be undone; doing it again takes the file.
$ bifc ticket add "clavier"
> T4
! Ticket T4 (clavier) created.
$ BIFC_DB=b.db bifc db merge .local/share/bifc/bifc.db
! From the first desk (last merged 2026-11-21 14:32): 1 new record, 0 changed, 0 conflicts.
$ BIFC_DB=b.db bifc undo
! Undone: "db merge first" (2026-11-21 14:32, sam).
$ BIFC_DB=b.db bifc ticket list
> T3b	imprimante	open		P1		2026-11-21
$ BIFC_DB=b.db bifc redo
! bifc: [refused] What came with a merge is gone from here.
!   Merge the file again: bifc db merge FILE
[4]
$ BIFC_DB=b.db bifc db merge .local/share/bifc/bifc.db
! From the first desk (last merged 2026-11-21 14:32): 1 new record, 0 changed, 0 conflicts.
$ BIFC_DB=b.db bifc history --limit 3
> 9b	2026-11-21 14:32	sam	db merge first	
> 8b	2026-11-21 14:32	sam	undo 7b	
> 7b	2026-11-21 14:32	sam	db merge first	8b

One side may be preferred.
$ bifc ticket set T2 --title "souris sans fil"
! Ticket T2 (souris sans fil) changed.
$ BIFC_DB=b.db bifc ticket set T2 --title "souris grise"
! Ticket T2 (souris grise) changed.
$ bifc db merge b.db --prefer here
! From desk b (last merged 2026-11-21 14:32): 0 new records, 1 changed, 1 conflict.
!   T2 title: here souris sans fil (2026-11-21 14:32, sam), there souris grise (2026-11-21 14:32, sam); souris sans fil stays
$ bifc show T2 --fields title
> title  souris sans fil
$ bifc db merge b.db --prefer mine
! bifc: [usage] --prefer is newest, here or there, not 'mine'.
!   Look at them first: bifc db merge FILE -n
[2]

What cannot be merged is told, and nothing is changed.
$ bifc db merge .local/share/bifc/bifc.db
! bifc: [refused] '.local/share/bifc/bifc.db' is the database itself.
!   Nothing was changed. Name the file of another desk.
[4]
$ bifc db merge nothing.db
! bifc: [failed] There is no database at 'nothing.db'.
!   Nothing was changed. Look where the other desk keeps its file: bifc db path
[1]
$ write text.db no database
$ bifc db merge text.db
! bifc: [damaged] 'text.db' is not a database.
!   Nothing was changed. Name the file of another desk.
[7]
$ BIFC_DB=other.db bifc ticket add "ailleurs"
> T1
! Ticket T1 (ailleurs) created.
$ bifc db merge other.db
! bifc: [refused] This is no copy of the same database: another group began it.
!   Nothing was changed. To take in all of it, as desks of their own: bifc db merge FILE --unrelated
[4]
$ bifc db merge other.db --unrelated
! From desk c (never merged before): 1 new record, 0 changed, 0 conflicts.
$ bifc db merge other.db --unrelated
! There is nothing new from desk c.
$ bifc ticket list ailleurs
> T1c	ailleurs	open				2026-11-21

A copy made by hand is the same desk; it becomes one of its own.
$ sh cp .local/share/bifc/bifc.db hand.db
$ bifc ticket add "ici"
> T5
! Ticket T5 (ici) created.
$ BIFC_DB=hand.db bifc ticket add "là-bas" -p "Jean Petit"
> T5
! Person P2 (Jean Petit) created.
! Ticket T5 (là-bas) created.
$ bifc db merge hand.db
! bifc: [refused] Both files have gone on as the first desk: one is a copy made by hand.
!   Nothing was changed. Make the copy a desk of its own: bifc db desk --new ORIGINAL --db COPY
[4]
$ BIFC_DB=hand.db bifc db desk --new .local/share/bifc/bifc.db
! This file is desk d now; 2 records have new numbers.
$ BIFC_DB=hand.db bifc ticket list là-bas
> T5d	là-bas	open		P2d		2026-11-21
$ bifc db merge hand.db
! From desk d (never merged before): 2 new records, 0 changed, 0 conflicts.
$ bifc find là-bas
> T5d	ticket	open	là-bas
$ bifc db desk --new hand.db
! bifc: [refused] This file is another desk than 'hand.db' already.
!   Bring both together: bifc db merge hand.db
[4]

Through a folder that other programs carry around.
$ sh mkdir shared
$ bifc db sync shared
! What this desk knows lies in 'shared'.
$ BIFC_DB=b.db bifc ticket add "du poste b"
> T5b
! Ticket T5b (du poste b) created.
$ BIFC_DB=b.db bifc db sync shared -n
> From the first desk (last merged 2026-11-21 14:32): 4 new records, 1 changed, 0 conflicts.
>   new: T5 (ici)
>   new: T1c (ailleurs)
>   new: P2d (Jean Petit)
>   new: T5d (là-bas)
>   T2 title: souris grise → souris sans fil
! Nothing was written.
$ BIFC_DB=b.db bifc db sync shared
! From the first desk (last merged 2026-11-21 14:32): 4 new records, 1 changed, 0 conflicts.
! What this desk knows lies in 'shared'.
$ BIFC_DB=b.db bifc db sync shared
! There is nothing new from the first desk.
! What this desk knows lies in 'shared' already.
$ bifc db sync shared
! From desk b (last merged 2026-11-21 14:32): 1 new record, 0 changed, 0 conflicts.
! What this desk knows lies in 'shared'.
$ bifc find "du poste b"
> T5b	ticket	open	du poste b
$ sh ls shared | sed 's/^[0-9a-f]*/GROUP/'
> GROUP-b.bifc-desk
> GROUP-first.bifc-desk
$ sh for f in shared/*-b.bifc-desk; do head -c 5000 "$f" > x; cp x "$f"; done
$ bifc db sync shared
! What desk b wrote is not whole yet; next time.
! What this desk knows lies in 'shared' already.
$ bifc db sync nowhere
! bifc: [failed] There is no folder 'nowhere'.
!   Make it, or name the one that all desks share.
[1]
$ BIFC_DB=shared/live.db bifc ticket add "ici"
! bifc: [refused] The folder '~/shared' is copied to other machines while files in it are written, which would damage a database.
!   Keep the database elsewhere, and share it through that folder: bifc db sync ~/shared
[4]
$ sh mv b.db shared/b.db
$ BIFC_DB=shared/b.db bifc db sync shared
! bifc: [refused] The database 'shared/b.db' lies in that folder itself, where other programs copy it while it is written, which would damage it.
!   Move it elsewhere, as to ~/.local/share/bifc/bifc.db, and try again.
[4]

Whoever begins on another machine with a database of its own is told to take a copy.
$ BIFC_DB=new.db bifc db merge c.db
! bifc: [refused] This database is empty and was begun by itself, so it is no copy of that one.
!   Make a copy for this machine instead: bifc db clone NEW --db FILE
[4]
$ BIFC_DB=new.db bifc db sync shared
! bifc: [refused] What lies in 'shared' is of another group's database.
!   Name another folder or, to work with them, begin with a copy of theirs: bifc db clone FILE
[4]

The health of it all.
$ sh bifc db check --json | grep -c "damage" || true
> 0
! The database is sound.
$ LANG=fr_FR.UTF-8 bifc db merge c.db -n
! Rien de nouveau sur le poste bb.
! Rien n’a été enregistré.
