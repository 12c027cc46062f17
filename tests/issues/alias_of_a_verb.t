An alias cannot take the place of a verb, with or without its noun.

$ bifc ticket add "écran noir" -q
> T1
$ bifc config set alias.show "device list"
$ bifc config set alias.ticket "device list"
! bifc: [usage] 'ticket' is a word of bifc itself.
!   Choose another name for the alias.
[2]
$ bifc config set alias.demandes "ticket list"
$ bifc show T1 --plain --fields id
> id: T1
$ bifc ticket list --ids
> T1
$ bifc demandes --ids
> T1
