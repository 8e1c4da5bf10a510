## Support

support-intro = 💬 <b>Support</b>
    Ask us anything. One message is enough; you can add a photo or a file. The answer comes here.
support-yours = Your questions:
ticket-state-open = waiting for us
ticket-state-answered = answered
ticket-state-closed = closed
ticket-title = { $icon } <b>Question #{ $ticket }</b> · { $state }
ticket-order = { $icon } Order #{ $order } · { $state }
    { $quantity } × { $name }
    🔗 { $link }
ticket-ask = ✍️ <b>What can we do for you?</b> Write it in one message. You can add a photo or a file.
ticket-ask-more = ✍️ Write what you want to add to question #{ $ticket }. A photo or a file is fine too.
ticket-sent = ✅ Sent. The answer comes into this chat.
ticket-line = <b>{ $who }</b> · { $at }
    { $words }
ticket-by-staff = Support
ticket-by-customer = Customer
ticket-problem-gone = I can’t find that question. Write a new one with /support.
ticket-problem-empty = I can’t pass that on. Write a text, or send a photo or a file.
ticket-problem-too-long = That is too long: at most { $limit } characters fit. Send it in several messages.
ticket-problem-too-many-open = You have several open questions already. Close one with /support, or add to it.
ticket-problem-too-fast = You have written a lot within an hour. Please wait for the answer, or write again later.
button-write = Write to us
button-write-more = Write more
button-close-ticket = Close
button-open-ticket = Question #{ $ticket }
button-answer = Answer
button-tickets = Questions

staff-tickets = <b>Open questions</b>
    🟡 waits for you · 🟢 answered
staff-tickets-none = No question is open.
staff-ticket-who = 👤 { $who } · <code>{ $person }</code>
staff-ticket-blocked = 🚫 The customer has blocked the bot: answers do not arrive.
staff-ticket-sent = ✅ The answer is on its way.
staff-ticket-ask = ✍️ Write the answer to question #{ $ticket }. You can add a photo or a file.

notice-support-written = 💬 <b>Question #{ $ticket }</b> · { $who } · <code>{ $person }</code>
    { $words }

    <i>Reply to this message to answer.</i>
notice-support-written-order = 💬 <b>Question #{ $ticket }</b> · { $who } · <code>{ $person }</code>
    Order #{ $order } · { $state } · { $quantity } × { $name }
    { $words }

    <i>Reply to this message to answer.</i>
notice-support-file = 📎 Question #{ $ticket }
notice-support-answered = 💬 <b>Answer to question #{ $ticket }</b>
    <blockquote>{ $quote }</blockquote>
    { $words }
notice-support-closed = ✔️ Question #{ $ticket } is closed. You can write more in it at any time.
notice-support-unreached = 🚫 Question #{ $ticket }: the answer did not arrive. The customer has blocked the bot.
notice-support-too-long = ⚠️ Question #{ $ticket }: that answer is too long and was not sent. At most { $limit } characters fit; send it in several messages.
