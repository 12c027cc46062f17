-- title.en: Tickets month by month
-- title.fr: Demandes mois par mois
-- help.en: How many tickets each month opened, and how they ended
-- help.fr: Nombre de demandes ouvertes chaque mois, et leur issue
-- period: all
-- noun: ticket

-- section: months
-- title.en: Tickets opened in each month
-- title.fr: Demandes ouvertes chaque mois
-- define: Tickets by the month they were opened; the outcome is that of today. | Demandes selon leur mois d’ouverture ; l’issue est celle d’aujourd’hui.
-- column opened: opened | ouvertes
-- column fixed: fixed | réparées
-- column repairable: repairable | réparables
-- column end_of_life: end of life | fin de vie
-- column other: other outcome | autre issue
-- column not_closed: not closed | pas fermées
SELECT substr(opened, 1, 7) AS item, count(*) AS opened, sum(outcome IS 'fixed') AS fixed,
       sum(outcome IS 'repairable') AS repairable, sum(outcome IS 'end_of_life') AS end_of_life,
       sum(status = 'closed' AND coalesce(outcome, '') NOT IN ('fixed', 'repairable', 'end_of_life'))
         AS other,
       sum(status <> 'closed') AS not_closed
FROM ticket WHERE opened BETWEEN :from AND :to GROUP BY 1 ORDER BY 1;
