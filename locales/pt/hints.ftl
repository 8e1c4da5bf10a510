## Ajuda para a etapa em que a pessoa está

help-step-start = 👉 <b>Agora:</b> cole um link, escolha uma plataforma, ou escreva algumas palavras para buscar.
help-step-orders = 👉 <b>Agora:</b> seus pedidos estão em /orders. Na ficha de um pedido você pode ver o status, solicitar reposição ou cancelamento, e escrever para o suporte.
help-step-link = 👉 <b>Agora:</b> envie o link que a ficha pede. Copie no app em <i>Compartilhar</i> e depois <i>Copiar link</i>. A página precisa ser pública.
help-step-quantity = 👉 <b>Agora:</b> toque em uma quantidade, ou escreva um número, como <code>1500</code> ou <code>1,5k</code>.
help-step-field = 👉 <b>Agora:</b> escreva o que a ficha pede, ou toque em um dos botões dela.
help-step-list = 👉 <b>Agora:</b> envie a lista, um item por linha, como texto ou como arquivo .txt. Cada linha conta como um.
help-step-confirm = 👉 <b>Agora:</b> confira o resumo e toque em Confirmar. Para mudar, toque em Link ou Quantidade, ou simplesmente envie o novo dado.
help-step-drip = 👉 <b>Agora:</b> escolha em quantas partes o pedido é entregue, e com que intervalo.
help-step-search = 👉 <b>Agora:</b> escreva algumas palavras, por exemplo <i>curtidas instagram</i>, ou o número de um serviço.
help-step-mass = 👉 <b>Agora:</b> envie um pedido por linha: serviço | link | quantidade. Um arquivo .txt ou .csv também serve.
help-step-bundle = 👉 <b>Agora:</b> envie um único link, que vale para o combo inteiro.
help-step-ticket = 👉 <b>Agora:</b> escreva sua pergunta em uma mensagem. Você pode anexar uma foto ou um arquivo. Respondemos por aqui.
help-step-admin = 👉 <b>Agora:</b> escreva o que a última tela pede. Para sair dela, /cancel.
button-help = Ajuda

## O que as palavras significam

button-hints = O que é…?
hints-title = ❓ <b>O que as palavras significam</b>
hint-drip-feed = <b>Drip-feed</b>: o pedido chega em partes iguais, com pausas. O crescimento parece natural. Você paga todas as partes de uma vez.
hint-refill = <b>Reposição</b>: se o número cair depois, ele é completado de graça. Só vale dentro dos dias indicados na ficha.
hint-start-count = <b>Contagem inicial</b>: o que a sua página tinha antes de o pedido começar. O seu pedido se soma a isso.
hint-partial = <b>Parcial, restante</b>: não foi possível entregar tudo. O restante é devolvido automaticamente.
hint-package = <b>Pacote</b>: um conjunto fixo por um preço só. Não há quantidade para escolher.
hint-cancel = <b>Cancelamento</b>: uma solicitação para parar. O que foi entregue até lá é pago, e o resto é devolvido.
