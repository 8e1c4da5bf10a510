## Several orders at once

# Lines

mass-how = 📋 <b>बल्क ऑर्डर</b>
    हर लाइन में एक ऑर्डर भेजें, मैसेज में या .txt या .csv फ़ाइल में; ज़्यादा से ज़्यादा { $limit } लाइनें:
    <code>सर्विस | लिंक | संख्या</code>
    जैसे:
    <code>12 | https://www.instagram.com/somebody | 1000</code>
    सर्विस का नंबर उसके कार्ड पर लिखा है। पैकेज हो, तो संख्या न लिखें।
mass-title = 📋 <b>{ $n ->
        [one] { $n } लाइन
       *[other] { $n } लाइनें
    }</b>
mass-bad = ⚠️ { $n ->
        [one] { $n } लाइन का ऑर्डर नहीं हो सकता: वह सूची में सबसे ऊपर है, साथ में लिखा है कि क्या करें।
       *[other] { $n } लाइनों का ऑर्डर नहीं हो सकता: वे सूची में सबसे ऊपर हैं, साथ में लिखा है कि क्या करें।
    } { $good ->
        [0] सभी लाइनें एक बार फिर भेजें।
       *[other] सभी लाइनें एक बार फिर भेजें, या सिर्फ़ सही लाइनें लें।
    }
mass-twins = 👀 { $n ->
        [one] { $n } लाइन में वही सर्विस और लिंक है, जो पहले की किसी लाइन में है।
       *[other] { $n } लाइनों में वही सर्विस और लिंक है, जो पहले की किसी लाइन में है।
    }
mass-total = 💵 { $n ->
        [one] { $n } ऑर्डर
       *[other] { $n } ऑर्डर
    }, कुल <b>{ $total }</b>
mass-short = 👛 बैलेंस: { $balance }। <b>{ $missing }</b> कम पड़ रहे हैं। सभी लाइनें सहेजी हुई हैं: पैसे जोड़ें, फिर यहाँ लौट आएँ।
mass-line = <b>{ $number }.</b> { $name } · { $link } · { $quantity } · <b>{ $price }</b>
mass-line-twin = 👀 <b>{ $number }.</b> { $name } · { $link } · { $quantity } · <b>{ $price }</b> · लाइन { $twin } जैसी
mass-line-bad = ⚠️ <b>{ $number }.</b> <code>{ $text }</code>
    { $why }
mass-problem-not-a-line = यह समझ नहीं आया। ऐसे लिखें: सर्विस | लिंक | संख्या।
mass-problem-too-long = एक लाइन के लिए यह बहुत लंबा है। हर लाइन में एक ऑर्डर भेजें।
mass-problem-not-a-service = लाइन सर्विस के नंबर से शुरू होनी चाहिए: वह सर्विस के कार्ड पर लिखा है।
mass-problem-unknown-service = इस नंबर की कोई सर्विस नहीं है। उसे /search से खोजें।
mass-problem-needs-more = “{ $name }” के लिए लिंक और संख्या के अलावा भी कुछ चाहिए: इसे /search से अलग ऑर्डर करें।
mass-problem-quantity-missing = संख्या नहीं लिखी है: { $minimum } से { $maximum } तक।
mass-problem-not-a-number = संख्या समझ नहीं आई। सिर्फ़ अंक लिखें: { $minimum } से { $maximum } तक।
mass-problem-too-small = यह बहुत कम है: इस सर्विस में कम से कम { $minimum } चाहिए।
mass-problem-too-large = यह बहुत ज़्यादा है: इस सर्विस में ज़्यादा से ज़्यादा { $maximum } हो सकते हैं।
mass-problem-package-once = “{ $name }” एक पैकेज है: संख्या न लिखें, या 1 लिखें।
mass-too-many = { $n ->
        [one] यह { $n } लाइन है
       *[other] ये { $n } लाइनें हैं
    }, और एक बार में { $limit } ही हो सकती हैं। कुछ भी ऑर्डर नहीं हुआ और कुछ खोया नहीं है: पहले शुरू की { $limit } भेजें, फिर बाकी।
mass-no-lines = इसमें कोई ऑर्डर नहीं है।
mass-ask-twins = 👀 { $n ->
        [one] { $n } लाइन में वही सर्विस और लिंक है, जो पहले की किसी लाइन में है।
       *[other] { $n } लाइनों में वही सर्विस और लिंक है, जो पहले की किसी लाइन में है।
    } क्या यह जान-बूझकर किया है?
mass-ask-recent = 👀 { $n ->
        [one] इनमें से { $n } ऑर्डर आपने कुछ मिनट पहले ही किया है।
       *[other] इनमें से { $n } ऑर्डर आपने कुछ मिनट पहले ही किए हैं।
    } वही <b>एक बार और</b> ऑर्डर करें?
mass-working = धन्यवाद! आपके ऑर्डर भेजे जा रहे हैं।
service-number = 🆔 <code>{ $number }</code> /mass के लिए
button-mass = बल्क ऑर्डर
button-mass-go-on = बल्क ऑर्डर जारी रखें
button-mass-summary = बल्क ऑर्डर { $number }
button-mass-good = सिर्फ़ सही वाली ({ $n })
button-mass-edit = फिर से भेजें
button-mass-all = हाँ, सब ऑर्डर करें
button-mass-once = हर एक बस एक बार
button-mass-refused = प्लेस नहीं हुए: { $n }
button-mass-again = इन्हें फिर ऑर्डर करें

# What becomes of them

basket-title = 📋 <b>बल्क ऑर्डर { $number }</b>
basket-title-bundle = 🎁 <b>{ $name }</b> · { $number }
basket-total = { $n ->
        [one] { $n } ऑर्डर
       *[other] { $n } ऑर्डर
    }, कुल { $total }
basket-placed = { $bar } { $count } में से { $placed } प्लेस हुए
basket-refused = ⛔ प्लेस नहीं हुए: { $n }
basket-refunded = ↩️ { $refund } { $payer ->
        [operator] रिफ़ंड हुए
       *[user] आपके बैलेंस में वापस
    }
basket-completed = ✅ { $n } डिलीवर
basket-partial = 🌗 { $n } आंशिक डिलीवर
basket-canceled = ↩️ { $n } कैंसल
basket-doubtful = 🔍 { $n ->
        [one] { $n } ऑर्डर का साफ़ जवाब नहीं मिला।
       *[other] { $n } ऑर्डर का साफ़ जवाब नहीं मिला।
    } कृपया दोबारा ऑर्डर न करें: आपके पैसे सुरक्षित हैं, और हम पता कर रहे हैं।
basket-refused-title = ⛔ { $n ->
        [one] <b>{ $n } ऑर्डर प्लेस नहीं हुआ।</b> उसके पैसे लौटा दिए गए।
       *[other] <b>{ $n } ऑर्डर प्लेस नहीं हुए।</b> उनके पैसे लौटा दिए गए।
    }
basket-refused-line = <b>#{ $order }</b> { $name } · { $link }
    { $why }
notice-basket-sent = 📋 बल्क ऑर्डर { $basket }: सब भेज दिया गया। प्लेस हुए: { $orders } में से { $placed }।{ $refused ->
        [0] { "" }
       *[other] { " " }प्लेस नहीं हुए: { $refused }, लौटाए गए: { $refund }।
    }{ $doubtful ->
        [0] { "" }
       *[other] { " " }जाँच जारी: { $doubtful }।
    }
notice-basket-ended = 🏁 बल्क ऑर्डर { $basket } पूरा हुआ। प्लेस हुए: { $orders } में से { $placed }।{ $refused ->
        [0] { "" }
       *[other] { " " }प्लेस नहीं हुए: { $refused }।
    }{ $returned ->
        [0] { "" }
       *[other] { " " }कुल लौटाए गए: { $refund }।
    }

# One service for several links

links-title = 🔗 { $n ->
        [one] { $n } लिंक
       *[other] { $n } लिंक
    }
links-choose = <b>इन सबके लिए क्या चाहिए?</b> इसके बाद पूछेंगे कि हर एक के लिए कितने।
links-none = कोई सर्विस ये सभी लिंक नहीं लेती। एक ही साइट और एक ही तरह के लिंक साथ भेजें, या हर लिंक अलग-अलग।
links-quantity = 🔢 <b>हर लिंक के लिए कितने?</b> एक पर टैप करें, कीमत सभी लिंक की मिलाकर है; या { $minimum } से { $maximum } तक कोई संख्या लिखें।

# Bundles

bundles = 🎁 <b>कॉम्बो</b>
    एक लिंक के लिए कई सर्विस।
bundles-none = अभी कोई कॉम्बो उपलब्ध नहीं है।
bundle-title = 🎁 <b>{ $name }</b>
bundle-item = • { $quantity } · { $name } · { $price }
bundle-item-gone = • ⚠️ { $name } (सर्विस { $number }) अब नहीं बिकती
bundle-link = 🔗 <b>वह एक लिंक भेजें</b>, जिसके लिए यह सब है, जैसे:
    <code>{ $example }</code>
bundle-gone = यह कॉम्बो अब उपलब्ध नहीं है। कृपया दूसरा चुनें।
button-bundles = कॉम्बो

# Bundles, as admins see them

admin-home = 🛠 <b>शॉप</b>
    ग्राहक का कार्ड: <code>/user ID</code>
    बैलेंस में जोड़ें: <code>/credit ID रकम</code>
button-admin-sync = कैटलॉग
button-admin-left-out = बिक्री से बाहर
button-admin-freeze = ऑर्डर लेना
bundles-admin = 🎁 <b>कॉम्बो</b>: { $n }
    ⚠️ बेचा नहीं जा सकता · ⏸️ बंद किया हुआ
bundle-how = पहली लाइन में कॉम्बो का नाम भेजें, फिर हर लाइन में एक सर्विस, ज़्यादा से ज़्यादा { $limit }:
    <code>शुरुआती कॉम्बो
    12 | 1000
    15 | 500</code>
    सभी सर्विस एक ही लिंक लेती हों, और उन्हें लिंक और संख्या के अलावा कुछ न चाहिए हो।
bundle-is-on = ✅ यह उपलब्ध है।
bundle-is-off = ⏸️ यह बंद किया हुआ है।
bundle-not-offered = ⚠️ यह उपलब्ध नहीं है: { $why }
bundle-delete-sure = यह कॉम्बो हटाएँ? इससे किए गए ऑर्डर बने रहेंगे।
bundle-problem-empty = इसमें कोई सर्विस नहीं है। हर लाइन में एक लिखें: सर्विस | संख्या।
bundle-problem-no-name = पहली लाइन में कॉम्बो का नाम होना चाहिए।
bundle-problem-too-many = इतनी सर्विस नहीं हो सकतीं: ज़्यादा से ज़्यादा { $limit } चलेंगी।
bundle-problem-line = “{ $about }” समझ नहीं आया। ऐसे लिखें: सर्विस | संख्या।
bundle-problem-vanished = “{ $about }” अब नहीं बिकती, या कभी बिकती ही नहीं थी। कॉम्बो इसके बिना फिर से बनाएँ।
bundle-problem-needs-more = “{ $about }” के लिए लिंक और संख्या के अलावा भी कुछ चाहिए। कॉम्बो इसके बिना फिर से बनाएँ।
bundle-problem-limits = “{ $about }” में यह संख्या नहीं चलती। सही संख्या के साथ कॉम्बो फिर से बनाएँ।
bundle-problem-platforms = इसकी सर्विस अलग-अलग साइटों की हैं: कोई एक लिंक सब पर नहीं चलेगा। हर साइट के लिए अलग कॉम्बो बनाएँ।
bundle-problem-no-common-link = इसकी सर्विस को अलग-अलग तरह के लिंक चाहिए: कोई एक लिंक सब पर नहीं चलेगा। हर तरह के लिंक के लिए अलग कॉम्बो बनाएँ।
button-bundle-new = नया कॉम्बो
button-bundle-on = बेचना शुरू करें
button-bundle-off = बंद करें
button-bundle-delete = हटाएँ

command-mass = एक साथ कई ऑर्डर
command-admin = शॉप
