## What Kiosk finds out by itself of orders whose answer was lost

reason-never-arrived = We have made sure that it never reached the supplier; you may order it again.
notice-order-found = ✅ Order #{ $order } was found: { $name } goes on as ordered. Thank you for your patience.

notice-admin-found = ✅ Order #{ $order } is settled: it was found at the panel ({ $remote }) and goes on. The case is closed.
notice-admin-never-arrived = ↩️ Order #{ $order } is settled: the panel never received it, { $price } was given back. The case is closed; for three days Kiosk watches whether it shows up after all.
notice-admin-inquiry = 🔍 Order #{ $order } needs you: Kiosk cannot decide it by itself. { $hurdle }
notice-admin-late-order = ⚠️ Order #{ $order } was closed as not placed ({ $price }), and is at the panel after all: { $remote }, charge { $charge }. The customer pays nothing more. { $cancel ->
        [yes] Kiosk asks the panel to cancel it.
       *[no] Kiosk does not cancel it: somebody else may use the account. Find out whose it is.
    }

alert-alien-order = somebody else orders on the account
notice-alert-alien-order = ⚠️ On the account at <b>{ $about }</b> { $n ->
        [one] there is an order that is not the shop’s:
       *[other] there are { $n } orders that are not the shop’s:
    }
    { $lines }
    Since { $since }. What the panel takes for that is booked as spent by somebody else. Lost orders of this panel are yours to decide now{ $waiting ->
        [0] .
       *[other] : { $lost }.
    } If somebody uses the key or orders on the panel’s website, give the shop an account of its own, and close the case in /cases; if it is one of your lost orders, link it there. Then allow Kiosk to decide again.
alien-line = • <code>{ $remote }</code> · { $status } · charge { $charge }
charge-not-told = not reported yet
button-allow-resolving = Let Kiosk decide
resolving-allowed = ✅ Kiosk decides about lost orders of this panel again, as soon as its balance has agreed with the book three times.

trust-line = 🔎 lost orders: { $why ->
        [none] Kiosk finds and decides them
        [stopped] yours to decide until you allow Kiosk again
        [order] yours to decide, the panel’s order numbers do not go up one after the other
        [ids] yours to decide, { $n } of { $of } orders seen in order
        [foreign] yours to decide, somebody else may use the account
        [shows] yours to decide, the panel reported an order that is not the shop’s
       *[agreed] yours to decide, the balance has agreed { $n } of { $of } times
    }
trust-resting = ⏸️ an answer was lost: no order is sent before { $at }
