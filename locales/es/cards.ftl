## The card of an order

order-usual = ⏱ aprox. { $half }; 9 de cada 10, en { $most } como máximo
order-usual-all = ⏱ aprox. { $half } en 9 de cada 10
order-expected = 🏁 listo probablemente el { $at }; en 9 de cada 10 casos, antes del { $latest }
order-expected-latest = 🏁 en 9 de cada 10 casos, listo antes del { $latest }
order-expected-late = 🏁 más de lo que tardaron 9 de cada 10 pedidos
refill-earlier = { $at }: { $what }
cancel-means = 🛑 Puedes pedir la cancelación: lo entregado hasta entonces se paga, el resto se reembolsa.
cancel-means-reserved = 🛑 Aún no se ha enviado: todavía puedes anularlo entero.

## My orders

orders-search = Escribe un número como <code>#17</code>, o un enlace, para encontrar un pedido.
orders-of-link = 🔗 { $link }
orders-none-such = No hay ninguno de ese tipo.
button-filter-all = Todos
button-filter-active = Activos
button-filter-done = Listos
button-filter-problem = Problemas

## Settings

button-settings = Ajustes
button-mute = Silenciar estos avisos
button-zone = Zona horaria
button-zone-phone = La de mi teléfono
button-notices-completed = Completados
button-notices-partial = Entregados en parte
button-notices-canceled = Cancelados
button-notices-refill = Reposiciones
settings = <b>Ajustes</b>
settings-notices = 🔔 Toca un tipo de aviso para dejar de recibirlo. Si se te devuelve dinero, te lo diremos igual, pero sin sonido. La ficha de un pedido lo muestra todo.
settings-zone-phone = 🕰️ Las horas se muestran según el reloj de tu teléfono.
settings-zone = 🕰️ Las horas se muestran según { $city } (hora actual: { $at }).
notices-on = Volverás a recibir estos avisos.
notices-off = Silenciados. Puedes reactivarlos en Ajustes.
zone-choose = 🕰️ <b>¿Qué hora es donde estás?</b>
zone-chosen = Anotado.

## Tables

column-amount = Importe
column-what = Concepto
column-when = Fecha
column-balance = Saldo
column-order = Pedido
column-service = Servicio
column-quantity = Cantidad
column-state = Estado
column-price = Precio
column-limits = Límites
