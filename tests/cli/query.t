Query words say which records are meant. A mistyped one is an error, never a search.

$ bifc ticket add "écran noir" --category laptop --opened 2026-10-02 -p "Léa Dupré" -q
> T1
$ bifc ticket add "L’œil du cœur" --category printer_scanner --opened 2026-11-03 -q
> T2
$ bifc ticket add "batterie gonflée" --category laptop --opened 2026-11-20 -d "portable Dell E5470" -q
> T3
$ bifc ticket close T1 --outcome fixed --at 2026-10-09 -q
$ bifc ticket list status:any opened:2026-11 --ids
> T3
> T2
$ bifc ticket list status:any opened:..2026-10 --ids
> T1
$ bifc ticket list opened:hier --ids
> T3
$ bifc ticket list opened:30d --ids
> T3
> T2
$ bifc ticket list status:any opened:..30d --ids
> T1
$ bifc ticket list status:open,closed category:laptop --ids
> T3
> T1
$ bifc ticket list status:any not:category:laptop --ids
> T2
$ bifc ticket list etat:fermé --ids
> T1
$ bifc ticket list status:any categorie:portable ouverture:2026 --ids
> T3
> T1
$ bifc ticket list status:any closed:none --ids
> T3
> T2
$ bifc ticket list status:any closed:any --ids
> T1
$ bifc ticket list device.kind:laptop --ids
> T3
$ bifc ticket list status:any person.name:dupre --ids
> T1
$ bifc ticket list oeil coeur --ids
> T2
$ bifc ticket list "oeil du coeur" --ids
> T2
$ bifc ticket list "coeur oeil" --ids
$ bifc ticket list "L'OEIL" --ids
> T2
$ bifc ticket list "l’œil" --ids
> T2
$ bifc ticket list batt --ids
> T3
$ bifc ticket list status:any not:noir --ids
> T3
> T2
$ bifc ticket list status:any dupre --ids
> T1
$ bifc ticket list status:any dell e5470 --ids
> T3
$ bifc ticket list opened:2026-11.. --save novembre --ids
> T3
> T2
! Saved; again: bifc ticket list @novembre
$ bifc ticket list @novembre not:category:laptop --ids
> T2
$ bifc query list
> S1	novembre	ticket	opened:2026-11..
$ bifc ticket list status:any --sort opened --fields id,opened
> T1	2026-10-02
> T2	2026-11-03
> T3	2026-11-20
$ bifc ticket list status:any --sort -category,opened --fields id,category
> T2	printer_scanner
> T1	laptop
> T3	laptop
$ bifc ticket list status:any --limit 1 --ids
> T3

What does not exist is named, with the nearest spelling.

$ bifc ticket list status:opne
! bifc: [usage] 'status:opne' cannot be read: 'opne' is not one of the values of status.
!   Did you mean: status:open
[2]
$ bifc ticket list status:any categry:laptop
! bifc: [usage] A ticket has no field 'categry'.
!   Did you mean: category
[2]
$ bifc ticket list category:laptp
! bifc: [usage] 'category:laptp' cannot be read: 'laptp' is not one of the values of category.
!   Did you mean: category:laptop
[2]
$ bifc ticket list opened:2026-13
! bifc: [usage] 'opened:2026-13' cannot be read: it is no day or period (write 2026-11, 2026-01..2026-03, 30d or hier).
!   How to ask for records: bifc help query
[2]
$ bifc ticket list opened:
! bifc: [usage] 'opened:' has no value; did the shell take a '>' for itself?
!   Write opened:2026-01.. or put the word in quotes.
[2]
$ bifc ticket list @urgent
! bifc: [usage] There is no saved query '@urgent'.
!   See those there are: bifc query list
[2]
$ bifc ticket list device.kid:laptop
! bifc: [usage] A device has no field 'kid'.
!   Did you mean: kind
[2]
$ bifc ticket list title.kind:laptop
! bifc: [usage] 'title' is not a link, so it has no field 'kind'.
!   Write title alone.
[2]
$ bifc ticket list volunteer:me
! bifc: [usage] bifc does not know who 'me' is.
!   Tell it once: bifc config set me P3
[2]
$ bifc ticket list --sort colour
! bifc: [usage] A ticket has no field 'colour'.
!   Its fields: id, title, problem, status, waiting_for, outcome, barrier, channel, theme, category, partner_category, brand, year, age, fault, person, device, volunteer, opened, closed, condition_in, condition_out, accessories, backup, data_loss_consent, shelf, loaner, tutorials, summary, created, changed, source, key, kept
[2]
$ bifc ticket list --fields id,colour
! bifc: [usage] A ticket has no field 'colour'.
!   Its fields: id, title, problem, status, waiting_for, outcome, barrier, channel, theme, category, partner_category, brand, year, age, fault, person, device, volunteer, opened, closed, condition_in, condition_out, accessories, backup, data_loss_consent, shelf, loaner, tutorials, summary, created, changed, source, key, kept
[2]
$ bifc ticket list "erreur 0x80: disque"
$ bifc ticket list status:closed --exit-code --ids
> T1
$ bifc ticket list status:waiting --exit-code --ids
[1]
