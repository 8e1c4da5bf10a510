## The panels' own book

# /balance: one line for each panel, and its page

book-booked = 📒 según nuestro libro, { $amount }: { $what }
book-week = 7 días: { $spent } en gastos, al menos { $added } en recargas
book-in-doubt = en pedidos que se están revisando: { $amount }
book-opened = el libro empieza aquí
book-agrees = coincide
book-rounding = coincide, salvo por el redondeo
book-waiting = { $more ->
        [1] { $amount } más de lo anotado: una recarga, o un reembolso que aún no se ha comunicado
       *[0] { $amount } menos de lo anotado: cargos que aún no se han comunicado
    }
book-found = { $more ->
        [1] volvió { $amount }: es el importe del pedido #{ $orders }
       *[0] salió { $amount }: es el importe del pedido #{ $orders }, que ya se había reembolsado
    }
book-top-up = recargado al menos { $amount }
book-short = { $amount } menos de lo anotado; la próxima respuesta lo aclarará
book-stranger = { $amount } gastados por otra persona; se encontraron sus pedidos
book-foreign = salió al menos { $amount } que ningún pedido nuestro explica

book-title = 📒 <b>{ $name }</b>: el saldo y nuestro libro de cuentas
book-too-large = ⚠️ estas sumas son mayores de lo que el libro de Kiosk puede contar: no se compara nada, y los pedidos perdidos de este panel los decides tú
book-empty = Aún no se ha recibido ningún saldo.
book-foreign-sum = salidas hasta ahora sin un pedido nuestro: al menos { $amount }
book-loss = pedidos que nadie ha pagado: { $amount }
book-check = • { $at }: { $reported }, { $what }
book-note = Después de cada respuesta se compara el saldo con lo que costaron nuestros pedidos. Las diferencias se investigan antes de anotarlas. De todo lo que pasa entre dos respuestas solo se ve la suma: una recarga y un gasto ajeno aparecen como su diferencia.

# Alerts

alert-foreign-spend = sale dinero de la cuenta que ningún pedido nuestro explica
notice-alert-foreign-spend = ⚠️ De la cuenta en <b>{ $about }</b> salió al menos { $spent }, y ningún pedido nuestro lo explica.
    Desde el { $since }. Mira los pedidos en la web del panel. Si otra persona usa la cuenta, cambia la contraseña y la clave; Kiosk necesita una cuenta propia. Cierra el caso en /cases cuando sepas qué pasó.

# The card of a case

book-order-profit = costo { $cost }, ganancia { $profit }
