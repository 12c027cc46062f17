The blank lines of a block of code belong to it.

$ write tuto.md "Taper :\n\n```\nsudo lshw\n\nsudo dmidecode\n```\n"
$ bifc tutorial add "Décrire une machine" -F tuto.md -q
> G1
$ bifc show G1 --fields id
> id  G1
$ bifc show G1
> id        G1
> title     Décrire une machine
> slug      decrire-une-machine
> language  fr
> status    draft
> licence   CC-BY-SA-4.0
> created   2026-11-21T14:32:00Z
> changed   2026-11-21T14:32:00Z
>
> Taper :
>
>     sudo lshw
>
>     sudo dmidecode
>
> Last change: tutorial add G1 (2026-11-21 14:32, sam)
