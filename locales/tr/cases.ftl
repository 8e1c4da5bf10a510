## Cases: the lists

cases-none = ✅ Açık vaka yok.
cases-title = 🔍 <b>Açık vakalar</b>, en eskisi önce
cases-sum = { $n ->
        [one] { $n } açık
       *[other] { $n } açık
    } · <b>{ $amount }</b> · en eskisi: { $span }
button-closed-cases = Kapanan vakalar
closed-cases-none = Henüz karara bağlanan vaka yok.
closed-cases-title = 🗄️ <b>Kapanan vakalar</b>, en yenisi önce
closed-case = <b>Vaka { $case }</b> · { $about } · { $what }

case-unknown-outcome = belirsiz yanıt
case-odd-report = tutarsız bildirim
case-refund-by-hand = iade tutarı belirsiz
case-stalled = sipariş ilerlemiyor
case-foreign-spend = açıklanamayan harcama
case-stray = sahipsiz sipariş

## A case’s card

case-title = 🔍 <b>Vaka { $case }</b> · { $what }
case-asks-unknown-outcome = Panel bu siparişi aldı mı, almadı mı?
case-asks-odd-report = Panelin bildirdikleri birbirini tutmuyor. Doğrusu ne?
case-asks-refund-by-hand = Ücretin ne kadarı iade edilecek?
case-asks-stalled = Çok uzun zamandır hiçbir şey değişmedi. Beklensin mi, iade edilsin mi?
case-asks-charge = Panel, birim fiyatına uymayan bir tutar kesiyor. Bu doğru mu?
case-asks-foreign-spend = Paneldeki hesabımızdan bunu kim harcadı?
case-asks-stray = Paneldeki hesabımızda duran bu sipariş kimin?
case-age = ⏳ { $span } süredir açık
case-amount = 💵 <b>{ $amount }</b>
case-owner = 👤 { $who }
case-nobodys = 👤 kimse üstlenmedi
case-order = Sipariş #{ $order } · { $state }
    { $name }
    🔗 { $link }
    🔢 { $quantity } · 💵 { $price }{ $refunds ->
        [0] { "" }
       *[1] {" "}· iade edilen { $refunded }
    }
    Müşteri { $person }
    { $panel } · { $known ->
        [0] oradaki sipariş numarası bilinmiyor
       *[1] oradaki sipariş <code>{ $remote }</code>
    }
case-panel = <b>{ $panel }</b> panelindeki hesabımız
case-sent = 📤 gönderildi: { $at }
case-suggested = 💡 Kanıtlara göre toplam iade: <b>{ $amount }</b>.
case-not-searched = 🔎 Kiosk panelde henüz arama yapmadı.
case-searched = 🔎 { $n ->
        [one] { $n } kez arandı
       *[other] { $n } kez arandı
    }, { $open ->
        [1] sipariş numaraları: { $low } ve sonrası
       *[0] sipariş numaraları: { $low } – { $high }
    }, son arama { $at }
case-goes-on-looking = ⏳ Kiosk kendiliğinden aramayı sürdürüyor ve sonucu size bildirecek. Bekleyebilir ya da şimdi karar verebilirsiniz.
case-expected = 💳 Orada maliyeti { $cost } olurdu.
case-watched = 👁️ Kiosk, panelde yine de ortaya çıkıp çıkmadığına şu tarihe kadar bakıyor: { $until }.
case-later = ⚠️ Sonradan panelde ortaya çıktı: <code>{ $remote }</code>, { $status }, { $charge }, görüldü: { $at }. Müşteri parasını geri aldı ve ondan yeniden ücret alınmaz.

case-help-unknown-outcome = Panelin kendi sayfasında linke ve saate göre arayın. Oradaysa eşleştirin; kesinlikle yoksa iade edin. Para, siz karar verene kadar ayrılmış kalır.
case-help-odd-report = Siparişi panelin kendi sayfasında inceleyin, gerekirse panelin desteğine sorun.
case-help-refund-by-hand = Bildirimde ne kadar iade edileceği yazmıyor. Kesin olarak iade edilmesi gereken tutar zaten iade edildi. Siparişi panelin kendi sayfasında inceleyin.
case-help-stalled = Panel, bu servisin olağan süresini çok aşan bir zamandır değişiklik bildirmedi. Panelin desteğine sorun ya da siparişi panelin kendi sayfasında iptal edin: panel ne bildirirse ona göre kendiliğinden iade edilir. Bundan sonuç çıkmazsa elle iade edin. Sipariş ilerlerse ya da biterse vaka kendiliğinden kapanır.
case-help-foreign-spend = Panelin kendi sipariş ve ödeme listelerine bakın. Anahtar veya parola başka birinde de var mı? Varsa ikisini de değiştirin. Durumu anlayınca vakayı kapatın.
case-help-stray = Siparişi panelin kendi sayfasında inceleyin. Biri elle sipariş verdiyse ya da ücreti iade edilmiş bir siparişse vakayı kapatın. İkisi de değilse anahtarı değiştirin.

## Why Kiosk does not decide by itself

hurdle-no-evidence = 🤚 Kiosk bu panelde daha önce verilmiş bir sipariş tanımıyor, bu yüzden aramaya nereden başlayacağını bilemiyor.
hurdle-restored = 🤚 Veritabanı bir yedek: o zamandan beri olanlar bilinmiyor.
hurdle-kind-of-service = 🤚 Paneldeki maliyeti önceden bilinemiyor.
hurdle-ids-unproven = 🤚 Bu panelin siparişleri nasıl numaralandırdığını bilmek için şimdiye kadarki sipariş sayısı çok az.
hurdle-ids-out-of-order = 🤚 Bu panelin sipariş numaraları sırayla artmıyor.
hurdle-shared-account = 🤚 Bu hesabı başka biri kullanıyor olabilir.
hurdle-shows-foreign = 🤚 Bu panel başkalarının siparişleri hakkında da yanıt veriyor.
hurdle-no-canary = 🤚 Aramayı sınamak için bilinen bir sipariş yoktu.
hurdle-canary = 🤚 Panel bilinen bir sipariş hakkında yanlış yanıt verdi: yanıtları hiçbir şeyi kanıtlamıyor.
hurdle-runs-are-open = 🤚 Orada bir drip-feed sürüyor ve partilerinin kendi sipariş numaraları var.
hurdle-too-wide = 🤚 Aranacak sipariş numarası çok fazla.
hurdle-alien = 🤚 Hesapta siparişlerimizin hiçbirine uymayan bir sipariş var.
hurdle-no-charge = 🤚 Panelde aranan sipariş olabilecek bir sipariş var, ama panel maliyetini göstermiyor.
hurdle-partial = 🤚 Bulunan siparişlerin sayısı, belirsiz siparişlerin sayısına uymuyor.
hurdle-balance = 🤚 Panelin bakiyesi aynı şeyi söylemiyor ya da karşılaştırılamıyor.
hurdle-over-limit = 🤚 Tutar, Kiosk’un karar verebileceği sınırın üzerinde.
hurdle-day-limit = 🤚 Kiosk bir günde verebileceği kadar karar verdi.
hurdle-too-many-open = 🤚 Aynı anda çok fazla belirsiz sipariş var.
hurdle-too-old = 🤚 Bir günlük arama hiçbir şeyi kanıtlamadı.
hurdle-stopped = 🤚 Bu panel için Kiosk’un kendi başına karar vermesi durduruldu.

## Who is in charge

button-take-case = Üstlen
button-take-over = Devral
button-hand-back = Bırak

## Deciding

resolution-linked = eşleştirildi
resolution-refunded = iade edildi
resolution-written-off = zarar yazıldı
resolution-closed = kapatıldı
case-resolved = ✔️ { $by } tarafından { $how }, { $at }
case-resolved-seconded = ✔️ { $by } tarafından { $how }, onaylayan: { $second }, { $at }
case-resolved-itself = ✔️ kendiliğinden { $how }, { $at }
button-link-order = Panel siparişini eşleştir
button-candidate = Eşleştir: { $remote }
button-refund = İade et
button-refund-part = Kısmi iade
button-write-off = Zarar yaz
button-close-case = Kapat
button-link-it = Eşleştir
decide-refund = Müşteriye <b>{ $amount }</b> iade edilsin mi? Sipariş: { $about }. Bu işlem geri alınamaz.
decide-refund-found = ⚠️ Kiosk panelde şu siparişi buldu: { $remote }. Aranan sipariş bu olabilir. Öyleyse iade etmek yerine eşleştirin: müşteri siparişi zaten alıyor, ücretini ise mağaza ödüyor.
decide-write-off = Zarar yazılsın mı? Sipariş: { $about }. Müşteriye <b>hiçbir şey</b> iade edilmez: <b>{ $amount }</b> zarar olarak kaydedilir. Bunu yalnızca müşteri ödediğinin karşılığını aldıysa, ama eşleştirilecek bir panel siparişi yoksa seçin.
decide-close = Vaka { $case } ({ $about }) hiçbir ödeme yapılmadan kapatılsın mı?
decide-anyway = 👤 Vaka { $case } daha önce üstlenildi: { $who }, { $at }. Yine de karar verilsin mi?
button-decide-refund = Evet, iade et
button-decide-write-off = Evet, zarar yaz
button-decide-close = Evet, kapat
button-decide-anyway = Evet, yine de karar ver
part-ask = ✂️ <b>#{ $order } numaralı siparişin ne kadarı iade edilecek?</b>
    Fiyat { $price }, şimdiye kadar iade edilen { $refunded }, en fazla <b>{ $left }</b> daha iade edilebilir.
    Bana tutarı { $currency } cinsinden gönderin, örneğin <code>1.25</code>.
part-confirm = #{ $order } numaralı sipariş için <b>{ $amount }</b> { $payer ->
        [operator] mağaza hesabına iade edilsin mi?
       *[user] müşteriye iade edilsin mi?
    }
    O zaman toplam iade { $total } / { $price } olur, mağazada { $kept } kalır. Bu işlem geri alınamaz.
case-link-ask = 🔗 Bana paneldeki sipariş numarasını gönderin, örneğin <code>23501</code>. Bizdeki sipariş: { $about }. Önce panele soracağım.
case-found = Panel bu siparişi tanıyor: <code>{ $remote }</code>
    durum <b>{ $status }</b>, ücret { $charge }, kalan { $remains }

    #{ $order } numaralı siparişle ({ $quantity } adet, satış { $price }) eşleştirilsin mi?

## A second look at large decisions

deed-link = panel siparişini eşleştirme: { $remote } ({ $amount })
deed-refund = iade, { $amount }
deed-part = kısmi iade, { $amount }
deed-write-off = zarar yazma, { $amount }
deed-close = kapatma
case-proposal = ⚖️ { $who } öneriyor: <b>{ $what }</b>
case-proposal-second = Başka bir yöneticinin bir gün içinde onaylaması gerekiyor.
case-proposal-alone = Bu büyüklükteki tutarlar için iki kez karar verilir: { $at } tarihinden itibaren tutarı yazarak uygulayabilirsiniz.
button-second = Onayla
button-carry-out = Uygula
button-withdraw-proposal = Geri çek
second-ask = ⚖️ { $who } şunu öneriyor ({ $about }): <b>{ $what }</b>. Onaylıyor musunuz? Bu işlem geri alınamaz.
second-type = ⚖️ { $about }: <b>{ $what }</b>. Uygulamak için bana tutarı gönderin: <code>{ $typed }</code>

case-problem-gone = Böyle bir vaka yok. Açık olanlar /cases bölümünde.
case-problem-already-resolved = Bu vaka zaten karara bağlandı. Nasıl olduğu kartında yazıyor.
case-problem-not-an-id = Bu bir sipariş numarası değil: harf, rakam, - veya _ işaretlerinden oluşan 1–40 karakter olmalı.
case-problem-belongs-to-another = Bu panel siparişi bu mağazanın başka bir siparişine ait. Numarayı kontrol edip başka bir numara gönderin.
case-problem-panel-says-no = Panelin yanıtı: { $words }
case-problem-not-for-this = Bu vaka için bu mümkün değil. Kartındaki düğmeleri kullanın.
case-problem-not-an-amount = Bu bir tutar değil: sıfırdan büyük, en çok altı ondalık basamaklı bir sayı olmalı, örneğin 1.25.
case-problem-too-much = Bu, ücretten kalan tutardan fazla. Daha küçük bir tutar gönderin.
case-problem-changed = Bu arada başka bir iade yapıldı. Lütfen vakaya yeniden bakın.
case-problem-anothers = Bu vakayı başka bir yönetici üstlendi.
case-problem-proposed = Zaten önerilmiş bir karar var. Önce onun uygulanması ya da geri çekilmesi gerekiyor.
case-problem-no-proposal = Bu öneri artık geçerli değil: geri çekildi, bir günden eski ya da vaka değişti.
case-problem-own-proposal = Bunu siz önerdiniz: başka bir yöneticinin onaylaması gerekiyor.
case-problem-too-early = Önce on dakika geçmesi gerekiyor. Sonra tekrar dokunun.
case-problem-not-the-amount = Tutar bu değil. Aşağıdaki satırdan kopyalayın.

## What admins are told

notice-admin-case = 🔍 #{ $order } numaralı sipariş karar bekliyor: { $case }. /cases bölümünü açın.
notice-admin-lost-answer = 🔍 Sipariş #{ $order }: panelin yanıtı kayboldu. Kiosk, siparişin panelde olup olmadığını araştırıyor ve size bildirecek. Şimdilik bir şey yapmanız gerekmiyor.
notice-admin-panel-case = 🔍 { $panel } paneline bakmanız gerekiyor: { $case }. /cases bölümünü açın.
notice-admin-proposal = ⚖️ Vaka { $number }, sipariş #{ $order }: { $decision }. Bunu başka bir yönetici öneriyor ve sizin onayınız gerekiyor.
notice-admin-reminder = { $urgency ->
        [1] ⏰ Bu vakalar iki saattir bekliyor:
        [2] ⚠️ <b>Bir gündür karar verilmedi.</b> Lütfen bugün karar verin:
       *[3] 🚨 <b>Günlerdir karar verilmedi.</b> Müşterilerin parası sizi bekliyor:
    }
    { $lines }
    { $n ->
        [one] { $n } vaka
       *[other] { $n } vaka
    }, <b>{ $total }</b>. /cases bölümünü açın.
reminder-line = • { $about } · { $amount } · { $span } · vaka { $case }
reminder-more = { $n ->
        [one] … ve { $n } tane daha
       *[other] … ve { $n } tane daha
    }
