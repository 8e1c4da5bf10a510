## An order's card

order-runs = 💧 { $runs ->
        [one] { $runs } qism
       *[other] { $runs } qism
    }, har birida { $each } ta, oraliq: { $span }
order-runs-begun = ▶️ { $runs } qismdan { $begun } tasi boshlandi
order-price-package = 📦 { $price }
order-slow = 🐢 Odatdagidan uzoqroq davom etyapti. Buni sezdik va sababini aniqlayapmiz; sizdan hech narsa talab qilinmaydi.
order-checked-line = 🔍 Narxning qancha qismi qaytishini xodimimiz tekshiryapti.
cancel-line-sent = 🛑 Bekor qilish soʻrovingiz yuborildi. Buyurtma toʻxtaganda yetkazilmay qolgan qismining puli qaytariladi.
cancel-line-too-late = 🛑 Siz bekor qilishni soʻragan edingiz, lekin buyurtma baribir toʻliq bajarildi.
refill-from = ♻️ tiklash shu vaqtdan mumkin: { $at }
refill-until = ♻️ tiklash shu vaqtgacha mumkin: { $at }
wish-cancel-too-early = Bu buyurtmani hozircha bekor qilib boʻlmaydi.
wish-refill-too-early = Hali erta: tiklash qachondan mumkinligi buyurtma kartochkasida yozilgan.

notice-order-being-checked = 🔍 #{ $order } buyurtma hammasi yetkazilmasdan tugadi. Qancha pul qaytishini xodimimiz tekshiryapti. Sizga xabar beramiz.
notice-order-checked = 🔍 #{ $order } buyurtma tekshirildi: boshqa pul qaytarilmaydi. Bunga rozi boʻlmasangiz, operatorga yozing.
