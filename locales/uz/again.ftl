## Ordering again: a queue for one link, undo, favourites

overlap-warning = ⚠️ <b>Bu havola uchun #{ $order } buyurtma hali tugamagan</b> ({ $state }).
    Bir vaqtda ikkitasi bir-biriga xalaqit beradi: sonlar aralashib ketadi, pul qaytarish va tiklash notoʻgʻri chiqishi mumkin, ta’minotchi ikkinchisini rad etishi ham mumkin.
    “#{ $order } tugagach” tugmasi shu narxni saqlab turadi va #{ $order } tugashi bilan buyurtmani oʻzi yuboradi.
button-after = #{ $order } tugagach
confirm-queued = Qabul qilindi: #{ $order } tugashi bilan oʻzi yuboriladi.
order-waits = ⏭ Bu buyurtma #{ $order } tugashini kutyapti, keyin oʻzi yuboriladi. Ungacha uni darhol qaytarib olish mumkin, pul yechilmaydi.
order-queue-again = 💡 Bu havola uchun #{ $order } bajarilmoqda. “Takrorlash” tugmasi bunisini uning ortidan navbatga qoʻyishni taklif qiladi.

order-undo = ↩️ Buyurtma bir lahzadan soʻng yuboriladi. <b>Qaytarib olish</b> tugmasi uni darhol qaytaradi, pul yechilmaydi.
button-undo = Qaytarib olish
undo-done = Qaytarib olindi. Pul yechilmadi.
undo-already = Bu buyurtma avval qaytarib olingan. Pul yechilmagan.
undo-too-late = Afsus, kech boʻldi: bu buyurtma hozirgina yuborildi.

button-favourites = Sevimlilar
button-favourite = Sevimli
favourites-title = ⭐ <b>Sevimlilar</b>
    Narxlar 1000 tasi uchun.
favourites-none = ⭐ Sevimli xizmatlaringiz hali yoʻq. Xizmat kartochkasidagi yulduzcha uni shu yerga qoʻshadi.
favourites-gone = 🗑 – endi sotilmaydigan xizmat belgisi: bossangiz, roʻyxatdan oʻchadi.
favourites-full = Sevimlilarda 100 ta xizmat bor, bundan ortigʻi sigʻmaydi. Avval bittasini olib tashlang.
favourite-added = ⭐ Sevimlilarga qoʻshildi.
favourite-removed = Sevimlilardan olib tashlandi.
command-favourites = Sevimli xizmatlar
