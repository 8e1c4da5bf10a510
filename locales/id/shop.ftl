language-name = Bahasa Indonesia

## The first screen

home-greeting = 👋 <b>Selamat datang!</b> Tempel link, atau pilih platform dan layanan, beres.
home-choose = Mau mulai dari mana?
home-balance = 👛 Saldo: <b>{ $balance }</b>
shop-empty = Etalase sedang diisi. Silakan kembali beberapa menit lagi.
old-menu = Menu ini sudah lama. Ini yang baru.
not-understood = Maaf, kami tidak paham maksudnya. Pilih di bawah, atau tulis beberapa kata untuk mencari layanan.
not-understood-media = Gambar, stiker, atau file tidak bisa dipakai di sini. Pilih di bawah, atau tulis beberapa kata untuk mencari layanan.
nothing-to-cancel = Tidak ada yang perlu dibatalkan.
canceled = Dibatalkan. Tidak ada yang dipesan.
banned = Kamu tidak bisa memakai toko ini lagi. Kalau menurutmu ini keliru, hubungi pengelola.
too-fast = Agak terlalu cepat. Tunggu sebentar lalu ketuk lagi.

button-back = Kembali
button-cancel = Batal
button-home = Beranda
button-previous = Sebelumnya
button-next = Berikutnya
button-search = Cari
button-my-orders = Pesananku
button-wallet = Saldo
button-language = Bahasa
button-support = Hubungi CS
button-browse = Layanan
button-more-platforms = Platform lain
button-order-again = Pesan lagi
button-open-order = Pesanan #{ $order }

platform-website = Situs web
platform-other = Lainnya

language-choose = Mau pakai bahasa apa?
language-chosen = Sekarang kita pakai bahasa Indonesia.

support-contact = 💬 Ada pertanyaan soal pesanan? Tulis ke { $contact } dan sebutkan nomor pesanannya.

## Lists

platforms = <b>Semua platform</b>
categories = <b>{ $platform }</b>
    Mau yang jenis apa?
services = <b>{ $category }</b>
    { $platform } · harga per 1.000
list-gone = Di sini sudah tidak ada apa-apa. Silakan pilih lagi.
search-ask = 🔎 Cari apa? Tulis beberapa kata, misalnya <i>instagram likes</i>.
search-found = 🔎 <b>{ $words }</b>: { $n } layanan, harga per 1.000
search-nothing = 🔎 Tidak ada hasil untuk <b>{ $words }</b>. Coba kata yang lebih sedikit atau kata lain, misalnya <i>tiktok views</i>.
search-empty = ⚠️ Kirim katanya sebagai teks, ya.
search-too-long = ⚠️ Terlalu panjang untuk pencarian. Beberapa kata saja cukup.

## A service and its link

service-title = <b>{ $name }</b>
service-price = 💵 <b>{ $price }</b> { $unit }
service-limits = 🔢 { $minimum } sampai { $maximum }
service-usual-time = ⏱ biasanya { $span }
service-refill-no = ♻️ tanpa refill kalau jumlahnya turun
service-refill-yes = ♻️ di-refill kalau jumlahnya turun
service-refill-days = ♻️ di-refill kalau jumlahnya turun, selama { $n } hari
service-cancel-yes = 🛑 bisa minta batal selagi berjalan
service-cancel-no = 🛑 tidak bisa dibatalkan setelah dikirim
link-ask = 🔗 <b>Kirim link { $target }</b>, misalnya:
    <code>{ $example }</code>
button-keep-link = Tetap pakai link ini
target-post = postingan
target-profile = profil
target-channel = channel atau grup
target-video = video
target-story = story
target-live = siaran langsung
target-comment = komentar
target-group = grup
target-bot = bot
target-track = lagu
target-playlist = playlist
target-any = halaman

you-sent = Yang kamu kirim: <code>{ $text }</code>
problem-text-wanted = Kirim sebagai teks, ya: gambar, stiker, atau file tidak bisa dipakai di sini.

link-problem-empty = Pesan itu kosong. Kirim linknya sebagai teks.
link-problem-not-a-link = Itu bukan link yang bisa dipakai. Salin di aplikasinya lewat <i>Bagikan</i>, lalu <i>Salin tautan</i>.
link-problem-too-long = Link itu terlalu panjang. Salin lagi, linknya saja.
link-problem-forbidden-characters = Ada karakter yang tidak mungkin ada di sebuah link. Salin lagi linknya dan jangan kirim yang lain.
link-problem-has-credentials = Di link itu ada nama atau password. Tolong kirim tanpa itu.
link-problem-has-port = Di link itu ada nomor port, setelah titik dua. Tolong kirim tanpa itu.
link-problem-not-public = Alamat itu tidak bisa dibuka dari internet. Kirim link publik.
link-problem-wrong-platform = Link itu untuk situs lain, bukan untuk layanan ini. Kirim link ke situs yang benar, atau kembali dan pilih layanan lain.
link-problem-wrong-target = Situsnya benar, tetapi layanan ini perlu link { $target }. Buka di aplikasinya dan salin linknya.
link-problem-short-link = Itu link pendek yang hanya mengarah ke link lain, dan bot ini tidak pernah membuka link. Buka sendiri dan tunggu halamannya. Lalu salin alamat lengkapnya: di browser dari kolom alamat, di aplikasi lewat <i>Bagikan</i>, lalu <i>Salin tautan</i>.
link-problem-private-invite = Itu menuju tempat privat yang hanya bisa dimasuki anggota. Kirim link publik: jadikan channel atau grupnya publik, lalu cukup @nama-nya.

## Quantity

quantity-link = 🔗 { $link }
quantity-ask = 🔢 <b>Berapa?</b> Ketuk salah satu, atau tulis angka dari { $minimum } sampai { $maximum } (<code>1500</code> dan <code>1,5k</code> sama-sama bisa).
quantity-problem-not-a-number = Angkanya tidak terbaca. Pakai angka biasa, misalnya <code>1500</code> atau <code>1,5k</code>.
quantity-problem-too-small = Terlalu sedikit: layanan ini mulai dari { $minimum }.
quantity-problem-too-large = Terlalu banyak: layanan ini paling banyak { $maximum }.

## Confirm

confirm-summary = <b>Cek dulu pesananmu</b>

    { $name }
    🔗 { $link }
confirm-balance = 👛 Saldo: { $balance } → { $after }
    Harga berlaku sampai { $until }.
confirm-operator-pays = 👛 Dibayar oleh toko.
    Harga berlaku sampai { $until }.
confirm-short = 👛 Saldo: { $balance }. Kurang <b>{ $missing }</b>. Pesananmu tersimpan: isi saldo, lalu lanjutkan.
confirm-problem-neither = Itu bukan angka dan bukan link, jadi tidak ada yang berubah. Kirim angka untuk jumlah lain, atau link lain.
button-confirm = Konfirmasi
button-link = Link
button-quantity = Jumlah
button-top-up = Isi saldo
button-try-again = Coba lagi
button-new-price = Lihat harga baru
button-order-once-more = Ya, pesan sekali lagi
confirm-repeat = Kamu membuat pesanan yang sama beberapa menit lalu: #{ $order }. Pesan <b>sekali lagi</b>?
confirm-working = Terima kasih! Pesananmu sedang dikirim.
confirm-already = Pesanan ini sudah dibuat.

refusal-frozen = ⏸️ Toko sedang tidak menerima pesanan. Pesananmu tersimpan: coba beberapa saat lagi.
refusal-not-let-in = 🔒 Ini toko privat. Minta akses ke pengelola; ID-mu ada di /help.
refusal-service-gone = Layanan ini sudah tidak dijual. Silakan pilih yang lain.
refusal-draft-gone = Pesanan ini ditutup sebelum sempat dibuat. Silakan mulai yang baru.
refusal-incomplete = Masih ada yang kurang di pesanan ini. Silakan periksa sekali lagi dari awal.
refusal-too-many = Kamu sudah membuat banyak pesanan dalam satu jam. Yang ini tersimpan: coba beberapa saat lagi.
refusal-expired = ⌛ Harga di layar itu sudah tidak berlaku. Tidak ada yang dipesan. Lihat harga barunya, lalu konfirmasi.

## Orders

orders-title = <b>Pesananku</b>
orders-none = Kamu belum punya pesanan.
order-gone = Pesanan itu tidak ketemu. Pesananmu ada di /orders.
order-title = { $icon } <b>Pesanan #{ $order }</b> · { $state }
order-progress = { $bar } { $percent }%
    { $delivered } dari { $quantity } sudah masuk
order-what = { $name }
    🔗 { $link }
order-price = 🔢 { $quantity } · 💵 { $price }
order-refunded-line = ↩️ { $refund } dikembalikan
order-created = 🕓 dipesan { $at }
order-start-count = 📍 jumlah awal: { $count }
order-ended = 🏁 berakhir { $at }
order-looked-at = 🔄 per { $at }

state-reserved = menunggu dikirim
state-submitting = sedang dikirim
state-unknown = sedang dicek
state-placed = menunggu mulai
state-in-progress = sedang berjalan
state-completed = selesai
state-partial = masuk sebagian
state-canceled = dibatalkan
state-rejected = tidak jadi diproses
state-released = tidak jadi diproses
state-written-off = ditutup

explain-unknown = Kami tidak mendapat jawaban yang jelas untuk pesanan ini. <b>Jangan pesan lagi dulu:</b> uangmu aman, dan kami sedang mencari tahu nasibnya. Kamu akan mendapat pesanannya atau uangnya.
explain-canceled = Pemasok menghentikan pesanan ini, dan yang tidak terkirim sudah dikembalikan. Pesan lagi, atau cari layanan lain dengan /search.
explain-written-off = Pengelola menutup pesanan ini. Kalau ada yang kurang, hubungi CS.
not-placed = { $why } { $payer ->
        [operator] Tidak ada yang ditagih.
       *[user] Uangmu kembali utuh ke saldo.
    }
reason-vanished = Layanannya ditarik sebelum pesanan dikirim. Pilih layanan lain lewat /search.
reason-dearer = Harganya naik sebelum pesanan dikirim. Kamu bisa memesannya lagi dengan harga baru.
reason-taken-back = Kamu menarik kembali pesanan ini.
reason-unreachable = Pemasok tidak bisa dihubungi. Coba pesan lagi nanti.
reason-by-hand = Pengelola memastikan pesanan ini tidak jadi diproses. Kamu bisa memesannya lagi; kalau ada pertanyaan, tulis ke /support.
reason-link = Linknya tidak diterima: pastikan linknya lengkap dan publik.
reason-duplicate-link = Masih ada pesanan lain yang berjalan untuk link ini: tunggu sampai selesai.
reason-quantity = Jumlahnya tidak diterima. Pesan lagi dengan jumlah lain.
reason-fields = Isian untuk layanan ini tidak diterima. Pesan lagi dan periksa tiap isian.
reason-service = Layanan ini sedang tidak tersedia. Pilih yang lain lewat /search, atau pesan lagi nanti.
reason-general = Pesanan ini sedang tidak bisa diproses. Pesan lagi nanti, atau tanya ke /support.

button-status = Status
button-refill = Refill
button-cancel-order = Batalkan pesanan
status-asked = Sedang dicek…
status-ended = Pesanan ini sudah berakhir.

cancel-ask = Minta pesanan #{ $order } dibatalkan? Ini permintaan: yang sudah masuk sampai saat itu tetap dibayar, sisanya { $payer ->
        [operator] dikembalikan.
       *[user] kembali ke saldomu.
    }
cancel-ask-reserved = Tarik kembali pesanan #{ $order }? Pesanan ini belum dikirim: { $payer ->
        [operator] tidak ada yang ditagih.
       *[user] uangmu kembali utuh.
    }
cancel-line-asked = 🛑 Kamu minta batal: permintaannya sedang disampaikan.
cancel-line-refused = 🛑 Pembatalan ditolak: { $words }
wish-cancel-noted = Sudah diminta. Nanti kami kabari hasilnya.
wish-cancel-released = Ditarik kembali. Tidak ada yang ditagih.
wish-cancel-already = Kamu sudah memintanya. Nanti kami kabari hasilnya.
wish-cancel-not-possible = Pesanan ini sudah tidak bisa dibatalkan. Kalau ada masalah, tanya ke /support.
wish-cancel-gone = Pesanan itu tidak ketemu.
wish-refill-noted = Refill sudah diminta. Nanti kami kabari hasilnya.
wish-refill-released = Selesai.
wish-refill-already = Refill sudah berjalan.
wish-refill-not-possible = Pesanan ini sekarang tidak bisa di-refill. Kapan bisanya tertulis di detail pesanan; kalau tidak ada, tanya ke /support.
wish-refill-gone = Pesanan itu tidak ketemu.
refill-line-asked = ♻️ Refill sudah diminta.
refill-line-accepted = ♻️ Refill sedang berjalan.
refill-line-refused = ♻️ Refill tidak diterima: { $words }
refill-line-completed = ♻️ Refill selesai.
refill-line-lapsed = ♻️ Pemasok tidak pernah mengabarkan hasil refill ini. Kamu bisa minta lagi.
refill-line-rejected = ♻️ Refill ditolak: { $words }

## Wallet

wallet-balance = 👛 Saldo: <b>{ $balance }</b>
wallet-held = 🔒 Ditahan untuk pesanan terbuka: { $held }
wallet-empty = Belum ada mutasi.
wallet-line = <b>{ $amount }</b> · { $what }
    { $at } · saldo { $after }
entry-credit = saldo masuk
entry-hold = pesanan { $order }
entry-release = pesanan { $order }, tidak jadi diproses
entry-refund = pesanan { $order }, refund
wallet-private = Di toko ini pengelola yang membayar pesanan: kamu tidak perlu saldo.
top-up = ➕ <b>Isi saldo</b>
top-up-none = Tanyakan cara bayarnya ke pengelola toko ini.
top-up-id = Sertakan nomor ini saat membayar: <code>{ $id }</code>

## Times

span-seconds = { $n } detik
span-minutes = { $n } menit
span-hours = { $n } jam
span-days = { $n } hari

## Notices

notice-order-completed = ✅ Pesanan #{ $order } selesai: { $quantity } × { $name }.
notice-order-partial = 🌗 Pesanan #{ $order } masuk sebagian: { $delivered } dari { $quantity }. <b>{ $refund }</b> { $payer ->
        [operator] dikembalikan.
       *[user] sudah kembali ke saldomu.
    }
notice-order-canceled = ↩️ Pesanan #{ $order } dibatalkan. <b>{ $refund }</b> { $payer ->
        [operator] dikembalikan.
       *[user] sudah kembali ke saldomu.
    }
notice-order-refunded = ↩️ Pesanan #{ $order }: <b>{ $paid }</b> { $payer ->
        [operator] dikembalikan.
       *[user] sudah kembali ke saldomu.
    } Total yang sudah kembali: { $refund } dari { $price }.
notice-order-unknown = 🔍 Pesanan #{ $order } sedang dicek: kami tidak mendapat jawaban yang jelas. Jangan pesan lagi dulu, ya. Uangmu aman: kamu akan mendapat pesanannya atau uangnya.
notice-order-not-placed = ⛔ Pesanan #{ $order } tidak jadi diproses. { $why } { $payer ->
        [operator] Tidak ada yang ditagih.
       *[user] <b>{ $price }</b> sudah kembali ke saldomu.
    }
notice-order-written-off = 📕 Pesanan #{ $order } ditutup oleh pengelola. Kalau ada yang kurang, hubungi CS.
notice-order-cancel-refused = 🛑 Pembatalan pesanan #{ $order } ditolak: { $words }
notice-refill-completed = ♻️ Refill pesanan #{ $order } selesai.
notice-refill-rejected = ♻️ Refill pesanan #{ $order } ditolak: { $words }
notice-refill-refused = ♻️ Refill pesanan #{ $order } tidak diterima: { $words }
notice-wallet-credited = 👛 <b>{ $amount }</b> ditambahkan. Saldo: <b>{ $balance }</b>
notice-let-in = 🔓 Selamat datang: sekarang kamu boleh memesan di toko ini.
notice-something-broke = ⚠️ Ada gangguan di pihak kami. Tidak ada yang hilang; silakan coba lagi.

## Help, terms, privacy

help = <b>Cara kerjanya</b>
    1. Tempel link, pilih platform dan layanan, atau tulis beberapa kata untuk mencari.
    2. Kirim linknya kalau belum ada, jumlahnya, dan hal lain yang diminta layanan.
    3. Cek pesananmu dan konfirmasi. Harga yang tertulis itulah yang kamu bayar.
    4. Pantau pesanan di detailnya. Yang tidak masuk, uangnya kembali.

    /services – lihat-lihat layanan
    /search – cari layanan
    /orders – pesananmu
    /mass – banyak pesanan sekaligus
    /wallet – saldo dan mutasi
    /favourites – layanan favorit
    /language – bahasa lain
    /support – tanya pengelola
    /terms – ketentuan toko ini
    /privacy – apa yang disimpan
    /cancel – keluar dari langkah ini

    ID-mu: <code>{ $id }</code>
terms-wallet = <b>Ketentuan</b>
    • Harga di layar konfirmasi itulah yang kamu bayar. Saldo dipotong saat kamu mengonfirmasi.
    • Uang untuk yang tidak masuk kembali ke saldomu. Pesanan yang dibatalkan di-refund, yang masuk sebagian di-refund untuk bagian yang kurang.
    • Pembatalan adalah permintaan: yang sudah masuk sampai saat itu tetap dibayar.
    • Refill hanya tersedia kalau tertulis di layanannya, dan hanya dalam jangka hari yang tertulis.
    • Linknya harus publik dan tidak boleh berubah sampai pesanan selesai.
    • Banyak media sosial melarang likes, followers, dan sejenisnya yang dibeli: yang kamu pesan adalah tanggung jawabmu sendiri.
terms-private = <b>Ketentuan</b>
    • Ini toko privat: pengelola membayar pesanan orang-orang yang diberi akses.
    • Pembatalan adalah permintaan: yang sudah masuk sampai saat itu tidak ditarik lagi.
    • Linknya harus publik dan tidak boleh berubah sampai pesanan selesai.
    • Banyak media sosial melarang likes, followers, dan sejenisnya yang dibeli: yang kamu pesan adalah tanggung jawabmu sendiri.
privacy = <b>Privasi</b>
    • Yang disimpan: ID Telegram, nama, username, bahasa, dan pilihanmu di pengaturan, pesananmu beserta linknya, dan setiap mutasi saldomu.
    • Hanya link, jumlah, dan yang diminta layanan (misalnya komentar) yang diteruskan ke pemasoknya. Bot ini tidak pernah membuka link.
    • Pesan disimpan dua hari, pesanan yang belum selesai dibuat dan link yang kamu tempel 30 hari.
    • Yang kamu tulis ke CS disimpan bersama pertanyaannya, dan dibaca para pengelola.
    • Minta ke pengelola kalau ingin melihat atau menghapus data tentangmu.

## The command menu

command-start = Beranda
command-services = Lihat-lihat layanan
command-search = Cari layanan
command-orders = Pesananku
command-wallet = Saldo dan mutasi
command-language = Pilih bahasa
command-help = Cara kerjanya
command-support = Tanya pengelola
command-terms = Ketentuan toko ini
command-privacy = Apa yang disimpan tentangmu
command-cancel = Keluar dari langkah ini
