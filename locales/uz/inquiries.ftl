## What Kiosk finds out by itself of orders whose answer was lost

reason-never-arrived = Buyurtma ta’minotchiga umuman yetib bormaganiga ishonch hosil qildik; qayta buyurtma berishingiz mumkin.
notice-order-found = ✅ #{ $order } buyurtma topildi: { $name } buyurtma qilinganidek bajarilmoqda. Sabringiz uchun rahmat.

notice-admin-found = ✅ #{ $order } buyurtma masalasi hal boʻldi: u panelda topildi ({ $remote }) va bajarilmoqda. Masala yopildi.
notice-admin-never-arrived = ↩️ #{ $order } buyurtma masalasi hal boʻldi: u panelga yetib bormagan, { $price } qaytarildi. Masala yopildi; Kiosk buyurtma baribir paydo boʻlmasmikan deb yana uch kun kuzatadi.
notice-admin-inquiry = 🔍 #{ $order } buyurtma sizni kutyapti: Kiosk uni oʻzi hal qila olmaydi. { $hurdle }
notice-admin-late-order = ⚠️ #{ $order } buyurtma rasmiylashtirilmagan deb yopilgan edi ({ $price }), lekin u panelda bor ekan: { $remote }, yechilgan { $charge }. Mijoz boshqa hech narsa toʻlamaydi. { $cancel ->
        [yes] Kiosk paneldan uni bekor qilishni soʻrayapti.
       *[no] Kiosk uni bekor qilmaydi: akkauntdan boshqa birov foydalanayotgan boʻlishi mumkin. U kimniki ekanini tekshiring.
    }

alert-alien-order = akkauntda boshqa birov buyurtma beryapti
notice-alert-alien-order = ⚠️ <b>{ $about }</b> panelidagi akkauntda { $n ->
        [one] doʻkonga tegishli boʻlmagan { $n } ta buyurtma bor:
       *[other] doʻkonga tegishli boʻlmagan { $n } ta buyurtma bor:
    }
    { $lines }
    Boshlangan vaqti: { $since }. Panel buning uchun yechgan pul begona sarf deb yoziladi. Bu panelning yoʻqolgan buyurtmalarini endi siz hal qilasiz{ $waiting ->
        [0] .
       *[other] : { $lost }.
    } Agar kimdir kalitdan foydalanayotgan yoki panel saytida buyurtma berayotgan boʻlsa, doʻkonga alohida akkaunt oching va masalani /cases orqali yoping; agar bu yoʻqolgan buyurtmalaringizdan biri boʻlsa, uni oʻsha yerda bogʻlang. Keyin Kioskka yana hal qilishga ruxsat bering.
alien-line = • <code>{ $remote }</code> · { $status } · yechilgan { $charge }
charge-not-told = hali aytilmagan
button-allow-resolving = Kiosk hal qilsin
resolving-allowed = ✅ Bu panelning balansi daftarga uch marta mos kelishi bilan Kiosk uning yoʻqolgan buyurtmalarini yana oʻzi hal qiladi.

trust-line = 🔎 yoʻqolgan buyurtmalar: { $why ->
        [none] Kiosk ularni topadi va hal qiladi
        [stopped] Kioskka qayta ruxsat bermaguningizcha siz hal qilasiz
        [order] siz hal qilasiz, panelning buyurtma raqamlari ketma-ket oshib bormaydi
        [ids] siz hal qilasiz, { $of } ta buyurtmadan { $n } tasi tartib bilan koʻrilgan
        [foreign] siz hal qilasiz, akkauntdan boshqa birov foydalanayotgan boʻlishi mumkin
        [shows] siz hal qilasiz, panel doʻkonga tegishli boʻlmagan buyurtma haqida aytdi
       *[agreed] siz hal qilasiz, balans { $of } martadan { $n } marta mos keldi
    }
trust-resting = ⏸️ javob yoʻqoldi, buyurtmalar shu vaqtgacha yuborilmaydi: { $at }
