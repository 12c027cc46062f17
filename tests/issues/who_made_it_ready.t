Nobody checks what nobody is known to have made ready.

$ bifc device add z -q
> D1
$ LOGNAME= bifc device refurbish D1 --recipe light --done all
! bifc: [usage] Nobody has said who you are.
!   Say who: --as WHO
!   For good: bifc config set me WHO
[2]
$ LOGNAME= bifc device refurbish D1 --recipe light --done all --as Ana -q
$ LOGNAME= bifc device approve D1
! bifc: [usage] Nobody has said who you are.
!   Say who: --as WHO
!   For good: bifc config set me WHO
[2]
$ bifc device approve D1 --as Ana
! bifc: [refused] Ana made D1 ready, so somebody else checks it.
!   Say who: bifc device approve D1 --as WHO
[4]
$ bifc device approve D1 --as Karim
! D1 (other z) is checked.
! It is not wiped yet: bifc device mark wiped D1 --log FILE
