Settings live in one file that people write themselves; bifc changes one line of it.

$ bifc config path
> ~/.config/bifc/config.toml
$ bifc config list
$ bifc config get group.name
[1]
$ bifc config set group.name "Atelier du Numérique"
$ bifc config get group.name
> Atelier du Numérique
$ cat .config/bifc/config.toml
> [group]
> name = "Atelier du Numérique"
$ write .config/bifc/config.toml "# Our group\nlang = \"en\"   # for now\n\n[group]\nname = 'Atelier' # from 2024 on\n# the rest later\n"
$ bifc config set lang fr
$ bifc config set group.prefix adn
$ cat .config/bifc/config.toml
> # Our group
> lang = "fr"   # for now
>
> [group]
> name = 'Atelier' # from 2024 on
> prefix = "adn"
> # the rest later
$ bifc config get lang
> fr
$ bifc ticket list --fields id,couleur
! bifc: [usage] Une fiche « demande » n’a pas de champ « couleur ».
!   Ses champs : id, title, problem, status, waiting_for, outcome, barrier, channel, theme, category, partner_category, brand, year, age, fault, person, device, volunteer, opened, closed, condition_in, condition_out, accessories, backup, data_loss_consent, shelf, loaner, tutorials, summary, created, changed, source, key, kept
[2]
$ bifc config set lang en
$ bifc config list
> lang	en
> group.name	Atelier
> group.prefix	adn
$ bifc config list --origin
> ~/.config/bifc/config.toml:2	lang	en
> ~/.config/bifc/config.toml:5	group.name	Atelier
> ~/.config/bifc/config.toml:6	group.prefix	adn
$ bifc config set group.country FRA -n
> # Our group
> lang = "en"   # for now
>
> [group]
> name = 'Atelier' # from 2024 on
> prefix = "adn"
> country = "FRA"
> # the rest later
! Nothing was written.
$ bifc config get group.country
[1]
$ bifc config set group.prefix ""
$ bifc config get group.prefix
[1]
$ cat .config/bifc/config.toml
> # Our group
> lang = "en"   # for now
>
> [group]
> name = 'Atelier' # from 2024 on
> # the rest later
$ bifc --no-config config list
$ bifc --no-config config set lang fr
! bifc: [usage] There is no config file to change.
!   Leave --no-config out; HOME says where the file is.
[2]

Unknown settings are named with the nearest spelling.

$ bifc config get group.nmae
! bifc: [usage] There is no setting 'group.nmae'.
!   Did you mean: group.name
[2]
$ bifc config set gruop.name x
! bifc: [usage] There is no setting 'gruop.name'.
!   Did you mean: group.name
[2]
$ bifc config set colour never
! bifc: [usage] There is no setting 'colour'.
!   Did you mean: color
[2]
$ bifc config get xyzzy
! bifc: [usage] There is no setting 'xyzzy'.
!   All there are: bifc help config
[2]
$ bifc config set lang klingon
! bifc: [usage] 'klingon' is no value of lang: fr, en.
!   Write: bifc config set lang fr
[2]
$ bifc config set color sometimes
! bifc: [usage] 'sometimes' is no value of color: auto, always, never.
!   Write: bifc config set color auto
[2]
$ bifc config set accessible perhaps
! bifc: [usage] 'perhaps' is no value of accessible: true, false.
!   Write: bifc config set accessible true
[2]
$ bifc config
>   list      Show the settings of the config file
>   get       Print one setting
>   set       Change one setting; comments stay
>   path      Print where the config file lies
>
> Examples
>   bifc config set group.name "Atelier du Numérique"
>   bifc config set alias.urgent "ticket list @urgent"
>   bifc config set alias.pack fr
>
> More: bifc help config list
[2]
$ bifc config gte lang
! bifc: [usage] 'bifc config' has no verb 'gte'.
!   Did you mean: bifc config get
[2]
$ bifc config get
! bifc: [usage] 'bifc config get' needs a setting.
!   Its options: bifc help config get
[2]
$ bifc config set
! bifc: [usage] 'bifc config set' needs a setting.
!   Its options: bifc help config set
[2]

A file that cannot be read says where.

$ write .config/bifc/config.toml "lang = \"en\"\n[group\nname = 1\n"
$ bifc ticket list
! bifc: [refused] ~/.config/bifc/config.toml, line 2: Error while parsing table header: expected ']', saw '\n'.
!   Correct the file; nothing was done.
[4]
$ bifc config path
! bifc: [refused] ~/.config/bifc/config.toml, line 2: Error while parsing table header: expected ']', saw '\n'.
!   Correct the file; nothing was done.
[4]
$ bifc config set lang fr
! bifc: [refused] ~/.config/bifc/config.toml, line 2: Error while parsing table header: expected ']', saw '\n'.
!   Correct the file; nothing was done.
[4]
$ bifc --no-config ticket list
$ rm .config/bifc/config.toml

Aliases.

$ bifc config set alias.urgent "ticket list @urgent"
$ bifc ticket add "écran noir" -q
> T1
$ bifc ticket add "imprimante muette" --category printer_scanner -q
> T2
$ bifc ticket list category:printer_scanner --save urgent -q
> T2	imprimante muette	open	printer_scanner			2026-11-21
$ bifc urgent
> T2	imprimante muette	open	printer_scanner			2026-11-21
$ bifc urgent --ids
> T2
$ bifc config set alias.relève "ticket list status:any"
$ bifc relève --ids
> T2
> T1
$ bifc config set alias.ticket "device list"
! bifc: [usage] 'ticket' is a word of bifc itself.
!   Choose another name for the alias.
[2]
$ bifc ticket list --ids
> T2
> T1
$ bifc config set alias.a b
$ bifc config set alias.b a
$ bifc a
! bifc: [usage] The alias 'a' leads back to itself.
!   See it: bifc config list
[2]
$ bifc config set alias.empty " "
$ bifc empty
! bifc: [usage] 'empty' is no command of bifc.
!   All there is: bifc help
[2]
$ bifc config list
> alias.urgent	ticket list @urgent
> alias.relève	ticket list status:any
> alias.a	b
> alias.b	a
$ cat .config/bifc/config.toml
> [alias]
> urgent = "ticket list @urgent"
> "relève" = "ticket list status:any"
> a = "b"
> b = "a"

The French pack.

$ bifc demande lister --ids
! bifc: [usage] 'demande' is no command of bifc.
!   All there is: bifc help
[2]
$ bifc config set alias.pack fr
$ bifc demande lister --ids
> T2
> T1
$ bifc demande ajouter "mot de passe perdu"
> T3
! Ticket T3 (mot de passe perdu) created.
$ bifc appareil ajouter "portable Lenovo T420"
> D1
! Device D1 (laptop Lenovo T420) created.
$ bifc voir T3 --plain --fields id,title
> id: T3
> title: mot de passe perdu
$ bifc chercher ecran
> T1	ticket	open	écran noir
$ bifc fermer T3
! Ticket T3 (mot de passe perdu) closed.
$ bifc tuto lister
$ bifc ticket list --ids
> T2
> T1
$ bifc demnade lister
! bifc: [usage] 'demnade' is no command of bifc.
!   Did you mean: bifc demande
[2]
$ bifc config set alias.pack de
! bifc: [usage] 'de' is no value of alias.pack: fr.
!   Write: bifc config set alias.pack fr
[2]

A program of one's own: bifc foo runs bifc-foo, which finds the database in BIFC_DB.

$ sh mkdir bin && printf '#!/bin/sh\necho "args: $*"\nbifc ticket list --ids --limit 1\necho "$BIFC_DB"\nexit 5\n' > bin/bifc-foo && chmod +x bin/bifc-foo
$ sh PATH=$HOME/bin:$PATH bifc foo one "two three" --four
> args: one two three --four
> T2
> ~/.local/share/bifc/bifc.db
[5]
$ sh PATH=$HOME/bin:$PATH bifc --db other.db foo | tail -1
> other.db
$ sh cp bin/bifc-foo bin/bifc-ticket && PATH=$HOME/bin:$PATH bifc ticket list --ids --limit 1
> T2
$ sh bifc foo
! bifc: [usage] 'foo' is no command of bifc.
!   All there is: bifc help
[2]
$ sh bifc config set alias.count '!bifc ticket list --ids | wc -l; echo'
$ sh bifc count
> 2
>
$ sh bifc count more
> 2
> more
