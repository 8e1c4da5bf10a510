"""Where an answer says no. Panels have many ways, most of them under HTTP 200."""

from bot.panel import values

JsonObject = dict[str, object]

DATA_KEYS = frozenset(
    {
        "balance",
        "cancel",
        "charge",
        "currency",
        "expiry",
        "order",
        "orders",
        "posts",
        "refill",
        "remains",
        "runs",
        "start_count",
        "start_counter",
    }
)
"""Keys that stand in answers which say something, never in a bare envelope."""
MESSAGE_KEYS = ("message", "msg", "data")
FAILURES = frozenset({"error", "fail", "failed", "false"})
GOOD_CODES = frozenset({1, 100, 200, 201})
"""Numbers under `status` that mean success; the others are the codes of errors."""


def refusal(answer: JsonObject, *, bare_status_counts: bool = True) -> str | None:
    """The words of an answer that says no; None if it does not.

    `bare_status_counts`: `{"status": "error"}` alone is a refusal. For a refill it is a state.
    """
    if answer.get("error"):
        return values.words(_error(answer))
    said = _message(answer)
    if answer.get("success") is False or answer.get("status") is False:
        return said or values.words(answer)
    if said is not None and _has_error_code(answer):
        return said
    if not _failure_alone(answer) or (said is None and not bare_status_counts):
        return None
    return said or values.words(answer)


def _error(answer: JsonObject) -> object:
    if answer["error"] is True:
        return _message(answer) or answer
    return answer["error"]


def _message(answer: JsonObject) -> str | None:
    found = (values.words(answer[key]) for key in MESSAGE_KEYS if answer.get(key))
    return next(found, None)


def _has_error_code(answer: JsonObject) -> bool:
    code = values.integer(answer.get("status"))
    return code is not None and code not in GOOD_CODES and not answer.keys() & DATA_KEYS


def _failure_alone(answer: JsonObject) -> bool:
    failed = values.folded(str(answer.get("status"))) in FAILURES
    return failed and not answer.keys() & DATA_KEYS
