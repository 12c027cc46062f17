A copy made by hand goes on while the original rests: what it wrote comes in, and it is still one
desk.

$ bifc ticket add A -q
> T1
$ sh cp .local/share/bifc/bifc.db h.db
$ BIFC_DB=h.db bifc ticket add H -q
> T2
$ bifc db merge h.db
! From the first desk (never merged before): 1 new record, 0 changed, 0 conflicts.
$ bifc ticket list
> T2	H	open				2026-11-21
> T1	A	open				2026-11-21

An older state is put back: what the other desk knows of it comes back as well.
$ sh rm h.db; cp .local/share/bifc/bifc.db old.db
$ bifc db clone b.db -q
$ bifc ticket add M -q
> T3
$ BIFC_DB=b.db bifc db merge .local/share/bifc/bifc.db -q
$ sh cp old.db .local/share/bifc/bifc.db
$ bifc db merge b.db
! From desk b (never merged before): 1 new record, 0 changed, 0 conflicts.
$ bifc ticket list
> T3	M	open				2026-11-21
> T2	H	open				2026-11-21
> T1	A	open				2026-11-21

If it went on before, it is made a desk of its own, even by way of another desk.
$ sh cp old.db .local/share/bifc/bifc.db
$ bifc ticket add N -q
> T3
$ bifc db merge b.db
! bifc: [refused] Both files have gone on as the first desk: one is a copy made by hand.
!   Nothing was changed. Make the copy a desk of its own: bifc db desk --new ORIGINAL --db COPY
[4]
$ bifc db desk --new b.db
! This file is desk bb now; 1 record has a new number.
$ bifc db merge b.db
! From desk b (never merged before): 1 new record, 0 changed, 0 conflicts.
$ BIFC_DB=b.db bifc db merge .local/share/bifc/bifc.db
! From desk bb (never merged before): 1 new record, 0 changed, 0 conflicts.
$ bifc export -o a.jsonl
$ BIFC_DB=b.db bifc export -o b.jsonl
$ cmp a.jsonl b.jsonl

What another copy of a desk wrote is taken back before that desk itself can come in.
$ sh cp b.db b2.db
$ BIFC_DB=b.db bifc ticket add B -q
> T4b
$ BIFC_DB=b2.db bifc ticket add B2 -q
> T4b
$ bifc db merge b2.db
! From desk b (last merged 2026-11-21 14:32): 1 new record, 0 changed, 0 conflicts.
$ bifc db merge b.db
! bifc: [refused] Both files have gone on as desk b: one is a copy made by hand.
!   Nothing was changed. This file took in another copy of that desk; take that back first: bifc undo 3bb
[4]
$ bifc undo
! Undone: "db merge b" (2026-11-21 14:32, sam).
$ bifc db merge b.db
! From desk b (last merged 2026-11-21 14:32): 1 new record, 0 changed, 0 conflicts.

Through a folder, too, nobody writes over what another copy wrote under the same letter.
$ sh mkdir S
$ BIFC_DB=b.db bifc db sync S -q
$ BIFC_DB=b2.db bifc db sync S
! What desk b wrote was left alone. Both files have gone on as desk b: one is a copy made by hand.
!   Nothing was changed. Make the copy a desk of its own: bifc db desk --new ORIGINAL --db COPY
[4]
