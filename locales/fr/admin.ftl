## What only admins read

help-admin = { $help }

    <b>Pour les admins</b>
    /admin – l’accès à tout cela, et les packs
    /balance – ce qui reste sur chaque panel
    /stats – commandes, ventes et coûts
    /sync – mettre le catalogue à jour
    /credit ID MONTANT – ajouter au solde d’un client
    /user ID – la fiche d’un client
    /cases – commandes à trancher
    /freeze – suspendre ou reprendre les commandes

admin-asking = ⏳ J’interroge le panel…
button-refresh = Actualiser
button-balance = Soldes
button-sync = Synchroniser à nouveau
button-cases = Cas
button-customer = Client

balance-title = 💰 <b>Soldes des panels</b>
balance-panel = <b>{ $name }</b>
balance-never = Pas encore de réponse.
balance-amount = <b>{ $amount } { $currency }</b>
balance-days = { $n ->
        [0] moins d’un jour à ce rythme
        [one] environ { $n } jour à ce rythme
       *[other] environ { $n } jours à ce rythme
    }
balance-days-many = plus d’un an à ce rythme
balance-no-pace = aucune dépense depuis sept jours
balance-at = actualisé le { $at }
balance-error = ⚠️ { $words } ({ $at })

freeze-off = La boutique prend les commandes.
freeze-on = ⏸️ <b>La boutique ne prend pas de commandes.</b> Celles qui sont déjà confirmées suivent leur cours.
button-freeze = Suspendre les commandes
button-resume = Reprendre les commandes

credit-usage = Écrivez <code>/credit ID MONTANT</code>, par exemple <code>/credit 123456789 5,00</code> : l’identifiant numérique du client, puis un montant supérieur à zéro avec six décimales au plus.
credit-nobody = Personne avec l’identifiant { $id } n’a encore écrit à ce bot. Demandez au client d’envoyer d’abord /start ; son identifiant se trouve dans /help.
credit-done = ✅ { $amount } ajoutés au solde de { $name } (<code>{ $id }</code>). Solde : <b>{ $balance }</b>
credit-again = Cet ajout a déjà été fait : { $amount } pour { $name } (<code>{ $id }</code>). Solde : <b>{ $balance }</b>
credit-private = Cette boutique est en mode privé : le responsable paie, il n’y a donc pas de solde à créditer.

user-usage = Écrivez <code>/user ID</code> avec l’identifiant numérique de quelqu’un qui a écrit à ce bot.
customer-title = 👤 <b>{ $name }</b> · { $username } · <code>{ $id }</code>
customer-since = première visite le { $at }
customer-orders = commandes : { $n }
customer-balance = solde : <b>{ $balance }</b>, réservé : { $held }
customer-banned = 🚫 banni
customer-unreachable = 🔕 injoignable : a bloqué le bot
customer-let-in = 🔓 peut commander
customer-not-let-in = 🔒 ne peut pas commander
button-ban = 🚫 Bannir
button-unban = Lever le bannissement
button-let-in = 🔓 Donner accès
button-remove = 🔒 Retirer l’accès
button-copy-id = 📋 Copier l’ID

notice-admin-update-dead = ⚠️ Un message n’a pas pu être traité et a été mis de côté (update { $update }) : { $error }

command-balance = Ce qui reste sur chaque panel
command-sync = Mettre le catalogue à jour
command-credit = Ajouter au solde d’un client
command-user = La fiche d’un client
command-cases = Commandes à trancher
command-freeze = Suspendre ou reprendre les commandes
