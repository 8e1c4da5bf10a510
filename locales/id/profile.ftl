## What Telegram shows of the bot before a chat begins, and on its profile

bot-about = Likes, followers, views, dan lainnya, cukup tiga ketukan. Tempel link untuk mulai.
bot-description = 👋 Toko likes, followers, views, dan lainnya.

    🔗 Tempel link: langsung terlihat layanan yang cocok, lengkap dengan harga dan waktunya.
    ✅ Pilih, ketuk jumlahnya, konfirmasi. Beres.
    📦 Tiap pesanan mengabarkan sudah sampai mana. Yang tidak bisa masuk, uangnya kembali.
