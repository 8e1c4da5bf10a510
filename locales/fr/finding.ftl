## Searches that found something else, links into the shop, and inline mode

finding-meant = 🔎 Aucun résultat pour <b>{ $words }</b>. Vouliez-vous dire <b>{ $meant }</b> ? { $n ->
        [one] { $n } service
       *[other] { $n } services
    }, prix pour 1 000
finding-closest = 🔎 Aucun service ne contient tout <b>{ $words }</b>. Les plus proches, prix pour 1 000 :
finding-best = Les { $n } meilleurs sont affichés : d’autres mots précisent la recherche.
finding-unknown-link = ⚠️ Ce lien ne mène à rien ici. Choisissez ci-dessous, ou écrivez quelques mots à chercher.
button-share = Partager
button-copy-link = Copier le lien

# Inline mode: what stands in a list in any chat, and on the card that is sent from it

inline-price = { $price } { $unit }
inline-no-refill = sans complément
inline-refill = avec complément
inline-refill-days = complément { $n ->
        [one] { $n } jour
       *[other] { $n } jours
    }
inline-usual = environ { $span }
inline-start = commence en moins de { $span }
inline-start-at-once = commence tout de suite
inline-open-service = Commander ici
inline-open-shop = Ouvrir la boutique
inline-nothing = Aucun résultat : cherchez dans la boutique
inline-closed = Réservé aux personnes autorisées
