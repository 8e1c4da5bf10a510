## The catalogue, as admins see it: what a sync came to, and what is not sold and why

# /sync

sync-title = 🔄 <b>الكتالوج</b>
sync-ok = اللوحة <b>⁨{ $panel }⁩</b>: { $n ->
        [zero] لا خدمات معروضة
        [one] خدمة واحدة معروضة
        [two] خدمتان معروضتان
        [few] { $n } خدمات معروضة
        [many] { $n } خدمة معروضة
       *[other] { $n } خدمة معروضة
    }
sync-failed = ⚠️ اللوحة <b>⁨{ $panel }⁩</b>: ⁨{ $words }⁩
    يبقى آخر كتالوج سليم: { $n ->
        [zero] لا خدمات
        [one] خدمة واحدة
        [two] خدمتان
        [few] { $n } خدمات
        [many] { $n } خدمة
       *[other] { $n } خدمة
    }.
sync-doubted = ⚠️ اللوحة <b>⁨{ $panel }⁩</b>: ردها غير موثوق. يبقى آخر كتالوج سليم: { $n ->
        [zero] لا خدمات
        [one] خدمة واحدة
        [two] خدمتان
        [few] { $n } خدمات
        [many] { $n } خدمة
       *[other] { $n } خدمة
    }.
sync-closed = ⛔ اللوحة <b>⁨{ $panel }⁩</b>: عنوانها (URL) أو مفتاحها جديد، ولم تُثبت بعد أنها تعرف أحدث طلباتنا. وحتى ذلك الحين لا يُباع منها شيء، ولا تُتابَع طلباتها.
sync-unchanged = لم يتغير شيء
sync-change-new = جديدة: { $n }
sync-change-back = عادت: { $n }
sync-change-vanished = اختفت: { $n }
sync-change-replaced = صارت شيئًا آخر: { $n }
sync-change-dearer = ارتفع سعرها: { $n }
sync-change-cheaper = انخفض سعرها: { $n }
sync-change-limits = تغيّرت حدودها: { $n }
sync-left-out = المستبعد من كل اللوحات بحسب السبب؛ اضغط لعرضه:
sync-left-out-here = المستبعد: { $reasons }

doubt-too-few = سيصبح عدد الخدمات المعروضة { $now } بدلًا من { $before }.
doubt-other-services = الخدمات المعروضة التي ستختفي أو تصير شيئًا آخر: { $lost } من أصل { $before }.
doubt-other-rates = أسعار اللوحة التي ستصير نحو عشرة أضعاف السعر الحالي أو عُشره: { $leaps } من أصل { $kept }.

button-take-sync = اعتماده رغم ذلك
button-take-sure = نعم، اعتمده
take-newer = ردّت اللوحة مرة أخرى بعد ذلك، وهذه أحدث الأرقام.
take-question = ⚠️ اعتماد رد <b>⁨{ $panel }⁩</b> كتالوجًا لها؟
take-advice = لا تفعل ذلك إلا إن كانت اللوحة قد تغيّرت هكذا فعلًا: انظر أولًا إلى قائمة أسعارها. الخدمات التي تختفي تعود مع الرد السليم التالي؛ والطلبات المقدَّمة تستمر.
take-done = ✅ تم الاعتماد: { $n ->
        [zero] لا خدمات معروضة
        [one] خدمة واحدة معروضة
        [two] خدمتان معروضتان
        [few] { $n } خدمات معروضة
        [many] { $n } خدمة معروضة
       *[other] { $n } خدمة معروضة
    }.
take-gone = لم يعد هناك رد لاعتماده. أرسل ⁨/sync⁩ للسؤال من جديد.

# What is left out

left-out-title = 📦 <b>المستبعد</b> بحسب السبب. اضغط لترى ما كتبته اللوحة.
left-out-nothing = ✅ لا شيء مستبعد.
left-out-page = 📦 <b>المستبعد: { $reason }</b> ({ $n })
left-out-row = <b>⁨{ $panel }⁩</b> · <code>{ $id }</code> · ⁨{ $name }⁩
    النوع ⁨{ $type }⁩ · سعر اللوحة { $rate } · من { $minimum } إلى { $maximum }
left-out-unreadable-row = <b>⁨{ $panel }⁩</b> · ⁨{ $words }⁩
left-out-separator = خطوط فاصلة لا خدمات
left-out-type = نوع لا يُباع
left-out-no-type = بلا نوع
left-out-no-price = بلا سعر
left-out-senseless-price = سعر غير معقول
left-out-senseless-limits = حدود غير معقولة
left-out-vanished = اختفت من اللوحة
left-out-replaced = حلّت محلها خدمة أخرى
left-out-withheld = سحبها مشرف من البيع
left-out-panel-gone = لوحة ليست في الإعدادات
left-out-other-account = لوحة بحساب آخر
left-out-unreadable = تعذّرت قراءتها

# Taking a service off the shelf

button-withhold = سحبها من البيع
button-put-back = إعادتها إلى البيع
button-withheld = كل المسحوب
withhold-done = 🚫 سُحبت خدمة <b>⁨{ $name }⁩</b> من البيع. لا يراها العملاء؛ والطلبات المقدَّمة تستمر، وما لم يُرسل بعد يُعاد ثمنه.
withhold-nothing = لا توجد خدمة كهذه.
put-back-done = ✅ خدمة <b>⁨{ $name }⁩</b> معروضة للبيع.
put-back-not-sold = خدمة <b>⁨{ $name }⁩</b> لم تعد مسحوبة، لكنها لا تُباع: { $why }.

# Alerts

alert-sync-doubted = الكتالوج غير موثوق
alert-other-account = حساب آخر
alert-panel-gone = ليست في الإعدادات
notice-alert-sync-doubted = ⚠️ ردّت اللوحة <b>⁨{ $about }⁩</b> بكتالوج غير موثوق: { $doubt ->
        [too-few] عدد الخدمات { $now } بدل { $before }.
        [other-services] الخدمات المعروضة التي اختفت أو صارت شيئًا آخر: { $lost } من أصل { $before }.
       *[other-rates] عدد الأسعار التي صارت نحو عشرة أضعاف ما كانت عليه أو عُشره: { $leaps }.
    }
    منذ ⁨{ $since }⁩. يبقى آخر كتالوج سليم. انظر إلى قائمة أسعار اللوحة نفسها؛ فإن كان الرد صحيحًا فأرسل ⁨/sync⁩ واعتمده رغم ذلك.
notice-alert-other-account = ⛔ مفتاح <b>⁨{ $about }⁩</b> لا يفتح الحساب الذي عليه طلباتنا: اللوحة تنكر أحدثها.
    منذ ⁨{ $since }⁩. لا يُباع منها شيء ولا يُتابَع ولا يُعاد ثمنه. أعد عنوانها (URL) ومفتاحها كما كانا، أو أعطِ الحساب الآخر اسمًا خاصًا به (⁨PANELS__name__URL⁩)، ثم أعد التشغيل.
notice-alert-panel-gone = ⚠️ لم تعد اللوحة <b>⁨{ $about }⁩</b> في الإعدادات، لكن { $orders ->
        [zero] لا طلبات مفتوحة لديها
        [one] لديها طلب واحد مفتوح
        [two] لديها طلبان مفتوحان
        [few] لديها { $orders } طلبات مفتوحة
        [many] لديها { $orders } طلبًا مفتوحًا
       *[other] لديها { $orders } طلب مفتوح
    }.
    منذ ⁨{ $since }⁩. خدماتها لا تُباع وطلباتها لا تُتابَع. أعد عنوانها (URL) ومفتاحها لتستمر هذه الطلبات، أو احسمها يدويًا لدى اللوحة.
