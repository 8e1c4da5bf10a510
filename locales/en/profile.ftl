## What Telegram shows of the bot before a chat begins, and on its profile

bot-about = Likes, followers, views and more, ordered in three taps. Paste a link to begin.
bot-description = 👋 A shop for likes, followers, views and more.

    🔗 Paste a link: you see at once what fits it, with price and time.
    ✅ Choose, tap how many, confirm. That’s it.
    📦 Each order tells you how far it is. What can’t be delivered is paid back.
