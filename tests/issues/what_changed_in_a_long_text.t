The log shows what changed in a long text, not how it begins before and after.

$ write a.md "---\ntitle: Effacer\n---\n\nPremier pas.\n\nBrancher le disque, puis ouvrir un terminal et taper la commande que dit la feuille affichée au mur de l’atelier.\n\nFin.\n"
$ write b.md "---\ntitle: Effacer\n---\n\nPremier pas.\n\nBrancher le disque, puis ouvrir un terminal et taper la commande que dit le tutoriel affiché au mur de l’atelier.\n\nVérifier deux fois.\n\nFin.\n"
$ write c.md "---\ntitle: Effacer\n---\n\nTout est neuf.\n"
$ bifc tutorial add -F a.md -q
> G1
$ bifc tutorial edit G1 -F b.md -q
$ sh for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16; do echo "- étape $i"; done >> c.md
$ bifc tutorial edit G1 -F c.md -q
$ bifc tutorial log G1
> 1  2026-11-21 14:32  sam  tutorial add G1
>   title: Effacer
>   slug: effacer
>   language: fr
>   status: draft
>   licence: CC-BY-SA-4.0
>   text: Premier pas.  Brancher le disque, puis ouvrir un terminal e…
> 2  2026-11-21 14:32  sam  tutorial edit G1
>   text: 1 line removed, 2 added
>        3 - … la commande que dit la feuille affichée au mur de l’atelier.
>        3 + … la commande que dit le tutoriel affiché au mur de l’atelier.
>        5 + Vérifier deux fois.
>   revision: 88a81a692e8ecd90 → 5e3b83772235d9d2
> 3  2026-11-21 14:32  sam  tutorial edit G1
>   text: 4 lines removed, 17 added
>        1 - Premier pas.
>        3 - Brancher le disque, puis ouvrir un terminal et taper la commande que dit le tutoriel affiché au mur…
>        5 - Vérifier deux fois.
>        7 - Fin.
>        1 + Tout est neuf.
>        2 + - étape 1
>        3 + - étape 2
>        4 + - étape 3
>        5 + - étape 4
>        6 + - étape 5
>        7 + - étape 6
>        8 + - étape 7
>     … and 9 more lines
>   revision: 5e3b83772235d9d2 → fefdae98f9e69cbe
$ bifc tutorial log G1 --accessible
> 1  2026-11-21 14:32  sam  tutorial add G1
>   title: Effacer
>   slug: effacer
>   language: fr
>   status: draft
>   licence: CC-BY-SA-4.0
>   text: Premier pas.  Brancher le disque, puis ouvrir un terminal e…
> 2  2026-11-21 14:32  sam  tutorial edit G1
>   text: 1 line removed, 2 added
>     line 3 removed: … la commande que dit la feuille affichée au mur de l’atelier.
>     line 3 added: … la commande que dit le tutoriel affiché au mur de l’atelier.
>     line 5 added: Vérifier deux fois.
>   revision: 88a81a692e8ecd90 → 5e3b83772235d9d2
> 3  2026-11-21 14:32  sam  tutorial edit G1
>   text: 4 lines removed, 17 added
>     line 1 removed: Premier pas.
>     line 3 removed: Brancher le disque, puis ouvrir un terminal et taper la commande que dit le tutoriel affiché au mur…
>     line 5 removed: Vérifier deux fois.
>     line 7 removed: Fin.
>     line 1 added: Tout est neuf.
>     line 2 added: - étape 1
>     line 3 added: - étape 2
>     line 4 added: - étape 3
>     line 5 added: - étape 4
>     line 6 added: - étape 5
>     line 7 added: - étape 6
>     line 8 added: - étape 7
>     … and 9 more lines
>   revision: 5e3b83772235d9d2 → fefdae98f9e69cbe
$ bifc tutorial set G1 --summary "Un résumé qui est assez long pour ne pas tenir sur une seule ligne de l’écran" -q
$ bifc tutorial set G1 --summary "Un résumé qui est assez long pour ne pas tenir sur une ligne de l’écran" -q
$ bifc undo
! Undone: "tutorial set G1" (2026-11-21 14:32, sam).
!   G1: summary: 1 line removed, 1 added

It is so of every record, and what could steer a terminal does not.

$ bifc ticket add "x" --problem "L’écran reste noir quand on ouvre le couvercle du portable" -q
> T1
$ bifc ticket set T1 --problem "L’écran reste noir quand on ouvre le couvercle du portable, et le ventilateur tourne" -q
$ sh bifc ticket set T1 --problem "$(printf 'un\033[31m\ndeux')" -q
$ bifc ticket log T1
> 7  2026-11-21 14:32  sam  ticket add T1
>   title: x
>   problem: L’écran reste noir quand on ouvre le couvercle du portable
>   status: open
>   channel: at the desk
>   opened: 2026-11-21
> 8  2026-11-21 14:32  sam  ticket set T1
>   problem: 1 line removed, 1 added
>        1 - … couvercle du portable
>        1 + … couvercle du portable, et le ventilateur tourne
> 9  2026-11-21 14:32  sam  ticket set T1
>   problem: 1 line removed, 2 added
>        1 - L’écran reste noir quand on ouvre le couvercle du portable, et le ventilateur tourne
>        1 + un[31m
>        2 + deux
