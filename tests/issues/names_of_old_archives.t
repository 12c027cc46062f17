Names of files that old archives brought are no UTF-8; what they say is taken all the same.

$ sh mkdir -p "$(printf 'old/caf\351')" && echo "A text." > "$(printf 'old/caf\351/R\351parer un \223cl\351\224.md')"
$ sh echo "A text." > "$(printf 'old/d\201j\340.md')"; echo "A text." > "$(printf 'old/red\033[31m\nline.md')"; : > "$(printf 'old/vid\351.md')"
$ bifc tutorial import old
! old/vidé.md is empty; it was left alone.
! 3 tutorials created.
! 3 files name no licence; CC-BY-SA-4.0 was taken (--licence names another).
$ bifc tutorial list --fields title,slug
> Red[31m line	red-31m-line
> D�jà	d-ja
> Réparer un “clé”	reparer-un-cle
$ sh bifc db check >all.txt
! The database is sound.
$ sh bifc tutorial list --json=title,slug | iconv -f utf-8 -t utf-8
> [
> {"title":"Red[31m line","slug":"red-31m-line"},
> {"title":"D�jà","slug":"d-ja"},
> {"title":"Réparer un “clé”","slug":"reparer-un-cle"}
> ]
$ sh bifc tutorial export --to out -q && ls out
> d-ja.md
> red-31m-line.md
> reparer-un-cle.md
$ bifc tutorial import old
! old/vidé.md is empty; it was left alone.
! 3 tutorials unchanged.
$ bifc tutorial import out
! 3 tutorials unchanged.
