## Several orders at once

# Lines

mass-how = 📋 <b>طلب جماعي</b>
    أرسل كل طلب في سطر، في رسالة أو في ملف ⁨.txt⁩ أو ⁨.csv⁩. الحد الأقصى للأسطر { $limit }:
    <code>الخدمة | الرابط | الكمية</code>
    مثلًا:
    <code>12 | https://www.instagram.com/somebody | 1000</code>
    رقم الخدمة مكتوب في بطاقتها. وإن كانت باقة فلا تكتب الكمية.
mass-title = 📋 <b>{ $n ->
        [zero] لا أسطر
        [one] سطر واحد
        [two] سطران
        [few] { $n } أسطر
        [many] { $n } سطرًا
       *[other] { $n } سطر
    }</b>
mass-bad = ⚠️ { $n ->
        [zero] لا أسطر يتعذّر طلبها.
        [one] سطر واحد لا يمكن طلبه: تجده أولًا، ومعه ما يلزم فعله.
        [two] سطران لا يمكن طلبهما: تجدهما أولًا، ومعهما ما يلزم فعله.
        [few] { $n } أسطر لا يمكن طلبها: تجدها أولًا، ومعها ما يلزم فعله.
        [many] { $n } سطرًا لا يمكن طلبها: تجدها أولًا، ومعها ما يلزم فعله.
       *[other] { $n } سطر لا يمكن طلبها: تجدها أولًا، ومعها ما يلزم فعله.
    } { $good ->
        [0] أرسل كل الأسطر مرة أخرى.
       *[other] أرسل كل الأسطر مرة أخرى، أو خذ السليمة فقط.
    }
mass-twins = 👀 { $n ->
        [zero] لا أسطر تكرر خدمة سطر سابق ورابطه.
        [one] سطر واحد يكرر خدمة سطر سابق ورابطه.
        [two] سطران يكرران خدمة سطر سابق ورابطه.
        [few] { $n } أسطر تكرر خدمة سطر سابق ورابطه.
        [many] { $n } سطرًا تكرر خدمة سطر سابق ورابطه.
       *[other] { $n } سطر تكرر خدمة سطر سابق ورابطه.
    }
mass-total = 💵 { $n ->
        [zero] لا طلبات
        [one] طلب واحد
        [two] طلبان
        [few] { $n } طلبات
        [many] { $n } طلبًا
       *[other] { $n } طلب
    } بسعر <b>{ $total }</b>
mass-short = 👛 الرصيد: { $balance }. ينقصك <b>{ $missing }</b>. كل الأسطر محفوظة: اشحن رصيدك ثم عُد إليها.
mass-line = <b>السطر { $number }.</b> ⁨{ $name }⁩ · ⁨{ $link }⁩ · { $quantity } · <b>{ $price }</b>
mass-line-twin = 👀 <b>السطر { $number }.</b> ⁨{ $name }⁩ · ⁨{ $link }⁩ · { $quantity } · <b>{ $price }</b> · كما في السطر { $twin }
mass-line-bad = ⚠️ <b>السطر { $number }.</b> ⁨<code>{ $text }</code>⁩
    { $why }
mass-problem-not-a-line = لا أستطيع قراءة هذا. اكتب: الخدمة | الرابط | الكمية.
mass-problem-too-long = هذا أطول من أن يكون سطرًا واحدًا. أرسل كل طلب في سطر.
mass-problem-not-a-service = يجب أن يبدأ السطر برقم خدمة: تجده في بطاقة الخدمة.
mass-problem-unknown-service = لا توجد خدمة بهذا الرقم. ابحث عنها عبر ⁨/search⁩.
mass-problem-needs-more = خدمة «⁨{ $name }⁩» تحتاج إلى أكثر من رابط وكمية: اطلبها وحدها عبر ⁨/search⁩.
mass-problem-quantity-missing = الكمية ناقصة: من { $minimum } إلى { $maximum }.
mass-problem-not-a-number = لا أستطيع قراءة الكمية. اكتبها بأرقام عادية: من { $minimum } إلى { $maximum }.
mass-problem-too-small = هذا قليل جدًا: تبدأ هذه الخدمة من { $minimum }.
mass-problem-too-large = هذا كثير جدًا: أقصى كمية لهذه الخدمة { $maximum }.
mass-problem-package-once = خدمة «⁨{ $name }⁩» باقة: لا تكتب الكمية، أو اكتب 1.
mass-too-many = { $n ->
        [zero] لا أسطر هنا
        [one] هذا سطر واحد
        [two] هذان سطران
        [few] هذه { $n } أسطر
        [many] هذه { $n } سطرًا
       *[other] هذه { $n } سطر
    }، والحد الأقصى في المرة الواحدة { $limit }. لم يُطلب شيء ولم يضع شيء منها: أرسل أول { $limit } منها ثم الباقي.
mass-no-lines = لا يوجد أي طلب في هذا.
mass-ask-twins = 👀 { $n ->
        [zero] لا أسطر تكرر خدمة سطر سابق ورابطه.
        [one] سطر واحد يكرر خدمة سطر سابق ورابطه.
        [two] سطران يكرران خدمة سطر سابق ورابطه.
        [few] { $n } أسطر تكرر خدمة سطر سابق ورابطه.
        [many] { $n } سطرًا تكرر خدمة سطر سابق ورابطه.
       *[other] { $n } سطر تكرر خدمة سطر سابق ورابطه.
    } هل هذا مقصود؟
mass-ask-recent = 👀 { $n ->
        [zero] لم تقدّم أيًا من هذه الطلبات قبل دقائق.
        [one] قدّمت أحد هذه الطلبات قبل دقائق.
        [two] قدّمت اثنين من هذه الطلبات قبل دقائق.
        [few] قدّمت { $n } من هذه الطلبات قبل دقائق.
        [many] قدّمت { $n } من هذه الطلبات قبل دقائق.
       *[other] قدّمت { $n } من هذه الطلبات قبل دقائق.
    } هل تطلب الشيء نفسه <b>مرة أخرى</b>؟
mass-working = شكرًا لك! طلباتك في الطريق.
service-number = 🆔 رقم الخدمة في ⁨/mass⁩: <code>{ $number }</code>
button-mass = طلب جماعي
button-mass-go-on = متابعة الطلب الجماعي
button-mass-summary = الطلب الجماعي { $number }
button-mass-good = السليمة فقط ({ $n })
button-mass-edit = إرسالها من جديد
button-mass-all = نعم، اطلبها كلها
button-mass-once = كل منها مرة واحدة
button-mass-refused = لم تُقدَّم: { $n }
button-mass-again = اطلب هذه مجددًا

# What becomes of them

basket-title = 📋 <b>الطلب الجماعي { $number }</b>
basket-title-bundle = ‏🎁 <b>⁨{ $name }⁩</b> · { $number }
basket-total = { $n ->
        [zero] لا طلبات
        [one] طلب واحد
        [two] طلبان
        [few] { $n } طلبات
        [many] { $n } طلبًا
       *[other] { $n } طلب
    } بسعر { $total }
basket-placed = { $bar } قُدِّم { $placed } من { $count }
basket-refused = ⛔ لم تُقدَّم: { $n }
basket-refunded = ↩️ { $payer ->
        [operator] أُعيد { $refund }
       *[user] عاد { $refund } إلى رصيدك
    }
basket-completed = ✅ سُلِّمت: { $n }
basket-partial = 🌗 سُلِّمت جزئيًا: { $n }
basket-canceled = ↩️ أُلغيت: { $n }
basket-doubtful = 🔍 { $n ->
        [zero] لا طلبات دون رد واضح.
        [one] طلب واحد لم نتلقَّ عنه ردًا واضحًا.
        [two] طلبان لم نتلقَّ عنهما ردًا واضحًا.
        [few] { $n } طلبات لم نتلقَّ عنها ردًا واضحًا.
        [many] { $n } طلبًا لم نتلقَّ عنها ردًا واضحًا.
       *[other] { $n } طلب لم نتلقَّ عنها ردًا واضحًا.
    } من فضلك لا تطلب مجددًا: أموالك في أمان، ونحن نتحقق من الأمر.
basket-refused-title = ⛔ { $n ->
        [zero] <b>لا طلبات لم تُقدَّم.</b>
        [one] <b>طلب واحد لم يُقدَّم.</b> أُعيد ثمنه.
        [two] <b>طلبان لم يُقدَّما.</b> أُعيد ثمنهما.
        [few] <b>{ $n } طلبات لم تُقدَّم.</b> أُعيد ثمنها.
        [many] <b>{ $n } طلبًا لم تُقدَّم.</b> أُعيد ثمنها.
       *[other] <b>{ $n } طلب لم تُقدَّم.</b> أُعيد ثمنها.
    }
basket-refused-line = <b>الطلب ⁨#{ $order }⁩</b> ⁨{ $name }⁩ · ⁨{ $link }⁩
    { $why }
notice-basket-sent = 📋 الطلب الجماعي { $basket }: أُرسل كل شيء. قُدِّم { $placed } من { $orders }.{ $refused ->
        [0] { "" }
       *[other] { " " }لم تُقدَّم: { $refused }، والمبلغ المُعاد: { $refund }.
    }{ $doubtful ->
        [0] { "" }
       *[other] { " " }قيد التحقق: { $doubtful }.
    }
notice-basket-ended = 🏁 انتهى الطلب الجماعي { $basket }. قُدِّم { $placed } من { $orders }.{ $refused ->
        [0] { "" }
       *[other] { " " }لم تُقدَّم: { $refused }.
    }{ $returned ->
        [0] { "" }
       *[other] { " " }مجموع ما أُعيد: { $refund }.
    }

# One service for several links

links-title = 🔗 { $n ->
        [zero] لا روابط
        [one] رابط واحد
        [two] رابطان
        [few] { $n } روابط
        [many] { $n } رابطًا
       *[other] { $n } رابط
    }
links-choose = <b>ماذا تريد لها كلها؟</b> بعدها أسألك عن الكمية لكل رابط.
links-none = لا توجد خدمة تقبل كل هذه الروابط. أرسل معًا روابط من موقع واحد ونوع واحد، أو كل رابط وحده.
links-quantity = 🔢 <b>كم لكل رابط؟</b> اضغط على كمية، والسعر لكل الروابط معًا؛ أو اكتب رقمًا من { $minimum } إلى { $maximum }.

# Bundles

bundles = 🎁 <b>الحزم</b>
    عدة خدمات لرابط واحد.
bundles-none = لا حزم معروضة حاليًا.
bundle-title = 🎁 <b>{ $name }</b>
bundle-item = ‏• { $quantity } · ⁨{ $name }⁩ · { $price }
bundle-item-gone = ‏• ⚠️ ⁨{ $name }⁩ (الخدمة { $number }) لم تعد تُباع
bundle-link = 🔗 <b>أرسل الرابط الواحد</b> الذي تُطلب له الحزمة كلها، مثلًا:
    <code>{ $example }</code>
bundle-gone = لم تعد هذه الحزمة معروضة. اختر من جديد من فضلك.
button-bundles = الحزم

# Bundles, as admins see them

admin-home = 🛠 <b>المتجر</b>
    بطاقات العملاء: ⁨<code>/user ID</code>⁩. الإضافة إلى رصيد: ⁨<code>/credit ID AMOUNT</code>⁩.
button-admin-sync = الكتالوج
button-admin-left-out = المستبعد
button-admin-freeze = استقبال الطلبات
bundles-admin = 🎁 <b>الحزم</b>: { $n }
    ⚠️ لا يمكن بيعها · ⏸️ موقوفة
bundle-how = أرسل اسم الحزمة في السطر الأول، ثم كل خدمة في سطر. الحد الأقصى للخدمات { $limit }:
    <code>انطلاقة
    12 | 1000
    15 | 500</code>
    يجب أن تقبل كل الخدمات الرابط نفسه، وألّا تحتاج إلى شيء غير الرابط والكمية.
bundle-is-on = ✅ الحزمة معروضة.
bundle-is-off = ⏸️ الحزمة موقوفة.
bundle-not-offered = ⚠️ الحزمة غير معروضة: { $why }
bundle-delete-sure = حذف هذه الحزمة؟ الطلبات التي تمت منها تبقى.
bundle-problem-empty = ليس فيها أي خدمة. اكتب كل خدمة في سطر: الخدمة | الكمية.
bundle-problem-no-name = يجب أن يكون السطر الأول اسم الحزمة.
bundle-problem-too-many = هذه خدمات كثيرة جدًا. الحد الأقصى: { $limit }.
bundle-problem-line = لا أستطيع قراءة «⁨{ $about }⁩». اكتب: الخدمة | الكمية.
bundle-problem-vanished = خدمة «⁨{ $about }⁩» لم تعد تُباع، أو لم تُبع قط. أنشئ الحزمة من جديد دونها.
bundle-problem-needs-more = خدمة «⁨{ $about }⁩» تحتاج إلى أكثر من رابط وكمية. أنشئ الحزمة من جديد دونها.
bundle-problem-limits = خدمة «⁨{ $about }⁩» لا تقبل هذه الكمية. أنشئ الحزمة من جديد بكمية مناسبة.
bundle-problem-platforms = خدماتها لمواقع مختلفة: لا رابط يناسبها كلها. أنشئ حزمة لكل موقع.
bundle-problem-no-common-link = خدماتها تحتاج إلى أنواع مختلفة من الروابط: لا رابط يناسبها كلها. أنشئ حزمة لكل نوع من الروابط.
button-bundle-new = حزمة جديدة
button-bundle-on = عرضها
button-bundle-off = إيقافها
button-bundle-delete = حذف

command-mass = طلبات كثيرة دفعة واحدة
command-admin = المتجر
