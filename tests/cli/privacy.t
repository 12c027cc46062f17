What is kept about people and why, whose time is over, and forgetting them all.

$ bifc person add "Léa Dupré" --phone "06 12 34 56 78" --role visitor --forget-by 2026-11-20 -q --at 2026-11-01
> P1
$ bifc person add "Paul Martin" --role volunteer -q
> P2
$ bifc ticket add "écran de Léa Dupré" -p P1 -q
> T1
$ bifc privacy due
> P1	Léa Dupré	visitor	2026-11-20	their day
$ bifc privacy due --json
> [
> {"id":"P1","name":"Léa Dupré","role":["visitor"],"due":"2026-11-20","reason":"their day"}
> ]
$ bifc privacy map --tsv --fields record,field,kept
> person	name	until forgotten: on request, on their own day, or unseen for so long: visitor 24 months, volunteer 36 months, donor 36 months, contact 36 months
> person	identity	without end; once the person is forgotten it leads to somebody who is only counted
> person	role	without end; once the person is forgotten it leads to somebody who is only counted
> person	phone	until forgotten: on request, on their own day, or unseen for so long: visitor 24 months, volunteer 36 months, donor 36 months, contact 36 months
> person	email	until forgotten: on request, on their own day, or unseen for so long: visitor 24 months, volunteer 36 months, donor 36 months, contact 36 months
> person	birth_year	until forgotten: on request, on their own day, or unseen for so long: visitor 24 months, volunteer 36 months, donor 36 months, contact 36 months
> person	age_band	without end; a class of the Coop's that names nobody
> person	gender	without end; a class of the Coop's that names nobody
> person	situation	without end; a class of the Coop's that names nobody
> person	skills	until forgotten: on request, on their own day, or unseen for so long: visitor 24 months, volunteer 36 months, donor 36 months, contact 36 months
> person	consent	until forgotten: on request, on their own day, or unseen for so long: visitor 24 months, volunteer 36 months, donor 36 months, contact 36 months
> person	forget_by	until forgotten: on request, on their own day, or unseen for so long: visitor 24 months, volunteer 36 months, donor 36 months, contact 36 months
> person	same_as	without end; once the person is forgotten it leads to somebody who is only counted
> person	household	without end; once the person is forgotten it leads to somebody who is only counted
> person	key	until forgotten: on request, on their own day, or unseen for so long: visitor 24 months, volunteer 36 months, donor 36 months, contact 36 months
> person	kept	as long as the record; mentions go when the person is forgotten
> lot	donor	without end; once the person is forgotten it leads to somebody who is only counted
> lot	manifest	as long as the record; mentions go when the person is forgotten
> lot	kept	as long as the record; mentions go when the person is forgotten
> device	serial	as long as the record; mentions go when the person is forgotten
> device	donor	without end; once the person is forgotten it leads to somebody who is only counted
> device	holder	without end; once the person is forgotten it leads to somebody who is only counted
> device	firmware_id	as long as the record; mentions go when the person is forgotten
> device	refurbisher	as long as the record; mentions go when the person is forgotten
> device	checker	as long as the record; mentions go when the person is forgotten
> device	described	as long as the record; mentions go when the person is forgotten
> device	kept	as long as the record; mentions go when the person is forgotten
> part	kept	as long as the record; mentions go when the person is forgotten
> allocation	person	without end; once the person is forgotten it leads to somebody who is only counted
> allocation	kept	as long as the record; mentions go when the person is forgotten
> tutorial	authors	as long as the record; mentions go when the person is forgotten
> tutorial	body	as long as the record; mentions go when the person is forgotten
> tutorial	reviewer	as long as the record; mentions go when the person is forgotten
> tutorial	kept	as long as the record; mentions go when the person is forgotten
> ticket	title	as long as the record; mentions go when the person is forgotten
> ticket	problem	as long as the record; mentions go when the person is forgotten
> ticket	person	without end; once the person is forgotten it leads to somebody who is only counted
> ticket	volunteer	without end; once the person is forgotten it leads to somebody who is only counted
> ticket	summary	as long as the record; mentions go when the person is forgotten
> ticket	kept	as long as the record; mentions go when the person is forgotten
> note	author	as long as the record; mentions go when the person is forgotten
> note	text	as long as the record; mentions go when the person is forgotten
> note	content	as long as the record; mentions go when the person is forgotten
> note	kept	as long as the record; mentions go when the person is forgotten
> wipe	operator	as long as the record; mentions go when the person is forgotten
> wipe	checker	as long as the record; mentions go when the person is forgotten
> wipe	kept	as long as the record; mentions go when the person is forgotten
> skill	person	without end; once the person is forgotten it leads to somebody who is only counted
> skill	confirmer	as long as the record; mentions go when the person is forgotten
> skill	kept	as long as the record; mentions go when the person is forgotten
> query	words	as long as the record; mentions go when the person is forgotten
> query	kept	as long as the record; mentions go when the person is forgotten
> operation	who	as long as the history; the name goes when the person is forgotten
$ sh bifc privacy map --json=record,field,shown,exported | head -3
> [
> {"record":"person","field":"name","shown":"in lists and cards","exported":"not with --no-people"},
> {"record":"person","field":"identity","shown":"in cards","exported":"not with --no-people"},
$ bifc privacy map --lang fr --md
> | fiche | champ | pour quoi | gardé | montré | exporté |
> |---|---|---|---|---|---|
> | personne | nom | reconnaître qui vient et rendre le bon appareil | jusqu’à l’oubli : à la demande, au jour prévu, ou sans passage depuis : personne aidée 24 mois, bénévole 36 mois, donateur 36 mois, contact 36 mois | dans les listes et les fiches | pas avec --no-people |
> | personne | identité | ne pas garder plus que ce qui est convenu | sans limite ; après l’oubli, le lien mène à quelqu’un qui n’est que compté | dans les fiches | pas avec --no-people |
> | personne | rôle | savoir ce qui lie la personne au groupe, et combien de temps la garder | sans limite ; après l’oubli, le lien mène à quelqu’un qui n’est que compté | dans les listes et les fiches | pas avec --no-people |
> | personne | téléphone | appeler quand l’appareil est prêt | jusqu’à l’oubli : à la demande, au jour prévu, ou sans passage depuis : personne aidée 24 mois, bénévole 36 mois, donateur 36 mois, contact 36 mois | quand on le nomme | pas avec --no-people |
> | personne | courriel | écrire quand l’appareil est prêt | jusqu’à l’oubli : à la demande, au jour prévu, ou sans passage depuis : personne aidée 24 mois, bénévole 36 mois, donateur 36 mois, contact 36 mois | quand on le nomme | pas avec --no-people |
> | personne | année de naissance | tranches d’âge des bilans aux financeurs | jusqu’à l’oubli : à la demande, au jour prévu, ou sans passage depuis : personne aidée 24 mois, bénévole 36 mois, donateur 36 mois, contact 36 mois | quand on le nomme | pas avec --no-people |
> | personne | tranche d’âge | tranches d’âge des bilans aux financeurs | sans limite ; une catégorie de la Coop qui ne désigne personne | quand on le nomme | pas avec --no-people |
> | personne | genre | bilans aux financeurs | sans limite ; une catégorie de la Coop qui ne désigne personne | quand on le nomme | pas avec --no-people |
> | personne | situation | bilans aux financeurs | sans limite ; une catégorie de la Coop qui ne désigne personne | quand on le nomme | pas avec --no-people |
> | personne | compétences | trouver le bénévole qui peut aider | jusqu’à l’oubli : à la demande, au jour prévu, ou sans passage depuis : personne aidée 24 mois, bénévole 36 mois, donateur 36 mois, contact 36 mois | dans les fiches | pas avec --no-people |
> | personne | accord du | prouver l’accord de la personne | jusqu’à l’oubli : à la demande, au jour prévu, ou sans passage depuis : personne aidée 24 mois, bénévole 36 mois, donateur 36 mois, contact 36 mois | quand on le nomme | pas avec --no-people |
> | personne | à oublier avant | oublier à temps | jusqu’à l’oubli : à la demande, au jour prévu, ou sans passage depuis : personne aidée 24 mois, bénévole 36 mois, donateur 36 mois, contact 36 mois | quand on le nomme | pas avec --no-people |
> | personne | doublon de | n’avoir qu’une fiche par personne | sans limite ; après l’oubli, le lien mène à quelqu’un qui n’est que compté | dans les fiches | pas avec --no-people |
> | personne | foyer | répartir les appareils équitablement entre foyers | sans limite ; après l’oubli, le lien mène à quelqu’un qui n’est que compté | quand on le nomme | pas avec --no-people |
> | personne | clé | mettre à jour la fiche quand la même liste est importée de nouveau | jusqu’à l’oubli : à la demande, au jour prévu, ou sans passage depuis : personne aidée 24 mois, bénévole 36 mois, donateur 36 mois, contact 36 mois | dans les fiches | pas avec --no-people |
> | personne | cellules gardées | rendre inchangées les données importées | aussi longtemps que la fiche ; les mentions partent avec l’oubli de la personne | jamais | pas avec --no-people |
> | lot | donateur | savoir d’où viennent les appareils, et en rendre compte | sans limite ; après l’oubli, le lien mène à quelqu’un qui n’est que compté | dans les listes et les fiches | pas avec --no-people |
> | lot | inventaire | prouver ce que contenait un lot ; il ne nomme personne | aussi longtemps que la fiche ; les mentions partent avec l’oubli de la personne | quand on le nomme | masqué avec --no-people |
> | lot | cellules gardées | rendre inchangées les données importées | aussi longtemps que la fiche ; les mentions partent avec l’oubli de la personne | jamais | pas avec --no-people |
> | appareil | n° de série | distinguer les appareils et retrouver un appareil volé | aussi longtemps que la fiche ; les mentions partent avec l’oubli de la personne | dans les fiches | masqué avec --no-people |
> | appareil | donateur | savoir d’où vient un appareil, et en remercier | sans limite ; après l’oubli, le lien mène à quelqu’un qui n’est que compté | dans les fiches | pas avec --no-people |
> | appareil | détenteur | savoir qui a l’appareil | sans limite ; après l’oubli, le lien mène à quelqu’un qui n’est que compté | dans les fiches | pas avec --no-people |
> | appareil | marque du micrologiciel | reconnaître un appareil sans numéro de série | aussi longtemps que la fiche ; les mentions partent avec l’oubli de la personne | quand on le nomme | masqué avec --no-people |
> | appareil | reconditionné par | pouvoir interroger qui a préparé l’appareil | aussi longtemps que la fiche ; les mentions partent avec l’oubli de la personne | dans les fiches | pas avec --no-people |
> | appareil | vérifié par | faire répondre du travail par une deuxième personne | aussi longtemps que la fiche ; les mentions partent avec l’oubli de la personne | dans les fiches | pas avec --no-people |
> | appareil | décrit le | savoir laquelle de deux descriptions est la plus récente | aussi longtemps que la fiche ; les mentions partent avec l’oubli de la personne | quand on le nomme | masqué avec --no-people |
> | appareil | cellules gardées | rendre inchangées les données importées | aussi longtemps que la fiche ; les mentions partent avec l’oubli de la personne | jamais | pas avec --no-people |
> | pièce | cellules gardées | rendre inchangées les données importées | aussi longtemps que la fiche ; les mentions partent avec l’oubli de la personne | jamais | pas avec --no-people |
> | attribution | personne | savoir qui attend un appareil ou en a un | sans limite ; après l’oubli, le lien mène à quelqu’un qui n’est que compté | dans les listes et les fiches | pas avec --no-people |
> | attribution | cellules gardées | rendre inchangées les données importées | aussi longtemps que la fiche ; les mentions partent avec l’oubli de la personne | jamais | pas avec --no-people |
> | tutoriel | auteurs | nommer les auteurs, comme le demandent les licences libres | aussi longtemps que la fiche ; les mentions partent avec l’oubli de la personne | dans les fiches | masqué avec --no-people |
> | tutoriel | texte | un guide ; il ne devrait nommer personne | aussi longtemps que la fiche ; les mentions partent avec l’oubli de la personne | dans les fiches | masqué avec --no-people |
> | tutoriel | relu par | faire répondre d’un tutoriel par une deuxième personne | aussi longtemps que la fiche ; les mentions partent avec l’oubli de la personne | dans les fiches | pas avec --no-people |
> | tutoriel | cellules gardées | rendre inchangées les données importées | aussi longtemps que la fiche ; les mentions partent avec l’oubli de la personne | jamais | pas avec --no-people |
> | demande | titre | savoir ce qu’il y a à faire ; il ne devrait nommer personne | aussi longtemps que la fiche ; les mentions partent avec l’oubli de la personne | dans les listes et les fiches | masqué avec --no-people |
> | demande | problème | savoir ce qu’il y a à faire ; il ne devrait nommer personne | aussi longtemps que la fiche ; les mentions partent avec l’oubli de la personne | dans les fiches | masqué avec --no-people |
> | demande | personne | savoir de qui vient la demande, et compter les personnes | sans limite ; après l’oubli, le lien mène à quelqu’un qui n’est que compté | dans les listes et les fiches | pas avec --no-people |
> | demande | bénévole | savoir qui s’en occupe | sans limite ; après l’oubli, le lien mène à quelqu’un qui n’est que compté | dans les fiches | pas avec --no-people |
> | demande | résumé public | raconter la réparation ; il ne devrait nommer personne | aussi longtemps que la fiche ; les mentions partent avec l’oubli de la personne | dans les fiches | masqué avec --no-people |
> | demande | cellules gardées | rendre inchangées les données importées | aussi longtemps que la fiche ; les mentions partent avec l’oubli de la personne | jamais | pas avec --no-people |
> | remarque | auteur | pouvoir interroger qui a noté | aussi longtemps que la fiche ; les mentions partent avec l’oubli de la personne | dans les listes et les fiches | pas avec --no-people |
> | remarque | texte | reprendre là où quelqu’un s’est arrêté | aussi longtemps que la fiche ; les mentions partent avec l’oubli de la personne | dans les listes et les fiches | pas avec --no-people |
> | remarque | contenu du fichier | garder ce que dit un journal ou une description, sans adresses de cartes réseau | aussi longtemps que la fiche ; les mentions partent avec l’oubli de la personne | quand on le nomme | pas avec --no-people |
> | remarque | cellules gardées | rendre inchangées les données importées | aussi longtemps que la fiche ; les mentions partent avec l’oubli de la personne | jamais | pas avec --no-people |
> | effacement | opérateur | faire répondre d’un effacement par quelqu’un | aussi longtemps que la fiche ; les mentions partent avec l’oubli de la personne | dans les fiches | pas avec --no-people |
> | effacement | vérifié par | faire répondre d’un effacement par une deuxième personne | aussi longtemps que la fiche ; les mentions partent avec l’oubli de la personne | dans les fiches | pas avec --no-people |
> | effacement | cellules gardées | rendre inchangées les données importées | aussi longtemps que la fiche ; les mentions partent avec l’oubli de la personne | jamais | pas avec --no-people |
> | compétence | personne | savoir qui sait faire quoi, et ce qui ne repose que sur une personne | sans limite ; après l’oubli, le lien mène à quelqu’un qui n’est que compté | dans les listes et les fiches | pas avec --no-people |
> | compétence | confirmé par | pouvoir interroger qui l’a vu faire | aussi longtemps que la fiche ; les mentions partent avec l’oubli de la personne | dans les fiches | pas avec --no-people |
> | compétence | cellules gardées | rendre inchangées les données importées | aussi longtemps que la fiche ; les mentions partent avec l’oubli de la personne | jamais | pas avec --no-people |
> | requête | mots de la requête | refaire la même liste | aussi longtemps que la fiche ; les mentions partent avec l’oubli de la personne | dans les listes et les fiches | pas avec --no-people |
> | requête | cellules gardées | rendre inchangées les données importées | aussi longtemps que la fiche ; les mentions partent avec l’oubli de la personne | jamais | pas avec --no-people |
> | opération | qui | pouvoir interroger qui a fait un changement, et corriger les erreurs | aussi longtemps que l’historique ; le nom part avec l’oubli de la personne | dans l’historique | jamais |
$ bifc config set retention.visitor "2 lunes" -q
! bifc: [usage] retention.visitor is '2 lunes', which is no delay.
!   Write: bifc config set retention.visitor "24 months"
[2]
$ bifc privacy due
> P1	Léa Dupré	visitor	2026-11-20	their day
$ bifc config set retention.visitor never
$ bifc privacy map --csv --fields field,kept
> field,kept
> name,"until forgotten: on request, on their own day, or unseen for so long: visitor never, volunteer 36 months, donor 36 months, contact 36 months"
> identity,without end; once the person is forgotten it leads to somebody who is only counted
> role,without end; once the person is forgotten it leads to somebody who is only counted
> phone,"until forgotten: on request, on their own day, or unseen for so long: visitor never, volunteer 36 months, donor 36 months, contact 36 months"
> email,"until forgotten: on request, on their own day, or unseen for so long: visitor never, volunteer 36 months, donor 36 months, contact 36 months"
> birth_year,"until forgotten: on request, on their own day, or unseen for so long: visitor never, volunteer 36 months, donor 36 months, contact 36 months"
> age_band,without end; a class of the Coop's that names nobody
> gender,without end; a class of the Coop's that names nobody
> situation,without end; a class of the Coop's that names nobody
> skills,"until forgotten: on request, on their own day, or unseen for so long: visitor never, volunteer 36 months, donor 36 months, contact 36 months"
> consent,"until forgotten: on request, on their own day, or unseen for so long: visitor never, volunteer 36 months, donor 36 months, contact 36 months"
> forget_by,"until forgotten: on request, on their own day, or unseen for so long: visitor never, volunteer 36 months, donor 36 months, contact 36 months"
> same_as,without end; once the person is forgotten it leads to somebody who is only counted
> household,without end; once the person is forgotten it leads to somebody who is only counted
> key,"until forgotten: on request, on their own day, or unseen for so long: visitor never, volunteer 36 months, donor 36 months, contact 36 months"
> kept,as long as the record; mentions go when the person is forgotten
> donor,without end; once the person is forgotten it leads to somebody who is only counted
> manifest,as long as the record; mentions go when the person is forgotten
> kept,as long as the record; mentions go when the person is forgotten
> serial,as long as the record; mentions go when the person is forgotten
> donor,without end; once the person is forgotten it leads to somebody who is only counted
> holder,without end; once the person is forgotten it leads to somebody who is only counted
> firmware_id,as long as the record; mentions go when the person is forgotten
> refurbisher,as long as the record; mentions go when the person is forgotten
> checker,as long as the record; mentions go when the person is forgotten
> described,as long as the record; mentions go when the person is forgotten
> kept,as long as the record; mentions go when the person is forgotten
> kept,as long as the record; mentions go when the person is forgotten
> person,without end; once the person is forgotten it leads to somebody who is only counted
> kept,as long as the record; mentions go when the person is forgotten
> authors,as long as the record; mentions go when the person is forgotten
> body,as long as the record; mentions go when the person is forgotten
> reviewer,as long as the record; mentions go when the person is forgotten
> kept,as long as the record; mentions go when the person is forgotten
> title,as long as the record; mentions go when the person is forgotten
> problem,as long as the record; mentions go when the person is forgotten
> person,without end; once the person is forgotten it leads to somebody who is only counted
> volunteer,without end; once the person is forgotten it leads to somebody who is only counted
> summary,as long as the record; mentions go when the person is forgotten
> kept,as long as the record; mentions go when the person is forgotten
> author,as long as the record; mentions go when the person is forgotten
> text,as long as the record; mentions go when the person is forgotten
> content,as long as the record; mentions go when the person is forgotten
> kept,as long as the record; mentions go when the person is forgotten
> operator,as long as the record; mentions go when the person is forgotten
> checker,as long as the record; mentions go when the person is forgotten
> kept,as long as the record; mentions go when the person is forgotten
> person,without end; once the person is forgotten it leads to somebody who is only counted
> confirmer,as long as the record; mentions go when the person is forgotten
> kept,as long as the record; mentions go when the person is forgotten
> words,as long as the record; mentions go when the person is forgotten
> kept,as long as the record; mentions go when the person is forgotten
> who,as long as the history; the name goes when the person is forgotten

The desk is reminded once a day, at a terminal only.

$ bifc ticket list --ids
> T1
$ TERMINAL=1 bifc ticket list --ids -q
> T1
$ TERMINAL=1 bifc ticket list --ids
> T1
! 1 person is to be forgotten by now: bifc privacy due
$ TERMINAL=1 bifc ticket list --ids
> T1

Forgetting them has to be confirmed by their number.

$ bifc privacy apply -n
> What would be forgotten
>
> record     P1
> day        2026-11-21
> operation  4
> emptied    name, phone, forget by
> scrubbed   1 line of the journal, 1 ticket
> kept       1 record that says that somebody was there
! Nothing was written.
$ bifc privacy apply
! bifc: [refused] 1 person will be forgotten for good; no undo brings them back.
!   Write: bifc privacy apply --confirm 1
[4]
$ bifc privacy apply --confirm 2
! bifc: [refused] 1 are due to be forgotten, not 2.
!   Write: bifc privacy apply --confirm 1
[4]
$ bifc privacy apply
< no
! 1 person will be forgotten for good; no undo brings them back.
! Type 1 to confirm: bifc: [abandoned] Given up; nothing was written.
[6]
$ bifc privacy apply
< 1
> Receipt: forgotten for good
>
> record     P1
> day        2026-11-21
> operation  4
> emptied    name, phone, forget by
> scrubbed   1 line of the journal, 1 ticket
> kept       1 record that says that somebody was there
! 1 person will be forgotten for good; no undo brings them back.
! Type 1 to confirm: 1
$ bifc privacy apply
! Nobody is due to be forgotten.
$ bifc privacy due --exit-code
[1]
$ bifc ticket list --fields title,person
> écran de […]	P1
