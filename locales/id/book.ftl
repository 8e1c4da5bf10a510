## The panels' own book

# /balance: one line for each panel, and its page

book-booked = 📒 Pembukuan kita { $amount }: { $what }
book-week = 7 hari: terpakai { $spent }, isi saldo paling sedikit { $added }
book-in-doubt = Untuk pesanan yang sedang dicek: { $amount }
book-opened = pembukuan mulai di sini
book-agrees = cocok
book-rounding = cocok, hanya selisih pembulatan
book-waiting = { $more ->
        [1] { $amount } lebih dari yang tercatat: isi saldo, atau refund yang belum dilaporkan
       *[0] { $amount } kurang dari yang tercatat: biaya yang belum dilaporkan
    }
book-found = { $more ->
        [1] { $amount } kembali; dilihat dari nominalnya, untuk pesanan #{ $orders }
       *[0] { $amount } keluar; dilihat dari nominalnya, untuk pesanan #{ $orders } yang uangnya sudah dikembalikan sebelumnya
    }
book-top-up = isi saldo paling sedikit { $amount }
book-short = { $amount } kurang dari yang tercatat, jawaban berikutnya yang menentukan
book-stranger = { $amount } dipakai orang lain, dan pesanannya sudah ditemukan
book-foreign = paling sedikit { $amount } keluar tanpa pesanan kita yang menjelaskannya

book-title = 📒 <b>{ $name }</b>: saldo dan pembukuan kita
book-too-large = ⚠️ nominal ini melebihi yang bisa dihitung pembukuan Kiosk: tidak ada yang dibandingkan, dan pesanan hilang di panel ini kamu yang memutuskan
book-empty = Belum ada kabar saldo.
book-foreign-sum = Keluar sejauh ini tanpa pesanan kita: paling sedikit { $amount }
book-loss = Pesanan yang tidak dibayar siapa pun: { $amount }
book-check = • { $at }: { $reported }, { $what }
book-note = Setiap ada jawaban, saldo dibandingkan dengan biaya pesanan kita. Selisih diperiksa dulu sebelum dicatat. Dari semua yang terjadi di antara dua jawaban, hanya jumlah akhirnya yang terlihat: isi saldo dan pemakaian asing tampak sebagai selisih keduanya.

# Alerts

alert-foreign-spend = uang keluar dari akun tanpa pesanan kita yang menjelaskannya
notice-alert-foreign-spend = ⚠️ Paling sedikit { $spent } keluar dari akun di <b>{ $about }</b>, dan tidak ada pesanan kita yang menjelaskannya.
    Sejak { $since }. Lihat daftar pesanan di situs panelnya. Kalau ada orang lain yang memakai akun itu, ganti password dan API key-nya; Kiosk butuh akun sendiri. Tutup kasusnya di /cases setelah jelas.

# The card of a case

book-order-profit = biaya { $cost }, laba { $profit }
