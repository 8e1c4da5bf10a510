## Le contrôle des comptes et la restauration : ce que les admins en lisent

alert-broken-books = les comptes ne tombent pas juste
alert-restored = une sauvegarde a été restaurée
button-why-closed = Pourquoi est-elle fermée ?

notice-alert-broken-books = 🛑 <b>La boutique s’est fermée d’elle-même : les comptes ne tombent pas juste.</b> Depuis le { $since }. { $broken ->
        [one] Ceci doit être vrai, et ne l’est pas :
        [many] { $broken } choses doivent être vraies, et ne le sont pas. La première :
       *[other] { $broken } choses doivent être vraies, et ne le sont pas. La première :
    }
    <code>{ $words }</code>
    Aucune commande n’est prise ni envoyée ; ce qui est chez les panels continue. Lancez <code>kiosk check</code> sur le serveur. S’il dit la même chose, gardez une copie du fichier et restaurez la dernière sauvegarde valable.
notice-alert-restored = 🗄️ <b>La boutique est fermée : sa base est une sauvegarde du { $made }.</b> { $found ->
        [0] Aucune commande plus récente n’a été trouvée chez les panels, mais tout n’a pas pu être cherché ou comparé.
        [one] { $found } commande a été passée ensuite, et a coûté { $worth } chez les panels : { $ids }. Elle correspond à une commande incertaine dans /cases, ou à un client dont le paiement a été perdu avec la base.
        [many] { $found } commandes ont été passées ensuite, et ont coûté { $worth } chez les panels : { $ids }. Elles correspondent à des commandes incertaines dans /cases, ou à des clients dont les paiements ont été perdus avec la base.
       *[other] { $found } commandes ont été passées ensuite, et ont coûté { $worth } chez les panels : { $ids }. Elles correspondent à des commandes incertaines dans /cases, ou à des clients dont les paiements ont été perdus avec la base.
    }
    Rien n’est vendu ni envoyé tant que vous n’ouvrez pas la boutique : voyez /freeze, puis /cases.
notice-admin-restored-clean = ✅ Tous les panels ont été interrogés : rien n’a été commandé après la sauvegarde restaurée. La boutique est ouverte.

# /freeze

freeze-broken = 🛑 <b>La boutique est fermée : les comptes ne tombent pas juste.</b> Aucune commande n’est prise ni envoyée. Lancez <code>kiosk check</code> sur le serveur ; s’il dit la même chose, restaurez la dernière sauvegarde valable. Le contrôle est refait toutes les cinq minutes, et ouvre la boutique quand tout va bien. Ceci doit être vrai, et ne l’est pas :
freeze-broken-row = <code>{ $row }</code>
freeze-more = … et { $n } de plus
freeze-restored = 🗄️ <b>La boutique est fermée : sa base est une sauvegarde du { $made }</b>, restaurée le { $at }. Ce qui s’est passé entre-temps n’y est pas, paiements des clients compris. Rien n’est vendu ni envoyé ; les commandes sont suivies et les remboursements payés. Tranchez d’abord les cas ouverts dans /cases : ces commandes ont pu être envoyées.
freeze-waiting = <b>{ $panel }</b> : recherche en cours
freeze-panel = <b>{ $panel }</b> : { $n ->
        [0] aucune commande trouvée hors de la sauvegarde
        [one] { $n } commande absente de la sauvegarde, coût { $worth }
        [many] { $n } commandes absentes de la sauvegarde, coût { $worth }
       *[other] { $n } commandes absentes de la sauvegarde, coût { $worth }
    }
freeze-ids = <code>{ $ids }</code>{ $more ->
        [0] { "" }
       *[other] {" "}et { $more } de plus
    }
freeze-problem-unanswered = Il ne répond pas ; il est réinterrogé chaque minute.
freeze-problem-text-ids = Ses numéros de commande ne permettent pas de recherche : regardez la liste des commandes sur le site du panel.
freeze-problem-no-orders = Nous n’y avons aucune commande d’où partir : regardez la liste des commandes sur le site du panel.
freeze-problem-out-of-order = Ses numéros de commande ne sont pas croissants, il peut donc y en avoir d’autres : regardez la liste des commandes sur le site du panel.
freeze-problem-too-far = Il y avait trop de numéros pour les demander tous : regardez la liste des commandes sur le site du panel.
freeze-problem-gone = Il n’est plus dans la configuration, on ne peut donc pas l’interroger. Remettez-le dans la configuration, ou regardez la liste des commandes sur son site.
freeze-difference-none = Le solde y est bien celui des comptes de la sauvegarde.
freeze-difference-less = Le solde y est plus bas de { $amount } { $currency } que dans les comptes de la sauvegarde.
freeze-difference-more = Le solde y est plus élevé de { $amount } { $currency } que dans les comptes de la sauvegarde.
freeze-difference-unknown = Le solde ne peut pas y être comparé aux comptes de la sauvegarde.
button-open-restored = Ouvrir la boutique
freeze-open-sure = Ouvrir la boutique ? { $n ->
        [0] Aucune commande n’a été trouvée hors de la sauvegarde.
        [one] { $n } commande n’est pas dans la sauvegarde ; son coût, { $worth }, n’est payé par personne.
        [many] { $n } commandes ne sont pas dans la sauvegarde ; leur coût, { $worth }, n’est payé par personne.
       *[other] { $n } commandes ne sont pas dans la sauvegarde ; leur coût, { $worth }, n’est payé par personne.
    } Les crédits donnés après la sauvegarde sont à saisir de nouveau. Les commandes incertaines restent dans /cases et ne sont pas envoyées.
freeze-open-early = ⚠️ Les panels n’ont pas encore tous été parcourus : d’autres commandes passées après la sauvegarde peuvent apparaître. Mieux vaut attendre.
button-open-sure = Oui, ouvrir la boutique
