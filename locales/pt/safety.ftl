## As contas são conferidas e backups são restaurados: o que os admins leem disso

alert-broken-books = as contas não fecham
alert-restored = um backup foi restaurado
button-why-closed = Por que está fechada

notice-alert-broken-books = 🛑 <b>A loja se fechou sozinha: as contas não fecham.</b> Desde { $since }. { $broken ->
        [one] Isto precisa ser verdade, e não é:
       *[other] { $broken } coisas precisam ser verdade, e não são. A primeira:
    }
    <code>{ $words }</code>
    Nenhum pedido é aceito nem enviado; o que está nos painéis continua. Rode <code>kiosk check</code> no servidor. Se ele disser o mesmo, guarde uma cópia do arquivo e restaure o último backup válido.
notice-alert-restored = 🗄️ <b>A loja está fechada: o banco de dados dela é um backup de { $made }.</b> { $found ->
        [0] Nenhum pedido posterior foi encontrado nos painéis, mas nem tudo pôde ser procurado ou comparado.
        [one] { $found } pedido foi realizado depois dele, e custou { $worth } nos painéis: { $ids }. Ele pertence a um pedido em dúvida em /cases, ou a um cliente cujo pagamento se perdeu com o banco de dados.
       *[other] { $found } pedidos foram realizados depois dele, e custaram { $worth } nos painéis: { $ids }. Eles pertencem a pedidos em dúvida em /cases, ou a clientes cujos pagamentos se perderam com o banco de dados.
    }
    Nada é vendido nem enviado até você abrir a loja: veja /freeze e depois /cases.
notice-admin-restored-clean = ✅ Todos os painéis foram verificados: nada foi pedido depois do backup restaurado. A loja está aberta.

# /freeze

freeze-broken = 🛑 <b>A loja está fechada: as contas não fecham.</b> Nenhum pedido é aceito nem enviado. Rode <code>kiosk check</code> no servidor; se ele disser o mesmo, restaure o último backup válido. A verificação se repete a cada cinco minutos e abre a loja quando tudo estiver certo. Isto precisa ser verdade, e não é:
freeze-broken-row = <code>{ $row }</code>
freeze-more = … e mais { $n }
freeze-restored = 🗄️ <b>A loja está fechada: o banco de dados dela é um backup de { $made }</b>, restaurado em { $at }. O que aconteceu nesse intervalo não está nele, inclusive pagamentos de clientes. Nada é vendido nem enviado; os pedidos são acompanhados e os reembolsos são pagos. Decida primeiro os /cases abertos: esses pedidos podem ter sido enviados.
freeze-waiting = <b>{ $panel }</b>: busca em andamento
freeze-panel = <b>{ $panel }</b>: { $n ->
        [0] nenhum pedido encontrado fora do backup
        [one] { $n } pedido que não está no backup, custo { $worth }
       *[other] { $n } pedidos que não estão no backup, custo { $worth }
    }
freeze-ids = <code>{ $ids }</code>{ $more ->
        [0] { "" }
       *[other] {" "}e mais { $more }
    }
freeze-problem-unanswered = Ele não responde; perguntamos de novo a cada minuto.
freeze-problem-text-ids = Os números de pedido dele não permitem busca: veja a lista de pedidos no site do painel.
freeze-problem-no-orders = Não há pedido nosso por onde começar: veja a lista de pedidos no site do painel.
freeze-problem-out-of-order = Os números de pedido dele não são crescentes, então pode haver mais: veja a lista de pedidos no site do painel.
freeze-problem-too-far = Eram números demais para consultar todos: veja a lista de pedidos no site do painel.
freeze-problem-gone = Ele não está mais nas configurações, então não dá para perguntar a ele. Ponha-o de volta nas configurações, ou veja a lista de pedidos no site dele.
freeze-difference-none = O saldo lá é o que dizem as contas do backup.
freeze-difference-less = O saldo lá está { $amount } { $currency } abaixo do que dizem as contas do backup.
freeze-difference-more = O saldo lá está { $amount } { $currency } acima do que dizem as contas do backup.
freeze-difference-unknown = O saldo lá não pode ser comparado com as contas do backup.
button-open-restored = Abrir a loja
freeze-open-sure = Abrir a loja? { $n ->
        [0] Não foi encontrado nenhum pedido fora do backup.
        [one] { $n } pedido não está no backup; o custo dele, { $worth }, não é pago por ninguém.
       *[other] { $n } pedidos não estão no backup; o custo deles, { $worth }, não é pago por ninguém.
    } Os créditos dados depois do backup precisam ser lançados de novo. Os pedidos em dúvida ficam em /cases e não são enviados.
freeze-open-early = ⚠️ Nem todos os painéis foram verificados ainda: podem aparecer mais pedidos posteriores ao backup. É melhor esperar.
button-open-sure = Sim, abrir a loja
