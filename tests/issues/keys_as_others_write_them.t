Languages, people and dates come in the spellings of other programs.

$ sh mkdir -p in/zz in/pt in/md
$ write in/a.md "---\ntitle: A\nlang: en-US\nauthors: [{name: Zoé, url: x}, {name: Bo}]\n...\n\nText.\n"
$ write in/b.md "---\ntitle: B\nlanguage: fr_FR\nauthors:\n- name: Zoé\n  email: z@example.org\n---\n\nText.\n"
$ write in/c.md "---\ntitle: C\nlang: FR\nauthor:\n  name: Zoé\n---\n\nText.\n"
$ write in/d.md "---\ntitle: D\nlocale: pt-br\n---\n\nText.\n"
$ write in/e.md "+++\ntitle = \"E\"\nlang = \"kab\"\n[[authors]]\nname = \"Zoé\"\n+++\n\nText.\n"
$ write in/pt/f.md "Text.\n"
$ write in/zz/g.md "Text.\n"
$ write in/md/h.zz.md "Text.\n"
$ bifc tutorial import in -q
$ bifc tutorial list --fields title,slug,lang,authors,kept --sort slug
> A	a	en	Zoé|Bo	
> B	b	fr	Zoé	
> C	c	fr	Zoé	
> D	d	pt		
> E	e	kab	Zoé	
> F	f	pt		
> G	g	fr		
> H.zz	h-zz	fr		
$ write zz.md "---\ntitle: Z\nlang: zz\n---\n\nText.\n"
$ bifc tutorial import zz.md
! zz.md: tutorial: 'zz' is not a language code such as fr or en.
! bifc: [refused] 1 file cannot be imported; nothing was written.
!   Correct the files, or import the others: bifc tutorial import zz.md --continue
[4]
$ write z2.md "---\ntitle: Z\nauthors: [{url: x}]\n---\n\nText.\n"
$ bifc tutorial import z2.md
! z2.md, line 3: keys in {} are not read; write one a line.
! bifc: [refused] 1 file cannot be imported; nothing was written.
!   Correct the files, or import the others: bifc tutorial import z2.md --continue
[4]
$ bifc tutorial add Z --lang zz
! bifc: [refused] tutorial: 'zz' is not a language code such as fr or en.
!   What its fields may hold: bifc help tutorial add
[4]
$ sh bifc db check >all.txt
! The database is sound.

A page of standard input is called as its heading, and two of them are two.

$ write apt.md "# apt\n\n> Packages.\n\n- Update:\n\n`apt update`\n"
$ write git.md "# git commit\n\n> Commits.\n\n- Commit:\n\n`git commit`\n"
$ sh bifc tutorial import - < apt.md && bifc tutorial import - < git.md
! 1 tutorial created.
! 1 tutorial created.
$ bifc tutorial list source:tldr-pages --fields title,slug,key
> git commit	git-commit-en	git-commit
> apt	apt-en	apt
$ sh bifc tutorial import - < apt.md
! 1 tutorial unchanged.

Tags and categories are words both, and so are keywords; a date that says nothing here stays.

$ sh mkdir words
$ write words/i.md "---\ntitle: I\ntags: [souris, bureautique]\nkeywords: [clavier]\ncategories:\n- name: écran\n- souris\n- linux\ndate: 2024-05-02T10:00:00+02:00\n---\n\nText.\n"
$ write words/j.md "---\ntitle: J\ndate: 2024-05-02\nstatus: published\ntags: []\n---\n\nText.\n"
$ write words/k.md "---\ntitle: K\ndate: May 2, 2024\nkeywords: []\n---\n\nText.\n"
$ write words/l.md "---\ntitle: L\ndate: {a: 1}\ndraft: true\n---\n\nText.\n"
$ bifc tutorial import words --licence CC0-1.0 -q
$ bifc tutorial list licence:CC0-1.0 --fields title,status,themes,keywords,published,kept --sort slug
> I	draft	bureautique	souris|clavier|écran|linux		{"date":{"yaml":"date: 2024-05-02T10:00:00+02:00"}}
> J	review				{"review elsewhere":{"status":"published","published":"2024-05-02","revision":"20e4c724131446cc"}}
> K	draft				{"date":"May 2, 2024"}
> L	draft				{"date":{"yaml":"date: {a: 1}"}}
$ bifc tutorial export licence:CC0-1.0 --to out -q
$ cat out/i.md
> ---
> title: I
> slug: i
> lang: fr
> status: draft
> themes: [bureautique]
> keywords: [souris, clavier, écran, linux]
> licence: CC0-1.0
> date: 2024-05-02T10:00:00+02:00
> revision: "20e4c724131446cc"
> ---
>
> Text.
$ cat out/j.md
> ---
> title: J
> slug: j
> lang: fr
> status: published
> licence: CC0-1.0
> published: 2024-05-02
> revision: "20e4c724131446cc"
> ---
>
> Text.
$ cat out/k.md
> ---
> title: K
> slug: k
> lang: fr
> status: draft
> licence: CC0-1.0
> date: May 2, 2024
> revision: "20e4c724131446cc"
> ---
>
> Text.
$ cat out/l.md
> ---
> title: L
> slug: l
> lang: fr
> status: draft
> licence: CC0-1.0
> date: {a: 1}
> revision: "20e4c724131446cc"
> ---
>
> Text.
$ bifc tutorial import out
! 4 tutorials unchanged.
! G12 (J) waits for somebody here to read it: bifc tutorial mark published G12
$ bifc tutorial import words
! 4 tutorials unchanged.
! G12 (J) waits for somebody here to read it: bifc tutorial mark published G12
