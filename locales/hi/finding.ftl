## Searches that found something else, links into the shop, and inline mode

finding-meant = 🔎 <b>{ $words }</b> नाम का कुछ नहीं है। क्या आपका मतलब <b>{ $meant }</b> है? { $n ->
        [one] { $n } सर्विस
       *[other] { $n } सर्विस
    }, कीमतें प्रति 1,000
finding-closest = 🔎 किसी सर्विस में <b>{ $words }</b> के सभी शब्द नहीं हैं। ये सबसे करीब हैं, कीमतें प्रति 1,000:
finding-best = सबसे अच्छे { $n } दिखाए गए हैं: और शब्द लिखकर खोज को सीमित करें।
finding-unknown-link = ⚠️ इस लिंक से यहाँ कुछ नहीं खुलता। नीचे से चुनें, या खोजने के लिए कुछ शब्द लिखें।
button-share = शेयर करें
button-copy-link = लिंक कॉपी करें

# Inline mode: what stands in a list in any chat, and on the card that is sent from it

inline-price = { $price } { $unit }
inline-no-refill = रिफ़िल नहीं
inline-refill = रिफ़िल है
inline-refill-days = रिफ़िल { $n ->
        [one] { $n } दिन
       *[other] { $n } दिन
    }
inline-usual = करीब { $span }
inline-start = शुरू होने में अधिकतम { $span }
inline-start-at-once = तुरंत शुरू
inline-open-service = यहाँ ऑर्डर करें
inline-open-shop = शॉप खोलें
inline-nothing = कुछ नहीं मिला: शॉप में खोजें
inline-closed = सिर्फ़ उनके लिए जिन्हें एक्सेस मिला है
