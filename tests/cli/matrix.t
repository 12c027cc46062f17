Every verb of every noun, and every shape of the output.

$ bifc person add "Léa Dupré" --phone "06 00 00 00 00" --role visitor -q
> P1
$ bifc device add "portable Lenovo T420" --serial 0012 --donor P1 -q
> D1
$ bifc ticket add "écran noir" -p P1 -d D1 --category laptop -q
> T1
$ bifc tutorial add "Effacer un disque" --minutes 30 --themes bureautique -q
> G1
$ bifc note T1 "clavier commandé" -q
$ bifc ticket list status:open --save ouvertes -q
> T1	écran noir	open	laptop	P1	D1	2026-11-21

ticket.

$ bifc ticket list
> T1	écran noir	open	laptop	P1	D1	2026-11-21
$ bifc ticket list --header
> id	title	status	category	person	device	opened
> T1	écran noir	open	laptop	P1	D1	2026-11-21
$ bifc ticket list --json
> [
> {"id":"T1","title":"écran noir","problem":null,"status":"open","waiting_for":null,"outcome":null,"barrier":null,"channel":"desk","theme":null,"category":"laptop","partner_category":null,"brand":"Lenovo","year":null,"age":null,"fault":null,"person":"P1","device":"D1","volunteer":null,"opened":"2026-11-21","closed":null,"condition_in":null,"condition_out":null,"accessories":null,"backup":null,"data_loss_consent":null,"shelf":null,"loaner":null,"tutorials":null,"summary":null,"created":"2026-11-21T14:32:00Z","changed":"2026-11-21T14:32:00Z","source":null,"key":null,"kept":null}
> ]
$ bifc ticket list --csv
> id,title,problem,status,waiting_for,outcome,barrier,channel,theme,category,partner_category,brand,year,age,fault,person,device,volunteer,opened,closed,condition_in,condition_out,accessories,backup,data_loss_consent,shelf,loaner,tutorials,summary,created,changed,source,key,kept
> T1,écran noir,,open,,,,desk,,laptop,,Lenovo,,,,P1,D1,,2026-11-21,,,,,,,,,,,2026-11-21T14:32:00Z,2026-11-21T14:32:00Z,,,
$ bifc ticket list --tsv
> T1	écran noir		open				desk		laptop		Lenovo				P1	D1		2026-11-21											2026-11-21T14:32:00Z	2026-11-21T14:32:00Z			
$ bifc ticket list --md
> | id | title | status | category | person | device | opened |
> |---|---|---|---|---|---|---|
> | T1 | écran noir | open | Laptop | P1 Léa Dupré | D1 Lenovo T420 | 2026-11-21 |
$ bifc ticket list --ids
> T1
$ bifc ticket list --accessible
> 1 ticket.
> T1, open: écran noir. Laptop, P1 Léa Dupré, D1 Lenovo T420, today.
$ bifc ticket list --sort id --limit 1 --fields id,created
> T1	2026-11-21T14:32:00Z
$ sh bifc ticket list --ids -0 | tr '\000' '\n'
> T1
$ TERMINAL=1 bifc ticket list --color never
> id  title       status  category  person        device          opened
> T1  écran noir  open    Laptop    P1 Léa Dupré  D1 Lenovo T420  today
$ bifc ticket show T1
> id        T1
> title     écran noir
> status    open
> channel   at the desk
> category  Laptop
> brand     Lenovo
> person    P1 Léa Dupré
> device    D1 Lenovo T420
> opened    2026-11-21
> created   2026-11-21T14:32:00Z
> changed   2026-11-21T14:32:00Z
>
> 1 note
>   N1  2026-11-21 sam
>     clavier commandé
>
> Last change: ticket add T1 (2026-11-21 14:32, sam)
$ bifc ticket show T1 --json
> [
> {"id":"T1","title":"écran noir","problem":null,"status":"open","waiting_for":null,"outcome":null,"barrier":null,"channel":"desk","theme":null,"category":"laptop","partner_category":null,"brand":"Lenovo","year":null,"age":null,"fault":null,"person":"P1","device":"D1","volunteer":null,"opened":"2026-11-21","closed":null,"condition_in":null,"condition_out":null,"accessories":null,"backup":null,"data_loss_consent":null,"shelf":null,"loaner":null,"tutorials":null,"summary":null,"created":"2026-11-21T14:32:00Z","changed":"2026-11-21T14:32:00Z","source":null,"key":null,"kept":null}
> ]
$ bifc ticket show T1 --plain --fields id,created
> id: T1
> created: 2026-11-21T14:32:00Z
$ bifc ticket show T1 --accessible
> id        T1
> title     écran noir
> status    open
> channel   at the desk
> category  Laptop
> brand     Lenovo
> person    P1 Léa Dupré
> device    D1 Lenovo T420
> opened    2026-11-21
> created   2026-11-21T14:32:00Z
> changed   2026-11-21T14:32:00Z
>
> 1 note
>   N1  2026-11-21 sam
>     clavier commandé
>
> Last change: ticket add T1 (2026-11-21 14:32, sam)
$ sh for e in json jsonl csv tsv md txt fods; do bifc ticket list -o list.$e && echo $e $(wc -l < list.$e); done
> json 3
> jsonl 1
> csv 2
> tsv 1
> md 3
> txt 34
> fods 15
$ bifc ticket set T1 --brand HP
! Ticket T1 (écran noir) changed.
$ bifc ticket mark waiting T1
! T1 (écran noir): waiting.
$ bifc ticket note T1 Vu
! Noted on T1 (écran noir).
$ bifc ticket remove T1
! Ticket T1 (écran noir) removed.
$ bifc ticket restore T1
! Ticket T1 (écran noir) is back.

device.

$ bifc device list
> D1	laptop	Lenovo	T420	received		2026-11-21
$ bifc device list --header
> id	kind	brand	model	status	shelf	received
> D1	laptop	Lenovo	T420	received		2026-11-21
$ bifc device list --json
> [
> {"id":"D1","kind":"laptop","brand":"Lenovo","model":"T420","serial":"0012","status":"received","ownership":"stock","year":null,"cpu":null,"memory_mb":null,"arch":null,"battery":null,"os":null,"grade_look":null,"grade_function":null,"grade_battery":null,"weight_g":null,"lot":null,"donor":"P1","holder":null,"shelf":null,"received":"2026-11-21","given":null,"recycled":null,"same_as":null,"human_model":null,"cores":null,"memory_slots":null,"battery_cycles":null,"returned":null,"recycler":null,"slip":null,"firmware_id":null,"scanned":null,"recipe":null,"done":null,"failed":null,"refurbished":null,"refurbisher":null,"checked":null,"checker":null,"created":"2026-11-21T14:32:00Z","changed":"2026-11-21T14:32:00Z","source":null,"key":null,"kept":null}
> ]
$ bifc device list --csv
> id,kind,brand,model,serial,status,ownership,year,cpu,memory_mb,arch,battery,os,grade_look,grade_function,grade_battery,weight_g,lot,donor,holder,shelf,received,given,recycled,same_as,human_model,cores,memory_slots,battery_cycles,returned,recycler,slip,firmware_id,scanned,recipe,done,failed,refurbished,refurbisher,checked,checker,created,changed,source,key,kept
> D1,laptop,Lenovo,T420,0012,received,stock,,,,,,,,,,,,P1,,,2026-11-21,,,,,,,,,,,,,,,,,,,,2026-11-21T14:32:00Z,2026-11-21T14:32:00Z,,,
$ bifc device list --tsv
> D1	laptop	Lenovo	T420	0012	received	stock												P1			2026-11-21																				2026-11-21T14:32:00Z	2026-11-21T14:32:00Z			
$ bifc device list --md
> | id | kind | brand | model | status | shelf | received |
> |---|---|---|---|---|---|---|
> | D1 | laptop | Lenovo | T420 | received |  | 2026-11-21 |
$ bifc device list --ids
> D1
$ bifc device list --accessible
> 1 device.
> D1, received: laptop, Lenovo, T420, today.
$ bifc device list --sort id --limit 1 --fields id,created
> D1	2026-11-21T14:32:00Z
$ sh bifc device list --ids -0 | tr '\000' '\n'
> D1
$ TERMINAL=1 bifc device list --color never
> id  kind    brand   model  status    received
> D1  laptop  Lenovo  T420   received  today
$ bifc device show D1
> id         D1
> kind       laptop
> brand      Lenovo
> model      T420
> serial     0012
> status     received
> ownership  the group's
> donor      P1 Léa Dupré
> received   2026-11-21
> created    2026-11-21T14:32:00Z
> changed    2026-11-21T14:32:00Z
>
> 1 ticket (device)
>   T1  waiting  écran noir
>
> Last change: device add D1 (2026-11-21 14:32, sam)
$ bifc device show D1 --json
> [
> {"id":"D1","kind":"laptop","brand":"Lenovo","model":"T420","serial":"0012","status":"received","ownership":"stock","year":null,"cpu":null,"memory_mb":null,"arch":null,"battery":null,"os":null,"grade_look":null,"grade_function":null,"grade_battery":null,"weight_g":null,"lot":null,"donor":"P1","holder":null,"shelf":null,"received":"2026-11-21","given":null,"recycled":null,"same_as":null,"human_model":null,"cores":null,"memory_slots":null,"battery_cycles":null,"returned":null,"recycler":null,"slip":null,"firmware_id":null,"scanned":null,"recipe":null,"done":null,"failed":null,"refurbished":null,"refurbisher":null,"checked":null,"checker":null,"created":"2026-11-21T14:32:00Z","changed":"2026-11-21T14:32:00Z","source":null,"key":null,"kept":null}
> ]
$ bifc device show D1 --plain --fields id,created
> id: D1
> created: 2026-11-21T14:32:00Z
$ bifc device show D1 --accessible
> id         D1
> kind       laptop
> brand      Lenovo
> model      T420
> serial     0012
> status     received
> ownership  the group's
> donor      P1 Léa Dupré
> received   2026-11-21
> created    2026-11-21T14:32:00Z
> changed    2026-11-21T14:32:00Z
>
> 1 ticket (device)
>   T1  waiting  écran noir
>
> Last change: device add D1 (2026-11-21 14:32, sam)
$ sh for e in json jsonl csv tsv md txt fods; do bifc device list -o list.$e && echo $e $(wc -l < list.$e); done
> json 3
> jsonl 1
> csv 2
> tsv 1
> md 3
> txt 45
> fods 15
$ bifc device set D1 --shelf B2
! Device D1 (laptop Lenovo T420) changed.
$ bifc device mark tested D1
! D1 (laptop Lenovo T420): tested.
$ bifc device note D1 Vu
! Noted on D1 (laptop Lenovo T420).
$ bifc device remove D1
! Device D1 (laptop Lenovo T420) removed.
$ bifc device restore D1
! Device D1 (laptop Lenovo T420) is back.

tutorial.

$ bifc tutorial list
> G1	Effacer un disque	fr	draft	
$ bifc tutorial list --header
> id	title	lang	status	level
> G1	Effacer un disque	fr	draft	
$ bifc tutorial list --json
> [
> {"id":"G1","title":"Effacer un disque","slug":"effacer-un-disque","lang":"fr","status":"draft","level":null,"themes":["bureautique"],"minutes":30,"authors":null,"licence":"CC-BY-SA-4.0","body":null,"review_by":null,"published":null,"summary":null,"audience":null,"keywords":null,"reviewed":null,"reviewer":null,"unreviewed":null,"translation_of":null,"created":"2026-11-21T14:32:00Z","changed":"2026-11-21T14:32:00Z","source":null,"key":null,"kept":null}
> ]
$ bifc tutorial list --csv
> id,title,slug,lang,status,level,themes,minutes,authors,licence,body,review_by,published,summary,audience,keywords,reviewed,reviewer,unreviewed,translation_of,created,changed,source,key,kept
> G1,Effacer un disque,effacer-un-disque,fr,draft,,bureautique,30,,CC-BY-SA-4.0,,,,,,,,,,,2026-11-21T14:32:00Z,2026-11-21T14:32:00Z,,,
$ bifc tutorial list --tsv
> G1	Effacer un disque	effacer-un-disque	fr	draft		bureautique	30		CC-BY-SA-4.0											2026-11-21T14:32:00Z	2026-11-21T14:32:00Z			
$ bifc tutorial list --md
> | id | title | language | status | level |
> |---|---|---|---|---|
> | G1 | Effacer un disque | fr | draft |  |
$ bifc tutorial list --ids
> G1
$ bifc tutorial list --accessible
> 1 tutorial.
> G1, draft: Effacer un disque. fr.
$ bifc tutorial list --sort id --limit 1 --fields id,created
> G1	2026-11-21T14:32:00Z
$ sh bifc tutorial list --ids -0 | tr '\000' '\n'
> G1
$ TERMINAL=1 bifc tutorial list --color never
> id  title              language  status
> G1  Effacer un disque  fr        draft
$ bifc tutorial show G1
> id        G1
> title     Effacer un disque
> slug      effacer-un-disque
> language  fr
> status    draft
> themes    Office software
> minutes   30
> licence   CC-BY-SA-4.0
> created   2026-11-21T14:32:00Z
> changed   2026-11-21T14:32:00Z
>
> Last change: tutorial add G1 (2026-11-21 14:32, sam)
$ bifc tutorial show G1 --json
> [
> {"id":"G1","title":"Effacer un disque","slug":"effacer-un-disque","lang":"fr","status":"draft","level":null,"themes":["bureautique"],"minutes":30,"authors":null,"licence":"CC-BY-SA-4.0","body":null,"review_by":null,"published":null,"summary":null,"audience":null,"keywords":null,"reviewed":null,"reviewer":null,"unreviewed":null,"translation_of":null,"created":"2026-11-21T14:32:00Z","changed":"2026-11-21T14:32:00Z","source":null,"key":null,"kept":null}
> ]
$ bifc tutorial show G1 --plain --fields id,created
> id: G1
> created: 2026-11-21T14:32:00Z
$ bifc tutorial show G1 --accessible
> id        G1
> title     Effacer un disque
> slug      effacer-un-disque
> language  fr
> status    draft
> themes    Office software
> minutes   30
> licence   CC-BY-SA-4.0
> created   2026-11-21T14:32:00Z
> changed   2026-11-21T14:32:00Z
>
> Last change: tutorial add G1 (2026-11-21 14:32, sam)
$ sh for e in json jsonl csv tsv md txt fods; do bifc tutorial list -o list.$e && echo $e $(wc -l < list.$e); done
> json 3
> jsonl 1
> csv 2
> tsv 1
> md 3
> txt 25
> fods 15
$ bifc tutorial set G1 --minutes 20
! Tutorial G1 (Effacer un disque) changed.
$ bifc tutorial mark review G1
! G1 (Effacer un disque): in review.
$ bifc tutorial note G1 Vu
! Noted on G1 (Effacer un disque).
$ bifc tutorial remove G1
! Tutorial G1 (Effacer un disque) removed.
$ bifc tutorial restore G1
! Tutorial G1 (Effacer un disque) is back.

person.

$ bifc person list
> P1	Léa Dupré	visitor	active
$ bifc person list --header
> id	name	role	status
> P1	Léa Dupré	visitor	active
$ bifc person list --json
> [
> {"id":"P1","name":"Léa Dupré","identity":"identified","role":["visitor"],"status":"active","phone":"06 00 00 00 00","email":null,"birth_year":null,"age_band":null,"gender":null,"situation":null,"skills":null,"consent":null,"forget_by":null,"same_as":null,"household":null,"created":"2026-11-21T14:32:00Z","changed":"2026-11-21T14:32:00Z","source":null,"key":null,"kept":null}
> ]
$ bifc person list --csv
> id,name,identity,role,status,phone,email,birth_year,age_band,gender,situation,skills,consent,forget_by,same_as,household,created,changed,source,key,kept
> P1,Léa Dupré,identified,visitor,active,06 00 00 00 00,,,,,,,,,,,2026-11-21T14:32:00Z,2026-11-21T14:32:00Z,,,
$ bifc person list --tsv
> P1	Léa Dupré	identified	visitor	active	06 00 00 00 00											2026-11-21T14:32:00Z	2026-11-21T14:32:00Z			
$ bifc person list --md
> | id | name | role | status |
> |---|---|---|---|
> | P1 | Léa Dupré | visitor | active |
$ bifc person list --ids
> P1
$ bifc person list --accessible
> 1 person.
> P1, active: Léa Dupré. visitor.
$ bifc person list --sort id --limit 1 --fields id,created
> P1	2026-11-21T14:32:00Z
$ sh bifc person list --ids -0 | tr '\000' '\n'
> P1
$ TERMINAL=1 bifc person list --color never
> id  name       role     status
> P1  Léa Dupré  visitor  active
$ bifc person show P1
> id        P1
> name      Léa Dupré
> identity  known by name
> role      visitor
> status    active
> created   2026-11-21T14:32:00Z
> changed   2026-11-21T14:32:00Z
>
> 1 device (donor)
>   D1  tested  laptop Lenovo T420
>
> 1 ticket (person)
>   T1  waiting  écran noir
>
> Last change: person add P1 (2026-11-21 14:32, sam)
$ bifc person show P1 --json
> [
> {"id":"P1","name":"Léa Dupré","identity":"identified","role":["visitor"],"status":"active","phone":"06 00 00 00 00","email":null,"birth_year":null,"age_band":null,"gender":null,"situation":null,"skills":null,"consent":null,"forget_by":null,"same_as":null,"household":null,"created":"2026-11-21T14:32:00Z","changed":"2026-11-21T14:32:00Z","source":null,"key":null,"kept":null}
> ]
$ bifc person show P1 --plain --fields id,created
> id: P1
> created: 2026-11-21T14:32:00Z
$ bifc person show P1 --accessible
> id        P1
> name      Léa Dupré
> identity  known by name
> role      visitor
> status    active
> created   2026-11-21T14:32:00Z
> changed   2026-11-21T14:32:00Z
>
> 1 device (donor)
>   D1  tested  laptop Lenovo T420
>
> 1 ticket (person)
>   T1  waiting  écran noir
>
> Last change: person add P1 (2026-11-21 14:32, sam)
$ sh for e in json jsonl csv tsv md txt fods; do bifc person list -o list.$e && echo $e $(wc -l < list.$e); done
> json 3
> jsonl 1
> csv 2
> tsv 1
> md 3
> txt 12
> fods 15
$ bifc person set P1 --skills soudure
! Person P1 (Léa Dupré) changed.
$ bifc person mark inactive P1
! P1 (Léa Dupré): inactive.
$ bifc person note P1 Vu
! Noted on P1 (Léa Dupré).
$ bifc person remove P1
! Person P1 (Léa Dupré) removed.
$ bifc person restore P1
! Person P1 (Léa Dupré) is back.

note.

$ bifc note list
> N5	P1	2026-11-21	sam	Vu
> N4	G1	2026-11-21	sam	Vu
> N3	D1	2026-11-21	sam	Vu
> N2	T1	2026-11-21	sam	Vu
> N1	T1	2026-11-21	sam	clavier commandé
$ bifc note list --header
> id	about	day	author	text
> N5	P1	2026-11-21	sam	Vu
> N4	G1	2026-11-21	sam	Vu
> N3	D1	2026-11-21	sam	Vu
> N2	T1	2026-11-21	sam	Vu
> N1	T1	2026-11-21	sam	clavier commandé
$ bifc note list --json
> [
> {"id":"N5","about":"P1","day":"2026-11-21","author":"sam","text":"Vu","minutes":null,"symptom":null,"cause":null,"action":null,"result":null,"attachment":null,"sha256":null,"size":null,"created":"2026-11-21T14:32:00Z","changed":"2026-11-21T14:32:00Z","source":null,"key":null,"kept":null},
> {"id":"N4","about":"G1","day":"2026-11-21","author":"sam","text":"Vu","minutes":null,"symptom":null,"cause":null,"action":null,"result":null,"attachment":null,"sha256":null,"size":null,"created":"2026-11-21T14:32:00Z","changed":"2026-11-21T14:32:00Z","source":null,"key":null,"kept":null},
> {"id":"N3","about":"D1","day":"2026-11-21","author":"sam","text":"Vu","minutes":null,"symptom":null,"cause":null,"action":null,"result":null,"attachment":null,"sha256":null,"size":null,"created":"2026-11-21T14:32:00Z","changed":"2026-11-21T14:32:00Z","source":null,"key":null,"kept":null},
> {"id":"N2","about":"T1","day":"2026-11-21","author":"sam","text":"Vu","minutes":null,"symptom":null,"cause":null,"action":null,"result":null,"attachment":null,"sha256":null,"size":null,"created":"2026-11-21T14:32:00Z","changed":"2026-11-21T14:32:00Z","source":null,"key":null,"kept":null},
> {"id":"N1","about":"T1","day":"2026-11-21","author":"sam","text":"clavier commandé","minutes":null,"symptom":null,"cause":null,"action":null,"result":null,"attachment":null,"sha256":null,"size":null,"created":"2026-11-21T14:32:00Z","changed":"2026-11-21T14:32:00Z","source":null,"key":null,"kept":null}
> ]
$ bifc note list --csv
> id,about,day,author,text,minutes,symptom,cause,action,result,attachment,sha256,size,created,changed,source,key,kept
> N5,P1,2026-11-21,sam,Vu,,,,,,,,,2026-11-21T14:32:00Z,2026-11-21T14:32:00Z,,,
> N4,G1,2026-11-21,sam,Vu,,,,,,,,,2026-11-21T14:32:00Z,2026-11-21T14:32:00Z,,,
> N3,D1,2026-11-21,sam,Vu,,,,,,,,,2026-11-21T14:32:00Z,2026-11-21T14:32:00Z,,,
> N2,T1,2026-11-21,sam,Vu,,,,,,,,,2026-11-21T14:32:00Z,2026-11-21T14:32:00Z,,,
> N1,T1,2026-11-21,sam,clavier commandé,,,,,,,,,2026-11-21T14:32:00Z,2026-11-21T14:32:00Z,,,
$ bifc note list --tsv
> N5	P1	2026-11-21	sam	Vu									2026-11-21T14:32:00Z	2026-11-21T14:32:00Z			
> N4	G1	2026-11-21	sam	Vu									2026-11-21T14:32:00Z	2026-11-21T14:32:00Z			
> N3	D1	2026-11-21	sam	Vu									2026-11-21T14:32:00Z	2026-11-21T14:32:00Z			
> N2	T1	2026-11-21	sam	Vu									2026-11-21T14:32:00Z	2026-11-21T14:32:00Z			
> N1	T1	2026-11-21	sam	clavier commandé									2026-11-21T14:32:00Z	2026-11-21T14:32:00Z			
$ bifc note list --md
> | id | about | day | author | text |
> |---|---|---|---|---|
> | N5 | P1 | 2026-11-21 | sam | Vu |
> | N4 | G1 | 2026-11-21 | sam | Vu |
> | N3 | D1 | 2026-11-21 | sam | Vu |
> | N2 | T1 | 2026-11-21 | sam | Vu |
> | N1 | T1 | 2026-11-21 | sam | clavier commandé |
$ bifc note list --ids
> N5
> N4
> N3
> N2
> N1
$ bifc note list --accessible
> 5 notes.
> N5: P1, today, sam, Vu.
> N4: G1, today, sam, Vu.
> N3: D1, today, sam, Vu.
> N2: T1, today, sam, Vu.
> N1: T1, today, sam, clavier commandé.
$ bifc note list --sort id --limit 1 --fields id,created
> N1	2026-11-21T14:32:00Z
$ sh bifc note list --ids -0 | tr '\000' '\n'
> N5
> N4
> N3
> N2
> N1
$ TERMINAL=1 bifc note list --color never
> id  about  day    author  text
> N5  P1     today  sam     Vu
> N4  G1     today  sam     Vu
> N3  D1     today  sam     Vu
> N2  T1     today  sam     Vu
> N1  T1     today  sam     clavier commandé
$ bifc note show N1
> id       N1
> about    T1
> day      2026-11-21
> author   sam
> text     clavier commandé
> created  2026-11-21T14:32:00Z
> changed  2026-11-21T14:32:00Z
>
> Last change: ticket note T1 (2026-11-21 14:32, sam)
$ bifc note show N1 --json
> [
> {"id":"N1","about":"T1","day":"2026-11-21","author":"sam","text":"clavier commandé","minutes":null,"symptom":null,"cause":null,"action":null,"result":null,"attachment":null,"sha256":null,"size":null,"created":"2026-11-21T14:32:00Z","changed":"2026-11-21T14:32:00Z","source":null,"key":null,"kept":null}
> ]
$ bifc note show N1 --plain --fields id,created
> id: N1
> created: 2026-11-21T14:32:00Z
$ bifc note show N1 --accessible
> id       N1
> about    T1
> day      2026-11-21
> author   sam
> text     clavier commandé
> created  2026-11-21T14:32:00Z
> changed  2026-11-21T14:32:00Z
>
> Last change: ticket note T1 (2026-11-21 14:32, sam)
$ sh for e in json jsonl csv tsv md txt fods; do bifc note list -o list.$e && echo $e $(wc -l < list.$e); done
> json 7
> jsonl 5
> csv 6
> tsv 5
> md 7
> txt 94
> fods 19
$ bifc note set N1 --minutes 5
! Note N1 (clavier commandé) changed.
$ bifc note remove N1
! Note N1 (clavier commandé) removed.
$ bifc note restore N1
! Note N1 (clavier commandé) is back.

query.

$ bifc query list
> S1	ouvertes	ticket	status:open
$ bifc query list --header
> id	name	noun	words
> S1	ouvertes	ticket	status:open
$ bifc query list --json
> [
> {"id":"S1","name":"ouvertes","noun":"ticket","words":"status:open","created":"2026-11-21T14:32:00Z","changed":"2026-11-21T14:32:00Z","source":null,"key":null,"kept":null}
> ]
$ bifc query list --csv
> id,name,noun,words,created,changed,source,key,kept
> S1,ouvertes,ticket,status:open,2026-11-21T14:32:00Z,2026-11-21T14:32:00Z,,,
$ bifc query list --tsv
> S1	ouvertes	ticket	status:open	2026-11-21T14:32:00Z	2026-11-21T14:32:00Z			
$ bifc query list --md
> | id | name | noun | query words |
> |---|---|---|---|
> | S1 | ouvertes | ticket | status:open |
$ bifc query list --ids
> S1
$ bifc query list --accessible
> 1 saved query.
> S1: ouvertes. ticket, status:open.
$ bifc query list --sort id --limit 1 --fields id,created
> S1	2026-11-21T14:32:00Z
$ sh bifc query list --ids -0 | tr '\000' '\n'
> S1
$ TERMINAL=1 bifc query list --color never
> id  name      noun    query words
> S1  ouvertes  ticket  status:open
$ bifc query show S1
> id           S1
> name         ouvertes
> noun         ticket
> query words  status:open
> created      2026-11-21T14:32:00Z
> changed      2026-11-21T14:32:00Z
>
> Last change: ticket list S1 (2026-11-21 14:32, sam)
$ bifc query show S1 --json
> [
> {"id":"S1","name":"ouvertes","noun":"ticket","words":"status:open","created":"2026-11-21T14:32:00Z","changed":"2026-11-21T14:32:00Z","source":null,"key":null,"kept":null}
> ]
$ bifc query show S1 --plain --fields id,created
> id: S1
> created: 2026-11-21T14:32:00Z
$ bifc query show S1 --accessible
> id           S1
> name         ouvertes
> noun         ticket
> query words  status:open
> created      2026-11-21T14:32:00Z
> changed      2026-11-21T14:32:00Z
>
> Last change: ticket list S1 (2026-11-21 14:32, sam)
$ sh for e in json jsonl csv tsv md txt fods; do bifc query list -o list.$e && echo $e $(wc -l < list.$e); done
> json 3
> jsonl 1
> csv 2
> tsv 1
> md 3
> txt 9
> fods 15
$ bifc query set S1 --words status:any
! Saved query S1 (ouvertes) changed.
$ bifc query remove S1
! Saved query S1 (ouvertes) removed.
$ bifc query restore S1
! Saved query S1 (ouvertes) is back.
