## What the types of services ask for

form-ask-comments = ✏️ <b>Bana yorumları gönderin.</b> Örneğin:
    <code>Harika video!
    Burası neresi?</code>
form-ask-usernames = 👤 <b>Bana hesap adlarını gönderin.</b> Örneğin:
    <code>ilk.hesap
    @ikinci.hesap</code>
form-ask-hashtags = #️⃣ <b>Bana hashtag’leri gönderin.</b> Örneğin:
    <code>seyahat
    #manzara</code>
form-ask-hashtag = #️⃣ <b>Hangi hashtag?</b> Örneğin <code>seyahat</code>.
form-ask-username = 👤 <b>{ $comment ->
        [true] Yorumu hangi hesap yazdı?
       *[false] Hangi hesabın takipçileri?
    }</b> Hesabın adını veya profilinin linkini gönderin, örneğin <code>bir.hesap</code>.
form-ask-media = 🖼 <b>Hangi gönderiyi beğenenler alınsın? Linkini gönderin.</b> Aynı sitede olmalı.
form-ask-answer-number = 🗳 <b>Anketin hangi seçeneği?</b> Yukarıdan sayın: numarasına dokunun ya da 1 ile { $limit } arasında bir sayı yazın.
form-ask-groups = 👥 <b>Davet edilecek kişilerin bulunduğu grupları gönderin</b>, link veya ad olarak. Herkese açık olmalılar. Örneğin:
    <code>https://t.me/birgrup
    @baskagrup</code>
form-ask-keywords = 🔑 <b>Bana anahtar kelimeleri gönderin.</b> Örneğin:
    <code>koşu ayakkabısı al
    online koşu ayakkabısı</code>
form-ask-country = 🌍 <b>Hangi ülkeden?</b> Birine dokunun ya da ülkenin adını veya iki harfli kodunu yazın, örneğin <code>PL</code>.
form-ask-device = 📱 <b>Hangi cihazlarda?</b> Birine dokunun.
form-ask-type-of-traffic = 🚦 <b>Ziyaretçiler nereden geliyor?</b> Birine dokunun.
form-ask-google-keyword = 🔎 <b>Hangi kelimeleri arıyorlar?</b> Örneğin <code>koşu ayakkabısı</code>.
form-ask-referring-url = ↪️ <b>Hangi sayfadan geliyorlar?</b> Linkini gönderin, örneğin <code>https://example.com/page</code>.
form-ask-list = Her satıra bir tane; mesaj olarak ya da en fazla { $limit } satırlık bir .txt dosyası olarak.
form-ask-more = ➕ <b>Şimdi gönderdikleriniz sona eklenir</b>, mesaj veya .txt dosyası olarak.

form-limits = Bu servis en az { $minimum }, en fazla { $maximum } tane kabul eder.
form-package-price = 📦 { $price } paketin tamamının fiyatıdır, kaç tane gönderirseniz gönderin.
form-commas-count = ⚠️ Burada virgül yorumun sonu sayılır: içinde bir virgül olan satır iki yorum olarak ücretlendirilir.
form-replaces = Bir hata mı var? Listenin tamamını tekrar gönderin: bunun yerine geçer.
form-bill = 💵 { $count } adet: <b>{ $price }</b>
form-too-few = ⚠️ Şu an { $count } adet, bu serviste en az { $limit } gerekiyor: { $difference } tane daha ekleyin.
form-too-many = ⚠️ Şu an { $count } adet, bu serviste en fazla { $limit } olabilir. { $difference } tanesini çıkarın.
form-more-lines = … ve { $n } tane daha
form-value = ▫️ { $field }: <b>{ $value }</b>

form-blank-lines = 🧹 { $n ->
        [one] { $n } boş satır atlandı.
       *[other] { $n } boş satır atlandı.
    }
form-left-out-twice = 🧹 { $n ->
        [one] { $n } kayıt iki kez yazılmıştı, tekrarı çıkarıldı.
       *[other] { $n } kayıt iki kez yazılmıştı, tekrarları çıkarıldı.
    }
form-stand-twice = 👀 { $n ->
        [one] { $n } satır iki kez yazılmış. Olduğu gibi kalır ve sayılır.
       *[other] { $n } satır iki kez yazılmış. Olduğu gibi kalır ve sayılır.
    }
form-cut-off = ✂️ Hepsi bu mu? Bir mesaja 4.096 karakter sığar, uygulamalar daha uzun metinleri ikiye böler. Kalanını ekleyin ya da .txt dosyası gönderin.

lines-comments = ✏️ <b>{ $n ->
        [one] { $n } yorum
       *[other] { $n } yorum
    }</b>
lines-usernames = 👤 <b>{ $n ->
        [one] { $n } hesap
       *[other] { $n } hesap
    }</b>
lines-hashtags = #️⃣ <b>{ $n ->
        [one] { $n } hashtag
       *[other] { $n } hashtag
    }</b>
lines-groups = 👥 <b>{ $n ->
        [one] { $n } grup
       *[other] { $n } grup
    }</b>
lines-keywords = 🔑 <b>{ $n ->
        [one] { $n } anahtar kelime
       *[other] { $n } anahtar kelime
    }</b>

button-field-comments = Yorumlar
button-field-usernames = Hesaplar
button-field-hashtags = Hashtag’ler
button-field-hashtag = Hashtag
button-field-username = Hesap
button-field-media = Gönderi
button-field-answer-number = Seçenek
button-field-groups = Gruplar
button-field-keywords = Anahtar kelimeler
button-field-country = Ülke
button-field-device = Cihazlar
button-field-type-of-traffic = Trafik
button-field-google-keyword = Aranan kelimeler
button-field-referring-url = Kaynak sayfa
button-go-on = Siparişe devam et
button-continue = Devam
button-keep = Böyle kalsın
button-keep-quantity = { $quantity } kalsın
button-add-lines = Satır ekle
button-new-list = Yeni liste başlat

country-worldwide = 🌍 Tüm dünya
device-1 = Masaüstü
device-2 = Mobil, Android
device-3 = Mobil, iOS
device-4 = Mobil, karışık
device-5 = Hepsi karışık
traffic-1 = Google araması
traffic-2 = Başka bir sayfa
traffic-3 = Belirli bir yer değil

form-problem-text-wanted = Lütfen metin olarak gönderin: burada fotoğraf, çıkartma ve dosya kabul edemiyorum.
form-problem-list-wanted = Lütfen metin veya .txt dosyası olarak gönderin: fotoğraf ve çıkartma kabul edemiyorum.
form-problem-empty = Bunda işe yarayan bir şey yok. Yeniden yazıp gönderin.
form-problem-one-line-wanted = Burada yalnızca bir tane gerekiyor: tek satır gönderin.
form-problem-forbidden-characters = “{ $entry }” içinde hiçbir servisin kabul etmediği kontrol karakterleri var. Yeniden yazıp gönderin.
form-problem-too-long = “{ $entry }” çok uzun: en fazla { $limit } karakter olabilir.
form-problem-too-many-lines = Tek sipariş için çok fazla: en fazla { $limit } satır olabilir. İki siparişe bölün.
form-problem-too-much = Metin tek sipariş için çok uzun. İki siparişe bölün.
form-problem-not-a-name = “{ $entry }” bir hesap adı değil. Hesap adında harf, rakam, nokta, tire ve alt çizgi olabilir; profilin linki de olur.
form-problem-not-a-tag = “{ $entry }” bir hashtag değil. Hashtag harf, rakam ve alt çizgiden oluşan tek kelimedir.
form-problem-not-a-group = “{ $entry }” bu sitedeki herkese açık bir grubun linki veya adı değil. Grubun linkini kopyalayıp tekrar gönderin.
form-problem-not-an-answer = Bu, 1 ile { $limit } arasında bir sayı değil. Yalnızca sayıyı gönderin.
form-problem-not-a-country = Bu ülkeyi tanımıyorum. İki harfli kodu her zaman işe yarar, örneğin <code>PL</code>.
confirm-problem-one-line = Tek bir satır listenizin yerine geçmez. Listeyi değiştirmek için tamamını yeniden gönderin ya da düğmesine dokunun.
form-problem-tap-wanted = Burada yazmanıza gerek yok: düğmelerden birine dokunun.
form-problem-unknown-command = “{ $entry }” komutunu tanımıyorum ve yanıt olarak kabul etmedim.

file-problem-too-large = Bu dosya çok büyük: en fazla { $limit } MB olabilir. Bölüp iki sipariş verin.
file-problem-wrong-kind = Bu tür dosyaları okuyamıyorum. Metin ya da .txt ile biten düz bir metin dosyası gönderin.
file-problem-not-text = Bu dosya düz metin değil. .txt dosyası (“UTF-8”) olarak kaydedin ya da satırları buraya yapıştırın.
file-problem-unknown-encoding = Bu dosyanın karakter kodlaması anlaşılamadı. Bir kez daha “UTF-8” olarak kaydedin ya da satırları buraya yapıştırın.
file-problem-not-fetched = Bu dosyayı Telegram’dan alamadım. Hiçbir şey değişmedi: lütfen bir kez daha gönderin.

## Prices and badges

unit-thousand = / 1.000 adet
unit-comments = / 1.000 yorum
unit-usernames = / 1.000 hesap
unit-package = / paket
list-packages = 📦 işareti: fiyat paketin tamamı içindir.
service-drip = 💧 birkaç parti hâlinde teslim edilebilir (drip-feed)
service-per-day = 🚀 günde yaklaşık { $n }
service-start-within = ⚡ { $span } içinde başlar
service-start-at-once = ⚡ hemen başlar
confirm-package = 📦 Bir paket
confirm-quantity = 🔢 { $quantity } adet · { $price } { $unit }
confirm-total = 💵 Toplam: <b>{ $total }</b>

## Drip-feed

button-drip = Drip-feed
button-drop-drip = Drip-feed olmasın
drip-ask-runs = 💧 <b>Drip-feed: kaç parti?</b> Her partide { $quantity } adet teslim edilir. Bir sayıya dokunun ya da { $minimum } ile { $maximum } arasında bir sayı yazın.
drip-ask-interval = 💧 <b>Partiler arasında ne kadar süre olsun?</b> { $runs } × { $quantity } = { $total }, { $price }.
    Okun sağında toplam süre yazıyor.
drip-interval-range = Dakika olarak da yazabilirsiniz, { $minimum } ile { $maximum } arasında.
drip-line = 💧 { $runs } × { $quantity }, { $interval } arayla = { $total }, yaklaşık { $span } sürer
drip-each = 💧 Bu siparişte parti sayısı: { $runs }. Her partide kaç adet teslim edileceğini yazın. Fiyatlar tüm partilerin toplamıdır.
drip-dropped = ⚠️ Bu kadar parti artık mümkün değil, bu yüzden drip-feed kaldırıldı.
drip-problem-runs = Parti sayısını { $minimum } ile { $maximum } arasında bir tam sayı olarak gönderin.
drip-problem-interval = Bu serviste bu süre seçilemez. Sürelerden birine dokunun.
