## Searches that found something else, links into the shop, and inline mode

finding-meant = 🔎 По запросу <b>{ $words }</b> ничего нет. Возможно, вы искали <b>{ $meant }</b>? { $n ->
        [one] { $n } услуга
        [few] { $n } услуги
        [many] { $n } услуг
       *[other] { $n } услуги
    }, цены за 1000
finding-closest = 🔎 Услуг, где есть все слова <b>{ $words }</b>, нет. Самые близкие, цены за 1000:
finding-best = Показаны лучшие { $n }: добавьте слова, чтобы уточнить поиск.
finding-unknown-link = ⚠️ По этой ссылке здесь ничего нет. Выберите ниже или напишите несколько слов для поиска.
button-share = Поделиться
button-copy-link = Копировать

# Inline mode: what stands in a list in any chat, and on the card that is sent from it

inline-price = { $price } { $unit }
inline-no-refill = без восстановления
inline-refill = с восстановлением
inline-refill-days = восстановление { $n ->
        [one] { $n } день
        [few] { $n } дня
        [many] { $n } дней
       *[other] { $n } дня
    }
inline-usual = обычно { $span }
inline-start = старт: { $span }
inline-start-at-once = старт сразу
inline-open-service = Заказать здесь
inline-open-shop = Открыть магазин
inline-nothing = Ничего не нашлось: поищите в магазине
inline-closed = Только для тех, у кого есть доступ
