"""Links that lead into the chat with the bot: `t.me/<bot>?start=<payload>`."""

from __future__ import annotations

import re
from enum import StrEnum
from urllib.parse import urlencode

HOME = "home"
"""The payload of a link that leads to the shop and to nothing in it."""

_NUMBER = re.compile(r"[1-9][0-9]{0,17}", re.ASCII)


class LinkTo(StrEnum):
    """What a payload names: this letter, `_`, and a number."""

    SERVICE = "s"
    CATEGORY = "c"
    ORDER = "o"


def deep_link(bot_username: str, what: LinkTo, number: int) -> str:
    return f"https://t.me/{bot_username}?start={what}_{number}"


def share_link(link: str, words: str) -> str:
    """Opens Telegram's own choice of a chat to send the link to."""
    return f"https://t.me/share/url?{urlencode({'url': link, 'text': words})}"


def linked_number(text: str) -> int | None:
    """What stands behind the `_`; None where that is no number that the database can count."""
    return int(text) if _NUMBER.fullmatch(text) else None
