A report whose SQL gives no figures is refused, and so is one with a forgotten statement.

$ sh mkdir -p .config/bifc/reports; printf -- '-- title: A\n-- section: a\nSELECT 1\n' > .config/bifc/reports/a.sql; printf -- '-- title: B\n-- section: b\nSELECT 1,2; SELECT 3,4\n' > .config/bifc/reports/b.sql
$ bifc report a
! bifc: [refused] Report a, section a: Section 'a' of the report has no figures: its SQL gives an item and no number.
!   How reports are written: bifc help formats
[4]
$ bifc report b -o b.html
! bifc: [refused] Report b, section b: Section 'b' of the report has two statements.
!   How reports are written: bifc help formats
[4]
