What the group knows: a draft, a review, a publication, and a day to read it again.

$ bifc tutorial add "Effacer un disque proprement" --level débutant --themes maintenance --minutes 40 --authors Sam
> G1
! Tutorial G1 (Effacer un disque proprement) created.
$ write tuto.md "# Avant de commencer\n\nDébrancher *tout*.\n\n1. Sauvegarder\n2. Effacer :\n\n   nwipe --autonuke\n"
$ bifc tutorial add "Effacer un disque" -F tuto.md --lang fr
> G2
! Tutorial G2 (Effacer un disque) created.
$ write front.md "---\ntitle: Choisir un mot de passe\nlang: fr\nthemes: securite_numerique\n---\n\nUne *phrase* vaut mieux.\n"
$ bifc tutorial add -F front.md
> G3
! Tutorial G3 (Choisir un mot de passe) created.
$ bifc tutorial list
> G3	Choisir un mot de passe	fr	draft	
> G2	Effacer un disque	fr	draft	
> G1	Effacer un disque proprement	fr	draft	beginner
$ bifc tutorial show G2
> id        G2
> title     Effacer un disque
> slug      effacer-un-disque
> language  fr
> status    draft
> licence   CC-BY-SA-4.0
> created   2026-11-21T14:32:00Z
> changed   2026-11-21T14:32:00Z
>
> Avant de commencer
> ==================
>
> Débrancher tout.
>
>
> 1. Sauvegarder
>
> 2. Effacer :
>
>    nwipe --autonuke
>
> Last change: tutorial add G2 (2026-11-21 14:32, sam)
$ bifc tutorial mark review G2
! G2 (Effacer un disque): in review.
$ bifc tutorial mark published G2
! bifc: [refused] sam wrote G2, so somebody else reads it before it is published.
!   Say who has read it: bifc tutorial mark published G2 --reviewer NAME
!   Without a review: bifc tutorial mark published G2 --force --reason "…"
[4]
$ bifc tutorial mark published G2 --force
! bifc: [usage] --force needs --reason.
!   Write: bifc tutorial mark published G2 --force --reason "…"
[2]
$ bifc tutorial set G2 --status published
! bifc: [refused] Only 'mark' makes it published.
!   Write: bifc tutorial mark published G2
[4]
$ bifc tutorial add "Trop vite" --status published
! bifc: [refused] Only 'mark' makes it published.
!   Leave out --status; once it is there: bifc tutorial mark published ID
[4]
$ bifc tutorial mark published G2 --reviewer "Léa Dupré"
! G2 (Effacer un disque): published.
$ bifc tutorial show G2 --fields status,published,slug --plain
> status: published
> published: 2026-11-21
> slug: effacer-un-disque
$ bifc tutorial set G2 --review-by 6m
! Tutorial G2 (Effacer un disque) changed.
$ bifc tutorial list review_by:2027 --ids
> G2
$ bifc tutorial list themes:securite_numerique --ids
> G3
$ bifc tutorial add "Effacer un disque"
! bifc: [refused] tutorial: slug effacer-un-disque is already that of G2.
!   What its fields may hold: bifc help tutorial add
[4]
$ bifc tutorial set G2 --slug "Pas Bon"
! bifc: [refused] G2: a slug has small letters, digits and '-' only, such as pas-bon.
!   What its fields may hold: bifc help tutorial add
[4]
$ bifc tutorial set G2 --lang français
! bifc: [refused] G2: 'français' is not a language code such as fr or en.
!   What its fields may hold: bifc help tutorial add
[4]
$ bifc find phrase
> G3	tutorial	draft	Choisir un mot de passe
$ bifc ticket add "disque à effacer" --tutorials G2,G3
> T1
! Ticket T1 (disque à effacer) created.
$ bifc ticket list tutorials:G2 --fields id,tutorials
> T1	G2|G3
$ bifc ticket show T1 --json=id,tutorials
> [
> {"id":"T1","tutorials":["G2","G3"]}
> ]
$ bifc ticket add "y" --tutorials G9
! bifc: [not-found] There is no tutorial G9.
!   See those there are: bifc tutorial list
[3]

Tables are aligned, links say where they lead, and HTML is shown, not obeyed.

$ write parts.md "# Ce qu'il faut\n\n| Pièce | Prix | Où |\n|---|--:|---|\n| Écran 14 pouces | 45 | chez [le marchand](https://exemple.org/ecran) |\n| Mémoire | 8 | armoire B2, deuxième étagère, dans la boîte en carton marquée RAM |\n\nAppuyez sur <kbd>F2</kbd>, ~~puis F10~~.\n"
$ bifc tutorial add "Les pièces" -F parts.md -q
> G4
$ bifc tutorial show G4
> id        G4
> title     Les pièces
> slug      les-pieces
> language  fr
> status    draft
> licence   CC-BY-SA-4.0
> created   2026-11-21T14:32:00Z
> changed   2026-11-21T14:32:00Z
>
> Ce qu'il faut
> =============
>
> Pièce            Prix  Où
> ---------------  ----  -------------------------------------------------------
> Écran 14 pouces    45  chez le marchand[1]
> Mémoire             8  armoire B2, deuxième étagère, dans la boîte en carton
>                        marquée RAM
>
> Appuyez sur <kbd>F2</kbd>, ~~puis F10~~.
>
> [1] https://exemple.org/ecran
>
> Last change: tutorial add G4 (2026-11-21 14:32, sam)

Nobody publishes alone what they wrote, by whatever way.

$ write seul.md "---\ntitle: Seule\n---\n\nUn.\n"
$ bifc tutorial add -F seul.md --as "Léa Dupré" -q
> G5
$ bifc tutorial set seule --reviewed 2026-11-01 --as "Léa Dupré" -q
$ bifc tutorial mark published seule --as "Léa Dupré"
! bifc: [refused] Léa Dupré wrote G5, so somebody else reads it before it is published.
!   Say who has read it: bifc tutorial mark published G5 --reviewer NAME
!   Without a review: bifc tutorial mark published G5 --force --reason "…"
[4]
$ bifc tutorial mark published seule --reviewer "léa  DUPRE" --as Sam
! bifc: [refused] léa  DUPRE wrote G5, so somebody else reads it before it is published.
!   Say who has read it: bifc tutorial mark published G5 --reviewer NAME
!   Without a review: bifc tutorial mark published G5 --force --reason "…"
[4]
$ bifc tutorial mark published seule --reviewer "?" --as Sam
! bifc: [refused] Nobody is named who has read G5.
!   Say who has read it: bifc tutorial mark published G5 --reviewer NAME
[4]
$ bifc tutorial mark published seule --reviewer "Karim Benali" --as "Léa Dupré"
! G5 (Seule): published.
$ write seul2.md "---\ntitle: Seule\n---\n\nDeux.\n"
$ bifc tutorial edit seule -F seul2.md --as "Léa Dupré"
! G5 is published again when somebody else has read it: bifc tutorial mark published G5 --reviewer NAME
! Tutorial G5 (Seule) changed.
$ bifc tutorial show seule --fields status,published,reviewed,reviewer --plain
> status: review
> published:
> reviewed:
> reviewer:
$ bifc tutorial add "Sans texte" -q
> G6
$ bifc tutorial mark published sans-texte --reviewer "Karim Benali"
! bifc: [refused] G6 has no text yet.
!   Write it: bifc tutorial edit G6
[4]

A translation says when its original has moved on, until somebody reads it again.

$ write en.md "---\ntitle: Alone\nlang: en\ntranslation_of: seule\n---\n\nTwo.\n"
$ bifc tutorial add -F en.md -q
> G7
$ bifc tutorial set seule --body "Trois." -q
$ sh bifc tutorial show alone | grep Behind
> Behind its original, which has changed since: seule
$ bifc tutorial mark published alone --reviewer "Karim Benali" -q
$ sh bifc tutorial show alone | grep -c Behind
> 0
[1]

--lang before the noun is the language of bifc, after the verb that of the tutorial.

$ bifc --lang fr tutorial add "Ranger le câble" -q
> G8
$ bifc tutorial add "Rolling up cables" --lang en -q
> G9
$ bifc tutorial list title:ble --fields title,lang
> Rolling up cables	en
> Ranger le câble	fr

Read aloud, a table comes cell by cell and nothing is underlined.

$ write pannes.md "## Signes\n\n| Signe | Cause |\n|---|---|\n| lent | disque |\n| chaud | |\n"
$ bifc tutorial add "Pannes" -F pannes.md -q
> G10
$ sh bifc tutorial show pannes --accessible | tail -n +10
> Signes
>
> Signe: lent
> Cause: disque
>
> Signe: chaud
>
> Last change: tutorial add G10 (2026-11-21 14:32, sam)
