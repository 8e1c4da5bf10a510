## Ordering again: a queue for one link, undo, favourites

overlap-warning = ⚠️ <b>Order #{ $order } for this link has not ended yet</b> ({ $state }).
    Two at a time get in each other’s way: the counts mix up, refunds and refills can come out wrong, and the supplier may refuse the second one.
    “After #{ $order }” holds this price and sends the order automatically once #{ $order } has ended.
button-after = After #{ $order }
confirm-queued = Noted: it is sent automatically once #{ $order } has ended.
order-waits = ⏭ This order waits behind #{ $order } and is sent automatically once that has ended. Until then it can be taken back at once, with nothing charged.
order-queue-again = 💡 #{ $order } for this link is under way. “Order again” offers to queue this one behind it.

order-undo = ↩️ It is sent in a moment. <b>Undo</b> takes it back at once, with nothing charged.
button-undo = Undo
undo-done = Taken back. Nothing was charged.
undo-already = This order was taken back before. Nothing was charged.
undo-too-late = Too late, sorry: this order has just been sent.

button-favourites = Favourites
button-favourite = Favourite
favourites-title = ⭐ <b>Favourites</b>
    Prices are for 1,000.
favourites-none = ⭐ You have no favourites yet. Tap the star on a service’s card to add it.
favourites-gone = 🗑 marks what is no longer offered: a tap removes it.
favourites-full = You have 100 favourites, and that is the limit. Remove one first.
favourite-added = ⭐ In your favourites now.
favourite-removed = No longer in your favourites.
command-favourites = Favourite services
