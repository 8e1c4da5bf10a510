## Ordering again: a queue for one link, undo, favourites

overlap-warning = ⚠️ <b>El pedido #{ $order } para este enlace aún no ha terminado</b> ({ $state }).
    Dos a la vez se estorban: los contadores se mezclan, los reembolsos y las reposiciones pueden salir mal, y el proveedor puede rechazar el segundo.
    “Después del #{ $order }” mantiene este precio y envía el pedido automáticamente en cuanto termine el #{ $order }.
button-after = Después del #{ $order }
confirm-queued = Anotado: se enviará automáticamente en cuanto termine el #{ $order }.
order-waits = ⏭ Este pedido espera en cola detrás del #{ $order } y se enviará automáticamente cuando ese termine. Hasta entonces puedes anularlo al instante, sin que se cobre nada.
order-queue-again = 💡 El #{ $order } para este enlace está en marcha. Con “Pedir otra vez” puedes poner este en la cola.

order-undo = ↩️ Se enviará en un momento. <b>Deshacer</b> lo anula al instante, sin que se cobre nada.
button-undo = Deshacer
undo-done = Pedido anulado. No se cobró nada.
undo-already = Este pedido ya estaba anulado. No se cobró nada.
undo-too-late = Demasiado tarde, lo sentimos: este pedido se acaba de enviar.

button-favourites = Favoritos
button-favourite = Favorito
favourites-title = ⭐ <b>Favoritos</b>
    Precios por 1.000.
favourites-none = ⭐ Aún no tienes favoritos. Añade uno con la estrella de la ficha de un servicio.
favourites-gone = 🗑 marca lo que ya no se ofrece: tócalo para quitarlo.
favourites-full = Tienes 100 favoritos y no caben más. Quita uno primero.
favourite-added = ⭐ Añadido a tus favoritos.
favourite-removed = Quitado de tus favoritos.
command-favourites = Servicios favoritos
