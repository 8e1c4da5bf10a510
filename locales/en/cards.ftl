## The card of an order

order-usual = ⏱ about { $half }, at most { $most } for 9 of 10
order-usual-all = ⏱ about { $half } for 9 of 10
order-expected = 🏁 likely done { $at }, in 9 of 10 cases by { $latest }
order-expected-latest = 🏁 in 9 of 10 cases done by { $latest }
order-expected-late = 🏁 longer than 9 of 10 orders have taken
refill-earlier = { $at }: { $what }
cancel-means = 🛑 You can ask to cancel: what is delivered by then is paid, the rest is refunded.
cancel-means-reserved = 🛑 Not sent yet: you can still take it back whole.

## My orders

orders-search = Write a number such as <code>#17</code>, or a link, to find an order.
orders-of-link = 🔗 { $link }
orders-none-such = There are no orders of that kind.
button-filter-all = All
button-filter-active = Active
button-filter-done = Done
button-filter-problem = Problem

## Settings

button-settings = Settings
button-mute = Mute these notices
button-zone = Time zone
button-zone-phone = As on my phone
button-notices-completed = Completed
button-notices-partial = Partly delivered
button-notices-canceled = Canceled
button-notices-refill = Refills
settings = <b>Settings</b>
settings-notices = 🔔 Tap the notices that you do not want. When money comes back to you, we still tell you, but silently. The card of an order shows everything.
settings-zone-phone = 🕰️ Times follow your phone’s clock.
settings-zone = 🕰️ Times are shown for { $city }, where it is { $at } now.
notices-on = These notices will come again.
notices-off = Muted. Settings brings them back.
zone-choose = 🕰️ <b>What time is it where you are?</b>
zone-chosen = Noted.

## Tables

column-amount = Amount
column-what = What
column-when = When
column-balance = Balance
column-order = Order
column-service = Service
column-quantity = Qty
column-state = Status
column-price = Price
column-limits = Limits
