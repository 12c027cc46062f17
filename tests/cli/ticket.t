A ticket, from the minute a visitor comes to the day it ends. In a pipe the id goes to standard
output, so that a script can go on with it; the sentence goes to the other one.

$ bifc ticket add "écran noir au démarrage" -p "Léa Dupré" -d "portable Lenovo T420"
> T1
! Person P1 (Léa Dupré) created.
! Device D1 (laptop Lenovo T420) created.
! Ticket T1 (écran noir au démarrage) created.
$ bifc ticket add "imprimante muette" --category imprimante --brand HP --opened 30/10/2026
> T2
! Ticket T2 (imprimante muette) created.
$ bifc ticket add mot de passe perdu
> T3
! Ticket T3 (mot de passe perdu) created.
$ bifc ticket list
> T3	mot de passe perdu	open				2026-11-21
> T2	imprimante muette	open	printer_scanner			2026-10-30
> T1	écran noir au démarrage	open	laptop	P1	D1	2026-11-21
$ bifc ticket list --header --fields id,person.name,device.model,opened
> id	person.name	device.model	opened
> T3			2026-11-21
> T2			2026-10-30
> T1	Léa Dupré	T420	2026-11-21
$ bifc show T1
> id        T1
> title     écran noir au démarrage
> status    open
> channel   at the desk
> category  Laptop
> brand     Lenovo
> person    P1 Léa Dupré
> device    D1 Lenovo T420
> opened    2026-11-21
> created   2026-11-21T14:32:00Z
> changed   2026-11-21T14:32:00Z
>
> Last change: ticket add T1 (2026-11-21 14:32, sam)
$ bifc ticket set 2 --shelf B3 --volunteer Sam
! Person P2 (Sam) created.
! Ticket T2 (imprimante muette) changed.
$ bifc ticket set T2 --shelf B3
! T2 (imprimante muette): already so.
$ bifc ticket set T2 --shelf ""
! Ticket T2 (imprimante muette) changed.
$ bifc ticket mark waiting T1 T3 --waiting-for part --reason "clavier commandé"
! T1 (écran noir au démarrage): waiting.
! T3 (mot de passe perdu): waiting.
$ bifc ticket list status:waiting --fields id,status,waiting_for
> T3	waiting	part
> T1	waiting	part
$ bifc note T1 Rappelée, viendra samedi
! Noted on T1 (écran noir au démarrage).
$ bifc ticket note T1 --symptom "ne charge plus" --action "batterie changée" --minutes 20 --at hier --as Mehdi
! Noted on T1 (écran noir au démarrage).
$ bifc ticket close T1 --outcome fixed
! Ticket T1 (écran noir au démarrage) closed.
$ bifc ticket close T1
! Ticket T1 (écran noir au démarrage) was closed already.
$ bifc ticket show 1
> id        T1
> title     écran noir au démarrage
> status    closed
> outcome   fixed
> channel   at the desk
> category  Laptop
> brand     Lenovo
> person    P1 Léa Dupré
> device    D1 Lenovo T420
> opened    2026-11-21
> closed    2026-11-21
> created   2026-11-21T14:32:00Z
> changed   2026-11-21T14:32:00Z
>
> 3 notes
>   N1  2026-11-21 sam
>     clavier commandé
>   N3  2026-11-21 sam
>     Rappelée, viendra samedi
>   N4  2026-11-20 Mehdi
>     symptom: ne charge plus; action: batterie changée (20 min)
>
> Last change: ticket close T1 (2026-11-21 14:32, sam)
$ bifc ticket list
> T3	mot de passe perdu	waiting				2026-11-21
> T2	imprimante muette	open	printer_scanner			2026-10-30
$ bifc ticket list status:any --ids
> T3
> T2
> T1
$ bifc ticket reopen T1
! Ticket T1 (écran noir au démarrage) is open again.
$ bifc ticket list status:open,waiting --fields id,status,outcome,closed
> T3	waiting		
> T2	open		
> T1	open		
$ bifc ticket remove T3
! Ticket T3 (mot de passe perdu) removed.
$ bifc ticket show T3
! bifc: [not-found] ticket T3 was removed.
!   Bring it back: bifc restore T3
[3]
$ bifc ticket list removed:yes --ids
> T3
$ bifc restore T3
! Ticket T3 (mot de passe perdu) is back.
$ bifc ticket show T3 --plain --fields id,title,status
> id: T3
> title: mot de passe perdu
> status: waiting

What goes wrong is said in one sentence, with what to type next.

$ bifc ticket add
! bifc: [usage] 'bifc ticket add' needs a title or description.
!   Write: bifc ticket add "…"
[2]
$ bifc ticket close T9
! bifc: [not-found] There is no ticket T9.
!   See those there are: bifc ticket list
[3]
$ bifc ticket close D1
! bifc: [usage] D1 is a device, not a ticket.
!   Write: bifc device show D1
[2]
$ bifc ticket close x
! bifc: [usage] 'x' is not an id (write T12).
!   See those there are: bifc ticket list
[2]
$ bifc ticket mark opne T1
! bifc: [usage] 'opne' is not one of the values of status.
!   Did you mean: open
[2]
$ bifc ticket mark waiting
! bifc: [usage] 'mark' needs one state and the ids of records.
!   Write: bifc ticket mark closed T12
[2]
$ bifc ticket set T1 --outcome fixed
! bifc: [refused] T1: outcome can only be given while the status is closed.
!   What its fields may hold: bifc help ticket add
[4]
$ bifc ticket close T1 --outcome fixed --at 2026-01-01
! bifc: [refused] T1: it cannot be closed on 2026-01-01, before it was opened on 2026-11-21.
!   What its fields may hold: bifc help ticket add
[4]
$ bifc ticket set T1 --colour red
! bifc: [usage] 'bifc ticket set' has no option '--colour'.
!   Did you mean: --color
[2]
$ bifc ticket set T1 --shelf
! bifc: [usage] --shelf needs a value.
!   Its options: bifc help ticket set
[2]
$ bifc ticket set T1
! bifc: [usage] There is nothing to change.
!   Name a field, as in: bifc ticket set T1 --title …
[2]
$ bifc ticket add x --device D9
! bifc: [not-found] There is no device D9.
!   See those there are: bifc device list
[3]
$ bifc ticket add x --opened 31/02/2026
! bifc: [usage] --opened: '31/02/2026' is not a day (write 2026-11-30 or 30/11/2026).
!   Its options: bifc help ticket add
[2]
$ bifc ticket close 1 2 9
! bifc: [not-found] There is no ticket T9.
!   See those there are: bifc ticket list
[3]
$ bifc ticket list status:any --fields id,status
> T3	waiting
> T2	open
> T1	open
$ bifc ticket lst
! bifc: [usage] 'bifc ticket' has no verb 'lst'.
!   Did you mean: bifc ticket list
[2]
$ bifc tickt list
! bifc: [usage] 'tickt' is no command of bifc.
!   Did you mean: bifc ticket
[2]
$ bifc close T1 --outcome repairable -n
! Ticket T1 (écran noir au démarrage) closed.
! Nothing was written.
$ bifc ticket show T1 --fields status --plain
> status: open
