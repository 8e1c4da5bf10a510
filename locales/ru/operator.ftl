## What the operator hears of trouble, and sees of how the shop does

# Alerts: a short name, and what is told

alert-low-balance = низкий баланс
alert-key-refused = ключ не принят
alert-account-refused = аккаунт заблокирован
alert-panel-down = нет связи
alert-sync-failed = каталог не обновляется
alert-other-currency = другая валюта
alert-stale-orders = заказы не движутся
alert-service-failing = заказы срываются раз за разом
alert-line = ⚠️ { $what }, с { $since }
alert-line-about = ⚠️ <b>{ $about }</b>: { $what }, с { $since }
alerts-more = … и ещё { $n }

notice-alert-low-balance = ⚠️ На панели <b>{ $about }</b> осталось слишком мало денег{ $why ->
        [days] : { $amount } { $currency }, при расходе последних семи дней этого хватит { $days ->
            [0] меньше чем на день
            [one] примерно на { $days } день
            [few] примерно на { $days } дня
            [many] примерно на { $days } дней
           *[other] примерно на { $days } дня
        }.
        [orders] : { $amount } { $currency }, меньше, чем стоят ожидающие заказы.
        [amount] : { $amount } { $currency }, меньше, чем LOW_BALANCE.
       *[refused] : панель отклонила заказ ({ $words }). Деньги возвращены клиенту.
    }
    С { $since }. Пополните счёт на панели, потом откройте /balance.
notice-alert-key-refused = ⚠️ <b>{ $about }</b> не принимает ключ: { $words }
    С { $since }. Заказать там ничего нельзя; за отклонённые заказы деньги возвращаются. Скопируйте ключ со страницы аккаунта на панели в настройки и запустите магазин заново.
notice-alert-account-refused = ⚠️ <b>{ $about }</b> заблокировала аккаунт: { $words }
    С { $since }. Заказать там ничего нельзя; за отклонённые заказы деньги возвращаются. Обратитесь в поддержку панели.
notice-alert-panel-down = ⚠️ Нет связи с <b>{ $about }</b>: { $words }
    С { $since }. Новые заказы немного ждут, потом деньги за них возвращаются; открытые будут проверены, как только она ответит. Если это затянется, проверьте адрес панели в настройках и сеть.
notice-alert-sync-failed = ⚠️ Каталог <b>{ $about }</b> обновить не удалось: { $words }
    С { $since }. Остаётся последний исправный. Попробуйте /sync; если снова не выйдет, спросите панель.
notice-alert-other-currency = ⚠️ Валюта панели <b>{ $about }</b> — { $currency }, а магазина — { $shop_currency }.
    С { $since }. Её услуги не продаются, пока в настройках (RATE) не указано, сколько стоит 1 { $currency } в { $shop_currency }.
notice-alert-stale-orders = ⚠️ Заказы не движутся: { $stalled ->
        [one] { $stalled } застрял
        [few] { $stalled } застряли
        [many] { $stalled } застряли
       *[other] { $stalled } застряло
    }, о { $unseen } панель молчит уже три часа.
    С { $since }. Застрявшие — в /cases, с советом по каждому. По остальным посмотрите /balance: отвечает ли панель?
notice-alert-service-failing = ⚠️ <b>{ $about }</b> (панель { $panel }): из последних { $of } заказов панель отклонила или отменила { $failed }.
    С { $since }. Деньги клиентам возвращены. Снимите услугу с продажи, пока панель не исправит проблему.
notice-alert-over = ✅ { $named ->
        [0] Проблема прошла.
       *[1] <b>{ $about }</b>: снова всё хорошо.
    } Длительность: { $span } ({ $what }).

button-stats = Статистика

# /stats

stats-title = 📊 <b>Как идут дела</b>, { $at }
stats-today = <b>Сегодня</b>
stats-week = <b>7 дней</b>
stats-month = <b>30 дней</b>
stats-orders = заказы: подтверждено { $confirmed }, оформлено { $placed }, выполнено { $completed }, частично { $partial }, отменено { $canceled }, отклонено { $refused }
stats-turnover = оборот: <b>{ $turnover }</b>, возвраты { $refunds } уже вычтены
stats-costs = расходы на панели: { $cost }, известны для { $known } из { $placed ->
        [one] { $placed } заказа
        [few] { $placed } заказов
        [many] { $placed } заказов
       *[other] { $placed } заказа
    }
stats-profit = прибыль, примерно: <b>{ $profit }</b>
stats-people = клиенты: заказали { $customers }, новых { $new }
stats-panels = <b>Панели</b>, 30 дней
stats-panel = • { $name }: { $n ->
        [one] { $n } заказ
        [few] { $n } заказа
        [many] { $n } заказов
       *[other] { $n } заказа
    }, { $turnover }, прибыль примерно { $profit }
stats-services = <b>Лучше всего продаётся</b>, 30 дней
stats-service = • { $name }: { $n ->
        [one] { $n } заказ
        [few] { $n } заказа
        [many] { $n } заказов
       *[other] { $n } заказа
    }, { $turnover }
stats-open = { $n ->
        [0] Открытых заказов нет.
        [one] Открыт { $n } заказ
        [few] Открыто { $n } заказа
        [many] Открыто { $n } заказов
       *[other] Открыто { $n } заказа
    }{ $n ->
        [0] { "" }
       *[other] , самый старый (#{ $order }) с { $at }. Зарезервировано: { $held }
    }
stats-cases = { $n ->
        [one] 🔍 { $n } инцидент ждёт решения
        [few] 🔍 { $n } инцидента ждут решения
        [many] 🔍 { $n } инцидентов ждут решения
       *[other] 🔍 { $n } инцидента ждёт решения
    }
stats-note = Дни считаются по UTC. Заказ относится ко дню подтверждения, со всем, что с ним стало потом.

balance-worth = это { $amount }
balance-asking = ⏳ ещё спрашиваю…
balance-synced = каталог от { $at }

command-stats = Заказы, оборот и расходы
