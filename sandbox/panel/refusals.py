"""Why the panel says no. The words for it belong to the dialect."""

from __future__ import annotations

from enum import Enum, auto


class Refusal(Enum):
    """Every reason for which a well-behaved answer is an error."""

    KEY = auto()
    ACCOUNT = auto()
    REQUEST = auto()
    TOO_MANY_CALLS = auto()
    TOO_MANY_IDS = auto()
    SERVICE = auto()
    LINK = auto()
    DUPLICATE_LINK = auto()
    FIELD_MISSING = auto()
    COMMENTS_MISSING = auto()
    QUANTITY_MISSING = auto()
    QUANTITY_BELOW = auto()
    QUANTITY_ABOVE = auto()
    NO_DRIPFEED = auto()
    RUNS_MISSING = auto()
    INTERVAL_MISSING = auto()
    INTERVAL_WRONG = auto()
    PRICE = auto()
    FUNDS = auto()
    ID_MISSING = auto()
    ORDER = auto()
    CANCEL_DISABLED = auto()
    CANCEL_TOO_LATE = auto()
    CANCEL_REPEATED = auto()
    REFILL_DISABLED = auto()
    REFILL_NOT_COMPLETED = auto()
    REFILL_TOO_SOON = auto()
    REFILL_TOO_LATE = auto()
    REFILL_PENDING = auto()
    REFILL_IN_PROGRESS = auto()
    REFILL_CAP = auto()
    REFILL_UNKNOWN = auto()


class RefusedError(Exception):
    """The panel refuses, and nothing has changed. `detail` goes into the dialect's text."""

    def __init__(self, reason: Refusal, detail: object = "") -> None:
        super().__init__(reason.name, detail)
        self.reason = reason
        self.detail = detail
