"""Panels made with Laravel: HTTP codes that mean something, numbers in place of texts.

Answers about several orders are lists without ids, filled by position from the database.
"""

from __future__ import annotations

from sandbox.panel.dialects.dialect import Dialect
from sandbox.panel.dialects.habits import Comments, DuplicateLinks, ErrorForm, Statuses, Written
from sandbox.panel.refusals import Refusal

TEXTS = {
    Refusal.ACCOUNT: "Your account has been suspended.",
    Refusal.REQUEST: "The selected action is invalid.",
    Refusal.SERVICE: "Invalid Service Id",
    Refusal.LINK: "The link format is invalid.",
    Refusal.DUPLICATE_LINK: (
        "You cannot start a new order with the same link that is active processing order."
    ),
    Refusal.FIELD_MISSING: "The {} field is required.",
    Refusal.COMMENTS_MISSING: "The comments field is required.",
    Refusal.QUANTITY_MISSING: "The quantity must be an integer.",
    Refusal.QUANTITY_BELOW: "Quantity out of bounds",
    Refusal.QUANTITY_ABOVE: "Quantity out of bounds",
    Refusal.FUNDS: "Insufficient balance to create this order",
    Refusal.ID_MISSING: "The {} field is required.",
    Refusal.ORDER: "Order not found.",
    Refusal.REFILL_DISABLED: "Order not eligible for refill.",
    Refusal.REFILL_NOT_COMPLETED: "Order not eligible for refill.",
    Refusal.REFILL_TOO_SOON: "Order not eligible for refill.",
    Refusal.REFILL_TOO_LATE: "Order not eligible for refill.",
}
VALIDATED = (
    Refusal.REQUEST,
    Refusal.LINK,
    Refusal.FIELD_MISSING,
    Refusal.COMMENTS_MISSING,
    Refusal.QUANTITY_MISSING,
    Refusal.ID_MISSING,
)

LARAVEL = Dialect(
    singles=frozenset({"status", "refill", "refill_status"}),
    manies=frozenset({"status"}),
    texts=TEXTS,
    error_forms=dict.fromkeys(VALIDATED, ErrorForm.FIELDS),
    error_code=422,
    error_codes={Refusal.KEY: 403, Refusal.ACCOUNT: 401},
    unknown_order_in_list=True,
    rates=Written.NUMBER,
    limits=Written.NUMBER,
    denied_flags=frozenset({"dripfeed", "cancel"}),
    unsold_types=frozenset({"Package", "Custom Comments Package"}),
    add_code=201,
    charge_in_many=Written.NUMBER,
    remains=Written.NUMBER,
    currency="BRL",
    statuses=Statuses.NAMELESS,
    refill_id=Written.NUMBER,
    refill_code=201,
    comments=Comments.BLANKS_TOO,
    duplicate_links=DuplicateLinks.OWN,
)
