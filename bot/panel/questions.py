"""The four calls that ask about ids: how each is put, and how its answer is read."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from bot.panel import answers
from bot.panel.profile import PanelProfile
from bot.panel.rejections import folded
from bot.panel.reports import (
    CancelAccepted,
    NoAnswer,
    RefillReceipt,
    RefillReport,
    Refusal,
)

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Question(Generic[T]):
    """`name` is the form field for one id, and with an `s` the one for many.

    `read` is given what was said about one id, and that id. `takes_one`: by the profile, this
    panel is asked about one id a call; `form` is the key of the profile for that. `has_single`:
    the field for one id is documented. `is_wish`: it asks for something, in place of a state.
    `offered`: by the profile, this panel has the call at all; `if_unknown` is what is learned of a
    panel that says it does not.
    """

    action: str
    name: str
    read: Callable[[object, str], T | Refusal | NoAnswer]
    takes_one: Callable[[PanelProfile], bool]
    form: str
    has_single: bool = True
    is_wish: bool = False
    offered: Callable[[PanelProfile], bool] = lambda _profile: True
    if_unknown: tuple[str, str] | None = None


def status_question(read: Callable[[object, str], T | Refusal | NoAnswer]) -> Question[T]:
    """Asked what the panel says of orders; `read` decides what of it is wanted."""
    return Question("status", "order", read, lambda profile: profile.single_status, "status_form")


REFILL: Question[RefillReceipt] = Question(
    "refill",
    "order",
    answers.refill,
    lambda profile: profile.single_refill,
    "refill_form",
    is_wish=True,
    offered=lambda profile: profile.offers_refills,
    if_unknown=("refills", "no"),
)
REFILL_STATUS: Question[RefillReport] = Question(
    "refill_status",
    "refill",
    answers.refill_state,
    lambda profile: profile.single_refill,
    "refill_form",
)
CANCEL: Question[CancelAccepted] = Question(
    "cancel",
    "order",
    answers.cancel,
    lambda profile: profile.single_cancel,
    "cancel_form",
    has_single=False,
    is_wish=True,
)

_NO_SUCH_ID = frozenset(
    {
        "incorrect order id",
        "order not found",
        "empty order id",
        "no order was placed with this order id",
        "refill not found",
        "incorrect refill id",
    }
)
"""Folded texts that one answer may give about every id asked."""
_UNKNOWN_ACTION = re.compile(
    r"\b(this|the selected) action is invalid\b|\bincorrect method name\b"
    r"|\b(unknown|invalid|incorrect|unsupported) (api )?action\b"
)
_WRONG_PARAMETER = re.compile(
    r"\b(missing|required|parameters?)\b|\bincorrect request\b|\binvalid request\b"
)


def is_no_such_id(words: str) -> bool:
    return folded(words) in _NO_SUCH_ID


def is_unknown_action(words: str) -> bool:
    """The panel does not have this call at all."""
    return _UNKNOWN_ACTION.search(folded(words)) is not None


def may_be_misunderstood(words: str) -> bool:
    """What a panel may also say if it looked for the id in another field of the form."""
    misses_something = _WRONG_PARAMETER.search(folded(words)) is not None
    return misses_something or is_no_such_id(words) or is_unknown_action(words)
