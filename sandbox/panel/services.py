"""One line of a panel's price list, and what each type of service asks for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum


class Quirk(StrEnum):
    """An oddity met on real panels. At most one a service, so that a test can count them."""

    SEPARATOR = "separator"
    """A headline inside a category, orderable by accident."""
    MIN_ABOVE_MAX = "min_above_max"
    LIMITS_ZERO = "limits_zero"
    RATE_ZERO = "rate_zero"
    HUGE_NAME = "huge_name"
    LINE_BREAK = "line_break"
    STRAY_MARKUP = "stray_markup"
    NO_TYPE = "no_type"
    UNKNOWN_TYPE = "unknown_type"
    HUGE_LIMIT = "huge_limit"


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceEntry:
    """What the panel sells. `rate` is the price of 1,000, or of one package.

    `refill_days` is how long after completion a refill may be asked for; None is for ever.
    `flagship` marks the well-behaved first service of each kind.
    """

    id: int
    name: str
    type: str
    category: str
    rate: Decimal
    minimum: int
    maximum: int
    refill: bool
    cancel: bool
    dripfeed: bool
    refill_days: int | None = 30
    flagship: bool = False
    quirk: Quirk | None = None


@dataclass(frozen=True, slots=True)
class TypeRule:
    """What the form of one type must hold, and what is billed.

    `lines` names the field whose filled lines are counted instead of a quantity; `flat` bills
    the rate itself; `free` bills nothing at order time.
    """

    needs: tuple[str, ...] = ("link",)
    lines: str | None = None
    flat: bool = False
    free: bool = False


PLAIN = TypeRule()
TYPE_RULES = {
    "Default": PLAIN,
    "Package": TypeRule(flat=True),
    "Custom Comments": TypeRule(lines="comments"),
    "Custom Comments Package": TypeRule(needs=("link", "comments"), flat=True),
    "Mentions": TypeRule(needs=("link", "usernames")),
    "Mentions with Hashtags": TypeRule(needs=("link", "usernames", "hashtags")),
    "Mentions Custom List": TypeRule(lines="usernames"),
    "Mentions Hashtag": TypeRule(needs=("link", "hashtag")),
    "Mentions User Followers": TypeRule(needs=("link", "username")),
    "Mentions Media Likers": TypeRule(needs=("link", "media")),
    "Comment Likes": TypeRule(needs=("link", "username")),
    "Comment Replies": TypeRule(needs=("link", "username"), lines="comments"),
    "Poll": TypeRule(needs=("link", "answer_number")),
    "Invites from Groups": TypeRule(needs=("link", "groups")),
    "SEO": TypeRule(needs=("link", "keywords")),
    "Web Traffic": TypeRule(needs=("link", "country", "device", "type_of_traffic")),
    "Subscriptions": TypeRule(needs=("username", "min", "max", "delay"), free=True),
}
"""Types that are not in the table ("Special", empty) are taken as Default."""


def plain_type(name: str) -> str:
    """The type's name, however it is spelled: custom_comments is Custom Comments."""
    return name.lower().replace("_", " ")


def is_type(name: str, names: Iterable[str]) -> bool:
    """Whether a type is one of those, however it is spelled."""
    return plain_type(name) in map(plain_type, names)


def rule_of(service: ServiceEntry) -> TypeRule:
    return _RULES.get(plain_type(service.type), PLAIN)


_RULES = {plain_type(name): rule for name, rule in TYPE_RULES.items()}
_RULES["custom comment"] = TYPE_RULES["Custom Comments"]
