language-name = Oʻzbekcha

## The first screen

home-greeting = 👋 <b>Xush kelibsiz!</b> Havola yuboring yoki platforma va xizmatni tanlang – boʻldi.
home-choose = Nimadan boshlaymiz?
home-balance = 👛 Balans: <b>{ $balance }</b>
shop-empty = Javonlar toʻldirilmoqda. Iltimos, bir necha daqiqadan soʻng yana kiring.
old-menu = Bu menyu eskirgan. Mana yangisi.
not-understood = Kechirasiz, tushunmadim. Pastdan tanlang yoki xizmat qidirish uchun bir necha soʻz yozing.
not-understood-media = Bu yerda rasm, stiker va fayl qabul qilinmaydi. Pastdan tanlang yoki xizmat qidirish uchun bir necha soʻz yozing.
nothing-to-cancel = Bekor qilinadigan narsa yoʻq.
canceled = Bekor qilindi. Hech narsa buyurtma qilinmadi.
banned = Siz endi bu doʻkondan foydalana olmaysiz. Buni xato deb hisoblasangiz, operator bilan bogʻlaning.
too-fast = Biroz tez boʻldi. Iltimos, bir oz kutib, qayta bosing.

button-back = Orqaga
button-cancel = Bekor qilish
button-home = Bosh sahifa
button-previous = Oldingi
button-next = Keyingi
button-search = Qidirish
button-my-orders = Buyurtmalarim
button-wallet = Hamyon
button-language = Til
button-support = Operatorga savol
button-browse = Xizmatlar
button-more-platforms = Boshqa platformalar
button-order-again = Takrorlash
button-open-order = Buyurtma #{ $order }

platform-website = Saytlar
platform-other = Boshqa

language-choose = Qaysi tilda gaplashamiz?
language-chosen = Endi oʻzbekcha gaplashamiz.

support-contact = 💬 Buyurtma boʻyicha savolingiz bormi? { $contact } bilan bogʻlaning va buyurtma raqamini yozing.

## Lists

platforms = <b>Barcha platformalar</b>
categories = <b>{ $platform }</b>
    Qaysi turi?
services = <b>{ $category }</b>
    { $platform } · narxlar 1000 tasi uchun
list-gone = Bu yerda endi hech narsa yoʻq. Iltimos, qayta tanlang.
search-ask = 🔎 Nima qidiryapsiz? Bir necha soʻz yozing, masalan <i>instagram layk</i>.
search-found = 🔎 <b>{ $words }</b>: { $n ->
        [one] { $n } ta xizmat
       *[other] { $n } ta xizmat
    }, narxlar 1000 tasi uchun
search-nothing = 🔎 <b>{ $words }</b> boʻyicha hech narsa topilmadi. Kamroq yoki boshqa soʻz bilan urinib koʻring, masalan <i>tiktok koʻrish</i>.
search-empty = ⚠️ Iltimos, soʻzlarni matn koʻrinishida yuboring.
search-too-long = ⚠️ Bu qidiruv uchun juda uzun. Bir necha soʻz yetarli.

## A service and its link

service-title = <b>{ $name }</b>
service-price = 💵 <b>{ $price }</b> / { $unit }
service-limits = 🔢 { $minimum } tadan { $maximum } tagacha
service-usual-time = ⏱ odatda { $span } ketadi
service-refill-no = ♻️ son kamaysa, tiklanmaydi
service-refill-yes = ♻️ son kamaysa, tiklab beriladi
service-refill-days = ♻️ son kamaysa, tiklab beriladi: { $n ->
        [one] { $n } kun davomida
       *[other] { $n } kun davomida
    }
service-cancel-yes = 🛑 bajarilayotganda bekor qilishni soʻrash mumkin
service-cancel-no = 🛑 yuborilgandan keyin bekor qilib boʻlmaydi
link-ask = 🔗 <b>Menga { $target } havolasini yuboring</b>, masalan:
    <code>{ $example }</code>
button-keep-link = Havola qolsin
target-post = post
target-profile = profil
target-channel = kanal yoki guruh
target-video = video
target-story = story
target-live = jonli efir
target-comment = izoh
target-group = guruh
target-bot = bot
target-track = trek
target-playlist = pleylist
target-any = sahifa

you-sent = Siz yubordingiz: <code>{ $text }</code>
problem-text-wanted = Iltimos, matn koʻrinishida yuboring: bu yerda rasm, stiker va fayl qabul qilinmaydi.

link-problem-empty = Xabar boʻsh. Havolani matn koʻrinishida yuboring.
link-problem-not-a-link = Bu havolaga oʻxshamaydi. Uni ilovada <i>Ulashish</i>, keyin <i>Havolani nusxalash</i> orqali nusxalang.
link-problem-too-long = Bu havola juda uzun. Uni qayta nusxalang va faqat havolaning oʻzini yuboring.
link-problem-forbidden-characters = Unda havolada boʻlishi mumkin boʻlmagan belgilar bor. Havolani qayta nusxalang va boshqa hech narsa qoʻshmay yuboring.
link-problem-has-credentials = Bu havolada nom yoki parol bor. Iltimos, ularsiz yuboring.
link-problem-has-port = Bu havolada ikki nuqtadan keyin port raqami bor. Iltimos, usiz yuboring.
link-problem-not-public = Bu manzilga internetdan kirib boʻlmaydi. Ochiq havola yuboring.
link-problem-wrong-platform = Bu havola boshqa saytga tegishli, bu xizmat esa u sayt uchun emas. Toʻgʻri saytning havolasini yuboring yoki orqaga qaytib, boshqa xizmatni tanlang.
link-problem-wrong-target = Sayt toʻgʻri, lekin bu xizmatga { $target } havolasi kerak. Uni ilovada ochib, havolasini nusxalang.
link-problem-short-link = Bu qisqa havola, u faqat boshqa havolaga olib boradi, men esa havolalarni hech qachon ochmayman. Uni oʻzingiz ochib, sahifa yuklanishini kuting. Keyin toʻliq manzilni nusxalang: brauzerda manzil qatoridan, ilovada esa <i>Ulashish</i>, keyin <i>Havolani nusxalash</i> orqali.
link-problem-private-invite = Bu havola faqat a’zolar kira oladigan yopiq joyga olib boradi. Ochiq havola yuboring: kanal yoki guruhni ochiq qiling, shunda @nomi yetarli boʻladi.

## Quantity

quantity-link = 🔗 { $link }
quantity-ask = 🔢 <b>Nechta?</b> Birini bosing yoki son yozing: { $minimum } tadan { $maximum } tagacha (<code>1500</code> ham, <code>1.5k</code> ham boʻladi).
quantity-problem-not-a-number = Buni son deb oʻqiy olmadim. Oddiy raqamlar bilan yozing, masalan <code>1500</code> yoki <code>1.5k</code>.
quantity-problem-too-small = Juda kam: bu xizmatda eng kami { $minimum } ta.
quantity-problem-too-large = Juda koʻp: bu xizmatda eng koʻpi { $maximum } ta.

## Confirm

confirm-summary = <b>Iltimos, buyurtmangizni tekshiring</b>

    { $name }
    🔗 { $link }
confirm-balance = 👛 Balans: { $balance } → { $after }
    Narx shu vaqtgacha amal qiladi: { $until }.
confirm-operator-pays = 👛 Pulini doʻkon toʻlaydi.
    Narx shu vaqtgacha amal qiladi: { $until }.
confirm-short = 👛 Balans: { $balance }. <b>{ $missing }</b> yetmayapti. Buyurtmangiz saqlandi: balansni toʻldirib, unga qayting.
confirm-problem-neither = Bu son ham, havola ham emas, shuning uchun hech narsa oʻzgarmadi. Boshqa miqdor uchun son yoki boshqa havola yuboring.
button-confirm = Tasdiqlash
button-link = Havola
button-quantity = Miqdor
button-top-up = Toʻldirish
button-try-again = Qayta urinish
button-new-price = Yangi narxni koʻrish
button-order-once-more = Ha, yana bir marta
confirm-repeat = Xuddi shunday buyurtmani bir necha daqiqa oldin bergansiz: #{ $order }. <b>Yana bir marta</b> buyurtma berasizmi?
confirm-working = Rahmat! Buyurtmangiz yuborilmoqda.
confirm-already = Bu buyurtma allaqachon rasmiylashtirilgan.

refusal-frozen = ⏸️ Doʻkon hozircha buyurtma qabul qilmayapti. Buyurtmangiz saqlandi: birozdan keyin urinib koʻring.
refusal-not-let-in = 🔒 Bu yopiq doʻkon. Operatordan ruxsat soʻrang; ID raqamingiz /help sahifasida.
refusal-service-gone = Bu xizmat endi yoʻq. Iltimos, boshqasini tanlang.
refusal-draft-gone = Bu buyurtma rasmiylashtirilmasdan yopilgan. Iltimos, yangisini boshlang.
refusal-incomplete = Bu buyurtmada hali nimadir yetishmayapti. Iltimos, uni yana bir marta koʻrib chiqing.
refusal-too-many = Bir soat ichida koʻp buyurtma berdingiz. Bunisi saqlandi: birozdan keyin urinib koʻring.
refusal-expired = ⌛ Kartochkadagi narx eskirgan. Hech narsa buyurtma qilinmadi. Yangi narxni koʻring va tasdiqlang.

## Orders

orders-title = <b>Buyurtmalarim</b>
orders-none = Sizda hali buyurtma yoʻq.
order-gone = Bu buyurtmani topa olmadim. Buyurtmalaringiz: /orders.
order-title = { $icon } <b>Buyurtma #{ $order }</b> · { $state }
order-progress = { $bar } { $percent }%
    { $quantity } tadan { $delivered } tasi yetkazildi
order-what = { $name }
    🔗 { $link }
order-price = 🔢 { $quantity } · 💵 { $price }
order-refunded-line = ↩️ { $refund } qaytarildi
order-created = 🕓 buyurtma vaqti: { $at }
order-start-count = 📍 boshlangʻich son: { $count }
order-ended = 🏁 tugagan vaqti: { $at }
order-looked-at = 🔄 { $at } holatiga koʻra

state-reserved = yuborilishini kutmoqda
state-submitting = yuborilmoqda
state-unknown = tekshirilmoqda
state-placed = boshlanishini kutmoqda
state-in-progress = bajarilmoqda
state-completed = bajarildi
state-partial = qisman bajarildi
state-canceled = bekor qilindi
state-rejected = rasmiylashtirilmadi
state-released = rasmiylashtirilmadi
state-written-off = yopildi

explain-unknown = Bu buyurtma boʻyicha aniq javob olmadik. <b>Iltimos, qayta buyurtma bermang:</b> pulingiz xavfsiz, buyurtmaga nima boʻlganini aniqlayapmiz. Yo buyurtma bajariladi, yo pulingiz qaytadi.
explain-canceled = Ta’minotchi bu buyurtmani toʻxtatdi, yetkazilmagan qismi uchun pul qaytarildi. Qayta buyurtma bering yoki /search orqali boshqa xizmat toping.
explain-written-off = Operator bu buyurtmani yopdi. Nimadir yetishmayotgan boʻlsa, operatorga yozing.
not-placed = { $why } { $payer ->
        [operator] Pul yechilmadi.
       *[user] Toʻliq narxi balansingizga qaytdi.
    }
reason-vanished = Buyurtma yuborilishidan oldin xizmat olib tashlandi. /search orqali boshqa xizmat tanlang.
reason-dearer = Buyurtma yuborilishidan oldin narx oshdi. Yangi narxda qayta buyurtma berishingiz mumkin.
reason-taken-back = Siz buyurtmani qaytarib oldingiz.
reason-unreachable = Ta’minotchi bilan bogʻlanib boʻlmadi. Birozdan keyin qayta buyurtma bering.
reason-by-hand = Operator buyurtma rasmiylashtirilmaganini aniqladi. Qayta buyurtma berishingiz mumkin; savollar uchun: /support.
reason-link = Havola qabul qilinmadi: u toʻliq va ochiq ekanini tekshiring.
reason-duplicate-link = Bu havola uchun allaqachon buyurtma bajarilmoqda: u tugashini kuting.
reason-quantity = Miqdor qabul qilinmadi. Boshqa miqdor bilan qayta buyurtma bering.
reason-fields = Bu xizmat uchun toʻldirilgan ma’lumotlar qabul qilinmadi. Qayta buyurtma bering va har birini tekshiring.
reason-service = Xizmat hozircha mavjud emas. /search orqali boshqasini tanlang yoki keyinroq qayta buyurtma bering.
reason-general = Hozircha buyurtmani rasmiylashtirib boʻlmadi. Keyinroq qayta buyurtma bering yoki /support orqali soʻrang.

button-status = Holat
button-refill = Tiklash
button-cancel-order = Buyurtmani bekor qilish
status-asked = Qarayapman…
status-ended = Bu buyurtma tugagan.

cancel-ask = #{ $order } buyurtmani bekor qilish soʻralsinmi? Bu – soʻrov: ungacha yetkazilgani uchun pul olinadi, qolganining puli { $payer ->
        [operator] qaytariladi.
       *[user] balansingizga qaytadi.
    }
cancel-ask-reserved = #{ $order } buyurtma qaytarib olinsinmi? U hali yuborilmagan: { $payer ->
        [operator] pul yechilmaydi.
       *[user] toʻliq narxi sizga qaytadi.
    }
cancel-line-asked = 🛑 Siz bekor qilishni soʻradingiz: soʻrov yuborilmoqda.
cancel-line-refused = 🛑 Bekor qilish rad etildi: { $words }
wish-cancel-noted = Soʻrov qabul qilindi. Natijasini xabar qilamiz.
wish-cancel-released = Qaytarib olindi. Pul yechilmadi.
wish-cancel-already = Buni allaqachon soʻragansiz. Natijasini xabar qilamiz.
wish-cancel-not-possible = Bu buyurtmani endi bekor qilib boʻlmaydi. Biror muammo boʻlsa, /support orqali yozing.
wish-cancel-gone = Bu buyurtmani topa olmadim.
wish-refill-noted = Tiklash soʻraldi. Natijasini xabar qilamiz.
wish-refill-released = Tayyor.
wish-refill-already = Tiklash allaqachon boshlangan.
wish-refill-not-possible = Bu buyurtmani hozir tiklab boʻlmaydi. Qachon mumkinligi kartochkasida yozilgan; yozilmagan boʻlsa, /support orqali soʻrang.
wish-refill-gone = Bu buyurtmani topa olmadim.
refill-line-asked = ♻️ Tiklash soʻraldi.
refill-line-accepted = ♻️ Tiklanmoqda.
refill-line-refused = ♻️ Tiklash soʻrovi qabul qilinmadi: { $words }
refill-line-completed = ♻️ Tiklash bajarildi.
refill-line-lapsed = ♻️ Ta’minotchi tiklash natijasini aytmadi. Yana soʻrashingiz mumkin.
refill-line-rejected = ♻️ Tiklash rad etildi: { $words }

## Wallet

wallet-balance = 👛 Balans: <b>{ $balance }</b>
wallet-held = 🔒 Ochiq buyurtmalar uchun band qilingan: { $held }
wallet-empty = Hali amaliyotlar yoʻq.
wallet-line = <b>{ $amount }</b> · { $what }
    { $at } · balans { $after }
entry-credit = toʻldirish
entry-hold = buyurtma { $order }
entry-release = buyurtma { $order }, rasmiylashtirilmadi
entry-refund = buyurtma { $order }, pul qaytarildi
wallet-private = Bu doʻkonda buyurtmalar uchun operator toʻlaydi: sizga hamyon kerak emas.
top-up = ➕ <b>Balansni toʻldirish</b>
top-up-none = Qanday toʻlashni doʻkon operatoridan soʻrang.
top-up-id = Toʻlovda shu raqamni koʻrsating: <code>{ $id }</code>

## Times

span-seconds = { $n ->
        [one] { $n } soniya
       *[other] { $n } soniya
    }
span-minutes = { $n ->
        [one] { $n } daqiqa
       *[other] { $n } daqiqa
    }
span-hours = { $n ->
        [one] { $n } soat
       *[other] { $n } soat
    }
span-days = { $n ->
        [one] { $n } kun
       *[other] { $n } kun
    }

## Notices

notice-order-completed = ✅ #{ $order } buyurtma bajarildi: { $quantity } × { $name }.
notice-order-partial = 🌗 #{ $order } buyurtma qisman bajarildi: { $quantity } tadan { $delivered } tasi. <b>{ $refund }</b> { $payer ->
        [operator] qaytarildi.
       *[user] balansingizga qaytdi.
    }
notice-order-canceled = ↩️ #{ $order } buyurtma bekor qilindi. <b>{ $refund }</b> { $payer ->
        [operator] qaytarildi.
       *[user] balansingizga qaytdi.
    }
notice-order-refunded = ↩️ #{ $order } buyurtma: <b>{ $paid }</b> { $payer ->
        [operator] qaytarildi.
       *[user] balansingizga qaytdi.
    } Jami { $refund } qaytarildi, buyurtma narxi { $price }.
notice-order-unknown = 🔍 #{ $order } buyurtma tekshirilmoqda: aniq javob olmadik. Iltimos, qayta buyurtma bermang. Pulingiz xavfsiz: yo buyurtma bajariladi, yo pulingiz qaytadi.
notice-order-not-placed = ⛔ #{ $order } buyurtma rasmiylashtirilmadi. { $why } { $payer ->
        [operator] Pul yechilmadi.
       *[user] <b>{ $price }</b> balansingizga qaytdi.
    }
notice-order-written-off = 📕 Operator #{ $order } buyurtmani yopdi. Nimadir yetishmayotgan boʻlsa, operatorga yozing.
notice-order-cancel-refused = 🛑 #{ $order } buyurtmani bekor qilish rad etildi: { $words }
notice-refill-completed = ♻️ #{ $order } buyurtmani tiklash bajarildi.
notice-refill-rejected = ♻️ #{ $order } buyurtmani tiklash rad etildi: { $words }
notice-refill-refused = ♻️ #{ $order } buyurtmani tiklash soʻrovi qabul qilinmadi: { $words }
notice-wallet-credited = 👛 <b>{ $amount }</b> qoʻshildi. Balans: <b>{ $balance }</b>
notice-let-in = 🔓 Xush kelibsiz: endi bu doʻkonda buyurtma berishingiz mumkin.
notice-something-broke = ⚠️ Bizda nimadir xato ketdi. Hech narsa yoʻqolmadi; iltimos, qayta urinib koʻring.

## Help, terms, privacy

help = <b>Bu qanday ishlaydi</b>
    1. Havola yuboring, platforma va xizmatni tanlang yoki qidirish uchun bir necha soʻz yozing.
    2. Havolani (hali yubormagan boʻlsangiz), miqdorni va xizmatga kerakli boshqa ma’lumotlarni yuboring.
    3. Kartochkani tekshirib tasdiqlang. Undagi narx – siz toʻlaydigan narx.
    4. Buyurtmani kartochkasida kuzating. Yetkazilmaganining puli qaytariladi.

    /services – xizmatlarni koʻrish
    /search – xizmat topish
    /orders – buyurtmalaringiz
    /mass – birdaniga koʻp buyurtma
    /wallet – balans va amaliyotlar tarixi
    /favourites – sevimli xizmatlar
    /language – boshqa til
    /support – operatordan soʻrash
    /terms – doʻkon shartlari
    /privacy – nimalar saqlanadi
    /cancel – bu qadamdan chiqish

    ID raqamingiz: <code>{ $id }</code>
terms-wallet = <b>Shartlar</b>
    • Tasdiqlash kartochkasidagi narxni toʻlaysiz. U tasdiqlaganingizda balansingizdan yechiladi.
    • Yetkazilmaganining puli balansingizga qaytariladi. Buyurtma bekor qilinsa, puli qaytariladi, qisman bajarilsa – yetkazilmagan qismining puli.
    • Bekor qilish – bu soʻrov: ungacha yetkazilgani uchun pul olinadi.
    • Tiklash xizmatda koʻrsatilgan boʻlsa va belgilangan kunlar ichida mumkin.
    • Havola ochiq boʻlishi va buyurtma tugaguncha oʻzgarmasligi kerak.
    • Koʻp ijtimoiy tarmoqlar sotib olingan faollikka ruxsat bermaydi: buyurtmangiz uchun oʻzingiz javobgarsiz.
terms-private = <b>Shartlar</b>
    • Bu yopiq doʻkon: ruxsat berilgan odamlarning buyurtmalari uchun operator toʻlaydi.
    • Bekor qilish – bu soʻrov: ungacha yetkazilgani qaytarib olinmaydi.
    • Havola ochiq boʻlishi va buyurtma tugaguncha oʻzgarmasligi kerak.
    • Koʻp ijtimoiy tarmoqlar sotib olingan faollikka ruxsat bermaydi: buyurtmangiz uchun oʻzingiz javobgarsiz.
privacy = <b>Maxfiylik</b>
    • Saqlanadi: Telegram ID raqamingiz, ismingiz, foydalanuvchi nomingiz, tilingiz va sozlamalarda tanlaganlaringiz, buyurtmalaringiz havolalari bilan hamda balansingizdagi har bir amaliyot.
    • Ta’minotchiga faqat havola, miqdor va xizmatga kerakli ma’lumotlar (masalan, izohlar) yuboriladi, boshqa hech narsa yuborilmaydi. Bu bot havolalarni hech qachon ochmaydi.
    • Xabarlar ikki kun, tugallanmagan qoralamalar va yuborgan havolalaringiz 30 kun saqlanadi.
    • Operatorga yozganlaringiz murojaat bilan birga saqlanadi, ularni operatorlar oʻqiydi.
    • Siz haqingizda saqlangan ma’lumotlarni koʻrish yoki oʻchirish uchun operatordan soʻrang.

## The command menu

command-start = Bosh sahifa
command-services = Xizmatlarni koʻrish
command-search = Xizmat topish
command-orders = Buyurtmalarim
command-wallet = Balans va amaliyotlar tarixi
command-language = Tilni tanlash
command-help = Bu qanday ishlaydi
command-support = Operatordan soʻrash
command-terms = Doʻkon shartlari
command-privacy = Siz haqingizda nimalar saqlanadi
command-cancel = Bu qadamdan chiqish
