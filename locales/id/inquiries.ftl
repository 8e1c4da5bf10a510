## What Kiosk finds out by itself of orders whose answer was lost

reason-never-arrived = Kami sudah memastikan pesanan ini tidak pernah sampai ke pemasok; kamu boleh memesannya lagi.
notice-order-found = ✅ Pesanan #{ $order } ketemu: { $name } berjalan sesuai pesanan. Terima kasih sudah sabar menunggu.

notice-admin-found = ✅ Pesanan #{ $order } beres: ditemukan di panel ({ $remote }) dan tetap berjalan. Kasusnya ditutup.
notice-admin-never-arrived = ↩️ Pesanan #{ $order } beres: panel tidak pernah menerimanya, { $price } sudah dikembalikan. Kasusnya ditutup; selama tiga hari Kiosk mengawasi apakah pesanan ini ternyata muncul juga.
notice-admin-inquiry = 🔍 Pesanan #{ $order } perlu kamu tangani: Kiosk tidak bisa memutuskannya sendiri. { $hurdle }
notice-admin-late-order = ⚠️ Pesanan #{ $order } sudah ditutup sebagai tidak jadi diproses ({ $price }), tetapi ternyata ada di panel: { $remote }, biaya { $charge }. Pelanggan tidak membayar lagi. { $cancel ->
        [yes] Kiosk meminta panel membatalkannya.
       *[no] Kiosk tidak membatalkannya: akun ini mungkin dipakai orang lain. Cek pesanan siapa ini.
    }

alert-alien-order = orang lain memesan lewat akun ini
notice-alert-alien-order = ⚠️ Di akun <b>{ $about }</b> ada { $n } pesanan yang bukan milik toko:
    { $lines }
    Sejak { $since }. Yang ditarik panel untuk itu dicatat sebagai pemakaian orang lain. Pesanan hilang di panel ini sekarang kamu yang memutuskan{ $waiting ->
        [0] .
       *[other] : { $lost }.
    } Kalau ada yang memakai API key-nya atau memesan di situs panel, beri toko akun sendiri, dan tutup kasusnya di /cases; kalau itu salah satu pesananmu yang hilang, hubungkan di sana. Setelah itu izinkan Kiosk memutuskan lagi.
alien-line = • <code>{ $remote }</code> · { $status } · biaya { $charge }
charge-not-told = belum disebutkan
button-allow-resolving = Izinkan Kiosk memutuskan
resolving-allowed = ✅ Kiosk memutuskan lagi soal pesanan hilang di panel ini, begitu saldonya tiga kali cocok dengan pembukuan.

trust-line = 🔎 pesanan hilang: { $why ->
        [none] Kiosk yang mencari dan memutuskan
        [stopped] kamu yang memutuskan, sampai kamu mengizinkan Kiosk lagi
        [order] kamu yang memutuskan, nomor pesanan panel ini tidak naik berurutan
        [ids] kamu yang memutuskan, baru { $n } dari { $of } pesanan terlihat berurutan
        [foreign] kamu yang memutuskan, akun ini mungkin dipakai orang lain
        [shows] kamu yang memutuskan, panel menyebut pesanan yang bukan milik toko
       *[agreed] kamu yang memutuskan, saldo baru cocok { $n } dari { $of } kali
    }
trust-resting = ⏸️ ada jawaban yang hilang: tidak ada pesanan yang dikirim sebelum { $at }
