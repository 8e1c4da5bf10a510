"""Orders. A change of state is one conditional UPDATE: it happens once or raises.

What a customer may see or touch is always asked for with `person_id` as well.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import Any

from bot.domain.catalogue import Service
from bot.domain.money import Money
from bot.domain.order_life import ENDED, OrderState
from bot.domain.panel_words import OrderWord
from bot.domain.records import Draft, Order, StaleCard
from bot.domain.runs import Run
from bot.domain.service_types import Billing
from bot.storage.looks import FIRST_LOOK_SECONDS, JOIN_GROUP, PLAN
from bot.storage.transaction import Transaction

_as_json = json.JSONEncoder(ensure_ascii=False).encode

_FIELDS = tuple(Order.__dataclass_fields__)
_ELSEWHERE = {**PLAN, "remote_id": "p.remote_id"}
_NOT_YET = {"remote_id": "NULL"}
_SELECT = (
    f"SELECT o.currency, {', '.join(_ELSEWHERE.get(name, f'o.{name}') for name in _FIELDS)}"  # noqa: S608 - names of this program
    f" FROM orders o{JOIN_GROUP}LEFT JOIN provider_order p ON p.order_id = o.id"
)
_INSERT = (
    "INSERT INTO orders (nonce, line, person_id, payer, panel_id, service_id, service_name, link,"  # noqa: S608 - names of this program
    " quantity, currency, price, cost_cap, can_refill, refill_days, can_cancel, created_at, type,"
    " billing, fields, runs, interval, not_before, after_order, basket_id, card_message_id)"
    " VALUES (:nonce, :line, :person_id, :payer, :panel_id, :service_id, :service_name, :link,"
    " :quantity, :currency, :price, :cost_cap, :can_refill, :refill_days, :can_cancel, :at, :type,"
    " :billing, :fields, :runs, :interval, :not_before, :after_order, :basket_id, :card)"
    f" RETURNING currency, {', '.join(_NOT_YET.get(name, name) for name in _FIELDS)}"
)

_NOT_IN_QUEUE = (
    " AND NOT EXISTS (SELECT 1 FROM orders f WHERE f.id = o.after_order AND f.ended_at IS NULL)"
)
_NONE_UNDER_WAY = (
    " AND NOT EXISTS (SELECT 1 FROM orders u WHERE u.panel_id = :panel_id"
    " AND u.state = 'submitting')"
)


class StaleOrderError(Exception):
    """Somebody else changed the order in the meantime; nothing was done here."""


def create(
    tx: Transaction,
    draft: Draft,
    *,
    payer: str,
    service: Service,
    price: Money,
    cost_cap: Money,
    card: int | None,
    at: int,
    not_before: int | None = None,
    after_order: int | None = None,
    line: int = 1,
    basket_id: int | None = None,
) -> Order:
    """The order of a draft, or of a basket's `line`, that was just claimed.

    It is sent from `not_before` on, and once `after_order` has ended. Raises IntegrityError if
    there is one.
    """
    if card is not None:
        _no_longer_card(tx, draft.person_id, card)
    [row] = tx.tuples(
        _INSERT,
        nonce=draft.nonce,
        line=line,
        basket_id=basket_id,
        card=card,
        person_id=draft.person_id,
        payer=payer,
        panel_id=service.panel_id,
        service_id=draft.service_id,
        service_name=service.name,
        can_refill=int(service.refill),
        refill_days=service.refill_days,
        can_cancel=int(service.cancel),
        link=draft.link,
        quantity=draft.total,
        type=service.type,
        billing=service.billing,
        fields=_as_json(dict(draft.fields)),
        runs=draft.runs,
        interval=draft.interval,
        currency=price.currency,
        price=price.micros,
        cost_cap=cost_cap.micros,
        not_before=not_before,
        after_order=after_order,
        at=at,
    )
    order = _order(*row)
    _note(tx, order.id, order.state, at)
    return order


def get(tx: Transaction, order_id: int, person_id: int) -> Order | None:
    """The person's own order; another one's is answered like one that is not there."""
    return _one(
        tx,
        "WHERE o.id = :id AND o.person_id = :person_id",
        id=order_id,
        person_id=person_id,
    )


def get_any(tx: Transaction, order_id: int) -> Order | None:
    """For the shop's own work and for admins; never for a customer's tap."""
    return _one(tx, "WHERE o.id = :id", id=order_id)


def of_draft(tx: Transaction, nonce: str, person_id: int) -> Order | None:
    return _one(
        tx,
        "WHERE o.nonce = :nonce AND o.person_id = :person_id LIMIT 1",
        nonce=nonce,
        person_id=person_id,
    )


def of_person(tx: Transaction, person_id: int, *, limit: int, offset: int) -> list[Order]:
    """Newest first."""
    return _all(
        tx,
        "WHERE o.person_id = :person_id ORDER BY o.id DESC LIMIT :limit OFFSET :offset",
        person_id=person_id,
        limit=limit,
        offset=offset,
    )


def latest_links(tx: Transaction, person_id: int) -> list[tuple[int, str]]:
    """Of the person's latest orders: each link once, with its newest order."""
    rows = tx.rows(
        "SELECT max(id) AS id, link FROM (SELECT id, link FROM orders"
        " WHERE person_id = :person_id ORDER BY id DESC LIMIT 50) GROUP BY link ORDER BY 1 DESC",
        person_id=person_id,
    )
    return [(row["id"], row["link"]) for row in rows]


def count_of_person(tx: Transaction, person_id: int, *, since: int = 0) -> int:
    found: int = tx.value(
        "SELECT count(*) FROM orders WHERE person_id = :person_id AND created_at >= :since",
        person_id=person_id,
        since=since,
    )
    return found


def confirmations_of_person(tx: Transaction, person_id: int, *, since: int) -> int:
    """Several orders that were confirmed at once count as one."""
    found: int = tx.value(
        "SELECT count(DISTINCT nonce) FROM orders"
        " WHERE person_id = :person_id AND created_at >= :since",
        person_id=person_id,
        since=since,
    )
    return found


def same_since(tx: Transaction, draft: Draft, since: int) -> Order | None:
    """The person's newest order of the same service, link and contents that went anywhere."""
    return _one(
        tx,
        # The plus: among the person's orders, never among all those of a popular service.
        "WHERE o.person_id = :person_id AND +o.service_id = :service_id"
        " AND o.link = :link AND o.quantity = :quantity AND o.fields = :fields"
        " AND o.created_at >= :since"
        " AND o.state NOT IN ('rejected', 'released', 'canceled')"
        " ORDER BY o.id DESC LIMIT 1",
        person_id=draft.person_id,
        service_id=draft.service_id,
        link=draft.link,
        quantity=draft.total,
        fields=_as_json(dict(draft.fields)),
        since=since,
    )


def move(
    tx: Transaction, order: Order, state: OrderState, *, at: int, reason: str | None = None
) -> None:
    """Take one arrow. Raises StaleOrderError where the order is no longer where it was.

    An order that is placed gets its first look, see FIRST_LOOK_SECONDS.
    """
    changes = "card_news = card_news + 1"
    if reason is not None:
        changes += ", reason = :reason"
    if state is OrderState.PLACED:
        changes += f", placed_at = :at, next_look_at = :at + {FIRST_LOOK_SECONDS}"
    if state in ENDED:
        changes += ", ended_at = coalesce(ended_at, :at)"
    _move(tx, order, state, changes, at=at, reason=reason)


def submit(tx: Transaction, order: Order, *, exchange_rate: Decimal | None, at: int) -> Order:
    """It is about to be sent: returns it as it is then. Raises as `move` does.

    `exchange_rate` is what one unit of the panel's currency is worth at that moment.
    """
    state, rate = OrderState.SUBMITTING, None if exchange_rate is None else str(exchange_rate)
    # That lasts a moment: not worth an edit of the card.
    _move(tx, order, state, "exchange_rate = :rate", at=at, rate=rate)
    return replace(order, state=state, version=order.version + 1, moved_at=at)


def _move(
    tx: Transaction, order: Order, state: OrderState, changes: str, *, at: int, **values: Any
) -> None:
    changed = tx.run(
        f"UPDATE orders SET {changes}, state = :new, version = version + 1, moved_at = :at,"  # noqa: S608 - columns named above
        " answer_mark = NULL WHERE id = :id AND state = :old AND version = :version",
        id=order.id,
        old=order.state,
        version=order.version,
        new=state,
        at=at,
        **values,
    )
    if changed != 1:
        raise StaleOrderError(f"order {order.id} is no longer {order.state}")
    _note(tx, order.id, state, at)


def _note(tx: Transaction, order_id: int, state: OrderState, at: int) -> None:
    tx.run(
        "INSERT INTO order_event (order_id, state, at) VALUES (:order_id, :state, :at)",
        order_id=order_id,
        state=state,
        at=at,
    )


def next_to_submit(tx: Transaction, panel_id: int, now: int) -> Order | None:
    """The oldest order that may be sent, unless one is under way on this panel.

    Those of baskets come last: a thousand of one person keep nobody else waiting.
    """
    for which in ("o.basket_id IS NULL", "o.basket_id IS NOT NULL"):
        found = _one(
            tx,
            f"WHERE o.panel_id = :panel_id AND o.state = 'reserved' AND {which}"
            " AND (o.not_before IS NULL OR o.not_before <= :now)"
            f"{_NOT_IN_QUEUE}{_NONE_UNDER_WAY} ORDER BY o.id LIMIT 1",
            panel_id=panel_id,
            now=now,
        )
        if found is not None:
            return found
    return None


def next_time_to_submit(tx: Transaction, panel_id: int, now: int) -> int | None:
    """When the first may be sent of the orders that may not yet."""
    found: int | None = tx.value(
        "SELECT min(not_before) FROM orders"
        " WHERE panel_id = :panel_id AND state = 'reserved' AND not_before > :now",
        panel_id=panel_id,
        now=now,
    )
    return found


def wait_until(tx: Transaction, order_id: int, not_before: int) -> None:
    tx.run("UPDATE orders SET not_before = :at WHERE id = :id", id=order_id, at=not_before)


def reserved(tx: Transaction, panel_id: int) -> list[Order]:
    """Orders that were never sent."""
    return _all(
        tx,
        "WHERE o.panel_id = :panel_id AND o.state = 'reserved' ORDER BY o.id",
        panel_id=panel_id,
    )


def submitting(tx: Transaction, panel_id: int, *, but: range = range(0)) -> list[Order]:
    """Orders whose `add` has no stored outcome, `but` those where it was begun at that time."""
    return _all(
        tx,
        "JOIN attempt a ON a.order_id = o.id AND a.outcome = 'pending'"
        " WHERE o.state = 'submitting' AND o.panel_id = :panel_id"
        " AND NOT (a.started_at >= :since AND a.started_at < :until) ORDER BY o.id",
        panel_id=panel_id,
        since=but.start,
        until=but.stop,
    )


def link_to_panel(tx: Transaction, order: Order, remote_id: str) -> None:
    """Raises IntegrityError where the panel's id belongs to another order."""
    tx.run(
        "INSERT INTO provider_order (order_id, panel_id, remote_id)"
        " VALUES (:order_id, :panel_id, :remote_id)",
        order_id=order.id,
        panel_id=order.panel_id,
        remote_id=remote_id,
    )


def owner_of_remote_id(tx: Transaction, panel_id: int, remote_id: str) -> int | None:
    """Which of our orders has this id at the panel."""
    found: int | None = tx.value(
        "SELECT order_id FROM provider_order"
        " WHERE panel_id = :panel_id AND remote_id = :remote_id",
        panel_id=panel_id,
        remote_id=remote_id,
    )
    return found


def owner_of_run(tx: Transaction, panel_id: int, remote_id: str) -> int | None:
    """Which of our drip-feeds has a run with this id at the panel. Reads them all."""
    found: int | None = tx.value(
        "SELECT o.id FROM orders o, json_each(o.children) run"
        " WHERE o.panel_id = :panel_id AND o.runs IS NOT NULL AND run.value ->> 0 = :remote_id",
        panel_id=panel_id,
        remote_id=remote_id,
    )
    return found


def newest_remote_ids(tx: Transaction, panel_id: int, limit: int) -> list[str]:
    """The panel's own ids of our latest orders there."""
    rows = tx.rows(
        "SELECT remote_id FROM provider_order WHERE panel_id = :panel_id"
        " ORDER BY order_id DESC LIMIT :limit",
        panel_id=panel_id,
        limit=limit,
    )
    return [row["remote_id"] for row in rows]


def get_each(tx: Transaction, order_ids: Sequence[int]) -> list[Order]:
    """Those of these orders that there are."""
    return _all(
        tx,
        "WHERE o.id IN (SELECT value FROM json_each(:ids))",
        ids=json.dumps(list(order_ids)),
    )


def record_report(
    tx: Transaction,
    order_id: int,
    *,
    word: str,
    remains: int | None,
    start_count: str | None,
    charge: str | None,
    moved: bool,
    is_news: bool,
    at: int,
) -> None:
    """What the panel said. The first charge is kept: later ones may be net of refunds.

    `moved`: it says something else than before. `is_news`: the card is to be drawn anew.
    """
    tx.run(
        "UPDATE orders SET panel_word = :word, remains = coalesce(:remains, remains),"
        " start_count = coalesce(:start_count, start_count),"
        " first_charge = coalesce(first_charge, :charge),"
        " last_charge = coalesce(:charge, last_charge),"
        " moved_at = CASE WHEN :moved THEN :at ELSE moved_at END,"
        " looked_at = :at, answer_mark = NULL, card_news = card_news + :news"
        " WHERE id = :id",
        id=order_id,
        word=word,
        remains=remains,
        start_count=start_count,
        charge=charge,
        moved=int(moved),
        news=int(is_news),
        at=at,
    )


def set_children(tx: Transaction, order_id: int, children: Sequence[Run]) -> None:
    """The runs of a drip-feed, as last heard of. They are no orders of the shop."""
    told = [[run.remote_id, run.word, run.remains, run.charge] for run in children]
    tx.run("UPDATE orders SET children = :told WHERE id = :id", id=order_id, told=json.dumps(told))


def add_refund(tx: Transaction, order: Order, total: Money) -> None:
    """Set what is refunded so far. Raises StaleOrderError where another refund came between."""
    changed = tx.run(
        "UPDATE orders SET refunded = :total, card_news = card_news + 1"
        " WHERE id = :id AND refunded = :old",
        id=order.id,
        total=total.micros,
        old=order.refunded.micros,
    )
    if changed != 1:
        raise StaleOrderError(f"order {order.id} was refunded in the meantime")


def ask_for_cancel(tx: Transaction, order_id: int, person_id: int, *, at: int) -> bool:
    """Says whether this was the first time."""
    changed = tx.run(
        "UPDATE orders SET cancel_requested_at = :at, cancel_next_at = :at,"
        " cancel_answer = NULL, cancel_sent_at = NULL,"
        " card_news = card_news + 1 WHERE id = :id AND person_id = :person_id"
        " AND (cancel_requested_at IS NULL OR cancel_answer IS NOT NULL)",
        id=order_id,
        person_id=person_id,
        at=at,
    )
    return changed == 1


def to_cancel(tx: Transaction, panel_id: int, now: int, limit: int) -> list[Order]:
    return _all(
        tx,
        "WHERE o.panel_id = :panel_id AND o.cancel_next_at <= :now"
        " AND o.state IN ('placed', 'in_progress') ORDER BY o.cancel_next_at LIMIT :limit",
        panel_id=panel_id,
        now=now,
        limit=limit,
    )


def cancel_was_sent(tx: Transaction, order_id: int, refusal: str | None, *, at: int) -> None:
    """`refusal`: the panel's words where it said no."""
    tx.run(
        "UPDATE orders SET cancel_sent_at = :at, cancel_next_at = NULL,"
        " cancel_answer = :refusal, card_news = card_news + 1 WHERE id = :id",
        id=order_id,
        refusal=refusal,
        at=at,
    )


def cancel_later(tx: Transaction, order_id: int, at: int) -> None:
    """The request could not be sent, or its answer not be read."""
    tx.run("UPDATE orders SET cancel_next_at = :at WHERE id = :id", id=order_id, at=at)


def set_card(tx: Transaction, order_id: int, message_id: int | None) -> None:
    """A message is the card of one order at most: the newest that it was made for."""
    if message_id is not None:
        person_id = tx.value("SELECT person_id FROM orders WHERE id = :id", id=order_id)
        _no_longer_card(tx, person_id, message_id)
    tx.run(
        "UPDATE orders SET card_message_id = :card WHERE id = :id", id=order_id, card=message_id
    )


def _no_longer_card(tx: Transaction, person_id: int, message_id: int) -> None:
    tx.run(
        "UPDATE orders SET card_message_id = NULL"
        " WHERE person_id = :person_id AND card_message_id = :card",
        person_id=person_id,
        card=message_id,
    )


def count_sent_and_open(tx: Transaction, panel_id: int) -> int:
    """Orders that the panel has, or may have, and that have not ended."""
    found: int = tx.value(
        "SELECT count(*) FROM orders WHERE panel_id = :panel_id"
        " AND ended_at IS NULL AND state <> 'reserved'",
        panel_id=panel_id,
    )
    return found


def card_has_news(tx: Transaction, order_id: int) -> None:
    """Something has come that the order's card says: it is to be drawn anew."""
    tx.run("UPDATE orders SET card_news = card_news + 1 WHERE id = :id", id=order_id)


def of_card(tx: Transaction, person_id: int, message_id: int) -> int | None:
    """Which order that message of the person's chat is the card of."""
    found: int | None = tx.value(
        "SELECT id FROM orders WHERE person_id = :person_id AND card_message_id = :message_id",
        person_id=person_id,
        message_id=message_id,
    )
    return found


def stale_cards(tx: Transaction, limit: int, each: int) -> list[StaleCard]:
    """The oldest orders first, at most `each` of one person."""
    rows = tx.tuples(
        "SELECT id, person_id, card_news FROM orders o INDEXED BY orders_with_stale_card"
        " WHERE card_shown < card_news AND :each > (SELECT count(*) FROM"
        " (SELECT 1 FROM orders before INDEXED BY orders_with_stale_card_by_person"
        " WHERE before.card_shown < before.card_news"
        " AND before.person_id = o.person_id AND before.id < o.id"
        " LIMIT :each)) ORDER BY id LIMIT :n",
        n=limit,
        each=each,
    )
    return [StaleCard(*row) for row in rows]


def card_was_drawn(tx: Transaction, order: Order) -> None:
    """The card says what was known when the order was read: what came since is news still."""
    tx.run(
        "UPDATE orders SET card_shown = :news WHERE id = :id AND card_shown < :news",
        id=order.id,
        news=order.card_news,
    )


def charges_since(tx: Transaction, panel_id: int, since: int) -> list[str]:
    """The panel's own charges of orders placed since then, as the text it sent."""
    rows = tx.rows(
        "SELECT first_charge FROM orders WHERE panel_id = :panel_id AND placed_at >= :since"
        " AND first_charge IS NOT NULL",
        panel_id=panel_id,
        since=since,
    )
    return [row["first_charge"] for row in rows]


def delivery_times(tx: Transaction, service_id: int, limit: int) -> list[int]:
    """Seconds from placing to completion of the service's latest completed orders.

    Without drip-feeds, whose time is that of their intervals.
    """
    rows = tx.rows(
        "SELECT ended_at - placed_at AS seconds FROM orders WHERE service_id = :service_id"
        " AND state = 'completed' AND placed_at IS NOT NULL AND runs IS NULL"
        " ORDER BY id DESC LIMIT :limit",
        service_id=service_id,
        limit=limit,
    )
    return [row["seconds"] for row in rows]


def _one(tx: Transaction, which: str, **values: Any) -> Order | None:
    """The first order that `which`, the end of a query, finds."""
    found = _all(tx, which, **values)
    return found[0] if found else None


def _all(tx: Transaction, which: str, **values: Any) -> list[Order]:
    # By their places: to find so many columns by their names takes longer than all else.
    return [_order(*row) for row in tx.tuples(f"{_SELECT} {which}", **values)]


def _order(currency: str, *columns: Any) -> Order:
    found = list(columns)
    for place in _AMOUNTS:
        found[place] = Money(found[place], currency)
    for place, read in _READ:
        found[place] = read(found[place])
    return Order(*found)


# Nearly all orders have neither fields nor children.
def _fields(text: str) -> dict[str, str]:
    return {} if text == "{}" else json.loads(text)


def _children(text: str) -> tuple[Run, ...]:
    return () if text == "[]" else tuple(_run(*told) for told in json.loads(text))


_AMOUNTS = [_FIELDS.index(name) for name in ("price", "cost_cap", "refunded")]
_READ: list[tuple[int, Callable[[Any], object]]] = [
    (_FIELDS.index("can_refill"), bool),
    (_FIELDS.index("can_cancel"), bool),
    (_FIELDS.index("state"), OrderState),
    (_FIELDS.index("billing"), Billing),
    (_FIELDS.index("fields"), _fields),
    (_FIELDS.index("children"), _children),
]


def _run(remote_id: str, word: str | None, remains: int | None, charge: str | None) -> Run:
    return Run(remote_id, None if word is None else OrderWord(word), remains, charge)
