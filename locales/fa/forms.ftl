## What the types of services ask for

form-ask-comments = ✏️ <b>کامنت‌ها را بفرستید.</b> مثلاً:
    <code>عجب ویدیویی!
    این را کجا فیلم گرفتید؟</code>
form-ask-usernames = 👤 <b>نام حساب‌ها را بفرستید.</b> مثلاً:
    <code>first.account
    @second.account</code>
form-ask-hashtags = #️⃣ <b>هشتگ‌ها را بفرستید.</b> مثلاً:
    <code>سفر
    #غروب</code>
form-ask-hashtag = #️⃣ <b>کدام هشتگ؟</b> مثلاً <code>سفر</code>.
form-ask-username = 👤 <b>{ $comment ->
        [true] کامنت را کدام حساب نوشته است؟
       *[false] فالوورهای چه کسی منظور است؟
    }</b> نام حساب یا لینک پروفایلش را بفرستید، مثلاً <code>some.account</code>.
form-ask-media = 🖼 <b>لینک پستی را بفرستید</b> که لایک‌کننده‌هایش منظور است. باید در همان سایت باشد.
form-ask-answer-number = 🗳 <b>کدام گزینهٔ نظرسنجی؟</b> از بالا بشمارید: شماره‌اش را بزنید، یا عددی از 1 تا { $limit } بنویسید.
form-ask-groups = 👥 <b>گروه‌هایی را بفرستید</b> که افراد از آن‌ها دعوت می‌شوند، با لینک یا نام. باید عمومی باشند. مثلاً:
    <code>https://t.me/somegroup
    @anothergroup</code>
form-ask-keywords = 🔑 <b>کلمه‌های کلیدی را بفرستید.</b> مثلاً:
    <code>خرید کفش ورزشی
    کفش ورزشی آنلاین</code>
form-ask-country = 🌍 <b>از کدام کشور؟</b> یکی را بزنید، یا نامش یا کد دوحرفی‌اش را بنویسید، مثلاً <code>PL</code>.
form-ask-device = 📱 <b>با چه دستگاه‌هایی؟</b> یکی را بزنید.
form-ask-type-of-traffic = 🚦 <b>بازدیدکننده‌ها از کجا می‌آیند؟</b> یکی را بزنید.
form-ask-google-keyword = 🔎 <b>چه کلمه‌هایی را جست‌وجو می‌کنند؟</b> مثلاً <code>کفش ورزشی</code>.
form-ask-referring-url = ↪️ <b>از کدام صفحه می‌آیند؟</b> لینکش را بفرستید، مثلاً <code>https://example.com/page</code>.
form-ask-list = هر مورد در یک خط، به‌صورت پیام یا فایل ⁨.txt⁩ با حداکثر { $limit } خط.
form-ask-more = ➕ <b>آنچه الان بفرستید به آخر اضافه می‌شود</b>، به‌صورت پیام یا فایل ⁨.txt⁩.

form-limits = این سرویس { $minimum } تا { $maximum } مورد می‌گیرد.
form-package-price = 📦 قیمت کل پکیج { $price } است، هر تعدادی که بفرستید.
form-commas-count = ⚠️ اینجا ویرگول (⁨,⁩) پایان کامنت حساب می‌شود: خطی با یک ویرگول دو کامنت حساب می‌شود.
form-replaces = اشتباه شد؟ کل فهرست را دوباره بفرستید: جای این یکی را می‌گیرد.
form-bill = 💵 { $count } عدد: <b>{ $price }</b>
form-too-few = ⚠️ این { $count } تاست و این سرویس از { $limit } شروع می‌شود: { $difference } تای دیگر لازم است.
form-too-many = ⚠️ این { $count } تاست و این سرویس تا { $limit } می‌گیرد. { $difference } تا را بردارید.
form-more-lines = … و { $n } مورد دیگر
form-value = ▫️ { $field }: <b>⁨{ $value }⁩</b>

form-blank-lines = 🧹 { $n ->
        [one] { $n } خط خالی کنار گذاشته شد.
       *[other] { $n } خط خالی کنار گذاشته شد.
    }
form-left-out-twice = 🧹 { $n ->
        [one] { $n } مورد تکراری بود و کنار گذاشته شد.
       *[other] { $n } مورد تکراری بود و کنار گذاشته شد.
    }
form-stand-twice = 👀 { $n ->
        [one] { $n } خط تکراری است. می‌ماند و حساب می‌شود.
       *[other] { $n } خط تکراری است. می‌مانند و حساب می‌شوند.
    }
form-cut-off = ✂️ همه‌اش همین است؟ هر پیام 4,096 نویسه جا دارد و برنامه‌ها متن‌های بلندتر را دو تکه می‌کنند. بقیه‌اش را اضافه کنید، یا فایل ⁨.txt⁩ بفرستید.

lines-comments = ✏️ <b>{ $n ->
        [one] { $n } کامنت
       *[other] { $n } کامنت
    }</b>
lines-usernames = 👤 <b>{ $n ->
        [one] { $n } حساب
       *[other] { $n } حساب
    }</b>
lines-hashtags = #️⃣ <b>{ $n ->
        [one] { $n } هشتگ
       *[other] { $n } هشتگ
    }</b>
lines-groups = 👥 <b>{ $n ->
        [one] { $n } گروه
       *[other] { $n } گروه
    }</b>
lines-keywords = 🔑 <b>{ $n ->
        [one] { $n } کلمهٔ کلیدی
       *[other] { $n } کلمهٔ کلیدی
    }</b>

button-field-comments = کامنت‌ها
button-field-usernames = حساب‌ها
button-field-hashtags = هشتگ‌ها
button-field-hashtag = هشتگ
button-field-username = حساب
button-field-media = پست
button-field-answer-number = گزینه
button-field-groups = گروه‌ها
button-field-keywords = کلمه‌های کلیدی
button-field-country = کشور
button-field-device = دستگاه‌ها
button-field-type-of-traffic = ترافیک
button-field-google-keyword = کلمه‌های جست‌وجو
button-field-referring-url = صفحهٔ مبدأ
button-go-on = ادامهٔ سفارش
button-continue = ادامه
button-keep = همین بماند
button-keep-quantity = همان { $quantity } بماند
button-add-lines = افزودن خط
button-new-list = فهرست تازه

country-worldwide = 🌍 همهٔ دنیا
device-1 = کامپیوتر
device-2 = موبایل، اندروید
device-3 = موبایل، iOS
device-4 = موبایل، ترکیبی
device-5 = همه، ترکیبی
traffic-1 = جست‌وجوی گوگل
traffic-2 = یک صفحهٔ دیگر
traffic-3 = بدون مبدأ خاص

form-problem-text-wanted = لطفاً به‌صورت متن بفرستید: اینجا نمی‌توانم از عکس، استیکر یا فایل استفاده کنم.
form-problem-list-wanted = لطفاً به‌صورت متن یا فایل ⁨.txt⁩ بفرستید: نمی‌توانم از عکس و استیکر استفاده کنم.
form-problem-empty = چیز قابل استفاده‌ای در آن نبود. از نو بنویسید و دوباره بفرستید.
form-problem-one-line-wanted = اینجا فقط یکی لازم است: یک خط بفرستید.
form-problem-forbidden-characters = در «⁨{ $entry }⁩» نویسه‌های کنترلی هست که هیچ سرویسی قبول نمی‌کند. از نو بنویسید و دوباره بفرستید.
form-problem-too-long = عبارت «⁨{ $entry }⁩» خیلی بلند است: حداکثر { $limit } نویسه.
form-problem-too-many-lines = برای یک سفارش زیاد است: حداکثر { $limit } خط. دو سفارشش کنید.
form-problem-too-much = این متن برای یک سفارش زیاد است. دو سفارشش کنید.
form-problem-not-a-name = عبارت «⁨{ $entry }⁩» نام حساب نیست. نام حساب می‌تواند حرف، رقم، نقطه، خط تیره و زیرخط داشته باشد؛ لینک پروفایل هم می‌شود.
form-problem-not-a-tag = عبارت «⁨{ $entry }⁩» هشتگ نیست. هشتگ یک کلمه از حرف، رقم و زیرخط است.
form-problem-not-a-group = عبارت «⁨{ $entry }⁩» لینک یا نام گروه عمومی این سایت نیست. لینک گروه را کپی کنید و دوباره بفرستید.
form-problem-not-an-answer = این عددی از 1 تا { $limit } نیست. فقط عدد را بفرستید.
form-problem-not-a-country = این کشور را نمی‌شناسم. کد دوحرفی‌اش همیشه جواب می‌دهد، مثلاً <code>PL</code>.
confirm-problem-one-line = یک خط تنها جای فهرست شما را نمی‌گیرد. برای تغییر آن، همهٔ فهرست را دوباره بفرستید یا دکمه‌اش را بزنید.
form-problem-tap-wanted = اینجا لازم نیست بنویسید: یکی از دکمه‌ها را بزنید.
form-problem-unknown-command = دستور «⁨{ $entry }⁩» را نمی‌شناسم و آن را جواب حساب نکردم.

file-problem-too-large = این فایل خیلی بزرگ است: حداکثر { $limit } مگابایت. تقسیمش کنید و دو سفارش بدهید.
file-problem-wrong-kind = این نوع فایل را نمی‌توانم بخوانم. متن بفرستید، یا فایل متنی ساده‌ای که به ⁨.txt⁩ ختم شود.
file-problem-not-text = این فایل متن ساده نیست. به‌صورت فایل ⁨.txt⁩ ذخیره‌اش کنید («UTF-8»)، یا خط‌ها را همین‌جا بنویسید.
file-problem-unknown-encoding = نمی‌توانم بفهمم حرف‌های این فایل چیست. یک بار دیگر با «UTF-8» ذخیره‌اش کنید، یا خط‌ها را همین‌جا بنویسید.
file-problem-not-fetched = نتوانستم این فایل را از تلگرام بگیرم. چیزی تغییر نکرده: لطفاً یک بار دیگر بفرستید.

## Prices and badges

unit-thousand = هر 1,000 عدد
unit-comments = هر 1,000 کامنت
unit-usernames = هر 1,000 حساب
unit-package = کل پکیج
list-packages = علامت 📦 یعنی قیمت برای کل پکیج است.
service-drip = 💧 در چند نوبت هم تحویل می‌شود (ارسال تدریجی)
service-per-day = 🚀 حدود { $n } در روز
service-start-within = ⚡ شروع تا { $span }
service-start-at-once = ⚡ شروع فوری
confirm-package = 📦 یک پکیج
confirm-quantity = 🔢 { $quantity } عدد، { $unit }: ⁨{ $price }⁩
confirm-total = 💵 جمع: <b>{ $total }</b>

## Drip-feed

button-drip = ارسال تدریجی
button-drop-drip = بدون ارسال تدریجی
drip-ask-runs = 💧 <b>ارسال تدریجی: چند نوبت؟</b> در هر نوبت { $quantity } عدد تحویل می‌شود. عددی را بزنید، یا از { $minimum } تا { $maximum } بنویسید.
drip-ask-interval = 💧 <b>فاصلهٔ نوبت‌ها چقدر باشد؟</b> ⁨{ $runs } × { $quantity } = { $total }⁩، { $price }.
    زمان دوم روی هر دکمه می‌گوید همه‌اش چقدر طول می‌کشد.
drip-interval-range = می‌توانید دقیقه‌ها را هم بنویسید، از { $minimum } تا { $maximum }.
drip-line = 💧 { $runs } نوبت، هر نوبت { $quantity } عدد، به فاصلهٔ { $interval } = { $total } عدد، حدود { $span } طول می‌کشد
drip-each = 💧 این سفارش { $runs } نوبت دارد: بگویید در هر نوبت چند عدد تحویل شود. قیمت‌ها برای همهٔ نوبت‌ها با هم است.
drip-dropped = ⚠️ این تعداد نوبت دیگر ممکن نیست، پس ارسال تدریجی برداشته شد.
drip-problem-runs = تعداد نوبت‌ها را با عدد صحیح بفرستید، از { $minimum } تا { $maximum }.
drip-problem-interval = این سرویس چنین فاصله‌ای را قبول نمی‌کند. یکی از زمان‌ها را بزنید.
