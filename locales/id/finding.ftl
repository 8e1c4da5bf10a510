## Searches that found something else, links into the shop, and inline mode

finding-meant = 🔎 Tidak ada yang bernama <b>{ $words }</b>. Maksudmu <b>{ $meant }</b>? { $n } layanan, harga per 1.000
finding-closest = 🔎 Tidak ada layanan yang memuat semua kata <b>{ $words }</b>. Ini yang paling mendekati, harga per 1.000:
finding-best = Ditampilkan { $n } yang paling cocok: tambah kata supaya lebih tepat.
finding-unknown-link = ⚠️ Link itu tidak menuju apa pun di sini. Pilih di bawah, atau tulis beberapa kata untuk mencari.
button-share = Bagikan
button-copy-link = Salin link

# Inline mode: what stands in a list in any chat, and on the card that is sent from it

inline-price = { $price } { $unit }
inline-no-refill = tanpa refill
inline-refill = ada refill
inline-refill-days = refill { $n } hari
inline-usual = kira-kira { $span }
inline-start = mulai dalam { $span }
inline-start-at-once = langsung mulai
inline-open-service = Pesan di sini
inline-open-shop = Buka toko
inline-nothing = Tidak ketemu: cari di toko
inline-closed = Hanya untuk yang diberi akses
