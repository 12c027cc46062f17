An alias cannot take the place of a noun or a verb: it is refused, and passed over in a file that
was written by hand.

$ bifc ticket add "écran noir" -q
> T1
$ bifc config set alias.ticket "device list"
! bifc: [usage] 'ticket' is a word of bifc itself.
!   Choose another name for the alias.
[2]
$ bifc config set alias.show "device list"
! bifc: [usage] 'show' is a word of bifc itself.
!   Choose another name for the alias.
[2]
$ bifc config set alias.demandes "ticket list"
$ bifc demandes --ids
> T1
$ write .config/bifc/config.toml "[alias]\nshow = 'device list'\nticket = 'device list'\n"
$ bifc show T1 --plain --fields id
> id: T1
$ bifc ticket list --ids
> T1
