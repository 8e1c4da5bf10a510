## Cases: the lists

cases-none = ✅ هیچ پرونده‌ای باز نیست.
cases-title = 🔍 <b>پرونده‌های باز</b>، قدیمی‌ترها اول
cases-sum = { $n ->
        [one] { $n } پروندهٔ باز
       *[other] { $n } پروندهٔ باز
    } · <b>{ $amount }</b> · قدیمی‌ترین از { $span } پیش
button-closed-cases = پرونده‌های بسته
closed-cases-none = هنوز دربارهٔ چیزی تصمیم گرفته نشده است.
closed-cases-title = 🗄️ <b>پرونده‌های بسته</b>، تازه‌ترها اول
closed-case = <b>پروندهٔ { $case }</b> · ⁨{ $about }⁩ · { $what }

case-unknown-outcome = جواب نامشخص
case-odd-report = گزارش عجیب
case-refund-by-hand = تعیین برگشت پول
case-stalled = سفارش جلو نمی‌رود
case-foreign-spend = خرج بی‌توضیح
case-stray = سفارش بی‌صاحب

## A case’s card

case-title = 🔍 <b>پروندهٔ { $case }</b> · { $what }
case-asks-unknown-outcome = پنل این سفارش را گرفته است یا نه؟
case-asks-odd-report = گزارش پنل با هم نمی‌خواند. کدام درست است؟
case-asks-refund-by-hand = چقدر از مبلغ برمی‌گردد؟
case-asks-stalled = مدت خیلی زیادی است که چیزی تغییر نکرده. صبر کنیم یا پول را برگردانیم؟
case-asks-charge = پنل مبلغی غیر از نرخ خودش کم می‌کند. درست است؟
case-asks-foreign-spend = چه کسی این مبلغ را از حساب ما در پنل خرج کرده است؟
case-asks-stray = این سفارش در حساب ما در پنل مال کیست؟
case-age = ⏳ باز از { $span } پیش
case-amount = 💵 <b>{ $amount }</b>
case-owner = 👤 ⁨{ $who }⁩
case-nobodys = 👤 کسی آن را به عهده نگرفته
case-order = سفارش ⁨#{ $order }⁩ · { $state }
    { $name }
    🔗 { $link }
    🔢 { $quantity } عدد · 💵 { $price }{ $refunds ->
        [0] { "" }
       *[1] {" "}· برگشت‌داده‌شده { $refunded }
    }
    مشتری ⁨{ $person }⁩
    پنل ⁨{ $panel }⁩ · { $known ->
        [0] شمارهٔ سفارش در آن معلوم نیست
       *[1] سفارش <code>{ $remote }</code> در آن
    }
case-panel = حساب ما در <b>⁨{ $panel }⁩</b>
case-sent = 📤 زمان ارسال: ⁨{ $at }⁩
case-suggested = 💡 شواهد می‌گوید روی‌هم <b>{ $amount }</b> باید برگردد.
case-not-searched = 🔎 کیوسک هنوز در پنل جست‌وجو نکرده است.
case-searched = 🔎 { $n ->
        [one] { $n } بار جست‌وجو شد
       *[other] { $n } بار جست‌وجو شد
    }، { $open ->
        [1] شماره سفارش‌های { $low } به بعد
       *[0] شماره سفارش‌های { $low } تا { $high }
    }، آخرین بار ⁨{ $at }⁩
case-goes-on-looking = ⏳ کیوسک خودش به جست‌وجو ادامه می‌دهد و نتیجه را به شما می‌گوید. می‌توانید صبر کنید، یا همین حالا تصمیم بگیرید.
case-expected = 💳 هزینه‌اش آنجا ⁨{ $cost }⁩ می‌شد.
case-watched = 👁️ تا ⁨{ $until }⁩ کیوسک مراقب است که شاید با این حال در پنل پیدا شود.
case-later = ⚠️ با این حال در پنل پیدا شد: <code>{ $remote }</code>، ⁨{ $status }⁩، ⁨{ $charge }⁩، دیده‌شده در ⁨{ $at }⁩. پول مشتری برگشته است و دوباره چیزی از او کم نمی‌شود.

case-help-unknown-outcome = در سایت خود پنل با لینک و زمان دنبالش بگردید. اگر آنجاست، وصلش کنید؛ اگر مطمئنید که نیست، پول را برگردانید. تا تصمیم شما، پول بلوکه می‌ماند.
case-help-odd-report = سفارش را در سایت خود پنل پیدا کنید و اگر لازم شد از پشتیبانی پنل بپرسید.
case-help-refund-by-hand = گزارش نمی‌گوید چقدر. آنچه قطعی است همین حالا هم پرداخت شده. سفارش را در سایت خود پنل پیدا کنید.
case-help-stalled = پنل خیلی بیشتر از زمان معمول این سرویس هیچ تغییری گزارش نکرده است. از پشتیبانی پنل بپرسید، یا سفارش را در سایت خود پنل لغو کنید: پول طبق گزارش بعدی‌اش خودکار برمی‌گردد. اگر به جایی نرسید، دستی پول را برگردانید. وقتی سفارش جلو برود یا تمام شود، پرونده خودش بسته می‌شود.
case-help-foreign-spend = فهرست سفارش‌ها و پرداخت‌ها را در سایت خود پنل ببینید. آیا کس دیگری کلید یا رمز را دارد؟ پس هر دو را عوض کنید. وقتی فهمیدید، پرونده را ببندید.
case-help-stray = در سایت خود پنل پیدایش کنید. اگر کسی دستی سفارش داده، یا سفارشی است که پولش برگردانده شده، پرونده را ببندید. اگر هیچ‌کدام نیست، کلید را عوض کنید.

## Why Kiosk does not decide by itself

hurdle-no-evidence = 🤚 کیوسک هیچ سفارش قبلی‌ای در این پنل نمی‌شناسد، پس نمی‌داند جست‌وجو را از کجا شروع کند.
hurdle-restored = 🤚 پایگاه داده یک نسخهٔ پشتیبان است: معلوم نیست از آن به بعد چه شده.
hurdle-kind-of-service = 🤚 هزینه‌اش در پنل را نمی‌شود از پیش گفت.
hurdle-ids-unproven = 🤚 هنوز سفارش‌ها کمتر از آن است که معلوم شود این پنل چطور شماره می‌دهد.
hurdle-ids-out-of-order = 🤚 شماره سفارش‌های این پنل پشت سر هم بالا نمی‌رود.
hurdle-shared-account = 🤚 شاید کس دیگری هم از این حساب استفاده می‌کند.
hurdle-shows-foreign = 🤚 این پنل دربارهٔ سفارش‌های دیگران هم جواب می‌دهد.
hurdle-no-canary = 🤚 سفارش شناخته‌شده‌ای نبود که جست‌وجو با آن آزمایش شود.
hurdle-canary = 🤚 پنل دربارهٔ یک سفارش شناخته‌شده جواب غلط داد: جواب‌هایش چیزی را ثابت نمی‌کند.
hurdle-runs-are-open = 🤚 یک ارسال تدریجی آنجا در جریان است و نوبت‌هایش شماره سفارش خودشان را دارند.
hurdle-too-wide = 🤚 شماره سفارش‌ها برای جست‌وجو زیادند.
hurdle-alien = 🤚 در حساب سفارشی هست که به هیچ‌یک از سفارش‌های ما نمی‌خورد.
hurdle-no-charge = 🤚 در پنل سفارشی هست که شاید همین باشد، ولی پنل هزینه‌اش را نشان نمی‌دهد.
hurdle-partial = 🤚 تعداد سفارش‌های پیداشده با تعداد سفارش‌های نامشخص یکی نیست.
hurdle-balance = 🤚 موجودی پنل همین را نمی‌گوید، یا نمی‌شود مقایسه‌اش کرد.
hurdle-over-limit = 🤚 مبلغ بیشتر از حدی است که کیوسک می‌تواند درباره‌اش تصمیم بگیرد.
hurdle-day-limit = 🤚 کیوسک امروز به سقف تصمیم‌هایش رسیده است.
hurdle-too-many-open = 🤚 هم‌زمان سفارش‌های نامشخص زیادی هست.
hurdle-too-old = 🤚 یک روز جست‌وجو چیزی را ثابت نکرد.
hurdle-stopped = 🤚 تصمیم خودکار برای این پنل متوقف شده است.

## Who is in charge

button-take-case = به عهده می‌گیرم
button-take-over = تحویل می‌گیرم
button-hand-back = پس می‌دهم

## Deciding

resolution-linked = وصل شد
resolution-refunded = پول برگشت
resolution-written-off = زیان ثبت شد
resolution-closed = بسته شد
case-resolved = ✔️ { $how }؛ تصمیم ⁨{ $by }⁩، ⁨{ $at }⁩
case-resolved-seconded = ✔️ { $how }؛ تصمیم ⁨{ $by }⁩ با موافقت ⁨{ $second }⁩، ⁨{ $at }⁩
case-resolved-itself = ✔️ { $how }؛ خودکار، ⁨{ $at }⁩
button-link-order = وصل کردن سفارش پنل
button-candidate = وصل کردن ⁨{ $remote }⁩
button-refund = برگشت پول
button-refund-part = برگشت بخشی از پول
button-write-off = ثبت زیان
button-close-case = بستن
button-link-it = وصل شود
decide-refund = مبلغ <b>{ $amount }</b> برای سفارش ⁨{ $about }⁩ به مشتری برگردد؟ این کار برگشت‌پذیر نیست.
decide-refund-found = ⚠️ کیوسک سفارش ⁨{ $remote }⁩ را در پنل پیدا کرده و شاید همین باشد. اگر همین است، به‌جای برگرداندن پول وصلش کنید: مشتری در هر حال سفارشش را می‌گیرد و هزینه‌اش با فروشگاه است.
decide-write-off = سفارش ⁨{ $about }⁩ به حساب زیان برود؟ به مشتری <b>هیچ پولی</b> برنمی‌گردد: <b>{ $amount }</b> زیان ثبت می‌شود. این را فقط وقتی انتخاب کنید که مشتری آنچه پولش را داده گرفته است، ولی سفارشی در پنل نیست که وصل شود.
decide-close = پروندهٔ { $case } (⁨{ $about }⁩) بدون هیچ پرداختی بسته شود؟
decide-anyway = 👤 پروندهٔ { $case } را ⁨{ $who }⁩ به عهده گرفته است، ⁨{ $at }⁩. با این حال تصمیم می‌گیرید؟
button-decide-refund = بله، پول برگردد
button-decide-write-off = بله، زیان ثبت شود
button-decide-close = بله، بسته شود
button-decide-anyway = بله، با این حال
part-ask = ✂️ <b>چقدر از مبلغ سفارش ⁨#{ $order }⁩ برمی‌گردد؟</b>
    مبلغ سفارش { $price }، تا حالا برگشته { $refunded }، حداکثر <b>{ $left }</b> دیگر.
    مبلغ را به ⁨{ $currency }⁩ برایم بفرستید، مثلاً <code>1.25</code>.
part-confirm = مبلغ <b>{ $amount }</b> برای سفارش ⁨#{ $order }⁩ { $payer ->
        [operator] به حساب مدیر فروشگاه برگردد؟
       *[user] به مشتری برگردد؟
    }
    آن‌وقت { $total } از { $price } برگشته است و { $kept } برای فروشگاه می‌ماند. این کار برگشت‌پذیر نیست.
case-link-ask = 🔗 شماره سفارش پنل را برای سفارش ⁨{ $about }⁩ بفرستید، مثلاً <code>23501</code>. اول درباره‌اش از پنل می‌پرسم.
case-found = پنل سفارش <code>{ $remote }</code> را می‌شناسد:
    وضعیت <b>⁨{ $status }⁩</b>، هزینه ⁨{ $charge }⁩، باقی‌مانده ⁨{ $remains }⁩

    به سفارش ⁨#{ $order }⁩ ({ $quantity } عدد، فروش { $price }) وصل شود؟

## A second look at large decisions

deed-link = وصل کردن سفارش ⁨{ $remote }⁩ پنل ({ $amount })
deed-refund = برگشت { $amount }
deed-part = برگشت بخشی از پول، { $amount }
deed-write-off = ثبت { $amount } زیان
deed-close = بستن پرونده
case-proposal = ⚖️ پیشنهاد ⁨{ $who }⁩: <b>{ $what }</b>
case-proposal-second = یک ادمین دیگر باید ظرف یک روز موافقت کند.
case-proposal-alone = چنین مبلغی دو بار تصمیم می‌خواهد: از ⁨{ $at }⁩ به بعد با نوشتن مبلغ اجرایش کنید.
button-second = موافقم
button-carry-out = اجرا شود
button-withdraw-proposal = پس گرفتن پیشنهاد
second-ask = ⚖️ پیشنهاد ⁨{ $who }⁩ برای ⁨{ $about }⁩: <b>{ $what }</b>. موافقید؟ این کار برگشت‌پذیر نیست.
second-type = ⚖️ برای ⁨{ $about }⁩: <b>{ $what }</b>. برای اجرا، مبلغ را برایم بفرستید: <code>{ $typed }</code>

case-problem-gone = چنین پرونده‌ای وجود ندارد. پرونده‌های باز در ⁨/cases⁩ است.
case-problem-already-resolved = دربارهٔ این پرونده قبلاً تصمیم گرفته شده. در صفحه‌اش نوشته چه تصمیمی.
case-problem-not-an-id = این شماره سفارش نیست: 1 تا 40 حرف لاتین، رقم، ⁨-⁩ یا ⁨_⁩.
case-problem-belongs-to-another = این سفارش پنل مال سفارش دیگری از همین فروشگاه است. شماره را بررسی کنید و شمارهٔ دیگری بفرستید.
case-problem-panel-says-no = پنل می‌گوید: ⁨{ $words }⁩
case-problem-not-for-this = این کار برای این پرونده ممکن نیست. از دکمه‌های صفحه‌اش استفاده کنید.
case-problem-not-an-amount = این مبلغ نیست: عددی بیشتر از صفر با حداکثر شش رقم اعشار، مثل 1.25.
case-problem-too-much = این بیشتر از باقی‌ماندهٔ مبلغ سفارش است. مبلغ کمتری بفرستید.
case-problem-changed = در این فاصله پول دیگری برگردانده شده است. لطفاً دوباره پرونده را ببینید.
case-problem-anothers = ادمین دیگری این پرونده را به عهده گرفته است.
case-problem-proposed = یک تصمیم قبلاً پیشنهاد شده است. اول باید اجرا یا پس گرفته شود.
case-problem-no-proposal = آن پیشنهاد دیگر معتبر نیست: پس گرفته شده، بیش از یک روز از آن گذشته، یا پرونده تغییر کرده است.
case-problem-own-proposal = خودتان پیشنهادش کرده‌اید: یک ادمین دیگر باید موافقت کند.
case-problem-too-early = اول باید ده دقیقه بگذرد. بعد دوباره بزنید.
case-problem-not-the-amount = این همان مبلغ نیست. از خط پایین کپی‌اش کنید.

## What admins are told

notice-admin-case = 🔍 سفارش ⁨#{ $order }⁩ تصمیم می‌خواهد: { $case }. ⁨/cases⁩ را باز کنید.
notice-admin-lost-answer = 🔍 سفارش ⁨#{ $order }⁩: جواب پنل گم شد. کیوسک دارد بررسی می‌کند که پنل سفارش را دارد یا نه، و به شما خبر می‌دهد. فعلاً لازم نیست کاری بکنید.
notice-admin-panel-case = 🔍 پنل ⁨{ $panel }⁩ بررسی می‌خواهد: { $case }. ⁨/cases⁩ را باز کنید.
notice-admin-proposal = ⚖️ پروندهٔ { $number }، سفارش ⁨#{ $order }⁩: { $decision }. ادمین دیگری پیشنهادش کرده و موافقت شما لازم است.
notice-admin-reminder = { $urgency ->
        [1] ⏰ این پرونده‌ها دو ساعت است که منتظرند:
        [2] ⚠️ <b>یک روز است که تصمیمی گرفته نشده.</b> لطفاً همین امروز تصمیم بگیرید:
       *[3] 🚨 <b>چند روز است که تصمیمی گرفته نشده.</b> پول مشتری‌ها منتظر شماست:
    }
    { $lines }
    { $n ->
        [one] { $n } پرونده
       *[other] { $n } پرونده
    }، <b>{ $total }</b>. ⁨/cases⁩ را باز کنید.
reminder-line = ‏• ⁨{ $about }⁩ · { $amount } · از { $span } پیش · پروندهٔ { $case }
reminder-more = { $n ->
        [one] … و { $n } مورد دیگر
       *[other] … و { $n } مورد دیگر
    }
