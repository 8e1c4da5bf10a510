## Les prix qui bougent, et les débits qui ne correspondent pas au tarif

price-moved = 📈 Le prix a augmenté pendant que le récapitulatif était ouvert : <s>{ $old }</s> → <b>{ $new }</b>. Rien n’est encore commandé ; touchez une fois pour confirmer le nouveau prix.

# Les tarifs qui ont bondi

sync-change-jumped = { $n ->
        [one] { $n } attend votre accord (son tarif a bondi)
        [many] { $n } attendent votre accord (leurs tarifs ont bondi)
       *[other] { $n } attendent votre accord (leurs tarifs ont bondi)
    }
left-out-rate-jump = tarif qui a bondi, en attente de votre accord
left-out-jumped-row = <b>{ $panel }</b> · <code>{ $id }</code> · { $name }
    tarif { $old } → <b>{ $new }</b> pour 1 000
take-approves = Ce qui est accepté compte comme approuvé : les services dont le tarif a bondi sont aussitôt vendus, eux aussi.
button-rate-jumps = Tarifs qui ont bondi
button-approve-rate = Vendre à { $rate } : { $name }
button-approve-all = Tout approuver ({ $n })
button-approve-sure = Oui, les vendre
approve-question = ⚠️ { $n ->
        [one] Vendre { $n } service à son nouveau tarif ?
        [many] Vendre { $n } services à leurs nouveaux tarifs ?
       *[other] Vendre { $n } services à leurs nouveaux tarifs ?
    } Ne le faites que si la liste de prix du panel dit la même chose.
approve-newer = Les tarifs ont changé depuis cet affichage : regardez de nouveau.
approve-none = ✅ Aucun tarif n’attend votre accord.
approve-one-done = ✅ Le service est vendu au nouveau tarif.
approve-done = ✅ { $n ->
        [one] { $n } service est vendu à son nouveau tarif.
        [many] { $n } services sont vendus à leurs nouveaux tarifs.
       *[other] { $n } services sont vendus à leurs nouveaux tarifs.
    }
alert-rate-jump = tarifs qui ont bondi
notice-alert-rate-jump = 📈 <b>{ $about }</b> : { $n ->
        [one] { $n } service attend votre accord : son tarif a bondi.
        [many] { $n } services attendent votre accord : leurs tarifs ont bondi.
       *[other] { $n } services attendent votre accord : leurs tarifs ont bondi.
    }
    Depuis le { $since }. La vente attend que vous approuviez les nouveaux tarifs, ou que les anciens reviennent.

# Les débits

case-charge = débit inattendu
case-help-charge = Le panel débite une autre somme que celle de son tarif. Si elle est plus élevée, les prix suivent d’eux-mêmes, et redescendent quand les débits sont de nouveau conformes au tarif. Si elle est plus basse, les prix restent tels quels, sauf si vous l’acceptez. Demandez au panel ce qui est correct.
button-accept-charge = Utiliser dans les prix
charge-accepted = ✅ Les prix de ce service sont désormais calculés d’après ce que le panel débite vraiment : son tarif × { $factor }.
charge-not-offered = Il n’y a plus rien à accepter ici.
resolution-accepted = accepté
