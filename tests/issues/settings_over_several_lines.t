A setting is not written into a text that goes over several lines.

$ sh mkdir -p .config/bifc; printf '[alias]\nlp = """ticket\nlist"""\n' > .config/bifc/config.toml
$ bifc config set alias.q "ticket list"
! bifc: [refused] bifc cannot change alias.q in this file without harm.
!   Change it in an editor: ~/.config/bifc/config.toml
[4]
$ cat .config/bifc/config.toml
> [alias]
> lp = """ticket
> list"""
