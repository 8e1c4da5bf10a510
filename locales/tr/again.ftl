## Ordering again: a queue for one link, undo, favourites

overlap-warning = ⚠️ <b>Bu linkte #{ $order } numaralı sipariş henüz bitmedi</b> ({ $state }).
    Aynı anda iki sipariş birbirini bozar: sayılar karışır, iade ve telafi yanlış hesaplanabilir, tedarikçi ikincisini reddedebilir.
    “#{ $order } bitince” düğmesi bu fiyatı sabitler ve #{ $order } biter bitmez siparişi kendiliğinden gönderir.
button-after = #{ $order } bitince
confirm-queued = Tamam: #{ $order } biter bitmez kendiliğinden gönderilir.
order-waits = ⏭ Bu sipariş #{ $order } numaralı siparişin bitmesini bekliyor, o bitince kendiliğinden gönderilir. O zamana kadar ücret alınmadan hemen geri çekilebilir.
order-queue-again = 💡 Bu linkte #{ $order } numaralı sipariş devam ediyor. “Tekrarla” düğmesi bunu onun ardından sıraya almayı önerir.

order-undo = ↩️ Birazdan gönderilecek. <b>Geri al</b> düğmesi siparişi ücret alınmadan hemen geri çeker.
button-undo = Geri al
undo-done = Geri alındı. Ücret alınmadı.
undo-already = Bu sipariş daha önce geri alınmıştı. Ücret alınmadı.
undo-too-late = Üzgünüz, geç kaldınız: sipariş az önce gönderildi.

button-favourites = Favoriler
button-favourite = Favori
favourites-title = ⭐ <b>Favoriler</b>
    Fiyatlar 1.000 adet içindir.
favourites-none = ⭐ Henüz favoriniz yok. Bir servisin kartındaki yıldıza dokunarak ekleyebilirsiniz.
favourites-gone = 🗑 işaretliler artık satılmıyor: dokununca listeden çıkarılır.
favourites-full = 100 favoriniz var, daha fazlası sığmıyor. Önce birini çıkarın.
favourite-added = ⭐ Favorilerinize eklendi.
favourite-removed = Favorilerinizden çıkarıldı.
command-favourites = Favori servisler
