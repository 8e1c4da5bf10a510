"""PerfectPanel, the dialect of the public documentation.

Errors are HTTP 200 with one key `error`. Amounts are texts of five decimals, ids of orders
are numbers, ids in the single refill answer are texts.
"""

from __future__ import annotations

from sandbox.panel.dialects.dialect import Dialect
from sandbox.panel.refusals import Refusal

TEXTS = {
    Refusal.KEY: "Invalid API key",
    Refusal.ACCOUNT: "Your account is inactive",
    Refusal.REQUEST: "Incorrect request",
    Refusal.TOO_MANY_CALLS: "Too many requests",
    Refusal.TOO_MANY_IDS: "Maximum 100 orders",
    Refusal.SERVICE: "Incorrect service ID",
    Refusal.LINK: "Bad link",
    Refusal.DUPLICATE_LINK: (
        "You have active order with this link. Please wait until order being completed."
    ),
    Refusal.FIELD_MISSING: "Missing required parameter: {}",
    Refusal.COMMENTS_MISSING: "Comments field is required",
    Refusal.QUANTITY_MISSING: "Quantity is required",
    Refusal.QUANTITY_BELOW: "Quantity less than minimal {}",
    Refusal.QUANTITY_ABOVE: "Quantity more than maximum {}",
    Refusal.NO_DRIPFEED: "This services does not support Dripfeed feature!",
    Refusal.RUNS_MISSING: "Runs is required",
    Refusal.INTERVAL_MISSING: "Interval time is required",
    Refusal.INTERVAL_WRONG: "Invalid Interval in minutes",
    Refusal.FUNDS: "Not enough funds on balance",
    Refusal.ID_MISSING: "Incorrect {} ID",
    Refusal.ORDER: "Incorrect order ID",
    Refusal.CANCEL_DISABLED: "Cancel is disabled for this service",
    Refusal.CANCEL_TOO_LATE: "This order cannot be canceled",
    Refusal.CANCEL_REPEATED: "Cancel already requested",
    Refusal.REFILL_DISABLED: "Refill is disabled for this service",
    Refusal.REFILL_NOT_COMPLETED: "The order is not completed",
    Refusal.REFILL_TOO_SOON: (
        "The order was completed or refill was requested less than 24 hours ago"
    ),
    Refusal.REFILL_TOO_LATE: "Refill days are over",
    Refusal.REFILL_PENDING: "Refill pending",
    Refusal.REFILL_IN_PROGRESS: "Refill inprogress",
    Refusal.REFILL_CAP: "There are no more refills available for today.",
    Refusal.REFILL_UNKNOWN: "Refill not found",
}
"""The words that a dialect has where it does not say otherwise."""

PERFECT_PANEL = Dialect()
