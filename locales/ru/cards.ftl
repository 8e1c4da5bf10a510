## Карточка заказа

order-usual = ⏱ примерно { $half }, в 9 случаях из 10 максимум { $most }
order-usual-all = ⏱ примерно { $half } в 9 случаях из 10
order-expected = 🏁 скорее всего { $at }, в 9 случаях из 10 до { $latest }
order-expected-latest = 🏁 в 9 случаях из 10 готово до { $latest }
order-expected-late = 🏁 дольше, чем 9 заказов из 10
refill-earlier = { $at }: { $what }
cancel-means = 🛑 Можно попросить об отмене: выполненное к тому времени оплачивается, остальное возвращается.
cancel-means-reserved = 🛑 Ещё не отправлен: его можно отозвать целиком.

## Мои заказы

orders-search = Чтобы найти заказ, напишите номер, например <code>#17</code>, или ссылку.
orders-of-link = 🔗 { $link }
orders-none-such = Таких заказов нет.
button-filter-all = Все
button-filter-active = В работе
button-filter-done = Готовы
button-filter-problem = Сбои

## Настройки

button-settings = Настройки
button-mute = Не присылать такие
button-zone = Часовой пояс
button-zone-phone = Как на телефоне
button-notices-completed = Выполнен
button-notices-partial = Частично
button-notices-canceled = Отменён
button-notices-refill = Восстановления
settings = <b>Настройки</b>
settings-notices = 🔔 Нажмите на вид уведомлений, чтобы их не получать. О возврате денег всё равно сообщим, но без звука. На карточке заказа видно всё.
settings-zone-phone = 🕰️ Время показано по часам вашего телефона.
settings-zone = 🕰️ Время показано для города { $city }: сейчас там { $at }.
notices-on = Эти уведомления снова будут приходить.
notices-off = Отключено. Вернуть можно в настройках.
zone-choose = 🕰️ <b>Который час там, где вы?</b>
zone-chosen = Сохранено.

## Таблицы

column-amount = Сумма
column-what = Операция
column-when = Дата
column-balance = Баланс
column-order = Заказ
column-service = Услуга
column-quantity = Кол-во
column-state = Статус
column-price = Цена
column-limits = Лимиты
