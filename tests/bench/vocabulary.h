// Vocabulary: what visitors and volunteers of a French repair desk say, the usual words first.
// Sentences have gaps: %n a number, %r a reference, %j a weekday, %p a first name, %m a made-up
// word, which gives a search index the long tail of rare words that real texts have.
#pragma once

#include <string_view>

namespace bifc::bench {

/// Something that is brought to the desk.
struct Item {
  std::string_view name;      ///< "Ordinateur portable"
  std::string_view category;  ///< its token in share/codes/ords_category.tsv
  bool is_computer;
};

/// Help that is not about an object.
struct Errand {
  std::string_view name;   ///< "Déclaration d’impôts en ligne"
  std::string_view theme;  ///< its token in share/codes/coop_theme.tsv
};

inline constexpr Item kItems[] = {
    {"Ordinateur portable", "laptop", true},
    {"Unité centrale", "desktop_computer", true},
    {"Téléphone", "mobile", true},
    {"PC portable", "laptop", true},
    {"Imprimante", "printer_scanner", true},
    {"Tablette", "tablet", true},
    {"Ordinateur fixe", "desktop_computer", true},
    {"Écran", "flat_screen", true},
    {"Disque dur externe", "pc_accessory", true},
    {"Tout-en-un", "desktop_computer", true},
    {"Clavier", "pc_accessory", true},
    {"Cafetière", "coffee_maker", false},
    {"Aspirateur", "vacuum", false},
    {"Grille-pain", "toaster", false},
    {"Lampe de bureau", "lamp", false},
    {"Machine à coudre", "sewing_machine", false},
    {"Chaîne hi-fi", "hi_fi_integrated", false},
    {"Console de jeux", "games_console", false},
    {"Poste de radio", "portable_radio", false},
    {"Bouilloire", "kettle", false},
    {"Casque audio", "headphones", false},
    {"Robot de cuisine", "food_processor", false},
    {"Sèche-cheveux", "hair_dryer", false},
    {"Fer à repasser", "iron", false},
    {"Jouet électronique", "toy", false},
    {"Vidéoprojecteur", "projector", false},
};

inline constexpr Errand kErrands[] = {
    {"Dossier de retraite à compléter", "aide_aux_demarches_administratives"},
    {"Déclaration d’impôts en ligne", "argent_impots"},
    {"Accès au compte Ameli perdu", "social_sante"},
    {"Tri des photos et sauvegarde", "gere_ses_contenus_numeriques"},
    {"Renouvellement d’un titre de séjour", "etrangers_europe"},
    {"Création d’une boîte aux lettres électronique", "email"},
    {"Lettre de motivation à mettre en forme", "insertion_professionnelle"},
    {"Demande de logement social", "logement"},
    {"Premiers pas avec la souris", "prendre_en_main_du_materiel"},
    {"Message suspect de la banque", "securite_numerique"},
    {"Visioconférence avec les petits-enfants", "reseaux_sociaux"},
    {"Inscription à la cantine", "famille_scolarite"},
    {"Installation de LibreOffice", "bureautique"},
    {"Achat d’un billet de train", "transports_mobilite"},
    {"Contrôle parental d’une tablette", "parentalite"},
    {"Vœux de l’association à imprimer", "associations"},
    {"Suivi d’une plainte en ligne", "justice"},
};

inline constexpr std::string_view kBrands[] = {
    "Lenovo",  "HP",       "Dell",      "Samsung", "ASUS",   "Acer",    "Apple",
    "Epson",   "Toshiba",  "Canon",     "Brother", "Sony",   "Philips", "LG",
    "Xiaomi",  "Moulinex", "Microsoft", "Fujitsu", "Huawei", "Medion",  "Calor",
    "Rowenta", "Seb",      "Bosch",     "Singer",  "Nokia",  "MSI",     "Packard-Bell"};

inline constexpr std::string_view kComputerSymptoms[] = {"ne démarre plus",
                                                         "écran noir",
                                                         "très lent au démarrage",
                                                         "écran cassé",
                                                         "ne charge plus",
                                                         "mot de passe oublié",
                                                         "pas de Wi-Fi",
                                                         "batterie gonflée",
                                                         "surchauffe",
                                                         "touches mortes",
                                                         "espace disque saturé",
                                                         "écran bleu",
                                                         "plus de son",
                                                         "mise à jour bloquée",
                                                         "publicités partout",
                                                         "charnière cassée",
                                                         "bruit de ventilateur",
                                                         "s’éteint tout seul",
                                                         "prise desserrée",
                                                         "photos à récupérer",
                                                         "Linux à installer",
                                                         "bourrage papier",
                                                         "disque dur en panne",
                                                         "virus, dit le visiteur",
                                                         "plus d’image",
                                                         "l’œil de la caméra est voilé"};

inline constexpr std::string_view kOtherSymptoms[] = {
    "ne s’allume plus", "câble abîmé",        "fuite d’eau",      "fait sauter le disjoncteur",
    "bruit anormal",    "interrupteur cassé", "ne chauffe plus",  "odeur de brûlé",
    "moteur bloqué",    "bouton cassé",       "pile qui a coulé", "faux contact"};

// When and how it happened.
inline constexpr std::string_view kCircumstances[] = {
    "C’est arrivé %j dernier, sans choc ni chute.",
    "La panne est apparue après une mise à jour.",
    "L’appareil est tombé d’une table il y a %n jours.",
    "Un verre d’eau a été renversé sur le clavier.",
    "Acheté d’occasion il y a %n mois, sans facture.",
    "Reçu d’un neveu, %p, qui ne s’en servait plus.",
    "Cela ne se produit qu’une fois sur %n environ.",
    "Le problème revient depuis %n semaines.",
    "Il était resté %n mois dans un garage humide.",
    "Personne n’y a touché depuis l’été.",
    "Un magasin a refusé la réparation.",
    "Le voisin %p a essayé de le réparer."};

inline constexpr std::string_view kObservations[] = {
    "L’écran reste noir alors que le ventilateur tourne.",
    "Le voyant clignote %n fois puis s’éteint.",
    "Un message s’affiche avec le code %r.",
    "À l’écran, on ne voit qu’un curseur qui clignote.",
    "Le disque fait un claquement régulier.",
    "La batterie ne tient plus que %n minutes.",
    "Le nœud du problème semble être l’alimentation.",
    "La carte mère a peut-être souffert d’une surtension.",
    "Il faut bouger la prise pour que ça charge.",
    "Le pavé tactile ne répond qu’une fois sur deux.",
    "La référence au dos est %r.",
    "Une étiquette porte le nom %m et le numéro %n.",
    "Le lecteur ne reconnaît plus aucun disque.",
    "L’image saute dès qu’on touche à la charnière.",
    "On entend %n bips au démarrage.",
    "Le système demande une clé que personne n’a notée.",
    "La vis du capot est foirée, il en manque %n.",
    "La connexion tombe toutes les %n minutes.",
    "Le modèle exact est un %m %n.",
    "L’écran tactile réagit tout seul par endroits.",
    "Le logiciel %m se lance à chaque ouverture."};

inline constexpr std::string_view kWishes[] = {
    "Les photos de famille sont à sauver en priorité.",
    "%p repassera %j après-midi.",
    "Un chargeur et une sacoche ont été laissés.",
    "Le mot de passe est noté sur l’étiquette.",
    "Si c’est trop cher, le recyclage convient aussi.",
    "La personne en a besoin pour une démarche le %n du mois.",
    "Elle accepte qu’on réinstalle tout.",
    "Il n’y a aucune sauvegarde, surtout ne rien effacer.",
    "Prévenir par téléphone, de préférence le matin.",
    "Merci de montrer comment faire, au lieu de le faire à sa place.",
    "Un prêt a été proposé en attendant.",
    "Un bénévole l’a déjà vu, fiche %r."};

// What there is to say about an errand.
inline constexpr std::string_view kErrandSentences[] = {
    "Le courrier reçu %j porte la référence %r.",
    "Il faut joindre %n justificatifs, dont il manque encore un.",
    "La page affiche une erreur après la saisie du numéro.",
    "Le code envoyé par SMS n’arrive jamais.",
    "%p avait commencé le dossier puis s’est arrêtée à l’étape %n.",
    "La personne voudrait apprendre à le refaire seule.",
    "Date limite le %n du mois prochain.",
    "Les photos sont sur le téléphone, l’écran en est fendu.",
    "Identifiant noté dans le carnet, mot de passe à changer.",
    "Un rendez-vous a été pris à la mairie de %m.",
    "Le site demande une adresse qui n’existe plus.",
    "Elle lit peu, prévoir une heure et de la patience."};

inline constexpr std::string_view kRare = "L’œillet du cordon est arraché.";

inline constexpr std::string_view kNotes[] = {
    "Démonté et dépoussiéré, la température est redevenue normale.",
    "Alimentation testée au multimètre : %n volts au lieu de 19.",
    "Pièce %r commandée, délai de %n jours.",
    "Sauvegarde faite sur le disque de l’atelier, %n Go.",
    "Message laissé sur le répondeur.",
    "Système réinstallé, pilotes à jour, reste l’imprimante.",
    "Carte mère hors service, la personne préfère en rester là.",
    "Nappe de l’écran rebranchée, l’image est revenue.",
    "Soudure refaite sur la prise de charge.",
    "Rien trouvé d’anormal pendant %n heures d’essai.",
    "Barrette de mémoire ajoutée, récupérée sur un %m.",
    "La main-d’œuvre dépasse la valeur de l’appareil.",
    "Repris avec %p, à qui l’on a montré la sauvegarde.",
    "Mot de passe changé, l’ancien circulait.",
    "Condensateur gonflé près du régulateur, à remplacer.",
    "Essai concluant, rendu %j."};

inline constexpr std::string_view kSummaries[] = {
    "Réparé en remplaçant une pièce de récupération.", "Un nettoyage complet a suffi.",
    "Le système a été réinstallé, les données sont intactes.",
    "Irréparable : la pièce n’existe plus."};

inline constexpr std::string_view kWeekdays[] = {"lundi",    "mardi",  "mercredi", "jeudi",
                                                 "vendredi", "samedi", "dimanche"};
inline constexpr std::string_view kFirstNames[] = {
    "Aïcha",  "Benoît",   "Camille",       "Dominique",  "Élise",   "Fatou",  "Gérard",
    "Hélène", "Ismaël",   "Joëlle",        "Kévin",      "Loïc",    "Maëlle", "Nadège",
    "Océane", "Philippe", "Rémi",          "Solène",     "Thérèse", "Ulysse", "Véronique",
    "Yann",   "Zoé",      "Jean-François", "Anne-Sophie"};
inline constexpr std::string_view kLastNames[] = {
    "Abadie",  "Bérenger", "Cœurdevey", "Delaunay",  "Étienne",  "Fabre",
    "Guérin",  "Haddad",   "Imbert",    "Jégou",     "Kerbrat",  "L’Hostis",
    "Mercœur", "Nguyen",   "Ouedraogo", "Pélissier", "Quéméner", "Rousseau",
    "Sylla",   "Tanguy",   "Urvoy",     "Vasseur",   "Yıldız",   "Zimmermann"};
inline constexpr std::string_view kFaults[] = {
    "power_battery",    "operating_system", "integrated_screen",      "performance",
    "internal_storage", "configuration",    "ports_slots_connectors", "system_board",
    "overheating",      "unknown"};
inline constexpr std::string_view kSkills[] = {
    "Linux",          "soudure",    "couture", "téléphones", "démarches en ligne",
    "électroménager", "imprimantes"};
inline constexpr std::string_view kSyllables[] = {"bal", "cor", "dé", "fi", "gra", "jou", "lan",
                                                  "mi",  "nor", "pé", "ri", "sol", "tu",  "vel"};

}  // namespace bifc::bench
