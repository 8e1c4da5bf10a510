language-name = English

## The first screen

home-greeting = 👋 <b>Welcome!</b> Paste a link, or choose a platform and a service, and that’s it.
home-choose = Where do we start?
home-balance = 👛 Balance: <b>{ $balance }</b>
shop-empty = The shelves are being filled. Please look in again in a few minutes.
old-menu = This menu is old. Here is a fresh one.
not-understood = Sorry, I did not understand that. Choose below, or write a few words to search for a service.
not-understood-media = I can’t use pictures, stickers or files here. Choose below, or write a few words to search for a service.
nothing-to-cancel = There is nothing to cancel.
canceled = Canceled. Nothing was ordered.
banned = You can no longer use this shop. If you think this is a mistake, contact the operator.
too-fast = That was a bit fast. Please wait a moment and tap again.

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

language-choose = Which language shall we speak?
language-chosen = We speak English now.

support-contact = 💬 A question about an order? Write to { $contact } and give the order number.

## Lists

platforms = <b>All platforms</b>
categories = <b>{ $platform }</b>
    Which kind?
services = <b>{ $category }</b>
    { $platform } · prices are for 1,000
list-gone = There is nothing here any more. Please choose again.
search-ask = 🔎 What are you looking for? Write a few words, for example <i>instagram likes</i>.
search-found = 🔎 <b>{ $words }</b>: { $n ->
        [one] { $n } service
       *[other] { $n } services
    }, prices are for 1,000
search-nothing = 🔎 Nothing found for <b>{ $words }</b>. Try fewer or other words, for example <i>tiktok views</i>.
search-empty = ⚠️ Please send the words as text.
search-too-long = ⚠️ That is too long for a search. A few words are enough.

## A service and its link

service-title = <b>{ $name }</b>
service-price = 💵 <b>{ $price }</b> { $unit }
service-limits = 🔢 { $minimum } to { $maximum }
service-usual-time = ⏱ usually takes { $span }
service-refill-no = ♻️ no refill if the number drops
service-refill-yes = ♻️ refilled if the number drops
service-refill-days = ♻️ refilled if the number drops, for { $n ->
        [one] { $n } day
       *[other] { $n } days
    }
service-cancel-yes = 🛑 you can ask to cancel while it runs
service-cancel-no = 🛑 can’t be canceled once it is sent
link-ask = 🔗 <b>Send me the link</b> to the { $target }, for example:
    <code>{ $example }</code>
button-keep-link = Keep the link
target-post = post
target-profile = profile
target-channel = channel or group
target-video = video
target-story = story
target-live = live stream
target-comment = comment
target-group = group
target-bot = bot
target-track = track
target-playlist = playlist
target-any = page

you-sent = You sent: <code>{ $text }</code>
problem-text-wanted = Please send it as text: I can’t use pictures, stickers or files here.

link-problem-empty = That message is empty. Send the link as text.
link-problem-not-a-link = That is not a link I can use. Copy it in the app with <i>Share</i>, then <i>Copy link</i>.
link-problem-too-long = That link is too long. Copy it again, and nothing but the link.
link-problem-forbidden-characters = There are characters in it that no link can have. Copy the link again and send nothing else.
link-problem-has-credentials = There is a name or a password in that link. Please send it without.
link-problem-has-port = There is a port number in that link, after a colon. Please send it without.
link-problem-not-public = That address can’t be reached from the internet. Send a public link.
link-problem-wrong-platform = That link is for another site than this service. Send a link to the right site, or go back and choose another service.
link-problem-wrong-target = The site is right, but this service needs the link to the { $target }. Open it in the app and copy its link.
link-problem-short-link = That is a short link, which only leads on to another one, and I never open links. Open it yourself and wait for the page. Then copy the full address: in a browser from the address line, in an app with <i>Share</i>, then <i>Copy link</i>.
link-problem-private-invite = That leads to a private place, where only members come in. Send a public link: make the channel or group public, then its @name will do.

## Quantity

quantity-link = 🔗 { $link }
quantity-ask = 🔢 <b>How many?</b> Tap one, or write a number from { $minimum } to { $maximum } (<code>1500</code> and <code>1.5k</code> both work).
quantity-problem-not-a-number = I can’t read that as a number. Use plain digits, such as <code>1500</code> or <code>1.5k</code>.
quantity-problem-too-small = That is too few: this service starts at { $minimum }.
quantity-problem-too-large = That is too many: this service goes up to { $maximum }.

## Confirm

confirm-summary = <b>Please check your order</b>

    { $name }
    🔗 { $link }
confirm-balance = 👛 Balance: { $balance } → { $after }
    The price holds until { $until }.
confirm-operator-pays = 👛 Paid by the shop.
    The price holds until { $until }.
confirm-short = 👛 Balance: { $balance }. You are short of <b>{ $missing }</b>. Your order is kept: top up, then come back to it.
confirm-problem-neither = That is neither a number nor a link, so nothing has changed. Send a number for another quantity, or another link.
button-confirm = Confirm
button-link = Link
button-quantity = Quantity
button-top-up = Top up
button-try-again = Try again
button-new-price = Show the new price
button-order-once-more = Yes, order it once more
confirm-repeat = You placed the same order a few minutes ago: #{ $order }. Order it <b>once more</b>?
confirm-working = Thank you! Your order is on its way.
confirm-already = This order is already placed.

refusal-frozen = ⏸️ The shop takes no orders at the moment. Yours is kept: try again a little later.
refusal-not-let-in = 🔒 This is a private shop. Ask the operator to let you in; your ID is in /help.
refusal-service-gone = This service is no longer offered. Please choose another one.
refusal-draft-gone = This order was closed before it was placed. Please start a new one.
refusal-incomplete = Something is still missing in this order. Please go through it once more.
refusal-too-many = You have placed many orders within an hour. This one is kept: try again a little later.
refusal-expired = ⌛ The price on that card is out of date. Nothing was ordered. Look at the new price, then confirm.

## Orders

orders-title = <b>My orders</b>
orders-none = You have no orders yet.
order-gone = I can’t find that order. Yours are in /orders.
order-title = { $icon } <b>Order #{ $order }</b> · { $state }
order-progress = { $bar } { $percent } %
    { $delivered } of { $quantity } delivered
order-what = { $name }
    🔗 { $link }
order-price = 🔢 { $quantity } · 💵 { $price }
order-refunded-line = ↩️ { $refund } refunded
order-created = 🕓 ordered { $at }
order-start-count = 📍 count at the start: { $count }
order-ended = 🏁 ended { $at }
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

explain-unknown = We got no clear answer for this order. <b>Please do not order it again:</b> your money is safe, and we are finding out what became of it. You will get the order or the money.
explain-canceled = The supplier has stopped this order, and what was not delivered is refunded. Order it again, or find another service with /search.
explain-written-off = The operator has closed this order. If something is missing, write to support.
not-placed = { $why } { $payer ->
        [operator] Nothing was charged.
       *[user] The full price is back in your balance.
    }
reason-vanished = The service was withdrawn before the order was sent. Choose another service with /search.
reason-dearer = The price went up before the order was sent. You can order it again at the new price.
reason-taken-back = You took the order back.
reason-unreachable = The supplier could not be reached. Order again a little later.
reason-by-hand = The operator found that it had not been placed. You can order it again; questions go to /support.
reason-link = The link was not accepted: check that it is complete and public.
reason-duplicate-link = There is an order for this link under way already: wait until it is done.
reason-quantity = The quantity was not accepted. Order again with another quantity.
reason-fields = What was filled in for this service was not accepted. Order again and check each entry.
reason-service = The service is not available at the moment. Choose another one with /search, or order again later.
reason-general = The order could not be placed at the moment. Order again later, or ask /support.

button-status = Status
button-refill = Refill
button-cancel-order = Cancel order
status-asked = Looking…
status-ended = This order has ended.

cancel-ask = Ask to cancel order #{ $order }? It is a request: what is delivered by then is paid, the rest { $payer ->
        [operator] is refunded.
       *[user] comes back to your balance.
    }
cancel-ask-reserved = Take order #{ $order } back? It has not been sent yet: { $payer ->
        [operator] nothing is charged.
       *[user] you get the full price back.
    }
cancel-line-asked = 🛑 You asked to cancel: the request is on its way.
cancel-line-refused = 🛑 The request to cancel was refused: { $words }
wish-cancel-noted = Requested. We will tell you what comes of it.
wish-cancel-released = Taken back. Nothing was charged.
wish-cancel-already = You have asked for that already. We will tell you what comes of it.
wish-cancel-not-possible = This order can’t be canceled any more. If something is wrong with it, ask /support.
wish-cancel-gone = I can’t find that order.
wish-refill-noted = Refill requested. We will tell you what comes of it.
wish-refill-released = Done.
wish-refill-already = A refill is under way already.
wish-refill-not-possible = This order can’t be refilled now. Its card says when it can; otherwise ask /support.
wish-refill-gone = I can’t find that order.
refill-line-asked = ♻️ A refill is requested.
refill-line-accepted = ♻️ A refill is under way.
refill-line-refused = ♻️ The refill was refused: { $words }
refill-line-completed = ♻️ The refill is done.
refill-line-lapsed = ♻️ The supplier never said what came of the refill. You can ask for another one.
refill-line-rejected = ♻️ The refill was rejected: { $words }

## Wallet

wallet-balance = 👛 Balance: <b>{ $balance }</b>
wallet-held = 🔒 Held for open orders: { $held }
wallet-empty = No movements yet.
wallet-line = <b>{ $amount }</b> · { $what }
    { $at } · balance { $after }
entry-credit = credit
entry-hold = order { $order }
entry-release = order { $order }, not placed
entry-refund = order { $order }, refund
wallet-private = In this shop the operator pays for the orders: you need no wallet.
top-up = ➕ <b>Top up</b>
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
notice-order-partial = 🌗 Order #{ $order } was delivered in part: { $delivered } of { $quantity }. <b>{ $refund }</b> { $payer ->
        [operator] is refunded.
       *[user] is back in your balance.
    }
notice-order-canceled = ↩️ Order #{ $order } was canceled. <b>{ $refund }</b> { $payer ->
        [operator] is refunded.
       *[user] is back in your balance.
    }
notice-order-refunded = ↩️ Order #{ $order }: <b>{ $paid }</b> { $payer ->
        [operator] is refunded.
       *[user] is back in your balance.
    } That makes { $refund } of { $price } in all.
notice-order-unknown = 🔍 Order #{ $order } is being checked: we got no clear answer. Please do not order it again. Your money is safe: you will get the order or the money.
notice-order-not-placed = ⛔ Order #{ $order } was not placed. { $why } { $payer ->
        [operator] Nothing was charged.
       *[user] <b>{ $price }</b> is back in your balance.
    }
notice-order-written-off = 📕 Order #{ $order } was closed by the operator. If something is missing, write to support.
notice-order-cancel-refused = 🛑 The request to cancel order #{ $order } was refused: { $words }
notice-refill-completed = ♻️ The refill of order #{ $order } is done.
notice-refill-rejected = ♻️ The refill of order #{ $order } was rejected: { $words }
notice-refill-refused = ♻️ The refill of order #{ $order } was refused: { $words }
notice-wallet-credited = 👛 <b>{ $amount }</b> was added. Balance: <b>{ $balance }</b>
notice-let-in = 🔓 Welcome: you may order in this shop now.
notice-something-broke = ⚠️ Something went wrong on our side. Nothing was lost; please try again.

## Help, terms, privacy

help = <b>How it works</b>
    1. Paste a link, choose a platform and a service, or write a few words to search.
    2. Send the link if it is not there yet, the quantity and whatever else the service asks for.
    3. Check the card and confirm. The price on it is the price you pay.
    4. Follow the order on its card. What is not delivered is refunded.

    /services – browse
    /search – find a service
    /orders – your orders
    /mass – many orders at once
    /wallet – balance and statement
    /favourites – favourite services
    /language – another language
    /support – ask the operator
    /terms – terms of this shop
    /privacy – what is stored
    /cancel – leave what you were doing

    Your ID: <code>{ $id }</code>
terms-wallet = <b>Terms</b>
    • The price on the confirm card is what you pay. It is taken from your balance when you confirm.
    • What is not delivered is refunded to your balance. A canceled order is refunded, a partly delivered one for the missing part.
    • Canceling is a request: what was delivered by then is paid.
    • A refill is possible where the service says so, within its days.
    • The link has to be public and must stay the same until the order is done.
    • Many networks do not allow bought engagement: what you order is your own responsibility.
terms-private = <b>Terms</b>
    • This is a private shop: the operator pays for orders of the people who were let in.
    • Canceling is a request: what was delivered by then is not undone.
    • The link has to be public and must stay the same until the order is done.
    • Many networks do not allow bought engagement: what you order is your own responsibility.
privacy = <b>Privacy</b>
    • Stored are: your Telegram ID, name, username, language and what you chose in the settings, your orders with their links, and every movement of your balance.
    • The link, the quantity, what the service asks for (such as comments) and nothing else go to its supplier. Links are never opened by this bot.
    • Messages are kept for two days, unfinished drafts and the links that you paste for 30 days.
    • What you write to support is kept with its question, and read by the operators.
    • Ask the operator to see or erase what is stored about you.

## The command menu

command-start = Start
command-services = Browse the services
command-search = Find a service
command-orders = My orders
command-wallet = Balance and statement
command-language = Choose the language
command-help = How it works
command-support = Ask the operator
command-terms = Terms of this shop
command-privacy = What is stored about you
command-cancel = Leave this step
