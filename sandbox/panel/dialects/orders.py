"""How a dialect speaks of orders: the answer to `add`, and their status."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from sandbox.panel.dialects import errors, values
from sandbox.panel.dialects.answer import NOTHING, Reply, Row
from sandbox.panel.dialects.dialect import Dialect
from sandbox.panel.dialects.habits import Remains, Statuses, UnknownIds, Written, ZeroPrice
from sandbox.panel.orders import OrderStatus, PanelOrder
from sandbox.panel.refusals import Refusal, RefusedError

Found = tuple[str, PanelOrder | RefusedError]
"""An id as it was asked for, and what the books have under it."""


def added(dialect: Dialect, order: PanelOrder) -> Reply:
    silent = dialect.zero_price is ZeroPrice.EMPTY_ANSWER and not order.is_subscription
    if silent and order.charge == 0:
        return Reply(NOTHING)
    said = {**dialect.add_extras, "order": values.identifier(order.name, dialect.order_id)}
    return Reply(said, dialect.add_code)


def status(dialect: Dialect, currency: str, order: PanelOrder) -> Reply:
    """The answer about one order."""
    row = _row(dialect, currency, order, dialect.charge)
    return Reply({order.name: row} if dialect.single_keyed else row)


def statuses(dialect: Dialect, currency: str, found: Sequence[Found]) -> Reply:
    """The answer about several. Raise RefusedError where it is one error for all."""
    if dialect.bare_when_one and len(found) == 1:
        return Reply(_said(dialect, currency, found[0][1]))
    if dialect.unknown_ids is UnknownIds.MISSING:
        found = _known(found)
    return Reply(_LISTS[dialect.statuses](dialect, currency, found))


def own(dialect: Dialect, currency: str, orders: Sequence[PanelOrder]) -> Reply:
    """The account's own orders, the latest first."""
    return Reply([_own_row(dialect, currency, order) for order in reversed(orders)])


def _own_row(dialect: Dialect, currency: str, order: PanelOrder) -> Row:
    return {
        "order": values.identifier(order.name, dialect.order_id),
        "service": order.service.id,
        "link": order.link,
        "quantity": order.quantity,
        **_row(dialect, currency, order, dialect.charge),
    }


def _known(found: Sequence[Found]) -> list[Found]:
    known = [one for one in found if isinstance(one[1], PanelOrder)]
    if not known:
        raise RefusedError(Refusal.ORDER)
    return known


def _by_id(dialect: Dialect, currency: str, found: Sequence[Found]) -> object:
    return {order_id: _said(dialect, currency, one) for order_id, one in found}


def _rows(dialect: Dialect, currency: str, found: Sequence[Found]) -> object:
    rows = []
    for order_id, one in found:
        said = _said(dialect, currency, one)
        content = said if isinstance(said, dict) else {"error": said}
        rows.append({"order": values.identifier(order_id, dialect.order_id), **content})
    return rows


def _nameless(dialect: Dialect, currency: str, found: Sequence[Found]) -> object:
    """Each known id gets the next order of the database, whichever that is."""
    known = (one for _, one in found if isinstance(one, PanelOrder))
    stored = iter(sorted(known, key=lambda order: order.id))
    return [
        _said(dialect, currency, one if isinstance(one, RefusedError) else next(stored))
        for _, one in found
    ]


_LISTS: dict[Statuses, Callable[[Dialect, str, Sequence[Found]], object]] = {
    Statuses.BY_ID: _by_id,
    Statuses.ROWS: _rows,
    Statuses.NAMELESS: _nameless,
}


def _said(dialect: Dialect, currency: str, one: PanelOrder | RefusedError) -> object:
    if isinstance(one, PanelOrder):
        return _row(dialect, currency, one, dialect.charge_in_many)
    if dialect.unknown_ids is UnknownIds.TEXT:
        return errors.text(dialect, one)
    return errors.inside(dialect, one)


def _row(dialect: Dialect, currency: str, order: PanelOrder, charge: Written) -> Row:
    everything: dict[str, Callable[[], object]] = {
        "order": lambda: order.name,
        "charge": lambda: _charge(dialect, order, charge),
        "start_count": lambda: _start_count(dialect, order),
        "start_counter": lambda: _start_count(dialect, order),
        "status": lambda: _word(dialect, order.status),
        "remains": lambda: values.whole(_remains(dialect, order), dialect.remains),
        "currency": lambda: dialect.currency or currency,
        "runs": lambda: str(order.runs),
        "orders": lambda: [child.name for child in order.children],
        "expiry": lambda: True if dialect.expiry_flag else order.fields.get("expiry"),
        "posts": lambda: order.fields.get("posts", "0"),
    }
    keys = _keys(dialect, order)
    return {**{key: everything[key]() for key in keys}, **dialect.status_extras}


def _keys(dialect: Dialect, order: PanelOrder) -> tuple[str, ...]:
    if order.is_subscription:
        return dialect.subscription_keys
    return dialect.drip_keys if order.runs > 1 else dialect.order_keys


def _charge(dialect: Dialect, order: PanelOrder, form: Written) -> object:
    kept = order.charge - order.refunded if dialect.charge_net_of_refunds else order.charge
    shown = kept / order.runs if dialect.charge_of_one_run else kept
    return values.number(_rounded(dialect, shown), form)


def _rounded(dialect: Dialect, amount: Decimal) -> Decimal:
    return values.rounded(amount, dialect.charge_decimals)


def _start_count(dialect: Dialect, order: PanelOrder) -> object:
    if dialect.start_count_null:
        return None
    return str(order.start_count if order.status != OrderStatus.PENDING else 0)


def _remains(dialect: Dialect, order: PanelOrder) -> int:
    told = dialect.remains_told
    if told is Remains.NEGATIVE and order.status == OrderStatus.COMPLETED:
        return order.remains - max(order.quantity // 100, 1)
    if told is Remains.ZERO_AT_FIRST and order.status == OrderStatus.PENDING:
        return 0
    if told is Remains.ABOVE_QUANTITY and order.remains > 0:
        return order.remains + order.quantity
    return order.remains


def _word(dialect: Dialect, status: str) -> str:
    if status.lower() in dialect.hidden_words:
        status = OrderStatus.PENDING
    other = dialect.other_words.get(status)
    return values.word(str(status), dialect.words) if other is None else other
