## Several orders at once

# Lines

mass-how = 📋 <b>Mass order</b>
    Send me one order per line, as a message or as a .txt or .csv file with up to { $limit } lines:
    <code>service | link | quantity</code>
    For example:
    <code>12 | https://www.instagram.com/somebody | 1000</code>
    The number of a service is on its card. For a package, leave the quantity out.
mass-title = 📋 <b>{ $n ->
        [one] { $n } line
       *[other] { $n } lines
    }</b>
mass-bad = ⚠️ { $n ->
        [one] { $n } line can’t be ordered: it comes first, with what to do.
       *[other] { $n } lines can’t be ordered: they come first, with what to do.
    } { $good ->
        [0] Send all lines once more.
       *[other] Send all lines once more, or take only the good ones.
    }
mass-twins = 👀 { $n ->
        [one] { $n } line has the service and the link of an earlier one.
       *[other] { $n } lines have the service and the link of an earlier one.
    }
mass-total = 💵 { $n ->
        [one] { $n } order
       *[other] { $n } orders
    } for <b>{ $total }</b>
mass-short = 👛 Balance: { $balance }. You are short of <b>{ $missing }</b>. Every line is kept: top up, then come back to it.
mass-line = <b>{ $number }.</b> { $name } · { $link } · { $quantity } · <b>{ $price }</b>
mass-line-twin = 👀 <b>{ $number }.</b> { $name } · { $link } · { $quantity } · <b>{ $price }</b> · as in line { $twin }
mass-line-bad = ⚠️ <b>{ $number }.</b> <code>{ $text }</code>
    { $why }
mass-problem-not-a-line = I can’t read that. Write: service | link | quantity.
mass-problem-too-long = That is too long for one line. Send one order per line.
mass-problem-not-a-service = It has to begin with the number of a service: it is on the service’s card.
mass-problem-unknown-service = There is no service with that number. Look for it with /search.
mass-problem-needs-more = “{ $name }” needs more than a link and a quantity: order it by itself, with /search.
mass-problem-quantity-missing = The quantity is missing: { $minimum } to { $maximum }.
mass-problem-not-a-number = I can’t read the quantity. Use plain digits: { $minimum } to { $maximum }.
mass-problem-too-small = That is too few: this service starts at { $minimum }.
mass-problem-too-large = That is too many: this service goes up to { $maximum }.
mass-problem-package-once = “{ $name }” is a package: leave the quantity out, or write 1.
mass-too-many = { $n ->
        [one] That is { $n } line
       *[other] Those are { $n } lines
    }, and at most { $limit } go in at once. Nothing was ordered, and nothing is lost: send the first { $limit } first, then the others.
mass-no-lines = There is no order in that.
mass-ask-twins = 👀 { $n ->
        [one] { $n } line has the service and the link of an earlier one.
       *[other] { $n } lines have the service and the link of an earlier one.
    } Is that on purpose?
mass-ask-recent = 👀 { $n ->
        [one] { $n } of these orders you placed a few minutes ago.
       *[other] { $n } of these orders you placed a few minutes ago.
    } Order the same <b>once more</b>?
mass-working = Thank you! Your orders are on their way.
service-number = 🆔 <code>{ $number }</code> in /mass
button-mass = Mass order
button-mass-go-on = Go on with your lines
button-mass-summary = Mass order { $number }
button-mass-good = Only the good ones ({ $n })
button-mass-edit = Send them again
button-mass-all = Yes, order all
button-mass-once = Each only once
button-mass-refused = Not placed: { $n }
button-mass-again = Order these again

# What becomes of them

basket-title = 📋 <b>Mass order { $number }</b>
basket-title-bundle = 🎁 <b>{ $name }</b> · { $number }
basket-total = { $n ->
        [one] { $n } order
       *[other] { $n } orders
    } for { $total }
basket-placed = { $bar } placed { $placed } of { $count }
basket-refused = ⛔ { $n } not placed
basket-refunded = ↩️ { $refund } { $payer ->
        [operator] refunded
       *[user] back in your balance
    }
basket-completed = ✅ { $n } delivered
basket-partial = 🌗 { $n } delivered in part
basket-canceled = ↩️ { $n } canceled
basket-doubtful = 🔍 { $n ->
        [one] For { $n } order we got no clear answer.
       *[other] For { $n } orders we got no clear answer.
    } Please do not order again: your money is safe, and we are finding out.
basket-refused-title = ⛔ { $n ->
        [one] <b>{ $n } order was not placed.</b> Its price was given back.
       *[other] <b>{ $n } orders were not placed.</b> Their price was given back.
    }
basket-refused-line = <b>#{ $order }</b> { $name } · { $link }
    { $why }
notice-basket-sent = 📋 Mass order { $basket }: all is sent. Placed: { $placed } of { $orders }.{ $refused ->
        [0] { "" }
       *[other] { " " }Not placed: { $refused }, given back: { $refund }.
    }{ $doubtful ->
        [0] { "" }
       *[other] { " " }Being checked: { $doubtful }.
    }
notice-basket-ended = 🏁 Mass order { $basket } is done. Placed: { $placed } of { $orders }.{ $refused ->
        [0] { "" }
       *[other] { " " }Not placed: { $refused }.
    }{ $returned ->
        [0] { "" }
       *[other] { " " }Given back in all: { $refund }.
    }

# One service for several links

links-title = 🔗 { $n ->
        [one] { $n } link
       *[other] { $n } links
    }
links-choose = <b>What do you want for all of them?</b> Next, choose how many for each.
links-none = No service takes all of these links. Send links of one site and of one kind together, or each by itself.
links-quantity = 🔢 <b>How many for each link?</b> Tap one, the price is for all links; or write a number from { $minimum } to { $maximum }.

# Bundles

bundles = 🎁 <b>Bundles</b>
    Several services for one link.
bundles-none = There is no bundle on offer at the moment.
bundle-title = 🎁 <b>{ $name }</b>
bundle-item = • { $quantity } · { $name } · { $price }
bundle-item-gone = • ⚠️ { $name } (service { $number }) is not sold any more
bundle-link = 🔗 <b>Send me the one link</b> that all of it is for, for example:
    <code>{ $example }</code>
bundle-gone = This bundle is not on offer any more. Please choose again.
button-bundles = Bundles

# Bundles, as admins see them

admin-home = 🛠 <b>The shop</b>
    Customers’ cards: <code>/user ID</code>. Add to a balance: <code>/credit ID AMOUNT</code>.
button-admin-sync = Catalogue
button-admin-left-out = Left out
button-admin-freeze = Taking orders
bundles-admin = 🎁 <b>Bundles</b>: { $n }
    ⚠️ can’t be sold · ⏸️ is switched off
bundle-how = Send the name of the bundle in the first line, then one service per line, up to { $limit }:
    <code>Kick-start
    12 | 1000
    15 | 500</code>
    All services have to take the same link, and to need nothing but a link and a quantity.
bundle-is-on = ✅ It is on offer.
bundle-is-off = ⏸️ It is switched off.
bundle-not-offered = ⚠️ It is not on offer: { $why }
bundle-delete-sure = Delete this bundle? Orders that were made of it stay.
bundle-problem-empty = There is no service in it. Write one per line: service | quantity.
bundle-problem-no-name = The first line has to be the bundle’s name.
bundle-problem-too-many = These are too many services: at most { $limit } fit.
bundle-problem-line = I can’t read “{ $about }”. Write: service | quantity.
bundle-problem-vanished = “{ $about }” is not sold any more, or never was. Make the bundle again without it.
bundle-problem-needs-more = “{ $about }” needs more than a link and a quantity. Make the bundle again without it.
bundle-problem-limits = “{ $about }” does not take that quantity. Make the bundle again with one that fits.
bundle-problem-platforms = Its services are for several sites: no link fits all of them. Make one bundle for each site.
bundle-problem-no-common-link = Its services need different kinds of links: no link fits all of them. Make one bundle for each kind of link.
button-bundle-new = New bundle
button-bundle-on = Offer it
button-bundle-off = Switch it off
button-bundle-delete = Delete

command-mass = Many orders at once
command-admin = The shop
