## A link that comes before a service

paste-link = 🔗 { $link }
    { $platform } · { $kind }
paste-found = { $n ->
        [one] <b>{ $n } servis</b> uygun
       *[other] <b>{ $n } servis</b> uygun
    }, en çok sipariş edilenler başta. Fiyatlar 1.000 adet için; ⏱ olağan süre, ≈ vaat edilen süre; ♻️ telafili.
paste-nothing-fits = Şu anda bu linke uygun bir şey yok. Aşağıdan bir servis seçin ya da başka bir link gönderin.
paste-words-ignored = <i>{ $words }</i> kelimelerinin hepsini içeren servis yok: linke uyanların hepsi bunlar.
paste-quantity-kept = 🔢 { $quantity } adet: fiyatı görmek için bir dokunuş yeter.
paste-which-platform = <b>{ $name }</b> adı birkaç platformda bulunabilir. Hangisi olsun?
paste-name-nowhere = <b>{ $name }</b> adına uygun bir şey yok. Profilin veya kanalın tam linkini gönderin.
paste-gone = Bu link artık hafızamda değil. Lütfen tekrar gönderin.
paste-several = { $n ->
        [one] <b>{ $n } link</b> kullanılabilir. Nelerin uygun olduğunu görmek için ona dokunun.
       *[other] <b>{ $n } link</b>. Nelerin uygun olduğunu görmek için birine dokunun.
    }
paste-example = Çalışan bir link şöyle görünür:
    <code>{ $example }</code>
paste-wrong-target = Bu adres bir gönderiye, profile, kanala veya benzerine çıkmıyor. Ne için sipariş verecekseniz onu açıp kendi linkini kopyalayın.
button-services-for-link = Bu linke uygun servisler
button-one-service-for-all = Hepsi için tek servis

link-problem-look-alike = Bu linkte gerçek sitenin harflerine yalnızca benzeyen harfler var: tuzak olabilir. Sitenin adresini kendiniz yazın ya da linki uygulamadan kopyalayın.
problem-package-quantity = Bu, paket olarak satılıyor: seçilecek bir miktar yok. Kartı kontrol edip onaylayın ya da başka bir link gönderin.

## Channels and groups, chosen or forwarded

paste-forward-hint = ↪️ Ya da gönderiyi kanalından bana iletin.
paste-place-private = ⚠️ <b>{ $title }</b> için herkese açık bir link yok, bu yüzden oraya teslimat yapılamaz. Ayarlarından herkese açık yapın (bir @ad verin), sonra yeniden seçin ya da iletin.
button-pick-place = Kanallarımdan seç
place-channel = Kanal seç
place-group = Grup seç
place-choose = 👇 Aşağıdaki düğmelerle seçin ya da linki metin olarak gönderin.
place-closed = ⌨️ Düğmeler kaldırıldı.

## Quantity

button-quantity-most = Bakiyemle en çok: { $quantity }
