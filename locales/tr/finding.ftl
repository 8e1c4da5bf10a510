## Searches that found something else, links into the shop, and inline mode

finding-meant = 🔎 <b>{ $words }</b> için sonuç yok. Şunu mu demek istediniz: <b>{ $meant }</b>? { $n ->
        [one] { $n } servis
       *[other] { $n } servis
    }, fiyatlar 1.000 adet için
finding-closest = 🔎 <b>{ $words }</b> kelimelerinin hepsini içeren servis yok. En yakın olanlar bunlar, fiyatlar 1.000 adet için:
finding-best = En uygun { $n } tanesi listelendi: daha çok kelime aramayı daraltır.
finding-unknown-link = ⚠️ Bu link burada hiçbir yere çıkmıyor. Aşağıdan seçin ya da aramak için birkaç kelime yazın.
button-share = Paylaş
button-copy-link = Linki kopyala

# Inline mode: what stands in a list in any chat, and on the card that is sent from it

inline-price = { $price } { $unit }
inline-no-refill = telafisiz
inline-refill = telafili
inline-refill-days = { $n ->
        [one] { $n } gün
       *[other] { $n } gün
    } telafili
inline-usual = yaklaşık { $span }
inline-start = { $span } içinde başlar
inline-start-at-once = hemen başlar
inline-open-service = Buradan sipariş ver
inline-open-shop = Mağazayı aç
inline-nothing = Sonuç yok: mağazada arayın
inline-closed = Yalnızca erişimi olanlar için
