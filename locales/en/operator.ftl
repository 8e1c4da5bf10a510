## What the operator hears of trouble, and sees of how the shop does

# Alerts: a short name, and what is told

alert-low-balance = low balance
alert-key-refused = key refused
alert-account-refused = account suspended
alert-panel-down = cannot be reached
alert-sync-failed = catalogue not up to date
alert-other-currency = counts in another currency
alert-stale-orders = orders stand still
alert-service-failing = orders fail again and again
alert-line = ⚠️ { $what }, since { $since }
alert-line-about = ⚠️ <b>{ $about }</b>: { $what }, since { $since }
alerts-more = … and { $n } more

notice-alert-low-balance = ⚠️ <b>{ $about }</b> has too little left{ $why ->
        [days] : { $amount } { $currency }, at the pace of the last seven days enough for { $days ->
            [0] less than a day
            [one] about { $days } day
           *[other] about { $days } days
        }.
        [orders] : { $amount } { $currency }, less than the orders cost that wait for it.
        [amount] : { $amount } { $currency }, less than LOW_BALANCE.
       *[refused] : it refused an order ({ $words }). The price was given back to the customer.
    }
    Since { $since }. Add funds at the panel, then open /balance.
notice-alert-key-refused = ⚠️ <b>{ $about }</b> does not accept the key: { $words }
    Since { $since }. Nothing can be ordered there; orders that it refuses are refunded. Copy the key from the panel’s account page into the settings, then restart.
notice-alert-account-refused = ⚠️ <b>{ $about }</b> has suspended the account: { $words }
    Since { $since }. Nothing can be ordered there; orders that it refuses are refunded. Ask the panel’s support.
notice-alert-panel-down = ⚠️ <b>{ $about }</b> cannot be reached: { $words }
    Since { $since }. Orders wait a moment, then they are refunded; open ones are looked at again as soon as it answers. If it lasts, check the panel’s address in the settings and the network.
notice-alert-sync-failed = ⚠️ The catalogue of <b>{ $about }</b> could not be brought up to date: { $words }
    Since { $since }. The last good one stays. Try /sync; if it fails again, ask the panel.
notice-alert-other-currency = ⚠️ <b>{ $about }</b> counts in { $currency }, the shop in { $shop_currency }.
    Since { $since }. Its services are not sold until its RATE in the settings says what 1 { $currency } is worth in { $shop_currency }.
notice-alert-stale-orders = ⚠️ Orders stand still: { $stalled ->
        [one] { $stalled } does not move
       *[other] { $stalled } do not move
    }, of { $unseen } the panel has said nothing for three hours.
    Since { $since }. Those that do not move are in /cases, with what to do about each. For the others look at /balance: does the panel answer?
notice-alert-service-failing = ⚠️ <b>{ $about }</b> (panel { $panel }): of the last { $of } orders, { $failed } were refused or canceled by the panel.
    Since { $since }. The customers got their money back. Take it off the shelf until the panel has put it right.
notice-alert-over = ✅ { $named ->
        [0] That is over.
       *[1] <b>{ $about }</b> works again.
    } It went on for { $span }: { $what }.

button-stats = Figures

# /stats

stats-title = 📊 <b>How the shop is doing</b>, { $at }
stats-today = <b>Today</b>
stats-week = <b>7 days</b>
stats-month = <b>30 days</b>
stats-orders = orders: { $confirmed } confirmed, { $placed } placed, { $completed } completed, { $partial } partial, { $canceled } canceled, { $refused } refused
stats-turnover = turnover: <b>{ $turnover }</b>, after { $refunds } of refunds
stats-costs = panel costs: { $cost }, known for { $known } of { $placed ->
        [one] { $placed } order
       *[other] { $placed } orders
    }
stats-profit = profit, about: <b>{ $profit }</b>
stats-people = customers: { $customers } ordered, { $new } new
stats-panels = <b>Panels</b>, 30 days
stats-panel = • { $name }: { $n ->
        [one] { $n } order
       *[other] { $n } orders
    }, { $turnover }, profit about { $profit }
stats-services = <b>Best sellers</b>, 30 days
stats-service = • { $name }: { $n ->
        [one] { $n } order
       *[other] { $n } orders
    }, { $turnover }
stats-open = { $n ->
        [0] No order is open.
        [one] { $n } order is open
       *[other] { $n } orders are open
    }{ $n ->
        [0] { "" }
       *[other] , the oldest (#{ $order }) since { $at }. Held: { $held }
    }
stats-cases = { $n ->
        [one] 🔍 { $n } case waits for a decision
       *[other] 🔍 { $n } cases wait for a decision
    }
stats-note = Days are UTC. An order counts on the day on which it was confirmed, with all that has become of it since.

balance-worth = worth { $amount }
balance-asking = ⏳ still asking…
balance-synced = catalogue of { $at }

command-stats = Orders, turnover and costs
