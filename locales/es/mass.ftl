## Several orders at once

# Lines

mass-how = 📋 <b>Pedido masivo</b>
    Envíame un pedido por línea, en un mensaje o en un archivo .txt o .csv de hasta { $limit } líneas:
    <code>servicio | enlace | cantidad</code>
    Por ejemplo:
    <code>12 | https://www.instagram.com/alguien | 1000</code>
    El número de un servicio está en su ficha. Si es un paquete, no pongas cantidad.
mass-title = 📋 <b>{ $n ->
        [one] { $n } línea
       *[other] { $n } líneas
    }</b>
mass-bad = ⚠️ { $n ->
        [one] { $n } línea no se puede pedir: aparece primero, con lo que hay que corregir.
       *[other] { $n } líneas no se pueden pedir: aparecen primero, con lo que hay que corregir.
    } { $good ->
        [0] Envía todas las líneas otra vez.
       *[other] Envía todas las líneas otra vez, o pide solo las válidas.
    }
mass-twins = 👀 { $n ->
        [one] { $n } línea tiene el servicio y el enlace de una anterior.
       *[other] { $n } líneas tienen el servicio y el enlace de una anterior.
    }
mass-total = 💵 { $n ->
        [one] { $n } pedido
       *[other] { $n } pedidos
    } por <b>{ $total }</b>
mass-short = 👛 Saldo: { $balance }. Te falta <b>{ $missing }</b>. Todas las líneas quedan guardadas: recarga y vuelve a ellas.
mass-line = <b>{ $number }.</b> { $name } · { $link } · { $quantity } · <b>{ $price }</b>
mass-line-twin = 👀 <b>{ $number }.</b> { $name } · { $link } · { $quantity } · <b>{ $price }</b> · como en la línea { $twin }
mass-line-bad = ⚠️ <b>{ $number }.</b> <code>{ $text }</code>
    { $why }
mass-problem-not-a-line = No puedo leer eso. Escribe: servicio | enlace | cantidad.
mass-problem-too-long = Es demasiado largo para una línea. Envía un pedido por línea.
mass-problem-not-a-service = Tiene que empezar con el número de un servicio: está en la ficha del servicio.
mass-problem-unknown-service = No hay ningún servicio con ese número. Búscalo con /search.
mass-problem-needs-more = “{ $name }” necesita más que un enlace y una cantidad: pídelo por separado, con /search.
mass-problem-quantity-missing = Falta la cantidad: de { $minimum } a { $maximum }.
mass-problem-not-a-number = No puedo leer la cantidad. Usa solo cifras: de { $minimum } a { $maximum }.
mass-problem-too-small = Es muy poco: este servicio empieza en { $minimum }.
mass-problem-too-large = Es demasiado: este servicio llega hasta { $maximum }.
mass-problem-package-once = “{ $name }” es un paquete: no pongas cantidad, o escribe 1.
mass-too-many = { $n ->
        [one] Es { $n } línea
       *[other] Son { $n } líneas
    }, y caben { $limit } a la vez. No se pidió nada y no se perdió nada: envía primero las primeras { $limit }, y luego las demás.
mass-no-lines = Ahí no hay ningún pedido.
mass-ask-twins = 👀 { $n ->
        [one] { $n } línea tiene el servicio y el enlace de una anterior.
       *[other] { $n } líneas tienen el servicio y el enlace de una anterior.
    } ¿Es a propósito?
mass-ask-recent = 👀 { $n ->
        [one] Hiciste { $n } de estos pedidos hace unos minutos.
       *[other] Hiciste { $n } de estos pedidos hace unos minutos.
    } ¿Pedir lo mismo <b>otra vez</b>?
mass-working = ¡Gracias! Tus pedidos están en camino.
service-number = 🆔 <code>{ $number }</code> en /mass
button-mass = Pedido masivo
button-mass-go-on = Seguir con tus líneas
button-mass-summary = Pedido masivo { $number }
button-mass-good = Solo las válidas ({ $n })
button-mass-edit = Enviar de nuevo
button-mass-all = Sí, pedir todo
button-mass-once = Cada una solo una vez
button-mass-refused = No realizados: { $n }
button-mass-again = Pedir estos otra vez

# What becomes of them

basket-title = 📋 <b>Pedido masivo { $number }</b>
basket-title-bundle = 🎁 <b>{ $name }</b> · { $number }
basket-total = { $n ->
        [one] { $n } pedido
       *[other] { $n } pedidos
    } por { $total }
basket-placed = { $bar } realizados { $placed } de { $count }
basket-refused = ⛔ no realizados: { $n }
basket-refunded = ↩️ { $payer ->
        [operator] reembolsado: { $refund }
       *[user] de vuelta en tu saldo: { $refund }
    }
basket-completed = ✅ entregados: { $n }
basket-partial = 🌗 entregados en parte: { $n }
basket-canceled = ↩️ cancelados: { $n }
basket-doubtful = 🔍 { $n ->
        [one] De { $n } pedido no recibimos una respuesta clara.
       *[other] De { $n } pedidos no recibimos una respuesta clara.
    } No pidas de nuevo, por favor: tu dinero está seguro, y lo estamos averiguando.
basket-refused-title = ⛔ { $n ->
        [one] <b>{ $n } pedido no se realizó.</b> Se devolvió su precio.
       *[other] <b>{ $n } pedidos no se realizaron.</b> Se devolvió su precio.
    }
basket-refused-line = <b>#{ $order }</b> { $name } · { $link }
    { $why }
notice-basket-sent = 📋 Pedido masivo { $basket }: está todo enviado. Realizados: { $placed } de { $orders }.{ $refused ->
        [0] { "" }
       *[other] { " " }No realizados: { $refused }, devuelto: { $refund }.
    }{ $doubtful ->
        [0] { "" }
       *[other] { " " }En revisión: { $doubtful }.
    }
notice-basket-ended = 🏁 El pedido masivo { $basket } ha terminado. Realizados: { $placed } de { $orders }.{ $refused ->
        [0] { "" }
       *[other] { " " }No realizados: { $refused }.
    }{ $returned ->
        [0] { "" }
       *[other] { " " }Devuelto en total: { $refund }.
    }

# One service for several links

links-title = 🔗 { $n ->
        [one] { $n } enlace
       *[other] { $n } enlaces
    }
links-choose = <b>¿Qué quieres para todos?</b> Después te pregunto cuántos para cada uno.
links-none = Ningún servicio acepta todos estos enlaces. Envía juntos enlaces de un mismo sitio y del mismo tipo, o cada uno por separado.
links-quantity = 🔢 <b>¿Cuántos para cada enlace?</b> Toca una cantidad, el precio es por todos los enlaces; o escribe un número del { $minimum } al { $maximum }.

# Bundles

bundles = 🎁 <b>Combos</b>
    Varios servicios para un solo enlace.
bundles-none = Por el momento no hay ningún combo.
bundle-title = 🎁 <b>{ $name }</b>
bundle-item = • { $quantity } · { $name } · { $price }
bundle-item-gone = • ⚠️ { $name } (servicio { $number }) ya no se vende
bundle-link = 🔗 <b>Envíame un solo enlace</b> para todo el combo, por ejemplo:
    <code>{ $example }</code>
bundle-gone = Este combo ya no se ofrece. Elige de nuevo, por favor.
button-bundles = Combos

# Bundles, as admins see them

admin-home = 🛠 <b>La tienda</b>
    Fichas de clientes: <code>/user ID</code>. Añadir a un saldo: <code>/credit ID IMPORTE</code>.
button-admin-sync = Catálogo
button-admin-left-out = Excluidos
button-admin-freeze = Pausar pedidos
bundles-admin = 🎁 <b>Combos</b>: { $n }
    ⚠️ no se puede vender · ⏸️ está desactivado
bundle-how = Envía el nombre del combo en la primera línea y luego un servicio por línea, hasta { $limit }:
    <code>Impulso inicial
    12 | 1000
    15 | 500</code>
    Todos los servicios tienen que aceptar el mismo enlace y no necesitar nada más que un enlace y una cantidad.
bundle-is-on = ✅ Está a la venta.
bundle-is-off = ⏸️ Está desactivado.
bundle-not-offered = ⚠️ No está a la venta: { $why }
bundle-delete-sure = ¿Eliminar este combo? Los pedidos que se hicieron con él se conservan.
bundle-problem-empty = No contiene ningún servicio. Escribe uno por línea: servicio | cantidad.
bundle-problem-no-name = La primera línea tiene que ser el nombre del combo.
bundle-problem-too-many = Son demasiados servicios: el máximo son { $limit }.
bundle-problem-line = No puedo leer “{ $about }”. Escribe: servicio | cantidad.
bundle-problem-vanished = “{ $about }” ya no se vende, o nunca se vendió. Haz el combo de nuevo sin él.
bundle-problem-needs-more = “{ $about }” necesita más que un enlace y una cantidad. Haz el combo de nuevo sin él.
bundle-problem-limits = “{ $about }” no acepta esa cantidad. Haz el combo de nuevo con una que sirva.
bundle-problem-platforms = Sus servicios son de varios sitios: ningún enlace sirve para todos. Haz un combo para cada sitio.
bundle-problem-no-common-link = Sus servicios necesitan distintos tipos de enlace: ningún enlace sirve para todos. Haz un combo para cada tipo de enlace.
button-bundle-new = Nuevo combo
button-bundle-on = Ponerlo a la venta
button-bundle-off = Desactivarlo
button-bundle-delete = Eliminar

command-mass = Muchos pedidos a la vez
command-admin = La tienda
