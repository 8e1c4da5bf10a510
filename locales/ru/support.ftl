## Поддержка

support-intro = 💬 <b>Поддержка</b>
    Спрашивайте о чём угодно. Хватит одного сообщения; можно приложить фото или файл. Ответ придёт сюда.
support-yours = Ваши обращения:
ticket-state-open = ждёт ответа
ticket-state-answered = есть ответ
ticket-state-closed = закрыто
ticket-title = { $icon } <b>Обращение #{ $ticket }</b> · { $state }
ticket-order = { $icon } Заказ #{ $order } · { $state }
    { $quantity } × { $name }
    🔗 { $link }
ticket-ask = ✍️ <b>Чем мы можем помочь?</b> Напишите одним сообщением. Можно добавить фото или файл.
ticket-ask-more = ✍️ Напишите, что добавить к обращению #{ $ticket }. Можно прислать и фото или файл.
ticket-sent = ✅ Отправлено. Ответ придёт в этот чат.
ticket-line = <b>{ $who }</b> · { $at }
    { $words }
ticket-by-staff = Поддержка
ticket-by-customer = Клиент
ticket-problem-gone = Не могу найти это обращение. Напишите новое: /support.
ticket-problem-empty = Это передать нельзя. Напишите текст или пришлите фото или файл.
ticket-problem-too-long = Слишком длинно: не больше { $limit } символов. Отправьте несколькими сообщениями.
ticket-problem-too-many-open = У вас уже несколько открытых обращений. Закройте одно через /support или дополните его.
ticket-problem-too-fast = За час вы написали много сообщений. Дождитесь ответа или напишите позже.
button-write = Написать нам
button-write-more = Дополнить
button-close-ticket = Закрыть
button-open-ticket = Обращение #{ $ticket }
button-answer = Ответить
button-tickets = Обращения

staff-tickets = <b>Открытые обращения</b>
    🟡 ждёт вас · 🟢 есть ответ
staff-tickets-none = Открытых обращений нет.
staff-ticket-who = 👤 { $who } · <code>{ $person }</code>
staff-ticket-blocked = 🚫 Клиент заблокировал бота: ответы не доходят.
staff-ticket-sent = ✅ Ответ отправляется.
staff-ticket-ask = ✍️ Напишите ответ на обращение #{ $ticket }. Можно приложить фото или файл.

notice-support-written = 💬 <b>Обращение #{ $ticket }</b> · { $who } · <code>{ $person }</code>
    { $words }

    <i>Чтобы ответить клиенту, ответьте на это сообщение.</i>
notice-support-written-order = 💬 <b>Обращение #{ $ticket }</b> · { $who } · <code>{ $person }</code>
    Заказ #{ $order } · { $state } · { $quantity } × { $name }
    { $words }

    <i>Чтобы ответить клиенту, ответьте на это сообщение.</i>
notice-support-file = 📎 Обращение #{ $ticket }
notice-support-answered = 💬 <b>Ответ на обращение #{ $ticket }</b>
    <blockquote>{ $quote }</blockquote>
    { $words }
notice-support-closed = ✔️ Обращение #{ $ticket } закрыто. Его можно дополнить в любой момент.
notice-support-unreached = 🚫 Обращение #{ $ticket }: ответ не дошёл. Клиент заблокировал бота.
notice-support-too-long = ⚠️ Обращение #{ $ticket }: ответ слишком длинный и не отправлен. Не больше { $limit } символов; отправьте несколькими сообщениями.
