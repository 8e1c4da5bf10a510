## Several orders at once

# Lines

mass-how = 📋 <b>Ommaviy buyurtma</b>
    Har qatorda bitta buyurtma yuboring, xabar yoxud .txt yoki .csv fayl koʻrinishida, koʻpi bilan { $limit } ta qator:
    <code>xizmat | havola | miqdor</code>
    Masalan:
    <code>12 | https://www.instagram.com/kimdir | 1000</code>
    Xizmat raqami uning kartochkasida yozilgan. Paket uchun miqdor yozilmaydi.
mass-title = 📋 <b>{ $n ->
        [one] { $n } ta qator
       *[other] { $n } ta qator
    }</b>
mass-bad = ⚠️ { $n ->
        [one] { $n } ta qatorga buyurtma berib boʻlmaydi: u roʻyxat boshida, nima qilish kerakligi ham yozilgan.
       *[other] { $n } ta qatorga buyurtma berib boʻlmaydi: ular roʻyxat boshida, nima qilish kerakligi ham yozilgan.
    } { $good ->
        [0] Barcha qatorlarni qayta yuboring.
       *[other] Barcha qatorlarni qayta yuboring yoki faqat toʻgʻrilarini oling.
    }
mass-twins = 👀 { $n ->
        [one] { $n } ta qatorda xizmat ham, havola ham oldingi qatordagi bilan bir xil.
       *[other] { $n } ta qatorda xizmat ham, havola ham oldingi qatordagi bilan bir xil.
    }
mass-total = 💵 { $n ->
        [one] { $n } ta buyurtma
       *[other] { $n } ta buyurtma
    }, jami <b>{ $total }</b>
mass-short = 👛 Balans: { $balance }. <b>{ $missing }</b> yetmayapti. Barcha qatorlar saqlandi: balansni toʻldirib, ularga qayting.
mass-line = <b>{ $number }.</b> { $name } · { $link } · { $quantity } · <b>{ $price }</b>
mass-line-twin = 👀 <b>{ $number }.</b> { $name } · { $link } · { $quantity } · <b>{ $price }</b> · { $twin }-qatordagidek
mass-line-bad = ⚠️ <b>{ $number }.</b> <code>{ $text }</code>
    { $why }
mass-problem-not-a-line = Buni oʻqiy olmadim. Shunday yozing: xizmat | havola | miqdor.
mass-problem-too-long = Bu bitta qator uchun juda uzun. Har qatorda bitta buyurtma yuboring.
mass-problem-not-a-service = Qator xizmat raqami bilan boshlanishi kerak: u xizmat kartochkasida yozilgan.
mass-problem-unknown-service = Bunday raqamli xizmat yoʻq. Uni /search orqali qidiring.
mass-problem-needs-more = “{ $name }” uchun havola va miqdordan tashqari yana ma’lumot kerak: unga /search orqali alohida buyurtma bering.
mass-problem-quantity-missing = Miqdor yozilmagan: { $minimum } tadan { $maximum } tagacha.
mass-problem-not-a-number = Miqdorni oʻqiy olmadim. Oddiy raqamlar bilan yozing: { $minimum } tadan { $maximum } tagacha.
mass-problem-too-small = Juda kam: bu xizmatda eng kami { $minimum } ta.
mass-problem-too-large = Juda koʻp: bu xizmatda eng koʻpi { $maximum } ta.
mass-problem-package-once = “{ $name }” – paket: miqdorni yozmang yoki 1 deb yozing.
mass-too-many = { $n ->
        [one] Bu { $n } ta qator
       *[other] Bu { $n } ta qator
    }, bir martada esa koʻpi bilan { $limit } ta mumkin. Hech narsa buyurtma qilinmadi va yoʻqolmadi ham: avval birinchi { $limit } tasini, keyin qolganlarini yuboring.
mass-no-lines = Bunda birorta ham buyurtma yoʻq.
mass-ask-twins = 👀 { $n ->
        [one] { $n } ta qatorda xizmat ham, havola ham oldingi qatordagi bilan bir xil.
       *[other] { $n } ta qatorda xizmat ham, havola ham oldingi qatordagi bilan bir xil.
    } Ataylab shundaymi?
mass-ask-recent = 👀 { $n ->
        [one] Bu buyurtmalarning { $n } tasini bir necha daqiqa oldin bergansiz.
       *[other] Bu buyurtmalarning { $n } tasini bir necha daqiqa oldin bergansiz.
    } Xuddi shularga <b>yana bir marta</b> buyurtma berasizmi?
mass-working = Rahmat! Buyurtmalaringiz yuborilmoqda.
service-number = 🆔 <code>{ $number }</code> – /mass uchun
button-mass = Ommaviy buyurtma
button-mass-go-on = Qatorlarga qaytish
button-mass-summary = Ommaviy buyurtma { $number }
button-mass-good = Faqat toʻgʻrilari ({ $n })
button-mass-edit = Qayta yuborish
button-mass-all = Ha, hammasiga
button-mass-once = Har biri faqat bir marta
button-mass-refused = Rasmiylashmadi: { $n }
button-mass-again = Bularga qayta buyurtma

# What becomes of them

basket-title = 📋 <b>Ommaviy buyurtma { $number }</b>
basket-title-bundle = 🎁 <b>{ $name }</b> · { $number }
basket-total = { $n ->
        [one] { $n } ta buyurtma
       *[other] { $n } ta buyurtma
    }, jami { $total }
basket-placed = { $bar } { $count } tadan { $placed } tasi rasmiylashtirildi
basket-refused = ⛔ { $n } tasi rasmiylashtirilmadi
basket-refunded = ↩️ { $refund } { $payer ->
        [operator] qaytarildi
       *[user] balansingizga qaytdi
    }
basket-completed = ✅ { $n } tasi bajarildi
basket-partial = 🌗 { $n } tasi qisman bajarildi
basket-canceled = ↩️ { $n } tasi bekor qilindi
basket-doubtful = 🔍 { $n ->
        [one] { $n } ta buyurtma boʻyicha aniq javob olmadik.
       *[other] { $n } ta buyurtma boʻyicha aniq javob olmadik.
    } Iltimos, qayta buyurtma bermang: pulingiz xavfsiz, aniqlayapmiz.
basket-refused-title = ⛔ { $n ->
        [one] <b>{ $n } ta buyurtma rasmiylashtirilmadi.</b> Uning puli qaytarildi.
       *[other] <b>{ $n } ta buyurtma rasmiylashtirilmadi.</b> Ularning puli qaytarildi.
    }
basket-refused-line = <b>#{ $order }</b> { $name } · { $link }
    { $why }
notice-basket-sent = 📋 Ommaviy buyurtma { $basket }: hammasi yuborildi. { $orders } tadan { $placed } tasi rasmiylashtirildi.{ $refused ->
        [0] { "" }
       *[other] { " " }Rasmiylashtirilmadi: { $refused } ta, qaytarildi: { $refund }.
    }{ $doubtful ->
        [0] { "" }
       *[other] { " " }Tekshirilmoqda: { $doubtful } ta.
    }
notice-basket-ended = 🏁 Ommaviy buyurtma { $basket } tugadi. { $orders } tadan { $placed } tasi rasmiylashtirildi.{ $refused ->
        [0] { "" }
       *[other] { " " }Rasmiylashtirilmadi: { $refused } ta.
    }{ $returned ->
        [0] { "" }
       *[other] { " " }Jami qaytarildi: { $refund }.
    }

# One service for several links

links-title = 🔗 { $n ->
        [one] { $n } ta havola
       *[other] { $n } ta havola
    }
links-choose = <b>Hammasi uchun nima kerak?</b> Keyin har biriga nechtadan kerakligini soʻrayman.
links-none = Bu havolalarning barchasini qabul qiladigan xizmat yoʻq. Bitta saytning bir xil turdagi havolalarini birga yuboring yoki har birini alohida yuboring.
links-quantity = 🔢 <b>Har bir havolaga nechtadan?</b> Birini bosing, narx barcha havolalar uchun; yoki son yozing: { $minimum } tadan { $maximum } tagacha.

# Bundles

bundles = 🎁 <b>Toʻplamlar</b>
    Bitta havola uchun bir nechta xizmat.
bundles-none = Hozircha sotuvda toʻplam yoʻq.
bundle-title = 🎁 <b>{ $name }</b>
bundle-item = • { $quantity } · { $name } · { $price }
bundle-item-gone = • ⚠️ { $name } (xizmat { $number }) endi sotilmaydi
bundle-link = 🔗 <b>Hammasi uchun bitta havola yuboring</b>, masalan:
    <code>{ $example }</code>
bundle-gone = Bu toʻplam endi sotuvda yoʻq. Iltimos, qayta tanlang.
button-bundles = Toʻplamlar

# Bundles, as admins see them

admin-home = 🛠 <b>Doʻkon</b>
    Mijoz kartochkasi: <code>/user ID</code>. Balansga pul qoʻshish: <code>/credit ID SUMMA</code>.
button-admin-sync = Katalog
button-admin-left-out = Sotuvda yoʻq
button-admin-freeze = Buyurtma qabuli
bundles-admin = 🎁 <b>Toʻplamlar</b>: { $n }
    ⚠️ sotib boʻlmaydi · ⏸️ oʻchirilgan
bundle-how = Birinchi qatorda toʻplam nomini, keyin har qatorda bitta xizmat yuboring, koʻpi bilan { $limit } ta:
    <code>Tez start
    12 | 1000
    15 | 500</code>
    Barcha xizmatlar bir xil havolani qabul qilishi va havola bilan miqdordan boshqa hech narsa soʻramasligi kerak.
bundle-is-on = ✅ Sotuvda.
bundle-is-off = ⏸️ Oʻchirilgan.
bundle-not-offered = ⚠️ Sotuvda emas: { $why }
bundle-delete-sure = Bu toʻplam butunlay oʻchirilsinmi? U orqali berilgan buyurtmalar qoladi.
bundle-problem-empty = Unda birorta ham xizmat yoʻq. Har qatorda bittadan yozing: xizmat | miqdor.
bundle-problem-no-name = Birinchi qator toʻplam nomi boʻlishi kerak.
bundle-problem-too-many = Xizmatlar juda koʻp: koʻpi bilan { $limit } ta mumkin.
bundle-problem-line = “{ $about }” qatorini oʻqiy olmadim. Shunday yozing: xizmat | miqdor.
bundle-problem-vanished = “{ $about }” endi sotilmaydi yoki hech qachon sotilmagan. Toʻplamni usiz qaytadan tuzing.
bundle-problem-needs-more = “{ $about }” uchun havola va miqdordan tashqari yana ma’lumot kerak. Toʻplamni usiz qaytadan tuzing.
bundle-problem-limits = “{ $about }” bunday miqdorni qabul qilmaydi. Toʻplamni mos miqdor bilan qaytadan tuzing.
bundle-problem-platforms = Uning xizmatlari turli saytlar uchun: bitta havola hammasiga toʻgʻri kelmaydi. Har bir sayt uchun bittadan toʻplam tuzing.
bundle-problem-no-common-link = Uning xizmatlariga turli xil havolalar kerak: bitta havola hammasiga toʻgʻri kelmaydi. Har bir havola turi uchun bittadan toʻplam tuzing.
button-bundle-new = Yangi toʻplam
button-bundle-on = Sotuvga qoʻyish
button-bundle-off = Oʻchirib qoʻyish
button-bundle-delete = Butunlay oʻchirish

command-mass = Birdaniga koʻp buyurtma
command-admin = Doʻkon
