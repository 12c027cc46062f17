Who may publish what, in which language a site begins, and what a broken path does to the others.

$ bifc tutorial add "Brancher" --body "Une fote." --authors "Zoé Martin" --as "Zoé Martin" -q
> G1
$ bifc tutorial mark published G1 --reviewer "Z. Martin"
! bifc: [refused] Z. Martin wrote G1, so somebody else reads it before it is published.
!   Say who has read it: bifc tutorial mark published G1 --reviewer NAME
!   Without a review: bifc tutorial mark published G1 --force --reason "…"
[4]
$ bifc tutorial mark published G1 --reviewer "Mme Martin"
! bifc: [refused] Mme Martin wrote G1, so somebody else reads it before it is published.
!   Say who has read it: bifc tutorial mark published G1 --reviewer NAME
!   Without a review: bifc tutorial mark published G1 --force --reason "…"
[4]

Whoever corrects what another wrote has read it; the other may publish then.

$ bifc tutorial set G1 --body "Une faute." --as "Karim Benali" -q
$ bifc tutorial mark published G1 --reviewer "Karim Benali"
! bifc: [refused] Karim Benali wrote G1, so somebody else reads it before it is published.
!   Say who has read it: bifc tutorial mark published G1 --reviewer NAME
!   Without a review: bifc tutorial mark published G1 --force --reason "…"
[4]
$ bifc tutorial mark published G1 --reviewer "Zoé Martin"
! G1 (Brancher): published.
$ bifc tutorial set G1 --body "Aucune faute." --as "Karim Benali"
! G1 is published again when somebody else has read it: bifc tutorial mark published G1 --reviewer NAME
! Tutorial G1 (Brancher) changed.

A sheet says when nobody else has read the text, and where links lead.

$ sh bifc tutorial print G1 | grep -c -e "Nobody else has read it yet" -e 'a\[href^="http"\]::after'
> 2

A translation is in another language, and a site begins in the language of most originals.

$ bifc tutorial add "Brancher encore" --lang fr --translation-of brancher
! bifc: [refused] 'brancher' is in the same language, so this is no translation of it.
!   Say what this one is in: --lang en
[4]
$ bifc tutorial mark published G1 --reviewer "Zoé Martin" -q
$ bifc tutorial add "Plugging in" --lang en --translation-of brancher --body "Text." -q
> G2
$ bifc tutorial add "Second" --lang en --translation-of brancher --body "Text." -q
> G3
$ bifc tutorial mark published G2 G3 --reviewer Karim -q
$ bifc tutorial publish --to site -q
$ sh grep -o '<html lang="[a-z]*"' site/index.html
> <html lang="fr"

The most wanted first, and no more than a few.

$ bifc ticket add "souris cassée" -q
> T1
$ bifc ticket add "écran noir" --category laptop -q
> T2
$ bifc tutorial gaps --limit 1 --json=tickets,category
> [
> {"tickets":1,"category":null}
> ]
$ bifc tutorial gaps --sort tickets
! bifc: [usage] 'bifc tutorial gaps' cannot follow --sort.
!   Its rows stand in an order of their own.
[2]

A path that somebody wrote wrongly.

$ sh mkdir -p .config/bifc/paths
$ write .config/bifc/paths/soir.toml "title.fr = \"Le soir\"\n"
$ bifc tutorial path
> desk	Holding a help desk	4
> handover	Handing over	2
> installing	Installing a machine for somebody	5
> welcome	Welcome: your first evenings	4
> wiping	Taking in and wiping machines	3
! paths/soir.toml, line 1: a path has steps: slugs of tutorials.
[4]
