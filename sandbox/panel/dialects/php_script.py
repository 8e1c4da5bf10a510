"""The family of PHP scripts whose errors have numbers and whose orders have random ones."""

from __future__ import annotations

from sandbox.panel.dialects.dialect import ASKED_BY_ID, Dialect
from sandbox.panel.dialects.habits import (
    CancelForm,
    DuplicateLinks,
    ErrorForm,
    OrderIds,
    PackageQuantity,
    WordStyle,
    Written,
    ZeroPrice,
)
from sandbox.panel.refusals import Refusal

TEXTS = {
    Refusal.KEY: "API key invalid",
    Refusal.REQUEST: "Incorrect request",
    Refusal.SERVICE: "Service not found or inactive",
    Refusal.LINK: "You must fill in the required fields.",
    Refusal.DUPLICATE_LINK: (
        "You cannot start a new order with the same link that is active processing order."
    ),
    Refusal.FIELD_MISSING: "You must fill in the required fields.",
    Refusal.COMMENTS_MISSING: "You must fill in the required fields.",
    Refusal.QUANTITY_MISSING: "You must fill in the required fields.",
    Refusal.QUANTITY_BELOW: "Enter a value above the minimum number.",
    Refusal.QUANTITY_ABOVE: "Maximum number exceed.",
    Refusal.FUNDS: "Your balance is insufficient.",
    Refusal.ID_MISSING: "Empty Order Id.",
    Refusal.ORDER: "Order not found.",
}
NUMBERS: dict[Refusal, int | str] = {
    Refusal.REQUEST: "101",
    Refusal.KEY: "102",
    Refusal.ACCOUNT: "103",
    Refusal.ID_MISSING: "104",
    Refusal.ORDER: "104",
    Refusal.SERVICE: "105",
    Refusal.LINK: 107,
    Refusal.FIELD_MISSING: 107,
    Refusal.COMMENTS_MISSING: 107,
    Refusal.QUANTITY_MISSING: 107,
    Refusal.QUANTITY_BELOW: 108,
    Refusal.QUANTITY_ABOVE: 109,
    Refusal.FUNDS: 113,
    Refusal.DUPLICATE_LINK: 113,
    Refusal.REFILL_DISABLED: 200,
    Refusal.REFILL_NOT_COMPLETED: 200,
    Refusal.REFILL_TOO_SOON: 200,
    Refusal.REFILL_TOO_LATE: 200,
    Refusal.REFILL_PENDING: 200,
    Refusal.REFILL_IN_PROGRESS: 200,
    Refusal.REFILL_UNKNOWN: 200,
}

PHP_SCRIPT = Dialect(
    get=True,
    singles=ASKED_BY_ID,
    manies=frozenset({"status"}),
    texts=TEXTS,
    error_form=ErrorForm.NUMBERED,
    error_numbers=NUMBERS,
    service_ids=Written.TEXT,
    flag_keys=("refill",),
    named_types=frozenset(
        {"Default", "Package", "Custom Comments", "Custom Comments Package", "Poll"}
    ),
    service_extras={"desc": "Instant start"},
    add_extras={"status": 100},
    order_ids=OrderIds.RANDOM,
    zero_price=ZeroPrice.NULL_ANSWER,
    drip_keys=("charge", "status", "runs"),
    subscription_keys=("status", "posts"),
    charge_of_one_run=True,
    words=WordStyle.ONE_WORD,
    bare_when_one=True,
    refill_id=Written.NUMBER,
    refill_extras={"status": 200, "message": "Refill request added"},
    refill_words=WordStyle.LOWER,
    cancel_form=CancelForm.MESSAGE,
    comments_package_by_line=True,
    package_quantity=PackageQuantity.MINIMUM,
    duplicate_links=DuplicateLinks.EVERYBODY,
    old_field_names=True,
)
