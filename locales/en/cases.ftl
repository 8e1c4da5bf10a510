## Cases: the lists

cases-none = ✅ No open cases.
cases-title = 🔍 <b>Open cases</b>, the oldest first
cases-sum = { $n ->
        [one] { $n } open
       *[other] { $n } open
    } · <b>{ $amount }</b> · the oldest for { $span }
button-closed-cases = Closed cases
closed-cases-none = Nothing was decided yet.
closed-cases-title = 🗄️ <b>Closed cases</b>, the latest first
closed-case = <b>Case { $case }</b> · { $about } · { $what }

case-unknown-outcome = unclear answer
case-odd-report = odd report
case-refund-by-hand = refund to decide
case-stalled = order stands still
case-foreign-spend = unexplained spending
case-stray = nobody’s order

## A case’s card

case-title = 🔍 <b>Case { $case }</b> · { $what }
case-asks-unknown-outcome = Did the panel take this order, or not?
case-asks-odd-report = The panel’s report does not add up. What is true?
case-asks-refund-by-hand = How much of the price goes back?
case-asks-stalled = Nothing has changed for far too long. Wait, or pay back?
case-asks-charge = The panel charges a different amount from its rate. Is that right?
case-asks-foreign-spend = Who has spent this on our account at the panel?
case-asks-stray = Whose order is this on our account at the panel?
case-age = ⏳ open for { $span }
case-amount = 💵 <b>{ $amount }</b>
case-owner = 👤 { $who }
case-nobodys = 👤 nobody has taken it
case-order = Order #{ $order } · { $state }
    { $name }
    🔗 { $link }
    🔢 { $quantity } · 💵 { $price }{ $refunds ->
        [0] { "" }
       *[1] {" "}· given back { $refunded }
    }
    Customer { $person }
    { $panel } · { $known ->
        [0] its order number is not known
       *[1] its order <code>{ $remote }</code>
    }
case-panel = Our account at <b>{ $panel }</b>
case-sent = 📤 sent { $at }
case-suggested = 💡 The evidence speaks for <b>{ $amount }</b> refunded in all.
case-not-searched = 🔎 Kiosk has not searched the panel yet.
case-searched = 🔎 { $n ->
        [one] Searched { $n } time
       *[other] Searched { $n } times
    }, { $open ->
        [1] order numbers from { $low } on
       *[0] order numbers { $low } to { $high }
    }, last { $at }
case-goes-on-looking = ⏳ Kiosk goes on looking by itself and tells you what came of it. You can wait, or decide now.
case-expected = 💳 It would have cost { $cost } there.
case-watched = 👁️ Until { $until } Kiosk watches whether it turns up at the panel after all.
case-later = ⚠️ It turned up at the panel after all: <code>{ $remote }</code>, { $status }, { $charge }, seen { $at }. The customer has the money back and is not charged again.

case-help-unknown-outcome = Look it up on the panel’s own pages by link and time. If it is there, link it; if it certainly is not, refund. The money is held until you decide.
case-help-odd-report = Look the order up on the panel’s own pages, and ask its support if need be.
case-help-refund-by-hand = The report does not say how much. What is surely due is paid already. Look the order up on the panel’s own pages.
case-help-stalled = The panel has reported no change for far longer than this service usually takes. Ask the panel’s support, or cancel the order on the panel’s own pages: what it reports then is refunded automatically. If that leads nowhere, refund by hand. The case closes itself when the order moves or ends.
case-help-foreign-spend = Look at the panel’s own list of orders and payments. Does anybody else have the key or the password? Then change both. Close the case when you know.
case-help-stray = Look it up on the panel’s own pages. If somebody ordered by hand, or if it is an order that was refunded, close the case. If neither, change the key.

## Why Kiosk does not decide by itself

hurdle-no-evidence = 🤚 Kiosk knows of no order at this panel from before it, so it cannot tell where to begin a search.
hurdle-restored = 🤚 The database is a backup: what happened since is not known.
hurdle-kind-of-service = 🤚 What it costs at the panel cannot be told beforehand.
hurdle-ids-unproven = 🤚 Too few orders so far to know how this panel numbers its orders.
hurdle-ids-out-of-order = 🤚 This panel’s order numbers do not go up one after the other.
hurdle-shared-account = 🤚 Somebody else may use this account.
hurdle-shows-foreign = 🤚 This panel answers about other people’s orders as well.
hurdle-no-canary = 🤚 There was no known order to test the search with.
hurdle-canary = 🤚 The panel answered wrongly about a known order: its answers prove nothing.
hurdle-runs-are-open = 🤚 A drip-feed is at work there, and its runs have order numbers of their own.
hurdle-too-wide = 🤚 There are too many order numbers to search.
hurdle-alien = 🤚 There is an order on the account that fits nothing of ours.
hurdle-no-charge = 🤚 There is an order at the panel that may be this one, but the panel does not show what it cost.
hurdle-partial = 🤚 The orders found do not match the unclear ones in number.
hurdle-balance = 🤚 The panel’s balance does not say the same, or cannot be compared.
hurdle-over-limit = 🤚 The sum is above what Kiosk may decide.
hurdle-day-limit = 🤚 Kiosk has decided as much as it may in a day.
hurdle-too-many-open = 🤚 Too many unclear orders at once.
hurdle-too-old = 🤚 A day of searching has proven nothing.
hurdle-stopped = 🤚 Deciding without a person is stopped for this panel.

## Who is in charge

button-take-case = Take it
button-take-over = Take it over
button-hand-back = Hand back

## Deciding

resolution-linked = linked
resolution-refunded = refunded
resolution-written-off = written off
resolution-closed = closed
case-resolved = ✔️ { $how } by { $by }, { $at }
case-resolved-seconded = ✔️ { $how } by { $by }, agreed by { $second }, { $at }
case-resolved-itself = ✔️ { $how } without a person, { $at }
button-link-order = Link the panel’s order
button-candidate = Link { $remote }
button-refund = Refund
button-refund-part = Refund a part
button-write-off = Write off
button-close-case = Close
button-link-it = Link it
decide-refund = Refund <b>{ $amount }</b> for order { $about } to the customer? This cannot be undone.
decide-refund-found = ⚠️ Kiosk found the order { $remote } at the panel, and it may be this one. If it is, link it instead of paying back: the customer gets it anyway, and the shop pays for it.
decide-write-off = Write off order { $about }? The customer gets <b>nothing</b> back: <b>{ $amount }</b> is booked as a loss. Choose this only if the customer has what was paid for, but there is no panel order to link.
decide-close = Close case { $case } ({ $about }) without paying anything?
decide-anyway = 👤 { $who } took case { $case }, { $at }. Decide it all the same?
button-decide-refund = Yes, refund
button-decide-write-off = Yes, write off
button-decide-close = Yes, close
button-decide-anyway = Yes, all the same
part-ask = ✂️ <b>How much of order #{ $order } goes back?</b>
    Price { $price }, refunded so far { $refunded }, at most <b>{ $left }</b> more.
    Send me the amount in { $currency }, for example <code>1.25</code>.
part-confirm = Refund <b>{ $amount }</b> for order #{ $order } { $payer ->
        [operator] to the operator’s account?
       *[user] to the customer?
    }
    Then { $total } of { $price } is refunded, and { $kept } stays with the shop. This cannot be undone.
case-link-ask = 🔗 Send me the panel’s order number for order { $about }, for example <code>23501</code>. I will ask the panel about it first.
case-found = The panel knows order <code>{ $remote }</code>:
    status <b>{ $status }</b>, charge { $charge }, remains { $remains }

    Link it to order #{ $order } ({ $quantity }, sold for { $price })?

## A second look at large decisions

deed-link = link the panel’s order { $remote } ({ $amount })
deed-refund = refund { $amount }
deed-part = refund a part, { $amount }
deed-write-off = write off { $amount }
deed-close = close it
case-proposal = ⚖️ { $who } proposes: <b>{ $what }</b>
case-proposal-second = Another admin has to agree within a day.
case-proposal-alone = An amount this large is decided twice: carry it out from { $at } on, by typing the amount.
button-second = Agree
button-carry-out = Carry it out
button-withdraw-proposal = Withdraw
second-ask = ⚖️ { $who } proposes for { $about }: <b>{ $what }</b>. Do you agree? This cannot be undone.
second-type = ⚖️ For { $about }: <b>{ $what }</b>. To carry it out, send me the amount: <code>{ $typed }</code>

case-problem-gone = That case does not exist. The open ones are in /cases.
case-problem-already-resolved = This case has been decided already. Its card says how.
case-problem-not-an-id = That is not an order number: 1 to 40 letters, digits, - or _.
case-problem-belongs-to-another = That panel order belongs to another order of this shop. Check the number and send another one.
case-problem-panel-says-no = The panel says: { $words }
case-problem-not-for-this = That is not possible for this case. Use the buttons on its card.
case-problem-not-an-amount = That is not an amount: a number above zero with at most six decimals, such as 1.25.
case-problem-too-much = That is more than is left of the price. Send a smaller amount.
case-problem-changed = Another refund was paid in the meantime. Please look at the case again.
case-problem-anothers = Another admin took this case.
case-problem-proposed = A decision is proposed already. It has to be carried out or withdrawn first.
case-problem-no-proposal = That proposal does not stand any more: it was withdrawn, is older than a day, or the case has changed.
case-problem-own-proposal = You proposed it yourself: another admin has to agree.
case-problem-too-early = Ten minutes have to go by first. Then tap again.
case-problem-not-the-amount = That is not the amount. Copy it from the line below.

## What admins are told

notice-admin-case = 🔍 Order #{ $order } needs a decision: { $case }. Open /cases.
notice-admin-lost-answer = 🔍 Order #{ $order }: the panel’s answer was lost. Kiosk is finding out whether the panel has the order, and will tell you. You need not do anything yet.
notice-admin-panel-case = 🔍 Panel { $panel } needs a look: { $case }. Open /cases.
notice-admin-proposal = ⚖️ Case { $number }, order #{ $order }: { $decision }. Another admin proposes it and needs you to agree.
notice-admin-reminder = { $urgency ->
        [1] ⏰ These cases have waited for two hours:
        [2] ⚠️ <b>Undecided for a day.</b> Please decide today:
       *[3] 🚨 <b>Undecided for days.</b> Customers’ money waits for you:
    }
    { $lines }
    { $n ->
        [one] { $n } case
       *[other] { $n } cases
    }, <b>{ $total }</b>. Open /cases.
reminder-line = • { $about } · { $amount } · { $span } · case { $case }
reminder-more = { $n ->
        [one] … and { $n } more
       *[other] … and { $n } more
    }
