A link in a folder of others brings in nothing from elsewhere; a link that somebody names does.

$ sh mkdir -p sl/sub sl/.git && echo "A secret." > private.md && echo "A text." > sl/sub/here.md
$ sh ln -s ../private.md sl/host.md && ln -s "$PWD/private.md" sl/sub/whole.md
$ sh echo "A password." > sl/.git/config && ln -s .git/config sl/config.md && ln -s nowhere sl/gone.md
$ sh ln -s sub/here.md sl/there.md && ln -s .. sl/up && ln -s sl other
$ bifc tutorial import sl
! sl/host.md leads out of the folder; it was left alone.
! sl/sub/whole.md leads out of the folder; it was left alone.
! 2 tutorials created.
! 2 files name no licence; CC-BY-SA-4.0 was taken (--licence names another).
$ bifc tutorial list --fields title,slug
> There	there
> Here	here
$ bifc tutorial import other
! other/host.md leads out of the folder; it was left alone.
! other/sub/whole.md leads out of the folder; it was left alone.
! 2 tutorials unchanged.
$ bifc tutorial import sl/host.md
! 1 tutorial created.
! 1 file names no licence; CC-BY-SA-4.0 was taken (--licence names another).
$ bifc tutorial list --fields title,slug
> Host	host
> There	there
> Here	here
$ sh mkdir only && ln -s ../private.md only/it.md
$ bifc tutorial import only
! only/it.md leads out of the folder; it was left alone.
! bifc: [refused] There are no Markdown files in 'only'.
!   Their names end in .md.
[4]
