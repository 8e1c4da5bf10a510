## Commander à nouveau : une file pour un lien, annuler l’envoi, favoris

overlap-warning = ⚠️ <b>La commande #{ $order } pour ce lien n’est pas terminée</b> ({ $state }).
    Deux commandes à la fois se gênent : les compteurs se mélangent, les remboursements et les compléments peuvent être faussés, et le fournisseur peut refuser la seconde.
    « Après #{ $order } » garde ce prix et envoie la commande automatiquement dès que #{ $order } est terminée.
button-after = Après #{ $order }
confirm-queued = C’est noté : elle partira automatiquement dès que #{ $order } sera terminée.
order-waits = ⏭ Cette commande attend la fin de #{ $order }, puis part automatiquement. D’ici là, vous pouvez l’annuler tout de suite : rien n’est débité.
order-queue-again = 💡 #{ $order } est en cours pour ce lien. Avec « Renouveler », vous pouvez mettre celle-ci à la suite.

order-undo = ↩️ Elle part dans un instant. <b>Annuler l’envoi</b> l’arrête tout de suite : rien n’est débité.
button-undo = Annuler l’envoi
undo-done = Commande annulée avant l’envoi. Rien n’a été débité.
undo-already = Cette commande était déjà annulée. Rien n’a été débité.
undo-too-late = Trop tard, désolé : cette commande vient d’être envoyée.

button-favourites = Favoris
button-favourite = Favori
favourites-title = ⭐ <b>Favoris</b>
    Les prix sont pour 1 000.
favourites-none = ⭐ Vous n’avez pas encore de favori. Ajoutez-en un avec l’étoile sur la fiche d’un service.
favourites-gone = 🗑 indique ce qui n’est plus proposé : touchez-le pour le retirer.
favourites-full = Vous avez 100 favoris, et il n’y a plus de place. Retirez-en un d’abord.
favourite-added = ⭐ Ajouté à vos favoris.
favourite-removed = Retiré de vos favoris.
command-favourites = Services favoris
