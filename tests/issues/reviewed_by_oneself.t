Nobody reviews what they wrote, by whatever form of their name.

$ bifc person add "Léa Dupré" --role volunteer -q
> P1
$ bifc person add "Karim Benali" --role volunteer -q
> P2
$ bifc person add "Léa Martin" --role volunteer -q
> P3
$ bifc tutorial add "Nettoyer un clavier" --body "Souffler." --as "Léa Dupré" -q
> G1
$ bifc tutorial mark published G1 --reviewer "Dupré Léa"
! bifc: [refused] Dupré Léa wrote G1, so somebody else reads it before it is published.
!   Say who has read it: bifc tutorial mark published G1 --reviewer NAME
!   Without a review: bifc tutorial mark published G1 --force --reason "…"
[4]
$ bifc tutorial mark published G1 --reviewer "lea"
! bifc: [refused] lea wrote G1, so somebody else reads it before it is published.
!   Say who has read it: bifc tutorial mark published G1 --reviewer NAME
!   Without a review: bifc tutorial mark published G1 --force --reason "…"
[4]
$ bifc tutorial mark published G1 --reviewer P1
! bifc: [refused] Léa Dupré wrote G1, so somebody else reads it before it is published.
!   Say who has read it: bifc tutorial mark published G1 --reviewer NAME
!   Without a review: bifc tutorial mark published G1 --force --reason "…"
[4]
$ bifc tutorial mark published G1 --reviewer "@P1"
! bifc: [refused] Léa Dupré wrote G1, so somebody else reads it before it is published.
!   Say who has read it: bifc tutorial mark published G1 --reviewer NAME
!   Without a review: bifc tutorial mark published G1 --force --reason "…"
[4]
$ bifc tutorial mark published G1 --as P1
! bifc: [refused] Léa Dupré wrote G1, so somebody else reads it before it is published.
!   Say who has read it: bifc tutorial mark published G1 --reviewer NAME
!   Without a review: bifc tutorial mark published G1 --force --reason "…"
[4]
$ bifc tutorial mark published G1 --reviewer "dupré"
! bifc: [refused] dupré wrote G1, so somebody else reads it before it is published.
!   Say who has read it: bifc tutorial mark published G1 --reviewer NAME
!   Without a review: bifc tutorial mark published G1 --force --reason "…"
[4]
$ bifc tutorial mark published G1 --reviewer P9
! bifc: [not-found] There is no person P9.
!   See those there are: bifc person list
[3]
$ bifc tutorial mark published G1 --reviewer "Léa Martin"
! G1 (Nettoyer un clavier): published.
$ bifc tutorial show G1 --fields status,reviewer --plain
> status: published
> reviewer: Léa Martin

Of people without a record the words of their names count.

$ bifc tutorial add "Nettoyer un écran" --body "Chiffon." --authors "Zoé Petit" --as "Zoé Petit" -q
> G2
$ bifc tutorial mark published G2 --reviewer "PETIT, Zoe"
! bifc: [refused] PETIT, Zoe wrote G2, so somebody else reads it before it is published.
!   Say who has read it: bifc tutorial mark published G2 --reviewer NAME
!   Without a review: bifc tutorial mark published G2 --force --reason "…"
[4]
$ bifc tutorial mark published G2 --reviewer "Zoé"
! bifc: [refused] Zoé wrote G2, so somebody else reads it before it is published.
!   Say who has read it: bifc tutorial mark published G2 --reviewer NAME
!   Without a review: bifc tutorial mark published G2 --force --reason "…"
[4]
$ bifc tutorial mark published G2 --reviewer "@P3" -q
$ bifc tutorial show G2 --fields status,reviewer --plain
> status: published
> reviewer: Léa Martin

Being forgotten in between makes nobody another person.

$ bifc tutorial add "Nettoyer une souris" --body "Coton." --authors "Léa Dupré" --as "Léa Dupré" -q
> G3
$ bifc person forget P1 --confirm P1 -q
> Receipt: forgotten for good
>
> record         P1
> day            2026-11-21
> operation      9
> emptied        name
> scrubbed       1 line of the journal, 1 tutorial
> kept           0 records that say that somebody was there
> perhaps meant  G1 G2
$ bifc tutorial show G3 --fields authors,status --plain
> authors: […]
> status: draft
$ bifc tutorial mark published G3 --reviewer "Léa Dupré"
! bifc: [refused] Whoever wrote G3 was forgotten, and may be Léa Dupré: only somebody who was on record before is known to be another.
!   Say who has read it: bifc tutorial mark published G3 --reviewer NAME
!   Without a review: bifc tutorial mark published G3 --force --reason "…"
[4]
$ bifc person add "Léa Dupré" --role volunteer -q
> P4
$ bifc tutorial mark published G3 --reviewer "Léa Dupré"
! bifc: [refused] Whoever wrote G3 was forgotten, and may be Léa Dupré: only somebody who was on record before is known to be another.
!   Say who has read it: bifc tutorial mark published G3 --reviewer NAME
!   Without a review: bifc tutorial mark published G3 --force --reason "…"
[4]
$ bifc tutorial mark published G3 --reviewer P1
! bifc: [refused] Whoever wrote G3 was forgotten, and may be P1: only somebody who was on record before is known to be another.
!   Say who has read it: bifc tutorial mark published G3 --reviewer NAME
!   Without a review: bifc tutorial mark published G3 --force --reason "…"
[4]
$ bifc tutorial mark published G3 --reviewer "Karim Benali"
! G3 (Nettoyer une souris): published.
$ bifc tutorial show G3 --fields status,reviewer --plain
> status: published
> reviewer: Karim Benali
$ bifc tutorial mark published G3 --force --reason "relu à deux"
! G3 (Nettoyer une souris): published.
