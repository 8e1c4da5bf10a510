## The panels' own book

# /balance: one line for each panel, and its page

book-booked = 📒 our book says { $amount }: { $what }
book-week = 7 days: { $spent } spent, at least { $added } topped up
book-in-doubt = for orders that are being checked: { $amount }
book-opened = the book begins here
book-agrees = agrees
book-rounding = agrees, except for rounding
book-waiting = { $more ->
        [1] { $amount } more than booked: a top-up, or a refund that was not reported yet
       *[0] { $amount } less than booked: charges that were not reported yet
    }
book-found = { $more ->
        [1] { $amount } came back; judging by the amount, for order #{ $orders }
       *[0] { $amount } left the account; judging by the amount, for order #{ $orders }, which was refunded before
    }
book-top-up = at least { $amount } topped up
book-short = { $amount } less than booked, the next answer decides
book-stranger = { $amount } spent by somebody else, whose orders were found
book-foreign = at least { $amount } gone that no order of ours explains

book-title = 📒 <b>{ $name }</b>: the balance and our book
book-too-large = ⚠️ these sums are more than Kiosk’s book can count: nothing is compared, and lost orders of this panel are yours to decide
book-empty = The panel has not reported its balance yet.
book-foreign-sum = gone so far without an order of ours: at least { $amount }
book-loss = orders that nobody has paid for: { $amount }
book-check = • { $at }: { $reported }, { $what }
book-note = After each answer the balance is compared with what our orders cost. What differs is looked into before it is booked. Of all that happens between two answers only the sum is seen: a top-up and a foreign spend show as their difference.

# Alerts

alert-foreign-spend = money leaves the account that no order of ours explains
notice-alert-foreign-spend = ⚠️ At least { $spent } have left the account at <b>{ $about }</b>, and no order of ours explains it.
    Since { $since }. Look at the orders in the panel’s own pages. If somebody else uses the account, change its password and key; Kiosk needs an account of its own. Close the case in /cases when you know.

# The card of a case

book-order-profit = cost { $cost }, profit { $profit }
