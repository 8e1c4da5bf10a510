"""How a dialect answers the wish to cancel."""

from __future__ import annotations

from collections.abc import Sequence

from sandbox.panel.dialects import errors, values
from sandbox.panel.dialects.answer import Reply, Row
from sandbox.panel.dialects.dialect import Dialect
from sandbox.panel.dialects.habits import CancelForm
from sandbox.panel.orders import PanelOrder
from sandbox.panel.refusals import RefusedError

MESSAGE = "Cancellation request added, it is being looked at"

Asked = tuple[str, PanelOrder | RefusedError]


def cancels(dialect: Dialect, asked: Sequence[Asked]) -> Reply:
    """Raise RefusedError where the answer about one order is nothing but its error."""
    if dialect.cancel_form is CancelForm.ROWS or len(asked) != 1:
        return Reply([_row(dialect, one) for one in asked])
    order_id, order = asked[0]
    if isinstance(order, RefusedError):
        raise order
    return Reply(_alone(dialect, order_id))


def _row(dialect: Dialect, asked: Asked) -> Row:
    order_id, order = asked
    named: Row = {"order": values.identifier(order_id, dialect.order_id)}
    if not isinstance(order, RefusedError):
        return {**named, "cancel": dialect.cancel_value}
    if dialect.cancel_error_beside:
        return {**named, "error": errors.text(dialect, order)}
    return {**named, "cancel": errors.inside(dialect, order)}


def _alone(dialect: Dialect, order_id: str) -> Row:
    name = values.identifier(order_id, dialect.order_id)
    forms: dict[CancelForm, Row] = {
        CancelForm.BARE: {"order": name, "cancel": dialect.cancel_value},
        CancelForm.VALUE: {"cancel": dialect.cancel_value},
        CancelForm.ID: {"cancel": name},
        CancelForm.ID_AND_STATUS: {"cancel": name, "status": "Success"},
        CancelForm.MESSAGE: {"status": "success", "message": MESSAGE},
    }
    return forms[dialect.cancel_form]
