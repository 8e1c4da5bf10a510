## What only admins read

help-admin = { $help }

    <b>Para admins</b>
    /admin – el acceso a todo esto, y los combos
    /balance – lo que queda en cada panel
    /stats – pedidos, ventas y costos
    /sync – actualizar el catálogo
    /credit ID IMPORTE – añadir al saldo de un cliente
    /user ID – la ficha de un cliente
    /cases – pedidos que necesitan una decisión
    /freeze – dejar de aceptar pedidos o reanudar

admin-asking = ⏳ Consultando al panel…
button-refresh = Actualizar
button-balance = Saldos
button-sync = Sincronizar otra vez
button-cases = Casos
button-customer = Cliente

balance-title = 💰 <b>Saldos en los paneles</b>
balance-panel = <b>{ $name }</b>
balance-never = Aún no ha respondido.
balance-amount = <b>{ $amount } { $currency }</b>
balance-days = { $n ->
        [0] a este ritmo queda para menos de un día
        [one] a este ritmo queda para { $n } día, aprox.
       *[other] a este ritmo queda para { $n } días, aprox.
    }
balance-days-many = a este ritmo queda para más de un año
balance-no-pace = sin gastos en los últimos siete días
balance-at = actualizado el { $at }
balance-error = ⚠️ { $words } ({ $at })

freeze-off = La tienda acepta pedidos.
freeze-on = ⏸️ <b>La tienda no acepta pedidos.</b> Los pedidos ya confirmados siguen su curso.
button-freeze = Dejar de aceptar pedidos
button-resume = Volver a aceptar pedidos

credit-usage = Escribe <code>/credit ID IMPORTE</code>, por ejemplo <code>/credit 123456789 5,00</code>: el ID numérico del cliente y un importe mayor que cero, con seis decimales como máximo.
credit-nobody = Nadie con el ID { $id } ha escrito todavía a este bot. Pide al cliente que envíe primero /start; su ID aparece en su /help.
credit-done = ✅ Añadido al saldo de { $name } (<code>{ $id }</code>): { $amount }. Saldo: <b>{ $balance }</b>
credit-again = Este comando ya se ejecutó antes: { $amount } para { $name } (<code>{ $id }</code>). Saldo: <b>{ $balance }</b>
credit-private = Esta tienda funciona en modo privado: paga el responsable, así que no hay saldos que añadir.

user-usage = Escribe <code>/user ID</code> con el ID numérico de alguien que haya escrito a este bot.
customer-title = 👤 <b>{ $name }</b> · { $username } · <code>{ $id }</code>
customer-since = primera visita: { $at }
customer-orders = pedidos: { $n }
customer-balance = saldo: <b>{ $balance }</b>, reservado: { $held }
customer-banned = 🚫 vetado
customer-unreachable = 🔕 no le llegan mensajes: bloqueó el bot
customer-let-in = 🔓 puede hacer pedidos
customer-not-let-in = 🔒 no puede hacer pedidos
button-ban = 🚫 Vetar
button-unban = Levantar el veto
button-let-in = 🔓 Dar acceso
button-remove = 🔒 Quitar acceso
button-copy-id = 📋 Copiar ID

notice-admin-update-dead = ⚠️ No se pudo procesar un mensaje y se dejó aparte (actualización { $update }): { $error }

command-balance = Lo que queda en cada panel
command-sync = Actualizar el catálogo
command-credit = Añadir al saldo de un cliente
command-user = La ficha de un cliente
command-cases = Pedidos que necesitan una decisión
command-freeze = Dejar de aceptar pedidos o reanudar
