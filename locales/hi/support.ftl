## Support

support-intro = 💬 <b>सपोर्ट</b>
    कुछ भी पूछें। एक ही मैसेज काफ़ी है; साथ में फ़ोटो या फ़ाइल भी भेज सकते हैं। जवाब यहीं आएगा।
support-yours = आपके सवाल:
ticket-state-open = हमारे जवाब का इंतज़ार
ticket-state-answered = जवाब दिया गया
ticket-state-closed = बंद
ticket-title = { $icon } <b>सवाल #{ $ticket }</b> · { $state }
ticket-order = { $icon } ऑर्डर #{ $order } · { $state }
    { $quantity } × { $name }
    🔗 { $link }
ticket-ask = ✍️ <b>हम आपकी क्या मदद कर सकते हैं?</b> एक ही मैसेज में लिखें। साथ में फ़ोटो या फ़ाइल भी भेज सकते हैं।
ticket-ask-more = ✍️ सवाल #{ $ticket } में जो जोड़ना है, वह लिखें। फ़ोटो या फ़ाइल भी चलेगी।
ticket-sent = ✅ भेज दिया। जवाब इसी चैट में आएगा।
ticket-line = <b>{ $who }</b> · { $at }
    { $words }
ticket-by-staff = सपोर्ट
ticket-by-customer = ग्राहक
ticket-problem-gone = यह सवाल नहीं मिला। /support से नया सवाल लिखें।
ticket-problem-empty = इसे आगे नहीं भेजा जा सकता। टेक्स्ट लिखें, या फ़ोटो या फ़ाइल भेजें।
ticket-problem-too-long = यह बहुत लंबा है: ज़्यादा से ज़्यादा { $limit } अक्षर हो सकते हैं। इसे कई मैसेज में भेजें।
ticket-problem-too-many-open = आपके कई सवाल पहले से खुले हैं। /support से एक बंद करें, या उसी में जोड़ें।
ticket-problem-too-fast = आपने एक घंटे में बहुत कुछ लिखा है। कृपया जवाब का इंतज़ार करें, या बाद में फिर लिखें।
button-write = हमें लिखें
button-write-more = और लिखें
button-close-ticket = बंद करें
button-open-ticket = सवाल #{ $ticket }
button-answer = जवाब दें
button-tickets = सवाल

staff-tickets = <b>खुले सवाल</b>
    🟡 आपके जवाब का इंतज़ार · 🟢 जवाब दिया गया
staff-tickets-none = कोई सवाल खुला नहीं है।
staff-ticket-who = 👤 { $who } · <code>{ $person }</code>
staff-ticket-blocked = 🚫 ग्राहक ने बॉट को ब्लॉक कर दिया है: जवाब उस तक नहीं पहुँचते।
staff-ticket-sent = ✅ जवाब भेजा जा रहा है।
staff-ticket-ask = ✍️ सवाल #{ $ticket } का जवाब लिखें। साथ में फ़ोटो या फ़ाइल भी भेज सकते हैं।

notice-support-written = 💬 <b>सवाल #{ $ticket }</b> · { $who } · <code>{ $person }</code>
    { $words }

    <i>जवाब देने के लिए इस मैसेज पर रिप्लाई करें।</i>
notice-support-written-order = 💬 <b>सवाल #{ $ticket }</b> · { $who } · <code>{ $person }</code>
    ऑर्डर #{ $order } · { $state } · { $quantity } × { $name }
    { $words }

    <i>जवाब देने के लिए इस मैसेज पर रिप्लाई करें।</i>
notice-support-file = 📎 सवाल #{ $ticket }
notice-support-answered = 💬 <b>सवाल #{ $ticket } का जवाब</b>
    <blockquote>{ $quote }</blockquote>
    { $words }
notice-support-closed = ✔️ सवाल #{ $ticket } बंद कर दिया गया। आप उसमें कभी भी और लिख सकते हैं।
notice-support-unreached = 🚫 सवाल #{ $ticket }: जवाब नहीं पहुँचा। ग्राहक ने बॉट को ब्लॉक कर दिया है।
notice-support-too-long = ⚠️ सवाल #{ $ticket }: वह जवाब बहुत लंबा है और भेजा नहीं गया। ज़्यादा से ज़्यादा { $limit } अक्षर हो सकते हैं; इसे कई मैसेज में भेजें।
