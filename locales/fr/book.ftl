## Le registre des panels

# /balance : une ligne par panel, et sa page

book-booked = 📒 selon notre registre, { $amount } : { $what }
book-week = 7 jours : { $spent } dépensés, au moins { $added } rechargés
book-in-doubt = pour des commandes en cours de vérification : { $amount }
book-opened = le registre commence ici
book-agrees = conforme
book-rounding = conforme, aux arrondis près
book-waiting = { $more ->
        [1] { $amount } de plus qu’inscrit : une recharge, ou un remboursement pas encore annoncé
       *[0] { $amount } de moins qu’inscrit : des coûts pas encore annoncés
    }
book-found = { $more ->
        [1] { $amount } rendus : c’est le montant de la commande #{ $orders }
       *[0] { $amount } partis : c’est le montant de la commande #{ $orders }, déjà remboursée
    }
book-top-up = au moins { $amount } rechargés
book-short = { $amount } de moins qu’inscrit, la prochaine réponse décidera
book-stranger = { $amount } dépensés par quelqu’un d’autre ; ses commandes ont été trouvées
book-foreign = au moins { $amount } partis, qu’aucune de nos commandes n’explique

book-title = 📒 <b>{ $name }</b> : le solde et notre registre
book-too-large = ⚠️ ces sommes dépassent ce que le registre de Kiosk peut compter : rien n’est comparé, et c’est à vous de trancher les commandes perdues de ce panel
book-empty = Aucun solde n’a encore été reçu.
book-foreign-sum = parti jusqu’ici sans commande de notre part : au moins { $amount }
book-loss = commandes que personne n’a payées : { $amount }
book-check = • { $at } : { $reported }, { $what }
book-note = Après chaque réponse, le solde est comparé à ce que coûtent nos commandes. Un écart est examiné avant d’être inscrit. De tout ce qui se passe entre deux réponses, on ne voit que la somme : une recharge et une dépense étrangère n’apparaissent que par leur différence.

# Alertes

alert-foreign-spend = de l’argent quitte le compte, et aucune de nos commandes ne l’explique
notice-alert-foreign-spend = ⚠️ Au moins { $spent } ont quitté le compte chez <b>{ $about }</b>, et aucune de nos commandes ne l’explique.
    Depuis le { $since }. Regardez les commandes sur le site du panel. Si quelqu’un d’autre utilise le compte, changez son mot de passe et sa clé ; Kiosk a besoin d’un compte à lui. Clôturez le cas dans /cases quand vous saurez ce qui s’est passé.

# La fiche d’un cas

book-order-profit = coût { $cost }, bénéfice { $profit }
