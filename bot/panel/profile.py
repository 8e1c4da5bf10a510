"""What is known of one panel's habits. The default of everything is the safe one.

`bot.panel.profile_keys` has the names and texts under which an operator sets them.
"""

from dataclasses import dataclass

from bot.domain.drip_feed import Intervals
from bot.panel.rejections import COMMON_REJECTIONS, RejectionClass, RejectionText, fits, folded

COMMON_INTERVALS = Intervals((5, 10, 15, 30, 60, 90))


@dataclass(frozen=True, slots=True)
class PanelProfile:
    """How one panel wants to be asked, how its answers are read, and how it bills.

    What `add` proves. `accepted_success_codes`, `accepted_error_codes`: the HTTP codes under which
    an order number, or an error, is believed. `text_order_ids`: order numbers may hold letters,
    `_` and `-`. `byte_order_mark`: the panel puts one before its JSON. `rejections`: the
    allow-list; texts are compared whole, in lower case, with single spaces and without a full stop
    at the end. `field_errors`: an error that names form fields proves a refusal.
    `message_errors`: the message beside `"status": "error"` is held against the list too.

    What is sent. `package_quantity`: packages go with a quantity of 1. `request_id`: each order
    carries an id of its own. `old_field_names`: three fields are sent under their old names too.
    `single_status`, `single_refill`, `single_cancel`: the panel takes one id a call only.

    What things mean. `offers_refills`: refills can be asked for. `cancels_by_default`: a service
    that does not say so can be canceled. `currency`: of the account, whatever `balance` says.
    `intervals`: pauses between the runs of a drip-feed. The rest is how orders are billed: a
    package by rate x min / 1000, a comments package by its lines, a comma as a new comment.
    """

    accepted_success_codes: frozenset[int] = frozenset({200})
    accepted_error_codes: frozenset[int] = frozenset({200})
    text_order_ids: bool = False
    byte_order_mark: bool = False
    rejections: tuple[tuple[RejectionClass, RejectionText], ...] = COMMON_REJECTIONS
    field_errors: bool = False
    message_errors: bool = False
    package_quantity: bool = False
    request_id: bool = False
    old_field_names: bool = False
    single_status: bool = False
    single_refill: bool = False
    single_cancel: bool = False
    offers_refills: bool = True
    cancels_by_default: bool = False
    currency: str | None = None
    intervals: Intervals = COMMON_INTERVALS
    package_price_by_minimum: bool = False
    comments_package_by_lines: bool = False
    comments_split_commas: bool = False

    def rejection(self, words: str) -> RejectionClass | None:
        """The class of a text that proves a refusal; None if it proves nothing."""
        compared = folded(words)
        matches = (reason for reason, text in self.rejections if fits(text, compared))
        return next(matches, None)
