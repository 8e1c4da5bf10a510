## The catalogue, as admins see it: what a sync came to, and what is not sold and why

# /sync

sync-title = 🔄 <b>Каталог</b>
sync-ok = <b>{ $panel }</b>: { $n ->
        [one] { $n } услуга в продаже
        [few] { $n } услуги в продаже
        [many] { $n } услуг в продаже
       *[other] { $n } услуги в продаже
    }
sync-failed = ⚠️ <b>{ $panel }</b>: { $words }
    Остаётся последний исправный каталог: { $n ->
        [one] { $n } услуга
        [few] { $n } услуги
        [many] { $n } услуг
       *[other] { $n } услуги
    }.
sync-doubted = ⚠️ <b>{ $panel }</b>: её ответ вызывает сомнения. Остаётся последний исправный каталог: { $n ->
        [one] { $n } услуга
        [few] { $n } услуги
        [many] { $n } услуг
       *[other] { $n } услуги
    }.
sync-closed = ⛔ <b>{ $panel }</b>: её URL или ключ изменились, и она ещё не подтвердила, что знает наши последние заказы. До тех пор её услуги не продаются, а за её заказами никто не следит.
sync-unchanged = ничего не изменилось
sync-change-new = новых: { $n }
sync-change-back = вернулось: { $n }
sync-change-vanished = исчезло: { $n }
sync-change-replaced = заменено другими: { $n }
sync-change-dearer = подорожало: { $n }
sync-change-cheaper = подешевело: { $n }
sync-change-limits = с новыми лимитами: { $n }
sync-left-out = Не продаётся на всех панелях, по причинам; нажмите, чтобы посмотреть:
sync-left-out-here = не продаётся: { $reasons }

doubt-too-few = Осталось бы { $now } услуг в продаже, а сейчас { $before }.
doubt-other-services = Из { $before } услуг в продаже { $lost } исчезли бы или стали бы другими.
doubt-other-rates = Из { $kept } цен { $leaps } стали бы примерно в десять раз выше или ниже.

button-take-sync = Всё равно принять
button-take-sure = Да, принять
take-newer = Тем временем панель ответила заново: цифры уже новые.
take-question = ⚠️ Принять ответ <b>{ $panel }</b> как её каталог?
take-advice = Делайте это, только если панель и правда так изменилась: сначала посмотрите её собственный прайс-лист. Исчезнувшие услуги вернутся со следующим исправным ответом; оформленные заказы выполняются дальше.
take-done = ✅ Принято: { $n ->
        [one] { $n } услуга в продаже
        [few] { $n } услуги в продаже
        [many] { $n } услуг в продаже
       *[other] { $n } услуги в продаже
    }.
take-gone = Принимать больше нечего. Отправьте /sync, чтобы спросить снова.

# What is left out

left-out-title = 📦 <b>Не продаётся</b>, по причинам. Нажмите, чтобы увидеть, что написала панель.
left-out-nothing = ✅ Продаётся всё.
left-out-page = 📦 <b>Не продаётся: { $reason }</b> ({ $n })
left-out-row = <b>{ $panel }</b> · <code>{ $id }</code> · { $name }
    тип { $type } · цена { $rate } · от { $minimum } до { $maximum }
left-out-unreadable-row = <b>{ $panel }</b> · { $words }
left-out-separator = строки-разделители
left-out-type = тип, который не продаётся
left-out-no-type = без типа
left-out-no-price = без цены
left-out-senseless-price = бессмысленная цена
left-out-senseless-limits = бессмысленные лимиты
left-out-vanished = исчезли с панели
left-out-replaced = заменены другой услугой
left-out-withheld = сняты с продажи админом
left-out-panel-gone = панели нет в настройках
left-out-other-account = другой аккаунт панели
left-out-unreadable = не прочитались

# Taking a service off the shelf

button-withhold = Снять с продажи
button-put-back = Вернуть в продажу
button-withheld = Всё, что снято
withhold-done = 🚫 Услуга <b>{ $name }</b> снята с продажи. Клиенты её не видят; оформленные заказы выполняются дальше, за ещё не отправленные деньги возвращаются.
withhold-nothing = Такой услуги нет.
put-back-done = ✅ Услуга <b>{ $name }</b> снова в продаже.
put-back-not-sold = Запрет с услуги <b>{ $name }</b> снят, но она всё равно не продаётся: { $why }.

# Alerts

alert-sync-doubted = каталог вызывает сомнения
alert-other-account = другой аккаунт
alert-panel-gone = нет в настройках
notice-alert-sync-doubted = ⚠️ Панель <b>{ $about }</b> прислала каталог, который вызывает сомнения: { $doubt ->
        [too-few] { $now } услуг вместо { $before }.
        [other-services] из { $before } услуг { $lost } исчезли или стали другими.
       *[other-rates] { $leaps } цен примерно в десять раз выше или ниже прежних.
    }
    С { $since }. Остаётся последний исправный. Посмотрите прайс-лист самой панели; если всё верно, отправьте /sync и всё равно примите его.
notice-alert-other-account = ⛔ Ключ <b>{ $about }</b> открывает не тот аккаунт, на котором наши заказы: последние из них панель не признаёт.
    С { $since }. Её услуги не продаются, за заказами никто не следит, возвратов нет. Верните прежние URL и ключ или дайте другому аккаунту своё имя (PANELS__name__URL), потом запустите магазин заново.
notice-alert-panel-gone = ⚠️ Панели <b>{ $about }</b> больше нет в настройках, но { $orders ->
        [one] { $orders } заказ там ещё открыт
        [few] { $orders } заказа там ещё открыты
        [many] { $orders } заказов там ещё открыты
       *[other] { $orders } заказа там ещё открыто
    }.
    С { $since }. Её услуги не продаются, за заказами никто не следит. Укажите её URL и ключ снова, чтобы продолжить, или разберитесь с ними вручную на самой панели.
