"""Every oddity that real panels have been seen with, as a switch on PerfectPanel, alone."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from sandbox.panel.dialects.dialect import ASKED_BY_ID, ORDER_KEYS, Dialect
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

BYTE_ORDER_MARK = "\ufeff"
PHP_NOTICE = "<br />\n<b>Notice</b>: Undefined index: runs in <b>v2.php</b> on line <b>7</b>\n"
READS = frozenset({"services", "balance", *ASKED_BY_ID})
HIDDEN_WORDS = frozenset({"awaiting", "error", "fail"})


@dataclass(frozen=True, slots=True)
class QuirkSwitch:
    """One oddity. `needs`: the settings of Kiosk's panel profile for full service under it.

    `beyond` are the calls that no setting helps: a careful client gives them up.
    """

    name: str
    change: Callable[[Dialect], Dialect]
    needs: Mapping[str, str] = field(default_factory=dict)
    beyond: frozenset[str] = frozenset()


def _switch(
    name: str,
    *,
    needs: Mapping[str, str] | None = None,
    beyond: frozenset[str] = frozenset(),
    **changes: Any,
) -> QuirkSwitch:
    def change(dialect: Dialect) -> Dialect:
        return replace(dialect, **changes)

    return QuirkSwitch(name, change, needs or {}, beyond)


def _without(key: str) -> tuple[str, ...]:
    return tuple(kept for kept in ORDER_KEYS if kept != key)


def _folded(word: str) -> str:
    return word.lower().replace(" ", "_")


def _other_words() -> tuple[QuirkSwitch, ...]:
    return tuple(
        _switch(f"status_word_{_folded(other)}", other_words={usual: other})
        for usual, others in OTHER_WORDS.items()
        for other in others
    )


def _other_refill_words() -> tuple[QuirkSwitch, ...]:
    return tuple(
        _switch(f"refill_word_{_folded(other)}", other_refill_words={usual: other})
        for usual, others in OTHER_REFILL_WORDS.items()
        for other in others
    )


def _error_codes() -> tuple[QuirkSwitch, ...]:
    return tuple(
        _switch(f"errors_{code}", needs={"error_codes": f"200,{code}"}, error_code=code)
        for code in (400, 401, 402, 403, 404, 405, 413, 422, 429, 500, 502)
    )


def _redirects() -> tuple[QuirkSwitch, ...]:
    return tuple(
        _switch(f"redirect_{code}", beyond=READS, redirect=code) for code in (301, 302, 307, 308)
    )


OTHER_WORDS = {
    "Pending": ("Awaiting", "Queued", "Holding", "Paused"),
    "In progress": ("Running", "Active", "Inprogress", "in_progress", "Refill", "Refilling"),
    "Completed": ("Success", "Complete"),
    "Partial": ("Expired",),
    "Canceled": ("Cancelled", "Refunded", "Fail", "Failed", "Error"),
}
"""Words in place of PerfectPanel's, one at a time."""

OTHER_REFILL_WORDS = {
    "In progress": ("In progess",),
    "Rejected": ("Error", "Canceled", "Cancelled"),
}
"""The first is a spelling mistake of a real panel."""

ANSWERS = (
    _switch("path_v1", path="/api/v1"),
    _switch("path_v3", path="/api/v3"),
    _switch("get_read", get=True),
    _switch("other_paths_forbidden", elsewhere=403),
    _switch("html_content_type", content_type="text/html"),
    _switch("leading_newlines", lead="\n\n"),
    _switch("byte_order_mark", needs={"byte_order_mark": "yes"}, lead=BYTE_ORDER_MARK),
    _switch("php_notice", notice=PHP_NOTICE),
    _switch("pretty_printed", pretty=True),
    _switch("null_error", null_error=True),
    _switch("rate_limit_headers", calls_per_minute=120),
    _switch("own_orders", own_orders=True),
    *_redirects(),
)

ERRORS = (
    *_error_codes(),
    _switch("errors_numbered", error_form=ErrorForm.NUMBERED, error_numbers={Refusal.KEY: "102"}),
    _switch("errors_object", error_form=ErrorForm.OBJECT, error_numbers={Refusal.KEY: 401}),
    _switch("errors_fields", needs={"field_errors": "yes"}, error_form=ErrorForm.FIELDS),
    _switch("errors_message", needs={"message_errors": "yes"}, error_form=ErrorForm.MESSAGE),
    _switch("errors_fail", error_form=ErrorForm.FAIL),
    _switch("errors_status_false", error_form=ErrorForm.STATUS_FALSE),
    _switch("errors_success_false", error_form=ErrorForm.SUCCESS_FALSE),
    _switch("empty_without_ids", empty_without_ids=True),
    _switch("unknown_order_in_list", unknown_order_in_list=True),
)

CATALOGUE = (
    _switch("service_ids_text", service_ids=Written.TEXT),
    _switch("service_ids_words", service_prefix="svc-"),
    _switch("rates_numbers", rates=Written.NUMBER),
    _switch("rates_20_decimals", rates=Written.BINARY),
    _switch("limits_numbers", limits=Written.NUMBER),
    _switch("flags_words", flags=Flags.WORDS),
    _switch("flags_digits", flags=Flags.DIGITS),
    _switch("flags_digits_as_text", flags=Flags.DIGITS_AS_TEXT),
    _switch("no_dripfeed_key", flag_keys=("refill", "cancel")),
    _switch("no_refill_key", flag_keys=("dripfeed", "cancel")),
    _switch("no_cancel_key", needs={"cancels": "yes"}, flag_keys=("dripfeed", "refill")),
    _switch("flags_denied", denied_flags=frozenset({"dripfeed", "cancel"})),
    _switch("types_snake", types=Types.SNAKE),
    _switch("few_types_named", named_types=frozenset({"Default", "Package", "Custom Comments"})),
    _switch("no_packages", unsold_types=frozenset({"Package", "Custom Comments Package"})),
    _switch(
        "service_extra_keys",
        service_extras={
            "desc": "Starts at once",
            "platform": "instagram",
            "average_time": "3 hours",
            "provider_id": 17,
            "name_lang": {"en": "Followers", "tr": "Takipçi"},
        },
    ),
    _switch("catalogue_in_services", catalogue_key="services"),
    _switch("catalogue_in_data", catalogue_key="data"),
    _switch("catalogue_paged", catalogue_page=100),
    _switch("empty_catalogue_text", empty_catalogue={"status": "success", "data": "Empty Data"}),
)

ADD = (
    _switch("add_201", needs={"success_codes": "200,201"}, add_code=201),
    _switch("add_status_word", add_extras={"status": "success"}),
    _switch("add_status_number", add_extras={"status": 100}),
    _switch("add_extra_keys", add_extras={"charge": "0.90", "balance": 7.5, "message": None}),
    _switch("order_id_as_text", order_id=Written.TEXT),
    _switch("order_ids_random", order_ids=OrderIds.RANDOM),
    _switch("order_ids_text", needs={"order_ids": "text"}, order_ids=OrderIds.TEXT),
    _switch("order_ids_hex", needs={"order_ids": "text"}, order_ids=OrderIds.HEX),
    _switch("request_id", needs={"request_id": "yes"}, request_id=True),
    _switch("zero_price_empty", zero_price=ZeroPrice.EMPTY_ANSWER),
    _switch("zero_price_null", zero_price=ZeroPrice.NULL_ANSWER),
    _switch("foreign_orders", foreign_orders=3),
    _switch("unpaid_rows", unpaid_rows=True),
    _switch("duplicate_links_never", duplicate_links=DuplicateLinks.NEVER),
    _switch("duplicate_links_own", duplicate_links=DuplicateLinks.OWN),
    _switch("duplicate_links_everybody", duplicate_links=DuplicateLinks.EVERYBODY),
    _switch("comments_commas", needs={"comments_split": "commas"}, comments=Comments.COMMAS),
    _switch("comments_blanks_counted", comments=Comments.BLANKS_TOO),
    _switch(
        "comments_package_by_line",
        needs={"comments_package": "lines"},
        comments_package_by_line=True,
    ),
    _switch(
        "package_quantity_required",
        needs={"package_quantity": "yes"},
        package_quantity=PackageQuantity.REQUIRED,
    ),
    _switch("package_quantity_minimum", package_quantity=PackageQuantity.MINIMUM),
    _switch(
        "package_price_minimum",
        needs={"package_price": "minimum"},
        package_price=PackagePrice.MINIMUM,
    ),
    _switch("drip_limits_on_total", drip_limits_on_total=True),
    _switch("drip_charges_one_run", drip_charges_one_run=True),
    _switch(
        "intervals_listed",
        needs={"intervals": "0,5,10,15,30,60,90"},
        intervals=(0, 5, 10, 15, 30, 60, 90),
    ),
    _switch("old_field_names", needs={"old_field_names": "yes"}, old_field_names=True),
)

STATUS = (
    _switch("status_names_order", order_keys=("order", *ORDER_KEYS)),
    _switch("status_extra_keys", status_extras={"link": "https://example.com", "provider": None}),
    _switch("charge_missing", order_keys=_without("charge")),
    _switch("charge_number", charge=Written.NUMBER, charge_in_many=Written.NUMBER),
    _switch("charge_number_in_many", charge_in_many=Written.NUMBER),
    _switch(
        "charge_integer",
        charge=Written.NUMBER,
        charge_in_many=Written.NUMBER,
        charge_decimals=0,
    ),
    _switch("charge_4_decimals", charge_decimals=4),
    _switch("charge_2_decimals", charge_decimals=2),
    _switch("charge_net_of_refunds", charge_net_of_refunds=True),
    _switch("charge_of_one_run", charge_of_one_run=True),
    _switch("start_count_missing", order_keys=_without("start_count")),
    _switch("start_count_null", start_count_null=True),
    _switch(
        "start_counter",
        order_keys=("charge", "start_counter", "status", "remains", "currency"),
    ),
    _switch("remains_missing", order_keys=_without("remains")),
    _switch("remains_number", remains=Written.NUMBER),
    _switch("remains_negative", remains_told=Remains.NEGATIVE),
    _switch("remains_zero_at_first", remains_told=Remains.ZERO_AT_FIRST),
    _switch("remains_above_quantity", remains_told=Remains.ABOVE_QUANTITY),
    _switch("currency_missing", order_keys=_without("currency")),
    _switch("words_lower", words=WordStyle.LOWER),
    _switch("words_upper", words=WordStyle.UPPER),
    _switch("words_snake", words=WordStyle.SNAKE),
    _switch("words_one_word", words=WordStyle.ONE_WORD),
    _switch("words_hidden", hidden_words=HIDDEN_WORDS),
    *_other_words(),
    _switch("drip_parent", drip_keys=("status", "runs", "orders")),
    _switch("subscription_expiry_true", expiry_flag=True),
    _switch("subscription_short", subscription_keys=("status", "posts")),
)

MANY = (
    _switch("status_rows", statuses=Statuses.ROWS),
    _switch("status_nameless", needs={"status_form": "single"}, statuses=Statuses.NAMELESS),
    _switch("status_bare_when_one", bare_when_one=True),
    _switch("status_single_keyed", single_keyed=True),
    _switch(
        "status_only_single",
        needs={"status_form": "single"},
        manies=ASKED_BY_ID - {"status"},
    ),
    _switch("unknown_ids_text", unknown_ids=UnknownIds.TEXT),
    _switch("unknown_ids_missing", unknown_ids=UnknownIds.MISSING),
    _switch("over_100_cut", over_limit=OverLimit.CUT),
    _switch("over_100_accepted", over_limit=OverLimit.ACCEPTED),
)

AFTER_SALE = (
    _switch(
        "no_refill",
        needs={"refills": "no"},
        singles=frozenset({"status"}),
        manies=frozenset({"status", "cancel"}),
    ),
    _switch(
        "refill_only_single",
        needs={"refill_form": "single"},
        manies=ASKED_BY_ID - {"refill", "refill_status"},
    ),
    _switch("refill_201", refill_code=201),
    _switch("refill_number", refill_id=Written.NUMBER),
    _switch("refill_one", refill_ids=RefillIds.ONE),
    _switch("refill_order_id", refill_ids=RefillIds.ORDER),
    _switch("refill_ids_text", refill_ids=RefillIds.TEXT),
    _switch("refill_message", refill_extras={"status": 200, "message": "Refill request added"}),
    _switch("refill_cap", refill_cap=3),
    _switch("refill_words_lower", refill_words=WordStyle.LOWER),
    *_other_refill_words(),
    _switch("no_cancel", needs={"cancels": "no"}, manies=ASKED_BY_ID - {"cancel"}),
    _switch(
        "cancel_by_order",
        needs={"cancel_form": "single"},
        singles=ASKED_BY_ID,
        manies=ASKED_BY_ID - {"cancel"},
    ),
    _switch("cancel_bare", cancel_form=CancelForm.BARE),
    _switch("cancel_value", cancel_form=CancelForm.VALUE),
    _switch("cancel_id", cancel_form=CancelForm.ID),
    _switch("cancel_id_and_status", cancel_form=CancelForm.ID_AND_STATUS),
    _switch("cancel_message", cancel_form=CancelForm.MESSAGE),
    _switch("cancel_error_beside", cancel_error_beside=True),
    _switch("cancel_object", cancel_value={"status": "Canceled"}),
    _switch("cancel_true", cancel_value=True),
    _switch("cancel_text", cancel_value="1"),
)

BALANCE = (
    _switch("balance_number", balance=Written.NUMBER),
    _switch("balance_2_decimals", balance_decimals=2),
    _switch("balance_4_decimals", balance_decimals=4),
    _switch("balance_status", balance_extras={"status": "success"}),
    _switch("currency_constant", needs={"currency": "USD"}, currency="BRL"),
    _switch("currency_lower", currency="usd"),
)

QUIRKS: tuple[QuirkSwitch, ...] = (
    *ANSWERS,
    *ERRORS,
    *CATALOGUE,
    *ADD,
    *STATUS,
    *MANY,
    *AFTER_SALE,
    *BALANCE,
)
