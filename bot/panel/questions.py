"""The four calls that ask about ids: how each is put, and how its answer is read."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from bot.panel import answers
from bot.panel.reports import (
    CancelAccepted,
    NoAnswer,
    OrderReport,
    RefillReceipt,
    RefillReport,
    Refusal,
)

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Question(Generic[T]):
    """`name` is the form field for one id, and with an `s` the one for many.

    `read` is given what was said about one id, and that id. `has_single`: the field for one id
    exists. `repeats_freely`: asking changes nothing, so that each id may be asked about again.
    """

    action: str
    name: str
    read: Callable[[object, str], T | Refusal | NoAnswer]
    has_single: bool = True
    repeats_freely: bool = True


STATUS: Question[OrderReport] = Question("status", "order", answers.order)
REFILL: Question[RefillReceipt] = Question("refill", "order", answers.refill, repeats_freely=False)
REFILL_STATUS: Question[RefillReport] = Question("refill_status", "refill", answers.refill_state)
CANCEL: Question[CancelAccepted] = Question(
    "cancel", "order", answers.cancel, has_single=False, repeats_freely=False
)

NO_SUCH_ID = frozenset(
    {
        "incorrect order id",
        "order not found",
        "empty order id",
        "no order was placed with this order id",
        "refill not found",
        "incorrect refill id",
    }
)
"""Texts, in lower case without a full stop, that one answer may give about every id asked."""


def is_no_such_id(words: str) -> bool:
    return words.lower().strip().rstrip(".") in NO_SUCH_ID
