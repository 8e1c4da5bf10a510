## Preços que mudam, e cobranças diferentes do que diz a tarifa

price-moved = 📈 O preço subiu enquanto o resumo estava aberto: <s>{ $old }</s> → <b>{ $new }</b>. Nada foi pedido ainda; um toque confirma o novo preço.

# Tarifas que mudaram muito

sync-change-jumped = { $n ->
        [one] { $n } espera sua aprovação (a tarifa mudou muito)
       *[other] { $n } esperam sua aprovação (as tarifas mudaram muito)
    }
left-out-rate-jump = tarifa mudou muito, espera sua aprovação
left-out-jumped-row = <b>{ $panel }</b> · <code>{ $id }</code> · { $name }
    tarifa { $old } → <b>{ $new }</b> por 1.000
take-approves = O que for aceito conta como aprovado: tarifas que mudaram muito também passam a valer na hora.
button-rate-jumps = Tarifas que mudaram muito
button-approve-rate = Vender a { $rate }: { $name }
button-approve-all = Aprovar todas as { $n }
button-approve-sure = Sim, vender
approve-question = ⚠️ { $n ->
        [one] Vender { $n } serviço pela nova tarifa?
       *[other] Vender { $n } serviços pelas novas tarifas?
    } Faça isso só se a lista de preços no site do painel disser o mesmo.
approve-newer = As tarifas mudaram desde que isso foi mostrado: veja de novo.
approve-none = ✅ Nenhuma tarifa espera sua aprovação.
approve-one-done = ✅ Está à venda pela nova tarifa.
approve-done = ✅ { $n ->
        [one] { $n } serviço está à venda pela nova tarifa.
       *[other] { $n } serviços estão à venda pelas novas tarifas.
    }
alert-rate-jump = tarifas mudaram muito
notice-alert-rate-jump = 📈 <b>{ $about }</b>: { $n ->
        [one] { $n } serviço espera sua aprovação: a tarifa mudou muito.
       *[other] { $n } serviços esperam sua aprovação: as tarifas mudaram muito.
    }
    Desde { $since }. Não são vendidos até você aprovar as novas tarifas, ou até as antigas voltarem.

# Cobranças

case-charge = cobrança inesperada
case-help-charge = O painel cobra um valor diferente do que diz a tarifa. Mais caro: os preços acompanham sozinhos, e descem de novo quando as cobranças baterem com a tarifa. Mais barato: os preços ficam como estão, a menos que você aceite. Pergunte ao painel qual está certo.
button-accept-charge = Usar nos preços
charge-accepted = ✅ A partir de agora, os preços deste serviço são feitos com o que o painel cobra de verdade: a tarifa dele × { $factor }.
charge-not-offered = Não há mais nada para aceitar aqui.
resolution-accepted = aceito
