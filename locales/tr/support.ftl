## Support

support-intro = 💬 <b>Destek</b>
    Bize istediğinizi sorun. Tek mesaj yeterli; fotoğraf veya dosya ekleyebilirsiniz. Yanıt buraya gelir.
support-yours = Destek talepleriniz:
ticket-state-open = yanıtımızı bekliyor
ticket-state-answered = yanıtlandı
ticket-state-closed = kapandı
ticket-title = { $icon } <b>Destek talebi #{ $ticket }</b> · { $state }
ticket-order = { $icon } Sipariş #{ $order } · { $state }
    { $quantity } × { $name }
    🔗 { $link }
ticket-ask = ✍️ <b>Size nasıl yardımcı olabiliriz?</b> Tek mesajda yazın. Fotoğraf veya dosya ekleyebilirsiniz.
ticket-ask-more = ✍️ #{ $ticket } numaralı destek talebine eklemek istediğinizi yazın. Fotoğraf veya dosya da olur.
ticket-sent = ✅ Gönderildi. Yanıt bu sohbete gelecek.
ticket-line = <b>{ $who }</b> · { $at }
    { $words }
ticket-by-staff = Destek
ticket-by-customer = Müşteri
ticket-problem-gone = Bu destek talebini bulamıyorum. /support ile yeni bir tane yazın.
ticket-problem-empty = Bunu iletemiyorum. Metin yazın ya da fotoğraf veya dosya gönderin.
ticket-problem-too-long = Çok uzun: en fazla { $limit } karakter olabilir. Birkaç mesaj hâlinde gönderin.
ticket-problem-too-many-open = Zaten birkaç açık destek talebiniz var. /support bölümünde birini kapatın ya da ona ekleyin.
ticket-problem-too-fast = Bir saat içinde çok mesaj yazdınız. Lütfen yanıtı bekleyin ya da daha sonra tekrar yazın.
button-write = Bize yazın
button-write-more = Devamını yaz
button-close-ticket = Kapat
button-open-ticket = Destek talebi #{ $ticket }
button-answer = Yanıtla
button-tickets = Destek talepleri

staff-tickets = <b>Açık destek talepleri</b>
    🟡 sizi bekliyor · 🟢 yanıtlandı
staff-tickets-none = Açık destek talebi yok.
staff-ticket-who = 👤 { $who } · <code>{ $person }</code>
staff-ticket-blocked = 🚫 Müşteri botu engellemiş: yanıtlar ulaşmıyor.
staff-ticket-sent = ✅ Yanıt yola çıktı.
staff-ticket-ask = ✍️ #{ $ticket } numaralı destek talebinin yanıtını yazın. Fotoğraf veya dosya ekleyebilirsiniz.

notice-support-written = 💬 <b>Destek talebi #{ $ticket }</b> · { $who } · <code>{ $person }</code>
    { $words }

    <i>Müşteriye yanıt vermek için bu mesajı yanıtlayın.</i>
notice-support-written-order = 💬 <b>Destek talebi #{ $ticket }</b> · { $who } · <code>{ $person }</code>
    Sipariş #{ $order } · { $state } · { $quantity } × { $name }
    { $words }

    <i>Müşteriye yanıt vermek için bu mesajı yanıtlayın.</i>
notice-support-file = 📎 Destek talebi #{ $ticket }
notice-support-answered = 💬 <b>Destek talebi #{ $ticket } yanıtlandı</b>
    <blockquote>{ $quote }</blockquote>
    { $words }
notice-support-closed = ✔️ #{ $ticket } numaralı destek talebi kapandı. İstediğiniz zaman devamını yazabilirsiniz.
notice-support-unreached = 🚫 Destek talebi #{ $ticket }: yanıt ulaşmadı. Müşteri botu engellemiş.
notice-support-too-long = ⚠️ Destek talebi #{ $ticket }: yanıt çok uzun olduğu için gönderilmedi. En fazla { $limit } karakter olabilir; birkaç mesaj hâlinde gönderin.
