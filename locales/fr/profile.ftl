## Ce que Telegram montre du bot avant le premier message, et sur son profil

bot-about = Likes, abonnés, vues et plus encore, en trois clics. Collez un lien pour commencer.
bot-description = 👋 Une boutique de likes, d’abonnés, de vues et plus encore.

    🔗 Collez un lien : vous voyez aussitôt ce qui lui convient, avec le prix et le délai.
    ✅ Choisissez, touchez une quantité, confirmez. C’est tout.
    📦 Chaque commande dit où elle en est. Ce qui ne peut pas être livré est remboursé.
