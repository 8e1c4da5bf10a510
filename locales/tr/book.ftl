## The panels' own book

# /balance: one line for each panel, and its page

book-booked = 📒 defterimize göre { $amount }: { $what }
book-week = 7 gün: { $spent } harcandı, en az { $added } yüklendi
book-in-doubt = kontrol edilen siparişler için: { $amount }
book-opened = defter burada başlıyor
book-agrees = tutuyor
book-rounding = yuvarlama farkı dışında tutuyor
book-waiting = { $more ->
        [1] defterdekinden { $amount } fazla: bakiye yüklemesi ya da henüz bildirilmemiş bir iade
       *[0] defterdekinden { $amount } eksik: henüz bildirilmemiş ücretler
    }
book-found = { $more ->
        [1] { $amount } geri geldi; tutara göre sipariş: #{ $orders }
       *[0] { $amount } gitti; tutara göre, daha önce iade edilen sipariş: #{ $orders }
    }
book-top-up = en az { $amount } yüklendi
book-short = defterdekinden { $amount } eksik, sonraki yanıt belirleyecek
book-stranger = { $amount } başkası tarafından harcandı, siparişleri bulundu
book-foreign = en az { $amount } gitti, karşılığında bir siparişimiz yok

book-title = 📒 <b>{ $name }</b>: bakiye ve defterimiz
book-too-large = ⚠️ bu tutarlar Kiosk’un defterinin tutabileceğinden büyük: hiçbir karşılaştırma yapılmıyor, bu panelin kayıp siparişleri için kararı siz vereceksiniz
book-empty = Henüz bakiye bilgisi gelmedi.
book-foreign-sum = bugüne kadar bize ait bir sipariş olmadan giden: en az { $amount }
book-loss = kimsenin ödemediği siparişler: { $amount }
book-check = • { $at }: { $reported }, { $what }
book-note = Her yanıttan sonra bakiye, siparişlerimizin maliyetiyle karşılaştırılır. Fark varsa deftere yazılmadan önce incelenir. İki yanıt arasında olanların yalnızca toplamı görünür: bir bakiye yüklemesi ile başkasının harcaması, aralarındaki fark olarak görünür.

# Alerts

alert-foreign-spend = hesaptan, siparişlerimizle ilgisi olmayan para çıkıyor
notice-alert-foreign-spend = ⚠️ <b>{ $about }</b> panelindeki hesaptan en az { $spent } çıktı; karşılığında bir siparişimiz yok.
    Başlangıç: { $since }. Panelin kendi sayfasında siparişlere bakın. Hesabı başkası kullanıyorsa parolasını ve anahtarını değiştirin; Kiosk’un kendine ait bir hesabı olmalı. Durumu anlayınca vakayı /cases bölümünde kapatın.

# The card of a case

book-order-profit = maliyet { $cost }, kâr { $profit }
