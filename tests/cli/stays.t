A wipe counts for one stay of one disk, and until something contradicts it.

A disk that was with whoever had the machine has to be wiped anew.

$ bifc device add "tour 1" -k desktop -q
$ bifc device add "tour 2" -k desktop -q
$ bifc part add disque --serial S1 -d D1 --media hdd -q
$ bifc device mark wiped D1 --method prng -q
$ bifc device give D1 --to "Amina Haddad" -q
$ bifc device harvest D1 K1
$ bifc part show K1 --fields intake,hosts,received --plain
$ bifc device mark wiped D2 --no-disk -q
$ bifc device install D2 K1
$ bifc db check
$ bifc device return D1 -q
$ bifc device mark wiped D1 --no-disk -q
$ bifc device install D1 K1
$ bifc undo
$ bifc undo
$ bifc undo
$ bifc undo
$ bifc part show K1 --fields intake,device,received --plain
$ bifc part mark destroyed K1
$ bifc part mark recycled K1

What the donor kept and then brought is not wiped, either.

$ bifc device add "tour 3" -k desktop -q
$ bifc part add disque --serial S2 -d D3 -q
$ bifc device mark wiped D3 --disk K2 --outcome removed -q
$ bifc part mark stock K2
$ bifc device print D3 --certificate -o certificate.html

Days count as well as stays.

$ bifc device add "tour 4" -k desktop --received 2026-10-01 -q
$ bifc part add disque --serial S3 -d D4 --media hdd --received 2026-10-01 -q
$ bifc device mark wiped D4 --method prng --at 2026-10-15 -q
$ bifc device set D4 --received 2026-11-01
$ bifc part set K3 --received 2026-11-01
$ bifc device set D4 --received 2026-10-10
$ bifc part show K3 --fields received --plain
$ bifc device add "tour 5" -k desktop --received 2026-10-01 -q
$ bifc device mark wiped D5 --no-disk --at 2026-09-01
$ bifc device mark wiped D5 --no-disk --at 2026-10-15 -q
$ bifc device set D5 --received 2026-11-01
$ bifc device add "tour 6" -k desktop --received 2031-01-01 -q
$ bifc part add disque --serial S4 -d D6 --media hdd -q
$ bifc device mark wiped D6 --method prng

A machine of the stock does not become a visitor's by the back door.

$ bifc device add "tour 7" -k desktop -q
$ bifc part add disque --serial S5 -d D7 --media hdd -q
$ bifc device set D7 --ownership visitor --holder "Amina Haddad"
$ write owner.csv "id,ownership\nD7,visitor\n"
$ bifc import device owner.csv
$ bifc device add "tour 8" -k desktop --ownership visitor -q
$ bifc device set D7 --same-as D8
$ bifc device mark wiped D7 --method prng -q
$ bifc device set D7 --ownership visitor

What a wipe by a log rests on stays.

$ bifc device add "tour 9" -k desktop -q
$ bifc part add disque --serial ZZ-WCC2E0000042 -d D9 --media hdd -q
$ bifc device mark wiped D9 --log $SHARED/wipe/nwipe_desktop.log -q
$ bifc part set K6 --serial OTHER
$ bifc part set K6 --kind memory
$ bifc part set K6 --media ssd
$ bifc part set K6 --serial zz-wcc2e0000042 --brand ZZD -q
$ bifc device add "tour 10" -k desktop -q
$ bifc part add disque --serial OTHER -d D10 --media hdd -q
$ bifc part set K7 --serial ZZ-WCC2E0000042 -q
$ bifc device mark wiped D10 --log $SHARED/wipe/nwipe_desktop.log
$ bifc undo 1000

The latest judgement is the one that counts.

$ sh sed 's/ Erased /-FAILED-/' $SHARED/wipe/nwipe_desktop.log > failed.log
$ bifc device add "tour 11" -k desktop -q
$ bifc part add disque --serial S6 -d D11 --media hdd -q
$ bifc device mark wiped D11 --method prng -q
$ bifc device mark ready D11 -q
$ bifc part mark wiped K8 --outcome failed --method prng
$ bifc device show D11 --fields status --plain
$ bifc device give D11 --to "Amina Haddad"
$ bifc device mark wiped D11 --disk K8 --method prng
$ bifc device refurbish D11 --recipe light --done all -q
$ bifc device approve D11 --as "Karim Benali"
$ bifc device refurbish D11 --failed sound
$ bifc device show D11 --fields status --plain

Two people are two people, and somebody has done it.

$ bifc device add "tour 12" -k desktop -q
$ bifc part add disque --serial S7 -d D12 --media hdd -q
$ bifc device mark wiped D12 --force --reason x --as "Zoé Martin" --checker "zoe  martin"
$ sh env -u LOGNAME -u USER bifc device mark wiped D12 --force --reason x --checker "Karim Benali"; echo $?
$ sh env -u LOGNAME -u USER bifc device mark wiped D12 --method prng
$ sh bifc device print D12 --certificate -o certificate.html; grep -o "nobody is named\|Nobody is named[^<]*" certificate.html
