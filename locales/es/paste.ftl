## A link that comes before a service

paste-link = 🔗 { $link }
    { $platform } · { $kind }
paste-found = { $n ->
        [one] <b>{ $n } servicio</b> compatible
       *[other] <b>{ $n } servicios</b> compatibles
    }; primero, lo que más se pide. Precios por 1.000; ⏱ es el tiempo habitual, ≈ lo prometido; ♻️ tiene reposición.
paste-nothing-fits = Por el momento no hay nada aquí para este enlace. Elige un servicio abajo o envía otro enlace.
paste-words-ignored = Ningún servicio coincide con todo <i>{ $words }</i>: estos son todos los compatibles con el enlace.
paste-quantity-kept = 🔢 { $quantity } – un toque y ves el precio.
paste-which-platform = <b>{ $name }</b> puede ser un nombre en varias plataformas. ¿A cuál te refieres?
paste-name-nowhere = No hay nada aquí para el nombre <b>{ $name }</b>. Envía el enlace completo del perfil o canal.
paste-gone = Ese enlace ya no está guardado. Envíalo otra vez, por favor.
paste-several = { $n ->
        [one] Se puede usar <b>{ $n } enlace</b>. Tócalo para ver qué servicios hay.
       *[other] <b>{ $n } enlaces</b>. Toca uno para ver qué servicios hay.
    }
paste-example = Un enlace que funciona se ve así:
    <code>{ $example }</code>
paste-wrong-target = Esa dirección no lleva a ninguna publicación, perfil, canal ni nada parecido. Abre aquello para lo que quieres pedir y copia su propio enlace.
button-services-for-link = Servicios para este enlace
button-one-service-for-all = Un servicio para todos

link-problem-look-alike = En ese enlace hay letras que solo se parecen a las del sitio real: puede ser una trampa. Escribe tú la dirección del sitio, o copia el enlace en la app.
problem-package-quantity = Esto se vende como paquete: no hay que elegir cantidad. Revisa la ficha y confirma, o envía otro enlace.

## Channels and groups, chosen or forwarded

paste-forward-hint = ↪️ O reenvíame la publicación desde su canal.
paste-place-private = ⚠️ <b>{ $title }</b> no tiene enlace público, así que nadie podría entregar ahí. Hazlo público en sus ajustes (ponle un @nombre) y luego elígelo o reenvíalo otra vez.
button-pick-place = Elegir un canal mío
place-channel = Elegir un canal
place-group = Elegir un grupo
place-choose = 👇 Elige con los botones de abajo, o envía el enlace como texto.
place-closed = ⌨️ Botones ocultos.

## Quantity

button-quantity-most = Máx. con mi saldo: { $quantity }
