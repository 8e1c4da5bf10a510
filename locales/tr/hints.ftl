## Help for the step that one is in

help-step-start = 👉 <b>Şimdi:</b> bir link yapıştırın, platform seçin ya da aramak için birkaç kelime yazın.
help-step-orders = 👉 <b>Şimdi:</b> siparişleriniz /orders bölümünde. Siparişin kartından durumunu sorabilir, telafi veya iptal isteyebilir ve desteğe yazabilirsiniz.
help-step-link = 👉 <b>Şimdi:</b> kartın istediği linki gönderin. Uygulamada <i>Paylaş</i>, ardından <i>Bağlantıyı kopyala</i> ile kopyalayın. Sayfa herkese açık olmalı.
help-step-quantity = 👉 <b>Şimdi:</b> bir miktara dokunun ya da bir sayı yazın, örneğin <code>1500</code> veya <code>1.5k</code>.
help-step-field = 👉 <b>Şimdi:</b> kartın istediğini yazın ya da düğmelerinden birine dokunun.
help-step-list = 👉 <b>Şimdi:</b> listeyi her satıra bir kayıt gelecek şekilde, metin veya .txt dosyası olarak gönderin. Her satır bir adet sayılır.
help-step-confirm = 👉 <b>Şimdi:</b> kartı kontrol edip Onayla düğmesine dokunun. Değiştirmek için Link veya Miktar düğmesine dokunun ya da yenisini gönderin.
help-step-drip = 👉 <b>Şimdi:</b> siparişin kaç parti hâlinde ve ne kadar arayla teslim edileceğini seçin.
help-step-search = 👉 <b>Şimdi:</b> birkaç kelime, örneğin <i>instagram beğeni</i>, ya da bir servisin numarasını yazın.
help-step-mass = 👉 <b>Şimdi:</b> her satıra bir sipariş yazıp gönderin: servis | link | miktar. Dosya da olur (.txt veya .csv).
help-step-bundle = 👉 <b>Şimdi:</b> setin tamamı için geçerli olacak tek linki gönderin.
help-step-ticket = 👉 <b>Şimdi:</b> sorunuzu tek mesajda yazın. Fotoğraf veya dosya ekleyebilirsiniz. Sonra buradan yanıtlarız.
help-step-admin = 👉 <b>Şimdi:</b> son ekranın istediğini yazın. /cancel ile çıkabilirsiniz.
button-help = Yardım

## What the words mean

button-hints = Bu ne demek?
hints-title = ❓ <b>Kelimeler ne anlama geliyor?</b>
hint-drip-feed = <b>Drip-feed</b>: sipariş eşit partiler hâlinde, aralıklarla gelir. Doğal görünür. Tüm partilerin ücretini baştan ödersiniz.
hint-refill = <b>Telafi</b>: sayı sonradan düşerse ücretsiz tamamlanır. Yalnızca kartta yazan günler içinde geçerlidir.
hint-start-count = <b>Başlangıç sayısı</b>: sipariş başlamadan önce sayfanızdaki sayı. Siparişiniz bunun üzerine eklenir.
hint-partial = <b>Kısmi teslimat, kalan</b>: siparişin tamamı teslim edilemedi. Kalan kısmın ücreti kendiliğinden iade edilir.
hint-package = <b>Paket</b>: fiyatı tek, içeriği sabittir. Miktar seçilmez.
hint-cancel = <b>İptal</b>: durdurma talebi. O ana kadar teslim edilen kısım ücretlidir, kalanı iade edilir.
