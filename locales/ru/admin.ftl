## What only admins read

help-admin = { $help }

    <b>Для администраторов</b>
    /admin – всё это и наборы в одном меню
    /balance – сколько осталось на каждой панели
    /stats – заказы, оборот и расходы
    /sync – обновить каталог
    /credit ID СУММА – пополнить баланс клиента
    /user ID – карточка клиента
    /cases – инциденты: где нужно ваше решение
    /freeze – остановить или возобновить приём заказов

admin-asking = ⏳ Спрашиваю панель…
button-refresh = Обновить
button-balance = Баланс
button-sync = Обновить ещё раз
button-cases = Инциденты
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

credit-usage = Напишите <code>/credit ID СУММА</code>, например <code>/credit 123456789 5.00</code>: числовой ID клиента, потом сумма больше нуля, не более шести знаков после точки.
credit-nobody = С ID { $id } этому боту ещё никто не писал. Попросите клиента сначала отправить /start; его ID указан в его /help.
credit-done = ✅ { $name } (<code>{ $id }</code>): добавлено { $amount }. Баланс: <b>{ $balance }</b>
credit-again = Эта команда уже выполнена: { $amount } для { $name } (<code>{ $id }</code>). Баланс: <b>{ $balance }</b>
credit-private = Магазин работает в закрытом режиме: платит оператор, пополнять нечего.

user-usage = Напишите <code>/user ID</code> с числовым ID того, кто уже писал этому боту.
customer-title = 👤 <b>{ $name }</b> · { $username } · <code>{ $id }</code>
customer-since = впервые здесь { $at }
customer-orders = заказов: { $n }
customer-balance = баланс: <b>{ $balance }</b>, зарезервировано: { $held }
customer-banned = 🚫 заблокирован
customer-unreachable = 🔕 недоступен: заблокировал бота
customer-let-in = 🔓 может заказывать
customer-not-let-in = 🔒 не может заказывать
button-ban = 🚫 Заблокировать
button-unban = Разблокировать
button-let-in = 🔓 Открыть доступ
button-remove = 🔒 Закрыть доступ
button-copy-id = 📋 Скопировать ID

notice-admin-update-dead = ⚠️ Сообщение не удалось обработать, оно отложено (update { $update }): { $error }

command-balance = Сколько осталось на каждой панели
command-sync = Обновить каталог
command-credit = Пополнить баланс клиента
command-user = Карточка клиента
command-cases = Инциденты: где нужно решение
command-freeze = Остановить или возобновить приём заказов
