## A ficha de um pedido

order-runs = 💧 { $runs ->
        [one] { $runs } entrega
       *[other] { $runs } entregas
    } de { $each }, a cada { $span }
order-runs-begun = ▶️ entregas iniciadas: { $begun } de { $runs }
order-price-package = 📦 { $price }
order-slow = 🐢 Está demorando mais que o normal. Já percebemos e estamos verificando; você não precisa fazer nada.
order-checked-line = 🔍 Uma pessoa está verificando quanto do valor será devolvido.
cancel-line-sent = 🛑 Sua solicitação de cancelamento foi repassada. O que não tiver sido entregue quando o pedido parar será reembolsado.
cancel-line-too-late = 🛑 Você solicitou o cancelamento, mas o pedido foi concluído mesmo assim.
refill-from = ♻️ reposição possível a partir de { $at }
refill-until = ♻️ reposição possível até { $at }
wish-cancel-too-early = Este pedido ainda não pode ser cancelado.
wish-refill-too-early = Ainda não: a ficha do pedido diz a partir de quando a reposição é possível.

notice-order-being-checked = 🔍 O pedido #{ $order } terminou antes de tudo ser entregue. Uma pessoa está verificando quanto será devolvido. Vamos avisar.
notice-order-checked = 🔍 O pedido #{ $order } foi verificado: não há mais nada a reembolsar. Se você não concorda, escreva para o suporte.
