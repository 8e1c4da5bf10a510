## What the types of services ask for

form-ask-comments = ✏️ <b>Envíame los comentarios.</b> Por ejemplo:
    <code>¡Qué buen video!
    ¿Dónde se grabó?</code>
form-ask-usernames = 👤 <b>Envíame los nombres de las cuentas.</b> Por ejemplo:
    <code>primera.cuenta
    @segunda.cuenta</code>
form-ask-hashtags = #️⃣ <b>Envíame los hashtags.</b> Por ejemplo:
    <code>viajes
    #atardecer</code>
form-ask-hashtag = #️⃣ <b>¿Qué hashtag?</b> Por ejemplo <code>viajes</code>.
form-ask-username = 👤 <b>{ $comment ->
        [true] ¿Qué cuenta escribió el comentario?
       *[false] ¿De qué cuenta se toman los seguidores?
    }</b> Envía el nombre de la cuenta o el enlace a su perfil, por ejemplo <code>una.cuenta</code>.
form-ask-media = 🖼 <b>Envíame el enlace de la publicación</b>: se usarán las cuentas que le dieron like. Tiene que estar en el mismo sitio.
form-ask-answer-number = 🗳 <b>¿Qué respuesta de la encuesta?</b> Cuenta desde arriba: toca su número, o escribe uno del 1 al { $limit }.
form-ask-groups = 👥 <b>Envíame los grupos</b> desde los que se invita a las personas, por enlace o por nombre. Tienen que ser públicos. Por ejemplo:
    <code>https://t.me/ungrupo
    @otrogrupo</code>
form-ask-keywords = 🔑 <b>Envíame las palabras clave.</b> Por ejemplo:
    <code>comprar zapatillas para correr
    zapatillas para correr online</code>
form-ask-country = 🌍 <b>¿De qué país?</b> Toca uno, o escribe su nombre o su código de dos letras, por ejemplo <code>PL</code>.
form-ask-device = 📱 <b>¿En qué dispositivos?</b> Toca una opción.
form-ask-type-of-traffic = 🚦 <b>¿De dónde vienen los visitantes?</b> Toca una opción.
form-ask-google-keyword = 🔎 <b>¿Qué palabras buscan?</b> Por ejemplo <code>zapatillas para correr</code>.
form-ask-referring-url = ↪️ <b>¿De qué página vienen?</b> Envía su enlace, por ejemplo <code>https://example.com/page</code>.
form-ask-list = Uno por línea, en un mensaje o en un archivo .txt de hasta { $limit } líneas.
form-ask-more = ➕ <b>Lo que envíes ahora se añade al final</b>, en un mensaje o en un archivo .txt.

form-limits = Este servicio acepta de { $minimum } a { $maximum }.
form-package-price = 📦 { $price } es el precio del paquete completo, sin importar cuántos envíes.
form-commas-count = ⚠️ Aquí una coma cuenta como el final de un comentario: una línea con una coma se cobra como dos.
form-replaces = ¿Un error? Envía la lista completa otra vez: reemplazará a esta.
form-bill = 💵 { $count } por <b>{ $price }</b>
form-too-few = ⚠️ En total: { $count }. Este servicio empieza en { $limit }; faltan por añadir: { $difference }.
form-too-many = ⚠️ En total: { $count }. Este servicio llega hasta { $limit }; hay que quitar: { $difference }.
form-more-lines = … y { $n } más
form-value = ▫️ { $field }: <b>{ $value }</b>

form-blank-lines = 🧹 { $n ->
        [one] Se omitió { $n } línea vacía.
       *[other] Se omitieron { $n } líneas vacías.
    }
form-left-out-twice = 🧹 { $n ->
        [one] Se omitió { $n } entrada repetida.
       *[other] Se omitieron { $n } entradas repetidas.
    }
form-stand-twice = 👀 { $n ->
        [one] { $n } línea está repetida. Se mantiene, y cuenta.
       *[other] { $n } líneas están repetidas. Se mantienen, y cuentan.
    }
form-cut-off = ✂️ ¿Eso es todo? En un mensaje caben 4.096 caracteres, y las apps cortan en dos los textos más largos. Añade el resto, o envía un archivo .txt.

lines-comments = ✏️ <b>{ $n ->
        [one] { $n } comentario
       *[other] { $n } comentarios
    }</b>
lines-usernames = 👤 <b>{ $n ->
        [one] { $n } cuenta
       *[other] { $n } cuentas
    }</b>
lines-hashtags = #️⃣ <b>{ $n ->
        [one] { $n } hashtag
       *[other] { $n } hashtags
    }</b>
lines-groups = 👥 <b>{ $n ->
        [one] { $n } grupo
       *[other] { $n } grupos
    }</b>
lines-keywords = 🔑 <b>{ $n ->
        [one] { $n } palabra clave
       *[other] { $n } palabras clave
    }</b>

button-field-comments = Comentarios
button-field-usernames = Cuentas
button-field-hashtags = Hashtags
button-field-hashtag = Hashtag
button-field-username = Cuenta
button-field-media = Publicación
button-field-answer-number = Respuesta
button-field-groups = Grupos
button-field-keywords = Palabras clave
button-field-country = País
button-field-device = Dispositivos
button-field-type-of-traffic = Tráfico
button-field-google-keyword = Palabras buscadas
button-field-referring-url = Página de origen
button-go-on = Seguir con tu pedido
button-continue = Continuar
button-keep = Mantener
button-keep-quantity = Mantener { $quantity }
button-add-lines = Añadir líneas
button-new-list = Empezar otra lista

country-worldwide = 🌍 Todo el mundo
device-1 = PC
device-2 = Móvil, Android
device-3 = Móvil, iOS
device-4 = Móvil, mixto
device-5 = Todos los dispositivos
traffic-1 = Una búsqueda en Google
traffic-2 = Otra página
traffic-3 = Ningún sitio en particular

form-problem-text-wanted = Envíalo como texto, por favor: aquí no puedo usar imágenes, stickers ni archivos.
form-problem-list-wanted = Envíalo como texto o en un archivo .txt, por favor: no puedo usar imágenes ni stickers.
form-problem-empty = Ahí no hay nada que pueda usar. Escríbelo de nuevo y envíalo otra vez.
form-problem-one-line-wanted = Aquí solo hace falta uno: envía una sola línea.
form-problem-forbidden-characters = “{ $entry }” contiene caracteres de control que ningún servicio acepta. Escríbelo de nuevo y envíalo otra vez.
form-problem-too-long = “{ $entry }” es demasiado largo: el máximo son { $limit } caracteres.
form-problem-too-many-lines = Es demasiado para un solo pedido: el máximo son { $limit } líneas. Haz dos pedidos.
form-problem-too-much = Es demasiado texto para un solo pedido. Haz dos pedidos.
form-problem-not-a-name = “{ $entry }” no es un nombre de cuenta. Puede tener letras, números, puntos, guiones y guiones bajos; también sirve el enlace al perfil.
form-problem-not-a-tag = “{ $entry }” no es un hashtag. Es una sola palabra de letras, números y guiones bajos.
form-problem-not-a-group = “{ $entry }” no es un enlace ni un nombre de un grupo público de este sitio. Copia el enlace del grupo y envíalo otra vez.
form-problem-not-an-answer = Eso no es un número del 1 al { $limit }. Envía solo el número.
form-problem-not-a-country = No conozco ese país. Sus dos letras siempre funcionan, por ejemplo <code>PL</code>.
confirm-problem-one-line = Una sola línea no reemplaza tu lista. Para cambiarla, envíala entera otra vez o toca su botón.
form-problem-tap-wanted = Aquí no hace falta escribir: toca uno de los botones.
form-problem-unknown-command = No conozco el comando “{ $entry }”, y no lo he tomado como respuesta.

file-problem-too-large = Ese archivo es demasiado grande: el máximo son { $limit } MB. Divídelo y haz dos pedidos.
file-problem-wrong-kind = No puedo leer ese tipo de archivo. Envía texto, o un archivo de texto simple que termine en .txt.
file-problem-not-text = Ese archivo no es texto simple. Guárdalo como archivo .txt (“UTF-8”), o pega las líneas aquí.
file-problem-unknown-encoding = No puedo saber qué letras contiene ese archivo. Guárdalo otra vez como “UTF-8”, o pega las líneas aquí.
file-problem-not-fetched = No pude descargar ese archivo de Telegram. No ha cambiado nada: envíalo otra vez, por favor.

## Prices and badges

unit-thousand = por 1.000
unit-comments = por 1.000 comentarios
unit-usernames = por 1.000 cuentas
unit-package = por el paquete
list-packages = 📦 significa: el precio es por el paquete completo.
service-drip = 💧 se puede entregar en varias tandas (drip-feed)
service-per-day = 🚀 aprox. { $n } al día
service-start-within = ⚡ empieza en menos de { $span }
service-start-at-once = ⚡ empieza al instante
confirm-package = 📦 Un paquete
confirm-quantity = 🔢 { $quantity }, a { $price } { $unit }
confirm-total = 💵 Total: <b>{ $total }</b>

## Drip-feed

button-drip = Drip-feed
button-drop-drip = Sin drip-feed
drip-ask-runs = 💧 <b>Drip-feed: ¿en cuántas tandas?</b> En cada una se entregan { $quantity }. Toca un número, o escribe uno del { $minimum } al { $maximum }.
drip-ask-interval = 💧 <b>¿Cuánto tiempo entre las tandas?</b> { $runs } × { $quantity } = { $total }, { $price }.
    Detrás de la flecha ves cuánto tarda todo.
drip-interval-range = También puedes escribir los minutos, de { $minimum } a { $maximum }.
drip-line = 💧 { $runs } × { $quantity }, cada { $interval } = { $total }, tarda aprox. { $span }
drip-each = 💧 Este pedido tiene { $runs } tandas: indica cuántos se entregan en cada una. Los precios son por todas las tandas juntas.
drip-dropped = ⚠️ Ya no son posibles tantas tandas, así que se quitó el drip-feed.
drip-problem-runs = Envía un número entero de tandas, del { $minimum } al { $maximum }.
drip-problem-interval = Este servicio no permite eso. Toca uno de los tiempos.
