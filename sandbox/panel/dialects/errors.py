"""How a dialect says no."""

from __future__ import annotations

from collections.abc import Callable

from sandbox.panel.dialects.answer import NOTHING, Reply
from sandbox.panel.dialects.dialect import Dialect
from sandbox.panel.dialects.habits import ErrorForm
from sandbox.panel.dialects.perfect_panel import TEXTS
from sandbox.panel.refusals import Refusal, RefusedError

FIELDS = {
    Refusal.REQUEST: "action",
    Refusal.SERVICE: "service",
    Refusal.LINK: "link",
    Refusal.DUPLICATE_LINK: "link",
    Refusal.COMMENTS_MISSING: "comments",
    Refusal.QUANTITY_MISSING: "quantity",
    Refusal.QUANTITY_BELOW: "quantity",
    Refusal.QUANTITY_ABOVE: "quantity",
    Refusal.RUNS_MISSING: "runs",
    Refusal.INTERVAL_MISSING: "interval",
    Refusal.INTERVAL_WRONG: "interval",
    Refusal.NO_DRIPFEED: "runs",
    Refusal.ORDER: "order",
    Refusal.REFILL_UNKNOWN: "refill",
}
"""The field of the form at which a reason points."""
NAMING_A_FIELD = frozenset({Refusal.FIELD_MISSING, Refusal.ID_MISSING})
"""Those that have it as their detail."""
GENERAL_FIELD = "request"


def refused(dialect: Dialect, error: RefusedError, action: str) -> Reply:
    """The answer to a call that is refused as a whole."""
    if error.reason is Refusal.PRICE:
        return Reply(None)
    without_ids = error.reason is Refusal.ID_MISSING and action == "status"
    if without_ids and dialect.empty_without_ids:
        return Reply(NOTHING)
    content = inside(dialect, error)
    if dialect.unknown_order_in_list and action == "status" and error.reason is Refusal.ORDER:
        return Reply([content])
    return Reply(content, _code(dialect, error))


def inside(dialect: Dialect, error: RefusedError) -> object:
    """The error as it stands in a row or an entry of a longer answer."""
    form = dialect.error_forms.get(error.reason, dialect.error_form)
    return _FORMS[form](dialect, error, text(dialect, error))


def text(dialect: Dialect, error: RefusedError) -> str:
    words = dialect.texts.get(error.reason) or TEXTS[error.reason]
    return words.format(error.detail)


def _code(dialect: Dialect, error: RefusedError) -> int:
    return dialect.error_codes.get(error.reason, dialect.error_code)


def _numbered(dialect: Dialect, error: RefusedError, words: str) -> object:
    number = dialect.error_numbers.get(error.reason)
    return {"error": words} if number is None else {"error": words, "status": number}


def _fields(_dialect: Dialect, error: RefusedError, words: str) -> object:
    named = FIELDS.get(error.reason, GENERAL_FIELD)
    field = str(error.detail) if error.reason in NAMING_A_FIELD else named
    return {"error": {field: [words]}}


def _object(dialect: Dialect, error: RefusedError, words: str) -> object:
    number = dialect.error_numbers.get(error.reason, _code(dialect, error))
    return {"error": {"code": number, "message": words}}


_FORMS: dict[ErrorForm, Callable[[Dialect, RefusedError, str], object]] = {
    ErrorForm.PLAIN: lambda _dialect, _error, words: {"error": words},
    ErrorForm.NUMBERED: _numbered,
    ErrorForm.OBJECT: _object,
    ErrorForm.FIELDS: _fields,
    ErrorForm.MESSAGE: lambda _dialect, _error, words: {"status": "error", "message": words},
    ErrorForm.FAIL: lambda _dialect, _error, words: {"status": "fail", "message": words},
    ErrorForm.STATUS_FALSE: lambda _dialect, _error, words: {
        "status": False,
        "data": {"msg": words},
    },
    ErrorForm.SUCCESS_FALSE: lambda _dialect, _error, words: {"success": False, "message": words},
}
