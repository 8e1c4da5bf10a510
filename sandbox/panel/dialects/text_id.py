"""A panel whose ids are texts, and which asks for a request id so that a retry is safe."""

from __future__ import annotations

from sandbox.panel.dialects.dialect import ASKED_BY_ID, Dialect
from sandbox.panel.dialects.habits import (
    CancelForm,
    DuplicateLinks,
    OrderIds,
    PackagePrice,
    RefillIds,
    WordStyle,
)
from sandbox.panel.refusals import Refusal

TEXTS = {
    Refusal.KEY: "Bad auth",
    Refusal.REQUEST: "Incorrect method name",
    Refusal.SERVICE: "Disabled service ID",
    Refusal.LINK: "Invalid link",
    Refusal.ID_MISSING: "Missing required parameter: {}",
    Refusal.FUNDS: "Insufficient balance",
    Refusal.CANCEL_DISABLED: "Not eligible for cancellation",
    Refusal.CANCEL_TOO_LATE: "Not eligible for cancellation",
    Refusal.REFILL_CAP: "Refill not allowed , try again later",
}

TEXT_ID = Dialect(
    singles=ASKED_BY_ID,
    calls_per_minute=120,
    texts=TEXTS,
    error_code=400,
    error_codes={Refusal.KEY: 403, Refusal.ACCOUNT: 403, Refusal.TOO_MANY_CALLS: 429},
    order_ids=OrderIds.TEXT,
    request_id=True,
    charge_decimals=2,
    words=WordStyle.SNAKE,
    refill_ids=RefillIds.TEXT,
    refill_cap=3,
    cancel_form=CancelForm.ID,
    cancel_error_beside=True,
    package_price=PackagePrice.MINIMUM,
    duplicate_links=DuplicateLinks.NEVER,
)
