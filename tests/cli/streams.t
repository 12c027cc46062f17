Streams and processes: full disks, closed pipes, signals, two at once, and odd environments. These
run the program as it was built.

$ sh for i in 1 2 3 4 5; do bifc ticket add "écran noir $i" -q; done > /dev/null; bifc note T1 vu
! Noted on T1 (écran noir 1).

A full disk is an error for everything that prints.

$ sh for c in "ticket list" "ticket list --json" "ticket list --ids -0" "show T1" "find écran" "report month" report export "export ticket --profile ords" "sql values(1)" "schema ticket" "config path" "db path" help "help ticket add" "ticket -h" version "completion bash" "__complete -- t" "ticket add x -n" ""; do bifc $c > /dev/full 2> err; echo "$? $(head -1 err) [$c]"; done
> 1 bifc: [failed] The output cannot be written: No space left on device. [ticket list]
> 1 bifc: [failed] The output cannot be written: No space left on device. [ticket list --json]
> 1 bifc: [failed] The output cannot be written: No space left on device. [ticket list --ids -0]
> 1 bifc: [failed] The output cannot be written: No space left on device. [show T1]
> 1 bifc: [failed] The output cannot be written: No space left on device. [find écran]
> 1 bifc: [failed] The output cannot be written: No space left on device. [report month]
> 1 bifc: [failed] The output cannot be written: No space left on device. [report]
> 1 bifc: [failed] The output cannot be written: No space left on device. [export]
> 1 bifc: [failed] The output cannot be written: No space left on device. [export ticket --profile ords]
> 1 bifc: [failed] The output cannot be written: No space left on device. [sql values(1)]
> 1 bifc: [failed] The output cannot be written: No space left on device. [schema ticket]
> 1 bifc: [failed] The output cannot be written: No space left on device. [config path]
> 1 bifc: [failed] The output cannot be written: No space left on device. [db path]
> 1 bifc: [failed] The output cannot be written: No space left on device. [help]
> 1 bifc: [failed] The output cannot be written: No space left on device. [help ticket add]
> 1 bifc: [failed] The output cannot be written: No space left on device. [ticket -h]
> 1 bifc: [failed] The output cannot be written: No space left on device. [version]
> 1 bifc: [failed] The output cannot be written: No space left on device. [completion bash]
> 1 bifc: [failed] The output cannot be written: No space left on device. [__complete -- t]
> 1 bifc: [failed] The output cannot be written: No space left on device. [ticket add x -n]
> 1 bifc: [failed] The output cannot be written: No space left on device. []
$ bifc ticket list -o /dev/full
! bifc: [failed] The output cannot be written: No space left on device.
!   Check the free space and the rights there.
[1]
$ bifc export -o /dev/full
! bifc: [failed] The output cannot be written: No space left on device.
!   Check the free space and the rights there.
[1]
$ sh bifc export -o nowhere/all.jsonl; mkdir full; (ulimit -f 1; trap '' XFSZ; bifc sql "with recursive n(i) as (select 1 union all select i+1 from n where i < 9999) select i, 'un texte' as t from n" -o full/out.csv; echo $?); ls -A full
> 1
! bifc: [failed] 'nowhere/all.jsonl' cannot be written: No such file or directory.
!   Check the free space and the rights there.
! bifc: [failed] The output cannot be written: File too large.
!   Check the free space and the rights there.

A closed pipe is silence.

$ sh for c in "ticket list" export "report month" "help ticket add" "export ticket --profile ords" "ticket list --json"; do (bifc $c; echo $? >> codes) 2>> noise | true; done; sort -u codes; grep -v -e ORDS -e Standard -e 'your group' -e names noise || true
> 0
$ sh bifc sql "with recursive n(i) as (select 1 union all select i+1 from n where i < 999999) select i from n" | head -2
> 1
> 2

Streams that are closed altogether hurt nothing.

$ sh bifc ticket list --ids <&- | head -1; bifc ticket list >&-; echo $?; bifc ticket add "fermé" -q >&- 2>&-; bifc ticket list --ids --limit 1
> T5
> 1
> T6
! bifc: [failed] The output cannot be written: Bad file descriptor.
!   Check the free space and the rights there.

Ctrl-C in the middle leaves the database as it was, and no half-written file. The import reads a
pipe that does not end, and a megabyte of it goes into the database before the next is read: once
all was sent, it is under way, and it stays so. (A shell lets its background jobs ignore Ctrl-C; if
bifc did, too, the pipe's end and the largest size of a file would end this test.)

$ sh bifc export -o before.jsonl; text=$(printf 'mot %.0s' $(seq 250)); echo type,title,problem > many.csv; for i in $(seq 1300); do echo "ticket,ligne $i,$text"; done >> many.csv
$ sh mkfifo rows; env --default-signal=INT "$(command -v bifc)" import rows & exec 3> rows; cat many.csv >&3; kill -INT $!; exec 3>&-; wait $!; echo $?; bifc export -o after.jsonl; cmp before.jsonl after.jsonl
> 130
$ sh bifc import rows & exec 3> rows; cat many.csv >&3; kill -KILL $!; wait $! 2> /dev/null; echo $?; bifc export -o after.jsonl; cmp before.jsonl after.jsonl
> 137
$ sh mkdir out; begun() { find out -type f -size +0 | grep -q .; }; (ulimit -f 999999; exec env --default-signal=INT "$(command -v bifc)" sql "with recursive n(i) as (select 1 union all select i+1 from n) select i from n" -o out/endless.csv) & i=0; until begun || [ $i -gt 9999 ]; do i=$((i + 1)); done; kill -INT $!; wait $!; echo $?; ls -A out
> 130

Two who write: one waits. Who reads, reads what is there.

$ sh for i in 1 2 3 4 5 6; do bifc ticket add "ensemble $i" -q & done | sort; wait
> T10
> T11
> T12
> T7
> T8
> T9
$ sh bifc ticket list status:any --ids | wc -l
> 12

No home, no time zone, no locale: nothing is written where nobody asked for it.

$ sh env -u HOME bifc ticket list
! bifc: [failed] There is no home folder: HOME names none.
!   Name the database: --db FILE
[1]
$ sh env -u HOME bifc ticket add x
! bifc: [failed] There is no home folder: HOME names none.
!   Name the database: --db FILE
[1]
$ sh env -u HOME bifc version | head -1
> bifc 0.1.0
$ sh env -u HOME bifc config set lang fr
! bifc: [usage] There is no config file to change.
!   Leave --no-config out; HOME says where the file is.
[2]
$ sh env -u HOME bifc ticket list --db .local/share/bifc/bifc.db --ids --limit 1
> T12
$ sh HOME=relative bifc ticket add x; test -e relative || echo nothing
> nothing
! bifc: [failed] There is no home folder: HOME names none.
!   Name the database: --db FILE
$ sh env -u BIFC_NOW TZ=Nonsense/Zone bifc ticket add x -n -q; env -u BIFC_NOW TZ="<+14>-14" bifc ticket add x -n -q
> T13
> T13
$ sh for f in --json --jsonl --csv --csv=fr --tsv --plain --ids; do for l in C POSIX C.UTF-8 fr_FR.UTF-8 xx_YY ""; do LC_ALL=$l LANGUAGE=fr bifc ticket list $f | cksum; done | sort -u | wc -l; done
> 1
> 1
> 1
> 1
> 1
> 1
> 1
$ sh for l in C fr_FR.UTF-8 xx_YY; do LC_ALL=$l bifc ticket list -o $l.fods; cksum < $l.fods; done | sort -u | wc -l
> 1

At a terminal, as wide as it is.

$ sh for c in 1 20 80 200; do COLUMNS=$c NO_COLOR=1 script -qec "bifc ticket list --limit 1 title:écran" /dev/null < /dev/null | tr -d '\r'; done
> id  …
> T5  …
> 1 of 5
> id  title
> T5  écran noir 5
> 1 of 5
> id  title         status  opened
> T5  écran noir 5  open    today
> 1 of 5
> id  title         status  opened
> T5  écran noir 5  open    today
> 1 of 5
