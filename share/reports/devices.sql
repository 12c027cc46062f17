-- title.en: Machines from door to door
-- title.fr: Appareils, de porte à porte
-- help.en: What came in, was wiped, given, lent, recycled, and what became of it
-- help.fr: Ce qui est entré, a été effacé, donné, prêté, recyclé, et ce que c’est devenu
-- period: month
-- noun: device

-- section: flow
-- title.en: In and out
-- title.fr: Entrées et sorties
-- item received: Came in | Entrés
-- define received: Machines of the group's stock that came in in the period for the first time. | Appareils du stock du groupe entrés pour la première fois pendant la période.
-- item returned: Came back | Revenus
-- define returned: Machines that had been given, lent or sold and came back in the period, each time counted. | Appareils donnés, prêtés ou vendus puis revenus pendant la période, chaque fois comptés.
-- item given: Given | Donnés
-- define given: Machines that were given for good in the period, also if they came back since. | Appareils donnés définitivement pendant la période, même revenus depuis.
-- item sold: Sold at a solidarity price | Vendus à prix solidaire
-- define sold: Machines that were sold in the period, also if they came back since. | Appareils vendus pendant la période, même revenus depuis.
-- item lent: Lent | Prêtés
-- define lent: Loans that began in the period. | Prêts commencés pendant la période.
-- item recycled: Sent to the recycler | Envoyés au recyclage
-- define recycled: Machines that went to the recycler in the period. | Appareils partis au recyclage pendant la période.
-- item recycled_kg: Their weight in kg | Leur poids (kg)
-- define recycled_kg: What they weigh: as weighed where somebody did, else as such a machine weighs on average (weights: version 1 of 2026-11, Restart Project). | Leur poids : pesé si quelqu’un l’a fait, sinon le poids moyen d’un tel appareil (poids : version 1 de 2026-11, Restart Project).
-- item estimated_kg: of these, estimated | dont estimés
-- define estimated_kg: The part of that weight that nobody weighed. | La part de ce poids que personne n’a pesée.
WITH handed AS (
  SELECT a.mode, a.given, a.returned FROM allocation a
  WHERE EXISTS (SELECT 1 FROM device d WHERE d.id_key = a.device_key) AND a.mode IS NOT NULL
  UNION ALL  -- handed over before allocations were kept
  SELECT CASE d.status WHEN 'lent' THEN 'loan' WHEN 'sold' THEN 'sale' ELSE 'gift' END, d.given, d.returned
  FROM device d WHERE d.given IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM allocation a WHERE a.device_key = d.id_key AND a.mode IS NOT NULL)
), gone AS (
  SELECT d.weight_g, i.weight_g AS usual_g FROM device d LEFT JOIN impact i ON i.kind = d.kind
  WHERE d.recycled BETWEEN :from AND :to
)
SELECT 'received' AS item, count(*) AS value FROM device
WHERE ownership = 'stock' AND received BETWEEN :from AND :to
UNION ALL SELECT 'returned', count(*) FROM handed WHERE returned BETWEEN :from AND :to
UNION ALL SELECT 'given', count(*) FROM handed WHERE mode = 'gift' AND given BETWEEN :from AND :to
UNION ALL SELECT 'sold', count(*) FROM handed WHERE mode = 'sale' AND given BETWEEN :from AND :to
UNION ALL SELECT 'lent', count(*) FROM handed WHERE mode = 'loan' AND given BETWEEN :from AND :to
UNION ALL SELECT 'recycled', count(*) FROM gone
UNION ALL SELECT 'recycled_kg', coalesce(round(sum(coalesce(weight_g, usual_g)) / 1000.0, 1), 0) FROM gone
UNION ALL SELECT 'estimated_kg', coalesce(round(sum(CASE WHEN weight_g IS NULL THEN usual_g END) / 1000.0, 1), 0) FROM gone;

-- section: stock
-- title.en: In stock today, by state
-- title.fr: En stock aujourd’hui, par état
-- define: Machines of the group's stock that are not out, for parts or recycled, as they are today whatever the period; and half of them have been there for at most so many days. | Appareils du stock du groupe ni sortis, ni pour pièces, ni recyclés, tels qu’ils sont aujourd’hui quelle que soit la période ; la moitié y est depuis ce nombre de jours au plus.
-- column machines: machines | appareils
-- column days: median days | jours (médiane)
-- labels: device_status
WITH held AS (
  SELECT status, julianday(:today) - julianday(max(received, coalesce(returned, received))) AS days
  FROM device WHERE ownership = 'stock'
    AND status IN ('received', 'tested', 'wiped', 'ready', 'reserved', 'returned')
), placed AS (
  SELECT status, days, row_number() OVER (PARTITION BY status ORDER BY days) AS place,
         count(*) OVER (PARTITION BY status) AS n
  FROM held
)
SELECT status AS item, count(*) AS machines,
       max(CASE WHEN place = (n + 1) / 2 THEN days END) AS days
FROM placed GROUP BY 1 ORDER BY 2 DESC, 1;

-- section: wipes
-- title.en: Disks, by how they were made unreadable
-- title.fr: Disques, selon la façon dont ils ont été rendus illisibles
-- define: Disks that were wiped or destroyed in the period, each once, by the highest level of NIST SP 800-88 they reached; declared means that no log shows it. | Disques effacés ou détruits pendant la période, chacun une fois, selon le plus haut niveau NIST SP 800-88 atteint ; déclaré veut dire qu’aucun journal ne le montre.
-- column disks: disks | disques
-- column declared: of these, declared | dont déclarés
-- labels: wipe_level
WITH best AS (
  SELECT disk_key, max(CASE level WHEN 'destroy' THEN 3 WHEN 'purge' THEN 2 ELSE 1 END) AS rank,
         min(basis = 'declared') AS declared
  FROM wipe WHERE outcome IN ('passed', 'destroyed') AND disk_key IS NOT NULL
    AND day BETWEEN :from AND :to
    AND (device_key IS NULL OR EXISTS (SELECT 1 FROM device d WHERE d.id_key = device_key))
  GROUP BY disk_key
)
SELECT CASE rank WHEN 3 THEN 'destroy' WHEN 2 THEN 'purge' ELSE 'clear' END AS item,
       count(*) AS disks, sum(declared) AS declared
FROM best GROUP BY rank ORDER BY rank;

-- section: waived
-- title.en: Without a wipe
-- title.fr: Sans effacement
-- item waived: Machines let through unwiped | Appareils passés outre sans effacement
-- define waived: Machines that two people let through the gate in the period although a disk was not wiped. | Appareils que deux personnes ont laissés passer pendant la période alors qu’un disque n’était pas effacé.
-- item no_disk: Machines without a disk | Appareils sans disque
-- define no_disk: Machines of which it was recorded in the period that they have no disk. | Appareils dont on a noté pendant la période qu’ils n’ont pas de disque.
SELECT 'waived' AS item, count(DISTINCT device_key) AS value FROM wipe
WHERE outcome = 'waived' AND day BETWEEN :from AND :to AND EXISTS (SELECT 1 FROM device d WHERE d.id_key = device_key)
UNION ALL SELECT 'no_disk', count(DISTINCT device_key) FROM wipe
WHERE outcome = 'no_disk' AND disk_key IS NULL AND day BETWEEN :from AND :to
  AND EXISTS (SELECT 1 FROM device d WHERE d.id_key = device_key);

-- section: needs
-- title.en: What machines were handed over for
-- title.fr: Ce à quoi servent les appareils remis
-- define: Machines given, lent or sold in the period, by the need of whoever got them. | Appareils donnés, prêtés ou vendus pendant la période, selon le besoin de la personne.
-- column machines: machines | appareils
-- labels: need
SELECT need AS item, count(*) AS machines FROM allocation
WHERE mode IS NOT NULL AND given BETWEEN :from AND :to
  AND EXISTS (SELECT 1 FROM device d WHERE d.id_key = device_key)
GROUP BY 1 ORDER BY 2 DESC, 1;

-- section: rates
-- title.en: Rates
-- title.fr: Taux
-- item reuse: Reuse rate (%) | Taux de réemploi (%)
-- define reuse: Of the machines that left for good in the period (given, sold, recycled), the share that was given or sold. | Parmi les appareils sortis définitivement pendant la période (donnés, vendus, recyclés), la part donnée ou vendue.
-- item return: Return rate (%) | Taux de retour (%)
-- define return: Of the machines given or sold in the period, the share that has come back since, until today. | Parmi les appareils donnés ou vendus pendant la période, la part revenue depuis, jusqu’à aujourd’hui.
-- item asked: Asked after | Suivis
-- define asked: Times that somebody was asked in the period what had become of a machine, and answered. | Nombre de fois où une personne a été interrogée pendant la période sur ce qu’est devenu l’appareil, et a répondu.
-- item in_use: Still in use (%) | Encore utilisés (%)
-- define in_use: Of these answers, the share that the machine is in use, by the same or another person. | Parmi ces réponses, la part où l’appareil sert encore, à la même personne ou à une autre.
WITH handed AS (
  SELECT returned FROM allocation
  WHERE mode IN ('gift', 'sale') AND given BETWEEN :from AND :to
    AND EXISTS (SELECT 1 FROM device d WHERE d.id_key = device_key)
), gone AS (
  SELECT count(*) AS n FROM device WHERE recycled BETWEEN :from AND :to
), answers AS (
  SELECT use_1m AS answer FROM allocation WHERE called_1m BETWEEN :from AND :to
    AND use_1m <> 'no_answer' AND EXISTS (SELECT 1 FROM device d WHERE d.id_key = device_key)
  UNION ALL
  SELECT use_6m FROM allocation WHERE called_6m BETWEEN :from AND :to
    AND use_6m <> 'no_answer' AND EXISTS (SELECT 1 FROM device d WHERE d.id_key = device_key)
)
SELECT 'reuse' AS item,
       (SELECT round(100.0 * count(*) / nullif(count(*) + (SELECT n FROM gone), 0), 1) FROM handed) AS value
UNION ALL SELECT 'return', round(100.0 * count(returned) / nullif(count(*), 0), 1) FROM handed
UNION ALL SELECT 'asked', count(*) FROM answers
UNION ALL SELECT 'in_use',
       round(100.0 * sum(answer IN ('in_use', 'rarely', 'passed_on')) / nullif(count(*), 0), 1) FROM answers;

-- section: emissions
-- title.en: Emissions that were probably avoided, in kg of CO2 equivalent
-- title.fr: Émissions sans doute évitées, en kg d’équivalent CO2
-- item low: At least | Au moins
-- define low: Machines given or sold in the period that have not come back, times the lowest published figure for making a new one, times 14 %: a gift does not always save a purchase, and a second life is shorter than a first. Manufacture only; repairs and recycling are not counted. (Factors: version 1 of 2026-11; ADEME, Restart Project, Boavizta; bifc help codes emission) | Appareils donnés ou vendus pendant la période et non revenus, fois le plus bas chiffre publié pour la fabrication d’un neuf, fois 14 % : un don n’évite pas toujours un achat, et une deuxième vie est plus courte que la première. Fabrication seulement ; ni réparations, ni recyclage. (Facteurs : version 1 de 2026-11 ; ADEME, Restart Project, Boavizta ; bifc help codes emission)
-- item high: At most | Au plus
-- define high: The same machines, times the highest published figure, times 50 %: as if every gift saved half a purchase. It is an order of magnitude, not a carbon credit. | Les mêmes appareils, fois le plus haut chiffre publié, fois 50 % : comme si chaque don évitait un demi-achat. C’est un ordre de grandeur, pas un crédit carbone.
-- item uncounted: Machines without a figure | Appareils sans chiffre
-- define uncounted: Machines among these of a kind for which no figure is published. | Appareils parmi ceux-ci d’un type pour lequel aucun chiffre n’est publié.
WITH out AS (
  SELECT i.avoided_kg_low AS low, i.avoided_kg_high AS high
  FROM allocation a JOIN device d ON d.id_key = a.device_key LEFT JOIN impact i ON i.kind = d.kind
  WHERE a.mode IN ('gift', 'sale') AND a.returned IS NULL AND a.given BETWEEN :from AND :to
)
SELECT 'low' AS item, coalesce(round(sum(low)), 0) AS value FROM out
UNION ALL SELECT 'high', coalesce(round(sum(high)), 0) FROM out
UNION ALL SELECT 'uncounted', count(*) - count(low) FROM out;
