Who waits for a machine, who has one, and what became of it.

$ bifc allocation add -p "Amina Haddad" --need school --kind laptop --asked 2026-11-02
> R1
! Person P1 (Amina Haddad) created.
! Allocation R1 (laptop) created.
$ bifc allocation add -p "Farid Alaoui" --need job --priority first --kind laptop --asked 2026-11-10 -q
> R2
$ bifc allocation add -p "Léa Dupré" --need admin --asked 2026-10-01 -q
> R3
$ bifc allocation add "un petit portable léger" -p "Karim Benali" --need training --priority whenever -q
> R4
$ bifc allocation queue
> R2	P2		job_search	first	waiting		2026-11-10
> R3	P3		administration	normal	waiting		2026-10-01
> R1	P1		school	normal	waiting		2026-11-02
> R4	P4	un petit portable léger	training	whenever	waiting		2026-11-21
$ bifc allocation queue kind:laptop --fields id,person.name,priority
> R2	Farid Alaoui	first
> R1	Amina Haddad	normal
$ bifc allocation list need:school --ids
> R1
$ bifc allocation show R1
> id        R1
> person    P1 Amina Haddad
> kind      laptop
> need      school
> priority  in turn
> status    waiting
> asked     2026-11-02
> created   2026-11-21T14:32:00Z
> changed   2026-11-21T14:32:00Z
>
> Last change: allocation add R1 (2026-11-21 14:32, sam)
$ bifc allocation set R3 --priority normal --wanted "avec webcam"
! Allocation R3 (avec webcam) changed.
$ write edited.txt "need: other"
$ bifc allocation edit R4 -F edited.txt
! Allocation R4 (un petit portable léger) changed.
$ bifc allocation note R4 "rappeler en janvier"
! Noted on R4 (un petit portable léger).
$ bifc allocation log R4
> 4  2026-11-21 14:32  sam  allocation add R4
>   person: P4
>   wanted: un petit portable léger
>   need: training
>   priority: when there is one
>   status: waiting
>   asked: 2026-11-21
> 6  2026-11-21 14:32  sam  allocation edit R4
>   need: training → other
$ bifc allocation remove R4
! Allocation R4 (un petit portable léger) removed.
$ bifc allocation restore R4
! Allocation R4 (un petit portable léger) is back.
$ bifc allocation mark refused R4 --refusal sent_elsewhere
! R4 (un petit portable léger): refused.
$ bifc allocation mark refused R4 --refusal nonsense
! bifc: [usage] --refusal: 'nonsense' is not one of the values of refusal: helped_recently, out_of_scope, no_stock, sent_elsewhere, not_reached, other.
!   Its options: bifc help allocation mark
[2]
$ bifc help codes refusal
> Why an allocation was refused
> 1 · bifc
>
>   helped_recently  helped not long ago
>   out_of_scope     outside what the group does
>   no_stock         nothing suitable in stock
>   sent_elsewhere   sent to another organisation
>   not_reached      could not be reached
>   other            other
$ bifc allocation mark given R3
! bifc: [refused] R3: hand-overs and returns are recorded on the machine.
!   Write: bifc device give D12 --to P3, or reserve, lend, sell, return
[4]
$ bifc device add "portable HP" --received 2026-11-01 -q
> D1
$ bifc device mark wiped D1 --no-disk -q
$ bifc device give D1 --allocation R2
! D1 (laptop HP) given to P2 (Farid Alaoui).
$ bifc allocation queue --ids
> R3
> R1

A month and six months later.

$ bifc allocation due
$ bifc allocation due --at 2026-12-21
> R2	after a month	2026-12-21	D1 (laptop HP)	P2 (Farid Alaoui)
$ bifc allocation follow R2 --use in_use --at 2026-12-22
! R2 (laptop): in use.
$ bifc allocation due --at 2026-12-30
$ bifc allocation due --at 2027-05-21 --json
> [
> {"allocation":"R2","why":"half_year","since":"2027-05-21","device":"D1","person":"P2"}
> ]
$ bifc allocation follow R2 --use not_in_use --at 2027-05-22
! R2 (laptop): not in use.
$ bifc allocation follow R2 --use not_in_use --at 2027-05-23
! R2 (laptop): not in use.
$ bifc allocation due --at 2027-06-30
$ bifc allocation follow R1 --use in_use
! bifc: [refused] R1 is waiting, so there is nothing to ask.
!   Those to ask: bifc allocation due
[4]
$ bifc allocation show R2 --fields called_1m,use_1m,called_6m,use_6m --plain
> called_1m: 2026-12-22
> use_1m: in_use
> called_6m: 2027-05-23
> use_6m: not_in_use
$ bifc device add "portable Dell" -q
> D2
$ bifc device mark wiped D2 --no-disk -q
$ bifc device lend D2 --to P3 --due 2026-11-25 -q
$ bifc allocation due --at 2026-12-01
> R3	overdue	2026-11-25	D2 (laptop Dell)	P3 (Léa Dupré)
