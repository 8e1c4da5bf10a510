"""Baskets: several orders in the making, confirmed at once. Owners stand in the queries."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from bot.domain.baskets import NOT_PLACED, Basket, BasketKind
from bot.domain.links import LinkProblem
from bot.domain.mass_order import FaultyLine, LineProblem, OrderLine, PricedLine
from bot.domain.money import Money
from bot.domain.order_life import OrderState
from bot.domain.records import Order
from bot.storage import orders
from bot.storage.transaction import Row, Transaction

_REFUSED = ", ".join(f"'{state}'" for state in NOT_PLACED)


def create(
    tx: Transaction,
    person_id: int,
    kind: BasketKind,
    *,
    at: int,
    title: str = "",
    links: Sequence[str] = (),
) -> int:
    found: int = tx.value(
        "INSERT INTO basket (person_id, kind, title, links, updated_at)"
        " VALUES (:person_id, :kind, :title, :links, :at) RETURNING id",
        person_id=person_id,
        kind=kind,
        title=title,
        links=json.dumps(list(links), ensure_ascii=False),
        at=at,
    )
    return found


def get(tx: Transaction, basket_id: int, person_id: int) -> Basket | None:
    """The person's own basket; another one's is answered like one that is not there."""
    row = tx.row(
        "SELECT * FROM basket WHERE id = :id AND person_id = :person_id",
        id=basket_id,
        person_id=person_id,
    )
    return None if row is None else _basket(row)


def get_any(tx: Transaction, basket_id: int) -> Basket | None:
    """For the shop's own work; never for a customer's tap."""
    row = tx.row("SELECT * FROM basket WHERE id = :id", id=basket_id)
    return None if row is None else _basket(row)


def latest(tx: Transaction, person_id: int, state: str, *, since: int) -> int | None:
    """The priced basket in that state that the person changed last, if there is one since then."""
    found: int | None = tx.value(
        "SELECT id FROM basket WHERE person_id = :person_id AND state = :state"
        " AND nonce IS NOT NULL AND updated_at >= :since"
        " ORDER BY updated_at DESC, id DESC LIMIT 1",
        person_id=person_id,
        state=state,
        since=since,
    )
    return found


# Lines


def put_lines(
    tx: Transaction, basket: Basket, found: Iterable[OrderLine], *, until: int, nonce: str, at: int
) -> None:
    """These are its lines now, at these prices; an older card of it is void."""
    tx.run("DELETE FROM basket_line WHERE basket_id = :id", id=basket.id)
    for line in found:
        _put(tx, basket.id, line)
    tx.run(
        "UPDATE basket SET price_until = :until, nonce = :nonce, updated_at = :at"
        " WHERE id = :id AND person_id = :person_id AND state = 'open'",
        id=basket.id,
        person_id=basket.person_id,
        until=until,
        nonce=nonce,
        at=at,
    )


def _put(tx: Transaction, basket_id: int, line: OrderLine) -> None:
    values = _priced(line) if isinstance(line, PricedLine) else _faulty(line)
    tx.run(
        "INSERT INTO basket_line (basket_id, number, text, service_id, link, quantity, price,"
        " cost, twin, problem, link_problem) VALUES (:basket_id, :number, :text, :service_id,"
        " :link, :quantity, :price, :cost, :twin, :problem, :link_problem)",
        basket_id=basket_id,
        number=line.number,
        text=line.text,
        service_id=line.service_id,
        **values,
    )


def _priced(line: PricedLine) -> dict[str, Any]:
    return {
        "link": line.link,
        "quantity": line.quantity,
        "price": line.price.micros,
        "cost": line.cost.micros,
        "twin": line.twin,
        "problem": None,
        "link_problem": None,
    }


def _faulty(line: FaultyLine) -> dict[str, Any]:
    nothing = dict.fromkeys(("link", "quantity", "price", "cost", "twin"))
    return nothing | {"problem": line.problem, "link_problem": line.link_problem}


def lines(tx: Transaction, basket_id: int, currency: str) -> list[OrderLine]:
    """As they were written."""
    rows = tx.rows("SELECT * FROM basket_line WHERE basket_id = :id ORDER BY number", id=basket_id)
    return [_line(row, currency) for row in rows]


# The life of a basket


def set_card(tx: Transaction, basket_id: int, person_id: int, message_id: int | None) -> None:
    """A message is the card of one basket at most: the newest that it was made for."""
    tx.run(
        "UPDATE basket SET card_message_id = NULL"
        " WHERE person_id = :person_id AND card_message_id = :card AND id <> :id",
        id=basket_id,
        person_id=person_id,
        card=message_id,
    )
    tx.run(
        "UPDATE basket SET card_message_id = :card WHERE id = :id AND person_id = :person_id",
        id=basket_id,
        person_id=person_id,
        card=message_id,
    )


def of_card(tx: Transaction, person_id: int, message_id: int) -> int | None:
    """Which basket's summary that message of the person's chat is."""
    found: int | None = tx.value(
        "SELECT id FROM basket WHERE person_id = :person_id AND card_message_id = :message_id"
        " AND state = 'confirmed'",
        person_id=person_id,
        message_id=message_id,
    )
    return found


def claim(tx: Transaction, basket_id: int, person_id: int, nonce: str, *, at: int) -> bool:
    """Take the basket for its orders: true for exactly one caller, while its prices hold."""
    changed = tx.run(
        "UPDATE basket SET state = 'confirmed', updated_at = :at, card_stale = 1"
        " WHERE id = :id AND person_id = :person_id AND nonce = :nonce AND state = 'open'"
        " AND price_until >= :at",
        id=basket_id,
        person_id=person_id,
        nonce=nonce,
        at=at,
    )
    return changed == 1


def drop(tx: Transaction, basket_id: int, person_id: int, *, at: int) -> bool:
    """Says whether the basket was still open."""
    changed = tx.run(
        "UPDATE basket SET state = 'dropped', updated_at = :at, card_message_id = NULL"
        " WHERE id = :id AND person_id = :person_id AND state = 'open'",
        id=basket_id,
        person_id=person_id,
        at=at,
    )
    return changed == 1


def forget_before(tx: Transaction, at: int) -> int:
    """What was confirmed stays, for its orders; its lines are in those."""
    tx.run(
        "DELETE FROM basket_line WHERE basket_id IN"
        " (SELECT id FROM basket WHERE updated_at < :at)",
        at=at,
    )
    return tx.run("DELETE FROM basket WHERE updated_at < :at AND state <> 'confirmed'", at=at)


# Its orders


def recent_orders(tx: Transaction, person_id: int, *, since: int) -> set[tuple[int, str, int]]:
    """Service, link and quantity of what the person ordered since then and that went anywhere."""
    rows = tx.rows(
        "SELECT service_id, link, quantity FROM orders"
        " WHERE created_at >= :since AND person_id = :person_id"
        " AND state NOT IN ('rejected', 'released', 'canceled')",
        person_id=person_id,
        since=since,
    )
    return {(row["service_id"], row["link"], row["quantity"]) for row in rows}


def counts(tx: Transaction, basket_id: int) -> dict[OrderState, int]:
    """How many of its orders are in each state."""
    rows = tx.rows(
        "SELECT state, count(*) AS n FROM orders WHERE basket_id = :id GROUP BY state",
        id=basket_id,
    )
    return {OrderState(row["state"]): row["n"] for row in rows}


def money(tx: Transaction, basket_id: int, currency: str) -> tuple[Money, Money, bool]:
    """The price of all its orders, what of it has gone back, and whether the operator pays."""
    row = tx.row(
        "SELECT sum(price) AS price, max(payer = 'operator') AS by_operator,"  # noqa: S608 - the names of our own states
        f" sum(CASE WHEN state IN ({_REFUSED}) THEN price ELSE refunded END) AS refunded"
        " FROM orders WHERE basket_id = :id",
        id=basket_id,
    )
    if row is None or row["price"] is None:
        return Money.zero(currency), Money.zero(currency), False
    by_operator = bool(row["by_operator"])
    return Money(row["price"], currency), Money(row["refunded"], currency), by_operator


def refused(tx: Transaction, basket_id: int) -> list[Order]:
    """Its orders that were not placed, in the order of its lines."""
    rows = tx.rows(
        "SELECT id FROM orders WHERE basket_id = :id"  # noqa: S608 - the names of our own states
        f" AND state IN ({_REFUSED}) ORDER BY id",
        id=basket_id,
    )
    found = (orders.get_any(tx, row["id"]) for row in rows)
    return [order for order in found if order is not None]


# Its summary in the chat


def to_draw(tx: Transaction, *, since: int, now: int, limit: int) -> list[int]:
    """Baskets whose summary shows less than is known, and was not edited after `since`."""
    rows = tx.rows(
        "SELECT id FROM basket WHERE card_stale = 1 AND state = 'confirmed'"
        " AND NOT (drawn_at > :since AND drawn_at <= :now) ORDER BY drawn_at LIMIT :limit",
        since=since,
        now=now,
        limit=limit,
    )
    return [row["id"] for row in rows]


def taken(tx: Transaction, basket_id: int) -> None:
    """What is known now is being drawn."""
    tx.run("UPDATE basket SET card_stale = 0 WHERE id = :id", id=basket_id)


def mark_stale(tx: Transaction, basket_id: int) -> None:
    tx.run("UPDATE basket SET card_stale = 1 WHERE id = :id", id=basket_id)


def drawn(tx: Transaction, basket_id: int, what: str, *, at: int) -> bool:
    """Note what the summary shows from now on. Says whether that is anything new."""
    changed = tx.run(
        "UPDATE basket SET drawn = :what, drawn_at = :at WHERE id = :id AND drawn IS NOT :what",
        id=basket_id,
        what=what,
        at=at,
    )
    return changed == 1


def forget_drawn(tx: Transaction, basket_id: int) -> None:
    """Nobody knows what the summary shows: it is to be drawn in any case."""
    tx.run("UPDATE basket SET drawn = NULL, card_stale = 1 WHERE id = :id", id=basket_id)


def draw_newest_again(tx: Transaction) -> None:
    """One is drawn after the other: of what the newest ones show, nobody knows whether it came."""
    tx.run(
        "UPDATE basket SET drawn = NULL, card_stale = 1"
        " WHERE drawn_at = (SELECT max(drawn_at) FROM basket) AND state = 'confirmed'"
    )


def tell_once(tx: Transaction, basket_id: int, what: str, *, at: int) -> bool:
    """`what`: `sent` or `ended`. True for the first time."""
    column = {"sent": "sent_told_at", "ended": "ended_told_at"}[what]
    changed = tx.run(
        f"UPDATE basket SET {column} = :at WHERE id = :id AND {column} IS NULL",  # noqa: S608 - one of two names
        id=basket_id,
        at=at,
    )
    return changed == 1


def tells_of_its_orders(tx: Transaction, basket_id: int) -> bool:
    """Whether the summary still speaks for each of its orders: until its end was told."""
    found: int = tx.value(
        "SELECT EXISTS (SELECT 1 FROM basket WHERE id = :id AND ended_told_at IS NULL)",
        id=basket_id,
    )
    return bool(found)


def _basket(row: Row) -> Basket:
    return Basket(
        id=row["id"],
        person_id=row["person_id"],
        kind=BasketKind(row["kind"]),
        title=row["title"],
        links=tuple(json.loads(row["links"])),
        state=row["state"],
        nonce=row["nonce"],
        price_until=row["price_until"],
        card_message_id=row["card_message_id"],
    )


def _line(row: Row, currency: str) -> OrderLine:
    if row["problem"] is not None:
        problem = row["link_problem"]
        return FaultyLine(
            row["number"],
            row["text"],
            LineProblem(row["problem"]),
            row["service_id"],
            None if problem is None else LinkProblem(problem),
        )
    return PricedLine(
        row["number"],
        row["text"],
        row["service_id"],
        row["link"],
        row["quantity"],
        Money(row["price"], currency),
        Money(row["cost"], currency),
        row["twin"],
    )
