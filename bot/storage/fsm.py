"""Which text the bot waits for, by chat and person."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from bot.storage.transaction import Transaction


@dataclass(frozen=True, slots=True)
class FsmKey:
    """Whose state it is. `place` is aiogram's for the plain chat with a person."""

    bot_id: int
    chat_id: int
    user_id: int
    place: str = "//default"


def get(tx: Transaction, key: FsmKey) -> tuple[str | None, dict[str, Any]]:
    row = tx.row(
        "SELECT state, data FROM fsm WHERE bot_id = :bot_id AND chat_id = :chat_id"
        " AND user_id = :user_id AND place = :place",
        **_parts(key),
    )
    return (None, {}) if row is None else (row["state"], json.loads(row["data"]))


def put_data(tx: Transaction, key: FsmKey, data: Mapping[str, Any], *, at: int) -> None:
    state, _ = get(tx, key)
    put(tx, key, state, data, at=at)


def put(
    tx: Transaction, key: FsmKey, state: str | None, data: Mapping[str, Any], *, at: int
) -> None:
    """Store both; nothing to wait for and nothing known: forget the row."""
    if state is None and not data:
        tx.run(
            "DELETE FROM fsm WHERE bot_id = :bot_id AND chat_id = :chat_id"
            " AND user_id = :user_id AND place = :place",
            **_parts(key),
        )
        return
    tx.run(
        "INSERT INTO fsm (bot_id, chat_id, user_id, place, state, data, updated_at)"
        " VALUES (:bot_id, :chat_id, :user_id, :place, :state, :data, :at)"
        " ON CONFLICT (bot_id, chat_id, user_id, place)"
        " DO UPDATE SET state = :state, data = :data, updated_at = :at",
        state=state,
        data=json.dumps(data),
        at=at,
        **_parts(key),
    )


def forget_before(tx: Transaction, at: int) -> int:
    return tx.run("DELETE FROM fsm WHERE updated_at < :at", at=at)


def _parts(key: FsmKey) -> dict[str, int | str]:
    return {
        "bot_id": key.bot_id,
        "chat_id": key.chat_id,
        "user_id": key.user_id,
        "place": key.place,
    }
