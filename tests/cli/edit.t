The editor: a header of "key: value" lines, a blank line, the text. What stands below the line of
scissors is not read, so that # may begin a heading.

$ write tutorial.sh "printf 'title: Effacer un disque\\nlang: fr\\nminutes: 30\\n\\n# Avant\\n\\nTout copier.\\n' > \"$1\""
$ TERMINAL=1 EDITOR="sh tutorial.sh" bifc tutorial add "Effacer un disque" -e
! Tutorial G1 (Effacer un disque) created.
!   Then: bifc tutorial edit G1 or bifc tutorial mark review G1
! The database was made at ~/.local/share/bifc/bifc.db.
$ bifc tutorial show G1
> id        G1
> title     Effacer un disque
> slug      effacer-un-disque
> language  fr
> status    draft
> minutes   30
> licence   CC-BY-SA-4.0
> created   2026-11-21T14:32:00Z
> changed   2026-11-21T14:32:00Z
>
> Avant
> =====
>
> Tout copier.
>
> Last change: tutorial add G1 (2026-11-21 14:32, sam)
$ sh printf 'cp "$1" seen.md\n' > look.sh; printf 'sed -i s/30/45/ "$1"\n' > minutes.sh
$ TERMINAL=1 EDITOR="sh look.sh" bifc tutorial edit G1
! bifc: [abandoned] The text was left as it was; nothing was written.
[6]
$ cat seen.md
> ---
> title: Effacer un disque
> slug: effacer-un-disque
> lang: fr
> status: draft
> level:
> minutes: 30
> licence: CC-BY-SA-4.0
> ---
>
> # Avant
>
> Tout copier.
> ------------------------ >8 ------------------------
> All that follows the line of scissors is ignored.
> Above: a field a line, a blank line, then text.
> Other fields: themes, authors, review-by, published, summary, audience, keywords, reviewed, reviewer, translation-of
$ TERMINAL=1 EDITOR="sh minutes.sh" bifc tutorial edit G1
! Tutorial G1 (Effacer un disque) changed.
$ bifc tutorial show G1 --plain --fields minutes,body
> minutes: 45
> body: # Avant
>  
>  Tout copier.
$ TERMINAL=1 BIFC_EDITOR="sh minutes.sh" VISUAL=false EDITOR=false bifc tutorial edit G1
! bifc: [abandoned] The text was left as it was; nothing was written.
[6]
$ TERMINAL=1 EDITOR="sh look.sh" bifc ticket add "écran noir" -e
! bifc: [abandoned] The text was left as it was; nothing was written.
[6]
$ cat seen.md
> title: écran noir
> status: open
> channel: desk
> person:
> device:
> opened: 2026-11-21
>
> ------------------------ >8 ------------------------
> All that follows the line of scissors is ignored.
> Above: a field a line, a blank line, then problem.
> Other fields: waiting-for, outcome, barrier, theme, category, partner-category, brand, year, age, fault, volunteer, closed, condition-in, condition-out, accessories, backup, data-loss-consent, shelf, loaner, tutorials, summary
$ sh printf 'printf "title: \\nproblem: x\\n" > "$1"\n' > empty.sh; printf ': > "$1"\n' > nothing.sh; printf 'exit 3\n' > fail.sh; printf 'printf "title: Café\\nminutes: beaucoup\\n\\nLong texte\\n" > "$1"\n' > wrong.sh
$ TERMINAL=1 EDITOR="sh nothing.sh" bifc tutorial add "Rien" -e
! bifc: [abandoned] The text was left as it was; nothing was written.
[6]
$ TERMINAL=1 EDITOR="sh fail.sh" bifc tutorial add "Rien" -e
! bifc: [abandoned] The editor failed; nothing was written.
[6]
$ TERMINAL=1 EDITOR="no-such-editor 2>/dev/null" bifc tutorial add "Rien" -e
! bifc: [abandoned] The editor failed; nothing was written.
!   Choose another editor: bifc config set editor vi
[6]
$ TERMINAL=1 EDITOR="sh empty.sh" bifc ticket add -e
! bifc: [refused] ticket: title is missing.
!   What its fields may hold: bifc help ticket add
!   Your text is kept: bifc ticket add --resume
[4]

A text that cannot be taken is kept, and taken up again.

$ TERMINAL=1 EDITOR="sh wrong.sh" bifc tutorial add "Café" -e
! bifc: [refused] Line 2: minutes: 'beaucoup' is not a whole number.
!   Your text is kept: bifc tutorial add --resume
[4]
$ sh find .local/state -type f | sort
> .local/state/bifc/drafts/ticket-add.md
> .local/state/bifc/drafts/tutorial-add.md
> .local/state/bifc/reminded
$ sh cat .local/state/bifc/drafts/tutorial-add.md
> title: Café
> minutes: beaucoup
>
> Long texte
$ sh printf 'sed -i "s/beaucoup/20/" "$1"\n' > better.sh
$ TERMINAL=1 EDITOR="sh better.sh" bifc tutorial add --resume
! Tutorial G2 (Café) created.
!   Then: bifc tutorial edit G2 or bifc tutorial mark review G2
$ bifc tutorial list --fields id,title,minutes
> G2	Café	20
> G1	Effacer un disque	45
$ sh find .local/state -type f | sort
> .local/state/bifc/drafts/ticket-add.md
> .local/state/bifc/reminded
$ TERMINAL=1 EDITOR="sh better.sh" bifc tutorial add --resume
! bifc: [usage] No text was kept.
!   Begin again without --resume.
[2]
$ TERMINAL=1 EDITOR="sh wrong.sh" bifc tutorial edit G2
! bifc: [refused] Line 2: minutes: 'beaucoup' is not a whole number.
!   Your text is kept: bifc tutorial edit G2 --resume
[4]
$ TERMINAL=1 EDITOR="sh better.sh" bifc tutorial edit G1 --resume
! bifc: [usage] No text was kept.
!   Begin again without --resume.
[2]
$ TERMINAL=1 EDITOR="sh better.sh" bifc tutorial edit G2 --resume
! G2 (Café): already so.
$ sh find .local/state -type f | sort
> .local/state/bifc/drafts/ticket-add.md
> .local/state/bifc/reminded
$ sh printf 'sed -i "s/^minutes: 20/colour: red/" "$1"\n' > colour.sh
$ TERMINAL=1 EDITOR="sh colour.sh" bifc tutorial edit G2
! bifc: [refused] Line 7: 'colour' is no field of a tutorial.
!   Write "key: value" lines, then a blank line, then the text.
!   Your text is kept: bifc tutorial edit G2 --resume
[4]
$ TERMINAL=1 EDITOR="sh wrong.sh" bifc tutorial edit G2
! An older text was kept; it is now ~/.local/state/bifc/drafts/tutorial-edit-G2.md.1.
! bifc: [refused] Line 2: minutes: 'beaucoup' is not a whole number.
!   Your text is kept: bifc tutorial edit G2 --resume
[4]
$ sh printf 'echo "Encore une phrase" >> "$1"; exit 1\n' > crash.sh
$ TERMINAL=1 EDITOR="sh crash.sh" bifc tutorial add "Perdu ?" -e
! bifc: [abandoned] The editor failed; nothing was written.
!   Your text is kept: bifc tutorial add --resume
[6]
$ sh find .local/state -type f | sort
> .local/state/bifc/drafts/ticket-add.md
> .local/state/bifc/drafts/tutorial-add.md
> .local/state/bifc/drafts/tutorial-edit-G2.md
> .local/state/bifc/drafts/tutorial-edit-G2.md.1
> .local/state/bifc/reminded
$ TERMINAL=1 EDITOR="sh fail.sh" bifc tutorial edit G9
! bifc: [not-found] There is no tutorial G9.
!   See those there are: bifc tutorial list
[3]

Notes, texts from files and from a pipe.

$ sh printf 'printf "Rappelée hier\\n# pas un titre\\n" > "$1"\n' > note.sh
$ bifc ticket add "écran noir" -q
> T1
$ TERMINAL=1 EDITOR="sh note.sh" bifc note T1
! Noted on T1 (écran noir).
$ TERMINAL=1 EDITOR="sh nothing.sh" bifc note T1
! bifc: [abandoned] The text was left as it was; nothing was written.
[6]
$ write text.md "Une ligne\n\nUne autre\n"
$ bifc note T1 -F text.md
! Noted on T1 (écran noir).
$ sh printf 'par un tuyau\n' | bifc note T1 -F -
! Noted on T1 (écran noir).
$ bifc show T1
> id       T1
> title    écran noir
> status   open
> channel  at the desk
> opened   2026-11-21
> created  2026-11-21T14:32:00Z
> changed  2026-11-21T14:32:00Z
>
> 3 notes
>   N1  2026-11-21 sam
>     Rappelée hier
>     # pas un titre
>   N2  2026-11-21 sam
>     Une ligne
>
>     Une autre
>   N3  2026-11-21 sam
>     par un tuyau
>
> Last change: ticket add T1 (2026-11-21 14:32, sam)
$ bifc tutorial add "Du fichier" -F text.md -q
> G3
$ bifc tutorial show G3 --plain --fields title,body
> title: Du fichier
> body: Une ligne
>  
>  Une autre
$ write header.md "---\ntitle: Avec en-tête\nminutes: 5\n---\nTexte\n"
$ bifc tutorial add -F header.md
> G4
! Tutorial G4 (Avec en-tête) created.
$ bifc tutorial show G4 --plain --fields title,minutes,body
> title: Avec en-tête
> minutes: 5
> body: Texte
$ bifc tutorial edit G4 -F text.md
! Tutorial G4 (Avec en-tête) changed.
$ bifc tutorial show G4 --plain --fields title,minutes,body
> title: Avec en-tête
> minutes: 5
> body: Une ligne
>  
>  Une autre
$ write typo.md "titel: Sans en-tête\n\nTexte\n"
$ bifc tutorial edit G4 -F typo.md
! bifc: [refused] Line 1: 'titel' is no field of a tutorial.
!   Write "key: value" lines, then a blank line, then the text.
[4]
$ bifc tutorial edit G4 -F nowhere.md
! bifc: [failed] 'nowhere.md' cannot be read: No such file or directory.
!   Check the name of the file.
[1]

Where there is no terminal there is no editor.

$ bifc tutorial edit G1
! bifc: [usage] The editor needs a terminal.
!   Give the text as a file: --file FILE
[2]
$ bifc tutorial add "X" -e
! bifc: [usage] The editor needs a terminal.
!   Give the text as a file: --file FILE
[2]
$ bifc note T1
! bifc: [usage] The note has no text.
!   Write: bifc ticket note T1 "…"
[2]
