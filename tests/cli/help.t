Help: an overview by task, a noun, a command, a list of codes. The texts themselves are in share/.

$ sh bifc | head -8
> bifc keeps the tickets, machines, tutorials and people of a repair desk in one file.
>
> Usage: bifc NOUN VERB [options]
>
> At the desk
>   ticket add      Create a record
>   ticket list     List records, the newest first
>   ticket note     Note something on records
$ sh bifc > /dev/null
[2]
$ sh bifc --help | head -3
> bifc keeps the tickets, machines, tutorials and people of a repair desk in one file.
>
> Usage: bifc NOUN VERB [options]
$ sh bifc help > out; bifc -h | cmp - out
$ sh bifc ticket | head -3
> Problems that visitors bring, until they end
>
>   list      List records, the newest first
$ sh bifc ticket > /dev/null
[2]
$ sh bifc ticket -h > noun; bifc help ticket | cmp - noun
$ sh bifc help note | grep '^  [a-z]'
>   list      List records, the newest first
>   show      Show all that is known of records
>   set       Change fields of records
>   edit      Change a record in the editor
>   remove    Hide records; 'restore' brings them back
>   restore   Bring removed records back
>   log       Tell who changed what on a record, and when
>   extract   Get a file that is kept with a note
>   bifc note extract N5 -o nwipe.log
$ sh bifc help part | sed -n '/^Examples/,/^$/p'
> Examples
>   bifc part list device:D2
>   bifc part list status:stock kind:memory
>   bifc show K1
>   bifc part add "barrette DDR4 Crucial" --bytes "8 Gio" --shelf A2
>   bifc part mark wiped K1 --log nwipe.log
>   bifc part mark quarantined K1 --reason "secteurs défectueux"
>   bifc part print K1 -o labels.html
>
$ sh bifc help wipe | sed -n '/^Examples/,/^$/p'
> Examples
>   bifc wipe list device:D2
>   bifc show X1
>   bifc wipe set X1 --operator "Sam Petit" --checker "Karim Benali"
>
$ sh bifc help allocation | sed -n '/^Examples/,/^$/p'
> Examples
>   bifc allocation list person:P3 status:any
>   bifc allocation add "portable" -p "Nadia Chérif" --need school
>   bifc allocation mark refused R2 --refusal no_stock
>   bifc allocation queue
>   bifc allocation queue kind:laptop --limit 5
>   bifc allocation due
>   bifc allocation due --at 2027-01-31 -o calls.csv
>   bifc allocation follow R5 --use in_use
>
$ sh bifc help part mark | sed -n '/^States/,$p'
> States and where they lead
>   installed                         → stock, quarantined, removed, destroyed
>   stock (in stock)                  → installed, quarantined, destroyed, recycled
>   quarantined                       → stock, installed, destroyed
>   removed (taken out by the donor)  → installed, stock
>   destroyed                         → recycled
>   recycled                          → nowhere: it is final
$ sh bifc help query | grep -c .
> 131
$ bifc ticket reopen -h
> Open closed tickets again
>
> Usage: bifc ticket reopen <ID>… [options]
>
> Examples
>   bifc ticket reopen T1
>
>   ID  Ids of the tickets
>
> Options
>   -n, --dry-run     Show what would happen and write nothing
>       --at DAY      Day it happened, if not today
>       --as TEXT     Who does it, if not you
>   -h, --help        Show help and do nothing
>       --db FILE     Database file to use
>   -q, --quiet       Say nothing but results
>       --lang TEXT   Language: fr or en
>       --no-config   Do not read the config file
>       --no-input    Never ask anything
>       --no-pager    Do not show long output page by page
>       --accessible  One sentence a record instead of tables
>       --color TEXT  Colours: auto, always or never
>
> All of it: bifc help ticket reopen
$ sh bifc help ticket close > long; bifc ticket close --help | cmp - long
$ sh bifc ticket close T1 --outcome fixed -h | head -3; test -e .local || echo nothing
> Close tickets, with their outcome
>
> Usage: bifc ticket close <ID>… [options]
> nothing
$ sh bifc help ticket mark | sed -n '/^States/,$p'
> States and where they lead
>   open                      → waiting, closed
>   waiting                   → open, closed
>   closed                    → open
$ sh bifc help device mark | sed -n '/^States/,$p'
> States and where they lead
>   received                  → tested, wiped, parts, recycled, returned
>   tested                    → wiped, parts, recycled, received
>   wiped                     → ready, reserved, given, lent, sold, tested, parts, recycled
>   ready                     → reserved, given, lent, sold, tested, parts, recycled, wiped
>   reserved                  → ready, given, lent, sold
>   given                     → returned
>   lent                      → returned, given, sold
>   sold                      → returned
>   returned                  → tested, wiped, parts, recycled
>   parts (for parts)         → recycled, received
>   recycled                  → nowhere: it is final
$ sh bifc help tutorial mark | sed -n '/^States/,$p'
> States and where they lead
>   draft                     → review, published
>   review (in review)        → draft, published
>   published                 → outdated, review, draft
>   outdated                  → draft, review, published
$ sh bifc help ticket new > new; bifc help ticket add | cmp - new
$ bifc help codes
>   allocation_mode   How a machine is handed over
>   allocation_status How far an allocation is
>   arch              Architectures of processors
>   audience          Whom a tutorial speaks to
>   basis             What a record of a wipe rests on
>   brand             Brands by which a description such as "portable Lenovo T420" is understood
>   channel           How a visitor reached the group
>   condition         Conditions on receipts, by how a machine is handed over; a group may write its own
>   coop_age_band     Age bands of the Coop de la médiation numérique
>   coop_gender       Gender in the Coop de la médiation numérique
>   coop_situation    Social situation in the Coop de la médiation numérique
>   coop_theme        Themes of the Coop de la médiation numérique
>   device_kind       Kinds of devices
>   device_status     Where a device is on its way through the group
>   device_weight     Estimated weights of devices, in grams
>   duration          How long data about people is kept; {} is the delays of the configuration
>   emission          Emissions of making one new device, in kg CO2e, from low to high
>   field             Fields, columns and options
>   grade             Grades, from A for like new to E for unusable
>   health            What a disk says of itself
>   hidden_area       Whether a part of the disk was hidden (HPA, DCO)
>   identity          How much is known of a person
>   label_sheet       Sheets and rolls of labels
>   level             For whom a tutorial is
>   lot_status        Whether a lot is closed
>   media             Kinds of disks
>   need              What a machine is needed for
>   noun              Nouns of the command line; the French ones with "bifc config set alias.pack fr"
>   ords_barrier      Barriers to repair of the Open Repair Data Standard
>   ords_category     Product categories of the Open Repair Data Standard
>   ords_fault        Fault types of computers, from the quests of the Open Repair Alliance
>   outcome           How a ticket ended; the first four are those of the Open Repair Data Standard
>   ownership         Whose a device is
>   part_kind         Kinds of parts
>   part_status       Where a part is on its way
>   person_role       What a person is to the group
>   person_status     Whether a person still comes
>   priority          How soon somebody needs a machine
>   purpose           What data about people is kept for; the number is a token of duration.tsv
>   refusal           Why an allocation was refused
>   repair_word       Words of repairers that do not say what is broken
>   sanitization      The level that a method of wiping reaches on a kind of disk, as a token of wipe_level.tsv, and a warning
>   stop_word         Words that say nothing of what a text is about
>   ticket_status     How far a ticket is
>   trace_step        Steps of a machine's way, as bifc trace tells them
>   translation       How a translation stands to its original
>   tutorial_status   How far a tutorial is
>   use               What became of a machine
>   verb              Verbs of the command line; the French ones with "bifc config set alias.pack fr"
>   verification      How much of a disk was read back after a wipe
>   waiting_for       What a waiting ticket waits for
>   wipe_doubt        What makes the evidence of a wipe thin; said on certificates
>   wipe_level        Levels of sanitization of NIST SP 800-88
>   wipe_method       Methods of wiping or destroying a disk
>   wipe_outcome      How the wiping of a disk ended
$ bifc help codes outcome
> How a ticket ended; the first four are those of the Open Repair Data Standard
> 1 (ORDS 0.3) · https://standard.openrepair.org/standard.html#repair_status and bifc
>
>   fixed           1  fixed
>   repairable      2  repairable
>   end_of_life     3  end of life
>   unknown         0  unknown
>   advice             advice given
>   no_fault_found     no fault found
>   referred           referred
>   withdrawn          withdrawn by its owner
>   unclaimed          never claimed
$ bifc help codes ticket_status
> How far a ticket is
> 1 · bifc
>
>   open     open
>   waiting  waiting
>   closed   closed
$ bifc --lang fr help codes ticket_status
> Où en est une demande
> 1 · bifc
>
>   open     ouverte
>   waiting  en attente
>   closed   fermée
$ sh bifc help codes ords_category | wc -l
> 43
$ bifc version
> bifc 0.1.0
> Machine formats: version 1
$ bifc --version
> bifc 0.1.0
> Machine formats: version 1
$ sh for c in "ticket add" "ticket list" "device set" "person show" "tutorial edit" "note list" find show import export report sql schema config "config set" db "db init" completion help version; do bifc help $c > page || echo "$c: $?"; test -s page || echo "$c: empty"; awk 'length > 160' page | head -1; done

What is not there.

$ bifc help tickt
! bifc: [usage] 'tickt' is no command of bifc.
!   Did you mean: bifc ticket
[2]
$ bifc help ticket clsoe
! bifc: [usage] 'bifc ticket' has no verb 'clsoe'.
!   Did you mean: bifc ticket close
[2]
$ bifc help codes ords_categry
! bifc: [usage] There is no list of codes 'ords_categry'.
!   Did you mean: bifc help codes ords_category
[2]
$ bifc help xyzzy
! bifc: [usage] 'xyzzy' is no command of bifc.
!   All there is: bifc help
[2]
$ sh bifc help ticket close now | head -1
> Close tickets, with their outcome
$ sh bifc help T1 | head -1
> Show all that is known of records
