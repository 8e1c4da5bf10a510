## Le catalogue vu par les admins : résultat des mises à jour, ce qui est écarté et pourquoi

# /sync

sync-title = 🔄 <b>Catalogue</b>
sync-ok = <b>{ $panel }</b> : { $n ->
        [one] { $n } service en vente
       *[other] { $n } services en vente
    }
sync-failed = ⚠️ <b>{ $panel }</b> : { $words }
    Le dernier catalogue valable reste en place : { $n ->
        [one] { $n } service
       *[other] { $n } services
    }.
sync-doubted = ⚠️ <b>{ $panel }</b> : sa réponse n’est pas crédible. Le dernier catalogue valable reste en place : { $n ->
        [one] { $n } service
       *[other] { $n } services
    }.
sync-closed = ⛔ <b>{ $panel }</b> : son URL ou sa clé est nouvelle, et il n’a pas encore montré qu’il connaît nos dernières commandes. D’ici là, rien n’y est vendu et ses commandes ne sont pas suivies.
sync-unchanged = rien n’a changé
sync-change-new = { $n ->
        [one] { $n } nouveau
       *[other] { $n } nouveaux
    }
sync-change-back = { $n } de retour
sync-change-vanished = { $n ->
        [one] { $n } disparu
       *[other] { $n } disparus
    }
sync-change-replaced = { $n ->
        [one] { $n } devenu autre chose
       *[other] { $n } devenus autre chose
    }
sync-change-dearer = { $n ->
        [one] { $n } plus cher
       *[other] { $n } plus chers
    }
sync-change-cheaper = { $n } moins { $n ->
        [one] cher
       *[other] chers
    }
sync-change-limits = { $n } avec d’autres limites
sync-left-out = Écartés, tous panels confondus, par motif ; touchez-en un pour voir la liste :
sync-left-out-here = écartés : { $reasons }

doubt-too-few = Il resterait { $now } services en vente au lieu de { $before }.
doubt-other-services = Sur { $before } services en vente, { $lost } auraient disparu ou seraient devenus autre chose.
doubt-other-rates = Sur { $kept } tarifs, { $leaps } seraient environ dix fois plus hauts qu’aujourd’hui, ou dix fois plus bas.

button-take-sync = Accepter quand même
button-take-sure = Oui, accepter
take-newer = Le panel a répondu de nouveau depuis : voici les chiffres actuels.
take-question = ⚠️ Accepter la réponse de <b>{ $panel }</b> comme catalogue ?
take-advice = Ne le faites que si le panel a vraiment changé ainsi : regardez d’abord sa propre liste de prix. Les services retirés reviennent avec la prochaine réponse valable ; les commandes passées suivent leur cours.
take-done = ✅ Accepté : { $n ->
        [one] { $n } service en vente
       *[other] { $n } services en vente
    }.
take-gone = Il n’y a plus de réponse à accepter. Envoyez /sync pour redemander.

# Ce qui est écarté

left-out-title = 📦 <b>Écartés</b>, par motif. Touchez-en un pour voir ce que le panel a écrit.
left-out-nothing = ✅ Rien n’est écarté.
left-out-page = 📦 <b>Écartés : { $reason }</b> ({ $n })
left-out-row = <b>{ $panel }</b> · <code>{ $id }</code> · { $name }
    type { $type } · tarif { $rate } · de { $minimum } à { $maximum }
left-out-unreadable-row = <b>{ $panel }</b> · { $words }
left-out-separator = lignes de séparation
left-out-type = type qui n’est pas vendu
left-out-no-type = sans type
left-out-no-price = sans prix
left-out-senseless-price = prix absurde
left-out-senseless-limits = limites absurdes
left-out-vanished = disparus du panel
left-out-replaced = remplacés par un autre service
left-out-withheld = retirés par un admin
left-out-panel-gone = panel absent de la configuration
left-out-other-account = panel avec un autre compte
left-out-unreadable = illisibles

# Retirer un service de la vente

button-withhold = Retirer de la vente
button-put-back = Remettre en vente
button-withheld = Tous les retirés
withhold-done = 🚫 <b>{ $name }</b> est retiré de la vente. Les clients ne le voient plus ; les commandes passées suivent leur cours, celles qui ne sont pas encore envoyées sont remboursées.
withhold-nothing = Ce service n’existe pas.
put-back-done = ✅ <b>{ $name }</b> est en vente.
put-back-not-sold = <b>{ $name }</b> n’est plus retiré, mais il n’est pas vendu : { $why }.

# Alertes

alert-sync-doubted = catalogue peu crédible
alert-other-account = autre compte
alert-panel-gone = absent de la configuration
notice-alert-sync-doubted = ⚠️ Le panel <b>{ $about }</b> a répondu avec un catalogue qui n’est pas crédible : { $doubt ->
        [too-few] { $now } services au lieu de { $before }.
        [other-services] sur { $before } services, { $lost } ont disparu ou sont devenus autre chose.
       *[other-rates] { $leaps } tarifs sont environ dix fois plus hauts qu’avant, ou dix fois plus bas.
    }
    Depuis le { $since }. Le dernier catalogue valable reste en place. Regardez la liste de prix du panel ; si elle est juste, envoyez /sync et acceptez-la quand même.
notice-alert-other-account = ⛔ La clé de <b>{ $about }</b> n’ouvre pas le compte où se trouvent nos commandes : le panel dit ne pas connaître les dernières.
    Depuis le { $since }. Rien n’y est vendu, suivi ni remboursé. Remettez son URL et sa clé comme avant, ou donnez un nom distinct à l’autre compte (PANELS__name__URL), puis redémarrez.
notice-alert-panel-gone = ⚠️ Le panel <b>{ $about }</b> n’est plus dans la configuration, mais { $orders ->
        [one] { $orders } commande y est ouverte
       *[other] { $orders } commandes y sont ouvertes
    }.
    Depuis le { $since }. Ses services ne sont pas vendus, ses commandes ne sont pas suivies. Remettez son URL et sa clé pour les reprendre, ou tranchez-les à la main sur le panel.
