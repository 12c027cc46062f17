A person whom a hand-over made is gone with it.

$ bifc device add "écran Dell" -k screen -q
> D1
$ bifc device mark wiped D1 -q
$ bifc export --jsonl -o before.jsonl
$ bifc device give D1 --to "New Name"
! Person P1 (New Name) created.
! D1 (screen Dell) given to P1 (New Name).
$ bifc person list --csv
> id,name,identity,role,status,phone,email,birth_year,age_band,gender,situation,skills,consent,forget_by,same_as,household,created,changed,source,key,kept
> P1,New Name,identified,visitor,active,,,,,,,,,,,,2026-11-21T14:32:00Z,2026-11-21T14:32:00Z,,,
$ bifc undo
! Undone: "device give D1" (2026-11-21 14:32, sam).
!   P1: removed
!   R1: removed
!   D1: given: 2026-11-21 → –
!   D1: holder: P1 → –
!   D1: status: given → wiped
$ bifc export --jsonl -o after.jsonl
$ cmp before.jsonl after.jsonl
$ bifc person list
$ bifc allocation list status:any
$ bifc device show D1 --fields status,holder,given --plain
> status: wiped
> holder:
> given:
$ bifc find "New Name"

Done again, both are there, and it is one person.

$ bifc redo
! Done again: "device give D1" (2026-11-21 14:32, sam).
!   D1: given: – → 2026-11-21
!   D1: holder: – → P1
!   D1: status: wiped → given
!   P1: brought back
!   R1: brought back
$ bifc person list --csv
> id,name,identity,role,status,phone,email,birth_year,age_band,gender,situation,skills,consent,forget_by,same_as,household,created,changed,source,key,kept
> P1,New Name,identified,visitor,active,,,,,,,,,,,,2026-11-21T14:32:00Z,2026-11-21T14:32:00Z,,,
$ bifc device show D1 --fields status,holder --plain
> status: given
> holder: P1
$ bifc undo -q
$ bifc device give D1 --to "New Name"
! Person P2 (New Name) created.
! D1 (screen Dell) given to P2 (New Name).
$ bifc person list --csv
> id,name,identity,role,status,phone,email,birth_year,age_band,gender,situation,skills,consent,forget_by,same_as,household,created,changed,source,key,kept
> P2,New Name,identified,visitor,active,,,,,,,,,,,,2026-11-21T14:32:00Z,2026-11-21T14:32:00Z,,,
