## Cases: the lists

cases-none = ✅ لا مراجعات مفتوحة.
cases-title = 🔍 <b>المراجعات المفتوحة</b>، الأقدم أولًا
cases-sum = { $n ->
        [zero] لا مراجعات مفتوحة
        [one] مراجعة واحدة مفتوحة
        [two] مراجعتان مفتوحتان
        [few] { $n } مراجعات مفتوحة
        [many] { $n } مراجعة مفتوحة
       *[other] { $n } مراجعة مفتوحة
    } · <b>{ $amount }</b> · الأقدم منذ { $span }
button-closed-cases = المراجعات المغلقة
closed-cases-none = لم يُحسم شيء بعد.
closed-cases-title = 🗄️ <b>المراجعات المغلقة</b>، الأحدث أولًا
closed-case = <b>المراجعة { $case }</b> · ⁨{ $about }⁩ · { $what }

case-unknown-outcome = رد غير واضح
case-odd-report = تقرير غريب
case-refund-by-hand = استرداد يحتاج إلى قرار
case-stalled = طلب متوقف
case-foreign-spend = إنفاق غير مفسَّر
case-stray = طلب بلا صاحب

## A case’s card

case-title = 🔍 <b>المراجعة { $case }</b> · { $what }
case-asks-unknown-outcome = هل استلمت اللوحة هذا الطلب أم لا؟
case-asks-odd-report = تبلّغ اللوحة بما لا يستقيم. ما الصحيح؟
case-asks-refund-by-hand = كم يُعاد من الثمن؟
case-asks-stalled = لم يتغير شيء منذ وقت طويل جدًا. ننتظر، أم نعيد المال؟
case-asks-charge = تخصم اللوحة مبلغًا غير ما يقوله سعرها. هل هذا صحيح؟
case-asks-foreign-spend = من أنفق هذا من حسابنا لدى اللوحة؟
case-asks-stray = لمن هذا الطلب في حسابنا لدى اللوحة؟
case-age = ⏳ مفتوحة منذ { $span }
case-amount = 💵 <b>{ $amount }</b>
case-owner = 👤 ⁨{ $who }⁩
case-nobodys = 👤 لم يتولّها أحد
case-order = الطلب ⁨#{ $order }⁩ · { $state }
    { $name }
    🔗 { $link }
    🔢 { $quantity } · 💵 { $price }{ $refunds ->
        [0] { "" }
       *[1] {" "}· أُعيد { $refunded }
    }
    العميل ⁨{ $person }⁩
    اللوحة ⁨{ $panel }⁩ · { $known ->
        [0] رقم الطلب لديها غير معروف
       *[1] الطلب لديها <code>{ $remote }</code>
    }
case-panel = حسابنا لدى <b>⁨{ $panel }⁩</b>
case-sent = 📤 أُرسل ⁨{ $at }⁩
case-suggested = 💡 تشير الأدلة إلى أن مجموع ما يُعاد هو <b>{ $amount }</b>.
case-not-searched = 🔎 لم يبحث Kiosk لدى اللوحة بعد.
case-searched = 🔎 { $n ->
        [zero] لم يجرِ أي بحث
        [one] جرى البحث مرة واحدة
        [two] جرى البحث مرتين
        [few] جرى البحث { $n } مرات
        [many] جرى البحث { $n } مرة
       *[other] جرى البحث { $n } مرة
    }، { $open ->
        [1] أرقام الطلبات من { $low } فصاعدًا
       *[0] أرقام الطلبات من { $low } إلى { $high }
    }، آخر مرة ⁨{ $at }⁩
case-goes-on-looking = ⏳ يواصل Kiosk البحث وحده ويخبرك بالنتيجة. يمكنك الانتظار، أو اتخاذ القرار الآن.
case-expected = 💳 كان سيكلّف هناك ⁨{ $cost }⁩.
case-watched = 👁️ حتى ⁨{ $until }⁩ يراقب Kiosk إن كان سيظهر لدى اللوحة رغم ذلك.
case-later = ⚠️ ظهر لدى اللوحة في النهاية: <code>{ $remote }</code>، ⁨{ $status }⁩، ⁨{ $charge }⁩، رُصد ⁨{ $at }⁩. أُعيد المال إلى العميل ولن يُخصم منه ثانيةً.

case-help-unknown-outcome = ابحث عنه في صفحات اللوحة نفسها بالرابط والوقت. إن كان موجودًا فاربطه، وإن لم يكن موجودًا قطعًا فأعد المال. يبقى المبلغ محجوزًا إلى أن تقرر.
case-help-odd-report = انظر إلى الطلب في صفحات اللوحة نفسها، واسأل دعمها إن لزم.
case-help-refund-by-hand = التقرير لا يذكر المبلغ. ما هو مستحق قطعًا دُفع بالفعل. انظر إلى الطلب في صفحات اللوحة نفسها.
case-help-stalled = لم تبلّغ اللوحة عن أي تغيير منذ مدة أطول بكثير مما تستغرقه هذه الخدمة عادةً. اسأل دعم اللوحة، أو ألغِ الطلب في صفحاتها: ما تبلّغ به عندئذ يُعاد ثمنه تلقائيًا. وإن لم ينفع ذلك فأعد المال يدويًا. تُغلق المراجعة تلقائيًا عندما يتحرك الطلب أو ينتهي.
case-help-foreign-spend = انظر إلى قائمة الطلبات والمدفوعات لدى اللوحة. هل لدى شخص آخر المفتاح أو كلمة المرور؟ إذن غيّرهما معًا. أغلق المراجعة عندما تعرف السبب.
case-help-stray = ابحث عنه في صفحات اللوحة نفسها. إن طلبه أحد يدويًا، أو كان طلبًا أُعيد ثمنه، فأغلق المراجعة. وإن لم يكن هذا ولا ذاك فغيّر المفتاح.

## Why Kiosk does not decide by itself

hurdle-no-evidence = 🤚 لا يعرف Kiosk أي طلب سابق لهذا لدى هذه اللوحة، فلا يدري من أين يبدأ البحث.
hurdle-restored = 🤚 قاعدة البيانات نسخة احتياطية: ما حدث بعدها غير معروف.
hurdle-kind-of-service = 🤚 لا يمكن معرفة تكلفته لدى اللوحة مسبقًا.
hurdle-ids-unproven = 🤚 الطلبات حتى الآن أقل من أن نعرف كيف ترقّم هذه اللوحة طلباتها.
hurdle-ids-out-of-order = 🤚 أرقام طلبات هذه اللوحة لا تتصاعد تباعًا.
hurdle-shared-account = 🤚 قد يكون شخص آخر يستخدم هذا الحساب.
hurdle-shows-foreign = 🤚 هذه اللوحة تجيب عن طلبات الآخرين أيضًا.
hurdle-no-canary = 🤚 لم يوجد طلب معروف لاختبار البحث به.
hurdle-canary = 🤚 أجابت اللوحة خطأً عن طلب معروف: ردودها لا تثبت شيئًا.
hurdle-runs-are-open = 🤚 يجري هناك تسليم تدريجي، ولدفعاته أرقام طلبات خاصة بها.
hurdle-too-wide = 🤚 أرقام الطلبات أكثر من أن تُفحص.
hurdle-alien = 🤚 في الحساب طلب لا يطابق أيًا من طلباتنا.
hurdle-no-charge = 🤚 لدى اللوحة طلب قد يكون هو هذا، لكن اللوحة لا تُظهر كم كلّف.
hurdle-partial = 🤚 عدد الطلبات التي عُثر عليها لا يطابق عدد الطلبات غير الواضحة.
hurdle-balance = 🤚 رصيد اللوحة يقول غير ذلك، أو تتعذر مقارنته.
hurdle-over-limit = 🤚 المبلغ يتجاوز ما يُسمح لـ Kiosk أن يقرر فيه.
hurdle-day-limit = 🤚 بلغ Kiosk حدّ ما يُسمح له أن يقرره في اليوم.
hurdle-too-many-open = 🤚 طلبات غير واضحة كثيرة جدًا في وقت واحد.
hurdle-too-old = 🤚 مضى يوم من البحث دون أن يثبت شيء.
hurdle-stopped = 🤚 اتخاذ القرار دون إنسان موقوف لهذه اللوحة.

## Who is in charge

button-take-case = سأتولّاها
button-take-over = نقلها إليّ
button-hand-back = التخلي عنها

## Deciding

resolution-linked = تم الربط
resolution-refunded = أُعيد المال
resolution-written-off = تم الشطب
resolution-closed = تم الإغلاق
case-resolved = ✔️ { $how } بقرار ⁨{ $by }⁩، ⁨{ $at }⁩
case-resolved-seconded = ✔️ { $how } بقرار ⁨{ $by }⁩ وموافقة ⁨{ $second }⁩، ⁨{ $at }⁩
case-resolved-itself = ✔️ { $how } دون تدخل إنسان، ⁨{ $at }⁩
button-link-order = ربط طلب اللوحة
button-candidate = ربط ⁨{ $remote }⁩
button-refund = إعادة المال
button-refund-part = إعادة جزء
button-write-off = شطب
button-close-case = إغلاق
button-link-it = ربطه
decide-refund = إعادة <b>{ $amount }</b> إلى العميل عن الطلب ⁨{ $about }⁩؟ لا يمكن التراجع عن ذلك.
decide-refund-found = ⚠️ عثر Kiosk لدى اللوحة على الطلب ⁨{ $remote }⁩، وقد يكون هو هذا. إن كان هو، فاربطه بدل إعادة المال: سيصل إلى العميل على أي حال، والمتجر يدفع ثمنه.
decide-write-off = شطب الطلب ⁨{ $about }⁩؟ لا يُعاد إلى العميل <b>أي شيء</b>: يُسجَّل <b>{ $amount }</b> خسارة. اختر هذا فقط إن كان العميل قد حصل على ما دفع ثمنه، لكن لا يوجد طلب لدى اللوحة لربطه.
decide-close = إغلاق المراجعة { $case } (⁨{ $about }⁩) دون دفع أي شيء؟
decide-anyway = 👤 تولّى ⁨{ $who }⁩ المراجعة { $case }، ⁨{ $at }⁩. هل تقرر فيها رغم ذلك؟
button-decide-refund = نعم، أعد المال
button-decide-write-off = نعم، اشطب
button-decide-close = نعم، أغلق
button-decide-anyway = نعم، رغم ذلك
part-ask = ✂️ <b>كم يُعاد من ثمن الطلب ⁨#{ $order }⁩؟</b>
    الثمن { $price }، وأُعيد حتى الآن { $refunded }، وبقي ما يمكن إعادته: <b>{ $left }</b> على الأكثر.
    أرسل لي المبلغ بعملة { $currency }، مثلًا <code>1.25</code>.
part-confirm = إعادة <b>{ $amount }</b> عن الطلب ⁨#{ $order }⁩ { $payer ->
        [operator] إلى حساب إدارة المتجر؟
       *[user] إلى العميل؟
    }
    يصبح المُعاد { $total } من { $price }، ويبقى { $kept } للمتجر. لا يمكن التراجع عن ذلك.
case-link-ask = 🔗 أرسل لي رقم طلب اللوحة للطلب ⁨{ $about }⁩، مثلًا <code>23501</code>. سأسأل اللوحة عنه أولًا.
case-found = تعرف اللوحة الطلب <code>{ $remote }</code>:
    الحالة <b>⁨{ $status }⁩</b>، المبلغ المخصوم ⁨{ $charge }⁩، المتبقي ⁨{ $remains }⁩

    ربطه بالطلب ⁨#{ $order }⁩ (الكمية { $quantity }، بيع بسعر { $price })؟

## A second look at large decisions

deed-link = ربط طلب اللوحة ⁨{ $remote }⁩ ({ $amount })
deed-refund = إعادة { $amount }
deed-part = إعادة جزء، { $amount }
deed-write-off = شطب { $amount }
deed-close = إغلاقها
case-proposal = ⚖️ يقترح ⁨{ $who }⁩: <b>{ $what }</b>
case-proposal-second = يجب أن يوافق مشرف آخر خلال يوم.
case-proposal-alone = مبلغ كهذا يُقرَّر مرتين: نفّذ القرار ابتداءً من ⁨{ $at }⁩ بكتابة المبلغ.
button-second = موافقة
button-carry-out = تنفيذ
button-withdraw-proposal = سحب الاقتراح
second-ask = ⚖️ يقترح ⁨{ $who }⁩ بشأن ⁨{ $about }⁩: <b>{ $what }</b>. هل توافق؟ لا يمكن التراجع عن ذلك.
second-type = ⚖️ بشأن ⁨{ $about }⁩: <b>{ $what }</b>. للتنفيذ أرسل لي المبلغ: <code>{ $typed }</code>

case-problem-gone = لا توجد مراجعة كهذه. المفتوحة تجدها في ⁨/cases⁩.
case-problem-already-resolved = سبق حسم هذه المراجعة. تجد التفاصيل في بطاقتها.
case-problem-not-an-id = هذا ليس رقم طلب. يتكون الرقم من 1 إلى 40 خانة: أحرف لاتينية وأرقام و⁨-⁩ و⁨_⁩.
case-problem-belongs-to-another = طلب اللوحة هذا يعود إلى طلب آخر في هذا المتجر. تحقق من الرقم وأرسل غيره.
case-problem-panel-says-no = تقول اللوحة: ⁨{ $words }⁩
case-problem-not-for-this = هذا غير ممكن في هذه المراجعة. استخدم الأزرار في بطاقتها.
case-problem-not-an-amount = هذا ليس مبلغًا: رقم أكبر من صفر بست منازل عشرية على الأكثر، مثل 1.25.
case-problem-too-much = هذا أكثر مما بقي من الثمن. أرسل مبلغًا أصغر.
case-problem-changed = أُعيد مبلغ آخر في هذه الأثناء. انظر إلى المراجعة من جديد من فضلك.
case-problem-anothers = تولّى مشرف آخر هذه المراجعة.
case-problem-proposed = هناك قرار مقترح بالفعل. يجب أولًا تنفيذه أو سحبه.
case-problem-no-proposal = لم يعد هذا الاقتراح قائمًا: سُحب، أو مضى عليه أكثر من يوم، أو تغيّرت المراجعة.
case-problem-own-proposal = أنت من اقترحه: يجب أن يوافق مشرف آخر.
case-problem-too-early = يجب أن تمر عشر دقائق أولًا. ثم اضغط من جديد.
case-problem-not-the-amount = هذا ليس المبلغ. انسخه من السطر أدناه.

## What admins are told

notice-admin-case = 🔍 الطلب ⁨#{ $order }⁩ يحتاج إلى قرار: { $case }. افتح ⁨/cases⁩.
notice-admin-lost-answer = 🔍 الطلب ⁨#{ $order }⁩: ضاع رد اللوحة. يتحقق Kiosk إن كان الطلب لدى اللوحة، وسيخبرك. لا يلزمك فعل شيء بعد.
notice-admin-panel-case = 🔍 اللوحة ⁨{ $panel }⁩ تحتاج إلى نظرة: { $case }. افتح ⁨/cases⁩.
notice-admin-proposal = ⚖️ المراجعة { $number }، الطلب ⁨#{ $order }⁩: { $decision }. يقترح ذلك مشرف آخر ويحتاج إلى موافقتك.
notice-admin-reminder = { $urgency ->
        [1] ⏰ هذه المراجعات تنتظر منذ ساعتين:
        [2] ⚠️ <b>دون قرار منذ يوم.</b> احسمها اليوم من فضلك:
       *[3] 🚨 <b>دون قرار منذ أيام.</b> أموال العملاء تنتظرك:
    }
    { $lines }
    { $n ->
        [zero] لا مراجعات
        [one] مراجعة واحدة
        [two] مراجعتان
        [few] { $n } مراجعات
        [many] { $n } مراجعة
       *[other] { $n } مراجعة
    }، <b>{ $total }</b>. افتح ⁨/cases⁩.
reminder-line = ‏• ⁨{ $about }⁩ · { $amount } · منذ { $span } · المراجعة { $case }
reminder-more = { $n ->
        [zero] … ولا غيرها
        [one] … ومراجعة واحدة أخرى
        [two] … ومراجعتان أخريان
        [few] … و{ $n } مراجعات أخرى
        [many] … و{ $n } مراجعة أخرى
       *[other] … و{ $n } مراجعة أخرى
    }
