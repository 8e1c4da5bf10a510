## Cases: the lists

cases-none = ✅ Tidak ada kasus terbuka.
cases-title = 🔍 <b>Kasus terbuka</b>, yang terlama lebih dulu
cases-sum = { $n } terbuka · <b>{ $amount }</b> · yang terlama sudah { $span }
button-closed-cases = Kasus selesai
closed-cases-none = Belum ada yang diputuskan.
closed-cases-title = 🗄️ <b>Kasus selesai</b>, yang terbaru lebih dulu
closed-case = <b>Kasus { $case }</b> · { $about } · { $what }

case-unknown-outcome = jawaban tidak jelas
case-odd-report = laporan janggal
case-refund-by-hand = refund perlu diputuskan
case-stalled = pesanan tidak bergerak
case-foreign-spend = pengeluaran tak jelas
case-stray = pesanan tak bertuan

## A case’s card

case-title = 🔍 <b>Kasus { $case }</b> · { $what }
case-asks-unknown-outcome = Apakah panel menerima pesanan ini, atau tidak?
case-asks-odd-report = Laporan panel tidak cocok. Mana yang benar?
case-asks-refund-by-hand = Berapa bagian harganya yang dikembalikan?
case-asks-stalled = Sudah terlalu lama tidak ada perubahan. Tunggu, atau kembalikan uangnya?
case-asks-charge = Panel menarik nominal yang berbeda dari tarifnya. Apakah itu benar?
case-asks-foreign-spend = Siapa yang memakai uang ini di akun kita di panel?
case-asks-stray = Pesanan siapa ini di akun kita di panel?
case-age = ⏳ terbuka selama { $span }
case-amount = 💵 <b>{ $amount }</b>
case-owner = 👤 { $who }
case-nobodys = 👤 belum ada yang menangani
case-order = Pesanan #{ $order } · { $state }
    { $name }
    🔗 { $link }
    🔢 { $quantity } · 💵 { $price }{ $refunds ->
        [0] { "" }
       *[1] {" "}· dikembalikan { $refunded }
    }
    Pelanggan { $person }
    { $panel } · { $known ->
        [0] nomor pesanannya tidak diketahui
       *[1] pesanannya <code>{ $remote }</code>
    }
case-panel = Akun kita di <b>{ $panel }</b>
case-sent = 📤 dikirim { $at }
case-suggested = 💡 Bukti mengarah ke total refund <b>{ $amount }</b>.
case-not-searched = 🔎 Kiosk belum mencari di panel.
case-searched = 🔎 Sudah { $n } kali dicari, { $open ->
        [1] dari nomor pesanan { $low } ke atas
       *[0] nomor pesanan { $low } sampai { $high }
    }, terakhir { $at }
case-goes-on-looking = ⏳ Kiosk terus mencari sendiri dan akan mengabarkan hasilnya. Kamu bisa menunggu, atau memutuskan sekarang.
case-expected = 💳 Biayanya di sana semestinya { $cost }.
case-watched = 👁️ Sampai { $until } Kiosk mengawasi apakah pesanan ini ternyata muncul juga di panel.
case-later = ⚠️ Ternyata muncul juga di panel: <code>{ $remote }</code>, { $status }, { $charge }, terlihat { $at }. Pelanggan sudah mendapat uangnya kembali dan tidak ditagih lagi.

case-help-unknown-outcome = Cari di situs panelnya berdasarkan link dan waktu. Kalau ada, hubungkan; kalau pasti tidak ada, kembalikan uangnya. Uangnya ditahan sampai kamu memutuskan.
case-help-odd-report = Cek pesanan ini di situs panelnya, dan tanyakan ke CS panel kalau perlu.
case-help-refund-by-hand = Laporannya tidak menyebut berapa. Yang sudah pasti harus kembali sudah dibayarkan. Cek pesanan ini di situs panelnya.
case-help-stalled = Panel tidak melaporkan perubahan jauh lebih lama dari yang biasa untuk layanan ini. Tanyakan ke CS panel, atau batalkan pesanan di situs panelnya: refund-nya lalu otomatis mengikuti laporan panel. Kalau tidak ada hasilnya, kembalikan secara manual. Kasus tertutup sendiri begitu pesanan bergerak atau berakhir.
case-help-foreign-spend = Lihat daftar pesanan dan pembayaran di situs panelnya. Adakah orang lain yang punya API key atau password-nya? Kalau ada, ganti keduanya. Tutup kasusnya setelah jelas.
case-help-stray = Cek di situs panelnya. Kalau ada yang memesan secara manual, atau ini pesanan yang uangnya sudah dikembalikan, tutup kasusnya. Kalau bukan keduanya, ganti API key-nya.

## Why Kiosk does not decide by itself

hurdle-no-evidence = 🤚 Kiosk tidak mengenal satu pun pesanan di panel ini dari sebelumnya, jadi tidak tahu pencarian harus mulai dari mana.
hurdle-restored = 🤚 Database ini hasil backup: yang terjadi sesudahnya tidak diketahui.
hurdle-kind-of-service = 🤚 Biayanya di panel tidak bisa diketahui sebelumnya.
hurdle-ids-unproven = 🤚 Pesanan masih terlalu sedikit untuk tahu cara panel ini menomori pesanannya.
hurdle-ids-out-of-order = 🤚 Nomor pesanan panel ini tidak naik berurutan.
hurdle-shared-account = 🤚 Akun ini mungkin dipakai orang lain juga.
hurdle-shows-foreign = 🤚 Panel ini menjawab juga soal pesanan orang lain.
hurdle-no-canary = 🤚 Tidak ada pesanan yang sudah dikenal untuk menguji pencarian.
hurdle-canary = 🤚 Panel menjawab keliru tentang pesanan yang sudah dikenal: jawabannya tidak membuktikan apa-apa.
hurdle-runs-are-open = 🤚 Ada drip-feed yang sedang berjalan di sana, dan tahap-tahapnya punya nomor pesanan sendiri.
hurdle-too-wide = 🤚 Terlalu banyak nomor pesanan yang harus dicari.
hurdle-alien = 🤚 Di akun itu ada pesanan yang tidak cocok dengan satu pun pesanan kita.
hurdle-no-charge = 🤚 Di panel ada pesanan yang mungkin ini, tetapi panel tidak menampilkan biayanya.
hurdle-partial = 🤚 Banyaknya pesanan yang ditemukan tidak sama dengan yang belum jelas.
hurdle-balance = 🤚 Saldo panel menunjukkan hal lain, atau tidak bisa dibandingkan.
hurdle-over-limit = 🤚 Nominalnya di atas yang boleh diputuskan Kiosk.
hurdle-day-limit = 🤚 Kiosk sudah memutuskan sebanyak yang boleh dalam sehari.
hurdle-too-many-open = 🤚 Terlalu banyak pesanan yang belum jelas sekaligus.
hurdle-too-old = 🤚 Sehari mencari tidak membuktikan apa-apa.
hurdle-stopped = 🤚 Keputusan otomatis dihentikan untuk panel ini.

## Who is in charge

button-take-case = Saya tangani
button-take-over = Ambil alih
button-hand-back = Lepaskan

## Deciding

resolution-linked = dihubungkan
resolution-refunded = dikembalikan
resolution-written-off = dicatat rugi
resolution-closed = ditutup
case-resolved = ✔️ { $how } oleh { $by }, { $at }
case-resolved-seconded = ✔️ { $how } oleh { $by }, disetujui { $second }, { $at }
case-resolved-itself = ✔️ { $how } secara otomatis, { $at }
button-link-order = Hubungkan pesanan panel
button-candidate = Hubungkan { $remote }
button-refund = Kembalikan uang
button-refund-part = Kembalikan sebagian
button-write-off = Catat rugi
button-close-case = Tutup
button-link-it = Hubungkan
decide-refund = Kembalikan <b>{ $amount }</b> untuk pesanan { $about } kepada pelanggan? Ini tidak bisa diurungkan.
decide-refund-found = ⚠️ Kiosk menemukan pesanan { $remote } di panel, dan mungkin itu pesanan ini. Kalau benar, hubungkan saja, jangan kembalikan uangnya: pelanggan toh tetap mendapat pesanannya, dan toko yang membayarnya.
decide-write-off = Catat pesanan { $about } sebagai rugi? Pelanggan <b>tidak</b> mendapat uang kembali: <b>{ $amount }</b> dibukukan sebagai kerugian. Pilih ini hanya kalau pelanggan sudah mendapat yang dibayarnya, tetapi tidak ada pesanan panel untuk dihubungkan.
decide-close = Tutup kasus { $case } ({ $about }) tanpa membayar apa pun?
decide-anyway = 👤 { $who } sudah menangani kasus { $case }, { $at }. Tetap putuskan?
button-decide-refund = Ya, kembalikan
button-decide-write-off = Ya, catat rugi
button-decide-close = Ya, tutup
button-decide-anyway = Ya, tetap putuskan
part-ask = ✂️ <b>Berapa yang dikembalikan untuk pesanan #{ $order }?</b>
    Harga { $price }, sudah dikembalikan { $refunded }, paling banyak <b>{ $left }</b> lagi.
    Kirim nominalnya dalam { $currency }, misalnya <code>1,25</code>.
part-confirm = Kembalikan <b>{ $amount }</b> untuk pesanan #{ $order } { $payer ->
        [operator] ke akun pengelola?
       *[user] kepada pelanggan?
    }
    Dengan itu { $total } dari { $price } sudah dikembalikan, dan { $kept } tetap di toko. Ini tidak bisa diurungkan.
case-link-ask = 🔗 Kirim nomor pesanan panel untuk pesanan { $about }, misalnya <code>23501</code>. Nomor itu ditanyakan ke panel dulu.
case-found = Panel mengenal pesanan <code>{ $remote }</code>:
    status <b>{ $status }</b>, biaya { $charge }, sisa { $remains }

    Hubungkan dengan pesanan #{ $order } ({ $quantity }, dijual { $price })?

## A second look at large decisions

deed-link = hubungkan pesanan panel { $remote } ({ $amount })
deed-refund = kembalikan { $amount }
deed-part = kembalikan sebagian, { $amount }
deed-write-off = catat rugi { $amount }
deed-close = tutup
case-proposal = ⚖️ { $who } mengusulkan: <b>{ $what }</b>
case-proposal-second = Admin lain harus menyetujui dalam sehari.
case-proposal-alone = Nominal sebesar ini diputuskan dua kali: jalankan mulai { $at } dengan mengetik nominalnya.
button-second = Setujui
button-carry-out = Jalankan
button-withdraw-proposal = Tarik usulan
second-ask = ⚖️ { $who } mengusulkan untuk { $about }: <b>{ $what }</b>. Kamu setuju? Ini tidak bisa diurungkan.
second-type = ⚖️ Untuk { $about }: <b>{ $what }</b>. Untuk menjalankannya, kirim nominalnya: <code>{ $typed }</code>

case-problem-gone = Kasus itu tidak ada. Yang terbuka ada di /cases.
case-problem-already-resolved = Kasus ini sudah diputuskan. Caranya tertulis di detail kasus.
case-problem-not-an-id = Itu bukan nomor pesanan: 1 sampai 40 huruf, angka, - atau _.
case-problem-belongs-to-another = Pesanan panel itu milik pesanan lain di toko ini. Cek nomornya dan kirim yang lain.
case-problem-panel-says-no = Kata panel: { $words }
case-problem-not-for-this = Itu tidak bisa untuk kasus ini. Pakai tombol di detail kasus.
case-problem-not-an-amount = Itu bukan nominal: harus angka di atas nol dengan paling banyak enam angka desimal, misalnya 1,25.
case-problem-too-much = Itu lebih dari sisa harganya. Kirim nominal yang lebih kecil.
case-problem-changed = Sementara itu sudah ada refund lain yang dibayarkan. Lihat lagi kasusnya.
case-problem-anothers = Admin lain sudah menangani kasus ini.
case-problem-proposed = Sudah ada keputusan yang diusulkan. Itu harus dijalankan atau ditarik dulu.
case-problem-no-proposal = Usulan itu tidak berlaku lagi: sudah ditarik, sudah lebih dari sehari, atau kasusnya berubah.
case-problem-own-proposal = Ini usulanmu sendiri: admin lain yang harus menyetujui.
case-problem-too-early = Harus lewat sepuluh menit dulu. Setelah itu ketuk lagi.
case-problem-not-the-amount = Nominalnya tidak sama. Salin dari baris di bawah.

## What admins are told

notice-admin-case = 🔍 Pesanan #{ $order } perlu keputusan: { $case }. Buka /cases.
notice-admin-lost-answer = 🔍 Pesanan #{ $order }: jawaban panel hilang. Kiosk sedang mencari tahu apakah pesanannya ada di panel, dan akan mengabarimu. Kamu belum perlu melakukan apa-apa.
notice-admin-panel-case = 🔍 Panel { $panel } perlu dilihat: { $case }. Buka /cases.
notice-admin-proposal = ⚖️ Kasus { $number }, pesanan #{ $order }: { $decision }. Admin lain mengusulkannya dan perlu persetujuanmu.
notice-admin-reminder = { $urgency ->
        [1] ⏰ Kasus berikut sudah menunggu dua jam:
        [2] ⚠️ <b>Sudah sehari belum diputuskan.</b> Tolong putuskan hari ini:
       *[3] 🚨 <b>Sudah berhari-hari belum diputuskan.</b> Uang pelanggan menunggu keputusanmu:
    }
    { $lines }
    { $n } kasus, <b>{ $total }</b>. Buka /cases.
reminder-line = • { $about } · { $amount } · { $span } · kasus { $case }
reminder-more = … dan { $n } lagi
