What a closed lot holds, and what it is called, stays when its donor is forgotten.

$ bifc device add "portable Lenovo" --from "Mairie de Cachan" --lot mairie-2026-11 -q
> D1
$ bifc device add HP --lot mairie-2026-11 -q
> D2
$ bifc lot set J1 --convention "courriel de la mairie" -q
$ bifc lot close mairie-2026-11 -q
$ bifc lot print J1 --manifest -o before.html
$ bifc person forget P1 --confirm P1 -q
> Receipt: forgotten for good
>
> record         P1
> day            2026-11-21
> operation      5
> emptied        name
> scrubbed       4 lines of the journal, 1 lot
> kept           3 records that say that somebody was there
> perhaps meant  D1 D2
$ bifc lot list --fields name
> mairie-2026-11
$ bifc device list --fields id,lot
> D2	mairie-2026-11
> D1	mairie-2026-11
$ bifc lot print J1 --manifest -o after.html
$ bifc verify before.html
> 'before.html' is as this database wrote it on 2026-11-21.
> Check sum of its facts: (sum)
> It is the manifest with which lot J1 was closed.
$ bifc verify after.html
> 'after.html' is as this database wrote it on 2026-11-21.
> Check sum of its facts: (sum)
> It is the manifest of lot J1, without somebody who was forgotten since; closed it was with the check sum (sum).
$ bifc device remove D2
! bifc: [refused] The lot mairie-2026-11 is closed: nothing enters or leaves it.
!   What is in it: bifc device list lot:mairie-2026-11 status:any
[4]
$ bifc undo 2
! bifc: [refused] The lot mairie-2026-11 is closed: nothing enters or leaves it.
!   What is in it: bifc device list lot:mairie-2026-11 status:any
[4]
$ bifc device list lot:mairie-2026-11 --ids
> D2
> D1
