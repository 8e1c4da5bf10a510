## Support

support-intro = 💬 <b>Assistance</b>
    Posez-nous votre question. Un message suffit ; vous pouvez joindre une photo ou un fichier. La réponse arrivera ici.
support-yours = Vos demandes :
ticket-state-open = en attente de réponse
ticket-state-answered = avec réponse
ticket-state-closed = fermée
ticket-title = { $icon } <b>Demande #{ $ticket }</b> · { $state }
ticket-order = { $icon } Commande #{ $order } · { $state }
    { $quantity } × { $name }
    🔗 { $link }
ticket-ask = ✍️ <b>Que pouvons-nous faire pour vous ?</b> Écrivez-le en un message. Vous pouvez joindre une photo ou un fichier.
ticket-ask-more = ✍️ Écrivez ce que vous voulez ajouter à la demande #{ $ticket }. Une photo ou un fichier convient aussi.
ticket-sent = ✅ Envoyé. La réponse arrivera dans cette discussion.
ticket-line = <b>{ $who }</b> · { $at }
    { $words }
ticket-by-staff = Assistance
ticket-by-customer = Client
ticket-problem-gone = Je ne trouve pas cette demande. Écrivez-en une nouvelle avec /support.
ticket-problem-empty = Je ne peux pas transmettre cela. Écrivez un texte, ou envoyez une photo ou un fichier.
ticket-problem-too-long = C’est trop long : { $limit } caractères au plus. Envoyez-le en plusieurs messages.
ticket-problem-too-many-open = Vous avez déjà plusieurs demandes ouvertes. Fermez-en une avec /support, ou complétez l’une d’elles.
ticket-problem-too-fast = Vous avez beaucoup écrit en une heure. Attendez la réponse, ou écrivez plus tard.
button-write = Nous écrire
button-write-more = Ajouter un message
button-close-ticket = Fermer
button-open-ticket = Demande #{ $ticket }
button-answer = Répondre
button-tickets = Demandes

staff-tickets = <b>Demandes ouvertes</b>
    🟡 vous attend · 🟢 avec réponse
staff-tickets-none = Aucune demande n’est ouverte.
staff-ticket-who = 👤 { $who } · <code>{ $person }</code>
staff-ticket-blocked = 🚫 Le client a bloqué le bot : les réponses n’arrivent pas.
staff-ticket-sent = ✅ La réponse est partie.
staff-ticket-ask = ✍️ Écrivez la réponse à la demande #{ $ticket }. Vous pouvez joindre une photo ou un fichier.

notice-support-written = 💬 <b>Demande #{ $ticket }</b> · { $who } · <code>{ $person }</code>
    { $words }

    <i>Répondez à ce message pour répondre au client.</i>
notice-support-written-order = 💬 <b>Demande #{ $ticket }</b> · { $who } · <code>{ $person }</code>
    Commande #{ $order } · { $state } · { $quantity } × { $name }
    { $words }

    <i>Répondez à ce message pour répondre au client.</i>
notice-support-file = 📎 Pièce jointe, demande #{ $ticket }
notice-support-answered = 💬 <b>Réponse à la demande #{ $ticket }</b>
    <blockquote>{ $quote }</blockquote>
    { $words }
notice-support-closed = ✔️ La demande #{ $ticket } est fermée. Vous pouvez y ajouter un message à tout moment.
notice-support-unreached = 🚫 Demande #{ $ticket } : la réponse n’est pas arrivée. Le client a bloqué le bot.
notice-support-too-long = ⚠️ Demande #{ $ticket } : cette réponse est trop longue et n’a pas été envoyée. { $limit } caractères au plus ; envoyez-la en plusieurs messages.
