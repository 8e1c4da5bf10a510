## What the types of services ask for

form-ask-comments = ✏️ <b>Kirim komentarnya.</b> Misalnya:
    <code>Videonya keren!
    Ini syuting di mana?</code>
form-ask-usernames = 👤 <b>Kirim nama akunnya.</b> Misalnya:
    <code>akun.pertama
    @akun.kedua</code>
form-ask-hashtags = #️⃣ <b>Kirim hashtag-nya.</b> Misalnya:
    <code>liburan
    #senja</code>
form-ask-hashtag = #️⃣ <b>Hashtag yang mana?</b> Misalnya <code>liburan</code>.
form-ask-username = 👤 <b>{ $comment ->
        [true] Akun mana yang menulis komentarnya?
       *[false] Followers akun mana yang dimaksud?
    }</b> Kirim nama akun atau link ke profilnya, misalnya <code>nama.akun</code>.
form-ask-media = 🖼 <b>Kirim link postingannya:</b> yang dimaksud adalah orang-orang yang memberi like di situ. Postingannya harus di situs yang sama.
form-ask-answer-number = 🗳 <b>Jawaban polling yang mana?</b> Hitung dari atas: ketuk nomornya, atau tulis angka dari 1 sampai { $limit }.
form-ask-groups = 👥 <b>Kirim grup-grup</b> asal orang yang diundang, berupa link atau nama. Grupnya harus publik. Misalnya:
    <code>https://t.me/namagrup
    @gruplain</code>
form-ask-keywords = 🔑 <b>Kirim kata kuncinya.</b> Misalnya:
    <code>beli sepatu lari
    sepatu lari online</code>
form-ask-country = 🌍 <b>Dari negara mana?</b> Ketuk salah satu, atau tulis namanya atau kode dua hurufnya, misalnya <code>PL</code>.
form-ask-device = 📱 <b>Di perangkat apa?</b> Ketuk salah satu.
form-ask-type-of-traffic = 🚦 <b>Pengunjungnya datang dari mana?</b> Ketuk salah satu.
form-ask-google-keyword = 🔎 <b>Kata apa yang mereka cari?</b> Misalnya <code>sepatu lari</code>.
form-ask-referring-url = ↪️ <b>Mereka datang dari halaman mana?</b> Kirim linknya, misalnya <code>https://example.com/page</code>.
form-ask-list = Satu per baris, sebagai pesan atau file .txt dengan paling banyak { $limit } baris.
form-ask-more = ➕ <b>Yang kamu kirim sekarang ditambahkan di akhir</b>, sebagai pesan atau file .txt.

form-limits = Jumlahnya untuk layanan ini: { $minimum } sampai { $maximum }.
form-package-price = 📦 { $price } adalah harga seluruh paket, berapa pun yang kamu kirim.
form-commas-count = ⚠️ Di sini koma dianggap akhir komentar: satu baris dengan satu koma dihitung dua.
form-replaces = Ada yang salah? Kirim lagi seluruh daftarnya: daftar ini akan diganti.
form-bill = 💵 { $count } seharga <b>{ $price }</b>
form-too-few = ⚠️ Baru { $count }, sedangkan layanan ini mulai dari { $limit }: kurang { $difference } lagi.
form-too-many = ⚠️ Ada { $count }, sedangkan layanan ini paling banyak { $limit }: kurangi { $difference }.
form-more-lines = … dan { $n } lagi
form-value = ▫️ { $field }: <b>{ $value }</b>

form-blank-lines = 🧹 { $n } baris kosong dilewati.
form-left-out-twice = 🧹 { $n } isian muncul dua kali dan dilewati.
form-stand-twice = 👀 { $n } baris muncul dua kali. Tetap dipakai, dan tetap dihitung.
form-cut-off = ✂️ Sudah semua? Satu pesan muat 4.096 karakter, dan aplikasi memotong teks yang lebih panjang jadi dua. Tambahkan sisanya, atau kirim file .txt.

lines-comments = ✏️ <b>{ $n } komentar</b>
lines-usernames = 👤 <b>{ $n } akun</b>
lines-hashtags = #️⃣ <b>{ $n } hashtag</b>
lines-groups = 👥 <b>{ $n } grup</b>
lines-keywords = 🔑 <b>{ $n } kata kunci</b>

button-field-comments = Komentar
button-field-usernames = Daftar akun
button-field-hashtags = Daftar hashtag
button-field-hashtag = Hashtag
button-field-username = Akun
button-field-media = Postingan
button-field-answer-number = Jawaban
button-field-groups = Grup
button-field-keywords = Kata kunci
button-field-country = Negara
button-field-device = Perangkat
button-field-type-of-traffic = Asal pengunjung
button-field-google-keyword = Kata pencarian
button-field-referring-url = Halaman asal
button-go-on = Lanjutkan pesananmu
button-continue = Lanjut
button-keep = Tetap pakai ini
button-keep-quantity = Tetap { $quantity }
button-add-lines = Tambah baris
button-new-list = Buat daftar baru

country-worldwide = 🌍 Seluruh dunia
device-1 = Desktop
device-2 = HP, Android
device-3 = HP, iOS
device-4 = HP, campuran
device-5 = Semua campuran
traffic-1 = Pencarian Google
traffic-2 = Halaman lain
traffic-3 = Tanpa asal tertentu

form-problem-text-wanted = Kirim sebagai teks, ya: gambar, stiker, atau file tidak bisa dipakai di sini.
form-problem-list-wanted = Kirim sebagai teks atau file .txt, ya: gambar atau stiker tidak bisa dipakai.
form-problem-empty = Tidak ada yang bisa dipakai di dalamnya. Tulis ulang dan kirim lagi.
form-problem-one-line-wanted = Di sini cukup satu: kirim satu baris saja.
form-problem-forbidden-characters = Di “{ $entry }” ada karakter tersembunyi (karakter kontrol) yang tidak diterima layanan mana pun. Tulis ulang dan kirim lagi.
form-problem-too-long = “{ $entry }” terlalu panjang: paling banyak { $limit } karakter.
form-problem-too-many-lines = Terlalu banyak untuk satu pesanan: paling banyak { $limit } baris. Bagi jadi dua pesanan.
form-problem-too-much = Teksnya terlalu banyak untuk satu pesanan. Bagi jadi dua pesanan.
form-problem-not-a-name = “{ $entry }” bukan nama akun. Isinya boleh huruf, angka, titik, tanda hubung, dan garis bawah; link ke profilnya juga bisa.
form-problem-not-a-tag = “{ $entry }” bukan hashtag. Hashtag itu satu kata berisi huruf, angka, dan garis bawah.
form-problem-not-a-group = “{ $entry }” bukan link atau nama grup publik di situs ini. Salin link grupnya dan kirim lagi.
form-problem-not-an-answer = Itu bukan angka dari 1 sampai { $limit }. Kirim angkanya saja.
form-problem-not-a-country = Negara itu tidak dikenal. Kode dua hurufnya selalu bisa, misalnya <code>PL</code>.
confirm-problem-one-line = Satu baris saja tidak menggantikan daftarmu. Untuk mengubahnya, kirim lagi seluruhnya atau ketuk tombolnya.
form-problem-tap-wanted = Di sini tidak perlu menulis: ketuk salah satu tombol.
form-problem-unknown-command = Perintah “{ $entry }” tidak dikenal, dan tidak dianggap sebagai jawaban.

file-problem-too-large = File itu terlalu besar: paling besar { $limit } MB. Bagi filenya, dan buat dua pesanan.
file-problem-wrong-kind = Jenis file itu tidak bisa dibaca. Kirim teks, atau file teks biasa yang berakhiran .txt.
file-problem-not-text = File itu bukan teks biasa. Simpan sebagai file .txt (“UTF-8”), atau tempel barisnya di sini.
file-problem-unknown-encoding = Huruf di file itu tidak bisa dikenali. Simpan sekali lagi sebagai “UTF-8”, atau tempel barisnya di sini.
file-problem-not-fetched = File itu gagal diambil dari Telegram. Tidak ada yang berubah: tolong kirim sekali lagi.

## Prices and badges

unit-thousand = per 1.000
unit-comments = per 1.000 komentar
unit-usernames = per 1.000 akun
unit-package = per paket
list-packages = 📦 artinya: harga untuk seluruh paket.
service-drip = 💧 bisa masuk dalam beberapa tahap (drip-feed)
service-per-day = 🚀 kira-kira { $n } per hari
service-start-within = ⚡ mulai dalam { $span }
service-start-at-once = ⚡ langsung mulai
confirm-package = 📦 Satu paket
confirm-quantity = 🔢 { $quantity }, harga { $price } { $unit }
confirm-total = 💵 Total: <b>{ $total }</b>

## Drip-feed

button-drip = Drip-feed
button-drop-drip = Tanpa drip-feed
drip-ask-runs = 💧 <b>Drip-feed: berapa tahap?</b> Tiap tahap masuk { $quantity }. Ketuk angka, atau tulis dari { $minimum } sampai { $maximum }.
drip-ask-interval = 💧 <b>Berapa lama jeda antartahap?</b> { $runs } × { $quantity } = { $total }, { $price }.
    Di belakang tanda panah: total lamanya.
drip-interval-range = Bisa juga tulis menitnya, dari { $minimum } sampai { $maximum }.
drip-line = 💧 { $runs } × { $quantity }, jeda { $interval } = { $total }, seluruhnya kira-kira { $span }
drip-each = 💧 Pesanan ini punya { $runs } tahap: tentukan berapa yang masuk di tiap tahap. Harganya untuk semua tahap sekaligus.
drip-dropped = ⚠️ Tahap sebanyak itu tidak muat lagi, jadi drip-feed dihapus.
drip-problem-runs = Kirim jumlah tahap berupa angka bulat dari { $minimum } sampai { $maximum }.
drip-problem-interval = Layanan ini tidak bisa begitu. Ketuk salah satu pilihan waktu.
