## Help for the step that one is in

help-step-start = 👉 <b>Ahora:</b> pega un enlace, elige una plataforma o escribe unas palabras para buscar.
help-step-orders = 👉 <b>Ahora:</b> tus pedidos están en /orders. En la ficha de un pedido puedes pedir su estado, una reposición o una cancelación, y escribir a soporte.
help-step-link = 👉 <b>Ahora:</b> envía el enlace que pide la ficha. Cópialo en la app con <i>Compartir</i> y luego <i>Copiar enlace</i>. La página tiene que ser pública.
help-step-quantity = 👉 <b>Ahora:</b> toca una cantidad, o escribe un número como <code>1500</code> o <code>1,5k</code>.
help-step-field = 👉 <b>Ahora:</b> escribe lo que pide la ficha, o toca uno de sus botones.
help-step-list = 👉 <b>Ahora:</b> envía la lista, una entrada por línea, como texto o en un archivo .txt. Cada línea cuenta como una.
help-step-confirm = 👉 <b>Ahora:</b> revisa la ficha y toca Confirmar. Para cambiar algo, toca Enlace o Cantidad, o simplemente envía el nuevo dato.
help-step-drip = 👉 <b>Ahora:</b> elige en cuántas partes se entrega el pedido y cada cuánto tiempo.
help-step-search = 👉 <b>Ahora:</b> escribe unas palabras, por ejemplo <i>likes instagram</i>, o el número de un servicio.
help-step-mass = 👉 <b>Ahora:</b> envía un pedido por línea: servicio | enlace | cantidad. También sirve un archivo .txt o .csv.
help-step-bundle = 👉 <b>Ahora:</b> envía un solo enlace para todo el combo.
help-step-ticket = 👉 <b>Ahora:</b> escribe tu consulta en un solo mensaje. Puedes adjuntar una foto o un archivo. Te respondemos aquí.
help-step-admin = 👉 <b>Ahora:</b> escribe lo que pide la última pantalla. Con /cancel sales de ella.
button-help = Ayuda

## What the words mean

button-hints = ¿Qué significa…?
hints-title = ❓ <b>Qué significan las palabras</b>
hint-drip-feed = <b>Drip-feed</b>: el pedido llega en partes iguales, con pausas. Se ve natural. Pagas todas las partes de una vez.
hint-refill = <b>Reposición (refill)</b>: si el número baja después, se repone gratis. Solo vale dentro de los días que indica la ficha.
hint-start-count = <b>Contador inicial</b>: lo que tu página tenía antes de empezar el pedido. Tu pedido se suma a eso.
hint-partial = <b>Parcial, restante</b>: no se pudo entregar todo. Lo restante se te devuelve automáticamente.
hint-package = <b>Paquete</b>: un conjunto fijo a un solo precio. No hay que elegir cantidad.
hint-cancel = <b>Cancelar</b>: una solicitud para detener el pedido. Lo entregado hasta entonces se paga, el resto se devuelve.
