## Ordering again: a queue for one link, undo, favourites

overlap-warning = ⚠️ <b>Pesanan #{ $order } untuk link ini belum selesai</b> ({ $state }).
    Dua pesanan sekaligus saling mengganggu: hitungannya tercampur, refund dan refill bisa keliru, dan pemasok bisa menolak yang kedua.
    “Setelah #{ $order }” mengunci harga ini dan mengirim pesanan otomatis begitu #{ $order } selesai.
button-after = Setelah #{ $order }
confirm-queued = Dicatat: pesanan dikirim otomatis begitu #{ $order } selesai.
order-waits = ⏭ Pesanan ini menunggu #{ $order } dan dikirim otomatis begitu yang itu selesai. Sampai saat itu bisa langsung ditarik kembali tanpa biaya.
order-queue-again = 💡 #{ $order } untuk link ini masih berjalan. Lewat “Pesan lagi”, pesanan ini bisa diantrekan di belakangnya.

order-undo = ↩️ Pesanan dikirim sebentar lagi. Ketuk <b>Urungkan</b> untuk langsung menariknya kembali, tanpa biaya.
button-undo = Urungkan
undo-done = Ditarik kembali. Tidak ada yang ditagih.
undo-already = Pesanan ini sudah ditarik kembali sebelumnya. Tidak ada yang ditagih.
undo-too-late = Maaf, terlambat: pesanan ini baru saja dikirim.

button-favourites = Favorit
button-favourite = Favorit
favourites-title = ⭐ <b>Favorit</b>
    Harga per 1.000.
favourites-none = ⭐ Belum ada favorit. Ketuk bintang di detail layanan untuk menambahkannya.
favourites-gone = 🗑 berarti sudah tidak dijual: ketuk untuk menghapusnya.
favourites-full = Favoritmu sudah 100, dan itu batasnya. Hapus satu dulu.
favourite-added = ⭐ Masuk ke favoritmu.
favourite-removed = Dihapus dari favoritmu.
command-favourites = Layanan favorit
