## What the operator hears of trouble, and sees of how the shop does

# Alerts: a short name, and what is told

alert-low-balance = बैलेंस कम है
alert-key-refused = API key नहीं चली
alert-account-refused = खाता सस्पेंड है
alert-panel-down = संपर्क नहीं हो रहा
alert-sync-failed = कैटलॉग पुराना है
alert-other-currency = हिसाब दूसरी करेंसी में है
alert-stale-orders = ऑर्डर अटके हैं
alert-service-failing = ऑर्डर बार-बार फ़ेल हो रहे हैं
alert-line = ⚠️ { $what }, { $since } से
alert-line-about = ⚠️ <b>{ $about }</b>: { $what }, { $since } से
alerts-more = … { $n } और

notice-alert-low-balance = ⚠️ <b>{ $about }</b> पर बहुत कम बचा है{ $why ->
        [days] : { $amount } { $currency }, पिछले सात दिन की रफ़्तार से { $days ->
            [0] एक दिन भी नहीं चलेगा।
            [one] करीब { $days } दिन चलेगा।
           *[other] करीब { $days } दिन चलेगा।
        }
        [orders] : { $amount } { $currency }, जो इंतज़ार कर रहे ऑर्डर की लागत से कम है।
        [amount] : { $amount } { $currency }, जो LOW_BALANCE से कम है।
       *[refused] : उसने एक ऑर्डर लेने से मना कर दिया ({ $words })। ग्राहक के पैसे लौटा दिए गए।
    }
    { $since } से। पैनल पर पैसे जोड़ें, फिर /balance खोलें।
notice-alert-key-refused = ⚠️ <b>{ $about }</b> API key नहीं मान रहा: { $words }
    { $since } से। वहाँ कुछ ऑर्डर नहीं हो सकता; जिन ऑर्डर को वह मना करता है, उनके पैसे लौटा दिए जाते हैं। पैनल के अकाउंट पेज से API key कॉपी करके सेटिंग में डालें, फिर रीस्टार्ट करें।
notice-alert-account-refused = ⚠️ <b>{ $about }</b> ने खाता सस्पेंड कर दिया है: { $words }
    { $since } से। वहाँ कुछ ऑर्डर नहीं हो सकता; जिन ऑर्डर को वह मना करता है, उनके पैसे लौटा दिए जाते हैं। पैनल के सपोर्ट से पूछें।
notice-alert-panel-down = ⚠️ <b>{ $about }</b> से संपर्क नहीं हो रहा: { $words }
    { $since } से। ऑर्डर थोड़ी देर इंतज़ार करते हैं, फिर उनके पैसे लौटा दिए जाते हैं; पैनल का जवाब आते ही खुले ऑर्डर फिर से देखे जाएँगे। अगर ऐसा ही रहे, तो सेटिंग में पैनल का पता और नेटवर्क जाँचें।
notice-alert-sync-failed = ⚠️ <b>{ $about }</b> का कैटलॉग अपडेट नहीं हो सका: { $words }
    { $since } से। पिछला सही कैटलॉग बना रहेगा। /sync आज़माएँ; फिर भी न हो, तो पैनल से पूछें।
notice-alert-other-currency = ⚠️ <b>{ $about }</b> का हिसाब { $currency } में है, शॉप का { $shop_currency } में।
    { $since } से। जब तक सेटिंग में इसका RATE यह नहीं बताता कि 1 { $currency } कितने { $shop_currency } के बराबर है, तब तक इसकी सर्विस नहीं बिकेंगी।
notice-alert-stale-orders = ⚠️ ऑर्डर अटके हैं: { $stalled ->
        [one] { $stalled } आगे नहीं बढ़ रहा
       *[other] { $stalled } आगे नहीं बढ़ रहे
    }, और { $unseen } के बारे में पैनल ने तीन घंटे से कुछ नहीं बताया।
    { $since } से। जो आगे नहीं बढ़ रहे, वे /cases में हैं, साथ में लिखा है कि किसका क्या करना है। बाकी के लिए /balance देखें: क्या पैनल जवाब दे रहा है?
notice-alert-service-failing = ⚠️ <b>{ $about }</b> (पैनल { $panel }): पिछले { $of } ऑर्डर में से { $failed } को पैनल ने मना कर दिया या कैंसल कर दिया।
    { $since } से। ग्राहकों को उनके पैसे वापस मिल गए। जब तक पैनल इसे ठीक नहीं करता, इसे बिक्री से हटा दें।
notice-alert-over = ✅ { $named ->
        [0] दिक्कत खत्म हुई।
       *[1] <b>{ $about }</b> अब ठीक है।
    } दिक्कत यह थी: { $what }। कुल समय: { $span }।

button-stats = आँकड़े

# /stats

stats-title = 📊 <b>शॉप का हाल</b>, { $at }
stats-today = <b>आज</b>
stats-week = <b>7 दिन</b>
stats-month = <b>30 दिन</b>
stats-orders = ऑर्डर: { $confirmed } कन्फ़र्म, { $placed } प्लेस, { $completed } पूरे, { $partial } आंशिक, { $canceled } कैंसल, { $refused } नामंज़ूर
stats-turnover = टर्नओवर: <b>{ $turnover }</b>, { $refunds } का रिफ़ंड घटाकर
stats-costs = पैनलों की लागत: { $cost }, { $placed ->
        [one] { $placed } ऑर्डर
       *[other] { $placed } ऑर्डर
    } में से { $known } की पता है
stats-profit = मुनाफ़ा, करीब: <b>{ $profit }</b>
stats-people = ग्राहक: { $customers } ने ऑर्डर किया, { $new } नए
stats-panels = <b>पैनल</b>, 30 दिन
stats-panel = • { $name }: { $n ->
        [one] { $n } ऑर्डर
       *[other] { $n } ऑर्डर
    }, { $turnover }, मुनाफ़ा करीब { $profit }
stats-services = <b>सबसे ज़्यादा बिकने वाली</b>, 30 दिन
stats-service = • { $name }: { $n ->
        [one] { $n } ऑर्डर
       *[other] { $n } ऑर्डर
    }, { $turnover }
stats-open = { $n ->
        [0] कोई ऑर्डर खुला नहीं है।
        [one] { $n } ऑर्डर खुला है
       *[other] { $n } ऑर्डर खुले हैं
    }{ $n ->
        [0] { "" }
       *[other] , सबसे पुराना (#{ $order }) { $at } से। होल्ड पर: { $held }
    }
stats-cases = { $n ->
        [one] 🔍 { $n } केस पर फ़ैसला बाकी है
       *[other] 🔍 { $n } केस पर फ़ैसला बाकी है
    }
stats-note = दिन UTC के हिसाब से हैं। ऑर्डर और उसके बाद उसमें जो भी हुआ, सब उसी दिन में गिना जाता है, जिस दिन वह कन्फ़र्म हुआ।

balance-worth = यानी { $amount }
balance-asking = ⏳ अभी पूछ रहे हैं…
balance-synced = कैटलॉग: { $at }

command-stats = ऑर्डर, टर्नओवर और लागत
