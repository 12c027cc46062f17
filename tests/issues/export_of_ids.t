An export of ids prints ids, of several kinds of records too, and "-o -" is standard output.

$ bifc ticket add "écran noir" -p "Léa Dupré" -q
> T1
$ bifc export --ids
> P1
> T1
$ bifc export ticket --ids
> T1
$ bifc export ticket -o - --csv
> type,id,title,problem,status,waiting_for,outcome,barrier,channel,theme,category,partner_category,brand,year,age,fault,person,device,volunteer,opened,closed,condition_in,condition_out,accessories,backup,data_loss_consent,shelf,loaner,tutorials,summary,created,changed,source,key,kept
> ticket,T1,écran noir,,open,,,,desk,,,,,,,,P1,,,2026-11-21,,,,,,,,,,,2026-11-21T14:32:00Z,2026-11-21T14:32:00Z,,,
