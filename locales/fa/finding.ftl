## Searches that found something else, links into the shop, and inline mode

finding-meant = 🔎 چیزی با نام <b>⁨{ $words }⁩</b> نداریم. منظورتان <b>⁨{ $meant }⁩</b> بود؟ { $n ->
        [one] { $n } سرویس
       *[other] { $n } سرویس
    }، قیمت‌ها برای هر 1,000 عدد
finding-closest = 🔎 هیچ سرویسی همهٔ <b>⁨{ $words }⁩</b> را ندارد. این‌ها از همه نزدیک‌ترند، قیمت‌ها برای هر 1,000 عدد:
finding-best = { $n } مورد بهتر فهرست شده است؛ با کلمه‌های بیشتر جست‌وجو دقیق‌تر می‌شود.
finding-unknown-link = ⚠️ این لینک در اینجا به چیزی نمی‌رسد. از پایین انتخاب کنید، یا برای جست‌وجو چند کلمه بنویسید.
button-share = اشتراک‌گذاری
button-copy-link = کپی لینک

# Inline mode: what stands in a list in any chat, and on the card that is sent from it

inline-price = { $unit }: { $price }
inline-no-refill = بدون جبران ریزش
inline-refill = جبران ریزش
inline-refill-days = جبران ریزش { $n ->
        [one] { $n } روزه
       *[other] { $n } روزه
    }
inline-usual = حدود { $span }
inline-start = شروع تا { $span }
inline-start-at-once = شروع فوری
inline-open-service = سفارش این سرویس
inline-open-shop = باز کردن فروشگاه
inline-nothing = چیزی پیدا نشد: در فروشگاه جست‌وجو کنید
inline-closed = فقط برای کسانی که اجازه دارند
