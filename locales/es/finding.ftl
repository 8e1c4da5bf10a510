## Searches that found something else, links into the shop, and inline mode

finding-meant = 🔎 No se encontró <b>{ $words }</b>. ¿Querías decir <b>{ $meant }</b>? { $n ->
        [one] { $n } servicio
       *[other] { $n } servicios
    }, precios por 1.000
finding-closest = 🔎 Ningún servicio coincide con todo <b>{ $words }</b>. Estos son los más parecidos, precios por 1.000:
finding-best = Se muestran los { $n } mejores: con más palabras se afina la búsqueda.
finding-unknown-link = ⚠️ Ese enlace no lleva a nada aquí. Elige abajo o escribe unas palabras para buscar.
button-share = Compartir
button-copy-link = Copiar enlace

# Inline mode: what stands in a list in any chat, and on the card that is sent from it

inline-price = { $price } { $unit }
inline-no-refill = sin reposición
inline-refill = con reposición
inline-refill-days = reposición: { $n ->
        [one] { $n } día
       *[other] { $n } días
    }
inline-usual = aprox. { $span }
inline-start = empieza en menos de { $span }
inline-start-at-once = empieza al instante
inline-open-service = Pedirlo aquí
inline-open-shop = Abrir la tienda
inline-nothing = No se encontró nada: busca en la tienda
inline-closed = Solo para personas con acceso
