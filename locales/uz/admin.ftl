## What only admins read

help-admin = { $help }

    <b>Adminlar uchun</b>
    /admin – bularning hammasi va toʻplamlar bir joyda
    /balance – har bir panelda qancha qolgani
    /stats – buyurtmalar, aylanma va xarajatlar
    /sync – katalogni yangilash
    /credit ID SUMMA – mijoz balansiga pul qoʻshish
    /user ID – mijoz kartochkasi
    /cases – qaror kutayotgan buyurtmalar
    /freeze – buyurtma qabulini toʻxtatish yoki davom ettirish

admin-asking = ⏳ Paneldan soʻrayapman…
button-refresh = Yangilash
button-balance = Balans
button-sync = Yana yangilash
button-cases = Masalalar
button-customer = Mijoz

balance-title = 💰 <b>Panellardagi balanslar</b>
balance-panel = <b>{ $name }</b>
balance-never = Undan hali javob kelmagan.
balance-amount = <b>{ $amount } { $currency }</b>
balance-days = { $n ->
        [0] shu sarfda bir kunga ham yetmaydi
        [one] shu sarfda taxminan { $n } kunga yetadi
       *[other] shu sarfda taxminan { $n } kunga yetadi
    }
balance-days-many = shu sarfda bir yildan koʻproqqa yetadi
balance-no-pace = oxirgi yetti kunda hech narsa sarflanmagan
balance-at = { $at } holatiga koʻra
balance-error = ⚠️ { $words } ({ $at })

freeze-off = Doʻkon buyurtma qabul qilmoqda.
freeze-on = ⏸️ <b>Doʻkon buyurtma qabul qilmayapti.</b> Tasdiqlangan buyurtmalar bajarilaveradi.
button-freeze = Qabulni toʻxtatish
button-resume = Qabulni davom ettirish

credit-usage = <code>/credit ID SUMMA</code> deb yozing, masalan <code>/credit 123456789 5.00</code>: avval mijozning ID raqami, keyin noldan katta summa, nuqtadan keyin koʻpi bilan olti xona.
credit-nobody = Bu botga ID raqami { $id } boʻlgan hech kim hali yozmagan. Mijozdan avval /start yuborishini soʻrang; ID raqami uning /help sahifasida yozilgan.
credit-done = ✅ { $name } (<code>{ $id }</code>) balansiga { $amount } qoʻshildi. Balans: <b>{ $balance }</b>
credit-again = Bu buyruq avval bajarilgan: { $name } (<code>{ $id }</code>) balansiga { $amount } qoʻshilgan. Balans: <b>{ $balance }</b>
credit-private = Doʻkon yopiq rejimda ishlaydi: buyurtmalar pulini operator toʻlaydi, shuning uchun toʻldiriladigan balans yoʻq.

user-usage = <code>/user ID</code> deb yozing; ID – shu botga yozgan odamning ID raqami.
customer-title = 👤 <b>{ $name }</b> · { $username } · <code>{ $id }</code>
customer-since = birinchi marta: { $at }
customer-orders = buyurtmalar: { $n }
customer-balance = balans: <b>{ $balance }</b>, band qilingan: { $held }
customer-banned = 🚫 bloklangan
customer-unreachable = 🔕 xabar yetib bormaydi: botni bloklagan
customer-let-in = 🔓 buyurtma bera oladi
customer-not-let-in = 🔒 buyurtma bera olmaydi
button-ban = 🚫 Bloklash
button-unban = Blokdan chiqarish
button-let-in = 🔓 Kirishga ruxsat
button-remove = 🔒 Kirishni yopish
button-copy-id = 📋 ID raqamni nusxalash

notice-admin-update-dead = ⚠️ Xabarni qayta ishlab boʻlmadi, u chetga olib qoʻyildi (update { $update }): { $error }

command-balance = Har bir panelda qancha qolgani
command-sync = Katalogni yangilash
command-credit = Mijoz balansiga pul qoʻshish
command-user = Mijoz kartochkasi
command-cases = Qaror kutayotgan buyurtmalar
command-freeze = Qabulni toʻxtatish yoki davom ettirish
