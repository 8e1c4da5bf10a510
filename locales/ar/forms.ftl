## What the types of services ask for

form-ask-comments = ✏️ <b>أرسل التعليقات.</b> مثلًا:
    <code>فيديو رائع!
    أين صُوِّر هذا؟</code>
form-ask-usernames = 👤 <b>أرسل أسماء الحسابات.</b> مثلًا:
    <code>first.account
    @second.account</code>
form-ask-hashtags = #️⃣ <b>أرسل الهاشتاغات.</b> مثلًا:
    <code>سفر
    #غروب</code>
form-ask-hashtag = #️⃣ <b>أي هاشتاغ؟</b> مثلًا <code>سفر</code>.
form-ask-username = 👤 <b>{ $comment ->
        [true] أي حساب كتب التعليق؟
       *[false] متابعو أي حساب هم المقصودون؟
    }</b> أرسل اسم الحساب أو رابطه، مثلًا <code>some.account</code>.
form-ask-media = 🖼 <b>أرسل رابط المنشور</b> الذي تستهدف من أعجبوا به. يجب أن يكون على الموقع نفسه.
form-ask-answer-number = 🗳 <b>أي إجابة في الاستطلاع؟</b> عُدَّ من الأعلى: اضغط على رقمها، أو اكتب رقمًا من 1 إلى { $limit }.
form-ask-groups = 👥 <b>أرسل المجموعات</b> التي يُدعى الناس منها، بالرابط أو بالاسم. يجب أن تكون عامة. مثلًا:
    <code>https://t.me/somegroup
    @anothergroup</code>
form-ask-keywords = 🔑 <b>أرسل الكلمات المفتاحية.</b> مثلًا:
    <code>شراء حذاء رياضي
    أحذية رياضية أونلاين</code>
form-ask-country = 🌍 <b>من أي دولة؟</b> اضغط على واحدة، أو اكتب اسمها أو رمزها المكوَّن من حرفين، مثلًا <code>PL</code>.
form-ask-device = 📱 <b>من أي أجهزة؟</b> اضغط على واحد.
form-ask-type-of-traffic = 🚦 <b>من أين يأتي الزوار؟</b> اضغط على واحد.
form-ask-google-keyword = 🔎 <b>عن أي كلمات يبحثون؟</b> مثلًا <code>أحذية رياضية</code>.
form-ask-referring-url = ↪️ <b>من أي صفحة يأتون؟</b> أرسل رابطها، مثلًا <code>https://example.com/page</code>.
form-ask-list = كل عنصر في سطر، في رسالة أو في ملف ⁨.txt⁩. الحد الأقصى للأسطر: { $limit }.
form-ask-more = ➕ <b>ما ترسله الآن يُضاف في آخر القائمة</b>، في رسالة أو في ملف ⁨.txt⁩.

form-limits = العدد المقبول لهذه الخدمة: من { $minimum } إلى { $maximum }.
form-package-price = 📦 السعر { $price } هو سعر الباقة كلها، مهما كان عدد ما ترسله.
form-commas-count = ⚠️ الفاصلة (⁨,⁩) هنا تعني نهاية التعليق: السطر الذي فيه فاصلة واحدة يُحسب تعليقين.
form-replaces = أخطأت؟ أرسل القائمة كلها من جديد، فتحل محل هذه.
form-bill = 💵 العدد { $count } بسعر <b>{ $price }</b>
form-too-few = ⚠️ العدد الآن { $count }، وأقل عدد لهذه الخدمة { $limit }. ينقصك: { $difference }.
form-too-many = ⚠️ العدد الآن { $count }، وأكبر عدد لهذه الخدمة { $limit }. احذف الزائد: { $difference }.
form-more-lines = … و{ $n } غيرها
form-value = ▫️ { $field }: <b>⁨{ $value }⁩</b>

form-blank-lines = 🧹 { $n ->
        [zero] لم يُحذف أي سطر فارغ.
        [one] حُذف سطر فارغ واحد.
        [two] حُذف سطران فارغان.
        [few] حُذفت { $n } أسطر فارغة.
        [many] حُذف { $n } سطرًا فارغًا.
       *[other] حُذف { $n } سطر فارغ.
    }
form-left-out-twice = 🧹 { $n ->
        [zero] لم يُحذف أي عنصر مكرر.
        [one] تكرر عنصر واحد فحُذفت نسخته الثانية.
        [two] تكرر عنصران فحُذفت النسخة الثانية من كل منهما.
        [few] تكررت { $n } عناصر فحُذفت النسخة الثانية من كل منها.
        [many] تكرر { $n } عنصرًا فحُذفت النسخة الثانية من كل منها.
       *[other] تكرر { $n } عنصر فحُذفت النسخة الثانية من كل منها.
    }
form-stand-twice = 👀 { $n ->
        [zero] لا أسطر مكررة.
        [one] سطر واحد مكرر. أبقيناه، وهو محسوب.
        [two] سطران مكرران. أبقيناهما، وهما محسوبان.
        [few] { $n } أسطر مكررة. أبقيناها، وهي محسوبة.
        [many] { $n } سطرًا مكررًا. أبقيناها، وهي محسوبة.
       *[other] { $n } سطر مكرر. أبقيناها، وهي محسوبة.
    }
form-cut-off = ✂️ هل هذا كل شيء؟ الرسالة تتسع لـ 4,096 حرفًا، والتطبيقات تقسم النص الأطول قسمين. أضف الباقي، أو أرسل ملف ⁨.txt⁩.

lines-comments = ✏️ <b>{ $n ->
        [zero] لا تعليقات
        [one] تعليق واحد
        [two] تعليقان
        [few] { $n } تعليقات
        [many] { $n } تعليقًا
       *[other] { $n } تعليق
    }</b>
lines-usernames = 👤 <b>{ $n ->
        [zero] لا حسابات
        [one] حساب واحد
        [two] حسابان
        [few] { $n } حسابات
        [many] { $n } حسابًا
       *[other] { $n } حساب
    }</b>
lines-hashtags = #️⃣ <b>{ $n ->
        [zero] لا هاشتاغات
        [one] هاشتاغ واحد
        [two] هاشتاغان
        [few] { $n } هاشتاغات
        [many] { $n } هاشتاغًا
       *[other] { $n } هاشتاغ
    }</b>
lines-groups = 👥 <b>{ $n ->
        [zero] لا مجموعات
        [one] مجموعة واحدة
        [two] مجموعتان
        [few] { $n } مجموعات
        [many] { $n } مجموعة
       *[other] { $n } مجموعة
    }</b>
lines-keywords = 🔑 <b>{ $n ->
        [zero] لا كلمات مفتاحية
        [one] كلمة مفتاحية واحدة
        [two] كلمتان مفتاحيتان
        [few] { $n } كلمات مفتاحية
        [many] { $n } كلمة مفتاحية
       *[other] { $n } كلمة مفتاحية
    }</b>

button-field-comments = التعليقات
button-field-usernames = الحسابات
button-field-hashtags = الهاشتاغات
button-field-hashtag = الهاشتاغ
button-field-username = الحساب
button-field-media = المنشور
button-field-answer-number = الإجابة
button-field-groups = المجموعات
button-field-keywords = الكلمات المفتاحية
button-field-country = الدولة
button-field-device = الأجهزة
button-field-type-of-traffic = الزيارات
button-field-google-keyword = كلمات البحث
button-field-referring-url = صفحة المصدر
button-go-on = متابعة طلبك
button-continue = متابعة
button-keep = إبقاء
button-keep-quantity = إبقاء { $quantity }
button-add-lines = إضافة أسطر
button-new-list = قائمة جديدة

country-worldwide = 🌍 كل العالم
device-1 = كمبيوتر
device-2 = جوال (أندرويد)
device-3 = جوال (iOS)
device-4 = جوال (أنظمة متنوعة)
device-5 = كل الأجهزة معًا
traffic-1 = بحث في Google
traffic-2 = صفحة أخرى
traffic-3 = بلا مصدر محدد

form-problem-text-wanted = أرسله كنص من فضلك: لا أستطيع استخدام الصور أو الملصقات أو الملفات هنا.
form-problem-list-wanted = أرسلها كنص أو كملف ⁨.txt⁩ من فضلك: لا أستطيع استخدام الصور أو الملصقات.
form-problem-empty = ليس فيه شيء أستطيع استخدامه. اكتبه من جديد وأرسله.
form-problem-one-line-wanted = المطلوب هنا واحد فقط: أرسل سطرًا واحدًا.
form-problem-forbidden-characters = في «⁨{ $entry }⁩» رموز تحكم لا تقبلها أي خدمة. اكتبه من جديد وأرسله.
form-problem-too-long = النص «⁨{ $entry }⁩» طويل جدًا. الحد الأقصى للأحرف: { $limit }.
form-problem-too-many-lines = هذا كثير على طلب واحد. الحد الأقصى للأسطر: { $limit }. اجعله طلبين.
form-problem-too-much = هذا نص كثير على طلب واحد. اجعله طلبين.
form-problem-not-a-name = ليس «⁨{ $entry }⁩» اسم حساب. يتكون الاسم من أحرف وأرقام ونقاط وشَرطات وشَرطات سفلية؛ ويصلح رابط الحساب أيضًا.
form-problem-not-a-tag = ليس «⁨{ $entry }⁩» هاشتاغًا. الهاشتاغ كلمة واحدة من أحرف وأرقام وشَرطات سفلية.
form-problem-not-a-group = ليس «⁨{ $entry }⁩» رابط مجموعة عامة في هذا الموقع ولا اسمها. انسخ رابط المجموعة وأرسله من جديد.
form-problem-not-an-answer = هذا ليس رقمًا من 1 إلى { $limit }. أرسل الرقم وحده.
form-problem-not-a-country = لا أعرف هذه الدولة. رمزها المكوَّن من حرفين يصلح دائمًا، مثلًا <code>PL</code>.
confirm-problem-one-line = سطر واحد لا يحل محل قائمتك. لتغييرها أرسلها كاملة من جديد، أو اضغط زرها.
form-problem-tap-wanted = لا حاجة إلى الكتابة هنا: اضغط على أحد الأزرار.
form-problem-unknown-command = لا أعرف الأمر «⁨{ $entry }⁩»، ولم أعتبره إجابة.

file-problem-too-large = هذا الملف كبير جدًا: الحد الأقصى { $limit } ميغابايت. قسّمه واجعله طلبين.
file-problem-wrong-kind = لا أستطيع قراءة هذا النوع من الملفات. أرسل نصًا، أو ملفًا نصيًا عاديًا ينتهي اسمه بـ ⁨.txt⁩.
file-problem-not-text = هذا الملف ليس نصًا عاديًا. احفظه كملف ⁨.txt⁩ (⁨UTF-8⁩)، أو ألصق الأسطر هنا.
file-problem-unknown-encoding = لا أستطيع معرفة الأحرف المقصودة في هذا الملف. احفظه من جديد بترميز ⁨UTF-8⁩، أو ألصق الأسطر هنا.
file-problem-not-fetched = تعذّر عليّ جلب هذا الملف من تيليغرام. لم يتغير شيء: أرسله مرة أخرى من فضلك.

## Prices and badges

unit-thousand = لكل 1,000
unit-comments = لكل 1,000 تعليق
unit-usernames = لكل 1,000 حساب
unit-package = للباقة
list-packages = 📦 تعني أن السعر للباقة كلها.
service-drip = 💧 يمكن التسليم على عدة دفعات (Drip-feed)
service-per-day = 🚀 نحو { $n } في اليوم
service-start-within = ⚡ يبدأ خلال { $span }
service-start-at-once = ⚡ يبدأ فورًا
confirm-package = 📦 باقة واحدة
confirm-quantity = 🔢 { $quantity }، بسعر { $price } { $unit }
confirm-total = 💵 الإجمالي: <b>{ $total }</b>

## Drip-feed

button-drip = تسليم تدريجي
button-drop-drip = دون تسليم تدريجي
drip-ask-runs = 💧 <b>التسليم التدريجي: كم دفعة؟</b> في كل دفعة { $quantity }. اضغط على رقم، أو اكتب رقمًا من { $minimum } إلى { $maximum }.
drip-ask-interval = 💧 <b>ما الفاصل بين الدفعات؟</b> { $runs } × { $quantity } = { $total }، { $price }.
    بعد السهم ترى كم يستغرق الطلب كله.
drip-interval-range = يمكنك أيضًا كتابة عدد الدقائق، من { $minimum } إلى { $maximum }.
drip-line = 💧 { $runs } × { $quantity }، بفاصل { $interval } = { $total }، يستغرق نحو { $span }
drip-each = 💧 عدد الدفعات في هذا الطلب { $runs }: حدّد كم يُسلَّم في كل دفعة. الأسعار لكل الدفعات معًا.
drip-dropped = ⚠️ لم يعد هذا العدد من الدفعات مناسبًا، فأُلغي التسليم التدريجي.
drip-problem-runs = أرسل عدد الدفعات رقمًا صحيحًا من { $minimum } إلى { $maximum }.
drip-problem-interval = هذه الخدمة لا تتيح ذلك. اضغط على أحد الأوقات.
