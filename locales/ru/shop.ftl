language-name = Русский

## The first screen

home-greeting = 👋 <b>Добро пожаловать!</b> Пришлите ссылку или выберите площадку и услугу — и готово.
home-choose = С чего начнём?
home-balance = 👛 Баланс: <b>{ $balance }</b>
shop-empty = Полки ещё заполняются. Загляните, пожалуйста, через несколько минут.
old-menu = Это меню устарело. Вот новое.
not-understood = Извините, я не понимаю. Выберите ниже или напишите несколько слов, чтобы найти услугу.
not-understood-media = Картинки, стикеры и файлы здесь не подходят. Выберите ниже или напишите несколько слов, чтобы найти услугу.
nothing-to-cancel = Отменять нечего.
canceled = Отменено. Ничего не заказано.
banned = Вы больше не можете пользоваться этим магазином. Если это ошибка, напишите оператору.
too-fast = Слишком быстро. Подождите немного и нажмите ещё раз.

button-back = Назад
button-cancel = Отмена
button-home = В начало
button-previous = Раньше
button-next = Дальше
button-search = Поиск
button-my-orders = Мои заказы
button-wallet = Кошелёк
button-language = Язык
button-support = Поддержка
button-browse = Услуги
button-more-platforms = Другие площадки
button-order-again = Повторить заказ
button-open-order = Заказ #{ $order }

platform-website = Сайты
platform-other = Другое

language-choose = На каком языке будем говорить?
language-chosen = Теперь говорим по-русски.

support-contact = 💬 Вопрос по заказу? Напишите { $contact } и укажите номер заказа.

## Lists

platforms = <b>Все площадки</b>
categories = <b>{ $platform }</b>
    Что именно?
services = <b>{ $category }</b>
    { $platform } · цены за 1000
list-gone = Здесь больше ничего нет. Выберите, пожалуйста, заново.
search-ask = 🔎 Что ищем? Напишите несколько слов, например <i>instagram likes</i>.
search-found = 🔎 <b>{ $words }</b>: { $n ->
        [one] { $n } услуга
        [few] { $n } услуги
        [many] { $n } услуг
       *[other] { $n } услуги
    }, цены за 1000
search-nothing = 🔎 По запросу <b>{ $words }</b> ничего не нашлось. Попробуйте меньше слов или другие, например <i>tiktok views</i>.
search-empty = ⚠️ Пришлите, пожалуйста, слова текстом.
search-too-long = ⚠️ Для поиска это слишком длинно. Хватит нескольких слов.

## A service and its link

service-title = <b>{ $name }</b>
service-price = 💵 <b>{ $price }</b> { $unit }
service-limits = 🔢 от { $minimum } до { $maximum }
service-usual-time = ⏱ обычный срок: { $span }
service-refill-no = ♻️ без восстановления
service-refill-yes = ♻️ с восстановлением
service-refill-days = ♻️ восстановление { $n ->
        [one] { $n } день
        [few] { $n } дня
        [many] { $n } дней
       *[other] { $n } дня
    }
service-cancel-yes = 🛑 во время выполнения можно попросить об отмене
service-cancel-no = 🛑 после отправки отменить нельзя
link-ask = 🔗 <b>Пришлите ссылку</b> на { $target }, например:
    <code>{ $example }</code>
button-keep-link = Оставить ссылку
target-post = публикацию
target-profile = профиль
target-channel = канал или группу
target-video = видео
target-story = историю
target-live = прямой эфир
target-comment = комментарий
target-group = группу
target-bot = бота
target-track = трек
target-playlist = плейлист
target-any = страницу

you-sent = Вы прислали: <code>{ $text }</code>
problem-text-wanted = Пришлите, пожалуйста, текстом: картинки, стикеры и файлы здесь не подходят.

link-problem-empty = Сообщение пустое. Пришлите ссылку текстом.
link-problem-not-a-link = Это не похоже на ссылку. Скопируйте её в приложении: <i>Поделиться</i>, затем <i>Копировать ссылку</i>.
link-problem-too-long = Эта ссылка слишком длинная. Скопируйте её ещё раз и пришлите только ссылку.
link-problem-forbidden-characters = В ней есть знаки, которых в ссылке быть не может. Скопируйте ссылку ещё раз и пришлите только её.
link-problem-has-credentials = В этой ссылке есть имя или пароль. Пришлите её, пожалуйста, без них.
link-problem-has-port = В этой ссылке после двоеточия стоит номер порта. Пришлите её, пожалуйста, без него.
link-problem-not-public = Этот адрес недоступен из интернета. Пришлите открытую ссылку.
link-problem-wrong-platform = Эта ссылка ведёт на другой сайт, чем нужно для услуги. Пришлите ссылку на нужный сайт или вернитесь и выберите другую услугу.
link-problem-wrong-target = Сайт верный, но для этой услуги нужна ссылка на { $target }. Откройте её в приложении и скопируйте ссылку.
link-problem-short-link = Это короткая ссылка: она лишь ведёт на другую, а я никогда не открываю ссылки. Откройте её сами и дождитесь страницы. Затем скопируйте полный адрес: в браузере из адресной строки, в приложении через <i>Поделиться</i>, затем <i>Копировать ссылку</i>.
link-problem-private-invite = Эта ссылка ведёт в закрытое место, куда попадают только участники. Пришлите открытую ссылку: сделайте канал или группу публичными, и хватит @имени.

## Quantity

quantity-link = 🔗 { $link }
quantity-ask = 🔢 <b>Сколько?</b> Нажмите на кнопку или напишите число от { $minimum } до { $maximum } (подойдёт и <code>1500</code>, и <code>1.5k</code>).
quantity-problem-not-a-number = Не получается прочитать это как число. Напишите цифрами, например <code>1500</code> или <code>1.5k</code>.
quantity-problem-too-small = Слишком мало: у этой услуги минимум { $minimum }.
quantity-problem-too-large = Слишком много: у этой услуги максимум { $maximum }.

## Confirm

confirm-summary = <b>Проверьте, пожалуйста, заказ</b>

    { $name }
    🔗 { $link }
confirm-balance = 👛 Баланс: { $balance } → { $after }
    Цена действует до { $until }.
confirm-operator-pays = 👛 Платит магазин.
    Цена действует до { $until }.
confirm-short = 👛 Баланс: { $balance }. Не хватает <b>{ $missing }</b>. Заказ сохранён: пополните баланс и вернитесь к нему.
confirm-problem-neither = Это не число и не ссылка, поэтому ничего не изменилось. Пришлите число, чтобы изменить количество, или другую ссылку.
button-confirm = Подтвердить
button-link = Ссылка
button-quantity = Количество
button-top-up = Пополнить
button-try-again = Попробовать снова
button-new-price = Показать новую цену
button-order-once-more = Да, заказать ещё раз
confirm-repeat = Такой же заказ вы сделали несколько минут назад: #{ $order }. Заказать <b>ещё раз</b>?
confirm-working = Спасибо! Заказ отправляется.
confirm-already = Этот заказ уже оформлен.

refusal-frozen = ⏸️ Магазин сейчас не принимает заказы. Ваш сохранён: попробуйте чуть позже.
refusal-not-let-in = 🔒 Это закрытый магазин. Попросите оператора впустить вас; ваш id указан в /help.
refusal-service-gone = Этой услуги больше нет. Выберите, пожалуйста, другую.
refusal-draft-gone = Этот заказ был закрыт до оформления. Начните, пожалуйста, новый.
refusal-incomplete = В этом заказе ещё чего-то не хватает. Пройдите его, пожалуйста, ещё раз.
refusal-too-many = За час вы сделали много заказов. Этот сохранён: попробуйте чуть позже.
refusal-expired = ⌛ Цена на той карточке устарела. Ничего не заказано. Посмотрите новую цену и подтвердите.

## Orders

orders-title = <b>Мои заказы</b>
orders-none = У вас ещё нет заказов.
order-gone = Не могу найти этот заказ. Ваши заказы: /orders.
order-title = { $icon } <b>Заказ #{ $order }</b> · { $state }
order-progress = { $bar } { $percent } %
    { $delivered } из { $quantity } выполнено
order-what = { $name }
    🔗 { $link }
order-price = 🔢 { $quantity } · 💵 { $price }
order-refunded-line = ↩️ возвращено { $refund }
order-created = 🕓 заказано { $at }
order-start-count = 📍 было в начале: { $count }
order-ended = 🏁 закончено { $at }
order-looked-at = 🔄 по данным на { $at }

state-reserved = ждёт отправки
state-submitting = отправляется
state-unknown = проверяется
state-placed = ждёт начала
state-in-progress = выполняется
state-completed = выполнен
state-partial = выполнен частично
state-canceled = отменён
state-rejected = не оформлен
state-released = не оформлен
state-written-off = закрыт

explain-unknown = По этому заказу мы не получили ясного ответа. <b>Пожалуйста, не заказывайте его снова:</b> ваши деньги в сохранности, и мы выясняем, что с ним стало. Вы получите заказ или деньги.
explain-canceled = Поставщик остановил этот заказ, деньги за недоставленное возвращены. Закажите ещё раз или найдите другую услугу через /search.
explain-written-off = Оператор закрыл этот заказ. Если чего-то не хватает, напишите в поддержку.
not-placed = { $why } { $payer ->
        [operator] Ничего не списано.
       *[user] Вся сумма вернулась на ваш баланс.
    }
reason-vanished = Услугу убрали до того, как заказ был отправлен. Выберите другую: /search.
reason-dearer = Цена выросла до того, как заказ был отправлен. Можно заказать снова по новой цене.
reason-taken-back = Вы отозвали заказ.
reason-unreachable = С поставщиком не удалось связаться. Закажите ещё раз чуть позже.
reason-by-hand = Оператор выяснил, что заказ не был размещён. Можно заказать снова; вопросы: /support.
reason-link = Ссылка не принята: проверьте, что она полная и открытая.
reason-duplicate-link = По этой ссылке уже выполняется заказ: дождитесь его окончания.
reason-quantity = Количество не принято. Закажите снова с другим количеством.
reason-fields = Данные, указанные для этой услуги, не приняты. Закажите снова и проверьте каждое поле.
reason-service = Услуга сейчас недоступна. Выберите другую (/search) или закажите позже.
reason-general = Сейчас разместить заказ не удалось. Закажите позже или спросите: /support.

button-status = Статус
button-refill = Восстановить
button-cancel-order = Отменить заказ
status-asked = Смотрю…
status-ended = Этот заказ закончен.

cancel-ask = Попросить об отмене заказа #{ $order }? Это просьба: что к тому времени выполнено, оплачивается, остальное { $payer ->
        [operator] возвращается.
       *[user] вернётся на ваш баланс.
    }
cancel-ask-reserved = Отозвать заказ #{ $order }? Он ещё не отправлен: { $payer ->
        [operator] ничего не спишется.
       *[user] вернётся вся сумма.
    }
cancel-line-asked = 🛑 Вы попросили об отмене: запрос отправляется.
cancel-line-refused = 🛑 В отмене отказано: { $words }
wish-cancel-noted = Запрос принят. Мы сообщим, что из этого выйдет.
wish-cancel-released = Отозван. Ничего не списано.
wish-cancel-already = Вы об этом уже просили. Мы сообщим, что из этого выйдет.
wish-cancel-not-possible = Этот заказ уже нельзя отменить. Если что-то не так, напишите: /support.
wish-cancel-gone = Не могу найти этот заказ.
wish-refill-noted = Восстановление запрошено. Мы сообщим, что из этого выйдет.
wish-refill-released = Готово.
wish-refill-already = Восстановление уже идёт.
wish-refill-not-possible = Сейчас этот заказ нельзя восстановить. Когда можно, сказано на карточке; иначе: /support.
wish-refill-gone = Не могу найти этот заказ.
refill-line-asked = ♻️ Восстановление запрошено.
refill-line-accepted = ♻️ Восстановление идёт.
refill-line-refused = ♻️ В восстановлении отказано: { $words }
refill-line-completed = ♻️ Восстановление выполнено.
refill-line-lapsed = ♻️ Панель так и не сообщила, чем кончилось восстановление. Можно попросить ещё раз.
refill-line-rejected = ♻️ Восстановление отклонено: { $words }

## Wallet

wallet-balance = 👛 Баланс: <b>{ $balance }</b>
wallet-held = 🔒 Придержано для открытых заказов: { $held }
wallet-empty = Движений пока нет.
wallet-line = <b>{ $amount }</b> · { $what }
    { $at } · баланс { $after }
entry-credit = пополнение
entry-hold = заказ { $order }
entry-release = заказ { $order }, не оформлен
entry-refund = заказ { $order }, возврат
wallet-private = В этом магазине за заказы платит оператор: кошелёк вам не нужен.
top-up = ➕ <b>Пополнить</b>
top-up-none = Спросите оператора этого магазина, как оплатить.
top-up-id = Укажите при оплате этот номер: <code>{ $id }</code>

## Times

span-seconds = { $n ->
        [one] { $n } секунда
        [few] { $n } секунды
        [many] { $n } секунд
       *[other] { $n } секунды
    }
span-minutes = { $n ->
        [one] { $n } минута
        [few] { $n } минуты
        [many] { $n } минут
       *[other] { $n } минуты
    }
span-hours = { $n ->
        [one] { $n } час
        [few] { $n } часа
        [many] { $n } часов
       *[other] { $n } часа
    }
span-days = { $n ->
        [one] { $n } день
        [few] { $n } дня
        [many] { $n } дней
       *[other] { $n } дня
    }

## Notices

notice-order-completed = ✅ Заказ #{ $order } выполнен: { $quantity } × { $name }.
notice-order-partial = 🌗 Заказ #{ $order } выполнен частично: { $delivered } из { $quantity }. <b>{ $refund }</b> { $payer ->
        [operator] возвращено.
       *[user] снова на вашем балансе.
    }
notice-order-canceled = ↩️ Заказ #{ $order } отменён. <b>{ $refund }</b> { $payer ->
        [operator] возвращено.
       *[user] снова на вашем балансе.
    }
notice-order-refunded = ↩️ Заказ #{ $order }: <b>{ $paid }</b> { $payer ->
        [operator] возвращено.
       *[user] снова на вашем балансе.
    } Всего возвращено { $refund } из { $price }.
notice-order-unknown = 🔍 Заказ #{ $order } проверяется: ясного ответа мы не получили. Пожалуйста, не заказывайте его снова. Ваши деньги в сохранности: вы получите заказ или деньги.
notice-order-not-placed = ⛔ Заказ #{ $order } не оформлен. { $why } { $payer ->
        [operator] Ничего не списано.
       *[user] <b>{ $price }</b> снова на вашем балансе.
    }
notice-order-written-off = 📕 Оператор закрыл заказ #{ $order }. Если чего-то не хватает, напишите в поддержку.
notice-order-cancel-refused = 🛑 В отмене заказа #{ $order } отказано: { $words }
notice-refill-completed = ♻️ Восстановление заказа #{ $order } выполнено.
notice-refill-rejected = ♻️ Восстановление заказа #{ $order } отклонено: { $words }
notice-refill-refused = ♻️ В восстановлении заказа #{ $order } отказано: { $words }
notice-wallet-credited = 👛 Зачислено <b>{ $amount }</b>. Баланс: <b>{ $balance }</b>
notice-let-in = 🔓 Добро пожаловать: теперь вы можете заказывать в этом магазине.
notice-something-broke = ⚠️ У нас что-то пошло не так. Ничего не потеряно; попробуйте, пожалуйста, ещё раз.

## Help, terms, privacy

help = <b>Как это работает</b>
    1. Пришлите ссылку, выберите площадку и услугу или напишите несколько слов для поиска.
    2. Пришлите ссылку, если её ещё нет, количество и всё остальное, что нужно для услуги.
    3. Проверьте карточку и подтвердите. Цена на ней — та, что вы платите.
    4. Следите за заказом на его карточке. За невыполненное деньги возвращаются.

    /services – услуги
    /search – найти услугу
    /orders – ваши заказы
    /mass – много заказов сразу
    /wallet – баланс и выписка
    /favourites – избранные услуги
    /language – другой язык
    /settings – сообщения и часовой пояс
    /support – спросить оператора
    /terms – условия магазина
    /privacy – что хранится
    /cancel – прервать то, чем вы заняты

    Ваш id: <code>{ $id }</code>
terms-wallet = <b>Условия</b>
    • Вы платите цену с карточки подтверждения. Она списывается с баланса, когда вы подтверждаете заказ.
    • За невыполненное деньги возвращаются на баланс: за отменённый заказ целиком, за выполненный частично — за недостающее.
    • Отмена — это просьба: что к тому времени выполнено, оплачивается.
    • Восстановление возможно там, где оно указано у услуги, в пределах указанных дней.
    • Ссылка должна быть открытой и не меняться до конца заказа.
    • Многие площадки не допускают купленную активность: за то, что вы заказываете, отвечаете вы сами.
terms-private = <b>Условия</b>
    • Это закрытый магазин: оператор платит за заказы тех, кого впустил.
    • Отмена — это просьба: что к тому времени выполнено, остаётся.
    • Ссылка должна быть открытой и не меняться до конца заказа.
    • Многие площадки не допускают купленную активность: за то, что вы заказываете, отвечаете вы сами.
privacy = <b>Личные данные</b>
    • Хранятся: ваш Telegram id, имя, имя пользователя, язык и настройки, ваши заказы с их ссылками и каждое движение баланса.
    • Поставщику услуги передаются только ссылка, количество и то, что для неё нужно (например, комментарии). Этот бот никогда не открывает ссылки.
    • Сообщения хранятся два дня, незаконченные черновики и присланные ссылки — 30 дней.
    • То, что вы пишете в поддержку, хранится вместе с обращением, его читают операторы.
    • Чтобы увидеть или стереть то, что о вас хранится, обратитесь к оператору.

## The command menu

command-start = Начать
command-services = Посмотреть услуги
command-search = Найти услугу
command-orders = Мои заказы
command-wallet = Баланс и выписка
command-language = Выбрать язык
command-settings = Сообщения и часовой пояс
command-help = Как это работает
command-support = Спросить оператора
command-terms = Условия магазина
command-privacy = Что о вас хранится
command-cancel = Прервать этот шаг
