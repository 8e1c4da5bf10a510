## Plusieurs commandes à la fois

# Les lignes

mass-how = 📋 <b>Commande groupée</b>
    Envoyez une commande par ligne, dans un message ou un fichier .txt ou .csv de { $limit } lignes au plus :
    <code>service | lien | quantité</code>
    Par exemple :
    <code>12 | https://www.instagram.com/quelquun | 1000</code>
    Le numéro d’un service est sur sa fiche. Pour un forfait, n’indiquez pas de quantité.
mass-title = 📋 <b>{ $n ->
        [one] { $n } ligne
       *[other] { $n } lignes
    }</b>
mass-bad = ⚠️ { $n ->
        [one] { $n } ligne ne peut pas être commandée : elle figure en premier, avec ce qu’il faut corriger.
       *[other] { $n } lignes ne peuvent pas être commandées : elles figurent en premier, avec ce qu’il faut corriger.
    } { $good ->
        [0] Renvoyez toutes les lignes.
       *[other] Renvoyez toutes les lignes, ou ne commandez que les valides.
    }
mass-twins = 👀 { $n ->
        [one] { $n } ligne a le même service et le même lien qu’une autre.
       *[other] { $n } lignes ont le même service et le même lien qu’une autre.
    }
mass-total = 💵 { $n ->
        [one] { $n } commande
       *[other] { $n } commandes
    } pour <b>{ $total }</b>
mass-short = 👛 Solde : { $balance }. Il vous manque <b>{ $missing }</b>. Toutes les lignes vous attendent : ajoutez des fonds, puis revenez-y.
mass-line = <b>{ $number }.</b> { $name } · { $link } · { $quantity } · <b>{ $price }</b>
mass-line-twin = 👀 <b>{ $number }.</b> { $name } · { $link } · { $quantity } · <b>{ $price }</b> · comme la ligne { $twin }
mass-line-bad = ⚠️ <b>{ $number }.</b> <code>{ $text }</code>
    { $why }
mass-problem-not-a-line = Je n’arrive pas à lire cela. Écrivez : service | lien | quantité.
mass-problem-too-long = C’est trop long pour une ligne. Envoyez une commande par ligne.
mass-problem-not-a-service = La ligne doit commencer par le numéro d’un service : il est sur sa fiche.
mass-problem-unknown-service = Aucun service n’a ce numéro. Cherchez-le avec /search.
mass-problem-needs-more = « { $name } » demande plus qu’un lien et une quantité : commandez-le à part, avec /search.
mass-problem-quantity-missing = La quantité manque : de { $minimum } à { $maximum }.
mass-problem-not-a-number = Je n’arrive pas à lire la quantité. N’utilisez que des chiffres : de { $minimum } à { $maximum }.
mass-problem-too-small = C’est trop peu : ce service commence à { $minimum }.
mass-problem-too-large = C’est trop : ce service va jusqu’à { $maximum }.
mass-problem-package-once = « { $name } » est un forfait : n’indiquez pas de quantité, ou écrivez 1.
mass-too-many = { $n ->
        [one] Cela fait { $n } ligne
       *[other] Cela fait { $n } lignes
    }, et le maximum est de { $limit } à la fois. Rien n’a été commandé, et rien n’est perdu : envoyez d’abord les { $limit } premières, puis les autres.
mass-no-lines = Je n’y trouve aucune commande.
mass-ask-twins = 👀 { $n ->
        [one] { $n } ligne a le même service et le même lien qu’une autre.
       *[other] { $n } lignes ont le même service et le même lien qu’une autre.
    } Est-ce voulu ?
mass-ask-recent = 👀 { $n ->
        [one] Vous avez passé { $n } de ces commandes il y a quelques minutes.
       *[other] Vous avez passé { $n } de ces commandes il y a quelques minutes.
    } Commander la même chose <b>encore une fois</b> ?
mass-working = Merci ! Vos commandes sont en route.
service-number = 🆔 <code>{ $number }</code> pour /mass
button-mass = Commande groupée
button-mass-go-on = Reprendre vos lignes
button-mass-summary = Commande groupée { $number }
button-mass-good = Seulement les valides ({ $n })
button-mass-edit = Les renvoyer
button-mass-all = Oui, tout commander
button-mass-once = Une seule fois chacune
button-mass-refused = Non passées : { $n }
button-mass-again = Les repasser

# Ce qu’elles deviennent

basket-title = 📋 <b>Commande groupée { $number }</b>
basket-title-bundle = 🎁 <b>{ $name }</b> · n° { $number }
basket-total = { $n ->
        [one] { $n } commande
       *[other] { $n } commandes
    } pour { $total }
basket-placed = { $bar } passées : { $placed } sur { $count }
basket-refused = ⛔ non passées : { $n }
basket-refunded = ↩️ { $refund } { $payer ->
        [operator] remboursés
       *[user] de retour sur votre solde
    }
basket-completed = ✅ livrées : { $n }
basket-partial = 🌗 livrées en partie : { $n }
basket-canceled = ↩️ annulées : { $n }
basket-doubtful = 🔍 { $n ->
        [one] Pour { $n } commande, la réponse n’était pas claire.
       *[other] Pour { $n } commandes, la réponse n’était pas claire.
    } Ne les repassez pas : votre argent est en sécurité, et nous cherchons ce qu’il en est.
basket-refused-title = ⛔ { $n ->
        [one] <b>{ $n } commande n’a pas été passée.</b> Son prix a été rendu.
       *[other] <b>{ $n } commandes n’ont pas été passées.</b> Leur prix a été rendu.
    }
basket-refused-line = <b>#{ $order }</b> { $name } · { $link }
    { $why }
notice-basket-sent = 📋 Commande groupée { $basket } : tout est envoyé. Passées : { $placed } sur { $orders }.{ $refused ->
        [0] { "" }
       *[other] { " " }Non passées : { $refused }, rendu : { $refund }.
    }{ $doubtful ->
        [0] { "" }
       *[other] { " " }En vérification : { $doubtful }.
    }
notice-basket-ended = 🏁 La commande groupée { $basket } est terminée. Passées : { $placed } sur { $orders }.{ $refused ->
        [0] { "" }
       *[other] { " " }Non passées : { $refused }.
    }{ $returned ->
        [0] { "" }
       *[other] { " " }Rendu en tout : { $refund }.
    }

# Un service pour plusieurs liens

links-title = 🔗 { $n ->
        [one] { $n } lien
       *[other] { $n } liens
    }
links-choose = <b>Que voulez-vous pour tous ?</b> Je vous demanderai ensuite combien pour chacun.
links-none = Aucun service n’accepte tous ces liens. Envoyez ensemble des liens du même site et du même type, ou chacun à part.
links-quantity = 🔢 <b>Combien pour chaque lien ?</b> Touchez une quantité, le prix vaut pour tous les liens ; ou écrivez un nombre de { $minimum } à { $maximum }.

# Les lots

bundles = 🎁 <b>Packs</b>
    Plusieurs services pour un seul lien.
bundles-none = Aucun pack n’est proposé en ce moment.
bundle-title = 🎁 <b>{ $name }</b>
bundle-item = • { $quantity } · { $name } · { $price }
bundle-item-gone = • ⚠️ { $name } (service { $number }) n’est plus vendu
bundle-link = 🔗 <b>Envoyez-moi un seul lien</b> pour tout le pack, par exemple :
    <code>{ $example }</code>
bundle-gone = Ce pack n’est plus proposé. Choisissez de nouveau.
button-bundles = Packs

# Les lots, vus par les administrateurs

admin-home = 🛠 <b>La boutique</b>
    Fiche d’un client : <code>/user ID</code>. Créditer un solde : <code>/credit ID MONTANT</code>.
button-admin-sync = Catalogue
button-admin-left-out = Écartés
button-admin-freeze = Mise en pause
bundles-admin = 🎁 <b>Packs</b> : { $n }
    ⚠️ ne peut pas être vendu · ⏸️ est désactivé
bundle-how = Envoyez le nom du pack sur la première ligne, puis un service par ligne, { $limit } au plus :
    <code>Bon départ
    12 | 1000
    15 | 500</code>
    Tous les services doivent accepter le même lien, et ne demander qu’un lien et une quantité.
bundle-is-on = ✅ Il est en vente.
bundle-is-off = ⏸️ Il est désactivé.
bundle-not-offered = ⚠️ Il n’est pas en vente : { $why }
bundle-delete-sure = Supprimer ce pack ? Les commandes passées avec lui sont conservées.
bundle-problem-empty = Il ne contient aucun service. Écrivez-en un par ligne : service | quantité.
bundle-problem-no-name = La première ligne doit être le nom du pack.
bundle-problem-too-many = Cela fait trop de services : { $limit } au plus.
bundle-problem-line = Je n’arrive pas à lire « { $about } ». Écrivez : service | quantité.
bundle-problem-vanished = « { $about } » n’est plus vendu, ou ne l’a jamais été. Refaites le pack sans lui.
bundle-problem-needs-more = « { $about } » demande plus qu’un lien et une quantité. Refaites le pack sans lui.
bundle-problem-limits = « { $about } » n’accepte pas cette quantité. Refaites le pack avec une autre.
bundle-problem-platforms = Ses services concernent plusieurs sites : aucun lien ne convient à tous. Faites un pack par site.
bundle-problem-no-common-link = Ses services demandent des types de lien différents : aucun lien ne convient à tous. Faites un pack par type de lien.
button-bundle-new = Nouveau pack
button-bundle-on = Mettre en vente
button-bundle-off = Désactiver
button-bundle-delete = Supprimer

command-mass = Plusieurs commandes à la fois
command-admin = La boutique
