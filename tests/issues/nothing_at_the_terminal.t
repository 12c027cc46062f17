A person at a terminal is told when there is nothing.

$ bifc ticket add écran -q
> T1
$ TERMINAL=1 bifc find zzzz
! Nothing holds all of these words.
$ TERMINAL=1 bifc ticket list "carte mère" xyzzy
! Nothing that is current; all there is: bifc ticket list status:any "carte mère" xyzzy
$ TERMINAL=1 bifc ticket list status:closed
! Nothing matches.
