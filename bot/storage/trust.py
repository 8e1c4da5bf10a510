"""How far each panel's answers can carry a decision without a person, and the breaker.

All of it is learned from what the panels do. It never makes `add` believe more.
"""

from __future__ import annotations

import re

from bot.domain.clock import DAY
from bot.domain.resolver import ENOUGH_ORDERS, Trust
from bot.domain.views import TrustView
from bot.storage.transaction import Row, Transaction

_OF_PANEL = "SELECT * FROM panel_trust WHERE panel_id = :panel_id"
_UPDATE = "UPDATE panel_trust SET"
_ASCENDS_OR_NOT = (
    "ascending = iif(:found > coalesce(highest_id, 0), ascending + 1, 0),"
    " out_of_order = out_of_order + iif(:found > coalesce(highest_id, 0), 0, 1)"
)
"""What is no number does not ascend."""
_HIGHEST = "highest_id = coalesce(max(coalesce(highest_id, 0), :found), highest_id)"
"""What is no number changes nothing."""
_SLOWEST = "slowest_ms = max(slowest_ms, :took)"
_NUMBER = re.compile(r"[1-9][0-9]{0,17}")


def number(remote_id: str) -> int | None:
    """A panel's id as a number, where it is one: 007 is another text than 7."""
    return int(remote_id) if _NUMBER.fullmatch(remote_id) else None


def placed(tx: Transaction, panel_id: int, remote_id: str, milliseconds: int) -> None:
    """An answer to `add` gave this id, which is ours from now on, and took so long."""
    changes = f"{_ASCENDS_OR_NOT}, {_HIGHEST}, {_SLOWEST}"
    _set(tx, panel_id, changes, found=number(remote_id), took=milliseconds)


def owns(tx: Transaction, panel_id: int, remote_id: str) -> None:
    """The panel's order of that id is one of ours, as became known by other means."""
    _set(tx, panel_id, _HIGHEST, found=number(remote_id))


def highest_id(tx: Transaction, panel_id: int) -> int | None:
    """Of all our orders there; None where there is none, or ids are no numbers."""
    found: int | None = _row(tx, panel_id)["highest_id"]
    return found


def ascends(tx: Transaction, panel_id: int) -> bool:
    """Whether the panel's ids are proven to go up one after the other."""
    found = view(tx, panel_id)
    return found.out_of_order == 0 and found.ascending >= ENOUGH_ORDERS


def took(tx: Transaction, panel_id: int, milliseconds: int) -> None:
    """So long an answer to `add` took that was a refusal."""
    _set(tx, panel_id, _SLOWEST, took=milliseconds)


def saw_foreign(tx: Transaction, panel_id: int, words: str, *, at: int) -> None:
    """Somebody else orders or spends on the account. Holds until an admin allows it again."""
    changes = "foreign_at = :at, foreign_words = :words, agreed = 0"
    _set(tx, panel_id, changes, at=at, words=words)


def agreed(tx: Transaction, panel_id: int) -> None:
    """A balance was held against the book, and nobody else has spent anything."""
    _set(tx, panel_id, "agreed = agreed + 1")


def disagreed(tx: Transaction, panel_id: int) -> None:
    """A balance that cannot be held against the book: what agreed before counts no more."""
    _set(tx, panel_id, "agreed = 0")


def hides_foreign(tx: Transaction, panel_id: int, hides: bool) -> None:
    """What the panel says of an order that is not ours.

    To have shown one stays so until an admin allows it again; the next search asks anew.
    """
    change = "hides_foreign = min(coalesce(hides_foreign, 1), :hides)"
    _set(tx, panel_id, change, hides=int(hides))


def lists_orders(tx: Transaction, panel_id: int, lists: bool) -> None:
    _set(tx, panel_id, "lists_orders = :lists", lists=int(lists))


def stop(tx: Transaction, panel_id: int, why: str, *, at: int) -> bool:
    """Decide nothing there without a person. Says whether that is new."""
    if _row(tx, panel_id)["stopped"] is not None:
        return False
    _set(tx, panel_id, "stopped = :why, stopped_at = :at", why=why, at=at)
    return True


def allow(tx: Transaction, panel_id: int) -> bool:
    """An admin has looked: what was seen of others is over. Says whether anything was stopped."""
    if not view(tx, panel_id).needs_a_look:
        return False
    _set(
        tx,
        panel_id,
        "stopped = NULL, stopped_at = NULL, foreign_at = NULL, foreign_words = NULL,"
        " hides_foreign = nullif(hides_foreign, 0)",
    )
    return True


def rest(tx: Transaction, panel_id: int, until: int) -> None:
    """The breaker: no `add` before that time, nor before a call that reads went well."""
    change = "closed_until = max(coalesce(closed_until, 0), :until), half_open = 1"
    _set(tx, panel_id, change, until=until)


def rests_until(tx: Transaction, panel_id: int) -> int | None:
    """When a panel that rests may be asked whether it is well; None: it does not rest."""
    row = _row(tx, panel_id)
    return row["closed_until"] if row["half_open"] else None


def answered(tx: Transaction, panel_id: int, *, at: int) -> None:
    """A call that reads went well: ends the rest if its time is over."""
    tx.run(
        "UPDATE panel_trust SET half_open = 0, closed_until = NULL"
        " WHERE panel_id = :panel_id AND half_open = 1 AND closed_until <= :at",
        panel_id=panel_id,
        at=at,
    )


def of(tx: Transaction, panel_id: int, *, at: int) -> Trust:
    """As decisions need it at that time."""
    found = view(tx, panel_id)
    return Trust(
        ascending=found.ascending,
        out_of_order=found.out_of_order,
        exclusive=found.exclusive,
        hides_foreign=found.hides_foreign,
        runs_are_open=_runs_are_open(tx, panel_id, at),
        stopped=found.stopped is not None,
        slowest_add=_row(tx, panel_id)["slowest_ms"] / 1000,
    )


def view(tx: Transaction, panel_id: int) -> TrustView:
    """As admins see it. Nothing is known of a panel that is not there."""
    row = tx.row(_OF_PANEL, panel_id=panel_id)
    if row is None:
        return TrustView()
    return TrustView(
        ascending=row["ascending"],
        out_of_order=row["out_of_order"],
        agreed=row["agreed"],
        foreign_at=row["foreign_at"],
        foreign_words=row["foreign_words"],
        hides_foreign=_known(row["hides_foreign"]),
        lists_orders=_known(row["lists_orders"]),
        stopped=row["stopped"],
        stopped_at=row["stopped_at"],
        resting_until=row["closed_until"] if row["half_open"] else None,
    )


def _runs_are_open(tx: Transaction, panel_id: int, at: int) -> bool:
    """A drip-feed that was lost may be at work too, also after it was given up."""
    found = tx.value(
        "SELECT 1 FROM orders o WHERE o.panel_id = :panel_id AND o.runs IS NOT NULL"
        " AND (o.state IN ('placed', 'in_progress', 'submitting', 'unknown')"
        " OR (o.state IN ('released', 'written_off')"
        " AND EXISTS (SELECT 1 FROM inquiry i WHERE i.order_id = o.id"
        " AND i.since + o.runs * o.interval * 60 + :spare > :at))) LIMIT 1",
        panel_id=panel_id,
        spare=3 * DAY,
        at=at,
    )
    return found is not None


def _known(stored: int | None) -> bool | None:
    return None if stored is None else bool(stored)


def _row(tx: Transaction, panel_id: int) -> Row:
    row = tx.row(_OF_PANEL, panel_id=panel_id)
    if row is None:
        raise LookupError(f"there is no panel {panel_id}")
    return row


def _set(tx: Transaction, panel_id: int, changes: str, **values: str | int | None) -> None:
    tx.run(f"{_UPDATE} {changes} WHERE panel_id = :panel_id", panel_id=panel_id, **values)
