SQL for what query words cannot say. Its views carry text ids; it can only read.

$ bifc ticket add "écran noir" --category laptop -p "Léa Dupré" -d "portable Lenovo T420" -q
> T1
$ bifc ticket add "imprimante muette" --category printer_scanner -q
> T2
$ bifc note T1 "clavier commandé" -q
$ bifc sql "select id, title, category, person, device from ticket order by id"
> T1	écran noir	laptop	P1	D1
> T2	imprimante muette	printer_scanner		
$ bifc sql "select id, title from ticket order by id" --header
> id	title
> T1	écran noir
> T2	imprimante muette
$ bifc sql "select id, title, year from ticket order by id" --json
> [
> {"id":"T1","title":"écran noir","year":null},
> {"id":"T2","title":"imprimante muette","year":null}
> ]
$ bifc sql "select id, title from ticket order by id" --jsonl
> {"id":"T1","title":"écran noir"}
> {"id":"T2","title":"imprimante muette"}
$ bifc sql "select id, title from ticket order by id" --csv
> id,title
> T1,écran noir
> T2,imprimante muette
$ bifc sql "select id, title from ticket order by id" --csv=fr
> ﻿id;title
> T1;écran noir
> T2;imprimante muette
$ bifc sql "select id, title from ticket order by id" --tsv
> T1	écran noir
> T2	imprimante muette
$ bifc sql "select id, title from ticket order by id" --md
> | id | title |
> |---|---|
> | T1 | écran noir |
> | T2 | imprimante muette |
$ bifc sql "select id, title from ticket order by id" --plain
> id: T1
> title: écran noir
>
> id: T2
> title: imprimante muette
$ bifc sql "select id, title from ticket order by id" --ids
> T1
> T2
$ TERMINAL=1 bifc sql "select id, title from ticket order by id" --color never
> id  title
> T1  écran noir
> T2  imprimante muette
$ bifc sql "select id, title from ticket order by id" -o tickets.csv
$ cat tickets.csv
> id,title
> T1,écran noir
> T2,imprimante muette
$ bifc sql "select category, count(*) as n from ticket group by 1 order by 1" --json
> [
> {"category":"laptop","n":1},
> {"category":"printer_scanner","n":1}
> ]
$ bifc sql "select t.id, d.model from ticket t join device d on d.id_key = t.device_key"
> T1	T420
$ bifc sql "select about, text from note"
> T1	clavier commandé
$ bifc sql "select name, role from person" --csv
> name,role
> Léa Dupré,visitor
$ bifc sql "select 1.5 as x, null as y, 'l''été' as z, 9007199254740993 as big" --json
> [
> {"x":1.5,"y":null,"z":"l'été","big":9007199254740993}
> ]
$ sh printf 'select count(*) as n from ticket;\n' | bifc sql - --csv
> n
> 2
$ bifc sql "select id from ticket where 0" --json
> []
$ bifc sql "select id from ticket where 0" --exit-code
[1]
$ bifc sql "select id from ticket order by id" --limit 1
> T1
$ bifc sql "select id, title from ticket order by id" --fields title
> écran noir
> imprimante muette
$ bifc sql "select id, title from ticket order by id" --json=title
> [
> {"title":"écran noir"},
> {"title":"imprimante muette"}
> ]
$ bifc sql "select id, title from ticket" --fields titel
! bifc: [usage] There is no column 'titel'.
!   Did you mean: title
[2]
$ bifc sql "select id, title from ticket" --sort title
! bifc: [usage] 'bifc sql' cannot follow --sort.
!   Sort in the statement: … ORDER BY opened
[2]

It writes nothing, whatever it is asked.

$ sh cp .local/share/bifc/bifc.db before.db
$ bifc sql "delete from ticket"
! bifc: [refused] 'bifc sql' can only read.
!   Records are changed by bifc's own commands, as in: bifc ticket set
[4]
$ bifc sql "update ticket set title = 'x'"
! bifc: [refused] 'bifc sql' can only read.
!   Records are changed by bifc's own commands, as in: bifc ticket set
[4]
$ bifc sql "insert into ticket(id) values (1)"
! bifc: [refused] 'bifc sql' can only read.
!   Records are changed by bifc's own commands, as in: bifc ticket set
[4]
$ bifc sql "drop table ticket"
! bifc: [refused] This statement does more than read (not authorized).
!   'bifc sql' takes SELECT only; change records with bifc's own commands.
[4]
$ bifc sql "create table x(a)"
! bifc: [refused] This statement does more than read (not authorized).
!   'bifc sql' takes SELECT only; change records with bifc's own commands.
[4]
$ bifc sql "pragma user_version = 9"
! bifc: [refused] This statement does more than read (not authorized).
!   'bifc sql' takes SELECT only; change records with bifc's own commands.
[4]
$ bifc sql "attach 'other.db' as other"
! bifc: [refused] This statement does more than read (not authorized).
!   'bifc sql' takes SELECT only; change records with bifc's own commands.
[4]
$ bifc sql "vacuum into 'copy.db'"
! bifc: [refused] This statement does more than read (authorization denied).
!   'bifc sql' takes SELECT only; change records with bifc's own commands.
[4]
$ bifc sql "begin"
! bifc: [refused] This statement does more than read (not authorized).
!   'bifc sql' takes SELECT only; change records with bifc's own commands.
[4]
$ bifc sql "select load_extension('evil')"
! bifc: [failed] SQLite: not authorized.
[1]
$ bifc sql "with t as (select 1) delete from ticket"
! bifc: [usage] SQL: cannot modify ticket because it is a view.
!   The tables and their columns: bifc help sql
[2]
$ bifc sql "select writefile('x', 'y')"
! bifc: [usage] SQL: no such function: writefile.
!   The tables and their columns: bifc help sql
[2]
$ cmp before.db .local/share/bifc/bifc.db
$ sh ls
> before.db
> tickets.csv

What goes wrong is said in SQL's words.

$ bifc sql
! bifc: [usage] 'bifc sql' needs an SQL statement.
!   Its options: bifc help sql
[2]
$ bifc sql ""
! bifc: [usage] 'bifc sql' needs an SQL statement.
!   Its options: bifc help sql
[2]
$ bifc sql -- "-- nothing"
! bifc: [usage] There is no SQL statement.
!   Write: bifc sql "select id, title from ticket"
[2]
$ bifc sql "selct 1"
! bifc: [usage] SQL: near "selct": syntax error.
!   The tables and their columns: bifc help sql
[2]
$ bifc sql "select nme from ticket"
! bifc: [usage] SQL: no such column: nme.
!   The tables and their columns: bifc help sql
[2]
$ bifc sql "select * from tickets"
! bifc: [usage] SQL: no such table: tickets.
!   The tables and their columns: bifc help sql
[2]
$ bifc sql "select 1; select 2"
! bifc: [usage] 'bifc sql' runs one statement at a time.
!   Write them in commands of their own.
[2]
$ bifc sql "select 1" "select 2"
! bifc: [usage] 'bifc sql' does not know what to do with 'select 2'.
!   Its options: bifc help sql
[2]
