## La carte d’une commande

order-usual = ⏱ environ { $half }, au plus { $most } pour 9 sur 10
order-usual-all = ⏱ environ { $half } pour 9 sur 10
order-expected = 🏁 fin probable { $at }, dans 9 cas sur 10 avant { $latest }
order-expected-latest = 🏁 dans 9 cas sur 10, finie avant { $latest }
order-expected-late = 🏁 plus longue que 9 commandes sur 10
refill-earlier = { $at } : { $what }
cancel-means = 🛑 Vous pouvez demander l’annulation : ce qui est déjà livré reste payé, le reste est remboursé.
cancel-means-reserved = 🛑 Pas encore envoyée : vous pouvez la reprendre en entier.

## Mes commandes

orders-search = Écrivez un numéro comme <code>#17</code>, ou un lien, pour trouver une commande.
orders-of-link = 🔗 { $link }
orders-none-such = Il n’y en a aucune de ce genre.
button-filter-all = Toutes
button-filter-active = En cours
button-filter-done = Finies
button-filter-problem = Problèmes

## Réglages

button-settings = Réglages
button-mute = Couper ce genre d’avis
button-zone = Fuseau horaire
button-zone-phone = Comme mon téléphone
button-notices-completed = Livrée
button-notices-partial = Livrée en partie
button-notices-canceled = Annulée
button-notices-refill = Compléments
settings = <b>Réglages</b>
settings-notices = 🔔 Touchez un genre d’avis pour vous en passer. Qu’une somme vous est rendue, vous l’apprenez quand même, mais sans son. La carte d’une commande montre tout.
settings-zone-phone = 🕰️ Les heures sont celles de votre téléphone.
settings-zone = 🕰️ Les heures sont celles de { $city }, où il est { $at }.
notices-on = Ces avis reviendront.
notices-off = Coupés. Les réglages les font revenir.
zone-choose = 🕰️ <b>Quelle heure est-il chez vous ?</b>
zone-chosen = C’est noté.

## Tableaux

column-amount = Montant
column-what = Objet
column-when = Date
column-balance = Solde
column-order = Commande
column-service = Prestation
column-quantity = Quantité
column-state = État
column-price = Prix
column-limits = Limites
