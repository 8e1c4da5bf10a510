"""What an answer to `add` proves. The default is Unknown.

Nothing is repaired or guessed here: an answer is an order number, or a refusal whose text is on
the allow-list, in exactly the documented form; or else it is Unknown, whatever it looks like.
"""

import json
import re
from dataclasses import dataclass

from bot.panel import values
from bot.panel.documents import BYTE_ORDER_MARK, no_constant
from bot.panel.ordering import FIELD_CLASSES
from bot.panel.profile import PanelProfile
from bot.panel.rejections import RejectionClass, is_ambiguous

LARGEST_NUMBER = 10**18
_NUMERIC_ID = re.compile(r"[0-9]{1,18}")
_TEXT_ID = re.compile(r"[A-Za-z0-9_-]{1,64}")
_SOME_DIGIT = re.compile(r"[1-9]")
_OF_AN_ORDER = frozenset({"charge", "order_id", "orders"})
"""What only an order that was made has. Beside an error it proves neither."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """The answer gives an order number."""

    order_id: str


@dataclass(frozen=True, slots=True)
class Refused:
    """The answer gives a text that proves a refusal."""

    reason: RejectionClass
    words: str


@dataclass(frozen=True, slots=True)
class Unclear:
    """The answer proves nothing."""

    why: str


def classify(status: int, body: bytes, profile: PanelProfile) -> Accepted | Refused | Unclear:
    """Judge a whole answer. Never raises."""
    if status not in profile.accepted_success_codes | profile.accepted_error_codes:
        return Unclear(f"HTTP {status}")
    answer = _strict_object(body, profile)
    if isinstance(answer, Unclear):
        return answer
    if "order" in answer:
        return _judge_order(answer, status, profile)
    if answer.keys() & _OF_AN_ORDER:
        return Unclear("an order under another name")
    return _judge_error(answer, status, profile)


def _judge_order(
    answer: dict[str, object], status: int, profile: PanelProfile
) -> Accepted | Unclear:
    if answer.get("error") is not None:
        return Unclear("both an order and an error")
    order_id = _order_id(answer["order"], profile)
    if order_id is None:
        return Unclear("the order number is not usable")
    if status not in profile.accepted_success_codes:
        return Unclear(f"an order number with HTTP {status}")
    return Accepted(order_id)


def _judge_error(
    answer: dict[str, object], status: int, profile: PanelProfile
) -> Refused | Unclear:
    words, fields = _error_text(answer, profile), _field_errors(answer, profile)
    if words is None and not fields:
        return Unclear("neither an order nor an error text")
    if status not in profile.accepted_error_codes:
        return Unclear(f"an error text with HTTP {status}")
    reason = _reason_in(fields) if words is None else profile.rejection(words)
    words = values.words(fields) if words is None else words
    if reason is None:
        return Unclear(f"an error text that proves nothing: {words}")
    return Refused(reason, words)


def _error_text(answer: dict[str, object], profile: PanelProfile) -> str | None:
    error, message = answer.get("error"), answer.get("message")
    if profile.message_errors and error is None and answer.get("status") == "error":
        error = message
    return error if isinstance(error, str) else None


def _field_errors(answer: dict[str, object], profile: PanelProfile) -> dict[str, list[str]]:
    """The texts by form field; empty if the error is not of exactly that shape."""
    fields = values.field_texts(answer.get("error")) if profile.field_errors else {}
    return fields if fields.keys() <= FIELD_CLASSES.keys() else {}


def _reason_in(fields: dict[str, list[str]]) -> RejectionClass | None:
    if any(is_ambiguous(text) for texts in fields.values() for text in texts):
        return None
    return next(reason for name, reason in FIELD_CLASSES.items() if name in fields)


def _order_id(value: object, profile: PanelProfile) -> str | None:
    if type(value) is int:  # a bool is an int too
        return str(value) if 0 < value < LARGEST_NUMBER else None
    pattern = _TEXT_ID if profile.text_order_ids else _NUMERIC_ID
    if isinstance(value, str) and pattern.fullmatch(value) and _SOME_DIGIT.search(value):
        return value
    return None


def _strict_object(body: bytes, profile: PanelProfile) -> dict[str, object] | Unclear:
    try:
        written = body.decode("utf-8")
        if profile.byte_order_mark:
            written = written.removeprefix(BYTE_ORDER_MARK)
        answer = json.loads(
            written, parse_constant=no_constant, object_pairs_hook=_without_doubles
        )
    except (ValueError, RecursionError):
        return Unclear("the answer is not JSON" if body.strip() else "the answer is empty")
    return answer if isinstance(answer, dict) else Unclear("the answer is not an object")


def _without_doubles(pairs: list[tuple[str, object]]) -> dict[str, object]:
    whole = dict(pairs)
    if len(whole) != len(pairs):
        raise ValueError("a key stands there twice")
    return whole
