## Help for the step that one is in

help-step-start = 👉 <b>Now:</b> paste a link, choose a platform, or write a few words to search.
help-step-orders = 👉 <b>Now:</b> your orders are in /orders. On an order’s card you can check its status, ask for a refill or ask to cancel, and write to support.
help-step-link = 👉 <b>Now:</b> send the link that the card asks for. Copy it in the app with <i>Share</i>, then <i>Copy link</i>. The page has to be public.
help-step-quantity = 👉 <b>Now:</b> tap a quantity, or write a number such as <code>1500</code> or <code>1.5k</code>.
help-step-field = 👉 <b>Now:</b> write what the card asks for, or tap one of its buttons.
help-step-list = 👉 <b>Now:</b> send the list, one entry per line, as text or as a .txt file. Each line counts as one.
help-step-confirm = 👉 <b>Now:</b> check the card and tap Confirm. To change it, tap Link or Quantity, or just send another one.
help-step-drip = 👉 <b>Now:</b> choose how many parts the order is delivered in, and how far apart.
help-step-search = 👉 <b>Now:</b> write a few words, for example <i>instagram likes</i>, or the number of a service.
help-step-mass = 👉 <b>Now:</b> send one order per line: service | link | quantity. A .txt or .csv file is fine too.
help-step-bundle = 👉 <b>Now:</b> send the one link that the whole bundle is for.
help-step-ticket = 👉 <b>Now:</b> write your question in one message. You can add a photo or a file. Then we answer here.
help-step-admin = 👉 <b>Now:</b> write what the last screen asks for. /cancel leaves it.
button-help = Help

## What the words mean

button-hints = What is …?
hints-title = ❓ <b>What the words mean</b>
hint-drip-feed = <b>Drip-feed</b>: the order comes in equal parts, with pauses. It looks natural. You pay for all parts at once.
hint-refill = <b>Refill</b>: if the number drops later, it is topped up free of charge. It works only within the days on the card.
hint-start-count = <b>Start count</b>: what your page had before the order began. Your order is added to it.
hint-partial = <b>Partial, remains</b>: not all could be delivered. What remains is paid back automatically.
hint-package = <b>Package</b>: a fixed set at one price. There is no quantity to choose.
hint-cancel = <b>Cancel</b>: a request to stop. What was delivered by then is paid, the rest is paid back.
