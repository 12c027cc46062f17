A variable that a script forgot to set does not lead to the desk's own database.

$ bifc ticket add écran --db "" -q
! bifc: [usage] --db is empty.
!   Name a file, or leave --db out.
[2]
$ bifc ticket list -o ""
! bifc: [usage] --output is empty.
!   Name a file, or leave --output out.
[2]
