## What only admins read

help-admin = { $help }

    <b>للمشرفين</b>
    كل ما يلي في مكان واحد، ومعه الحزم – ⁨/admin⁩
    المتبقي لدى كل لوحة – ⁨/balance⁩
    الطلبات والمبيعات والتكاليف – ⁨/stats⁩
    تحديث الكتالوج – ⁨/sync⁩
    إضافة مبلغ إلى رصيد عميل – ⁨/credit ID AMOUNT⁩
    بطاقة عميل – ⁨/user ID⁩
    طلبات تحتاج إلى قرار – ⁨/cases⁩
    إيقاف استقبال الطلبات أو استئنافه – ⁨/freeze⁩

admin-asking = ⏳ نسأل اللوحة…
button-refresh = تحديث
button-balance = الأرصدة
button-sync = تحديث من جديد
button-cases = المراجعات
button-customer = العميل

balance-title = 💰 <b>أرصدة اللوحات</b>
balance-panel = <b>اللوحة ⁨{ $name }⁩</b>
balance-never = لم يصل منها أي رد بعد.
balance-amount = الرصيد: <b>⁨{ $amount } { $currency }⁩</b>
balance-days = { $n ->
        [0] يكفي أقل من يوم بهذا المعدل
        [zero] يكفي أقل من يوم بهذا المعدل
        [one] يكفي نحو يوم واحد بهذا المعدل
        [two] يكفي نحو يومين بهذا المعدل
        [few] يكفي نحو { $n } أيام بهذا المعدل
        [many] يكفي نحو { $n } يومًا بهذا المعدل
       *[other] يكفي نحو { $n } يوم بهذا المعدل
    }
balance-days-many = يكفي أكثر من سنة بهذا المعدل
balance-no-pace = لم يُنفق شيء في الأيام السبعة الأخيرة
balance-at = بحسب رد وصل ⁨{ $at }⁩
balance-error = ⚠️ خطأ: ⁨{ $words }⁩ (⁨{ $at }⁩)

freeze-off = المتجر يستقبل الطلبات.
freeze-on = ⏸️ <b>المتجر لا يستقبل الطلبات.</b> الطلبات المؤكدة من قبل تستمر.
button-freeze = إيقاف استقبال الطلبات
button-resume = استئناف الطلبات

credit-usage = اكتب ⁨<code>/credit ID AMOUNT</code>⁩، مثلًا ⁨<code>/credit 123456789 5.00</code>⁩: المعرّف الرقمي للعميل، ثم مبلغ أكبر من صفر بست منازل عشرية على الأكثر.
credit-nobody = لم يراسل هذا البوت بعد أحد بالمعرّف { $id }. اطلب من العميل أن يرسل ⁨/start⁩ أولًا؛ ويجد معرّفه في ⁨/help⁩.
credit-done = ✅ أُضيف { $amount } إلى رصيد ⁨{ $name }⁩ (<code>{ $id }</code>). الرصيد: <b>{ $balance }</b>
credit-again = نُفّذ هذا الأمر من قبل: { $amount } إلى رصيد ⁨{ $name }⁩ (<code>{ $id }</code>). الرصيد: <b>{ $balance }</b>
credit-private = يعمل هذا المتجر في الوضع الخاص: إدارة المتجر هي التي تدفع، فلا أرصدة لتُضاف إليها مبالغ.

user-usage = اكتب ⁨<code>/user ID</code>⁩ بالمعرّف الرقمي لشخص سبق أن راسل هذا البوت.
customer-title = 👤 <b>⁨{ $name }⁩</b> · ⁨{ $username }⁩ · <code>{ $id }</code>
customer-since = أول مرة ⁨{ $at }⁩
customer-orders = الطلبات: { $n }
customer-balance = الرصيد: <b>{ $balance }</b>، المحجوز: { $held }
customer-banned = 🚫 محظور
customer-unreachable = 🔕 لا تصله الرسائل: حظر البوت
customer-let-in = 🔓 يمكنه الطلب
customer-not-let-in = 🔒 لا يمكنه الطلب
button-ban = 🚫 حظر
button-unban = رفع الحظر
button-let-in = 🔓 السماح بالدخول
button-remove = 🔒 إلغاء السماح
button-copy-id = 📋 نسخ المعرّف

notice-admin-update-dead = ⚠️ تعذّرت معالجة رسالة فوُضعت جانبًا (update { $update }): ⁨{ $error }⁩

command-balance = المتبقي لدى كل لوحة
command-sync = تحديث الكتالوج
command-credit = إضافة مبلغ إلى رصيد عميل
command-user = بطاقة عميل
command-cases = طلبات تحتاج إلى قرار
command-freeze = إيقاف استقبال الطلبات أو استئنافه
