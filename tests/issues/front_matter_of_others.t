What bifc does not use need not be understood: it comes back as it was.

$ sh mkdir -p ours/sub
$ write ours/hugo.md "---\ntitle: Un site\nlayout: post\ntoc: true\nmenu:\n  main:\n    weight: 10  # first\nimage: {src: a.png, alt: \"x: y\"}\ndefaults: &d\n  a: 1\nresources:\n- src: b.png\n  name: b\ntags: [courriel]\n---\n\nTexte.\n"
$ write ours/toml.md "+++\ntitle = \"Des tables\"\n[menu.main]\nweight = 10\n[[resources]]\nsrc = \"b.png\"\n+++\n\nTexte.\n"
$ bifc tutorial import ours
! ours/toml.md, line 5: a list holds texts, no lists and no keys. 'resources' was left out.
! 2 tutorials created.
! 2 files name no licence; CC-BY-SA-4.0 was taken (--licence names another).
$ bifc tutorial list --fields title,keywords,kept
> Des tables		{"menu.main.weight":"10"}
> Un site	courriel	{"layout":"post","toc":{"yaml":"toc: true"},"menu":{"yaml":"menu:\n  main:\n    weight: 10  # first"},"image":{"yaml":"image: {src: a.png, alt: \"x: y\"}"},"defaults":{"yaml":"defaults: &d\n  a: 1"},"resources":{"yaml":"resources:\n- src: b.png\n  name: b"}}
$ bifc tutorial export --to out -q
$ cat out/hugo.md
> ---
> title: Un site
> slug: hugo
> lang: fr
> status: draft
> keywords: [courriel]
> licence: CC-BY-SA-4.0
> layout: post
> toc: true
> menu:
>   main:
>     weight: 10  # first
> image: {src: a.png, alt: "x: y"}
> defaults: &d
>   a: 1
> resources:
> - src: b.png
>   name: b
> revision: "20a0d6491342149a"
> ---
>
> Texte.
$ cat out/toml.md
> ---
> title: Des tables
> slug: toml
> lang: fr
> status: draft
> licence: CC-BY-SA-4.0
> menu.main.weight: 10
> revision: "20a0d6491342149a"
> ---
>
> Texte.
$ bifc tutorial import ours
! ours/toml.md, line 5: a list holds texts, no lists and no keys. 'resources' was left out.
! 2 tutorials unchanged.
$ bifc tutorial import out
! 2 tutorials unchanged.
$ bifc db init --db other.db -q
$ bifc --db other.db tutorial import out -q
$ bifc --db other.db tutorial export --to again -q
$ sh diff -r out again && echo same
> same

A fault in what bifc does use is told with its line; with --continue the others come in.

$ sh mkdir bad
$ write bad/a.md "---\ntitle: {fr: Un}\n---\n\nTexte.\n"
$ write bad/b.md "---\ntitle: Deux\nlevel: facil\n---\n\nTexte.\n"
$ write bad/c.md "---\ntitle: Trois\n---\n\nTexte.\n"
$ write bad/d.md "---\ntitle: Quatre\n\nTexte.\n"
$ bifc tutorial import bad
! bad/a.md, line 2: keys in {} are not read; write one a line.
! bad/b.md: line 3: level: 'facil' is not one of the values of level
! bad/d.md, line 1: front matter begins with '---', and no other '---' ends it.
! bifc: [refused] 3 files cannot be imported; nothing was written.
!   Correct the files, or import the others: bifc tutorial import bad --continue
[4]
$ bifc tutorial list --ids
> G2
> G1
$ bifc tutorial import bad --continue
! bad/a.md, line 2: keys in {} are not read; write one a line.
! bad/b.md: line 3: level: 'facil' is not one of the values of level
! bad/d.md, line 1: front matter begins with '---', and no other '---' ends it.
! 1 tutorial created.
! 3 files rejected.
! 1 file names no licence; CC-BY-SA-4.0 was taken (--licence names another).
[4]
$ bifc tutorial list --fields title
> Trois
> Des tables
> Un site
$ bifc tutorial import bad --continue
! bad/a.md, line 2: keys in {} are not read; write one a line.
! bad/b.md: line 3: level: 'facil' is not one of the values of level
! bad/d.md, line 1: front matter begins with '---', and no other '---' ends it.
! 1 tutorial unchanged.
! 3 files rejected.
[4]

What is no tutorial does not become one.

$ write vide.md ""
$ write tableau.csv "a,b\n1,2\n"
$ bifc tutorial import vide.md
! vide.md: there is nothing in it
! bifc: [refused] 1 file cannot be imported; nothing was written.
!   Correct the files, or import the others: bifc tutorial import vide.md --continue
[4]
$ bifc tutorial import tableau.csv
! bifc: [refused] 'tableau.csv' is no Markdown file.
!   Their names end in .md.
[4]
$ sh cp vide.md tableau.csv ours && bifc tutorial import ours
! ours/vide.md is empty; it was left alone.
! ours/toml.md, line 5: a list holds texts, no lists and no keys. 'resources' was left out.
! 2 tutorials unchanged.

A text that is too long to be written here is too long to be taken in.

$ sh yes a | head -c 1000002 > long.md
$ bifc tutorial import long.md
! long.md: body: the text is too long: 1000001 bytes, at most 1000000
! bifc: [refused] 1 file cannot be imported; nothing was written.
!   Correct the files, or import the others: bifc tutorial import long.md --continue
[4]
