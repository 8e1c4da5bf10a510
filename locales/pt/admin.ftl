## O que só os admins leem

help-admin = { $help }

    <b>Para admins</b>
    /admin – o caminho para tudo isto, e combos
    /balance – quanto resta em cada painel
    /stats – pedidos, faturamento e custos
    /sync – atualizar o catálogo
    /credit ID VALOR – adicionar ao saldo de um cliente
    /user ID – a ficha de um cliente
    /cases – pedidos que precisam de uma decisão
    /freeze – parar ou voltar a aceitar pedidos

admin-asking = ⏳ Consultando o painel…
button-refresh = Atualizar
button-balance = Saldos
button-sync = Sincronizar de novo
button-cases = Casos
button-customer = Cliente

balance-title = 💰 <b>Saldos nos painéis</b>
balance-panel = <b>{ $name }</b>
balance-never = Ainda não respondeu.
balance-amount = <b>{ $amount } { $currency }</b>
balance-days = { $n ->
        [0] nesse ritmo, dá para menos de um dia
        [one] nesse ritmo, dá para cerca de { $n } dia
       *[other] nesse ritmo, dá para cerca de { $n } dias
    }
balance-days-many = nesse ritmo, dá para mais de um ano
balance-no-pace = nada gasto nos últimos sete dias
balance-at = atualizado em { $at }
balance-error = ⚠️ { $words } ({ $at })

freeze-off = A loja está aceitando pedidos.
freeze-on = ⏸️ <b>A loja não está aceitando pedidos.</b> Os que já foram confirmados continuam.
button-freeze = Parar pedidos
button-resume = Voltar a aceitar pedidos

credit-usage = Escreva <code>/credit ID VALOR</code>, por exemplo <code>/credit 123456789 5,00</code>: o ID numérico do cliente e depois um valor acima de zero com no máximo seis casas decimais.
credit-nobody = Ninguém com o ID { $id } escreveu para este bot ainda. Peça ao cliente que envie /start primeiro; o ID dele aparece no /help.
credit-done = ✅ Adicionado ao saldo de { $name } (<code>{ $id }</code>): { $amount }. Saldo: <b>{ $balance }</b>
credit-again = Este comando já foi executado: { $amount } para { $name } (<code>{ $id }</code>). Saldo: <b>{ $balance }</b>
credit-private = Esta loja funciona em modo privado: o responsável paga, então não há saldos para adicionar.

user-usage = Escreva <code>/user ID</code> com o ID numérico de alguém que já escreveu para este bot.
customer-title = 👤 <b>{ $name }</b> · { $username } · <code>{ $id }</code>
customer-since = primeira visita: { $at }
customer-orders = pedidos: { $n }
customer-balance = saldo: <b>{ $balance }</b>, reservado: { $held }
customer-banned = 🚫 banido
customer-unreachable = 🔕 sem contato: bloqueou o bot
customer-let-in = 🔓 pode fazer pedidos
customer-not-let-in = 🔒 não pode fazer pedidos
button-ban = 🚫 Banir
button-unban = Remover o banimento
button-let-in = 🔓 Dar acesso
button-remove = 🔒 Tirar o acesso
button-copy-id = 📋 Copiar ID

notice-admin-update-dead = ⚠️ Não foi possível processar uma mensagem, e ela foi deixada de lado (update { $update }): { $error }

command-balance = Quanto resta em cada painel
command-sync = Atualizar o catálogo
command-credit = Adicionar ao saldo de um cliente
command-user = A ficha de um cliente
command-cases = Pedidos que precisam de uma decisão
command-freeze = Parar ou voltar a aceitar pedidos
