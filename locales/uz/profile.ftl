## What Telegram shows of the bot before a chat begins, and on its profile

bot-about = Layk, obunachi, koʻrish va boshqalar: uch bosishda buyurtma. Boshlash uchun havola yuboring.
bot-description = 👋 Layk, obunachi, koʻrish va boshqa xizmatlar doʻkoni.

    🔗 Havola yuboring: mos xizmatlar, ularning narxi va muddati darhol koʻrinadi.
    ✅ Xizmatni va sonini tanlang, tasdiqlang. Boʻldi.
    📦 Har bir buyurtmaning qanchasi bajarilgani koʻrinib turadi. Yetkazib boʻlmagan qismining puli qaytariladi.
