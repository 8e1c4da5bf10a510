## The catalogue, as admins see it: what a sync came to, and what is not sold and why

# /sync

sync-title = 🔄 <b>Katalog</b>
sync-ok = <b>{ $panel }</b>: { $n } layanan dijual
sync-failed = ⚠️ <b>{ $panel }</b>: { $words }
    Katalog terakhir yang baik tetap dipakai: { $n } layanan.
sync-doubted = ⚠️ <b>{ $panel }</b>: jawabannya tidak dipercaya. Katalog terakhir yang baik tetap dipakai: { $n } layanan.
sync-closed = ⛔ <b>{ $panel }</b>: URL atau API key-nya baru, dan panel ini belum menunjukkan bahwa ia mengenal pesanan terakhir kita. Sampai saat itu layanannya tidak dijual dan pesanannya tidak dipantau.
sync-unchanged = tidak ada perubahan
sync-change-new = { $n } baru
sync-change-back = { $n } ada lagi
sync-change-vanished = { $n } hilang
sync-change-replaced = { $n } berubah jadi layanan lain
sync-change-dearer = { $n } lebih mahal
sync-change-cheaper = { $n } lebih murah
sync-change-limits = { $n } dengan batas baru
sync-left-out = Yang tidak dijual dari semua panel, menurut alasannya; ketuk untuk melihat:
sync-left-out-here = tidak dijual: { $reasons }

doubt-too-few = Layanan yang dijual hanya akan tersisa { $now }, padahal sekarang { $before }.
doubt-other-services = Dari { $before } layanan yang dijual, { $lost } akan hilang atau berubah jadi layanan lain.
doubt-other-rates = Dari { $kept } tarif, { $leaps } akan menjadi sekitar sepuluh kali lipat dari sekarang, atau sepersepuluhnya.

button-take-sync = Tetap pakai
button-take-sure = Ya, pakai
take-newer = Panel sudah menjawab lagi sejak itu: inilah angka-angka sekarang.
take-question = ⚠️ Pakai jawaban <b>{ $panel }</b> sebagai katalognya?
take-advice = Lakukan hanya kalau panelnya memang berubah seperti itu: lihat dulu daftar harga di situsnya. Layanan yang hilang akan kembali dengan jawaban baik berikutnya; pesanan yang sudah dibuat tetap berjalan.
take-done = ✅ Dipakai: { $n } layanan dijual.
take-gone = Tidak ada lagi jawaban yang bisa dipakai. Kirim /sync untuk bertanya lagi.

# What is left out

left-out-title = 📦 <b>Tidak dijual</b>, menurut alasannya. Ketuk untuk melihat apa yang ditulis panel.
left-out-nothing = ✅ Semuanya dijual.
left-out-page = 📦 <b>Tidak dijual: { $reason }</b> ({ $n })
left-out-row = <b>{ $panel }</b> · <code>{ $id }</code> · { $name }
    jenis { $type } · tarif { $rate } · dari { $minimum } sampai { $maximum }
left-out-unreadable-row = <b>{ $panel }</b> · { $words }
left-out-separator = garis pemisah, bukan layanan
left-out-type = jenis yang tidak dijual
left-out-no-type = tanpa jenis
left-out-no-price = tanpa harga
left-out-senseless-price = harga tidak masuk akal
left-out-senseless-limits = batas tidak masuk akal
left-out-vanished = hilang dari panel
left-out-replaced = diganti layanan lain
left-out-withheld = diturunkan admin dari etalase
left-out-panel-gone = panel tidak ada di pengaturan
left-out-other-account = panel dengan akun lain
left-out-unreadable = tidak terbaca

# Taking a service off the shelf

button-withhold = Turunkan dari etalase
button-put-back = Pasang lagi
button-withheld = Semua yang diturunkan
withhold-done = 🚫 <b>{ $name }</b> diturunkan dari etalase. Pelanggan tidak melihatnya; pesanan yang sudah diproses tetap berjalan, yang belum dikirim uangnya dikembalikan.
withhold-nothing = Layanan itu tidak ada.
put-back-done = ✅ <b>{ $name }</b> ada di etalase.
put-back-not-sold = <b>{ $name }</b> tidak ditahan lagi, tetapi tetap tidak dijual: { $why }.

# Alerts

alert-sync-doubted = katalog tidak dipercaya
alert-other-account = akun lain
alert-panel-gone = tidak ada di pengaturan
notice-alert-sync-doubted = ⚠️ Panel <b>{ $about }</b> menjawab dengan katalog yang tidak dipercaya: { $doubt ->
        [too-few] { $now } layanan, padahal sebelumnya { $before }.
        [other-services] dari { $before } layanan, { $lost } hilang atau berubah jadi layanan lain.
       *[other-rates] { $leaps } tarif menjadi sekitar sepuluh kali lipat dari sebelumnya, atau sepersepuluhnya.
    }
    Sejak { $since }. Katalog terakhir yang baik tetap dipakai. Lihat daftar harga di situs panelnya; kalau memang benar, kirim /sync dan tetap pakai.
notice-alert-other-account = ⛔ API key untuk <b>{ $about }</b> tidak membuka akun tempat pesanan kita berada: panel tidak mengakui pesanan yang terbaru.
    Sejak { $since }. Layanannya tidak dijual, pesanannya tidak dipantau dan tidak di-refund. Kembalikan URL dan key seperti semula, atau beri akun yang lain itu nama sendiri (PANELS__name__URL), lalu restart.
notice-alert-panel-gone = ⚠️ Panel <b>{ $about }</b> tidak ada lagi di pengaturan, padahal { $orders } pesanan masih terbuka di sana.
    Sejak { $since }. Layanannya tidak dijual, pesanannya tidak dipantau. Pasang lagi URL dan API key-nya untuk melanjutkan, atau putuskan pesanannya secara manual di panel.
