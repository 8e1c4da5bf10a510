## Prices that move, and charges that are others than the rate says

price-moved = 📈 Kart açıkken fiyat yükseldi: <s>{ $old }</s> → <b>{ $new }</b>. Henüz sipariş verilmedi; yeni fiyatı tek dokunuşla onaylayabilirsiniz.

# Rates that jumped

sync-change-jumped = { $n ->
        [one] { $n } onayınızı bekliyor (birim fiyatı fırladı)
       *[other] { $n } onayınızı bekliyor (birim fiyatları fırladı)
    }
left-out-rate-jump = birim fiyatı fırladı, onayınızı bekliyor
left-out-jumped-row = <b>{ $panel }</b> · <code>{ $id }</code> · { $name }
    birim fiyat { $old } → <b>{ $new }</b>, 1.000 adet için
take-approves = Kabul edilenler onaylanmış sayılır: birim fiyatı fırlayanlar da hemen satışa çıkar.
button-rate-jumps = Fırlayan birim fiyatlar
button-approve-rate = { $rate } fiyattan sat: { $name }
button-approve-all = Tümünü onayla ({ $n })
button-approve-sure = Evet, satılsın
approve-question = ⚠️ { $n ->
        [one] { $n } servis yeni birim fiyatıyla satılsın mı?
       *[other] { $n } servis yeni birim fiyatlarıyla satılsın mı?
    } Bunu yalnızca panelin kendi fiyat listesi de aynısını söylüyorsa yapın.
approve-newer = Birim fiyatlar gösterildikten sonra değişti: yeniden bakın.
approve-none = ✅ Onayınızı bekleyen birim fiyat yok.
approve-one-done = ✅ Yeni birim fiyatıyla satılıyor.
approve-done = ✅ { $n ->
        [one] { $n } servis yeni birim fiyatıyla satılıyor.
       *[other] { $n } servis yeni birim fiyatlarıyla satılıyor.
    }
alert-rate-jump = birim fiyatlar fırladı
notice-alert-rate-jump = 📈 <b>{ $about }</b>: { $n ->
        [one] { $n } servis onayınızı bekliyor: birim fiyatı fırladı.
       *[other] { $n } servis onayınızı bekliyor: birim fiyatları fırladı.
    }
    Başlangıç: { $since }. Siz yeni birim fiyatları onaylayana ya da eskileri geri gelene kadar satılmazlar.

# Charges

case-charge = beklenmedik ücret
case-help-charge = Panel, birim fiyatına uymayan bir tutar kesiyor. Daha pahalıysa: fiyatlar kendiliğinden yükselir, kesilen tutar birim fiyata yeniden uyunca geri iner. Daha ucuzsa: siz kabul etmedikçe fiyatlar olduğu gibi kalır. Hangisinin doğru olduğunu panele sorun.
button-accept-charge = Fiyatlarda bunu kullan
charge-accepted = ✅ Bundan sonra bu servisin fiyatları, panelin gerçekten kestiği tutara göre hesaplanır: birim fiyatı × { $factor }.
charge-not-offered = Burada kabul edilecek bir şey kalmadı.
resolution-accepted = kabul edildi
