"""Which orders a list shows, and what a typed text says of the one that is looked for."""

from __future__ import annotations

import re
from enum import StrEnum

from bot.domain.order_life import ENDED, OrderState

LARGEST_NUMBER = 2**63 - 1
_NUMBER = re.compile(r"#?\s*([0-9]{1,19})", re.ASCII)
_LINK = re.compile(r"^@[\w.]+$|://|^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:/|$)", re.IGNORECASE)
_SCHEME = re.compile(r"^[a-z]+://", re.IGNORECASE)


class OrderFilter(StrEnum):
    """One of the buttons above the list."""

    ALL = "a"
    ACTIVE = "o"
    DONE = "d"
    PROBLEM = "p"


_STATES: dict[OrderFilter, frozenset[OrderState]] = {
    OrderFilter.ALL: frozenset(OrderState),
    OrderFilter.ACTIVE: frozenset(OrderState) - ENDED,
    OrderFilter.DONE: frozenset({OrderState.COMPLETED}),
    OrderFilter.PROBLEM: (ENDED - {OrderState.COMPLETED}) | {OrderState.UNKNOWN},
}


def states_of(which: OrderFilter) -> frozenset[OrderState]:
    """A problem is what was not delivered as ordered, and what nobody knows yet."""
    return _STATES[which]


def order_number(text: str) -> int | None:
    """`#17` or `17`; None for anything else."""
    found = _NUMBER.fullmatch(text.strip())
    number = int(found[1]) if found else None
    return number if number is not None and number <= LARGEST_NUMBER else None


def link_part(text: str) -> str | None:
    """What a stored link has to hold to be the one that is meant; None where no link is meant.

    In lower case, without what people leave out or what apps add: `https://`, `www.`, all from
    `?` on, a slash at the end, and the @ of a name.
    """
    text = text.strip()
    if _LINK.search(text) is None or len(text.split()) != 1:
        return None
    bare = re.split(r"[?#]", _SCHEME.sub("", text))[0].rstrip("/").removeprefix("@").lower()
    return bare.removeprefix("www.") or None
