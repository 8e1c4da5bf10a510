## Um link que vem antes do serviço

paste-link = 🔗 { $link }
    { $platform } · { $kind }
paste-found = { $n ->
        [one] <b>{ $n } serviço</b> compatível
       *[other] <b>{ $n } serviços</b> compatíveis
    }, os mais pedidos vêm primeiro. Preços por 1.000; ⏱ é o tempo habitual, ≈ o prometido; ♻️ tem reposição.
paste-nothing-fits = Nada aqui serve para este link no momento. Escolha um serviço abaixo, ou envie outro link.
paste-words-ignored = Nenhum serviço tem todas as palavras de <i>{ $words }</i>: estes são todos os que servem para o link.
paste-quantity-kept = 🔢 { $quantity } – um toque leva ao preço.
paste-which-platform = <b>{ $name }</b> pode ser um nome em várias plataformas. Qual delas?
paste-name-nowhere = Nada aqui serve para o nome <b>{ $name }</b>. Envie o link completo do perfil ou canal.
paste-gone = Esse link não está mais guardado. Envie de novo, por favor.
paste-several = { $n ->
        [one] <b>{ $n } link</b> pode ser usado. Toque nele para ver o que serve.
       *[other] <b>{ $n } links</b>. Toque em um para ver o que serve.
    }
paste-example = Um link que funciona é assim:
    <code>{ $example }</code>
paste-wrong-target = Esse endereço não leva a um post, perfil, canal nem nada parecido. Abra o conteúdo para o qual quer fazer o pedido e copie o link dele.
button-services-for-link = Serviços para este link
button-one-service-for-all = Um serviço para todos

link-problem-look-alike = Nesse link há letras que só parecem as do site verdadeiro: pode ser um golpe. Digite você mesmo o endereço do site, ou copie o link no app.
problem-package-quantity = Isto é vendido como pacote: não há quantidade para escolher. Confira o resumo e confirme, ou envie outro link.

## Canais e grupos, escolhidos ou encaminhados

paste-forward-hint = ↪️ Ou encaminhe para mim o post do canal.
paste-place-private = ⚠️ <b>{ $title }</b> não tem link público, então ninguém conseguiria entregar lá. Torne-o público nas configurações dele (dê um @nome), depois escolha ou encaminhe de novo.
button-pick-place = Escolher um canal meu
place-channel = Escolher um canal
place-group = Escolher um grupo
place-choose = 👇 Escolha com os botões abaixo, ou envie o link como texto.
place-closed = ⌨️ Os botões foram recolhidos.

## Quantidade

button-quantity-most = Máx. do meu saldo: { $quantity }
