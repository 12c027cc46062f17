A script whose variable is empty is told so, whatever the verb.

$ bifc ticket add écran -q
> T1
$ bifc ticket remove ""
! bifc: [usage] 'bifc ticket remove' needs an id.
!   Its options: bifc help ticket remove
[2]
$ bifc ticket set " " --shelf A
! bifc: [usage] 'bifc ticket set' needs an id.
!   Its options: bifc help ticket set
[2]
$ bifc ticket log ""
! bifc: [usage] 'bifc ticket log' needs an id.
!   Its options: bifc help ticket log
[2]
$ bifc ticket close ""
! bifc: [usage] 'bifc ticket close' needs an id.
!   Its options: bifc help ticket close
[2]
$ bifc tutorial show ""
! bifc: [usage] 'bifc tutorial show' needs an id.
!   Its options: bifc help tutorial show
[2]
$ bifc ticket list --ids
> T1

A slug is never what an id looks like.

$ bifc tutorial add T420 --body "Le clavier." -q
> G1
$ bifc tutorial add Premier --slug g2 --body "Texte."
! bifc: [refused] tutorial: 'g2' would be taken for an id; a slug is as in tutorial-g2.
!   What its fields may hold: bifc help tutorial add
[4]
$ sh printf '# Le T61\n\nTexte.\n' > t61.md; printf -- '---\ntitle: Douze\nslug: "12"\n---\n\nTexte.\n' > douze.md
$ bifc tutorial import t61.md douze.md --licence CC0-1.0 -q
$ bifc tutorial list --fields id,slug
> G3	tutorial-t61
> G2	tutorial-12
> G1	tutorial-t420

Several slugs begin a note as several ids do; what says nothing is no note.

$ bifc tutorial note tutorial-t61 TUTORIAL-12 "Les deux" -q
$ bifc tutorial note tutorial-t61
! bifc: [usage] The note has no text.
!   Write: bifc tutorial note tutorial-t61 "…"
[2]
$ bifc tutorial note tutorial-t61 "  "
! bifc: [usage] The note has no text.
!   Write: bifc tutorial note tutorial-t61 "…"
[2]
$ bifc tutorial note tutorial-t61 tutorial-12
! bifc: [usage] The note has no text.
!   Write: bifc tutorial note tutorial-t61 "…"
[2]
$ bifc note list --fields about,text
> G2	Les deux
> G3	Les deux

Any folder of a language tells it, the nearest one first.

$ sh mkdir -p content/fr/posts/wifi content/en/posts/wifi; for l in fr en; do echo "Text $l." > content/$l/posts/hello.md; echo "Wifi $l." > content/$l/posts/wifi/index.md; done
$ bifc tutorial import content --licence CC0-1.0 -q
$ bifc tutorial list slug:hello --fields slug,lang,translation_of
> hello-en	en	hello
> hello	fr	
$ bifc tutorial list translation_of:hello --fields slug,lang,translation_of
> hello-en	en	hello
$ bifc tutorial list translation_of:wifi --fields slug,lang,translation_of
> wifi-en	en	wifi

What is above the folder that was named tells nothing: "pi" is a language, too.

$ sh mkdir -p pi/tutos/posts pi/tutos/es && echo "Texte." > pi/tutos/posts/carte.md && echo "Texto." > pi/tutos/es/tarjeta.md && echo "Text." > pi/tutos/es/uno.md
$ sh bifc tutorial import "$PWD/pi/tutos/" --licence CC0-1.0 -q
$ bifc tutorial list slug:carte --fields slug,lang
> carte	fr
$ bifc tutorial list slug:tarjeta --fields slug,lang
> tarjeta	es
$ bifc tutorial import pi/tutos/es/uno.md --licence CC0-1.0
! 1 tutorial unchanged.

A title that is left empty is the first heading.

$ sh printf -- '---\ntitle:\nslug: vide\n---\n\n# Le titre\n\nTexte.\n' > vide.md
$ bifc tutorial import vide.md --licence CC0-1.0 -q
$ bifc tutorial list slug:vide --fields title,body
> Le titre	Texte.

A step of a path that is not here has no id.

$ sh mkdir -p .config/bifc/paths
$ write .config/bifc/paths/soir.toml "title.fr = \"Le soir\"\nsteps = [\"vide\", \"nulle-part\"]\n"
$ bifc tutorial path soir --ids
> G11
$ bifc tutorial path soir --json=id,slug
> [
> {"id":"G11","slug":"vide"},
> {"id":null,"slug":"nulle-part"}
> ]
