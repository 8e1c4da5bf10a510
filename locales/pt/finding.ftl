## Buscas que acharam outra coisa, links para a loja e modo inline

finding-meant = 🔎 Nada encontrado com <b>{ $words }</b>. Você quis dizer <b>{ $meant }</b>? { $n ->
        [one] { $n } serviço
       *[other] { $n } serviços
    }, preços por 1.000
finding-closest = 🔎 Nenhum serviço tem todas as palavras de <b>{ $words }</b>. Estes são os mais próximos, preços por 1.000:
finding-best = Aparecem os { $n } melhores: com mais palavras a busca fica mais precisa.
finding-unknown-link = ⚠️ Esse link não leva a nada aqui. Escolha abaixo, ou escreva algumas palavras para buscar.
button-share = Compartilhar
button-copy-link = Copiar link

# Modo inline: o que aparece na lista em qualquer conversa, e na ficha enviada dali

inline-price = { $price } { $unit }
inline-no-refill = sem reposição
inline-refill = com reposição
inline-refill-days = reposição { $n ->
        [one] { $n } dia
       *[other] { $n } dias
    }
inline-usual = cerca de { $span }
inline-start = começa em até { $span }
inline-start-at-once = começa na hora
inline-open-service = Pedir aqui
inline-open-shop = Abrir a loja
inline-nothing = Nada encontrado: busque na loja
inline-closed = Só para quem recebeu acesso
