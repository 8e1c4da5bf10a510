## Que problemas o responsável fica sabendo, e como ele vê a loja

# Alertas: um nome curto, e o que é avisado

alert-low-balance = saldo baixo
alert-key-refused = chave recusada
alert-account-refused = conta suspensa
alert-panel-down = sem conexão
alert-sync-failed = catálogo desatualizado
alert-other-currency = usa outra moeda
alert-stale-orders = pedidos parados
alert-service-failing = pedidos falham repetidamente
alert-line = ⚠️ { $what }, desde { $since }
alert-line-about = ⚠️ <b>{ $about }</b>: { $what }, desde { $since }
alerts-more = … e mais { $n }

notice-alert-low-balance = ⚠️ O saldo em <b>{ $about }</b> está baixo demais{ $why ->
        [days] : { $amount } { $currency }, que no ritmo dos últimos sete dias dão para { $days ->
            [0] menos de um dia
            [one] cerca de { $days } dia
           *[other] cerca de { $days } dias
        }.
        [orders] : { $amount } { $currency }, menos do que custam os pedidos que esperam por ele.
        [amount] : { $amount } { $currency }, menos que LOW_BALANCE.
       *[refused] : o painel recusou um pedido ({ $words }). O valor foi devolvido ao cliente.
    }
    Desde { $since }. Adicione saldo no painel e depois abra /balance.
notice-alert-key-refused = ⚠️ <b>{ $about }</b> não aceita a chave: { $words }
    Desde { $since }. Nada pode ser pedido lá; os pedidos que ele recusa são reembolsados. Copie a chave da página da conta no painel para as configurações e depois reinicie.
notice-alert-account-refused = ⚠️ <b>{ $about }</b> suspendeu a conta: { $words }
    Desde { $since }. Nada pode ser pedido lá; os pedidos que ele recusa são reembolsados. Fale com o suporte do painel.
notice-alert-panel-down = ⚠️ Não há conexão com <b>{ $about }</b>: { $words }
    Desde { $since }. Os pedidos esperam um pouco e depois são reembolsados; os que estão em aberto voltam a ser consultados assim que ele responder. Se persistir, confira o endereço do painel nas configurações e a rede.
notice-alert-sync-failed = ⚠️ Não foi possível atualizar o catálogo de <b>{ $about }</b>: { $words }
    Desde { $since }. O último válido continua valendo. Tente /sync; se falhar de novo, fale com o painel.
notice-alert-other-currency = ⚠️ <b>{ $about }</b> usa { $currency }, a loja usa { $shop_currency }.
    Desde { $since }. Os serviços dele não são vendidos até que o RATE dele, nas configurações, diga quanto vale 1 { $currency } em { $shop_currency }.
notice-alert-stale-orders = ⚠️ Pedidos parados: { $stalled ->
        [one] { $stalled } não anda
       *[other] { $stalled } não andam
    }, e sobre { $unseen } o painel não diz nada há três horas.
    Desde { $since }. Os que não andam estão em /cases, com o que fazer em cada um. Para os outros, veja /balance: o painel está respondendo?
notice-alert-service-failing = ⚠️ <b>{ $about }</b> (painel { $panel }): dos últimos { $of } pedidos, o painel recusou ou cancelou { $failed }.
    Desde { $since }. Os clientes receberam o dinheiro de volta. Retire-o da venda até o painel resolver.
notice-alert-over = ✅ { $named ->
        [0] Passou.
       *[1] <b>{ $about }</b> voltou ao normal.
    } Durou { $span }: { $what }.

button-stats = Números

# /stats

stats-title = 📊 <b>Como vai a loja</b>, { $at }
stats-today = <b>Hoje</b>
stats-week = <b>7 dias</b>
stats-month = <b>30 dias</b>
stats-orders = pedidos: confirmados { $confirmed }, realizados { $placed }, concluídos { $completed }, parciais { $partial }, cancelados { $canceled }, recusados { $refused }
stats-turnover = faturamento: <b>{ $turnover }</b>, já descontados { $refunds } de reembolsos
stats-costs = custo nos painéis: { $cost }, conhecido em { $known } de { $placed ->
        [one] { $placed } pedido
       *[other] { $placed } pedidos
    }
stats-profit = lucro aproximado: <b>{ $profit }</b>
stats-people = clientes com pedidos: { $customers }, clientes novos: { $new }
stats-panels = <b>Painéis</b>, 30 dias
stats-panel = • { $name }: { $n ->
        [one] { $n } pedido
       *[other] { $n } pedidos
    }, { $turnover }, lucro aproximado { $profit }
stats-services = <b>Mais vendidos</b>, 30 dias
stats-service = • { $name }: { $n ->
        [one] { $n } pedido
       *[other] { $n } pedidos
    }, { $turnover }
stats-open = { $n ->
        [0] Nenhum pedido em aberto.
        [one] { $n } pedido em aberto
       *[other] { $n } pedidos em aberto
    }{ $n ->
        [0] { "" }
       *[other] , o mais antigo (#{ $order }) desde { $at }. Reservado: { $held }
    }
stats-cases = { $n ->
        [one] 🔍 { $n } caso espera uma decisão
       *[other] 🔍 { $n } casos esperam uma decisão
    }
stats-note = Os dias são em UTC. Um pedido conta no dia em que foi confirmado, com tudo o que aconteceu com ele desde então.

balance-worth = equivale a { $amount }
balance-asking = ⏳ ainda consultando…
balance-synced = catálogo de { $at }

command-stats = Pedidos, faturamento e custos
