"""The shop, all of it but the chat handlers. `docs/architecture.md` shows the rooms."""

from bot import aiogram_types

aiogram_types.defer()
