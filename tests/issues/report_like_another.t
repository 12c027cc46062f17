A report that is like another keeps its own period and help: the day's report covers the day, not
the month.

$ bifc ticket add "écran noir" --opened 2026-11-02 -q
> T1
$ bifc ticket add "clavier collant" -q
> T2
$ bifc report
>   day         The same figures for a day
>   devices     What came in, was wiped, given, lent, recycled, and what became of it
>   month       What the desk did in a month: tickets, machines, tutorials
>   months      How many tickets each month opened, and how they ended
>   year        The same figures for a year
$ bifc report day --csv
> section,item,measure,value
> tickets,opened,value,1
> tickets,imported,value,0
> tickets,closed,value,0
> tickets,days_to_close,value,
> tickets,backlog,value,2
> tickets,backlog_days,value,0
> tickets,backlog_oldest,value,19
> categories,,opened,1
> categories,,closed,0
> devices,received,value,0
> devices,returned,value,0
> devices,wiped,value,0
> devices,given,value,0
> devices,recycled,value,0
> tutorials,published,value,0
$ bifc report year 2026
> Activity report, 2026
>
> Tickets
>   Opened                     2
>   of these, imported         0
>   Closed                     0
>   Median days to close       –
>   Still open at the end      2
>   Their median age in days   0
>   The oldest, in days       19
>
> Tickets by category
>             opened  closed
>   not told       2       0
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
$ bifc report months --explain
> Tickets month by month, all dates
>
> Tickets opened in each month
>       Tickets by the month they were opened; the outcome is that of today.
>            opened  fixed  repairable  end of life  other outcome  not closed
>   2026-11       2      0           0            0              0           2
