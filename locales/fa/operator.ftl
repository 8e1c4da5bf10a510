## What the operator hears of trouble, and sees of how the shop does

# Alerts: a short name, and what is told

alert-low-balance = موجودی کم
alert-key-refused = کلید رد شده
alert-account-refused = حساب معلق شده
alert-panel-down = در دسترس نیست
alert-sync-failed = فهرست سرویس‌ها به‌روز نیست
alert-other-currency = واحد پولش فرق دارد
alert-stale-orders = سفارش‌ها جلو نمی‌روند
alert-service-failing = سفارش‌ها پشت سر هم ناموفق‌اند
alert-line = ⚠️ { $what }، از ⁨{ $since }⁩
alert-line-about = ⚠️ { $what }: <b>⁨{ $about }⁩</b>، از ⁨{ $since }⁩
alerts-more = … و { $n } مورد دیگر

notice-alert-low-balance = ⚠️ موجودی <b>⁨{ $about }⁩</b> خیلی کم است{ $why ->
        [days] : ⁨{ $amount } { $currency }⁩، با روند هفت روز گذشته برای { $days ->
            [0] کمتر از یک روز
            [one] حدود { $days } روز
           *[other] حدود { $days } روز
        } کافی است.
        [orders] : ⁨{ $amount } { $currency }⁩، کمتر از هزینهٔ سفارش‌هایی که منتظر آن‌اند.
        [amount] : ⁨{ $amount } { $currency }⁩، کمتر از LOW_BALANCE.
       *[refused] : پنل یک سفارش را رد کرد (⁨{ $words }⁩). پول مشتری برگردانده شد.
    }
    از ⁨{ $since }⁩. حساب پنل را شارژ کنید، بعد ⁨/balance⁩ را باز کنید.
notice-alert-key-refused = ⚠️ پنل <b>⁨{ $about }⁩</b> کلید را قبول نمی‌کند: ⁨{ $words }⁩
    از ⁨{ $since }⁩. آنجا نمی‌شود سفارش داد؛ پول سفارش‌هایی که رد کند برمی‌گردد. کلید را از صفحهٔ حساب پنل در تنظیمات کپی کنید، بعد ری‌استارت کنید.
notice-alert-account-refused = ⚠️ پنل <b>⁨{ $about }⁩</b> حساب را معلق کرده است: ⁨{ $words }⁩
    از ⁨{ $since }⁩. آنجا نمی‌شود سفارش داد؛ پول سفارش‌هایی که رد کند برمی‌گردد. از پشتیبانی پنل بپرسید.
notice-alert-panel-down = ⚠️ پنل <b>⁨{ $about }⁩</b> در دسترس نیست: ⁨{ $words }⁩
    از ⁨{ $since }⁩. سفارش‌ها کمی صبر می‌کنند، بعد پولشان برمی‌گردد؛ سفارش‌های باز به محض جواب دادنش دوباره پیگیری می‌شوند. اگر طول کشید، نشانی پنل در تنظیمات و شبکه را بررسی کنید.
notice-alert-sync-failed = ⚠️ فهرست سرویس‌های <b>⁨{ $about }⁩</b> به‌روز نشد: ⁨{ $words }⁩
    از ⁨{ $since }⁩. آخرین فهرست سالم می‌ماند. ⁨/sync⁩ را امتحان کنید؛ اگر باز هم نشد، از پنل بپرسید.
notice-alert-other-currency = ⚠️ پنل <b>⁨{ $about }⁩</b> با ⁨{ $currency }⁩ حساب می‌کند، فروشگاه با ⁨{ $shop_currency }⁩.
    از ⁨{ $since }⁩. سرویس‌هایش فروخته نمی‌شود تا وقتی RATE آن در تنظیمات بگوید ⁨1 { $currency }⁩ چند ⁨{ $shop_currency }⁩ است.
notice-alert-stale-orders = ⚠️ سفارش‌ها جلو نمی‌روند: { $stalled ->
        [one] { $stalled } سفارش تکان نمی‌خورد
       *[other] { $stalled } سفارش تکان نمی‌خورند
    }، و پنل دربارهٔ { $unseen } سفارش سه ساعت است که چیزی نگفته.
    از ⁨{ $since }⁩. آن‌هایی که تکان نمی‌خورند در ⁨/cases⁩ هستند، با توضیح اینکه برای هر کدام چه باید کرد. برای بقیه ⁨/balance⁩ را ببینید: پنل جواب می‌دهد؟
notice-alert-service-failing = ⚠️ سرویس <b>⁨{ $about }⁩</b> (پنل ⁨{ $panel }⁩): از { $of } سفارش آخر، پنل { $failed } سفارش را رد یا لغو کرده است.
    از ⁨{ $since }⁩. پول مشتری‌ها برگشته است. تا وقتی پنل درستش نکرده، از ویترین برش دارید.
notice-alert-over = ✅ { $named ->
        [0] برطرف شد.
       *[1] مشکل <b>⁨{ $about }⁩</b> برطرف شد.
    } مدتش { $span } بود: { $what }.

button-stats = آمار

# /stats

stats-title = 📊 <b>وضعیت فروشگاه</b>، ⁨{ $at }⁩
stats-today = <b>امروز</b>
stats-week = <b>7 روز</b>
stats-month = <b>30 روز</b>
stats-orders = سفارش‌ها: { $confirmed } تأییدشده، { $placed } ثبت‌شده، { $completed } انجام‌شده، { $partial } ناقص، { $canceled } لغوشده، { $refused } ردشده
stats-turnover = فروش: <b>⁨{ $turnover }⁩</b>، پس از کسر { $refunds } برگشت پول
stats-costs = هزینهٔ پنل: ⁨{ $cost }⁩، معلوم برای { $known } از { $placed ->
        [one] { $placed } سفارش
       *[other] { $placed } سفارش
    }
stats-profit = سود، حدوداً: <b>⁨{ $profit }⁩</b>
stats-people = مشتری‌ها: { $customers } نفر سفارش داده‌اند، { $new } نفر تازه
stats-panels = <b>پنل‌ها</b>، 30 روز
stats-panel = ‏• ⁨{ $name }⁩: { $n ->
        [one] { $n } سفارش
       *[other] { $n } سفارش
    }، ⁨{ $turnover }⁩، سود حدود ⁨{ $profit }⁩
stats-services = <b>پرفروش‌ترین‌ها</b>، 30 روز
stats-service = ‏• ⁨{ $name }⁩: { $n ->
        [one] { $n } سفارش
       *[other] { $n } سفارش
    }، ⁨{ $turnover }⁩
stats-open = { $n ->
        [0] هیچ سفارشی باز نیست.
        [one] { $n } سفارش باز است
       *[other] { $n } سفارش باز است
    }{ $n ->
        [0] { "" }
       *[other] ، قدیمی‌ترین (⁨#{ $order }⁩) از ⁨{ $at }⁩. بلوکه‌شده: { $held }
    }
stats-cases = { $n ->
        [one] 🔍 { $n } پرونده منتظر تصمیم است
       *[other] 🔍 { $n } پرونده منتظر تصمیم‌اند
    }
stats-note = روزها به وقت UTC است. هر سفارش در روزی حساب می‌شود که تأیید شده، با همهٔ آنچه از آن به بعد برایش پیش آمده.

balance-worth = معادل { $amount }
balance-asking = ⏳ هنوز در حال پرسیدن…
balance-synced = فهرست سرویس‌ها از ⁨{ $at }⁩

command-stats = سفارش‌ها، فروش و هزینه‌ها
