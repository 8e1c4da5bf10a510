## What only admins read

help-admin = { $help }

    <b>Для администраторов</b>
    /balance – сколько осталось на каждой панели
    /stats – заказы, оборот и расходы
    /sync – обновить каталог
    /credit ID СУММА – пополнить баланс клиента
    /user ID – карточка клиента
    /cases – заказы, по которым нужно решение
    /freeze – остановить или возобновить приём заказов

admin-asking = ⏳ Спрашиваю панель…
button-refresh = Обновить
button-balance = Баланс
button-sync = Обновить ещё раз
button-cases = Вопросы
button-customer = Клиент

balance-title = 💰 <b>Балансы на панелях</b>
balance-panel = <b>{ $name }</b>
balance-never = Ответа от неё ещё не было.
balance-amount = <b>{ $amount } { $currency }</b>
balance-days = { $n ->
        [0] при таком расходе меньше чем на день
        [one] при таком расходе примерно на { $n } день
        [few] при таком расходе примерно на { $n } дня
        [many] при таком расходе примерно на { $n } дней
       *[other] при таком расходе примерно на { $n } дня
    }
balance-days-many = при таком расходе больше чем на год
balance-no-pace = за последние семь дней ничего не потрачено
balance-at = на { $at }
balance-error = ⚠️ { $words } ({ $at })

freeze-off = Магазин принимает заказы.
freeze-on = ⏸️ <b>Магазин не принимает заказы.</b> Уже подтверждённые выполняются дальше.
button-freeze = Остановить приём
button-resume = Возобновить приём

credit-usage = Напишите <code>/credit ID СУММА</code>, например <code>/credit 123456789 5.00</code>: числовой id клиента, потом сумма больше нуля, не более шести знаков после точки.
credit-nobody = С id { $id } этому боту ещё никто не писал. Попросите клиента сначала отправить /start; его id указан в его /help.
credit-done = ✅ { $name } (<code>{ $id }</code>): добавлено { $amount }. Баланс: <b>{ $balance }</b>
credit-again = Эта команда уже выполнена: { $amount } для { $name } (<code>{ $id }</code>). Баланс: <b>{ $balance }</b>
credit-private = Магазин работает в закрытом режиме: платит оператор, пополнять нечего.

user-usage = Напишите <code>/user ID</code> с числовым id того, кто уже писал этому боту.
customer-title = 👤 <b>{ $name }</b> · { $username } · <code>{ $id }</code>
customer-since = впервые здесь { $at }
customer-orders = заказов: { $n }
customer-balance = баланс: <b>{ $balance }</b>, придержано: { $held }
customer-banned = 🚫 заблокирован
customer-unreachable = 🔕 недоступен: заблокировал бота
customer-let-in = 🔓 может заказывать
customer-not-let-in = 🔒 не может заказывать
button-ban = 🚫 Заблокировать
button-unban = Разблокировать
button-let-in = 🔓 Впустить
button-remove = 🔒 Закрыть доступ
button-copy-id = 📋 Скопировать id

cases-none = ✅ Открытых вопросов нет.
cases-title = 🔍 <b>Открытые вопросы</b>, сначала самые старые
case-unknown-outcome = неясный ответ
case-odd-report = странный отчёт
case-refund-by-hand = решить о возврате
case-title = 🔍 <b>Вопрос { $case }</b> · { $what }
case-order = Заказ #{ $order } · { $state }
    { $name }
    🔗 { $link }
    🔢 { $quantity } · 💵 { $price } · возвращено { $refunded }
    Клиент <code>{ $person }</code> · заказ на панели <code>{ $remote }</code>
case-opened = Открыт с { $at }
case-help-unknown-outcome = Есть ли этот заказ на панели, неизвестно. Найдите его на её страницах по ссылке и времени. Если он там есть, свяжите; если его точно нет, верните деньги. До вашего решения деньги придержаны.
case-help-odd-report = Панель сообщает то, что не сходится. Посмотрите заказ на её страницах.
case-help-refund-by-hand = Из отчёта не видно, сколько вернуть. Посмотрите заказ на страницах панели.
case-resolved = ✔️ { $how }, решил <code>{ $by }</code>, { $at }
resolution-linked = связан
resolution-refunded = деньги возвращены
resolution-written-off = списан
resolution-closed = закрыт
button-link-order = Связать с заказом
button-refund = Вернуть деньги
button-write-off = Списать
button-close-case = Закрыть
button-link-it = Связать
decide-refund = Вернуть клиенту <b>{ $amount }</b> за заказ #{ $order }? Отменить это нельзя.
decide-write-off = Списать заказ #{ $order }? Клиент не получит <b>ничего</b>: <b>{ $amount }</b> записывается в убыток. Выбирайте это, только если клиент получил то, за что заплатил, а связать не с чем.
decide-close = Закрыть вопрос по заказу #{ $order } без возврата?
button-decide-refund = Да, вернуть
button-decide-write-off = Да, списать
button-decide-close = Да, закрыть
case-link-ask = 🔗 Пришлите id заказа на панели для заказа #{ $order }, например <code>23501</code>. Сначала я спрошу о нём панель.
case-found = Панель знает заказ <code>{ $remote }</code>:
    статус <b>{ $status }</b>, списано { $charge }, осталось { $remains }

    Связать его с заказом #{ $order } ({ $quantity }, продан за { $price })?
case-problem-gone = Такого вопроса нет.
case-problem-already-resolved = По этому вопросу уже решено.
case-problem-not-an-id = Это не id заказа: от 1 до 40 букв, цифр, - или _.
case-problem-belongs-to-another = Этот заказ панели принадлежит другому заказу магазина.
case-problem-panel-says-no = Панель отвечает: { $words }
case-problem-not-for-this = Для этого вопроса так нельзя.

notice-admin-case = 🔍 По заказу #{ $order } нужно решение: { $case }. Откройте /cases.
notice-admin-overcharged = ⚠️ Панель взяла { $charge } за заказ #{ $order }, проданный за { $price }.
    Отправьте /sync, чтобы взять новые цены, и проверьте услугу на панели.
notice-admin-update-dead = ⚠️ Сообщение не удалось обработать, оно отложено (update { $update }): { $error }

command-balance = Сколько осталось на каждой панели
command-sync = Обновить каталог
command-credit = Пополнить баланс клиента
command-user = Карточка клиента
command-cases = Заказы, по которым нужно решение
command-freeze = Остановить или возобновить приём заказов
