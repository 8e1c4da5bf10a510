## The panels' own book

# /balance: one line for each panel, and its page

book-booked = 📒 our book says { $amount }: { $what }
book-week = 7 days: { $spent } spent, { $added } topped up
book-in-doubt = for orders that are being checked: { $amount }
book-opened = the book begins here
book-agrees = agrees
book-rounding = agrees, but for rounding
book-waiting = { $more ->
        [1] { $amount } more than booked: a top-up, or a refund that was not reported yet
       *[0] { $amount } less than booked: charges that were not reported yet
    }
book-found = { $more ->
        [1] { $amount } came back for order #{ $order }
       *[0] { $amount } went for order #{ $order }, which was given back
    }
book-top-up = { $amount } topped up
book-short = { $amount } less than booked, the next answer decides
book-foreign = { $amount } spent by somebody else

book-title = 📒 <b>{ $name }</b>: the balance and our book
book-empty = No balance was heard yet.
book-foreign-sum = spent by somebody else so far: { $amount }
book-loss = found after it was given back: { $amount }
book-check = • { $at }: { $reported }, { $what }
book-note = After each answer the balance is held against what our orders cost. What differs is looked into before it is booked.

# Alerts

alert-foreign-spend = somebody else spends on the account
notice-alert-foreign-spend = ⚠️ { $amount } { $currency } have left the account at <b>{ $about }</b>, and no order of ours explains it.
    Since { $since }. Look at the orders in the panel’s own pages. If somebody else uses the account, change its password and key; Kiosk needs an account of its own.

# The card of a case

book-order-profit = cost { $cost }, profit { $profit }
