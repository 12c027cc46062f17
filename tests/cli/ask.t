Without a title, at a terminal, bifc asks line by line. Enter goes on, ? explains, < goes back,
Ctrl-D ends; a wrong value is asked again, and nothing is written before the last answer.

$ TERMINAL=1 bifc ticket add
< Léa Dupré
< portable Lenovo T420
< écran noir au démarrage
! person (id or name): Léa Dupré
! device (id or name): portable Lenovo T420
! title: écran noir au démarrage
! Person P1 (Léa Dupré) created.
! Device D1 (laptop Lenovo T420) created.
! Ticket T1 (écran noir au démarrage) created.
!   Then: bifc note T1 "…" or bifc ticket close T1 --outcome fixed
! The database was made at ~/.local/share/bifc/bifc.db.
$ bifc ticket show T1 --plain --fields title,person.name,device.model,category
> title: écran noir au démarrage
> person.name: Léa Dupré
> device.model: T420
> category: laptop

Somebody of that name has been here before: the question is which.

$ TERMINAL=1 bifc ticket add
< dupre
<
<
< imprimante muette
! person (id or name): dupre
!   1. P1 (Léa Dupré)
!   2. somebody new: dupre
! Choice [1]: 
! device (id or name): 
! title: imprimante muette
! Ticket T2 (imprimante muette) created.
!   Then: bifc note T2 "…" or bifc ticket close T2 --outcome fixed
$ TERMINAL=1 bifc ticket add
< dupre
< 7
< 2
<
< mot de passe perdu
! person (id or name): dupre
!   1. P1 (Léa Dupré)
!   2. somebody new: dupre
! Choice [1]: 7
! Choice [1]: 2
! device (id or name): 
! title: mot de passe perdu
! Person P2 (dupre) created.
! Ticket T3 (mot de passe perdu) created.
!   Then: bifc note T3 "…" or bifc ticket close T3 --outcome fixed
$ bifc person list --fields id,name
> P2	dupre
> P1	Léa Dupré
$ bifc ticket list --fields id,title,person.name,device
> T3	mot de passe perdu	dupre	
> T2	imprimante muette	Léa Dupré	
> T1	écran noir au démarrage	Léa Dupré	D1

An id is an answer, too; one that is none is asked again.

$ TERMINAL=1 bifc ticket add
< P1
< D1
< batterie gonflée
! person (id or name): P1
! device (id or name): D1
! title: batterie gonflée
! Ticket T4 (batterie gonflée) created.
!   Then: bifc note T4 "…" or bifc ticket close T4 --outcome fixed
$ TERMINAL=1 bifc ticket add
< P9
< P1
<
< ventilateur
! person (id or name): P9
!   There is no person P9.
! person (id or name): P1
! device (id or name): 
! title: ventilateur
! Ticket T5 (ventilateur) created.
!   Then: bifc note T5 "…" or bifc ticket close T5 --outcome fixed
$ bifc ticket list --fields id,title,person,device,category
> T5	ventilateur	P1		
> T4	batterie gonflée	P1	D1	laptop
> T3	mot de passe perdu	P2		
> T2	imprimante muette	P1		
> T1	écran noir au démarrage	P1	D1	laptop

Going back, and explanations.

$ TERMINAL=1 bifc ticket add
< <
< ?
< Mehdi
< <
< Amina
< ?
<
< clavier mouillé
! person (id or name): <
! person (id or name): ?
!   The visitor: id or name
! person (id or name): Mehdi
! device (id or name): <
! person (id or name): Amina
! device (id or name): ?
!   A machine the group tracks: id or description
! device (id or name): 
! title: clavier mouillé
! Person P3 (Amina) created.
! Ticket T6 (clavier mouillé) created.
!   Then: bifc note T6 "…" or bifc ticket close T6 --outcome fixed
$ bifc ticket list --limit 1 --fields id,title,person.name
> T6	clavier mouillé	Amina

Ctrl-D before the title gives up; later it only ends the questions.

$ TERMINAL=1 bifc ticket add
! person (id or name): 
! bifc: [abandoned] Given up; nothing was written.
[6]
$ TERMINAL=1 bifc ticket add
< Zoé
! person (id or name): Zoé
! device (id or name): 
! bifc: [abandoned] Given up; nothing was written.
[6]
$ bifc person list --ids
> P3
> P2
> P1
$ TERMINAL=1 bifc ticket add
<
<
< souris perdue
! person (id or name): 
! device (id or name): 
! title: souris perdue
! Ticket T7 (souris perdue) created.
!   Then: bifc note T7 "…" or bifc ticket close T7 --outcome fixed
$ bifc ticket list --limit 1 --fields id,title
> T7	souris perdue

Other nouns ask what they need.

$ TERMINAL=1 bifc device add
< HP ProDesk 400 G4
< <
< bureau HP ProDesk 600
< 0042
! model: HP ProDesk 400 G4
! serial: <
! model: bureau HP ProDesk 600
! serial: 0042
! Device D2 (desktop HP ProDesk 600) created.
!   Label: bifc device print D2     Then: bifc device scan D2 FILE
$ TERMINAL=1 bifc tutorial add
< Effacer un disque
< ?
< débutante
< 1
! title: Effacer un disque
! level: ?
!   For whom it is
!   1. beginner
!   2. intermediate
!   3. advanced
! level: débutante
! Tutorial G1 (Effacer un disque) created.
!   Then: bifc tutorial edit G1 or bifc tutorial mark review G1
$ TERMINAL=1 bifc person add
< Jean Le Goff
< ?
< 9
< bénévole
! name: Jean Le Goff
! role: ?
!   What they are to the group
!   1. visitor
!   2. volunteer
!   3. donor
!   4. contact
! role: 9
!   '9' is not one of the values of role: visitor, volunteer, donor, contact
! role: bénévole
! Person P4 (Jean Le Goff) created.
!   Then: bifc ticket add "…" --person P4
$ bifc device list --fields id,kind,brand,model,serial
> D2	desktop	HP	ProDesk 600	0042
> D1	laptop	Lenovo	T420	
$ TERMINAL=1 bifc --lang fr ticket add
< jean
< 1
<
< câble
! personne (numéro ou nom) : jean
!   1. P4 (Jean Le Goff)
!   2. nouvelle personne : jean
! Choix [1] : 1
! appareil (numéro ou nom) : 
! titre : câble
! Demande T8 (câble) créée.
!   Ensuite : bifc note T8 "…" ou bifc ticket close T8 --outcome fixed
$ bifc person list --fields id,name,role
> P4	Jean Le Goff	volunteer
> P3	Amina	visitor
> P2	dupre	visitor
> P1	Léa Dupré	visitor

Options answer beforehand; nothing is asked where nobody can answer.

$ TERMINAL=1 bifc ticket add -p P1 -d D1
< charnière
! title: charnière
! Ticket T9 (charnière) created.
!   Then: bifc note T9 "…" or bifc ticket close T9 --outcome fixed
$ bifc ticket add
! bifc: [usage] 'bifc ticket add' needs a title or description.
!   Write: bifc ticket add "…"
[2]
$ TERMINAL=1 bifc ticket add --no-input
! bifc: [usage] 'bifc ticket add' needs a title or description.
!   Write: bifc ticket add "…"
[2]
$ TERMINAL=1 BIFC_NO_INPUT=1 bifc ticket add
! bifc: [usage] 'bifc ticket add' needs a title or description.
!   Write: bifc ticket add "…"
[2]
$ TERMINAL=1 CI=true bifc ticket add
! bifc: [usage] 'bifc ticket add' needs a title or description.
!   Write: bifc ticket add "…"
[2]
$ TERMINAL=1 bifc ticket add -n
<
<
< rien
! person (id or name): 
! device (id or name): 
! title: rien
! Ticket T10 (rien) created.
! Nothing was written.
$ bifc ticket list --limit 1 --ids
> T9
