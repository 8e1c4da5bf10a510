## La fiche d’une commande

order-runs = 💧 { $runs ->
        [one] { $runs } envoi
       *[other] { $runs } envois
    } de { $each }, à { $span } d’intervalle
order-runs-begun = ▶️ { $begun ->
        [one] { $begun } envoi commencé
       *[other] { $begun } envois commencés
    } sur { $runs }
order-price-package = 📦 { $price }
order-slow = 🐢 C’est plus long que d’habitude. Nous l’avons remarqué et nous nous en occupons ; vous n’avez rien à faire.
order-checked-line = 🔍 Une personne vérifie combien vous sera rendu.
cancel-line-sent = 🛑 Votre demande d’annulation a été transmise. Ce qui n’aura pas été livré quand la commande s’arrêtera sera remboursé.
cancel-line-too-late = 🛑 Vous avez demandé l’annulation, mais la commande a quand même été livrée en entier.
refill-from = ♻️ complément possible à partir du { $at }
refill-until = ♻️ complément possible jusqu’au { $at }
wish-cancel-too-early = Cette commande ne peut pas encore être annulée.
wish-refill-too-early = Pas encore : la fiche de la commande dit à partir de quand un complément est possible.

notice-order-being-checked = 🔍 La commande #{ $order } s’est arrêtée avant la fin de la livraison. Une personne vérifie combien vous sera rendu. Nous vous tiendrons au courant.
notice-order-checked = 🔍 La commande #{ $order } a été vérifiée : rien de plus n’est remboursé. Si vous n’êtes pas d’accord, écrivez à l’assistance.
