## Cas : les listes

cases-none = ✅ Aucun cas ouvert.
cases-title = 🔍 <b>Cas ouverts</b>, les plus anciens d’abord
cases-sum = { $n ->
        [one] { $n } ouvert
       *[other] { $n } ouverts
    } · <b>{ $amount }</b> · le plus ancien depuis { $span }
button-closed-cases = Cas clôturés
closed-cases-none = Rien n’a encore été tranché.
closed-cases-title = 🗄️ <b>Cas clôturés</b>, les plus récents d’abord
closed-case = <b>Cas { $case }</b> · { $about } · { $what }

case-unknown-outcome = réponse peu claire
case-odd-report = rapport incohérent
case-refund-by-hand = remboursement à fixer
case-stalled = commande à l’arrêt
case-foreign-spend = dépense inexpliquée
case-stray = commande d’origine inconnue

## La fiche d’un cas

case-title = 🔍 <b>Cas { $case }</b> · { $what }
case-asks-unknown-outcome = Le panel a-t-il pris cette commande, oui ou non ?
case-asks-odd-report = Ce que le panel annonce est incohérent. Qu’est-ce qui est vrai ?
case-asks-refund-by-hand = Quelle part du prix faut-il rendre ?
case-asks-stalled = Rien ne bouge depuis bien trop longtemps. Attendre, ou rembourser ?
case-asks-charge = Le panel débite une autre somme que celle de son tarif. Est-ce correct ?
case-asks-foreign-spend = Qui a dépensé cela sur notre compte chez le panel ?
case-asks-stray = À qui est cette commande sur notre compte chez le panel ?
case-age = ⏳ ouvert depuis { $span }
case-amount = 💵 <b>{ $amount }</b>
case-owner = 👤 { $who }
case-nobodys = 👤 personne ne s’en charge
case-order = Commande #{ $order } · { $state }
    { $name }
    🔗 { $link }
    🔢 { $quantity } · 💵 { $price }{ $refunds ->
        [0] { "" }
       *[1] {" "}· rendu { $refunded }
    }
    Client { $person }
    { $panel } · { $known ->
        [0] son numéro de commande n’est pas connu
       *[1] sa commande <code>{ $remote }</code>
    }
case-panel = Notre compte chez <b>{ $panel }</b>
case-sent = 📤 envoyée le { $at }
case-suggested = 💡 Tout indique un remboursement de <b>{ $amount }</b> au total.
case-not-searched = 🔎 Kiosk n’a pas encore cherché chez le panel.
case-searched = 🔎 { $n ->
        [one] Cherché { $n } fois
       *[other] Cherché { $n } fois
    }, { $open ->
        [1] à partir du numéro { $low }
       *[0] numéros { $low } à { $high }
    }, la dernière fois le { $at }
case-goes-on-looking = ⏳ Kiosk continue de chercher et vous dira ce qu’il a trouvé. Vous pouvez attendre, ou trancher maintenant.
case-expected = 💳 Elle y aurait coûté { $cost }.
case-watched = 👁️ Jusqu’au { $until }, Kiosk surveille si elle finit par apparaître chez le panel.
case-later = ⚠️ Elle a fini par apparaître chez le panel : <code>{ $remote }</code>, { $status }, { $charge }, vue le { $at }. Le client a été remboursé et n’est pas débité de nouveau.

case-help-unknown-outcome = Cherchez-la sur le site du panel, par lien et par heure. Si elle y est, reliez-la ; si elle n’y est certainement pas, remboursez. L’argent reste réservé jusqu’à votre décision.
case-help-odd-report = Cherchez la commande sur le site du panel, et interrogez son assistance s’il le faut.
case-help-refund-by-hand = Le rapport ne dit pas combien. Ce qui est dû à coup sûr est déjà payé. Cherchez la commande sur le site du panel.
case-help-stalled = Le panel n’annonce aucun changement depuis bien plus longtemps que la durée habituelle de ce service. Contactez l’assistance du panel, ou annulez la commande sur le site du panel : ce qu’il annoncera alors sera remboursé automatiquement. Si cela ne mène à rien, remboursez à la main. Le cas se clôture de lui-même dès que la commande avance ou se termine.
case-help-foreign-spend = Regardez la liste des commandes et des paiements sur le site du panel. Quelqu’un d’autre a-t-il la clé ou le mot de passe ? Alors changez les deux. Clôturez le cas quand vous saurez ce qui s’est passé.
case-help-stray = Cherchez-la sur le site du panel. Si quelqu’un a commandé à la main, ou si c’est une commande déjà remboursée, clôturez le cas. Sinon, changez la clé.

## Pourquoi Kiosk ne tranche pas tout seul

hurdle-no-evidence = 🤚 Kiosk ne connaît aucune commande antérieure chez ce panel : il ne sait pas où commencer à chercher.
hurdle-restored = 🤚 La base est une sauvegarde : on ne sait pas ce qui s’est passé depuis.
hurdle-kind-of-service = 🤚 On ne peut pas savoir à l’avance ce qu’elle coûte chez le panel.
hurdle-ids-unproven = 🤚 Encore trop peu de commandes pour savoir comment ce panel les numérote.
hurdle-ids-out-of-order = 🤚 Les numéros de commande de ce panel ne sont pas croissants.
hurdle-shared-account = 🤚 Quelqu’un d’autre utilise peut-être ce compte.
hurdle-shows-foreign = 🤚 Ce panel répond aussi sur les commandes des autres.
hurdle-no-canary = 🤚 Aucune commande connue pour vérifier la recherche.
hurdle-canary = 🤚 Le panel s’est trompé sur un numéro connu : ses réponses ne prouvent rien.
hurdle-runs-are-open = 🤚 Une commande étalée y est en cours, et ses envois ont leurs propres numéros.
hurdle-too-wide = 🤚 Il y a trop de numéros à parcourir.
hurdle-alien = 🤚 Le compte contient une commande qui ne correspond à aucune des nôtres.
hurdle-no-charge = 🤚 Le panel a une commande qui peut être celle-ci, mais n’en indique pas le coût.
hurdle-partial = 🤚 Le nombre de commandes trouvées n’est pas celui des commandes incertaines.
hurdle-balance = 🤚 Le solde du panel ne dit pas la même chose, ou ne peut pas être comparé.
hurdle-over-limit = 🤚 La somme dépasse ce que Kiosk a le droit de trancher.
hurdle-day-limit = 🤚 Kiosk a déjà tranché tout ce qu’il peut en un jour.
hurdle-too-many-open = 🤚 Trop de commandes incertaines à la fois.
hurdle-too-old = 🤚 Un jour de recherche n’a rien prouvé.
hurdle-stopped = 🤚 La décision automatique est arrêtée pour ce panel.

## Qui s’en charge

button-take-case = Je m’en charge
button-take-over = Reprendre le cas
button-hand-back = Laisser le cas

## Trancher

resolution-linked = relié
resolution-refunded = remboursé
resolution-written-off = passé en perte
resolution-closed = clôturé
case-resolved = ✔️ { $how } par { $by }, le { $at }
case-resolved-seconded = ✔️ { $how } par { $by }, approuvé par { $second }, le { $at }
case-resolved-itself = ✔️ { $how } automatiquement, le { $at }
button-link-order = Relier une commande panel
button-candidate = Relier { $remote }
button-refund = Rembourser
button-refund-part = Rembourser une partie
button-write-off = Passer en perte
button-close-case = Clôturer
button-link-it = Relier
decide-refund = Rembourser <b>{ $amount }</b> au client pour la commande { $about } ? C’est définitif.
decide-refund-found = ⚠️ Kiosk a trouvé chez le panel la commande { $remote }, et c’est peut-être celle-ci. Si c’est elle, reliez-la plutôt que de rembourser : elle est livrée de toute façon, et la boutique la paie.
decide-write-off = Passer la commande { $about } en perte ? Le client ne récupère <b>rien</b> : <b>{ $amount }</b> sont comptés en perte. À choisir seulement si le client a reçu ce qu’il a payé, mais qu’il n’y a pas de commande du panel à relier.
decide-close = Clôturer le cas { $case } ({ $about }) sans rien payer ?
decide-anyway = 👤 { $who } s’est chargé du cas { $case } le { $at }. Trancher quand même ?
button-decide-refund = Oui, rembourser
button-decide-write-off = Oui, passer en perte
button-decide-close = Oui, clôturer
button-decide-anyway = Oui, quand même
part-ask = ✂️ <b>Combien rendre pour la commande #{ $order } ?</b>
    Prix { $price }, déjà remboursé { $refunded }, au plus <b>{ $left }</b> de plus.
    Envoyez-moi le montant en { $currency }, par exemple <code>1,25</code>.
part-confirm = Rembourser <b>{ $amount }</b> pour la commande #{ $order } { $payer ->
        [operator] sur le compte du responsable ?
       *[user] au client ?
    }
    En tout, { $total } sur { $price } seront remboursés, et { $kept } resteront à la boutique. C’est définitif.
case-link-ask = 🔗 Envoyez-moi le numéro de commande du panel pour la commande { $about }, par exemple <code>23501</code>. J’interrogerai d’abord le panel.
case-found = Le panel connaît la commande <code>{ $remote }</code> :
    statut <b>{ $status }</b>, coût { $charge }, reste { $remains }

    La relier à la commande #{ $order } ({ $quantity }, vendue { $price }) ?

## Un second regard sur les grandes décisions

deed-link = relier la commande { $remote } du panel ({ $amount })
deed-refund = rembourser { $amount }
deed-part = rembourser en partie, { $amount }
deed-write-off = passer { $amount } en perte
deed-close = clôturer
case-proposal = ⚖️ { $who } propose : <b>{ $what }</b>
case-proposal-second = Un autre admin doit l’approuver dans la journée.
case-proposal-alone = Une telle somme se décide deux fois : exécutez la décision à partir du { $at }, en tapant le montant.
button-second = Approuver
button-carry-out = Exécuter
button-withdraw-proposal = Retirer
second-ask = ⚖️ { $who } propose pour { $about } : <b>{ $what }</b>. L’approuvez-vous ? C’est définitif.
second-type = ⚖️ Pour { $about } : <b>{ $what }</b>. Pour l’exécuter, envoyez-moi le montant : <code>{ $typed }</code>

case-problem-gone = Ce cas n’existe pas. Les cas ouverts sont dans /cases.
case-problem-already-resolved = Ce cas est déjà tranché. Sa fiche dit comment.
case-problem-not-an-id = Ce n’est pas un numéro de commande : 1 à 40 lettres, chiffres, - ou _.
case-problem-belongs-to-another = Cette commande du panel appartient à une autre commande de la boutique. Vérifiez le numéro et envoyez-en un autre.
case-problem-panel-says-no = Le panel répond : { $words }
case-problem-not-for-this = Ce n’est pas possible pour ce cas. Utilisez les boutons de sa fiche.
case-problem-not-an-amount = Ce n’est pas un montant : un nombre au-dessus de zéro avec six décimales au plus, comme 1,25.
case-problem-too-much = C’est plus que ce qui reste du prix. Envoyez un montant plus petit.
case-problem-changed = Un autre remboursement a été payé entre-temps. Regardez de nouveau le cas.
case-problem-anothers = Un autre admin s’est chargé de ce cas.
case-problem-proposed = Une décision est déjà proposée. Il faut d’abord l’exécuter ou la retirer.
case-problem-no-proposal = Cette proposition ne tient plus : elle a été retirée, a plus d’un jour, ou le cas a changé.
case-problem-own-proposal = C’est votre propre proposition : un autre admin doit l’approuver.
case-problem-too-early = Dix minutes doivent d’abord passer. Touchez de nouveau ensuite.
case-problem-not-the-amount = Ce n’est pas le bon montant. Copiez-le de la ligne ci-dessous.

## Ce que les admins apprennent

notice-admin-case = 🔍 La commande #{ $order } attend une décision : { $case }. Ouvrez /cases.
notice-admin-lost-answer = 🔍 Commande #{ $order } : la réponse du panel s’est perdue. Kiosk cherche si le panel a la commande, et vous le dira. Vous n’avez rien à faire pour l’instant.
notice-admin-panel-case = 🔍 Le panel { $panel } est à vérifier : { $case }. Ouvrez /cases.
notice-admin-proposal = ⚖️ Cas { $number }, commande #{ $order } : { $decision }. Un autre admin le propose et attend votre accord.
notice-admin-reminder = { $urgency ->
        [1] ⏰ Ces cas attendent depuis deux heures :
        [2] ⚠️ <b>Rien de tranché depuis un jour.</b> Décidez aujourd’hui :
       *[3] 🚨 <b>Rien de tranché depuis des jours.</b> L’argent des clients vous attend :
    }
    { $lines }
    { $n ->
        [one] { $n } cas
       *[other] { $n } cas
    }, <b>{ $total }</b>. Ouvrez /cases.
reminder-line = • { $about } · { $amount } · { $span } · cas { $case }
reminder-more = { $n ->
        [one] … et { $n } autre
       *[other] … et { $n } autres
    }
