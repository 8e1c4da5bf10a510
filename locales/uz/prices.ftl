## Prices that move, and charges that are others than the rate says

price-moved = 📈 Kartochka ochiq turgan paytda narx oshdi: <s>{ $old }</s> → <b>{ $new }</b>. Hali hech narsa buyurtma qilinmadi; yangi narxni bir bosishda tasdiqlash mumkin.

# Rates that jumped

sync-change-jumped = { $n ->
        [one] { $n } tasi sizning qaroringizni kutyapti (tarifi keskin oʻzgardi)
       *[other] { $n } tasi sizning qaroringizni kutyapti (tarifi keskin oʻzgardi)
    }
left-out-rate-jump = tarifi keskin oʻzgargan, qaroringizni kutyapti
left-out-jumped-row = <b>{ $panel }</b> · <code>{ $id }</code> · { $name }
    tarif { $old } → <b>{ $new }</b> / 1000 ta
take-approves = Qabul qilingan narsa ma’qullangan hisoblanadi: tarifi keskin oʻzgarganlar ham darhol sotuvga chiqadi.
button-rate-jumps = Keskin oʻzgargan tariflar
button-approve-rate = Sotish, { $rate }: { $name }
button-approve-all = Hammasini ma’qullash: { $n }
button-approve-sure = Ha, sotilsin
approve-question = ⚠️ { $n ->
        [one] { $n } ta xizmat yangi tarifi boʻyicha sotilsinmi?
       *[other] { $n } ta xizmat yangi tariflari boʻyicha sotilsinmi?
    } Buni faqat panelning oʻz narxlar roʻyxatida ham shunday boʻlsa qiling.
approve-newer = Shu orada tariflar yana oʻzgardi: qayta koʻrib chiqing.
approve-none = ✅ Qaroringizni kutayotgan tarif yoʻq.
approve-one-done = ✅ U yangi tarif boʻyicha sotilmoqda.
approve-done = ✅ { $n ->
        [one] { $n } ta xizmat yangi tarifi boʻyicha sotilmoqda.
       *[other] { $n } ta xizmat yangi tariflari boʻyicha sotilmoqda.
    }
alert-rate-jump = tariflar keskin oʻzgardi
notice-alert-rate-jump = 📈 <b>{ $about }</b>: { $n ->
        [one] { $n } ta xizmat sizning qaroringizni kutyapti: uning tarifi keskin oʻzgardi.
       *[other] { $n } ta xizmat sizning qaroringizni kutyapti: ularning tarifi keskin oʻzgardi.
    }
    Boshlangan vaqti: { $since }. Yangi tariflarni ma’qullamaguningizcha yoki eskilari qaytmaguncha ular sotilmaydi.

# Charges

case-charge = kutilmagan summa yechilgan
case-help-charge = Panel oʻz tarifidagidan boshqa summa yechyapti. Qimmatroq boʻlsa: narxlar oʻzi oshadi va yechilgan summa yana tarifga mos kelganda pasayadi. Arzonroq boʻlsa: siz qabul qilmasangiz, narxlar oʻzgarmaydi. Qaysi biri toʻgʻriligini paneldan soʻrang.
button-accept-charge = Narxlarda hisobga olish
charge-accepted = ✅ Endi bu xizmat narxlari panel haqiqatda yechadigan summadan hisoblanadi: uning tarifi × { $factor }.
charge-not-offered = Bu yerda qabul qilinadigan narsa qolmadi.
resolution-accepted = qabul qilindi
