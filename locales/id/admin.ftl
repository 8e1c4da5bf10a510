## What only admins read

help-admin = { $help }

    <b>Untuk admin</b>
    /admin – menu untuk semua ini, termasuk bundling
    /balance – sisa saldo di tiap panel
    /stats – pesanan, omzet, dan biaya
    /sync – perbarui katalog
    /credit ID NOMINAL – tambah saldo pelanggan
    /user ID – data seorang pelanggan
    /cases – pesanan yang perlu keputusan
    /freeze – tutup atau buka penerimaan pesanan

admin-asking = ⏳ Menanyakan ke panel…
button-refresh = Perbarui
button-balance = Saldo panel
button-sync = Sinkronkan lagi
button-cases = Kasus
button-customer = Pelanggan

balance-title = 💰 <b>Saldo panel</b>
balance-panel = <b>{ $name }</b>
balance-never = Belum ada jawaban dari panel ini.
balance-amount = <b>{ $amount } { $currency }</b>
balance-days = { $n ->
        [0] Dengan pemakaian seperti sekarang cukup untuk kurang dari sehari
       *[other] Dengan pemakaian seperti sekarang cukup untuk kira-kira { $n } hari
    }
balance-days-many = Dengan pemakaian seperti sekarang cukup untuk lebih dari setahun
balance-no-pace = Tidak ada yang terpakai dalam tujuh hari terakhir
balance-at = Per { $at }
balance-error = ⚠️ { $words } ({ $at })

freeze-off = Toko menerima pesanan.
freeze-on = ⏸️ <b>Toko tidak menerima pesanan.</b> Pesanan yang sudah dikonfirmasi tetap berjalan.
button-freeze = Tutup pesanan
button-resume = Buka pesanan lagi

credit-usage = Tulis <code>/credit ID NOMINAL</code>, misalnya <code>/credit 123456789 5,00</code>: ID pelanggan berupa angka, lalu nominal di atas nol dengan paling banyak enam angka desimal.
credit-nobody = Belum ada orang dengan ID { $id } yang menulis ke bot ini. Minta pelanggan mengirim /start dulu; ID-nya ada di /help miliknya.
credit-done = ✅ { $amount } ditambahkan untuk { $name } (<code>{ $id }</code>). Saldo: <b>{ $balance }</b>
credit-again = Perintah ini sudah pernah dijalankan: { $amount } untuk { $name } (<code>{ $id }</code>). Saldo: <b>{ $balance }</b>
credit-private = Toko ini berjalan dalam mode privat: pengelola yang membayar, jadi tidak ada saldo untuk ditambah.

user-usage = Tulis <code>/user ID</code> dengan ID angka milik orang yang pernah menulis ke bot ini.
customer-title = 👤 <b>{ $name }</b> · { $username } · <code>{ $id }</code>
customer-since = Pertama datang: { $at }
customer-orders = Pesanan: { $n }
customer-balance = Saldo: <b>{ $balance }</b>, ditahan: { $held }
customer-banned = 🚫 diblokir
customer-unreachable = 🔕 tidak bisa dihubungi: memblokir bot ini
customer-let-in = 🔓 boleh memesan
customer-not-let-in = 🔒 tidak boleh memesan
button-ban = 🚫 Blokir
button-unban = Buka blokir
button-let-in = 🔓 Beri akses
button-remove = 🔒 Cabut akses
button-copy-id = 📋 Salin ID

notice-admin-update-dead = ⚠️ Satu pesan tidak bisa diproses, jadi disisihkan (update { $update }): { $error }

command-balance = Sisa saldo di tiap panel
command-sync = Perbarui katalog
command-credit = Tambah saldo pelanggan
command-user = Data seorang pelanggan
command-cases = Pesanan yang perlu keputusan
command-freeze = Tutup atau buka penerimaan pesanan
