## What the operator hears of trouble, and sees of how the shop does

# Alerts: a short name, and what is told

alert-low-balance = saldo menipis
alert-key-refused = API key ditolak
alert-account-refused = akun ditangguhkan
alert-panel-down = tidak bisa dihubungi
alert-sync-failed = katalog belum diperbarui
alert-other-currency = memakai mata uang lain
alert-stale-orders = pesanan tidak bergerak
alert-service-failing = pesanan gagal terus
alert-line = ⚠️ { $what }, sejak { $since }
alert-line-about = ⚠️ <b>{ $about }</b>: { $what }, sejak { $since }
alerts-more = … dan { $n } lagi

notice-alert-low-balance = ⚠️ Saldo di <b>{ $about }</b> tinggal terlalu sedikit{ $why ->
        [days] : { $amount } { $currency }, dengan pemakaian seperti tujuh hari terakhir cukup untuk { $days ->
            [0] kurang dari sehari
           *[other] kira-kira { $days } hari
        }.
        [orders] : { $amount } { $currency }, kurang dari biaya pesanan yang menunggunya.
        [amount] : { $amount } { $currency }, kurang dari LOW_BALANCE.
       *[refused] : panel menolak satu pesanan ({ $words }). Uangnya sudah dikembalikan ke pelanggan.
    }
    Sejak { $since }. Isi saldo di panelnya, lalu buka /balance.
notice-alert-key-refused = ⚠️ <b>{ $about }</b> tidak menerima API key-nya: { $words }
    Sejak { $since }. Tidak ada yang bisa dipesan di sana; pesanan yang ditolaknya dikembalikan uangnya. Salin API key dari halaman akun panel ke pengaturan, lalu restart.
notice-alert-account-refused = ⚠️ <b>{ $about }</b> menangguhkan akunnya: { $words }
    Sejak { $since }. Tidak ada yang bisa dipesan di sana; pesanan yang ditolaknya dikembalikan uangnya. Tanyakan ke CS panel.
notice-alert-panel-down = ⚠️ <b>{ $about }</b> tidak bisa dihubungi: { $words }
    Sejak { $since }. Pesanan menunggu sebentar, lalu uangnya dikembalikan; pesanan terbuka dicek lagi begitu panel menjawab. Kalau berlanjut, periksa alamat panel di pengaturan dan jaringannya.
notice-alert-sync-failed = ⚠️ Katalog <b>{ $about }</b> gagal diperbarui: { $words }
    Sejak { $since }. Katalog terakhir yang baik tetap dipakai. Coba /sync; kalau gagal lagi, tanyakan ke panelnya.
notice-alert-other-currency = ⚠️ <b>{ $about }</b> memakai { $currency }, toko memakai { $shop_currency }.
    Sejak { $since }. Layanannya tidak dijual sampai RATE-nya di pengaturan menyebutkan nilai 1 { $currency } dalam { $shop_currency }.
notice-alert-stale-orders = ⚠️ Pesanan tidak bergerak: { $stalled } diam di tempat, dan { $unseen } sudah tiga jam tanpa kabar dari panel.
    Sejak { $since }. Yang diam di tempat ada di /cases, beserta apa yang perlu dilakukan untuk masing-masing. Untuk yang lain lihat /balance: apakah panelnya menjawab?
notice-alert-service-failing = ⚠️ <b>{ $about }</b> (panel { $panel }): dari { $of } pesanan terakhir, { $failed } ditolak atau dibatalkan panel.
    Sejak { $since }. Uang pelanggan sudah dikembalikan. Turunkan dari etalase sampai panel membereskannya.
notice-alert-over = ✅ { $named ->
        [0] Masalahnya sudah selesai.
       *[1] <b>{ $about }</b> sudah normal lagi.
    } Berlangsung selama { $span }: { $what }.

button-stats = Statistik

# /stats

stats-title = 📊 <b>Kondisi toko</b>, { $at }
stats-today = <b>Hari ini</b>
stats-week = <b>7 hari</b>
stats-month = <b>30 hari</b>
stats-orders = Pesanan: { $confirmed } dikonfirmasi, { $placed } diproses, { $completed } selesai, { $partial } masuk sebagian, { $canceled } dibatalkan, { $refused } ditolak
stats-turnover = Omzet: <b>{ $turnover }</b>, setelah dikurangi refund { $refunds }
stats-costs = Biaya panel: { $cost }, diketahui untuk { $known } dari { $placed } pesanan
stats-profit = Perkiraan laba: <b>{ $profit }</b>
stats-people = Pelanggan: { $customers } memesan, { $new } baru
stats-panels = <b>Panel</b>, 30 hari
stats-panel = • { $name }: { $n } pesanan, { $turnover }, perkiraan laba { $profit }
stats-services = <b>Terlaris</b>, 30 hari
stats-service = • { $name }: { $n } pesanan, { $turnover }
stats-open = { $n ->
        [0] Tidak ada pesanan terbuka.
       *[other] { $n } pesanan terbuka, yang terlama (#{ $order }) sejak { $at }. Ditahan: { $held }
    }
stats-cases = 🔍 { $n } kasus menunggu keputusan
stats-note = Hari dihitung menurut UTC. Pesanan masuk hitungan hari saat dikonfirmasi, beserta semua yang terjadi padanya sejak itu.

balance-worth = Senilai { $amount }
balance-asking = ⏳ masih ditanyakan…
balance-synced = Katalog per { $at }

command-stats = Pesanan, omzet, dan biaya
