"""What customers do, as Telegram tells a bot of it."""

from __future__ import annotations

from itertools import count
from typing import Any

from bench.bounds.stub import MESSAGE

FIRST_CUSTOMER = 100_000
_ids = count(1)


def customer(number: int) -> int:
    """The Telegram id of the shop's customer of that number, from 1 on."""
    return FIRST_CUSTOMER + number


def tap(number: int, data: str) -> dict[str, Any]:
    """The customer of that number taps a button."""
    person = _person(number)
    message = {**MESSAGE, "chat": {**person, "type": "private"}}
    update_id = next(_ids)
    query = {"id": str(update_id), "from": person, "chat_instance": "1", "data": data}
    return {"update_id": update_id, "callback_query": {**query, "message": message}}


def typed(number: int, text: str) -> dict[str, Any]:
    """The customer of that number writes something."""
    person, update_id = _person(number), next(_ids)
    message = {"message_id": update_id, "date": 1_790_000_000, "text": text}
    chat = {**person, "type": "private"}
    return {"update_id": update_id, "message": {**message, "from": person, "chat": chat}}


def _person(number: int) -> dict[str, Any]:
    return {
        "id": customer(number),
        "is_bot": False,
        "first_name": f"Customer {number}",
        "username": f"customer{number}",
        "language_code": "en",
    }
