language-name = Türkçe

## The first screen

home-greeting = 👋 <b>Hoş geldiniz!</b> Bir link yapıştırın ya da platform ve servis seçin, hepsi bu.
home-choose = Nereden başlayalım?
home-balance = 👛 Bakiye: <b>{ $balance }</b>
shop-empty = Raflar dolduruluyor. Lütfen birkaç dakika sonra tekrar bakın.
old-menu = Bu menü eskimiş. İşte yenisi.
not-understood = Üzgünüm, bunu anlayamadım. Aşağıdan seçin ya da servis aramak için birkaç kelime yazın.
not-understood-media = Burada fotoğraf, çıkartma ve dosya kabul edemiyorum. Aşağıdan seçin ya da servis aramak için birkaç kelime yazın.
nothing-to-cancel = İptal edilecek bir şey yok.
canceled = İptal edildi. Sipariş verilmedi.
banned = Bu mağazayı artık kullanamazsınız. Bir yanlışlık olduğunu düşünüyorsanız mağaza yetkilisiyle iletişime geçin.
too-fast = Biraz hızlı oldu. Lütfen kısa bir süre bekleyip tekrar dokunun.

button-back = Geri
button-cancel = Vazgeç
button-home = Ana menü
button-previous = Önceki
button-next = Sonraki
button-search = Ara
button-my-orders = Siparişlerim
button-wallet = Cüzdan
button-language = Dil
button-support = Destek
button-browse = Servisler
button-more-platforms = Diğer platformlar
button-order-again = Tekrarla
button-open-order = Sipariş #{ $order }

platform-website = Web siteleri
platform-other = Diğer

language-choose = Hangi dilde konuşalım?
language-chosen = Artık Türkçe konuşuyoruz.

support-contact = 💬 Siparişle ilgili sorunuz mu var? Sipariş numarasıyla birlikte buraya yazın: { $contact }

## Lists

platforms = <b>Tüm platformlar</b>
categories = <b>{ $platform }</b>
    Hangi tür?
services = <b>{ $category }</b>
    { $platform } · fiyatlar 1.000 adet için
list-gone = Burada artık bir şey yok. Lütfen yeniden seçin.
search-ask = 🔎 Ne arıyorsunuz? Birkaç kelime yazın, örneğin <i>instagram beğeni</i>.
search-found = 🔎 <b>{ $words }</b>: { $n ->
        [one] { $n } servis
       *[other] { $n } servis
    }, fiyatlar 1.000 adet için
search-nothing = 🔎 <b>{ $words }</b> için sonuç bulunamadı. Daha az veya başka kelimelerle deneyin, örneğin <i>tiktok izlenme</i>.
search-empty = ⚠️ Lütfen aradığınızı metin olarak yazın.
search-too-long = ⚠️ Arama için fazla uzun. Birkaç kelime yeterli.

## A service and its link

service-title = <b>{ $name }</b>
service-price = 💵 <b>{ $price }</b> { $unit }
service-limits = 🔢 { $minimum } – { $maximum }
service-usual-time = ⏱ genellikle { $span } sürer
service-refill-no = ♻️ telafisiz: sayı düşerse tamamlanmaz
service-refill-yes = ♻️ telafili: sayı düşerse tamamlanır
service-refill-days = ♻️ { $n ->
        [one] { $n } gün telafili
       *[other] { $n } gün telafili
    }: sayı düşerse tamamlanır
service-cancel-yes = 🛑 devam ederken iptal istenebilir
service-cancel-no = 🛑 gönderildikten sonra iptal edilemez
link-ask = 🔗 <b>Bana { $target } linkini gönderin</b>, örneğin:
    <code>{ $example }</code>
button-keep-link = Link kalsın
target-post = gönderi
target-profile = profil
target-channel = kanal veya grup
target-video = video
target-story = hikâye
target-live = canlı yayın
target-comment = yorum
target-group = grup
target-bot = bot
target-track = parça
target-playlist = çalma listesi
target-any = sayfa

you-sent = Gönderdiğiniz: <code>{ $text }</code>
problem-text-wanted = Lütfen metin olarak gönderin: burada fotoğraf, çıkartma ve dosya kabul edemiyorum.

link-problem-empty = Bu mesaj boş. Linki metin olarak gönderin.
link-problem-not-a-link = Bu geçerli bir link değil. Uygulamada <i>Paylaş</i>, ardından <i>Bağlantıyı kopyala</i> ile kopyalayın.
link-problem-too-long = Bu link çok uzun. Tekrar kopyalayın ve yalnızca linki gönderin.
link-problem-forbidden-characters = İçinde linklerde bulunamayacak karakterler var. Linki tekrar kopyalayın ve başka bir şey eklemeyin.
link-problem-has-credentials = Bu linkin içinde bir ad veya parola var. Lütfen onlar olmadan gönderin.
link-problem-has-port = Bu linkte iki noktadan sonra bir port numarası var. Lütfen onsuz gönderin.
link-problem-not-public = Bu adrese internetten ulaşılamıyor. Herkese açık bir link gönderin.
link-problem-wrong-platform = Bu link, servisin ait olduğu siteden başka bir siteye ait. Doğru sitenin linkini gönderin ya da geri dönüp başka bir servis seçin.
link-problem-wrong-target = Site doğru, ama bu servis için { $target } linki gerekiyor. Uygulamada açıp linkini kopyalayın.
link-problem-short-link = Bu kısa bir link: yalnızca başka bir linke yönlendiriyor, ben ise linkleri asla açmam. Kendiniz açın ve sayfanın yüklenmesini bekleyin. Sonra tam adresi kopyalayın: tarayıcıda adres çubuğundan, uygulamada <i>Paylaş</i>, ardından <i>Bağlantıyı kopyala</i> ile.
link-problem-private-invite = Bu link, yalnızca üyelerin girebildiği gizli bir kanala veya gruba ait. Herkese açık bir link gönderin: kanalı veya grubu herkese açık yapın, sonra @adı yeterli olur.

## Quantity

quantity-link = 🔗 { $link }
quantity-ask = 🔢 <b>Kaç adet?</b> Birine dokunun ya da { $minimum } ile { $maximum } arasında bir sayı yazın (<code>1500</code> de <code>1.5k</code> da olur).
quantity-problem-not-a-number = Bunu sayı olarak okuyamıyorum. Yalnızca rakam kullanın, örneğin <code>1500</code> veya <code>1.5k</code>.
quantity-problem-too-small = Bu çok az: bu serviste en az { $minimum } adet sipariş edilebilir.
quantity-problem-too-large = Bu çok fazla: bu serviste en fazla { $maximum } adet sipariş edilebilir.

## Confirm

confirm-summary = <b>Lütfen siparişinizi kontrol edin</b>

    { $name }
    🔗 { $link }
confirm-balance = 👛 Bakiye: { $balance } → { $after }
    Fiyat şu saate kadar geçerli: { $until }.
confirm-operator-pays = 👛 Ücreti mağaza öder.
    Fiyat şu saate kadar geçerli: { $until }.
confirm-short = 👛 Bakiye: { $balance }. Eksik tutar: <b>{ $missing }</b>. Siparişiniz saklanıyor: bakiye yükleyin, sonra kaldığınız yerden devam edin.
confirm-problem-neither = Bu ne sayı ne link, bu yüzden bir şey değişmedi. Başka bir miktar için sayı ya da başka bir link gönderin.
button-confirm = Onayla
button-link = Link
button-quantity = Miktar
button-top-up = Bakiye yükle
button-try-again = Tekrar dene
button-new-price = Yeni fiyatı göster
button-order-once-more = Evet, bir kez daha
confirm-repeat = Birkaç dakika önce aynı siparişi verdiniz: #{ $order }. <b>Bir kez daha</b> sipariş edilsin mi?
confirm-working = Teşekkürler! Siparişiniz yola çıktı.
confirm-already = Bu sipariş zaten verildi.

refusal-frozen = ⏸️ Mağaza şu anda sipariş almıyor. Siparişiniz saklanıyor: biraz sonra tekrar deneyin.
refusal-not-let-in = 🔒 Burası özel bir mağaza. Erişim için mağaza yetkilisine yazın; ID’niz /help bölümünde.
refusal-service-gone = Bu servis artık sunulmuyor. Lütfen başka birini seçin.
refusal-draft-gone = Bu sipariş verilmeden kapatıldı. Lütfen yeni bir sipariş başlatın.
refusal-incomplete = Bu siparişte hâlâ eksik bir şey var. Lütfen adımlara bir kez daha bakın.
refusal-too-many = Bir saat içinde çok sayıda sipariş verdiniz. Bu sipariş saklanıyor: biraz sonra tekrar deneyin.
refusal-expired = ⌛ Karttaki fiyatın süresi doldu. Sipariş verilmedi. Yeni fiyata bakın, sonra onaylayın.

## Orders

orders-title = <b>Siparişlerim</b>
orders-none = Henüz siparişiniz yok.
order-gone = Bu siparişi bulamıyorum. Siparişleriniz /orders bölümünde.
order-title = { $icon } <b>Sipariş #{ $order }</b> · { $state }
order-progress = { $bar } %{ $percent }
    { $delivered } / { $quantity } teslim edildi
order-what = { $name }
    🔗 { $link }
order-price = 🔢 { $quantity } · 💵 { $price }
order-refunded-line = ↩️ { $refund } iade edildi
order-created = 🕓 sipariş tarihi: { $at }
order-start-count = 📍 başlangıç sayısı: { $count }
order-ended = 🏁 bitiş: { $at }
order-looked-at = 🔄 { $at } itibarıyla

state-reserved = gönderilmeyi bekliyor
state-submitting = gönderiliyor
state-unknown = kontrol ediliyor
state-placed = başlamayı bekliyor
state-in-progress = devam ediyor
state-completed = tamamlandı
state-partial = kısmen teslim edildi
state-canceled = iptal edildi
state-rejected = verilemedi
state-released = verilemedi
state-written-off = kapatıldı

explain-unknown = Bu sipariş için net bir yanıt alamadık. <b>Lütfen tekrar sipariş vermeyin:</b> paranız güvende, siparişe ne olduğunu araştırıyoruz. Ya sipariş teslim edilecek ya da paranız iade edilecek.
explain-canceled = Tedarikçi bu siparişi durdurdu, teslim edilmeyen kısım iade edildi. Tekrar sipariş verin ya da /search ile başka bir servis bulun.
explain-written-off = Mağaza yetkilisi bu siparişi kapattı. Eksik bir şey varsa desteğe yazın.
not-placed = { $why } { $payer ->
        [operator] Ücret alınmadı.
       *[user] Ücretin tamamı bakiyenize iade edildi.
    }
reason-vanished = Sipariş gönderilmeden önce servis kaldırıldı. /search ile başka bir servis seçin.
reason-dearer = Sipariş gönderilmeden önce fiyat yükseldi. Yeni fiyatla tekrar sipariş verebilirsiniz.
reason-taken-back = Siparişi geri çektiniz.
reason-unreachable = Tedarikçiye ulaşılamadı. Biraz sonra tekrar sipariş verin.
reason-by-hand = Mağaza yetkilisi siparişin verilmemiş olduğunu tespit etti. Tekrar sipariş verebilirsiniz; sorularınız için: /support.
reason-link = Link kabul edilmedi: eksiksiz ve herkese açık olduğunu kontrol edin.
reason-duplicate-link = Bu linkte zaten devam eden bir sipariş var: bitmesini bekleyin.
reason-quantity = Miktar kabul edilmedi. Başka bir miktarla tekrar sipariş verin.
reason-fields = Bu servis için girilen bilgiler kabul edilmedi. Tekrar sipariş verin ve her bilgiyi kontrol edin.
reason-service = Servis şu anda kullanılamıyor. /search ile başka bir servis seçin ya da daha sonra tekrar sipariş verin.
reason-general = Sipariş şu anda verilemedi. Daha sonra tekrar deneyin ya da /support üzerinden sorun.

button-status = Durum
button-refill = Telafi
button-cancel-order = Siparişi iptal et
status-asked = Bakılıyor…
status-ended = Bu sipariş sona erdi.

cancel-ask = #{ $order } numaralı siparişin iptali istensin mi? Bu bir taleptir: o ana kadar teslim edilen kısım ücretlidir, kalanı { $payer ->
        [operator] iade edilir.
       *[user] bakiyenize iade edilir.
    }
cancel-ask-reserved = #{ $order } numaralı sipariş geri çekilsin mi? Henüz gönderilmedi: { $payer ->
        [operator] ücret alınmaz.
       *[user] ücretin tamamı size iade edilir.
    }
cancel-line-asked = 🛑 İptal istediniz: talebiniz yolda.
cancel-line-refused = 🛑 İptal reddedildi: { $words }
wish-cancel-noted = Talep alındı. Sonucu size bildireceğiz.
wish-cancel-released = Geri çekildi. Ücret alınmadı.
wish-cancel-already = Bunu zaten talep ettiniz. Sonucu size bildireceğiz.
wish-cancel-not-possible = Bu sipariş artık iptal edilemez. Bir sorun varsa /support üzerinden yazın.
wish-cancel-gone = Bu siparişi bulamıyorum.
wish-refill-noted = Telafi talebi alındı. Sonucu size bildireceğiz.
wish-refill-released = Tamam.
wish-refill-already = Zaten devam eden bir telafi var.
wish-refill-not-possible = Bu sipariş için şu an telafi yapılamaz. Ne zaman yapılabileceği siparişin kartında yazar; yazmıyorsa /support üzerinden sorun.
wish-refill-gone = Bu siparişi bulamıyorum.
refill-line-asked = ♻️ Telafi talep edildi.
refill-line-accepted = ♻️ Telafi devam ediyor.
refill-line-refused = ♻️ Telafi talebi geri çevrildi: { $words }
refill-line-completed = ♻️ Telafi tamamlandı.
refill-line-lapsed = ♻️ Tedarikçi, telafinin sonucunu bildirmedi. Yeniden telafi isteyebilirsiniz.
refill-line-rejected = ♻️ Telafi reddedildi: { $words }

## Wallet

wallet-balance = 👛 Bakiye: <b>{ $balance }</b>
wallet-held = 🔒 Açık siparişler için ayrılan: { $held }
wallet-empty = Henüz hareket yok.
wallet-line = <b>{ $amount }</b> · { $what }
    { $at } · bakiye { $after }
entry-credit = bakiye yükleme
entry-hold = sipariş { $order }
entry-release = sipariş { $order }, verilemedi
entry-refund = sipariş { $order }, iade
wallet-private = Bu mağazada siparişlerin ücretini mağaza öder: cüzdana ihtiyacınız yok.
top-up = ➕ <b>Bakiye yükle</b>
top-up-none = Nasıl ödeyeceğinizi mağaza yetkilisine sorun.
top-up-id = Ödemenizle birlikte bu numarayı bildirin: <code>{ $id }</code>

## Times

span-seconds = { $n ->
        [one] { $n } saniye
       *[other] { $n } saniye
    }
span-minutes = { $n ->
        [one] { $n } dakika
       *[other] { $n } dakika
    }
span-hours = { $n ->
        [one] { $n } saat
       *[other] { $n } saat
    }
span-days = { $n ->
        [one] { $n } gün
       *[other] { $n } gün
    }

## Notices

notice-order-completed = ✅ #{ $order } numaralı sipariş tamamlandı: { $quantity } × { $name }.
notice-order-partial = 🌗 #{ $order } numaralı sipariş kısmen teslim edildi: { $delivered } / { $quantity }. <b>{ $refund }</b> { $payer ->
        [operator] iade edildi.
       *[user] bakiyenize iade edildi.
    }
notice-order-canceled = ↩️ #{ $order } numaralı sipariş iptal edildi. <b>{ $refund }</b> { $payer ->
        [operator] iade edildi.
       *[user] bakiyenize iade edildi.
    }
notice-order-refunded = ↩️ Sipariş #{ $order }: <b>{ $paid }</b> { $payer ->
        [operator] iade edildi.
       *[user] bakiyenize iade edildi.
    } Toplam iade: { $refund } / { $price }.
notice-order-unknown = 🔍 #{ $order } numaralı sipariş kontrol ediliyor: net bir yanıt alamadık. Lütfen tekrar sipariş vermeyin. Paranız güvende: ya sipariş teslim edilecek ya da paranız iade edilecek.
notice-order-not-placed = ⛔ #{ $order } numaralı sipariş verilemedi. { $why } { $payer ->
        [operator] Ücret alınmadı.
       *[user] <b>{ $price }</b> bakiyenize iade edildi.
    }
notice-order-written-off = 📕 #{ $order } numaralı siparişi mağaza yetkilisi kapattı. Eksik bir şey varsa desteğe yazın.
notice-order-cancel-refused = 🛑 #{ $order } numaralı siparişin iptali reddedildi: { $words }
notice-refill-completed = ♻️ #{ $order } numaralı siparişin telafisi tamamlandı.
notice-refill-rejected = ♻️ #{ $order } numaralı siparişin telafisi reddedildi: { $words }
notice-refill-refused = ♻️ #{ $order } numaralı siparişin telafi talebi geri çevrildi: { $words }
notice-wallet-credited = 👛 <b>{ $amount }</b> eklendi. Bakiye: <b>{ $balance }</b>
notice-let-in = 🔓 Hoş geldiniz: artık bu mağazada sipariş verebilirsiniz.
notice-something-broke = ⚠️ Bizim tarafımızda bir şeyler ters gitti. Hiçbir şey kaybolmadı; lütfen tekrar deneyin.

## Help, terms, privacy

help = <b>Nasıl çalışır?</b>
    1. Bir link yapıştırın, platform ve servis seçin ya da aramak için birkaç kelime yazın.
    2. Henüz göndermediyseniz linki, ardından miktarı ve servisin istediği diğer bilgileri gönderin.
    3. Kartı kontrol edip onaylayın. Üzerindeki fiyat, ödeyeceğiniz fiyattır.
    4. Siparişi kartından takip edin. Teslim edilmeyen kısım iade edilir.

    /services – servislere göz at
    /search – servis bul
    /orders – siparişleriniz
    /mass – tek seferde çok sipariş
    /wallet – bakiye ve hesap hareketleri
    /favourites – favori servisler
    /language – başka dil
    /support – mağaza yetkilisine sor
    /terms – mağazanın koşulları
    /privacy – neler saklanıyor
    /cancel – bu adımdan çık

    ID’niz: <code>{ $id }</code>
terms-wallet = <b>Koşullar</b>
    • Onay kartındaki fiyat, ödeyeceğiniz fiyattır. Onayladığınızda bakiyenizden alınır.
    • Teslim edilmeyen kısım bakiyenize iade edilir. İptal edilen siparişin ücreti, kısmen teslim edilenin ise eksik kısmı iade edilir.
    • İptal bir taleptir: o ana kadar teslim edilen kısım ücretlidir.
    • Telafi, serviste belirtilmişse ve belirtilen günler içinde mümkündür.
    • Link herkese açık olmalı ve sipariş bitene kadar değişmemelidir.
    • Birçok sosyal ağ satın alınan etkileşime izin vermez: verdiğiniz siparişin sorumluluğu size aittir.
terms-private = <b>Koşullar</b>
    • Burası özel bir mağaza: erişim verilen kişilerin siparişlerini mağaza öder.
    • İptal bir taleptir: o ana kadar teslim edilen kısım geri alınmaz.
    • Link herkese açık olmalı ve sipariş bitene kadar değişmemelidir.
    • Birçok sosyal ağ satın alınan etkileşime izin vermez: verdiğiniz siparişin sorumluluğu size aittir.
privacy = <b>Gizlilik</b>
    • Sakladıklarımız: Telegram ID’niz, adınız, kullanıcı adınız, diliniz ve ayarlarda seçtikleriniz, linkleriyle birlikte siparişleriniz ve bakiyenizin her hareketi.
    • Servisin tedarikçisine yalnızca link, miktar ve servisin istediği bilgiler (örneğin yorumlar) gider, başka hiçbir şey gitmez. Bu bot linkleri asla açmaz.
    • Mesajlar iki gün, yarım kalan taslaklar ve yapıştırdığınız linkler 30 gün saklanır.
    • Desteğe yazdıklarınız ilgili talebinizle birlikte saklanır ve mağaza yetkilileri tarafından okunur.
    • Hakkınızda saklananları görmek veya sildirmek için mağaza yetkilisine başvurun.

## The command menu

command-start = Ana menü
command-services = Servislere göz at
command-search = Servis bul
command-orders = Siparişlerim
command-wallet = Bakiye ve hesap hareketleri
command-language = Dil seç
command-help = Nasıl çalışır?
command-support = Mağaza yetkilisine sor
command-terms = Mağazanın koşulları
command-privacy = Hakkınızda neler saklanıyor
command-cancel = Bu adımdan çık
