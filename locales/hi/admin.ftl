## What only admins read

help-admin = { $help }

    <b>एडमिन के लिए</b>
    /admin – यह सब एक जगह, और कॉम्बो भी
    /balance – हर पैनल पर कितना बचा है
    /stats – ऑर्डर, टर्नओवर और लागत
    /sync – कैटलॉग अपडेट करें
    /credit ID रकम – ग्राहक के बैलेंस में जोड़ें
    /user ID – ग्राहक का कार्ड
    /cases – जिन ऑर्डर पर फ़ैसला करना है
    /freeze – ऑर्डर लेना रोकें या फिर शुरू करें

admin-asking = ⏳ पैनल से पूछ रहे हैं…
button-refresh = रीफ़्रेश करें
button-balance = बैलेंस
button-sync = फिर से सिंक करें
button-cases = केस
button-customer = ग्राहक

balance-title = 💰 <b>पैनलों का बैलेंस</b>
balance-panel = <b>{ $name }</b>
balance-never = इससे अभी तक कोई जवाब नहीं आया।
balance-amount = <b>{ $amount } { $currency }</b>
balance-days = { $n ->
        [0] इस रफ़्तार से एक दिन से भी कम चलेगा
        [one] इस रफ़्तार से करीब { $n } दिन चलेगा
       *[other] इस रफ़्तार से करीब { $n } दिन चलेगा
    }
balance-days-many = इस रफ़्तार से एक साल से ज़्यादा चलेगा
balance-no-pace = पिछले सात दिन में कुछ खर्च नहीं हुआ
balance-at = अपडेट: { $at }
balance-error = ⚠️ { $words } ({ $at })

freeze-off = शॉप ऑर्डर ले रही है।
freeze-on = ⏸️ <b>शॉप ऑर्डर नहीं ले रही है।</b> जो ऑर्डर पहले ही कन्फ़र्म हो चुके हैं, वे चलते रहेंगे।
button-freeze = ऑर्डर लेना रोकें
button-resume = ऑर्डर लेना शुरू करें

credit-usage = <code>/credit ID रकम</code> लिखें, जैसे <code>/credit 123456789 5.00</code>: पहले ग्राहक की अंकों वाली ID, फिर शून्य से ज़्यादा रकम, जिसमें दशमलव के बाद ज़्यादा से ज़्यादा छह अंक हों।
credit-nobody = { $id } ID वाले किसी व्यक्ति ने इस बॉट को अभी तक कुछ नहीं लिखा है। ग्राहक से कहें कि पहले /start भेजे; उसकी ID उसे /help में मिलेगी।
credit-done = ✅ { $name } (<code>{ $id }</code>) के बैलेंस में { $amount } जोड़े गए। बैलेंस: <b>{ $balance }</b>
credit-again = यह कमांड पहले ही पूरी हो चुकी है: { $name } (<code>{ $id }</code>) के लिए { $amount }। बैलेंस: <b>{ $balance }</b>
credit-private = यह शॉप प्राइवेट मोड में है: पैसे ऑपरेटर देता है, इसलिए जमा करने के लिए कोई बैलेंस नहीं है।

user-usage = <code>/user ID</code> लिखें; ID उस व्यक्ति की अंकों वाली ID हो, जिसने इस बॉट को कुछ लिखा है।
customer-title = 👤 <b>{ $name }</b> · { $username } · <code>{ $id }</code>
customer-since = पहली बार आए: { $at }
customer-orders = ऑर्डर: { $n }
customer-balance = बैलेंस: <b>{ $balance }</b>, होल्ड पर: { $held }
customer-banned = 🚫 बैन है
customer-unreachable = 🔕 संपर्क नहीं हो सकता: बॉट को ब्लॉक कर दिया है
customer-let-in = 🔓 ऑर्डर कर सकते हैं
customer-not-let-in = 🔒 ऑर्डर नहीं कर सकते
button-ban = 🚫 बैन करें
button-unban = बैन हटाएँ
button-let-in = 🔓 आने दें
button-remove = 🔒 एक्सेस हटाएँ
button-copy-id = 📋 ID कॉपी करें

notice-admin-update-dead = ⚠️ एक मैसेज प्रोसेस नहीं हो सका और अलग रख दिया गया (अपडेट { $update }): { $error }

command-balance = हर पैनल पर कितना बचा है
command-sync = कैटलॉग अपडेट करें
command-credit = ग्राहक के बैलेंस में जोड़ें
command-user = ग्राहक का कार्ड
command-cases = जिन ऑर्डर पर फ़ैसला करना है
command-freeze = ऑर्डर लेना रोकें या फिर शुरू करें
