## Le livre des panels

# /balance : une ligne par panel, et sa page

book-booked = 📒 notre livre dit { $amount } : { $what }
book-week = 7 jours : { $spent } dépensés, { $added } rechargés
book-in-doubt = pour des commandes en vérification : { $amount }
book-opened = le livre commence ici
book-agrees = concorde
book-rounding = concorde, aux arrondis près
book-waiting = { $more ->
        [1] { $amount } de plus qu’inscrit : une recharge, ou un remboursement pas encore annoncé
       *[0] { $amount } de moins qu’inscrit : des coûts pas encore annoncés
    }
book-found = { $more ->
        [1] { $amount } rendus pour la commande nº { $order }
       *[0] { $amount } partis pour la commande nº { $order }, qui avait été remboursée
    }
book-top-up = { $amount } rechargés
book-short = { $amount } de moins qu’inscrit, la prochaine réponse décidera
book-foreign = { $amount } dépensés par quelqu’un d’autre

book-title = 📒 <b>{ $name }</b> : le solde et notre livre
book-empty = Aucun solde n’a encore été reçu.
book-foreign-sum = dépensé par quelqu’un d’autre jusqu’ici : { $amount }
book-loss = retrouvé après remboursement : { $amount }
book-check = • { $at } : { $reported }, { $what }
book-note = Après chaque réponse, le solde est comparé à ce que coûtent nos commandes. Un écart est examiné avant d’être inscrit.

# Alertes

alert-foreign-spend = quelqu’un d’autre dépense sur le compte
notice-alert-foreign-spend = ⚠️ { $amount } { $currency } ont quitté le compte chez <b>{ $about }</b>, et aucune de nos commandes ne l’explique.
    Depuis le { $since }. Regardez les commandes sur les pages du panel. Si quelqu’un d’autre utilise le compte, changez son mot de passe et sa clé ; Kiosk a besoin d’un compte à lui.

# La fiche d’un cas

book-order-profit = coût { $cost }, bénéfice { $profit }
