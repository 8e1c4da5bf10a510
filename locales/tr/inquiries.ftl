## What Kiosk finds out by itself of orders whose answer was lost

reason-never-arrived = Siparişin tedarikçiye hiç ulaşmadığından emin olduk; tekrar sipariş verebilirsiniz.
notice-order-found = ✅ #{ $order } numaralı sipariş bulundu: { $name } sipariş ettiğiniz gibi devam ediyor. Sabrınız için teşekkürler.

notice-admin-found = ✅ #{ $order } numaralı sipariş çözüldü: panelde bulundu ({ $remote }) ve devam ediyor. Vaka kapandı.
notice-admin-never-arrived = ↩️ #{ $order } numaralı sipariş çözüldü: panel onu hiç almamış, { $price } iade edildi. Vaka kapandı; Kiosk üç gün boyunca yine de ortaya çıkıp çıkmadığına bakar.
notice-admin-inquiry = 🔍 #{ $order } numaralı sipariş için size ihtiyaç var: Kiosk kendi başına karar veremiyor. { $hurdle }
notice-admin-late-order = ⚠️ #{ $order } numaralı sipariş verilmemiş sayılarak kapatılmıştı ({ $price }), ama panelde olduğu ortaya çıktı: { $remote }, ücret { $charge }. Müşteri başka bir şey ödemez. { $cancel ->
        [yes] Kiosk panelden iptalini istiyor.
       *[no] Kiosk iptal ettirmiyor: hesabı başka biri kullanıyor olabilir. Kimin olduğuna bakın.
    }

alert-alien-order = hesapta başka biri sipariş veriyor
notice-alert-alien-order = ⚠️ <b>{ $about }</b> panelindeki hesapta { $n ->
        [one] mağazaya ait olmayan bir sipariş var:
       *[other] mağazaya ait olmayan { $n } sipariş var:
    }
    { $lines }
    Başlangıç: { $since }. Panelin bunun için kestiği tutar, başkasının harcaması olarak kaydedilir. Bu panelin kayıp siparişleri için artık kararı siz vereceksiniz{ $waiting ->
        [0] .
       *[other] : { $lost }.
    } Anahtarı kullanan ya da panelin sitesinde sipariş veren biri varsa mağazaya kendine ait bir hesap verin ve vakayı /cases bölümünde kapatın; kayıp siparişlerinizden biriyse orada eşleştirin. Sonra Kiosk’un yeniden karar vermesine izin verin.
alien-line = • <code>{ $remote }</code> · { $status } · ücret { $charge }
charge-not-told = henüz bildirilmedi
button-allow-resolving = Kiosk karar versin
resolving-allowed = ✅ Panelin bakiyesi defterle üç kez tuttuğunda, Kiosk bu panelin kayıp siparişlerine yeniden karar verecek.

trust-line = 🔎 kayıp siparişler: { $why ->
        [none] Kiosk bulur ve karar verir
        [stopped] Kiosk’a yeniden izin verene kadar karar sizde
        [order] karar sizde, panelin sipariş numaraları sırayla artmıyor
        [ids] karar sizde, sırasıyla görülen sipariş: { $n } / { $of }
        [foreign] karar sizde, hesabı başka biri kullanıyor olabilir
        [shows] karar sizde, panel mağazaya ait olmayan bir sipariş bildirdi
       *[agreed] karar sizde, bakiyenin tuttuğu karşılaştırma: { $n } / { $of }
    }
trust-resting = ⏸️ bir yanıt kayboldu: { $at } tarihinden önce sipariş gönderilmez
