What a file says must not take away what was written or decided here.

An old export that nobody edited.

$ bifc tutorial add "Titre" --slug q --body "Un texte." --minutes 5 -q
> G1
$ bifc tutorial export slug:q --to un
! 1 tutorial in un (1 new, 0 changed, 0 the same, 0 removed).
$ bifc tutorial set q --minutes 50 --title "Autre titre"
! Tutorial G1 (Autre titre) changed.
$ bifc tutorial import un
! 1 tutorial unchanged.
$ bifc tutorial show q --json=title,minutes
> [
> {"title":"Autre titre","minutes":50}
> ]

A file that was edited by hand, imported and exported again.

$ bifc tutorial export slug:q --to deux
! 1 tutorial in deux (1 new, 0 changed, 0 the same, 0 removed).
$ sh sed -i 's/Un texte/Deux textes/' deux/q.md && echo edited
> edited
$ bifc tutorial import deux
! 1 tutorial updated.
$ bifc tutorial export slug:q --to deux
! 1 tutorial in deux (0 new, 1 changed, 0 the same, 0 removed).
$ bifc tutorial import deux
! 1 tutorial unchanged.

A text that nobody here has read does not stay published because its file says so.

$ sh mkdir site a b
$ write site/effacer.md "---\ntitle: Effacer\nslug: effacer\nlang: fr\nlicence: CC0-1.0\nstatus: published\n---\n\nBon texte.\n"
$ bifc tutorial import site
! 1 tutorial created.
! G2 (Effacer) waits for somebody here to read it: bifc tutorial mark published G2
$ bifc tutorial mark published effacer --reviewer Karim
! G2 (Effacer): published.
$ sh sed -i 's/Bon/Mauvais/' site/effacer.md && echo edited
> edited
$ bifc tutorial import site
! 1 tutorial updated.
! G2 (Effacer) waits for somebody here to read it: bifc tutorial mark published G2
$ bifc tutorial show effacer --json=status,reviewer
> [
> {"status":"review","reviewer":null}
> ]

Two files of one name that are about different things.

$ write a/installer.md "# Installer Linux\n\nVersion A.\n"
$ write b/installer.md "# Recette de cuisine\n\nUne tarte.\n"
$ bifc tutorial import a
! 1 tutorial created.
! 1 file names no licence; CC-BY-SA-4.0 was taken (--licence names another).
$ bifc tutorial import b
! b/installer.md: G3 (Installer Linux) is called installer, too; give the file a slug, or take it instead: --replace
! bifc: [refused] 1 file cannot be imported; nothing was written.
!   Correct the files, or import the others: bifc tutorial import b --continue
[4]
$ write a/installer.md "# Installer Linux\n\nVersion B.\n"
$ bifc tutorial import a
! 1 tutorial updated.
$ bifc tutorial show installer --json=title,body
> [
> {"title":"Installer Linux","body":"Version B."}
> ]
