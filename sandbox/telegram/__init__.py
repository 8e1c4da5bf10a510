"""A practice Telegram: a strict Bot API server and the people who use it, over HTTP.

It refuses what Telegram refuses and, where a slip would pass unseen there, it is stricter.
`server.create_telegram_app` serves a `world.TelegramWorld`; `actor.Actor` plays a person.
Invoices, Stars, inline mode, rich messages and drafts are not served.
"""
