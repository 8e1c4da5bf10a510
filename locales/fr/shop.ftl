language-name = Français

## The first screen

home-greeting = 👋 <b>Bienvenue !</b> Collez un lien, ou choisissez une plateforme et un service, et c’est parti.
home-choose = Par où commencer ?
home-balance = 👛 Solde : <b>{ $balance }</b>
shop-empty = Les rayons se remplissent. Revenez dans quelques minutes.
old-menu = Ce menu n’est plus à jour. En voici un nouveau.
not-understood = Désolé, je n’ai pas compris. Choisissez ci-dessous, ou écrivez quelques mots pour chercher un service.
not-understood-media = Je ne peux utiliser ici ni images, ni stickers, ni fichiers. Choisissez ci-dessous, ou écrivez quelques mots pour chercher un service.
nothing-to-cancel = Il n’y a rien à annuler.
canceled = Annulé. Rien n’a été commandé.
banned = Vous ne pouvez plus utiliser cette boutique. Si vous pensez que c’est une erreur, contactez le responsable.
too-fast = C’était un peu rapide. Attendez un instant et touchez de nouveau.

button-back = Retour
button-cancel = Annuler
button-home = Accueil
button-previous = Précédent
button-next = Suivant
button-search = Chercher
button-my-orders = Mes commandes
button-wallet = Solde
button-language = Langue
button-support = Assistance
button-browse = Services
button-more-platforms = Autres plateformes
button-order-again = Renouveler
button-open-order = Commande #{ $order }

platform-website = Sites web
platform-other = Autres

language-choose = Quelle langue préférez-vous ?
language-chosen = C’est noté : nous parlons français.

support-contact = 💬 Une question sur une commande ? Écrivez à { $contact } en indiquant le numéro de la commande.

## Lists

platforms = <b>Toutes les plateformes</b>
categories = <b>{ $platform }</b>
    Que cherchez-vous ?
services = <b>{ $category }</b>
    { $platform } · prix pour 1 000
list-gone = Il n’y a plus rien ici. Faites un autre choix.
search-ask = 🔎 Que cherchez-vous ? Écrivez quelques mots, par exemple <i>likes instagram</i>.
search-found = 🔎 <b>{ $words }</b> : { $n ->
        [one] { $n } service
       *[other] { $n } services
    }, prix pour 1 000
search-nothing = 🔎 Aucun résultat pour <b>{ $words }</b>. Essayez moins de mots, ou d’autres, par exemple <i>vues tiktok</i>.
search-empty = ⚠️ Envoyez les mots sous forme de texte, s’il vous plaît.
search-too-long = ⚠️ C’est trop long pour une recherche. Quelques mots suffisent.

## A service and its link

service-title = <b>{ $name }</b>
service-price = 💵 <b>{ $price }</b> { $unit }
service-limits = 🔢 de { $minimum } à { $maximum }
service-usual-time = ⏱ en général { $span }
service-refill-no = ♻️ sans complément en cas de baisse
service-refill-yes = ♻️ complété en cas de baisse
service-refill-days = ♻️ complété en cas de baisse pendant { $n ->
        [one] { $n } jour
       *[other] { $n } jours
    }
service-cancel-yes = 🛑 annulation possible sur demande, même en cours
service-cancel-no = 🛑 pas d’annulation une fois la commande envoyée
link-ask = 🔗 <b>Envoyez-moi le lien</b> ({ $target }), par exemple :
    <code>{ $example }</code>
button-keep-link = Garder le lien
target-post = publication
target-profile = profil
target-channel = canal, chaîne ou groupe
target-video = vidéo
target-story = story
target-live = direct
target-comment = commentaire
target-group = groupe
target-bot = bot
target-track = morceau
target-playlist = playlist
target-any = page

you-sent = Vous avez envoyé : <code>{ $text }</code>
problem-text-wanted = Envoyez du texte, s’il vous plaît : ici, je ne peux utiliser ni images, ni stickers, ni fichiers.

link-problem-empty = Ce message est vide. Envoyez le lien sous forme de texte.
link-problem-not-a-link = Je ne peux pas utiliser cela comme lien. Copiez-le dans l’application avec <i>Partager</i>, puis <i>Copier le lien</i>.
link-problem-too-long = Ce lien est trop long. Copiez-le de nouveau, et rien que le lien.
link-problem-forbidden-characters = Ce lien contient des caractères qui n’ont rien à y faire. Copiez-le de nouveau et n’envoyez rien d’autre.
link-problem-has-credentials = Ce lien contient un nom ou un mot de passe. Envoyez-le sans, s’il vous plaît.
link-problem-has-port = Ce lien contient un numéro de port, après un deux-points. Envoyez-le sans, s’il vous plaît.
link-problem-not-public = Cette adresse n’est pas accessible depuis Internet. Envoyez un lien public.
link-problem-wrong-platform = Ce lien mène à un autre site que celui de ce service. Envoyez un lien du bon site, ou revenez choisir un autre service.
link-problem-wrong-target = C’est le bon site, mais ce service demande un autre type de lien ({ $target }). Ouvrez la bonne page dans l’application et copiez son lien.
link-problem-short-link = C’est un lien raccourci, qui ne fait que renvoyer à un autre, et je n’ouvre jamais les liens. Ouvrez-le vous-même et attendez que la page s’affiche. Copiez ensuite l’adresse complète : dans un navigateur, depuis la barre d’adresse ; dans une application, avec <i>Partager</i>, puis <i>Copier le lien</i>.
link-problem-private-invite = Ce lien mène à un lieu privé, réservé à ses membres. Envoyez un lien public : rendez le canal ou le groupe public, son @nom suffira.

## Quantity

quantity-link = 🔗 { $link }
quantity-ask = 🔢 <b>Combien ?</b> Touchez une quantité, ou écrivez un nombre de { $minimum } à { $maximum } (<code>1500</code> et <code>1,5k</code> conviennent).
quantity-problem-not-a-number = Je n’y reconnais pas de nombre. N’utilisez que des chiffres, comme <code>1500</code> ou <code>1,5k</code>.
quantity-problem-too-small = C’est trop peu : ce service commence à { $minimum }.
quantity-problem-too-large = C’est trop : ce service va jusqu’à { $maximum }.

## Confirm

confirm-summary = <b>Vérifiez votre commande</b>

    { $name }
    🔗 { $link }
confirm-balance = 👛 Solde : { $balance } → { $after }
    Prix garanti jusqu’au { $until }.
confirm-operator-pays = 👛 Payé par la boutique.
    Prix garanti jusqu’au { $until }.
confirm-short = 👛 Solde : { $balance }. Il vous manque <b>{ $missing }</b>. Votre commande vous attend : ajoutez des fonds, puis revenez-y.
confirm-problem-neither = Ce n’est ni un nombre ni un lien : rien n’a changé. Envoyez un nombre pour une autre quantité, ou un autre lien.
button-confirm = Confirmer
button-link = Lien
button-quantity = Quantité
button-top-up = Ajouter des fonds
button-try-again = Réessayer
button-new-price = Voir le nouveau prix
button-order-once-more = Oui, encore une fois
confirm-repeat = Vous avez passé la même commande il y a quelques minutes : #{ $order }. La passer <b>encore une fois</b> ?
confirm-working = Merci ! Votre commande est en route.
confirm-already = Cette commande est déjà passée.

refusal-frozen = ⏸️ La boutique ne prend pas de commandes en ce moment. La vôtre est gardée : réessayez un peu plus tard.
refusal-not-let-in = 🔒 Cette boutique est privée. Demandez l’accès au responsable ; votre identifiant se trouve dans /help.
refusal-service-gone = Ce service n’est plus proposé. Choisissez-en un autre.
refusal-draft-gone = Cette commande a été fermée avant d’être passée. Commencez-en une nouvelle.
refusal-incomplete = Il manque encore quelque chose à cette commande. Revoyez-la étape par étape.
refusal-too-many = Vous avez passé beaucoup de commandes en une heure. Celle-ci est gardée : réessayez un peu plus tard.
refusal-expired = ⌛ Le prix affiché n’est plus valable. Rien n’a été commandé. Regardez le nouveau prix, puis confirmez.

## Orders

orders-title = <b>Mes commandes</b>
orders-none = Vous n’avez pas encore de commande.
order-gone = Je ne trouve pas cette commande. Les vôtres sont dans /orders.
order-title = { $icon } <b>Commande #{ $order }</b> · { $state }
order-progress = { $bar } { $percent } %
    { $delivered } sur { $quantity } livrés
order-what = { $name }
    🔗 { $link }
order-price = 🔢 { $quantity } · 💵 { $price }
order-refunded-line = ↩️ remboursé : { $refund }
order-created = 🕓 commandé le { $at }
order-start-count = 📍 compteur de départ : { $count }
order-ended = 🏁 terminée le { $at }
order-looked-at = 🔄 actualisé le { $at }

state-reserved = en attente d’envoi
state-submitting = en cours d’envoi
state-unknown = en cours de vérification
state-placed = en attente de départ
state-in-progress = en cours
state-completed = terminée
state-partial = livrée en partie
state-canceled = annulée
state-rejected = non passée
state-released = non passée
state-written-off = clôturée

explain-unknown = Nous n’avons pas reçu de réponse claire pour cette commande. <b>Ne la passez pas de nouveau :</b> votre argent est en sécurité, et nous cherchons ce qu’elle est devenue. Vous recevrez la commande ou l’argent.
explain-canceled = Le fournisseur a arrêté cette commande, et ce qui n’a pas été livré est remboursé. Repassez-la, ou trouvez un autre service avec /search.
explain-written-off = Le responsable a clôturé cette commande. S’il vous manque quelque chose, écrivez à l’assistance.
not-placed = { $why } { $payer ->
        [operator] Rien n’a été débité.
       *[user] Le prix entier est revenu sur votre solde.
    }
reason-vanished = Le service a été retiré avant l’envoi de la commande. Choisissez-en un autre avec /search.
reason-dearer = Son prix a augmenté avant l’envoi de la commande. Vous pouvez la repasser au nouveau prix.
reason-taken-back = Vous avez annulé la commande.
reason-unreachable = Le fournisseur était injoignable. Repassez la commande un peu plus tard.
reason-by-hand = Le responsable a constaté qu’elle n’avait pas été passée. Vous pouvez la repasser ; en cas de doute, utilisez /support.
reason-link = Le lien n’a pas été accepté : vérifiez qu’il est complet et public.
reason-duplicate-link = Une autre commande pour ce lien est encore en cours : attendez qu’elle soit terminée.
reason-quantity = La quantité n’a pas été acceptée. Repassez la commande avec une autre quantité.
reason-fields = Ce qui a été saisi pour ce service n’a pas été accepté. Repassez la commande en vérifiant chaque saisie.
reason-service = Le service n’est pas disponible pour le moment. Choisissez-en un autre avec /search, ou réessayez plus tard.
reason-general = La commande n’a pas pu être passée pour le moment. Réessayez plus tard, ou passez par /support.

button-status = Statut
button-refill = Complément
button-cancel-order = Annuler la commande
status-asked = Je regarde…
status-ended = Cette commande est terminée.

cancel-ask = Demander l’annulation de la commande #{ $order } ? C’est une demande : ce qui est livré d’ici là est payé, le reste { $payer ->
        [operator] est remboursé.
       *[user] revient sur votre solde.
    }
cancel-ask-reserved = Annuler la commande #{ $order } ? Elle n’est pas encore envoyée : { $payer ->
        [operator] rien n’est débité.
       *[user] le prix entier revient sur votre solde.
    }
cancel-line-asked = 🛑 Vous avez demandé l’annulation : la demande est en route.
cancel-line-refused = 🛑 L’annulation a été refusée : { $words }
wish-cancel-noted = C’est demandé. Nous vous dirons ce qu’il en est.
wish-cancel-released = Commande annulée. Rien n’a été débité.
wish-cancel-already = C’est déjà demandé. Nous vous dirons ce qu’il en est.
wish-cancel-not-possible = Cette commande ne peut plus être annulée. S’il y a un souci, passez par /support.
wish-cancel-gone = Je ne trouve pas cette commande.
wish-refill-noted = Complément demandé. Nous vous dirons ce qu’il en est.
wish-refill-released = C’est fait.
wish-refill-already = Un complément est déjà en cours.
wish-refill-not-possible = Cette commande ne peut pas être complétée en ce moment. Sa fiche dit quand ; sinon, passez par /support.
wish-refill-gone = Je ne trouve pas cette commande.
refill-line-asked = ♻️ Un complément est demandé.
refill-line-accepted = ♻️ Un complément est en cours.
refill-line-refused = ♻️ Le complément a été refusé : { $words }
refill-line-completed = ♻️ Le complément est livré.
refill-line-lapsed = ♻️ Le fournisseur n’a jamais dit ce qu’est devenu ce complément. Vous pouvez en demander un autre.
refill-line-rejected = ♻️ Le complément a été rejeté : { $words }

## Wallet

wallet-balance = 👛 Solde : <b>{ $balance }</b>
wallet-held = 🔒 Réservé pour les commandes ouvertes : { $held }
wallet-empty = Aucun mouvement pour le moment.
wallet-line = <b>{ $amount }</b> · { $what }
    { $at } · solde { $after }
entry-credit = crédit
entry-hold = commande { $order }
entry-release = commande { $order }, non passée
entry-refund = commande { $order }, remboursement
wallet-private = Dans cette boutique, le responsable paie les commandes : vous n’avez pas besoin de solde.
top-up = ➕ <b>Ajouter des fonds</b>
top-up-none = Demandez au responsable de cette boutique comment payer.
top-up-id = Indiquez ce numéro avec votre paiement : <code>{ $id }</code>

## Times

span-seconds = { $n ->
        [one] { $n } seconde
       *[other] { $n } secondes
    }
span-minutes = { $n ->
        [one] { $n } minute
       *[other] { $n } minutes
    }
span-hours = { $n ->
        [one] { $n } heure
       *[other] { $n } heures
    }
span-days = { $n ->
        [one] { $n } jour
       *[other] { $n } jours
    }

## Notices

notice-order-completed = ✅ La commande #{ $order } est terminée : { $quantity } × { $name }.
notice-order-partial = 🌗 La commande #{ $order } a été livrée en partie : { $delivered } sur { $quantity }. { $payer ->
        [operator] <b>{ $refund }</b> sont remboursés.
       *[user] Nous avons remis <b>{ $refund }</b> sur votre solde.
    }
notice-order-canceled = ↩️ La commande #{ $order } a été annulée. { $payer ->
        [operator] <b>{ $refund }</b> sont remboursés.
       *[user] Nous avons remis <b>{ $refund }</b> sur votre solde.
    }
notice-order-refunded = ↩️ Commande #{ $order } : { $payer ->
        [operator] <b>{ $paid }</b> sont remboursés.
       *[user] nous avons remis <b>{ $paid }</b> sur votre solde.
    } Cela fait { $refund } sur { $price } en tout.
notice-order-unknown = 🔍 La commande #{ $order } est en cours de vérification : nous n’avons pas reçu de réponse claire. Ne la passez pas de nouveau. Votre argent est en sécurité : vous recevrez la commande ou l’argent.
notice-order-not-placed = ⛔ La commande #{ $order } n’a pas été passée. { $why } { $payer ->
        [operator] Rien n’a été débité.
       *[user] Nous avons remis <b>{ $price }</b> sur votre solde.
    }
notice-order-written-off = 📕 Le responsable a clôturé la commande #{ $order }. S’il vous manque quelque chose, écrivez à l’assistance.
notice-order-cancel-refused = 🛑 L’annulation de la commande #{ $order } a été refusée : { $words }
notice-refill-completed = ♻️ Le complément de la commande #{ $order } est livré.
notice-refill-rejected = ♻️ Le complément de la commande #{ $order } a été rejeté : { $words }
notice-refill-refused = ♻️ Le complément de la commande #{ $order } a été refusé : { $words }
notice-wallet-credited = 👛 Nous avons ajouté <b>{ $amount }</b>. Solde : <b>{ $balance }</b>
notice-let-in = 🔓 Bienvenue : vous pouvez maintenant commander dans cette boutique.
notice-something-broke = ⚠️ Un problème est survenu de notre côté. Rien n’est perdu : réessayez, s’il vous plaît.

## Help, terms, privacy

help = <b>Comment ça marche</b>
    1. Collez un lien, choisissez une plateforme et un service, ou écrivez quelques mots pour chercher.
    2. Envoyez le lien s’il manque encore, la quantité et ce que le service demande d’autre.
    3. Vérifiez le récapitulatif et confirmez. Le prix affiché est celui que vous payez.
    4. Suivez la commande sur sa fiche. Ce qui n’est pas livré est remboursé.

    /services – parcourir les services
    /search – chercher un service
    /orders – vos commandes
    /mass – plusieurs commandes à la fois
    /wallet – solde et relevé
    /favourites – services favoris
    /language – changer de langue
    /support – écrire au responsable
    /terms – conditions de la boutique
    /privacy – ce qui est enregistré
    /cancel – quitter l’étape en cours

    Votre identifiant : <code>{ $id }</code>
terms-wallet = <b>Conditions</b>
    • Le prix affiché au moment de confirmer est celui que vous payez. Il est prélevé sur votre solde quand vous confirmez.
    • Ce qui n’est pas livré est remboursé sur votre solde : en entier pour une commande annulée, pour la part manquante si elle est livrée en partie.
    • Une annulation est une demande : ce qui est livré d’ici là est payé.
    • Une commande peut être complétée quand le service le prévoit, dans le délai indiqué.
    • Le lien doit être public et rester le même jusqu’à la fin de la commande.
    • Beaucoup de réseaux interdisent l’engagement acheté : vous commandez sous votre propre responsabilité.
terms-private = <b>Conditions</b>
    • Cette boutique est privée : le responsable paie les commandes des personnes à qui il a donné accès.
    • Une annulation est une demande : ce qui est livré d’ici là reste livré.
    • Le lien doit être public et rester le même jusqu’à la fin de la commande.
    • Beaucoup de réseaux interdisent l’engagement acheté : vous commandez sous votre propre responsabilité.
privacy = <b>Vie privée</b>
    • Nous enregistrons votre identifiant Telegram, vos nom, nom d’utilisateur, langue et réglages, vos commandes avec leurs liens, et chaque mouvement de votre solde.
    • Seuls le lien, la quantité et ce que le service demande (des commentaires, par exemple) sont transmis à son fournisseur. Le bot n’ouvre jamais les liens.
    • Les messages sont gardés deux jours, les commandes inachevées et les liens collés 30 jours.
    • Ce que vous écrivez à l’assistance est gardé avec votre demande, et lu par les responsables.
    • Pour consulter ou faire effacer ce qui est enregistré sur vous, écrivez au responsable.

## The command menu

command-start = Accueil
command-services = Parcourir les services
command-search = Chercher un service
command-orders = Mes commandes
command-wallet = Solde et relevé
command-language = Choisir la langue
command-help = Comment ça marche
command-support = Écrire au responsable
command-terms = Conditions de la boutique
command-privacy = Ce qui est enregistré sur vous
command-cancel = Quitter l’étape en cours
