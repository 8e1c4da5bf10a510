## Ce que l’exploitant apprend des ennuis, et voit de la marche de la boutique

# Alertes : un nom court, et ce qui est annoncé

alert-low-balance = solde faible
alert-key-refused = clé refusée
alert-account-refused = compte suspendu
alert-panel-down = injoignable
alert-sync-failed = catalogue non actualisé
alert-other-currency = utilise une autre devise
alert-stale-orders = des commandes n’avancent pas
alert-service-failing = des commandes échouent sans cesse
alert-line = ⚠️ { $what }, depuis le { $since }
alert-line-about = ⚠️ <b>{ $about }</b> : { $what }, depuis le { $since }
alerts-more = … et { $n ->
        [one] { $n } autre
       *[other] { $n } autres
    }

notice-alert-low-balance = ⚠️ Il reste trop peu sur <b>{ $about }</b>{ $why ->
        [days]  : { $amount } { $currency }, de quoi tenir { $days ->
            [0] moins d’un jour
            [one] environ { $days } jour
           *[other] environ { $days } jours
        } au rythme des sept derniers jours.
        [orders]  : { $amount } { $currency }, moins que ce que coûtent les commandes qui l’attendent.
        [amount]  : { $amount } { $currency }, moins que LOW_BALANCE.
       *[refused]  : le panel a refusé une commande ({ $words }). Le prix a été rendu au client.
    }
    Depuis le { $since }. Rechargez le compte sur le panel, puis ouvrez /balance.
notice-alert-key-refused = ⚠️ <b>{ $about }</b> n’accepte pas la clé : { $words }
    Depuis le { $since }. Rien ne peut y être commandé ; les commandes refusées sont remboursées. Copiez la clé de la page de compte du panel dans la configuration, puis redémarrez.
notice-alert-account-refused = ⚠️ <b>{ $about }</b> a suspendu le compte : { $words }
    Depuis le { $since }. Rien ne peut y être commandé ; les commandes refusées sont remboursées. Contactez l’assistance du panel.
notice-alert-panel-down = ⚠️ <b>{ $about }</b> est injoignable : { $words }
    Depuis le { $since }. Les commandes attendent un instant, puis sont remboursées ; le suivi des autres reprend dès que le panel répond. Si cela dure, vérifiez l’adresse du panel dans la configuration et le réseau.
notice-alert-sync-failed = ⚠️ Le catalogue de <b>{ $about }</b> n’a pas pu être mis à jour : { $words }
    Depuis le { $since }. Le dernier catalogue valable reste en place. Essayez /sync ; si cela échoue encore, contactez le panel.
notice-alert-other-currency = ⚠️ <b>{ $about }</b> utilise { $currency }, la boutique utilise { $shop_currency }.
    Depuis le { $since }. Ses services ne sont plus vendus tant que son RATE, dans la configuration, ne dit pas ce que vaut 1 { $currency } en { $shop_currency }.
notice-alert-stale-orders = ⚠️ Des commandes n’avancent pas : { $stalled ->
        [one] { $stalled } ne bouge plus
       *[other] { $stalled } ne bougent plus
    }, et le panel n’a rien dit de { $unseen } depuis trois heures.
    Depuis le { $since }. Celles qui ne bougent plus sont dans /cases, avec ce qu’il faut faire pour chacune. Pour les autres, regardez /balance : le panel répond-il ?
notice-alert-service-failing = ⚠️ <b>{ $about }</b> (panel { $panel }) : sur les { $of } dernières commandes, le panel en a refusé ou annulé { $failed }.
    Depuis le { $since }. Les clients ont été remboursés. Retirez-le de la vente jusqu’à ce que le panel ait réglé le problème.
notice-alert-over = ✅ { $named ->
        [0] C’est terminé.
       *[1] <b>{ $about }</b> fonctionne de nouveau.
    } Cela a duré { $span } : { $what }.

button-stats = Chiffres

# /stats

stats-title = 📊 <b>Où en est la boutique</b>, { $at }
stats-today = <b>Aujourd’hui</b>
stats-week = <b>7 jours</b>
stats-month = <b>30 jours</b>
stats-orders = commandes : { $confirmed ->
        [one] { $confirmed } confirmée
       *[other] { $confirmed } confirmées
    }, { $placed ->
        [one] { $placed } passée
       *[other] { $placed } passées
    }, { $completed ->
        [one] { $completed } terminée
       *[other] { $completed } terminées
    }, { $partial ->
        [one] { $partial } partielle
       *[other] { $partial } partielles
    }, { $canceled ->
        [one] { $canceled } annulée
       *[other] { $canceled } annulées
    }, { $refused ->
        [one] { $refused } refusée
       *[other] { $refused } refusées
    }
stats-turnover = chiffre d’affaires : <b>{ $turnover }</b>, après { $refunds } de remboursements
stats-costs = coût des panels : { $cost }, connu pour { $known } sur { $placed ->
        [one] { $placed } commande
       *[other] { $placed } commandes
    }
stats-profit = bénéfice approximatif : <b>{ $profit }</b>
stats-people = clients : { $customers ->
        [one] { $customers } a commandé
       *[other] { $customers } ont commandé
    }, { $new ->
        [one] { $new } nouveau
       *[other] { $new } nouveaux
    }
stats-panels = <b>Les panels</b>, 30 jours
stats-panel = • { $name } : { $n ->
        [one] { $n } commande
       *[other] { $n } commandes
    }, { $turnover }, bénéfice approximatif { $profit }
stats-services = <b>Meilleures ventes</b>, 30 jours
stats-service = • { $name } : { $n ->
        [one] { $n } commande
       *[other] { $n } commandes
    }, { $turnover }
stats-open = { $n ->
        [0] Aucune commande en cours.
        [one] { $n } commande en cours
       *[other] { $n } commandes en cours
    }{ $n ->
        [0] { "" }
       *[other] , la plus ancienne (#{ $order }) depuis le { $at }. Réservé : { $held }
    }
stats-cases = { $n ->
        [one] 🔍 { $n } cas attend une décision
       *[other] 🔍 { $n } cas attendent une décision
    }
stats-note = Les jours sont en UTC. Une commande compte le jour où elle a été confirmée, avec tout ce qui lui est arrivé depuis.

balance-worth = soit { $amount }
balance-asking = ⏳ j’attends encore sa réponse…
balance-synced = catalogue du { $at }

command-stats = Commandes, ventes et coûts
