#!/bin/sh
# A day at a repair desk, played on a database of its own: each command is shown, then run.
#   day.sh PROGRAM [FOLDER]     the folder is made; what was played there before is played afresh
set -eu
program=${1:?the bifc program}
folder=${2:-./bifc-demo}
here=$(cd "$(dirname "$0")" && pwd)
program=$(cd "$(dirname "$program")" && pwd)/$(basename "$program")
mkdir -p "$folder"
cd "$folder"
rm -f demo.db demo.db-wal demo.db-shm june.html effacer.md nwipe.log certificate.html
export BIFC_DB="$PWD/demo.db" BIFC_PAGER=cat
unset BIFC_LANG

case ${LC_ALL:-${LC_MESSAGES:-${LANG:-}}} in
  fr*) french=yes ;;
  *) french=no ;;
esac

# A heading in both languages.
title() {
  [ "$french" = yes ] && set -- "$2"
  printf '\n# %s\n' "$1"
}

# Shows a command as it would be typed, and runs it.
bifc() {
  line=
  for word; do
    case $word in
      *[!A-Za-z0-9_./:,=@-]* | '') line="$line \"$word\"" ;;
      *) line="$line $word" ;;
    esac
  done
  printf '$ bifc%s\n' "$line"
  "$program" --no-config "$@"
}

title 'A visitor comes with a computer that stays black.' \
  'Une personne vient avec un ordinateur dont l’écran reste noir.'
bifc ticket add "L'écran reste noir au démarrage" --person "Léa Dupré" \
  --device "portable Lenovo T420" --category laptop
bifc ticket note T1 --symptom "voyant allumé, pas d'image" --action "barrette mémoire remise" \
  --minutes 20
bifc ticket close T1 --outcome fixed
bifc show T1

title 'The town hall gives a laptop, and a program tells what is in it.' \
  'La mairie donne un ordinateur portable, et un programme dit ce qu’il contient.'
bifc device add "portable Lenovo" --from "Mairie de Cachan" --lot mairie-2026-11
bifc device scan D2 "$here/lshw.json"
bifc device print D2

title 'It does not leave with the data of others on its disk.' \
  'Il ne part pas avec les données d’autrui sur son disque.'
bifc device give D2 --to "Nadia Chérif" || true
sed "s|DAY|$(date +%Y/%m/%d)|" "$here/nwipe.log" >nwipe.log
bifc device mark wiped D2 --log nwipe.log

title 'One person makes it ready, another checks, and it is given.' \
  'Une personne le remet en état, une autre contrôle, et il est donné.'
bifc device refurbish D2 --recipe home --done all
bifc device approve D2 --as "Karim Benali"
bifc device give D2 --to "Nadia Chérif"
bifc device print D2 --certificate -o certificate.html
bifc verify certificate.html
bifc trace D2

title 'What was learnt becomes a tutorial.' 'Ce qui a été appris devient un tutoriel.'
cat >effacer.md <<'TEXT'
Démarrer sur la clé, ouvrir nwipe, choisir le disque, **relire son numéro de série**, lancer.
TEXT
bifc tutorial add "Effacer un disque avant un don" --level beginner -F effacer.md
bifc tutorial mark review G1
bifc tutorial mark published G1 --reviewer "Karim Benali"

title 'Badly typed words find it again.' 'Des mots mal tapés le retrouvent.'
bifc find ECRAN demarage || true
bifc find ECRAN demarrage
bifc find effacer disq

title 'Another group sends its repairs, in the Open Repair Data Standard.' \
  'Un autre groupe envoie ses réparations, au format Open Repair.'
bifc import "$here/repairs.csv"
bifc ticket list status:any opened:2026-06 --fields id,title,category,outcome,opened

title 'The report of the month.' 'Le bilan du mois.'
bifc report month 2026-06
bifc report month 2026-06 -o june.html

title "Everything is in $PWD: demo.db, certificate.html, june.html." \
  "Tout est dans $PWD : demo.db, certificate.html, june.html."
