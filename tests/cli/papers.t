Labels and papers, and whether they are as they were written.

$ bifc config set group.name "Atelier du Numérique"
$ bifc config set group.address "12 rue des Lilas; 94230 Cachan"
$ bifc device add "portable" --lot mairie-2026-11 --from "Mairie de Cachan" --received 2026-11-20 -q
> D1
$ bifc device scan -q D1 $SHARED/hardware/lshw_laptop.json $SHARED/hardware/smartctl_hdd.json $SHARED/hardware/smartctl_nvme.json
> D1
$ bifc device add "HP ProDesk 400 G4" -k desktop --count 2 --lot mairie-2026-11 -q
> D2
> D3

Labels say nothing of people.

$ bifc device print D1
>                              
>                              
>     █▀▀▀▀▀█  ▄ █  █▀▀▀▀▀█    
>     █ ███ █  █▀█▀ █ ███ █    
>     █ ▀▀▀ █ ▀▄█▄  █ ▀▀▀ █    
>     ▀▀▀▀▀▀▀ █▄█▄█ ▀▀▀▀▀▀▀    
>     ▄ █▀ ▄▀▀▀▄ ▀███▄▀ ▄ ▄    
>       ▀██ ▀▄▄  █▄▀ ▀▀▀ ▄     
>      ▀   ▀▀ ▄▀▄█▄▄▄▄▀ █▀     
>     █▀▀▀▀▀█ ▀ █▄▄▄▀ ▀▄▀█     
>     █ ███ █ ▄▄ ▄ ▄▀ ▄▀ ▄▀    
>     █ ▀▀▀ █ ▀█ ▄ ▀  ██▀      
>     ▀▀▀▀▀▀▀  ▀   ▀▀▀ ▀ ▀     
>                              
>                              
> D1  laptop Lenovo 20ZZ0001FR ThinkPad Z199
> serial: PF0ZZ001
> lot: mairie-2026-11
> received: 2026-11-20
>
$ bifc device print lot:mairie-2026-11 --label -o labels.svg
$ sh head -c 250 labels.svg; grep -c "<svg" labels.svg; grep -c Mairie labels.svg
> <svg xmlns="http://www.w3.org/2000/svg" width="210.0mm" height="297.0mm" viewBox="0 0 2100 2970" font-family="Liberation Sans,Arial,Helvetica,sans-serif" shape-rendering="crispEdges">
> <title>Labels</title>
> <rect width="100%" height="100%" fill="#fff"4
> 0
[1]
$ bifc device print D1 --sheet l7163 --first 14 -o labels.html
$ bifc device print D1 --sheet l9999 -o labels.html
! bifc: [usage] --sheet: 'l9999' is not one of the values of sheet: l7160, l7163, l7159, l7165, l7651, l6009, l6011, single62, scissors.
!   Its options: bifc help device print
[2]
$ bifc device print D1 --first 22 -o labels.html
! bifc: [usage] The sheet has places 1 to 21, and no place 22.
[2]
$ bifc device print D1 -o labels.pdf
! bifc: [usage] bifc writes no PDF itself.
!   Write a page and print it to PDF: -o labels.html
[2]
$ bifc device print D1 -o labels.png
! bifc: [usage] bifc does not write files that end like 'labels.png'.
!   Labels: -o labels.svg, labels.html or labels.txt
[2]
$ bifc device print lot:ailleurs
! bifc: [refused] Nothing matches, so there is nothing to print.
!   See what there is: bifc device list lot:ailleurs
[4]
$ bifc part print K1 -o part.txt
$ sh grep K1 part.txt
> K1  disk Invented Semiconductor ZZSSD 970 Invented 256GB
$ bifc ticket add "écran noir" -p "Léa Dupré" -d "portable" -q
> T1
$ bifc ticket print T1
>                              
>                              
>     █▀▀▀▀▀█  █  ▀ █▀▀▀▀▀█    
>     █ ███ █ ██▄█  █ ███ █    
>     █ ▀▀▀ █  ▀ ▄▀ █ ▀▀▀ █    
>     ▀▀▀▀▀▀▀ ▀ ▀▄▀ ▀▀▀▀▀▀▀    
>     ▄▄▄▀▀▄▀█ ▀  ▄▄▄ ▄▀█      
>     ▄▄ ██▀▀  █▄█    ▀██▄     
>       ▀▀ ▀▀ █▀  ▀▄ ▄ █▀▀█    
>     █▀▀▀▀▀█ ▀▄▀▄   ██▄ ▄▄    
>     █ ███ █ █ ▄▀ ▄▀▀▄██ ▀    
>     █ ▀▀▀ █   ███▀  ▄ ██▀    
>     ▀▀▀▀▀▀▀  ▀ ▀ ▀▀  ▀▀▀     
>                              
>                              
> T1  écran noir
> opened: 2026-11-21
>
$ bifc ticket print T1 --intake -o intake.html
$ bifc device print D1 --intake -o intake.html
$ bifc device print D1 --intake --label -o intake.html
! bifc: [usage] Two papers are asked for at once.
!   Keep one of them.
[2]
$ bifc device print D1 D2 --intake -o intake.html
! bifc: [usage] This paper is about one record.
!   Print them one by one.
[2]
$ bifc device print D1 --intake -o intake.txt
! bifc: [usage] Papers are web pages, and 'intake.txt' does not end in .html.
!   Write: -o intake.html
[2]
$ TERMINAL=1 bifc device print D1 --intake
! bifc: [usage] A web page cannot be read in a terminal.
!   Write it to a file: -o intake.html
[2]

A certificate is there only when all is wiped; of a donor or a lot it says what is not.

$ bifc device print D1 --certificate -o certificate.html
! bifc: [refused] D1 gets no certificate: disk K1 (Invented Semiconductor ZZSSD 970 Invented 256GB, serial S4ZZNX0M000001) and 1 other are not wiped.
!   With the log: bifc device mark wiped D1 --log FILE
!   Without one: bifc device mark wiped D1 --tool nwipe --method prng --disk S4ZZNX0M000001
[4]
$ bifc device mark wiped D1 --log $SHARED/wipe/nwipe_laptop.log -q
$ bifc device print D1 --certificate -o certificate.html
$ bifc verify certificate.html
> 'certificate.html' is as this database wrote it on 2026-11-21.
> Check sum of its facts: (sum)
> The database says the same.
$ sh sed 's/<[^>]*>/ /g' certificate.html | grep -o "Clear" | sort | uniq -c
>       3 Clear
$ bifc lot print mairie-2026-11 --certificate -o all.html
$ bifc verify all.html
> 'all.html' is as this database wrote it on 2026-11-21.
> Check sum of its facts: (sum)
> The database says the same.
$ bifc person print "Mairie de Cachan" --certificate -o donor.html
$ bifc person print P2 --certificate -o nobody.html
! bifc: [refused] P2 (Léa Dupré) has no machines.
!   Machines of a lot: bifc device add "…" --lot …; of a donor: --donor …
[4]

One byte is enough.

$ sh sed 's/ZZ-WCC2E0000001/ZZ-WCC2E0000002/g' certificate.html > other.html; bifc verify other.html
! bifc: [refused] 'other.html' is not as it was written: its check sum is different.
!   Ask whoever wrote it for a new one.
[4]
$ sh head -c 3000 certificate.html > cut.html; bifc verify cut.html
! bifc: [refused] 'cut.html' has no seal of bifc at its end.
!   Certificates and manifests have one; other papers, and pages that a program saved again, have none.
[4]
$ bifc verify intake.html
! bifc: [refused] 'intake.html' has no seal of bifc at its end.
!   Certificates and manifests have one; other papers, and pages that a program saved again, have none.
[4]
$ bifc verify missing.html
! bifc: [failed] 'missing.html' cannot be read: No such file or directory.
!   Check the name of the file.
[1]
$ bifc db init --db other.db
! The database was made at other.db.
$ bifc verify certificate.html --db other.db
> 'certificate.html' is complete and unaltered, as far as its own check sum tells.
> Check sum of its facts: (sum)
> The database here is not that of the group that it names. Only that group can confirm that it wrote this paper: bifc verify FILE, with its own database.
$ bifc verify certificate.html --db none.db
! bifc: [failed] There is no database at 'none.db'.
!   Make one: bifc db init --db none.db
[1]
$ bifc device set D1 --serial PF0ZZ002
! Device D1 (laptop Lenovo 20ZZ0001FR ThinkPad Z199) changed.
$ bifc verify certificate.html
> 'certificate.html' is as this database wrote it on 2026-11-21.
> Check sum of its facts: (sum)
> The database says something else in 1 place.
! D1: serial is 'PF0ZZ002' in the database, 'PF0ZZ001' on the paper
[4]
$ bifc undo -q

Whoever gets it signs a receipt.

$ bifc device print D1 --receipt -o receipt.html
! bifc: [refused] D1 is with nobody, so there is no receipt.
!   Write: bifc device give D1 --to "Amina Haddad"
[4]
$ bifc device lend D1 --to "Amina Haddad" -q
$ bifc device print D1 --receipt -o receipt.html
$ bifc device print D1 --receipt --large --lang fr -o recu.html
$ sh sed 's/<[^>]*>/ /g' recu.html | grep -o "Reçu de remise d’un appareil prêté" | head -1
> Reçu de remise d’un appareil prêté

The manifest of a closed lot is frozen.

$ bifc lot print mairie-2026-11 -o open.html
$ bifc verify open.html
> 'open.html' is as this database wrote it on 2026-11-21.
> Check sum of its facts: (sum)
> The lot J1 is not closed yet.
$ bifc lot close mairie-2026-11
! Lot J1 (mairie-2026-11) is closed.
! Check sum of its manifest: (sum)
$ bifc lot print mairie-2026-11 -o manifest.html
$ bifc verify manifest.html
> 'manifest.html' is as this database wrote it on 2026-11-21.
> Check sum of its facts: (sum)
> It is the manifest with which lot J1 was closed.
$ bifc verify open.html
> 'open.html' is as this database wrote it on 2026-11-21.
> Check sum of its facts: (sum)
> It is the manifest with which lot J1 was closed.
$ bifc device add "retard" --lot mairie-2026-11
! bifc: [refused] The lot mairie-2026-11 is closed: nothing enters or leaves it.
!   What is in it: bifc device list lot:mairie-2026-11 status:any
[4]
$ bifc device set D2 --lot ailleurs
! bifc: [refused] The lot mairie-2026-11 is closed: nothing enters or leaves it.
!   What is in it: bifc device list lot:mairie-2026-11 status:any
[4]
$ bifc device return D1 -q
$ bifc lot print mairie-2026-11 -o manifest2.html
$ bifc verify manifest2.html
> 'manifest2.html' is as this database wrote it on 2026-11-21.
> Check sum of its facts: (sum)
> It is the manifest with which lot J1 was closed.

The letter names nobody.

$ bifc device letter --lot mairie-2026-11 -o letter.html
$ sh sed 's/<[^>]*>/ /g' letter.html | grep -c "Amina"
> 0
[1]
$ bifc device letter --donor "Mairie de Cachan" --lang fr -o lettre.html
$ bifc device letter
! bifc: [usage] 'bifc device letter' needs --lot or --donor.
!   Write: bifc device letter --lot mairie-2026-11 -o letter.html
[2]
$ bifc device letter --lot ailleurs -o letter.html
! bifc: [not-found] There is no lot 'ailleurs'.
!   See those there are: bifc lot list
[3]
$ bifc device letter --donor "Personne" -o letter.html
! bifc: [not-found] Nobody is called 'Personne'.
!   Look for them: bifc find Personne
[3]

What a certificate says stays true when the machine goes on, and when its donor is forgotten.

$ bifc device list lot:mairie-2026-11 --fields id,status,donor
> D3	received	P1
> D2	received	P1
> D1	returned	P1
$ bifc person forget P1 --confirm P1 -q
> Receipt: forgotten for good
>
> record         P1
> day            2026-11-21
> operation      11
> emptied        name
> kept           4 records that say that somebody was there
> perhaps meant  J1 D1 D2 D3
$ bifc verify certificate.html
> 'certificate.html' is as this database wrote it on 2026-11-21.
> Check sum of its facts: (sum)
> The database says the same.
$ bifc verify donor.html
> 'donor.html' is as this database wrote it on 2026-11-21.
> Check sum of its facts: (sum)
> The database says the same.
$ bifc verify manifest.html
> 'manifest.html' is as this database wrote it on 2026-11-21.
> Check sum of its facts: (sum)
> It is the manifest with which lot J1 was closed.
$ bifc lot print J1 -o manifest3.html
$ bifc verify manifest3.html
> 'manifest3.html' is as this database wrote it on 2026-11-21.
> Check sum of its facts: (sum)
> It is the manifest with which lot J1 was closed.
