## Suporte

support-intro = 💬 <b>Suporte</b>
    Pergunte o que quiser. Uma mensagem basta; você pode anexar uma foto ou um arquivo. A resposta chega aqui.
support-yours = Seus tickets:
ticket-state-open = aguardando resposta
ticket-state-answered = respondido
ticket-state-closed = fechado
ticket-title = { $icon } <b>Ticket #{ $ticket }</b> · { $state }
ticket-order = { $icon } Pedido #{ $order } · { $state }
    { $quantity } × { $name }
    🔗 { $link }
ticket-ask = ✍️ <b>Como podemos ajudar?</b> Escreva em uma mensagem. Você pode anexar uma foto ou um arquivo.
ticket-ask-more = ✍️ Escreva o que quer acrescentar ao ticket #{ $ticket }. Uma foto ou um arquivo também serve.
ticket-sent = ✅ Enviado. A resposta chega nesta conversa.
ticket-line = <b>{ $who }</b> · { $at }
    { $words }
ticket-by-staff = Suporte
ticket-by-customer = Cliente
ticket-problem-gone = Não encontro esse ticket. Escreva um novo com /support.
ticket-problem-empty = Não consigo repassar isso. Escreva um texto, ou envie uma foto ou um arquivo.
ticket-problem-too-long = É longo demais: o máximo são { $limit } caracteres. Envie em várias mensagens.
ticket-problem-too-many-open = Você já tem vários tickets abertos. Feche um em /support, ou escreva mais em um deles.
ticket-problem-too-fast = Você escreveu bastante em uma hora. Espere a resposta, por favor, ou escreva mais tarde.
button-write = Escrever para nós
button-write-more = Escrever mais
button-close-ticket = Fechar
button-open-ticket = Ticket #{ $ticket }
button-answer = Responder
button-tickets = Tickets

staff-tickets = <b>Tickets abertos</b>
    🟡 espera por você · 🟢 respondido
staff-tickets-none = Nenhum ticket aberto.
staff-ticket-who = 👤 { $who } · <code>{ $person }</code>
staff-ticket-blocked = 🚫 O cliente bloqueou o bot: as respostas não chegam.
staff-ticket-sent = ✅ A resposta está a caminho.
staff-ticket-ask = ✍️ Escreva a resposta ao ticket #{ $ticket }. Você pode anexar uma foto ou um arquivo.

notice-support-written = 💬 <b>Ticket #{ $ticket }</b> · { $who } · <code>{ $person }</code>
    { $words }

    <i>Responda a esta mensagem para responder ao cliente.</i>
notice-support-written-order = 💬 <b>Ticket #{ $ticket }</b> · { $who } · <code>{ $person }</code>
    Pedido #{ $order } · { $state } · { $quantity } × { $name }
    { $words }

    <i>Responda a esta mensagem para responder ao cliente.</i>
notice-support-file = 📎 Ticket #{ $ticket }
notice-support-answered = 💬 <b>Resposta ao ticket #{ $ticket }</b>
    <blockquote>{ $quote }</blockquote>
    { $words }
notice-support-closed = ✔️ O ticket #{ $ticket } está fechado. Você pode escrever mais nele a qualquer momento.
notice-support-unreached = 🚫 Ticket #{ $ticket }: a resposta não chegou. O cliente bloqueou o bot.
notice-support-too-long = ⚠️ Ticket #{ $ticket }: essa resposta é longa demais e não foi enviada. O máximo são { $limit } caracteres; envie em várias mensagens.
