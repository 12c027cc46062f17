Three levels of identity: counted only, under a pseudonym, known by name.

$ bifc person add "Lilas" --identity pseudonym -q
> P1
$ bifc person add --identity counted --gender F -q
> P2
$ bifc person add "Léa Dupré" --phone 0612345678 --email lea@exemple.fr --birth-year 1956 -q
> P3
$ bifc person list --fields id,name,identity
> P3	Léa Dupré	identified
> P2		counted
> P1	Lilas	pseudonym

A name and being only counted contradict each other.

$ bifc person add "Ana" --identity counted
! bifc: [refused] Somebody who is only counted has no name and no contact.
!   Leave these out, or: --identity pseudonym
[4]
$ bifc person set P3 --identity counted --name Léa
! bifc: [refused] Somebody who is only counted has no name and no contact.
!   Leave these out, or: --identity pseudonym
[4]
$ bifc person set P3 --identity counted --phone 0700000000
! bifc: [refused] Somebody who is only counted has no name and no contact.
!   Leave these out, or: --identity pseudonym
[4]
$ bifc person add --role visitor --identity identified
! bifc: [refused] Somebody who is known by name needs one.
!   Give it: --name "…"
[4]
$ bifc person add --role visitor --identity pseudonym
! bifc: [refused] A pseudonym is a name that is not theirs.
!   Give it: --name Lilas
[4]

Going down empties what the lower level must not keep.

$ bifc person set P3 --identity pseudonym
! bifc: [refused] A pseudonym is a name that is not theirs.
!   Give it: --name Lilas
[4]
$ TERMINAL=1 bifc person set P3 --identity pseudonym --name Mésange
!   The history still has what was emptied; for good: bifc person forget P3
! Person P3 (Mésange) changed.
$ bifc person show P3 --fields name,identity,phone,email,birth_year --plain
> name: Mésange
> identity: pseudonym
> phone:
> email:
> birth_year: 1956
$ bifc person set P3 --identity counted
! Person P3 changed.
$ bifc person show P3 --fields name,identity,phone,birth_year,age_band --plain
> name:
> identity: counted
> phone:
> birth_year:
> age_band: soixante_dix_plus
$ bifc person set P3 --name "Léa Dupré"
! Person P3 (Léa Dupré) changed.
$ bifc person show P3 --fields name,identity --plain
> name: Léa Dupré
> identity: identified

Telephone and mail face no visitor unless they are named.

$ bifc person set P3 --phone 0612345678 --email lea@exemple.fr -q
$ TERMINAL=1 bifc person list
> [1mid  name       status[0m
> P3  Léa Dupré  active
> P2             active
> P1  Lilas      active
$ TERMINAL=1 bifc person show P3
> id        P3
> name      Léa Dupré
> identity  known by name
> status    active
> created   2026-11-21T14:32:00Z
> changed   2026-11-21T14:32:00Z
>
> Last change: person set P3 (2026-11-21 14:32, sam)
$ bifc find 0612345678
$ bifc __complete person show ""
> P3	Léa Dupré
> P2
> P1	Lilas
$ bifc log P3
> 3  2026-11-21 14:32  sam  person add P3
>   name: Léa Dupré
>   identity: known by name
>   status: active
>   phone: changed
>   e-mail: changed
>   year of birth: changed
> 4  2026-11-21 14:32  sam  person set P3
>   name: Léa Dupré → Mésange
>   identity: known by name → a pseudonym
>   phone: changed
>   e-mail: changed
> 5  2026-11-21 14:32  sam  person set P3
>   name: Mésange → –
>   identity: a pseudonym → counted only
>   year of birth: changed
>   age band: changed
> 6  2026-11-21 14:32  sam  person set P3
>   name: – → Léa Dupré
>   identity: counted only → known by name
> 7  2026-11-21 14:32  sam  person set P3
>   phone: changed
>   e-mail: changed
$ TERMINAL=1 bifc log P3
> 3  2026-11-21 14:32  sam  person add P3
>   name: Léa Dupré
>   identity: known by name
>   status: active
>   phone: changed
>   e-mail: changed
>   year of birth: changed
> 4  2026-11-21 14:32  sam  person set P3
>   name: Léa Dupré → Mésange
>   identity: known by name → a pseudonym
>   phone: changed
>   e-mail: changed
> 5  2026-11-21 14:32  sam  person set P3
>   name: Mésange → –
>   identity: a pseudonym → counted only
>   year of birth: changed
>   age band: changed
> 6  2026-11-21 14:32  sam  person set P3
>   name: – → Léa Dupré
>   identity: counted only → known by name
> 7  2026-11-21 14:32  sam  person set P3
>   phone: changed
>   e-mail: changed
