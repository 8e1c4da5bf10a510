## Searches that found something else, links into the shop, and inline mode

finding-meant = 🔎 Nothing is called <b>{ $words }</b>. Did you mean <b>{ $meant }</b>? { $n ->
        [one] { $n } service
       *[other] { $n } services
    }, prices for 1,000
finding-closest = 🔎 No service has all of <b>{ $words }</b>. These come closest, prices for 1,000:
finding-best = The best { $n } are listed: more words narrow it down.
finding-unknown-link = ⚠️ That link leads nowhere here. Choose below, or write a few words to search.
button-share = Share
button-copy-link = Copy link

# Inline mode: what stands in a list in any chat, and on the card that is sent from it

inline-price = { $price } { $unit }
inline-no-refill = no refill
inline-refill = refill
inline-refill-days = refill { $n ->
        [one] { $n } day
       *[other] { $n } days
    }
inline-usual = about { $span }
inline-start = starts within { $span }
inline-start-at-once = starts at once
inline-open-service = Order it here
inline-open-shop = Open the shop
inline-nothing = Nothing found: search in the shop
inline-closed = Only for people who were let in
