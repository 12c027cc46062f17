One sentence, one hint with the nearest spelling, and the exit code that says what kind it is.

Commands, nouns and verbs (2).

$ bifc tiket list
! bifc: [usage] 'tiket' is no command of bifc.
!   Did you mean: bifc ticket
[2]
$ bifc fnd x
! bifc: [usage] 'fnd' is no command of bifc.
!   Did you mean: bifc find
[2]
$ bifc xyzzy
! bifc: [usage] 'xyzzy' is no command of bifc.
!   All there is: bifc help
[2]
$ bifc ticket lsit
! bifc: [usage] 'bifc ticket' has no verb 'lsit'.
!   Did you mean: bifc ticket list
[2]
$ bifc ticket xyzzy
! bifc: [usage] 'bifc ticket' has no verb 'xyzzy'.
!   Its verbs: bifc help ticket
[2]
$ bifc list
! bifc: [usage] 'bifc list' does not know which record you mean.
!   Say the noun, as in: bifc ticket list
[2]
$ bifc add x
! bifc: [usage] 'bifc add' does not know which record you mean.
!   Say the noun, as in: bifc ticket add
[2]
$ bifc close
! bifc: [usage] 'bifc ticket close' needs an id.
!   Its options: bifc help ticket close
[2]
$ bifc close 12
! bifc: [not-found] There is no ticket T12.
!   See those there are: bifc ticket list
[3]
$ bifc show
! bifc: [usage] 'bifc show' does not know which record you mean.
!   Say the noun, as in: bifc ticket show
[2]
$ bifc show 12
! bifc: [usage] 'bifc show' does not know which record you mean.
!   Say the noun, as in: bifc ticket show
[2]
$ bifc db wash
! bifc: [usage] 'bifc db' has no verb 'wash'.
!   Did you mean: bifc db path
[2]
$ bifc note add x
! bifc: [usage] 'bifc note' has no verb 'add'.
!   Its verbs: bifc help note
[2]
$ bifc "ticket list"
! bifc: [usage] 'ticket list' is no command of bifc.
!   All there is: bifc help
[2]
$ bifc ""
! bifc: [usage] '' is no command of bifc.
!   All there is: bifc help
[2]
$ bifc -x
! bifc: [usage] bifc has no option '-x'.
!   All there is: bifc help
[2]
$ bifc --xyzzy
! bifc: [usage] bifc has no option '--xyzzy'.
!   All there is: bifc help
[2]
$ bifc --db
! bifc: [usage] --db needs a value.
!   All there is: bifc help
[2]

Options (2).

$ bifc ticket list --jsn
! bifc: [usage] 'bifc ticket list' has no option '--jsn'.
!   Did you mean: --json
[2]
$ bifc ticket list --xyzzy
! bifc: [usage] 'bifc ticket list' has no option '--xyzzy'.
!   Its options: bifc help ticket list
[2]
$ bifc ticket list -z
! bifc: [usage] 'bifc ticket list' has no option '-z'.
!   Its options: bifc help ticket list
[2]
$ bifc ticket list -nq
! bifc: [usage] 'bifc ticket list' has no option '-nq'.
!   Its options: bifc help ticket list
[2]
$ bifc ticket add x --titel y
! bifc: [usage] 'bifc ticket add' has no option '--titel'.
!   Did you mean: --title
[2]
$ bifc ticket add "- écran"
! bifc: [usage] 'bifc ticket add' has no option '- écran'.
!   If it is a text: bifc ticket add -- "- écran"
[2]
$ bifc ticket add "-écran noir"
! bifc: [usage] 'bifc ticket add' has no option '-écran noir'.
!   If it is a text: bifc ticket add -- "-écran noir"
[2]
$ bifc ticket list --limit
! bifc: [usage] --limit needs a value.
!   Its options: bifc help ticket list
[2]
$ bifc ticket list --limit beaucoup
! bifc: [usage] --limit: 'beaucoup' is not a whole number.
!   Its options: bifc help ticket list
[2]
$ bifc ticket list --limit -1
! bifc: [usage] --limit is how many rows to print, at least 0.
!   Leave it out to see all.
[2]
$ bifc ticket list --limit 0
$ bifc ticket list --limit 99999999999999999999
! bifc: [usage] --limit: '99999999999999999999' is not a whole number.
!   Its options: bifc help ticket list
[2]
$ bifc ticket list --limit 1 --limit 2
! bifc: [usage] --limit is given twice.
!   Its options: bifc help ticket list
[2]
$ bifc ticket add x --count 0
! bifc: [usage] --count is a number from 1 to 1000.
!   Write: bifc ticket add "…" --count 6
[2]
$ bifc ticket add x --count 1001
! bifc: [usage] --count is a number from 1 to 1000.
!   Write: bifc ticket add "…" --count 6
[2]
$ bifc ticket list --json=
> []
$ bifc ticket list --json=id,,title
> []
$ bifc ticket list --no-json
! bifc: [usage] 'bifc ticket list' has no option '--no-json'.
!   Its options: bifc help ticket list
[2]
$ bifc ticket list --csv=de
! bifc: [usage] A ticket has no field 'de'.
!   Its fields: id, title, problem, status, waiting_for, outcome, barrier, channel, theme, category, partner_category, brand, year, age, fault, person, device, volunteer, opened, closed, condition_in, condition_out, accessories, backup, data_loss_consent, shelf, loaner, tutorials, summary, created, changed, source, key, kept
[2]
$ bifc ticket list --lang xx
$ bifc ticket list --color=blue
! bifc: [usage] 'blue' is no way of using colours.
!   Write --color=auto, --color=always or --color=never.
[2]
$ bifc ticket list --format-version x
! bifc: [usage] --format-version: 'x' is not a whole number.
!   Its options: bifc help ticket list
[2]
$ bifc ticket list --ids=id
! bifc: [usage] --ids takes no value.
!   Write --ids alone, or leave it out.
[2]
$ bifc ticket list --quiet=yes
! bifc: [usage] --quiet takes no value.
!   Write --quiet alone, or leave it out.
[2]
$ bifc ticket add x --dry-run=no
! bifc: [usage] --dry-run takes no value.
!   Write --dry-run alone, or leave it out.
[2]
$ bifc ticket add -n -- "-écran noir"
> T1
! Ticket T1 (-écran noir) created.
! Nothing was written.
$ bifc ticket add -n "-5 °C"
! bifc: [usage] 'bifc ticket add' has no option '-5 °C'.
!   If it is a text: bifc ticket add -- "-5 °C"
[2]

Fields and states (2), and ids (3).

$ bifc ticket list --fields titel
! bifc: [usage] A ticket has no field 'titel'.
!   Did you mean: title
[2]
$ bifc ticket list --sort openned
! bifc: [usage] A ticket has no field 'openned'.
!   Did you mean: opened
[2]
$ bifc ticket list stauts:open
! bifc: [usage] A ticket has no field 'stauts'.
!   Did you mean: status
[2]
$ bifc ticket list status:opne
! bifc: [usage] 'status:opne' cannot be read: 'opne' is not one of the values of status.
!   Did you mean: status:open
[2]
$ bifc ticket list status:fixed
! bifc: [usage] 'status:fixed' cannot be read: 'fixed' is not one of the values of status: open, waiting, closed.
!   How to ask for records: bifc help query
[2]
$ bifc ticket list outcome:fixd
! bifc: [usage] 'outcome:fixd' cannot be read: 'fixd' is not one of the values of outcome.
!   Did you mean: outcome:fixed
[2]
$ bifc ticket list person.nmae:x
! bifc: [usage] A person has no field 'nmae'.
!   Did you mean: name
[2]
$ bifc ticket list year:abc
! bifc: [usage] 'year:abc' cannot be read: 'abc' is not a whole number.
!   How to ask for records: bifc help query
[2]
$ bifc ticket list year:2010..abc
! bifc: [usage] 'year:abc' cannot be read: 'abc' is not a whole number.
!   How to ask for records: bifc help query
[2]
$ bifc ticket list id:D1
! bifc: [usage] 'id:D1' cannot be read: 'D1' is not the id of a ticket (write T12).
!   How to ask for records: bifc help query
[2]
$ bifc ticket list person:xyz
$ bifc ticket list not:
! bifc: [usage] 'not:' has no value.
!   Write, for instance: not:status:open
[2]
$ bifc ticket list not:not:status:open
$ bifc ticket list :
$ bifc ticket list status:
! bifc: [usage] 'status:' has no value.
!   For records without one, write: status:none
[2]
$ bifc ticket list @
! bifc: [usage] There is no saved query '@'.
!   See those there are: bifc query list
[2]
$ bifc ticket list status:,
! bifc: [usage] 'status:' has no value.
!   For records without one, write: status:none
[2]
$ bifc ticket list removed:yse
! bifc: [usage] 'removed:yse' cannot be read: 'yse' is neither yes nor no.
!   How to ask for records: bifc help query
[2]
$ bifc ticket list opened:
! bifc: [usage] 'opened:' has no value; did the shell take a '>' for itself?
!   Write opened:2026-01.. or put the word in quotes.
[2]
$ bifc ticket show T1
! bifc: [not-found] There is no ticket T1.
!   See those there are: bifc ticket list
[3]
$ bifc ticket show T0
! bifc: [usage] 'T0' is not an id (write T12).
!   See those there are: bifc ticket list
[2]
$ bifc ticket show T99999999999999999999
! bifc: [usage] 'T99999999999999999999' is not an id (write T12).
!   See those there are: bifc ticket list
[2]
$ bifc ticket show D1
! bifc: [usage] D1 is a device, not a ticket.
!   Write: bifc device show D1
[2]
$ bifc ticket show X1
! bifc: [usage] X1 is a wipe, not a ticket.
!   Write: bifc wipe show X1
[2]
$ bifc ticket show T1z
! bifc: [usage] 'T1z' is not an id (write T12).
!   See those there are: bifc ticket list
[2]
$ bifc ticket show -1
! bifc: [usage] 'bifc ticket show' has no option '-1'.
!   Its options: bifc help ticket show
[2]
$ bifc show P1
! bifc: [not-found] There is no person P1.
!   See those there are: bifc person list
[3]
$ bifc device mark ready D1
! bifc: [not-found] There is no device D1.
!   See those there are: bifc device list
[3]
$ bifc device mark redy D1
! bifc: [usage] 'redy' is not one of the values of status.
!   Did you mean: ready
[2]
$ bifc person note P1 x
! bifc: [not-found] There is no person P1.
!   See those there are: bifc person list
[3]

Rules (4).

$ bifc ticket add "écran" -q
> T1
$ bifc device add "HP" -q
> D1
$ bifc ticket set T1 --title ""
! bifc: [refused] T1: title is missing.
!   What its fields may hold: bifc help ticket add
[4]
$ bifc ticket add ""
! bifc: [usage] 'bifc ticket add' needs a title or description.
!   Write: bifc ticket add "…"
[2]
$ bifc ticket add "   "
! bifc: [usage] 'bifc ticket add' needs a title or description.
!   Write: bifc ticket add "…"
[2]
$ bifc ticket set T1 --opened demain
! Ticket T1 (écran) changed.
$ bifc ticket set T1 --opened 2030-01-01
! Ticket T1 (écran) changed.
$ bifc ticket set T1 --year 12
! bifc: [refused] T1: 12 is not a year it can have been made.
!   What its fields may hold: bifc help ticket add
[4]
$ bifc ticket set T1 --year -5
! bifc: [refused] T1: -5 is not a year it can have been made.
!   What its fields may hold: bifc help ticket add
[4]
$ bifc ticket set T1 --category laptp
! bifc: [usage] --category: 'laptp' is not one of the values of category.
!   Did you mean: --category laptop
[2]
$ bifc ticket set T1 --title a --title b
! bifc: [usage] --title is given twice.
!   Its options: bifc help ticket set
[2]
$ bifc device mark given D1
! bifc: [refused] D1 cannot be given: nobody has said what disks are in it.
!   Scan it: bifc device scan D1 FILE
!   If there is none: bifc device mark wiped D1 --no-disk
[4]
$ bifc device set D1 --battery 200
! bifc: [refused] D1: battery is a percentage of the capacity when new, such as 80.
!   What its fields may hold: bifc help device add
[4]
$ bifc ticket mark closed T1 D1
! bifc: [usage] D1 is a device, not a ticket.
!   Write: bifc device show D1
[2]
$ bifc ticket set T1 T9 --brand HP
! bifc: [not-found] There is no ticket T9.
!   See those there are: bifc ticket list
[3]
$ bifc ticket list status:any --fields id,brand
> T1	
$ bifc person add "Léa" --email pas-une-adresse
! bifc: [refused] person: 'pas-une-adresse' is not an e-mail address.
!   What its fields may hold: bifc help person add
[4]
$ bifc person add "Léa" --birth-year 1800
! bifc: [refused] person: 1800 is not a year of birth.
!   What its fields may hold: bifc help person add
[4]
$ bifc tutorial add "A" --slug "Pas un slug"
! bifc: [refused] tutorial: a slug has small letters, digits and '-' only, such as pas-un-slug.
!   What its fields may hold: bifc help tutorial add
[4]
$ bifc tutorial add "A" --lang french
! bifc: [refused] tutorial: 'french' is not a language code such as fr or en.
!   What its fields may hold: bifc help tutorial add
[4]

Files (1).

$ bifc ticket list -o nowhere/tickets.csv
! bifc: [failed] 'nowhere/tickets.csv' cannot be written: No such file or directory.
!   Check the free space and the rights there.
[1]
$ bifc ticket list -o .
! bifc: [failed] '.' cannot be written: Is a directory.
!   Check the free space and the rights there.
[1]
$ bifc ticket list -o /dev/full
! bifc: [failed] The output cannot be written: No space left on device.
!   Check the free space and the rights there.
[1]
$ bifc ticket list -o tickets
! bifc: [usage] bifc does not write files that end like 'tickets'.
!   Those are: .json .jsonl .csv .tsv .md .txt .fods, and .html for reports
[2]
$ sh ls -A | grep -v local
[1]
$ bifc import nowhere.csv
! bifc: [failed] 'nowhere.csv' cannot be read: No such file or directory.
!   Check the name of the file.
[1]
$ bifc import .
! bifc: [failed] '.' cannot be read: Is a directory.
!   Check the name of the file.
[1]
$ bifc export -o nowhere/all.jsonl
! bifc: [failed] 'nowhere/all.jsonl' cannot be written: No such file or directory.
!   Check the free space and the rights there.
[1]
