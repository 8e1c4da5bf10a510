## L’aide pour l’étape en cours

help-step-start = 👉 <b>Maintenant :</b> collez un lien, choisissez une plateforme ou écrivez quelques mots pour chercher.
help-step-orders = 👉 <b>Maintenant :</b> vos commandes sont dans /orders. Sur la carte d’une commande, vous pouvez demander son état, un complément ou une annulation, et nous écrire.
help-step-link = 👉 <b>Maintenant :</b> envoyez le lien que la carte demande. Copiez-le dans l’application avec <i>Partager</i>, puis <i>Copier le lien</i>. La page doit être publique.
help-step-quantity = 👉 <b>Maintenant :</b> touchez une quantité, ou écrivez un nombre comme <code>1500</code> ou <code>1.5k</code>.
help-step-field = 👉 <b>Maintenant :</b> écrivez ce que la carte demande, ou touchez l’un de ses boutons.
help-step-list = 👉 <b>Maintenant :</b> envoyez la liste, une entrée par ligne, en texte ou en fichier .txt. Chaque ligne compte pour une.
help-step-confirm = 👉 <b>Maintenant :</b> vérifiez la carte et touchez Confirmer. Pour la changer, touchez Lien ou Quantité, ou envoyez simplement autre chose.
help-step-drip = 👉 <b>Maintenant :</b> choisissez en combien de parts la commande est livrée, et à quel intervalle.
help-step-search = 👉 <b>Maintenant :</b> écrivez quelques mots, par exemple <i>instagram likes</i>, ou le numéro d’un service.
help-step-mass = 👉 <b>Maintenant :</b> envoyez une commande par ligne : service | lien | quantité. Un fichier .txt ou .csv convient aussi.
help-step-bundle = 👉 <b>Maintenant :</b> envoyez le lien pour lequel tout le lot est prévu.
help-step-ticket = 👉 <b>Maintenant :</b> écrivez votre question en un message. Une photo ou un fichier peut l’accompagner. Nous répondons ici.
help-step-admin = 👉 <b>Maintenant :</b> écrivez ce que le dernier écran demande. /cancel le quitte.
button-help = Aide

## Le sens des mots

button-hints = Que veut dire… ?
hints-title = ❓ <b>Le sens des mots</b>
hint-drip-feed = <b>Livraison étalée</b> : la commande arrive en parts égales, avec des pauses. Cela paraît naturel. Vous payez toutes les parts d’un coup.
hint-refill = <b>Complément</b> : si le nombre baisse plus tard, il est complété gratuitement, mais seulement dans les jours indiqués sur la carte.
hint-start-count = <b>Compteur de départ</b> : ce que votre page avait avant la commande. La commande s’y ajoute.
hint-partial = <b>Partiel, reste</b> : tout n’a pas pu être livré. Le reste est remboursé tout seul.
hint-package = <b>Forfait</b> : un ensemble fixe à un seul prix. Il n’y a pas de quantité à choisir.
hint-cancel = <b>Annulation</b> : une demande d’arrêt. Ce qui est déjà livré est payé, le reste est remboursé.
