## Help for the step that one is in

help-step-start = 👉 <b>Hozir:</b> havolani yuboring, platformani tanlang yoki qidirish uchun bir necha soʻz yozing.
help-step-orders = 👉 <b>Hozir:</b> buyurtmalaringiz /orders boʻlimida. Buyurtma kartochkasida holatini bilish, tiklash yoki bekor qilishni soʻrash va operatorga yozish mumkin.
help-step-link = 👉 <b>Hozir:</b> kartochka soʻragan havolani yuboring. Uni ilovada <i>Ulashish</i>, keyin <i>Havolani nusxalash</i> orqali nusxalang. Sahifa ochiq boʻlishi kerak.
help-step-quantity = 👉 <b>Hozir:</b> miqdorni bosing yoki son yozing, masalan <code>1500</code> yoki <code>1.5k</code>.
help-step-field = 👉 <b>Hozir:</b> kartochka soʻragan narsani yozing yoki tugmalaridan birini bosing.
help-step-list = 👉 <b>Hozir:</b> roʻyxatni yuboring, har qatorda bittadan, matn yoki .txt fayl koʻrinishida. Har bir qator bitta deb hisoblanadi.
help-step-confirm = 👉 <b>Hozir:</b> kartochkani tekshirib, “Tasdiqlash” tugmasini bosing. Oʻzgartirish uchun “Havola” yoki “Miqdor” tugmasini bosing yoki shunchaki boshqasini yuboring.
help-step-drip = 👉 <b>Hozir:</b> buyurtma necha qismda va qanday oraliq bilan yetkazilishini tanlang.
help-step-search = 👉 <b>Hozir:</b> bir necha soʻz yozing, masalan <i>instagram layk</i>, yoki xizmat raqamini yozing.
help-step-mass = 👉 <b>Hozir:</b> har qatorda bitta buyurtma yuboring: xizmat | havola | miqdor. .txt yoki .csv fayl ham boʻladi.
help-step-bundle = 👉 <b>Hozir:</b> butun toʻplam uchun bitta havola yuboring.
help-step-ticket = 👉 <b>Hozir:</b> savolingizni bitta xabarda yozing. Rasm yoki fayl qoʻshish mumkin. Keyin shu yerda javob beramiz.
help-step-admin = 👉 <b>Hozir:</b> oxirgi ekran soʻragan narsani yozing. Chiqish: /cancel.
button-help = Yordam

## What the words mean

button-hints = Bu nima degani?
hints-title = ❓ <b>Soʻzlarning ma’nosi</b>
hint-drip-feed = <b>Drip-feed</b>: buyurtma teng qismlarga boʻlinib, oraliq bilan yetkaziladi. Bu tabiiyroq koʻrinadi. Barcha qismlar uchun birdaniga toʻlaysiz.
hint-refill = <b>Tiklash (refill)</b>: son keyinchalik kamaysa, bepul tiklab beriladi. Faqat kartochkada koʻrsatilgan kunlar ichida amal qiladi.
hint-start-count = <b>Boshlangʻich son</b>: buyurtma boshlanishidan oldin sahifangizda boʻlgan son. Buyurtmangiz unga qoʻshiladi.
hint-partial = <b>Qisman, qoldiq</b>: hammasini yetkazib boʻlmadi. Yetkazilmagan qismining puli oʻzi qaytadi.
hint-package = <b>Paket</b>: belgilangan hajm, bitta narxda. Miqdor tanlanmaydi.
hint-cancel = <b>Bekor qilish</b>: toʻxtatish soʻrovi. Shu paytgacha yetkazilgani uchun pul olinadi, qolganining puli qaytadi.
