## What the operator hears of trouble, and sees of how the shop does

# Alerts: a short name, and what is told

alert-low-balance = bakiye düşük
alert-key-refused = anahtar reddedildi
alert-account-refused = hesap askıya alındı
alert-panel-down = ulaşılamıyor
alert-sync-failed = katalog güncel değil
alert-other-currency = hesabı başka para biriminde
alert-stale-orders = siparişler ilerlemiyor
alert-service-failing = siparişler üst üste başarısız oluyor
alert-line = ⚠️ { $what }, başlangıç: { $since }
alert-line-about = ⚠️ <b>{ $about }</b>: { $what }, başlangıç: { $since }
alerts-more = … ve { $n } tane daha

notice-alert-low-balance = ⚠️ <b>{ $about }</b> panelinde bakiye çok az kaldı{ $why ->
        [days] : { $amount } { $currency }, son yedi günün hızıyla { $days ->
            [0] bir günden az
            [one] yaklaşık { $days } gün
           *[other] yaklaşık { $days } gün
        } yeter.
        [orders] : { $amount } { $currency }, bekleyen siparişlerin maliyetinden az.
        [amount] : { $amount } { $currency }, LOW_BALANCE değerinden az.
       *[refused] : panel bir siparişi reddetti ({ $words }). Ücret müşteriye iade edildi.
    }
    Başlangıç: { $since }. Panele bakiye yükleyin, sonra /balance bölümünü açın.
notice-alert-key-refused = ⚠️ <b>{ $about }</b> paneli anahtarı kabul etmiyor: { $words }
    Başlangıç: { $since }. Orada sipariş verilemez; reddettiği siparişlerin ücreti iade edilir. Anahtarı panelin hesap sayfasından ayarlara kopyalayın, ardından yeniden başlatın.
notice-alert-account-refused = ⚠️ <b>{ $about }</b> paneli hesabı askıya aldı: { $words }
    Başlangıç: { $since }. Orada sipariş verilemez; reddettiği siparişlerin ücreti iade edilir. Panelin desteğine sorun.
notice-alert-panel-down = ⚠️ <b>{ $about }</b> paneline ulaşılamıyor: { $words }
    Başlangıç: { $since }. Siparişler kısa bir süre bekler, sonra ücretleri iade edilir; açık olanlara, panel yanıt verir vermez yeniden bakılır. Uzun sürerse ayarlardaki panel adresini ve ağı kontrol edin.
notice-alert-sync-failed = ⚠️ <b>{ $about }</b> panelinin kataloğu güncellenemedi: { $words }
    Başlangıç: { $since }. Son sağlam katalog geçerli kalıyor. /sync deneyin; yine olmazsa panele sorun.
notice-alert-other-currency = ⚠️ <b>{ $about }</b> panelinin para birimi { $currency }, mağazanınki { $shop_currency }.
    Başlangıç: { $since }. Ayarlardaki RATE değerine 1 { $currency } karşılığı { $shop_currency } cinsinden girilene kadar servisleri satılmaz.
notice-alert-stale-orders = ⚠️ Siparişler ilerlemiyor: { $stalled ->
        [one] { $stalled } sipariş takıldı
       *[other] { $stalled } sipariş takıldı
    }, { $unseen } sipariş hakkında panel üç saattir bir şey söylemedi.
    Başlangıç: { $since }. Takılanlar, her biri için ne yapılacağıyla birlikte /cases bölümünde. Diğerleri için /balance bölümüne bakın: panel yanıt veriyor mu?
notice-alert-service-failing = ⚠️ <b>{ $about }</b> ({ $panel } paneli): son { $of } siparişten { $failed } tanesini panel reddetti veya iptal etti.
    Başlangıç: { $since }. Müşteriler paralarını geri aldı. Panel düzeltene kadar satıştan kaldırın.
notice-alert-over = ✅ { $named ->
        [0] Sorun sona erdi.
       *[1] <b>{ $about }</b> yeniden normale döndü.
    } { $span } sürdü: { $what }.

button-stats = İstatistikler

# /stats

stats-title = 📊 <b>Mağazanın durumu</b>, { $at }
stats-today = <b>Bugün</b>
stats-week = <b>7 gün</b>
stats-month = <b>30 gün</b>
stats-orders = siparişler: { $confirmed } onaylandı, { $placed } verildi, { $completed } tamamlandı, { $partial } kısmi, { $canceled } iptal edildi, { $refused } reddedildi
stats-turnover = ciro: <b>{ $turnover }</b> ({ $refunds } iade düşülmüş hâli)
stats-costs = panel maliyeti: { $cost }, maliyeti bilinen: { $known } / { $placed ->
        [one] { $placed } sipariş
       *[other] { $placed } sipariş
    }
stats-profit = kâr, yaklaşık: <b>{ $profit }</b>
stats-people = müşteriler: { $customers } kişi sipariş verdi, { $new } yeni
stats-panels = <b>Paneller</b>, 30 gün
stats-panel = • { $name }: { $n ->
        [one] { $n } sipariş
       *[other] { $n } sipariş
    }, { $turnover }, kâr yaklaşık { $profit }
stats-services = <b>En çok satanlar</b>, 30 gün
stats-service = • { $name }: { $n ->
        [one] { $n } sipariş
       *[other] { $n } sipariş
    }, { $turnover }
stats-open = { $n ->
        [0] Açık sipariş yok.
        [one] { $n } açık sipariş
       *[other] { $n } açık sipariş
    }{ $n ->
        [0] { "" }
       *[other] , en eskisi (#{ $order }) { $at } tarihinden beri. Ayrılan: { $held }
    }
stats-cases = { $n ->
        [one] 🔍 { $n } vaka karar bekliyor
       *[other] 🔍 { $n } vaka karar bekliyor
    }
stats-note = Günler UTC’ye göredir. Bir sipariş, sonradan olanlarla birlikte, onaylandığı güne yazılır.

balance-worth = değeri { $amount }
balance-asking = ⏳ hâlâ soruluyor…
balance-synced = katalog: { $at }

command-stats = Siparişler, ciro ve maliyetler
