## A link that comes before a service

paste-link = 🔗 { $link }
    { $platform } · { $kind }
paste-found = <b>{ $n } layanan</b> cocok, yang paling sering dipesan di atas. Harga per 1.000; ⏱ lama biasanya, ≈ lama yang dijanjikan; ♻️ ada refill.
paste-nothing-fits = Saat ini tidak ada layanan yang cocok untuk link ini. Pilih layanan di bawah, atau kirim link lain.
paste-words-ignored = Tidak ada layanan yang memuat semua kata <i>{ $words }</i>: ini semua yang cocok untuk linknya.
paste-quantity-kept = 🔢 { $quantity } – sekali ketuk langsung ke harganya.
paste-which-platform = Nama <b>{ $name }</b> bisa ada di beberapa platform. Yang mana maksudmu?
paste-name-nowhere = Tidak ada yang cocok untuk nama <b>{ $name }</b> di sini. Kirim link lengkap ke profil atau channel-nya.
paste-gone = Link itu sudah tidak tersimpan. Tolong kirim lagi.
paste-several = <b>{ $n } link</b> bisa dipakai. Ketuk untuk melihat layanan yang cocok.
paste-example = Link yang bisa dipakai bentuknya seperti ini:
    <code>{ $example }</code>
paste-wrong-target = Alamat itu tidak menuju postingan, profil, channel, atau sejenisnya. Buka yang ingin kamu pesankan, lalu salin linknya dari sana.
button-services-for-link = Layanan untuk link ini
button-one-service-for-all = Satu layanan untuk semua

link-problem-look-alike = Di link itu ada huruf yang hanya mirip dengan huruf di situs aslinya: bisa jadi jebakan. Ketik sendiri alamat situsnya, atau salin linknya di aplikasi.
problem-package-quantity = Ini dijual sebagai paket: jumlahnya tidak perlu dipilih. Cek pesanannya lalu konfirmasi, atau kirim link lain.

## Channels and groups, chosen or forwarded

paste-forward-hint = ↪️ Atau teruskan postingannya dari channel ke sini.
paste-place-private = ⚠️ <b>{ $title }</b> tidak punya link publik, jadi pesanan tidak bisa masuk ke sana. Jadikan publik di pengaturannya (beri @nama), lalu pilih atau teruskan lagi.
button-pick-place = Pilih channel-ku
place-channel = Pilih channel
place-group = Pilih grup
place-choose = 👇 Pilih lewat tombol di bawah, atau kirim linknya sebagai teks.
place-closed = ⌨️ Tombolnya sudah disembunyikan.

## Quantity

button-quantity-most = Maks. sesuai saldo: { $quantity }
