"""The shop, all of it but the chat handlers. `docs/architecture.md` shows the rooms."""
