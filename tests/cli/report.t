The figures of a month, with the period in words above them. Every figure can be asked for its
definition.

$ bifc ticket add "écran noir" --category laptop --opened 2026-10-28 -q
> T1
$ bifc ticket close T1 --outcome fixed --at 2026-11-03 -q
$ bifc ticket add "imprimante muette" --category printer_scanner --theme bureautique --opened 2026-11-05 -q
> T2
$ bifc ticket close T2 --outcome end_of_life --at 2026-11-07 -q
$ bifc ticket add "mot de passe perdu" --opened 2026-11-10 -q
> T3
$ bifc ticket add "batterie gonflée" --category laptop --opened 2026-09-01 -q
> T4
$ bifc device add "portable Lenovo T420" --received 2026-11-02 -q
> D1
$ bifc device add "HP ProDesk 400" -k desktop --received 2026-10-02 -q
> D2
$ bifc report month
> Activity report, November 2026
>
> Tickets
>   Opened                     2
>   of these, imported         0
>   Closed                     2
>   Median days to close       2
>   Still open at the end      2
>   Their median age in days  11
>   The oldest, in days       81
>
> Closed tickets by outcome
>   end of life  1
>   fixed        1
>
> Tickets by category
>                    opened  closed
>   Printer/scanner       1       1
>   not told              1       0
>   Laptop                0       1
>
> Tickets by theme
>                    opened  closed
>   Office software       1       1
>
> Devices
>   Received                  1
>   Came back                 0
>   Disks wiped or destroyed  0
>   Given, lent or sold       0
>   Sent to the recycler      0
>
> Tutorials
>   Published  0
$ bifc report month 2026-11
> Activity report, November 2026
>
> Tickets
>   Opened                     2
>   of these, imported         0
>   Closed                     2
>   Median days to close       2
>   Still open at the end      2
>   Their median age in days  11
>   The oldest, in days       81
>
> Closed tickets by outcome
>   end of life  1
>   fixed        1
>
> Tickets by category
>                    opened  closed
>   Printer/scanner       1       1
>   not told              1       0
>   Laptop                0       1
>
> Tickets by theme
>                    opened  closed
>   Office software       1       1
>
> Devices
>   Received                  1
>   Came back                 0
>   Disks wiped or destroyed  0
>   Given, lent or sold       0
>   Sent to the recycler      0
>
> Tutorials
>   Published  0
$ bifc report month last
> Activity report, October 2026
>
> Tickets
>   Opened                     1
>   of these, imported         0
>   Closed                     0
>   Median days to close       –
>   Still open at the end      2
>   Their median age in days   3
>   The oldest, in days       60
>
> Tickets by category
>           opened  closed
>   Laptop       1       0
>
> Devices
>   Received                  1
>   Came back                 0
>   Disks wiped or destroyed  0
>   Given, lent or sold       0
>   Sent to the recycler      0
>
> Tutorials
>   Published  0
$ bifc report month 2026-08
> Activity report, August 2026
>
> Tickets
>   Opened                    0
>   of these, imported        0
>   Closed                    0
>   Median days to close      –
>   Still open at the end     0
>   Their median age in days  –
>   The oldest, in days       –
>
> Devices
>   Received                  0
>   Came back                 0
>   Disks wiped or destroyed  0
>   Given, lent or sold       0
>   Sent to the recycler      0
>
> Tutorials
>   Published  0
$ bifc report month 2026-11 --explain
> Activity report, November 2026
>
> Tickets
>   Opened                     2
>       Tickets opened in the period.
>   of these, imported         0
>       Those of them that were imported from another group's data.
>   Closed                     2
>       Tickets closed in the period, whenever they were opened.
>   Median days to close       2
>       Of the tickets closed in the period, half took at most so many days from
>       opened to closed.
>   Still open at the end      2
>       Tickets opened by the last day of the period and not closed by then.
>   Their median age in days  11
>       Of these, half had been open for at most so many days on the last day of
>       the period, or today if that comes first.
>   The oldest, in days       81
>       The age of the oldest of these, counted the same way.
>
> Closed tickets by outcome
>       Tickets closed in the period, by how they ended.
>   end of life  1
>   fixed        1
>
> Tickets by category
>       Tickets opened and tickets closed in the period, by category of the
>       item.
>                    opened  closed
>   Printer/scanner       1       1
>   not told              1       0
>   Laptop                0       1
>
> Tickets by theme
>       Tickets opened and tickets closed in the period, by theme; those without
>       a theme are left out.
>                    opened  closed
>   Office software       1       1
>
> Devices
>   Received                  1
>       Machines of the group's stock that came in in the period for the first
>       time.
>   Came back                 0
>       Machines that somebody had had and that came back in the period, each
>       time counted.
>   Disks wiped or destroyed  0
>       Disks of the stock that were wiped or destroyed in the period, each
>       once.
>   Given, lent or sold       0
>       Times that a machine was given, lent or sold in the period, also if it
>       came back since.
>   Sent to the recycler      0
>       Machines that went to the recycler in the period; more is told by: bifc
>       report devices.
>
> Tutorials
>   Published  0
>       Tutorials published in the period.
$ bifc report month 2026-11 --csv
> section,item,measure,value
> tickets,opened,value,2
> tickets,imported,value,0
> tickets,closed,value,2
> tickets,days_to_close,value,2
> tickets,backlog,value,2
> tickets,backlog_days,value,11
> tickets,backlog_oldest,value,81
> outcomes,end_of_life,closed,1
> outcomes,fixed,closed,1
> categories,printer_scanner,opened,1
> categories,printer_scanner,closed,1
> categories,,opened,1
> categories,,closed,0
> categories,laptop,opened,0
> categories,laptop,closed,1
> themes,bureautique,opened,1
> themes,bureautique,closed,1
> devices,received,value,1
> devices,returned,value,0
> devices,wiped,value,0
> devices,given,value,0
> devices,recycled,value,0
> tutorials,published,value,0
$ bifc report month 2026-11 --json
> [
> {"section":"tickets","item":"opened","measure":"value","value":2},
> {"section":"tickets","item":"imported","measure":"value","value":0},
> {"section":"tickets","item":"closed","measure":"value","value":2},
> {"section":"tickets","item":"days_to_close","measure":"value","value":2},
> {"section":"tickets","item":"backlog","measure":"value","value":2},
> {"section":"tickets","item":"backlog_days","measure":"value","value":11},
> {"section":"tickets","item":"backlog_oldest","measure":"value","value":81},
> {"section":"outcomes","item":"end_of_life","measure":"closed","value":1},
> {"section":"outcomes","item":"fixed","measure":"closed","value":1},
> {"section":"categories","item":"printer_scanner","measure":"opened","value":1},
> {"section":"categories","item":"printer_scanner","measure":"closed","value":1},
> {"section":"categories","item":null,"measure":"opened","value":1},
> {"section":"categories","item":null,"measure":"closed","value":0},
> {"section":"categories","item":"laptop","measure":"opened","value":0},
> {"section":"categories","item":"laptop","measure":"closed","value":1},
> {"section":"themes","item":"bureautique","measure":"opened","value":1},
> {"section":"themes","item":"bureautique","measure":"closed","value":1},
> {"section":"devices","item":"received","measure":"value","value":1},
> {"section":"devices","item":"returned","measure":"value","value":0},
> {"section":"devices","item":"wiped","measure":"value","value":0},
> {"section":"devices","item":"given","measure":"value","value":0},
> {"section":"devices","item":"recycled","measure":"value","value":0},
> {"section":"tutorials","item":"published","measure":"value","value":0}
> ]
$ bifc report month 2026-11 --md
> # Activity report, November 2026
>
> ## Tickets
>
> | |  |
> |---|---:|
> | Opened | 2 |
> | of these, imported | 0 |
> | Closed | 2 |
> | Median days to close | 2 |
> | Still open at the end | 2 |
> | Their median age in days | 11 |
> | The oldest, in days | 81 |
>
> ## Closed tickets by outcome
>
> | | closed |
> |---|---:|
> | end of life | 1 |
> | fixed | 1 |
>
> ## Tickets by category
>
> | | opened | closed |
> |---|---:|---:|
> | Printer/scanner | 1 | 1 |
> | not told | 1 | 0 |
> | Laptop | 0 | 1 |
>
> ## Tickets by theme
>
> | | opened | closed |
> |---|---:|---:|
> | Office software | 1 | 1 |
>
> ## Devices
>
> | |  |
> |---|---:|
> | Received | 1 |
> | Came back | 0 |
> | Disks wiped or destroyed | 0 |
> | Given, lent or sold | 0 |
> | Sent to the recycler | 0 |
>
> ## Tutorials
>
> | |  |
> |---|---:|
> | Published | 0 |
$ bifc report month octobre
> Activity report, October 2026
>
> Tickets
>   Opened                     1
>   of these, imported         0
>   Closed                     0
>   Median days to close       –
>   Still open at the end      2
>   Their median age in days   3
>   The oldest, in days       60
>
> Tickets by category
>           opened  closed
>   Laptop       1       0
>
> Devices
>   Received                  1
>   Came back                 0
>   Disks wiped or destroyed  0
>   Given, lent or sold       0
>   Sent to the recycler      0
>
> Tutorials
>   Published  0
$ bifc report month 2026-11 category:laptop
> Activity report, November 2026
> Only what matches: category:laptop
>
> Tickets
>   Opened                     0
>   of these, imported         0
>   Closed                     1
>   Median days to close       6
>   Still open at the end      1
>   Their median age in days  81
>   The oldest, in days       81
>
> Closed tickets by outcome
>   fixed  1
>
> Tickets by category
>           opened  closed
>   Laptop       0       1
>
> Devices
>   Received                  1
>   Came back                 0
>   Disks wiped or destroyed  0
>   Given, lent or sold       0
>   Sent to the recycler      0
>
> Tutorials
>   Published  0
$ bifc report month category:laptop --csv
> section,item,measure,value
> tickets,opened,value,0
> tickets,imported,value,0
> tickets,closed,value,1
> tickets,days_to_close,value,6
> tickets,backlog,value,1
> tickets,backlog_days,value,81
> tickets,backlog_oldest,value,81
> outcomes,fixed,closed,1
> categories,laptop,opened,0
> categories,laptop,closed,1
> devices,received,value,1
> devices,returned,value,0
> devices,wiped,value,0
> devices,given,value,0
> devices,recycled,value,0
> tutorials,published,value,0
$ bifc report day
> Activity report, 21 November 2026
>
> Tickets
>   Opened                     0
>   of these, imported         0
>   Closed                     0
>   Median days to close       –
>   Still open at the end      2
>   Their median age in days  11
>   The oldest, in days       81
>
> Devices
>   Received                  0
>   Came back                 0
>   Disks wiped or destroyed  0
>   Given, lent or sold       0
>   Sent to the recycler      0
>
> Tutorials
>   Published  0
$ bifc report day hier
> Activity report, 20 November 2026
>
> Tickets
>   Opened                     0
>   of these, imported         0
>   Closed                     0
>   Median days to close       –
>   Still open at the end      2
>   Their median age in days  10
>   The oldest, in days       80
>
> Devices
>   Received                  0
>   Came back                 0
>   Disks wiped or destroyed  0
>   Given, lent or sold       0
>   Sent to the recycler      0
>
> Tutorials
>   Published  0
$ bifc report year 2026
> Activity report, 2026
>
> Tickets
>   Opened                     4
>   of these, imported         0
>   Closed                     2
>   Median days to close       2
>   Still open at the end      2
>   Their median age in days  11
>   The oldest, in days       81
>
> Closed tickets by outcome
>   end of life  1
>   fixed        1
>
> Tickets by category
>                    opened  closed
>   Laptop                2       1
>   Printer/scanner       1       1
>   not told              1       0
>
> Tickets by theme
>                    opened  closed
>   Office software       1       1
>
> Devices
>   Received                  2
>   Came back                 0
>   Disks wiped or destroyed  0
>   Given, lent or sold       0
>   Sent to the recycler      0
>
> Tutorials
>   Published  0
$ bifc report year last
> Activity report, 2025
>
> Tickets
>   Opened                    0
>   of these, imported        0
>   Closed                    0
>   Median days to close      –
>   Still open at the end     0
>   Their median age in days  –
>   The oldest, in days       –
>
> Devices
>   Received                  0
>   Came back                 0
>   Disks wiped or destroyed  0
>   Given, lent or sold       0
>   Sent to the recycler      0
>
> Tutorials
>   Published  0
$ bifc report months 2026-09..2026-11
> Tickets month by month, 1 September 2026 to 30 November 2026
>
> Tickets opened in each month
>            opened  fixed  repairable  end of life  other outcome  not closed
>   2026-09       1      0           0            0              0           1
>   2026-10       1      1           0            0              0           0
>   2026-11       2      0           0            1              0           1
$ bifc report months 2026-09..2026-11 --csv
> section,item,measure,value
> months,2026-09,opened,1
> months,2026-09,fixed,0
> months,2026-09,repairable,0
> months,2026-09,end_of_life,0
> months,2026-09,other,0
> months,2026-09,not_closed,1
> months,2026-10,opened,1
> months,2026-10,fixed,1
> months,2026-10,repairable,0
> months,2026-10,end_of_life,0
> months,2026-10,other,0
> months,2026-10,not_closed,0
> months,2026-11,opened,2
> months,2026-11,fixed,0
> months,2026-11,repairable,0
> months,2026-11,end_of_life,1
> months,2026-11,other,0
> months,2026-11,not_closed,1
$ bifc report
>   day         The same figures for a day
>   devices     What came in, was wiped, given, lent, recycled, and what became of it
>   month       What the desk did in a month: tickets, machines, tutorials
>   months      How many tickets each month opened, and how they ended
>   year        The same figures for a year
$ bifc report month 2026-11 -o november.html
$ sh grep -c '<svg' november.html; grep -o '<title>.*</title>' november.html; grep -oE '(src|href)=' november.html
> 6
> <title>Activity report, November 2026</title>
[1]
$ bifc report month 2026-11 -o november.fods
$ sh grep -c '<table:table-row' november.fods
> 25
$ bifc report month 2026-11 -o november.csv
$ sh head -3 november.csv
> section,item,measure,value
> tickets,opened,value,2
> tickets,imported,value,0

A group drops its own file into its config folder and has its own report.

$ sh mkdir -p .config/bifc/reports
$ write .config/bifc/reports/brands.sql "-- title: Brands\n-- help: Which brands come in\n-- period: year\n-- noun: ticket\n\n-- section: brands\n-- title: Brands\n-- column n: tickets\nSELECT category AS item, count(*) AS n FROM ticket WHERE opened BETWEEN :from AND :to GROUP BY 1 ORDER BY 2 DESC, 1;\n"
$ bifc report
>   brands      Which brands come in
>   day         The same figures for a day
>   devices     What came in, was wiped, given, lent, recycled, and what became of it
>   month       What the desk did in a month: tickets, machines, tutorials
>   months      How many tickets each month opened, and how they ended
>   year        The same figures for a year
$ bifc report brands
> Brands, 2026
>
> Brands
>   laptop           2
>   not told         1
>   printer_scanner  1
$ bifc report brands 2026-09 --csv
> section,item,measure,value
> brands,laptop,n,1
$ bifc report brands 2026 not:category:laptop --explain
> Brands, 2026
> Only what matches: not:category:laptop
>
> Brands
>   not told         1
>   printer_scanner  1
$ write .config/bifc/reports/week.sql "-- like: month\n-- help: The same figures for a day of ours\n-- title: Our day\n-- period: day\n"
$ sh bifc report week hier | head -4
> Our day, 20 November 2026
>
> Tickets
>   Opened                     0
$ write .config/bifc/reports/wrong.sql "-- section: x\nSELECT nothing FROM nowhere;\n"
$ bifc report wrong
! bifc: [refused] Report wrong, section x: SQL: near "nothing": syntax error.
!   How reports are written: bifc help formats
[4]
$ write .config/bifc/reports/writes.sql "-- section: x\nDELETE FROM main.ticket;\n"
$ bifc report writes
! bifc: [refused] Report writes, section x: This statement does more than read (not authorized).
!   How reports are written: bifc help formats
[4]
$ write .config/bifc/reports/early.sql "SELECT 1;\n"
$ bifc report early
! bifc: [refused] Report early, line 1: SQL stands before the first section.
!   How reports are written: bifc help formats
[4]
$ write .config/bifc/reports/a.sql "-- like: b\n"
$ write .config/bifc/reports/b.sql "-- like: a\n"
$ bifc report a
! bifc: [refused] Report a, line 1: it is like itself.
!   How reports are written: bifc help formats
[4]
$ write .config/bifc/reports/none.sql "-- like: nothing\n"
$ bifc report none
! bifc: [usage] There is no report 'nothing'.
!   There are: a, b, brands, day, devices, early, month, months, none, week, writes, wrong, year
[2]
$ sh rm -r .config/bifc/reports

What goes wrong.

$ bifc report monht
! bifc: [usage] There is no report 'monht'.
!   Did you mean: bifc report month
[2]
$ bifc report xyzzy
! bifc: [usage] There is no report 'xyzzy'.
!   There are: day, devices, month, months, year
[2]
$ bifc report month 2026-13
! bifc: [usage] '2026-13' is no period.
!   Write 2026-11, 2026, last, or 2026-01..2026-03.
[2]
$ bifc report month yesterdya
! bifc: [usage] 'yesterdya' is no period.
!   Write 2026-11, 2026, last, or 2026-01..2026-03.
[2]
$ bifc report month 2026-11 category:laptp
! bifc: [usage] 'category:laptp' cannot be read: 'laptp' is not one of the values of category.
!   Did you mean: category:laptop
[2]
$ bifc report month 2026-11 laptop
> Activity report, November 2026
> Only what matches: laptop
>
> Tickets
>   Opened                    0
>   of these, imported        0
>   Closed                    0
>   Median days to close      –
>   Still open at the end     0
>   Their median age in days  –
>   The oldest, in days       –
>
> Devices
>   Received                  1
>   Came back                 0
>   Disks wiped or destroyed  0
>   Given, lent or sold       0
>   Sent to the recycler      0
>
> Tutorials
>   Published  0
$ bifc report month 2026-11 -o november.pdf
! bifc: [usage] bifc writes no PDF itself.
!   Write a page and print it to PDF: -o report.html
[2]
$ bifc report month 2026-11 -o november.xls
! bifc: [usage] bifc does not write files that end like 'november.xls'.
!   Those are: .json .jsonl .csv .tsv .md .txt .fods, and .html for reports
[2]
