## The card of an order

order-usual = ⏱ yaklaşık { $half }, 10 siparişten 9’unda en fazla { $most }
order-usual-all = ⏱ 10 siparişten 9’unda yaklaşık { $half }
order-expected = 🏁 tahminî bitiş: { $at }, 10 siparişten 9’unda en geç { $latest }
order-expected-latest = 🏁 10 siparişten 9’unda en geç bitiş: { $latest }
order-expected-late = 🏁 10 siparişten 9’undan daha uzun sürdü
refill-earlier = { $at }: { $what }
cancel-means = 🛑 İptal isteyebilirsiniz: o ana kadar teslim edilen kısım ücretlidir, kalanı iade edilir.
cancel-means-reserved = 🛑 Henüz gönderilmedi: tamamını hâlâ geri çekebilirsiniz.

## My orders

orders-search = Sipariş bulmak için <code>#17</code> gibi bir numara ya da bir link yazın.
orders-of-link = 🔗 { $link }
orders-none-such = Bu türde sipariş yok.
button-filter-all = Tümü
button-filter-active = Aktif
button-filter-done = Biten
button-filter-problem = Sorunlu

## Settings

button-settings = Ayarlar
button-mute = Bu bildirimleri kapat
button-zone = Saat dilimi
button-zone-phone = Telefonumdaki gibi
button-notices-completed = Tamamlandı
button-notices-partial = Kısmi teslimat
button-notices-canceled = İptal edildi
button-notices-refill = Telafiler
settings = <b>Ayarlar</b>
settings-notices = 🔔 Almak istemediğiniz bildirim türüne dokunun. Para iadeleri yine de bildirilir, ama sessizce. Siparişin kartında her şey görünür.
settings-zone-phone = 🕰️ Saatler telefonunuzun saatine göre gösteriliyor.
settings-zone = 🕰️ Saatler { $city } saatine göre gösteriliyor; orada şu an saat { $at }.
notices-on = Bu bildirimler yeniden gelecek.
notices-off = Kapatıldı. Ayarlar’dan yeniden açabilirsiniz.
zone-choose = 🕰️ <b>Bulunduğunuz yerde saat kaç?</b>
zone-chosen = Kaydedildi.

## Tables

column-amount = Tutar
column-what = İşlem
column-when = Tarih
column-balance = Bakiye
column-order = Sipariş
column-service = Servis
column-quantity = Miktar
column-state = Durum
column-price = Fiyat
column-limits = Limitler
