## The books are checked, and backups restored: what admins hear and see of it

alert-broken-books = daftar hisoblari toʻgʻri chiqmayapti
alert-restored = zaxira nusxa tiklandi
button-why-closed = Nega yopiq

notice-alert-broken-books = 🛑 <b>Doʻkon oʻzini yopdi: daftar hisoblari toʻgʻri chiqmayapti.</b> Boshlangan vaqti: { $since }. { $broken ->
        [one] Toʻgʻri chiqmagani:
       *[other] { $broken } ta qoida buzilgan, birinchisi:
    }
    <code>{ $words }</code>
    Buyurtmalar qabul qilinmaydi va yuborilmaydi; panellarda turganlari davom etadi. Serverda <code>kiosk check</code> buyrugʻini ishga tushiring. U ham shuni aytsa, fayl nusxasini saqlab qoʻying va oxirgi buzilmagan zaxira nusxani tiklang.
notice-alert-restored = 🗄️ <b>Doʻkon yopiq: uning ma’lumotlar bazasi – zaxira nusxa, olingan vaqti: { $made }.</b> { $found ->
        [0] Panellarda undan keyingi buyurtma topilmadi, lekin hammasini qidirib yoki solishtirib boʻlmadi.
        [one] Undan keyin { $found } ta buyurtma berilgan, paneldagi xarajati { $worth }: { $ids }. U /cases boʻlimidagi noaniq buyurtmaga yoki toʻlovi baza bilan birga yoʻqolgan mijozga tegishli.
       *[other] Undan keyin { $found } ta buyurtma berilgan, panellardagi xarajati { $worth }: { $ids }. Ular /cases boʻlimidagi noaniq buyurtmalarga yoki toʻlovlari baza bilan birga yoʻqolgan mijozlarga tegishli.
    }
    Siz doʻkonni ochmaguningizcha hech narsa sotilmaydi va yuborilmaydi: avval /freeze, keyin /cases boʻlimini koʻring.
notice-admin-restored-clean = ✅ Barcha panellar tekshirib chiqildi: tiklangan zaxira nusxadan keyin hech narsa buyurtma qilinmagan. Doʻkon ochiq.

# /freeze

freeze-broken = 🛑 <b>Doʻkon yopiq: daftar hisoblari toʻgʻri chiqmayapti.</b> Buyurtmalar qabul qilinmaydi va yuborilmaydi. Serverda <code>kiosk check</code> buyrugʻini ishga tushiring; u ham shuni aytsa, oxirgi buzilmagan zaxira nusxani tiklang. Tekshiruv har besh daqiqada takrorlanadi va hammasi joyida boʻlsa, doʻkonni ochadi. Buzilgan qoidalar:
freeze-broken-row = <code>{ $row }</code>
freeze-more = … va yana { $n } ta
freeze-restored = 🗄️ <b>Doʻkon yopiq: uning ma’lumotlar bazasi – zaxira nusxa, olingan vaqti: { $made }</b>, tiklangan vaqti: { $at }. Shu oraliqda boʻlgan narsalar, jumladan mijozlarning toʻlovlari unda yoʻq. Hech narsa sotilmaydi va yuborilmaydi; buyurtmalar kuzatiladi, qaytariladigan pullar toʻlanadi. Avval ochiq /cases masalalarini hal qiling: oʻsha buyurtmalar yuborilgan boʻlishi mumkin.
freeze-waiting = <b>{ $panel }</b>: tekshirilmoqda
freeze-panel = <b>{ $panel }</b>: { $n ->
        [0] zaxira nusxada yoʻq buyurtma topilmadi
        [one] zaxira nusxada yoʻq { $n } ta buyurtma, xarajati { $worth }
       *[other] zaxira nusxada yoʻq { $n } ta buyurtma, xarajati { $worth }
    }
freeze-ids = <code>{ $ids }</code>{ $more ->
        [0] { "" }
       *[other] {" "}va yana { $more } ta
    }
freeze-problem-unanswered = Panel javob bermayapti; har daqiqada qayta soʻralmoqda.
freeze-problem-text-ids = Uning buyurtma raqamlari boʻyicha qidirib boʻlmaydi: panelning oʻz buyurtmalar roʻyxatini koʻring.
freeze-problem-no-orders = Qidirishni boshlash uchun buyurtmamiz yoʻq: panelning oʻz buyurtmalar roʻyxatini koʻring.
freeze-problem-out-of-order = Uning buyurtma raqamlari oshib bormaydi, shuning uchun boshqalari ham boʻlishi mumkin: panelning oʻz buyurtmalar roʻyxatini koʻring.
freeze-problem-too-far = Raqamlar juda koʻp, hammasini soʻrab boʻlmadi: panelning oʻz buyurtmalar roʻyxatini koʻring.
freeze-problem-gone = U endi sozlamalarda yoʻq, shuning uchun undan soʻrab boʻlmaydi. Uni sozlamalarga qaytaring yoki uning oʻz buyurtmalar roʻyxatini koʻring.
freeze-difference-none = U yerdagi balans zaxira nusxa daftaridagi bilan bir xil.
freeze-difference-less = U yerdagi balans zaxira nusxa daftaridagidan { $amount } { $currency } kam.
freeze-difference-more = U yerdagi balans zaxira nusxa daftaridagidan { $amount } { $currency } koʻp.
freeze-difference-unknown = U yerdagi balansni zaxira nusxa daftari bilan solishtirib boʻlmaydi.
button-open-restored = Doʻkonni ochish
freeze-open-sure = Doʻkon ochilsinmi? { $n ->
        [0] Zaxira nusxada yoʻq buyurtma topilmadi.
        [one] { $n } ta buyurtma zaxira nusxada yoʻq; uning xarajatini ({ $worth }) hech kim toʻlamagan.
       *[other] { $n } ta buyurtma zaxira nusxada yoʻq; ularning xarajatini ({ $worth }) hech kim toʻlamagan.
    } Zaxira nusxadan keyin balanslarga qoʻshilgan pullarni qayta kiritish kerak. Noaniq buyurtmalar /cases boʻlimida qoladi va yuborilmaydi.
freeze-open-early = ⚠️ Hali barcha panellar tekshirib chiqilmagan: zaxira nusxadan keyin berilgan boshqa buyurtmalar ham topilishi mumkin. Kutgan ma’qul.
button-open-sure = Ha, doʻkon ochilsin
