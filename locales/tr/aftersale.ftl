## An order’s card

order-runs = 💧 { $runs ->
        [one] { $runs } parti
       *[other] { $runs } parti
    } × { $each }, { $span } arayla
order-runs-begun = ▶️ başlayan parti: { $begun } / { $runs }
order-price-package = 📦 { $price }
order-slow = 🐢 Bu sipariş her zamankinden uzun sürüyor. Farkındayız ve inceliyoruz; sizin bir şey yapmanız gerekmiyor.
order-checked-line = 🔍 Ücretin ne kadarının iade edileceğini bir yetkilimiz kontrol ediyor.
cancel-line-sent = 🛑 İptal talebiniz iletildi. Sipariş durduğunda teslim edilmemiş kısım iade edilir.
cancel-line-too-late = 🛑 İptal istemiştiniz, ama sipariş yine de tamamlandı.
refill-from = ♻️ { $at } tarihinden itibaren telafi istenebilir
refill-until = ♻️ { $at } tarihine kadar telafi istenebilir
wish-cancel-too-early = Bu sipariş henüz iptal edilemez.
wish-refill-too-early = Henüz değil: telafinin ne zaman istenebileceği siparişin kartında yazıyor.

notice-order-being-checked = 🔍 #{ $order } numaralı sipariş tamamı teslim edilmeden sona erdi. Ne kadarının iade edileceğini bir yetkilimiz kontrol ediyor. Sonucu size bildireceğiz.
notice-order-checked = 🔍 #{ $order } numaralı sipariş kontrol edildi: başka iade yapılmayacak. Aynı fikirde değilseniz desteğe yazın.
