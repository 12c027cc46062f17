Somebody asks what is known about them.

$ bifc person add "Léa Dupré" --phone "06 12 34 56 78" --role visitor -q
> P1
$ bifc ticket add "écran *noir*" -p P1 -d "portable Lenovo T420" -q
> T1
$ bifc note T1 "rappeler avant midi" -q
$ bifc ticket add "tablette, comme celle de Léa Dupré" -q
> T2
$ bifc person set P1 --phone "07 00 00 00 00" -q
$ bifc person export P1
> What we keep about you
> ======================
>
> 2026-11-21
>
> This is all that our file holds about you, under the number P1.
>
> person P1 · Léa Dupré
> ---------------------
>
> - name: Léa Dupré
> - identity: known by name
> - role: visitor
> - status: active
> - phone: 07 00 00 00 00
> - created: 2026-11-21T14:32:00Z
> - changed: 2026-11-21T14:32:00Z
>
> ticket T1 · écran *noir*
> ------------------------
>
> - title: écran *noir*
> - status: open
> - channel: at the desk
> - category: Laptop
> - brand: Lenovo
> - person: P1
> - device: D1
> - opened: 2026-11-21
> - created: 2026-11-21T14:32:00Z
> - changed: 2026-11-21T14:32:00Z
>
> device D1 · laptop Lenovo T420
> ------------------------------
>
> - kind: laptop
> - brand: Lenovo
> - model: T420
> - ownership: a visitor's
> - received: 2026-11-21
> - intake: 1
> - created: 2026-11-21T14:32:00Z
> - changed: 2026-11-21T14:32:00Z
>
> note N1 · rappeler avant midi
> -----------------------------
>
> - about: T1
> - day: 2026-11-21
> - author: sam
> - text: rappeler avant midi
> - created: 2026-11-21T14:32:00Z
> - changed: 2026-11-21T14:32:00Z
>
> Where you are named
> -------------------
>
> ticket T2 · tablette, comme celle de Léa Dupré
> ----------------------------------------------
>
> - title: tablette, comme celle de Léa Dupré
> - status: open
> - channel: at the desk
> - opened: 2026-11-21
> - created: 2026-11-21T14:32:00Z
> - changed: 2026-11-21T14:32:00Z
>
> What it was before
> ------------------
>
> - 2026-11-21: phone: 06 12 34 56 78 → 07 00 00 00 00
>
> What for, and for how long
> --------------------------
>
> - name: to recognise who comes, and give the right machine back; until
>   forgotten: on request, on their own day, or unseen for so long: visitor 24
>   months, volunteer 36 months, donor 36 months, contact 36 months
> - identity: to keep no more than was agreed; without end; once the person is
>   forgotten it leads to somebody who is only counted
> - role: to know what ties somebody to the group, and how long they are kept;
>   without end; once the person is forgotten it leads to somebody who is only
>   counted
> - phone: to call when the machine is ready; until forgotten: on request, on
>   their own day, or unseen for so long: visitor 24 months, volunteer 36
>   months, donor 36 months, contact 36 months
> - e-mail: to write when the machine is ready; until forgotten: on request, on
>   their own day, or unseen for so long: visitor 24 months, volunteer 36
>   months, donor 36 months, contact 36 months
> - year of birth: age bands of the reports to funders; until forgotten: on
>   request, on their own day, or unseen for so long: visitor 24 months,
>   volunteer 36 months, donor 36 months, contact 36 months
> - age band: age bands of the reports to funders; without end; a class of the
>   Coop's that names nobody
> - gender: reports to funders; without end; a class of the Coop's that names
>   nobody
> - situation: reports to funders; without end; a class of the Coop's that names
>   nobody
> - skills: to find the volunteer who can help; until forgotten: on request, on
>   their own day, or unseen for so long: visitor 24 months, volunteer 36
>   months, donor 36 months, contact 36 months
> - consent: to prove that they agreed; until forgotten: on request, on their
>   own day, or unseen for so long: visitor 24 months, volunteer 36 months,
>   donor 36 months, contact 36 months
> - forget by: to forget them in time; until forgotten: on request, on their own
>   day, or unseen for so long: visitor 24 months, volunteer 36 months, donor 36
>   months, contact 36 months
> - same as: to keep one record of one person; without end; once the person is
>   forgotten it leads to somebody who is only counted
> - household: to share machines out fairly between households; without end;
>   once the person is forgotten it leads to somebody who is only counted
> - key: to change the record when the same list is imported again; until
>   forgotten: on request, on their own day, or unseen for so long: visitor 24
>   months, volunteer 36 months, donor 36 months, contact 36 months
> - kept cells: to give imported data back unchanged; as long as the record;
>   mentions go when the person is forgotten
>
> Your rights
> -----------
>
> - You may have what is wrong corrected, and what is missing added.
> - You may withdraw your consent and have yourself forgotten, at any time; you
>   get a receipt, and only somebody without a name stays in our figures.
> - You may have this as a file that other programs read.
> - You may complain to the CNIL, www.cnil.fr, or to the authority of your
>   country.
$ bifc person export P1 --lang fr -o lettre.md
$ cat lettre.md
> # Ce que nous gardons de vous
>
> 2026-11-21
>
> Voici tout ce que notre fichier contient sur vous, sous le numéro P1.
>
> ## personne P1 · Léa Dupré
>
> - nom : Léa Dupré
> - identité : connue par son nom
> - rôle : personne aidée
> - état : active
> - téléphone : 07 00 00 00 00
> - enregistrement : 2026-11-21T14:32:00Z
> - dernière modification : 2026-11-21T14:32:00Z
>
> ## demande T1 · écran \*noir\*
>
> - titre : écran \*noir\*
> - état : ouverte
> - canal : à la permanence
> - catégorie : Ordinateur portable
> - marque : Lenovo
> - personne : P1
> - appareil : D1
> - ouverte le : 2026-11-21
> - enregistrement : 2026-11-21T14:32:00Z
> - dernière modification : 2026-11-21T14:32:00Z
>
> ## appareil D1 · portable Lenovo T420
>
> - type : portable
> - marque : Lenovo
> - modèle : T420
> - appartenance : à une personne
> - reçu le : 2026-11-21
> - passage : 1
> - enregistrement : 2026-11-21T14:32:00Z
> - dernière modification : 2026-11-21T14:32:00Z
>
> ## remarque N1 · rappeler avant midi
>
> - à propos de : T1
> - jour : 2026-11-21
> - auteur : sam
> - texte : rappeler avant midi
> - enregistrement : 2026-11-21T14:32:00Z
> - dernière modification : 2026-11-21T14:32:00Z
>
> ## Où l’on vous nomme
>
> ### demande T2 · tablette, comme celle de Léa Dupré
>
> - titre : tablette, comme celle de Léa Dupré
> - état : ouverte
> - canal : à la permanence
> - ouverte le : 2026-11-21
> - enregistrement : 2026-11-21T14:32:00Z
> - dernière modification : 2026-11-21T14:32:00Z
>
> ## Ce qu’il y avait avant
>
> - 2026-11-21 : téléphone : 06 12 34 56 78 → 07 00 00 00 00
>
> ## Pour quoi, et pour combien de temps
>
> - nom : reconnaître qui vient et rendre le bon appareil ; jusqu’à l’oubli : à la demande, au jour prévu, ou sans passage depuis : personne aidée 24 mois, bénévole 36 mois, donateur 36 mois, contact 36 mois
> - identité : ne pas garder plus que ce qui est convenu ; sans limite ; après l’oubli, le lien mène à quelqu’un qui n’est que compté
> - rôle : savoir ce qui lie la personne au groupe, et combien de temps la garder ; sans limite ; après l’oubli, le lien mène à quelqu’un qui n’est que compté
> - téléphone : appeler quand l’appareil est prêt ; jusqu’à l’oubli : à la demande, au jour prévu, ou sans passage depuis : personne aidée 24 mois, bénévole 36 mois, donateur 36 mois, contact 36 mois
> - courriel : écrire quand l’appareil est prêt ; jusqu’à l’oubli : à la demande, au jour prévu, ou sans passage depuis : personne aidée 24 mois, bénévole 36 mois, donateur 36 mois, contact 36 mois
> - année de naissance : tranches d’âge des bilans aux financeurs ; jusqu’à l’oubli : à la demande, au jour prévu, ou sans passage depuis : personne aidée 24 mois, bénévole 36 mois, donateur 36 mois, contact 36 mois
> - tranche d’âge : tranches d’âge des bilans aux financeurs ; sans limite ; une catégorie de la Coop qui ne désigne personne
> - genre : bilans aux financeurs ; sans limite ; une catégorie de la Coop qui ne désigne personne
> - situation : bilans aux financeurs ; sans limite ; une catégorie de la Coop qui ne désigne personne
> - compétences : trouver le bénévole qui peut aider ; jusqu’à l’oubli : à la demande, au jour prévu, ou sans passage depuis : personne aidée 24 mois, bénévole 36 mois, donateur 36 mois, contact 36 mois
> - accord du : prouver l’accord de la personne ; jusqu’à l’oubli : à la demande, au jour prévu, ou sans passage depuis : personne aidée 24 mois, bénévole 36 mois, donateur 36 mois, contact 36 mois
> - à oublier avant : oublier à temps ; jusqu’à l’oubli : à la demande, au jour prévu, ou sans passage depuis : personne aidée 24 mois, bénévole 36 mois, donateur 36 mois, contact 36 mois
> - doublon de : n’avoir qu’une fiche par personne ; sans limite ; après l’oubli, le lien mène à quelqu’un qui n’est que compté
> - foyer : répartir les appareils équitablement entre foyers ; sans limite ; après l’oubli, le lien mène à quelqu’un qui n’est que compté
> - clé : mettre à jour la fiche quand la même liste est importée de nouveau ; jusqu’à l’oubli : à la demande, au jour prévu, ou sans passage depuis : personne aidée 24 mois, bénévole 36 mois, donateur 36 mois, contact 36 mois
> - cellules gardées : rendre inchangées les données importées ; aussi longtemps que la fiche ; les mentions partent avec l’oubli de la personne
>
> ## Vos droits
>
> - Vous pouvez faire corriger ce qui est faux et ajouter ce qui manque.
> - Vous pouvez retirer votre accord et vous faire oublier, à tout moment ; vous recevez un reçu, et seule une personne sans nom reste dans nos chiffres.
> - Vous pouvez recevoir tout ceci dans un fichier que d’autres programmes savent lire.
> - Vous pouvez adresser une réclamation à la CNIL, www.cnil.fr, ou à l’autorité de votre pays.
$ bifc person export P1 --json
> {"person":"P1","day":"2026-11-21",
> "records":[
> {"type":"person","because":"self","id":"P1","name":"Léa Dupré","identity":"identified","role":["visitor"],"status":"active","phone":"07 00 00 00 00","email":null,"birth_year":null,"age_band":null,"gender":null,"situation":null,"skills":null,"consent":null,"forget_by":null,"same_as":null,"household":null,"created":"2026-11-21T14:32:00Z","changed":"2026-11-21T14:32:00Z","removed":false,"source":null,"key":null,"kept":null},
> {"type":"ticket","because":"person","id":"T1","title":"écran *noir*","problem":null,"status":"open","waiting_for":null,"outcome":null,"barrier":null,"channel":"desk","theme":null,"category":"laptop","partner_category":null,"brand":"Lenovo","year":null,"age":null,"fault":null,"person":"P1","device":"D1","volunteer":null,"opened":"2026-11-21","closed":null,"condition_in":null,"condition_out":null,"accessories":null,"backup":null,"data_loss_consent":null,"shelf":null,"loaner":null,"tutorials":null,"summary":null,"created":"2026-11-21T14:32:00Z","changed":"2026-11-21T14:32:00Z","removed":false,"source":null,"key":null,"kept":null},
> {"type":"device","because":"ticket","id":"D1","kind":"laptop","brand":"Lenovo","model":"T420","serial":null,"status":null,"ownership":"visitor","year":null,"cpu":null,"memory_mb":null,"arch":null,"battery":null,"os":null,"grade_look":null,"grade_function":null,"grade_battery":null,"weight_g":null,"lot":null,"donor":null,"holder":null,"shelf":null,"received":"2026-11-21","given":null,"recycled":null,"same_as":null,"human_model":null,"cores":null,"memory_slots":null,"battery_cycles":null,"returned":null,"recycler":null,"slip":null,"firmware_id":null,"scanned":null,"recipe":null,"done":null,"failed":null,"refurbished":null,"refurbisher":null,"checked":null,"checker":null,"described":null,"intake":1,"created":"2026-11-21T14:32:00Z","changed":"2026-11-21T14:32:00Z","removed":false,"source":null,"key":null,"kept":null},
> {"type":"note","because":"about","id":"N1","about":"T1","day":"2026-11-21","author":"sam","text":"rappeler avant midi","minutes":null,"symptom":null,"cause":null,"action":null,"result":null,"attachment":null,"sha256":null,"size":null,"content":null,"created":"2026-11-21T14:32:00Z","changed":"2026-11-21T14:32:00Z","removed":false,"source":null,"key":null,"kept":null},
> {"type":"ticket","because":"mention","id":"T2","title":"tablette, comme celle de Léa Dupré","problem":null,"status":"open","waiting_for":null,"outcome":null,"barrier":null,"channel":"desk","theme":null,"category":null,"partner_category":null,"brand":null,"year":null,"age":null,"fault":null,"person":null,"device":null,"volunteer":null,"opened":"2026-11-21","closed":null,"condition_in":null,"condition_out":null,"accessories":null,"backup":null,"data_loss_consent":null,"shelf":null,"loaner":null,"tutorials":null,"summary":null,"created":"2026-11-21T14:32:00Z","changed":"2026-11-21T14:32:00Z","removed":false,"source":null,"key":null,"kept":null}
> ],
> "changes":[
> {"at":"2026-11-21T14:32:00Z","operation":"5","record":"P1","field":"phone","old":"06 12 34 56 78","new":"07 00 00 00 00"}
> ],
> "processing":[
> {"record":"person","field":"name","purpose":"to recognise who comes, and give the right machine back","kept":"until forgotten: on request, on their own day, or unseen for so long: visitor 24 months, volunteer 36 months, donor 36 months, contact 36 months"},
> {"record":"person","field":"identity","purpose":"to keep no more than was agreed","kept":"without end; once the person is forgotten it leads to somebody who is only counted"},
> {"record":"person","field":"role","purpose":"to know what ties somebody to the group, and how long they are kept","kept":"without end; once the person is forgotten it leads to somebody who is only counted"},
> {"record":"person","field":"phone","purpose":"to call when the machine is ready","kept":"until forgotten: on request, on their own day, or unseen for so long: visitor 24 months, volunteer 36 months, donor 36 months, contact 36 months"},
> {"record":"person","field":"email","purpose":"to write when the machine is ready","kept":"until forgotten: on request, on their own day, or unseen for so long: visitor 24 months, volunteer 36 months, donor 36 months, contact 36 months"},
> {"record":"person","field":"birth_year","purpose":"age bands of the reports to funders","kept":"until forgotten: on request, on their own day, or unseen for so long: visitor 24 months, volunteer 36 months, donor 36 months, contact 36 months"},
> {"record":"person","field":"age_band","purpose":"age bands of the reports to funders","kept":"without end; a class of the Coop's that names nobody"},
> {"record":"person","field":"gender","purpose":"reports to funders","kept":"without end; a class of the Coop's that names nobody"},
> {"record":"person","field":"situation","purpose":"reports to funders","kept":"without end; a class of the Coop's that names nobody"},
> {"record":"person","field":"skills","purpose":"to find the volunteer who can help","kept":"until forgotten: on request, on their own day, or unseen for so long: visitor 24 months, volunteer 36 months, donor 36 months, contact 36 months"},
> {"record":"person","field":"consent","purpose":"to prove that they agreed","kept":"until forgotten: on request, on their own day, or unseen for so long: visitor 24 months, volunteer 36 months, donor 36 months, contact 36 months"},
> {"record":"person","field":"forget_by","purpose":"to forget them in time","kept":"until forgotten: on request, on their own day, or unseen for so long: visitor 24 months, volunteer 36 months, donor 36 months, contact 36 months"},
> {"record":"person","field":"same_as","purpose":"to keep one record of one person","kept":"without end; once the person is forgotten it leads to somebody who is only counted"},
> {"record":"person","field":"household","purpose":"to share machines out fairly between households","kept":"without end; once the person is forgotten it leads to somebody who is only counted"},
> {"record":"person","field":"key","purpose":"to change the record when the same list is imported again","kept":"until forgotten: on request, on their own day, or unseen for so long: visitor 24 months, volunteer 36 months, donor 36 months, contact 36 months"},
> {"record":"person","field":"kept","purpose":"to give imported data back unchanged","kept":"as long as the record; mentions go when the person is forgotten"},
> {"record":"lot","field":"donor","purpose":"to know where machines came from, and account for them","kept":"without end; once the person is forgotten it leads to somebody who is only counted"},
> {"record":"lot","field":"manifest","purpose":"to prove what was in a lot; it names nobody","kept":"as long as the record; mentions go when the person is forgotten"},
> {"record":"lot","field":"kept","purpose":"to give imported data back unchanged","kept":"as long as the record; mentions go when the person is forgotten"},
> {"record":"device","field":"serial","purpose":"to tell machines apart, and trace one that was stolen","kept":"as long as the record; mentions go when the person is forgotten"},
> {"record":"device","field":"donor","purpose":"to know where a machine came from, and thank for it","kept":"without end; once the person is forgotten it leads to somebody who is only counted"},
> {"record":"device","field":"holder","purpose":"to know who has a machine","kept":"without end; once the person is forgotten it leads to somebody who is only counted"},
> {"record":"device","field":"firmware_id","purpose":"to know a machine again that has no serial number","kept":"as long as the record; mentions go when the person is forgotten"},
> {"record":"device","field":"refurbisher","purpose":"to ask back whoever made a machine ready","kept":"as long as the record; mentions go when the person is forgotten"},
> {"record":"device","field":"checker","purpose":"to have a second person answer for the work","kept":"as long as the record; mentions go when the person is forgotten"},
> {"record":"device","field":"described","purpose":"to know which of two descriptions is the newer","kept":"as long as the record; mentions go when the person is forgotten"},
> {"record":"device","field":"kept","purpose":"to give imported data back unchanged","kept":"as long as the record; mentions go when the person is forgotten"},
> {"record":"part","field":"kept","purpose":"to give imported data back unchanged","kept":"as long as the record; mentions go when the person is forgotten"},
> {"record":"allocation","field":"person","purpose":"to know who waits for a machine or has one","kept":"without end; once the person is forgotten it leads to somebody who is only counted"},
> {"record":"allocation","field":"kept","purpose":"to give imported data back unchanged","kept":"as long as the record; mentions go when the person is forgotten"},
> {"record":"tutorial","field":"authors","purpose":"to name authors, as free licences ask for","kept":"as long as the record; mentions go when the person is forgotten"},
> {"record":"tutorial","field":"body","purpose":"a guide; it should name nobody","kept":"as long as the record; mentions go when the person is forgotten"},
> {"record":"tutorial","field":"reviewer","purpose":"to have a second person answer for a tutorial","kept":"as long as the record; mentions go when the person is forgotten"},
> {"record":"tutorial","field":"kept","purpose":"to give imported data back unchanged","kept":"as long as the record; mentions go when the person is forgotten"},
> {"record":"ticket","field":"title","purpose":"to know what is to be done; it should name nobody","kept":"as long as the record; mentions go when the person is forgotten"},
> {"record":"ticket","field":"problem","purpose":"to know what is to be done; it should name nobody","kept":"as long as the record; mentions go when the person is forgotten"},
> {"record":"ticket","field":"person","purpose":"to know whose request it is, and count people","kept":"without end; once the person is forgotten it leads to somebody who is only counted"},
> {"record":"ticket","field":"volunteer","purpose":"to know who takes care of it","kept":"without end; once the person is forgotten it leads to somebody who is only counted"},
> {"record":"ticket","field":"summary","purpose":"to tell others of the repair; it should name nobody","kept":"as long as the record; mentions go when the person is forgotten"},
> {"record":"ticket","field":"kept","purpose":"to give imported data back unchanged","kept":"as long as the record; mentions go when the person is forgotten"},
> {"record":"note","field":"author","purpose":"to ask back whoever noted it","kept":"as long as the record; mentions go when the person is forgotten"},
> {"record":"note","field":"text","purpose":"to go on where somebody left off","kept":"as long as the record; mentions go when the person is forgotten"},
> {"record":"note","field":"content","purpose":"to keep what a log or a description says, without addresses of network cards","kept":"as long as the record; mentions go when the person is forgotten"},
> {"record":"note","field":"kept","purpose":"to give imported data back unchanged","kept":"as long as the record; mentions go when the person is forgotten"},
> {"record":"wipe","field":"operator","purpose":"to have somebody answer for a wipe","kept":"as long as the record; mentions go when the person is forgotten"},
> {"record":"wipe","field":"checker","purpose":"to have a second person answer for a wipe","kept":"as long as the record; mentions go when the person is forgotten"},
> {"record":"wipe","field":"kept","purpose":"to give imported data back unchanged","kept":"as long as the record; mentions go when the person is forgotten"},
> {"record":"skill","field":"person","purpose":"to know who can do what, and what hangs on one person alone","kept":"without end; once the person is forgotten it leads to somebody who is only counted"},
> {"record":"skill","field":"confirmer","purpose":"to ask back whoever saw it done","kept":"as long as the record; mentions go when the person is forgotten"},
> {"record":"skill","field":"kept","purpose":"to give imported data back unchanged","kept":"as long as the record; mentions go when the person is forgotten"},
> {"record":"query","field":"words","purpose":"to list the same again","kept":"as long as the record; mentions go when the person is forgotten"},
> {"record":"query","field":"kept","purpose":"to give imported data back unchanged","kept":"as long as the record; mentions go when the person is forgotten"},
> {"record":"operation","field":"who","purpose":"to ask back whoever made a change, and undo mistakes","kept":"as long as the history; the name goes when the person is forgotten"}
> ]}
$ bifc person export P1 -o P1.html
$ sh head -3 P1.html
> <!DOCTYPE html>
> <html lang="en">
> <head>
$ bifc person export P1 -o P1.pdf
! bifc: [usage] bifc does not write files that end like 'P1.pdf'.
!   Those are: .md .txt .html .json
[2]
$ bifc person export P7
! bifc: [not-found] There is no person P7.
!   See those there are: bifc person list
[3]

A file that is kept is named in the letter, and not packed into it.

$ write facture.txt "Facture"
$ bifc ticket note T1 --attach facture.txt -q
$ sh bifc person export P1 | grep -A3 attachment
> - attachment: facture.txt
> - SHA-256: (sum)
> - size: 7 B
> - created: 2026-11-21T14:32:00Z
$ sh bifc person export P1 | grep -c content
> 0
[1]
