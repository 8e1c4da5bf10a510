## What the operator hears of trouble, and sees of how the shop does

# Alerts: a short name, and what is told

alert-low-balance = رصيد منخفض
alert-key-refused = المفتاح مرفوض
alert-account-refused = الحساب موقوف
alert-panel-down = لا يمكن الوصول إليها
alert-sync-failed = الكتالوج غير محدَّث
alert-other-currency = تحسب بعملة أخرى
alert-stale-orders = طلبات متوقفة
alert-service-failing = طلبات تفشل مرة بعد مرة
alert-line = ⚠️ { $what }، منذ ⁨{ $since }⁩
alert-line-about = ‏⚠️ <b>⁨{ $about }⁩</b>: { $what }، منذ ⁨{ $since }⁩
alerts-more = … و{ $n } غيرها

notice-alert-low-balance = ⚠️ الرصيد لدى <b>⁨{ $about }⁩</b> قليل جدًا{ $why ->
        [days] : ⁨{ $amount } { $currency }⁩، يكفي بمعدل الأيام السبعة الأخيرة { $days ->
            [0] أقل من يوم
            [zero] أقل من يوم
            [one] نحو يوم واحد
            [two] نحو يومين
            [few] نحو { $days } أيام
            [many] نحو { $days } يومًا
           *[other] نحو { $days } يوم
        }.
        [orders] : ⁨{ $amount } { $currency }⁩، أقل من تكلفة الطلبات التي تنتظره.
        [amount] : ⁨{ $amount } { $currency }⁩، أقل من LOW_BALANCE.
       *[refused] : رفضت اللوحة طلبًا (⁨{ $words }⁩). أُعيد ثمنه إلى العميل.
    }
    منذ ⁨{ $since }⁩. اشحن الرصيد لدى اللوحة، ثم افتح ⁨/balance⁩.
notice-alert-key-refused = ⚠️ لا تقبل <b>⁨{ $about }⁩</b> المفتاح: ⁨{ $words }⁩
    منذ ⁨{ $since }⁩. لا يمكن طلب شيء هناك؛ والطلبات التي ترفضها يُعاد ثمنها. انسخ المفتاح من صفحة الحساب في اللوحة إلى الإعدادات، ثم أعد التشغيل.
notice-alert-account-refused = ⚠️ أوقفت <b>⁨{ $about }⁩</b> الحساب: ⁨{ $words }⁩
    منذ ⁨{ $since }⁩. لا يمكن طلب شيء هناك؛ والطلبات التي ترفضها يُعاد ثمنها. راسل دعم اللوحة.
notice-alert-panel-down = ⚠️ لا يمكن الوصول إلى <b>⁨{ $about }⁩</b>: ⁨{ $words }⁩
    منذ ⁨{ $since }⁩. تنتظر الطلبات قليلًا، ثم يُعاد ثمنها؛ والمفتوحة تُتابَع من جديد فور عودة الرد. إن طال الأمر فتحقق من عنوان اللوحة في الإعدادات ومن الشبكة.
notice-alert-sync-failed = ⚠️ تعذّر تحديث كتالوج <b>⁨{ $about }⁩</b>: ⁨{ $words }⁩
    منذ ⁨{ $since }⁩. يبقى آخر كتالوج سليم. جرّب ⁨/sync⁩؛ وإن فشل ثانيةً فاسأل اللوحة.
notice-alert-other-currency = ⚠️ تحسب <b>⁨{ $about }⁩</b> بعملة { $currency }، والمتجر بعملة { $shop_currency }.
    منذ ⁨{ $since }⁩. لا تُباع خدماتها إلى أن يحدد RATE الخاص بها في الإعدادات كم يساوي ⁨1 { $currency }⁩ بعملة { $shop_currency }.
notice-alert-stale-orders = ⚠️ طلبات متوقفة: { $stalled ->
        [zero] لا طلبات لا تتحرك
        [one] طلب واحد لا يتحرك
        [two] طلبان لا يتحركان
        [few] { $stalled } طلبات لا تتحرك
        [many] { $stalled } طلبًا لا تتحرك
       *[other] { $stalled } طلب لا تتحرك
    }، وطلبات لم تقل اللوحة عنها شيئًا منذ ثلاث ساعات: { $unseen }.
    منذ ⁨{ $since }⁩. ما لا يتحرك تجده في ⁨/cases⁩ مع ما يلزم فعله لكل منها. أما الباقي فانظر في ⁨/balance⁩: هل تجيب اللوحة؟
notice-alert-service-failing = ⚠️ خدمة <b>⁨{ $about }⁩</b> (اللوحة ⁨{ $panel }⁩): ما رفضته اللوحة أو ألغته من آخر الطلبات: { $failed } من أصل { $of }.
    منذ ⁨{ $since }⁩. استعاد العملاء أموالهم. اسحبها من البيع إلى أن تصلح اللوحة الأمر.
notice-alert-over = ✅ { $named ->
        [0] انتهى الأمر.
       *[1] انتهت مشكلة <b>⁨{ $about }⁩</b>.
    } دام ذلك نحو { $span }: { $what }.

button-stats = الأرقام

# /stats

stats-title = 📊 <b>أداء المتجر</b>، ⁨{ $at }⁩
stats-today = <b>اليوم</b>
stats-week = <b>7 أيام</b>
stats-month = <b>30 يومًا</b>
stats-orders = الطلبات: المؤكدة { $confirmed }، المقدَّمة { $placed }، المكتملة { $completed }، الجزئية { $partial }، الملغاة { $canceled }، المرفوضة { $refused }
stats-turnover = المبيعات: <b>{ $turnover }</b>، بعد استرداد { $refunds }
stats-costs = تكاليف اللوحات: ⁨{ $cost }⁩ (معروفة في { $known } من أصل { $placed ->
        [zero] 0 طلب
        [one] طلب واحد
        [two] طلبين
        [few] { $placed } طلبات
        [many] { $placed } طلبًا
       *[other] { $placed } طلب
    })
stats-profit = الربح التقريبي: <b>{ $profit }</b>
stats-people = العملاء: من طلبوا { $customers }، الجدد { $new }
stats-panels = <b>اللوحات</b>، 30 يومًا
stats-panel = ‏• ⁨{ $name }⁩: { $n ->
        [zero] لا طلبات
        [one] طلب واحد
        [two] طلبان
        [few] { $n } طلبات
        [many] { $n } طلبًا
       *[other] { $n } طلب
    }، { $turnover }، الربح نحو { $profit }
stats-services = <b>الأكثر مبيعًا</b>، 30 يومًا
stats-service = ‏• ⁨{ $name }⁩: { $n ->
        [zero] لا طلبات
        [one] طلب واحد
        [two] طلبان
        [few] { $n } طلبات
        [many] { $n } طلبًا
       *[other] { $n } طلب
    }، { $turnover }
stats-open = { $n ->
        [0] لا طلبات مفتوحة.
        [zero] لا طلبات مفتوحة.
        [one] طلب واحد مفتوح
        [two] طلبان مفتوحان
        [few] { $n } طلبات مفتوحة
        [many] { $n } طلبًا مفتوحًا
       *[other] { $n } طلب مفتوح
    }{ $n ->
        [0] { "" }
       *[other] ، الأقدم (⁨#{ $order }⁩) منذ ⁨{ $at }⁩. المحجوز: { $held }
    }
stats-cases = { $n ->
        [zero] 🔍 لا مراجعات تنتظر قرارًا
        [one] 🔍 مراجعة واحدة تنتظر قرارًا
        [two] 🔍 مراجعتان تنتظران قرارًا
        [few] 🔍 { $n } مراجعات تنتظر قرارًا
        [many] 🔍 { $n } مراجعة تنتظر قرارًا
       *[other] 🔍 { $n } مراجعة تنتظر قرارًا
    }
stats-note = الأيام بتوقيت UTC. يُحسب الطلب في اليوم الذي أُكِّد فيه، مع كل ما آل إليه منذ ذلك.

balance-worth = ما يعادل { $amount }
balance-asking = ⏳ ما زلنا نسأل…
balance-synced = آخر تحديث للكتالوج ⁨{ $at }⁩

command-stats = الطلبات والمبيعات والتكاليف
