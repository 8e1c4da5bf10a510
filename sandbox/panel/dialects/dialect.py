"""A dialect: what is peculiar to one family of panels, as data, one field a habit.

The defaults are those of PerfectPanel. Every field can be changed alone with `replace`. What the
fields mean for orders and money is carried out by the books, what they mean for words and shapes
by the modules beside this one.
"""

from __future__ import annotations

from collections.abc import Container, Mapping
from dataclasses import dataclass, field

from sandbox.panel.dialects.habits import (
    CancelForm,
    Comments,
    DuplicateLinks,
    ErrorForm,
    Flags,
    OrderIds,
    OverLimit,
    PackagePrice,
    PackageQuantity,
    RefillIds,
    Remains,
    Statuses,
    Types,
    UnknownIds,
    WordStyle,
    Written,
    ZeroPrice,
)
from sandbox.panel.refusals import Refusal

ASKED_BY_ID = frozenset({"status", "refill", "refill_status", "cancel"})
ORDER_KEYS = ("charge", "start_count", "status", "remains", "currency")


@dataclass(frozen=True, slots=True, kw_only=True)
class Dialect:
    """One way to speak the panel API v2."""

    path: str = "/api/v2"
    get: bool = False
    """Requests by GET are answered too. A JSON body is never read."""
    elsewhere: int | None = None
    """The HTTP code of a web page for every other path; None: as the web server has it."""
    singles: frozenset[str] = ASKED_BY_ID - {"cancel"}
    """The actions that read the id of one order (or refill)."""
    manies: frozenset[str] = ASKED_BY_ID
    """The actions that read several ids. In neither set: the action does not exist."""
    own_orders: bool = False
    """`orders`, the list of the account's own orders, exists."""
    calls_per_minute: int | None = None
    """Calls over this are refused; X-RateLimit headers tell how many are left."""
    over_limit: OverLimit = OverLimit.REFUSED

    content_type: str = "application/json"
    lead: str = ""
    """Stands before every body."""
    notice: str = ""
    """Stands before every body but that of `add`."""
    pretty: bool = False
    null_error: bool = False
    """`"error": null` stands beside good data."""
    redirect: int | None = None
    """The HTTP code that sends every call but `add` elsewhere."""

    texts: Mapping[Refusal, str] = field(default_factory=dict)
    """Reasons that are missing here have PerfectPanel's words."""
    error_form: ErrorForm = ErrorForm.PLAIN
    error_forms: Mapping[Refusal, ErrorForm] = field(default_factory=dict)
    """The reasons that are told in another form."""
    error_code: int = 200
    error_codes: Mapping[Refusal, int] = field(default_factory=dict)
    """The reasons that have another HTTP code."""
    error_numbers: Mapping[Refusal, int | str] = field(default_factory=dict)
    """The panel's own numbers for reasons, where the form shows them."""
    empty_without_ids: bool = False
    """`status` without any id is answered by an empty body."""
    unknown_order_in_list: bool = False
    """The error about one unknown order comes in a list."""

    service_ids: Written = Written.NUMBER
    service_prefix: str = ""
    """Stands before the number of a service, which makes it a text."""
    rates: Written = Written.TEXT
    limits: Written = Written.TEXT
    flags: Flags = Flags.BOOLEANS
    flag_keys: tuple[str, ...] = ("dripfeed", "refill", "cancel")
    """Those that a service shows."""
    denied_flags: frozenset[str] = frozenset()
    """Those that are false for every service."""
    types: Types = Types.TITLE
    named_types: frozenset[str] | None = None
    """All other types are shown as Subscriptions; None: every type is shown."""
    unsold_types: frozenset[str] = frozenset()
    service_extras: Mapping[str, object] = field(default_factory=dict)
    catalogue_key: str | None = None
    """The list is wrapped in an object under this key."""
    catalogue_page: int | None = None
    """So many services an answer, from `offset` on."""
    empty_catalogue: object = ()

    add_code: int = 200
    add_extras: Mapping[str, object] = field(default_factory=dict)
    order_ids: OrderIds = OrderIds.ASCENDING
    order_id: Written = Written.NUMBER
    zero_price: ZeroPrice = ZeroPrice.ACCEPTED
    request_id: bool = False
    """`add` needs a `request_id`; the same one again is answered as the first time."""
    foreign_orders: int = 0
    """So many orders of other customers come before each of ours."""
    unpaid_rows: bool = False
    """An order without the funds for it is refused, yet stands there as pending."""

    order_keys: tuple[str, ...] = ORDER_KEYS
    drip_keys: tuple[str, ...] = ORDER_KEYS
    """With `orders` every run of a drip-feed is an order of its own."""
    subscription_keys: tuple[str, ...] = ("status", "expiry", "posts", "orders")
    expiry_flag: bool = False
    """`expiry` is true in place of a date."""
    status_extras: Mapping[str, object] = field(default_factory=dict)
    charge: Written = Written.TEXT
    charge_in_many: Written = Written.TEXT
    charge_decimals: int = 5
    charge_net_of_refunds: bool = False
    charge_of_one_run: bool = False
    """The charge of a drip-feed is shown as that of one run."""
    start_count_null: bool = False
    remains: Written = Written.TEXT
    remains_told: Remains = Remains.TRUE
    currency: str | None = None
    """Shown whatever the account uses; None: the account's."""
    words: WordStyle = WordStyle.TITLE
    other_words: Mapping[str, str] = field(default_factory=dict)
    """Words in place of PerfectPanel's, written as they are."""
    hidden_words: frozenset[str] = frozenset()
    """Words of the panel's staff, in lower case, that the customer sees as Pending."""

    statuses: Statuses = Statuses.BY_ID
    unknown_ids: UnknownIds = UnknownIds.OBJECT
    bare_when_one: bool = False
    """One id in `orders` is answered as one id in `order`."""
    single_keyed: bool = False
    """One id in `order` is answered as one id in `orders`."""

    refill_ids: RefillIds = RefillIds.ASCENDING
    refill_id: Written = Written.TEXT
    """In the answer about one order; in lists refills are numbers."""
    refill_code: int = 200
    refill_extras: Mapping[str, object] = field(default_factory=dict)
    refill_words: WordStyle = WordStyle.TITLE
    other_refill_words: Mapping[str, str] = field(default_factory=dict)
    refill_cap: int | None = None
    """So many refills an order."""

    cancel_form: CancelForm = CancelForm.ROWS
    cancel_value: object = 1
    cancel_error_beside: bool = False
    """A row says `error` in place of `cancel`."""

    balance: Written = Written.TEXT
    balance_decimals: int = 5
    balance_extras: Mapping[str, object] = field(default_factory=dict)

    comments: Comments = Comments.LINES
    comments_package_by_line: bool = False
    package_quantity: PackageQuantity = PackageQuantity.OPTIONAL
    package_price: PackagePrice = PackagePrice.RATE
    drip_limits_on_total: bool = False
    """The minimum too counts for all runs together."""
    drip_charges_one_run: bool = False
    """The price of a drip-feed forgets the number of its runs."""
    intervals: Container[int] = range(10_081)
    """The minutes that may lie between two runs."""
    duplicate_links: DuplicateLinks = DuplicateLinks.OPTIONAL
    old_field_names: bool = False
    """Reads poll, mentions_custom, mentions_hashtags for the documented names."""
