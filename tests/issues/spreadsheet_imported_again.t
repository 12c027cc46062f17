What was changed since a spreadsheet came in stays when the same spreadsheet comes again.

$ write machines.csv "kind,brand,model,status\nlaptop,Lenovo,T420,received\nlaptop,Dell,E6320,received\n"
$ bifc import device machines.csv
> 2 created
$ bifc device set D1 --shelf B2 -q
$ bifc device mark tested D1 -q
$ bifc import device machines.csv
> 2 unchanged
$ bifc device list --fields id,model,status,shelf
> D2	E6320	received	
> D1	T420	tested	B2
