## Prices that move, and charges that are others than the rate says

price-moved = 📈 Harganya naik selagi layar ini terbuka: <s>{ $old }</s> → <b>{ $new }</b>. Belum ada yang dipesan; sekali ketuk untuk mengonfirmasi harga baru.

# Rates that jumped

sync-change-jumped = { $n } menunggu persetujuanmu (tarifnya melonjak)
left-out-rate-jump = tarif melonjak, menunggu persetujuanmu
left-out-jumped-row = <b>{ $panel }</b> · <code>{ $id }</code> · { $name }
    tarif { $old } → <b>{ $new }</b> per 1.000
take-approves = Yang dipakai dianggap disetujui: layanan yang tarifnya melonjak juga langsung dijual.
button-rate-jumps = Tarif melonjak
button-approve-rate = Jual di { $rate }: { $name }
button-approve-all = Setujui semua { $n }
button-approve-sure = Ya, jual
approve-question = ⚠️ Jual { $n } layanan dengan tarif barunya? Lakukan hanya kalau daftar harga di situs panelnya juga menyebutkan tarif itu.
approve-newer = Tarifnya sudah berubah sejak ditampilkan: lihat lagi.
approve-none = ✅ Tidak ada tarif yang menunggu persetujuanmu.
approve-one-done = ✅ Sekarang dijual dengan tarif baru.
approve-done = ✅ { $n } layanan dijual dengan tarif barunya.
alert-rate-jump = tarif melonjak
notice-alert-rate-jump = 📈 <b>{ $about }</b>: { $n } layanan menunggu persetujuanmu: tarifnya melonjak.
    Sejak { $since }. Layanan itu tidak dijual sampai kamu menyetujui tarif baru, atau sampai tarif lama kembali.

# Charges

case-charge = biaya tak terduga
case-help-charge = Panel menarik nominal yang berbeda dari tarifnya. Lebih mahal: harga jual ikut naik otomatis, dan turun lagi begitu biayanya sesuai tarif. Lebih murah: harga jual tetap, kecuali kamu menyetujuinya. Tanyakan ke panel mana yang benar.
button-accept-charge = Jadikan dasar harga
charge-accepted = ✅ Mulai sekarang harga layanan ini dihitung dari yang benar-benar ditarik panel: tarifnya × { $factor }.
charge-not-offered = Tidak ada lagi yang perlu disetujui di sini.
resolution-accepted = disetujui
