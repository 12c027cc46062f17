Files as people save them: byte order marks, other line ends, other encodings, and bytes that are
none. What cannot be understood is refused by its line, and nothing else is written.

$ sh printf 'title\r\nun\r\ndeux\r\n' > crlf.csv; bifc import ticket crlf.csv
> 2 created
$ sh printf '\357\273\277title;brand\nun;HP\ndeux;"a;b"\n' > bom.csv; bifc import ticket bom.csv
> 2 created
$ sh printf 'title;brand\n\351cran;HP\n' > cp1252.csv; bifc import ticket cp1252.csv
> 1 created
! Read as Windows-1252, because it is not UTF-8.
$ sh printf 'title,brand\nécran,HP\nœuf,"a,b"\n' > utf8.csv; bifc import ticket utf8.csv
> 2 created
$ sh printf '\377\376t\000i\000t\000l\000e\000\n\000\351\000\n\000' > utf16.csv; bifc import ticket utf16.csv
> 1 created
$ sh printf '\376\377\000t\000i\000t\000l\000e\000\n\000\350\000\n' > utf16be.csv; bifc import ticket utf16be.csv
> 1 created
$ bifc ticket list --fields id,title,brand
> T9	è	
> T8	é	
> T7	œuf	a,b
> T6	écran	HP
> T5	écran	HP
> T4	deux	a;b
> T3	un	HP
> T2	deux	
> T1	un	

One wrong byte in a file of UTF-8 makes one wrong row; a file in which nothing is UTF-8 is read as
Windows-1252.

$ sh printf 'title\nbon\nmau\377vais\nété\nœuf\n' > damaged.csv; bifc import ticket damaged.csv
! damaged.csv: line 3: it is not UTF-8 (--encoding cp1252 reads Windows files)
! bifc: [refused] 1 row cannot be imported; nothing was written.
!   Correct the file, or import the other rows: bifc import ticket damaged.csv --continue
[4]
$ sh printf 'title\nbon\nzéro\000octet\n' > nul.csv; bifc import ticket nul.csv
! nul.csv: line 3: it holds a NUL byte
! bifc: [refused] 1 row cannot be imported; nothing was written.
!   Correct the file, or import the other rows: bifc import ticket nul.csv --continue
[4]
$ sh printf '{"type":"ticket","title":"a\\u0000b"}\n{"type":"ticket","title":"\377"}\n{"type":"ticket"\n[1]\n"x"\n' > wrong.jsonl; bifc import wrong.jsonl
! Read as Windows-1252, because it is not UTF-8.
! wrong.jsonl: line 1: title: the text holds a NUL byte
! wrong.jsonl: line 3: it is no JSON object
! wrong.jsonl: line 4: it is no JSON object
! wrong.jsonl: line 5: it is no JSON object
! bifc: [refused] 4 rows cannot be imported; nothing was written.
!   Correct the file, or import the other rows: bifc import wrong.jsonl --continue
[4]
$ sh printf '[{"type":"ticket","title":"a"}, {"type":' > wrong.json; bifc import wrong.json
! bifc: [refused] The file begins like JSON, but it is damaged.
!   Nothing was imported. Write it again, or send it as JSON Lines.
[4]
$ sh (printf '{"type":"ticket","title":'; head -c 100000 /dev/zero | tr '\000' '['; echo) > deep.jsonl; bifc import deep.jsonl
! deep.jsonl: line 1: it is no JSON object
! bifc: [refused] 1 row cannot be imported; nothing was written.
!   Correct the file, or import the other rows: bifc import deep.jsonl --continue
[4]
$ sh (printf '[{"title":'; head -c 100000 /dev/zero | tr '\000' '['; echo) > deep.json; bifc import deep.json
! bifc: [refused] The file begins like JSON, but it is damaged.
!   Nothing was imported. Write it again, or send it as JSON Lines.
[4]

Files without rows, without an end, with too much.

$ sh : > empty.csv; bifc import ticket empty.csv
! bifc: [refused] The file is empty.
!   Nothing was imported.
[4]
$ sh printf '\n \n' > blank.csv; bifc import ticket blank.csv
! bifc: [refused] The file is empty.
!   Nothing was imported.
[4]
$ sh printf 'title\n' > header.csv; bifc import ticket header.csv
> The file has no rows.
$ sh printf 'title\rx\ry\r' > mac.csv; bifc import ticket mac.csv
! bifc: [refused] The lines of the file end with CR alone.
!   Save it again as CSV; nothing was imported.
[4]
$ sh printf 'title\n"jamais fermé\nx\n' > open.csv; bifc import ticket open.csv
! bifc: [refused] Line 2: a quote is opened and never closed.
!   Nothing was imported. Correct the file, then run the command again.
[4]
$ sh printf 'title,title\na,b\n' > twice.csv; bifc import ticket twice.csv
! bifc: [usage] Two columns are called 'title'.
!   Take one of them away, or call it something else.
[2]
$ sh printf 'titel\na\n' > titel.csv; bifc import ticket titel.csv
! bifc: [usage] A ticket has no field 'titel'.
!   Did you mean: title
[2]
$ sh (printf 'title,problem\nun,"'; head -c 10000000 /dev/zero | tr '\000' x; printf '"\ndeux,y\n') > big.csv; bifc import ticket big.csv
! big.csv: line 2: problem: the text is too long: 10000000 bytes, at most 1000000
! bifc: [refused] 1 row cannot be imported; nothing was written.
!   Correct the file, or import the other rows: bifc import ticket big.csv --continue
[4]
$ sh (printf title; head -c 9999 /dev/zero | tr '\000' ,; echo; printf un; head -c 9999 /dev/zero | tr '\000' ,; echo) > wide.csv; bifc import ticket wide.csv -n
> 1 created
! Nothing was written.
$ sh (printf c1; for i in $(seq 2 10000); do printf ",c$i"; done; echo; printf 1; head -c 9999 /dev/zero | tr '\000' ,; echo) > columns.csv; bifc import ticket columns.csv
! bifc: [usage] A ticket has no field 'c1'.
!   Its fields: bifc help ticket add
[2]
$ sh printf 'SQLite format 3' > base.db; bifc import ticket base.db
! bifc: [refused] The file is neither CSV nor JSON.
!   Save a spreadsheet as CSV first.
[4]
$ bifc import ticket .
! bifc: [failed] '.' cannot be read: Is a directory.
!   Check the name of the file.
[1]
$ bifc import ticket /dev/null
! bifc: [refused] The file is empty.
!   Nothing was imported.
[4]
$ sh bifc import ticket - < /dev/null
! bifc: [refused] The file is empty.
!   Nothing was imported.
[4]
$ bifc ticket list --ids
> T9
> T8
> T7
> T6
> T5
> T4
> T3
> T2
> T1
