Machines go to people, and come back.

$ bifc device add "HP ProDesk 400 G4" -k desktop --count 5 -q
> D1
> D2
> D3
> D4
> D5
$ bifc device mark wiped D1 D2 D3 D4 D5 --no-disk -q
$ bifc person add "Amina Haddad" -q
> P1
$ bifc person add "Samir Haddad" --household P1 -q
> P2

Reserved, freed, given.

$ bifc device reserve D1 --to P1
! D1 (desktop HP ProDesk 400 G4) is reserved for P1 (Amina Haddad).
$ bifc device give D1 --to "Farid Alaoui"
! bifc: [refused] D1 is reserved for P1 (Amina Haddad).
!   To free it: bifc device mark ready D1
[4]
$ bifc device give D1
! bifc: [usage] 'bifc device give' needs --to.
!   Write: bifc device give D1 --to "Amina Haddad"
[2]
$ bifc device mark ready D1
! D1 (desktop HP ProDesk 400 G4): ready.
$ bifc device reserve D1 --to P1 --as Karim
! D1 (desktop HP ProDesk 400 G4) is reserved for P1 (Amina Haddad).
$ bifc device give D1 --to P1 --signed 2026-11-20
! D1 (desktop HP ProDesk 400 G4) given to P1 (Amina Haddad).
$ bifc device give D1 --to P1
! D1 (desktop HP ProDesk 400 G4): already so.
$ bifc allocation list status:any --fields id,person.name,device,status,mode,asked,given,signed
> R2	Amina Haddad	D1	given	gift	2026-11-21	2026-11-21	2026-11-20
> R1	Amina Haddad		withdrawn		2026-11-21		
$ bifc device show D1
> id         D1
> kind       desktop
> brand      HP
> model      ProDesk 400 G4
> status     given
> ownership  the group's
> holder     P1 Amina Haddad
> received   2026-11-21
> given      2026-11-21
> created    2026-11-21T14:32:00Z
> changed    2026-11-21T14:32:00Z
>
> 1 allocation (device)
>   R2  given  desktop
>
> 1 wipe (device)
>   X1  no disk
>
> Last change: device give D1 (2026-11-21 14:32, sam)

Whoever has had one, or their household, needs a reason for the next.

$ bifc device give D2 --to P2
! bifc: [refused] P1 (Amina Haddad) was given a machine on 2026-11-21 already (R2).
!   If another one is right all the same, say why: --reason "…"
[4]
$ bifc config set device.cooldown 0
$ bifc device give D2 --to P2 -n
! D2 (desktop HP ProDesk 400 G4) given to P2 (Samir Haddad).
! Nothing was written.
$ bifc config set device.cooldown 12
$ bifc device give D2 --to P2 --reason "apprentissage"
! D2 (desktop HP ProDesk 400 G4) given to P2 (Samir Haddad).
$ bifc note list about:D2 --fields id,text
> N1	apprentissage
$ bifc person set P1 --household P2
! bifc: [refused] The record of P1 is older than that of P2, so P2 has to name P1.
!   Write: bifc person set P2 --household P1
[4]
$ bifc person set P1 --household P1
! bifc: [refused] P1 cannot name itself as its household.
!   Name somebody else of it: bifc person set P1 --household P12
[4]

Lent, with a day; a ticket with a loaner out is not closed.

$ bifc ticket add "écran cassé" -p "Léa Dupré" -d "portable Dell" -q
> T1
$ bifc device lend D3 --ticket T1
! D3 (desktop HP ProDesk 400 G4) lent to P3 (Léa Dupré).
$ bifc allocation list status:lent --fields id,person.name,device,due
> R4	Léa Dupré	D3	2026-12-21
$ bifc ticket show T1 --fields loaner --plain
> loaner: D3
$ bifc ticket close T1 --outcome fixed
! bifc: [refused] T1 cannot be closed: D3 is still lent for it.
!   When it is back: bifc device return D3
!   If it stays there: bifc ticket close T1 --loaner-out
[4]
$ bifc ticket mark closed T1 --outcome fixed
! bifc: [refused] T1 cannot be closed: D3 is still lent for it.
!   When it is back: bifc device return D3
!   If it stays there: bifc ticket close T1 --loaner-out
[4]
$ bifc device return D3 --at 2026-11-20
! bifc: [refused] R4: it cannot be back on 2026-11-20, before it left on 2026-11-21.
!   What its fields may hold: bifc help allocation add
[4]
$ bifc device return D3
! D3 (desktop HP ProDesk 400 G4) is back.
$ bifc ticket close T1 --outcome fixed
! Ticket T1 (écran cassé) closed.
$ bifc device lend D4 --to P2 --due 2027-02-01
! D4 (desktop HP ProDesk 400 G4) lent to P2 (Samir Haddad).
$ bifc device give D4 --to P2 --reason "gardé"
! D4 (desktop HP ProDesk 400 G4) given to P2 (Samir Haddad).
$ bifc ticket add "souris" -p "Léa Dupré" -q
> T2
$ bifc device mark wiped D3 --no-disk -q
$ bifc device lend D3 --ticket T2 -q
$ bifc ticket close T2 --outcome fixed --loaner-out
! Ticket T2 (souris) closed.
$ bifc ticket show T2 --fields status,loaner --plain
> status: closed
> loaner:

Sold, recycled, kept for parts.

$ bifc device sell D5 --to "Farid Alaoui" --price 40,50
! Person P4 (Farid Alaoui) created.
! D5 (desktop HP ProDesk 400 G4) sold to P4 (Farid Alaoui).
$ bifc allocation list status:sold --fields id,device,price --csv
> id,device,price
> R7,D5,40.50
$ bifc device add "Dell" -k desktop --weight-g 9000 -q
> D7
$ bifc device recycle D7
! bifc: [refused] D7 cannot be recycled: nobody has said what disks are in it.
!   Scan it: bifc device scan D7 FILE
!   If there is none: bifc device mark wiped D7 --no-disk
[4]
$ bifc device mark wiped D7 --no-disk -q
$ bifc device recycle D7 --recycler Ecologic --slip BSD-118 --kg 6.5
! D7 (desktop Dell) went to the recycler.
$ bifc device show D7 --fields status,recycled,recycler,slip,weight_g --plain
> status: recycled
> recycled: 2026-11-21
> recycler: Ecologic
> slip: BSD-118
> weight_g: 6500
$ bifc device add "Dell" -k desktop -q
> D8
$ bifc device parts D8 --reason "carte mère morte"
! D8 (desktop Dell) is for parts.
$ bifc device give D6 --to "Léa Dupré"
! bifc: [refused] D6 is a visitor's own machine.
!   If it was left to the group: bifc device set D6 --ownership stock
[4]
$ bifc device give D99 --to "Léa Dupré"
! bifc: [not-found] There is no device D99.
!   See those there are: bifc device list
[3]
$ bifc device return D8
! bifc: [refused] D8 cannot become returned: from for parts it can only become recycled, received.
!   The states and where they lead: bifc help device mark
[4]
$ bifc allocation set R2 --status returned
! bifc: [refused] R2: hand-overs and returns are recorded on the machine.
!   Write: bifc device give D12 --to P3, or reserve, lend, sell, return
[4]
$ bifc allocation set R1 --status returned
! bifc: [refused] R1 cannot become returned: from withdrawn it can only become waiting.
!   The states and where they lead: bifc help allocation mark
[4]
$ bifc allocation mark returned R1
! bifc: [refused] R1 cannot become returned: from withdrawn it can only become waiting.
!   The states and where they lead: bifc help allocation mark
[4]
$ bifc undo -q
$ bifc device show D8 --fields status --plain
> status: received

In one command, or not at all.

$ bifc device add "HP" -k desktop --count 2 -q
> D9
> D10
$ bifc device mark wiped D9 --no-disk -q
$ bifc device give D9 D10 --to "Léa Dupré"
! bifc: [refused] D10 cannot be given: nobody has said what disks are in it.
!   Scan it: bifc device scan D10 FILE
!   If there is none: bifc device mark wiped D10 --no-disk
[4]
$ bifc device show D9 --fields status --plain
> status: wiped

A group writes its own conditions.

$ sh mkdir -p .config/bifc/codes
$ write .config/bifc/codes/condition.tsv "lent.1\t\tBring cake.\tApporter un gâteau.\t\n"
$ bifc device add "portable" -q
> D11
$ bifc device lend D11 --to P1 --force --reason "essai" --checker Karim -q
$ bifc device print D11 --receipt -o receipt.html
$ sh grep -c "Bring cake" receipt.html
> 1
