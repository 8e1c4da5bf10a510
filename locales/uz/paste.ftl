## A link that comes before a service

paste-link = 🔗 { $link }
    { $platform } · { $kind }
paste-found = { $n ->
        [one] <b>{ $n } ta xizmat</b> toʻgʻri keladi
       *[other] <b>{ $n } ta xizmat</b> toʻgʻri keladi
    }, koʻp buyurtma qilinadiganlari boshida. Narxlar 1000 tasi uchun; ⏱ – odatdagi vaqt, ≈ – va’da qilingani; ♻️ – tiklanadi.
paste-nothing-fits = Hozircha bu havolaga toʻgʻri keladigan narsa yoʻq. Pastdan xizmat tanlang yoki boshqa havola yuboring.
paste-words-ignored = <i>{ $words }</i> soʻzlarining hammasi bor xizmat yoʻq: bu havolaga toʻgʻri keladiganlari shular.
paste-quantity-kept = 🔢 { $quantity } ta – narxni koʻrish uchun bir marta bosing.
paste-which-platform = <b>{ $name }</b> nomi bir nechta platformada boʻlishi mumkin. Qaysi biri kerak?
paste-name-nowhere = <b>{ $name }</b> nomiga toʻgʻri keladigan narsa yoʻq. Profil yoki kanalning toʻliq havolasini yuboring.
paste-gone = Bu havola endi xotiramda yoʻq. Iltimos, uni qayta yuboring.
paste-several = { $n ->
        [one] <b>{ $n } ta havola</b> yaraydi. Nima toʻgʻri kelishini koʻrish uchun uni bosing.
       *[other] <b>{ $n } ta havola</b>. Nima toʻgʻri kelishini koʻrish uchun birini bosing.
    }
paste-example = Toʻgʻri havola mana bunday boʻladi:
    <code>{ $example }</code>
paste-wrong-target = Bu manzil post, profil, kanal yoki shunga oʻxshash joyga olib bormaydi. Nima uchun buyurtma bermoqchi boʻlsangiz, oʻshani ochib, uning oʻz havolasini nusxalang.
button-services-for-link = Bu havola uchun xizmatlar
button-one-service-for-all = Hammasiga bitta xizmat

link-problem-look-alike = Bu havolada haqiqiy saytning harflariga faqat oʻxshaydigan harflar bor: bu tuzoq boʻlishi mumkin. Sayt manzilini oʻzingiz yozing yoki havolani ilovada nusxalang.
problem-package-quantity = Bu paket holida sotiladi: miqdor tanlanmaydi. Kartochkani tekshirib tasdiqlang yoki boshqa havola yuboring.

## Channels and groups, chosen or forwarded

paste-forward-hint = ↪️ Yoki postni kanaldan menga uzating (forward).
paste-place-private = ⚠️ <b>{ $title }</b> uchun ochiq havola yoʻq, shuning uchun buyurtmani u yerga hech kim yetkaza olmaydi. Sozlamalarida uni ochiq qiling (@nom bering), keyin qayta tanlang yoki uzating.
button-pick-place = Oʻz kanalimni tanlash
place-channel = Kanal tanlash
place-group = Guruh tanlash
place-choose = 👇 Pastdagi tugmalar bilan tanlang yoki havolani matn koʻrinishida yuboring.
place-closed = ⌨️ Tugmalar olib tashlandi.

## Quantity

button-quantity-most = Balans yetadi: { $quantity }
