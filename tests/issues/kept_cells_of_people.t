What was kept of a partner's row may tell of people: it is left out with them.

$ bifc import $SHARED/ords_v03.csv -q
$ sh bifc export ticket --no-people --jsonl | grep -c '"kept":null'
