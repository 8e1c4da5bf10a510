"""An update as Telegram sent it: a JSON object, read without trusting its shape."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, TypeGuard

from aiogram.types import Update

from bot.domain.json_parts import json_parts

RawUpdate = Mapping[str, Any]
LARGEST_ID = 2**63 - 1
MOST_PARTS = 100_000
"""Of an update, as `json_parts` counts them: far more than any has."""

KNOWN_KINDS = frozenset(Update.model_fields) - {"update_id"}
_AT_ONCE = "inline_query"
_WHICH_MESSAGE = ("message_id", "date", "chat")
_PAYMENTS = frozenset({"successful_payment", "refunded_payment"})


class BadUpdateError(ValueError):
    """What came is not an update."""


def stored_form(update: object) -> tuple[int, int | None, str]:
    """Its id, whose it is (None: nobody's), and its JSON. Raises BadUpdateError.

    Of the message that was tapped only which one it is: the rest is our own words.
    """
    if not isinstance(update, dict):
        raise BadUpdateError("an update must be a JSON object")
    update_id = _id(update.get("update_id"))
    if update_id is None:
        raise BadUpdateError("an update must have an update_id")
    kept = _without_our_words(update)
    return update_id, person_of(update), json.dumps(kept, separators=(",", ":"))


def has_too_many_parts(written: bytes) -> bool:
    """Whether it would take many times its size in memory, and long to read."""
    return json_parts(written) > MOST_PARTS


def kind_of(update: RawUpdate) -> str | None:
    """What happened, as aiogram names it; None where it does not know this kind."""
    kinds = (kind for kind, event in update.items() if event and kind in KNOWN_KINDS)
    return next(kinds, None)


def person_of(update: RawUpdate) -> int | None:
    """The Telegram id of who caused it."""
    for event in _events(update):
        for field in ("from", "user"):
            person = event.get(field)
            if isinstance(person, dict):
                return _id(person.get("id"))
    return None


def is_to_answer_at_once(update: object) -> TypeGuard[RawUpdate]:
    """Worth nothing later, and nothing is changed by it: not stored, not in anybody's order."""
    return isinstance(update, dict) and isinstance(update.get(_AT_ONCE), dict)


def must_pass_gate(update: RawUpdate) -> bool:
    """Payments and blocked or unblocked bots are facts, not wishes: never refused."""
    message = update.get("message")
    is_payment = isinstance(message, dict) and not _PAYMENTS.isdisjoint(message)
    return is_payment or "my_chat_member" in update


def written_at(update: RawUpdate, received_at: int) -> int:
    """When a message was written, as Telegram says; of a tap only its arrival is known."""
    message = update.get("message")
    date = _id(message.get("date")) if isinstance(message, dict) else None
    return received_at if date is None else date


def _without_our_words(update: RawUpdate) -> RawUpdate:
    tap = update.get("callback_query")
    message = tap.get("message") if isinstance(tap, dict) else None
    if not isinstance(tap, dict) or not isinstance(message, dict):
        return update
    which = {name: message[name] for name in _WHICH_MESSAGE if name in message}
    return {**update, "callback_query": {**tap, "message": which}}


def _events(update: RawUpdate) -> list[Mapping[str, Any]]:
    return [event for event in update.values() if isinstance(event, dict)]


def _id(value: object) -> int | None:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value <= LARGEST_ID:
        return None
    return value
