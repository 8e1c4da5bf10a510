## What Kiosk finds out by itself of orders whose answer was lost

reason-never-arrived = Hemos comprobado que nunca llegó al proveedor; puedes pedirlo de nuevo.
notice-order-found = ✅ Se encontró el pedido #{ $order }: { $name } continúa tal como lo pediste. Gracias por tu paciencia.

notice-admin-found = ✅ Pedido #{ $order } resuelto: se encontró en el panel ({ $remote }) y continúa. El caso está cerrado.
notice-admin-never-arrived = ↩️ Pedido #{ $order } resuelto: el panel nunca lo recibió, devuelto { $price }. El caso está cerrado; durante tres días Kiosk vigila si aparece a pesar de todo.
notice-admin-inquiry = 🔍 El pedido #{ $order } te necesita: Kiosk no puede decidirlo por su cuenta. { $hurdle }
notice-admin-late-order = ⚠️ El pedido #{ $order } se cerró como no realizado ({ $price }), pero al final está en el panel: { $remote }, cargo { $charge }. El cliente no paga nada más. { $cancel ->
        [yes] Kiosk pide al panel que lo cancele.
       *[no] Kiosk no lo cancela: puede que otra persona use la cuenta. Mira de quién es.
    }

alert-alien-order = otra persona hace pedidos en la cuenta
notice-alert-alien-order = ⚠️ En la cuenta de <b>{ $about }</b> { $n ->
        [one] hay un pedido que no es de la tienda:
       *[other] hay { $n } pedidos que no son de la tienda:
    }
    { $lines }
    Desde el { $since }. Lo que el panel cobra por eso se anota como gastado por otra persona. Los pedidos perdidos de este panel ahora los decides tú{ $waiting ->
        [0] .
       *[other] : { $lost }.
    } Si alguien usa la clave o hace pedidos en la web del panel, dale a la tienda una cuenta propia y cierra el caso en /cases; si es uno de tus pedidos perdidos, vincúlalo allí. Después, permite que Kiosk vuelva a decidir.
alien-line = • <code>{ $remote }</code> · { $status } · cargo { $charge }
charge-not-told = aún no comunicado
button-allow-resolving = Dejar que Kiosk decida
resolving-allowed = ✅ Kiosk volverá a decidir sobre los pedidos perdidos de este panel en cuanto su saldo haya coincidido tres veces con el libro.

trust-line = 🔎 pedidos perdidos: { $why ->
        [none] Kiosk los encuentra y los decide
        [stopped] los decides tú hasta que vuelvas a permitírselo a Kiosk
        [order] los decides tú, los números de pedido del panel no van en orden creciente
        [ids] los decides tú, de momento se vieron en orden { $n } de { $of } pedidos
        [foreign] los decides tú, puede que otra persona use la cuenta
        [shows] los decides tú, el panel informó de un pedido que no es de la tienda
       *[agreed] los decides tú, el saldo ha coincidido { $n } de { $of } veces
    }
trust-resting = ⏸️ se perdió una respuesta: no se envía ningún pedido antes del { $at }
