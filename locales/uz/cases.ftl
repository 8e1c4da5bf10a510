## Cases: the lists

cases-none = ✅ Ochiq masalalar yoʻq.
cases-title = 🔍 <b>Ochiq masalalar</b>, eng eskisi birinchi
cases-sum = { $n ->
        [one] { $n } ta ochiq
       *[other] { $n } ta ochiq
    } · <b>{ $amount }</b> · eng eskisi ochilganiga { $span } boʻldi
button-closed-cases = Yopilgan masalalar
closed-cases-none = Hali hech narsa hal qilinmagan.
closed-cases-title = 🗄️ <b>Yopilgan masalalar</b>, eng oxirgisi birinchi
closed-case = <b>Masala { $case }</b> · { $about } · { $what }

case-unknown-outcome = javob noaniq
case-odd-report = gʻalati hisobot
case-refund-by-hand = qaytariladigan summa
case-stalled = buyurtma toʻxtab qolgan
case-foreign-spend = noma’lum sarf
case-stray = egasiz buyurtma

## A case's card

case-title = 🔍 <b>Masala { $case }</b> · { $what }
case-asks-unknown-outcome = Panel bu buyurtmani qabul qilganmi yoki yoʻqmi?
case-asks-odd-report = Panel bir-biriga toʻgʻri kelmaydigan ma’lumot beryapti. Aslida qanday?
case-asks-refund-by-hand = Narxning qancha qismi qaytariladi?
case-asks-stalled = Juda uzoq vaqtdan beri hech narsa oʻzgarmadi. Kutamizmi yoki pulni qaytaramizmi?
case-asks-charge = Panel oʻz tarifidagidan boshqa summa yechyapti. Shu toʻgʻrimi?
case-asks-foreign-spend = Paneldagi akkauntimizdan bu pulni kim sarflagan?
case-asks-stray = Paneldagi akkauntimizda turgan bu buyurtma kimniki?
case-age = ⏳ ochilganiga { $span } boʻldi
case-amount = 💵 <b>{ $amount }</b>
case-owner = 👤 { $who }
case-nobodys = 👤 hech kim olmagan
case-order = Buyurtma #{ $order } · { $state }
    { $name }
    🔗 { $link }
    🔢 { $quantity } · 💵 { $price }{ $refunds ->
        [0] { "" }
       *[1] {" "}· qaytarilgan { $refunded }
    }
    Mijoz: { $person }
    { $panel } · { $known ->
        [0] paneldagi raqami noma’lum
       *[1] paneldagi raqami <code>{ $remote }</code>
    }
case-panel = <b>{ $panel }</b> panelidagi akkauntimiz
case-sent = 📤 yuborilgan: { $at }
case-suggested = 💡 Dalillarga koʻra, jami <b>{ $amount }</b> qaytarilishi kerak.
case-not-searched = 🔎 Kiosk hali panelda qidirmagan.
case-searched = 🔎 { $n ->
        [one] { $n } marta qidirildi
       *[other] { $n } marta qidirildi
    }, { $open ->
        [1] buyurtma raqamlari: { $low } va undan keyingilari
       *[0] buyurtma raqamlari: { $low } – { $high }
    }, oxirgi marta: { $at }
case-goes-on-looking = ⏳ Kiosk oʻzi qidirishda davom etadi va natijasini aytadi. Kutishingiz yoki hozir hal qilishingiz mumkin.
case-expected = 💳 U yerda narxi { $cost } boʻlar edi.
case-watched = 👁️ Kiosk buyurtma baribir panelda paydo boʻlmasmikan deb shu vaqtgacha kuzatadi: { $until }.
case-later = ⚠️ U baribir panelda paydo boʻldi: <code>{ $remote }</code>, { $status }, { $charge }, koʻrilgan vaqti: { $at }. Mijozga puli qaytarilgan, undan qayta pul yechilmaydi.

case-help-unknown-outcome = Uni panel saytida havola va vaqt boʻyicha qidiring. U yerda boʻlsa, bogʻlang; aniq yoʻq boʻlsa, pulini qaytaring. Siz hal qilmaguningizcha pul band qilib turiladi.
case-help-odd-report = Buyurtmani panel saytida tekshiring, kerak boʻlsa, panelning qoʻllab-quvvatlash xizmatidan soʻrang.
case-help-refund-by-hand = Hisobotda qancha qaytarish kerakligi aytilmagan. Aniq qaytarilishi kerak boʻlgan qismi allaqachon qaytarilgan. Buyurtmani panel saytida tekshiring.
case-help-stalled = Bu xizmat odatda oladigan vaqtdan ancha koʻp oʻtdi, panel esa hech qanday oʻzgarish haqida xabar bermadi. Panelning qoʻllab-quvvatlash xizmatidan soʻrang yoki buyurtmani panel saytida bekor qiling: panel shunda xabar qilgan qismining puli oʻzi qaytariladi. Bu yordam bermasa, pulni qoʻlda qaytaring. Buyurtma joyidan siljisa yoki tugasa, masala oʻzi yopiladi.
case-help-foreign-spend = Panelning oʻzidagi buyurtmalar va toʻlovlar roʻyxatini koʻrib chiqing. Kalit yoki parol boshqa birovda ham bormi? Unda ikkalasini ham almashtiring. Sababini bilgach, masalani yoping.
case-help-stray = Uni panel saytida tekshiring. Kimdir qoʻlda buyurtma bergan boʻlsa yoki bu puli qaytarilgan buyurtma boʻlsa, masalani yoping. Ikkalasi ham boʻlmasa, kalitni almashtiring.

## Why Kiosk does not decide by itself

hurdle-no-evidence = 🤚 Kiosk bu panelda undan oldingi birorta buyurtmani bilmaydi, shuning uchun qidiruvni qayerdan boshlashni aniqlay olmaydi.
hurdle-restored = 🤚 Ma’lumotlar bazasi – zaxira nusxa: undan keyin nima boʻlgani noma’lum.
hurdle-kind-of-service = 🤚 Uning paneldagi narxini oldindan aytib boʻlmaydi.
hurdle-ids-unproven = 🤚 Bu panel buyurtmalarni qanday raqamlashini bilish uchun hozircha buyurtmalar kam.
hurdle-ids-out-of-order = 🤚 Bu panelda buyurtma raqamlari ketma-ket oshib bormaydi.
hurdle-shared-account = 🤚 Bu akkauntdan boshqa birov ham foydalanayotgan boʻlishi mumkin.
hurdle-shows-foreign = 🤚 Bu panel boshqalarning buyurtmalari haqida ham javob beradi.
hurdle-no-canary = 🤚 Qidiruvni sinab koʻrish uchun bizga ma’lum buyurtma topilmadi.
hurdle-canary = 🤚 Panel bizga ma’lum buyurtma haqida notoʻgʻri javob berdi: uning javoblari hech narsani isbotlamaydi.
hurdle-runs-are-open = 🤚 U yerda drip-feed ketyapti, uning qismlari esa oʻz buyurtma raqamlariga ega.
hurdle-too-wide = 🤚 Qidirilishi kerak boʻlgan buyurtma raqamlari juda koʻp.
hurdle-alien = 🤚 Akkauntda hech bir buyurtmamizga toʻgʻri kelmaydigan buyurtma bor.
hurdle-no-charge = 🤚 Panelda aynan shu boʻlishi mumkin boʻlgan buyurtma bor, lekin panel u qanchaga tushganini koʻrsatmayapti.
hurdle-partial = 🤚 Topilgan buyurtmalar soni noaniq buyurtmalar soniga toʻgʻri kelmayapti.
hurdle-balance = 🤚 Panel balansi buni tasdiqlamayapti yoki uni solishtirib boʻlmaydi.
hurdle-over-limit = 🤚 Summa Kioskka hal qilishga ruxsat etilganidan katta.
hurdle-day-limit = 🤚 Kiosk bir kunda oʻzi hal qila oladigan miqdorga yetdi.
hurdle-too-many-open = 🤚 Bir vaqtning oʻzida noaniq buyurtmalar juda koʻp.
hurdle-too-old = 🤚 Bir kunlik qidiruv hech narsani isbotlamadi.
hurdle-stopped = 🤚 Bu panel uchun Kioskning oʻzi qaror qilishi toʻxtatilgan.

## Who is in charge

button-take-case = Oʻzimga olish
button-take-over = Oʻzimga oʻtkazish
button-hand-back = Voz kechish

## Deciding

resolution-linked = bogʻlandi
resolution-refunded = pul qaytarildi
resolution-written-off = hisobdan chiqarildi
resolution-closed = yopildi
case-resolved = ✔️ { $how }, hal qildi: { $by }, { $at }
case-resolved-seconded = ✔️ { $how }, hal qildi: { $by }, rozilik berdi: { $second }, { $at }
case-resolved-itself = ✔️ { $how }, avtomatik, { $at }
button-link-order = Buyurtmani bogʻlash
button-candidate = Bogʻlash: { $remote }
button-refund = Pulni qaytarish
button-refund-part = Bir qismini qaytarish
button-write-off = Hisobdan chiqarish
button-close-case = Yopish
button-link-it = Bogʻlash
decide-refund = { $about } buyurtma uchun mijozga <b>{ $amount }</b> qaytarilsinmi? Buni ortga qaytarib boʻlmaydi.
decide-refund-found = ⚠️ Kiosk panelda { $remote } raqamli buyurtmani topdi, u aynan shu boʻlishi mumkin. Agar oʻsha boʻlsa, pulni qaytarish oʻrniga uni bogʻlang: mijoz uni baribir oladi, doʻkon esa uning uchun toʻlaydi.
decide-write-off = { $about } buyurtma hisobdan chiqarilsinmi? Mijozga <b>hech narsa</b> qaytmaydi: <b>{ $amount }</b> zarar deb yoziladi. Buni faqat mijoz pulini toʻlagan narsasini olgan boʻlsa-yu, bogʻlash uchun panel buyurtmasi boʻlmasa tanlang.
decide-close = { $case }-masala ({ $about }) hech narsa toʻlanmasdan yopilsinmi?
decide-anyway = 👤 { $case }-masalani { $who } olgan, { $at }. Baribir hal qilasizmi?
button-decide-refund = Ha, qaytarilsin
button-decide-write-off = Ha, chiqarilsin
button-decide-close = Ha, yopilsin
button-decide-anyway = Ha, baribir
part-ask = ✂️ <b>#{ $order } buyurtma uchun qancha qaytariladi?</b>
    Narxi { $price }, shu paytgacha qaytarilgan { $refunded }, yana koʻpi bilan <b>{ $left }</b> mumkin.
    Summani { $currency } valyutasida yuboring, masalan <code>1.25</code>.
part-confirm = #{ $order } buyurtma uchun <b>{ $amount }</b> { $payer ->
        [operator] operator hisobiga qaytarilsinmi?
       *[user] mijozga qaytarilsinmi?
    }
    Shunda jami { $total } qaytarilgan boʻladi (narxi { $price }), doʻkonda { $kept } qoladi. Buni ortga qaytarib boʻlmaydi.
case-link-ask = 🔗 { $about } buyurtmaning paneldagi raqamini yuboring, masalan <code>23501</code>. Avval u haqda paneldan soʻrayman.
case-found = Panel <code>{ $remote }</code> raqamli buyurtmani biladi:
    holati <b>{ $status }</b>, yechilgan { $charge }, qoldiq { $remains }

    U #{ $order } buyurtmaga bogʻlansinmi ({ $quantity } ta, sotilgan narxi { $price })?

## A second look at large decisions

deed-link = paneldagi { $remote } raqamli buyurtmani bogʻlash ({ $amount })
deed-refund = pulni qaytarish, { $amount }
deed-part = bir qismini qaytarish, { $amount }
deed-write-off = hisobdan chiqarish, { $amount }
deed-close = yopish
case-proposal = ⚖️ { $who } taklif qilmoqda: <b>{ $what }</b>
case-proposal-second = Bir kun ichida boshqa admin rozilik berishi kerak.
case-proposal-alone = Bunday katta summalar boʻyicha ikki marta qaror qilinadi. Shu vaqtdan boshlab summani yozib bajarish mumkin: { $at }.
button-second = Roziman
button-carry-out = Bajarish
button-withdraw-proposal = Qaytarib olish
second-ask = ⚖️ { $who } taklif qilmoqda ({ $about }): <b>{ $what }</b>. Rozimisiz? Buni ortga qaytarib boʻlmaydi.
second-type = ⚖️ { $about } boʻyicha: <b>{ $what }</b>. Bajarish uchun menga summani yuboring: <code>{ $typed }</code>

case-problem-gone = Bunday masala yoʻq. Ochiqlari: /cases.
case-problem-already-resolved = Bu masala allaqachon hal qilingan. Qanday hal qilingani kartochkasida yozilgan.
case-problem-not-an-id = Bu buyurtma raqami emas: 1 tadan 40 tagacha harf, raqam, - yoki _ boʻlishi kerak.
case-problem-belongs-to-another = Paneldagi bu buyurtma doʻkonning boshqa buyurtmasiga tegishli. Raqamni tekshiring va boshqasini yuboring.
case-problem-panel-says-no = Panel javobi: { $words }
case-problem-not-for-this = Bu masala uchun buning iloji yoʻq. Kartochkasidagi tugmalardan foydalaning.
case-problem-not-an-amount = Bu summa emas: noldan katta son kerak, nuqtadan keyin koʻpi bilan olti xona, masalan 1.25.
case-problem-too-much = Bu narxning qolgan qismidan koʻp. Kichikroq summa yuboring.
case-problem-changed = Shu orada yana pul qaytarildi. Masalani yana bir bor koʻrib chiqing.
case-problem-anothers = Bu masalani boshqa admin olgan.
case-problem-proposed = Qaror allaqachon taklif qilingan. Avval u bajarilishi yoki qaytarib olinishi kerak.
case-problem-no-proposal = Bu taklif endi kuchda emas: u qaytarib olingan, bir kundan eski yoki masala oʻzgargan.
case-problem-own-proposal = Buni oʻzingiz taklif qilgansiz: boshqa admin rozilik berishi kerak.
case-problem-too-early = Avval oʻn daqiqa oʻtishi kerak. Keyin yana bosing.
case-problem-not-the-amount = Bu oʻsha summa emas. Uni quyidagi qatordan nusxalab oling.

## What admins are told

notice-admin-case = 🔍 #{ $order } buyurtma boʻyicha qaror kerak: { $case }. /cases boʻlimini oching.
notice-admin-lost-answer = 🔍 #{ $order } buyurtma: panelning javobi yoʻqoldi. Kiosk buyurtma panelda bor-yoʻqligini aniqlayapti va sizga aytadi. Hozircha hech narsa qilishingiz shart emas.
notice-admin-panel-case = 🔍 { $panel } panelini koʻrib chiqish kerak: { $case }. /cases boʻlimini oching.
notice-admin-proposal = ⚖️ { $number }-masala, #{ $order } buyurtma: { $decision }. Buni boshqa admin taklif qilmoqda, sizning roziligingiz kerak.
notice-admin-reminder = { $urgency ->
        [1] ⏰ Bu masalalar ikki soatdan beri kutyapti:
        [2] ⚠️ <b>Bir kundan beri hal qilinmagan.</b> Bugun hal qiling:
       *[3] 🚨 <b>Bir necha kundan beri hal qilinmagan.</b> Mijozlarning puli sizni kutyapti:
    }
    { $lines }
    { $n ->
        [one] { $n } ta masala
       *[other] { $n } ta masala
    }, <b>{ $total }</b>. /cases boʻlimini oching.
reminder-line = • { $about } · { $amount } · { $span } · { $case }-masala
reminder-more = { $n ->
        [one] … va yana { $n } ta
       *[other] … va yana { $n } ta
    }
