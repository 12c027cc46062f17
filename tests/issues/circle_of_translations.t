A translation has an original that is there, and that is not made of it.

$ bifc tutorial add "Nettoyer un clavier" --body "Souffler." -q
> G1
$ bifc tutorial add "Cleaning a keyboard" --lang en --translation-of nettoyer-un-clavier --body "Blow." -q
> G2
$ bifc tutorial add "Tastatur" --lang de --translation-of nirgends
! bifc: [refused] There is no tutorial 'nirgends' that it could translate.
!   See those there are: bifc tutorial list --fields id,slug
[4]
$ bifc tutorial set G1 --translation-of cleaning-a-keyboard
! bifc: [refused] 'cleaning-a-keyboard' translates 'nettoyer-un-clavier' already, so it is no original of it.
!   Name the one that was written first.
[4]
$ bifc tutorial set G1 --translation-of nettoyer-un-clavier
! bifc: [refused] 'nettoyer-un-clavier' is no translation of itself.
!   Name the one that was written first.
[4]
$ write de.md "---\ntitle: Tastatur\nlang: de\ntranslation_of: nirgends\n---\n\nPusten.\n"
$ bifc tutorial add -F de.md
! bifc: [refused] There is no tutorial 'nirgends' that it could translate.
!   See those there are: bifc tutorial list --fields id,slug
[4]
$ write en.md "---\ntitle: Cleaning a keyboard\ntranslation_of: nirgends\n---\n\nBlow.\n"
$ bifc tutorial edit G2 -F en.md
! bifc: [refused] There is no tutorial 'nirgends' that it could translate.
!   See those there are: bifc tutorial list --fields id,slug
[4]

An original names its translations, which can be asked for when they are behind.

$ bifc tutorial list --fields id,slug,translation
> G2	cleaning-a-keyboard	current
> G1	nettoyer-un-clavier	
$ bifc tutorial set G1 --body "Souffler, puis frotter." -q
$ sh bifc tutorial show G1 | grep -A1 Translations
> Translations
>   G2  en  Cleaning a keyboard (behind)
$ bifc tutorial list translation:behind --fields +translation
> G2	Cleaning a keyboard	en	draft		behind
$ bifc tutorial list translation:none --ids
> G1
$ bifc tutorial list traduction:retard --json=id,translation
> [
> {"id":"G2","translation":"behind"}
> ]
$ bifc tutorial list --sort translation --ids
> G2
> G1
$ bifc tutorial list translation:late
! bifc: [usage] 'translation:late' cannot be read: 'late' is not one of the values of translation.
!   Did you mean: translation:current
[2]
$ bifc tutorial show G2 --as-of 2026-11 --fields id,translation --plain
> id: G2

Of files the order does not matter; what leads back to itself is left out, and told.

$ sh mkdir -p one two
$ write one/a.md "---\ntitle: A\nslug: aa\nlang: en\ntranslation_of: zz\n---\n\nA.\n"
$ write two/z.md "---\ntitle: Z\nslug: zz\nlang: fr\n---\n\nZ.\n"
$ bifc tutorial import one --licence CC0-1.0
! one/a.md: its original 'zz' is not here yet.
! 1 tutorial created.
! 1 file names no licence; CC0-1.0 was taken (--licence names another).
$ bifc tutorial list slug:aa --fields slug,translation
> aa	missing
$ sh bifc db check | grep translat
> doubt	translation_of_nothing	1	G3	They translate a tutorial that is not there
! The database is sound.
$ bifc tutorial import two --licence CC0-1.0
! 1 tutorial created.
! 1 file names no licence; CC0-1.0 was taken (--licence names another).
$ bifc tutorial list slug:aa --fields slug,translation
> aa	current
$ bifc tutorial import one
! 1 tutorial unchanged.
$ sh mkdir ring
$ write ring/b.md "---\ntitle: B\nlang: en\ntranslation_of: c\n---\n\nB.\n"
$ write ring/c.md "---\ntitle: C\ntranslation_of: b\n---\n\nC.\n"
$ write ring/d.md "---\ntitle: D\ntranslation_of: d\n---\n\nD.\n"
$ bifc tutorial import ring --licence CC0-1.0
! ring/b.md: 'b' would be a translation of itself; that was left out.
! ring/c.md: 'c' would be a translation of itself; that was left out.
! ring/d.md: 'd' would be a translation of itself; that was left out.
! 3 tutorials created.
! 3 files name no licence; CC0-1.0 was taken (--licence names another).
$ bifc tutorial import ring
! ring/b.md: 'b' would be a translation of itself; that was left out.
! ring/c.md: 'c' would be a translation of itself; that was left out.
! ring/d.md: 'd' would be a translation of itself; that was left out.
! 3 tutorials unchanged.
$ bifc tutorial list title:b --fields slug,translation_of
> b	
> cleaning-a-keyboard	nettoyer-un-clavier

A copy that came by another door is told of by the check.

$ write ring.jsonl "{\"type\":\"tutorial\",\"title\":\"U\",\"slug\":\"u\",\"lang\":\"fr\",\"translation_of\":\"v\"}\n{\"type\":\"tutorial\",\"title\":\"V\",\"slug\":\"v\",\"lang\":\"fr\",\"translation_of\":\"u\"}\n"
$ bifc import ring.jsonl
> 2 created
$ sh bifc db check | grep translat
> doubt	circle_of_translations	2	G9 G8	They translate each other in a circle
! The database is sound.

A name is found however it is typed, a text alone is a text, and no hint names what is not there.

$ bifc tutorial show Nettoyer-Un-Clavier --fields slug --plain
> slug: nettoyer-un-clavier
$ bifc tutorial show nettoyer-un-clâvier --fields slug --plain
> slug: nettoyer-un-clavier
$ write plain.md "# Un titre\n\nFrotter : doucement.\n"
$ bifc tutorial edit nettoyer-un-clavier -F plain.md
! Tutorial G1 (Nettoyer un clavier) changed.
$ bifc tutorial show G1 --json=title,lang,body
> [
> {"title":"Nettoyer un clavier","lang":"fr","body":"# Un titre\n\nFrotter : doucement."}
> ]
$ bifc tutorial add "Trop vite" --status published
! bifc: [refused] Only 'mark' makes it published.
!   Leave out --status; once it is there: bifc tutorial mark published ID
[4]
$ bifc tutorial mark review G1 --force
! bifc: [usage] --force goes with the state 'published'.
!   Write: bifc tutorial mark published G1 --force --reason "…"
[2]
$ bifc tutorial mark review --force
! bifc: [usage] --force goes with the state 'published'.
!   Write: bifc tutorial mark published ID --force --reason "…"
[2]
