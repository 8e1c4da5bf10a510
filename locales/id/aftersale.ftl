## An order’s card

order-runs = 💧 { $runs } tahap, masing-masing { $each }, jeda { $span }
order-runs-begun = ▶️ { $begun } dari { $runs } tahap sudah dimulai
order-price-package = 📦 { $price }
order-slow = 🐢 Ini lebih lama dari biasanya. Kami sudah tahu dan sedang mengurusnya; kamu tidak perlu melakukan apa-apa.
order-checked-line = 🔍 Petugas kami sedang mengecek berapa bagian harganya yang dikembalikan.
cancel-line-sent = 🛑 Permintaan batalmu sudah diteruskan. Yang belum masuk saat pesanan berhenti akan dikembalikan.
cancel-line-too-late = 🛑 Kamu sudah minta batal, tetapi pesanan tetap selesai.
refill-from = ♻️ bisa refill mulai { $at }
refill-until = ♻️ bisa refill sampai { $at }
wish-cancel-too-early = Pesanan ini belum bisa dibatalkan.
wish-refill-too-early = Belum bisa: di detail pesanan tertulis mulai kapan refill tersedia.

notice-order-being-checked = 🔍 Pesanan #{ $order } berhenti sebelum semuanya masuk. Petugas kami sedang mengecek berapa yang dikembalikan. Nanti kami kabari.
notice-order-checked = 🔍 Pesanan #{ $order } sudah dicek: tidak ada lagi yang dikembalikan. Kalau kamu tidak setuju, hubungi CS.
