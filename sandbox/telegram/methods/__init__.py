"""The methods that the practice server answers, one module a subject."""

from __future__ import annotations

from sandbox.telegram.methods import (
    account,
    callbacks,
    chats,
    commands,
    deletions,
    fetching,
    files,
    inline,
    messages,
    topics,
)
from sandbox.telegram.methods.entry import Entry

METHODS: dict[str, Entry] = {
    entry.model.__api_method__.lower(): entry
    for module in (
        *(account, callbacks, chats, commands, deletions),
        *(fetching, files, inline, messages, topics),
    )
    for entry in module.ENTRIES
}
"""By method name in lower case: Telegram does not mind the case."""
