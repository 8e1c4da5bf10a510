## The catalogue, as admins see it: what a sync came to, and what is not sold and why

# /sync

sync-title = 🔄 <b>Katalog</b>
sync-ok = <b>{ $panel }</b>: { $n ->
        [one] { $n } servis satışta
       *[other] { $n } servis satışta
    }
sync-failed = ⚠️ <b>{ $panel }</b>: { $words }
    Son sağlam katalog geçerli kalıyor: { $n ->
        [one] { $n } servis
       *[other] { $n } servis
    }.
sync-doubted = ⚠️ <b>{ $panel }</b>: yanıtı şüpheli bulundu. Son sağlam katalog geçerli kalıyor: { $n ->
        [one] { $n } servis
       *[other] { $n } servis
    }.
sync-closed = ⛔ <b>{ $panel }</b>: URL’si veya anahtarı yeni ve son siparişlerimizi tanıdığını henüz göstermedi. O zamana kadar bu panelden hiçbir şey satılmaz ve siparişleri takip edilmez.
sync-unchanged = değişiklik yok
sync-change-new = { $n } yeni
sync-change-back = { $n } geri geldi
sync-change-vanished = { $n } kayboldu
sync-change-replaced = { $n } başka bir servise dönüştü
sync-change-dearer = { $n } pahalandı
sync-change-cheaper = { $n } ucuzladı
sync-change-limits = { $n } servisin limitleri değişti
sync-left-out = Tüm panellerde satış dışı kalanlar, nedenine göre; görmek için dokunun:
sync-left-out-here = satış dışı: { $reasons }

doubt-too-few = Kabul edilirse satıştaki servis sayısı { $before } yerine { $now } olur.
doubt-other-services = Kabul edilirse satıştaki { $before } servisten { $lost } tanesi kaybolmuş ya da başka bir servise dönüşmüş olur.
doubt-other-rates = Kabul edilirse { $kept } birim fiyattan { $leaps } tanesi şimdikinin yaklaşık on katı ya da onda biri olur.

button-take-sync = Yine de kabul et
button-take-sure = Evet, kabul et
take-newer = Panel bu arada yeniden yanıt verdi: bunlar şu anki sayılar.
take-question = ⚠️ <b>{ $panel }</b> panelinin yanıtı katalog olarak kabul edilsin mi?
take-advice = Bunu yalnızca panel gerçekten böyle değiştiyse yapın: önce panelin kendi fiyat listesine bakın. Kaybolan servisler sonraki sağlam yanıtla geri gelir; verilmiş siparişler devam eder.
take-done = ✅ Kabul edildi: { $n ->
        [one] { $n } servis satışta
       *[other] { $n } servis satışta
    }.
take-gone = Kabul edilecek bir yanıt kalmadı. Yeniden sormak için /sync gönderin.

# What is left out

left-out-title = 📦 <b>Satış dışı servisler</b>, nedenine göre. Dokununca panelin ne yazdığı görünür.
left-out-nothing = ✅ Satış dışı servis yok.
left-out-page = 📦 <b>Satış dışı: { $reason }</b> ({ $n })
left-out-row = <b>{ $panel }</b> · <code>{ $id }</code> · { $name }
    tür { $type } · birim fiyat { $rate } · { $minimum } – { $maximum }
left-out-unreadable-row = <b>{ $panel }</b> · { $words }
left-out-separator = servis değil, ayırıcı çizgi
left-out-type = satılmayan tür
left-out-no-type = türü yok
left-out-no-price = fiyatı yok
left-out-senseless-price = fiyatı anlamsız
left-out-senseless-limits = limitleri anlamsız
left-out-vanished = panelden kaybolmuş
left-out-replaced = yerine başka bir servis gelmiş
left-out-withheld = bir yönetici satıştan kaldırdı
left-out-panel-gone = paneli ayarlarda yok
left-out-other-account = panelde başka bir hesap
left-out-unreadable = okunamadı

# Taking a service off the shelf

button-withhold = Satıştan kaldır
button-put-back = Yeniden satışa sun
button-withheld = Kaldırılanların tümü
withhold-done = 🚫 <b>{ $name }</b> satıştan kaldırıldı. Müşteriler artık görmez; verilmiş siparişler devam eder, henüz gönderilmemiş olanlar iade edilir.
withhold-nothing = Böyle bir servis yok.
put-back-done = ✅ <b>{ $name }</b> satışta.
put-back-not-sold = <b>{ $name }</b> için satış engeli kaldırıldı, ama yine de satılmıyor: { $why }.

# Alerts

alert-sync-doubted = katalog şüpheli bulundu
alert-other-account = başka bir hesap
alert-panel-gone = ayarlarda yok
notice-alert-sync-doubted = ⚠️ <b>{ $about }</b> panelinin gönderdiği katalog şüpheli bulundu: { $doubt ->
        [too-few] { $before } servis yerine { $now } servis.
        [other-services] { $before } servisten { $lost } tanesi kaybolmuş ya da başka bir servise dönüşmüş.
       *[other-rates] { $leaps } birim fiyat öncekinin yaklaşık on katı ya da onda biri.
    }
    Başlangıç: { $since }. Son sağlam katalog geçerli kalıyor. Panelin kendi fiyat listesine bakın; doğruysa /sync gönderip yine de kabul edin.
notice-alert-other-account = ⛔ <b>{ $about }</b> panelinin anahtarı, siparişlerimizin bulunduğu hesabı açmıyor: panel son siparişlerimizi tanımıyor.
    Başlangıç: { $since }. Bu panelden hiçbir şey satılmaz, takip edilmez, iade edilmez. URL’sini ve anahtarını eski hâline getirin ya da diğer hesaba kendi adını verin (PANELS__name__URL), ardından yeniden başlatın.
notice-alert-panel-gone = ⚠️ <b>{ $about }</b> paneli artık ayarlarda yok, ama { $orders ->
        [one] orada { $orders } açık sipariş var
       *[other] orada { $orders } açık sipariş var
    }.
    Başlangıç: { $since }. Servisleri satılmıyor, siparişleri takip edilmiyor. Devam etmek için URL’sini ve anahtarını yeniden girin ya da siparişleri panelin kendi sayfasından takip edip elle sonuçlandırın.
