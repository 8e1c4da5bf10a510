## The card of an order

order-usual = ⏱ نحو { $half }، ولا يتجاوز { $most } في 9 من كل 10 طلبات
order-usual-all = ⏱ نحو { $half } في 9 من كل 10 طلبات
order-expected = 🏁 يُتوقع اكتماله { $at }، وفي 9 من كل 10 طلبات بحلول { $latest }
order-expected-latest = 🏁 يكتمل في 9 من كل 10 طلبات بحلول { $latest }
order-expected-late = 🏁 استغرق أطول مما استغرقه 9 من كل 10 طلبات
refill-earlier = { $at }: { $what }
cancel-means = 🛑 يمكنك أن تطلب الإلغاء: ما سُلِّم حتى ذلك الحين يُدفع ثمنه، والباقي يُعاد.
cancel-means-reserved = 🛑 لم يُرسل بعد: ما زال بإمكانك سحبه كاملًا.

## My orders

orders-search = للعثور على طلب اكتب رقمه، مثل <code>#17</code>، أو رابطه.
orders-of-link = 🔗 { $link }
orders-none-such = لا طلبات من هذا النوع.
button-filter-all = الكل
button-filter-active = الجارية
button-filter-done = المكتملة
button-filter-problem = مشكلات

## Settings

button-settings = الإعدادات
button-mute = إيقاف هذا النوع
button-zone = المنطقة الزمنية
button-zone-phone = كما في هاتفي
button-notices-completed = اكتمال الطلب
button-notices-partial = التسليم الجزئي
button-notices-canceled = الإلغاء
button-notices-refill = التعويض
settings = <b>الإعدادات</b>
settings-notices = 🔔 اضغط على نوع من الإشعارات لإيقافه. أما عودة المال إليك فنخبرك بها على أي حال، لكن بلا صوت. وبطاقة الطلب تعرض كل شيء.
settings-zone-phone = 🕰️ تُعرض الأوقات بحسب ساعة هاتفك.
settings-zone = 🕰️ تُعرض الأوقات بتوقيت ⁨{ $city }⁩، والساعة هناك الآن { $at }.
notices-on = ستصلك هذه الإشعارات من جديد.
notices-off = أُوقفت. يمكنك إعادتها من الإعدادات.
zone-choose = 🕰️ <b>كم الساعة عندك الآن؟</b>
zone-chosen = تم.

## Tables

column-amount = المبلغ
column-what = البيان
column-when = الوقت
column-balance = الرصيد
column-order = الطلب
column-service = الخدمة
column-quantity = الكمية
column-state = الحالة
column-price = السعر
column-limits = الحدود
