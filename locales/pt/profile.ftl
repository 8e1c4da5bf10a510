## O que o Telegram mostra do bot antes da conversa, e no perfil dele

bot-about = Curtidas, seguidores, visualizações e mais, em três toques. Cole um link para começar.
bot-description = 👋 Uma loja de curtidas, seguidores, visualizações e mais.

    🔗 Cole um link: você vê na hora o que serve para ele, com preço e prazo.
    ✅ Escolha, toque na quantidade, confirme. Pronto.
    📦 Cada pedido mostra em que pé está. O que não puder ser entregue é devolvido.
