"""The kinds of habit that panels differ in, one enum a habit.

What a member means stands under it where its name does not say it.
"""

from __future__ import annotations

from enum import Enum, StrEnum, auto


class Written(Enum):
    """How a number is written in JSON."""

    TEXT = auto()
    NUMBER = auto()
    BINARY = auto()
    """As text, with the 20 decimals of the nearest binary fraction."""


class Flags(Enum):
    """How yes and no are written."""

    BOOLEANS = auto()
    WORDS = auto()
    DIGITS = auto()
    DIGITS_AS_TEXT = auto()


class Types(Enum):
    """How the types of services are spelled."""

    TITLE = auto()
    SNAKE = auto()


class OrderIds(Enum):
    """Where the numbers of orders come from."""

    ASCENDING = auto()
    RANDOM = auto()
    TEXT = auto()
    """`ord_` and 26 signs."""
    HEX = auto()
    """24 hexadecimal digits."""


class RefillIds(Enum):
    """What a refill is called."""

    ASCENDING = auto()
    TEXT = auto()
    """`ref_` and 26 signs."""
    ORDER = auto()
    """As its order."""
    ONE = auto()
    """Always 1, which says yes and names nothing."""


class ErrorForm(Enum):
    """The JSON in which the panel says no."""

    PLAIN = auto()
    NUMBERED = auto()
    """The text in `error`, a number of the panel's own in `status`."""
    OBJECT = auto()
    """`error` holds `code` and `message`."""
    FIELDS = auto()
    """`error` holds a list of texts under the name of the form's field."""
    MESSAGE = auto()
    """`{"status": "error", "message": …}`."""
    FAIL = auto()
    """`{"status": "fail", "message": …}`."""
    STATUS_FALSE = auto()
    """`{"status": false, "data": {"msg": …}}`."""
    SUCCESS_FALSE = auto()


class Statuses(Enum):
    """The answer about several orders."""

    BY_ID = auto()
    ROWS = auto()
    """A list whose rows name their order."""
    NAMELESS = auto()
    """A list without ids, its data in the order of the database."""


class UnknownIds(Enum):
    """What is said of an unknown order among others."""

    OBJECT = auto()
    TEXT = auto()
    MISSING = auto()
    """Nothing; where all are unknown, one error."""


class OverLimit(Enum):
    """What happens to more than a hundred ids."""

    REFUSED = auto()
    CUT = auto()
    ACCEPTED = auto()


class Remains(Enum):
    """How true `remains` is."""

    TRUE = auto()
    NEGATIVE = auto()
    """Below zero once the order is completed: more was delivered than ordered."""
    ZERO_AT_FIRST = auto()
    """0 as long as the order is pending."""
    ABOVE_QUANTITY = auto()
    """More than was ordered, as long as anything is left."""


class WordStyle(Enum):
    """How the words for a state are spelled."""

    TITLE = auto()
    LOWER = auto()
    UPPER = auto()
    SNAKE = auto()
    """in_progress"""
    ONE_WORD = auto()
    """Inprogress"""


class CancelForm(Enum):
    """The answer to the wish to cancel one order. About several it is always a list."""

    ROWS = auto()
    BARE = auto()
    """The one row without its list."""
    VALUE = auto()
    """`{"cancel": 1}`."""
    ID_AND_STATUS = auto()
    """`{"cancel": ID, "status": "Success"}`."""
    ID = auto()
    """`{"cancel": ID}`."""
    MESSAGE = auto()
    """`{"status": "success", "message": …}`."""


class Comments(Enum):
    """What counts as one comment."""

    LINES = auto()
    COMMAS = auto()
    """Commas part comments as line breaks do."""
    BLANKS_TOO = auto()
    """Blank lines between others count."""


class PackageQuantity(Enum):
    """What an order of a package does with `quantity`."""

    OPTIONAL = auto()
    REQUIRED = auto()
    MINIMUM = auto()
    """It is not read; the service's minimum stands in."""


class PackagePrice(StrEnum):
    """What one package costs."""

    RATE = "rate"
    MINIMUM = "minimum"
    """Rate × minimum / 1000."""


class DuplicateLinks(Enum):
    """Which open orders block another one with their link."""

    NEVER = auto()
    OPTIONAL = auto()
    """The customer's own, if the panel's staff say so."""
    OWN = auto()
    EVERYBODY = auto()
    """All customers' orders of which the link is a part, if the panel's staff say so."""


class ZeroPrice(Enum):
    """What becomes of an order that costs nothing."""

    ACCEPTED = auto()
    EMPTY_ANSWER = auto()
    """It is accepted; the answer is empty."""
    NULL_ANSWER = auto()
    """It is not accepted; the answer is `null`."""
