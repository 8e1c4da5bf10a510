## Support

support-intro = 💬 <b>پشتیبانی</b>
    هر سؤالی دارید بپرسید. یک پیام کافی است؛ عکس یا فایل هم می‌تواند همراهش باشد. جواب همین‌جا می‌آید.
support-yours = تیکت‌های شما:
ticket-state-open = منتظر جواب ما
ticket-state-answered = جواب داده شده
ticket-state-closed = بسته
ticket-title = { $icon } <b>تیکت ⁨#{ $ticket }⁩</b> · { $state }
ticket-order = { $icon } سفارش ⁨#{ $order }⁩ · { $state }
    ⁨{ $quantity } × { $name }⁩
    🔗 { $link }
ticket-ask = ✍️ <b>چه کمکی از ما برمی‌آید؟</b> در یک پیام بنویسید. می‌توانید عکس یا فایل هم بگذارید.
ticket-ask-more = ✍️ آنچه را که می‌خواهید به تیکت ⁨#{ $ticket }⁩ اضافه کنید بنویسید. عکس یا فایل هم می‌شود.
ticket-sent = ✅ فرستاده شد. جواب در همین گفت‌وگو می‌آید.
ticket-line = <b>⁨{ $who }⁩</b> · ⁨{ $at }⁩
    { $words }
ticket-by-staff = پشتیبانی
ticket-by-customer = مشتری
ticket-problem-gone = این تیکت را پیدا نمی‌کنم. با ⁨/support⁩ یکی تازه بنویسید.
ticket-problem-empty = این را نمی‌توانم برسانم. متن بنویسید، یا عکس یا فایل بفرستید.
ticket-problem-too-long = خیلی بلند است: حداکثر { $limit } نویسه. در چند پیام بفرستید.
ticket-problem-too-many-open = چند تیکت باز دارید. با ⁨/support⁩ یکی را ببندید، یا در یکی از آن‌ها ادامه بدهید.
ticket-problem-too-fast = در یک ساعت گذشته زیاد نوشته‌اید. لطفاً منتظر جواب بمانید، یا کمی بعد دوباره بنویسید.
button-write = پیام به ما
button-write-more = افزودن پیام
button-close-ticket = بستن
button-open-ticket = تیکت ⁨#{ $ticket }⁩
button-answer = جواب دادن
button-tickets = تیکت‌ها

staff-tickets = <b>تیکت‌های باز</b>
    علامت 🟡 منتظر شما · 🟢 جواب داده شده
staff-tickets-none = هیچ تیکتی باز نیست.
staff-ticket-who = 👤 ⁨{ $who }⁩ · <code>{ $person }</code>
staff-ticket-blocked = 🚫 مشتری ربات را بلاک کرده است: جواب‌ها نمی‌رسند.
staff-ticket-sent = ✅ جواب در راه است.
staff-ticket-ask = ✍️ جواب تیکت ⁨#{ $ticket }⁩ را بنویسید. عکس یا فایل هم می‌تواند همراهش باشد.

notice-support-written = 💬 <b>تیکت ⁨#{ $ticket }⁩</b> · ⁨{ $who }⁩ · <code>{ $person }</code>
    { $words }

    <i>برای جواب دادن، به همین پیام ریپلای کنید.</i>
notice-support-written-order = 💬 <b>تیکت ⁨#{ $ticket }⁩</b> · ⁨{ $who }⁩ · <code>{ $person }</code>
    سفارش ⁨#{ $order }⁩ · { $state } · ⁨{ $quantity } × { $name }⁩
    { $words }

    <i>برای جواب دادن، به همین پیام ریپلای کنید.</i>
notice-support-file = 📎 تیکت ⁨#{ $ticket }⁩
notice-support-answered = 💬 <b>جواب تیکت ⁨#{ $ticket }⁩</b>
    <blockquote>{ $quote }</blockquote>
    { $words }
notice-support-closed = ✔️ تیکت ⁨#{ $ticket }⁩ بسته شد. هر وقت خواستید می‌توانید در آن ادامه بدهید.
notice-support-unreached = 🚫 تیکت ⁨#{ $ticket }⁩: جواب نرسید. مشتری ربات را بلاک کرده است.
notice-support-too-long = ⚠️ تیکت ⁨#{ $ticket }⁩: این جواب خیلی بلند بود و فرستاده نشد. حداکثر { $limit } نویسه؛ در چند پیام بفرستید.
