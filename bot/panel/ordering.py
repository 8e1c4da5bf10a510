"""What `add` is given and what can come of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.panel.profile import RejectionClass

RESERVED_FIELDS = frozenset({"key", "action", "service", "link", "quantity", "runs", "interval"})


@dataclass(frozen=True, slots=True)
class AddRequest:
    """One order as the panel is asked for it.

    What is None or empty is not sent. `interval` is in minutes. `extra` holds the fields of the
    service's type (`comments`, `usernames`, …); ValueError if it names one of the others.
    """

    service: str
    link: str
    quantity: int | None
    runs: int | None = None
    interval: int | None = None
    extra: Mapping[str, str] = field(default_factory=dict)

    def __post_init__(self) -> None:
        if taken := RESERVED_FIELDS & self.extra.keys():
            raise ValueError(f"extra must not hold {', '.join(sorted(taken))}")

    def fields(self) -> dict[str, str]:
        """The form fields, without key and action."""
        named = {
            "service": self.service,
            "link": self.link,
            "quantity": self.quantity,
            "runs": self.runs,
            "interval": self.interval,
        }
        given = {name: str(value) for name, value in named.items() if value not in (None, "")}
        return {**given, **self.extra}


@dataclass(frozen=True, slots=True)
class Evidence:
    """What was seen on the wire: to be stored before anything is made of it.

    `http_status` is None if no answer began. `body` is the beginning of the answer as text, also
    of one that broke off, with the key taken out. `seconds`: from the call to its end.
    """

    http_status: int | None
    body: str
    seconds: float


@dataclass(frozen=True, slots=True)
class Placed:
    """The panel has the order and gave its number. Whether that is new is judged elsewhere."""

    order_id: str
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Rejected:
    """It is proven that the panel refused. `words` are its own."""

    reason: RejectionClass
    words: str
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class NotSent:
    """It is proven that the request never left: it may be sent again."""

    why: str


@dataclass(frozen=True, slots=True)
class Unknown:
    """The order may exist: hold the money, never send again, never pay back at once."""

    why: str
    evidence: Evidence


AddOutcome = Placed | Rejected | NotSent | Unknown
