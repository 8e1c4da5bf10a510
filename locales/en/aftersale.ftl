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

## Cases

case-stalled = order stands still
case-help-stalled = The panel has reported no change for far longer than this service usually takes. Ask the panel’s support, or cancel the order on the panel’s own pages: what it reports then is refunded by itself. If that leads nowhere, refund by hand. The case closes itself when the order moves or ends.
case-suggested = 💡 The evidence speaks for <b>{ $amount }</b> refunded in all.
button-refund-part = Refund a part
part-ask = ✂️ <b>How much of order #{ $order } goes back?</b>
    Price { $price }, refunded so far { $refunded }, at most <b>{ $left }</b> more.
    Send me the amount in { $currency }, for example <code>1.25</code>.
part-confirm = Refund <b>{ $amount }</b> for order #{ $order } { $payer ->
        [operator] to the operator’s account?
       *[user] to the customer?
    }
    Then { $total } of { $price } is refunded, and { $kept } stays with the shop. This cannot be undone.
case-problem-not-an-amount = That is not an amount: a number above zero with at most six decimals, such as 1.25.
case-problem-too-much = That is more than is left of the price.
case-problem-changed = Another refund was paid in the meantime. Please look at the case again.
