## Вопросы: списки

cases-none = ✅ Открытых вопросов нет.
cases-title = 🔍 <b>Открытые вопросы</b>, сначала самые старые
cases-sum = { $n ->
        [one] { $n } открыт
        [few] { $n } открыто
        [many] { $n } открыто
       *[other] { $n } открыто
    } · <b>{ $amount }</b> · самому старому { $span }
button-closed-cases = Закрытые вопросы
closed-cases-none = Решений ещё не было.
closed-cases-title = 🗄️ <b>Закрытые вопросы</b>, сначала последние
closed-case = <b>Вопрос { $case }</b> · { $about } · { $what }

case-unknown-outcome = неясный ответ
case-odd-report = странный отчёт
case-refund-by-hand = решить о возврате
case-stalled = заказ стоит
case-foreign-spend = необъяснимый расход
case-stray = ничей заказ

## Карточка вопроса

case-title = 🔍 <b>Вопрос { $case }</b> · { $what }
case-asks-unknown-outcome = Приняла панель этот заказ или нет?
case-asks-odd-report = Панель сообщает то, что не сходится. Что верно?
case-asks-refund-by-hand = Какую часть цены вернуть?
case-asks-stalled = Слишком долго ничего не меняется. Ждать или вернуть деньги?
case-asks-charge = Панель берёт не столько, сколько выходит по её цене. Так и должно быть?
case-asks-foreign-spend = Кто потратил это с нашего счёта на панели?
case-asks-stray = Чей это заказ на нашем счёте на панели?
case-age = ⏳ открыт { $span }
case-amount = 💵 <b>{ $amount }</b>
case-owner = 👤 { $who }
case-nobodys = 👤 никто не взял
case-order = Заказ #{ $order } · { $state }
    { $name }
    🔗 { $link }
    🔢 { $quantity } · 💵 { $price }{ $refunds ->
        [0] { "" }
       *[1] {" "}· возвращено { $refunded }
    }
    Клиент { $person }
    { $panel } · { $known ->
        [0] номер заказа там неизвестен
       *[1] заказ там <code>{ $remote }</code>
    }
case-panel = Наш счёт на <b>{ $panel }</b>
case-sent = 📤 отправлен { $at }
case-suggested = 💡 По данным выходит, что всего вернуть нужно <b>{ $amount }</b>.
case-not-searched = 🔎 Kiosk ещё не искал на панели.
case-searched = 🔎 { $n ->
        [one] Искали { $n } раз
        [few] Искали { $n } раза
        [many] Искали { $n } раз
       *[other] Искали { $n } раза
    }, { $open ->
        [1] номера от { $low } и дальше
       *[0] номера от { $low } до { $high }
    }, последний раз { $at }
case-goes-on-looking = ⏳ Kiosk ищет дальше сам и сообщит, что нашлось. Можно подождать или решить сейчас.
case-expected = 💳 Там он стоил бы { $cost }.
case-watched = 👁️ До { $until } Kiosk смотрит, не появится ли он на панели всё же.
case-later = ⚠️ Он всё же нашёлся на панели: <code>{ $remote }</code>, { $status }, { $charge }, замечен { $at }. Клиенту деньги возвращены, снова они не списываются.

case-help-unknown-outcome = Найдите его на страницах панели по ссылке и времени. Если он там есть, свяжите; если его точно нет, верните деньги. До вашего решения деньги придержаны.
case-help-odd-report = Посмотрите заказ на страницах панели и, если нужно, спросите её поддержку.
case-help-refund-by-hand = Из отчёта не видно, сколько вернуть. Бесспорное уже выплачено. Посмотрите заказ на страницах панели.
case-help-stalled = Панель не сообщает об изменениях гораздо дольше, чем обычно занимает эта услуга. Спросите поддержку панели или отмените заказ на её страницах: о чём она тогда сообщит, вернётся само. Если это ничего не даст, верните деньги вручную. Вопрос закроется сам, когда заказ двинется или закончится.
case-help-foreign-spend = Посмотрите на панели список заказов и платежей. Есть ли ключ или пароль у кого-то ещё? Тогда смените и то и другое. Закройте вопрос, когда разберётесь.
case-help-stray = Посмотрите его на страницах панели. Если кто-то заказал вручную или это заказ, деньги за который уже возвращены, закройте вопрос. Если ни то ни другое, смените ключ.

## Почему Kiosk не решает сам

hurdle-no-evidence = 🤚 Более ранних заказов на этой панели Kiosk не знает, и начать поиск не с чего.
hurdle-restored = 🤚 База восстановлена из копии: что было после неё, неизвестно.
hurdle-kind-of-service = 🤚 Сколько он стоит на панели, заранее не сказать.
hurdle-ids-unproven = 🤚 Заказов пока мало, чтобы знать, как панель нумерует заказы.
hurdle-ids-out-of-order = 🤚 На этой панели номера заказов идут не по порядку.
hurdle-shared-account = 🤚 Этим счётом, возможно, пользуется кто-то ещё.
hurdle-shows-foreign = 🤚 Эта панель отвечает и о чужих заказах.
hurdle-no-canary = 🤚 Не нашлось известного заказа, чтобы проверить поиск.
hurdle-canary = 🤚 Об известном заказе панель ответила неверно: её ответы ничего не доказывают.
hurdle-runs-are-open = 🤚 Там идёт заказ по частям, а у его частей свои номера.
hurdle-too-wide = 🤚 Слишком много номеров, чтобы перебрать.
hurdle-alien = 🤚 На счёте есть заказ, который ни к чему нашему не подходит.
hurdle-no-charge = 🤚 На панели есть заказ, который может оказаться этим, но панель не показывает, сколько он стоил.
hurdle-partial = 🤚 Найденных заказов не столько, сколько неясных.
hurdle-balance = 🤚 Баланс панели говорит другое, или его не сравнить.
hurdle-over-limit = 🤚 Сумма больше той, о которой Kiosk решает сам.
hurdle-day-limit = 🤚 За день Kiosk решил уже столько, сколько можно.
hurdle-too-many-open = 🤚 Слишком много неясных заказов сразу.
hurdle-too-old = 🤚 За сутки поиск ничего не доказал.
hurdle-stopped = 🤚 Для этой панели решать без человека запрещено.

## Кто занимается

button-take-case = Взять
button-take-over = Взять на себя
button-hand-back = Отдать

## Решение

resolution-linked = связан
resolution-refunded = деньги возвращены
resolution-written-off = списан
resolution-closed = закрыт
case-resolved = ✔️ { $how }, решил { $by }, { $at }
case-resolved-seconded = ✔️ { $how }, решил { $by }, подтвердил { $second }, { $at }
case-resolved-itself = ✔️ { $how } без человека, { $at }
button-link-order = Связать с заказом
button-candidate = Связать { $remote }
button-refund = Вернуть деньги
button-refund-part = Вернуть часть
button-write-off = Списать
button-close-case = Закрыть
button-link-it = Связать
decide-refund = Вернуть клиенту <b>{ $amount }</b> за заказ { $about }? Отменить это нельзя.
decide-refund-found = ⚠️ На панели нашёлся заказ { $remote }, и это может быть он. Если это он, свяжите его, а не возвращайте деньги: он всё равно выполняется, и магазин за него платит.
decide-write-off = Списать заказ { $about }? Клиент не получит <b>ничего</b>: <b>{ $amount }</b> записывается в убыток. Выбирайте это, только если клиент получил то, за что заплатил, а связать не с чем.
decide-close = Закрыть вопрос { $case } ({ $about }), ничего не выплачивая?
decide-anyway = 👤 Вопрос { $case } взял { $who }, { $at }. Всё равно решить?
button-decide-refund = Да, вернуть
button-decide-write-off = Да, списать
button-decide-close = Да, закрыть
button-decide-anyway = Да, всё равно
part-ask = ✂️ <b>Сколько вернуть за заказ #{ $order }?</b>
    Цена { $price }, уже возвращено { $refunded }, можно ещё не больше <b>{ $left }</b>.
    Пришлите сумму в { $currency }, например <code>1.25</code>.
part-confirm = Вернуть <b>{ $amount }</b> за заказ #{ $order } { $payer ->
        [operator] на счёт оператора?
       *[user] клиенту?
    }
    Тогда из { $price } будет возвращено { $total }, а { $kept } останется магазину. Отменить это нельзя.
case-link-ask = 🔗 Пришлите номер заказа на панели для заказа { $about }, например <code>23501</code>. Сначала я спрошу о нём панель.
case-found = Панель знает заказ <code>{ $remote }</code>:
    статус <b>{ $status }</b>, списано { $charge }, осталось { $remains }

    Связать его с заказом #{ $order } ({ $quantity }, продан за { $price })?

## Второй взгляд на крупные решения

deed-link = связать с заказом панели { $remote } ({ $amount })
deed-refund = вернуть { $amount }
deed-part = вернуть часть, { $amount }
deed-write-off = списать { $amount }
deed-close = закрыть
case-proposal = ⚖️ { $who } предлагает: <b>{ $what }</b>
case-proposal-second = В течение суток это должен подтвердить другой админ.
case-proposal-alone = Такая сумма решается дважды: выполнить можно с { $at }, набрав сумму.
button-second = Подтвердить
button-carry-out = Выполнить
button-withdraw-proposal = Отозвать
second-ask = ⚖️ { $who } предлагает по { $about }: <b>{ $what }</b>. Подтверждаете? Отменить это нельзя.
second-type = ⚖️ По { $about }: <b>{ $what }</b>. Чтобы выполнить, пришлите сумму: <code>{ $typed }</code>

case-problem-gone = Такого вопроса нет. Открытые: /cases.
case-problem-already-resolved = По этому вопросу уже решено. Как именно, сказано на карточке.
case-problem-not-an-id = Это не номер заказа: от 1 до 40 букв, цифр, - или _.
case-problem-belongs-to-another = Этот заказ панели принадлежит другому заказу магазина. Проверьте номер и пришлите другой.
case-problem-panel-says-no = Панель отвечает: { $words }
case-problem-not-for-this = Для этого вопроса так нельзя. Есть кнопки на карточке.
case-problem-not-an-amount = Это не сумма: нужно число больше нуля, не более шести знаков после точки, например 1.25.
case-problem-too-much = Это больше, чем осталось от цены. Пришлите сумму поменьше.
case-problem-changed = Тем временем был сделан другой возврат. Посмотрите, пожалуйста, вопрос ещё раз.
case-problem-anothers = Этот вопрос взял другой админ.
case-problem-proposed = Решение уже предложено. Сначала его нужно выполнить или отозвать.
case-problem-no-proposal = Это предложение больше не в силе: оно отозвано, старше суток, или вопрос изменился.
case-problem-own-proposal = Это ваше предложение: его должен подтвердить другой админ.
case-problem-too-early = Сначала должно пройти десять минут. Потом нажмите ещё раз.
case-problem-not-the-amount = Это не та сумма. Скопируйте её из строки ниже.

## О чём узнают админы

notice-admin-case = 🔍 По заказу #{ $order } нужно решение: { $case }. Откройте /cases.
notice-admin-lost-answer = 🔍 Заказ #{ $order }: ответ панели потерян. Kiosk выясняет, есть ли заказ на панели, и сообщит вам. Пока ничего делать не нужно.
notice-admin-panel-case = 🔍 Посмотрите панель { $panel }: { $case }. Откройте /cases.
notice-admin-proposal = ⚖️ Вопрос { $number }, заказ #{ $order }: { $decision }. Это предлагает другой админ, нужно ваше подтверждение.
notice-admin-reminder = { $urgency ->
        [1] ⏰ Эти вопросы ждут уже два часа:
        [2] ⚠️ <b>Сутки без решения.</b> Решите сегодня:
       *[3] 🚨 <b>Не один день без решения.</b> Деньги клиентов ждут вас:
    }
    { $lines }
    { $n ->
        [one] { $n } вопрос
        [few] { $n } вопроса
        [many] { $n } вопросов
       *[other] { $n } вопроса
    }, <b>{ $total }</b>. Откройте /cases.
reminder-line = • { $about } · { $amount } · { $span } · вопрос { $case }
reminder-more = { $n ->
        [one] … и ещё { $n }
        [few] … и ещё { $n }
        [many] … и ещё { $n }
       *[other] … и ещё { $n }
    }
