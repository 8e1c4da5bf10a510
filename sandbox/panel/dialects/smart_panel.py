"""SmartPanel, a widespread CodeIgniter script.

JSON labelled as HTML behind an empty line, everything a text, no refill and no cancel.
"""

from __future__ import annotations

from sandbox.panel.dialects.dialect import ORDER_KEYS, Dialect
from sandbox.panel.dialects.habits import (
    Comments,
    DuplicateLinks,
    ErrorForm,
    Flags,
    OverLimit,
    PackageQuantity,
    Remains,
    Types,
    UnknownIds,
    Written,
    ZeroPrice,
)
from sandbox.panel.refusals import Refusal

TEXTS = {
    Refusal.KEY: "API is Disable for this user or User Not Found! Contact the Support",
    Refusal.REQUEST: "This action is Invalid",
    Refusal.SERVICE: "Service ID does not exists",
    Refusal.LINK: "There are missing required parameters. Please check your API Manual",
    Refusal.FIELD_MISSING: "There are missing required parameters. Please check your API Manual",
    Refusal.QUANTITY_BELOW: "Quantity must to be greater than or equal to minimum amount {}",
    Refusal.QUANTITY_ABOVE: "Quantity must to be less than or equal to maximum amount {}",
}

SMART_PANEL = Dialect(
    path="/api/v1",
    get=True,
    elsewhere=403,
    singles=frozenset({"status"}),
    manies=frozenset({"status"}),
    over_limit=OverLimit.ACCEPTED,
    content_type="text/html",
    lead="\n",
    pretty=True,
    texts=TEXTS,
    error_forms={Refusal.INTERVAL_WRONG: ErrorForm.MESSAGE},
    empty_without_ids=True,
    service_ids=Written.TEXT,
    flags=Flags.DIGITS_AS_TEXT,
    flag_keys=("dripfeed",),
    types=Types.SNAKE,
    empty_catalogue={"status": "success", "data": "Empty Data"},
    add_extras={"status": "success"},
    zero_price=ZeroPrice.EMPTY_ANSWER,
    order_keys=("order", *ORDER_KEYS),
    drip_keys=("order", "status", "runs", "orders"),
    expiry_flag=True,
    charge_decimals=4,
    charge_net_of_refunds=True,
    remains_told=Remains.NEGATIVE,
    currency="USD",
    hidden_words=frozenset({"awaiting", "error", "fail"}),
    unknown_ids=UnknownIds.TEXT,
    balance_decimals=4,
    balance_extras={"status": "success"},
    comments=Comments.COMMAS,
    package_quantity=PackageQuantity.REQUIRED,
    drip_limits_on_total=True,
    intervals=(0, 5, 10, 15, 30, 60, 90),
    duplicate_links=DuplicateLinks.NEVER,
)
