## What only admins read

help-admin = { $help }

    <b>Pour les admins</b>
    /balance – ce qui reste sur chaque panel
    /stats – commandes, ventes et coûts
    /sync – mettre le catalogue à jour
    /credit ID MONTANT – ajouter au solde d’un client
    /user ID – la fiche d’un client
    /cases – les commandes à trancher
    /freeze – suspendre ou reprendre les commandes

admin-asking = ⏳ J’interroge le panel…
button-refresh = Actualiser
button-balance = Soldes
button-sync = Synchroniser encore
button-cases = Cas
button-customer = Client

balance-title = 💰 <b>Soldes des panels</b>
balance-panel = <b>{ $name }</b>
balance-never = Pas encore de réponse de sa part.
balance-amount = <b>{ $amount } { $currency }</b>
balance-days = { $n ->
        [0] moins d’un jour à ce rythme
        [one] environ { $n } jour à ce rythme
       *[other] environ { $n } jours à ce rythme
    }
balance-days-many = plus d’un an à ce rythme
balance-no-pace = aucune dépense depuis sept jours
balance-at = état au { $at }
balance-error = ⚠️ { $words } ({ $at })

freeze-off = La boutique prend les commandes.
freeze-on = ⏸️ <b>La boutique ne prend pas de commandes.</b> Celles qui sont déjà confirmées suivent leur cours.
button-freeze = Suspendre les commandes
button-resume = Reprendre les commandes

credit-usage = Écrivez <code>/credit ID MONTANT</code>, par exemple <code>/credit 123456789 5,00</code> : l’identifiant numérique du client, puis un montant supérieur à zéro avec six décimales au plus.
credit-nobody = Personne avec l’identifiant { $id } n’a encore écrit à ce bot. Demandez au client d’envoyer d’abord /start ; son identifiant se trouve dans /help.
credit-done = ✅ { $amount } ajoutés pour { $name } (<code>{ $id }</code>). Solde : <b>{ $balance }</b>
credit-again = Cette commande a déjà été exécutée : { $amount } pour { $name } (<code>{ $id }</code>). Solde : <b>{ $balance }</b>
credit-private = Cette boutique est en mode privé : l’exploitant paie, il n’y a donc pas de solde à créditer.

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
button-let-in = 🔓 Admettre
button-remove = 🔒 Retirer l’accès
button-copy-id = 📋 Copier l’ID

cases-none = ✅ Aucun cas ouvert.
cases-title = 🔍 <b>Cas ouverts</b>, les plus anciens d’abord
case-unknown-outcome = réponse peu claire
case-odd-report = rapport étrange
case-refund-by-hand = remboursement à fixer
case-title = 🔍 <b>Cas { $case }</b> · { $what }
case-order = Commande #{ $order } · { $state }
    { $name }
    🔗 { $link }
    🔢 { $quantity } · 💵 { $price } · remboursé { $refunded }
    Client <code>{ $person }</code> · commande du panel <code>{ $remote }</code>
case-opened = Ouvert depuis le { $at }
case-help-unknown-outcome = Le panel a peut-être cette commande, peut-être pas. Cherchez-la sur le site du panel, par lien et par heure. Si elle y est, reliez-la ; si elle n’y est certainement pas, remboursez. L’argent reste réservé jusqu’à votre décision.
case-help-odd-report = Le panel annonce quelque chose qui ne colle pas. Cherchez la commande sur le site du panel.
case-help-refund-by-hand = Le rapport ne dit pas combien rembourser. Cherchez la commande sur le site du panel.
case-resolved = ✔️ { $how } par <code>{ $by }</code>, le { $at }
resolution-linked = relié
resolution-refunded = remboursé
resolution-written-off = passé en perte
resolution-closed = clos
button-link-order = Relier au panel
button-refund = Rembourser
button-write-off = Passer en perte
button-close-case = Clore
button-link-it = Relier
decide-refund = Rembourser <b>{ $amount }</b> au client pour la commande #{ $order } ? C’est définitif.
decide-write-off = Passer la commande #{ $order } en perte ? Le client ne récupère <b>rien</b> : <b>{ $amount }</b> sont comptés en perte. À choisir seulement si le client a reçu ce qu’il a payé, mais qu’il n’y a pas de commande du panel à relier.
decide-close = Clore le cas de la commande #{ $order } sans remboursement ?
button-decide-refund = Oui, rembourser
button-decide-write-off = Oui, passer en perte
button-decide-close = Oui, clore
case-link-ask = 🔗 Envoyez-moi le numéro de commande du panel pour la commande #{ $order }, par exemple <code>23501</code>. J’interrogerai d’abord le panel.
case-found = Le panel connaît la commande <code>{ $remote }</code> :
    statut <b>{ $status }</b>, coût { $charge }, reste { $remains }

    La relier à la commande #{ $order } ({ $quantity }, vendue { $price }) ?
case-problem-gone = Ce cas n’existe pas.
case-problem-already-resolved = Ce cas est déjà tranché.
case-problem-not-an-id = Ce n’est pas un numéro de commande : 1 à 40 lettres, chiffres, - ou _.
case-problem-belongs-to-another = Cette commande du panel appartient à une autre commande de la boutique.
case-problem-panel-says-no = Le panel répond : { $words }
case-problem-not-for-this = Ce n’est pas possible pour ce cas.

notice-admin-case = 🔍 La commande #{ $order } attend une décision : { $case }. Ouvrez /cases.
notice-admin-overcharged = ⚠️ Le panel a facturé { $charge } pour la commande n° { $order }, vendue { $price }.
    Envoyez /sync pour reprendre les nouveaux prix, et vérifiez le service sur le panel.
notice-admin-update-dead = ⚠️ Un message n’a pas pu être traité et a été mis de côté (update { $update }) : { $error }

command-balance = Ce qui reste sur chaque panel
command-sync = Mettre le catalogue à jour
command-credit = Ajouter au solde d’un client
command-user = La fiche d’un client
command-cases = Les commandes à trancher
command-freeze = Suspendre ou reprendre les commandes
