## Several orders at once

# Lines

mass-how = 📋 <b>Toplu sipariş</b>
    Bana her satıra bir sipariş yazıp gönderin; mesaj olarak ya da en fazla { $limit } satırlık .txt veya .csv dosyası olarak:
    <code>servis | link | miktar</code>
    Örneğin:
    <code>12 | https://www.instagram.com/somebody | 1000</code>
    Servisin numarası kartında yazar. Paketlerde miktarı yazmayın.
mass-title = 📋 <b>{ $n ->
        [one] { $n } satır
       *[other] { $n } satır
    }</b>
mass-bad = ⚠️ { $n ->
        [one] { $n } satır sipariş edilemiyor: listenin başında, ne yapmanız gerektiği de altında yazıyor.
       *[other] { $n } satır sipariş edilemiyor: listenin başında, ne yapmanız gerektiği de altında yazıyor.
    } { $good ->
        [0] Tüm satırları bir kez daha gönderin.
       *[other] Tüm satırları bir kez daha gönderin ya da yalnızca geçerli olanları alın.
    }
mass-twins = 👀 { $n ->
        [one] { $n } satırın servisi ve linki önceki bir satırla aynı.
       *[other] { $n } satırın servisi ve linki önceki bir satırla aynı.
    }
mass-total = 💵 { $n ->
        [one] { $n } sipariş
       *[other] { $n } sipariş
    }, toplam <b>{ $total }</b>
mass-short = 👛 Bakiye: { $balance }. Eksik tutar: <b>{ $missing }</b>. Tüm satırlar saklanıyor: bakiye yükleyin, sonra kaldığınız yerden devam edin.
mass-line = <b>{ $number }.</b> { $name } · { $link } · { $quantity } · <b>{ $price }</b>
mass-line-twin = 👀 <b>{ $number }.</b> { $name } · { $link } · { $quantity } · <b>{ $price }</b> · satır { $twin } ile aynı
mass-line-bad = ⚠️ <b>{ $number }.</b> <code>{ $text }</code>
    { $why }
mass-problem-not-a-line = Bunu okuyamıyorum. Şöyle yazın: servis | link | miktar.
mass-problem-too-long = Tek satır için çok uzun. Her satıra bir sipariş yazın.
mass-problem-not-a-service = Satır bir servisin numarasıyla başlamalı: numara servisin kartında yazar.
mass-problem-unknown-service = Bu numarada bir servis yok. /search ile arayın.
mass-problem-needs-more = “{ $name }” için link ve miktardan fazlası gerekiyor: /search ile ayrı sipariş verin.
mass-problem-quantity-missing = Miktar eksik: { $minimum } – { $maximum }.
mass-problem-not-a-number = Miktarı okuyamıyorum. Yalnızca rakam kullanın: { $minimum } – { $maximum }.
mass-problem-too-small = Bu çok az: bu serviste en az { $minimum } adet sipariş edilebilir.
mass-problem-too-large = Bu çok fazla: bu serviste en fazla { $maximum } adet sipariş edilebilir.
mass-problem-package-once = “{ $name }” bir paket: miktarı yazmayın ya da 1 yazın.
mass-too-many = { $n ->
        [one] { $n } satır gönderdiniz
       *[other] { $n } satır gönderdiniz
    }, tek seferde en fazla { $limit } satır olabilir. Sipariş verilmedi, hiçbir satır da kaybolmadı: önce ilk { $limit } satırı, sonra diğerlerini gönderin.
mass-no-lines = Burada sipariş bulamadım.
mass-ask-twins = 👀 { $n ->
        [one] { $n } satırın servisi ve linki önceki bir satırla aynı.
       *[other] { $n } satırın servisi ve linki önceki bir satırla aynı.
    } Bilerek mi böyle?
mass-ask-recent = 👀 { $n ->
        [one] Bu siparişlerden { $n } tanesini birkaç dakika önce verdiniz.
       *[other] Bu siparişlerden { $n } tanesini birkaç dakika önce verdiniz.
    } Aynıları <b>bir kez daha</b> sipariş edilsin mi?
mass-working = Teşekkürler! Siparişleriniz yola çıktı.
service-number = 🆔 /mass için numarası: <code>{ $number }</code>
button-mass = Toplu sipariş
button-mass-go-on = Satırlara dön
button-mass-summary = Toplu sipariş { $number }
button-mass-good = Yalnızca geçerliler ({ $n })
button-mass-edit = Yeniden gönder
button-mass-all = Evet, hepsi
button-mass-once = Her biri bir kez
button-mass-refused = Verilemeyen: { $n }
button-mass-again = Bunları yeniden ver

# What becomes of them

basket-title = 📋 <b>Toplu sipariş { $number }</b>
basket-title-bundle = 🎁 <b>{ $name }</b> · { $number }
basket-total = { $n ->
        [one] { $n } sipariş
       *[other] { $n } sipariş
    }, toplam { $total }
basket-placed = { $bar } verilen: { $placed } / { $count }
basket-refused = ⛔ { $n } verilemedi
basket-refunded = ↩️ { $refund } { $payer ->
        [operator] iade edildi
       *[user] bakiyenize iade edildi
    }
basket-completed = ✅ { $n } teslim edildi
basket-partial = 🌗 { $n } kısmen teslim edildi
basket-canceled = ↩️ { $n } iptal edildi
basket-doubtful = 🔍 { $n ->
        [one] { $n } sipariş için net bir yanıt alamadık.
       *[other] { $n } sipariş için net bir yanıt alamadık.
    } Lütfen tekrar sipariş vermeyin: paranız güvende, araştırıyoruz.
basket-refused-title = ⛔ { $n ->
        [one] <b>{ $n } sipariş verilemedi.</b> Ücreti iade edildi.
       *[other] <b>{ $n } sipariş verilemedi.</b> Ücretleri iade edildi.
    }
basket-refused-line = <b>#{ $order }</b> { $name } · { $link }
    { $why }
notice-basket-sent = 📋 Toplu sipariş { $basket }: hepsi gönderildi. Verilen: { $placed } / { $orders }.{ $refused ->
        [0] { "" }
       *[other] { " " }Verilemeyen: { $refused }, iade edilen: { $refund }.
    }{ $doubtful ->
        [0] { "" }
       *[other] { " " }Kontrol edilen: { $doubtful }.
    }
notice-basket-ended = 🏁 Toplu sipariş { $basket } bitti. Verilen: { $placed } / { $orders }.{ $refused ->
        [0] { "" }
       *[other] { " " }Verilemeyen: { $refused }.
    }{ $returned ->
        [0] { "" }
       *[other] { " " }Toplam iade: { $refund }.
    }

# One service for several links

links-title = 🔗 { $n ->
        [one] { $n } link
       *[other] { $n } link
    }
links-choose = <b>Hepsi için ne istiyorsunuz?</b> Sonra her biri için kaç adet olacağını soracağım.
links-none = Bu linklerin hepsini kabul eden bir servis yok. Aynı sitenin aynı türden linklerini birlikte gönderin ya da her birini tek başına.
links-quantity = 🔢 <b>Her link için kaç adet?</b> Birine dokunun, fiyat tüm linklerin toplamıdır; ya da { $minimum } ile { $maximum } arasında bir sayı yazın.

# Bundles

bundles = 🎁 <b>Setler</b>
    Tek link için birkaç servis.
bundles-none = Şu anda satışta set yok.
bundle-title = 🎁 <b>{ $name }</b>
bundle-item = • { $quantity } · { $name } · { $price }
bundle-item-gone = • ⚠️ { $name } (servis { $number }) artık satılmıyor
bundle-link = 🔗 <b>Setin tamamı için tek linki gönderin</b>, örneğin:
    <code>{ $example }</code>
bundle-gone = Bu set artık satışta değil. Lütfen yeniden seçin.
button-bundles = Setler

# Bundles, as admins see them

admin-home = 🛠 <b>Mağaza</b>
    Müşteri kartı: <code>/user ID</code>. Bakiyeye ekleme: <code>/credit ID TUTAR</code>.
button-admin-sync = Katalog
button-admin-left-out = Satış dışı
button-admin-freeze = Sipariş alımı
bundles-admin = 🎁 <b>Setler</b>: { $n }
    ⚠️ satılamaz · ⏸️ kapalı
bundle-how = İlk satırda setin adını, sonra her satırda bir servis olacak şekilde en fazla { $limit } servis gönderin:
    <code>Hızlı başlangıç
    12 | 1000
    15 | 500</code>
    Tüm servisler aynı linki kabul etmeli ve link ile miktardan başka bir şey istememeli.
bundle-is-on = ✅ Satışta.
bundle-is-off = ⏸️ Kapalı.
bundle-not-offered = ⚠️ Satışta değil: { $why }
bundle-delete-sure = Bu set silinsin mi? Setle verilmiş siparişler kalır.
bundle-problem-empty = İçinde servis yok. Her satıra bir tane yazın: servis | miktar.
bundle-problem-no-name = İlk satır setin adı olmalı.
bundle-problem-too-many = Servis sayısı çok fazla: en fazla { $limit } olabilir.
bundle-problem-line = “{ $about }” satırını okuyamıyorum. Şöyle yazın: servis | miktar.
bundle-problem-vanished = “{ $about }” artık satılmıyor ya da hiç satılmadı. Seti onsuz yeniden oluşturun.
bundle-problem-needs-more = “{ $about }” için link ve miktardan fazlası gerekiyor. Seti onsuz yeniden oluşturun.
bundle-problem-limits = “{ $about }” bu miktarı kabul etmiyor. Seti uygun bir miktarla yeniden oluşturun.
bundle-problem-platforms = Servisleri farklı siteler için: hiçbir link hepsine uymuyor. Her site için ayrı bir set oluşturun.
bundle-problem-no-common-link = Servisleri farklı türde linkler istiyor: hiçbir link hepsine uymuyor. Her link türü için ayrı bir set oluşturun.
button-bundle-new = Yeni set
button-bundle-on = Satışa sun
button-bundle-off = Kapat
button-bundle-delete = Sil

command-mass = Tek seferde çok sipariş
command-admin = Mağaza
