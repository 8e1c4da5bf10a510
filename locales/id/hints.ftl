## Help for the step that one is in

help-step-start = 👉 <b>Sekarang:</b> tempel link, pilih platform, atau tulis beberapa kata untuk mencari.
help-step-orders = 👉 <b>Sekarang:</b> pesananmu ada di /orders. Di detail pesanan kamu bisa menanyakan statusnya, minta refill atau batal, dan menghubungi CS.
help-step-link = 👉 <b>Sekarang:</b> kirim link yang diminta. Salin di aplikasinya lewat <i>Bagikan</i>, lalu <i>Salin tautan</i>. Halamannya harus publik.
help-step-quantity = 👉 <b>Sekarang:</b> ketuk jumlahnya, atau tulis angka seperti <code>1500</code> atau <code>1,5k</code>.
help-step-field = 👉 <b>Sekarang:</b> tulis yang diminta, atau ketuk salah satu tombolnya.
help-step-list = 👉 <b>Sekarang:</b> kirim daftarnya, satu isian per baris, sebagai teks atau file .txt. Tiap baris dihitung satu.
help-step-confirm = 👉 <b>Sekarang:</b> cek pesananmu dan ketuk Konfirmasi. Mau mengubahnya? Ketuk Link atau Jumlah, atau langsung kirim yang lain.
help-step-drip = 👉 <b>Sekarang:</b> pilih pesanan masuk dalam berapa tahap, dan berapa lama jedanya.
help-step-search = 👉 <b>Sekarang:</b> tulis beberapa kata, misalnya <i>instagram likes</i>, atau nomor layanan.
help-step-mass = 👉 <b>Sekarang:</b> kirim satu pesanan per baris: layanan | link | jumlah. File .txt atau .csv juga boleh.
help-step-bundle = 👉 <b>Sekarang:</b> kirim satu link untuk seluruh bundling.
help-step-ticket = 👉 <b>Sekarang:</b> tulis pertanyaanmu dalam satu pesan. Boleh disertai foto atau file. Jawabannya datang di sini.
help-step-admin = 👉 <b>Sekarang:</b> tulis yang diminta layar terakhir. /cancel untuk keluar.
button-help = Bantuan

## What the words mean

button-hints = Apa artinya …?
hints-title = ❓ <b>Arti istilahnya</b>
hint-drip-feed = <b>Drip-feed</b>: pesanan masuk bertahap, sama banyak, dengan jeda. Terlihat alami. Semua tahap dibayar sekaligus.
hint-refill = <b>Refill</b>: kalau jumlahnya turun nanti, diisi lagi gratis. Hanya berlaku dalam jangka hari yang tertulis di detail layanan.
hint-start-count = <b>Jumlah awal</b>: angka di halamanmu sebelum pesanan mulai. Pesananmu ditambahkan ke situ.
hint-partial = <b>Masuk sebagian, sisa</b>: tidak semuanya bisa masuk. Uang untuk sisanya kembali otomatis.
hint-package = <b>Paket</b>: isi tetap dengan satu harga. Jumlahnya tidak perlu dipilih.
hint-cancel = <b>Batal</b>: permintaan untuk berhenti. Yang sudah masuk sampai saat itu dibayar, uang untuk sisanya kembali.
