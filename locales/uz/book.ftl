## The panels' own book

# /balance: one line for each panel, and its page

book-booked = 📒 daftarimiz boʻyicha { $amount }: { $what }
book-week = 7 kun: { $spent } sarflandi, kamida { $added } toʻldirildi
book-in-doubt = tekshirilayotgan buyurtmalar uchun: { $amount }
book-opened = daftar shu yerdan boshlanadi
book-agrees = mos keladi
book-rounding = yaxlitlash farqini hisobga olmaganda, mos keladi
book-waiting = { $more ->
        [1] daftardagidan { $amount } koʻp: balans toʻldirilgan yoki pul qaytgani hali xabar qilinmagan
       *[0] daftardagidan { $amount } kam: yechilgan pul hali xabar qilinmagan
    }
book-found = { $more ->
        [1] summasiga qaraganda, #{ $orders } buyurtma uchun { $amount } qaytib kelgan
       *[0] summasiga qaraganda, avval puli qaytarilgan #{ $orders } buyurtma uchun { $amount } ketgan
    }
book-top-up = kamida { $amount } toʻldirilgan
book-short = daftardagidan { $amount } kam, keyingi javob hal qiladi
book-stranger = boshqa birov sarflagan: { $amount }, uning buyurtmalari topildi
book-foreign = kamida { $amount } ketgan, hech bir buyurtmamizga toʻgʻri kelmaydi

book-title = 📒 <b>{ $name }</b>: balans va daftarimiz
book-too-large = ⚠️ bu summalar Kiosk daftari hisoblay oladiganidan katta: hech narsa solishtirilmaydi, bu panelning yoʻqolgan buyurtmalarini siz hal qilasiz
book-empty = Balans haqida hali ma’lumot kelmagan.
book-foreign-sum = shu paytgacha buyurtmalarimizga bogʻliq boʻlmagan holda ketgan pul: kamida { $amount }
book-loss = hech kim pulini toʻlamagan buyurtmalar: { $amount }
book-check = • { $at }: { $reported }, { $what }
book-note = Har bir javobdan keyin balans buyurtmalarimiz xarajati bilan solishtiriladi. Farq daftarga yozilishidan oldin tekshiriladi. Ikki javob orasida nima boʻlgan boʻlsa, faqat umumiy summasi koʻrinadi: balans toʻldirilgan va begona sarf ham boʻlgan boʻlsa, faqat ikkisining farqi koʻrinadi.

# Alerts

alert-foreign-spend = akkauntdan buyurtmalarimizga aloqasi yoʻq pul ketyapti
notice-alert-foreign-spend = ⚠️ <b>{ $about }</b> panelidagi akkauntdan kamida { $spent } ketgan, bu hech bir buyurtmamizga toʻgʻri kelmaydi.
    Boshlangan vaqti: { $since }. Buyurtmalarni panelning oʻz saytida koʻrib chiqing. Akkauntdan boshqa birov foydalanayotgan boʻlsa, parol va kalitni almashtiring: Kiosk uchun alohida akkaunt kerak. Sababini bilgach, masalani /cases orqali yoping.

# The card of a case

book-order-profit = xarajat { $cost }, foyda { $profit }
