language-name = Português

## A primeira tela

home-greeting = 👋 <b>Olá!</b> Cole um link, ou escolha uma plataforma e um serviço, e pronto.
home-choose = Por onde começamos?
home-balance = 👛 Saldo: <b>{ $balance }</b>
shop-empty = Estamos abastecendo as prateleiras. Volte daqui a alguns minutos.
old-menu = Este menu é antigo. Aqui está um novo.
not-understood = Desculpe, não entendi. Escolha abaixo, ou escreva algumas palavras para buscar um serviço.
not-understood-media = Não consigo usar fotos, figurinhas nem arquivos aqui. Escolha abaixo, ou escreva algumas palavras para buscar um serviço.
nothing-to-cancel = Não há nada para cancelar.
canceled = Cancelado. Nenhum pedido foi feito.
banned = Você não pode mais usar esta loja. Se acha que é um engano, fale com o responsável pela loja.
too-fast = Foi um pouco rápido demais. Espere um instante e toque de novo.

button-back = Voltar
button-cancel = Cancelar
button-home = Início
button-previous = Anterior
button-next = Próxima
button-search = Buscar
button-my-orders = Meus pedidos
button-wallet = Carteira
button-language = Idioma
button-support = Suporte
button-browse = Serviços
button-more-platforms = Mais plataformas
button-order-again = Pedir de novo
button-open-order = Pedido #{ $order }

platform-website = Sites
platform-other = Outros

language-choose = Em que idioma vamos conversar?
language-chosen = Agora falamos português.

support-contact = 💬 Dúvida sobre um pedido? Escreva para { $contact } e informe o número do pedido.

## Listas

platforms = <b>Todas as plataformas</b>
categories = <b>{ $platform }</b>
    O que você procura?
services = <b>{ $category }</b>
    { $platform } · preços por 1.000
list-gone = Não há mais nada aqui. Escolha de novo.
search-ask = 🔎 O que você procura? Escreva algumas palavras, por exemplo <i>curtidas instagram</i>.
search-found = 🔎 <b>{ $words }</b>: { $n ->
        [one] { $n } serviço
       *[other] { $n } serviços
    }, preços por 1.000
search-nothing = 🔎 Nada encontrado para <b>{ $words }</b>. Tente menos palavras, ou outras, por exemplo <i>visualizações tiktok</i>.
search-empty = ⚠️ Envie as palavras como texto, por favor.
search-too-long = ⚠️ É longo demais para uma busca. Algumas palavras bastam.

## Um serviço e o seu link

service-title = <b>{ $name }</b>
service-price = 💵 <b>{ $price }</b> { $unit }
service-limits = 🔢 de { $minimum } a { $maximum }
service-usual-time = ⏱ costuma levar { $span }
service-refill-no = ♻️ sem reposição se o número cair
service-refill-yes = ♻️ com reposição se o número cair
service-refill-days = ♻️ com reposição se o número cair, por { $n ->
        [one] { $n } dia
       *[other] { $n } dias
    }
service-cancel-yes = 🛑 dá para solicitar o cancelamento durante a entrega
service-cancel-no = 🛑 não dá para cancelar depois de enviado
link-ask = 🔗 <b>Envie um link</b> de { $target }, por exemplo:
    <code>{ $example }</code>
button-keep-link = Manter o link
target-post = post
target-profile = perfil
target-channel = canal ou grupo
target-video = vídeo
target-story = story
target-live = live
target-comment = comentário
target-group = grupo
target-bot = bot
target-track = música
target-playlist = playlist
target-any = página

you-sent = Você enviou: <code>{ $text }</code>
problem-text-wanted = Envie como texto, por favor: não consigo usar fotos, figurinhas nem arquivos aqui.

link-problem-empty = Essa mensagem está vazia. Envie o link como texto.
link-problem-not-a-link = Não consigo usar isso como link. Copie no app em <i>Compartilhar</i> e depois <i>Copiar link</i>.
link-problem-too-long = Esse link é longo demais. Copie de novo, e só o link.
link-problem-forbidden-characters = Há nele caracteres que nenhum link pode ter. Copie o link de novo e não envie mais nada junto.
link-problem-has-credentials = Há um nome ou uma senha nesse link. Envie sem isso, por favor.
link-problem-has-port = Há um número de porta nesse link, depois de dois-pontos. Envie sem ele, por favor.
link-problem-not-public = Esse endereço não pode ser acessado pela internet. Envie um link público.
link-problem-wrong-platform = Esse link é de outro site, não o deste serviço. Envie um link do site certo, ou volte e escolha outro serviço.
link-problem-wrong-target = O site está certo, mas este serviço precisa de um link de { $target }. Abra no app e copie o link.
link-problem-short-link = Esse é um link encurtado, que só leva a outro, e eu nunca abro links. Abra você e espere a página carregar. Depois copie o endereço completo: no navegador, da barra de endereço; no app, em <i>Compartilhar</i> e depois <i>Copiar link</i>.
link-problem-private-invite = Esse link leva a um lugar privado, onde só membros entram. Envie um link público: deixe o canal ou grupo público, e aí basta o @nome dele.

## Quantidade

quantity-link = 🔗 { $link }
quantity-ask = 🔢 <b>Qual a quantidade?</b> Toque em uma opção, ou escreva um número de { $minimum } a { $maximum } (tanto <code>1500</code> como <code>1,5k</code> servem).
quantity-problem-not-a-number = Não consigo ler isso como número. Use só algarismos, como <code>1500</code> ou <code>1,5k</code>.
quantity-problem-too-small = É pouco: este serviço começa em { $minimum }.
quantity-problem-too-large = É demais: este serviço vai até { $maximum }.

## Confirmação

confirm-summary = <b>Confira o seu pedido</b>

    { $name }
    🔗 { $link }
confirm-balance = 👛 Saldo: { $balance } → { $after }
    O preço vale até { $until }.
confirm-operator-pays = 👛 Pago pela loja.
    O preço vale até { $until }.
confirm-short = 👛 Saldo: { $balance }. Falta <b>{ $missing }</b>. Seu pedido fica guardado: adicione saldo e depois volte a ele.
confirm-problem-neither = Isso não é número nem link, então nada mudou. Envie um número para outra quantidade, ou outro link.
button-confirm = Confirmar
button-link = Link
button-quantity = Quantidade
button-top-up = Adicionar saldo
button-try-again = Tentar de novo
button-new-price = Ver o novo preço
button-order-once-more = Sim, pedir mais uma vez
confirm-repeat = Você fez este mesmo pedido há alguns minutos: #{ $order }. Quer pedir <b>mais uma vez</b>?
confirm-working = Obrigado! Seu pedido está a caminho.
confirm-already = Este pedido já foi feito.

refusal-frozen = ⏸️ A loja não está aceitando pedidos no momento. O seu fica guardado: tente de novo um pouco mais tarde.
refusal-not-let-in = 🔒 Esta loja é privada. Peça acesso ao responsável pela loja; seu ID está em /help.
refusal-service-gone = Este serviço não é mais oferecido. Escolha outro, por favor.
refusal-draft-gone = Este pedido foi fechado antes de ser feito. Comece um novo, por favor.
refusal-incomplete = Ainda falta alguma coisa neste pedido. Revise mais uma vez, por favor.
refusal-too-many = Você fez muitos pedidos em uma hora. Este fica guardado: tente de novo um pouco mais tarde.
refusal-expired = ⌛ O preço mostrado ali não vale mais. Nada foi pedido. Veja o novo preço e depois confirme.

## Pedidos

orders-title = <b>Meus pedidos</b>
orders-none = Você ainda não tem pedidos.
order-gone = Não encontro esse pedido. Os seus estão em /orders.
order-title = { $icon } <b>Pedido #{ $order }</b> · { $state }
order-progress = { $bar } { $percent }%
    { $delivered } de { $quantity } entregues
order-what = { $name }
    🔗 { $link }
order-price = 🔢 { $quantity } · 💵 { $price }
order-refunded-line = ↩️ reembolso: { $refund }
order-created = 🕓 feito em { $at }
order-start-count = 📍 contagem inicial: { $count }
order-ended = 🏁 encerrado em { $at }
order-looked-at = 🔄 atualizado em { $at }

state-reserved = aguardando envio
state-submitting = sendo enviado
state-unknown = em verificação
state-placed = aguardando início
state-in-progress = em andamento
state-completed = concluído
state-partial = entregue em parte
state-canceled = cancelado
state-rejected = não realizado
state-released = não realizado
state-written-off = encerrado

explain-unknown = Não recebemos uma resposta clara sobre este pedido. <b>Por favor, não peça de novo:</b> seu dinheiro está seguro, e estamos descobrindo o que aconteceu. Você vai receber o pedido ou o dinheiro.
explain-canceled = O fornecedor parou este pedido, e o que não foi entregue foi reembolsado. Peça de novo ou procure outro serviço com /search.
explain-written-off = O responsável encerrou este pedido. Se faltar alguma coisa, escreva para o suporte.
not-placed = { $why } { $payer ->
        [operator] Nada foi cobrado.
       *[user] O valor total voltou para o seu saldo.
    }
reason-vanished = O serviço foi retirado antes do envio do pedido. Escolha outro com /search.
reason-dearer = O preço subiu antes do envio do pedido. Você pode pedir de novo pelo novo preço.
reason-taken-back = Você desfez o pedido.
reason-unreachable = Não conseguimos contato com o fornecedor. Peça de novo um pouco mais tarde.
reason-by-hand = O responsável verificou que ele não tinha sido realizado. Você pode pedir de novo; se tiver dúvida, use o /support.
reason-link = O link não foi aceito: confira se ele está completo e é público.
reason-duplicate-link = Já há um pedido em andamento para este link: espere até ele terminar.
reason-quantity = A quantidade não foi aceita. Peça de novo com outra quantidade.
reason-fields = O que foi preenchido para este serviço não foi aceito. Peça de novo e confira cada item.
reason-service = O serviço não está disponível no momento. Escolha outro com /search, ou peça de novo mais tarde.
reason-general = Não foi possível realizar o pedido no momento. Peça de novo mais tarde, ou fale com o /support.

button-status = Ver status
button-refill = Reposição
button-cancel-order = Cancelar pedido
status-asked = Consultando…
status-ended = Este pedido já terminou.

cancel-ask = Solicitar o cancelamento do pedido #{ $order }? É uma solicitação: o que for entregue até lá é pago, e o resto { $payer ->
        [operator] é reembolsado.
       *[user] volta para o seu saldo.
    }
cancel-ask-reserved = Desfazer o pedido #{ $order }? Ele ainda não foi enviado: { $payer ->
        [operator] nada é cobrado.
       *[user] você recebe o valor total de volta.
    }
cancel-line-asked = 🛑 Você solicitou o cancelamento: a solicitação está a caminho.
cancel-line-refused = 🛑 O cancelamento foi recusado: { $words }
wish-cancel-noted = Solicitado. Vamos avisar o resultado.
wish-cancel-released = Pedido desfeito. Nada foi cobrado.
wish-cancel-already = Você já solicitou isso. Vamos avisar o resultado.
wish-cancel-not-possible = Este pedido não pode mais ser cancelado. Se houver algo errado com ele, fale com o /support.
wish-cancel-gone = Não encontro esse pedido.
wish-refill-noted = Reposição solicitada. Vamos avisar o resultado.
wish-refill-released = Feito.
wish-refill-already = Já há uma reposição em andamento.
wish-refill-not-possible = Agora não dá para repor este pedido. A ficha dele diz quando dá; se não disser, fale com o /support.
wish-refill-gone = Não encontro esse pedido.
refill-line-asked = ♻️ Uma reposição foi solicitada.
refill-line-accepted = ♻️ Uma reposição está em andamento.
refill-line-refused = ♻️ A reposição foi recusada: { $words }
refill-line-completed = ♻️ A reposição foi concluída.
refill-line-lapsed = ♻️ O fornecedor nunca informou o resultado da reposição. Você pode solicitar outra.
refill-line-rejected = ♻️ A reposição foi rejeitada: { $words }

## Carteira

wallet-balance = 👛 Saldo: <b>{ $balance }</b>
wallet-held = 🔒 Reservado para pedidos em aberto: { $held }
wallet-empty = Nenhuma movimentação ainda.
wallet-line = <b>{ $amount }</b> · { $what }
    { $at } · saldo { $after }
entry-credit = crédito
entry-hold = pedido { $order }
entry-release = pedido { $order }, não realizado
entry-refund = pedido { $order }, reembolso
wallet-private = Nesta loja quem paga os pedidos é o responsável: você não precisa de carteira.
top-up = ➕ <b>Adicionar saldo</b>
top-up-none = Pergunte ao responsável por esta loja como pagar.
top-up-id = Informe este número junto com o pagamento: <code>{ $id }</code>

## Durações

span-seconds = { $n ->
        [one] { $n } segundo
       *[other] { $n } segundos
    }
span-minutes = { $n ->
        [one] { $n } minuto
       *[other] { $n } minutos
    }
span-hours = { $n ->
        [one] { $n } hora
       *[other] { $n } horas
    }
span-days = { $n ->
        [one] { $n } dia
       *[other] { $n } dias
    }

## Avisos

notice-order-completed = ✅ O pedido #{ $order } foi concluído: { $quantity } × { $name }.
notice-order-partial = 🌗 O pedido #{ $order } foi entregue em parte: { $delivered } de { $quantity }. { $payer ->
        [operator] Reembolso: <b>{ $refund }</b>.
       *[user] Devolvemos <b>{ $refund }</b> para o seu saldo.
    }
notice-order-canceled = ↩️ O pedido #{ $order } foi cancelado. { $payer ->
        [operator] Reembolso: <b>{ $refund }</b>.
       *[user] Devolvemos <b>{ $refund }</b> para o seu saldo.
    }
notice-order-refunded = ↩️ Pedido #{ $order }: { $payer ->
        [operator] reembolso de <b>{ $paid }</b>.
       *[user] devolvemos <b>{ $paid }</b> para o seu saldo.
    } Ao todo, são { $refund } de { $price }.
notice-order-unknown = 🔍 O pedido #{ $order } está em verificação: não recebemos uma resposta clara. Por favor, não peça de novo. Seu dinheiro está seguro: você vai receber o pedido ou o dinheiro.
notice-order-not-placed = ⛔ O pedido #{ $order } não foi realizado. { $why } { $payer ->
        [operator] Nada foi cobrado.
       *[user] Devolvemos <b>{ $price }</b> para o seu saldo.
    }
notice-order-written-off = 📕 O pedido #{ $order } foi encerrado pelo responsável. Se faltar alguma coisa, escreva para o suporte.
notice-order-cancel-refused = 🛑 O cancelamento do pedido #{ $order } foi recusado: { $words }
notice-refill-completed = ♻️ A reposição do pedido #{ $order } foi concluída.
notice-refill-rejected = ♻️ A reposição do pedido #{ $order } foi rejeitada: { $words }
notice-refill-refused = ♻️ A reposição do pedido #{ $order } foi recusada: { $words }
notice-wallet-credited = 👛 Adicionamos <b>{ $amount }</b>. Saldo: <b>{ $balance }</b>
notice-let-in = 🔓 Acesso liberado: agora você pode fazer pedidos nesta loja.
notice-something-broke = ⚠️ Algo deu errado do nosso lado. Nada se perdeu; tente de novo, por favor.

## Ajuda, termos, privacidade

help = <b>Como funciona</b>
    1. Cole um link, escolha uma plataforma e um serviço, ou escreva algumas palavras para buscar.
    2. Envie o link, se ainda faltar, a quantidade e o que mais o serviço pedir.
    3. Confira o resumo e confirme. O preço que aparece nele é o preço que você paga.
    4. Acompanhe o pedido na ficha dele. O que não for entregue é reembolsado.

    /services – ver os serviços
    /search – buscar um serviço
    /orders – seus pedidos
    /mass – muitos pedidos de uma vez
    /wallet – saldo e extrato
    /favourites – serviços favoritos
    /language – outro idioma
    /support – falar com o responsável
    /terms – termos desta loja
    /privacy – o que fica guardado
    /cancel – sair do que estava fazendo

    Seu ID: <code>{ $id }</code>
terms-wallet = <b>Termos</b>
    • O preço no resumo do pedido é o que você paga. Ele sai do seu saldo quando você confirma.
    • O que não for entregue volta para o seu saldo. Um pedido cancelado é reembolsado; um entregue em parte, pela parte que faltou.
    • O cancelamento é uma solicitação: o que foi entregue até lá é pago.
    • A reposição é possível nos serviços que a oferecem, dentro dos dias indicados.
    • O link precisa ser público e continuar o mesmo até o fim do pedido.
    • Muitas redes não permitem engajamento comprado: o que você pede é por sua própria conta e risco.
terms-private = <b>Termos</b>
    • Esta é uma loja privada: o responsável paga os pedidos de quem recebeu acesso.
    • O cancelamento é uma solicitação: o que foi entregue até lá não se desfaz.
    • O link precisa ser público e continuar o mesmo até o fim do pedido.
    • Muitas redes não permitem engajamento comprado: o que você pede é por sua própria conta e risco.
privacy = <b>Privacidade</b>
    • Ficam guardados: seu ID do Telegram, nome, nome de usuário, idioma e o que você escolheu nas configurações, seus pedidos com os links, e cada movimentação do seu saldo.
    • Para o fornecedor vão só o link, a quantidade e o que o serviço pede (como comentários). Este bot nunca abre links.
    • As mensagens ficam guardadas por dois dias; pedidos não finalizados e os links que você cola, por 30 dias.
    • O que você escreve para o suporte fica guardado com o seu ticket e é lido pelos responsáveis.
    • Para ver ou apagar o que está guardado sobre você, fale com o responsável.

## O menu de comandos

command-start = Início
command-services = Ver os serviços
command-search = Buscar um serviço
command-orders = Meus pedidos
command-wallet = Saldo e extrato
command-language = Escolher o idioma
command-help = Como funciona
command-support = Falar com o responsável
command-terms = Termos desta loja
command-privacy = O que fica guardado sobre você
command-cancel = Sair desta etapa
