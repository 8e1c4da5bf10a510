## Vários pedidos de uma vez

# Linhas

mass-how = 📋 <b>Pedido em massa</b>
    Envie um pedido por linha, em uma mensagem ou em um arquivo .txt ou .csv com até { $limit } linhas:
    <code>serviço | link | quantidade</code>
    Por exemplo:
    <code>12 | https://www.instagram.com/alguem | 1000</code>
    O número de um serviço está na ficha dele. Para um pacote, deixe a quantidade de fora.
mass-title = 📋 <b>{ $n ->
        [one] { $n } linha
       *[other] { $n } linhas
    }</b>
mass-bad = ⚠️ { $n ->
        [one] { $n } linha não pode virar pedido: ela aparece primeiro, com o que corrigir.
       *[other] { $n } linhas não podem virar pedido: elas aparecem primeiro, com o que corrigir.
    } { $good ->
        [0] Envie todas as linhas mais uma vez.
       *[other] Envie todas as linhas mais uma vez, ou peça só as válidas.
    }
mass-twins = 👀 { $n ->
        [one] { $n } linha tem o mesmo serviço e o mesmo link de uma anterior.
       *[other] { $n } linhas têm o mesmo serviço e o mesmo link de uma anterior.
    }
mass-total = 💵 { $n ->
        [one] { $n } pedido
       *[other] { $n } pedidos
    } por <b>{ $total }</b>
mass-short = 👛 Saldo: { $balance }. Falta <b>{ $missing }</b>. Todas as linhas ficam guardadas: adicione saldo e depois volte a elas.
mass-line = <b>{ $number }.</b> { $name } · { $link } · { $quantity } · <b>{ $price }</b>
mass-line-twin = 👀 <b>{ $number }.</b> { $name } · { $link } · { $quantity } · <b>{ $price }</b> · igual à linha { $twin }
mass-line-bad = ⚠️ <b>{ $number }.</b> <code>{ $text }</code>
    { $why }
mass-problem-not-a-line = Não consigo ler isso. Escreva: serviço | link | quantidade.
mass-problem-too-long = É longo demais para uma linha. Envie um pedido por linha.
mass-problem-not-a-service = Precisa começar com o número de um serviço: ele está na ficha do serviço.
mass-problem-unknown-service = Não há serviço com esse número. Procure com /search.
mass-problem-needs-more = “{ $name }” precisa de mais que um link e uma quantidade: peça separadamente, com /search.
mass-problem-quantity-missing = Falta a quantidade: de { $minimum } a { $maximum }.
mass-problem-not-a-number = Não consigo ler a quantidade. Use só algarismos: de { $minimum } a { $maximum }.
mass-problem-too-small = É pouco: este serviço começa em { $minimum }.
mass-problem-too-large = É demais: este serviço vai até { $maximum }.
mass-problem-package-once = “{ $name }” é um pacote: deixe a quantidade de fora, ou escreva 1.
mass-too-many = { $n ->
        [one] Isso dá { $n } linha
       *[other] Isso dá { $n } linhas
    }, e cabem { $limit } por vez. Nada foi pedido, e nada se perdeu: envie antes as primeiras { $limit }, depois as outras.
mass-no-lines = Não há nenhum pedido aí.
mass-ask-twins = 👀 { $n ->
        [one] { $n } linha tem o mesmo serviço e o mesmo link de uma anterior.
       *[other] { $n } linhas têm o mesmo serviço e o mesmo link de uma anterior.
    } É isso mesmo?
mass-ask-recent = 👀 { $n ->
        [one] { $n } destes pedidos você já fez há alguns minutos.
       *[other] { $n } destes pedidos você já fez há alguns minutos.
    } Pedir o mesmo <b>mais uma vez</b>?
mass-working = Obrigado! Seus pedidos estão a caminho.
service-number = 🆔 <code>{ $number }</code> no /mass
button-mass = Pedido em massa
button-mass-go-on = Voltar às suas linhas
button-mass-summary = Pedido em massa { $number }
button-mass-good = Só as válidas ({ $n })
button-mass-edit = Enviar de novo
button-mass-all = Sim, pedir todas
button-mass-once = Cada uma só uma vez
button-mass-refused = Não realizados: { $n }
button-mass-again = Pedir estes de novo

# O que acontece com elas

basket-title = 📋 <b>Pedido em massa { $number }</b>
basket-title-bundle = 🎁 <b>{ $name }</b> · nº { $number }
basket-total = { $n ->
        [one] { $n } pedido
       *[other] { $n } pedidos
    } por { $total }
basket-placed = { $bar } realizados: { $placed } de { $count }
basket-refused = ⛔ não realizados: { $n }
basket-refunded = ↩️ { $refund } { $payer ->
        [operator] de reembolso
       *[user] de volta no seu saldo
    }
basket-completed = ✅ entregues: { $n }
basket-partial = 🌗 entregues em parte: { $n }
basket-canceled = ↩️ cancelados: { $n }
basket-doubtful = 🔍 { $n ->
        [one] Para { $n } pedido não recebemos uma resposta clara.
       *[other] Para { $n } pedidos não recebemos uma resposta clara.
    } Por favor, não peça de novo: seu dinheiro está seguro, e estamos descobrindo o que aconteceu.
basket-refused-title = ⛔ { $n ->
        [one] <b>{ $n } pedido não foi realizado.</b> O valor dele foi devolvido.
       *[other] <b>{ $n } pedidos não foram realizados.</b> O valor deles foi devolvido.
    }
basket-refused-line = <b>#{ $order }</b> { $name } · { $link }
    { $why }
notice-basket-sent = 📋 Pedido em massa { $basket }: tudo foi enviado. Realizados: { $placed } de { $orders }.{ $refused ->
        [0] { "" }
       *[other] { " " }Não realizados: { $refused }, devolvido: { $refund }.
    }{ $doubtful ->
        [0] { "" }
       *[other] { " " }Em verificação: { $doubtful }.
    }
notice-basket-ended = 🏁 O pedido em massa { $basket } terminou. Realizados: { $placed } de { $orders }.{ $refused ->
        [0] { "" }
       *[other] { " " }Não realizados: { $refused }.
    }{ $returned ->
        [0] { "" }
       *[other] { " " }Devolvido ao todo: { $refund }.
    }

# Um serviço para vários links

links-title = 🔗 { $n ->
        [one] { $n } link
       *[other] { $n } links
    }
links-choose = <b>O que você quer para todos eles?</b> Depois pergunto a quantidade para cada um.
links-none = Nenhum serviço aceita todos esses links. Envie juntos links do mesmo site e do mesmo tipo, ou cada um separado.
links-quantity = 🔢 <b>Qual a quantidade por link?</b> Toque em uma opção, o preço é para todos os links; ou escreva um número de { $minimum } a { $maximum }.

# Combos

bundles = 🎁 <b>Combos</b>
    Vários serviços para um link só.
bundles-none = Não há nenhum combo à venda no momento.
bundle-title = 🎁 <b>{ $name }</b>
bundle-item = • { $quantity } · { $name } · { $price }
bundle-item-gone = • ⚠️ { $name } (serviço { $number }) não é mais vendido
bundle-link = 🔗 <b>Envie um único link</b> para o combo inteiro, por exemplo:
    <code>{ $example }</code>
bundle-gone = Este combo não está mais à venda. Escolha de novo.
button-bundles = Combos

# Combos, como os admins os veem

admin-home = 🛠 <b>A loja</b>
    Ficha de um cliente: <code>/user ID</code>. Adicionar a um saldo: <code>/credit ID VALOR</code>.
button-admin-sync = Catálogo
button-admin-left-out = Fora da loja
button-admin-freeze = Pausar pedidos
bundles-admin = 🎁 <b>Combos</b>: { $n }
    ⚠️ não pode ser vendido · ⏸️ está desativado
bundle-how = Envie o nome do combo na primeira linha e depois um serviço por linha, até { $limit }:
    <code>Começo forte
    12 | 1000
    15 | 500</code>
    Todos os serviços precisam aceitar o mesmo link e não pedir nada além de um link e uma quantidade.
bundle-is-on = ✅ Está à venda.
bundle-is-off = ⏸️ Está desativado.
bundle-not-offered = ⚠️ Não está à venda: { $why }
bundle-delete-sure = Excluir este combo? Os pedidos feitos com ele permanecem.
bundle-problem-empty = Não há nenhum serviço nele. Escreva um por linha: serviço | quantidade.
bundle-problem-no-name = A primeira linha precisa ser o nome do combo.
bundle-problem-too-many = São serviços demais: o máximo são { $limit }.
bundle-problem-line = Não consigo ler “{ $about }”. Escreva: serviço | quantidade.
bundle-problem-vanished = “{ $about }” não é mais vendido, ou nunca foi. Faça o combo de novo sem ele.
bundle-problem-needs-more = “{ $about }” precisa de mais que um link e uma quantidade. Faça o combo de novo sem ele.
bundle-problem-limits = “{ $about }” não aceita essa quantidade. Faça o combo de novo com uma que sirva.
bundle-problem-platforms = Os serviços dele são de sites diferentes: nenhum link serve para todos. Faça um combo para cada site.
bundle-problem-no-common-link = Os serviços dele precisam de tipos de link diferentes: nenhum link serve para todos. Faça um combo para cada tipo de link.
button-bundle-new = Novo combo
button-bundle-on = Colocar à venda
button-bundle-off = Desativar
button-bundle-delete = Excluir

command-mass = Muitos pedidos de uma vez
command-admin = A loja
