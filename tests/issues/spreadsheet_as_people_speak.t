A spreadsheet names people as people do, and calls a machine's kind its type.

$ bifc person add "Mairie de Cachan" -q
> P1
$ bifc person add "Jean Petit" -q
> P2
$ bifc person add "Jean Petit" -q
> P3
$ write machines.csv "type,model,donor\nlaptop,T420,mairie de cachan\ndesktop,ProDesk,P1\n"
$ bifc import device machines.csv
> 2 created
$ bifc device list --fields id,kind,model,donor
> D2	desktop	ProDesk	P1
> D1	laptop	T420	P1
$ write wrong.csv "type,model,donor\nlaptop,T430,Jean Petit\nlaptop,T440,Inconnue\n"
$ bifc import device wrong.csv
! wrong.csv: line 2: donor: several are called 'Jean Petit'
! wrong.csv: line 3: donor: nobody and nothing is called 'Inconnue'
! bifc: [refused] 2 rows cannot be imported; nothing was written.
!   Correct the file, or import the other rows: bifc import device wrong.csv --continue
[4]

A partner's repairs are no machines.

$ bifc import device $SHARED/ords_v03.csv
! bifc: [usage] Open Repair Data Standard v0.3 has ticket records only.
!   Write: bifc import ticket FILE
[2]
