A ticket of somebody who was removed can still be closed; only a new link must lead somewhere.

$ bifc ticket add "écran" -p "Léa Dupré"
> T1
! Person P1 (Léa Dupré) created.
! Ticket T1 (écran) created.
$ bifc person remove P1
! Person P1 (Léa Dupré) removed.
$ bifc ticket close T1
! Ticket T1 (écran) closed.
$ bifc ticket add "souris" -p P1
! bifc: [not-found] person P1 was removed.
!   Bring it back: bifc restore P1
[3]
