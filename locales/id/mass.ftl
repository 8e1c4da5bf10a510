## Several orders at once

# Lines

mass-how = 📋 <b>Pesanan massal</b>
    Kirim satu pesanan per baris, sebagai pesan atau file .txt atau .csv dengan paling banyak { $limit } baris:
    <code>layanan | link | jumlah</code>
    Misalnya:
    <code>12 | https://www.instagram.com/somebody | 1000</code>
    Nomor layanan tertulis di detailnya. Untuk paket, jumlahnya tidak usah ditulis.
mass-title = 📋 <b>{ $n } baris</b>
mass-bad = ⚠️ { $n } baris tidak bisa dipesan: ada di urutan teratas, beserta yang perlu diperbaiki. { $good ->
        [0] Kirim lagi semua baris.
       *[other] Kirim lagi semua baris, atau ambil yang benar saja.
    }
mass-twins = 👀 { $n } baris punya layanan dan link yang sama dengan salah satu baris sebelumnya.
mass-total = 💵 { $n } pesanan seharga <b>{ $total }</b>
mass-short = 👛 Saldo: { $balance }. Kurang <b>{ $missing }</b>. Semua baris tersimpan: isi saldo, lalu lanjutkan.
mass-line = <b>{ $number }.</b> { $name } · { $link } · { $quantity } · <b>{ $price }</b>
mass-line-twin = 👀 <b>{ $number }.</b> { $name } · { $link } · { $quantity } · <b>{ $price }</b> · seperti baris { $twin }
mass-line-bad = ⚠️ <b>{ $number }.</b> <code>{ $text }</code>
    { $why }
mass-problem-not-a-line = Ini tidak terbaca. Tulis: layanan | link | jumlah.
mass-problem-too-long = Terlalu panjang untuk satu baris. Kirim satu pesanan per baris.
mass-problem-not-a-service = Harus diawali nomor layanan: nomornya tertulis di detail layanan.
mass-problem-unknown-service = Tidak ada layanan dengan nomor itu. Cari lewat /search.
mass-problem-needs-more = “{ $name }” perlu lebih dari link dan jumlah: pesan secara terpisah lewat /search.
mass-problem-quantity-missing = Jumlahnya belum ada: { $minimum } sampai { $maximum }.
mass-problem-not-a-number = Jumlahnya tidak terbaca. Pakai angka biasa: { $minimum } sampai { $maximum }.
mass-problem-too-small = Terlalu sedikit: layanan ini mulai dari { $minimum }.
mass-problem-too-large = Terlalu banyak: layanan ini paling banyak { $maximum }.
mass-problem-package-once = “{ $name }” adalah paket: jumlahnya tidak usah ditulis, atau tulis 1.
mass-too-many = Ada { $n } baris, padahal sekaligus hanya muat { $limit }. Belum ada yang dipesan, dan tidak ada yang hilang: kirim { $limit } baris pertama dulu, lalu sisanya.
mass-no-lines = Tidak ada pesanan di dalamnya.
mass-ask-twins = 👀 { $n } baris punya layanan dan link yang sama dengan salah satu baris sebelumnya. Memang begitu maksudmu?
mass-ask-recent = 👀 { $n } dari pesanan ini sudah kamu buat beberapa menit lalu. Pesan yang sama <b>sekali lagi</b>?
mass-working = Terima kasih! Pesananmu sedang dikirim.
service-number = 🆔 <code>{ $number }</code> di /mass
button-mass = Pesanan massal
button-mass-go-on = Lanjutkan pesanan massal
button-mass-summary = Pesanan massal { $number }
button-mass-good = Yang benar saja ({ $n })
button-mass-edit = Kirim ulang
button-mass-all = Ya, pesan semua
button-mass-once = Masing-masing sekali saja
button-mass-refused = Tidak jadi diproses: { $n }
button-mass-again = Pesan lagi yang ini

# What becomes of them

basket-title = 📋 <b>Pesanan massal { $number }</b>
basket-title-bundle = 🎁 <b>{ $name }</b> · { $number }
basket-total = { $n } pesanan seharga { $total }
basket-placed = { $bar } diproses { $placed } dari { $count }
basket-refused = ⛔ { $n } tidak jadi diproses
basket-refunded = ↩️ { $refund } { $payer ->
        [operator] dikembalikan
       *[user] kembali ke saldomu
    }
basket-completed = ✅ { $n } selesai
basket-partial = 🌗 { $n } masuk sebagian
basket-canceled = ↩️ { $n } dibatalkan
basket-doubtful = 🔍 Untuk { $n } pesanan kami tidak mendapat jawaban yang jelas. Jangan pesan lagi dulu, ya: uangmu aman, dan kami sedang mencari tahu.
basket-refused-title = ⛔ <b>{ $n } pesanan tidak jadi diproses.</b> Uangnya sudah dikembalikan.
basket-refused-line = <b>#{ $order }</b> { $name } · { $link }
    { $why }
notice-basket-sent = 📋 Pesanan massal { $basket }: semua sudah dikirim. Diproses: { $placed } dari { $orders }.{ $refused ->
        [0] { "" }
       *[other] { " " }Tidak jadi diproses: { $refused }, dikembalikan: { $refund }.
    }{ $doubtful ->
        [0] { "" }
       *[other] { " " }Sedang dicek: { $doubtful }.
    }
notice-basket-ended = 🏁 Pesanan massal { $basket } selesai. Diproses: { $placed } dari { $orders }.{ $refused ->
        [0] { "" }
       *[other] { " " }Tidak jadi diproses: { $refused }.
    }{ $returned ->
        [0] { "" }
       *[other] { " " }Total yang dikembalikan: { $refund }.
    }

# One service for several links

links-title = 🔗 { $n } link
links-choose = <b>Mau pesan apa untuk semua link ini?</b> Setelah itu, pilih berapa untuk tiap link.
links-none = Tidak ada layanan yang menerima semua link ini. Kirim link dari satu situs dan satu jenis sekaligus, atau satu per satu.
links-quantity = 🔢 <b>Berapa untuk tiap link?</b> Ketuk salah satu, harganya untuk semua link; atau tulis angka dari { $minimum } sampai { $maximum }.

# Bundles

bundles = 🎁 <b>Bundling</b>
    Beberapa layanan untuk satu link.
bundles-none = Saat ini tidak ada bundling yang dijual.
bundle-title = 🎁 <b>{ $name }</b>
bundle-item = • { $quantity } · { $name } · { $price }
bundle-item-gone = • ⚠️ { $name } (layanan { $number }) sudah tidak dijual
bundle-link = 🔗 <b>Kirim satu link</b> untuk semuanya, misalnya:
    <code>{ $example }</code>
bundle-gone = Bundling ini sudah tidak dijual. Silakan pilih lagi.
button-bundles = Bundling

# Bundles, as admins see them

admin-home = 🛠 <b>Toko</b>
    Data pelanggan: <code>/user ID</code>. Tambah saldo: <code>/credit ID NOMINAL</code>.
button-admin-sync = Katalog
button-admin-left-out = Tidak dijual
button-admin-freeze = Terima pesanan
bundles-admin = 🎁 <b>Bundling</b>: { $n }
    ⚠️ tidak bisa dijual · ⏸️ dimatikan
bundle-how = Kirim nama bundling di baris pertama, lalu satu layanan per baris, paling banyak { $limit }:
    <code>Akun baru
    12 | 1000
    15 | 500</code>
    Semua layanan harus menerima link yang sama, dan tidak perlu apa-apa selain link dan jumlah.
bundle-is-on = ✅ Sedang dijual.
bundle-is-off = ⏸️ Dimatikan.
bundle-not-offered = ⚠️ Tidak dijual: { $why }
bundle-delete-sure = Hapus bundling ini? Pesanan yang dibuat darinya tetap ada.
bundle-problem-empty = Tidak ada layanan di dalamnya. Tulis satu per baris: layanan | jumlah.
bundle-problem-no-name = Baris pertama harus nama bundlingnya.
bundle-problem-too-many = Layanannya terlalu banyak: paling banyak { $limit }.
bundle-problem-line = “{ $about }” tidak terbaca. Tulis: layanan | jumlah.
bundle-problem-vanished = “{ $about }” sudah tidak dijual, atau memang tidak pernah ada. Buat ulang bundlingnya tanpa itu.
bundle-problem-needs-more = “{ $about }” perlu lebih dari link dan jumlah. Buat ulang bundlingnya tanpa itu.
bundle-problem-limits = “{ $about }” tidak menerima jumlah itu. Buat ulang bundlingnya dengan jumlah yang sesuai.
bundle-problem-platforms = Layanannya untuk beberapa situs: tidak ada link yang cocok untuk semuanya. Buat satu bundling untuk tiap situs.
bundle-problem-no-common-link = Layanannya perlu jenis link yang berbeda: tidak ada link yang cocok untuk semuanya. Buat satu bundling untuk tiap jenis link.
button-bundle-new = Bundling baru
button-bundle-on = Jual
button-bundle-off = Matikan
button-bundle-delete = Hapus

command-mass = Banyak pesanan sekaligus
command-admin = Toko
