"""What one JSON value means: each function reads the answer about one thing.

They give a report, a Refusal with the panel's words, or NoAnswer where nothing usable was said.
"""

from bot.panel import values
from bot.panel.refusals import DATA_KEYS, FAILURES, JsonObject, refusal
from bot.panel.reports import (
    Balance,
    CancelAccepted,
    NoAnswer,
    OrderReport,
    RefillReceipt,
    RefillReport,
    Refusal,
)

_ENVELOPES = FAILURES | {"success", "ok", "true"}
_YES = frozenset({"true", "yes", "ok", "success", "accepted", "pending"})
_CANCEL_SAID_YES = frozenset({"canceled", "cancelled", "success", "accepted"})
_REFILL_IS_UNDER_WAY = frozenset({"refillpending", "refillinprogress", "refillalreadyrequested"})
_CANCEL_IS_UNDER_WAY = frozenset({"cancelalreadyrequested"})
"""Folded texts. A call whose answer was lost is made again, and these are its success."""


def order(value: object, order_id: str) -> OrderReport | Refusal | NoAnswer:
    """The state of an order. An answer that names another order is none."""
    if isinstance(value, str):
        return Refusal(values.words(value))
    if not isinstance(value, dict):
        return NoAnswer()
    if said := refusal(value):
        return Refusal(said)
    return _order_report(value) if _is_about(value, order_id) else NoAnswer()


def own_orders(value: object) -> dict[str, OrderReport]:
    """A list of orders, by id; rows that do not say which order they are about are left out."""
    if isinstance(value, dict):
        rows = [(values.identifier(name), row) for name, row in value.items()]
    else:
        listed = value if isinstance(value, list) else []
        rows = [(_own_id(row), row) for row in listed]
    read = {name: order(row, name) for name, row in rows if name is not None}
    return {name: report for name, report in read.items() if isinstance(report, OrderReport)}


def _own_id(row: object) -> str | None:
    return values.identifier(row.get("order", row.get("id"))) if isinstance(row, dict) else None


def _is_about(answer: JsonObject, order_id: str) -> bool:
    named = answer.get("order")
    return named is None or values.text(named) == order_id


def _order_report(answer: JsonObject) -> OrderReport | NoAnswer:
    state, shown = answer.get("status"), values.text(answer.get("status"))
    if not isinstance(state, str) or not shown:
        return NoAnswer()
    if values.folded(state) in _ENVELOPES and not answer.keys() & DATA_KEYS:
        return NoAnswer()
    if values.integer(state) is not None:
        return NoAnswer()  # the code of an error or of a success, not a state
    return OrderReport(
        word=values.order_word(state),
        word_as_received=shown,
        charge=values.decimal(answer.get("charge")),
        charge_as_received=values.text(answer.get("charge")),
        remains=values.integer(answer.get("remains")),
        remains_as_received=values.as_received(answer.get("remains")),
        start_count=values.text(answer.get("start_count", answer.get("start_counter"))),
        currency=values.currency(answer.get("currency")),
        children=_children(answer.get("orders")),
    )


def _children(listed: object) -> tuple[str, ...]:
    if not isinstance(listed, list):
        return ()
    found = (values.identifier(child) for child in listed)
    return tuple(child for child in found if child is not None)


def refill(value: object, _order_id: str) -> RefillReceipt | Refusal | NoAnswer:
    """The answer to a wish for a refill: an object with `refill`, or what stands there."""
    said = _refill(value)
    under_way = isinstance(said, Refusal) and _says(said.words, _REFILL_IS_UNDER_WAY)
    return RefillReceipt(None, already=True) if under_way else said


def _says(words: str, texts: frozenset[str]) -> bool:
    return values.folded(words).rstrip(".") in texts


def _refill(value: object) -> RefillReceipt | Refusal | NoAnswer:
    if isinstance(value, dict):
        said = refusal(value)
        return Refusal(said) if said else _refill_value(value.get("refill"))
    return _refill_value(value)


def _refill_value(value: object) -> RefillReceipt | Refusal | NoAnswer:
    if isinstance(value, dict):
        said = refusal(value)
        return Refusal(said) if said else NoAnswer()
    if value is True or (isinstance(value, str) and values.folded(value) in _YES):
        return RefillReceipt(None)
    if values.boolean(value) is False:
        return Refusal(f"refill: {values.words(value)}")
    if refill_id := values.identifier(value):
        return RefillReceipt(refill_id)
    return Refusal(values.words(value)) if isinstance(value, str) else NoAnswer()


def refill_state(value: object, _refill_id: str) -> RefillReport | Refusal | NoAnswer:
    """The state of a refill: an object with `status`, or what stands there."""
    if isinstance(value, dict):
        said = refusal(value, bare_status_counts=False)
        return Refusal(said) if said else _refill_state_value(value.get("status"))
    return _refill_state_value(value)


def _refill_state_value(value: object) -> RefillReport | Refusal | NoAnswer:
    if isinstance(value, dict):
        said = refusal(value)
        return Refusal(said) if said else NoAnswer()
    if not isinstance(value, str) or not value.strip():
        return NoAnswer()
    return RefillReport(values.refill_word(value), values.text(value) or "")


def cancel(value: object, order_id: str) -> CancelAccepted | Refusal | NoAnswer:
    """The answer to a wish to cancel: an object with `cancel`, or what stands there."""
    said = _cancel(value, order_id)
    under_way = isinstance(said, Refusal) and _says(said.words, _CANCEL_IS_UNDER_WAY)
    return CancelAccepted(already=True) if under_way else said


def _cancel(value: object, order_id: str) -> CancelAccepted | Refusal | NoAnswer:
    if not isinstance(value, dict):
        return _cancel_value(value, order_id)
    if said := refusal(value):
        return Refusal(said)
    if not _is_about(value, order_id):
        return NoAnswer()
    state = _cancel_state(value)
    if "cancel" not in value:
        return state
    # `{"cancel": 71, "status": "Success"}`: a number of the request's own.
    return state if _is_an_id(value["cancel"], state) else _cancel_value(value["cancel"], order_id)


def _is_an_id(value: object, state: CancelAccepted | NoAnswer) -> bool:
    given = values.identifier(value) is not None and values.boolean(value) is None
    return given and isinstance(state, CancelAccepted)


def _cancel_value(value: object, order_id: str) -> CancelAccepted | Refusal | NoAnswer:
    if isinstance(value, dict):
        said = refusal(value)
        return Refusal(said) if said else _cancel_state(value)
    if value is True or values.text(value) in ("1", order_id):
        return CancelAccepted()
    if isinstance(value, str) and values.identifier(value) is None:
        return Refusal(values.words(value)) if value.strip() else NoAnswer()
    return NoAnswer() if value is None else Refusal(f"cancel: {values.words(value)}")


def _cancel_state(answer: JsonObject) -> CancelAccepted | NoAnswer:
    said = values.folded(str(answer.get("status")))
    return CancelAccepted() if said in _CANCEL_SAID_YES else NoAnswer()


def balance(value: object, currency: str | None = None) -> Balance | Refusal | NoAnswer:
    """What is left on the account, in the currency that is known, or that the panel names."""
    if not isinstance(value, dict):
        return NoAnswer()
    if said := refusal(value):
        return Refusal(said)
    amount = values.decimal(value.get("balance"))
    currency = currency or values.currency(value.get("currency"))
    if amount is None or currency is None:
        return NoAnswer()
    return Balance(amount, currency)
