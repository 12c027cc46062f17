-- title.en: Activity report
-- title.fr: Rapport d’activité
-- help.en: What the desk did in a month: tickets, machines, tutorials
-- help.fr: Ce que la permanence a fait en un mois : demandes, appareils, tutoriels
-- period: month
-- noun: ticket

-- section: tickets
-- title.en: Tickets
-- title.fr: Demandes
-- item opened: Opened | Ouvertes
-- define opened: Tickets opened in the period. | Demandes ouvertes pendant la période.
-- item imported: of these, imported | dont importées
-- define imported: Those of them that were imported from another group's data. | Celles qui ont été importées des données d’un autre groupe.
-- item closed: Closed | Fermées
-- define closed: Tickets closed in the period, whenever they were opened. | Demandes fermées pendant la période, quelle que soit leur date d’ouverture.
-- item days_to_close: Median days to close | Délai médian de fermeture (jours)
-- define days_to_close: Of the tickets closed in the period, half took at most so many days from opened to closed. | La moitié des demandes fermées pendant la période l’ont été en ce nombre de jours au plus.
-- item backlog: Still open at the end | Encore ouvertes à la fin
-- define backlog: Tickets opened by the last day of the period and not closed by then. | Demandes ouvertes au dernier jour de la période et pas encore fermées ce jour-là.
-- item backlog_days: Their median age in days | Leur âge médian (jours)
-- define backlog_days: Of these, half had been open for at most so many days on the last day of the period, or today if that comes first. | La moitié d’entre elles étaient ouvertes depuis ce nombre de jours au plus au dernier jour de la période, ou aujourd’hui s’il vient avant.
-- item backlog_oldest: The oldest, in days | La plus ancienne (jours)
-- define backlog_oldest: The age of the oldest of these, counted the same way. | L’âge de la plus ancienne d’entre elles, compté de même.
WITH opened_now AS (
  SELECT count(*) AS n, count(source) AS imported FROM ticket WHERE opened BETWEEN :from AND :to
), closing AS (
  SELECT julianday(closed) - julianday(opened) AS days,
         row_number() OVER (ORDER BY julianday(closed) - julianday(opened)) AS place,
         count(*) OVER () AS n
  FROM ticket WHERE closed BETWEEN :from AND :to
), waiting AS (
  SELECT opened FROM ticket WHERE status IN ('open', 'waiting') AND opened <= :to
  UNION ALL
  SELECT opened FROM ticket WHERE closed > :to AND opened <= :to
), backlog AS (
  SELECT julianday(min(:to, :today)) - julianday(opened) AS days,
         row_number() OVER (ORDER BY opened DESC) AS place, count(*) OVER () AS n
  FROM waiting
)
SELECT 'opened' AS item, n AS value FROM opened_now
UNION ALL SELECT 'imported', imported FROM opened_now
UNION ALL SELECT 'closed', count(*) FROM closing
UNION ALL SELECT 'days_to_close', (SELECT days FROM closing WHERE place = (n + 1) / 2)
UNION ALL SELECT 'backlog', count(*) FROM backlog
UNION ALL SELECT 'backlog_days', (SELECT days FROM backlog WHERE place = (n + 1) / 2)
UNION ALL SELECT 'backlog_oldest', (SELECT max(days) FROM backlog);

-- section: outcomes
-- title.en: Closed tickets by outcome
-- title.fr: Demandes fermées, par issue
-- define: Tickets closed in the period, by how they ended. | Demandes fermées pendant la période, selon leur issue.
-- column closed: closed | fermées
-- labels: outcome
SELECT outcome AS item, count(*) AS closed FROM ticket
WHERE closed BETWEEN :from AND :to GROUP BY 1 ORDER BY 2 DESC, 1;

-- section: categories
-- title.en: Tickets by category
-- title.fr: Demandes par catégorie
-- define: Tickets opened and tickets closed in the period, by category of the item. | Demandes ouvertes et demandes fermées pendant la période, selon la catégorie de l’objet.
-- column opened: opened | ouvertes
-- column closed: closed | fermées
-- labels: ords_category
SELECT category AS item, sum(opened BETWEEN :from AND :to) AS opened,
       coalesce(sum(closed BETWEEN :from AND :to), 0) AS closed
FROM (SELECT id, category, opened, closed FROM ticket WHERE opened BETWEEN :from AND :to
      UNION SELECT id, category, opened, closed FROM ticket WHERE closed BETWEEN :from AND :to)
GROUP BY 1 ORDER BY 2 DESC, 3 DESC, 1;

-- section: themes
-- title.en: Tickets by theme
-- title.fr: Demandes par thème
-- define: Tickets opened and tickets closed in the period, by theme; those without a theme are left out. | Demandes ouvertes et demandes fermées pendant la période, selon le thème ; celles sans thème ne sont pas comptées.
-- column opened: opened | ouvertes
-- column closed: closed | fermées
-- labels: coop_theme
SELECT theme AS item, sum(opened BETWEEN :from AND :to) AS opened,
       coalesce(sum(closed BETWEEN :from AND :to), 0) AS closed
FROM (SELECT id, theme, opened, closed FROM ticket WHERE opened BETWEEN :from AND :to
      UNION SELECT id, theme, opened, closed FROM ticket WHERE closed BETWEEN :from AND :to)
WHERE theme IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 3 DESC, 1;

-- section: devices
-- title.en: Devices
-- title.fr: Appareils
-- item received: Received | Reçus
-- define received: Machines of the group's stock that came in in the period for the first time. | Appareils du stock du groupe entrés pour la première fois pendant la période.
-- item returned: Came back | Revenus
-- define returned: Machines that somebody had had and that came back in the period, each time counted. | Appareils que quelqu’un avait eus et qui sont revenus pendant la période, chaque fois comptés.
-- item wiped: Disks wiped or destroyed | Disques effacés ou détruits
-- define wiped: Disks of the stock that were wiped or destroyed in the period, each once. | Disques du stock effacés ou détruits pendant la période, chacun une fois.
-- item given: Given, lent or sold | Donnés, prêtés ou vendus
-- define given: Times that a machine was given, lent or sold in the period, also if it came back since. | Nombre de fois où un appareil a été donné, prêté ou vendu pendant la période, même s’il est revenu depuis.
-- item recycled: Sent to the recycler | Envoyés au recyclage
-- define recycled: Machines that went to the recycler in the period; more is told by: bifc report devices. | Appareils partis au recyclage pendant la période ; pour en savoir plus : bifc report devices.
WITH handed AS (
  SELECT given, returned FROM allocation
  WHERE mode IS NOT NULL AND device_key IN (SELECT id_key FROM device)
  UNION ALL  -- handed over before allocations were kept
  SELECT given, returned FROM device d
  WHERE given IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM allocation a WHERE a.device_key = d.id_key AND a.mode IS NOT NULL)
)
SELECT 'received' AS item, count(*) AS value FROM device
WHERE ownership = 'stock' AND received BETWEEN :from AND :to
UNION ALL SELECT 'returned', count(*) FROM handed WHERE returned BETWEEN :from AND :to
UNION ALL SELECT 'wiped', count(DISTINCT disk_key) FROM wipe
WHERE outcome IN ('passed', 'destroyed') AND day BETWEEN :from AND :to
UNION ALL SELECT 'given', count(*) FROM handed WHERE given BETWEEN :from AND :to
UNION ALL SELECT 'recycled', count(*) FROM device WHERE recycled BETWEEN :from AND :to;

-- section: tutorials
-- title.en: Tutorials
-- title.fr: Tutoriels
-- item published: Published | Publiés
-- define published: Tutorials published in the period. | Tutoriels publiés pendant la période.
SELECT 'published' AS item, count(*) AS value FROM tutorial WHERE published BETWEEN :from AND :to;
