## What Telegram shows of the bot before a chat begins, and on its profile

bot-about = Likes, seguidores, vistas y más, en tres toques. Pega un enlace para empezar.
bot-description = 👋 Una tienda de likes, seguidores, vistas y más.

    🔗 Pega un enlace: ves al instante qué puedes pedir para él, con precio y tiempo.
    ✅ Elige, toca la cantidad y confirma. Eso es todo.
    📦 Cada pedido te dice cómo va. Lo que no se puede entregar se te devuelve.
