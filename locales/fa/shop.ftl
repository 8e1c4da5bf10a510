language-name = فارسی

## The first screen

home-greeting = 👋 <b>خوش آمدید!</b> یک لینک بفرستید، یا شبکه و سرویس را انتخاب کنید؛ همین.
home-choose = از کجا شروع کنیم؟
home-balance = 👛 موجودی: <b>{ $balance }</b>
shop-empty = فروشگاه در حال آماده شدن است. لطفاً چند دقیقهٔ دیگر سر بزنید.
old-menu = این منو قدیمی است. این هم منوی تازه.
not-understood = ببخشید، متوجه نشدم. از پایین انتخاب کنید، یا برای جست‌وجوی سرویس چند کلمه بنویسید.
not-understood-media = اینجا نمی‌توانم از عکس، استیکر یا فایل استفاده کنم. از پایین انتخاب کنید، یا برای جست‌وجوی سرویس چند کلمه بنویسید.
nothing-to-cancel = چیزی برای لغو کردن نیست.
canceled = لغو شد. چیزی سفارش داده نشد.
banned = دیگر نمی‌توانید از این فروشگاه استفاده کنید. اگر فکر می‌کنید اشتباه شده، با مدیر فروشگاه تماس بگیرید.
too-fast = کمی سریع بود. لطفاً یک لحظه صبر کنید و دوباره بزنید.

button-back = بازگشت
button-cancel = لغو
button-home = صفحهٔ اصلی
button-previous = قبلی
button-next = بعدی
button-search = جست‌وجو
button-my-orders = سفارش‌های من
button-wallet = کیف پول
button-language = زبان
button-support = پشتیبانی
button-browse = سرویس‌ها
button-more-platforms = شبکه‌های دیگر
button-order-again = سفارش دوباره
button-open-order = سفارش ⁨#{ $order }⁩

platform-website = وب‌سایت‌ها
platform-other = سایر

language-choose = به چه زبانی صحبت کنیم؟
language-chosen = از حالا فارسی صحبت می‌کنیم.

support-contact = 💬 دربارهٔ سفارشی سؤال دارید؟ به ⁨{ $contact }⁩ پیام بدهید و شمارهٔ سفارش را بنویسید.

## Lists

platforms = <b>همهٔ شبکه‌ها</b>
categories = ‏<b>⁨{ $platform }⁩</b>
    چه نوعی؟
services = ‏<b>⁨{ $category }⁩</b>
    ‏⁨{ $platform }⁩ · قیمت‌ها برای هر 1,000 عدد است
list-gone = دیگر چیزی اینجا نیست. لطفاً دوباره انتخاب کنید.
search-ask = 🔎 دنبال چه می‌گردید؟ چند کلمه بنویسید، مثلاً <i>لایک اینستاگرام</i>.
search-found = 🔎 نتیجهٔ <b>⁨{ $words }⁩</b>: { $n ->
        [one] { $n } سرویس
       *[other] { $n } سرویس
    }، قیمت‌ها برای هر 1,000 عدد است
search-nothing = 🔎 برای <b>⁨{ $words }⁩</b> چیزی پیدا نشد. کلمه‌های کمتر یا دیگری را امتحان کنید، مثلاً <i>ویو تیک‌تاک</i>.
search-empty = ⚠️ لطفاً کلمه‌ها را به‌صورت متن بفرستید.
search-too-long = ⚠️ برای جست‌وجو خیلی بلند است. چند کلمه کافی است.

## A service and its link

service-title = <b>{ $name }</b>
service-price = 💵 { $unit }: <b>⁨{ $price }⁩</b>
service-limits = 🔢 از { $minimum } تا { $maximum }
service-usual-time = ⏱ معمولاً { $span } طول می‌کشد
service-refill-no = ♻️ بدون جبران ریزش
service-refill-yes = ♻️ با جبران ریزش
service-refill-days = ♻️ با جبران ریزش تا { $n ->
        [one] { $n } روز
       *[other] { $n } روز
    }
service-cancel-yes = 🛑 در حین انجام می‌توانید درخواست لغو بدهید
service-cancel-no = 🛑 بعد از ارسال قابل لغو نیست
link-ask = 🔗 <b>لینک { $target } را بفرستید</b>، مثلاً:
    <code>{ $example }</code>
button-keep-link = همین لینک بماند
target-post = پست
target-profile = پروفایل
target-channel = کانال یا گروه
target-video = ویدیو
target-story = استوری
target-live = لایو
target-comment = کامنت
target-group = گروه
target-bot = ربات
target-track = آهنگ
target-playlist = پلی‌لیست
target-any = صفحه

you-sent = فرستادید: ⁨<code>{ $text }</code>⁩
problem-text-wanted = لطفاً به‌صورت متن بفرستید: اینجا نمی‌توانم از عکس، استیکر یا فایل استفاده کنم.

link-problem-empty = این پیام خالی است. لینک را به‌صورت متن بفرستید.
link-problem-not-a-link = این لینکی نیست که بتوانم از آن استفاده کنم. در برنامه <i>اشتراک‌گذاری</i> و بعد <i>کپی لینک</i> را بزنید.
link-problem-too-long = این لینک خیلی بلند است. دوباره کپی‌اش کنید، فقط خود لینک را.
link-problem-forbidden-characters = در آن نویسه‌هایی هست که هیچ لینکی ندارد. دوباره لینک را کپی کنید و چیز دیگری نفرستید.
link-problem-has-credentials = در این لینک نام کاربری یا رمز هست. لطفاً بدون آن بفرستید.
link-problem-has-port = در این لینک بعد از دونقطه شمارهٔ پورت هست. لطفاً بدون آن بفرستید.
link-problem-not-public = این نشانی از اینترنت در دسترس نیست. یک لینک عمومی بفرستید.
link-problem-wrong-platform = این لینک مال سایت دیگری غیر از سایت این سرویس است. لینک سایت درست را بفرستید، یا برگردید و سرویس دیگری انتخاب کنید.
link-problem-wrong-target = سایت درست است، ولی این سرویس لینک { $target } را می‌خواهد. در برنامه بازش کنید و لینکش را کپی کنید.
link-problem-short-link = این لینک کوتاه است که فقط به لینک دیگری می‌رسد و من هیچ‌وقت لینک باز نمی‌کنم. خودتان بازش کنید و صبر کنید صفحه بیاید. بعد نشانی کامل را کپی کنید: در مرورگر از نوار نشانی، در برنامه با <i>اشتراک‌گذاری</i> و بعد <i>کپی لینک</i>.
link-problem-private-invite = این لینک به جایی خصوصی می‌رسد که فقط اعضا واردش می‌شوند. یک لینک عمومی بفرستید: کانال یا گروه را عمومی کنید، آن‌وقت ⁨@username⁩ آن هم کافی است.

## Quantity

quantity-link = 🔗 { $link }
quantity-ask = 🔢 <b>چند تا؟</b> یکی را بزنید، یا عددی از { $minimum } تا { $maximum } بنویسید، مثلاً <code>1500</code> یا <code>1.5k</code>.
quantity-problem-not-a-number = این را نمی‌توانم به‌صورت عدد بخوانم. فقط رقم بنویسید، مثلاً <code>1500</code> یا <code>1.5k</code>.
quantity-problem-too-small = خیلی کم است: این سرویس از { $minimum } شروع می‌شود.
quantity-problem-too-large = خیلی زیاد است: این سرویس تا { $maximum } می‌گیرد.

## Confirm

confirm-summary = <b>لطفاً سفارشتان را بررسی کنید</b>

    { $name }
    🔗 { $link }
confirm-balance = 👛 موجودی: ⁨{ $balance }⁩ ← ⁨{ $after }⁩
    این قیمت تا ⁨{ $until }⁩ معتبر است.
confirm-operator-pays = 👛 پرداخت با فروشگاه است.
    این قیمت تا ⁨{ $until }⁩ معتبر است.
confirm-short = 👛 موجودی: { $balance }. به اندازهٔ <b>{ $missing }</b> کم دارید. سفارشتان محفوظ است: شارژ کنید، بعد به آن برگردید.
confirm-problem-neither = این نه عدد است و نه لینک، پس چیزی عوض نشد. برای تغییر تعداد یک عدد بفرستید، یا لینک دیگری.
button-confirm = تأیید
button-link = لینک
button-quantity = تعداد
button-top-up = شارژ کیف پول
button-try-again = تلاش دوباره
button-new-price = دیدن قیمت تازه
button-order-once-more = بله، یک بار دیگر
confirm-repeat = همین سفارش را چند دقیقه پیش ثبت کرده‌اید: ⁨#{ $order }⁩. <b>یک بار دیگر</b> سفارش می‌دهید؟
confirm-working = ممنون! سفارشتان در راه است.
confirm-already = این سفارش قبلاً ثبت شده است.

refusal-frozen = ⏸️ فروشگاه فعلاً سفارش نمی‌گیرد. سفارش شما محفوظ است: کمی بعد دوباره امتحان کنید.
refusal-not-let-in = 🔒 این فروشگاه خصوصی است. از مدیر فروشگاه اجازه بگیرید؛ شناسهٔ شما در ⁨/help⁩ هست.
refusal-service-gone = این سرویس دیگر ارائه نمی‌شود. لطفاً سرویس دیگری انتخاب کنید.
refusal-draft-gone = این سفارش پیش از ثبت بسته شد. لطفاً یکی تازه شروع کنید.
refusal-incomplete = هنوز چیزی در این سفارش کم است. لطفاً یک بار دیگر مرورش کنید.
refusal-too-many = در یک ساعت سفارش‌های زیادی ثبت کرده‌اید. این یکی محفوظ است: کمی بعد دوباره امتحان کنید.
refusal-expired = ⌛ قیمت این صفحه دیگر معتبر نیست. چیزی سفارش داده نشد. قیمت تازه را ببینید، بعد تأیید کنید.

## Orders

orders-title = <b>سفارش‌های من</b>
orders-none = هنوز سفارشی ندارید.
order-gone = این سفارش را پیدا نمی‌کنم. سفارش‌هایتان در ⁨/orders⁩ است.
order-title = { $icon } <b>سفارش ⁨#{ $order }⁩</b> · { $state }
order-progress = ‏{ $bar } { $percent }٪
    تحویل‌شده: { $delivered } از { $quantity }
order-what = { $name }
    🔗 { $link }
order-price = 🔢 { $quantity } عدد · 💵 { $price }
order-refunded-line = ↩️ پول برگشته: { $refund }
order-created = 🕓 زمان سفارش: ⁨{ $at }⁩
order-start-count = 📍 تعداد اولیه: ⁨{ $count }⁩
order-ended = 🏁 زمان پایان: ⁨{ $at }⁩
order-looked-at = 🔄 آخرین بررسی: ⁨{ $at }⁩

state-reserved = در انتظار ارسال
state-submitting = در حال ارسال
state-unknown = در حال بررسی
state-placed = در انتظار شروع
state-in-progress = در حال انجام
state-completed = انجام شد
state-partial = ناقص انجام شد
state-canceled = لغو شد
state-rejected = ثبت نشد
state-released = ثبت نشد
state-written-off = بسته شد

explain-unknown = برای این سفارش جواب روشنی نگرفتیم. <b>لطفاً دوباره سفارشش ندهید:</b> پولتان محفوظ است و داریم پیگیری می‌کنیم که چه شده. یا سفارش را می‌گیرید یا پول را.
explain-canceled = تأمین‌کننده این سفارش را متوقف کرد و مبلغ آنچه تحویل نشد برگشت. دوباره سفارش بدهید یا با ⁨/search⁩ سرویس دیگری پیدا کنید.
explain-written-off = مدیر فروشگاه این سفارش را بسته است. اگر چیزی کم است، به پشتیبانی بنویسید.
not-placed = { $why } { $payer ->
        [operator] چیزی کسر نشد.
       *[user] کل مبلغ به موجودی شما برگشت.
    }
reason-vanished = این سرویس پیش از ارسال سفارش برداشته شد. با ⁨/search⁩ سرویس دیگری انتخاب کنید.
reason-dearer = قیمت پیش از ارسال سفارش بالا رفت. می‌توانید با قیمت تازه دوباره سفارش بدهید.
reason-taken-back = سفارش را پس گرفتید.
reason-unreachable = تأمین‌کننده در دسترس نبود. کمی بعد دوباره سفارش بدهید.
reason-by-hand = مدیر فروشگاه دید که سفارش ثبت نشده است. می‌توانید دوباره سفارش بدهید؛ اگر سؤالی دارید: ⁨/support⁩.
reason-link = لینک قبول نشد: ببینید کامل و عمومی باشد.
reason-duplicate-link = سفارش دیگری برای همین لینک در جریان است: صبر کنید تا تمام شود.
reason-quantity = تعداد قبول نشد. با تعداد دیگری دوباره سفارش بدهید.
reason-fields = اطلاعاتی که برای این سرویس پر شده بود قبول نشد. دوباره سفارش بدهید و هر مورد را بررسی کنید.
reason-service = این سرویس فعلاً در دسترس نیست. با ⁨/search⁩ سرویس دیگری انتخاب کنید، یا بعداً دوباره سفارش بدهید.
reason-general = سفارش فعلاً ثبت نشد. بعداً دوباره سفارش بدهید، یا از ⁨/support⁩ بپرسید.

button-status = وضعیت
button-refill = جبران ریزش
button-cancel-order = لغو سفارش
status-asked = در حال بررسی…
status-ended = این سفارش تمام شده است.

cancel-ask = درخواست لغو سفارش ⁨#{ $order }⁩ فرستاده شود؟ این فقط درخواست است: پول آنچه تا آن موقع تحویل شده حساب می‌شود و بقیه { $payer ->
        [operator] برگشت داده می‌شود.
       *[user] به موجودی شما برمی‌گردد.
    }
cancel-ask-reserved = سفارش ⁨#{ $order }⁩ را پس می‌گیرید؟ هنوز فرستاده نشده است: { $payer ->
        [operator] چیزی کسر نمی‌شود.
       *[user] کل مبلغ به شما برمی‌گردد.
    }
cancel-line-asked = 🛑 درخواست لغو دادید: درخواست در راه است.
cancel-line-refused = 🛑 لغو رد شد: ⁨{ $words }⁩
wish-cancel-noted = درخواست ثبت شد. نتیجه را به شما می‌گوییم.
wish-cancel-released = پس گرفته شد. مبلغی کسر نشد.
wish-cancel-already = این درخواست را قبلاً داده‌اید. نتیجه را به شما می‌گوییم.
wish-cancel-not-possible = این سفارش را دیگر نمی‌شود لغو کرد. اگر مشکلی دارد، از ⁨/support⁩ بپرسید.
wish-cancel-gone = این سفارش را پیدا نمی‌کنم.
wish-refill-noted = درخواست جبران ریزش ثبت شد. نتیجه را به شما می‌گوییم.
wish-refill-released = انجام شد.
wish-refill-already = یک جبران ریزش همین حالا در جریان است.
wish-refill-not-possible = ریزش این سفارش را الان نمی‌شود جبران کرد. در صفحه‌اش نوشته چه وقت می‌شود؛ وگرنه از ⁨/support⁩ بپرسید.
wish-refill-gone = این سفارش را پیدا نمی‌کنم.
refill-line-asked = ♻️ جبران ریزش درخواست شده است.
refill-line-accepted = ♻️ جبران ریزش در جریان است.
refill-line-refused = ♻️ جبران ریزش رد شد: ⁨{ $words }⁩
refill-line-completed = ♻️ جبران ریزش انجام شد.
refill-line-lapsed = ♻️ تأمین‌کننده نگفت جبران ریزش به کجا رسید. می‌توانید دوباره درخواست بدهید.
refill-line-rejected = ♻️ جبران ریزش پذیرفته نشد: ⁨{ $words }⁩

## Wallet

wallet-balance = 👛 موجودی: <b>{ $balance }</b>
wallet-held = 🔒 بلوکه‌شده برای سفارش‌های باز: { $held }
wallet-empty = هنوز گردشی ندارید.
wallet-line = { $what } · <b>⁨{ $amount }⁩</b>
    ‏⁨{ $at }⁩ · موجودی { $after }
entry-credit = شارژ
entry-hold = سفارش ⁨{ $order }⁩
entry-release = سفارش ⁨{ $order }⁩، ثبت نشد
entry-refund = سفارش ⁨{ $order }⁩، برگشت پول
wallet-private = در این فروشگاه مدیر پول سفارش‌ها را می‌دهد: به کیف پول نیازی ندارید.
top-up = ➕ <b>شارژ کیف پول</b>
top-up-none = از مدیر این فروشگاه بپرسید چطور پرداخت کنید.
top-up-id = همراه پرداخت این شماره را بدهید: <code>{ $id }</code>

## Times

span-seconds = { $n ->
        [one] { $n } ثانیه
       *[other] { $n } ثانیه
    }
span-minutes = { $n ->
        [one] { $n } دقیقه
       *[other] { $n } دقیقه
    }
span-hours = { $n ->
        [one] { $n } ساعت
       *[other] { $n } ساعت
    }
span-days = { $n ->
        [one] { $n } روز
       *[other] { $n } روز
    }

## Notices

notice-order-completed = ✅ سفارش ⁨#{ $order }⁩ انجام شد: ⁨{ $quantity } × { $name }⁩.
notice-order-partial = 🌗 سفارش ⁨#{ $order }⁩ ناقص تحویل شد: { $delivered } از { $quantity }. مبلغ <b>{ $refund }</b> { $payer ->
        [operator] برگشت داده شد.
       *[user] به موجودی شما برگشت.
    }
notice-order-canceled = ↩️ سفارش ⁨#{ $order }⁩ لغو شد. مبلغ <b>{ $refund }</b> { $payer ->
        [operator] برگشت داده شد.
       *[user] به موجودی شما برگشت.
    }
notice-order-refunded = ↩️ سفارش ⁨#{ $order }⁩: مبلغ <b>{ $paid }</b> { $payer ->
        [operator] برگشت داده شد.
       *[user] به موجودی شما برگشت.
    } تا حالا روی‌هم { $refund } از { $price } برگشته است.
notice-order-unknown = 🔍 سفارش ⁨#{ $order }⁩ در حال بررسی است: جواب روشنی نگرفتیم. لطفاً دوباره سفارشش ندهید. پولتان محفوظ است: یا سفارش را می‌گیرید یا پول را.
notice-order-not-placed = ⛔ سفارش ⁨#{ $order }⁩ ثبت نشد. { $why } { $payer ->
        [operator] چیزی کسر نشد.
       *[user] مبلغ <b>{ $price }</b> به موجودی شما برگشت.
    }
notice-order-written-off = 📕 سفارش ⁨#{ $order }⁩ را مدیر فروشگاه بست. اگر چیزی کم است، به پشتیبانی بنویسید.
notice-order-cancel-refused = 🛑 لغو سفارش ⁨#{ $order }⁩ رد شد: ⁨{ $words }⁩
notice-refill-completed = ♻️ جبران ریزش سفارش ⁨#{ $order }⁩ انجام شد.
notice-refill-rejected = ♻️ جبران ریزش سفارش ⁨#{ $order }⁩ پذیرفته نشد: ⁨{ $words }⁩
notice-refill-refused = ♻️ جبران ریزش سفارش ⁨#{ $order }⁩ رد شد: ⁨{ $words }⁩
notice-wallet-credited = 👛 مبلغ <b>{ $amount }</b> اضافه شد. موجودی: <b>{ $balance }</b>
notice-let-in = 🔓 خوش آمدید: حالا می‌توانید در این فروشگاه سفارش بدهید.
notice-something-broke = ⚠️ مشکلی از طرف ما پیش آمد. چیزی از دست نرفت؛ لطفاً دوباره امتحان کنید.

## Help, terms, privacy

help = <b>راهنمای خرید</b>
    1. یک لینک بفرستید، شبکه و سرویس را انتخاب کنید، یا برای جست‌وجو چند کلمه بنویسید.
    2. لینک را اگر هنوز نداده‌اید، تعداد و هر چیز دیگری را که سرویس می‌خواهد بفرستید.
    3. صفحهٔ سفارش را بررسی و تأیید کنید. قیمت روی آن همان قیمتی است که می‌پردازید.
    4. سفارش را در صفحه‌اش دنبال کنید. پول آنچه تحویل نشود برمی‌گردد.

    دیدن سرویس‌ها: ⁨/services⁩
    پیدا کردن سرویس: ⁨/search⁩
    سفارش‌های شما: ⁨/orders⁩
    چند سفارش با هم: ⁨/mass⁩
    موجودی و صورت‌حساب: ⁨/wallet⁩
    سرویس‌های مورد علاقه: ⁨/favourites⁩
    تغییر زبان: ⁨/language⁩
    سؤال از مدیر فروشگاه: ⁨/support⁩
    شرایط این فروشگاه: ⁨/terms⁩
    چه چیزی ذخیره می‌شود: ⁨/privacy⁩
    خروج از کاری که می‌کردید: ⁨/cancel⁩

    شناسهٔ شما: <code>{ $id }</code>
terms-wallet = <b>شرایط</b>
    • قیمت صفحهٔ تأیید همان است که می‌پردازید. وقتی تأیید کنید از موجودی شما کم می‌شود.
    • پول آنچه تحویل نشود به موجودی شما برمی‌گردد. پول سفارش لغوشده برمی‌گردد و پول سفارش ناقص به اندازهٔ بخش تحویل‌نشده.
    • لغو فقط درخواست است: پول آنچه تا آن موقع تحویل شده حساب می‌شود.
    • جبران ریزش فقط برای سرویس‌هایی است که آن را نوشته‌اند، و فقط در همان مهلت.
    • لینک باید عمومی باشد و تا پایان سفارش تغییر نکند.
    • خیلی از شبکه‌ها تعامل خریداری‌شده را مجاز نمی‌دانند: مسئولیت آنچه سفارش می‌دهید با خودتان است.
terms-private = <b>شرایط</b>
    • این فروشگاه خصوصی است: مدیر فروشگاه پول سفارش‌های کسانی را که اجازه دارند می‌دهد.
    • لغو فقط درخواست است: آنچه تا آن موقع تحویل شده برگردانده نمی‌شود.
    • لینک باید عمومی باشد و تا پایان سفارش تغییر نکند.
    • خیلی از شبکه‌ها تعامل خریداری‌شده را مجاز نمی‌دانند: مسئولیت آنچه سفارش می‌دهید با خودتان است.
privacy = <b>حریم خصوصی</b>
    • این‌ها ذخیره می‌شود: شناسهٔ تلگرام، نام، نام کاربری، زبان و انتخاب‌هایتان در تنظیمات، سفارش‌هایتان با لینک‌هایشان، و همهٔ گردش‌های موجودی‌تان.
    • به تأمین‌کننده فقط لینک، تعداد و آنچه سرویس می‌خواهد (مثل کامنت‌ها) داده می‌شود. این ربات هیچ‌وقت لینک‌ها را باز نمی‌کند.
    • پیام‌ها دو روز نگه داشته می‌شود، پیش‌نویس‌های ناتمام و لینک‌هایی که می‌فرستید 30 روز.
    • آنچه به پشتیبانی می‌نویسید همراه تیکتش می‌ماند و مدیران فروشگاه آن را می‌خوانند.
    • برای دیدن یا پاک کردن آنچه از شما ذخیره شده، از مدیر فروشگاه بخواهید.

## The command menu

command-start = شروع
command-services = دیدن سرویس‌ها
command-search = پیدا کردن سرویس
command-orders = سفارش‌های من
command-wallet = موجودی و صورت‌حساب
command-language = انتخاب زبان
command-help = راهنما
command-support = سؤال از مدیر فروشگاه
command-terms = شرایط این فروشگاه
command-privacy = چه چیزی از شما ذخیره می‌شود
command-cancel = خروج از این مرحله
