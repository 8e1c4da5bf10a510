## Casos: as listas

cases-none = ✅ Nenhum caso aberto.
cases-title = 🔍 <b>Casos abertos</b>, os mais antigos primeiro
cases-sum = { $n ->
        [one] { $n } aberto
       *[other] { $n } abertos
    } · <b>{ $amount }</b> · o mais antigo há { $span }
button-closed-cases = Casos fechados
closed-cases-none = Nada foi decidido ainda.
closed-cases-title = 🗄️ <b>Casos fechados</b>, os mais recentes primeiro
closed-case = <b>Caso { $case }</b> · { $about } · { $what }

case-unknown-outcome = resposta pouco clara
case-odd-report = informação que não bate
case-refund-by-hand = reembolso a decidir
case-stalled = pedido parado
case-foreign-spend = gasto sem explicação
case-stray = pedido sem dono

## A ficha de um caso

case-title = 🔍 <b>Caso { $case }</b> · { $what }
case-asks-unknown-outcome = O painel aceitou este pedido, ou não?
case-asks-odd-report = O que o painel informa não bate. O que é verdade?
case-asks-refund-by-hand = Quanto do valor deve ser devolvido?
case-asks-stalled = Nada muda há tempo demais. Esperar, ou devolver o dinheiro?
case-asks-charge = O painel cobra um valor diferente do que diz a tarifa. Está certo?
case-asks-foreign-spend = Quem gastou isto na nossa conta no painel?
case-asks-stray = De quem é este pedido na nossa conta no painel?
case-age = ⏳ aberto há { $span }
case-amount = 💵 <b>{ $amount }</b>
case-owner = 👤 { $who }
case-nobodys = 👤 ninguém assumiu
case-order = Pedido #{ $order } · { $state }
    { $name }
    🔗 { $link }
    🔢 { $quantity } · 💵 { $price }{ $refunds ->
        [0] { "" }
       *[1] {" "}· devolvido { $refunded }
    }
    Cliente { $person }
    { $panel } · { $known ->
        [0] número do pedido no painel desconhecido
       *[1] pedido no painel <code>{ $remote }</code>
    }
case-panel = Nossa conta em <b>{ $panel }</b>
case-sent = 📤 enviado em { $at }
case-suggested = 💡 Os indícios apontam para <b>{ $amount }</b> de reembolso ao todo.
case-not-searched = 🔎 O Kiosk ainda não procurou no painel.
case-searched = 🔎 { $n ->
        [one] Procurado { $n } vez
       *[other] Procurado { $n } vezes
    }, { $open ->
        [1] números de pedido a partir de { $low }
       *[0] números de pedido de { $low } a { $high }
    }, a última em { $at }
case-goes-on-looking = ⏳ O Kiosk continua procurando sozinho e avisa o resultado. Você pode esperar ou decidir agora.
case-expected = 💳 Teria custado { $cost } lá.
case-watched = 👁️ Até { $until }, o Kiosk observa se ele aparece no painel mesmo assim.
case-later = ⚠️ Acabou aparecendo no painel: <code>{ $remote }</code>, { $status }, { $charge }, visto em { $at }. O cliente já recebeu o dinheiro de volta e não é cobrado de novo.

case-help-unknown-outcome = Procure no site do painel, pelo link e pelo horário. Se estiver lá, vincule; se com certeza não estiver, reembolse. O dinheiro fica reservado até você decidir.
case-help-odd-report = Procure o pedido no site do painel e, se precisar, pergunte ao suporte dele.
case-help-refund-by-hand = O que o painel informou não diz quanto. O que com certeza é devido já foi pago. Procure o pedido no site do painel.
case-help-stalled = O painel não informa nenhuma mudança há muito mais tempo do que este serviço costuma levar. Pergunte ao suporte do painel, ou cancele o pedido no site dele: o que ele informar então é reembolsado automaticamente. Se não adiantar, reembolse manualmente. O caso se fecha sozinho quando o pedido andar ou terminar.
case-help-foreign-spend = Veja a lista de pedidos e pagamentos no site do painel. Mais alguém tem a chave ou a senha? Então troque as duas. Feche o caso quando souber o que houve.
case-help-stray = Procure no site do painel. Se alguém fez o pedido manualmente, ou se é um pedido que já foi reembolsado, feche o caso. Se não for nada disso, troque a chave.

## Por que o Kiosk não decide sozinho

hurdle-no-evidence = 🤚 O Kiosk não conhece nenhum pedido anterior a este no painel, então não sabe por onde começar a procurar.
hurdle-restored = 🤚 O banco de dados é um backup: o que aconteceu depois não se sabe.
hurdle-kind-of-service = 🤚 Não dá para saber de antemão quanto ele custa no painel.
hurdle-ids-unproven = 🤚 Ainda são poucos pedidos para saber como este painel numera os pedidos.
hurdle-ids-out-of-order = 🤚 Os números de pedido deste painel não seguem em ordem crescente.
hurdle-shared-account = 🤚 Talvez outra pessoa use esta conta.
hurdle-shows-foreign = 🤚 Este painel também responde sobre pedidos de outras pessoas.
hurdle-no-canary = 🤚 Não havia nenhum pedido conhecido para testar a busca.
hurdle-canary = 🤚 O painel respondeu errado sobre um pedido conhecido: as respostas dele não provam nada.
hurdle-runs-are-open = 🤚 Há um drip-feed em andamento lá, e as entregas dele têm números de pedido próprios.
hurdle-too-wide = 🤚 Há números de pedido demais para procurar.
hurdle-alien = 🤚 Há um pedido na conta que não combina com nenhum nosso.
hurdle-no-charge = 🤚 Há no painel um pedido que pode ser este, mas o painel não mostra quanto custou.
hurdle-partial = 🤚 O número de pedidos encontrados não bate com o de pedidos em dúvida.
hurdle-balance = 🤚 O saldo no painel não diz o mesmo, ou não pode ser comparado.
hurdle-over-limit = 🤚 O valor está acima do que o Kiosk pode decidir.
hurdle-day-limit = 🤚 O Kiosk já decidiu tudo o que pode em um dia.
hurdle-too-many-open = 🤚 Há pedidos demais em dúvida ao mesmo tempo.
hurdle-too-old = 🤚 Um dia de busca não provou nada.
hurdle-stopped = 🤚 A decisão automática está desativada para este painel.

## Quem assume

button-take-case = Assumir
button-take-over = Passar para mim
button-hand-back = Deixar o caso

## Decidir

resolution-linked = vinculado
resolution-refunded = reembolsado
resolution-written-off = dado como perda
resolution-closed = fechado
case-resolved = ✔️ { $how } por { $by }, em { $at }
case-resolved-seconded = ✔️ { $how } por { $by }, com aprovação de { $second }, em { $at }
case-resolved-itself = ✔️ { $how } automaticamente, em { $at }
button-link-order = Vincular pedido do painel
button-candidate = Vincular { $remote }
button-refund = Reembolsar
button-refund-part = Reembolsar uma parte
button-write-off = Dar como perda
button-close-case = Fechar
button-link-it = Vincular
decide-refund = Reembolsar <b>{ $amount }</b> ao cliente pelo pedido { $about }? Não dá para desfazer.
decide-refund-found = ⚠️ O Kiosk encontrou no painel o pedido { $remote }, e pode ser este. Se for, vincule em vez de devolver o dinheiro: o cliente vai receber o pedido de qualquer forma, e a loja paga por ele.
decide-write-off = Dar o pedido { $about } como perda? O cliente <b>não</b> recebe nada de volta: lançamos <b>{ $amount }</b> como perda. Escolha isto só se o cliente recebeu aquilo pelo que pagou, mas não há pedido do painel para vincular.
decide-close = Fechar o caso { $case } ({ $about }) sem pagar nada?
decide-anyway = 👤 { $who } assumiu o caso { $case } em { $at }. Decidir mesmo assim?
button-decide-refund = Sim, reembolsar
button-decide-write-off = Sim, dar como perda
button-decide-close = Sim, fechar
button-decide-anyway = Sim, mesmo assim
part-ask = ✂️ <b>Quanto do pedido #{ $order } deve ser devolvido?</b>
    Preço { $price }, já reembolsado { $refunded }, no máximo mais <b>{ $left }</b>.
    Envie o valor em { $currency }, por exemplo <code>1,25</code>.
part-confirm = Reembolsar <b>{ $amount }</b> pelo pedido #{ $order } { $payer ->
        [operator] para a conta do responsável?
       *[user] para o cliente?
    }
    Com isso, o reembolso chega a { $total } de { $price }, e { $kept } fica com a loja. Não dá para desfazer.
case-link-ask = 🔗 Envie o número do pedido no painel para o pedido { $about }, por exemplo <code>23501</code>. Antes vou perguntar ao painel sobre ele.
case-found = O painel conhece o pedido <code>{ $remote }</code>:
    status <b>{ $status }</b>, cobrança { $charge }, restante { $remains }

    Vincular ao pedido #{ $order } ({ $quantity }, vendido por { $price })?

## Decisões grandes são vistas duas vezes

deed-link = vincular o pedido { $remote } do painel ({ $amount })
deed-refund = reembolsar { $amount }
deed-part = reembolsar uma parte, { $amount }
deed-write-off = dar { $amount } como perda
deed-close = fechar
case-proposal = ⚖️ { $who } propõe: <b>{ $what }</b>
case-proposal-second = Outro admin precisa aprovar em até um dia.
case-proposal-alone = Um valor assim se decide duas vezes: execute a decisão a partir de { $at }, digitando o valor.
button-second = Aprovar
button-carry-out = Executar
button-withdraw-proposal = Retirar
second-ask = ⚖️ { $who } propõe para { $about }: <b>{ $what }</b>. Você aprova? Não dá para desfazer.
second-type = ⚖️ Para { $about }: <b>{ $what }</b>. Para executar, envie o valor: <code>{ $typed }</code>

case-problem-gone = Esse caso não existe. Os casos abertos estão em /cases.
case-problem-already-resolved = Este caso já foi decidido. A ficha dele diz como.
case-problem-not-an-id = Isso não é um número de pedido: de 1 a 40 letras, algarismos, - ou _.
case-problem-belongs-to-another = Esse pedido do painel pertence a outro pedido desta loja. Confira o número e envie outro.
case-problem-panel-says-no = O painel diz: { $words }
case-problem-not-for-this = Isso não é possível para este caso. Use os botões da ficha.
case-problem-not-an-amount = Isso não é um valor: um número acima de zero com no máximo seis casas decimais, como 1,25.
case-problem-too-much = É mais do que resta do preço. Envie um valor menor.
case-problem-changed = Outro reembolso foi pago nesse meio-tempo. Veja o caso de novo, por favor.
case-problem-anothers = Outro admin assumiu este caso.
case-problem-proposed = Já há uma decisão proposta. Ela precisa ser executada ou retirada primeiro.
case-problem-no-proposal = Essa proposta não vale mais: foi retirada, tem mais de um dia, ou o caso mudou.
case-problem-own-proposal = A proposta é sua: outro admin precisa aprovar.
case-problem-too-early = É preciso esperar dez minutos. Depois toque de novo.
case-problem-not-the-amount = Esse não é o valor. Copie da linha abaixo.

## O que os admins ficam sabendo

notice-admin-case = 🔍 O pedido #{ $order } precisa de uma decisão: { $case }. Abra /cases.
notice-admin-lost-answer = 🔍 Pedido #{ $order }: a resposta do painel se perdeu. O Kiosk está descobrindo se o painel tem o pedido, e vai avisar. Você ainda não precisa fazer nada.
notice-admin-panel-case = 🔍 O painel { $panel } precisa de uma olhada: { $case }. Abra /cases.
notice-admin-proposal = ⚖️ Caso { $number }, pedido #{ $order }: { $decision }. Outro admin propõe isso e precisa da sua aprovação.
notice-admin-reminder = { $urgency ->
        [1] ⏰ Estes casos esperam há duas horas:
        [2] ⚠️ <b>Sem decisão há um dia.</b> Decida hoje, por favor:
       *[3] 🚨 <b>Sem decisão há dias.</b> O dinheiro dos clientes espera por você:
    }
    { $lines }
    { $n ->
        [one] { $n } caso
       *[other] { $n } casos
    }, <b>{ $total }</b>. Abra /cases.
reminder-line = • { $about } · { $amount } · { $span } · caso { $case }
reminder-more = { $n ->
        [one] … e mais { $n }
       *[other] … e mais { $n }
    }
