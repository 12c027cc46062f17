A certificate certifies what is wiped, and says of the rest that it does not.

$ bifc device add "tour" -k desktop --lot l -q
> D1
$ bifc part add disque --serial WD-1 -d D1 --media hdd -q
> K1
$ bifc lot print l --certificate -o c.html
! bifc: [refused] There is nothing to certify of l: D1: disk K1 (disk, serial WD-1) is not wiped.
!   With the log: bifc device mark wiped D1 --log FILE
!   Without one: bifc device mark wiped D1 --tool nwipe --method prng --disk WD-1
[4]
$ bifc device mark wiped D1 --force --reason "disque soudé" --checker Karim -q
$ bifc device print D1 --certificate -o c.html
! bifc: [refused] There is nothing to certify of D1: all was let through without being wiped.
!   When it is wiped: bifc device mark wiped D1 --log FILE
[4]
$ bifc device print D1 --label -o label.txt
$ sh grep '^Mind' label.txt
> Mind: let through without being wiped
$ bifc device recycle D1 -q
$ bifc device add "vide" -k desktop --lot l -q
> D2
$ bifc device mark wiped D2 --no-disk -q
$ bifc lot print l --certificate -o c.html
$ sh sed 's/<[^>]*>//g' c.html | grep -e 'Certificate of' -e 'certif' | sort -u
> @page{size:A4;margin:16mm 16mm 18mm;@bottom-left{content:"Certificate of data erasure\2c  for a part of the disks · J1 · 2026\2d 11\2d 21";font:9pt "Liberation Sans",Arial,Helvetica,sans-serif}@bottom-right{content:counter(page) " / " counter(pages);font:9pt "Liberation Sans",Arial,Helvetica,sans-serif}}
> Certificate of data erasure, for a part of the disks
> We certify that what was stored on the disks that are wiped was made unreadable as stated below. The others are named; of them nothing is certified.
> bifc: certificate 1
$ bifc device letter --lot l -o letter.html
$ sh sed 's/<[^>]*>//g' letter.html | sed -n '/You gave/,/let through/p'
> You gave us 2 machines. This is what became of them.
>
> 1 is being checked, wiped or repaired.
> 1 could not be saved and went to the recycler.
>
> Of 1 disk we have wiped 0.
> 1 machine was let through without being wiped, by two of us.
