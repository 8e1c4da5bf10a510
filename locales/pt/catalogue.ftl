## O catálogo, como os admins o veem: o resultado da sincronização, e o que não é vendido e por quê

# /sync

sync-title = 🔄 <b>Catálogo</b>
sync-ok = <b>{ $panel }</b>: { $n ->
        [one] { $n } serviço à venda
       *[other] { $n } serviços à venda
    }
sync-failed = ⚠️ <b>{ $panel }</b>: { $words }
    O último catálogo válido continua valendo: { $n ->
        [one] { $n } serviço
       *[other] { $n } serviços
    }.
sync-doubted = ⚠️ <b>{ $panel }</b>: a resposta dele não é confiável. O último catálogo válido continua valendo: { $n ->
        [one] { $n } serviço
       *[other] { $n } serviços
    }.
sync-closed = ⛔ <b>{ $panel }</b>: a URL ou a chave dele é nova, e ele ainda não mostrou que conhece os nossos últimos pedidos. Até lá, nada dele é vendido, e os pedidos dele não são acompanhados.
sync-unchanged = nada mudou
sync-change-new = novos: { $n }
sync-change-back = de volta: { $n }
sync-change-vanished = sumiram: { $n }
sync-change-replaced = viraram outra coisa: { $n }
sync-change-dearer = mais caros: { $n }
sync-change-cheaper = mais baratos: { $n }
sync-change-limits = com outros limites: { $n }
sync-left-out = Fora da loja, somando todos os painéis, por motivo; um toque mostra quais são:
sync-left-out-here = fora da loja: { $reasons }

doubt-too-few = Ficariam { $now } serviços à venda, onde hoje há { $before }.
doubt-other-services = De { $before } serviços à venda, { $lost } sumiriam ou virariam outra coisa.
doubt-other-rates = De { $kept } tarifas, { $leaps } ficariam cerca de dez vezes mais altas do que agora, ou dez vezes mais baixas.

button-take-sync = Aceitar mesmo assim
button-take-sure = Sim, aceitar
take-newer = O painel respondeu de novo desde então: estes são os números de agora.
take-question = ⚠️ Aceitar a resposta de <b>{ $panel }</b> como catálogo dele?
take-advice = Faça isso só se o painel realmente mudou assim: veja antes a lista de preços no site dele. Os serviços que saírem voltam com a próxima resposta válida; os pedidos já realizados continuam.
take-done = ✅ Resposta aceita: { $n ->
        [one] { $n } serviço à venda
       *[other] { $n } serviços à venda
    }.
take-gone = Não há mais resposta para aceitar. Envie /sync para perguntar de novo.

# O que fica fora

left-out-title = 📦 <b>Fora da loja</b>, por motivo. Um toque mostra o que o painel escreveu.
left-out-nothing = ✅ Nada ficou fora da loja.
left-out-page = 📦 <b>Fora da loja: { $reason }</b> ({ $n })
left-out-row = <b>{ $panel }</b> · <code>{ $id }</code> · { $name }
    tipo { $type } · tarifa { $rate } · de { $minimum } a { $maximum }
left-out-unreadable-row = <b>{ $panel }</b> · { $words }
left-out-separator = linhas decorativas, sem serviço
left-out-type = tipo que não é vendido
left-out-no-type = sem tipo
left-out-no-price = sem preço
left-out-senseless-price = preço sem sentido
left-out-senseless-limits = limites sem sentido
left-out-vanished = sumiu do painel
left-out-replaced = trocado por outro serviço
left-out-withheld = retirado da venda por um admin
left-out-panel-gone = painel fora das configurações
left-out-other-account = painel com outra conta
left-out-unreadable = não deu para ler

# Retirar um serviço da venda

button-withhold = Retirar da venda
button-put-back = Voltar a vender
button-withheld = Todos os retirados
withhold-done = 🚫 <b>{ $name }</b> foi retirado da venda. Os clientes não o veem; os pedidos já realizados continuam, e os que ainda não foram enviados são reembolsados.
withhold-nothing = Esse serviço não existe.
put-back-done = ✅ <b>{ $name }</b> está à venda.
put-back-not-sold = <b>{ $name }</b> não está mais retirado, mas não é vendido: { $why }.

# Alertas

alert-sync-doubted = catálogo não confiável
alert-other-account = outra conta
alert-panel-gone = fora das configurações
notice-alert-sync-doubted = ⚠️ O painel <b>{ $about }</b> respondeu com um catálogo que não é confiável: { $doubt ->
        [too-few] { $now } serviços em vez de { $before }.
        [other-services] de { $before } serviços, { $lost } sumiram ou viraram outra coisa.
       *[other-rates] { $leaps } tarifas estão cerca de dez vezes mais altas que antes, ou dez vezes mais baixas.
    }
    Desde { $since }. O último válido continua valendo. Veja a lista de preços no site do painel; se estiver certa, envie /sync e aceite mesmo assim.
notice-alert-other-account = ⛔ A chave de <b>{ $about }</b> não abre a conta onde estão os nossos pedidos: o painel diz não conhecer os últimos.
    Desde { $since }. Nada dele é vendido, acompanhado nem reembolsado. Volte a URL e a chave ao que eram, ou dê à outra conta um nome próprio (PANELS__name__URL), e depois reinicie.
notice-alert-panel-gone = ⚠️ O painel <b>{ $about }</b> não está mais nas configurações, mas { $orders ->
        [one] { $orders } pedido está em aberto lá
       *[other] { $orders } pedidos estão em aberto lá
    }.
    Desde { $since }. Os serviços dele não são vendidos, e os pedidos dele não são acompanhados. Ponha de volta a URL e a chave para continuar com eles, ou decida-os manualmente no painel.
