A number at the start of a note is not another record.

$ bifc ticket add un -q
> T1
$ bifc ticket add deux -q
> T2
$ bifc ticket add trois -q
> T3
$ bifc note T1 3 heures de nettoyage
! Noted on T1 (un).
$ bifc ticket note 2 1 heure
! Noted on T2 (deux).
$ bifc note T1 T2 rappelées
! Noted on T1 (un).
! Noted on T2 (deux).
$ bifc list note --fields id,about,text
! bifc: [usage] 'bifc list' does not know which record you mean.
!   Say the noun, as in: bifc ticket list
[2]
$ bifc note list --fields id,about,text
> N4	T2	rappelées
> N3	T1	rappelées
> N2	T2	1 heure
> N1	T1	3 heures de nettoyage
