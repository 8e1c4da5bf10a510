## An order’s card

order-runs = 💧 { $runs ->
        [one] { $runs } run
       *[other] { $runs } runs
    } of { $each }, { $span } apart
order-runs-begun = ▶️ { $begun } of { $runs } runs begun
order-price-package = 📦 { $price }
order-slow = 🐢 This takes longer than usual. We have noticed and are looking into it; there is nothing you need to do.
order-checked-line = 🔍 A person is checking how much of the price comes back.
cancel-line-sent = 🛑 Your request to cancel was passed on. What is not delivered when the order stops is refunded.
cancel-line-too-late = 🛑 You asked to cancel, but the order was completed all the same.
refill-from = ♻️ refill possible from { $at }
refill-until = ♻️ refill possible until { $at }
wish-cancel-too-early = This order can’t be canceled yet.
wish-refill-too-early = Not yet: the order’s card says from when a refill is possible.

notice-order-being-checked = 🔍 Order #{ $order } ended before all was delivered. A person is checking how much comes back. We will tell you.
notice-order-checked = 🔍 Order #{ $order } was checked: nothing more is refunded. If you see that differently, write to support.
