## A link that comes before a service

paste-link = 🔗 { $link }
    { $platform } · { $kind }
paste-found = { $n ->
        [one] <b>{ $n } service</b> compatible
       *[other] <b>{ $n } services</b> compatibles
    }, les plus commandés d’abord. Prix pour 1 000 ; ⏱ durée habituelle, ≈ durée annoncée ; ♻️ avec complément.
paste-nothing-fits = Rien ne convient ici à ce lien pour le moment. Choisissez un service ci-dessous, ou envoyez un autre lien.
paste-words-ignored = Aucun service ne contient tout <i>{ $words }</i> : voici tous ceux qui conviennent au lien.
paste-quantity-kept = 🔢 { $quantity } – touchez un service pour voir le prix.
paste-which-platform = <b>{ $name }</b> peut être un nom sur plusieurs plateformes. Laquelle ?
paste-name-nowhere = Rien ne convient ici au nom <b>{ $name }</b>. Envoyez le lien complet du profil ou du canal.
paste-gone = Ce lien n’est plus en mémoire. Renvoyez-le, s’il vous plaît.
paste-several = { $n ->
        [one] <b>{ $n } lien</b> est utilisable. Touchez-le pour voir ce qui convient.
       *[other] <b>{ $n } liens</b>. Touchez-en un pour voir ce qui convient.
    }
paste-example = Un lien qui marche ressemble à ceci :
    <code>{ $example }</code>
paste-wrong-target = Cette adresse ne mène ni à une publication, ni à un profil, ni à un canal, ni à rien de semblable. Ouvrez ce pour quoi vous voulez commander et copiez son propre lien.
button-services-for-link = Services pour ce lien
button-one-service-for-all = Un service pour tous

link-problem-look-alike = Certaines lettres de ce lien imitent celles du vrai site : c’est peut-être un piège. Tapez vous-même l’adresse du site, ou copiez le lien dans l’application.
problem-package-quantity = C’est un forfait : il n’y a pas de quantité à choisir. Vérifiez le récapitulatif et confirmez, ou envoyez un autre lien.

## Channels and groups, chosen or forwarded

paste-forward-hint = ↪️ Ou transférez-moi la publication depuis son canal.
paste-place-private = ⚠️ <b>{ $title }</b> n’a pas de lien public : personne ne pourrait y livrer. Rendez-le public dans ses réglages (donnez-lui un @nom), puis choisissez-le ou transférez-le à nouveau.
button-pick-place = Choisir un de mes canaux
place-channel = Choisir un canal
place-group = Choisir un groupe
place-choose = 👇 Choisissez avec les boutons ci-dessous, ou envoyez le lien en texte.
place-closed = ⌨️ Boutons masqués.

## Quantity

button-quantity-most = Max. du solde : { $quantity }
