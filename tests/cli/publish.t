Tutorials as a web site in a folder, for a server or a USB key.

$ bifc config set group.name "Atelier du Numérique"
$ write ecran.md "Un *écran* noir.\n\n<script>alert(1)</script>\n"
$ bifc tutorial add "Retrouver l'écran" -F ecran.md --level débutant --themes maintenance --minutes 40 --authors Sam -q
> G1
$ bifc tutorial add "Passwords" -F ecran.md --lang en -q
> G2
$ bifc tutorial add "Brouillon" -q
> G3
$ bifc tutorial publish --to site
! bifc: [refused] No tutorial matches, so there is nothing to publish.
!   First: bifc tutorial mark published ID; then see: bifc tutorial list status:published
[4]
$ bifc tutorial mark published G1 G2 --reviewer "Léa Dupré" -q
$ bifc tutorial publish --to site -n
! Site in site: 2 pages, 10 files (10 new, 0 changed, 0 the same, 0 removed).
! Its sitemap is empty without an address: bifc config set group.site https://…
! Nothing was written.
$ sh ls site
! ls: cannot access 'site': No such file or directory
[2]
$ bifc tutorial publish --to site
! Site in site: 2 pages, 10 files (10 new, 0 changed, 0 the same, 0 removed).
! Its sitemap is empty without an address: bifc config set group.site https://…
$ sh cd site; find . -type f | sort
> ./.bifc-site
> ./feed.atom
> ./index.en.html
> ./index.html
> ./passwords/index.html
> ./retrouver-l-ecran/index.html
> ./search-index.en.js
> ./search-index.fr.js
> ./search.js
> ./sitemap.xml
> ./style.css
$ sh grep -c "alert(1)" site/retrouver-l-ecran/index.html; grep -c "<script>alert" site/retrouver-l-ecran/index.html
> 1
> 0
[1]
$ sh sed -n 2p site/retrouver-l-ecran/index.html; sed -n 2p site/passwords/index.html
> <html lang="fr">
> <html lang="en">

Again, nothing is touched; with --if-changed nothing is said either.

$ bifc tutorial publish --to site
! Site in site: 2 pages, 10 files (0 new, 0 changed, 10 the same, 0 removed).
! Its sitemap is empty without an address: bifc config set group.site https://…
$ bifc tutorial publish --to site --if-changed
$ bifc config set group.site https://example.org/tutoriels
$ bifc tutorial set G2 --title "Strong passwords" -q
$ bifc tutorial publish status:published --to site --if-changed
! Site in site: 2 pages, 10 files (0 new, 7 changed, 3 the same, 0 removed).
$ sh cat site/sitemap.xml
> <?xml version="1.0" encoding="utf-8"?>
> <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
> <url><loc>https://example.org/tutoriels/</loc></url>
> <url><loc>https://example.org/tutoriels/index.en.html</loc></url>
> <url><loc>https://example.org/tutoriels/passwords/</loc><lastmod>2026-11-21T14:32:00Z</lastmod></url>
> <url><loc>https://example.org/tutoriels/retrouver-l-ecran/</loc><lastmod>2026-11-21T14:32:00Z</lastmod></url>
> </urlset>

What is not published any more goes; what others put there stays, and is never written over.

$ bifc tutorial mark outdated G2 -q
$ sh echo ours > site/photo.txt
$ bifc tutorial publish --to site
! Site in site: 1 page, 7 files (0 new, 3 changed, 4 the same, 3 removed).
$ sh ls site
> feed.atom
> index.html
> photo.txt
> retrouver-l-ecran
> search-index.fr.js
> search.js
> sitemap.xml
> style.css
$ sh echo ours > site/index.html
$ bifc tutorial publish --to site
! bifc: [refused] 'site/index.html' is in the way: bifc did not make it, or somebody changed it since.
!   Move it away or delete it, or name another folder. Nothing was written.
[4]
$ sh cat site/index.html; rm site/index.html
> ours
$ bifc tutorial publish status:published,outdated --to site -q
$ sh grep -o "out of date" site/passwords/index.html
> out of date

Pictures and files beside a page are the group's, who puts them there; bifc names those that miss.

$ bifc db init --db images.db -q
$ write image.md "# Écran\n\nVoici ![le *bouton*](img/bou%20ton.png) et ![](https://example.org/a.png), [la fiche](fiche.pdf), [la suite](suite.md).\n"
$ bifc tutorial import image.md --db images.db --licence CC0-1.0 -q
$ bifc tutorial mark published G1 --reviewer Karim --db images.db -q
$ bifc tutorial publish --to images --db images.db
! Site in images: 1 page, 7 files (7 new, 0 changed, 0 the same, 0 removed).
! 2 files that pages show or lead to are missing; copy them into the folder: image/fiche.pdf, image/img/bou ton.png
! 1 text that pages lead to is not published, so the link is left out: image/suite.md
$ sh mkdir images/image/img; : > "images/image/img/bou ton.png"
$ bifc tutorial publish --to images --db images.db
! Site in images: 1 page, 7 files (0 new, 0 changed, 7 the same, 0 removed).
! 1 file that pages show or lead to is missing; copy it into the folder: image/fiche.pdf
! 1 text that pages lead to is not published, so the link is left out: image/suite.md
$ sh : > images/image/fiche.pdf
$ bifc tutorial publish --to images --db images.db
! Site in images: 1 page, 7 files (0 new, 0 changed, 7 the same, 0 removed).
! 1 text that pages lead to is not published, so the link is left out: image/suite.md
$ sh grep -n "<p>Voici" images/image/index.html
> 38:<p>Voici <img src="img/bou%20ton.png" alt="le bouton"> et <a href="https://example.org/a.png">https://example.org/a.png</a>, <a href="fiche.pdf">la fiche</a>, la suite.</p>
$ bifc tutorial print G1 --db images.db -o image.html
$ sh grep "<p>Voici" image.html
> <p>Voici <a href="img/bou%20ton.png">le <em>bouton</em></a> et <a href="https://example.org/a.png">https://example.org/a.png</a>, <a href="fiche.pdf">la fiche</a>, <a href="suite.md">la suite</a>.</p>

What cannot be is told.

$ bifc config set group.site ftp://example.org
$ bifc tutorial publish --to site
! bifc: [usage] group.site is 'ftp://example.org', which is no address.
!   Write: bifc config set group.site https://example.org/tutorials/
[2]
$ bifc config set group.site ""
$ bifc tutorial publish
! bifc: [usage] 'bifc tutorial publish' needs --to.
!   Its options: bifc help tutorial publish
[2]
$ bifc tutorial publish --to site/photo.txt
! bifc: [failed] 'site/photo.txt' cannot be written: Not a directory.
!   Check the free space and the rights there.
[1]

What was published stays where nothing is left to publish, which is said.

$ bifc db init --db seul.db -q
$ bifc tutorial add "Seul" --body "Texte." --db seul.db -q
> G1
$ bifc tutorial mark published G1 --reviewer Karim --db seul.db -q
$ bifc tutorial publish --to seul --db seul.db -q
$ bifc tutorial mark outdated G1 --db seul.db -q
$ bifc tutorial publish --to seul --db seul.db
! bifc: [refused] No tutorial matches, so there is nothing to publish.
!   First: bifc tutorial mark published ID; then see: bifc tutorial list status:published
!   What was published before stays; delete the folder to end it.
[4]
