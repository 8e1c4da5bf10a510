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
cancel-line-sent = 🛑 Votre demande d’annulation est transmise. Ce qui n’est pas livré quand la commande s’arrête est remboursé.
cancel-line-too-late = 🛑 Vous avez demandé l’annulation, mais la commande a quand même été livrée.
refill-from = ♻️ complément possible à partir du { $at }
refill-until = ♻️ complément possible jusqu’au { $at }
wish-cancel-too-early = Cette commande ne peut pas encore être annulée.
wish-refill-too-early = Pas encore : la fiche de la commande dit à partir de quand un complément est possible.

notice-order-being-checked = 🔍 La commande #{ $order } s’est arrêtée avant la fin de la livraison. Une personne vérifie combien vous sera rendu. Nous vous tiendrons au courant.
notice-order-checked = 🔍 La commande #{ $order } a été vérifiée : rien de plus n’est remboursé. Si vous n’êtes pas d’accord, écrivez au support.

## Les cas

case-stalled = commande à l’arrêt
case-help-stalled = Le panel n’annonce aucun changement depuis bien plus longtemps que ce que ce service prend d’habitude. Contactez le support du panel, ou annulez la commande sur le site du panel : ce qu’il annoncera alors sera remboursé tout seul. Si cela ne mène à rien, remboursez à la main. Le cas se clôt de lui-même dès que la commande avance ou se termine.
case-suggested = 💡 Les indices parlent pour <b>{ $amount }</b> remboursés en tout.
button-refund-part = Rembourser une partie
part-ask = ✂️ <b>Combien rendre pour la commande #{ $order } ?</b>
    Prix { $price }, déjà remboursé { $refunded }, au plus <b>{ $left }</b> de plus.
    Envoyez-moi le montant en { $currency }, par exemple <code>1,25</code>.
part-confirm = Rembourser <b>{ $amount }</b> pour la commande #{ $order } { $payer ->
        [operator] sur le compte de l’exploitant ?
       *[user] au client ?
    }
    Alors { $total } sur { $price } seront remboursés, et { $kept } resteront à la boutique. C’est définitif.
case-problem-not-an-amount = Ce n’est pas un montant : un nombre au-dessus de zéro avec six décimales au plus, comme 1,25.
case-problem-too-much = C’est plus que ce qui reste du prix.
case-problem-changed = Un autre remboursement a été payé entre-temps. Regardez encore une fois le cas.
