## L’aide pour l’étape en cours

help-step-start = 👉 <b>Maintenant :</b> collez un lien, choisissez une plateforme ou écrivez quelques mots pour chercher.
help-step-orders = 👉 <b>Maintenant :</b> vos commandes sont dans /orders. Sur la fiche d’une commande, vous pouvez demander son statut, un complément ou une annulation, et écrire à l’assistance.
help-step-link = 👉 <b>Maintenant :</b> envoyez le lien que la fiche demande. Copiez-le dans l’application avec <i>Partager</i>, puis <i>Copier le lien</i>. La page doit être publique.
help-step-quantity = 👉 <b>Maintenant :</b> touchez une quantité, ou écrivez un nombre comme <code>1500</code> ou <code>1,5k</code>.
help-step-field = 👉 <b>Maintenant :</b> écrivez ce que la fiche demande, ou touchez l’un de ses boutons.
help-step-list = 👉 <b>Maintenant :</b> envoyez la liste, une entrée par ligne, en texte ou en fichier .txt. Chaque ligne compte pour une.
help-step-confirm = 👉 <b>Maintenant :</b> vérifiez le récapitulatif et touchez Confirmer. Pour changer quelque chose, touchez Lien ou Quantité, ou envoyez simplement la nouvelle valeur.
help-step-drip = 👉 <b>Maintenant :</b> choisissez en combien de parts la commande est livrée, et à quel intervalle.
help-step-search = 👉 <b>Maintenant :</b> écrivez quelques mots, par exemple <i>likes instagram</i>, ou le numéro d’un service.
help-step-mass = 👉 <b>Maintenant :</b> envoyez une commande par ligne : service | lien | quantité. Un fichier .txt ou .csv convient aussi.
help-step-bundle = 👉 <b>Maintenant :</b> envoyez un seul lien pour tout le pack.
help-step-ticket = 👉 <b>Maintenant :</b> écrivez votre demande en un message. Vous pouvez joindre une photo ou un fichier. Nous répondons ici.
help-step-admin = 👉 <b>Maintenant :</b> écrivez ce que le dernier écran demande. Pour le quitter, /cancel.
button-help = Aide

## Le sens des mots

button-hints = Que veut dire… ?
hints-title = ❓ <b>Le sens des mots</b>
hint-drip-feed = <b>Livraison étalée (drip-feed)</b> : la commande arrive en parts égales, avec des pauses. La progression paraît naturelle. Vous payez toutes les parts d’un coup.
hint-refill = <b>Complément (refill)</b> : si le nombre baisse plus tard, il est complété gratuitement, mais seulement dans le délai indiqué sur la fiche.
hint-start-count = <b>Compteur de départ</b> : ce que votre page avait avant la commande. La commande s’y ajoute.
hint-partial = <b>Partiel, reste</b> : tout n’a pas pu être livré. Le reste est remboursé automatiquement.
hint-package = <b>Forfait</b> : un ensemble fixe à un seul prix. Il n’y a pas de quantité à choisir.
hint-cancel = <b>Annulation</b> : une demande d’arrêt. Ce qui est livré d’ici là est payé, le reste est remboursé.
