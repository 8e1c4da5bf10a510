language-name = हिन्दी

## The first screen

home-greeting = 👋 <b>आपका स्वागत है!</b> लिंक पेस्ट करें, या प्लेटफ़ॉर्म और सर्विस चुनें, बस इतना ही।
home-choose = कहाँ से शुरू करें?
home-balance = 👛 बैलेंस: <b>{ $balance }</b>
shop-empty = शॉप में सर्विस जोड़ी जा रही हैं। कृपया कुछ मिनट बाद फिर देखें।
old-menu = यह मेन्यू पुराना है। यह रहा नया।
not-understood = माफ़ करें, समझ नहीं आया। नीचे से चुनें, या सर्विस खोजने के लिए कुछ शब्द लिखें।
not-understood-media = यहाँ फ़ोटो, स्टिकर या फ़ाइल नहीं चलती। नीचे से चुनें, या सर्विस खोजने के लिए कुछ शब्द लिखें।
nothing-to-cancel = कैंसल करने के लिए कुछ नहीं है।
canceled = कैंसल कर दिया। कुछ भी ऑर्डर नहीं हुआ।
banned = आप अब इस शॉप का इस्तेमाल नहीं कर सकते। अगर आपको लगता है कि यह गलती से हुआ है, तो ऑपरेटर से संपर्क करें।
too-fast = थोड़ा जल्दी हो गया। कृपया एक पल रुककर फिर टैप करें।

button-back = वापस
button-cancel = कैंसल करें
button-home = होम
button-previous = पिछला
button-next = अगला
button-search = खोजें
button-my-orders = मेरे ऑर्डर
button-wallet = वॉलेट
button-language = भाषा
button-support = सपोर्ट
button-browse = सर्विस
button-more-platforms = और प्लेटफ़ॉर्म
button-order-again = फिर से ऑर्डर करें
button-open-order = ऑर्डर #{ $order }

platform-website = वेबसाइट
platform-other = अन्य

language-choose = किस भाषा में बात करें?
language-chosen = अब हम हिन्दी में बात करेंगे।

support-contact = 💬 ऑर्डर के बारे में कोई सवाल है? { $contact } को लिखें और ऑर्डर नंबर बताएँ।

## Lists

platforms = <b>सभी प्लेटफ़ॉर्म</b>
categories = <b>{ $platform }</b>
    क्या चाहिए?
services = <b>{ $category }</b>
    { $platform } · कीमतें प्रति 1,000
list-gone = यहाँ अब कुछ नहीं है। कृपया फिर से चुनें।
search-ask = 🔎 आप क्या खोज रहे हैं? कुछ शब्द लिखें, जैसे <i>instagram likes</i>
search-found = 🔎 <b>{ $words }</b>: { $n ->
        [one] { $n } सर्विस
       *[other] { $n } सर्विस
    }, कीमतें प्रति 1,000
search-nothing = 🔎 <b>{ $words }</b> के लिए कुछ नहीं मिला। कम शब्द या दूसरे शब्द लिखें, जैसे <i>tiktok views</i>
search-empty = ⚠️ कृपया शब्द टेक्स्ट में भेजें।
search-too-long = ⚠️ खोजने के लिए यह बहुत लंबा है। कुछ ही शब्द काफ़ी हैं।

## A service and its link

service-title = <b>{ $name }</b>
service-price = 💵 <b>{ $price }</b> { $unit }
service-limits = 🔢 { $minimum } से { $maximum } तक
service-usual-time = ⏱ आम तौर पर समय: { $span }
service-refill-no = ♻️ संख्या घटने पर रिफ़िल नहीं
service-refill-yes = ♻️ संख्या घटने पर रिफ़िल
service-refill-days = ♻️ संख्या घटने पर रिफ़िल, { $n ->
        [one] { $n } दिन तक
       *[other] { $n } दिन तक
    }
service-cancel-yes = 🛑 ऑर्डर चलते समय कैंसल की रिक्वेस्ट कर सकते हैं
service-cancel-no = 🛑 भेजे जाने के बाद कैंसल नहीं हो सकता
link-ask = 🔗 <b>{ $target } का लिंक भेजें</b>, जैसे:
    <code>{ $example }</code>
button-keep-link = यही लिंक रखें
target-post = पोस्ट
target-profile = प्रोफ़ाइल
target-channel = चैनल या ग्रुप
target-video = वीडियो
target-story = स्टोरी
target-live = लाइव स्ट्रीम
target-comment = कमेंट
target-group = ग्रुप
target-bot = बॉट
target-track = ट्रैक
target-playlist = प्लेलिस्ट
target-any = पेज

you-sent = आपने भेजा: <code>{ $text }</code>
problem-text-wanted = कृपया टेक्स्ट में भेजें: यहाँ फ़ोटो, स्टिकर या फ़ाइल नहीं चलती।

link-problem-empty = यह मैसेज खाली है। लिंक टेक्स्ट में भेजें।
link-problem-not-a-link = यह लिंक यहाँ नहीं चलेगा। ऐप में <i>शेयर करें</i>, फिर <i>लिंक कॉपी करें</i> से कॉपी करें।
link-problem-too-long = यह लिंक बहुत लंबा है। इसे फिर से कॉपी करें, सिर्फ़ लिंक, और कुछ नहीं।
link-problem-forbidden-characters = इसमें ऐसे अक्षर हैं, जो किसी लिंक में नहीं हो सकते। लिंक फिर से कॉपी करें और सिर्फ़ वही भेजें।
link-problem-has-credentials = इस लिंक में कोई नाम या पासवर्ड है। कृपया उसके बिना भेजें।
link-problem-has-port = इस लिंक में कोलन के बाद पोर्ट नंबर है। कृपया उसके बिना भेजें।
link-problem-not-public = यह पता इंटरनेट से नहीं खुलता। पब्लिक लिंक भेजें।
link-problem-wrong-platform = यह लिंक किसी और साइट का है, इस सर्विस की साइट का नहीं। सही साइट का लिंक भेजें, या वापस जाकर दूसरी सर्विस चुनें।
link-problem-wrong-target = साइट सही है, लेकिन इस सर्विस के लिए { $target } का लिंक चाहिए। उसे ऐप में खोलें और उसका लिंक कॉपी करें।
link-problem-short-link = यह छोटा किया हुआ लिंक है, जो बस किसी दूसरे लिंक पर ले जाता है, और यह बॉट लिंक कभी नहीं खोलता। इसे खुद खोलें और पेज आने दें। फिर पूरा पता कॉपी करें: ब्राउज़र में एड्रेस बार से, ऐप में <i>शेयर करें</i>, फिर <i>लिंक कॉपी करें</i> से।
link-problem-private-invite = यह लिंक प्राइवेट जगह का है, जहाँ सिर्फ़ मेंबर आ सकते हैं। पब्लिक लिंक भेजें: चैनल या ग्रुप को पब्लिक करें, फिर उसका @name भी चलेगा।

## Quantity

quantity-link = 🔗 { $link }
quantity-ask = 🔢 <b>कितने चाहिए?</b> एक पर टैप करें, या { $minimum } से { $maximum } तक कोई संख्या लिखें (<code>1500</code> और <code>1.5k</code> दोनों चलेंगे)।
quantity-problem-not-a-number = यह संख्या समझ नहीं आई। सिर्फ़ अंक लिखें, जैसे <code>1500</code> या <code>1.5k</code>
quantity-problem-too-small = यह बहुत कम है: इस सर्विस में कम से कम { $minimum } चाहिए।
quantity-problem-too-large = यह बहुत ज़्यादा है: इस सर्विस में ज़्यादा से ज़्यादा { $maximum } हो सकते हैं।

## Confirm

confirm-summary = <b>कृपया अपना ऑर्डर जाँच लें</b>

    { $name }
    🔗 { $link }
confirm-balance = 👛 बैलेंस: { $balance } → { $after }
    यह कीमत { $until } तक पक्की है।
confirm-operator-pays = 👛 पैसे शॉप देती है।
    यह कीमत { $until } तक पक्की है।
confirm-short = 👛 बैलेंस: { $balance }। <b>{ $missing }</b> कम पड़ रहे हैं। आपका ऑर्डर सहेजा हुआ है: पैसे जोड़ें, फिर यहाँ लौट आएँ।
confirm-problem-neither = यह न संख्या है, न लिंक, इसलिए कुछ नहीं बदला। मात्रा बदलने के लिए संख्या भेजें, या दूसरा लिंक।
button-confirm = कन्फ़र्म करें
button-link = लिंक
button-quantity = संख्या
button-top-up = पैसे जोड़ें
button-try-again = फिर कोशिश करें
button-new-price = नई कीमत देखें
button-order-once-more = हाँ, एक बार और
confirm-repeat = यही ऑर्डर आपने कुछ मिनट पहले किया था: #{ $order }। <b>एक बार और</b> ऑर्डर करें?
confirm-working = धन्यवाद! आपका ऑर्डर भेजा जा रहा है।
confirm-already = यह ऑर्डर पहले ही प्लेस हो चुका है।

refusal-frozen = ⏸️ शॉप अभी ऑर्डर नहीं ले रही है। आपका ऑर्डर सहेजा हुआ है: थोड़ी देर बाद फिर कोशिश करें।
refusal-not-let-in = 🔒 यह प्राइवेट शॉप है। एक्सेस के लिए ऑपरेटर से कहें; आपकी ID /help में है।
refusal-service-gone = यह सर्विस अब नहीं मिलती। कृपया दूसरी चुनें।
refusal-draft-gone = यह ऑर्डर प्लेस होने से पहले ही बंद हो गया था। कृपया नया ऑर्डर शुरू करें।
refusal-incomplete = इस ऑर्डर में अभी कुछ बाकी है। कृपया इसे एक बार फिर देख लें।
refusal-too-many = आपने एक घंटे में बहुत सारे ऑर्डर किए हैं। यह सहेजा हुआ है: थोड़ी देर बाद फिर कोशिश करें।
refusal-expired = ⌛ उस कार्ड की कीमत पुरानी हो चुकी है। कुछ भी ऑर्डर नहीं हुआ। नई कीमत देखें, फिर कन्फ़र्म करें।

## Orders

orders-title = <b>मेरे ऑर्डर</b>
orders-none = अभी आपका कोई ऑर्डर नहीं है।
order-gone = यह ऑर्डर नहीं मिला। आपके ऑर्डर /orders में हैं।
order-title = { $icon } <b>ऑर्डर #{ $order }</b> · { $state }
order-progress = { $bar } { $percent } %
    { $quantity } में से { $delivered } डिलीवर हुए
order-what = { $name }
    🔗 { $link }
order-price = 🔢 { $quantity } · 💵 { $price }
order-refunded-line = ↩️ रिफ़ंड: { $refund }
order-created = 🕓 ऑर्डर किया: { $at }
order-start-count = 📍 स्टार्ट काउंट: { $count }
order-ended = 🏁 खत्म हुआ: { $at }
order-looked-at = 🔄 अपडेट: { $at }

state-reserved = भेजे जाने का इंतज़ार
state-submitting = भेजा जा रहा है
state-unknown = जाँच जारी
state-placed = शुरू होने का इंतज़ार
state-in-progress = जारी
state-completed = पूरा हुआ
state-partial = आंशिक डिलीवरी
state-canceled = कैंसल हुआ
state-rejected = प्लेस नहीं हुआ
state-released = प्लेस नहीं हुआ
state-written-off = बंद किया गया

explain-unknown = इस ऑर्डर का हमें साफ़ जवाब नहीं मिला। <b>कृपया इसे दोबारा ऑर्डर न करें:</b> आपके पैसे सुरक्षित हैं, और हम पता कर रहे हैं कि इसका क्या हुआ। आपको ऑर्डर मिलेगा या पैसे।
explain-canceled = सप्लायर ने यह ऑर्डर रोक दिया है, और जो डिलीवर नहीं हुआ उसके पैसे वापस हो गए हैं। फिर से ऑर्डर करें, या /search से दूसरी सर्विस खोजें।
explain-written-off = ऑपरेटर ने यह ऑर्डर बंद कर दिया है। अगर कुछ कम मिला है, तो सपोर्ट को लिखें।
not-placed = { $why } { $payer ->
        [operator] कोई पैसा नहीं कटा।
       *[user] पूरी कीमत आपके बैलेंस में वापस आ गई है।
    }
reason-vanished = ऑर्डर भेजे जाने से पहले सर्विस हटा दी गई। /search से दूसरी सर्विस चुनें।
reason-dearer = ऑर्डर भेजे जाने से पहले कीमत बढ़ गई। आप नई कीमत पर फिर से ऑर्डर कर सकते हैं।
reason-taken-back = आपने ऑर्डर वापस ले लिया।
reason-unreachable = सप्लायर से संपर्क नहीं हो सका। थोड़ी देर बाद फिर ऑर्डर करें।
reason-by-hand = ऑपरेटर ने देखा कि यह प्लेस नहीं हुआ था। आप फिर से ऑर्डर कर सकते हैं; कोई सवाल हो, तो /support पर लिखें।
reason-link = लिंक स्वीकार नहीं हुआ: देखें कि वह पूरा और पब्लिक है।
reason-duplicate-link = इस लिंक का एक ऑर्डर पहले से चल रहा है: उसके पूरा होने का इंतज़ार करें।
reason-quantity = यह संख्या स्वीकार नहीं हुई। दूसरी संख्या के साथ फिर ऑर्डर करें।
reason-fields = इस सर्विस के लिए जो भरा गया, वह स्वीकार नहीं हुआ। फिर से ऑर्डर करें और हर एंट्री जाँचें।
reason-service = यह सर्विस अभी उपलब्ध नहीं है। /search से दूसरी चुनें, या बाद में फिर ऑर्डर करें।
reason-general = ऑर्डर अभी प्लेस नहीं हो सका। बाद में फिर ऑर्डर करें, या /support पर पूछें।

button-status = स्टेटस
button-refill = रिफ़िल
button-cancel-order = ऑर्डर कैंसल करें
status-asked = देख रहे हैं…
status-ended = यह ऑर्डर खत्म हो चुका है।

cancel-ask = ऑर्डर #{ $order } कैंसल करने की रिक्वेस्ट करें? यह सिर्फ़ रिक्वेस्ट है: तब तक जो डिलीवर हुआ, उसके पैसे लगेंगे; बाकी पैसे { $payer ->
        [operator] रिफ़ंड होंगे।
       *[user] आपके बैलेंस में वापस आएँगे।
    }
cancel-ask-reserved = ऑर्डर #{ $order } वापस लें? यह अभी भेजा नहीं गया है: { $payer ->
        [operator] कोई पैसा नहीं कटेगा।
       *[user] आपको पूरी कीमत वापस मिलेगी।
    }
cancel-line-asked = 🛑 आपने कैंसल के लिए कहा है: रिक्वेस्ट भेजी जा रही है।
cancel-line-refused = 🛑 कैंसल करने से मना कर दिया गया: { $words }
wish-cancel-noted = रिक्वेस्ट दर्ज हो गई। नतीजा हम आपको बताएँगे।
wish-cancel-released = वापस ले लिया गया। कोई पैसा नहीं कटा।
wish-cancel-already = यह रिक्वेस्ट आप पहले ही कर चुके हैं। नतीजा हम आपको बताएँगे।
wish-cancel-not-possible = यह ऑर्डर अब कैंसल नहीं हो सकता। अगर इसमें कोई दिक्कत है, तो /support पर पूछें।
wish-cancel-gone = यह ऑर्डर नहीं मिला।
wish-refill-noted = रिफ़िल की रिक्वेस्ट दर्ज हो गई। नतीजा हम आपको बताएँगे।
wish-refill-released = हो गया।
wish-refill-already = रिफ़िल पहले से चल रहा है।
wish-refill-not-possible = इस ऑर्डर का रिफ़िल अभी नहीं हो सकता। कब हो सकेगा, यह ऑर्डर के कार्ड पर लिखा है; न लिखा हो, तो /support पर पूछें।
wish-refill-gone = यह ऑर्डर नहीं मिला।
refill-line-asked = ♻️ रिफ़िल की रिक्वेस्ट की गई है।
refill-line-accepted = ♻️ रिफ़िल चल रहा है।
refill-line-refused = ♻️ रिफ़िल से मना कर दिया गया: { $words }
refill-line-completed = ♻️ रिफ़िल हो गया।
refill-line-lapsed = ♻️ रिफ़िल का क्या हुआ, यह सप्लायर ने बताया ही नहीं। आप दूसरे रिफ़िल की रिक्वेस्ट कर सकते हैं।
refill-line-rejected = ♻️ रिफ़िल की रिक्वेस्ट नामंज़ूर हुई: { $words }

## Wallet

wallet-balance = 👛 बैलेंस: <b>{ $balance }</b>
wallet-held = 🔒 खुले ऑर्डर के लिए होल्ड पर: { $held }
wallet-empty = अभी कोई लेन-देन नहीं है।
wallet-line = <b>{ $amount }</b> · { $what }
    { $at } · बैलेंस { $after }
entry-credit = जमा
entry-hold = ऑर्डर { $order }
entry-release = ऑर्डर { $order }, प्लेस नहीं हुआ
entry-refund = ऑर्डर { $order }, रिफ़ंड
wallet-private = इस शॉप में ऑर्डर के पैसे ऑपरेटर देता है: आपको वॉलेट की ज़रूरत नहीं है।
top-up = ➕ <b>पैसे जोड़ें</b>
top-up-none = पेमेंट कैसे करना है, यह इस शॉप के ऑपरेटर से पूछें।
top-up-id = पेमेंट के साथ यह नंबर बताएँ: <code>{ $id }</code>

## Times

span-seconds = { $n ->
        [one] { $n } सेकंड
       *[other] { $n } सेकंड
    }
span-minutes = { $n ->
        [one] { $n } मिनट
       *[other] { $n } मिनट
    }
span-hours = { $n ->
        [one] { $n } घंटा
       *[other] { $n } घंटे
    }
span-days = { $n ->
        [one] { $n } दिन
       *[other] { $n } दिन
    }

## Notices

notice-order-completed = ✅ ऑर्डर #{ $order } पूरा हुआ: { $quantity } × { $name }
notice-order-partial = 🌗 ऑर्डर #{ $order } पूरा डिलीवर नहीं हुआ: { $quantity } में से { $delivered } डिलीवर। <b>{ $refund }</b> { $payer ->
        [operator] रिफ़ंड हो गए हैं।
       *[user] आपके बैलेंस में वापस आ गए हैं।
    }
notice-order-canceled = ↩️ ऑर्डर #{ $order } कैंसल हो गया। <b>{ $refund }</b> { $payer ->
        [operator] रिफ़ंड हो गए हैं।
       *[user] आपके बैलेंस में वापस आ गए हैं।
    }
notice-order-refunded = ↩️ ऑर्डर #{ $order }: <b>{ $paid }</b> { $payer ->
        [operator] रिफ़ंड हो गए हैं।
       *[user] आपके बैलेंस में वापस आ गए हैं।
    } अब तक { $price } में से कुल { $refund } लौटाए गए।
notice-order-unknown = 🔍 ऑर्डर #{ $order } की जाँच चल रही है: हमें साफ़ जवाब नहीं मिला। कृपया इसे दोबारा ऑर्डर न करें। आपके पैसे सुरक्षित हैं: आपको ऑर्डर मिलेगा या पैसे।
notice-order-not-placed = ⛔ ऑर्डर #{ $order } प्लेस नहीं हुआ। { $why } { $payer ->
        [operator] कोई पैसा नहीं कटा।
       *[user] <b>{ $price }</b> आपके बैलेंस में वापस आ गए हैं।
    }
notice-order-written-off = 📕 ऑर्डर #{ $order } को ऑपरेटर ने बंद कर दिया है। अगर कुछ कम मिला है, तो सपोर्ट को लिखें।
notice-order-cancel-refused = 🛑 ऑर्डर #{ $order } कैंसल करने से मना कर दिया गया: { $words }
notice-refill-completed = ♻️ ऑर्डर #{ $order } का रिफ़िल हो गया।
notice-refill-rejected = ♻️ ऑर्डर #{ $order } के रिफ़िल की रिक्वेस्ट नामंज़ूर हुई: { $words }
notice-refill-refused = ♻️ ऑर्डर #{ $order } के रिफ़िल से मना कर दिया गया: { $words }
notice-wallet-credited = 👛 <b>{ $amount }</b> जोड़े गए। बैलेंस: <b>{ $balance }</b>
notice-let-in = 🔓 स्वागत है: अब आप इस शॉप में ऑर्डर कर सकते हैं।
notice-something-broke = ⚠️ हमारी तरफ़ से कुछ गड़बड़ हो गई। कुछ भी खोया नहीं है; कृपया फिर कोशिश करें।

## Help, terms, privacy

help = <b>यह कैसे काम करता है</b>
    1. लिंक पेस्ट करें, प्लेटफ़ॉर्म और सर्विस चुनें, या खोजने के लिए कुछ शब्द लिखें।
    2. लिंक अभी न दिया हो, तो वह भेजें; फिर संख्या और सर्विस जो भी माँगे।
    3. कार्ड जाँचें और कन्फ़र्म करें। उस पर जो कीमत है, वही आपको देनी है।
    4. ऑर्डर का हाल उसके कार्ड पर देखें। जो डिलीवर नहीं हुआ, उसका रिफ़ंड मिलता है।

    /services – सर्विस देखें
    /search – सर्विस खोजें
    /orders – आपके ऑर्डर
    /mass – एक साथ कई ऑर्डर
    /wallet – बैलेंस और स्टेटमेंट
    /favourites – पसंदीदा सर्विस
    /language – दूसरी भाषा
    /support – ऑपरेटर से पूछें
    /terms – इस शॉप की शर्तें
    /privacy – क्या सहेजा जाता है
    /cancel – जो कर रहे थे, उसे छोड़ें

    आपकी ID: <code>{ $id }</code>
terms-wallet = <b>शर्तें</b>
    • कन्फ़र्म कार्ड पर जो कीमत है, वही आप देते हैं। कन्फ़र्म करने पर वह आपके बैलेंस से कट जाती है।
    • जो डिलीवर नहीं होता, वह आपके बैलेंस में रिफ़ंड होता है। कैंसल हुए ऑर्डर का रिफ़ंड मिलता है; आंशिक डिलीवरी में जितना कम मिला, उतने का।
    • कैंसल सिर्फ़ एक रिक्वेस्ट है: तब तक जो डिलीवर हुआ, उसके पैसे लगते हैं।
    • रिफ़िल वहीं मिल सकता है, जहाँ सर्विस में लिखा हो, और उसमें लिखे दिनों के अंदर।
    • लिंक पब्लिक होना चाहिए और ऑर्डर पूरा होने तक बदलना नहीं चाहिए।
    • कई नेटवर्क खरीदे हुए लाइक्स, फ़ॉलोअर्स वगैरह की इजाज़त नहीं देते: आप जो ऑर्डर करते हैं, उसकी ज़िम्मेदारी आपकी है।
terms-private = <b>शर्तें</b>
    • यह प्राइवेट शॉप है: जिन्हें एक्सेस मिला है, उनके ऑर्डर के पैसे ऑपरेटर देता है।
    • कैंसल सिर्फ़ एक रिक्वेस्ट है: तब तक जो डिलीवर हुआ, वह वापस नहीं होता।
    • लिंक पब्लिक होना चाहिए और ऑर्डर पूरा होने तक बदलना नहीं चाहिए।
    • कई नेटवर्क खरीदे हुए लाइक्स, फ़ॉलोअर्स वगैरह की इजाज़त नहीं देते: आप जो ऑर्डर करते हैं, उसकी ज़िम्मेदारी आपकी है।
privacy = <b>प्राइवेसी</b>
    • यह सहेजा जाता है: आपकी Telegram ID, नाम, यूज़रनेम, भाषा और सेटिंग में आपने जो चुना, आपके ऑर्डर और उनके लिंक, और आपके बैलेंस का हर लेन-देन।
    • सप्लायर को सिर्फ़ लिंक, संख्या और सर्विस जो माँगे (जैसे कमेंट), वही भेजा जाता है, और कुछ नहीं। यह बॉट लिंक कभी नहीं खोलता।
    • मैसेज दो दिन तक रखे जाते हैं; अधूरे ऑर्डर और आपके पेस्ट किए हुए लिंक 30 दिन तक।
    • सपोर्ट को आप जो लिखते हैं, वह उस सवाल के साथ रखा जाता है और ऑपरेटर उसे पढ़ते हैं।
    • आपके बारे में क्या सहेजा गया है, उसे देखने या मिटवाने के लिए ऑपरेटर से कहें।

## The command menu

command-start = होम
command-services = सर्विस देखें
command-search = सर्विस खोजें
command-orders = मेरे ऑर्डर
command-wallet = बैलेंस और स्टेटमेंट
command-language = भाषा चुनें
command-help = यह कैसे काम करता है
command-support = ऑपरेटर से पूछें
command-terms = इस शॉप की शर्तें
command-privacy = आपके बारे में क्या सहेजा जाता है
command-cancel = यह स्टेप छोड़ें
