## What only admins read

help-admin = { $help }

    <b>For admins</b>
    /balance – what is left at each panel
    /stats – orders, turnover and costs
    /sync – bring the catalogue up to date
    /credit ID AMOUNT – add to a customer’s balance
    /user ID – a customer’s card
    /cases – orders that need a decision
    /freeze – stop or resume taking orders

admin-asking = ⏳ Asking the panel…
button-refresh = Refresh
button-balance = Balance
button-sync = Sync again
button-cases = Cases
button-customer = Customer

balance-title = 💰 <b>Panel balances</b>
balance-panel = <b>{ $name }</b>
balance-never = No answer from it yet.
balance-amount = <b>{ $amount } { $currency }</b>
balance-days = { $n ->
        [0] less than a day left at this pace
        [one] about { $n } day left at this pace
       *[other] about { $n } days left at this pace
    }
balance-days-many = more than a year left at this pace
balance-no-pace = nothing spent in the last seven days
balance-at = as of { $at }
balance-error = ⚠️ { $words } ({ $at })

freeze-off = The shop takes orders.
freeze-on = ⏸️ <b>The shop takes no orders.</b> Orders that are confirmed already go on.
button-freeze = Stop taking orders
button-resume = Resume taking orders

credit-usage = Write <code>/credit ID AMOUNT</code>, for example <code>/credit 123456789 5.00</code>: the customer’s numeric id, then an amount above zero with at most six decimals.
credit-nobody = Nobody with the id { $id } has written to this bot yet. Ask the customer to send /start first; their id is in their /help.
credit-done = ✅ { $amount } added for { $name } (<code>{ $id }</code>). Balance: <b>{ $balance }</b>
credit-again = This command was carried out before: { $amount } for { $name } (<code>{ $id }</code>). Balance: <b>{ $balance }</b>
credit-private = This shop runs in private mode: the operator pays, so there are no balances to credit.

user-usage = Write <code>/user ID</code> with the numeric id of somebody who has written to this bot.
customer-title = 👤 <b>{ $name }</b> · { $username } · <code>{ $id }</code>
customer-since = first seen { $at }
customer-orders = orders: { $n }
customer-balance = balance: <b>{ $balance }</b>, held: { $held }
customer-banned = 🚫 banned
customer-unreachable = 🔕 can’t be reached: has blocked the bot
customer-let-in = 🔓 may order
customer-not-let-in = 🔒 may not order
button-ban = 🚫 Ban
button-unban = Lift the ban
button-let-in = 🔓 Let in
button-remove = 🔒 Remove
button-copy-id = 📋 Copy id

cases-none = ✅ No open cases.
cases-title = 🔍 <b>Open cases</b>, the oldest first
case-unknown-outcome = unclear answer
case-odd-report = odd report
case-refund-by-hand = refund to decide
case-title = 🔍 <b>Case { $case }</b> · { $what }
case-order = Order #{ $order } · { $state }
    { $name }
    🔗 { $link }
    🔢 { $quantity } · 💵 { $price } · refunded { $refunded }
    Customer <code>{ $person }</code> · panel’s order <code>{ $remote }</code>
case-opened = Open since { $at }
case-help-unknown-outcome = The panel may or may not have this order. Look it up on the panel’s own pages by link and time. If it is there, link it; if it certainly is not, refund. The money is held until you decide.
case-help-odd-report = The panel reports something that does not fit. Look the order up on the panel’s own pages.
case-help-refund-by-hand = The report does not say how much to refund. Look the order up on the panel’s own pages.
case-resolved = ✔️ { $how } by <code>{ $by }</code>, { $at }
resolution-linked = linked
resolution-refunded = refunded
resolution-written-off = written off
resolution-closed = closed
button-link-order = Link the panel’s order
button-refund = Refund
button-write-off = Write off
button-close-case = Close
button-link-it = Link it
decide-refund = Refund <b>{ $amount }</b> for order #{ $order } to the customer? This cannot be undone.
decide-write-off = Write off order #{ $order }? The customer gets <b>nothing</b> back: <b>{ $amount }</b> is booked as a loss. Choose this only if the customer has what was paid for, but there is no panel order to link.
decide-close = Close the case of order #{ $order } without a refund?
button-decide-refund = Yes, refund
button-decide-write-off = Yes, write off
button-decide-close = Yes, close
case-link-ask = 🔗 Send me the panel’s order id for order #{ $order }, for example <code>23501</code>. I will ask the panel about it first.
case-found = The panel knows order <code>{ $remote }</code>:
    status <b>{ $status }</b>, charge { $charge }, remains { $remains }

    Link it to order #{ $order } ({ $quantity }, sold for { $price })?
case-problem-gone = That case does not exist.
case-problem-already-resolved = This case has been decided already.
case-problem-not-an-id = That is not an order id: 1 to 40 letters, digits, - or _.
case-problem-belongs-to-another = That panel order belongs to another order of this shop.
case-problem-panel-says-no = The panel says: { $words }
case-problem-not-for-this = That is not possible for this case.

notice-admin-case = 🔍 Order #{ $order } needs a decision: { $case }. Open /cases.
notice-admin-overcharged = ⚠️ The panel charged { $charge } for order #{ $order }, which was sold for { $price }.
    Send /sync to take the new prices, and check the service at the panel.
notice-admin-update-dead = ⚠️ A message could not be handled and was put aside (update { $update }): { $error }

command-balance = What is left at each panel
command-sync = Bring the catalogue up to date
command-credit = Add to a customer’s balance
command-user = A customer’s card
command-cases = Orders that need a decision
command-freeze = Stop or resume taking orders
