## O livro-caixa dos painéis

# /balance: uma linha por painel, e a página dele

book-booked = 📒 pelo nosso livro-caixa, { $amount }: { $what }
book-week = 7 dias: { $spent } em gastos, pelo menos { $added } em recargas
book-in-doubt = para pedidos em verificação: { $amount }
book-opened = o livro-caixa começa aqui
book-agrees = confere
book-rounding = confere, fora o arredondamento
book-waiting = { $more ->
        [1] { $amount } a mais que o lançado: uma recarga, ou um reembolso ainda não informado
       *[0] { $amount } a menos que o lançado: cobranças ainda não informadas
    }
book-found = { $more ->
        [1] voltaram { $amount }: é o valor do pedido #{ $orders }
       *[0] saíram { $amount }: é o valor do pedido #{ $orders }, que já tinha sido devolvido
    }
book-top-up = recarga de pelo menos { $amount }
book-short = { $amount } a menos que o lançado; a próxima resposta esclarece
book-stranger = { $amount } gastos por outra pessoa; os pedidos dela foram encontrados
book-foreign = pelo menos { $amount } a menos, sem nenhum pedido nosso que explique

book-title = 📒 <b>{ $name }</b>: o saldo e o nosso livro-caixa
book-too-large = ⚠️ estes valores são maiores do que o livro-caixa do Kiosk consegue contar: nada é comparado, e cabe a você decidir os pedidos perdidos deste painel
book-empty = Nenhum saldo foi informado ainda.
book-foreign-sum = saiu até agora sem pedido nosso: pelo menos { $amount }
book-loss = pedidos que ninguém pagou: { $amount }
book-check = • { $at }: { $reported }, { $what }
book-note = A cada resposta, o saldo é comparado com o que os nossos pedidos custam. O que difere é examinado antes de ser lançado. De tudo o que acontece entre duas respostas, só se vê a soma: uma recarga e um gasto alheio aparecem como a diferença entre os dois.

# Alertas

alert-foreign-spend = dinheiro sai da conta sem nenhum pedido nosso que explique
notice-alert-foreign-spend = ⚠️ Pelo menos { $spent } saíram da conta em <b>{ $about }</b>, e nenhum pedido nosso explica isso.
    Desde { $since }. Veja os pedidos no site do painel. Se outra pessoa usa a conta, troque a senha e a chave; o Kiosk precisa de uma conta só dele. Feche o caso em /cases quando souber o que houve.

# A ficha de um caso

book-order-profit = custo { $cost }, lucro { $profit }
