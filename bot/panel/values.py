"""The tolerant step: single values of an answer, in the many ways that panels write them.

Each function takes any JSON value and gives None for what it cannot read.
"""

import json
import re
from collections.abc import Iterable
from decimal import Decimal

from bot.domain.panel_words import OrderWord, RefillWord

_DECIMAL = re.compile(r"[+-]?[0-9]{1,30}(\.[0-9]{1,40})?([eE][+-]?[0-9]{1,2})?")
_INTEGER = re.compile(r"-?[0-9]{1,18}")
_IDENTIFIER = re.compile(r"[A-Za-z0-9_-]{1,64}")
_SERVICE_ID = re.compile(r"[!-~]{1,64}")

_TRUE = frozenset({"true", "1", "yes"})
_FALSE = frozenset({"false", "0", "no", ""})

_ORDER_WORDS = {
    "pending": OrderWord.PENDING,
    "awaiting": OrderWord.PENDING,
    "queued": OrderWord.PENDING,
    "holding": OrderWord.PENDING,
    "processing": OrderWord.PROCESSING,
    "inprogress": OrderWord.IN_PROGRESS,
    "inprogess": OrderWord.IN_PROGRESS,
    "running": OrderWord.IN_PROGRESS,
    "active": OrderWord.IN_PROGRESS,
    "paused": OrderWord.IN_PROGRESS,
    "refill": OrderWord.IN_PROGRESS,
    "refilling": OrderWord.IN_PROGRESS,
    "completed": OrderWord.COMPLETED,
    "complete": OrderWord.COMPLETED,
    "success": OrderWord.COMPLETED,
    "partial": OrderWord.PARTIAL,
    "canceled": OrderWord.CANCELED,
    "cancelled": OrderWord.CANCELED,
    "refunded": OrderWord.REFUNDED,
    "fail": OrderWord.FAILED,
    "failed": OrderWord.FAILED,
    "error": OrderWord.FAILED,
}

_REFILL_WORDS = {
    "pending": RefillWord.PENDING,
    "inprogress": RefillWord.IN_PROGRESS,
    "inprogess": RefillWord.IN_PROGRESS,
    "completed": RefillWord.COMPLETED,
    "rejected": RefillWord.REJECTED,
    "canceled": RefillWord.CANCELED,
    "cancelled": RefillWord.CANCELED,
    "error": RefillWord.FAILED,
}


def text(value: object) -> str | None:
    """A text or a number as text, storable: without NUL and broken characters."""
    if isinstance(value, str):
        return _unbroken(value).replace("\0", "").strip()
    if isinstance(value, (int, Decimal)) and not isinstance(value, bool):
        return str(value)
    return None


def _unbroken(written: str) -> str:
    if written.isascii():
        return written
    return written.encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def as_received(value: object) -> str | None:
    """Whatever stands there, to be shown; None where nothing does."""
    if value is None:
        return None
    written = text(value)
    return words(value) if written is None else written


def decimal(value: object) -> Decimal | None:
    """A finite number, exact."""
    written = text(value)
    if written is None or not _DECIMAL.fullmatch(written):
        return None
    return Decimal(written)


def integer(value: object) -> int | None:
    """A whole number, written without a fraction, of at most 18 digits."""
    written = text(value)
    if written is None or not _INTEGER.fullmatch(written):
        return None
    return int(written)


def boolean(value: object) -> bool | None:
    """True and false, 1 and 0, and the words for them."""
    written = str(value).strip().lower() if isinstance(value, (bool, int, str)) else None
    if written in _TRUE:
        return True
    return False if written in _FALSE else None


def identifier(value: object) -> str | None:
    """The id of an order or a refill."""
    written = text(value)
    return written if written is not None and _IDENTIFIER.fullmatch(written) else None


def is_identifier(written: str) -> bool:
    """Whether a panel could have given this as an id."""
    return _IDENTIFIER.fullmatch(written) is not None


def identifiers(written: Iterable[str]) -> list[str]:
    """Those that a panel could have given."""
    return [one for one in written if _IDENTIFIER.fullmatch(one)]


def service_id(value: object) -> str | None:
    """The id of a service: any short word without spaces."""
    written = text(value)
    return written if written is not None and _SERVICE_ID.fullmatch(written) else None


def currency(value: object) -> str | None:
    """A currency code, in upper case."""
    written = text(value)
    return written.upper()[:16] if written else None


def words(value: object) -> str:
    """What an error says, whether it is a text, an object or a list."""
    if isinstance(value, dict):
        value = value.get("message") or value.get("msg") or value.get("error") or value
    if of_fields := field_texts(value):
        value = "; ".join(_sentence(name, " ".join(said)) for name, said in of_fields.items())
    if isinstance(value, str):
        return text(value) or ""
    try:
        return text(json.dumps(value, default=str)) or ""
    except RecursionError:
        return "nested too deeply"


def field_texts(errors: object) -> dict[str, list[str]]:
    """The texts by form field of an error such as `{"link": ["Bad link"]}`; else nothing."""
    if not isinstance(errors, dict) or not all(map(_are_texts, errors.values())):
        return {}
    return {name: list(said) for name, said in errors.items()}


def _sentence(field: str, said: str) -> str:
    """A text that begins small goes on from the name of its field."""
    return f"{field}: {said}" if said[:1].islower() else said


def _are_texts(said: object) -> bool:
    return isinstance(said, list) and bool(said) and all(isinstance(one, str) for one in said)


def order_word(written: str) -> OrderWord:
    return _ORDER_WORDS.get(folded(written), OrderWord.UNKNOWN)


def refill_word(written: str) -> RefillWord:
    return _REFILL_WORDS.get(folded(written), RefillWord.UNKNOWN)


def folded(written: str) -> str:
    """Lower case, without the spaces, underscores and dashes that panels differ in."""
    return re.sub(r"[\s_-]+", "", written.lower())
