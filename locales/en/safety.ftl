## The books are checked, and backups restored: what admins hear and see of it

alert-broken-books = the books do not add up
alert-restored = a backup was restored
button-why-closed = Why it is closed

notice-alert-broken-books = 🛑 <b>The shop has closed itself: the books do not add up.</b> Since { $since }. { $broken ->
        [one] This has to be true, and is not:
       *[other] { $broken } things have to be true, and are not. The first:
    }
    <code>{ $words }</code>
    No order is taken and none is sent; what is at the panels goes on. Run <code>kiosk check</code> on the server. If it says the same, keep a copy of the file and restore the last good backup.
notice-alert-restored = 🗄️ <b>The shop is closed: its database is a backup of { $made }.</b> { $found ->
        [0] No later order was found at the panels, but not everything could be searched or compared.
        [one] { $found } order was placed after it, and cost { $worth } at the panels: { $ids }. It belongs to an order in doubt in /cases, or to a customer whose payment was lost with the database.
       *[other] { $found } orders were placed after it, and cost { $worth } at the panels: { $ids }. They belong to orders in doubt in /cases, or to customers whose payments were lost with the database.
    }
    Nothing is sold or sent until you open the shop: look at /freeze, then at /cases.
notice-admin-restored-clean = ✅ Every panel was searched: nothing was ordered after the backup that was restored. The shop is open.

# /freeze

freeze-broken = 🛑 <b>The shop is closed: the books do not add up.</b> No order is taken and none is sent. Run <code>kiosk check</code> on the server; if it says the same, restore the last good backup. The check is repeated every five minutes, and opens the shop when all is well. This has to be true, and is not:
freeze-broken-row = <code>{ $row }</code>
freeze-more = … and { $n } more
freeze-restored = 🗄️ <b>The shop is closed: its database is a backup of { $made }</b>, restored { $at }. What happened in between is not in it, customers’ payments included. Nothing is sold or sent; orders are followed and refunds are paid. Decide the open /cases first: those orders may have been sent.
freeze-waiting = <b>{ $panel }</b>: being searched
freeze-panel = <b>{ $panel }</b>: { $n ->
        [0] no order found that is not in the backup
        [one] { $n } order that is not in the backup, cost { $worth }
       *[other] { $n } orders that are not in the backup, cost { $worth }
    }
freeze-ids = <code>{ $ids }</code>{ $more ->
        [0] { "" }
       *[other] {" "}and { $more } more
    }
freeze-problem-unanswered = It does not answer; it is asked again every minute.
freeze-problem-text-ids = Its order numbers cannot be searched: look at the panel’s own list of orders.
freeze-problem-no-orders = There is no order of ours to begin from: look at the panel’s own list of orders.
freeze-problem-out-of-order = Its order numbers do not ascend, so there may be more: look at the panel’s own list of orders.
freeze-problem-too-far = There were too many numbers to ask for all: look at the panel’s own list of orders.
freeze-problem-gone = It is no longer in the settings, so it cannot be asked. Put it back into the settings, or look at its own list of orders.
freeze-difference-none = The balance there is what the backup’s books say.
freeze-difference-less = The balance there is { $amount } { $currency } lower than the backup’s books say.
freeze-difference-more = The balance there is { $amount } { $currency } higher than the backup’s books say.
freeze-difference-unknown = The balance there cannot be compared with the backup’s books.
button-open-restored = Open the shop
freeze-open-sure = Open the shop? { $n ->
        [0] No order was found that is not in the backup.
        [one] { $n } order is not in the backup; what it cost, { $worth }, is not paid by anybody.
       *[other] { $n } orders are not in the backup; what they cost, { $worth }, is not paid by anybody.
    } Credits from after the backup have to be booked again. Orders in doubt stay in /cases and are not sent.
freeze-open-early = ⚠️ Not every panel has been searched yet: more orders from after the backup may turn up. It is better to wait.
button-open-sure = Yes, open the shop
