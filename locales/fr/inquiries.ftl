## Ce que Kiosk découvre lui-même des commandes dont la réponse s’est perdue

reason-never-arrived = Nous avons vérifié : elle n’est jamais arrivée chez le fournisseur. Vous pouvez la repasser.
notice-order-found = ✅ La commande #{ $order } est retrouvée : { $name } se poursuit comme prévu. Merci de votre patience.

notice-admin-found = ✅ Commande #{ $order } réglée : elle a été retrouvée chez le panel ({ $remote }) et se poursuit. Le cas est clôturé.
notice-admin-never-arrived = ↩️ Commande #{ $order } réglée : le panel ne l’a jamais reçue, { $price } ont été rendus. Le cas est clôturé ; pendant trois jours, Kiosk surveille si elle apparaît quand même.
notice-admin-inquiry = 🔍 La commande #{ $order } vous attend : Kiosk ne peut pas trancher seul. { $hurdle }
notice-admin-late-order = ⚠️ La commande #{ $order } avait été clôturée comme non passée ({ $price }), mais se trouve pourtant chez le panel : { $remote }, coût { $charge }. Le client ne paie rien de plus. { $cancel ->
        [yes] Kiosk demande au panel de l’annuler.
       *[no] Kiosk ne l’annule pas : quelqu’un d’autre utilise peut-être le compte. Vérifiez à qui elle appartient.
    }

alert-alien-order = quelqu’un d’autre commande sur le compte
notice-alert-alien-order = ⚠️ Sur le compte chez <b>{ $about }</b> { $n ->
        [one] se trouve une commande qui n’est pas de la boutique :
       *[other] se trouvent { $n } commandes qui ne sont pas de la boutique :
    }
    { $lines }
    Depuis le { $since }. Ce que le panel débite pour cela est inscrit comme dépensé par quelqu’un d’autre. C’est désormais à vous de trancher les commandes perdues de ce panel{ $waiting ->
        [0] .
       *[other] {""} : { $lost }.
    } Si quelqu’un utilise la clé ou commande sur le site du panel, donnez à la boutique son propre compte et clôturez le cas dans /cases ; si c’est une de vos commandes perdues, reliez-la au même endroit. Autorisez ensuite Kiosk à trancher de nouveau.
alien-line = • <code>{ $remote }</code> · { $status } · coût { $charge }
charge-not-told = pas encore annoncé
button-allow-resolving = Laisser Kiosk trancher
resolving-allowed = ✅ Kiosk tranchera de nouveau les commandes perdues de ce panel, dès que son solde aura été trois fois conforme au registre.

trust-line = 🔎 commandes perdues : { $why ->
        [none] Kiosk les retrouve et tranche
        [stopped] à vous de trancher, jusqu’à ce que vous autorisiez Kiosk de nouveau
        [order] à vous de trancher, les numéros de commande du panel ne sont pas croissants
        [ids] à vous de trancher, { $n } commandes sur { $of } vues dans l’ordre pour l’instant
        [foreign] à vous de trancher, quelqu’un d’autre utilise peut-être le compte
        [shows] à vous de trancher, le panel a montré une commande qui n’est pas de la boutique
       *[agreed] à vous de trancher, le solde a été conforme { $n } fois sur { $of }
    }
trust-resting = ⏸️ une réponse s’est perdue : aucune commande n’est envoyée avant le { $at }
