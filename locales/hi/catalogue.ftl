## The catalogue, as admins see it: what a sync came to, and what is not sold and why

# /sync

sync-title = 🔄 <b>कैटलॉग</b>
sync-ok = <b>{ $panel }</b>: { $n ->
        [one] { $n } सर्विस बिक्री में
       *[other] { $n } सर्विस बिक्री में
    }
sync-failed = ⚠️ <b>{ $panel }</b>: { $words }
    पिछला सही कैटलॉग बना रहेगा: { $n ->
        [one] { $n } सर्विस
       *[other] { $n } सर्विस
    }।
sync-doubted = ⚠️ <b>{ $panel }</b>: इसके जवाब पर भरोसा नहीं किया गया। पिछला सही कैटलॉग बना रहेगा: { $n ->
        [one] { $n } सर्विस
       *[other] { $n } सर्विस
    }।
sync-closed = ⛔ <b>{ $panel }</b>: इसका URL या API key नई है, और अभी यह नहीं दिखा कि इसे हमारे सबसे नए ऑर्डर पता हैं। तब तक इसका कुछ नहीं बिकेगा और इसके ऑर्डर का स्टेटस नहीं देखा जाएगा।
sync-unchanged = कुछ नहीं बदला
sync-change-new = { $n } नई
sync-change-back = { $n } वापस
sync-change-vanished = { $n } गायब
sync-change-replaced = { $n } अब कुछ और
sync-change-dearer = { $n } महँगी
sync-change-cheaper = { $n } सस्ती
sync-change-limits = { $n } की सीमा बदली
sync-left-out = सभी पैनलों की जो सर्विस बिक्री से बाहर हैं, वजह के हिसाब से; टैप करके देखें:
sync-left-out-here = बिक्री से बाहर: { $reasons }

doubt-too-few = बिक्री में { $before } की जगह सिर्फ़ { $now } सर्विस रह जाएँगी।
doubt-other-services = बिक्री की { $before } सर्विस में से { $lost } हट जाएँगी या कुछ और बन जाएँगी।
doubt-other-rates = { $kept } रेट में से { $leaps } करीब दस गुना हो जाएँगे, या दसवाँ हिस्सा रह जाएँगे।

button-take-sync = फिर भी मान लें
button-take-sure = हाँ, मान लें
take-newer = इस बीच पैनल ने नया जवाब दिया है: ये अभी के आँकड़े हैं।
take-question = ⚠️ <b>{ $panel }</b> के जवाब को उसका कैटलॉग मान लें?
take-advice = ऐसा तभी करें, जब पैनल सचमुच इतना बदला हो: पहले उसकी अपनी रेट लिस्ट देखें। जो सर्विस हटेंगी, वे अगले सही जवाब के साथ लौट आएँगी; प्लेस हो चुके ऑर्डर चलते रहेंगे।
take-done = ✅ मान लिया गया: { $n ->
        [one] { $n } सर्विस बिक्री में
       *[other] { $n } सर्विस बिक्री में
    }।
take-gone = अब मानने के लिए कोई जवाब नहीं है। फिर से पूछने के लिए /sync भेजें।

# What is left out

left-out-title = 📦 <b>बिक्री से बाहर</b>, वजह के हिसाब से। पैनल ने क्या लिखा, टैप करके देखें।
left-out-nothing = ✅ कोई सर्विस बिक्री से बाहर नहीं है।
left-out-page = 📦 <b>बिक्री से बाहर: { $reason }</b> ({ $n })
left-out-row = <b>{ $panel }</b> · <code>{ $id }</code> · { $name }
    टाइप { $type } · रेट { $rate } · { $minimum } से { $maximum } तक
left-out-unreadable-row = <b>{ $panel }</b> · { $words }
left-out-separator = सिर्फ़ सजावटी लाइनें, सर्विस नहीं
left-out-type = यह टाइप नहीं बिकता
left-out-no-type = टाइप नहीं लिखा
left-out-no-price = कीमत नहीं लिखी
left-out-senseless-price = कीमत का कोई मतलब नहीं
left-out-senseless-limits = सीमा का कोई मतलब नहीं
left-out-vanished = पैनल से हट गई
left-out-replaced = इसकी जगह दूसरी सर्विस आ गई
left-out-withheld = एडमिन ने बिक्री से हटाई
left-out-panel-gone = पैनल सेटिंग में नहीं है
left-out-other-account = पैनल पर दूसरा खाता है
left-out-unreadable = पढ़ी नहीं जा सकी

# Taking a service off the shelf

button-withhold = बिक्री से हटाएँ
button-put-back = बिक्री में वापस लाएँ
button-withheld = हटाई गई सभी सर्विस
withhold-done = 🚫 <b>{ $name }</b> बिक्री से हटा दी गई। ग्राहकों को यह नहीं दिखेगी; प्लेस हो चुके ऑर्डर चलते रहेंगे, और जो अभी भेजे नहीं गए, उनके पैसे लौटा दिए जाएँगे।
withhold-nothing = ऐसी कोई सर्विस नहीं है।
put-back-done = ✅ <b>{ $name }</b> बिक्री में है।
put-back-not-sold = <b>{ $name }</b> अब रोकी नहीं गई है, फिर भी नहीं बिकती: { $why }।

# Alerts

alert-sync-doubted = कैटलॉग पर भरोसा नहीं
alert-other-account = दूसरा खाता
alert-panel-gone = सेटिंग में नहीं है
notice-alert-sync-doubted = ⚠️ पैनल <b>{ $about }</b> ने ऐसा कैटलॉग भेजा है, जिस पर भरोसा नहीं किया गया: { $doubt ->
        [too-few] { $before } की जगह { $now } सर्विस।
        [other-services] { $before } सर्विस में से { $lost } हट गईं या कुछ और बन गईं।
       *[other-rates] { $leaps } रेट पहले से करीब दस गुना हैं, या दसवाँ हिस्सा।
    }
    { $since } से। पिछला सही कैटलॉग बना रहेगा। पैनल की अपनी रेट लिस्ट देखें; अगर वह सही है, तो /sync भेजें और उसे फिर भी मान लें।
notice-alert-other-account = ⛔ <b>{ $about }</b> की API key से वह खाता नहीं खुलता, जिसमें हमारे ऑर्डर हैं: पैनल कहता है कि सबसे नए ऑर्डर उसके नहीं हैं।
    { $since } से। इस पैनल का कुछ नहीं बिकेगा, इसके ऑर्डर का स्टेटस नहीं देखा जाएगा और रिफ़ंड नहीं होगा। इसका URL और API key पहले जैसी कर दें, या दूसरे खाते को अपना अलग नाम दें (PANELS__name__URL), फिर रीस्टार्ट करें।
notice-alert-panel-gone = ⚠️ पैनल <b>{ $about }</b> अब सेटिंग में नहीं है, लेकिन { $orders ->
        [one] वहाँ { $orders } ऑर्डर खुला है
       *[other] वहाँ { $orders } ऑर्डर खुले हैं
    }।
    { $since } से। इसकी सर्विस नहीं बिकेंगी और इसके ऑर्डर का स्टेटस नहीं देखा जाएगा। इन्हें आगे चलाने के लिए इसका URL और API key फिर से डालें, या पैनल पर देखकर खुद फ़ैसला करें।
