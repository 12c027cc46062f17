Which tutorials are proposed for what people say at the desk, and for what none is.

$ bifc tutorial import --library -q
$ TERMINAL=1 LC_ALL=fr_FR.UTF-8 bifc ticket add "ordi lent"
! Demande T1 (ordi lent) créée.
!   Peut aider : G12  Comprendre pourquoi un ordinateur est lent (100 %)
!   Ensuite : bifc note T1 "…" ou bifc ticket close T1 --outcome fixed
$ TERMINAL=1 LC_ALL=fr_FR.UTF-8 bifc ticket add "photos perdues"
! Demande T2 (photos perdues) créée.
!   Peut aider : G13  Sauver d’abord les données de la personne (100 %)
!   Ensuite : bifc note T2 "…" ou bifc ticket close T2 --outcome fixed
$ TERMINAL=1 LC_ALL=fr_FR.UTF-8 bifc ticket add "mail piraté"
! Demande T3 (mail piraté) créée.
!   Peut aider : G3  Le courriel et les pièces jointes (50 %)
!   Peut aider : G6  Reconnaître l’hameçonnage et les arnaques (50 %)
!   Ensuite : bifc note T3 "…" ou bifc ticket close T3 --outcome fixed
$ TERMINAL=1 LC_ALL=fr_FR.UTF-8 bifc ticket add "compte Facebook piraté"
! Demande T4 (compte Facebook piraté) créée.
!   Peut aider : G6  Reconnaître l’hameçonnage et les arnaques (68 %)
!   Ensuite : bifc note T4 "…" ou bifc ticket close T4 --outcome fixed
$ TERMINAL=1 LC_ALL=fr_FR.UTF-8 bifc ticket add "Windows 10 fin de support"
! Demande T5 (Windows 10 fin de support) créée.
!   Peut aider : G2  Choisir et installer un système léger (56 %)
!   Ensuite : bifc note T5 "…" ou bifc ticket close T5 --outcome fixed
$ TERMINAL=1 LC_ALL=fr_FR.UTF-8 bifc ticket add "j'ai reçu un mail bizarre de la banque"
! Demande T6 (j'ai reçu un mail bizarre de la banque) créée.
!   Peut aider : G6  Reconnaître l’hameçonnage et les arnaques (43 %)
!   Ensuite : bifc note T6 "…" ou bifc ticket close T6 --outcome fixed
$ TERMINAL=1 LC_ALL=fr_FR.UTF-8 bifc ticket add "installer Linux sur un vieux PC"
! Demande T7 (installer Linux sur un vieux PC) créée.
!   Peut aider : G2  Choisir et installer un système léger (78 %)
!   Ensuite : bifc note T7 "…" ou bifc ticket close T7 --outcome fixed
$ TERMINAL=1 LC_ALL=fr_FR.UTF-8 bifc ticket add "appel vidéo avec ma famille"
! Demande T8 (appel vidéo avec ma famille) créée.
!   Peut aider : G16  Réussir un appel en visioconférence (68 %)
!   Ensuite : bifc note T8 "…" ou bifc ticket close T8 --outcome fixed
$ TERMINAL=1 LC_ALL=fr_FR.UTF-8 bifc ticket add "pas de carte réseau wifi"
! Demande T9 (pas de carte réseau wifi) créée.
!   Ensuite : bifc note T9 "…" ou bifc ticket close T9 --outcome fixed
$ TERMINAL=1 LC_ALL=fr_FR.UTF-8 bifc ticket add "clavier ne marche pas"
! Demande T10 (clavier ne marche pas) créée.
!   Ensuite : bifc note T10 "…" ou bifc ticket close T10 --outcome fixed
$ TERMINAL=1 LC_ALL=fr_FR.UTF-8 bifc ticket add "écran externe"
! Demande T11 (écran externe) créée.
!   Ensuite : bifc note T11 "…" ou bifc ticket close T11 --outcome fixed
$ TERMINAL=1 LC_ALL=fr_FR.UTF-8 bifc ticket add "virus"
! Demande T12 (virus) créée.
!   Peut aider : G6  Reconnaître l’hameçonnage et les arnaques (100 %)
!   Ensuite : bifc note T12 "…" ou bifc ticket close T12 --outcome fixed

Of a tutorial and its translation the one in the language that answers the words.

$ TERMINAL=1 bifc ticket add "How do I update Windows"
! Ticket T13 (How do I update Windows) created.
!   May help: G28  Updates and backups that run by themselves (50 %)
!   Then: bifc note T13 "…" or bifc ticket close T13 --outcome fixed
$ TERMINAL=1 bifc ticket add "I clicked on a strange link"
! Ticket T14 (I clicked on a strange link) created.
!   May help: G23  Recognising phishing and scams (80 %)
!   Then: bifc note T14 "…" or bifc ticket close T14 --outcome fixed
$ TERMINAL=1 bifc ticket add "No start Up"
! Ticket T15 (No start Up) created.
!   Then: bifc note T15 "…" or bifc ticket close T15 --outcome fixed
$ TERMINAL=1 bifc ticket add "hard disk won't boot"
! Ticket T16 (hard disk won't boot) created.
!   May help: G26  Saving the person's data first (43 %)
!   Then: bifc note T16 "…" or bifc ticket close T16 --outcome fixed
$ TERMINAL=1 bifc ticket add "USB socket"
! Ticket T17 (USB socket) created.
!   Then: bifc note T17 "…" or bifc ticket close T17 --outcome fixed
$ TERMINAL=1 bifc ticket add "Impossible d'effacer le disque dur avant le don"
! Ticket T18 (Impossible d'effacer le disque dur avant le don) created.
!   May help: G4  Effacer un disque avec preuve (68 %)
!   Then: bifc note T18 "…" or bifc ticket close T18 --outcome fixed
