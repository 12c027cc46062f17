"not:" before a saved query is refused: passing over it would list the opposite of what was asked.

$ bifc ticket add "écran noir" --category laptop -q
> T1
$ bifc ticket list category:laptop --save portables -q
> T1	écran noir	open	laptop			2026-11-21
$ bifc ticket list @portables --ids
> T1
$ bifc ticket list not:@portables --ids
! bifc: [usage] A saved query cannot be excluded: '@portables'.
!   Put 'not:' before each of its words: bifc query list
[2]
