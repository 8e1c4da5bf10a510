## What Telegram shows of the bot before a chat begins, and on its profile

bot-about = Beğeni, takipçi, izlenme ve daha fazlası: üç dokunuşla sipariş. Başlamak için bir link yapıştırın.
bot-description = 👋 Beğeni, takipçi, izlenme ve daha fazlası için mağaza.

    🔗 Bir link yapıştırın: uygun servisleri fiyatı ve süresiyle hemen görün.
    ✅ Seçin, miktara dokunun, onaylayın. Hepsi bu.
    📦 Her siparişin ne kadar ilerlediğini görürsünüz. Teslim edilemeyen kısım iade edilir.
