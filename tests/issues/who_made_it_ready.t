Nobody checks what nobody is known to have made ready.

$ bifc device add z -q
$ LOGNAME= bifc device refurbish D1 --recipe light --done all
$ LOGNAME= bifc device refurbish D1 --recipe light --done all --as Ana -q
$ LOGNAME= bifc device approve D1
$ bifc device approve D1 --as Ana
$ bifc device approve D1 --as Karim
