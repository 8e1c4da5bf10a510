## Searches that found something else, links into the shop, and inline mode

finding-meant = 🔎 <b>{ $words }</b> boʻyicha hech narsa yoʻq. Balki <b>{ $meant }</b> demoqchidirsiz? { $n ->
        [one] { $n } ta xizmat
       *[other] { $n } ta xizmat
    }, narxlar 1000 tasi uchun
finding-closest = 🔎 <b>{ $words }</b> soʻzlarining hammasi bor xizmat yoʻq. Eng yaqinlari, narxlar 1000 tasi uchun:
finding-best = Eng mos { $n } tasi koʻrsatilgan: yana soʻz qoʻshsangiz, qidiruv aniqlashadi.
finding-unknown-link = ⚠️ Bu havola boʻyicha doʻkonda hech narsa topilmadi. Pastdan tanlang yoki qidirish uchun bir necha soʻz yozing.
button-share = Ulashish
button-copy-link = Nusxalash

# Inline mode: what stands in a list in any chat, and on the card that is sent from it

inline-price = { $price } / { $unit }
inline-no-refill = tiklashsiz
inline-refill = tiklash bilan
inline-refill-days = { $n ->
        [one] { $n } kun
       *[other] { $n } kun
    } tiklash bilan
inline-usual = taxminan { $span }
inline-start = { $span } ichida boshlanadi
inline-start-at-once = darhol boshlanadi
inline-open-service = Shu yerda buyurtma berish
inline-open-shop = Doʻkonni ochish
inline-nothing = Hech narsa topilmadi: doʻkonda qidiring
inline-closed = Faqat ruxsat berilganlar uchun
