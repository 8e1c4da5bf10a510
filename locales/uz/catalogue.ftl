## The catalogue, as admins see it: what a sync came to, and what is not sold and why

# /sync

sync-title = 🔄 <b>Katalog</b>
sync-ok = <b>{ $panel }</b>: { $n ->
        [one] sotuvda { $n } ta xizmat
       *[other] sotuvda { $n } ta xizmat
    }
sync-failed = ⚠️ <b>{ $panel }</b>: { $words }
    Oxirgi toʻgʻri katalog qoladi: { $n ->
        [one] { $n } ta xizmat
       *[other] { $n } ta xizmat
    }.
sync-doubted = ⚠️ <b>{ $panel }</b>: javobi shubhali. Oxirgi toʻgʻri katalog qoladi: { $n ->
        [one] { $n } ta xizmat
       *[other] { $n } ta xizmat
    }.
sync-closed = ⛔ <b>{ $panel }</b>: URL manzili yoki kaliti oʻzgargan, oxirgi buyurtmalarimizni taniy olishi esa hali ma’lum emas. Ungacha undan hech narsa sotilmaydi, buyurtmalari ham kuzatilmaydi.
sync-unchanged = hech narsa oʻzgarmadi
sync-change-new = yangi: { $n }
sync-change-back = qaytgan: { $n }
sync-change-vanished = yoʻqolgan: { $n }
sync-change-replaced = boshqasiga aylangan: { $n }
sync-change-dearer = qimmatlashgan: { $n }
sync-change-cheaper = arzonlashgan: { $n }
sync-change-limits = chegarasi oʻzgargan: { $n }
sync-left-out = Barcha panellarda sotuvda yoʻqlari, sabablari boʻyicha; koʻrish uchun bosing:
sync-left-out-here = sotuvda yoʻq: { $reasons }

doubt-too-few = Qabul qilinsa, sotuvda hozirgi { $before } ta xizmat oʻrniga { $now } tasi qolar edi.
doubt-other-services = Sotuvdagi { $before } ta xizmatdan { $lost } tasi yoʻqolar yoki boshqasiga aylanar edi.
doubt-other-rates = { $kept } ta tarifdan { $leaps } tasi hozirgidan taxminan oʻn baravar yuqori yoki oʻn baravar past boʻlar edi.

button-take-sync = Baribir qabul qilish
button-take-sure = Ha, qabul qilinsin
take-newer = Shu orada panel yana javob berdi: bular yangi raqamlar.
take-question = ⚠️ <b>{ $panel }</b> javobi uning katalogi sifatida qabul qilinsinmi?
take-advice = Buni faqat panel haqiqatan ham shunday oʻzgargan boʻlsa qiling: avval uning oʻz narxlar roʻyxatini koʻring. Yoʻqolgan xizmatlar keyingi toʻgʻri javob bilan qaytadi; rasmiylashtirilgan buyurtmalar bajarilaveradi.
take-done = ✅ Qabul qilindi: { $n ->
        [one] sotuvda { $n } ta xizmat
       *[other] sotuvda { $n } ta xizmat
    }.
take-gone = Qabul qilinadigan javob endi yoʻq. Qayta soʻrash uchun /sync yuboring.

# What is left out

left-out-title = 📦 <b>Sotuvda yoʻq</b>, sabablari boʻyicha. Bossangiz, panel nima yozgani koʻrinadi.
left-out-nothing = ✅ Hammasi sotuvda.
left-out-page = 📦 <b>Sotuvda yoʻq: { $reason }</b> ({ $n })
left-out-row = <b>{ $panel }</b> · <code>{ $id }</code> · { $name }
    turi { $type } · tarif { $rate } · eng kami { $minimum }, eng koʻpi { $maximum }
left-out-unreadable-row = <b>{ $panel }</b> · { $words }
left-out-separator = ajratuvchi chiziqlar, xizmat emas
left-out-type = sotilmaydigan tur
left-out-no-type = turi yoʻq
left-out-no-price = narxi yoʻq
left-out-senseless-price = narxi ma’nosiz
left-out-senseless-limits = chegaralari ma’nosiz
left-out-vanished = panelda yoʻqolgan
left-out-replaced = boshqa xizmatga almashtirilgan
left-out-withheld = admin sotuvdan olgan
left-out-panel-gone = paneli sozlamalarda yoʻq
left-out-other-account = panelning boshqa akkaunti
left-out-unreadable = oʻqib boʻlmadi

# Taking a service off the shelf

button-withhold = Sotuvdan olish
button-put-back = Sotuvga qaytarish
button-withheld = Sotuvdan olinganlar
withhold-done = 🚫 <b>{ $name }</b> sotuvdan olindi. Mijozlar uni koʻrmaydi; rasmiylashtirilgan buyurtmalar bajarilaveradi, hali yuborilmaganlarining puli qaytariladi.
withhold-nothing = Bunday xizmat yoʻq.
put-back-done = ✅ <b>{ $name }</b> yana sotuvda.
put-back-not-sold = <b>{ $name }</b> uchun taqiq olib tashlandi, lekin u baribir sotilmaydi: { $why }.

# Alerts

alert-sync-doubted = katalogi shubhali
alert-other-account = boshqa akkaunt
alert-panel-gone = sozlamalarda yoʻq
notice-alert-sync-doubted = ⚠️ <b>{ $about }</b> paneli shubhali katalog yubordi: { $doubt ->
        [too-few] { $before } ta xizmat oʻrniga { $now } ta.
        [other-services] { $before } ta xizmatdan { $lost } tasi yoʻqolgan yoki boshqasiga aylangan.
       *[other-rates] { $leaps } ta tarif avvalgidan taxminan oʻn baravar yuqori yoki oʻn baravar past.
    }
    Boshlangan vaqti: { $since }. Oxirgi toʻgʻri katalog qoladi. Panelning oʻz narxlar roʻyxatini koʻring; toʻgʻri boʻlsa, /sync yuboring va katalogni baribir qabul qiling.
notice-alert-other-account = ⛔ <b>{ $about }</b> kaliti buyurtmalarimiz turgan akkauntni ochmayapti: panel ularning oxirgilarini tan olmayapti.
    Boshlangan vaqti: { $since }. Undan hech narsa sotilmaydi, kuzatilmaydi, pul ham qaytarilmaydi. Avvalgi URL va kalitni qaytaring yoki boshqa akkauntga alohida nom bering (PANELS__name__URL), keyin qayta ishga tushiring.
notice-alert-panel-gone = ⚠️ <b>{ $about }</b> paneli endi sozlamalarda yoʻq, lekin u yerda { $orders ->
        [one] { $orders } ta ochiq buyurtma bor
       *[other] { $orders } ta ochiq buyurtma bor
    }.
    Boshlangan vaqti: { $since }. Uning xizmatlari sotilmaydi, buyurtmalari kuzatilmaydi. Ularni davom ettirish uchun URL va kalitini qayta kiriting yoki ularni panelning oʻzida qoʻlda hal qiling.
