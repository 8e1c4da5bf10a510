## The books are checked, and backups restored: what admins hear and see of it

alert-broken-books = hesaplar tutmuyor
alert-restored = bir yedek geri yüklendi
button-why-closed = Neden kapalı?

notice-alert-broken-books = 🛑 <b>Mağaza kendini kapattı: hesaplar tutmuyor.</b> Başlangıç: { $since }. { $broken ->
        [one] Tutmayan:
       *[other] Tutmayan { $broken } kuraldan ilki:
    }
    <code>{ $words }</code>
    Sipariş alınmıyor ve gönderilmiyor; panellerde olanlar devam ediyor. Sunucuda <code>kiosk check</code> çalıştırın. O da aynısını söylerse dosyanın bir kopyasını saklayın ve son sağlam yedeği geri yükleyin.
notice-alert-restored = 🗄️ <b>Mağaza kapalı: veritabanı { $made } tarihli bir yedek.</b> { $found ->
        [0] Panellerde daha sonraki bir sipariş bulunmadı, ama her şeyi aramak veya karşılaştırmak mümkün olmadı.
        [one] Yedekten sonra { $found } sipariş verilmiş, panellerdeki maliyeti { $worth }: { $ids }. /cases bölümündeki belirsiz bir siparişe ya da ödemesi veritabanıyla birlikte kaybolan bir müşteriye ait.
       *[other] Yedekten sonra { $found } sipariş verilmiş, panellerdeki maliyeti { $worth }: { $ids }. /cases bölümündeki belirsiz siparişlere ya da ödemeleri veritabanıyla birlikte kaybolan müşterilere aitler.
    }
    Siz mağazayı açana kadar hiçbir şey satılmaz ve gönderilmez: önce /freeze, sonra /cases bölümüne bakın.
notice-admin-restored-clean = ✅ Tüm paneller tarandı: geri yüklenen yedekten sonra hiçbir şey sipariş edilmemiş. Mağaza açık.

# /freeze

freeze-broken = 🛑 <b>Mağaza kapalı: hesaplar tutmuyor.</b> Sipariş alınmıyor ve gönderilmiyor. Sunucuda <code>kiosk check</code> çalıştırın; o da aynısını söylerse son sağlam yedeği geri yükleyin. Kontrol her beş dakikada bir yinelenir ve her şey yolundaysa mağazayı açar. Tutmayanlar:
freeze-broken-row = <code>{ $row }</code>
freeze-more = … ve { $n } tane daha
freeze-restored = 🗄️ <b>Mağaza kapalı: veritabanı { $made } tarihli bir yedek</b>, geri yüklendi: { $at }. Arada olanlar, müşterilerin ödemeleri de dahil, içinde yok. Hiçbir şey satılmıyor ve gönderilmiyor; siparişler takip ediliyor, iadeler yapılıyor. Önce /cases bölümündeki açık vakalara karar verin: o siparişler gönderilmiş olabilir.
freeze-waiting = <b>{ $panel }</b>: taranıyor
freeze-panel = <b>{ $panel }</b>: { $n ->
        [0] yedekte olmayan bir sipariş bulunmadı
        [one] yedekte olmayan { $n } sipariş, maliyeti { $worth }
       *[other] yedekte olmayan { $n } sipariş, maliyeti { $worth }
    }
freeze-ids = <code>{ $ids }</code>{ $more ->
        [0] { "" }
       *[other] {" "}ve { $more } tane daha
    }
freeze-problem-unanswered = Yanıt vermiyor; her dakika yeniden soruluyor.
freeze-problem-text-ids = Sipariş numaraları aranamıyor: panelin kendi sipariş listesine bakın.
freeze-problem-no-orders = Aramanın başlayabileceği, bize ait bir sipariş yok: panelin kendi sipariş listesine bakın.
freeze-problem-out-of-order = Sipariş numaraları sırayla artmıyor, bu yüzden başkaları da olabilir: panelin kendi sipariş listesine bakın.
freeze-problem-too-far = Numaralar hepsini sormak için çok fazla: panelin kendi sipariş listesine bakın.
freeze-problem-gone = Artık ayarlarda yok, bu yüzden sorulamıyor. Ayarlara geri ekleyin ya da kendi sipariş listesine bakın.
freeze-difference-none = Oradaki bakiye, yedeğin hesaplarıyla aynı.
freeze-difference-less = Oradaki bakiye, yedeğin hesaplarına göre { $amount } { $currency } daha düşük.
freeze-difference-more = Oradaki bakiye, yedeğin hesaplarına göre { $amount } { $currency } daha yüksek.
freeze-difference-unknown = Oradaki bakiye, yedeğin hesaplarıyla karşılaştırılamıyor.
button-open-restored = Mağazayı aç
freeze-open-sure = Mağaza açılsın mı? { $n ->
        [0] Yedekte olmayan bir sipariş bulunmadı.
        [one] { $n } sipariş yedekte yok; maliyetini ({ $worth }) kimse ödemedi.
       *[other] { $n } sipariş yedekte yok; maliyetlerini ({ $worth }) kimse ödemedi.
    } Yedekten sonraki bakiye yüklemelerinin yeniden girilmesi gerekir. Belirsiz siparişler /cases bölümünde kalır ve gönderilmez.
freeze-open-early = ⚠️ Panellerin hepsi henüz taranmadı: yedekten sonraki başka siparişler ortaya çıkabilir. Beklemek daha iyi.
button-open-sure = Evet, mağazayı aç
