## What the types of services ask for

form-ask-comments = ✏️ <b>कमेंट भेजें।</b> जैसे:
    <code>कमाल का वीडियो!
    यह कहाँ शूट हुआ?</code>
form-ask-usernames = 👤 <b>अकाउंट के नाम भेजें।</b> जैसे:
    <code>first.account
    @second.account</code>
form-ask-hashtags = #️⃣ <b>हैशटैग भेजें।</b> जैसे:
    <code>travel
    #sunset</code>
form-ask-hashtag = #️⃣ <b>कौन सा हैशटैग?</b> जैसे <code>travel</code>
form-ask-username = 👤 <b>{ $comment ->
        [true] कमेंट किस अकाउंट ने लिखा है?
       *[false] किस अकाउंट के फ़ॉलोअर्स?
    }</b> अकाउंट का नाम या उसकी प्रोफ़ाइल का लिंक भेजें, जैसे <code>some.account</code>
form-ask-media = 🖼 <b>उस पोस्ट का लिंक भेजें</b>, जिसे लाइक करने वाले लोग चाहिए। पोस्ट उसी साइट पर होनी चाहिए।
form-ask-answer-number = 🗳 <b>पोल का कौन सा जवाब?</b> ऊपर से गिनें: उसके नंबर पर टैप करें, या 1 से { $limit } तक का नंबर लिखें।
form-ask-groups = 👥 <b>वे ग्रुप भेजें</b> जिनसे लोगों को इनवाइट करना है, लिंक या नाम से। ग्रुप पब्लिक होने चाहिए। जैसे:
    <code>https://t.me/somegroup
    @anothergroup</code>
form-ask-keywords = 🔑 <b>कीवर्ड भेजें।</b> जैसे:
    <code>रनिंग शूज़ खरीदें
    रनिंग शूज़ ऑनलाइन</code>
form-ask-country = 🌍 <b>किस देश से?</b> एक पर टैप करें, या देश का नाम या उसका दो अक्षरों वाला कोड लिखें, जैसे <code>PL</code>
form-ask-device = 📱 <b>किन डिवाइस पर?</b> एक पर टैप करें।
form-ask-type-of-traffic = 🚦 <b>विज़िटर कहाँ से आएँ?</b> एक पर टैप करें।
form-ask-google-keyword = 🔎 <b>वे क्या लिखकर खोजें?</b> जैसे <code>रनिंग शूज़</code>
form-ask-referring-url = ↪️ <b>वे किस पेज से आएँ?</b> उसका लिंक भेजें, जैसे <code>https://example.com/page</code>
form-ask-list = हर लाइन में एक लिखें, मैसेज में या .txt फ़ाइल में; ज़्यादा से ज़्यादा { $limit } लाइनें।
form-ask-more = ➕ <b>अब जो भेजेंगे, वह आखिर में जुड़ेगा</b>, मैसेज में या .txt फ़ाइल में।

form-limits = इस सर्विस में { $minimum } से { $maximum } तक भेज सकते हैं।
form-package-price = 📦 { $price } पूरे पैकेज की कीमत है, आप कितने भी भेजें।
form-commas-count = ⚠️ यहाँ कॉमा पर कमेंट खत्म माना जाता है: एक कॉमा वाली लाइन के दो कमेंट के पैसे लगेंगे।
form-replaces = गलती हो गई? पूरी सूची फिर से भेजें: वह इसकी जगह ले लेगी।
form-bill = 💵 { $count } के लिए <b>{ $price }</b>
form-too-few = ⚠️ अभी { $count } हैं, और इस सर्विस में कम से कम { $limit } चाहिए: { $difference } और भेजें।
form-too-many = ⚠️ अभी { $count } हैं, और इस सर्विस में ज़्यादा से ज़्यादा { $limit } हो सकते हैं। { $difference } हटाएँ।
form-more-lines = … { $n } और
form-value = ▫️ { $field }: <b>{ $value }</b>

form-blank-lines = 🧹 { $n ->
        [one] { $n } खाली लाइन छोड़ दी गई।
       *[other] { $n } खाली लाइनें छोड़ दी गईं।
    }
form-left-out-twice = 🧹 { $n ->
        [one] { $n } दोहराई गई एंट्री छोड़ दी गई।
       *[other] { $n } दोहराई गई एंट्री छोड़ दी गईं।
    }
form-stand-twice = 👀 { $n ->
        [one] { $n } लाइन दो बार है। उसे रखा गया है और वह गिनी जाएगी।
       *[other] { $n } लाइनें दो बार हैं। उन्हें रखा गया है और वे गिनी जाएँगी।
    }
form-cut-off = ✂️ क्या बस इतना ही है? एक मैसेज में 4,096 अक्षर आते हैं, और ऐप इससे लंबे टेक्स्ट को दो मैसेज में बाँट देते हैं। बाकी भी भेजें, या .txt फ़ाइल भेजें।

lines-comments = ✏️ <b>{ $n ->
        [one] { $n } कमेंट
       *[other] { $n } कमेंट
    }</b>
lines-usernames = 👤 <b>{ $n ->
        [one] { $n } अकाउंट
       *[other] { $n } अकाउंट
    }</b>
lines-hashtags = #️⃣ <b>{ $n ->
        [one] { $n } हैशटैग
       *[other] { $n } हैशटैग
    }</b>
lines-groups = 👥 <b>{ $n ->
        [one] { $n } ग्रुप
       *[other] { $n } ग्रुप
    }</b>
lines-keywords = 🔑 <b>{ $n ->
        [one] { $n } कीवर्ड
       *[other] { $n } कीवर्ड
    }</b>

button-field-comments = कमेंट
button-field-usernames = अकाउंट
button-field-hashtags = हैशटैग
button-field-hashtag = हैशटैग
button-field-username = अकाउंट
button-field-media = पोस्ट
button-field-answer-number = जवाब
button-field-groups = ग्रुप
button-field-keywords = कीवर्ड
button-field-country = देश
button-field-device = डिवाइस
button-field-type-of-traffic = ट्रैफ़िक
button-field-google-keyword = खोज के शब्द
button-field-referring-url = सोर्स पेज
button-go-on = ऑर्डर जारी रखें
button-continue = आगे बढ़ें
button-keep = यही रखें
button-keep-quantity = { $quantity } ही रखें
button-add-lines = लाइनें जोड़ें
button-new-list = नई सूची बनाएँ

country-worldwide = 🌍 पूरी दुनिया
device-1 = कंप्यूटर
device-2 = मोबाइल, Android
device-3 = मोबाइल, iOS
device-4 = मोबाइल, मिले-जुले
device-5 = सभी डिवाइस, मिले-जुले
traffic-1 = Google खोज से
traffic-2 = किसी दूसरे पेज से
traffic-3 = किसी खास जगह से नहीं

form-problem-text-wanted = कृपया टेक्स्ट में भेजें: यहाँ फ़ोटो, स्टिकर या फ़ाइल नहीं चलती।
form-problem-list-wanted = कृपया टेक्स्ट में या .txt फ़ाइल में भेजें: फ़ोटो या स्टिकर नहीं चलते।
form-problem-empty = इसमें काम का कुछ नहीं मिला। दोबारा लिखकर भेजें।
form-problem-one-line-wanted = यहाँ सिर्फ़ एक चाहिए: एक ही लाइन भेजें।
form-problem-forbidden-characters = “{ $entry }” में कुछ छिपे हुए (कंट्रोल) अक्षर हैं, जो कोई सर्विस नहीं लेती। दोबारा लिखकर भेजें।
form-problem-too-long = “{ $entry }” बहुत लंबा है: ज़्यादा से ज़्यादा { $limit } अक्षर हो सकते हैं।
form-problem-too-many-lines = एक ऑर्डर के लिए यह बहुत ज़्यादा है: ज़्यादा से ज़्यादा { $limit } लाइनें हो सकती हैं। इसके दो ऑर्डर बना लें।
form-problem-too-much = एक ऑर्डर के लिए यह टेक्स्ट बहुत ज़्यादा है। इसके दो ऑर्डर बना लें।
form-problem-not-a-name = “{ $entry }” अकाउंट का नाम नहीं है। उसमें अक्षर, अंक, डॉट, डैश और अंडरस्कोर हो सकते हैं; प्रोफ़ाइल का लिंक भी चलेगा।
form-problem-not-a-tag = “{ $entry }” हैशटैग नहीं है। हैशटैग एक ही शब्द होता है, जिसमें अक्षर, अंक और अंडरस्कोर हों।
form-problem-not-a-group = “{ $entry }” इस साइट के किसी पब्लिक ग्रुप का लिंक या नाम नहीं है। ग्रुप का लिंक कॉपी करके फिर से भेजें।
form-problem-not-an-answer = यह 1 से { $limit } तक का नंबर नहीं है। सिर्फ़ नंबर भेजें।
form-problem-not-a-country = यह देश पहचान में नहीं आया। दो अक्षरों वाला कोड हमेशा चलता है, जैसे <code>PL</code>
confirm-problem-one-line = एक अकेली लाइन आपकी सूची की जगह नहीं लेती। सूची बदलने के लिए उसे पूरी फिर से भेजें, या उसके बटन पर टैप करें।
form-problem-tap-wanted = यहाँ कुछ लिखना नहीं है: किसी एक बटन पर टैप करें।
form-problem-unknown-command = “{ $entry }” कमांड पहचान में नहीं आई, और इसे जवाब नहीं माना गया है।

file-problem-too-large = यह फ़ाइल बहुत बड़ी है: ज़्यादा से ज़्यादा { $limit } MB हो सकती है। इसे बाँटकर दो ऑर्डर बना लें।
file-problem-wrong-kind = इस तरह की फ़ाइल पढ़ी नहीं जा सकती। टेक्स्ट भेजें, या .txt वाली सादी टेक्स्ट फ़ाइल।
file-problem-not-text = यह सादी टेक्स्ट फ़ाइल नहीं है। इसे .txt फ़ाइल (“UTF-8”) के रूप में सेव करें, या लाइनें यहाँ पेस्ट करें।
file-problem-unknown-encoding = समझ नहीं आ रहा कि इस फ़ाइल में कौन से अक्षर हैं। इसे “UTF-8” में फिर से सेव करें, या लाइनें यहाँ पेस्ट करें।
file-problem-not-fetched = Telegram से यह फ़ाइल नहीं मिल पाई। कुछ भी नहीं बदला है: कृपया इसे एक बार और भेजें।

## Prices and badges

unit-thousand = प्रति 1,000
unit-comments = प्रति 1,000 कमेंट
unit-usernames = प्रति 1,000 अकाउंट
unit-package = पूरे पैकेज के
list-packages = 📦 का मतलब: कीमत पूरे पैकेज की है।
service-drip = 💧 कई हिस्सों में डिलीवर हो सकता है (ड्रिप-फ़ीड)
service-per-day = 🚀 रोज़ करीब { $n }
service-start-within = ⚡ शुरू होने में अधिकतम { $span }
service-start-at-once = ⚡ तुरंत शुरू
confirm-package = 📦 एक पैकेज
confirm-quantity = 🔢 { $quantity }, कीमत { $price } { $unit }
confirm-total = 💵 कुल: <b>{ $total }</b>

## Drip-feed

button-drip = ड्रिप-फ़ीड
button-drop-drip = ड्रिप-फ़ीड हटाएँ
drip-ask-runs = 💧 <b>ड्रिप-फ़ीड: कितने हिस्सों में?</b> हर हिस्से में { $quantity } डिलीवर होंगे। नंबर पर टैप करें, या { $minimum } से { $maximum } तक कोई संख्या लिखें।
drip-ask-interval = 💧 <b>हिस्सों के बीच कितना अंतर?</b> { $runs } × { $quantity } = { $total }, { $price }।
    तीर के बाद लिखा है कि पूरे ऑर्डर में कितना समय लगेगा।
drip-interval-range = आप मिनट भी लिख सकते हैं, { $minimum } से { $maximum } तक।
drip-line = 💧 { $runs } × { $quantity } = { $total }, बीच का अंतर: { $interval }, कुल समय: करीब { $span }
drip-each = 💧 इस ऑर्डर में { $runs } हिस्से हैं: बताएँ कि हर हिस्से में कितने डिलीवर हों। कीमतें सभी हिस्सों की मिलाकर हैं।
drip-dropped = ⚠️ अब इतने हिस्से नहीं हो सकते, इसलिए ड्रिप-फ़ीड हटा दिया गया।
drip-problem-runs = हिस्सों की गिनती भेजें, { $minimum } से { $maximum } तक की पूरी संख्या।
drip-problem-interval = इस सर्विस में यह नहीं हो सकता। दिए गए समय में से एक पर टैप करें।
