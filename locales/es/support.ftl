## Support

support-intro = 💬 <b>Soporte</b>
    Pregúntanos lo que quieras. Basta un mensaje; puedes adjuntar una foto o un archivo. La respuesta llega aquí.
support-yours = Tus consultas:
ticket-state-open = esperando respuesta
ticket-state-answered = respondida
ticket-state-closed = cerrada
ticket-title = { $icon } <b>Consulta #{ $ticket }</b> · { $state }
ticket-order = { $icon } Pedido #{ $order } · { $state }
    { $quantity } × { $name }
    🔗 { $link }
ticket-ask = ✍️ <b>¿En qué podemos ayudarte?</b> Escríbelo en un solo mensaje. Puedes añadir una foto o un archivo.
ticket-ask-more = ✍️ Escribe lo que quieras añadir a la consulta #{ $ticket }. También sirve una foto o un archivo.
ticket-sent = ✅ Enviado. La respuesta llegará a este chat.
ticket-line = <b>{ $who }</b> · { $at }
    { $words }
ticket-by-staff = Soporte
ticket-by-customer = Cliente
ticket-problem-gone = No encuentro esa consulta. Escribe una nueva con /support.
ticket-problem-empty = Eso no lo puedo enviar. Escribe un texto, o envía una foto o un archivo.
ticket-problem-too-long = Es demasiado largo: el máximo son { $limit } caracteres. Envíalo en varios mensajes.
ticket-problem-too-many-open = Ya tienes varias consultas abiertas. Cierra una con /support, o añade algo a una de ellas.
ticket-problem-too-fast = Has escrito mucho en una hora. Espera la respuesta, o escribe de nuevo más tarde.
button-write = Escríbenos
button-write-more = Escribir más
button-close-ticket = Cerrar
button-open-ticket = Consulta #{ $ticket }
button-answer = Responder
button-tickets = Consultas

staff-tickets = <b>Consultas abiertas</b>
    🟡 te espera · 🟢 respondida
staff-tickets-none = No hay consultas abiertas.
staff-ticket-who = 👤 { $who } · <code>{ $person }</code>
staff-ticket-blocked = 🚫 El cliente bloqueó el bot: las respuestas no le llegan.
staff-ticket-sent = ✅ La respuesta está en camino.
staff-ticket-ask = ✍️ Escribe la respuesta a la consulta #{ $ticket }. Puedes adjuntar una foto o un archivo.

notice-support-written = 💬 <b>Consulta #{ $ticket }</b> · { $who } · <code>{ $person }</code>
    { $words }

    <i>Responde a este mensaje para contestar.</i>
notice-support-written-order = 💬 <b>Consulta #{ $ticket }</b> · { $who } · <code>{ $person }</code>
    Pedido #{ $order } · { $state } · { $quantity } × { $name }
    { $words }

    <i>Responde a este mensaje para contestar.</i>
notice-support-file = 📎 Consulta #{ $ticket }
notice-support-answered = 💬 <b>Respuesta a la consulta #{ $ticket }</b>
    <blockquote>{ $quote }</blockquote>
    { $words }
notice-support-closed = ✔️ La consulta #{ $ticket } está cerrada. Puedes retomarla cuando quieras.
notice-support-unreached = 🚫 Consulta #{ $ticket }: la respuesta no llegó. El cliente bloqueó el bot.
notice-support-too-long = ⚠️ Consulta #{ $ticket }: esa respuesta es demasiado larga y no se envió. El máximo son { $limit } caracteres; envíala en varios mensajes.
