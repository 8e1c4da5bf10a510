## Le livre des panels

# /balance : une ligne par panel, et sa page

book-booked = 📒 notre livre dit { $amount } : { $what }
book-week = 7 jours : { $spent } dépensés, au moins { $added } rechargés
book-in-doubt = pour des commandes en vérification : { $amount }
book-opened = le livre commence ici
book-agrees = concorde
book-rounding = concorde, aux arrondis près
book-waiting = { $more ->
        [1] { $amount } de plus qu’inscrit : une recharge, ou un remboursement pas encore annoncé
       *[0] { $amount } de moins qu’inscrit : des coûts pas encore annoncés
    }
book-found = { $more ->
        [1] { $amount } rendus, d’après le montant pour la commande nº { $orders }
       *[0] { $amount } partis, d’après le montant pour la commande nº { $orders }, remboursée avant
    }
book-top-up = au moins { $amount } rechargés
book-short = { $amount } de moins qu’inscrit, la prochaine réponse décidera
book-stranger = { $amount } dépensés par quelqu’un d’autre, dont les commandes ont été trouvées
book-foreign = au moins { $amount } partis sans qu’une de nos commandes l’explique

book-title = 📒 <b>{ $name }</b> : le solde et notre livre
book-too-large = ⚠️ ces sommes dépassent ce que le livre de Kiosk peut compter : rien n’est comparé, et les commandes perdues de ce panel sont à trancher par vous
book-empty = Aucun solde n’a encore été reçu.
book-foreign-sum = parti jusqu’ici sans commande de nous : au moins { $amount }
book-loss = commandes que personne n’a payées : { $amount }
book-check = • { $at } : { $reported }, { $what }
book-note = Après chaque réponse, le solde est comparé à ce que coûtent nos commandes. Un écart est examiné avant d’être inscrit. De tout ce qui se passe entre deux réponses, on ne voit que la somme : une recharge et une dépense étrangère se montrent comme leur différence.

# Alertes

alert-foreign-spend = de l’argent quitte le compte sans qu’une de nos commandes l’explique
notice-alert-foreign-spend = ⚠️ Au moins { $spent } ont quitté le compte chez <b>{ $about }</b>, et aucune de nos commandes ne l’explique.
    Depuis le { $since }. Regardez les commandes sur les pages du panel. Si quelqu’un d’autre utilise le compte, changez son mot de passe et sa clé ; Kiosk a besoin d’un compte à lui. Fermez le cas dans /cases quand vous savez.

# La fiche d’un cas

book-order-profit = coût { $cost }, bénéfice { $profit }
