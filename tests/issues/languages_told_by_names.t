A folder keeps a text and its translations under one name, as Hugo and others do.

$ sh mkdir -p site/fr site/en; printf 'Réparer\n=======\n\nUn texte.\n' > site/reparer.md; printf 'Repair\n  ===  \nA text.\n' > site/reparer.en.md
$ sh printf '# Nettoyer\n\nUn chiffon.\n' > site/fr/nettoyer.md; printf '# Clean\n\nA cloth.\n' > site/en/nettoyer.md; printf '# Limpiar\n\nUn trapo.\n' > site/nettoyer.es.md
$ bifc tutorial import site --licence CC0-1.0
! 5 tutorials created.
! 5 files name no licence; CC0-1.0 was taken (--licence names another).
$ bifc tutorial list --fields title,slug,lang,translation_of
> Repair	reparer-en	en	reparer
> Limpiar	nettoyer-es	es	nettoyer
> Clean	nettoyer-en	en	nettoyer
> Réparer	reparer	fr	
> Nettoyer	nettoyer	fr	
$ bifc tutorial import site
! 5 tutorials unchanged.

One that comes later finds its original.

$ sh printf '# Reparar\n\nUn texto.\n' > reparer.es.md
$ bifc tutorial import reparer.es.md --licence CC0-1.0
! 1 tutorial created.
! 1 file names no licence; CC0-1.0 was taken (--licence names another).
$ bifc tutorial list lang:es --fields title,slug,lang,translation_of
> Reparar	reparer-es	es	reparer
> Limpiar	nettoyer-es	es	nettoyer

A first line is no title because a line of "=" comes somewhere.

$ sh printf 'Total:\n=1+1\n' > sum.md; printf '===\n\nA text.\n' > line.md
$ bifc tutorial import sum.md line.md --licence CC0-1.0 -q
$ bifc tutorial list slug:sum --fields title,body
> Sum	Total: =1+1
$ bifc tutorial list slug:line --fields title,body
> Line	===  A text.
$ bifc tutorial export --to out -q
$ bifc tutorial import out
! 8 tutorials unchanged.
