A delay that is none is refused where it is set, and not by every command afterwards.

$ bifc config set retention.visitor banane
! bifc: [usage] retention.visitor is 'banane', which is no delay.
!   Write: bifc config set retention.visitor "24 months"
[2]
$ bifc config set retention.visitor "18 months"
