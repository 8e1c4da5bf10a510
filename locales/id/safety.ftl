## The books are checked, and backups restored: what admins hear and see of it

alert-broken-books = pembukuan tidak cocok
alert-restored = backup dipulihkan
button-why-closed = Kenapa tutup

notice-alert-broken-books = 🛑 <b>Toko otomatis tutup: pembukuannya tidak cocok.</b> Sejak { $since }. Ada { $broken } hal yang seharusnya benar, ternyata tidak. Yang pertama:
    <code>{ $words }</code>
    Tidak ada pesanan yang diterima maupun dikirim; yang sudah ada di panel tetap berjalan. Jalankan <code>kiosk check</code> di server. Kalau hasilnya sama, simpan salinan filenya dan pulihkan backup terakhir yang baik.
notice-alert-restored = 🗄️ <b>Toko tutup: database-nya adalah backup per { $made }.</b> { $found ->
        [0] Tidak ditemukan pesanan yang lebih baru di panel, tetapi tidak semuanya bisa dicari atau dibandingkan.
       *[other] { $found } pesanan dibuat setelah itu, dengan biaya { $worth } di panel: { $ids }. Itu termasuk pesanan yang belum jelas di /cases, atau milik pelanggan yang pembayarannya hilang bersama database.
    }
    Tidak ada yang dijual atau dikirim sampai kamu membuka toko: lihat /freeze, lalu /cases.
notice-admin-restored-clean = ✅ Semua panel sudah ditelusuri: tidak ada yang dipesan setelah backup yang dipulihkan. Toko buka.

# /freeze

freeze-broken = 🛑 <b>Toko tutup: pembukuannya tidak cocok.</b> Tidak ada pesanan yang diterima maupun dikirim. Jalankan <code>kiosk check</code> di server; kalau hasilnya sama, pulihkan backup terakhir yang baik. Pemeriksaan diulang tiap lima menit, dan toko dibuka begitu semuanya beres. Ini seharusnya benar, ternyata tidak:
freeze-broken-row = <code>{ $row }</code>
freeze-more = … dan { $n } lagi
freeze-restored = 🗄️ <b>Toko tutup: database-nya adalah backup per { $made }</b>, dipulihkan { $at }. Yang terjadi di antaranya tidak ada di dalamnya, termasuk pembayaran pelanggan. Tidak ada yang dijual atau dikirim; pesanan tetap dipantau dan refund tetap dibayarkan. Putuskan dulu kasus terbuka di /cases: pesanan itu mungkin sudah dikirim.
freeze-waiting = <b>{ $panel }</b>: sedang ditelusuri
freeze-panel = <b>{ $panel }</b>: { $n ->
        [0] tidak ditemukan pesanan di luar backup
       *[other] { $n } pesanan di luar backup, biaya { $worth }
    }
freeze-ids = <code>{ $ids }</code>{ $more ->
        [0] { "" }
       *[other] {" "}dan { $more } lagi
    }
freeze-problem-unanswered = Panel tidak menjawab; ditanya lagi tiap menit.
freeze-problem-text-ids = Nomor pesanannya tidak bisa ditelusuri: lihat daftar pesanan di situs panelnya.
freeze-problem-no-orders = Tidak ada pesanan kita sebagai titik awal: lihat daftar pesanan di situs panelnya.
freeze-problem-out-of-order = Nomor pesanannya tidak naik berurutan, jadi mungkin masih ada lagi: lihat daftar pesanan di situs panelnya.
freeze-problem-too-far = Nomornya terlalu banyak untuk ditanyakan semua: lihat daftar pesanan di situs panelnya.
freeze-problem-gone = Panel ini sudah tidak ada di pengaturan, jadi tidak bisa ditanya. Pasang lagi di pengaturan, atau lihat daftar pesanan di situs panelnya.
freeze-difference-none = Saldo di sana sama dengan pembukuan di backup.
freeze-difference-less = Saldo di sana { $amount } { $currency } lebih rendah dari pembukuan di backup.
freeze-difference-more = Saldo di sana { $amount } { $currency } lebih tinggi dari pembukuan di backup.
freeze-difference-unknown = Saldo di sana tidak bisa dibandingkan dengan pembukuan di backup.
button-open-restored = Buka toko
freeze-open-sure = Buka toko? { $n ->
        [0] Tidak ditemukan pesanan di luar backup.
       *[other] { $n } pesanan tidak ada di backup; biayanya, { $worth }, tidak dibayar siapa pun.
    } Penambahan saldo setelah backup harus dicatat ulang. Pesanan yang belum jelas tetap di /cases dan tidak dikirim.
freeze-open-early = ⚠️ Belum semua panel selesai ditelusuri: mungkin masih muncul pesanan lain yang dibuat setelah backup. Lebih baik tunggu.
button-open-sure = Ya, buka toko
