## An order’s card

order-runs = 💧 { $runs ->
        [zero] بلا دفعات
        [one] دفعة واحدة
        [two] دفعتان
        [few] { $runs } دفعات
        [many] { $runs } دفعة
       *[other] { $runs } دفعة
    }، في كل دفعة { $each }، بفاصل { $span }
order-runs-begun = ▶️ الدفعات التي بدأت: { $begun } من { $runs }
order-price-package = 📦 { $price }
order-slow = 🐢 يستغرق هذا وقتًا أطول من المعتاد. لاحظنا ذلك ونتابع الأمر، ولا يلزمك فعل شيء.
order-checked-line = 🔍 يتحقق شخص من فريقنا من المبلغ الذي سيعود إليك.
cancel-line-sent = 🛑 أرسلنا طلب الإلغاء. عند توقف الطلب يُعاد ثمن ما لم يُسلَّم.
cancel-line-too-late = 🛑 طلبت الإلغاء، لكن الطلب اكتمل رغم ذلك.
refill-from = ♻️ التعويض متاح بدءًا من ⁨{ $at }⁩
refill-until = ♻️ التعويض متاح حتى ⁨{ $at }⁩
wish-cancel-too-early = لا يمكن إلغاء هذا الطلب بعد.
wish-refill-too-early = ليس بعد: تجد في بطاقة الطلب متى يصبح التعويض متاحًا.

notice-order-being-checked = 🔍 انتهى الطلب ⁨#{ $order }⁩ قبل تسليم كل شيء. يتحقق شخص من فريقنا من المبلغ الذي سيعود، وسنخبرك.
notice-order-checked = 🔍 تحققنا من الطلب ⁨#{ $order }⁩: لا مبالغ أخرى تُعاد. إن كان لك رأي آخر فراسل الدعم.
