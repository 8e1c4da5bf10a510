"""What is known of one panel's habits. The default is the safe one.

An error text proves that an order was refused only if it stands on the allow-list of the profile:
panels exist that answer an error after they have taken the order and the money. So the list holds
the texts of checks that come before the order is made, and texts such as "There was an error
while creating your order" or "Something went wrong" must never enter it.
"""

import re
from dataclasses import dataclass
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


_NUMBER = r"[0-9][0-9.,]{0,20}"

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
}

_QUANTITY_PATTERNS = (
    rf"quantity less than minimal {_NUMBER}",
    rf"quantity more than maximum {_NUMBER}",
    rf"quantity must to be (greater|less) than or equal to (minimum|maximum) amount {_NUMBER}",
    rf"quantity must be multiple of {_NUMBER}",
)

COMMON_REJECTIONS: tuple[tuple[RejectionClass, RejectionText], ...] = (
    *((reason, text) for reason, texts in _TEXTS.items() for text in texts),
    *((RejectionClass.QUANTITY, re.compile(pattern)) for pattern in _QUANTITY_PATTERNS),
)
"""Texts that many panels share."""


@dataclass(frozen=True, slots=True)
class PanelProfile:
    """How to read the answers of one panel to `add`.

    `accepted_success_codes`, `accepted_error_codes`: the HTTP codes under which an order number,
    or an error text, is believed. `text_order_ids`: order numbers may hold letters, `_` and `-`.
    `byte_order_mark`: the panel puts one before its JSON. `rejections`: the allow-list; texts are
    compared whole, in lower case, with single spaces and without a full stop at the end.
    """

    accepted_success_codes: frozenset[int] = frozenset({200})
    accepted_error_codes: frozenset[int] = frozenset({200})
    text_order_ids: bool = False
    byte_order_mark: bool = False
    rejections: tuple[tuple[RejectionClass, RejectionText], ...] = COMMON_REJECTIONS

    def rejection(self, words: str) -> RejectionClass | None:
        """The class of a text that proves a refusal; None if it proves nothing."""
        folded = _folded(words)
        matches = (reason for reason, text in self.rejections if _fits(text, folded))
        return next(matches, None)


def _folded(words: str) -> str:
    return " ".join(words.lower().split()).rstrip(".")


def _fits(text: RejectionText, folded: str) -> bool:
    if isinstance(text, str):
        return _folded(text) == folded
    return text.fullmatch(folded) is not None
