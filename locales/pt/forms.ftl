## O que cada tipo de serviço pede

form-ask-comments = ✏️ <b>Envie os comentários.</b> Por exemplo:
    <code>Ótimo vídeo!
    Onde foi gravado?</code>
form-ask-usernames = 👤 <b>Envie os nomes das contas.</b> Por exemplo:
    <code>primeira.conta
    @segunda.conta</code>
form-ask-hashtags = #️⃣ <b>Envie as hashtags.</b> Por exemplo:
    <code>viagem
    #pordosol</code>
form-ask-hashtag = #️⃣ <b>Qual hashtag?</b> Por exemplo <code>viagem</code>.
form-ask-username = 👤 <b>{ $comment ->
        [true] Qual conta escreveu o comentário?
       *[false] De quem são os seguidores?
    }</b> Envie o nome da conta ou o link do perfil, por exemplo <code>alguma.conta</code>.
form-ask-media = 🖼 <b>Envie o link do post</b>: serão usadas as contas que o curtiram. Ele precisa estar no mesmo site.
form-ask-answer-number = 🗳 <b>Qual resposta da enquete?</b> Conte de cima para baixo: toque no número dela, ou escreva um de 1 a { $limit }.
form-ask-groups = 👥 <b>Envie os grupos</b> de onde as pessoas serão convidadas, por link ou nome. Eles precisam ser públicos. Por exemplo:
    <code>https://t.me/algumgrupo
    @outrogrupo</code>
form-ask-keywords = 🔑 <b>Envie as palavras-chave.</b> Por exemplo:
    <code>comprar tênis de corrida
    tênis de corrida online</code>
form-ask-country = 🌍 <b>De qual país?</b> Toque em um, ou escreva o nome dele ou o código de duas letras, por exemplo <code>BR</code>.
form-ask-device = 📱 <b>Em quais aparelhos?</b> Toque em uma opção.
form-ask-type-of-traffic = 🚦 <b>De onde vêm os visitantes?</b> Toque em uma opção.
form-ask-google-keyword = 🔎 <b>Que palavras eles pesquisam?</b> Por exemplo <code>tênis de corrida</code>.
form-ask-referring-url = ↪️ <b>De qual página eles vêm?</b> Envie o link dela, por exemplo <code>https://example.com/page</code>.
form-ask-list = Um por linha, em uma mensagem ou em um arquivo .txt com até { $limit } linhas.
form-ask-more = ➕ <b>O que você enviar agora entra no fim da lista</b>, em uma mensagem ou em um arquivo .txt.

form-limits = Este serviço aceita de { $minimum } a { $maximum }.
form-package-price = 📦 { $price } é o preço do pacote inteiro, não importa quantos você envie.
form-commas-count = ⚠️ Aqui uma vírgula conta como o fim de um comentário: uma linha com uma vírgula é cobrada como duas.
form-replaces = Errou? Envie a lista inteira de novo: ela substitui esta.
form-bill = 💵 { $count } por <b>{ $price }</b>
form-too-few = ⚠️ Há { $count }, e este serviço começa em { $limit }: faltam { $difference }.
form-too-many = ⚠️ Há { $count }, e este serviço vai até { $limit }: tire { $difference }.
form-more-lines = … e mais { $n }
form-value = ▫️ { $field }: <b>{ $value }</b>

form-blank-lines = 🧹 { $n ->
        [one] { $n } linha em branco ficou de fora.
       *[other] { $n } linhas em branco ficaram de fora.
    }
form-left-out-twice = 🧹 { $n ->
        [one] { $n } item estava repetido e ficou de fora.
       *[other] { $n } itens estavam repetidos e ficaram de fora.
    }
form-stand-twice = 👀 { $n ->
        [one] { $n } linha está repetida. Ela é mantida, e conta.
       *[other] { $n } linhas estão repetidas. Elas são mantidas, e contam.
    }
form-cut-off = ✂️ É só isso? Uma mensagem comporta 4.096 caracteres, e os apps cortam textos maiores em dois. Envie o resto, ou envie um arquivo .txt.

lines-comments = ✏️ <b>{ $n ->
        [one] { $n } comentário
       *[other] { $n } comentários
    }</b>
lines-usernames = 👤 <b>{ $n ->
        [one] { $n } conta
       *[other] { $n } contas
    }</b>
lines-hashtags = #️⃣ <b>{ $n ->
        [one] { $n } hashtag
       *[other] { $n } hashtags
    }</b>
lines-groups = 👥 <b>{ $n ->
        [one] { $n } grupo
       *[other] { $n } grupos
    }</b>
lines-keywords = 🔑 <b>{ $n ->
        [one] { $n } palavra-chave
       *[other] { $n } palavras-chave
    }</b>

button-field-comments = Comentários
button-field-usernames = Contas
button-field-hashtags = Hashtags
button-field-hashtag = Hashtag
button-field-username = Conta
button-field-media = Post
button-field-answer-number = Resposta
button-field-groups = Grupos
button-field-keywords = Palavras-chave
button-field-country = País
button-field-device = Aparelhos
button-field-type-of-traffic = Tráfego
button-field-google-keyword = Palavras da busca
button-field-referring-url = Página de origem
button-go-on = Continuar seu pedido
button-continue = Continuar
button-keep = Manter
button-keep-quantity = Manter { $quantity }
button-add-lines = Adicionar linhas
button-new-list = Começar nova lista

country-worldwide = 🌍 Mundo todo
device-1 = Computador
device-2 = Celular, Android
device-3 = Celular, iOS
device-4 = Celular, misto
device-5 = Todos os aparelhos
traffic-1 = De uma busca no Google
traffic-2 = De outra página
traffic-3 = De nenhum lugar específico

form-problem-text-wanted = Envie como texto, por favor: não consigo usar fotos, figurinhas nem arquivos aqui.
form-problem-list-wanted = Envie como texto ou como arquivo .txt, por favor: não consigo usar fotos nem figurinhas.
form-problem-empty = Não há nada aí que eu possa usar. Escreva de novo e envie outra vez.
form-problem-one-line-wanted = Aqui é só um: envie uma única linha.
form-problem-forbidden-characters = Há em “{ $entry }” caracteres de controle que nenhum serviço aceita. Escreva de novo e envie outra vez.
form-problem-too-long = “{ $entry }” é longo demais: o máximo são { $limit } caracteres.
form-problem-too-many-lines = É demais para um pedido só: o máximo são { $limit } linhas. Divida em dois pedidos.
form-problem-too-much = É texto demais para um pedido só. Divida em dois pedidos.
form-problem-not-a-name = “{ $entry }” não é um nome de conta. Ele pode ter letras, números, pontos, hifens e sublinhados; o link do perfil também serve.
form-problem-not-a-tag = “{ $entry }” não é uma hashtag. É uma palavra só, de letras, números e sublinhados.
form-problem-not-a-group = “{ $entry }” não é link nem nome de um grupo público deste site. Copie o link do grupo e envie de novo.
form-problem-not-an-answer = Isso não é um número de 1 a { $limit }. Envie só o número.
form-problem-not-a-country = Não conheço esse país. As duas letras dele sempre funcionam, por exemplo <code>BR</code>.
confirm-problem-one-line = Uma única linha não substitui a sua lista. Para mudar a lista, envie tudo de novo ou toque no botão dela.
form-problem-tap-wanted = Aqui você não precisa escrever: toque em um dos botões.
form-problem-unknown-command = Não conheço o comando “{ $entry }” e não o considerei como resposta.

file-problem-too-large = Esse arquivo é grande demais: o máximo são { $limit } MB. Divida-o e faça dois pedidos.
file-problem-wrong-kind = Não consigo ler esse tipo de arquivo. Envie texto, ou um arquivo de texto simples que termine em .txt.
file-problem-not-text = Esse arquivo não é texto simples. Salve como arquivo .txt (“UTF-8”), ou cole as linhas aqui.
file-problem-unknown-encoding = Não consigo saber que letras há nesse arquivo. Salve de novo como “UTF-8”, ou cole as linhas aqui.
file-problem-not-fetched = Não consegui baixar esse arquivo do Telegram. Nada mudou: envie mais uma vez, por favor.

## Preços e selos

unit-thousand = por 1.000
unit-comments = por 1.000 comentários
unit-usernames = por 1.000 contas
unit-package = pelo pacote
list-packages = 📦 significa: o preço é pelo pacote inteiro.
service-drip = 💧 pode ser entregue aos poucos (drip-feed)
service-per-day = 🚀 cerca de { $n } por dia
service-start-within = ⚡ começa em até { $span }
service-start-at-once = ⚡ começa na hora
confirm-package = 📦 Um pacote
confirm-quantity = 🔢 { $quantity }, a { $price } { $unit }
confirm-total = 💵 Total: <b>{ $total }</b>

## Drip-feed

button-drip = Usar drip-feed
button-drop-drip = Sem drip-feed
drip-ask-runs = 💧 <b>Drip-feed: em quantas entregas?</b> Cada uma com { $quantity }. Toque em um número, ou escreva um de { $minimum } a { $maximum }.
drip-ask-interval = 💧 <b>Quanto tempo entre as entregas?</b> { $runs } × { $quantity } = { $total }, { $price }.
    Depois da seta, o tempo total.
drip-interval-range = Você também pode escrever os minutos, de { $minimum } a { $maximum }.
drip-line = 💧 { $runs } × { $quantity }, a cada { $interval } = { $total }, leva cerca de { $span }
drip-each = 💧 Este pedido tem { $runs } entregas: diga a quantidade de cada uma. Os preços são por todas as entregas juntas.
drip-dropped = ⚠️ Não dá mais para fazer tantas entregas, então o drip-feed foi retirado.
drip-problem-runs = Envie um número inteiro de entregas, de { $minimum } a { $maximum }.
drip-problem-interval = Este serviço não permite isso. Toque em um dos tempos.
