## What the operator hears of trouble, and sees of how the shop does

# Alerts: a short name, and what is told

alert-low-balance = saldo bajo
alert-key-refused = clave rechazada
alert-account-refused = cuenta suspendida
alert-panel-down = no se puede conectar
alert-sync-failed = catálogo sin actualizar
alert-other-currency = usa otra moneda
alert-stale-orders = pedidos parados
alert-service-failing = fallan pedidos una y otra vez
alert-line = ⚠️ { $what }, desde el { $since }
alert-line-about = ⚠️ <b>{ $about }</b>: { $what }, desde el { $since }
alerts-more = … y { $n } más

notice-alert-low-balance = ⚠️ A <b>{ $about }</b> le queda muy poco saldo{ $why ->
        [days] : { $amount } { $currency }, que al ritmo de los últimos siete días alcanza para { $days ->
            [0] menos de un día
            [one] aprox. { $days } día
           *[other] aprox. { $days } días
        }.
        [orders] : { $amount } { $currency }, menos de lo que cuestan los pedidos que esperan ese saldo.
        [amount] : { $amount } { $currency }, menos que LOW_BALANCE.
       *[refused] : rechazó un pedido ({ $words }). El precio se devolvió al cliente.
    }
    Desde el { $since }. Añade fondos en el panel y luego abre /balance.
notice-alert-key-refused = ⚠️ <b>{ $about }</b> no acepta la clave: { $words }
    Desde el { $since }. Allí no se puede pedir nada; el dinero de los pedidos que rechaza se devuelve. Copia la clave de la página de la cuenta en el panel a la configuración y reinicia.
notice-alert-account-refused = ⚠️ <b>{ $about }</b> ha suspendido la cuenta: { $words }
    Desde el { $since }. Allí no se puede pedir nada; el dinero de los pedidos que rechaza se devuelve. Pregunta al soporte del panel.
notice-alert-panel-down = ⚠️ No se puede conectar con <b>{ $about }</b>: { $words }
    Desde el { $since }. Los pedidos esperan un momento y luego se devuelve su dinero; los que están abiertos se vuelven a consultar en cuanto responda. Si dura, revisa la dirección del panel en la configuración y la red.
notice-alert-sync-failed = ⚠️ No se pudo actualizar el catálogo de <b>{ $about }</b>: { $words }
    Desde el { $since }. Se mantiene el último válido. Prueba con /sync; si vuelve a fallar, pregunta al panel.
notice-alert-other-currency = ⚠️ <b>{ $about }</b> usa { $currency }; la tienda, { $shop_currency }.
    Desde el { $since }. Sus servicios no se venden hasta que su RATE en la configuración diga cuánto vale 1 { $currency } en { $shop_currency }.
notice-alert-stale-orders = ⚠️ Pedidos parados: { $stalled ->
        [one] { $stalled } no se mueve
       *[other] { $stalled } no se mueven
    }; desde hace tres horas el panel no dice nada de { $unseen }.
    Desde el { $since }. Los que no se mueven están en /cases, con lo que hay que hacer en cada uno. Para los demás mira /balance: ¿responde el panel?
notice-alert-service-failing = ⚠️ <b>{ $about }</b> (panel { $panel }): de los últimos { $of } pedidos, el panel rechazó o canceló { $failed }.
    Desde el { $since }. Los clientes recuperaron su dinero. Retíralo de la venta hasta que el panel lo haya arreglado.
notice-alert-over = ✅ { $named ->
        [0] Ya pasó.
       *[1] <b>{ $about }</b> vuelve a estar bien.
    } Duró { $span }: { $what }.

button-stats = Cifras

# /stats

stats-title = 📊 <b>Cómo va la tienda</b>, { $at }
stats-today = <b>Hoy</b>
stats-week = <b>7 días</b>
stats-month = <b>30 días</b>
stats-orders = pedidos: confirmados { $confirmed }, realizados { $placed }, completados { $completed }, parciales { $partial }, cancelados { $canceled }, rechazados { $refused }
stats-turnover = ventas: <b>{ $turnover }</b>, ya descontados { $refunds } de reembolsos
stats-costs = costos en los paneles: { $cost }, conocidos en { $known } de { $placed ->
        [one] { $placed } pedido
       *[other] { $placed } pedidos
    }
stats-profit = ganancia, aprox.: <b>{ $profit }</b>
stats-people = clientes con pedidos: { $customers }, clientes nuevos: { $new }
stats-panels = <b>Paneles</b>, 30 días
stats-panel = • { $name }: { $n ->
        [one] { $n } pedido
       *[other] { $n } pedidos
    }, { $turnover }, ganancia aprox. { $profit }
stats-services = <b>Los más vendidos</b>, 30 días
stats-service = • { $name }: { $n ->
        [one] { $n } pedido
       *[other] { $n } pedidos
    }, { $turnover }
stats-open = { $n ->
        [0] No hay ningún pedido abierto.
        [one] { $n } pedido abierto
       *[other] { $n } pedidos abiertos
    }{ $n ->
        [0] { "" }
       *[other] , el más antiguo (#{ $order }) desde el { $at }. Reservado: { $held }
    }
stats-cases = { $n ->
        [one] 🔍 { $n } caso espera una decisión
       *[other] 🔍 { $n } casos esperan una decisión
    }
stats-note = Los días son UTC. Un pedido cuenta en el día en que se confirmó, con todo lo que ha pasado con él desde entonces.

balance-worth = equivale a { $amount }
balance-asking = ⏳ sigo consultando…
balance-synced = catálogo del { $at }

command-stats = Pedidos, ventas y costos
