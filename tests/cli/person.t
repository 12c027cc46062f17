People: as little as the purpose needs, and nothing on the screen that visitors should not see.

$ bifc person add "Léa Dupré" --phone "06 00 00 00 00" --email lea@exemple.fr --role visiteuse --birth-year 1950
> P1
! Person P1 (Léa Dupré) created.
$ bifc person add --role bénévole --name Sam --skills "soudure|Linux"
> P2
! Person P2 (Sam) created.
$ bifc person add --situation retraité --age-band "70 ans et plus"
> P3
! Person P3 created.
$ bifc person list
> P3			active
> P2	Sam	volunteer	active
> P1	Léa Dupré	visitor	active
$ bifc person list --fields id,name,phone
> P3		
> P2	Sam	
> P1	Léa Dupré	06 00 00 00 00
$ bifc person list --fields +phone
> P3			active	
> P2	Sam	volunteer	active	
> P1	Léa Dupré	visitor	active	06 00 00 00 00
$ bifc person show P1
> id        P1
> name      Léa Dupré
> identity  known by name
> role      visitor
> status    active
> created   2026-11-21T14:32:00Z
> changed   2026-11-21T14:32:00Z
>
> Last change: person add P1 (2026-11-21 14:32, sam)
$ bifc person show P1 --fields phone,email
> phone   06 00 00 00 00
> e-mail  lea@exemple.fr
$ bifc person list --json
> [
> {"id":"P3","name":null,"identity":"counted","role":null,"status":"active","phone":null,"email":null,"birth_year":null,"age_band":"soixante_dix_plus","gender":null,"situation":"retraite","skills":null,"consent":null,"forget_by":null,"same_as":null,"household":null,"created":"2026-11-21T14:32:00Z","changed":"2026-11-21T14:32:00Z","source":null,"key":null,"kept":null},
> {"id":"P2","name":"Sam","identity":"identified","role":["volunteer"],"status":"active","phone":null,"email":null,"birth_year":null,"age_band":null,"gender":null,"situation":null,"skills":["soudure","Linux"],"consent":null,"forget_by":null,"same_as":null,"household":null,"created":"2026-11-21T14:32:00Z","changed":"2026-11-21T14:32:00Z","source":null,"key":null,"kept":null},
> {"id":"P1","name":"Léa Dupré","identity":"identified","role":["visitor"],"status":"active","phone":"06 00 00 00 00","email":"lea@exemple.fr","birth_year":1950,"age_band":null,"gender":null,"situation":null,"skills":null,"consent":null,"forget_by":null,"same_as":null,"household":null,"created":"2026-11-21T14:32:00Z","changed":"2026-11-21T14:32:00Z","source":null,"key":null,"kept":null}
> ]
$ bifc person set P1 --email nonsense
! bifc: [refused] P1: 'nonsense' is not an e-mail address.
!   What its fields may hold: bifc help person add
[4]
$ bifc person set P1 --birth-year 1850
! bifc: [refused] P1: 1850 is not a year of birth.
!   What its fields may hold: bifc help person add
[4]
$ bifc person set P1 --role visitor --role donor
! Person P1 (Léa Dupré) changed.
$ bifc person list role:donor --ids
> P1
$ bifc person list role:volunteer,donor --ids
> P2
> P1
$ bifc person set P1 --name ""
! Person P1 changed.
$ bifc person show P1 --fields name,identity --plain
> name:
> identity: counted
$ bifc person mark inactive P3
! P3: inactive.
$ bifc person list --ids
> P2
> P1
$ bifc person add "Jean Le Goff" -q
> P4
$ bifc ticket add "tablette lente" -p "le goff" 
> T1
! Person P5 (le goff) created.
! Ticket T1 (tablette lente) created.
! Is it P4 (Jean Le Goff)? Then: bifc ticket set T1 --person P4 && bifc remove P5
$ bifc ticket add "mail bloqué" -p "JEAN LE GOFF" -q
> T2
$ bifc ticket list person:goff --fields id,person.name
> T2	Jean Le Goff
> T1	le goff
$ bifc ticket list person.name:"le goff" --ids
> T2
> T1
$ bifc ticket list person:P4 --ids
> T2
$ bifc ticket list person:none --ids
$ bifc ticket add "x" -p ""
> T3
! Ticket T3 (x) created.
