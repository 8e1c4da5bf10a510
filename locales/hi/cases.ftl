## Cases: the lists

cases-none = ✅ कोई खुला केस नहीं है।
cases-title = 🔍 <b>खुले केस</b>, सबसे पुराने पहले
cases-sum = { $n ->
        [one] { $n } खुला
       *[other] { $n } खुले
    } · <b>{ $amount }</b> · सबसे पुराना: { $span }
button-closed-cases = बंद केस
closed-cases-none = अभी तक कोई फ़ैसला नहीं हुआ है।
closed-cases-title = 🗄️ <b>बंद केस</b>, सबसे नए पहले
closed-case = <b>केस { $case }</b> · { $about } · { $what }

case-unknown-outcome = जवाब साफ़ नहीं
case-odd-report = अजीब रिपोर्ट
case-refund-by-hand = रिफ़ंड तय करना है
case-stalled = ऑर्डर अटका है
case-foreign-spend = अनजान खर्च
case-stray = लावारिस ऑर्डर

## A case’s card

case-title = 🔍 <b>केस { $case }</b> · { $what }
case-asks-unknown-outcome = पैनल ने यह ऑर्डर लिया या नहीं?
case-asks-odd-report = पैनल की रिपोर्ट मेल नहीं खाती। सच क्या है?
case-asks-refund-by-hand = कीमत का कितना हिस्सा लौटाना है?
case-asks-stalled = बहुत ज़्यादा समय से कुछ नहीं बदला है। इंतज़ार करें या पैसे लौटाएँ?
case-asks-charge = पैनल जितना काट रहा है, वह उसके रेट से मेल नहीं खाता। क्या यह सही है?
case-asks-foreign-spend = पैनल पर हमारे खाते से यह खर्च किसने किया?
case-asks-stray = पैनल पर हमारे खाते में यह ऑर्डर किसका है?
case-age = ⏳ कितने समय से खुला: { $span }
case-amount = 💵 <b>{ $amount }</b>
case-owner = 👤 { $who }
case-nobodys = 👤 अभी किसी ने नहीं लिया
case-order = ऑर्डर #{ $order } · { $state }
    { $name }
    🔗 { $link }
    🔢 { $quantity } · 💵 { $price }{ $refunds ->
        [0] { "" }
       *[1] {" "}· { $refunded } लौटाए गए
    }
    ग्राहक { $person }
    { $panel } · { $known ->
        [0] वहाँ का ऑर्डर नंबर पता नहीं
       *[1] वहाँ का ऑर्डर <code>{ $remote }</code>
    }
case-panel = <b>{ $panel }</b> पर हमारा खाता
case-sent = 📤 भेजा गया: { $at }
case-suggested = 💡 जो पता है, उसके हिसाब से कुल <b>{ $amount }</b> का रिफ़ंड बनता है।
case-not-searched = 🔎 Kiosk ने अभी पैनल पर नहीं खोजा है।
case-searched = 🔎 { $n ->
        [one] { $n } बार खोजा गया
       *[other] { $n } बार खोजा गया
    }, { $open ->
        [1] ऑर्डर नंबर { $low } से आगे
       *[0] ऑर्डर नंबर { $low } से { $high } तक
    }, आखिरी बार { $at }
case-goes-on-looking = ⏳ Kiosk खुद खोजता रहेगा और नतीजा आपको बताएगा। आप इंतज़ार कर सकते हैं, या अभी फ़ैसला कर सकते हैं।
case-expected = 💳 वहाँ इसकी लागत { $cost } होती।
case-watched = 👁️ { $until } तक Kiosk देखता रहेगा कि यह पैनल पर फिर भी दिखता है या नहीं।
case-later = ⚠️ यह आखिर पैनल पर दिख गया: <code>{ $remote }</code>, { $status }, { $charge }, { $at } को देखा गया। ग्राहक के पैसे लौटाए जा चुके हैं और उससे दोबारा नहीं काटे जाएँगे।

case-help-unknown-outcome = पैनल की वेबसाइट पर इसे लिंक और समय से खोजें। वहाँ हो, तो उसे जोड़ें; पक्का हो कि वहाँ नहीं है, तो रिफ़ंड करें। आपके फ़ैसले तक पैसे होल्ड पर रहेंगे।
case-help-odd-report = पैनल की वेबसाइट पर ऑर्डर देखें, और ज़रूरत हो तो उसके सपोर्ट से पूछें।
case-help-refund-by-hand = रिपोर्ट में नहीं लिखा कि कितना। जितना पक्का बनता है, उतना दिया जा चुका है। पैनल की वेबसाइट पर ऑर्डर देखें।
case-help-stalled = इस सर्विस में आम तौर पर जितना समय लगता है, उससे बहुत ज़्यादा समय से पैनल ने कोई बदलाव नहीं बताया है। पैनल के सपोर्ट से पूछें, या पैनल की वेबसाइट पर ऑर्डर कैंसल करें: फिर पैनल जो बताएगा, उतना अपने-आप रिफ़ंड हो जाएगा। इससे काम न बने, तो खुद रिफ़ंड करें। ऑर्डर आगे बढ़ा या खत्म हुआ, तो केस अपने-आप बंद हो जाएगा।
case-help-foreign-spend = पैनल की वेबसाइट पर ऑर्डर और पेमेंट की सूची देखें। क्या API key या पासवर्ड किसी और के पास भी है? अगर हाँ, तो दोनों बदल दें। वजह पता चलने पर केस बंद करें।
case-help-stray = पैनल की वेबसाइट पर इसे देखें। अगर किसी ने वहाँ हाथ से ऑर्डर किया है, या यह ऐसा ऑर्डर है जिसके पैसे लौटाए जा चुके हैं, तो केस बंद करें। दोनों में से कुछ न हो, तो API key बदलें।

## Why Kiosk does not decide by itself

hurdle-no-evidence = 🤚 Kiosk को इस पैनल पर इससे पहले का कोई ऑर्डर नहीं पता, इसलिए वह नहीं जानता कि खोज कहाँ से शुरू करे।
hurdle-restored = 🤚 डेटाबेस एक बैकअप है: उसके बाद क्या हुआ, यह पता नहीं।
hurdle-kind-of-service = 🤚 पैनल पर इसकी लागत पहले से नहीं बताई जा सकती।
hurdle-ids-unproven = 🤚 अभी इतने ऑर्डर नहीं हुए कि पता चले, यह पैनल ऑर्डर को नंबर कैसे देता है।
hurdle-ids-out-of-order = 🤚 इस पैनल के ऑर्डर नंबर एक के बाद एक नहीं बढ़ते।
hurdle-shared-account = 🤚 हो सकता है, यह खाता कोई और भी इस्तेमाल करता हो।
hurdle-shows-foreign = 🤚 यह पैनल दूसरों के ऑर्डर के बारे में भी जवाब देता है।
hurdle-no-canary = 🤚 खोज को परखने के लिए कोई जाना-पहचाना ऑर्डर नहीं था।
hurdle-canary = 🤚 पैनल ने एक जाने-पहचाने ऑर्डर के बारे में गलत जवाब दिया: उसके जवाबों से कुछ साबित नहीं होता।
hurdle-runs-are-open = 🤚 वहाँ एक ड्रिप-फ़ीड चल रहा है, और उसके हिस्सों के अपने ऑर्डर नंबर हैं।
hurdle-too-wide = 🤚 खोजने के लिए ऑर्डर नंबर बहुत ज़्यादा हैं।
hurdle-alien = 🤚 खाते में एक ऐसा ऑर्डर है, जो हमारे किसी ऑर्डर से मेल नहीं खाता।
hurdle-no-charge = 🤚 पैनल पर एक ऑर्डर है जो शायद यही हो, लेकिन पैनल उसकी लागत नहीं दिखाता।
hurdle-partial = 🤚 जितने ऑर्डर मिले और जितने अनिश्चित हैं, उनकी गिनती मेल नहीं खाती।
hurdle-balance = 🤚 पैनल का बैलेंस कुछ और कहता है, या उसका मिलान नहीं हो सकता।
hurdle-over-limit = 🤚 रकम उससे ज़्यादा है, जितने पर Kiosk खुद फ़ैसला कर सकता है।
hurdle-day-limit = 🤚 Kiosk एक दिन में जितने फ़ैसले कर सकता है, कर चुका है।
hurdle-too-many-open = 🤚 एक साथ बहुत ज़्यादा अनिश्चित ऑर्डर हैं।
hurdle-too-old = 🤚 एक दिन की खोज से कुछ साबित नहीं हुआ।
hurdle-stopped = 🤚 इस पैनल के लिए अपने-आप फ़ैसला करना बंद है।

## Who is in charge

button-take-case = यह केस लें
button-take-over = इसे अपने पास लें
button-hand-back = केस छोड़ें

## Deciding

resolution-linked = जोड़ा गया
resolution-refunded = रिफ़ंड किया गया
resolution-written-off = घाटे में डाला गया
resolution-closed = बंद किया गया
case-resolved = ✔️ { $how } · फ़ैसला: { $by }, { $at }
case-resolved-seconded = ✔️ { $how } · फ़ैसला: { $by }, सहमति: { $second }, { $at }
case-resolved-itself = ✔️ { $how } · अपने-आप, { $at }
button-link-order = पैनल का ऑर्डर जोड़ें
button-candidate = { $remote } जोड़ें
button-refund = रिफ़ंड करें
button-refund-part = कुछ हिस्सा रिफ़ंड करें
button-write-off = घाटे में डालें
button-close-case = बंद करें
button-link-it = इसे जोड़ें
decide-refund = ऑर्डर { $about } के लिए ग्राहक को <b>{ $amount }</b> रिफ़ंड करें? इसे बाद में बदला नहीं जा सकता।
decide-refund-found = ⚠️ Kiosk को पैनल पर ऑर्डर { $remote } मिला है, शायद यही हो। अगर यही है, तो पैसे लौटाने के बजाय उसे जोड़ें: ग्राहक को वह वैसे भी मिलेगा, और पैसे शॉप के लगेंगे।
decide-write-off = ऑर्डर { $about } को घाटे में डालें? ग्राहक को <b>कुछ भी</b> वापस नहीं मिलेगा: <b>{ $amount }</b> घाटे में लिखे जाएँगे। यह तभी चुनें, जब ग्राहक को वह मिल चुका है जिसके पैसे दिए थे, लेकिन जोड़ने के लिए पैनल का कोई ऑर्डर नहीं है।
decide-close = कोई पैसा दिए बिना केस { $case } ({ $about }) बंद करें?
decide-anyway = 👤 केस { $case } को { $who } ने { $at } को लिया है। फिर भी फ़ैसला करें?
button-decide-refund = हाँ, रिफ़ंड करें
button-decide-write-off = हाँ, घाटे में डालें
button-decide-close = हाँ, बंद करें
button-decide-anyway = हाँ, फिर भी
part-ask = ✂️ <b>ऑर्डर #{ $order } का कितना लौटाना है?</b>
    कीमत { $price }, अब तक रिफ़ंड { $refunded }, अब ज़्यादा से ज़्यादा <b>{ $left }</b> और।
    रकम { $currency } में भेजें, जैसे <code>1.25</code>
part-confirm = ऑर्डर #{ $order } के लिए <b>{ $amount }</b> { $payer ->
        [operator] ऑपरेटर के खाते में रिफ़ंड करें?
       *[user] ग्राहक को रिफ़ंड करें?
    }
    तब { $price } में से कुल { $total } का रिफ़ंड हो जाएगा और { $kept } शॉप के पास रहेंगे। इसे बाद में बदला नहीं जा सकता।
case-link-ask = 🔗 ऑर्डर { $about } के लिए पैनल का ऑर्डर नंबर भेजें (जैसे <code>23501</code>)। पहले उसके बारे में पैनल से पूछा जाएगा।
case-found = पैनल को ऑर्डर <code>{ $remote }</code> पता है:
    स्टेटस <b>{ $status }</b>, चार्ज { $charge }, बाकी { $remains }

    इसे ऑर्डर #{ $order } से जोड़ें ({ $quantity }, { $price } में बिका)?

## A second look at large decisions

deed-link = पैनल का ऑर्डर { $remote } जोड़ना ({ $amount })
deed-refund = { $amount } रिफ़ंड करना
deed-part = कुछ हिस्सा रिफ़ंड करना, { $amount }
deed-write-off = { $amount } घाटे में डालना
deed-close = बंद करना
case-proposal = ⚖️ { $who } का प्रस्ताव: <b>{ $what }</b>
case-proposal-second = एक दिन के अंदर किसी दूसरे एडमिन की सहमति चाहिए।
case-proposal-alone = इतनी रकम पर फ़ैसला दो बार होता है: { $at } से आप रकम लिखकर इसे पूरा कर सकते हैं।
button-second = सहमति दें
button-carry-out = पूरा करें
button-withdraw-proposal = प्रस्ताव वापस लें
second-ask = ⚖️ { $about } के लिए { $who } का प्रस्ताव: <b>{ $what }</b>। क्या आप सहमत हैं? इसे बाद में बदला नहीं जा सकता।
second-type = ⚖️ { $about } के लिए: <b>{ $what }</b>। पूरा करने के लिए यह रकम भेजें: <code>{ $typed }</code>

case-problem-gone = ऐसा कोई केस नहीं है। खुले केस /cases में हैं।
case-problem-already-resolved = इस केस पर फ़ैसला हो चुका है। क्या हुआ, यह उसके कार्ड पर लिखा है।
case-problem-not-an-id = यह ऑर्डर नंबर नहीं है: उसमें 1 से 40 अक्षर, अंक, - या _ होते हैं।
case-problem-belongs-to-another = पैनल का यह ऑर्डर इस शॉप के किसी दूसरे ऑर्डर का है। नंबर जाँचें और दूसरा भेजें।
case-problem-panel-says-no = पैनल का जवाब: { $words }
case-problem-not-for-this = इस केस में यह नहीं हो सकता। उसके कार्ड के बटन इस्तेमाल करें।
case-problem-not-an-amount = यह रकम नहीं है: शून्य से ज़्यादा संख्या लिखें, दशमलव के बाद ज़्यादा से ज़्यादा छह अंक, जैसे 1.25।
case-problem-too-much = कीमत में से इतना बचा नहीं है। इससे कम रकम भेजें।
case-problem-changed = इस बीच एक और रिफ़ंड दिया जा चुका है। केस को एक बार फिर देखें।
case-problem-anothers = यह केस किसी दूसरे एडमिन ने लिया है।
case-problem-proposed = एक फ़ैसले का प्रस्ताव पहले से है। पहले उसे पूरा करना या वापस लेना होगा।
case-problem-no-proposal = वह प्रस्ताव अब मान्य नहीं है: या तो वापस ले लिया गया, या एक दिन से पुराना है, या केस बदल गया है।
case-problem-own-proposal = यह प्रस्ताव आपका ही है: सहमति किसी दूसरे एडमिन की चाहिए।
case-problem-too-early = पहले दस मिनट बीतने दें। फिर दोबारा टैप करें।
case-problem-not-the-amount = यह वह रकम नहीं है। नीचे की लाइन से कॉपी करें।

## What admins are told

notice-admin-case = 🔍 ऑर्डर #{ $order } पर फ़ैसला करना है: { $case }। /cases खोलें।
notice-admin-lost-answer = 🔍 ऑर्डर #{ $order }: पैनल का जवाब खो गया। Kiosk पता कर रहा है कि ऑर्डर पैनल के पास है या नहीं, और आपको बताएगा। अभी आपको कुछ नहीं करना है।
notice-admin-panel-case = 🔍 पैनल { $panel } को देखना ज़रूरी है: { $case }। /cases खोलें।
notice-admin-proposal = ⚖️ केस { $number }, ऑर्डर #{ $order }: { $decision }। यह किसी दूसरे एडमिन का प्रस्ताव है और इसमें आपकी सहमति चाहिए।
notice-admin-reminder = { $urgency ->
        [1] ⏰ ये केस दो घंटे से इंतज़ार में हैं:
        [2] ⚠️ <b>एक दिन से फ़ैसला नहीं हुआ।</b> कृपया आज ही फ़ैसला करें:
       *[3] 🚨 <b>कई दिनों से फ़ैसला नहीं हुआ।</b> ग्राहकों के पैसे आपके फ़ैसले पर रुके हैं:
    }
    { $lines }
    { $n ->
        [one] { $n } केस
       *[other] { $n } केस
    }, <b>{ $total }</b>। /cases खोलें।
reminder-line = • { $about } · { $amount } · { $span } · केस { $case }
reminder-more = { $n ->
        [one] … { $n } और
       *[other] … { $n } और
    }
