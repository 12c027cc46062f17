Two records of one person: proposed, made one, and apart again.

$ bifc person add "Léa Dupré" --phone "06 12 34 56 78" -q
> P1
$ bifc person add "DUPRE Léa" --email lea@exemple.fr -q
> P2
$ bifc person add "Paul Martin" -q
> P3
$ bifc ticket add "écran" -p P2 -q
> T1
$ bifc note P2 "rappeler" -q
$ bifc person duplicates
> P2	P1	Léa Dupré		bifc person set P2 --same-as P1
$ bifc person duplicates --json
> [
> {"id":"P2","first":"P1","name":"Léa Dupré","shared":null,"command":"bifc person set P2 --same-as P1"}
> ]
$ bifc person set P2 --same-as P1
! P2 is now a second record of P1 (Léa Dupré); 2 links lead there.
$ bifc person set P2 --same-as P1
! P2: already so.
$ bifc person duplicates
$ bifc person show P1 --fields name,phone,email --plain
> name: Léa Dupré
> phone: 06 12 34 56 78
> email: lea@exemple.fr
$ bifc ticket list --fields id,person,person.name
> T1	P1	Léa Dupré

The old number leads to the new one.

$ bifc show P2 --fields id,name
> id    P1
> name  Léa Dupré
>
> 1 ticket (person)
>   T1  open  écran
>
> 1 note
>   N1  2026-11-21 sam
>     rappeler
! P2 is a second record of P1.
$ bifc ticket add "souris" --person P2 -q
> T2
$ bifc ticket show T2 --fields person --plain
> person: P1
$ bifc person set P2 --phone "07 00 00 00 00"
! P2 is a second record of P1.
! Person P1 (Léa Dupré) changed.

$ bifc ticket list person:P2 --ids
> T2
> T1
! P2 is a second record of P1.

Apart again; what was changed since stays.

$ bifc person set P2 --same-as ""
! P2 (DUPRE Léa) is a record of its own again.
$ bifc person set P2 --same-as ""
! P2 (DUPRE Léa): already so.
$ bifc ticket list --fields id,person
> T2	P1
> T1	P2
$ bifc person show P1 P2 --fields id,name,phone,email --plain
> id: P2
> name: DUPRE Léa
> phone:
> email: lea@exemple.fr
>
> id: P1
> name: Léa Dupré
> phone: 07 00 00 00 00
> email:

Undo takes it back as well.

$ bifc person set P2 --same-as P1
! P2 is now a second record of P1 (Léa Dupré); 2 links lead there.
$ bifc undo
! Undone: "person set P2" (2026-11-21 14:32, sam).
!   T1: person: P1 → P2
!   P1: e-mail: changed
!   N1: about: P1 → P2
!   P2: brought back
!   P2: same as: P1 → –
$ bifc ticket list --fields id,person
> T2	P1
> T1	P2
$ bifc person list --ids
> P3
> P2
> P1

What cannot be.

$ bifc person set P1 --same-as P1
! bifc: [refused] P1 is that record already.
!   Name the record that stays: bifc person set P1 --same-as …
[4]
$ bifc person set P1 --same-as P9
! bifc: [not-found] There is no person P9.
!   See those there are: bifc person list
[3]
$ bifc person set P1 --same-as T1
! bifc: [usage] 'T1' is not an id (write P12).
!   See those there are: bifc person list
[2]
$ bifc person set P1 --same-as P3 --name Léa
! bifc: [usage] --same-as goes alone, without --name.
!   Write two commands: bifc person set … --same-as …
[2]
$ bifc ticket set T1 --same-as T2
! bifc: [usage] 'bifc ticket set' has no option '--same-as'.
!   Its options: bifc help ticket set
[2]

Machines have second records, too.

$ bifc device add "Lenovo T420" -k laptop -q
> D1
$ bifc device add "Lenovo T420" -k laptop --serial PF-1 -q
> D2
$ bifc device set D2 --same-as D1
! D2 is now a second record of D1 (laptop Lenovo T420); 0 links lead there.
$ bifc device show D2 --fields id,serial --plain
> id: D1
> serial: PF-1
! D2 is a second record of D1.
