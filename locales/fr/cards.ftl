## La fiche d’une commande

order-usual = ⏱ environ { $half } ; au plus { $most } pour 9 commandes sur 10
order-usual-all = ⏱ environ { $half } pour 9 commandes sur 10
order-expected = 🏁 fin probable le { $at } ; dans 9 cas sur 10, avant le { $latest }
order-expected-latest = 🏁 dans 9 cas sur 10, terminée avant le { $latest }
order-expected-late = 🏁 déjà plus longue que 9 commandes sur 10
refill-earlier = { $at } : { $what }
cancel-means = 🛑 Vous pouvez demander l’annulation : ce qui est livré d’ici là est payé, le reste est remboursé.
cancel-means-reserved = 🛑 Pas encore envoyée : vous pouvez l’annuler entièrement.

## Mes commandes

orders-search = Écrivez un numéro comme <code>#17</code>, ou un lien, pour trouver une commande.
orders-of-link = 🔗 { $link }
orders-none-such = Aucune commande de ce type.
button-filter-all = Tout
button-filter-active = En cours
button-filter-done = Finies
button-filter-problem = Soucis

## Réglages

button-settings = Réglages
button-mute = Couper ces notifications
button-zone = Fuseau horaire
button-zone-phone = Comme mon téléphone
button-notices-completed = Terminées
button-notices-partial = Partielles
button-notices-canceled = Annulées
button-notices-refill = Compléments
settings = <b>Réglages</b>
settings-notices = 🔔 Touchez un type de notification pour ne plus le recevoir. Si de l’argent vous est rendu, vous le saurez quand même, mais sans son. La fiche d’une commande montre tout.
settings-zone-phone = 🕰️ Les heures sont celles de votre téléphone.
settings-zone = 🕰️ Les heures sont celles de { $city }, où il est { $at }.
notices-on = Vous recevrez de nouveau ces notifications.
notices-off = Notifications coupées. Vous pouvez les réactiver dans les réglages.
zone-choose = 🕰️ <b>Quelle heure est-il chez vous ?</b>
zone-chosen = C’est noté.

## Tableaux

column-amount = Montant
column-what = Objet
column-when = Date
column-balance = Solde
column-order = Nº
column-service = Service
column-quantity = Qté
column-state = État
column-price = Prix
column-limits = Limites
