The same rows in every shape. Machine formats carry every field and no language touches them.

$ bifc device add "portable Lenovo T420" --serial 0012 --received 2026-11-02 -q
> D1
$ bifc device add "=1+1" --weight-g 1500 --year 2015 -q
> D2
$ bifc device list --fields id,kind,model,serial,weight_g,received
> D2	other	=1+1		1500	2026-11-21
> D1	laptop	T420	0012		2026-11-02
$ bifc device list --fields id,kind,model,serial,weight_g,received --header
> id	kind	model	serial	weight_g	received
> D2	other	=1+1		1500	2026-11-21
> D1	laptop	T420	0012		2026-11-02
$ bifc device list --tsv --fields id,model
> D2	=1+1
> D1	T420
$ bifc device list --csv --fields id,kind,model,serial,weight_g
> id,kind,model,serial,weight_g
> D2,other,=1+1,,1500
> D1,laptop,T420,0012,
$ bifc device list --csv=fr --fields id,kind,model,serial,weight_g
> ﻿id;kind;model;serial;weight_g
> D2;other;'=1+1;;1500
> D1;laptop;T420;0012;
$ bifc device list --json=id,kind,serial,weight_g,received
> [
> {"id":"D2","kind":"other","serial":null,"weight_g":1500,"received":"2026-11-21"},
> {"id":"D1","kind":"laptop","serial":"0012","weight_g":null,"received":"2026-11-02"}
> ]
$ bifc device list --jsonl=id,kind,serial
> {"id":"D2","kind":"other","serial":null}
> {"id":"D1","kind":"laptop","serial":"0012"}
$ bifc device list --md --fields id,kind,model
> | id | kind | model |
> |---|---|---|
> | D2 | other | =1+1 |
> | D1 | laptop | T420 |
$ bifc device list --plain --fields id,model,serial
> id: D2
> model: =1+1
> serial:
>
> id: D1
> model: T420
> serial: 0012
$ bifc device list --ids
> D2
> D1
$ bifc device list --accessible
> 2 devices.
> D2, received: other, =1+1, today.
> D1, received: laptop, Lenovo, T420, 2026-11-02.
$ bifc device list -o machines.csv --fields id,model
$ cat machines.csv
> id,model
> D2,=1+1
> D1,T420
$ bifc device list -o machines.fods --fields id,serial,weight_g,received
$ cat machines.fods
> <?xml version="1.0" encoding="UTF-8"?>
> <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">
> <office:automatic-styles>
> <number:date-style style:name="N1"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/></number:date-style>
> <number:date-style style:name="N2"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/><number:text>/</number:text><number:year number:style="long"/><number:text> </number:text><number:hours number:style="long"/><number:text>:</number:text><number:minutes number:style="long"/></number:date-style>
> <style:style style:name="title" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style>
> <style:style style:name="day" style:family="table-cell" style:data-style-name="N1"/>
> <style:style style:name="moment" style:family="table-cell" style:data-style-name="N2"/>
> </office:automatic-styles>
> <office:body><office:spreadsheet>
> <table:table table:name="device">
> <table:table-header-rows><table:table-row><table:table-cell office:value-type="string" table:style-name="title"><text:p>id</text:p></table:table-cell><table:table-cell office:value-type="string" table:style-name="title"><text:p>serial</text:p></table:table-cell><table:table-cell office:value-type="string" table:style-name="title"><text:p>weight_g</text:p></table:table-cell><table:table-cell office:value-type="string" table:style-name="title"><text:p>received</text:p></table:table-cell></table:table-row></table:table-header-rows>
> <table:table-row><table:table-cell office:value-type="string"><text:p>D2</text:p></table:table-cell><table:table-cell/><table:table-cell office:value-type="float" office:value="1500"/><table:table-cell table:style-name="day" office:value-type="date" office:date-value="2026-11-21"/></table:table-row>
> <table:table-row><table:table-cell office:value-type="string"><text:p>D1</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>0012</text:p></table:table-cell><table:table-cell/><table:table-cell table:style-name="day" office:value-type="date" office:date-value="2026-11-02"/></table:table-row>
> </table:table>
> </office:spreadsheet></office:body></office:document>
$ bifc device list -o machines.xlsx
! bifc: [usage] bifc does not write files that end like 'machines.xlsx'.
!   Those are: .json .jsonl .csv .tsv .md .txt .fods, and .html for reports
[2]
$ bifc device list --json --csv
! bifc: [usage] Two formats are asked for at once.
!   Keep one of them.
[2]
$ bifc device list --json --format-version 0
! bifc: [format] This bifc writes version 1 of its formats, not 0.
!   Ask for --format-version 1.
[20]
$ bifc device list --json --format-version 9
! bifc: [format] This bifc writes version 1 of its formats, not 9.
!   Ask for --format-version 1.
[21]
$ bifc device list --color=sometimes
! bifc: [usage] 'sometimes' is no way of using colours.
!   Write --color=auto, --color=always or --color=never.
[2]
$ bifc ticket list --json
> []
$ bifc ticket list --jsonl
$ bifc ticket list --csv --fields id,title
> id,title
$ TERMINAL=1 bifc device list --color never
> id  kind    brand   model  status    received
> D2  other           =1+1   received  today
> D1  laptop  Lenovo  T420   received  2026-11-02
$ TERMINAL=1 bifc --lang fr device list --color never
> n°  type      marque  modèle  état  reçu le
> D2  autre             =1+1    reçu  aujourd’hui
> D1  portable  Lenovo  T420    reçu  2026-11-02
$ TERMINAL=1 bifc ticket list
! Nothing that is current; all there is: bifc ticket list status:any

What strangers typed cannot steer a terminal, nor one behind a pipe; CSV and JSON are for machines.

$ bifc import $SHARED/evil.jsonl
> 1 created
$ TERMINAL=1 bifc ticket list --color never --fields id,title
> id  title
> T1  a[31mred2J tab line
$ TERMINAL=1 bifc ticket list --json=title
> [
> {"title":"a\u001b[31mred\u009b2J\u0007 tab line\u202e"}
> ]
$ TERMINAL=1 bifc ticket list --csv --fields title
> title
> a[31mred2J tab line
$ bifc ticket list --tsv --fields title
> a[31mred2J tab line
$ bifc ticket list --plain --fields title
> title: a[31mred2J tab line

A file is left alone when it would stay the same.

$ bifc export ticket --if-changed
! bifc: [usage] Only a file can stay the same.
!   Name it: bifc export --if-changed -o FILE
[2]
$ bifc export ticket -o same.csv
$ bifc export ticket -o same.csv --if-changed
$ bifc export ticket --if-changed -o same.csv
