Tutorials that teach: proposed to tickets, counted, learned, taken from folders and given back.

$ bifc tutorial import --library
! 32 tutorials created.
$ bifc tutorial import --library
! 32 tutorials unchanged.
$ bifc tutorial list level:advanced --fields id,title,status,reviewed
> G32	Wiping a disk with proof	published	2026-11-28
> G4	Effacer un disque avec preuve	published	2026-11-28
$ bifc ticket add "Impossible d'effacer le disque dur avant le don" -q
> T1
$ bifc ticket show 1
> id       T1
> title    Impossible d'effacer le disque dur avant le don
> status   open
> channel  at the desk
> opened   2026-11-21
> created  2026-11-21T14:32:00Z
> changed  2026-11-21T14:32:00Z
>
> May help
>   G4  Effacer un disque avec preuve (68 %)
>
> Last change: ticket add T1 (2026-11-21 14:32, sam)
$ bifc ticket close T1 --with G4 --outcome advice
! Ticket T1 (Impossible d'effacer le disque dur avant le don) closed.
$ bifc ticket show T1 --fields tutorials,outcome --plain
> tutorials: G4
> outcome: advice
$ bifc ticket close T1 --with G99
! bifc: [not-found] There is no tutorial G99.
!   See those there are: bifc tutorial list
[3]
$ TERMINAL=1 bifc ticket add "mon ordinateur est très lent"
! Ticket T2 (mon ordinateur est très lent) created.
!   May help: G12  Comprendre pourquoi un ordinateur est lent (100 %)
!   Then: bifc note T2 "…" or bifc ticket close T2 --outcome fixed
$ bifc ticket add "écran noir" --category laptop -q
> T3
$ bifc ticket show T3
> id        T3
> title     écran noir
> status    open
> channel   at the desk
> category  Laptop
> opened    2026-11-21
> created   2026-11-21T14:32:00Z
> changed   2026-11-21T14:32:00Z
>
> Last change: ticket add T3 (2026-11-21 14:32, sam)

What is used, and what is missing.

$ bifc tutorial stats slug:effacer-un-disque-avec-preuve --header
> id	title	used	closed	solved	solved_percent	last	reviewed	review_days
> G4	Effacer un disque avec preuve	1	1	1	100	2026-11-21	2026-11-28	-7
$ bifc tutorial stats --sort used
! bifc: [usage] 'bifc tutorial stats' cannot follow --sort.
!   Its rows stand in an order of their own.
[2]
$ bifc tutorial gaps
> 1	laptop				écran noir (T3)
$ bifc tutorial gaps --json
> [
> {"tickets":1,"category":"laptop","fault":null,"theme":null,"words":null,"examples":"T3"}
> ]
$ bifc tutorial gaps opened:2020 --exit-code
[1]
$ bifc ticket add "Écran cassé, fêlé dans le coin" --category laptop -q
> T4
$ bifc ticket add "L’écran reste noir quand on l’allume, mais le ventilateur tourne et la lampe est verte" --category laptop -q
> T5
$ bifc ticket add "Le grille-pain ne chauffe plus" --category toaster -q
> T6
$ bifc tutorial gaps
> 3	laptop			écran	écran noir (T3) · Écran cassé, fêlé dans le coin (T4) · L’écran reste noir quand on l’allume, mais le … (T5)
> 1	toaster				Le grille-pain ne chauffe plus (T6)
$ bifc tutorial gaps --json
> [
> {"tickets":3,"category":"laptop","fault":null,"theme":null,"words":"écran","examples":"T3|T4|T5"},
> {"tickets":1,"category":"toaster","fault":null,"theme":null,"words":null,"examples":"T6"}
> ]
$ TERMINAL=1 COLUMNS=70 bifc tutorial gaps
> [1mtickets  category  words  examples[0m
>       3  Laptop    écran  écran noir (T3)
>       1  Toaster          Le grille-pain ne chauffe plus (T6)

Who can do what.

$ bifc person add "Léa Dupré" --role volunteer -q
> P1
$ bifc person add "Sam Petit" --role volunteer -q
> P2
$ bifc tutorial learned G4 --by P1
! P1 (Léa Dupré) has learned G4 (Effacer un disque avec preuve).
$ bifc tutorial learned G4 --by P1
! G4 (Effacer un disque avec preuve): already so.
$ bifc tutorial learned G4 --by P1 --confirmer "léa dupré"
! bifc: [refused] P1 (Léa Dupré) cannot confirm what they have learned themselves.
!   Name somebody else: --confirmer NAME
[4]
$ bifc tutorial learned G4 --by P1 --confirmer "@P1"
! bifc: [refused] P1 (Léa Dupré) cannot confirm what they have learned themselves.
!   Name somebody else: --confirmer NAME
[4]
$ bifc tutorial learned G4 --by P1 --confirmer "Dupré"
! bifc: [refused] P1 (Léa Dupré) cannot confirm what they have learned themselves.
!   Name somebody else: --confirmer NAME
[4]
$ bifc tutorial learned G4 G32 --by P1 --confirmer P2
! P1 (Léa Dupré) can do G4 (Effacer un disque avec preuve), as Sam Petit saw.
! G32 (Wiping a disk with proof): already so.
$ bifc tutorial learned G4 --by "Sam Petit"
! P2 (Sam Petit) has learned G4 (Effacer un disque avec preuve).
$ bifc tutorial learned G9 --by P2
! P2 (Sam Petit) has learned G9 (Des mots de passe solides sans tout retenir).
$ bifc tutorial learned G4 --by "Personne"
! bifc: [not-found] Nobody is called 'Personne'.
!   Look for them: bifc find Personne
[3]
$ bifc tutorial skills
> G1	Accueillir une personne à la permanence	0	0	
> G2	Choisir et installer un système léger	0	0	
> G5	Fermer un groupe et transmettre ce qu’il sait	0	0	
> G7	Faire marcher une imprimante sous Debian	0	0	
> G11	Recevoir un appareil donné	0	0	
> G12	Comprendre pourquoi un ordinateur est lent	0	0	
> G13	Sauver d’abord les données de la personne	0	0	
> G14	Tenir une permanence sans s’épuiser	0	0	
> G9	Des mots de passe solides sans tout retenir	1	0	Sam Petit
> G4	Effacer un disque avec preuve	2	1	Léa Dupré, Sam Petit
$ bifc tutorial note mots-de-passe "À relire"
! Noted on G9 (Des mots de passe solides sans tout retenir).
$ bifc tutorial note "À relire"
! bifc: [usage] A note needs the id of a record.
!   Write: bifc tutorial note G12 "…"
[2]
$ bifc tutorial skills --alone --json=id,people,who
> [
> {"id":"G1","people":0,"who":""},
> {"id":"G2","people":0,"who":""},
> {"id":"G5","people":0,"who":""},
> {"id":"G7","people":0,"who":""},
> {"id":"G11","people":0,"who":""},
> {"id":"G12","people":0,"who":""},
> {"id":"G13","people":0,"who":""},
> {"id":"G14","people":0,"who":""},
> {"id":"G9","people":1,"who":"P2"}
> ]
$ bifc tutorial path
> desk	Holding a help desk	4
> handover	Handing over	2
> installing	Installing a machine for somebody	5
> welcome	Welcome: your first evenings	4
> wiping	Taking in and wiping machines	3
$ bifc tutorial path wiping
> G27	Taking in a donated device	0	recevoir-un-appareil-donne
> G26	Saving the person's data first	0	sauver-d-abord-les-donnees
> G32	Wiping a disk with proof	2	effacer-un-disque-avec-preuve
$ bifc tutorial path wiping --by P1
> G27	Taking in a donated device	0	no	recevoir-un-appareil-donne
> G26	Saving the person's data first	0	no	sauver-d-abord-les-donnees
> G32	Wiping a disk with proof	2	yes	effacer-un-disque-avec-preuve
$ sh LC_ALL=fr_FR.UTF-8 LANGUAGE=fr bifc tutorial path handover
> G14	Tenir une permanence sans s’épuiser	0	tenir-une-permanence
> G5	Fermer un groupe et transmettre ce qu’il sait	0	fermer-et-transmettre
$ bifc db init --db seul.db -q
$ write passwords.md "---\ntitle: Passwords\nslug: passwords\nlang: en\ntranslation_of: mots-de-passe\n---\n\nText.\n"
$ bifc tutorial import passwords.md --db seul.db -q
$ bifc person add "Zoé" --role volunteer --db seul.db -q
> P1
$ bifc tutorial learned G1 --by P1 --db seul.db -q
$ bifc tutorial path welcome --db seul.db
> 	not here yet	0	accueillir-une-personne
> 	not here yet	0	sauver-d-abord-les-donnees
> G1	Passwords	1	mots-de-passe
> 	not here yet	0	hameconnage-et-arnaques
$ bifc tutorial path welcome --by P1 --db seul.db
> 	not here yet	0	no	accueillir-une-personne
> 	not here yet	0	no	sauver-d-abord-les-donnees
> G1	Passwords	1	yes	mots-de-passe
> 	not here yet	0	no	hameconnage-et-arnaques
$ bifc tutorial remove G1 --db seul.db -q
$ bifc tutorial path welcome --db seul.db
> 	not here yet	0	accueillir-une-personne
> 	not here yet	0	sauver-d-abord-les-donnees
> 	not here yet	0	mots-de-passe
> 	not here yet	0	hameconnage-et-arnaques
$ bifc tutorial path wiping --by P1 --json=id,slug,learned
> [
> {"id":"G27","slug":"recevoir-un-appareil-donne","learned":false},
> {"id":"G26","slug":"sauver-d-abord-les-donnees","learned":false},
> {"id":"G32","slug":"effacer-un-disque-avec-preuve","learned":true}
> ]
$ TERMINAL=1 bifc tutorial path wiping --color never
> id   title                           people  slug
> G27  Taking in a donated device           0  recevoir-un-appareil-donne
> G26  Saving the person's data first       0  sauver-d-abord-les-donnees
> G32  Wiping a disk with proof             2  effacer-un-disque-avec-preuve
$ bifc tutorial path --by P1
! bifc: [usage] 'bifc tutorial path' cannot follow --by.
!   Name the path, too: bifc tutorial path welcome --by P1
[2]
$ bifc tutorial path wipng
! bifc: [usage] There is no path 'wipng'.
!   Did you mean: wiping
[2]
$ bifc skill list
> C3	P2	G9	2026-11-21	
> C2	P2	G4	2026-11-21	
> C1	P1	G4	2026-11-21	2026-11-21
$ bifc skill show C1
> id            C1
> person        P1 Léa Dupré
> tutorial      G4 Effacer un disque avec preuve
> learned       2026-11-21
> confirmed     2026-11-21
> confirmed by  Sam Petit
> created       2026-11-21T14:32:00Z
> changed       2026-11-21T14:32:00Z
>
> Last change: tutorial learned G4 (2026-11-21 14:32, sam)
$ bifc person show P1
> id        P1
> name      Léa Dupré
> identity  known by name
> role      volunteer
> status    active
> created   2026-11-21T14:32:00Z
> changed   2026-11-21T14:32:00Z
>
> 1 skill (person)
>   C1  G4 Effacer un disque avec preuve (learned: 2026-11-21, confirmed: 2026-11-21, confirmed by: Sam Petit)
>
> Last change: person add P1 (2026-11-21 14:32, sam)
$ sh bifc tutorial show G4 | sed -n '/skill/,$p'
> 2 skills (tutorial)
>   C2  P2 Sam Petit (learned: 2026-11-21)
>   C1  P1 Léa Dupré (learned: 2026-11-21, confirmed: 2026-11-21, confirmed by: Sam Petit)
>
> Translations
>   G32  en  Wiping a disk with proof
>
> Last change: tutorial import G1 … G32 (2026-11-21 14:32, sam)
$ bifc skill set C1 --learned 2026-11-01
! Skill C1 (2026-11-01) changed.
$ bifc skill log C1
> 11  2026-11-21 14:32  sam  tutorial learned G4
>   person: P1
>   tutorial: G4
>   learned: 2026-11-21
> 12  2026-11-21 14:32  sam  tutorial learned G4
>   confirmed: – → 2026-11-21
>   confirmed by: – → Sam Petit
> 16  2026-11-21 14:32  sam  skill set C1
>   learned: 2026-11-21 → 2026-11-01
$ bifc skill remove C3
! Skill C3 (2026-11-21) removed.
$ bifc skill restore C3
! Skill C3 (2026-11-21) is back.
$ write c1.txt "learned: 2026-11-02\n"
$ bifc skill edit C1 -F c1.txt
! Skill C1 (2026-11-02) changed.

A folder comes back as it went.

$ bifc tutorial set G4 --minutes 170
! Tutorial G4 (Effacer un disque avec preuve) changed.
$ bifc tutorial export status:any --to un
! 32 tutorials in un (32 new, 0 changed, 0 the same, 0 removed).
$ bifc tutorial export status:any --to un
! 32 tutorials in un (0 new, 0 changed, 32 the same, 0 removed).
$ bifc db init --db autre.db
! The database was made at autre.db.
$ bifc tutorial import un --db autre.db
! 32 tutorials created.
! 32 tutorials wait for somebody here to read them: bifc tutorial list status:review
$ bifc tutorial export status:any --to deux --db autre.db
! 32 tutorials in deux (32 new, 0 changed, 0 the same, 0 removed).
$ sh diff -r un deux && echo same
> same
$ bifc tutorial import un
! 32 tutorials unchanged.
$ sh cat un/mots-de-passe.md | head -18
> ---
> title: Des mots de passe solides sans tout retenir
> slug: mots-de-passe
> lang: fr
> status: published
> level: beginner
> audience: visitor
> themes: [securite_numerique]
> keywords:
>   - mot de passe
>   - oublié
>   - compte bloqué
>   - gestionnaire
>   - connexion
>   - identifiant
>   - KeePassXC
> minutes: 45
> authors: [bifc]

An export of one tutorial leaves the others that were exported; what has another name goes.

$ bifc tutorial export status:any --to trois -q
$ bifc tutorial export slug:mots-de-passe --to trois
! 1 tutorial in trois (0 new, 0 changed, 1 the same, 0 removed).
$ sh ls trois | wc -l | tr -d " "
> 32
$ bifc tutorial set mots-de-passe --slug phrases-de-passe -q
$ bifc tutorial export slug:phrases-de-passe --to trois
! 1 tutorial in trois (1 new, 0 changed, 0 the same, 1 removed).
$ bifc tutorial remove G10 -q
$ bifc tutorial export slug:phrases-de-passe --to trois
! 1 tutorial in trois (0 new, 0 changed, 1 the same, 1 removed).
$ bifc tutorial restore G10 -q
$ bifc tutorial set G9 --slug mots-de-passe -q

What was rewritten here is not overwritten by a file that does not know it.

$ write g9.md "---\ntitle: Des mots de passe solides sans tout retenir\n---\n\nNotre texte.\n"
$ bifc tutorial edit G9 -F g9.md
! G9 is published again when somebody else has read it: bifc tutorial mark published G9 --reviewer NAME
! Tutorial G9 (Des mots de passe solides sans tout retenir) changed.
$ bifc tutorial list slug:passwords --fields id,status
> G22	published
$ bifc tutorial show G18 --fields follows --plain
> follows: 75a5ec5be0a259b9
$ bifc tutorial import --library
! 31 tutorials unchanged.
! G9 (Des mots de passe solides sans tout retenir) was changed here since; it stays as it is (--replace takes the file).
$ bifc tutorial import --library --replace
! 2 tutorials updated.
! 30 tutorials unchanged.
$ bifc tutorial log G9
> 1  2026-11-21 14:32  sam  tutorial import G1 … G32
>   title: Des mots de passe solides sans tout retenir
>   slug: mots-de-passe
>   language: fr
>   status: published
>   level: beginner
>   themes: Online safety
>   minutes: 45
>   authors: bifc
>   licence: CC-BY-SA-4.0
>   text: Vous n’avez pas à retenir cinquante mots de passe. Il suffi…
>   review by: 2028-03-31
>   published: 2026-11-28
>   summary: Choisir, garder et changer ses mots de passe sans les reten…
>   audience: visitors
>   keywords: mot de passe, oublié, compte bloqué, gestionnaire, connexio…
>   reviewed: 2026-11-28
> 21  2026-11-21 14:32  sam  tutorial set G9 G22
>   slug: mots-de-passe → phrases-de-passe
> 24  2026-11-21 14:32  sam  tutorial set G9
>   slug: phrases-de-passe → mots-de-passe
> 25  2026-11-21 14:32  sam  tutorial edit G9
>   status: published → in review
>   text: 77 lines removed, 1 added
>        1 - Vous n’avez pas à retenir cinquante mots de passe.
>        2 - Il suffit d’une bonne phrase, d’un coffre qui garde le reste, et d’une seconde clé pour les comptes…
>        4 - ## Ce qu’il faut
>        6 - - Votre ordinateur ou celui de la permanence.
>        7 - - Votre téléphone.
>        8 - - Du papier, un stylo, et un endroit sûr chez vous.
>        1 + Notre texte.
>     … and 71 more lines
>   published: 2026-11-28 → –
>   reviewed: 2026-11-28 → –
>   revision: a838d6405288fb3f → 8a95b23b4bcf7259
> 26  2026-11-21 14:32  sam  tutorial import G4 G9
>   status: in review → published
>   text: 1 line removed, 77 added
>        1 - Notre texte.
>        1 + Vous n’avez pas à retenir cinquante mots de passe.
>        2 + Il suffit d’une bonne phrase, d’un coffre qui garde le reste, et d’une seconde clé pour les comptes…
>        4 + ## Ce qu’il faut
>        6 + - Votre ordinateur ou celui de la permanence.
>        7 + - Votre téléphone.
>        8 + - Du papier, un stylo, et un endroit sûr chez vous.
>        9 + - La liste de vos comptes importants : courriel, banque, impôts, Ameli, CAF.
>       11 + Les bénévoles ne vous demandent jamais votre mot de passe.
>       12 + Tapez-le vous-même, et ne le dites à personne.
>       14 + ## Étape 1 : fabriquer une phrase de passe
>       16 + Une phrase de passe est une suite de mots tirés au hasard.
>     … and 66 more lines
>   published: – → 2026-11-28
>   reviewed: – → 2026-11-28
>   revision: 8a95b23b4bcf7259 → a838d6405288fb3f

Files of others: another program's keys, no keys, TOML, tldr pages.

$ sh mkdir -p a/fr a/pages.fr/linux a/.git
$ write a/fr/2024-05-02-imprimer-recto-verso.md "---\nlayout: post\ntitle: Imprimer recto verso\ntags: [imprimante, bureautique]\ndate: 2024-05-02T10:00:00+02:00\nauthor: Zoé\nlicense: CC-BY-4.0\n---\n\nUn texte.\n"
$ write a/nu.md "# Sans en-tête\n\nUn texte.\n"
$ write a/toml.md "+++\ntitle = \"En TOML\"\ndraft = true\nminutes = 20\n+++\n\nUn texte.\n"
$ write a/publie.md "---\ntitle: Publié ailleurs\nstatus: published\n---\n\nUn texte.\n"
$ write a/pages.fr/linux/apt.md "# apt\n\n> Gère les paquets.\n> Plus d'informations : <https://example.org>.\n\n- Mettre à jour la liste des paquets :\n\n`sudo apt update`\n"
$ write a/.git/non.md "caché"
$ bifc tutorial import a --source "Atelier voisin"
! 5 tutorials created.
! G36 (Publié ailleurs) waits for somebody here to read it: bifc tutorial mark published G36
! 3 files name no licence; CC-BY-SA-4.0 was taken (--licence names another).
$ bifc tutorial list status:any source:voisin --fields title,slug,lang,status,themes,keywords,licence,authors,kept
> En TOML	toml	fr	draft			CC-BY-SA-4.0		
> Publié ailleurs	publie	fr	review			CC-BY-SA-4.0		{"review elsewhere":{"status":"published","revision":"2350f286bf9db926"}}
> Sans en-tête	nu	fr	draft			CC-BY-SA-4.0		
> Imprimer recto verso	imprimer-recto-verso	fr	draft	bureautique	imprimante	CC-BY-4.0	Zoé	{"layout":"post","date":{"yaml":"date: 2024-05-02T10:00:00+02:00"}}
$ bifc tutorial list source:tldr-pages --fields title,slug,lang,licence,source,key
> apt	linux-apt-fr	fr	CC-BY-4.0	tldr-pages	linux/apt
$ bifc tutorial import a --source "Atelier voisin"
! 5 tutorials unchanged.
! G36 (Publié ailleurs) waits for somebody here to read it: bifc tutorial mark published G36
$ write b.md "---\ntitle: x\nlevel: facil\n---\n\ny\n"
$ bifc tutorial import b.md a/nu.md
! b.md: line 3: level: 'facil' is not one of the values of level
! bifc: [refused] 1 file cannot be imported; nothing was written.
!   Correct the files, or import the others: bifc tutorial import b.md a/nu.md --continue
[4]
$ bifc tutorial import
! bifc: [usage] 'bifc tutorial import' needs files, or --library.
!   Write: bifc tutorial import FOLDER
[2]
$ bifc tutorial import .git2
! bifc: [failed] '.git2' cannot be read: No such file or directory.
!   Check the name of the file.
[1]
$ sh mkdir vide && bifc tutorial import vide
! bifc: [refused] There are no Markdown files in 'vide'.
!   Their names end in .md.
[4]

Two files do not become one tutorial, and a site and an export do not share a folder.

$ sh mkdir -p dup/x dup/y
$ write dup/x/intro.md "# Intro\n\nUn.\n"
$ write dup/y/intro.md "# Intro\n\nDeux.\n"
$ bifc tutorial import dup
! dup/y/intro.md: the same tutorial as dup/x/intro.md (slug intro)
! bifc: [refused] 1 file cannot be imported; nothing was written.
!   Correct the files, or import the others: bifc tutorial import dup --continue
[4]
$ bifc tutorial publish --to mix -q
$ bifc tutorial export --to mix
! bifc: [refused] There is a site in 'mix'.
!   Export into a folder of its own: --to FOLDER
[4]
$ bifc tutorial publish --to un
! bifc: [refused] 'un' holds exported tutorials.
!   Publish into a folder of its own: --to FOLDER
[4]

As it was.

$ write petit.md "---\ntitle: Petit\n---\n\nAvant.\n"
$ write petit2.md "---\ntitle: Petit\n---\n\nAprès.\n"
$ bifc tutorial add -F petit.md -q
> G38
$ sh BIFC_NOW=2026-12-03T10:00:00Z bifc tutorial edit petit -F petit2.md
! Tutorial G38 (Petit) changed.
$ bifc tutorial show petit --as-of 2026-11
> id        G38
> title     Petit
> slug      petit
> language  fr
> status    draft
> licence   CC-BY-SA-4.0
> created   2026-11-21T14:32:00Z
> changed   2026-11-21T14:32:00Z
>
> Avant.
$ bifc tutorial show petit --as-of 2026-11 --json=id,body
> [
> {"id":"G38","body":"Avant."}
> ]
$ bifc tutorial show petit --as-of 2026-12 --fields body --plain
> body: Après.
$ bifc tutorial show petit --as-of 2026-10
! bifc: [not-found] G38 was not there yet; it was made on 2026-11-21.
!   What happened to it: bifc log G38
[3]
$ bifc tutorial show petit --as-of jadis
! bifc: [usage] 'jadis' is no period.
!   Write a day, a month or a year: --as-of 2026-05
[2]

On paper.

$ bifc tutorial print G4 -o g4.html
$ sh grep -c "<h2>" g4.html
> 0
[1]
$ bifc tutorial print G4 G5 -o g4.html
! bifc: [usage] This paper is about one record.
!   Print them one by one.
[2]
$ bifc tutorial print G4 -o g4.pdf
! bifc: [usage] bifc writes no PDF itself.
!   Write a page and print it to PDF: -o tutorial.html
[2]
$ sh bifc tutorial show G1 | grep -c "$(printf '\033')"
> 0
[1]
