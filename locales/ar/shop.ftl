language-name = العربية

## The first screen

home-greeting = 👋 <b>أهلًا بك!</b> أرسل رابطًا، أو اختر منصة ثم خدمة، وهذا كل شيء.
home-choose = من أين نبدأ؟
home-balance = 👛 الرصيد: <b>{ $balance }</b>
shop-empty = نجهّز المعروضات الآن. عُد إلينا من فضلك بعد بضع دقائق.
old-menu = هذه القائمة قديمة. إليك قائمة جديدة.
not-understood = عذرًا، لم أفهم ذلك. اختر من الأسفل، أو اكتب بضع كلمات للبحث عن خدمة.
not-understood-media = لا أستطيع استخدام الصور أو الملصقات أو الملفات هنا. اختر من الأسفل، أو اكتب بضع كلمات للبحث عن خدمة.
nothing-to-cancel = لا شيء لإلغائه.
canceled = تم الإلغاء. لم يُطلب شيء.
banned = لم يعد بإمكانك استخدام هذا المتجر. إن كنت تظن أن هذا خطأ فتواصل مع إدارة المتجر.
too-fast = كان ذلك سريعًا بعض الشيء. انتظر لحظة من فضلك ثم اضغط من جديد.

button-back = رجوع
button-cancel = إلغاء
button-home = الرئيسية
button-previous = السابق
button-next = التالي
button-search = بحث
button-my-orders = طلباتي
button-wallet = المحفظة
button-language = اللغة
button-support = الدعم
button-browse = الخدمات
button-more-platforms = منصات أخرى
button-order-again = اطلب مجددًا
button-open-order = الطلب ⁨#{ $order }⁩

platform-website = مواقع ويب
platform-other = أخرى

language-choose = بأي لغة نتحدث؟
language-chosen = من الآن نتحدث العربية.

support-contact = 💬 سؤال عن طلب؟ راسل ⁨{ $contact }⁩ واذكر رقم الطلب.

## Lists

platforms = <b>كل المنصات</b>
categories = ‏<b>⁨{ $platform }⁩</b>
    أي نوع؟
services = ‏<b>⁨{ $category }⁩</b>
    ‏⁨{ $platform }⁩ · الأسعار لكل 1,000
list-gone = لم يعد هنا شيء. اختر من جديد من فضلك.
search-ask = 🔎 عمّ تبحث؟ اكتب بضع كلمات، مثل <i>instagram likes</i>.
search-found = 🔎 نتائج <b>⁨{ $words }⁩</b>: { $n ->
        [zero] لا خدمات
        [one] خدمة واحدة
        [two] خدمتان
        [few] { $n } خدمات
        [many] { $n } خدمة
       *[other] { $n } خدمة
    }، والأسعار لكل 1,000
search-nothing = 🔎 لا نتائج عن <b>⁨{ $words }⁩</b>. جرّب كلمات أقل أو غيرها، مثل <i>tiktok views</i>.
search-empty = ⚠️ أرسل الكلمات كنص من فضلك.
search-too-long = ⚠️ هذا أطول من أن يُبحث عنه. تكفي بضع كلمات.

## A service and its link

service-title = <b>{ $name }</b>
service-price = 💵 <b>{ $price }</b> { $unit }
service-limits = 🔢 من { $minimum } إلى { $maximum }
service-usual-time = ⏱ يستغرق عادةً نحو { $span }
service-refill-no = ♻️ بلا تعويض إن نقص العدد
service-refill-yes = ♻️ مع تعويض النقص
service-refill-days = ♻️ مع تعويض النقص لمدة { $n ->
        [zero] 0 يوم
        [one] يوم واحد
        [two] يومين
        [few] { $n } أيام
        [many] { $n } يومًا
       *[other] { $n } يوم
    }
service-cancel-yes = 🛑 يمكنك أن تطلب الإلغاء أثناء التنفيذ
service-cancel-no = 🛑 لا يمكن الإلغاء بعد الإرسال
link-ask = 🔗 <b>أرسل رابط { $target }</b>، مثلًا:
    <code>{ $example }</code>
button-keep-link = إبقاء الرابط
target-post = المنشور
target-profile = الحساب
target-channel = القناة أو المجموعة
target-video = الفيديو
target-story = الستوري
target-live = البث المباشر
target-comment = التعليق
target-group = المجموعة
target-bot = البوت
target-track = المقطع الصوتي
target-playlist = قائمة التشغيل
target-any = الصفحة

you-sent = أرسلت: ⁨<code>{ $text }</code>⁩
problem-text-wanted = أرسله كنص من فضلك: لا أستطيع استخدام الصور أو الملصقات أو الملفات هنا.

link-problem-empty = هذه الرسالة فارغة. أرسل الرابط كنص.
link-problem-not-a-link = هذا ليس رابطًا أستطيع استخدامه. انسخه من التطبيق عبر <i>مشاركة</i> ثم <i>نسخ الرابط</i>.
link-problem-too-long = هذا الرابط طويل جدًا. انسخه من جديد، وأرسل الرابط وحده.
link-problem-forbidden-characters = فيه رموز لا يمكن أن تكون في رابط. انسخ الرابط من جديد ولا ترسل غيره.
link-problem-has-credentials = في هذا الرابط اسم أو كلمة مرور. أرسله دونهما من فضلك.
link-problem-has-port = في هذا الرابط رقم منفذ بعد نقطتين. أرسله دونه من فضلك.
link-problem-not-public = هذا العنوان لا يمكن الوصول إليه من الإنترنت. أرسل رابطًا عامًا.
link-problem-wrong-platform = هذا الرابط لموقع غير موقع هذه الخدمة. أرسل رابطًا من الموقع الصحيح، أو عُد واختر خدمة أخرى.
link-problem-wrong-target = الموقع صحيح، لكن هذه الخدمة تحتاج إلى رابط { $target }. افتح ذلك في التطبيق وانسخ رابطه.
link-problem-short-link = هذا رابط مختصر يحيل إلى رابط آخر، وأنا لا أفتح الروابط أبدًا. افتحه بنفسك وانتظر الصفحة. ثم انسخ العنوان الكامل: في المتصفح من شريط العنوان، وفي التطبيق عبر <i>مشاركة</i> ثم <i>نسخ الرابط</i>.
link-problem-private-invite = هذا يؤدي إلى مكان خاص لا يدخله إلا الأعضاء. أرسل رابطًا عامًا: اجعل القناة أو المجموعة عامة، فيكفي عندها ⁨@name⁩ الخاص بها.

## Quantity

quantity-link = 🔗 { $link }
quantity-ask = 🔢 <b>ما الكمية؟</b> اضغط على إحداها، أو اكتب رقمًا من { $minimum } إلى { $maximum }، مثل <code>1500</code> أو <code>1.5k</code>.
quantity-problem-not-a-number = لا أستطيع قراءة هذا كرقم. اكتب أرقامًا عادية، مثل <code>1500</code> أو <code>1.5k</code>.
quantity-problem-too-small = هذا قليل جدًا: تبدأ هذه الخدمة من { $minimum }.
quantity-problem-too-large = هذا كثير جدًا: أقصى كمية لهذه الخدمة { $maximum }.

## Confirm

confirm-summary = <b>راجع طلبك من فضلك</b>

    { $name }
    🔗 { $link }
confirm-balance = 👛 الرصيد: { $balance } ← { $after }
    السعر ثابت حتى ⁨{ $until }⁩.
confirm-operator-pays = 👛 يدفعه المتجر.
    السعر ثابت حتى ⁨{ $until }⁩.
confirm-short = 👛 الرصيد: { $balance }. ينقصك <b>{ $missing }</b>. طلبك محفوظ: اشحن رصيدك ثم عُد إليه.
confirm-problem-neither = هذا ليس رقمًا ولا رابطًا، فلم يتغيّر شيء. أرسل رقمًا لتغيير الكمية، أو رابطًا آخر.
button-confirm = تأكيد
button-link = الرابط
button-quantity = الكمية
button-top-up = شحن الرصيد
button-try-again = حاول مجددًا
button-new-price = عرض السعر الجديد
button-order-once-more = نعم، اطلبه مرة أخرى
confirm-repeat = قدّمت الطلب نفسه قبل دقائق: ⁨#{ $order }⁩. هل تطلبه <b>مرة أخرى</b>؟
confirm-working = شكرًا لك! طلبك في الطريق.
confirm-already = سبق تقديم هذا الطلب.

refusal-frozen = ⏸️ المتجر لا يستقبل الطلبات حاليًا. طلبك محفوظ: حاول مجددًا بعد قليل.
refusal-not-let-in = 🔒 هذا متجر خاص. اطلب من إدارة المتجر السماح لك بالدخول؛ تجد معرّفك في ⁨/help⁩.
refusal-service-gone = لم تعد هذه الخدمة معروضة. اختر غيرها من فضلك.
refusal-draft-gone = أُغلق هذا الطلب قبل تقديمه. ابدأ طلبًا جديدًا من فضلك.
refusal-incomplete = ما زال شيء ناقصًا في هذا الطلب. مُرّ عليه مرة أخرى من فضلك.
refusal-too-many = قدّمت طلبات كثيرة خلال ساعة واحدة. هذا الطلب محفوظ: حاول مجددًا بعد قليل.
refusal-expired = ⌛ السعر في تلك البطاقة لم يعد ساريًا. لم يُطلب شيء. انظر إلى السعر الجديد ثم أكّد.

## Orders

orders-title = <b>طلباتي</b>
orders-none = لا طلبات لديك بعد.
order-gone = لا أجد هذا الطلب. طلباتك في ⁨/orders⁩.
order-title = { $icon } <b>الطلب ⁨#{ $order }⁩</b> · { $state }
order-progress = ‏{ $bar } { $percent }%
    سُلِّم { $delivered } من { $quantity }
order-what = { $name }
    🔗 { $link }
order-price = 🔢 { $quantity } · 💵 { $price }
order-refunded-line = ↩️ أُعيد { $refund }
order-created = 🕓 طُلب ⁨{ $at }⁩
order-start-count = 📍 العدد عند البدء: { $count }
order-ended = 🏁 انتهى ⁨{ $at }⁩
order-looked-at = 🔄 آخر تحديث ⁨{ $at }⁩

state-reserved = بانتظار الإرسال
state-submitting = قيد الإرسال
state-unknown = قيد التحقق
state-placed = بانتظار البدء
state-in-progress = قيد التنفيذ
state-completed = مكتمل
state-partial = سُلِّم جزئيًا
state-canceled = ملغى
state-rejected = لم يُقدَّم
state-released = لم يُقدَّم
state-written-off = مغلق

explain-unknown = لم نتلقَّ ردًا واضحًا عن هذا الطلب. <b>من فضلك لا تطلبه مجددًا:</b> أموالك في أمان، ونحن نتحقق مما جرى له. سيصلك الطلب أو يعود إليك المال.
explain-canceled = أوقف المزوّد هذا الطلب، وأُعيد ثمن ما لم يُسلَّم. اطلبه من جديد، أو ابحث عن خدمة أخرى عبر ⁨/search⁩.
explain-written-off = أغلقت إدارة المتجر هذا الطلب. إن كان شيء ناقصًا فراسل الدعم.
not-placed = { $why } { $payer ->
        [operator] لم يُخصم أي مبلغ.
       *[user] عاد الثمن كاملًا إلى رصيدك.
    }
reason-vanished = سُحبت الخدمة قبل إرسال الطلب. اختر خدمة أخرى عبر ⁨/search⁩.
reason-dearer = ارتفع السعر قبل إرسال الطلب. يمكنك طلبه من جديد بالسعر الجديد.
reason-taken-back = سحبت الطلب.
reason-unreachable = تعذّر الوصول إلى المزوّد. اطلب من جديد بعد قليل.
reason-by-hand = تبيّن لإدارة المتجر أن الطلب لم يُقدَّم. يمكنك طلبه من جديد؛ ولأي سؤال ⁨/support⁩.
reason-link = لم يُقبل الرابط: تأكد أنه كامل وعام.
reason-duplicate-link = يجري تنفيذ طلب على هذا الرابط بالفعل: انتظر حتى يكتمل.
reason-quantity = لم تُقبل الكمية. اطلب من جديد بكمية أخرى.
reason-fields = لم تُقبل البيانات المدخلة لهذه الخدمة. اطلب من جديد وراجع كل خانة.
reason-service = الخدمة غير متاحة حاليًا. اختر غيرها عبر ⁨/search⁩، أو اطلب لاحقًا.
reason-general = تعذّر تقديم الطلب حاليًا. اطلب لاحقًا، أو اسأل ⁨/support⁩.

button-status = الحالة
button-refill = تعويض النقص
button-cancel-order = إلغاء الطلب
status-asked = لحظة، نتحقق…
status-ended = انتهى هذا الطلب.

cancel-ask = هل تريد إلغاء الطلب ⁨#{ $order }⁩؟ الإلغاء غير مضمون: ما سُلِّم حتى ذلك الحين يُدفع ثمنه، والباقي { $payer ->
        [operator] يُعاد ثمنه.
       *[user] يعود ثمنه إلى رصيدك.
    }
cancel-ask-reserved = هل تسحب الطلب ⁨#{ $order }⁩؟ لم يُرسل بعد: { $payer ->
        [operator] لن يُخصم أي مبلغ.
       *[user] يعود إليك الثمن كاملًا.
    }
cancel-line-asked = 🛑 طلبت الإلغاء، ونحن نبلّغ المزوّد بذلك.
cancel-line-refused = 🛑 رُفض الإلغاء: ⁨{ $words }⁩
wish-cancel-noted = سُجّل طلب الإلغاء. سنخبرك بالنتيجة.
wish-cancel-released = سُحب الطلب. لم يُخصم أي مبلغ.
wish-cancel-already = سبق أن طلبت ذلك. سنخبرك بالنتيجة.
wish-cancel-not-possible = لم يعد بالإمكان إلغاء هذا الطلب. إن كانت فيه مشكلة فاسأل ⁨/support⁩.
wish-cancel-gone = لا أجد هذا الطلب.
wish-refill-noted = سُجّل طلب التعويض. سنخبرك بالنتيجة.
wish-refill-released = تم.
wish-refill-already = التعويض جارٍ بالفعل.
wish-refill-not-possible = لا يمكن تعويض هذا الطلب الآن. تجد في بطاقته متى يمكن ذلك؛ وإلا فاسأل ⁨/support⁩.
wish-refill-gone = لا أجد هذا الطلب.
refill-line-asked = ♻️ طُلب التعويض.
refill-line-accepted = ♻️ التعويض جارٍ.
refill-line-refused = ♻️ رُفض طلب التعويض: ⁨{ $words }⁩
refill-line-completed = ♻️ تم التعويض.
refill-line-lapsed = ♻️ لم يذكر المزوّد قط نتيجة التعويض. يمكنك أن تطلب تعويضًا آخر.
refill-line-rejected = ♻️ رُفض التعويض: ⁨{ $words }⁩

## Wallet

wallet-balance = 👛 الرصيد: <b>{ $balance }</b>
wallet-held = 🔒 محجوز للطلبات المفتوحة: { $held }
wallet-empty = لا حركات بعد.
wallet-line = { $what } · <b>{ $amount }</b>
    ‏⁨{ $at }⁩ · الرصيد { $after }
entry-credit = إضافة رصيد
entry-hold = الطلب ⁨{ $order }⁩
entry-release = الطلب ⁨{ $order }⁩، لم يُقدَّم
entry-refund = الطلب ⁨{ $order }⁩، استرداد
wallet-private = في هذا المتجر تدفع إدارة المتجر ثمن الطلبات: لا حاجة بك إلى محفظة.
top-up = ➕ <b>شحن الرصيد</b>
top-up-none = اسأل إدارة هذا المتجر عن طريقة الدفع.
top-up-id = اذكر هذا الرقم عند الدفع: <code>{ $id }</code>

## Times

span-seconds = { $n ->
        [zero] 0 ثانية
        [one] ثانية واحدة
        [two] ثانيتين
        [few] { $n } ثوانٍ
        [many] { $n } ثانية
       *[other] { $n } ثانية
    }
span-minutes = { $n ->
        [zero] 0 دقيقة
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $n } دقائق
        [many] { $n } دقيقة
       *[other] { $n } دقيقة
    }
span-hours = { $n ->
        [zero] 0 ساعة
        [one] ساعة واحدة
        [two] ساعتين
        [few] { $n } ساعات
        [many] { $n } ساعة
       *[other] { $n } ساعة
    }
span-days = { $n ->
        [zero] 0 يوم
        [one] يوم واحد
        [two] يومين
        [few] { $n } أيام
        [many] { $n } يومًا
       *[other] { $n } يوم
    }

## Notices

notice-order-completed = ✅ اكتمل الطلب ⁨#{ $order }⁩: { $quantity } × ⁨{ $name }⁩.
notice-order-partial = 🌗 سُلِّم الطلب ⁨#{ $order }⁩ جزئيًا: { $delivered } من { $quantity }. { $payer ->
        [operator] أُعيد <b>{ $refund }</b>.
       *[user] عاد <b>{ $refund }</b> إلى رصيدك.
    }
notice-order-canceled = ↩️ أُلغي الطلب ⁨#{ $order }⁩. { $payer ->
        [operator] أُعيد <b>{ $refund }</b>.
       *[user] عاد <b>{ $refund }</b> إلى رصيدك.
    }
notice-order-refunded = ↩️ الطلب ⁨#{ $order }⁩: { $payer ->
        [operator] أُعيد <b>{ $paid }</b>.
       *[user] عاد <b>{ $paid }</b> إلى رصيدك.
    } بذلك صار مجموع ما أُعيد { $refund } من { $price }.
notice-order-unknown = 🔍 الطلب ⁨#{ $order }⁩ قيد التحقق: لم نتلقَّ ردًا واضحًا. من فضلك لا تطلبه مجددًا. أموالك في أمان: سيصلك الطلب أو يعود إليك المال.
notice-order-not-placed = ⛔ الطلب ⁨#{ $order }⁩ لم يُقدَّم. { $why } { $payer ->
        [operator] لم يُخصم أي مبلغ.
       *[user] عاد <b>{ $price }</b> إلى رصيدك.
    }
notice-order-written-off = 📕 أغلقت إدارة المتجر الطلب ⁨#{ $order }⁩. إن كان شيء ناقصًا فراسل الدعم.
notice-order-cancel-refused = 🛑 رُفض إلغاء الطلب ⁨#{ $order }⁩: ⁨{ $words }⁩
notice-refill-completed = ♻️ تم تعويض الطلب ⁨#{ $order }⁩.
notice-refill-rejected = ♻️ رُفض تعويض الطلب ⁨#{ $order }⁩: ⁨{ $words }⁩
notice-refill-refused = ♻️ رُفض طلب التعويض للطلب ⁨#{ $order }⁩: ⁨{ $words }⁩
notice-wallet-credited = 👛 أُضيف <b>{ $amount }</b>. الرصيد: <b>{ $balance }</b>
notice-let-in = 🔓 أهلًا بك: يمكنك الآن الطلب في هذا المتجر.
notice-something-broke = ⚠️ حدث خطأ من جهتنا. لم يضع شيء؛ حاول مجددًا من فضلك.

## Help, terms, privacy

help = <b>كيف يعمل المتجر</b>
    1. أرسل رابطًا، أو اختر منصة ثم خدمة، أو اكتب بضع كلمات للبحث.
    2. أرسل الرابط إن لم يكن موجودًا بعد، والكمية وما تطلبه الخدمة غير ذلك.
    3. راجع البطاقة وأكّد. السعر المكتوب عليها هو ما تدفعه.
    4. تابع الطلب في بطاقته. ما لا يُسلَّم يُعاد ثمنه.

    تصفح الخدمات – ⁨/services⁩
    البحث عن خدمة – ⁨/search⁩
    طلباتك – ⁨/orders⁩
    طلبات كثيرة دفعة واحدة – ⁨/mass⁩
    الرصيد وكشف الحساب – ⁨/wallet⁩
    الخدمات المفضلة – ⁨/favourites⁩
    لغة أخرى – ⁨/language⁩
    اسأل إدارة المتجر – ⁨/support⁩
    شروط هذا المتجر – ⁨/terms⁩
    ما يُحفظ عنك – ⁨/privacy⁩
    الخروج مما كنت تفعله – ⁨/cancel⁩

    معرّفك: <code>{ $id }</code>
terms-wallet = <b>الشروط</b>
    • السعر في بطاقة التأكيد هو ما تدفعه. ويُخصم من رصيدك عند التأكيد.
    • ما لا يُسلَّم يُعاد ثمنه إلى رصيدك: الطلب الملغى يُعاد ثمنه، والطلب المسلَّم جزئيًا يُعاد ثمن ما نقص منه.
    • الإلغاء غير مضمون، وما سُلِّم حتى ذلك الحين يُدفع ثمنه.
    • التعويض متاح حيث تذكر الخدمة ذلك، وخلال أيامه.
    • يجب أن يكون الرابط عامًا وألّا يتغير حتى يكتمل الطلب.
    • كثير من الشبكات لا تسمح بالتفاعل المدفوع: ما تطلبه على مسؤوليتك أنت.
terms-private = <b>الشروط</b>
    • هذا متجر خاص: تدفع إدارة المتجر ثمن طلبات من سُمح لهم بالدخول.
    • الإلغاء غير مضمون، وما سُلِّم حتى ذلك الحين لا يُتراجع عنه.
    • يجب أن يكون الرابط عامًا وألّا يتغير حتى يكتمل الطلب.
    • كثير من الشبكات لا تسمح بالتفاعل المدفوع: ما تطلبه على مسؤوليتك أنت.
privacy = <b>الخصوصية</b>
    • نحفظ: معرّفك في تيليغرام واسمك واسم المستخدم ولغتك وما اخترته في الإعدادات، وطلباتك بروابطها، وكل حركة في رصيدك.
    • يُرسل إلى مزوّد الخدمة الرابط والكمية وما تطلبه الخدمة (كالتعليقات) ولا شيء غير ذلك. ولا يفتح هذا البوت الروابط أبدًا.
    • تُحفظ الرسائل يومين، ومسودات الطلبات غير المنجزة والروابط التي ترسلها 30 يومًا.
    • ما تكتبه إلى الدعم يُحفظ مع سؤاله، وتقرؤه إدارة المتجر.
    • اطلب من إدارة المتجر الاطلاع على ما حُفظ عنك أو محوه.

## The command menu

command-start = ابدأ
command-services = تصفح الخدمات
command-search = البحث عن خدمة
command-orders = طلباتي
command-wallet = الرصيد وكشف الحساب
command-language = اختيار اللغة
command-help = كيف يعمل المتجر
command-support = اسأل إدارة المتجر
command-terms = شروط هذا المتجر
command-privacy = ما يُحفظ عنك
command-cancel = الخروج من هذه الخطوة
