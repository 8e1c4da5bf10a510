## The card of an order

order-usual = ⏱ taxminan { $half }, 10 buyurtmadan 9 tasida koʻpi bilan { $most }
order-usual-all = ⏱ 10 buyurtmadan 9 tasida taxminan { $half }
order-expected = 🏁 taxminiy tugash vaqti: { $at }, 10 buyurtmadan 9 tasida eng kechi: { $latest }
order-expected-latest = 🏁 10 buyurtmadan 9 tasida eng kech tugash vaqti: { $latest }
order-expected-late = 🏁 10 ta buyurtmadan 9 tasiga ketganidan uzoqroq davom etyapti
refill-earlier = { $at }: { $what }
cancel-means = 🛑 Bekor qilishni soʻrash mumkin: shu paytgacha yetkazilgani uchun pul olinadi, qolganining puli qaytariladi.
cancel-means-reserved = 🛑 Hali yuborilmagan: uni toʻliq qaytarib olish mumkin.

## My orders

orders-search = Buyurtmani topish uchun uning raqamini, masalan <code>#17</code>, yoki havolani yozing.
orders-of-link = 🔗 { $link }
orders-none-such = Bunday buyurtmalar yoʻq.
button-filter-all = Bari
button-filter-active = Faol
button-filter-done = Tayyor
button-filter-problem = Xato

## Settings

button-settings = Sozlamalar
button-mute = Bunday xabar kelmasin
button-zone = Vaqt mintaqasi
button-zone-phone = Telefonimdagidek
button-notices-completed = Bajarildi
button-notices-partial = Qisman bajarildi
button-notices-canceled = Bekor qilindi
button-notices-refill = Tiklash
settings = <b>Sozlamalar</b>
settings-notices = 🔔 Kerak boʻlmagan xabar turini bosing, u endi kelmaydi. Pulingiz qaytgani haqida baribir xabar beramiz, lekin ovozsiz. Buyurtma kartochkasida hammasi koʻrinadi.
settings-zone-phone = 🕰️ Vaqt telefoningiz soati boʻyicha koʻrsatiladi.
settings-zone = 🕰️ Vaqt { $city } shahri boʻyicha koʻrsatiladi, u yerda hozir soat { $at }.
notices-on = Bu xabarlar yana keladi.
notices-off = Oʻchirildi. Sozlamalarda qayta yoqish mumkin.
zone-choose = 🕰️ <b>Sizda hozir soat necha?</b>
zone-chosen = Saqlandi.

## Tables

column-amount = Summa
column-what = Amal
column-when = Sana
column-balance = Balans
column-order = Buyurtma
column-service = Xizmat
column-quantity = Miqdor
column-state = Holat
column-price = Narx
column-limits = Chegara
