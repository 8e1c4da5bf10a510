## The catalogue, as admins see it: what a sync came to, and what is not sold and why

# /sync

sync-title = 🔄 <b>Catálogo</b>
sync-ok = <b>{ $panel }</b>: { $n ->
        [one] { $n } servicio a la venta
       *[other] { $n } servicios a la venta
    }
sync-failed = ⚠️ <b>{ $panel }</b>: { $words }
    Se mantiene el último catálogo válido: { $n ->
        [one] { $n } servicio
       *[other] { $n } servicios
    }.
sync-doubted = ⚠️ <b>{ $panel }</b>: su respuesta no es creíble. Se mantiene el último catálogo válido: { $n ->
        [one] { $n } servicio
       *[other] { $n } servicios
    }.
sync-closed = ⛔ <b>{ $panel }</b>: su URL o su clave es nueva, y aún no ha demostrado que conoce nuestros últimos pedidos. Hasta entonces no se vende nada suyo ni se siguen sus pedidos.
sync-unchanged = no ha cambiado nada
sync-change-new = nuevos: { $n }
sync-change-back = de vuelta: { $n }
sync-change-vanished = desaparecidos: { $n }
sync-change-replaced = convertidos en otra cosa: { $n }
sync-change-dearer = más caros: { $n }
sync-change-cheaper = más baratos: { $n }
sync-change-limits = con otros límites: { $n }
sync-left-out = Excluidos en todos los paneles, por motivo; toca uno para ver la lista:
sync-left-out-here = excluidos: { $reasons }

doubt-too-few = Dejaría { $now } servicios a la venta donde ahora hay { $before }.
doubt-other-services = De { $before } servicios a la venta, desaparecerían o serían otra cosa: { $lost }.
doubt-other-rates = De { $kept } tarifas, { $leaps } serían unas diez veces más altas que ahora, o unas diez veces más bajas.

button-take-sync = Aceptarla de todos modos
button-take-sure = Sí, aceptarla
take-newer = El panel ha vuelto a responder desde entonces: estas son las cifras actuales.
take-question = ⚠️ ¿Aceptar la respuesta de <b>{ $panel }</b> como su catálogo?
take-advice = Hazlo solo si el panel ha cambiado así de verdad: mira antes su propia lista de precios. Los servicios que se van vuelven con la próxima respuesta válida; los pedidos ya hechos siguen su curso.
take-done = ✅ Aceptada: { $n ->
        [one] { $n } servicio a la venta
       *[other] { $n } servicios a la venta
    }.
take-gone = Ya no hay ninguna respuesta que aceptar. Envía /sync para consultar de nuevo.

# What is left out

left-out-title = 📦 <b>Excluidos</b>, por motivo. Toca uno para ver lo que escribió el panel.
left-out-nothing = ✅ No hay nada excluido.
left-out-page = 📦 <b>Excluidos: { $reason }</b> ({ $n })
left-out-row = <b>{ $panel }</b> · <code>{ $id }</code> · { $name }
    tipo { $type } · tarifa { $rate } · de { $minimum } a { $maximum }
left-out-unreadable-row = <b>{ $panel }</b> · { $words }
left-out-separator = líneas decorativas, no servicios
left-out-type = tipo que no se vende
left-out-no-type = sin tipo
left-out-no-price = sin precio
left-out-senseless-price = precio sin sentido
left-out-senseless-limits = límites sin sentido
left-out-vanished = ya no está en el panel
left-out-replaced = sustituido por otro servicio
left-out-withheld = retirado de la venta por un admin
left-out-panel-gone = panel que no está en la configuración
left-out-other-account = panel con otra cuenta
left-out-unreadable = no se pudo leer

# Taking a service off the shelf

button-withhold = Retirar de la venta
button-put-back = Volver a vender
button-withheld = Todos los retirados
withhold-done = 🚫 <b>{ $name }</b> está retirado de la venta. Los clientes no lo ven; los pedidos ya hechos siguen su curso, y se devuelve el dinero de los que aún no se enviaron.
withhold-nothing = No existe ese servicio.
put-back-done = ✅ <b>{ $name }</b> está a la venta.
put-back-not-sold = <b>{ $name }</b> ya no está retirado, pero no se vende: { $why }.

# Alerts

alert-sync-doubted = catálogo no creíble
alert-other-account = otra cuenta
alert-panel-gone = no está en la configuración
notice-alert-sync-doubted = ⚠️ El panel <b>{ $about }</b> respondió con un catálogo que no es creíble: { $doubt ->
        [too-few] { $now } servicios en lugar de { $before }.
        [other-services] de { $before } servicios, desaparecieron o son otra cosa: { $lost }.
       *[other-rates] { $leaps } tarifas son unas diez veces más altas que antes, o unas diez veces más bajas.
    }
    Desde el { $since }. Se mantiene el último válido. Mira la lista de precios del panel; si es correcta, envía /sync y acéptala de todos modos.
notice-alert-other-account = ⛔ La clave de <b>{ $about }</b> no da acceso a la cuenta en la que están nuestros pedidos: el panel dice no conocer los últimos.
    Desde el { $since }. No se vende, sigue ni reembolsa nada suyo. Vuelve a poner su URL y su clave como estaban, o dale a la otra cuenta un nombre propio (PANELS__name__URL), y reinicia.
notice-alert-panel-gone = ⚠️ El panel <b>{ $about }</b> ya no está en la configuración, pero { $orders ->
        [one] allí queda abierto { $orders } pedido
       *[other] allí quedan abiertos { $orders } pedidos
    }.
    Desde el { $since }. No se venden sus servicios ni se siguen sus pedidos. Pon de nuevo su URL y su clave para continuar con ellos, o decídelos a mano en el panel.
