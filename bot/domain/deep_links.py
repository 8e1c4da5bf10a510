"""Links that lead into the chat with the bot: `t.me/<bot>?start=<payload>`."""

from __future__ import annotations

import re
from enum import StrEnum
from urllib.parse import urlencode

HOME = "home"
"""The payload of a link that leads to the shop and to nothing in it."""

_PASTED = re.compile(
    r"(?<!\S)(?:https?://)?(?:t|telegram)\.(?:me|dog)/(\w+)/?\?start=([\w-]{1,64})(?!\S)",
    re.ASCII | re.IGNORECASE,
)
_NUMBER = re.compile(r"[1-9][0-9]{0,17}", re.ASCII)


class LinkTo(StrEnum):
    """What a payload names: this letter, `_`, and a number."""

    SERVICE = "s"
    CATEGORY = "c"
    ORDER = "o"


_KINDS = frozenset(LinkTo)


def deep_link(bot_username: str, what: LinkTo, number: int) -> str:
    return f"https://t.me/{bot_username}?start={what}_{number}"


def share_link(link: str, words: str) -> str:
    """Opens Telegram's own choice of a chat to send the link to."""
    return f"https://t.me/share/url?{urlencode({'url': link, 'text': words})}"


def linked_number(text: str) -> int | None:
    """What stands behind the `_`; None where that is no number that the database can count."""
    return int(text) if _NUMBER.fullmatch(text) else None


def pasted_payload(text: str, bot_username: str) -> str | None:
    """Of the one link into this bot's chat that stands in a text; None where it leads nowhere."""
    found = _PASTED.findall(text)
    if len(found) != 1 or found[0][0].lower() != bot_username.lower():
        return None
    payload: str = found[0][1]
    kind, _, number = payload.partition("_")
    leads = payload == HOME or (kind in _KINDS and linked_number(number) is not None)
    return payload if leads else None
