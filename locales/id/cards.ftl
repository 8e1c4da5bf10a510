## The card of an order

order-usual = ⏱ kira-kira { $half }, paling lama { $most } untuk 9 dari 10 pesanan
order-usual-all = ⏱ kira-kira { $half } untuk 9 dari 10 pesanan
order-expected = 🏁 perkiraan selesai { $at }, pada 9 dari 10 pesanan paling lambat { $latest }
order-expected-latest = 🏁 pada 9 dari 10 pesanan selesai paling lambat { $latest }
order-expected-late = 🏁 sudah lebih lama dari 9 dari 10 pesanan
refill-earlier = { $at }: { $what }
cancel-means = 🛑 Kamu bisa minta batal: yang sudah masuk sampai saat itu tetap dibayar, sisanya dikembalikan.
cancel-means-reserved = 🛑 Belum dikirim: masih bisa kamu tarik kembali seluruhnya.

## My orders

orders-search = Tulis nomor seperti <code>#17</code>, atau link, untuk mencari pesanan.
orders-of-link = 🔗 { $link }
orders-none-such = Tidak ada yang seperti itu.
button-filter-all = Semua
button-filter-active = Aktif
button-filter-done = Selesai
button-filter-problem = Masalah

## Settings

button-settings = Pengaturan
button-mute = Matikan notifikasi ini
button-zone = Zona waktu
button-zone-phone = Ikut jam HP-ku
button-notices-completed = Selesai
button-notices-partial = Masuk sebagian
button-notices-canceled = Dibatalkan
button-notices-refill = Refill
settings = <b>Pengaturan</b>
settings-notices = 🔔 Ketuk jenis notifikasi yang tidak kamu perlukan. Kalau ada uang yang kembali kepadamu, tetap kami kabari, tetapi tanpa suara. Di detail pesanan semuanya terlihat.
settings-zone-phone = 🕰️ Waktu ditampilkan mengikuti jam HP-mu.
settings-zone = 🕰️ Waktu ditampilkan untuk { $city }; di sana sekarang pukul { $at }.
notices-on = Notifikasi ini akan datang lagi.
notices-off = Dimatikan. Bisa dinyalakan lagi di Pengaturan.
zone-choose = 🕰️ <b>Jam berapa di tempatmu sekarang?</b>
zone-chosen = Dicatat.

## Tables

column-amount = Nominal
column-what = Keterangan
column-when = Waktu
column-balance = Saldo
column-order = Pesanan
column-service = Layanan
column-quantity = Jumlah
column-state = Status
column-price = Harga
column-limits = Batas
