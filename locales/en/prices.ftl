## Prices that move, and charges that are others than the rate says

price-moved = 📈 The price went up while the card was open: <s>{ $old }</s> → <b>{ $new }</b>. Nothing was ordered yet; one tap confirms the new price.

# Rates that jumped

sync-change-jumped = { $n ->
        [one] { $n } waits for your approval (its rate jumped)
       *[other] { $n } wait for your approval (their rates jumped)
    }
left-out-rate-jump = rate jumped, waiting for your approval
left-out-jumped-row = <b>{ $panel }</b> · <code>{ $id }</code> · { $name }
    rate { $old } → <b>{ $new }</b> for 1,000
take-approves = What is taken counts as approved: rates that jumped are sold at once, too.
button-rate-jumps = Rates that jumped
button-approve-rate = Sell at { $rate }: { $name }
button-approve-all = Approve all { $n }
button-approve-sure = Yes, sell them
approve-question = ⚠️ { $n ->
        [one] Sell { $n } service at its new rate?
       *[other] Sell { $n } services at their new rates?
    } Do that only if the panel’s own price list says the same.
approve-newer = The rates have changed since that was shown: look again.
approve-none = ✅ No rate waits for your approval.
approve-one-done = ✅ It is sold at the new rate.
approve-done = ✅ { $n ->
        [one] { $n } service is sold at its new rate.
       *[other] { $n } services are sold at their new rates.
    }
alert-rate-jump = rates jumped
notice-alert-rate-jump = 📈 <b>{ $about }</b>: { $n ->
        [one] { $n } service waits for your approval: its rate jumped.
       *[other] { $n } services wait for your approval: their rates jumped.
    }
    Since { $since }. They are not sold until you approve the new rates, or until the old ones come back.

# Charges

case-charge = unexpected charge
case-help-charge = The panel charges a different amount from its rate. Dearer: prices follow automatically, and come down again when charges agree with the rate. Cheaper: prices stay as they are unless you accept it. Ask the panel which one is right.
button-accept-charge = Use it for prices
charge-accepted = ✅ From now on this service’s prices are made from what the panel really charges: its rate × { $factor }.
charge-not-offered = There is nothing to accept here any more.
resolution-accepted = accepted
