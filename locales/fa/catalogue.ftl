## The catalogue, as admins see it: what a sync came to, and what is not sold and why

# /sync

sync-title = 🔄 <b>فهرست سرویس‌ها</b>
sync-ok = پنل <b>⁨{ $panel }⁩</b>: { $n ->
        [one] { $n } سرویس برای فروش
       *[other] { $n } سرویس برای فروش
    }
sync-failed = ⚠️ پنل <b>⁨{ $panel }⁩</b>: ⁨{ $words }⁩
    آخرین فهرست سالم می‌ماند: { $n ->
        [one] { $n } سرویس
       *[other] { $n } سرویس
    }.
sync-doubted = ⚠️ پنل <b>⁨{ $panel }⁩</b>: به جوابش اعتماد نشد. آخرین فهرست سالم می‌ماند: { $n ->
        [one] { $n } سرویس
       *[other] { $n } سرویس
    }.
sync-closed = ⛔ پنل <b>⁨{ $panel }⁩</b>: نشانی (URL) یا کلیدش تازه است و هنوز نشان نداده که آخرین سفارش‌های ما را می‌شناسد. تا آن موقع چیزی از آن فروخته نمی‌شود و سفارش‌هایش پیگیری نمی‌شود.
sync-unchanged = چیزی تغییر نکرده
sync-change-new = { $n } تازه
sync-change-back = { $n } برگشته
sync-change-vanished = { $n } حذف‌شده
sync-change-replaced = { $n } تبدیل‌شده به چیز دیگر
sync-change-dearer = { $n } گران‌تر
sync-change-cheaper = { $n } ارزان‌تر
sync-change-limits = { $n } با حداقل و حداکثر دیگر
sync-left-out = کنارگذاشته‌شده‌های همهٔ پنل‌ها، بر اساس دلیل؛ با زدن هر کدام می‌بینیدشان:
sync-left-out-here = کنارگذاشته: { $reasons }

doubt-too-few = به‌جای { $before } سرویس فقط { $now } سرویس برای فروش می‌ماند.
doubt-other-services = از { $before } سرویس برای فروش، { $lost } سرویس حذف یا به چیز دیگری تبدیل می‌شود.
doubt-other-rates = از { $kept } نرخ، { $leaps } نرخ حدود ده برابر حالا یا یک‌دهم آن می‌شود.

button-take-sync = با این حال پذیرفتن
button-take-sure = بله، پذیرفته شود
take-newer = پنل در این فاصله دوباره جواب داده است: این‌ها عددهای همین حالاست.
take-question = ⚠️ جواب <b>⁨{ $panel }⁩</b> به‌عنوان فهرست سرویس‌هایش پذیرفته شود؟
take-advice = این کار را فقط وقتی بکنید که پنل واقعاً این‌طور تغییر کرده باشد: اول لیست قیمت خودش را ببینید. سرویس‌هایی که می‌روند با جواب سالم بعدی برمی‌گردند؛ سفارش‌های ثبت‌شده ادامه پیدا می‌کنند.
take-done = ✅ پذیرفته شد: { $n ->
        [one] { $n } سرویس برای فروش
       *[other] { $n } سرویس برای فروش
    }.
take-gone = دیگر جوابی برای پذیرفتن نیست. برای پرسیدن دوباره، ⁨/sync⁩ را بفرستید.

# What is left out

left-out-title = 📦 <b>کنارگذاشته‌شده‌ها</b>، بر اساس دلیل. با زدن هر کدام می‌بینید پنل چه نوشته است.
left-out-nothing = ✅ هیچ‌چیز کنار گذاشته نشده است.
left-out-page = 📦 <b>کنارگذاشته: { $reason }</b> ({ $n })
left-out-row = <b>⁨{ $panel }⁩</b> · <code>{ $id }</code> · ⁨{ $name }⁩
    نوع ⁨{ $type }⁩ · نرخ ⁨{ $rate }⁩ · از ⁨{ $minimum }⁩ تا ⁨{ $maximum }⁩
left-out-unreadable-row = <b>⁨{ $panel }⁩</b> · ⁨{ $words }⁩
left-out-separator = خط جداکننده، نه سرویس
left-out-type = نوعی که فروخته نمی‌شود
left-out-no-type = بدون نوع
left-out-no-price = بدون قیمت
left-out-senseless-price = قیمت بی‌معنی
left-out-senseless-limits = حداقل و حداکثر بی‌معنی
left-out-vanished = حذف‌شده از پنل
left-out-replaced = جایگزین‌شده با سرویس دیگر
left-out-withheld = برداشته از ویترین به دست ادمین
left-out-panel-gone = پنل در تنظیمات نیست
left-out-other-account = پنل با حساب دیگر
left-out-unreadable = خوانده نشد

# Taking a service off the shelf

button-withhold = برداشتن از ویترین
button-put-back = برگرداندن به ویترین
button-withheld = همهٔ برداشته‌شده‌ها
withhold-done = 🚫 سرویس <b>⁨{ $name }⁩</b> از ویترین برداشته شد. مشتری‌ها آن را نمی‌بینند؛ سفارش‌های ثبت‌شده ادامه پیدا می‌کنند و پول سفارش‌هایی که هنوز فرستاده نشده‌اند برمی‌گردد.
withhold-nothing = چنین سرویسی نیست.
put-back-done = ✅ سرویس <b>⁨{ $name }⁩</b> در ویترین است.
put-back-not-sold = سرویس <b>⁨{ $name }⁩</b> دیگر نگه داشته نشده، ولی فروخته نمی‌شود: { $why }.

# Alerts

alert-sync-doubted = به فهرست سرویس‌ها اعتماد نشد
alert-other-account = حساب دیگر
alert-panel-gone = در تنظیمات نیست
notice-alert-sync-doubted = ⚠️ پنل <b>⁨{ $about }⁩</b> فهرستی فرستاده که به آن اعتماد نشد: { $doubt ->
        [too-few] { $now } سرویس به‌جای { $before } سرویس.
        [other-services] از { $before } سرویس، { $lost } سرویس حذف یا به چیز دیگری تبدیل شده است.
       *[other-rates] { $leaps } نرخ حدود ده برابر قبل یا یک‌دهم آن است.
    }
    از ⁨{ $since }⁩. آخرین فهرست سالم می‌ماند. لیست قیمت خود پنل را ببینید؛ اگر درست است، ⁨/sync⁩ را بفرستید و با این حال بپذیریدش.
notice-alert-other-account = ⛔ کلید <b>⁨{ $about }⁩</b> حسابی را که سفارش‌های ما در آن است باز نمی‌کند: پنل آخرین سفارش‌ها را انکار می‌کند.
    از ⁨{ $since }⁩. چیزی از آن فروخته، پیگیری یا برگشت داده نمی‌شود. نشانی (URL) و کلیدش را مثل قبل کنید، یا به حساب دیگر نام جداگانه‌ای بدهید (⁨PANELS__name__URL⁩)، بعد ری‌استارت کنید.
notice-alert-panel-gone = ⚠️ پنل <b>⁨{ $about }⁩</b> دیگر در تنظیمات نیست، ولی { $orders ->
        [one] { $orders } سفارش باز در آن هست
       *[other] { $orders } سفارش باز در آن هست
    }.
    از ⁨{ $since }⁩. سرویس‌هایش فروخته و سفارش‌هایش پیگیری نمی‌شود. برای ادامه دادن نشانی (URL) و کلیدش را دوباره بگذارید، یا در خود پنل دستی تکلیفشان را روشن کنید.
