## Cases: the lists

cases-none = ✅ No hay casos abiertos.
cases-title = 🔍 <b>Casos abiertos</b>, primero los más antiguos
cases-sum = { $n ->
        [one] { $n } abierto
       *[other] { $n } abiertos
    } · <b>{ $amount }</b> · el más antiguo, desde hace { $span }
button-closed-cases = Casos cerrados
closed-cases-none = Aún no se ha decidido nada.
closed-cases-title = 🗄️ <b>Casos cerrados</b>, primero los más recientes
closed-case = <b>Caso { $case }</b> · { $about } · { $what }

case-unknown-outcome = respuesta poco clara
case-odd-report = informe extraño
case-refund-by-hand = reembolso por decidir
case-stalled = pedido parado
case-foreign-spend = gasto sin explicar
case-stray = pedido de nadie

## A case’s card

case-title = 🔍 <b>Caso { $case }</b> · { $what }
case-asks-unknown-outcome = ¿El panel aceptó este pedido o no?
case-asks-odd-report = Lo que informa el panel no encaja. ¿Qué es lo cierto?
case-asks-refund-by-hand = ¿Cuánto del precio se devuelve?
case-asks-stalled = No ha cambiado nada desde hace demasiado tiempo. ¿Esperar o devolver el dinero?
case-asks-charge = El panel cobra una suma distinta de la que dice su tarifa. ¿Es correcto?
case-asks-foreign-spend = ¿Quién gastó esto en nuestra cuenta del panel?
case-asks-stray = ¿De quién es este pedido en nuestra cuenta del panel?
case-age = ⏳ abierto desde hace { $span }
case-amount = 💵 <b>{ $amount }</b>
case-owner = 👤 { $who }
case-nobodys = 👤 nadie se encarga todavía
case-order = Pedido #{ $order } · { $state }
    { $name }
    🔗 { $link }
    🔢 { $quantity } · 💵 { $price }{ $refunds ->
        [0] { "" }
       *[1] {" "}· devuelto { $refunded }
    }
    Cliente { $person }
    { $panel } · { $known ->
        [0] no se conoce su número de pedido
       *[1] su pedido <code>{ $remote }</code>
    }
case-panel = Nuestra cuenta en <b>{ $panel }</b>
case-sent = 📤 enviado el { $at }
case-suggested = 💡 Los indicios apuntan a un reembolso total de <b>{ $amount }</b>.
case-not-searched = 🔎 Kiosk aún no ha buscado en el panel.
case-searched = 🔎 { $n ->
        [one] Se buscó { $n } vez
       *[other] Se buscó { $n } veces
    }, { $open ->
        [1] desde el número de pedido { $low }
       *[0] números de pedido { $low } a { $high }
    }, la última el { $at }
case-goes-on-looking = ⏳ Kiosk sigue buscando por su cuenta y te dirá qué encontró. Puedes esperar o decidir ahora.
case-expected = 💳 Allí habría costado { $cost }.
case-watched = 👁️ Hasta el { $until }, Kiosk vigila por si acaba apareciendo en el panel.
case-later = ⚠️ Al final apareció en el panel: <code>{ $remote }</code>, { $status }, { $charge }, visto el { $at }. El cliente ya recuperó el dinero y no se le cobra de nuevo.

case-help-unknown-outcome = Búscalo en la web del panel por enlace y hora. Si está, vincúlalo; si seguro que no está, reembolsa. El dinero queda reservado hasta que decidas.
case-help-odd-report = Busca el pedido en la web del panel y, si hace falta, pregunta a su soporte.
case-help-refund-by-hand = El informe no dice cuánto. Lo que se debe con seguridad ya está pagado. Busca el pedido en la web del panel.
case-help-stalled = El panel no informa de ningún cambio desde hace mucho más de lo que este servicio suele tardar. Pregunta al soporte del panel, o cancela el pedido en la web del panel: lo que informe entonces se reembolsa automáticamente. Si eso no lleva a nada, reembolsa a mano. El caso se cierra automáticamente cuando el pedido avanza o termina.
case-help-foreign-spend = Mira la lista de pedidos y pagos en la web del panel. ¿Alguien más tiene la clave o la contraseña? Entonces cambia las dos. Cierra el caso cuando sepas qué pasó.
case-help-stray = Búscalo en la web del panel. Si alguien lo pidió a mano, o si es un pedido que ya se reembolsó, cierra el caso. Si no es ninguna de las dos cosas, cambia la clave.

## Why Kiosk does not decide by itself

hurdle-no-evidence = 🤚 Kiosk no conoce ningún pedido anterior en este panel, así que no sabe dónde empezar a buscar.
hurdle-restored = 🤚 La base de datos es una copia de seguridad: no se sabe qué pasó después.
hurdle-kind-of-service = 🤚 No se puede saber de antemano cuánto cuesta en el panel.
hurdle-ids-unproven = 🤚 Todavía hay muy pocos pedidos para saber cómo los numera este panel.
hurdle-ids-out-of-order = 🤚 Los números de pedido de este panel no van en orden creciente.
hurdle-shared-account = 🤚 Puede que otra persona use esta cuenta.
hurdle-shows-foreign = 🤚 Este panel también responde sobre pedidos de otras personas.
hurdle-no-canary = 🤚 No había ningún pedido conocido con el que probar la búsqueda.
hurdle-canary = 🤚 El panel respondió mal sobre un pedido conocido: sus respuestas no demuestran nada.
hurdle-runs-are-open = 🤚 Hay un drip-feed en marcha allí, y sus tandas tienen números de pedido propios.
hurdle-too-wide = 🤚 Hay demasiados números de pedido que revisar.
hurdle-alien = 🤚 En la cuenta hay un pedido que no encaja con nada nuestro.
hurdle-no-charge = 🤚 En el panel hay un pedido que puede ser este, pero el panel no muestra cuánto costó.
hurdle-partial = 🤚 El número de pedidos encontrados no coincide con el de los dudosos.
hurdle-balance = 🤚 El saldo del panel no dice lo mismo, o no se puede comparar.
hurdle-over-limit = 🤚 El importe supera lo que Kiosk puede decidir.
hurdle-day-limit = 🤚 Kiosk ya decidió todo lo que puede en un día.
hurdle-too-many-open = 🤚 Demasiados pedidos dudosos a la vez.
hurdle-too-old = 🤚 Un día de búsqueda no ha demostrado nada.
hurdle-stopped = 🤚 Para este panel, la decisión automática está desactivada.

## Who is in charge

button-take-case = Me encargo yo
button-take-over = Asumir el caso
button-hand-back = Dejar el caso

## Deciding

resolution-linked = vinculado
resolution-refunded = reembolsado
resolution-written-off = pasado a pérdidas
resolution-closed = cerrado
case-resolved = ✔️ { $how } por { $by }, el { $at }
case-resolved-seconded = ✔️ { $how } por { $by }, con el acuerdo de { $second }, el { $at }
case-resolved-itself = ✔️ { $how } automáticamente, el { $at }
button-link-order = Vincular pedido del panel
button-candidate = Vincular { $remote }
button-refund = Reembolsar
button-refund-part = Reembolsar una parte
button-write-off = Pasar a pérdidas
button-close-case = Cerrar
button-link-it = Vincular
decide-refund = ¿Reembolsar <b>{ $amount }</b> al cliente por el pedido { $about }? Esto no se puede deshacer.
decide-refund-found = ⚠️ Kiosk encontró en el panel el pedido { $remote }, y puede que sea este. Si lo es, vincúlalo en vez de devolver el dinero: el cliente recibe el pedido de todos modos, y lo paga la tienda.
decide-write-off = ¿Pasar a pérdidas el pedido { $about }? El cliente no recupera <b>nada</b>: se anota como pérdida <b>{ $amount }</b>. Elige esto solo si el cliente recibió lo que pagó, pero no hay un pedido del panel que vincular.
decide-close = ¿Cerrar el caso { $case } ({ $about }) sin pagar nada?
decide-anyway = 👤 { $who } se encarga del caso { $case } desde el { $at }. ¿Decidirlo de todos modos?
button-decide-refund = Sí, reembolsar
button-decide-write-off = Sí, pasar a pérdidas
button-decide-close = Sí, cerrar
button-decide-anyway = Sí, de todos modos
part-ask = ✂️ <b>¿Cuánto se devuelve del pedido #{ $order }?</b>
    Precio { $price }, ya reembolsado { $refunded }, como máximo <b>{ $left }</b> más.
    Envíame el importe en { $currency }, por ejemplo <code>1,25</code>.
part-confirm = ¿Reembolsar <b>{ $amount }</b> por el pedido #{ $order } { $payer ->
        [operator] a la cuenta del responsable?
       *[user] al cliente?
    }
    Con esto, el reembolso llega a { $total } de { $price }, y la tienda se queda con { $kept }. Esto no se puede deshacer.
case-link-ask = 🔗 Envíame el número de pedido del panel para el pedido { $about }, por ejemplo <code>23501</code>. Primero lo consultaré con el panel.
case-found = El panel conoce el pedido <code>{ $remote }</code>:
    estado <b>{ $status }</b>, cargo { $charge }, restante { $remains }

    ¿Vincularlo con el pedido #{ $order } ({ $quantity }, vendido por { $price })?

## A second look at large decisions

deed-link = vincular el pedido { $remote } del panel ({ $amount })
deed-refund = reembolsar { $amount }
deed-part = reembolsar una parte, { $amount }
deed-write-off = pasar a pérdidas { $amount }
deed-close = cerrarlo
case-proposal = ⚖️ { $who } propone: <b>{ $what }</b>
case-proposal-second = Otro admin tiene que aprobarlo en el plazo de un día.
case-proposal-alone = Un importe así se decide dos veces: ejecuta la decisión a partir del { $at }, escribiendo el importe.
button-second = Aprobar
button-carry-out = Ejecutar
button-withdraw-proposal = Retirar
second-ask = ⚖️ { $who } propone para { $about }: <b>{ $what }</b>. ¿Estás de acuerdo? Esto no se puede deshacer.
second-type = ⚖️ Para { $about }: <b>{ $what }</b>. Para ejecutarlo, envíame el importe: <code>{ $typed }</code>

case-problem-gone = Ese caso no existe. Los abiertos están en /cases.
case-problem-already-resolved = Este caso ya está decidido. Su ficha dice cómo.
case-problem-not-an-id = Eso no es un número de pedido: de 1 a 40 letras, dígitos, - o _.
case-problem-belongs-to-another = Ese pedido del panel pertenece a otro pedido de esta tienda. Revisa el número y envía otro.
case-problem-panel-says-no = El panel dice: { $words }
case-problem-not-for-this = Eso no es posible en este caso. Usa los botones de su ficha.
case-problem-not-an-amount = Eso no es un importe: un número mayor que cero con seis decimales como máximo, como 1,25.
case-problem-too-much = Eso es más de lo que queda del precio. Envía un importe menor.
case-problem-changed = Entretanto se pagó otro reembolso. Vuelve a mirar el caso.
case-problem-anothers = Otro admin se encarga de este caso.
case-problem-proposed = Ya hay una decisión propuesta. Primero hay que ejecutarla o retirarla.
case-problem-no-proposal = Esa propuesta ya no es válida: se retiró, tiene más de un día o el caso ha cambiado.
case-problem-own-proposal = La propusiste tú: tiene que aprobarla otro admin.
case-problem-too-early = Primero tienen que pasar diez minutos. Después, toca de nuevo.
case-problem-not-the-amount = Ese no es el importe. Cópialo de la línea de abajo.

## What admins are told

notice-admin-case = 🔍 El pedido #{ $order } necesita una decisión: { $case }. Abre /cases.
notice-admin-lost-answer = 🔍 Pedido #{ $order }: se perdió la respuesta del panel. Kiosk está averiguando si el panel tiene el pedido, y te lo dirá. Por ahora no tienes que hacer nada.
notice-admin-panel-case = 🔍 Hay que revisar el panel { $panel }: { $case }. Abre /cases.
notice-admin-proposal = ⚖️ Caso { $number }, pedido #{ $order }: { $decision }. Lo propone otro admin y necesita tu aprobación.
notice-admin-reminder = { $urgency ->
        [1] ⏰ Estos casos llevan dos horas esperando:
        [2] ⚠️ <b>Un día sin decidir.</b> Decide hoy, por favor:
       *[3] 🚨 <b>Días sin decidir.</b> El dinero de los clientes te espera:
    }
    { $lines }
    { $n ->
        [one] { $n } caso
       *[other] { $n } casos
    }, <b>{ $total }</b>. Abre /cases.
reminder-line = • { $about } · { $amount } · { $span } · caso { $case }
reminder-more = { $n ->
        [one] … y { $n } más
       *[other] … y { $n } más
    }
