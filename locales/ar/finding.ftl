## Searches that found something else, links into the shop, and inline mode

finding-meant = 🔎 لا شيء باسم <b>⁨{ $words }⁩</b>. هل تقصد <b>⁨{ $meant }⁩</b>؟ { $n ->
        [zero] لا خدمات
        [one] خدمة واحدة
        [two] خدمتان
        [few] { $n } خدمات
        [many] { $n } خدمة
       *[other] { $n } خدمة
    }، الأسعار لكل 1,000
finding-closest = 🔎 لا توجد خدمة تجمع كل كلمات <b>⁨{ $words }⁩</b>. هذه أقربها، والأسعار لكل 1,000:
finding-best = تظهر أفضل { $n } نتيجة: أضف كلمات لتضييق البحث.
finding-unknown-link = ⚠️ هذا الرابط لا يؤدي إلى شيء هنا. اختر من الأسفل، أو اكتب بضع كلمات للبحث.
button-share = مشاركة
button-copy-link = نسخ الرابط

# Inline mode: what stands in a list in any chat, and on the card that is sent from it

inline-price = { $price } { $unit }
inline-no-refill = بلا تعويض
inline-refill = مع تعويض
inline-refill-days = تعويض { $n ->
        [zero] 0 يوم
        [one] يوم واحد
        [two] يومين
        [few] { $n } أيام
        [many] { $n } يومًا
       *[other] { $n } يوم
    }
inline-usual = نحو { $span }
inline-start = يبدأ خلال { $span }
inline-start-at-once = يبدأ فورًا
inline-open-service = اطلبها من هنا
inline-open-shop = افتح المتجر
inline-nothing = لا نتائج: ابحث في المتجر
inline-closed = فقط لمن سُمح لهم بالدخول
