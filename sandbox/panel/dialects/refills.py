"""How a dialect speaks of refills."""

from __future__ import annotations

from collections.abc import Sequence

from sandbox.panel.dialects import errors, values
from sandbox.panel.dialects.answer import Reply
from sandbox.panel.dialects.dialect import Dialect
from sandbox.panel.dialects.habits import Written
from sandbox.panel.orders import Refill, RefillStatus
from sandbox.panel.refusals import RefusedError


def refill(dialect: Dialect, made: Refill) -> Reply:
    said = {"refill": values.identifier(made.name, dialect.refill_id), **dialect.refill_extras}
    return Reply(said, dialect.refill_code)


def refills(dialect: Dialect, made: Sequence[tuple[str, Refill | RefusedError]]) -> Reply:
    return Reply(
        [
            {
                "order": values.identifier(order_id, Written.NUMBER),
                "refill": errors.inside(dialect, one)
                if isinstance(one, RefusedError)
                else values.identifier(one.name, Written.NUMBER),
            }
            for order_id, one in made
        ]
    )


def refill_status(dialect: Dialect, status: RefillStatus) -> Reply:
    return Reply({"status": _word(dialect, status)})


def refill_statuses(
    dialect: Dialect, found: Sequence[tuple[str, RefillStatus | RefusedError]]
) -> Reply:
    return Reply(
        [
            {
                "refill": values.identifier(refill_id, Written.NUMBER),
                "status": errors.inside(dialect, one)
                if isinstance(one, RefusedError)
                else _word(dialect, one),
            }
            for refill_id, one in found
        ]
    )


def _word(dialect: Dialect, status: RefillStatus) -> str:
    other = dialect.other_refill_words.get(status)
    return values.word(str(status), dialect.refill_words) if other is None else other
