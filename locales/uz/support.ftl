## Support

support-intro = 💬 <b>Operatorga savol</b>
    Xohlagan narsangizni soʻrang. Bitta xabar yetarli; rasm yoki fayl qoʻshish mumkin. Javob shu yerga keladi.
support-yours = Murojaatlaringiz:
ticket-state-open = javobimizni kutyapti
ticket-state-answered = javob berilgan
ticket-state-closed = yopilgan
ticket-title = { $icon } <b>Murojaat #{ $ticket }</b> · { $state }
ticket-order = { $icon } Buyurtma #{ $order } · { $state }
    { $quantity } × { $name }
    🔗 { $link }
ticket-ask = ✍️ <b>Qanday yordam bera olamiz?</b> Bitta xabarda yozing. Rasm yoki fayl qoʻshish mumkin.
ticket-ask-more = ✍️ #{ $ticket } murojaatga nima qoʻshmoqchi boʻlsangiz, yozing. Rasm yoki fayl ham boʻladi.
ticket-sent = ✅ Yuborildi. Javob shu chatga keladi.
ticket-line = <b>{ $who }</b> · { $at }
    { $words }
ticket-by-staff = Operator
ticket-by-customer = Mijoz
ticket-problem-gone = Bu murojaatni topa olmadim. /support orqali yangisini yozing.
ticket-problem-empty = Buni yuborib boʻlmaydi. Matn yozing yoki rasm yoxud fayl yuboring.
ticket-problem-too-long = Juda uzun: koʻpi bilan { $limit } ta belgi mumkin. Uni bir nechta xabarda yuboring.
ticket-problem-too-many-open = Sizda allaqachon bir nechta ochiq murojaat bor. /support orqali birini yoping yoki unga yana yozing.
ticket-problem-too-fast = Bir soat ichida koʻp xabar yozdingiz. Javobni kuting yoki keyinroq yozing.
button-write = Bizga yozish
button-write-more = Yana yozish
button-close-ticket = Yopish
button-open-ticket = Murojaat #{ $ticket }
button-answer = Javob berish
button-tickets = Murojaatlar

staff-tickets = <b>Ochiq murojaatlar</b>
    🟡 sizni kutyapti · 🟢 javob berilgan
staff-tickets-none = Ochiq murojaat yoʻq.
staff-ticket-who = 👤 { $who } · <code>{ $person }</code>
staff-ticket-blocked = 🚫 Mijoz botni bloklagan: javoblar yetib bormaydi.
staff-ticket-sent = ✅ Javob yuborilmoqda.
staff-ticket-ask = ✍️ #{ $ticket } murojaatga javob yozing. Rasm yoki fayl qoʻshish mumkin.

notice-support-written = 💬 <b>Murojaat #{ $ticket }</b> · { $who } · <code>{ $person }</code>
    { $words }

    <i>Mijozga javob berish uchun shu xabarga javob yozing.</i>
notice-support-written-order = 💬 <b>Murojaat #{ $ticket }</b> · { $who } · <code>{ $person }</code>
    Buyurtma #{ $order } · { $state } · { $quantity } × { $name }
    { $words }

    <i>Mijozga javob berish uchun shu xabarga javob yozing.</i>
notice-support-file = 📎 Murojaat #{ $ticket }
notice-support-answered = 💬 <b>#{ $ticket } murojaatga javob</b>
    <blockquote>{ $quote }</blockquote>
    { $words }
notice-support-closed = ✔️ #{ $ticket } murojaat yopildi. Istalgan vaqtda unga yana yozishingiz mumkin.
notice-support-unreached = 🚫 #{ $ticket } murojaat: javob yetib bormadi. Mijoz botni bloklagan.
notice-support-too-long = ⚠️ #{ $ticket } murojaat: bu javob juda uzun, u yuborilmadi. Koʻpi bilan { $limit } ta belgi mumkin; uni bir nechta xabarda yuboring.
