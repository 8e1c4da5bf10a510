## The books are checked, and backups restored: what admins hear and see of it

alert-broken-books = las cuentas no cuadran
alert-restored = se restauró una copia de seguridad
button-why-closed = Por qué está cerrada

notice-alert-broken-books = 🛑 <b>La tienda se ha cerrado sola: las cuentas no cuadran.</b> Desde el { $since }. { $broken ->
        [one] Esto tiene que cumplirse y no se cumple:
       *[other] { $broken } cosas tienen que cumplirse y no se cumplen. La primera:
    }
    <code>{ $words }</code>
    No se acepta ni se envía ningún pedido; lo que ya está en los paneles sigue su curso. Ejecuta <code>kiosk check</code> en el servidor. Si dice lo mismo, guarda una copia del archivo y restaura la última copia de seguridad válida.
notice-alert-restored = 🗄️ <b>La tienda está cerrada: su base de datos es una copia de seguridad del { $made }.</b> { $found ->
        [0] No se encontró ningún pedido posterior en los paneles, pero no todo se pudo buscar o comparar.
        [one] Después se hizo { $found } pedido, que costó { $worth } en los paneles: { $ids }. Es de un pedido en duda de /cases, o de un cliente cuyo pago se perdió con la base de datos.
       *[other] Después se hicieron { $found } pedidos, que costaron { $worth } en los paneles: { $ids }. Son de pedidos en duda de /cases, o de clientes cuyos pagos se perdieron con la base de datos.
    }
    No se vende ni se envía nada hasta que abras la tienda: mira /freeze y luego /cases.
notice-admin-restored-clean = ✅ Se buscó en todos los paneles: no se pidió nada después de la copia de seguridad restaurada. La tienda está abierta.

# /freeze

freeze-broken = 🛑 <b>La tienda está cerrada: las cuentas no cuadran.</b> No se acepta ni se envía ningún pedido. Ejecuta <code>kiosk check</code> en el servidor; si dice lo mismo, restaura la última copia de seguridad válida. La comprobación se repite cada cinco minutos y abre la tienda cuando todo está bien. Esto tiene que cumplirse y no se cumple:
freeze-broken-row = <code>{ $row }</code>
freeze-more = … y { $n } más
freeze-restored = 🗄️ <b>La tienda está cerrada: su base de datos es una copia de seguridad del { $made }</b>, restaurada el { $at }. Lo que pasó entretanto no está en ella, incluidos los pagos de clientes. No se vende ni se envía nada; los pedidos se siguen y los reembolsos se pagan. Decide primero los casos abiertos en /cases: puede que esos pedidos se hayan enviado.
freeze-waiting = <b>{ $panel }</b>: búsqueda en curso
freeze-panel = <b>{ $panel }</b>: { $n ->
        [0] no se encontró ningún pedido que falte en la copia
        [one] { $n } pedido que no está en la copia, costó { $worth }
       *[other] { $n } pedidos que no están en la copia, costaron { $worth }
    }
freeze-ids = <code>{ $ids }</code>{ $more ->
        [0] { "" }
       *[other] {" "}y { $more } más
    }
freeze-problem-unanswered = No responde; se le vuelve a preguntar cada minuto.
freeze-problem-text-ids = No se puede buscar por sus números de pedido: mira la lista de pedidos en la web del panel.
freeze-problem-no-orders = No hay ningún pedido nuestro desde el que empezar: mira la lista de pedidos en la web del panel.
freeze-problem-out-of-order = Sus números de pedido no van en aumento, así que puede haber más: mira la lista de pedidos en la web del panel.
freeze-problem-too-far = Había demasiados números para preguntar por todos: mira la lista de pedidos en la web del panel.
freeze-problem-gone = Ya no está en la configuración, así que no se le puede preguntar. Vuelve a ponerlo en la configuración, o mira la lista de pedidos en su web.
freeze-difference-none = El saldo allí es el que dicen las cuentas de la copia.
freeze-difference-less = El saldo allí es { $amount } { $currency } más bajo de lo que dicen las cuentas de la copia.
freeze-difference-more = El saldo allí es { $amount } { $currency } más alto de lo que dicen las cuentas de la copia.
freeze-difference-unknown = El saldo allí no se puede comparar con las cuentas de la copia.
button-open-restored = Abrir la tienda
freeze-open-sure = ¿Abrir la tienda? { $n ->
        [0] No se encontró ningún pedido que falte en la copia.
        [one] { $n } pedido no está en la copia; lo que costó, { $worth }, no lo paga nadie.
       *[other] { $n } pedidos no están en la copia; lo que costaron, { $worth }, no lo paga nadie.
    } Las recargas de saldo posteriores a la copia hay que volver a anotarlas. Los pedidos en duda siguen en /cases y no se envían.
freeze-open-early = ⚠️ Aún no se ha buscado en todos los paneles: pueden aparecer más pedidos posteriores a la copia. Es mejor esperar.
button-open-sure = Sí, abrir la tienda
