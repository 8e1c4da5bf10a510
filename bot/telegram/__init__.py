"""What stands between aiogram and the shop.

Updates: `intake` or `webhook` stores them, `worker` hands each to the dispatcher in order,
`turn` ties what a handler changes to its update. Messages out: `outbox`, `living_message`.
"""
