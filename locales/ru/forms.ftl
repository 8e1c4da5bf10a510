## What the types of services ask for

form-ask-comments = ✏️ <b>Пришлите комментарии.</b> Например:
    <code>Отличное видео!
    Где это снято?</code>
form-ask-usernames = 👤 <b>Пришлите имена аккаунтов.</b> Например:
    <code>first.account
    @second.account</code>
form-ask-hashtags = #️⃣ <b>Пришлите хештеги.</b> Например:
    <code>travel
    #sunset</code>
form-ask-hashtag = #️⃣ <b>Какой хештег?</b> Например <code>travel</code>.
form-ask-username = 👤 <b>{ $comment ->
        [true] Какой аккаунт написал комментарий?
       *[false] Подписчики какого аккаунта нужны?
    }</b> Пришлите имя аккаунта или ссылку на профиль, например <code>some.account</code>.
form-ask-media = 🖼 <b>Пришлите ссылку на публикацию</b>: возьмём тех, кто поставил ей лайк. Она должна быть на том же сайте.
form-ask-answer-number = 🗳 <b>Какой ответ опроса?</b> Считайте сверху: нажмите на номер или напишите число от 1 до { $limit }.
form-ask-groups = 👥 <b>Пришлите группы</b>, из которых приглашать людей: ссылки или имена. Они должны быть открытыми. Например:
    <code>https://t.me/somegroup
    @anothergroup</code>
form-ask-keywords = 🔑 <b>Пришлите ключевые слова.</b> Например:
    <code>купить кроссовки
    кроссовки для бега</code>
form-ask-country = 🌍 <b>Из какой страны?</b> Нажмите на кнопку или напишите название или двухбуквенный код, например <code>PL</code>.
form-ask-device = 📱 <b>С каких устройств?</b> Нажмите на кнопку.
form-ask-type-of-traffic = 🚦 <b>Откуда приходят посетители?</b> Нажмите на кнопку.
form-ask-google-keyword = 🔎 <b>По каким словам они ищут?</b> Например <code>кроссовки для бега</code>.
form-ask-referring-url = ↪️ <b>С какой страницы они приходят?</b> Пришлите ссылку на неё, например <code>https://example.com/page</code>.
form-ask-list = По одному в строке: сообщением или файлом .txt, не больше { $limit } строк.
form-ask-more = ➕ <b>Всё, что вы пришлёте теперь, добавится в конец</b>: сообщением или файлом .txt.

form-limits = Для этой услуги их нужно от { $minimum } до { $maximum }.
form-package-price = 📦 { $price } — это цена всего пакета, сколько бы их ни было.
form-commas-count = ⚠️ Здесь запятая считается концом комментария: строка с одной запятой оплачивается как две.
form-replaces = Ошибка? Пришлите весь список ещё раз: он заменит этот.
form-bill = 💵 { $count } за <b>{ $price }</b>
form-too-few = ⚠️ Сейчас { $count }, а у этой услуги минимум { $limit }. Добавьте ещё { $difference }.
form-too-many = ⚠️ Сейчас { $count }, а у этой услуги максимум { $limit }. Уберите { $difference }.
form-more-lines = … и ещё { $n }
form-value = ▫️ { $field }: <b>{ $value }</b>

form-blank-lines = 🧹 { $n ->
        [one] Пропущена { $n } пустая строка.
        [few] Пропущены { $n } пустые строки.
        [many] Пропущено { $n } пустых строк.
       *[other] Пропущено { $n } пустой строки.
    }
form-left-out-twice = 🧹 { $n ->
        [one] { $n } запись была указана дважды, повтор убран.
        [few] { $n } записи были указаны дважды, повторы убраны.
        [many] { $n } записей были указаны дважды, повторы убраны.
       *[other] { $n } записи было указано дважды, повторы убраны.
    }
form-stand-twice = 👀 { $n ->
        [one] { $n } строка указана дважды. Она остаётся и учитывается.
        [few] { $n } строки указаны дважды. Они остаются и учитываются.
        [many] { $n } строк указаны дважды. Они остаются и учитываются.
       *[other] { $n } строки указано дважды. Они остаются и учитываются.
    }
form-cut-off = ✂️ Это всё? В сообщение помещается 4096 символов, более длинный текст приложение делит на части. Добавьте остальное или пришлите файл .txt.

lines-comments = ✏️ <b>{ $n ->
        [one] { $n } комментарий
        [few] { $n } комментария
        [many] { $n } комментариев
       *[other] { $n } комментария
    }</b>
lines-usernames = 👤 <b>{ $n ->
        [one] { $n } аккаунт
        [few] { $n } аккаунта
        [many] { $n } аккаунтов
       *[other] { $n } аккаунта
    }</b>
lines-hashtags = #️⃣ <b>{ $n ->
        [one] { $n } хештег
        [few] { $n } хештега
        [many] { $n } хештегов
       *[other] { $n } хештега
    }</b>
lines-groups = 👥 <b>{ $n ->
        [one] { $n } группа
        [few] { $n } группы
        [many] { $n } групп
       *[other] { $n } группы
    }</b>
lines-keywords = 🔑 <b>{ $n ->
        [one] { $n } ключевое слово
        [few] { $n } ключевых слова
        [many] { $n } ключевых слов
       *[other] { $n } ключевого слова
    }</b>

button-field-comments = Комментарии
button-field-usernames = Аккаунты
button-field-hashtags = Хештеги
button-field-hashtag = Хештег
button-field-username = Аккаунт
button-field-media = Публикация
button-field-answer-number = Ответ
button-field-groups = Группы
button-field-keywords = Ключевые слова
button-field-country = Страна
button-field-device = Устройства
button-field-type-of-traffic = Трафик
button-field-google-keyword = Слова поиска
button-field-referring-url = Источник
button-go-on = Вернуться к заказу
button-continue = Дальше
button-keep = Оставить
button-keep-quantity = Оставить { $quantity }
button-add-lines = Добавить строки
button-new-list = Начать список заново

country-worldwide = 🌍 Весь мир
device-1 = Компьютеры
device-2 = Телефоны, Android
device-3 = Телефоны, iOS
device-4 = Любые телефоны
device-5 = Любые устройства
traffic-1 = Из поиска Google
traffic-2 = С другой страницы
traffic-3 = Без источника

form-problem-text-wanted = Пришлите, пожалуйста, текстом: картинки, стикеры и файлы здесь не подходят.
form-problem-list-wanted = Пришлите, пожалуйста, текстом или файлом .txt: картинки и стикеры не подходят.
form-problem-empty = Здесь нет ничего подходящего. Напишите заново и отправьте ещё раз.
form-problem-one-line-wanted = Здесь нужен только один ответ: пришлите одну строку.
form-problem-forbidden-characters = В «{ $entry }» есть управляющие символы, которых не примет ни одна услуга. Наберите заново и пришлите ещё раз.
form-problem-too-long = «{ $entry }» — слишком длинно: не больше { $limit } символов.
form-problem-too-many-lines = Для одного заказа это слишком много: не больше { $limit } строк. Сделайте из него два.
form-problem-too-much = Для одного заказа это слишком большой текст. Сделайте из него два.
form-problem-not-a-name = «{ $entry }» — не имя аккаунта. В нём могут быть буквы, цифры, точки, дефисы и подчёркивания; подойдёт и ссылка на профиль.
form-problem-not-a-tag = «{ $entry }» — не хештег. Это одно слово из букв, цифр и подчёркиваний.
form-problem-not-a-group = «{ $entry }» — не ссылка и не имя открытой группы на этом сайте. Скопируйте ссылку на группу и пришлите ещё раз.
form-problem-not-an-answer = Это не число от 1 до { $limit }. Пришлите только число.
form-problem-not-a-country = Такой страны я не знаю. Двухбуквенный код подойдёт всегда, например <code>PL</code>.
confirm-problem-one-line = Одна строка не заменяет ваш список. Чтобы изменить его, пришлите весь список ещё раз или нажмите его кнопку.
form-problem-tap-wanted = Здесь писать не нужно: нажмите на одну из кнопок.
form-problem-unknown-command = Я не знаю команды «{ $entry }» и ответом её не считаю.

file-problem-too-large = Этот файл слишком большой: не больше { $limit } МБ. Разделите его и сделайте два заказа.
file-problem-wrong-kind = Такой файл я прочитать не могу. Пришлите текст или простой текстовый файл с расширением .txt.
file-problem-not-text = Этот файл — не простой текст. Сохраните его как файл .txt («UTF-8») или вставьте строки сюда.
file-problem-unknown-encoding = Не удалось определить кодировку этого файла. Сохраните его ещё раз как «UTF-8» или вставьте строки сюда.
file-problem-not-fetched = Не удалось получить этот файл из Telegram. Ничего не изменилось: пришлите его, пожалуйста, ещё раз.

## Prices and badges

unit-thousand = за 1000
unit-comments = за 1000 комментариев
unit-usernames = за 1000 аккаунтов
unit-package = за пакет
list-packages = 📦 — цена за весь пакет.
service-drip = 💧 можно по частям: в несколько запусков (drip-feed)
service-per-day = 🚀 около { $n } в день
service-start-within = ⚡ до старта максимум { $span }
service-start-at-once = ⚡ старт сразу
confirm-package = 📦 Один пакет
confirm-quantity = 🔢 { $quantity } · { $price } { $unit }
confirm-total = 💵 Итого: <b>{ $total }</b>

## Drip-feed

button-drip = По частям (drip-feed)
button-drop-drip = Без частей
drip-ask-runs = 💧 <b>По частям: сколько запусков?</b> В каждом { $quantity }. Нажмите на число или напишите от { $minimum } до { $maximum }.
drip-ask-interval = 💧 <b>Сколько ждать между запусками?</b> { $runs } × { $quantity } = { $total }, { $price }.
    За стрелкой указано, сколько времени займёт всё вместе.
drip-interval-range = Можно и написать число минут, от { $minimum } до { $maximum }.
drip-line = 💧 { $runs } × { $quantity }, пауза: { $interval } = { $total }, общий срок: { $span }
drip-each = 💧 В этом заказе запусков: { $runs }. Напишите, сколько в каждом из них. Цены указаны за все запуски вместе.
drip-dropped = ⚠️ Столько запусков теперь не получится, поэтому деление на части снято.
drip-problem-runs = Пришлите целое число запусков от { $minimum } до { $maximum }.
drip-problem-interval = Для этой услуги так нельзя. Нажмите на один из вариантов.
