The language of a tutorial is not the language that bifc speaks.

$ bifc tutorial add "Effacer un disque" --lang fr
> G1
! Tutorial G1 (Effacer un disque) created.
$ BIFC_LANG=fr bifc tutorial set G1 --lang ar
! Tutoriel G1 (Effacer un disque) modifié.
$ bifc tutorial show G1 --fields lang --plain
> lang: ar
$ bifc tutorial list --lang fr --fields id,lang --accessible
> 1 tutoriel.
> G1 : ar.
