## Support

support-intro = 💬 <b>الدعم</b>
    اسألنا ما تشاء. رسالة واحدة تكفي، ويمكنك أن ترفق صورة أو ملفًا. ويصلك الجواب هنا.
support-yours = أسئلتك:
ticket-state-open = بانتظار ردنا
ticket-state-answered = تم الرد
ticket-state-closed = مغلق
ticket-title = { $icon } <b>السؤال ⁨#{ $ticket }⁩</b> · { $state }
ticket-order = { $icon } الطلب ⁨#{ $order }⁩ · { $state }
    { $quantity } × ⁨{ $name }⁩
    🔗 { $link }
ticket-ask = ✍️ <b>كيف نساعدك؟</b> اكتب ذلك في رسالة واحدة. يمكنك أن تضيف صورة أو ملفًا.
ticket-ask-more = ✍️ اكتب ما تريد إضافته إلى السؤال ⁨#{ $ticket }⁩. تصلح صورة أو ملف أيضًا.
ticket-sent = ✅ أُرسل. يصلك الجواب في هذه المحادثة.
ticket-line = <b>⁨{ $who }⁩</b> · ⁨{ $at }⁩
    { $words }
ticket-by-staff = الدعم
ticket-by-customer = العميل
ticket-problem-gone = لا أجد هذا السؤال. اكتب سؤالًا جديدًا عبر ⁨/support⁩.
ticket-problem-empty = لا أستطيع تمرير هذا. اكتب نصًا، أو أرسل صورة أو ملفًا.
ticket-problem-too-long = هذا طويل جدًا. الحد الأقصى للأحرف: { $limit }. أرسله في عدة رسائل.
ticket-problem-too-many-open = لديك عدة أسئلة مفتوحة بالفعل. أغلق أحدها عبر ⁨/support⁩، أو أضف إليه.
ticket-problem-too-fast = كتبت كثيرًا خلال ساعة واحدة. انتظر الجواب من فضلك، أو اكتب لاحقًا.
button-write = راسلنا
button-write-more = كتابة المزيد
button-close-ticket = إغلاق
button-open-ticket = السؤال ⁨#{ $ticket }⁩
button-answer = الرد
button-tickets = الأسئلة

staff-tickets = <b>الأسئلة المفتوحة</b>
    🟡 بانتظار ردك · 🟢 تم الرد
staff-tickets-none = لا أسئلة مفتوحة.
staff-ticket-who = 👤 ⁨{ $who }⁩ · <code>{ $person }</code>
staff-ticket-blocked = 🚫 حظر العميل البوت: الردود لا تصله.
staff-ticket-sent = ✅ الرد في الطريق.
staff-ticket-ask = ✍️ اكتب الرد على السؤال ⁨#{ $ticket }⁩. يمكنك أن ترفق صورة أو ملفًا.

notice-support-written = 💬 <b>السؤال ⁨#{ $ticket }⁩</b> · ⁨{ $who }⁩ · <code>{ $person }</code>
    { $words }

    <i>للإجابة، رُدَّ على هذه الرسالة.</i>
notice-support-written-order = 💬 <b>السؤال ⁨#{ $ticket }⁩</b> · ⁨{ $who }⁩ · <code>{ $person }</code>
    الطلب ⁨#{ $order }⁩ · { $state } · { $quantity } × ⁨{ $name }⁩
    { $words }

    <i>للإجابة، رُدَّ على هذه الرسالة.</i>
notice-support-file = 📎 السؤال ⁨#{ $ticket }⁩
notice-support-answered = 💬 <b>الرد على السؤال ⁨#{ $ticket }⁩</b>
    <blockquote>{ $quote }</blockquote>
    { $words }
notice-support-closed = ✔️ أُغلق السؤال ⁨#{ $ticket }⁩. يمكنك الكتابة فيه مجددًا في أي وقت.
notice-support-unreached = 🚫 السؤال ⁨#{ $ticket }⁩: لم يصل الرد. العميل حظر البوت.
notice-support-too-long = ⚠️ السؤال ⁨#{ $ticket }⁩: هذا الرد طويل جدًا ولم يُرسل. الحد الأقصى للأحرف: { $limit }؛ أرسله في عدة رسائل.
