An export is whole: options that choose rows or columns belong to lists, and are not passed over.

$ bifc ticket add "écran noir" -q
> T1
$ bifc export ticket --jsonl
> {"type":"ticket","id":"T1","title":"écran noir","problem":null,"status":"open","waiting_for":null,"outcome":null,"barrier":null,"channel":"desk","theme":null,"category":null,"partner_category":null,"brand":null,"year":null,"age":null,"fault":null,"person":null,"device":null,"volunteer":null,"opened":"2026-11-21","closed":null,"condition_in":null,"condition_out":null,"accessories":null,"backup":null,"data_loss_consent":null,"shelf":null,"loaner":null,"tutorials":null,"summary":null,"created":"2026-11-21T14:32:00Z","changed":"2026-11-21T14:32:00Z","source":null,"key":null,"kept":null}
$ bifc export tickt
! bifc: [usage] 'tickt' is no record type.
!   Did you mean: bifc export ticket
[2]
$ bifc export xyzzy
! bifc: [usage] 'xyzzy' is no record type.
!   Write: bifc export NOUN QUERY…, as in: bifc export ticket opened:2026
[2]
$ bifc export ticket --limit 1
! bifc: [usage] 'bifc export' cannot follow --limit.
!   Lists can: bifc ticket list --limit …
[2]
$ bifc export ticket --fields id
! bifc: [usage] 'bifc export' cannot follow --fields.
!   Lists can: bifc ticket list --fields …
[2]
$ bifc export ticket --json=id
! bifc: [usage] 'bifc export' cannot follow --fields.
!   Lists can: bifc ticket list --fields …
[2]
$ bifc export ticket --sort id
! bifc: [usage] 'bifc export' cannot follow --sort.
!   Lists can: bifc ticket list --sort …
[2]
$ bifc export ticket --ids
> T1
$ bifc export ticket --at 2020-01-01
! bifc: [usage] 'bifc export' has no option '--at'.
!   Its options: bifc help export
[2]
