## The card of an order

order-usual = ⏱ حدود { $half }؛ نُه سفارش از هر ده سفارش حداکثر { $most }
order-usual-all = ⏱ حدود { $half } برای نُه سفارش از هر ده سفارش
order-expected = 🏁 احتمالاً ⁨{ $at }⁩ تمام می‌شود؛ در نُه مورد از ده مورد تا ⁨{ $latest }⁩
order-expected-latest = 🏁 در نُه مورد از ده مورد تا ⁨{ $latest }⁩ تمام می‌شود
order-expected-late = 🏁 بیشتر از زمان نُه سفارش از هر ده سفارش طول کشیده
refill-earlier = ‏⁨{ $at }⁩: { $what }
cancel-means = 🛑 می‌توانید درخواست لغو بدهید: پول آنچه تا آن موقع تحویل شده حساب می‌شود و بقیه برمی‌گردد.
cancel-means-reserved = 🛑 هنوز فرستاده نشده: می‌توانید همه‌اش را پس بگیرید.

## My orders

orders-search = برای پیدا کردن سفارش، شماره‌اش را بنویسید، مثلاً ⁨<code>#17</code>⁩، یا لینکش را بفرستید.
orders-of-link = 🔗 { $link }
orders-none-such = سفارشی از این نوع نیست.
button-filter-all = همه
button-filter-active = در جریان
button-filter-done = انجام‌شده
button-filter-problem = مشکل‌دار

## Settings

button-settings = تنظیمات
button-mute = خاموش کردن این اعلان
button-zone = منطقهٔ زمانی
button-zone-phone = مثل گوشی من
button-notices-completed = انجام‌شده
button-notices-partial = انجام ناقص
button-notices-canceled = لغوشده
button-notices-refill = جبران ریزش
settings = <b>تنظیمات</b>
settings-notices = 🔔 هر نوع اعلانی را که نمی‌خواهید بزنید تا نیاید. خبر برگشتن پول در هر حال می‌آید، ولی بی‌صدا. صفحهٔ سفارش همه‌چیز را نشان می‌دهد.
settings-zone-phone = 🕰️ زمان‌ها طبق ساعت گوشی شماست.
settings-zone = 🕰️ زمان‌ها به وقت ⁨{ $city }⁩ است؛ آنجا الان ساعت ⁨{ $at }⁩ است.
notices-on = این اعلان‌ها دوباره می‌آیند.
notices-off = خاموش شد. از تنظیمات می‌توانید روشنش کنید.
zone-choose = 🕰️ <b>الان آنجا که هستید ساعت چند است؟</b>
zone-chosen = ثبت شد.

## Tables

column-amount = مبلغ
column-what = شرح
column-when = زمان
column-balance = موجودی
column-order = سفارش
column-service = سرویس
column-quantity = تعداد
column-state = وضعیت
column-price = قیمت
column-limits = حداقل و حداکثر
