## Pedir de novo: fila para um link, desfazer, favoritos

overlap-warning = ⚠️ <b>O pedido #{ $order } para este link ainda não terminou</b> ({ $state }).
    Dois ao mesmo tempo se atrapalham: as contagens se misturam, reembolsos e reposições podem sair errados, e o fornecedor pode recusar o segundo.
    “Depois do #{ $order }” segura este preço e envia o pedido automaticamente assim que o #{ $order } terminar.
button-after = Depois do #{ $order }
confirm-queued = Anotado: ele será enviado automaticamente assim que o #{ $order } terminar.
order-waits = ⏭ Este pedido está na fila atrás do #{ $order } e será enviado automaticamente quando ele terminar. Até lá, dá para desfazer na hora, sem cobrança.
order-queue-again = 💡 O #{ $order } para este link está em andamento. Com “Pedir de novo” dá para pôr este na fila.

order-undo = ↩️ Ele será enviado daqui a pouco. <b>Desfazer</b> cancela na hora, sem cobrança.
button-undo = Desfazer
undo-done = Pedido desfeito. Nada foi cobrado.
undo-already = Este pedido já tinha sido desfeito. Nada foi cobrado.
undo-too-late = Tarde demais, desculpe: este pedido acabou de ser enviado.

button-favourites = Favoritos
button-favourite = Favorito
favourites-title = ⭐ <b>Favoritos</b>
    Preços por 1.000.
favourites-none = ⭐ Você ainda não tem favoritos. A estrela na ficha de um serviço adiciona um.
favourites-gone = 🗑 marca o que não é mais oferecido: um toque remove.
favourites-full = Você tem 100 favoritos, e não cabem mais. Remova um primeiro.
favourite-added = ⭐ Agora está nos seus favoritos.
favourite-removed = Não está mais nos seus favoritos.
command-favourites = Serviços favoritos
