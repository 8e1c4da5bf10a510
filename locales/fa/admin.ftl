## What only admins read

help-admin = { $help }

    <b>برای ادمین‌ها</b>
    دسترسی به همهٔ این‌ها و بسته‌های ترکیبی: ⁨/admin⁩
    موجودی مانده در هر پنل: ⁨/balance⁩
    سفارش‌ها، فروش و هزینه‌ها: ⁨/stats⁩
    به‌روز کردن فهرست سرویس‌ها: ⁨/sync⁩
    افزودن به موجودی مشتری: ⁨/credit ID AMOUNT⁩
    صفحهٔ یک مشتری: ⁨/user ID⁩
    سفارش‌هایی که تصمیم می‌خواهند: ⁨/cases⁩
    توقف یا ازسرگیری سفارش‌گیری: ⁨/freeze⁩

admin-asking = ⏳ در حال پرسیدن از پنل…
button-refresh = تازه‌سازی
button-balance = موجودی
button-sync = به‌روزرسانی دوباره
button-cases = پرونده‌ها
button-customer = مشتری

balance-title = 💰 <b>موجودی پنل‌ها</b>
balance-panel = <b>پنل ⁨{ $name }⁩</b>
balance-never = هنوز جوابی از آن نرسیده است.
balance-amount = موجودی: <b>⁨{ $amount } { $currency }⁩</b>
balance-days = { $n ->
        [0] با این روند کمتر از یک روز کافی است
        [one] با این روند حدود { $n } روز کافی است
       *[other] با این روند حدود { $n } روز کافی است
    }
balance-days-many = با این روند بیش از یک سال کافی است
balance-no-pace = در هفت روز گذشته چیزی خرج نشده است
balance-at = طبق جواب ⁨{ $at }⁩
balance-error = ⚠️ خطا: ⁨{ $words }⁩ (⁨{ $at }⁩)

freeze-off = فروشگاه سفارش می‌گیرد.
freeze-on = ⏸️ <b>فروشگاه سفارش نمی‌گیرد.</b> سفارش‌هایی که قبلاً تأیید شده‌اند ادامه پیدا می‌کنند.
button-freeze = توقف سفارش‌گیری
button-resume = ازسرگیری سفارش‌گیری

credit-usage = این را بنویسید: ⁨<code>/credit ID AMOUNT</code>⁩، مثلاً ⁨<code>/credit 123456789 5.00</code>⁩؛ اول شناسهٔ عددی مشتری، بعد مبلغی بیشتر از صفر با حداکثر شش رقم اعشار.
credit-nobody = هنوز کسی با شناسهٔ { $id } به این ربات پیام نداده است. از مشتری بخواهید اول ⁨/start⁩ را بفرستد؛ شناسه‌اش در ⁨/help⁩ او هست.
credit-done = ✅ مبلغ { $amount } به موجودی ⁨{ $name }⁩ (<code>{ $id }</code>) اضافه شد. موجودی: <b>{ $balance }</b>
credit-again = این دستور قبلاً اجرا شده است: { $amount } برای ⁨{ $name }⁩ (<code>{ $id }</code>). موجودی: <b>{ $balance }</b>
credit-private = این فروشگاه خصوصی است: مدیر فروشگاه پول را می‌دهد، پس موجودی‌ای برای شارژ کردن نیست.

user-usage = این را بنویسید: ⁨<code>/user ID</code>⁩، با شناسهٔ عددی کسی که به این ربات پیام داده است.
customer-title = 👤 <b>⁨{ $name }⁩</b> · ⁨{ $username }⁩ · <code>{ $id }</code>
customer-since = اولین بار: ⁨{ $at }⁩
customer-orders = سفارش‌ها: { $n }
customer-balance = موجودی: <b>{ $balance }</b>، بلوکه‌شده: { $held }
customer-banned = 🚫 مسدود است
customer-unreachable = 🔕 در دسترس نیست: ربات را بلاک کرده است
customer-let-in = 🔓 اجازهٔ سفارش دارد
customer-not-let-in = 🔒 اجازهٔ سفارش ندارد
button-ban = 🚫 مسدود کردن
button-unban = رفع مسدودی
button-let-in = 🔓 اجازهٔ سفارش
button-remove = 🔒 لغو اجازه
button-copy-id = 📋 کپی شناسه

notice-admin-update-dead = ⚠️ یک پیام پردازش نشد و کنار گذاشته شد (آپدیت { $update }): ⁨{ $error }⁩

command-balance = موجودی مانده در هر پنل
command-sync = به‌روز کردن فهرست سرویس‌ها
command-credit = افزودن به موجودی مشتری
command-user = صفحهٔ یک مشتری
command-cases = سفارش‌هایی که تصمیم می‌خواهند
command-freeze = توقف یا ازسرگیری سفارش‌گیری
