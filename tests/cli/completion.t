What the shells ask while somebody types: nouns, verbs, options, values, query words and ids.

$ bifc ticket add "écran noir" -p "Léa Dupré" -d "portable Lenovo T420" -q
> T1
$ bifc ticket add "imprimante muette" -q
> T2
$ bifc ticket list status:open --save urgent -q
> T2	imprimante muette	open				2026-11-21
> T1	écran noir	open	laptop	P1	D1	2026-11-21
$ bifc __complete -- ""
> person	Visitors, volunteers, donors and contacts
> lot	Donations of several machines, with their agreement
> device	Machines donated, repaired and given away
> part	Disks and other parts, in machines and in stock
> allocation	Who waits for a machine, has one, or had one
> tutorial	What the group knows, written down for others
> ticket	Problems that visitors bring, until they end
> trace	Follow a machine from its donor to whoever has it
> verify	Tell whether a certificate or manifest was changed
> find	Find words in all records and notes
> history	List what was done, the latest first
> undo	Take back the last command, or one of history
> redo	Do again what was undone last
> import	Take in records from a file
> export	Write records to a file
> report	Print the figures of a month, or another report
> sql	Ask with SQL; it can only read
> schema	Print the JSON Schema of a noun
> help	Explain a command, a noun or a subject
> version	Print the version
> completion	Print the completion script of a shell
> show
> set
> edit
> mark
> note
> remove
> restore
> db
> config
> privacy
$ bifc __complete -- ti
> ticket	Problems that visitors bring, until they end
$ bifc __complete -- xyz
$ bifc __complete -- ticket ""
> list	List records, the newest first
> show	Show all that is known of records
> add	Create a record
> set	Change fields of records
> edit	Change a record in the editor
> remove	Hide records; 'restore' brings them back
> restore	Bring removed records back
> mark	Move records to another state
> note	Note something on records
> log	Tell who changed what on a record, and when
> close	Close tickets, with their outcome
> reopen	Open closed tickets again
> print	Print labels and papers
$ bifc __complete -- ticket re
> remove	Hide records; 'restore' brings them back
> restore	Bring removed records back
> reopen	Open closed tickets again
$ bifc __complete -- ticket close --
> --outcome	How it ended
> --barrier	Why the item is at its end of life
> --with	The tutorials that helped: ids
> --loaner-out	The machine that was lent meanwhile stays with the visitor
> --dry-run	Show what would happen and write nothing
> --at	Day it happened, if not today
> --as	Who does it, if not you
> --help	Show help and do nothing
> --db	Database file to use
> --quiet	Say nothing but results
> --lang	Language: fr or en
> --no-config	Do not read the config file
> --no-input	Never ask anything
> --no-pager	Do not show long output page by page
> --accessible	One sentence a record instead of tables
> --color	Colours: auto, always or never
$ bifc __complete -- ticket close --out
> --outcome	How it ended
$ bifc __complete -- ticket close --outcome ""
> fixed	fixed
> repairable	repairable
> end_of_life	end of life
> unknown	unknown
> advice	advice given
> no_fault_found	no fault found
> referred	referred
> withdrawn	withdrawn by its owner
> unclaimed	never claimed
$ bifc __complete -- ticket close --outcome e
> end_of_life	end of life
$ bifc __complete -- ticket close --outcome=e
> --outcome=end_of_life	end of life
$ bifc __complete -- ticket close ""
> T2	imprimante muette
> T1	écran noir
$ bifc __complete -- ticket close T1
> T1	écran noir
$ bifc __complete -- ticket mark ""
> open	open
> waiting	waiting
> closed	closed
> T2	imprimante muette
> T1	écran noir
$ bifc __complete -- device set ""
> D1	laptop Lenovo T420
$ bifc __complete -- device mark w
> wiped	wiped
$ bifc __complete -- ticket add -p ""
> P1	Léa Dupré
$ bifc __complete -- ticket add --person P
> P1	Léa Dupré
$ bifc __complete -- ticket add --device ""
> D1	laptop Lenovo T420
$ bifc __complete -- ticket list st
> status:	How far it is
$ bifc __complete -- ticket list status:
> status:open	open
> status:waiting	waiting
> status:closed	closed
$ bifc __complete -- ticket list status:open,w
> status:open,waiting	waiting
$ bifc __complete -- ticket list not:status:
> not:status:open	open
> not:status:waiting	waiting
> not:status:closed	closed
$ bifc __complete -- ticket list device.k
> device.kind:	What it is
> device.key:	Its id in that data
> device.kept:	Cells of that data that no field holds
$ bifc __complete -- ticket list device.kind:la
> device.kind:laptop	laptop
$ bifc __complete -- ticket list category:la
> category:lamp	Lamp
> category:laptop	Laptop
> category:large_home_electrical	Large home electrical
$ bifc __complete -- ticket list @
> @urgent
$ bifc __complete -- ticket list --fields ti
> title	What is wrong, in the visitor's words
$ bifc __complete -- ticket list --fields id,ti
> id,title	What is wrong, in the visitor's words
$ bifc __complete -- ticket list --sort -op
> -opened	Day the visitor came
$ bifc __complete -- report ""
> day
> devices
> month
> months
> year
$ bifc __complete -- help re
> redo	Do again what was undone last
> report	Print the figures of a month, or another report
$ bifc __complete -- help ticket re
> remove	Hide records; 'restore' brings them back
> restore	Bring removed records back
> reopen	Open closed tickets again
$ bifc __complete -- config set gr
> group.name	Name of your group, as exports tell it
> group.prefix	What the ids of exported tickets begin with, in small letters
> group.country	Country of your group, three letters, as in FRA
> group.address	Address of your group on papers, lines separated by ;
> group.site	Where your group's tutorials are read, as in https://example.org/tutorials/
$ bifc __complete -- config ""
> list	Show the settings of the config file
> get	Print one setting
> set	Change one setting; comments stay
> path	Print where the config file lies
$ bifc __complete -- db ""
> init	Make a new database
> path	Print where the database lies
> clone	Make a copy for another desk, with letters of its own
> desk	Print which desk this is, or make a copy a desk of its own
> merge	Bring in what another desk wrote, field by field
> conflicts	List fields that two desks changed differently
> sync	Merge with other desks through a shared folder
> backup	Copy the database while others use it
> restore	Go back to a copy; what was there is kept
> check	Look for damage and contradictions
$ bifc __complete -- completion ""
> bash
> zsh
> fish
$ bifc __complete -- schema ""
> person	Visitors, volunteers, donors and contacts
> lot	Donations of several machines, with their agreement
> device	Machines donated, repaired and given away
> part	Disks and other parts, in machines and in stock
> allocation	Who waits for a machine, has one, or had one
> tutorial	What the group knows, written down for others
> ticket	Problems that visitors bring, until they end
> note	Remarks and steps of repairs, on any record
> wipe	Wipes of disks, with what they rest on
> skill	Who has learned what, and who saw it
> query	Query words under a name, recalled with @name
$ bifc __complete -- export ti
> ticket	Problems that visitors bring, until they end
$ bifc __complete -- export ticket st
> status:	How far it is
$ bifc __complete -- import ""
$ bifc __complete -- import dev
> device	Machines donated, repaired and given away
$ bifc __complete -- show ""
> P1	Léa Dupré
> D1	laptop Lenovo T420
> T2	imprimante muette
> T1	écran noir
> S1	urgent
$ bifc __complete -- show T
> T2	imprimante muette
> T1	écran noir
$ bifc __complete -- note ""
> P1	Léa Dupré
> D1	laptop Lenovo T420
> T2	imprimante muette
> T1	écran noir
$ bifc __complete -- -q ticket cl
> close	Close tickets, with their outcome
$ bifc __complete -- --db other.db ticket close ""
$ bifc --db /nowhere/x.db __complete -- ticket close ""
$ bifc __complete -- ticket xyz ""
$ bifc person list --ids
> P1
$ sh for s in bash zsh fish; do bifc completion $s | head -1; done
> # bash completion for bifc. All knowledge is in the program: bifc __complete.
> #compdef bifc
> # fish completion for bifc. All knowledge is in the program: bifc __complete.
$ sh bifc completion bash | bash -n && echo read
> read
$ bifc completion fish
> # fish completion for bifc. All knowledge is in the program: bifc __complete.
> function __bifc_complete
>     set -l words (commandline --tokenize --cut-at-cursor --current-process) (commandline --current-token --cut-at-cursor)
>     $words[1] __complete -- $words[2..-1] 2>/dev/null
> end
> complete --command bifc --no-files --arguments '(__bifc_complete)'
> complete --command bifc --short-option F --force-files
> complete --command bifc --short-option o --force-files
> complete --command bifc --condition '__fish_seen_subcommand_from import' --force-files
$ bifc completion csh
! bifc: [usage] 'csh' is not one of the values of shell.
!   Did you mean: zsh
[2]
$ bifc completion
! bifc: [usage] 'bifc completion' needs a shell.
!   Its options: bifc help completion
[2]

Telephone numbers and addresses do not appear while somebody types.

$ bifc person set P1 --phone "06 00 00 00 00" --email lea@exemple.fr -q
$ bifc __complete -- person show ""
> P1	Léa Dupré
$ bifc __complete -- ticket add --person ""
> P1	Léa Dupré
