## What Telegram shows of the bot before a chat begins, and on its profile

bot-about = Layk, obunachi, koʻrish va boshqalar – uch bosishda. Boshlash uchun havola yuboring.
bot-description = 👋 Layk, obunachi, koʻrish va boshqa xizmatlar doʻkoni.

    🔗 Havola yuboring: unga nima toʻgʻri kelishi, narxi va vaqti darhol koʻrinadi.
    ✅ Tanlang, sonini bosing, tasdiqlang. Boʻldi.
    📦 Har bir buyurtma qayergacha yetganini oʻzi aytadi. Yetkazib boʻlmagan qismining puli qaytariladi.
