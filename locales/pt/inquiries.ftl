## O que o Kiosk descobre sozinho sobre pedidos cuja resposta se perdeu

reason-never-arrived = Verificamos que ele nunca chegou ao fornecedor; você pode pedir de novo.
notice-order-found = ✅ O pedido #{ $order } foi encontrado: { $name } continua conforme o pedido. Obrigado pela paciência.

notice-admin-found = ✅ O pedido #{ $order } está resolvido: foi encontrado no painel ({ $remote }) e continua. O caso está fechado.
notice-admin-never-arrived = ↩️ O pedido #{ $order } está resolvido: o painel nunca o recebeu, e devolvemos { $price }. O caso está fechado; por três dias o Kiosk observa se ele aparece mesmo assim.
notice-admin-inquiry = 🔍 O pedido #{ $order } precisa de você: o Kiosk não consegue decidir sozinho. { $hurdle }
notice-admin-late-order = ⚠️ O pedido #{ $order } foi fechado como não realizado ({ $price }), mas está no painel: { $remote }, cobrança { $charge }. O cliente não paga mais nada. { $cancel ->
        [yes] O Kiosk pede ao painel que o cancele.
       *[no] O Kiosk não o cancela: talvez outra pessoa use a conta. Veja de quem ele é.
    }

alert-alien-order = outra pessoa faz pedidos na conta
notice-alert-alien-order = ⚠️ Na conta em <b>{ $about }</b> { $n ->
        [one] há um pedido que não é da loja:
       *[other] há { $n } pedidos que não são da loja:
    }
    { $lines }
    Desde { $since }. O que o painel cobra por isso é lançado como gasto por outra pessoa. Agora cabe a você decidir os pedidos perdidos deste painel{ $waiting ->
        [0] .
       *[other] : { $lost }.
    } Se alguém usa a chave ou faz pedidos no site do painel, dê à loja uma conta só dela e feche o caso em /cases; se é um dos seus pedidos perdidos, vincule-o lá. Depois deixe o Kiosk decidir de novo.
alien-line = • <code>{ $remote }</code> · { $status } · cobrança { $charge }
charge-not-told = ainda não informada
button-allow-resolving = Deixar o Kiosk decidir
resolving-allowed = ✅ O Kiosk volta a decidir sobre os pedidos perdidos deste painel assim que o saldo dele conferir três vezes com o livro-caixa.

trust-line = 🔎 pedidos perdidos: { $why ->
        [none] o Kiosk os encontra e decide
        [stopped] você decide, até autorizar o Kiosk de novo
        [order] você decide, os números de pedido do painel não seguem em ordem crescente
        [ids] você decide, por enquanto { $n } de { $of } pedidos vieram em ordem
        [foreign] você decide, talvez outra pessoa use a conta
        [shows] você decide, o painel mostrou um pedido que não é da loja
       *[agreed] você decide, o saldo conferiu { $n } de { $of } vezes
    }
trust-resting = ⏸️ uma resposta se perdeu: nenhum pedido é enviado antes de { $at }
