language-name = English

## The first screen

home-greeting = 👋 <b>Welcome!</b> Pick a platform, choose a service, send the link: that is all.
home-choose = Where shall it go?
home-balance = 👛 Balance: <b>{ $balance }</b>
shop-empty = The shop is being stocked at the moment. Please look in again in a few minutes.
old-menu = This menu is old. Here is a fresh one.
not-understood = I can take orders, but I did not understand that. Choose below, or write a few words to search for a service.
not-understood-media = I cannot use pictures, stickers or files here. Choose below, or write a few words to search for a service.
link-without-service = That looks like a link. Choose the service first, then send the link again:
nothing-to-cancel = There is nothing to cancel. Here is the start.
canceled = Canceled. Nothing was ordered.
banned = You cannot use this shop any more. If you think that this is a mistake, contact the operator.
too-fast = That was a little fast. Please wait a moment and tap again.
something-broke = Something went wrong on our side. Nothing was lost, please try again.

button-back = Back
button-cancel = Cancel
button-home = Start
button-previous = Previous
button-next = Next
button-search = Search
button-my-orders = My orders
button-wallet = Wallet
button-language = Language
button-support = Support
button-browse = Services
button-more-platforms = More platforms
button-order-again = Order again
button-open-order = Order #{ $order }

platform-website = Websites
platform-other = Other

language-choose = Which language shall I speak?
language-chosen = I speak English now.

support-contact = 💬 Questions about an order? Write to { $contact } and give the order number.
support-none = 💬 The operator of this shop has not named a contact yet.

## Lists

platforms = <b>All platforms</b>
categories = <b>{ $platform }</b>
    Which kind?
services = <b>{ $category }</b>
    { $platform } · prices are for 1,000
list-gone = There is nothing here any more. Choose again:
search-ask = 🔎 What are you looking for? Write a few words, for example <i>instagram likes</i>.
search-found = 🔎 <b>{ $words }</b>: { $n ->
        [one] { $n } service
       *[other] { $n } services
    }, prices are for 1,000
search-nothing = 🔎 Nothing fits <b>{ $words }</b>. Try fewer or other words, for example <i>tiktok views</i>.
search-empty = ⚠️ Please send the words as text.
search-too-long = ⚠️ That is too long for a search. Please use a few words.

## A service and its link

service-title = <b>{ $name }</b>
service-price = 💵 <b>{ $price }</b> for 1,000
service-limits = 🔢 { $minimum } to { $maximum }
service-usual-time = ⏱ usually done in { $span }
service-refill-no = ♻️ no refill
service-refill-yes = ♻️ with refill
service-refill-days = ♻️ refill for { $n ->
        [one] { $n } day
       *[other] { $n } days
    }
service-cancel-yes = 🛑 a cancel can be requested while it runs
service-cancel-no = 🛑 cannot be canceled once sent
link-ask = 🔗 <b>Send me the link</b> to the { $target }, for example:
    <code>{ $example }</code>
button-keep-link = Keep the link
target-post = post
target-profile = profile
target-channel = channel or group
target-video = video
target-story = story
target-any = page

you-sent = You sent: <code>{ $text }</code>
problem-text-wanted = Please send it as text: I cannot use pictures, stickers or files here.
problem-example = { $problem }
    For example: <code>{ $example }</code>

link-problem-empty = That message is empty.
link-problem-not-a-link = That is not a link I can use.
link-problem-too-long = That link is too long.
link-problem-forbidden-characters = There are characters in it that cannot stand in a link. Copy the link again and send nothing else.
link-problem-has-credentials = There is a name or password in that link. Please send it without.
link-problem-wrong-platform = That link leads to another place than this service is for.
link-problem-wrong-target = The place is right, but this service needs the link to a { $target }.
link-problem-short-link = That is a short link, and I never open links. Open it, then copy the full address from the browser or with “Copy link”.
link-problem-private-invite = That is a private invite. This service needs a public link.
link-problem-forbidden-host = That address cannot be reached from the internet.

## Quantity

quantity-link = 🔗 { $link }
quantity-ask = 🔢 <b>How many?</b> Tap one, or write a number from { $minimum } to { $maximum } (<code>1500</code> and <code>1.5k</code> both work).
quantity-problem-not-a-number = I could not read that as a number. Write it with plain digits, such as <code>1500</code> or <code>1.5k</code>.
quantity-problem-too-small = That is too few: this service starts at { $minimum }.
quantity-problem-too-large = That is too many: this service ends at { $maximum }.

## Confirm

confirm-summary = <b>Please check your order</b>

    { $name }
    🔗 { $link }
    🔢 { $quantity } × { $per_thousand } for 1,000
    💵 Total: <b>{ $total }</b>
confirm-balance = 👛 Balance: { $balance } → { $after }
    The price holds until { $until }.
confirm-operator-pays = 👛 Paid by the shop.
    The price holds until { $until }.
confirm-short = 👛 Balance: { $balance }. You are short of <b>{ $missing }</b>. Your order is kept: top up, then come back to it.
button-confirm = Confirm
button-link = Link
button-quantity = Quantity
button-top-up = Top up
button-new-price = Show me the price
button-order-once-more = Yes, order it once more
confirm-repeat = You placed the same order a few minutes ago: #{ $order }. Order it <b>once more</b>?
confirm-working = Sending…
confirm-already = This was ordered already.

refusal-frozen = ⏸️ The shop takes no orders for the moment. Your draft is kept: try again a little later.
refusal-not-let-in = 🔒 This is a private shop. Ask the operator to let you in; your id is in /help.
refusal-service-gone = This service is not offered any more. Please choose another one.
refusal-draft-gone = This draft is closed. Please start a new one.
refusal-incomplete = Something is still missing in this draft. Please go through it once more.
refusal-too-many = You have placed many orders within an hour. Your draft is kept: try again a little later.
refusal-expired = ⌛ The price on that card is out of date. Nothing was ordered.
refusal-price-moved = The price has changed since that card was made. Nothing was ordered.

## Orders

orders-title = <b>My orders</b>
orders-none = You have no orders yet.
order-gone = I do not find that order.
order-title = { $icon } <b>Order #{ $order }</b> · { $state }
order-progress = { $bar } { $percent } %
    { $delivered } of { $quantity } delivered
order-what = { $name }
    🔗 { $link }
    🔢 { $quantity }
order-price = 💵 { $price }
order-refunded-line = ↩️ { $refund } refunded
order-created = 🕓 ordered { $at }
order-start-count = 🏁 counter at the start: { $count }
order-ended = 🏁 ended { $at }
order-expected = ⏱ expected { $at }
order-looked-at = 🔄 as of { $at }

state-reserved = waiting to be sent
state-submitting = being sent
state-unknown = being checked
state-placed = waiting to start
state-in-progress = in progress
state-completed = completed
state-partial = partly delivered
state-canceled = canceled
state-rejected = not placed
state-released = not placed
state-written-off = closed

explain-unknown = We got no clear answer for this order. <b>Please do not order it again:</b> the money is safe, and a person is checking. You will get the order or the money.
explain-written-off = The operator has closed this order. If something is missing, write to support.
not-placed = { $why } The full price is back in your balance.
reason-vanished = The service was withdrawn before the order was sent.
reason-dearer = The price went up before the order was sent.
reason-taken-back = You took the order back.
reason-unreachable = The service could not be reached.
reason-by-hand = The operator found that it was not placed.
reason-link = The link was not accepted: check that it is public and complete.
reason-duplicate-link = There is an order for this link under way: wait until it is done.
reason-quantity = The quantity was not accepted.
reason-service = The service is not available at the moment.
reason-general = The order could not be placed at the moment.

button-status = Status
button-refill = Refill
button-cancel-order = Cancel order
status-asked = Looking…
status-ended = This order is finished.

cancel-ask = Ask for order #{ $order } to be canceled? This is a request: what was delivered by then is paid, the rest comes back to your balance.
cancel-ask-reserved = Take order #{ $order } back? It has not been sent yet, you get the full price back.
cancel-line-asked = 🛑 A cancel was requested. We will tell you what comes of it.
cancel-line-refused = 🛑 The cancel was refused: { $words }
wish-cancel-noted = Requested. We will tell you what comes of it.
wish-cancel-released = Taken back. The full price is in your balance.
wish-cancel-already = A cancel was requested already.
wish-cancel-not-possible = This order cannot be canceled any more.
wish-cancel-gone = I do not find that order.
wish-refill-noted = Refill requested. We will tell you what comes of it.
wish-refill-released = Done.
wish-refill-already = A refill is under way already.
wish-refill-not-possible = A refill is not possible for this order now.
wish-refill-gone = I do not find that order.
refill-line-asked = ♻️ A refill is being requested.
refill-line-accepted = ♻️ A refill is under way.
refill-line-refused = ♻️ The refill was refused: { $words }
refill-line-completed = ♻️ The refill is done.
refill-line-rejected = ♻️ The refill was rejected.

## Wallet

wallet-balance = 👛 Balance: <b>{ $balance }</b>
wallet-held = 🔒 Held for open orders: { $held }
wallet-empty = Nothing has moved yet.
wallet-line = { $amount } · { $what }
    { $at } · balance { $after }
entry-credit = credit
entry-hold = order { $order }
entry-release = order { $order } returned
entry-refund = refund for { $order }
wallet-private = In this shop the operator pays for orders; there is no wallet.
top-up = ➕ <b>Top up</b>
top-up-text = { $text }
top-up-none = Ask the operator of this shop how to pay.
top-up-id = Give this number with your payment: <code>{ $id }</code>

## Times

span-seconds = { $n ->
        [one] { $n } second
       *[other] { $n } seconds
    }
span-minutes = { $n ->
        [one] { $n } minute
       *[other] { $n } minutes
    }
span-hours = { $n ->
        [one] { $n } hour
       *[other] { $n } hours
    }
span-days = { $n ->
        [one] { $n } day
       *[other] { $n } days
    }

## Notices

notice-order-completed = ✅ Order #{ $order } is completed: { $quantity } × { $name }.
notice-order-partial = 🌗 Order #{ $order } was delivered in part: { $delivered } of { $quantity }. <b>{ $refund }</b> is back in your balance.
notice-order-canceled = ↩️ Order #{ $order } was canceled. <b>{ $refund }</b> is back in your balance.
notice-order-refunded = ↩️ Order #{ $order }: <b>{ $refund }</b> is back in your balance.
notice-order-unknown = 🔍 Order #{ $order } is being checked: we got no clear answer. Please do not order it again. Your money is safe; you will get the order or the money.
notice-order-not-placed = ⛔ Order #{ $order } was not placed. { $why } <b>{ $price }</b> is back in your balance.
notice-order-written-off = 📕 Order #{ $order } was closed by the operator. If something is missing, write to support.
notice-order-cancel-refused = 🛑 The cancel of order #{ $order } was refused: { $words }
notice-refill-completed = ♻️ The refill of order #{ $order } is done.
notice-refill-rejected = ♻️ The refill of order #{ $order } was rejected.
notice-refill-refused = ♻️ The refill of order #{ $order } was refused: { $words }
notice-wallet-credited = 👛 <b>{ $amount }</b> was added. Balance: <b>{ $balance }</b>
notice-let-in = 🔓 You may order in this shop now.

## Help, terms, privacy

help = <b>How it works</b>
    1. Choose a platform and a service, or write a few words to search.
    2. Send the link and the quantity.
    3. Check the card and confirm. The price on it is the price you pay.
    4. Follow the order on its card. What is not delivered is refunded.

    /services – browse
    /search – find a service
    /orders – your orders
    /wallet – balance and statement
    /language – another language
    /support – ask the operator
    /terms – terms of this shop
    /privacy – what is stored
    /cancel – leave what you were doing

    Your id: <code>{ $id }</code>
terms-wallet = <b>Terms</b>
    • The price on the confirm card is what you pay. It is taken from your balance when you confirm.
    • What is not delivered is refunded to your balance. A canceled order is refunded, a partly delivered one for the missing part.
    • A cancel is a request: what was delivered by then is paid.
    • A refill is possible where the service says so, within its days.
    • The link has to be public and must stay the same until the order is done.
    • Many networks do not allow bought engagement: what you order is your own responsibility.
terms-private = <b>Terms</b>
    • This is a private shop: the operator pays for orders of the people who were let in.
    • A cancel is a request: what was delivered by then is not undone.
    • The link has to be public and must stay the same until the order is done.
    • Many networks do not allow bought engagement: what you order is your own responsibility.
privacy = <b>Privacy</b>
    • Stored are: your Telegram id, name, username and language, your orders with their links, and every movement of your balance.
    • The link, the quantity and nothing else go to the supplier of a service. Links are never opened by this bot.
    • Messages are kept for two days, unfinished drafts for 30 days.
    • Ask the operator to see or erase what is stored about you.

## The command menu

command-start = Start
command-services = Browse the services
command-search = Find a service
command-orders = My orders
command-wallet = Balance and statement
command-language = Another language
command-help = How it works
command-support = Ask the operator
command-terms = Terms of this shop
command-privacy = What is stored about me
command-cancel = Leave what I am doing
