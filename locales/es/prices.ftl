## Prices that move, and charges that are others than the rate says

price-moved = 📈 El precio subió mientras la ficha estaba abierta: <s>{ $old }</s> → <b>{ $new }</b>. Aún no se ha pedido nada; un toque confirma el nuevo precio.

# Rates that jumped

sync-change-jumped = { $n ->
        [one] { $n } espera tu visto bueno (su tarifa dio un salto)
       *[other] { $n } esperan tu visto bueno (sus tarifas dieron un salto)
    }
left-out-rate-jump = salto de tarifa, espera tu visto bueno
left-out-jumped-row = <b>{ $panel }</b> · <code>{ $id }</code> · { $name }
    tarifa { $old } → <b>{ $new }</b> por 1.000
take-approves = Lo que se acepta cuenta como aprobado: los servicios con salto de tarifa también se venden enseguida.
button-rate-jumps = Saltos de tarifa
button-approve-rate = Vender a { $rate }: { $name }
button-approve-all = Aprobar todos: { $n }
button-approve-sure = Sí, venderlos
approve-question = ⚠️ { $n ->
        [one] ¿Vender { $n } servicio a su nueva tarifa?
       *[other] ¿Vender { $n } servicios a sus nuevas tarifas?
    } Hazlo solo si la lista de precios del panel dice lo mismo.
approve-newer = Las tarifas han cambiado desde que se mostró esto: mira otra vez.
approve-none = ✅ Ninguna tarifa espera tu visto bueno.
approve-one-done = ✅ Se vende a la nueva tarifa.
approve-done = ✅ { $n ->
        [one] { $n } servicio se vende a su nueva tarifa.
       *[other] { $n } servicios se venden a sus nuevas tarifas.
    }
alert-rate-jump = saltos de tarifa
notice-alert-rate-jump = 📈 <b>{ $about }</b>: { $n ->
        [one] { $n } servicio espera tu visto bueno: su tarifa dio un salto.
       *[other] { $n } servicios esperan tu visto bueno: sus tarifas dieron un salto.
    }
    Desde el { $since }. No se venden hasta que apruebes las nuevas tarifas o vuelvan las anteriores.

# Charges

case-charge = cargo inesperado
case-help-charge = El panel cobra una suma distinta de la que dice su tarifa. Más caro: los precios se ajustan automáticamente, y bajan de nuevo cuando los cargos coinciden con la tarifa. Más barato: los precios se quedan como están, salvo que lo aceptes. Pregunta al panel cuál es la correcta.
button-accept-charge = Usarlo en los precios
charge-accepted = ✅ Desde ahora, los precios de este servicio se calculan con lo que el panel cobra de verdad: su tarifa × { $factor }.
charge-not-offered = Aquí ya no hay nada que aceptar.
resolution-accepted = aceptado
