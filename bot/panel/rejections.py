"""The texts that prove a refusal of `add`, by class: the allow-list that many panels share.

Panels exist that answer an error after they have taken the order and the money. So the list holds
the texts of checks that come before the order is made, and texts such as "There was an error
while creating your order" or "Something went wrong" must never enter it.
"""

import re
from enum import StrEnum

RejectionText = str | re.Pattern[str]
"""A whole text in lower case, or a pattern that has to match the whole text."""


class RejectionClass(StrEnum):
    """Why a panel refused, where its text leaves no doubt."""

    KEY = "key"
    """The panel does not accept the key."""
    ACCOUNT = "account"
    """The account behind the key is inactive or suspended."""
    FUNDS = "funds"
    """Our own balance at the panel is too low. No business of the customer's."""
    SERVICE = "service"
    LINK = "link"
    DUPLICATE_LINK = "duplicate_link"
    """The panel works on an order with this link already."""
    QUANTITY = "quantity"
    FIELDS = "fields"
    """A field of the service's type, or of drip-feed, is missing or not taken."""


_NUMBER = r"[0-9][0-9.,]{0,20}"
_BOUND = r"(greater|less) than or equal to (minimum|maximum)"

_TEXTS: dict[RejectionClass, tuple[str, ...]] = {
    RejectionClass.KEY: (
        "invalid api key",
        "incorrect api key",
        "api key invalid",
        "missing data",
        "incorrect request",
        "bad auth",
        "api is disable for this user or user not found! contact the support",
    ),
    RejectionClass.ACCOUNT: (
        "your account is inactive",
        "your account has been suspended",
    ),
    RejectionClass.FUNDS: (
        "not enough funds on balance",
        "neworder.error.not_enough_funds",
        "your balance is insufficient",
        "insufficient balance",
        "insufficient balance to create this order",
    ),
    RejectionClass.SERVICE: (
        "incorrect service id",
        "error.incorrect_service_id",
        "neworder.error.incorrect_service_id",
        "service id does not exists",
        "service not found or inactive",
        "disabled service id",
        "invalid service id",
    ),
    RejectionClass.LINK: (
        "bad link",
        "incorrect link",
        "invalid link",
        "neworder.error.link",
        "instagram profile is hidden",
    ),
    RejectionClass.DUPLICATE_LINK: (
        "you have active order with this link. please wait until order being completed",
        "neworder.error.link_duplicate",
        "you cannot start a new order with the same link that is active processing order",
    ),
    RejectionClass.QUANTITY: (
        "neworder.error.min_quantity",
        "neworder.error.max_quantity",
        "enter a value above the minimum number",
        "maximum number exceed",
        "quantity out of bounds",
        "quantity is required",
    ),
    RejectionClass.FIELDS: (
        "you must fill in the required fields",
        "there are missing required parameters. please check your api manual",
        "comments field is required",
        "runs is required",
        "interval time is required",
        "invalid interval in minutes",
        "this services does not support dripfeed feature!",
    ),
}

_PATTERNS: dict[RejectionClass, tuple[str, ...]] = {
    RejectionClass.QUANTITY: (
        rf"quantity less than minimal {_NUMBER}",
        rf"quantity more than maximum {_NUMBER}",
        rf"quantity must to be {_BOUND} amount {_NUMBER}",
        rf"quantity must be multiple of {_NUMBER}",
    ),
    RejectionClass.FIELDS: (r"missing required parameter: [a-z_]{1,40}",),
}

COMMON_REJECTIONS: tuple[tuple[RejectionClass, RejectionText], ...] = (
    *((reason, text) for reason, texts in _TEXTS.items() for text in texts),
    *((reason, re.compile(one)) for reason, patterns in _PATTERNS.items() for one in patterns),
)
"""Texts that many panels share."""

_AMBIGUOUS = re.compile(
    r"there was an error|something went wrong|(went|goes) wrong|error (while|processing)"
    r"|(internal|server|unknown|unexpected|database|system) error|try again|time[d -]*out"
)
"""What a panel may say after it has made the order."""


def is_ambiguous(words: str) -> bool:
    """Whether a text may come after the order was made, so that it must prove nothing."""
    return _AMBIGUOUS.search(folded(words)) is not None


def folded(words: str) -> str:
    """Lower case, single spaces, no full stop at the end."""
    return " ".join(words.lower().split()).rstrip(".")


def fits(text: RejectionText, words: str) -> bool:
    """Whether folded words are a text of the list."""
    return folded(text) == words if isinstance(text, str) else text.fullmatch(words) is not None
