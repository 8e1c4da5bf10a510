## What only admins read

help-admin = { $help }

    <b>Yöneticiler için</b>
    /admin – tüm bunlar ve setler tek menüde
    /balance – her panelde kalan bakiye
    /stats – siparişler, ciro ve maliyetler
    /sync – kataloğu güncelle
    /credit ID TUTAR – müşterinin bakiyesine ekle
    /user ID – müşteri kartı
    /cases – karar bekleyen siparişler
    /freeze – sipariş alımını durdur veya sürdür

admin-asking = ⏳ Panele soruluyor…
button-refresh = Yenile
button-balance = Bakiye
button-sync = Yeniden güncelle
button-cases = Vakalar
button-customer = Müşteri

balance-title = 💰 <b>Panel bakiyeleri</b>
balance-panel = <b>{ $name }</b>
balance-never = Henüz yanıt vermedi.
balance-amount = <b>{ $amount } { $currency }</b>
balance-days = { $n ->
        [0] bu hızla bir günden az yeter
        [one] bu hızla yaklaşık { $n } gün yeter
       *[other] bu hızla yaklaşık { $n } gün yeter
    }
balance-days-many = bu hızla bir yıldan fazla yeter
balance-no-pace = son yedi günde harcama yok
balance-at = { $at } itibarıyla
balance-error = ⚠️ { $words } ({ $at })

freeze-off = Mağaza sipariş alıyor.
freeze-on = ⏸️ <b>Mağaza sipariş almıyor.</b> Önceden onaylanan siparişler devam ediyor.
button-freeze = Sipariş alımını durdur
button-resume = Sipariş alımını sürdür

credit-usage = <code>/credit ID TUTAR</code> yazın, örneğin <code>/credit 123456789 5.00</code>: önce müşterinin sayısal ID’si, sonra sıfırdan büyük ve en çok altı ondalık basamaklı bir tutar.
credit-nobody = ID’si { $id } olan hiç kimse bu bota henüz yazmadı. Müşteriden önce /start göndermesini isteyin; ID’sini /help bölümünde bulur.
credit-done = ✅ { $amount } eklendi. Müşteri: { $name } (<code>{ $id }</code>). Bakiye: <b>{ $balance }</b>
credit-again = Bu komut daha önce uygulandı: { $amount }, müşteri: { $name } (<code>{ $id }</code>). Bakiye: <b>{ $balance }</b>
credit-private = Bu mağaza özel modda çalışıyor: ücretleri mağaza öder, bu yüzden yüklenecek bakiye yok.

user-usage = <code>/user ID</code> yazın; ID, bu bota yazmış birinin sayısal ID’si olmalı.
customer-title = 👤 <b>{ $name }</b> · { $username } · <code>{ $id }</code>
customer-since = ilk görülme: { $at }
customer-orders = sipariş sayısı: { $n }
customer-balance = bakiye: <b>{ $balance }</b>, ayrılan: { $held }
customer-banned = 🚫 yasaklı
customer-unreachable = 🔕 ulaşılamıyor: botu engellemiş
customer-let-in = 🔓 sipariş verebilir
customer-not-let-in = 🔒 sipariş veremez
button-ban = 🚫 Yasakla
button-unban = Yasağı kaldır
button-let-in = 🔓 Erişim ver
button-remove = 🔒 Erişimi kaldır
button-copy-id = 📋 ID’yi kopyala

notice-admin-update-dead = ⚠️ Bir mesaj işlenemedi ve kenara ayrıldı (update { $update }): { $error }

command-balance = Her panelde kalan bakiye
command-sync = Kataloğu güncelle
command-credit = Müşterinin bakiyesine ekle
command-user = Müşteri kartı
command-cases = Karar bekleyen siparişler
command-freeze = Sipariş alımını durdur veya sürdür
