## Support

support-intro = 💬 <b>Hubungi CS</b>
    Tanya apa saja. Satu pesan cukup; boleh disertai foto atau file. Jawabannya datang di sini.
support-yours = Pertanyaanmu:
ticket-state-open = menunggu jawaban kami
ticket-state-answered = sudah dijawab
ticket-state-closed = ditutup
ticket-title = { $icon } <b>Pertanyaan #{ $ticket }</b> · { $state }
ticket-order = { $icon } Pesanan #{ $order } · { $state }
    { $quantity } × { $name }
    🔗 { $link }
ticket-ask = ✍️ <b>Ada yang bisa kami bantu?</b> Tulis dalam satu pesan. Boleh ditambah foto atau file.
ticket-ask-more = ✍️ Tulis yang ingin kamu tambahkan ke pertanyaan #{ $ticket }. Foto atau file juga boleh.
ticket-sent = ✅ Terkirim. Jawabannya datang di chat ini.
ticket-line = <b>{ $who }</b> · { $at }
    { $words }
ticket-by-staff = CS
ticket-by-customer = Pelanggan
ticket-problem-gone = Pertanyaan itu tidak ketemu. Tulis yang baru lewat /support.
ticket-problem-empty = Itu tidak bisa diteruskan. Tulis teks, atau kirim foto atau file.
ticket-problem-too-long = Terlalu panjang: paling banyak { $limit } karakter. Kirim dalam beberapa pesan.
ticket-problem-too-many-open = Kamu sudah punya beberapa pertanyaan terbuka. Tutup salah satu lewat /support, atau tambahkan ke situ.
ticket-problem-too-fast = Kamu sudah mengirim banyak pesan dalam satu jam. Tunggu jawabannya dulu, atau tulis lagi nanti.
button-write = Tulis ke kami
button-write-more = Tulis lagi
button-close-ticket = Tutup
button-open-ticket = Pertanyaan #{ $ticket }
button-answer = Jawab
button-tickets = Pertanyaan

staff-tickets = <b>Pertanyaan terbuka</b>
    🟡 menunggu jawabanmu · 🟢 sudah dijawab
staff-tickets-none = Tidak ada pertanyaan terbuka.
staff-ticket-who = 👤 { $who } · <code>{ $person }</code>
staff-ticket-blocked = 🚫 Pelanggan memblokir bot: jawaban tidak sampai.
staff-ticket-sent = ✅ Jawabannya sedang dikirim.
staff-ticket-ask = ✍️ Tulis jawaban untuk pertanyaan #{ $ticket }. Boleh disertai foto atau file.

notice-support-written = 💬 <b>Pertanyaan #{ $ticket }</b> · { $who } · <code>{ $person }</code>
    { $words }

    <i>Balas pesan ini untuk menjawab.</i>
notice-support-written-order = 💬 <b>Pertanyaan #{ $ticket }</b> · { $who } · <code>{ $person }</code>
    Pesanan #{ $order } · { $state } · { $quantity } × { $name }
    { $words }

    <i>Balas pesan ini untuk menjawab.</i>
notice-support-file = 📎 Pertanyaan #{ $ticket }
notice-support-answered = 💬 <b>Jawaban untuk pertanyaan #{ $ticket }</b>
    <blockquote>{ $quote }</blockquote>
    { $words }
notice-support-closed = ✔️ Pertanyaan #{ $ticket } ditutup. Kamu bisa menulis lagi di situ kapan saja.
notice-support-unreached = 🚫 Pertanyaan #{ $ticket }: jawabannya tidak sampai. Pelanggan memblokir bot.
notice-support-too-long = ⚠️ Pertanyaan #{ $ticket }: jawaban itu terlalu panjang dan tidak dikirim. Paling banyak { $limit } karakter; kirim dalam beberapa pesan.
