What a file says of its review is what others say: here it waits for somebody to read it.

$ write claimed.md "---\ntitle: Relu ailleurs\nslug: relu\nlang: fr\nstatus: published\nauthors: [Zoé]\nlicence: CC-BY-4.0\npublished: 2026-02-01\nreviewed: 2026-01-31\nreviewer: Karim\nmood: \"yes\"\n---\n\nUn.\n"
$ bifc tutorial import claimed.md
! 1 tutorial created.
! G1 (Relu ailleurs) waits for somebody here to read it: bifc tutorial mark published G1
$ bifc tutorial show relu --fields status,published,reviewed,reviewer,kept --plain
> status: review
> published:
> reviewed:
> reviewer:
> kept: {"mood":"yes","review elsewhere":{"status":"published","published":"2026-02-01","reviewed":"2026-01-31","reviewer":"Karim","revision":"52e5e66a7e32b15b"}}
$ bifc tutorial export --to out -q
$ cat out/relu.md
> ---
> title: Relu ailleurs
> slug: relu
> lang: fr
> status: published
> authors: [Zoé]
> licence: CC-BY-4.0
> published: 2026-02-01
> reviewed: 2026-01-31
> reviewer: Karim
> mood: "yes"
> revision: "52e5e66a7e32b15b"
> ---
>
> Un.
$ bifc tutorial import out
! 1 tutorial unchanged.
! G1 (Relu ailleurs) waits for somebody here to read it: bifc tutorial mark published G1
$ bifc tutorial mark published relu --reviewer Zoé
! bifc: [refused] Zoé wrote G1, so somebody else reads it before it is published.
!   Say who has read it: bifc tutorial mark published G1 --reviewer NAME
!   Without a review: bifc tutorial mark published G1 --force --reason "…"
[4]
$ bifc tutorial mark published relu --reviewer "Léa Dupré"
! G1 (Relu ailleurs): published.

Once it is reviewed here, that is what counts and what is exported, and the file changes nothing.

$ bifc tutorial import out
! 1 tutorial unchanged.
$ bifc tutorial export --to out -q
$ sh sed -n 5,13p out/relu.md
> status: published
> authors: [Zoé]
> licence: CC-BY-4.0
> published: 2026-11-21
> reviewed: 2026-11-21
> reviewer: Léa Dupré
> mood: "yes"
> revision: "52e5e66a7e32b15b"
> ---
$ bifc tutorial import out
! 1 tutorial unchanged.
$ bifc tutorial show relu --fields status,published,reviewed,reviewer --plain
> status: published
> published: 2026-11-21
> reviewed: 2026-11-21
> reviewer: Léa Dupré

Another text is not the one that was read, whatever the file says of it.

$ sh sed -i s/Un/Deux/ out/relu.md
$ bifc tutorial import out
! 1 tutorial updated.
! G1 (Relu ailleurs) waits for somebody here to read it: bifc tutorial mark published G1
$ bifc tutorial show relu --fields status,published,reviewed,reviewer --plain
> status: review
> published:
> reviewed:
> reviewer:
