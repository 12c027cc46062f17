The main flows in French: what a volunteer reads at the desk, from the first word to the figures.
Commands, fields and tokens stay English, so that a script and a friend's advice always work; what
is typed may be French.

$ bifc config set lang fr
$ bifc ticket add "écran noir au démarrage" -p "Léa Dupré" -d "portable Lenovo T420" --category portable --theme dépannage --opened 03/11/2026
> T1
! Personne P1 (Léa Dupré) créée.
! Appareil D1 (portable Lenovo T420) créé.
! Demande T1 (écran noir au démarrage) créée.
$ TERMINAL=1 bifc ticket add "imprimante muette" -k imprimante --opened hier
! Demande T2 (imprimante muette) créée.
!   Ensuite : bifc note T2 "…" ou bifc ticket close T2 --outcome fixed
$ bifc device add "HP ProDesk 400 G4" -k fixe --count 3 --donor "Mairie de Cachan"
> D2
> D3
> D4
! Personne P2 (Mairie de Cachan) créée.
! 3 appareils créés : de D2 à D4.
$ bifc ticket add -d ""
< ?
< dupre
< 1
< mot de passe oublié
> T3
! personne (numéro ou nom) : ?
!   La personne aidée : numéro ou nom
! personne (numéro ou nom) : dupre
!   1. P1 (Léa Dupré)
!   2. nouvelle personne : dupre
! Choix [1] : 1
! titre : mot de passe oublié
! Demande T3 (mot de passe oublié) créée.
!   Ensuite : bifc note T3 "…" ou bifc ticket close T3 --outcome fixed
$ TERMINAL=1 bifc ticket list --color never
> n°  titre             état     catégorie   personne     appareil     ouverte le
> T3  mot de passe ou…  ouverte              P1 Léa Dup…               aujourd’hui
> T2  imprimante muet…  ouverte  Imprimant…                            hier
> T1  écran noir au d…  ouverte  Ordinateu…  P1 Léa Dup…  D1 Lenovo…   2026-11-03
$ TERMINAL=1 bifc device list --color never
> n°  type             marque  modèle          état  reçu le
> D4  ordinateur fixe  HP      ProDesk 400 G4  reçu  aujourd’hui
> D3  ordinateur fixe  HP      ProDesk 400 G4  reçu  aujourd’hui
> D2  ordinateur fixe  HP      ProDesk 400 G4  reçu  aujourd’hui
> D1  portable         Lenovo  T420                  aujourd’hui
$ bifc ticket list --accessible
> 3 demandes.
> T3, ouverte : mot de passe oublié. P1 Léa Dupré, aujourd’hui.
> T2, ouverte : imprimante muette. Imprimante ou scanner, hier.
> T1, ouverte : écran noir au démarrage. Ordinateur portable, P1 Léa Dupré, D1 Lenovo T420, 2026-11-03.
$ bifc ticket list etat:ouverte categorie:imprimante --ids
> T2
$ bifc ticket set T2 --shelf B3
! Demande T2 (imprimante muette) modifiée.
$ bifc ticket set T2 --shelf B3
! T2 (imprimante muette) : c’était déjà le cas.
$ bifc ticket mark "en attente" T1 T2 --waiting-for pièce --reason "clavier commandé"
! T1 (écran noir au démarrage) : en attente.
! T2 (imprimante muette) : en attente.
$ bifc ticket note T1 --symptom "ne charge plus" --action "batterie changée" --minutes 20
! Remarque ajoutée à T1 (écran noir au démarrage).
$ bifc ticket close T1 --outcome réparé
! Demande T1 (écran noir au démarrage) fermée.
$ bifc ticket close T1
! Demande T1 (écran noir au démarrage) déjà fermée.
$ TERMINAL=1 bifc ticket show T1 --color never
> n°                     T1
> titre                  écran noir au démarrage
> état                   fermée
> issue                  réparé
> canal                  à la permanence
> thème                  Maintenance de matériel
> catégorie              Ordinateur portable
> marque                 Lenovo
> personne               P1 Léa Dupré
> appareil               D1 Lenovo T420
> ouverte le             2026-11-03
> fermée le              2026-11-21
> enregistrement         2026-11-21T14:32:00Z
> dernière modification  2026-11-21T14:32:00Z
>
> 2 remarques
>   N1  2026-11-21 sam
>     clavier commandé
>   N3  2026-11-21 sam
>     symptôme : ne charge plus ; action : batterie changée (20 min)
>
> Dernier changement : ticket close T1 (2026-11-21 14:32, sam)
$ bifc show P1
> n°                     P1
> nom                    Léa Dupré
> identité               connue par son nom
> rôle                   personne aidée
> état                   active
> enregistrement         2026-11-21T14:32:00Z
> dernière modification  2026-11-21T14:32:00Z
>
> 2 demandes (personne)
>   T3  ouverte  mot de passe oublié
>   T1  fermée  écran noir au démarrage
>
> Dernier changement : ticket add T1 (2026-11-21 14:32, sam)
$ bifc ticket reopen T1
! Demande T1 (écran noir au démarrage) rouverte.
$ bifc close T1 T3 --outcome conseil
! Demande T1 (écran noir au démarrage) fermée.
! Demande T3 (mot de passe oublié) fermée.
$ bifc ticket remove T3
! Demande T3 (mot de passe oublié) retirée.
$ bifc ticket show T3
! bifc: [not-found] La fiche « demande » T3 a été retirée.
!   La rétablir : bifc restore T3
[3]
$ bifc restore T3
! Demande T3 (mot de passe oublié) rétablie.
$ bifc device mark testé D2
! D2 (ordinateur fixe HP ProDesk 400 G4) : testé.
$ bifc person mark inactive P2
! P2 (Mairie de Cachan) : inactive.
$ bifc tutorial add "Effacer un disque" --level débutant
> G1
! Tutoriel G1 (Effacer un disque) créé.
$ bifc ticket list status:any --save tout --ids -q
> T3
> T2
> T1
$ TERMINAL=1 bifc find dupre --color never
> n°  fiche     état    titre
> T3  demande   fermée  mot de passe oublié
> P1  personne  active  Léa Dupré
> T1  demande   fermée  écran noir au démarrage
$ TERMINAL=1 bifc find imprimnate
! Rien ne contient « imprimnate ». Essayez plutôt : imprimante
$ TERMINAL=1 bifc ticket list category:tablet
! Rien en cours ; pour tout voir : bifc ticket list status:any category:tablet

What goes wrong is said in one sentence, with what to type next.

$ bifc ticket lst
! bifc: [usage] « bifc ticket » n’a pas de verbe « lst ».
!   Essayez plutôt : bifc ticket list
[2]
$ bifc tickt list
! bifc: [usage] « tickt » n’est pas une commande de bifc.
!   Essayez plutôt : bifc ticket
[2]
$ bifc ticket show
! bifc: [usage] Il manque à « bifc ticket show » : le numéro d’une fiche.
!   Ses options : bifc help ticket show
[2]
$ bifc ticket close T9
! bifc: [not-found] Aucune fiche « demande » ne porte le numéro T9.
!   Voir ceux qui existent : bifc ticket list
[3]
$ bifc ticket close D1
! bifc: [usage] D1 est une fiche « appareil », et non « demande ».
!   Écrire : bifc device show D1
[2]
$ bifc ticket add x --opened 31/02/2026
! bifc: [usage] --opened : « 31/02/2026 » n’est pas un jour (écrire 2026-11-30 ou 30/11/2026).
!   Ses options : bifc help ticket add
[2]
$ bifc ticket set T1 --colour rouge
! bifc: [usage] « bifc ticket set » n’a pas d’option « --colour ».
!   Essayez plutôt : --color
[2]
$ bifc ticket list status:opne
! bifc: [usage] « status:opne » ne se comprend pas : « opne » n’est pas une valeur possible pour « état ».
!   Essayez plutôt : status:open
[2]
$ bifc ticket list categry:laptop
! bifc: [usage] Une fiche « demande » n’a pas de champ « categry ».
!   Essayez plutôt : category
[2]
$ bifc ticket list opened:
! bifc: [usage] « opened: » n’a pas de valeur ; le shell a-t-il gardé un « > » pour lui ?
!   Écrire opened:2026-01.. ou mettre le mot entre guillemets.
[2]
$ bifc ticket set T2 --outcome fixed
! bifc: [refused] T2 : « issue » ne se renseigne qu’à l’état : fermée.
!   Ce que ses champs acceptent : bifc help ticket add
[4]
$ bifc device mark given D2
! bifc: [refused] D2 ne peut pas passer à l’état « donné » : personne n’a dit quels disques il contient.
!   L’analyser : bifc device scan D2 FICHIER
!   S’il n’y en a pas : bifc device mark wiped D2 --no-disk
[4]
$ bifc device set D2 --battery 300
! bifc: [refused] D2 : « battery » est un pourcentage de la capacité à neuf, comme 80.
!   Ce que ses champs acceptent : bifc help device add
[4]
$ bifc device add "autre portable" --grade-look Z
! bifc: [usage] --grade-look : « Z » n’est pas une valeur possible pour « note : aspect » : A (comme neuf), B (bon état), C (état correct), D (mauvais état), E (inutilisable).
!   Ses options : bifc help device add
[2]
$ bifc ticket list @urgent
! bifc: [usage] Il n’y a pas de requête enregistrée « @urgent ».
!   Voir celles qui existent : bifc query list
[2]
$ bifc --db absente.db ticket list
! bifc: [failed] Il n’y a pas de base « absente.db ».
!   La créer : bifc db init --db absente.db
[1]
$ bifc import device $SHARED/machines_wrong.csv
! $SHARED/machines_wrong.csv: ligne 3 : kind : « laptp » n’est pas une valeur possible pour « type » ; memory_mb : « beaucoup » n’est pas un nombre entier
! $SHARED/machines_wrong.csv: ligne 4 : elle a 3 cellules ; l’en-tête en a 4
! $SHARED/machines_wrong.csv: ligne 5 : received : « 2026-13-01 » n’est pas un jour (écrire 2026-11-30 ou 30/11/2026)
! bifc: [refused] 3 lignes ne peuvent pas être importées ; rien n’a été enregistré.
!   Corriger le fichier, ou importer les autres lignes : bifc import device $SHARED/machines_wrong.csv --continue
[4]
$ bifc import device $SHARED/machines_wrong.csv --continue
> 1 fiche créée
> 3 lignes refusées
! ligne 3 : kind : « laptp » n’est pas une valeur possible pour « type » ; memory_mb : « beaucoup » n’est pas un nombre entier
! ligne 4 : elle a 3 cellules ; l’en-tête en a 4
! ligne 5 : received : « 2026-13-01 » n’est pas un jour (écrire 2026-11-30 ou 30/11/2026)
[4]
$ bifc import $SHARED/ords_v03.csv -n
> 5 fiches créées
>   1 × problem : HTML enlevé
>   1 × product_category : absent de la liste de codes
>   2 × repair_barrier_if_end_of_life : autre graphie
>   1 × repair_barrier_if_end_of_life : ne va pas avec le reste de la ligne, laissé vide
>   1 × year_of_manufacture : impossible, laissé vide
! Rien n’a été enregistré.

The figures of a month, and what a figure means.

$ bifc report
>   day         Les mêmes chiffres pour une journée
>   devices     Ce qui est entré, a été effacé, donné, prêté, recyclé, et ce que c’est devenu
>   month       Ce que la permanence a fait en un mois : demandes, appareils, tutoriels
>   months      Nombre de demandes ouvertes chaque mois, et leur issue
>   year        Les mêmes chiffres pour une année
$ bifc report month last
> Rapport d’activité, octobre 2026
>
> Demandes
>   Ouvertes                           0
>   dont importées                     0
>   Fermées                            0
>   Délai médian de fermeture (jours)  –
>   Encore ouvertes à la fin           0
>   Leur âge médian (jours)            –
>   La plus ancienne (jours)           –
>
> Appareils
>   Reçus                        0
>   Revenus                      0
>   Disques effacés ou détruits  0
>   Donnés, prêtés ou vendus     0
>   Envoyés au recyclage         0
>
> Tutoriels
>   Publiés  0
$ bifc report month
> Rapport d’activité, novembre 2026
>
> Demandes
>   Ouvertes                           3
>   dont importées                     0
>   Fermées                            2
>   Délai médian de fermeture (jours)  0
>   Encore ouvertes à la fin           1
>   Leur âge médian (jours)            1
>   La plus ancienne (jours)           1
>
> Demandes fermées, par issue
>   conseil donné  2
>
> Demandes par catégorie
>                          ouvertes  fermées
>   non renseignée                1        1
>   Ordinateur portable           1        1
>   Imprimante ou scanner         1        0
>
> Demandes par thème
>                            ouvertes  fermées
>   Maintenance de matériel         1        1
>
> Appareils
>   Reçus                        4
>   Revenus                      0
>   Disques effacés ou détruits  0
>   Donnés, prêtés ou vendus     0
>   Envoyés au recyclage         0
>
> Tutoriels
>   Publiés  0
$ bifc report month --explain 2026-11-01..2026-11-15 category:laptop
> Rapport d’activité, du 1er novembre 2026 au 15 novembre 2026
> Seulement ce qui répond à : category:laptop
>
> Demandes
>   Ouvertes                            1
>       Demandes ouvertes pendant la période.
>   dont importées                      0
>       Celles qui ont été importées des données d’un autre groupe.
>   Fermées                             0
>       Demandes fermées pendant la période, quelle que soit leur date
>       d’ouverture.
>   Délai médian de fermeture (jours)   –
>       La moitié des demandes fermées pendant la période l’ont été en ce nombre
>       de jours au plus.
>   Encore ouvertes à la fin            1
>       Demandes ouvertes au dernier jour de la période et pas encore fermées ce
>       jour-là.
>   Leur âge médian (jours)            12
>       La moitié d’entre elles étaient ouvertes depuis ce nombre de jours au
>       plus au dernier jour de la période, ou aujourd’hui s’il vient avant.
>   La plus ancienne (jours)           12
>       L’âge de la plus ancienne d’entre elles, compté de même.
>
> Demandes par catégorie
>       Demandes ouvertes et demandes fermées pendant la période, selon la
>       catégorie de l’objet.
>                        ouvertes  fermées
>   Ordinateur portable         1        0
>
> Demandes par thème
>       Demandes ouvertes et demandes fermées pendant la période, selon le
>       thème ; celles sans thème ne sont pas comptées.
>                            ouvertes  fermées
>   Maintenance de matériel         1        0
>
> Appareils
>   Reçus                        1
>       Appareils du stock du groupe entrés pour la première fois pendant la
>       période.
>   Revenus                      0
>       Appareils que quelqu’un avait eus et qui sont revenus pendant la
>       période, chaque fois comptés.
>   Disques effacés ou détruits  0
>       Disques du stock effacés ou détruits pendant la période, chacun une
>       fois.
>   Donnés, prêtés ou vendus     0
>       Nombre de fois où un appareil a été donné, prêté ou vendu pendant la
>       période, même s’il est revenu depuis.
>   Envoyés au recyclage         0
>       Appareils partis au recyclage pendant la période ; pour en savoir plus :
>       bifc report devices.
>
> Tutoriels
>   Publiés  0
>       Tutoriels publiés pendant la période.
$ bifc report nope
! bifc: [usage] Il n’y a pas de rapport « nope ».
!   Il y a : day, devices, month, months, year
[2]

Help is French from its first line to its last.

$ bifc
> bifc réunit dans un seul fichier les demandes, les appareils, les tutoriels et les personnes d’une permanence.
>
> Utilisation : bifc NOM VERBE [options]
>
> À la permanence
>   ticket add      Créer une fiche
>   ticket list     Lister les fiches, les plus récentes d’abord
>   ticket note     Ajouter une remarque à des fiches
>   ticket mark     Faire passer des fiches à un autre état
>   ticket close    Fermer des demandes, avec leur issue
>   find            Chercher des mots dans toutes les fiches et remarques
>   show            Montrer tout ce qu’on sait des fiches
>
> Erreurs et historique
>   undo            Annuler la dernière commande, ou l’une de l’historique
>   redo            Rétablir ce qui vient d’être annulé
>   log             Dire qui a changé quoi sur une fiche, et quand
>   history         Lister ce qui a été fait, le plus récent d’abord
>
> Appareils donnés
>   device add      Créer une fiche
>   device scan     Lire ce que des programmes disent des appareils et de leurs disques
>   device mark     Faire passer des appareils à un autre état ; « wiped » est contrôlé
>   device give     Donner des appareils à quelqu’un
>   device print    Imprimer des étiquettes et des documents
>   trace           Suivre un appareil, du donateur à la personne qui l’a
>   allocation add  Créer une fiche
>   lot close       Fermer un lot pour de bon ; son inventaire est figé
>
> Personnes
>   person add      Créer une fiche
>   person list     Lister les fiches, les plus récentes d’abord
>   person set      Changer des champs de fiches
>   person export   Écrire tout ce qu’on sait d’une personne
>   person forget   Oublier une personne pour de bon ; un reçu s’affiche
>   privacy due     Lister les personnes qui sont maintenant à oublier
>
> Tutoriels
>   tutorial add    Créer une fiche
>   tutorial list   Lister les fiches, les plus récentes d’abord
>   tutorial mark   Faire passer à un autre état ; il faut une relecture pour publier
>
> Chiffres et fichiers
>   report          Afficher les chiffres d’un mois, ou un autre rapport
>   export          Écrire des fiches dans un fichier
>   import          Reprendre les fiches d’un fichier
>   sql             Interroger en SQL ; lecture seule
>
> Plusieurs postes
>   db clone        Faire une copie pour un autre poste, avec ses propres lettres
>   db merge        Fusionner avec un autre poste, champ par champ
>   db sync         Fusionner avec d’autres postes par un dossier partagé
>   db conflicts    Lister les champs que deux postes ont changés différemment
>
> La base, et bifc lui-même
>   db backup       Copier la base pendant que d’autres s’en servent
>   db restore      Revenir à une copie ; ce qui était là est gardé
>   db check        Chercher des dégâts et des contradictions
>   db path         Afficher l’emplacement de la base
>   config set      Changer un réglage ; les commentaires restent
>   completion      Afficher le script de complétion d’un shell
>   schema          Afficher le schéma JSON d’un type de fiche
>   help            Expliquer une commande, un nom ou un sujet
>   version         Afficher la version
>
> En savoir plus : bifc help ticket, bifc help ticket add
> Guides : bifc help desk, machines, tutorials, history, desks, backup, privacy,
> query, formats, sql, config, environment, exit-codes
[2]
$ bifc help ticket add
> Créer une fiche
>
> Utilisation : bifc ticket add [un-titre-ou-une-description]… [options]
>
> Exemples
>   bifc ticket add "écran noir au démarrage" -p "Léa Dupré" -d "portable Lenovo T420"
>       La personne est retrouvée par son nom, ou créée ; l’appareil est créé d’après sa description
>
>   un titre ou une description  Son titre, ou une description
>
> Options
>       --count N                    Combien en créer
>   -e, --edit                       L’écrire dans l’éditeur
>   -F, --file FICHIER               Fichier du texte ; - est l’entrée standard
>       --resume                     Reprendre le texte conservé
>       --key TEXTE                  Son numéro ailleurs ; la même clé, redonnée,
>                                    modifie la fiche
>       --title TEXTE                Ce qui ne va pas, dans les mots de la
>                                    personne
>       --problem TEXTE              Plus de détails sur le problème, en plusieurs
>                                    lignes
>       --status CHOIX               Où elle en est : open, waiting, closed
>       --waiting-for CHOIX          Ce qu’attend une demande en attente : part,
>                                    visitor, volunteer, partner, other
>       --outcome CHOIX              Comment elle s’est terminée : fixed,
>                                    repairable, end_of_life, unknown, advice,
>                                    no_fault_found, referred, withdrawn,
>                                    unclaimed
>       --barrier CHOIX              Pourquoi l’objet est en fin de vie :
>                                    spare_parts_not_available,
>                                    spare_parts_too_expensive,
>                                    no_way_to_open_product,
>                                    repair_information_not_available,
>                                    lack_of_equipment, item_too_worn_out
>       --channel CHOIX              Comment la personne a joint le groupe : desk,
>                                    mail, phone, home
>       --theme CHOIX                Thème de l’aide, dans la liste de la Coop (la
>                                    liste : bifc help codes coop_theme)
>   -k, --category CHOIX             Catégorie de l’objet, dans la liste ORDS (la
>                                    liste : bifc help codes ords_category)
>       --partner-category TEXTE     Catégorie dans les mots de sa provenance
>       --brand TEXTE                Fabricant de l’objet
>       --year N                     Année de fabrication de l’objet
>       --age X                      Âge de l’objet en années
>       --fault CHOIX                Type de panne, dans la liste ORDS (la liste :
>                                    bifc help codes ords_fault)
>   -p, --person TEXTE               La personne aidée : numéro ou nom
>   -d, --device TEXTE               Un appareil que le groupe suit : numéro ou
>                                    description
>       --volunteer TEXTE            Qui s’en occupe : numéro ou nom
>       --opened JOUR                Jour où la personne est venue
>       --closed JOUR                Jour de la fermeture
>       --condition-in TEXTE         État de l’objet à l’arrivée
>       --condition-out TEXTE        État de l’objet au départ
>       --accessories TEXTE          Ce qui a été laissé avec l’objet
>       --backup oui|non             Si une sauvegarde a d’abord été demandée
>       --data-loss-consent oui|non  Si la personne accepte de perdre des données
>       --shelf TEXTE                Où l’objet est rangé
>       --loaner TEXTE               L’appareil prêté en attendant
>       --tutorials TEXTE            Les tutoriels qui ont servi (peut être
>                                    répété)
>       --summary TEXTE              Ce qu’on peut en publier
>   -n, --dry-run                    Montrer ce qui se passerait sans rien
>                                    enregistrer
>       --at JOUR                    Jour où cela s’est passé, si ce n’est pas
>                                    aujourd’hui
>       --as TEXTE                   Qui le fait, si ce n’est pas vous
>   -h, --help                       Afficher l’aide et ne rien faire
>       --db FICHIER                 Fichier de la base à utiliser
>   -q, --quiet                      Ne rien dire d’autre que les résultats
>       --lang TEXTE                 Langue : fr ou en
>       --no-config                  Ne pas lire le fichier de configuration
>       --no-input                   Ne jamais poser de question
>       --no-pager                   Ne pas montrer les longs textes page par page
>       --accessible                 Une phrase par fiche au lieu de tableaux
>       --color TEXTE                Couleurs : auto, always ou never
$ bifc ticket mark -h
> Faire passer des fiches à un autre état
>
> Utilisation : bifc ticket mark <un-état>… [options]
>
> Exemples
>   bifc ticket mark waiting T1 --waiting-for part --reason "clavier commandé"
>
>   un état  Le nouvel état, et les numéros des fiches
>
> Options
>       --reason TEXTE            Pourquoi ; gardé comme remarque
>       --title TEXTE             Ce qui ne va pas, dans les mots de la personne
>       --problem TEXTE           Plus de détails sur le problème, en plusieurs
>                                 lignes
>       --waiting-for CHOIX       Ce qu’attend une demande en attente : part,
>                                 visitor, volunteer, partner, other
>       --outcome CHOIX           Comment elle s’est terminée : fixed, repairable,
>                                 end_of_life, unknown, advice, no_fault_found,
>                                 referred, withdrawn, unclaimed
>       --barrier CHOIX           Pourquoi l’objet est en fin de vie :
>                                 spare_parts_not_available,
>                                 spare_parts_too_expensive,
>                                 no_way_to_open_product,
>                                 repair_information_not_available,
>                                 lack_of_equipment, item_too_worn_out
>       --channel CHOIX           Comment la personne a joint le groupe : desk,
>                                 mail, phone, home
>       --theme CHOIX             Thème de l’aide, dans la liste de la Coop (la
>                                 liste : bifc help codes coop_theme)
>   -k, --category CHOIX          Catégorie de l’objet, dans la liste ORDS (la
>                                 liste : bifc help codes ords_category)
>       --partner-category TEXTE  Catégorie dans les mots de sa provenance
>       --brand TEXTE             Fabricant de l’objet
>       --year N                  Année de fabrication de l’objet
>   … et 28 autres options
>
> États et suites possibles
>   open (ouverte)            → waiting, closed
>   waiting (en attente)      → open, closed
>   closed (fermée)           → open
>
> L’aide complète : bifc help ticket mark
$ bifc help codes outcome
> Comment une demande s’est terminée ; les quatre premières issues sont celles de l’Open Repair Data Standard
> 1 (ORDS 0.3) · https://standard.openrepair.org/standard.html#repair_status et bifc
>
>   fixed           1  réparé
>   repairable      2  réparable
>   end_of_life     3  fin de vie
>   unknown         0  inconnue
>   advice             conseil donné
>   no_fault_found     panne non constatée
>   referred           réorienté
>   withdrawn          repris par son propriétaire
>   unclaimed          non réclamé
