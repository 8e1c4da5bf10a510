## The card of an order

order-usual = ⏱ करीब { $half }; 10 में से 9 ऑर्डर में ज़्यादा से ज़्यादा { $most }
order-usual-all = ⏱ 10 में से 9 ऑर्डर में करीब { $half }
order-expected = 🏁 पूरा होने का अनुमान: { $at }; 10 में से 9 मामलों में { $latest } तक
order-expected-latest = 🏁 10 में से 9 मामलों में { $latest } तक पूरा
order-expected-late = 🏁 10 में से 9 ऑर्डर से ज़्यादा समय लग चुका है
refill-earlier = { $at }: { $what }
cancel-means = 🛑 आप कैंसल की रिक्वेस्ट कर सकते हैं: तब तक जो डिलीवर हुआ, उसके पैसे लगेंगे; बाकी का रिफ़ंड मिलेगा।
cancel-means-reserved = 🛑 अभी भेजा नहीं गया: आप इसे अब भी पूरा वापस ले सकते हैं।

## My orders

orders-search = ऑर्डर खोजने के लिए उसका नंबर लिखें, जैसे <code>#17</code>, या लिंक भेजें।
orders-of-link = 🔗 { $link }
orders-none-such = इस तरह का कोई ऑर्डर नहीं है।
button-filter-all = सभी
button-filter-active = चालू
button-filter-done = पूरे
button-filter-problem = दिक्कत

## Settings

button-settings = सेटिंग
button-mute = ऐसी सूचनाएँ बंद करें
button-zone = टाइम ज़ोन
button-zone-phone = मेरे फ़ोन के हिसाब से
button-notices-completed = पूरा हुआ
button-notices-partial = आंशिक डिलीवरी
button-notices-canceled = कैंसल हुआ
button-notices-refill = रिफ़िल
settings = <b>सेटिंग</b>
settings-notices = 🔔 जिस तरह की सूचना नहीं चाहिए, उस पर टैप करें। पैसे वापस आने की खबर फिर भी मिलेगी, लेकिन बिना आवाज़ के। ऑर्डर के कार्ड पर सब कुछ दिखता है।
settings-zone-phone = 🕰️ समय आपके फ़ोन की घड़ी के हिसाब से दिखता है।
settings-zone = 🕰️ समय { $city } के हिसाब से दिखता है; वहाँ अभी का समय: { $at }।
notices-on = ये सूचनाएँ फिर से आएँगी।
notices-off = बंद कर दी गईं। सेटिंग से फिर चालू कर सकते हैं।
zone-choose = 🕰️ <b>आपके यहाँ अभी कितने बजे हैं?</b>
zone-chosen = ठीक है, सेव हो गया।

## Tables

column-amount = रकम
column-what = विवरण
column-when = समय
column-balance = बैलेंस
column-order = ऑर्डर
column-service = सर्विस
column-quantity = संख्या
column-state = स्टेटस
column-price = कीमत
column-limits = सीमा
