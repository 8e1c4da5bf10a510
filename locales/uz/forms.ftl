## What the types of services ask for

form-ask-comments = ✏️ <b>Menga izohlarni yuboring.</b> Masalan:
    <code>Zoʻr video!
    Bu qayerda olingan?</code>
form-ask-usernames = 👤 <b>Menga akkaunt nomlarini yuboring.</b> Masalan:
    <code>birinchi.akkaunt
    @ikkinchi.akkaunt</code>
form-ask-hashtags = #️⃣ <b>Menga heshteglarni yuboring.</b> Masalan:
    <code>sayohat
    #samarqand</code>
form-ask-hashtag = #️⃣ <b>Qaysi heshteg?</b> Masalan <code>sayohat</code>.
form-ask-username = 👤 <b>{ $comment ->
        [true] Izohni qaysi akkaunt yozgan?
       *[false] Qaysi akkauntning obunachilari kerak?
    }</b> Akkaunt nomini yoki profil havolasini yuboring, masalan <code>biror.akkaunt</code>.
form-ask-media = 🖼 <b>Menga post havolasini yuboring</b>: shu postga layk bosganlar olinadi. Post oʻsha saytda boʻlishi kerak.
form-ask-answer-number = 🗳 <b>Soʻrovnomaning qaysi javobi?</b> Yuqoridan sanang: raqamini bosing yoki oʻzingiz yozing, eng kami 1, eng koʻpi { $limit }.
form-ask-groups = 👥 <b>Menga guruhlarni yuboring</b>: odamlar shulardan taklif qilinadi. Havolasi yoki nomi boʻladi. Ular ochiq boʻlishi kerak. Masalan:
    <code>https://t.me/birguruh
    @boshqaguruh</code>
form-ask-keywords = 🔑 <b>Menga kalit soʻzlarni yuboring.</b> Masalan:
    <code>krossovka sotib olish
    krossovka onlayn</code>
form-ask-country = 🌍 <b>Qaysi davlatdan?</b> Birini bosing yoki nomini yoxud ikki harfli kodini yozing, masalan <code>PL</code>.
form-ask-device = 📱 <b>Qaysi qurilmalarda?</b> Birini bosing.
form-ask-type-of-traffic = 🚦 <b>Tashrif buyuruvchilar qayerdan keladi?</b> Birini bosing.
form-ask-google-keyword = 🔎 <b>Ular qaysi soʻzlarni qidiradi?</b> Masalan <code>yugurish krossovkasi</code>.
form-ask-referring-url = ↪️ <b>Ular qaysi sahifadan keladi?</b> Havolasini yuboring, masalan <code>https://example.com/page</code>.
form-ask-list = Har qatorda bittadan, xabar yoki .txt fayl koʻrinishida, koʻpi bilan { $limit } ta qator.
form-ask-more = ➕ <b>Endi yuborganingiz oxiriga qoʻshiladi</b>, xabar yoki .txt fayl koʻrinishida.

form-limits = Bu xizmat uchun { $minimum } tadan { $maximum } tagacha kerak.
form-package-price = 📦 { $price } – butun paketning narxi, nechta yuborsangiz ham.
form-commas-count = ⚠️ Bu yerda vergul izoh tugaganini bildiradi: bitta vergulli qator uchun ikkita izoh puli olinadi.
form-replaces = Xato boʻldimi? Butun roʻyxatni qayta yuboring: u bunisining oʻrnini egallaydi.
form-bill = 💵 { $count } ta, narxi <b>{ $price }</b>
form-too-few = ⚠️ Hozir { $count } ta, bu xizmatda esa eng kami { $limit } ta: yana { $difference } ta kerak.
form-too-many = ⚠️ Hozir { $count } ta, bu xizmatda esa eng koʻpi { $limit } ta: { $difference } tasini olib tashlang.
form-more-lines = … va yana { $n } ta
form-value = ▫️ { $field }: <b>{ $value }</b>

form-blank-lines = 🧹 { $n ->
        [one] { $n } ta boʻsh qator tashlab ketildi.
       *[other] { $n } ta boʻsh qator tashlab ketildi.
    }
form-left-out-twice = 🧹 { $n ->
        [one] { $n } ta yozuv ikki marta yozilgan edi, takrori olib tashlandi.
       *[other] { $n } ta yozuv ikki marta yozilgan edi, takrorlari olib tashlandi.
    }
form-stand-twice = 👀 { $n ->
        [one] { $n } ta qator ikki marta yozilgan. U qoladi va hisobga kiradi.
       *[other] { $n } ta qator ikki marta yozilgan. Ular qoladi va hisobga kiradi.
    }
form-cut-off = ✂️ Hammasi shumi? Bitta xabarga 4096 ta belgi sigʻadi, ilovalar uzunroq matnni ikkiga boʻlib yuboradi. Qolganini qoʻshing yoki .txt fayl yuboring.

lines-comments = ✏️ <b>{ $n ->
        [one] { $n } ta izoh
       *[other] { $n } ta izoh
    }</b>
lines-usernames = 👤 <b>{ $n ->
        [one] { $n } ta akkaunt
       *[other] { $n } ta akkaunt
    }</b>
lines-hashtags = #️⃣ <b>{ $n ->
        [one] { $n } ta heshteg
       *[other] { $n } ta heshteg
    }</b>
lines-groups = 👥 <b>{ $n ->
        [one] { $n } ta guruh
       *[other] { $n } ta guruh
    }</b>
lines-keywords = 🔑 <b>{ $n ->
        [one] { $n } ta kalit soʻz
       *[other] { $n } ta kalit soʻz
    }</b>

button-field-comments = Izohlar
button-field-usernames = Akkauntlar
button-field-hashtags = Heshteglar
button-field-hashtag = Heshteg
button-field-username = Akkaunt
button-field-media = Post
button-field-answer-number = Javob
button-field-groups = Guruhlar
button-field-keywords = Kalit soʻzlar
button-field-country = Davlat
button-field-device = Qurilmalar
button-field-type-of-traffic = Trafik
button-field-google-keyword = Qidiruv soʻzlari
button-field-referring-url = Manba sahifa
button-go-on = Buyurtmaga qaytish
button-continue = Davom etish
button-keep = Shunday qolsin
button-keep-quantity = { $quantity } ta qolsin
button-add-lines = Qator qoʻshish
button-new-list = Yangi roʻyxat boshlash

country-worldwide = 🌍 Butun dunyo
device-1 = Kompyuter
device-2 = Telefon, Android
device-3 = Telefon, iOS
device-4 = Telefon, aralash
device-5 = Hammasi aralash
traffic-1 = Google qidiruvidan
traffic-2 = Boshqa sahifadan
traffic-3 = Muayyan manbasiz

form-problem-text-wanted = Iltimos, matn koʻrinishida yuboring: bu yerda rasm, stiker va fayl qabul qilinmaydi.
form-problem-list-wanted = Iltimos, matn yoki .txt fayl koʻrinishida yuboring: rasm va stiker qabul qilinmaydi.
form-problem-empty = Bunda yaroqli hech narsa yoʻq. Qaytadan yozib yuboring.
form-problem-one-line-wanted = Bu yerda faqat bittasi kerak: bitta qator yuboring.
form-problem-forbidden-characters = “{ $entry }” ichida hech bir xizmat qabul qilmaydigan boshqaruv belgilari bor. Qaytadan yozib yuboring.
form-problem-too-long = “{ $entry }” juda uzun: koʻpi bilan { $limit } ta belgi mumkin.
form-problem-too-many-lines = Bu bitta buyurtma uchun juda koʻp: koʻpi bilan { $limit } ta qator mumkin. Uni ikkita buyurtmaga boʻling.
form-problem-too-much = Bu bitta buyurtma uchun juda uzun matn. Uni ikkita buyurtmaga boʻling.
form-problem-not-a-name = “{ $entry }” akkaunt nomi emas. Nomda harf, raqam, nuqta, chiziqcha va pastki chiziq boʻlishi mumkin; profil havolasi ham boʻladi.
form-problem-not-a-tag = “{ $entry }” heshteg emas. Heshteg – harf, raqam va pastki chiziqdan iborat bitta soʻz.
form-problem-not-a-group = “{ $entry }” bu saytdagi ochiq guruhning havolasi ham, nomi ham emas. Guruh havolasini nusxalab, qayta yuboring.
form-problem-not-an-answer = Bunday javob raqami yoʻq: eng kami 1, eng koʻpi { $limit }. Faqat raqamni yuboring.
form-problem-not-a-country = Bunday davlatni bilmayman. Ikki harfli kodi har doim toʻgʻri keladi, masalan <code>PL</code>.
confirm-problem-one-line = Bitta qator roʻyxatingiz oʻrnini bosmaydi. Uni oʻzgartirish uchun butun roʻyxatni qayta yuboring yoki tugmasini bosing.
form-problem-tap-wanted = Bu yerda yozish shart emas: tugmalardan birini bosing.
form-problem-unknown-command = “{ $entry }” buyrugʻini bilmayman va uni javob deb qabul qilmadim.

file-problem-too-large = Bu fayl juda katta: koʻpi bilan { $limit } MB mumkin. Uni boʻlib, ikkita buyurtma bering.
file-problem-wrong-kind = Bunday turdagi faylni oʻqiy olmayman. Matn yoki nomi .txt bilan tugaydigan oddiy matnli fayl yuboring.
file-problem-not-text = Bu fayl oddiy matn emas. Uni .txt fayl (“UTF-8”) qilib saqlang yoki qatorlarni shu yerga qoʻying.
file-problem-unknown-encoding = Bu faylning kodlash turini aniqlab boʻlmadi. Uni yana bir marta “UTF-8” qilib saqlang yoki qatorlarni shu yerga qoʻying.
file-problem-not-fetched = Bu faylni Telegramdan olib boʻlmadi. Hech narsa oʻzgarmadi: iltimos, uni yana bir marta yuboring.

## Prices and badges

unit-thousand = 1000 ta
unit-comments = 1000 ta izoh
unit-usernames = 1000 ta akkaunt
unit-package = paket
list-packages = 📦 belgisi: narx butun paket uchun.
service-drip = 💧 bir necha qismda yetkazish mumkin (drip-feed)
service-per-day = 🚀 kuniga taxminan { $n } ta
service-start-within = ⚡ { $span } ichida boshlanadi
service-start-at-once = ⚡ darhol boshlanadi
confirm-package = 📦 Bitta paket
confirm-quantity = 🔢 { $quantity } ta, narxi { $price } / { $unit }
confirm-total = 💵 Jami: <b>{ $total }</b>

## Drip-feed

button-drip = Drip-feed
button-drop-drip = Drip-feedsiz
drip-ask-runs = 💧 <b>Drip-feed: nechta qism boʻlsin?</b> Har birida { $quantity } tadan yetkaziladi. Sonini bosing yoki yozing: { $minimum } tadan { $maximum } tagacha.
drip-ask-interval = 💧 <b>Qismlar orasida qancha vaqt oʻtsin?</b> { $runs } × { $quantity } = { $total }, { $price }.
    Strelkadan keyin jami ketadigan vaqt yozilgan.
drip-interval-range = Daqiqalarni yozish ham mumkin: eng kami { $minimum }, eng koʻpi { $maximum }.
drip-line = 💧 { $runs } × { $quantity } = { $total }, oraliq: { $interval }, jami taxminan { $span }
drip-each = 💧 Bu buyurtmada { $runs } ta qism bor: har birida nechtadan yetkazilishini yozing. Narxlar barcha qismlar uchun birga koʻrsatilgan.
drip-dropped = ⚠️ Endi buncha qismga boʻlib boʻlmaydi, shuning uchun drip-feed olib tashlandi.
drip-problem-runs = Qismlar sonini butun son bilan yuboring: { $minimum } tadan { $maximum } tagacha.
drip-problem-interval = Bu xizmatda buning iloji yoʻq. Vaqtlardan birini bosing.
