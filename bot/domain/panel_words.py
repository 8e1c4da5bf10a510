"""What a panel can say of an order or a refill, in one spelling.

Panels write these words in many ways ("In progress", "in_progress", "Inprogress");
`bot.panel` folds them into these. The word as received is kept beside them.
"""

from enum import StrEnum


class OrderWord(StrEnum):
    """The panel's view of an order."""

    PENDING = "pending"
    PROCESSING = "processing"
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"
    PARTIAL = "partial"
    CANCELED = "canceled"
    REFUNDED = "refunded"
    FAILED = "failed"
    UNKNOWN = "unknown"
    """A word that is not in the table: keep the state and raise a flag."""


class RefillWord(StrEnum):
    """The panel's view of a refill."""

    PENDING = "pending"
    IN_PROGRESS = "in_progress"
    COMPLETED = "completed"
    REJECTED = "rejected"
    CANCELED = "canceled"
    FAILED = "failed"
    UNKNOWN = "unknown"
