## Commander à nouveau : une file pour un lien, reprendre, favoris

overlap-warning = ⚠️ <b>La commande #{ $order } pour ce lien n’est pas terminée</b> ({ $state }).
    Deux à la fois se gênent : les compteurs se mélangent, remboursements et compléments peuvent être faux, et le fournisseur peut refuser la seconde.
    « Après #{ $order } » réserve ce prix et envoie la commande toute seule dès que #{ $order } est terminée.
button-after = Après #{ $order }
confirm-queued = C’est noté : elle partira toute seule dès que #{ $order } sera terminée.
order-waits = ⏭ Cette commande attend la fin de #{ $order }, puis elle part toute seule. D’ici là, elle peut être reprise tout de suite, sans rien débiter.
order-queue-again = 💡 #{ $order } est en cours pour ce lien. « Commander à nouveau » propose de mettre celle-ci à la suite.

order-undo = ↩️ Elle part dans un instant. <b>Reprendre</b> l’arrête tout de suite, sans rien débiter.
button-undo = Reprendre
undo-done = Commande reprise. Rien n’a été débité.
undo-already = Cette commande a déjà été reprise. Rien n’a été débité.
undo-too-late = Trop tard, désolé : cette commande vient d’être envoyée.

button-favourites = Favoris
button-favourite = Favori
favourites-title = ⭐ <b>Favoris</b>
    Les prix sont pour 1 000.
favourites-none = ⭐ Vous n’avez pas encore de favori. L’étoile sur la fiche d’un service en fait un.
favourites-gone = 🗑 indique ce qui n’est plus proposé : un appui le retire.
favourites-full = Vous avez 100 favoris, et il n’y a plus de place. Retirez-en un d’abord.
favourite-added = ⭐ Ajouté à vos favoris.
favourite-removed = Retiré de vos favoris.
command-favourites = Services favoris
