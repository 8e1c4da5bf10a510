## Several orders at once

# Lines

mass-how = 📋 <b>سفارش انبوه</b>
    در هر خط یک سفارش بفرستید، به این ترتیب: شمارهٔ سرویس، لینک، تعداد. به‌صورت پیام یا فایل ⁨.txt⁩ یا ⁨.csv⁩ با حداکثر { $limit } خط:
    <code>service | link | quantity</code>
    مثلاً:
    <code>12 | https://www.instagram.com/somebody | 1000</code>
    شمارهٔ هر سرویس در صفحه‌اش هست. برای پکیج، تعداد را ننویسید.
mass-title = 📋 <b>{ $n ->
        [one] { $n } خط
       *[other] { $n } خط
    }</b>
mass-bad = ⚠️ { $n ->
        [one] { $n } خط را نمی‌شود سفارش داد: اول آمده، با توضیح اینکه چه کنید.
       *[other] { $n } خط را نمی‌شود سفارش داد: اول آمده‌اند، با توضیح اینکه چه کنید.
    } { $good ->
        [0] همهٔ خط‌ها را یک بار دیگر بفرستید.
       *[other] همهٔ خط‌ها را یک بار دیگر بفرستید، یا فقط درست‌ها را نگه دارید.
    }
mass-twins = 👀 { $n ->
        [one] { $n } خط همان سرویس و لینک یک خط قبلی را دارد.
       *[other] { $n } خط همان سرویس و لینک یک خط قبلی را دارند.
    }
mass-total = 💵 { $n ->
        [one] { $n } سفارش
       *[other] { $n } سفارش
    } به مبلغ <b>{ $total }</b>
mass-short = 👛 موجودی: { $balance }. به اندازهٔ <b>{ $missing }</b> کم دارید. همهٔ خط‌ها محفوظ است: شارژ کنید، بعد به آن‌ها برگردید.
mass-line = <b>خط { $number }.</b> ⁨{ $name }⁩ · ⁨{ $link }⁩ · { $quantity } · <b>⁨{ $price }⁩</b>
mass-line-twin = 👀 <b>خط { $number }.</b> ⁨{ $name }⁩ · ⁨{ $link }⁩ · { $quantity } · <b>⁨{ $price }⁩</b> · مثل خط { $twin }
mass-line-bad = ⚠️ <b>خط { $number }.</b> ⁨<code>{ $text }</code>⁩
    { $why }
mass-problem-not-a-line = این را نمی‌توانم بخوانم. به این ترتیب بنویسید: سرویس | لینک | تعداد.
mass-problem-too-long = برای یک خط خیلی بلند است. در هر خط یک سفارش بفرستید.
mass-problem-not-a-service = باید با شمارهٔ سرویس شروع شود: در صفحهٔ سرویس نوشته شده است.
mass-problem-unknown-service = سرویسی با این شماره نیست. با ⁨/search⁩ پیدایش کنید.
mass-problem-needs-more = سرویس «⁨{ $name }⁩» بیشتر از لینک و تعداد می‌خواهد: جداگانه با ⁨/search⁩ سفارشش بدهید.
mass-problem-quantity-missing = تعداد نوشته نشده: از { $minimum } تا { $maximum }.
mass-problem-not-a-number = تعداد را نمی‌توانم بخوانم. فقط رقم بنویسید: از { $minimum } تا { $maximum }.
mass-problem-too-small = خیلی کم است: این سرویس از { $minimum } شروع می‌شود.
mass-problem-too-large = خیلی زیاد است: این سرویس تا { $maximum } می‌گیرد.
mass-problem-package-once = سرویس «⁨{ $name }⁩» پکیج است: تعداد را ننویسید، یا 1 بنویسید.
mass-too-many = { $n ->
        [one] این { $n } خط است
       *[other] این { $n } خط است
    } و هر بار { $limit } خط جا می‌شود. چیزی سفارش داده نشد و چیزی هم از دست نرفت: اول { $limit } خط اول را بفرستید، بعد بقیه را.
mass-no-lines = سفارشی در آن نیست.
mass-ask-twins = 👀 { $n ->
        [one] { $n } خط همان سرویس و لینک یک خط قبلی را دارد.
       *[other] { $n } خط همان سرویس و لینک یک خط قبلی را دارند.
    } عمدی است؟
mass-ask-recent = 👀 { $n ->
        [one] { $n } تا از این سفارش‌ها را چند دقیقه پیش ثبت کرده‌اید.
       *[other] { $n } تا از این سفارش‌ها را چند دقیقه پیش ثبت کرده‌اید.
    } همان را <b>یک بار دیگر</b> سفارش می‌دهید؟
mass-working = ممنون! سفارش‌هایتان در راه‌اند.
service-number = 🆔 شماره برای ⁨/mass⁩: <code>{ $number }</code>
button-mass = سفارش انبوه
button-mass-go-on = ادامهٔ خط‌ها
button-mass-summary = سفارش انبوه { $number }
button-mass-good = فقط درست‌ها ({ $n })
button-mass-edit = ارسال دوباره
button-mass-all = بله، همه سفارش داده شود
button-mass-once = هر کدام فقط یک بار
button-mass-refused = ثبت‌نشده: { $n }
button-mass-again = سفارش دوبارهٔ این‌ها

# What becomes of them

basket-title = 📋 <b>سفارش انبوه { $number }</b>
basket-title-bundle = ‏🎁 <b>⁨{ $name }⁩</b> · { $number }
basket-total = { $n ->
        [one] { $n } سفارش
       *[other] { $n } سفارش
    } به مبلغ { $total }
basket-placed = { $bar } ثبت‌شده: { $placed } از { $count }
basket-refused = ⛔ ثبت‌نشده: { $n }
basket-refunded = ↩️ { $payer ->
        [operator] برگشت داده شد: { $refund }
       *[user] به موجودی شما برگشت: { $refund }
    }
basket-completed = ✅ انجام‌شده: { $n }
basket-partial = 🌗 ناقص: { $n }
basket-canceled = ↩️ لغوشده: { $n }
basket-doubtful = 🔍 { $n ->
        [one] برای { $n } سفارش جواب روشنی نگرفتیم.
       *[other] برای { $n } سفارش جواب روشنی نگرفتیم.
    } لطفاً دوباره سفارش ندهید: پولتان محفوظ است و داریم پیگیری می‌کنیم.
basket-refused-title = ⛔ { $n ->
        [one] <b>{ $n } سفارش ثبت نشد.</b> پولش برگردانده شد.
       *[other] <b>{ $n } سفارش ثبت نشد.</b> پولشان برگردانده شد.
    }
basket-refused-line = <b>سفارش ⁨#{ $order }⁩</b> ⁨{ $name }⁩ · ⁨{ $link }⁩
    { $why }
notice-basket-sent = 📋 سفارش انبوه { $basket }: همه فرستاده شد. ثبت‌شده: { $placed } از { $orders }.{ $refused ->
        [0] { "" }
       *[other] { " " }ثبت‌نشده: { $refused }، برگشت‌داده‌شده: { $refund }.
    }{ $doubtful ->
        [0] { "" }
       *[other] { " " }در حال بررسی: { $doubtful }.
    }
notice-basket-ended = 🏁 سفارش انبوه { $basket } تمام شد. ثبت‌شده: { $placed } از { $orders }.{ $refused ->
        [0] { "" }
       *[other] { " " }ثبت‌نشده: { $refused }.
    }{ $returned ->
        [0] { "" }
       *[other] { " " }جمع پول برگشته: { $refund }.
    }

# One service for several links

links-title = 🔗 { $n ->
        [one] { $n } لینک
       *[other] { $n } لینک
    }
links-choose = <b>برای همهٔ آن‌ها چه می‌خواهید؟</b> بعد می‌پرسم برای هر کدام چند تا.
links-none = هیچ سرویسی همهٔ این لینک‌ها را قبول نمی‌کند. لینک‌های یک سایت و از یک نوع را با هم بفرستید، یا هر کدام را جدا.
links-quantity = 🔢 <b>برای هر لینک چند تا؟</b> یکی را بزنید، قیمت برای همهٔ لینک‌هاست؛ یا عددی از { $minimum } تا { $maximum } بنویسید.

# Bundles

bundles = 🎁 <b>بسته‌های ترکیبی</b>
    چند سرویس برای یک لینک.
bundles-none = فعلاً بستهٔ ترکیبی‌ای ارائه نمی‌شود.
bundle-title = 🎁 <b>⁨{ $name }⁩</b>
bundle-item = ‏• { $quantity } · ⁨{ $name }⁩ · ⁨{ $price }⁩
bundle-item-gone = ‏• ⚠️ ⁨{ $name }⁩ (سرویس { $number }) دیگر فروخته نمی‌شود
bundle-link = 🔗 <b>لینکی را بفرستید</b> که همهٔ این‌ها برای آن است، مثلاً:
    <code>{ $example }</code>
bundle-gone = این بسته دیگر ارائه نمی‌شود. لطفاً دوباره انتخاب کنید.
button-bundles = بسته‌های ترکیبی

# Bundles, as admins see them

admin-home = 🛠 <b>فروشگاه</b>
    صفحهٔ مشتری: ⁨<code>/user ID</code>⁩. افزودن به موجودی: ⁨<code>/credit ID AMOUNT</code>⁩.
button-admin-sync = فهرست سرویس‌ها
button-admin-left-out = کنارگذاشته‌ها
button-admin-freeze = سفارش‌گیری
bundles-admin = 🎁 <b>بسته‌های ترکیبی</b>: { $n }
    علامت ⚠️ قابل فروش نیست · ⏸️ خاموش است
bundle-how = در خط اول نام بسته را بفرستید، بعد در هر خط یک سرویس و تعدادش، حداکثر { $limit } سرویس:
    <code>شروع سریع
    12 | 1000
    15 | 500</code>
    همهٔ سرویس‌ها باید همان یک لینک را بگیرند و جز لینک و تعداد چیزی نخواهند.
bundle-is-on = ✅ در حال ارائه است.
bundle-is-off = ⏸️ خاموش است.
bundle-not-offered = ⚠️ ارائه نمی‌شود: { $why }
bundle-delete-sure = این بسته حذف شود؟ سفارش‌هایی که با آن داده شده می‌مانند.
bundle-problem-empty = سرویسی در آن نیست. در هر خط یکی بنویسید: سرویس | تعداد.
bundle-problem-no-name = خط اول باید نام بسته باشد.
bundle-problem-too-many = سرویس‌ها زیادند: حداکثر { $limit } سرویس.
bundle-problem-line = خط «⁨{ $about }⁩» را نمی‌توانم بخوانم. بنویسید: سرویس | تعداد.
bundle-problem-vanished = سرویس «⁨{ $about }⁩» دیگر فروخته نمی‌شود، یا هرگز نبوده. بسته را بدون آن از نو بسازید.
bundle-problem-needs-more = سرویس «⁨{ $about }⁩» بیشتر از لینک و تعداد می‌خواهد. بسته را بدون آن از نو بسازید.
bundle-problem-limits = سرویس «⁨{ $about }⁩» این تعداد را نمی‌گیرد. بسته را با تعداد مناسب از نو بسازید.
bundle-problem-platforms = سرویس‌هایش برای چند سایت‌اند: هیچ لینکی به همه نمی‌خورد. برای هر سایت یک بسته بسازید.
bundle-problem-no-common-link = سرویس‌هایش لینک‌های مختلفی می‌خواهند: هیچ لینکی به همه نمی‌خورد. برای هر نوع لینک یک بسته بسازید.
button-bundle-new = بستهٔ تازه
button-bundle-on = ارائه شود
button-bundle-off = خاموش شود
button-bundle-delete = حذف

command-mass = چند سفارش با هم
command-admin = فروشگاه
