## What the operator hears of trouble, and sees of how the shop does

# Alerts: a short name, and what is told

alert-low-balance = balans kam
alert-key-refused = kalit rad etildi
alert-account-refused = akkaunt toʻxtatilgan
alert-panel-down = aloqa yoʻq
alert-sync-failed = katalog yangilanmayapti
alert-other-currency = boshqa valyuta
alert-stale-orders = buyurtmalar toʻxtab qolgan
alert-service-failing = buyurtmalar qayta-qayta bajarilmayapti
alert-line = ⚠️ { $what }, boshlangan vaqti: { $since }
alert-line-about = ⚠️ <b>{ $about }</b>: { $what }, boshlangan vaqti: { $since }
alerts-more = … va yana { $n } ta

notice-alert-low-balance = ⚠️ <b>{ $about }</b> panelida juda kam pul qoldi{ $why ->
        [days] : { $amount } { $currency }, oxirgi yetti kundagi sarf bilan { $days ->
            [0] bir kunga ham yetmaydi
            [one] taxminan { $days } kunga yetadi
           *[other] taxminan { $days } kunga yetadi
        }.
        [orders] : { $amount } { $currency }, navbatdagi buyurtmalar narxidan kam.
        [amount] : { $amount } { $currency }, LOW_BALANCE qiymatidan kam.
       *[refused] : panel buyurtmani rad etdi ({ $words }). Pul mijozga qaytarildi.
    }
    Boshlangan vaqti: { $since }. Panelda hisobni toʻldiring, keyin /balance sahifasini oching.
notice-alert-key-refused = ⚠️ <b>{ $about }</b> kalitni qabul qilmayapti: { $words }
    Boshlangan vaqti: { $since }. U yerga hech narsa buyurtma qilib boʻlmaydi; u rad etgan buyurtmalarning puli qaytariladi. Kalitni paneldagi akkaunt sahifasidan sozlamalarga koʻchiring, keyin qayta ishga tushiring.
notice-alert-account-refused = ⚠️ <b>{ $about }</b> akkauntni toʻxtatib qoʻydi: { $words }
    Boshlangan vaqti: { $since }. U yerga hech narsa buyurtma qilib boʻlmaydi; u rad etgan buyurtmalarning puli qaytariladi. Panelning qoʻllab-quvvatlash xizmatidan soʻrang.
notice-alert-panel-down = ⚠️ <b>{ $about }</b> bilan aloqa yoʻq: { $words }
    Boshlangan vaqti: { $since }. Buyurtmalar biroz kutadi, keyin puli qaytariladi; ochiqlari panel javob berishi bilan yana tekshiriladi. Bu choʻzilsa, sozlamalardagi panel manzilini va tarmoqni tekshiring.
notice-alert-sync-failed = ⚠️ <b>{ $about }</b> katalogini yangilab boʻlmadi: { $words }
    Boshlangan vaqti: { $since }. Oxirgi toʻgʻri katalog qoladi. /sync buyrugʻini sinab koʻring; yana boʻlmasa, paneldan soʻrang.
notice-alert-other-currency = ⚠️ <b>{ $about }</b> panelining valyutasi – { $currency }, doʻkonniki – { $shop_currency }.
    Boshlangan vaqti: { $since }. Sozlamalardagi RATE 1 { $currency } necha { $shop_currency } ekanini koʻrsatmaguncha, uning xizmatlari sotilmaydi.
notice-alert-stale-orders = ⚠️ Buyurtmalar toʻxtab qolgan: { $stalled ->
        [one] { $stalled } tasi joyidan siljimayapti
       *[other] { $stalled } tasi joyidan siljimayapti
    }, { $unseen } tasi haqida panel uch soatdan beri hech narsa demadi.
    Boshlangan vaqti: { $since }. Siljimayotganlari /cases boʻlimida, har biri boʻyicha nima qilish kerakligi ham oʻsha yerda. Qolganlari uchun /balance sahifasini koʻring: panel javob beryaptimi?
notice-alert-service-failing = ⚠️ <b>{ $about }</b> ({ $panel } paneli): oxirgi { $of } ta buyurtmadan { $failed } tasini panel rad etgan yoki bekor qilgan.
    Boshlangan vaqti: { $since }. Mijozlarning puli qaytarildi. Panel tuzatmaguncha, uni sotuvdan olib turing.
notice-alert-over = ✅ { $named ->
        [0] Muammo bartaraf boʻldi.
       *[1] <b>{ $about }</b>: hammasi yana joyida.
    } Davom etgan vaqti: { $span } ({ $what }).

button-stats = Statistika

# /stats

stats-title = 📊 <b>Doʻkon statistikasi</b>, { $at }
stats-today = <b>Bugun</b>
stats-week = <b>7 kun</b>
stats-month = <b>30 kun</b>
stats-orders = buyurtmalar: tasdiqlangan { $confirmed }, rasmiylashtirilgan { $placed }, bajarilgan { $completed }, qisman { $partial }, bekor qilingan { $canceled }, rad etilgan { $refused }
stats-turnover = aylanma: <b>{ $turnover }</b>, qaytarilgan { $refunds } ayirilgan
stats-costs = panel xarajatlari: { $cost }, { $placed ->
        [one] { $placed } ta buyurtmadan
       *[other] { $placed } ta buyurtmadan
    } { $known } tasi boʻyicha ma’lum
stats-profit = foyda, taxminan: <b>{ $profit }</b>
stats-people = mijozlar: buyurtma berganlar { $customers }, yangilar { $new }
stats-panels = <b>Panellar</b>, 30 kun
stats-panel = • { $name }: { $n ->
        [one] { $n } ta buyurtma
       *[other] { $n } ta buyurtma
    }, { $turnover }, foyda taxminan { $profit }
stats-services = <b>Eng koʻp sotilganlar</b>, 30 kun
stats-service = • { $name }: { $n ->
        [one] { $n } ta buyurtma
       *[other] { $n } ta buyurtma
    }, { $turnover }
stats-open = { $n ->
        [0] Ochiq buyurtma yoʻq.
        [one] { $n } ta buyurtma ochiq
       *[other] { $n } ta buyurtma ochiq
    }{ $n ->
        [0] { "" }
       *[other] , eng eskisi #{ $order }, berilgan vaqti: { $at }. Band qilingan: { $held }
    }
stats-cases = { $n ->
        [one] 🔍 { $n } ta masala qaror kutyapti
       *[other] 🔍 { $n } ta masala qaror kutyapti
    }
stats-note = Kunlar UTC boʻyicha. Buyurtma tasdiqlangan kuniga yoziladi, keyin unga nima boʻlgani ham shu kunga kiradi.

balance-worth = qiymati { $amount }
balance-asking = ⏳ hali soʻrayapman…
balance-synced = katalog vaqti: { $at }

command-stats = Buyurtmalar, aylanma va xarajatlar
