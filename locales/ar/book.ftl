## The panels' own book

# /balance: one line for each panel, and its page

book-booked = 📒 في دفترنا { $amount }: { $what }
book-week = 7 أيام: أُنفق { $spent }، وشُحن { $added } على الأقل
book-in-doubt = لطلبات قيد التحقق: { $amount }
book-opened = هنا يبدأ الدفتر
book-agrees = متطابق
book-rounding = متطابق مع فرق التقريب
book-waiting = { $more ->
        [1] أكثر من المسجَّل بمقدار { $amount }: شحن رصيد، أو استرداد لم يُبلَّغ عنه بعد
       *[0] أقل من المسجَّل بمقدار { $amount }: خصومات لم يُبلَّغ عنها بعد
    }
book-found = { $more ->
        [1] عاد { $amount }، ويدل المبلغ على الطلب رقم { $orders }
       *[0] خرج { $amount }، ويدل المبلغ على الطلب رقم { $orders } الذي أُعيد ثمنه من قبل
    }
book-top-up = شُحن { $amount } على الأقل
book-short = أقل من المسجَّل بمقدار { $amount }، والرد القادم يحسم الأمر
book-stranger = أنفق شخص آخر { $amount }، وعُثر على طلباته
book-foreign = خرج { $amount } على الأقل دون أن يفسره أي طلب من طلباتنا

book-title = 📒 اللوحة <b>⁨{ $name }⁩</b>: الرصيد ودفترنا
book-too-large = ⚠️ هذه المبالغ أكبر مما يستطيع دفتر Kiosk حسابه: لا تجري أي مقارنة، والقرار في الطلبات المفقودة لدى هذه اللوحة لك
book-empty = لم يصلنا أي رصيد بعد.
book-foreign-sum = خرج حتى الآن دون طلب منا: { $amount } على الأقل
book-loss = طلبات لم يدفع ثمنها أحد: { $amount }
book-check = ‏• ⁨{ $at }⁩: ⁨{ $reported }⁩، { $what }
book-note = بعد كل رد يُقارن الرصيد بتكلفة طلباتنا. وأي فرق يُبحث قبل تسجيله. ومن كل ما يحدث بين ردَّين لا يظهر إلا المجموع: شحن رصيد وإنفاق غريب معًا يظهران كالفرق بينهما.

# Alerts

alert-foreign-spend = مال يخرج من الحساب دون أن يفسره أي طلب من طلباتنا
notice-alert-foreign-spend = ⚠️ خرج من الحساب لدى <b>⁨{ $about }⁩</b> ما لا يقل عن { $spent } دون أن يفسره أي طلب من طلباتنا.
    منذ ⁨{ $since }⁩. انظر إلى الطلبات في صفحات اللوحة نفسها. إن كان غيرك يستخدم الحساب فغيّر كلمة مروره ومفتاحه؛ يحتاج Kiosk إلى حساب خاص به. أغلق المراجعة في ⁨/cases⁩ عندما تعرف السبب.

# The card of a case

book-order-profit = التكلفة ⁨{ $cost }⁩، الربح { $profit }
