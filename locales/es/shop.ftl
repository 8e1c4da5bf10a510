language-name = Español

## The first screen

home-greeting = 👋 <b>¡Hola!</b> Pega un enlace, o elige una plataforma y un servicio, y listo.
home-choose = ¿Por dónde empezamos?
home-balance = 👛 Saldo: <b>{ $balance }</b>
shop-empty = Estamos llenando la tienda. Vuelve a pasar en unos minutos, por favor.
old-menu = Este menú es antiguo. Aquí tienes uno nuevo.
not-understood = Perdona, no te entendí. Elige abajo o escribe unas palabras para buscar un servicio.
not-understood-media = Aquí no puedo usar imágenes, stickers ni archivos. Elige abajo o escribe unas palabras para buscar un servicio.
nothing-to-cancel = No hay nada que cancelar.
canceled = Cancelado. No se pidió nada.
banned = Ya no puedes usar esta tienda. Si crees que es un error, escribe al responsable de la tienda.
too-fast = Eso fue muy rápido. Espera un momento y toca de nuevo, por favor.

button-back = Atrás
button-cancel = Cancelar
button-home = Inicio
button-previous = Anterior
button-next = Siguiente
button-search = Buscar
button-my-orders = Mis pedidos
button-wallet = Saldo
button-language = Idioma
button-support = Soporte
button-browse = Servicios
button-more-platforms = Más plataformas
button-order-again = Pedir otra vez
button-open-order = Pedido #{ $order }

platform-website = Sitios web
platform-other = Otros

language-choose = ¿En qué idioma hablamos?
language-chosen = Ahora hablamos español.

support-contact = 💬 ¿Una consulta sobre un pedido? Escribe a { $contact } e indica el número de pedido.

## Lists

platforms = <b>Todas las plataformas</b>
categories = <b>{ $platform }</b>
    ¿Qué buscas?
services = <b>{ $category }</b>
    { $platform } · precios por 1.000
list-gone = Aquí ya no hay nada. Elige de nuevo, por favor.
search-ask = 🔎 ¿Qué buscas? Escribe unas palabras, por ejemplo <i>likes instagram</i>.
search-found = 🔎 <b>{ $words }</b>: { $n ->
        [one] { $n } servicio
       *[other] { $n } servicios
    }, precios por 1.000
search-nothing = 🔎 No se encontró nada para <b>{ $words }</b>. Prueba con menos palabras o con otras, por ejemplo <i>vistas tiktok</i>.
search-empty = ⚠️ Envía las palabras como texto, por favor.
search-too-long = ⚠️ Es demasiado largo para una búsqueda. Bastan unas pocas palabras.

## A service and its link

service-title = <b>{ $name }</b>
service-price = 💵 <b>{ $price }</b> { $unit }
service-limits = 🔢 de { $minimum } a { $maximum }
service-usual-time = ⏱ suele tardar { $span }
service-refill-no = ♻️ sin reposición si el número baja
service-refill-yes = ♻️ con reposición si el número baja
service-refill-days = ♻️ con reposición si el número baja, durante { $n ->
        [one] { $n } día
       *[other] { $n } días
    }
service-cancel-yes = 🛑 puedes pedir la cancelación mientras está en curso
service-cancel-no = 🛑 no se puede cancelar una vez enviado
link-ask = 🔗 <b>Envíame un enlace</b> de { $target }, por ejemplo:
    <code>{ $example }</code>
button-keep-link = Mantener el enlace
target-post = publicación
target-profile = perfil
target-channel = canal o grupo
target-video = video
target-story = historia
target-live = transmisión en vivo
target-comment = comentario
target-group = grupo
target-bot = bot
target-track = canción
target-playlist = playlist
target-any = página

you-sent = Enviaste: <code>{ $text }</code>
problem-text-wanted = Envíalo como texto, por favor: aquí no puedo usar imágenes, stickers ni archivos.

link-problem-empty = Ese mensaje está vacío. Envía el enlace como texto.
link-problem-not-a-link = Eso no es un enlace que pueda usar. Cópialo en la app con <i>Compartir</i> y luego <i>Copiar enlace</i>.
link-problem-too-long = Ese enlace es demasiado largo. Cópialo otra vez, y solo el enlace.
link-problem-forbidden-characters = Contiene caracteres que ningún enlace puede tener. Copia el enlace otra vez y no envíes nada más.
link-problem-has-credentials = Ese enlace contiene un nombre o una contraseña. Envíalo sin eso, por favor.
link-problem-has-port = Ese enlace contiene un número de puerto, después de dos puntos. Envíalo sin eso, por favor.
link-problem-not-public = No se puede llegar a esa dirección desde internet. Envía un enlace público.
link-problem-wrong-platform = Ese enlace es de otro sitio, no del de este servicio. Envía un enlace del sitio correcto, o vuelve atrás y elige otro servicio.
link-problem-wrong-target = El sitio es correcto, pero este servicio necesita un enlace de { $target }. Búscalo en la app y copia su enlace.
link-problem-short-link = Es un enlace corto, que solo lleva a otro, y yo nunca abro enlaces. Ábrelo tú y espera a que cargue la página. Luego copia la dirección completa: en un navegador, de la barra de direcciones; en una app, con <i>Compartir</i> y luego <i>Copiar enlace</i>.
link-problem-private-invite = Eso lleva a un lugar privado, donde solo entran miembros. Envía un enlace público: haz público el canal o grupo y bastará con su @nombre.

## Quantity

quantity-link = 🔗 { $link }
quantity-ask = 🔢 <b>¿Cuántos?</b> Toca una cantidad, o escribe un número del { $minimum } al { $maximum } (sirven <code>1500</code> y <code>1,5k</code>).
quantity-problem-not-a-number = No puedo leer eso como un número. Usa solo cifras, como <code>1500</code> o <code>1,5k</code>.
quantity-problem-too-small = Es muy poco: este servicio empieza en { $minimum }.
quantity-problem-too-large = Es demasiado: este servicio llega hasta { $maximum }.

## Confirm

confirm-summary = <b>Revisa tu pedido, por favor</b>

    { $name }
    🔗 { $link }
confirm-balance = 👛 Saldo: { $balance } → { $after }
    El precio se mantiene hasta el { $until }.
confirm-operator-pays = 👛 Lo paga la tienda.
    El precio se mantiene hasta el { $until }.
confirm-short = 👛 Saldo: { $balance }. Te falta <b>{ $missing }</b>. Tu pedido queda guardado: recarga y vuelve a él.
confirm-problem-neither = Eso no es ni un número ni un enlace, así que nada ha cambiado. Envía un número para otra cantidad, u otro enlace.
button-confirm = Confirmar
button-link = Enlace
button-quantity = Cantidad
button-top-up = Recargar
button-try-again = Intentar de nuevo
button-new-price = Ver el nuevo precio
button-order-once-more = Sí, pedirlo otra vez
confirm-repeat = Hiciste el mismo pedido hace unos minutos: #{ $order }. ¿Pedirlo <b>otra vez</b>?
confirm-working = ¡Gracias! Tu pedido está en camino.
confirm-already = Ya hiciste este pedido.

refusal-frozen = ⏸️ Por el momento la tienda no acepta pedidos. El tuyo queda guardado: inténtalo de nuevo un poco más tarde.
refusal-not-let-in = 🔒 Esta es una tienda privada. Pide acceso al responsable; tu ID está en /help.
refusal-service-gone = Este servicio ya no se ofrece. Elige otro, por favor.
refusal-draft-gone = Este pedido se cerró antes de hacerse. Empieza uno nuevo, por favor.
refusal-incomplete = Todavía falta algo en este pedido. Repásalo una vez más, por favor.
refusal-too-many = Hiciste muchos pedidos en una hora. Este queda guardado: inténtalo de nuevo un poco más tarde.
refusal-expired = ⌛ El precio de esa ficha ya no es válido. No se pidió nada. Mira el nuevo precio y confirma.

## Orders

orders-title = <b>Mis pedidos</b>
orders-none = Aún no tienes pedidos.
order-gone = No encuentro ese pedido. Los tuyos están en /orders.
order-title = { $icon } <b>Pedido #{ $order }</b> · { $state }
order-progress = { $bar } { $percent } %
    { $delivered } de { $quantity } entregados
order-what = { $name }
    🔗 { $link }
order-price = 🔢 { $quantity } · 💵 { $price }
order-refunded-line = ↩️ reembolsado: { $refund }
order-created = 🕓 hecho el { $at }
order-start-count = 📍 contador inicial: { $count }
order-ended = 🏁 terminado el { $at }
order-looked-at = 🔄 actualizado el { $at }

state-reserved = a la espera de envío
state-submitting = enviándose
state-unknown = en revisión
state-placed = a la espera de empezar
state-in-progress = en curso
state-completed = completado
state-partial = entregado en parte
state-canceled = cancelado
state-rejected = no realizado
state-released = no realizado
state-written-off = cerrado

explain-unknown = No recibimos una respuesta clara sobre este pedido. <b>No lo pidas de nuevo, por favor:</b> tu dinero está seguro, y estamos averiguando qué pasó con él. Recibirás el pedido o el dinero.
explain-canceled = El proveedor detuvo este pedido y lo que no se entregó queda reembolsado. Pídelo otra vez o busca otro servicio con /search.
explain-written-off = El responsable cerró este pedido. Si falta algo, escribe a soporte.
not-placed = { $why } { $payer ->
        [operator] No se cobró nada.
       *[user] El precio completo está de vuelta en tu saldo.
    }
reason-vanished = El servicio se retiró antes de enviar el pedido. Elige otro servicio con /search.
reason-dearer = El precio subió antes de enviar el pedido. Puedes pedirlo otra vez al nuevo precio.
reason-taken-back = Anulaste el pedido.
reason-unreachable = No se pudo conectar con el proveedor. Pide otra vez un poco más tarde.
reason-by-hand = El responsable comprobó que no se había realizado. Puedes pedirlo otra vez; si tienes dudas, usa /support.
reason-link = No se aceptó el enlace: comprueba que esté completo y sea público.
reason-duplicate-link = Ya hay un pedido en marcha para este enlace: espera a que termine.
reason-quantity = No se aceptó la cantidad. Pide otra vez con otra cantidad.
reason-fields = No se aceptaron los datos que pide este servicio. Pide otra vez y revisa cada dato.
reason-service = El servicio no está disponible por el momento. Elige otro con /search, o pide otra vez más tarde.
reason-general = Por el momento no se pudo hacer el pedido. Pide otra vez más tarde, o pregunta en /support.

button-status = Estado
button-refill = Reposición
button-cancel-order = Cancelar pedido
status-asked = Consultando…
status-ended = Este pedido ya terminó.

cancel-ask = ¿Pedir la cancelación del pedido #{ $order }? Es una solicitud: lo entregado hasta entonces se paga, el resto { $payer ->
        [operator] se reembolsa.
       *[user] vuelve a tu saldo.
    }
cancel-ask-reserved = ¿Anular el pedido #{ $order }? Aún no se ha enviado: { $payer ->
        [operator] no se cobra nada.
       *[user] recuperas el precio completo.
    }
cancel-line-asked = 🛑 Pediste la cancelación: la solicitud está en camino.
cancel-line-refused = 🛑 Se rechazó la cancelación: { $words }
wish-cancel-noted = Solicitado. Te avisaremos del resultado.
wish-cancel-released = Pedido anulado. No se cobró nada.
wish-cancel-already = Eso ya lo pediste. Te avisaremos del resultado.
wish-cancel-not-possible = Este pedido ya no se puede cancelar. Si hay algún problema, pregunta en /support.
wish-cancel-gone = No encuentro ese pedido.
wish-refill-noted = Reposición solicitada. Te avisaremos del resultado.
wish-refill-released = Hecho.
wish-refill-already = Ya hay una reposición en marcha.
wish-refill-not-possible = Ahora no se puede reponer este pedido. Su ficha dice cuándo se puede; si no, pregunta en /support.
wish-refill-gone = No encuentro ese pedido.
refill-line-asked = ♻️ Se solicitó una reposición.
refill-line-accepted = ♻️ Hay una reposición en marcha.
refill-line-refused = ♻️ Se denegó la reposición: { $words }
refill-line-completed = ♻️ La reposición está hecha.
refill-line-lapsed = ♻️ El proveedor nunca dijo qué pasó con la reposición. Puedes pedir otra.
refill-line-rejected = ♻️ Se rechazó la reposición: { $words }

## Wallet

wallet-balance = 👛 Saldo: <b>{ $balance }</b>
wallet-held = 🔒 Reservado para pedidos abiertos: { $held }
wallet-empty = Aún no hay movimientos.
wallet-line = <b>{ $amount }</b> · { $what }
    { $at } · saldo { $after }
entry-credit = recarga
entry-hold = pedido { $order }
entry-release = pedido { $order }, no realizado
entry-refund = pedido { $order }, reembolso
wallet-private = En esta tienda los pedidos los paga el responsable: no necesitas saldo.
top-up = ➕ <b>Recargar</b>
top-up-none = Pregunta al responsable de esta tienda cómo pagar.
top-up-id = Indica este número con tu pago: <code>{ $id }</code>

## Times

span-seconds = { $n ->
        [one] { $n } segundo
       *[other] { $n } segundos
    }
span-minutes = { $n ->
        [one] { $n } minuto
       *[other] { $n } minutos
    }
span-hours = { $n ->
        [one] { $n } hora
       *[other] { $n } horas
    }
span-days = { $n ->
        [one] { $n } día
       *[other] { $n } días
    }

## Notices

notice-order-completed = ✅ El pedido #{ $order } está completado: { $quantity } × { $name }.
notice-order-partial = 🌗 El pedido #{ $order } se entregó en parte: { $delivered } de { $quantity }. { $payer ->
        [operator] Reembolsado: <b>{ $refund }</b>.
       *[user] Devolvimos <b>{ $refund }</b> a tu saldo.
    }
notice-order-canceled = ↩️ El pedido #{ $order } se canceló. { $payer ->
        [operator] Reembolsado: <b>{ $refund }</b>.
       *[user] Devolvimos <b>{ $refund }</b> a tu saldo.
    }
notice-order-refunded = ↩️ Pedido #{ $order }: { $payer ->
        [operator] reembolsado <b>{ $paid }</b>.
       *[user] devolvimos <b>{ $paid }</b> a tu saldo.
    } En total ya son { $refund } de { $price }.
notice-order-unknown = 🔍 El pedido #{ $order } está en revisión: no recibimos una respuesta clara. No lo pidas de nuevo, por favor. Tu dinero está seguro: recibirás el pedido o el dinero.
notice-order-not-placed = ⛔ El pedido #{ $order } no se realizó. { $why } { $payer ->
        [operator] No se cobró nada.
       *[user] Devolvimos <b>{ $price }</b> a tu saldo.
    }
notice-order-written-off = 📕 El responsable cerró el pedido #{ $order }. Si falta algo, escribe a soporte.
notice-order-cancel-refused = 🛑 Se rechazó la cancelación del pedido #{ $order }: { $words }
notice-refill-completed = ♻️ La reposición del pedido #{ $order } está hecha.
notice-refill-rejected = ♻️ Se rechazó la reposición del pedido #{ $order }: { $words }
notice-refill-refused = ♻️ Se denegó la reposición del pedido #{ $order }: { $words }
notice-wallet-credited = 👛 Añadimos <b>{ $amount }</b> a tu saldo. Saldo: <b>{ $balance }</b>
notice-let-in = 🔓 Te damos la bienvenida: ya puedes hacer pedidos en esta tienda.
notice-something-broke = ⚠️ Algo falló por nuestra parte. No se perdió nada; inténtalo de nuevo, por favor.

## Help, terms, privacy

help = <b>Cómo funciona</b>
    1. Pega un enlace, elige una plataforma y un servicio, o escribe unas palabras para buscar.
    2. Envía el enlace si aún falta, la cantidad y lo demás que pida el servicio.
    3. Revisa la ficha y confirma. El precio que ves en ella es el que pagas.
    4. Sigue el pedido en su ficha. Lo que no se entrega se reembolsa.

    /services – ver los servicios
    /search – buscar un servicio
    /orders – tus pedidos
    /mass – muchos pedidos a la vez
    /wallet – saldo y movimientos
    /favourites – servicios favoritos
    /language – otro idioma
    /support – preguntar al responsable
    /terms – condiciones de esta tienda
    /privacy – qué datos se guardan
    /cancel – salir de lo que estabas haciendo

    Tu ID: <code>{ $id }</code>
terms-wallet = <b>Condiciones</b>
    • El precio de la ficha de confirmación es el que pagas. Se descuenta de tu saldo cuando confirmas.
    • Lo que no se entrega se reembolsa a tu saldo. Un pedido cancelado se reembolsa; uno entregado en parte, por la parte que falta.
    • Una cancelación es una solicitud: lo entregado hasta entonces se paga.
    • La reposición es posible si el servicio la ofrece, dentro de los días indicados.
    • El enlace tiene que ser público y no debe cambiar hasta que termine el pedido.
    • Muchas redes no permiten comprar interacciones: haces tus pedidos bajo tu propia responsabilidad.
terms-private = <b>Condiciones</b>
    • Esta es una tienda privada: el responsable paga los pedidos de las personas a las que dio acceso.
    • Una cancelación es una solicitud: lo entregado hasta entonces no se deshace.
    • El enlace tiene que ser público y no debe cambiar hasta que termine el pedido.
    • Muchas redes no permiten comprar interacciones: haces tus pedidos bajo tu propia responsabilidad.
privacy = <b>Privacidad</b>
    • Se guardan: tu ID de Telegram, nombre, nombre de usuario, idioma y lo que elegiste en los ajustes, tus pedidos con sus enlaces y cada movimiento de tu saldo.
    • Al proveedor le llegan el enlace, la cantidad, lo que pide el servicio (como los comentarios) y nada más. Este bot nunca abre los enlaces.
    • Los mensajes se guardan dos días; los pedidos sin terminar y los enlaces que pegas, 30 días.
    • Lo que escribes a soporte se guarda junto con tu consulta, y lo leen los responsables.
    • Pide al responsable ver o borrar lo que se guarda sobre ti.

## The command menu

command-start = Inicio
command-services = Ver los servicios
command-search = Buscar un servicio
command-orders = Mis pedidos
command-wallet = Saldo y movimientos
command-language = Elegir el idioma
command-help = Cómo funciona
command-support = Preguntar al responsable
command-terms = Condiciones de esta tienda
command-privacy = Qué se guarda sobre ti
command-cancel = Salir de este paso
