## What the types of services ask for

form-ask-comments = ✏️ <b>Envoyez-moi les commentaires.</b> Par exemple :
    <code>Superbe vidéo !
    Où a-t-elle été tournée ?</code>
form-ask-usernames = 👤 <b>Envoyez-moi les noms des comptes.</b> Par exemple :
    <code>premier.compte
    @deuxieme.compte</code>
form-ask-hashtags = #️⃣ <b>Envoyez-moi les hashtags.</b> Par exemple :
    <code>voyage
    #coucherdesoleil</code>
form-ask-hashtag = #️⃣ <b>Quel hashtag ?</b> Par exemple <code>voyage</code>.
form-ask-username = 👤 <b>{ $comment ->
        [true] Quel compte a écrit le commentaire ?
       *[false] De quel compte visez-vous les abonnés ?
    }</b> Envoyez le nom du compte ou le lien vers son profil, par exemple <code>un.compte</code>.
form-ask-media = 🖼 <b>Envoyez-moi le lien de la publication</b> : les comptes qui l’ont aimée seront utilisés. Elle doit se trouver sur le même site.
form-ask-answer-number = 🗳 <b>Quelle réponse du sondage ?</b> Comptez à partir du haut : touchez son numéro, ou écrivez-en un de 1 à { $limit }.
form-ask-groups = 👥 <b>Envoyez-moi les groupes</b> d’où viennent les personnes à inviter, par lien ou par nom. Ils doivent être publics. Par exemple :
    <code>https://t.me/ungroupe
    @unautregroupe</code>
form-ask-keywords = 🔑 <b>Envoyez-moi les mots-clés.</b> Par exemple :
    <code>acheter chaussures de course
    chaussures de course en ligne</code>
form-ask-country = 🌍 <b>De quel pays ?</b> Touchez-en un, ou écrivez son nom ou son code à deux lettres, par exemple <code>PL</code>.
form-ask-device = 📱 <b>Sur quels appareils ?</b> Touchez un choix.
form-ask-type-of-traffic = 🚦 <b>D’où viennent les visiteurs ?</b> Touchez un choix.
form-ask-google-keyword = 🔎 <b>Quels mots cherchent-ils ?</b> Par exemple <code>chaussures de course</code>.
form-ask-referring-url = ↪️ <b>De quelle page viennent-ils ?</b> Envoyez son lien, par exemple <code>https://example.com/page</code>.
form-ask-list = Un par ligne, dans un message ou dans un fichier .txt de { $limit } lignes au plus.
form-ask-more = ➕ <b>Ce que vous envoyez maintenant s’ajoute à la fin</b>, dans un message ou dans un fichier .txt.

form-limits = Ce service accepte de { $minimum } à { $maximum }.
form-package-price = 📦 { $price }, c’est le prix du forfait entier, quel que soit leur nombre.
form-commas-count = ⚠️ Ici, une virgule compte comme la fin d’un commentaire : une ligne avec une virgule est facturée comme deux.
form-replaces = Une erreur ? Renvoyez la liste entière : elle remplacera celle-ci.
form-bill = 💵 { $count } pour <b>{ $price }</b>
form-too-few = ⚠️ Il y en a { $count }, et ce service commence à { $limit } : il en manque { $difference }.
form-too-many = ⚠️ Il y en a { $count }, et ce service va jusqu’à { $limit } : il faut en retirer { $difference }.
form-more-lines = { $n ->
        [one] … et { $n } autre
       *[other] … et { $n } autres
    }
form-value = ▫️ { $field } : <b>{ $value }</b>

form-blank-lines = 🧹 { $n ->
        [one] { $n } ligne vide a été écartée.
       *[other] { $n } lignes vides ont été écartées.
    }
form-left-out-twice = 🧹 { $n ->
        [one] { $n } entrée en double a été écartée.
       *[other] { $n } entrées en double ont été écartées.
    }
form-stand-twice = 👀 { $n ->
        [one] { $n } ligne figure deux fois. Elle est gardée, et compte.
       *[other] { $n } lignes figurent deux fois. Elles sont gardées, et comptent.
    }
form-cut-off = ✂️ Est-ce tout ? Un message contient 4 096 caractères, et les applications coupent en deux les textes plus longs. Ajoutez la suite, ou envoyez un fichier .txt.

lines-comments = ✏️ <b>{ $n ->
        [one] { $n } commentaire
       *[other] { $n } commentaires
    }</b>
lines-usernames = 👤 <b>{ $n ->
        [one] { $n } compte
       *[other] { $n } comptes
    }</b>
lines-hashtags = #️⃣ <b>{ $n ->
        [one] { $n } hashtag
       *[other] { $n } hashtags
    }</b>
lines-groups = 👥 <b>{ $n ->
        [one] { $n } groupe
       *[other] { $n } groupes
    }</b>
lines-keywords = 🔑 <b>{ $n ->
        [one] { $n } mot-clé
       *[other] { $n } mots-clés
    }</b>

button-field-comments = Commentaires
button-field-usernames = Comptes
button-field-hashtags = Hashtags
button-field-hashtag = Hashtag
button-field-username = Compte
button-field-media = Publication
button-field-answer-number = Réponse
button-field-groups = Groupes
button-field-keywords = Mots-clés
button-field-country = Pays
button-field-device = Appareils
button-field-type-of-traffic = Provenance
button-field-google-keyword = Mots cherchés
button-field-referring-url = Page d’origine
button-go-on = Reprendre votre commande
button-continue = Continuer
button-keep = Garder ce choix
button-keep-quantity = Garder { $quantity }
button-add-lines = Ajouter des lignes
button-new-list = Nouvelle liste

country-worldwide = 🌍 Monde entier
device-1 = Ordinateur
device-2 = Téléphone Android
device-3 = Téléphone iOS
device-4 = Téléphones variés
device-5 = Tous types d’appareils
traffic-1 = Une recherche Google
traffic-2 = Une autre page
traffic-3 = Aucune origine précise

form-problem-text-wanted = Envoyez du texte, s’il vous plaît : ici, je ne peux utiliser ni images, ni stickers, ni fichiers.
form-problem-list-wanted = Envoyez du texte ou un fichier .txt, s’il vous plaît : je ne peux utiliser ni images ni stickers.
form-problem-empty = Je n’y trouve rien d’utilisable. Écrivez-le de nouveau et renvoyez-le.
form-problem-one-line-wanted = Il n’en faut qu’un ici : envoyez une seule ligne.
form-problem-forbidden-characters = « { $entry } » contient des caractères de contrôle qu’aucun service n’accepte. Réécrivez-le et renvoyez-le.
form-problem-too-long = « { $entry } » est trop long : { $limit } caractères au plus.
form-problem-too-many-lines = C’est trop pour une commande : { $limit } lignes au plus. Faites-en deux commandes.
form-problem-too-much = C’est trop de texte pour une commande. Faites-en deux commandes.
form-problem-not-a-name = « { $entry } » n’est pas un nom de compte. Il peut contenir des lettres, des chiffres, des points, des tirets et des tirets bas ; le lien vers le profil convient aussi.
form-problem-not-a-tag = « { $entry } » n’est pas un hashtag. C’est un seul mot fait de lettres, de chiffres et de tirets bas.
form-problem-not-a-group = « { $entry } » n’est ni le lien ni le nom d’un groupe public de ce site. Copiez le lien du groupe et renvoyez-le.
form-problem-not-an-answer = Ce n’est pas un nombre de 1 à { $limit }. Envoyez seulement le nombre.
form-problem-not-a-country = Je ne connais pas ce pays. Son code à deux lettres convient toujours, par exemple <code>FR</code>.
confirm-problem-one-line = Une seule ligne ne remplace pas votre liste. Pour la changer, renvoyez-la en entier ou touchez son bouton.
form-problem-tap-wanted = Ici, il n’y a rien à écrire : touchez l’un des boutons.
form-problem-unknown-command = Je ne connais pas la commande « { $entry } » et je ne l’ai pas prise pour une réponse.

file-problem-too-large = Ce fichier est trop gros : { $limit } Mo au plus. Divisez-le, et faites-en deux commandes.
file-problem-wrong-kind = Je ne lis pas ce type de fichier. Envoyez du texte, ou un fichier de texte simple qui finit par .txt.
file-problem-not-text = Ce fichier n’est pas du texte simple. Enregistrez-le en .txt (« UTF-8 »), ou collez les lignes ici.
file-problem-unknown-encoding = Je ne peux pas savoir quelles lettres contient ce fichier. Enregistrez-le de nouveau en « UTF-8 », ou collez les lignes ici.
file-problem-not-fetched = Je n’ai pas pu récupérer ce fichier depuis Telegram. Rien n’a changé : envoyez-le encore une fois, s’il vous plaît.

## Prices and badges

unit-thousand = pour 1 000
unit-comments = pour 1 000 commentaires
unit-usernames = pour 1 000 comptes
unit-package = pour le forfait
list-packages = 📦 signifie : le prix vaut pour le forfait entier.
service-drip = 💧 livrable en plusieurs fois (drip-feed)
service-per-day = 🚀 environ { $n } par jour
service-start-within = ⚡ commence en moins de { $span }
service-start-at-once = ⚡ commence tout de suite
confirm-package = 📦 Un forfait
confirm-quantity = 🔢 { $quantity }, à { $price } { $unit }
confirm-total = 💵 Total : <b>{ $total }</b>

## Drip-feed

button-drip = En plusieurs fois
button-drop-drip = En une seule fois
drip-ask-runs = 💧 <b>En combien de fois ?</b> Chaque fois, { $quantity } sont livrés. Touchez un nombre, ou écrivez-en un de { $minimum } à { $maximum }.
drip-ask-interval = 💧 <b>Combien de temps entre deux livraisons ?</b> { $runs } × { $quantity } = { $total }, { $price }.
    Après la flèche, vous voyez la durée de l’ensemble.
drip-interval-range = Vous pouvez aussi écrire les minutes, de { $minimum } à { $maximum }.
drip-line = 💧 { $runs } × { $quantity }, à { $interval } d’intervalle = { $total }, en tout environ { $span }
drip-each = 💧 Cette commande compte { $runs } livraisons : indiquez la quantité de chacune. Les prix valent pour toutes ensemble.
drip-dropped = ⚠️ Autant de livraisons ne sont plus possibles : la commande est livrée en une seule fois.
drip-problem-runs = Envoyez un nombre entier de livraisons, de { $minimum } à { $maximum }.
drip-problem-interval = Ce service ne le permet pas. Touchez l’une des durées.
