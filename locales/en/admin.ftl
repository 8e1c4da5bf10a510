## What only admins read

help-admin = { $help }

    <b>For admins</b>
    /admin – the way to all of this, and bundles
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

credit-usage = Write <code>/credit ID AMOUNT</code>, for example <code>/credit 123456789 5.00</code>: the customer’s numeric ID, then an amount above zero with at most six decimals.
credit-nobody = Nobody with the ID { $id } has written to this bot yet. Ask the customer to send /start first; their ID is in their /help.
credit-done = ✅ { $amount } added for { $name } (<code>{ $id }</code>). Balance: <b>{ $balance }</b>
credit-again = This command was carried out before: { $amount } for { $name } (<code>{ $id }</code>). Balance: <b>{ $balance }</b>
credit-private = This shop runs in private mode: the operator pays, so there are no balances to credit.

user-usage = Write <code>/user ID</code> with the numeric ID of somebody who has written to this bot.
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
button-copy-id = 📋 Copy ID

notice-admin-update-dead = ⚠️ A message could not be handled and was put aside (update { $update }): { $error }

command-balance = What is left at each panel
command-sync = Bring the catalogue up to date
command-credit = Add to a customer’s balance
command-user = A customer’s card
command-cases = Orders that need a decision
command-freeze = Stop or resume taking orders
