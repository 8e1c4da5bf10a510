"""What `add` is given and what can come of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.panel.profile import PanelProfile
from bot.panel.rejections import RejectionClass

RESERVED_FIELDS = frozenset(
    {"key", "action", "service", "link", "quantity", "runs", "interval", "request_id"}
)
OLD_NAMES = {
    "answer_number": "poll",
    "usernames": "mentions_custom",
    "hashtags": "mentions_hashtags",
}
"""What one family of panels calls some fields."""
FIELD_CLASSES: Mapping[str, RejectionClass] = {
    "key": RejectionClass.KEY,
    "service": RejectionClass.SERVICE,
    "link": RejectionClass.LINK,
    "quantity": RejectionClass.QUANTITY,
    **dict.fromkeys(
        (
            "runs", "interval", "comments", "usernames", "hashtags", "hashtag", "username",
            "media", "answer_number", "groups", "keywords", "country", "device",
            "type_of_traffic", "google_keyword", "referring_url", "min", "max", "posts", "delay",
            "old_posts", "expiry", *OLD_NAMES.values(),
        ),
        RejectionClass.FIELDS,
    ),
}  # fmt: skip
"""The fields of `add`, and what it means that a panel does not take what they hold. Of several
that an error names, the first of these tells. Not `request_id`: one that the panel knows already
may well be that of an order it has made."""
LONGEST_REQUEST_ID = 128


@dataclass(frozen=True, slots=True)
class AddRequest:
    """One order as the panel is asked for it.

    What is None or empty is not sent. `interval` is in minutes. `extra` holds the fields of the
    service's type (`comments`, `usernames`, …). `request_id` names this order for ever; it is
    sent only to panels that want one. `package`: a package of comments is ordered, which looks
    like the comments alone. ValueError if `extra` names one of the others, or the `request_id` is
    longer than 128 characters.
    """

    service: str
    link: str
    quantity: int | None
    runs: int | None = None
    interval: int | None = None
    extra: Mapping[str, str] = field(default_factory=dict)
    request_id: str | None = None
    package: bool = False

    def __post_init__(self) -> None:
        if len(self.request_id or "") > LONGEST_REQUEST_ID:
            raise ValueError(f"request_id is longer than {LONGEST_REQUEST_ID} characters")
        if taken := RESERVED_FIELDS & self.extra.keys():
            raise ValueError(f"extra must not hold {', '.join(sorted(taken))}")

    @property
    def is_package(self) -> bool:
        """Only packages have neither a quantity nor fields of their own."""
        return self.package or (self.quantity is None and not self.extra)

    def fields(self, profile: PanelProfile | None = None) -> dict[str, str]:
        """The form fields as documented, or as one panel wants them; without key and action.

        ValueError if the panel wants a `request_id` and there is none.
        """
        documented = self._documented_fields()
        return documented if profile is None else {**documented, **self._added_for(profile)}

    def _added_for(self, profile: PanelProfile) -> dict[str, str]:
        added = {}
        if profile.package_quantity and self.is_package:
            added["quantity"] = "1"
        if profile.old_field_names:
            added |= {OLD_NAMES[name]: self.extra[name] for name in OLD_NAMES.keys() & self.extra}
        if profile.request_id:
            if not self.request_id:
                raise ValueError("the panel wants a request_id")
            added["request_id"] = self.request_id
        return added

    def _documented_fields(self) -> dict[str, str]:
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
