A certificate certifies what is wiped, and says of the rest that it does not.

$ bifc device add "tour" -k desktop --lot l -q
$ bifc part add disque --serial WD-1 -d D1 --media hdd -q
$ bifc lot print l --certificate -o c.html
$ bifc device mark wiped D1 --force --reason "disque soudé" --checker Karim -q
$ bifc device print D1 --certificate -o c.html
$ bifc device print D1 --label -o label.txt
$ sh grep '^!' label.txt
$ bifc device recycle D1 -q
$ bifc device add "vide" -k desktop --lot l -q
$ bifc device mark wiped D2 --no-disk -q
$ bifc lot print l --certificate -o c.html
$ sh sed 's/<[^>]*>//g' c.html | grep -e 'Certificate of' -e 'certif' | sort -u
$ bifc device letter --lot l -o letter.html
$ sh sed 's/<[^>]*>//g' letter.html | sed -n '/You gave/,/let through/p'
