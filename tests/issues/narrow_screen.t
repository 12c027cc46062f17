A list is never wider than the screen.

$ bifc ticket add "l'imprimante ne répond plus depuis la mise à jour" --category printer_scanner -p "Zoé Petit-Lagrange" -d "imprimante Epson XP-2100" -q
> T1
$ bifc ticket add "souris morte" --opened 2026-11-15 -q
> T2
$ bifc ticket mark waiting T2 -q
$ TERMINAL=1 COLUMNS=80 bifc --lang fr ticket list
> [1mn°  titre             état        catégor…  personne   appareil   ouverte le[0m
> T2  souris morte      en attente                                  il y a 6 jours
> T1  l'imprimante ne…  ouverte     Imprima…  P1 Zoé P…  D1 Epson…  aujourd’hui
$ TERMINAL=1 COLUMNS=40 bifc --lang fr ticket list
> [1mn°  titre             état[0m
> T2  souris morte      en attente
> T1  l'imprimante ne…  ouverte
$ TERMINAL=1 COLUMNS=20 bifc ticket list
> [1mid  title[0m
> T2  souris morte
> T1  l'imprimante ne…
