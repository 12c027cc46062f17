Words in all records and notes: accents, capitals, œ, æ and apostrophes do not matter.

$ bifc ticket add "L’écran du cœur de réseau reste noir" -p "Léa Dupré" -q
> T1
$ bifc ticket add "batterie gonflée" -d "portable Dell E5470" -q
> T2
$ bifc device add "HP ProDesk 400 G4" -k desktop --serial CZC7281XYZ -q
> D2
$ bifc tutorial add "Ex æquo : deux écrans" -q
> G1
$ bifc note T2 "Rappelée, l'écran va bien" -q
$ bifc person add "Mehdi Benali" --role volunteer --skills soudure -q
> P2
$ bifc find ECRAN coeur
> T1	ticket	open	L’écran du cœur de réseau reste noir
$ bifc find ecran
> T2	ticket	open	batterie gonflée
> T1	ticket	open	L’écran du cœur de réseau reste noir
> G1	tutorial	draft	Ex æquo : deux écrans
$ bifc find écran
> T2	ticket	open	batterie gonflée
> T1	ticket	open	L’écran du cœur de réseau reste noir
> G1	tutorial	draft	Ex æquo : deux écrans
$ bifc find "l'ecran"
> T2	ticket	open	batterie gonflée
> T1	ticket	open	L’écran du cœur de réseau reste noir
$ bifc find "l’écran"
> T2	ticket	open	batterie gonflée
> T1	ticket	open	L’écran du cœur de réseau reste noir
$ bifc find "l'écran du coeur"
> T1	ticket	open	L’écran du cœur de réseau reste noir
$ bifc find "coeur du"
$ bifc find CŒUR
> T1	ticket	open	L’écran du cœur de réseau reste noir
$ bifc find "ex aequo"
> G1	tutorial	draft	Ex æquo : deux écrans
$ bifc find gonflee
> T2	ticket	open	batterie gonflée
$ bifc find dupre
> P1	person	active	Léa Dupré
> T1	ticket	open	L’écran du cœur de réseau reste noir
$ bifc find prodesk
> D2	device	received	HP ProDesk 400 G4
$ bifc find czc7281xyz
> D2	device	received	HP ProDesk 400 G4
$ bifc find e5470
> T2	ticket	open	batterie gonflée
> D1	device		Dell E5470
$ bifc find soudure
> P2	person	active	Mehdi Benali
$ bifc find rappelee
> T2	ticket	open	batterie gonflée

The last word counts from its first letters, from three on.

$ bifc find écr
> T2	ticket	open	batterie gonflée
> G1	tutorial	draft	Ex æquo : deux écrans
> T1	ticket	open	L’écran du cœur de réseau reste noir
$ bifc find éc
! Nothing holds 'éc'. Did you mean: ex
$ bifc find reste no
$ bifc find res noir
$ bifc find batt
> T2	ticket	open	batterie gonflée
$ bifc find coeur ecr
> T1	ticket	open	L’écran du cœur de réseau reste noir

A mistyped word is told, with those that are near it.

$ bifc find ecrann
! Nothing holds 'ecrann'. Did you mean: ecran
$ bifc find baterie
! Nothing holds 'baterie'. Did you mean: batterie
$ bifc find xylophone
$ bifc find ecran xylophone
$ bifc find xylophone --exit-code
[1]

Whatever is typed is words, never an expression.

$ bifc find ecran AND noir
$ bifc find ecran OR batterie
$ bifc find NOT noir
$ bifc find NEAR
! Nothing holds 'NEAR'. Did you mean: noir
$ bifc find "\"écran\""
> T2	ticket	open	batterie gonflée
> T1	ticket	open	L’écran du cœur de réseau reste noir
> G1	tutorial	draft	Ex æquo : deux écrans
$ bifc find "ecran\"noir"
$ bifc find "noir*"
> T1	ticket	open	L’écran du cœur de réseau reste noir
$ bifc find "title:noir"
$ bifc find "(noir)"
> T1	ticket	open	L’écran du cœur de réseau reste noir
$ bifc find "^noir"
> T1	ticket	open	L’écran du cœur de réseau reste noir
$ bifc find "noir + reste"
$ bifc find -- -noir
> T1	ticket	open	L’écran du cœur de réseau reste noir
$ bifc find "{noir}"
> T1	ticket	open	L’écran du cœur de réseau reste noir
$ bifc find "'"
! bifc: [usage] There is no word to look for.
!   Write: bifc find ecran noir
[2]
$ bifc find "***"
! bifc: [usage] There is no word to look for.
!   Write: bifc find ecran noir
[2]
$ bifc find ""
! bifc: [usage] 'bifc find' needs query words.
!   Its options: bifc help find
[2]
$ bifc find
! bifc: [usage] 'bifc find' needs query words.
!   Its options: bifc help find
[2]
$ bifc find status:open

Newest first; the removed are not found, and come back.

$ bifc ticket add "autre écran" -q
> T3
$ bifc find ecran --fields id
> T3
> T2
> T1
> G1
$ bifc find ecran --ids
> T3
> T2
> T1
> G1
$ bifc find ecran --limit 1
> T3	ticket	open	autre écran
$ bifc ticket remove T3 -q
$ bifc find ecran --ids
> T2
> T1
> G1
$ bifc restore T3 -q
$ bifc find ecran --ids
> T3
> T2
> T1
> G1
$ bifc note remove N1 -q
$ bifc find rappelee
$ bifc person set P1 --name "Anne Le Goff" -q
$ bifc find dupre
$ bifc find goff
> P1	person	active	Anne Le Goff
> T1	ticket	open	L’écran du cœur de réseau reste noir

All formats.

$ bifc find ecran --json
> [
> {"id":"T3","type":"ticket","status":"open","title":"autre écran"},
> {"id":"T1","type":"ticket","status":"open","title":"L’écran du cœur de réseau reste noir"},
> {"id":"G1","type":"tutorial","status":"draft","title":"Ex æquo : deux écrans"}
> ]
$ bifc find ecran --jsonl
> {"id":"T3","type":"ticket","status":"open","title":"autre écran"}
> {"id":"T1","type":"ticket","status":"open","title":"L’écran du cœur de réseau reste noir"}
> {"id":"G1","type":"tutorial","status":"draft","title":"Ex æquo : deux écrans"}
$ bifc find ecran --csv
> id,type,status,title
> T3,ticket,open,autre écran
> T1,ticket,open,L’écran du cœur de réseau reste noir
> G1,tutorial,draft,Ex æquo : deux écrans
$ bifc find ecran --tsv --header
> id	type	status	title
> T3	ticket	open	autre écran
> T1	ticket	open	L’écran du cœur de réseau reste noir
> G1	tutorial	draft	Ex æquo : deux écrans
$ bifc find ecran --md
> | id | type | status | title |
> |---|---|---|---|
> | T3 | ticket | open | autre écran |
> | T1 | ticket | open | L’écran du cœur de réseau reste noir |
> | G1 | tutorial | draft | Ex æquo : deux écrans |
$ bifc find ecran --plain
> id: T3
> type: ticket
> status: open
> title: autre écran
>
> id: T1
> type: ticket
> status: open
> title: L’écran du cœur de réseau reste noir
>
> id: G1
> type: tutorial
> status: draft
> title: Ex æquo : deux écrans
$ bifc find ecran --accessible
> 3 records found.
> T3, open: ticket, autre écran.
> T1, open: ticket, L’écran du cœur de réseau reste noir.
> G1, draft: tutorial, Ex æquo : deux écrans.
$ TERMINAL=1 bifc find ecran --color never
> id  type      status  title
> T3  ticket    open    autre écran
> T1  ticket    open    L’écran du cœur de réseau reste noir
> G1  tutorial  draft   Ex æquo : deux écrans
$ bifc find ecran -o found.json
$ cat found.json
> [
> {"id":"T3","type":"ticket","status":"open","title":"autre écran"},
> {"id":"T1","type":"ticket","status":"open","title":"L’écran du cœur de réseau reste noir"},
> {"id":"G1","type":"tutorial","status":"draft","title":"Ex æquo : deux écrans"}
> ]
$ bifc find ecran --json=id,title
> [
> {"id":"T3","title":"autre écran"},
> {"id":"T1","title":"L’écran du cœur de réseau reste noir"},
> {"id":"G1","title":"Ex æquo : deux écrans"}
> ]
$ bifc find ecran --sort title
! bifc: [usage] 'bifc find' cannot follow --sort.
!   What is found comes newest first.
[2]
$ bifc find xyz --json
> []
