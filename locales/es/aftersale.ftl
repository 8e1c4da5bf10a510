## An order’s card

order-runs = 💧 { $runs ->
        [one] { $runs } tanda
       *[other] { $runs } tandas
    } de { $each }, una cada { $span }
order-runs-begun = ▶️ tandas empezadas: { $begun } de { $runs }
order-price-package = 📦 { $price }
order-slow = 🐢 Está tardando más de lo normal. Ya lo hemos visto y lo estamos revisando; no tienes que hacer nada.
order-checked-line = 🔍 Una persona está revisando cuánto se devuelve del precio.
cancel-line-sent = 🛑 Ya enviamos tu solicitud de cancelación. Lo que no se haya entregado cuando el pedido se detenga se reembolsa.
cancel-line-too-late = 🛑 Pediste la cancelación, pero el pedido se completó de todos modos.
refill-from = ♻️ reposición posible desde el { $at }
refill-until = ♻️ reposición posible hasta el { $at }
wish-cancel-too-early = Este pedido todavía no se puede cancelar.
wish-refill-too-early = Todavía no: la ficha del pedido dice desde cuándo es posible la reposición.

notice-order-being-checked = 🔍 El pedido #{ $order } terminó antes de entregarse por completo. Una persona está revisando cuánto se devuelve. Te avisaremos.
notice-order-checked = 🔍 El pedido #{ $order } se revisó: no se reembolsa nada más. Si no estás de acuerdo, escribe a soporte.
