"""What the panel answers to a call, whatever carries it: parameters in, bytes out.

Every call of the API is here once. What it does is in the books, how it is said is in the dialect.
"""

from __future__ import annotations

import hmac
from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Generic, TypeVar

from sandbox.panel.books import PanelBooks
from sandbox.panel.dialects.answer import Answer, Reply, moved, with_headers, written
from sandbox.panel.dialects.balances import balance
from sandbox.panel.dialects.cancels import cancels
from sandbox.panel.dialects.errors import refused
from sandbox.panel.dialects.habits import OverLimit
from sandbox.panel.dialects.orders import added, own, status, statuses
from sandbox.panel.dialects.refills import refill, refill_status, refill_statuses, refills
from sandbox.panel.dialects.services import catalogue
from sandbox.panel.ordering import whole_number
from sandbox.panel.orders import PanelOrder, Refill, RefillStatus
from sandbox.panel.refusals import Refusal, RefusedError

MOST_IDS = 100
MINUTE = 60
Parameters = Mapping[str, str]
Found = TypeVar("Found")


@dataclass(frozen=True, slots=True)
class _Question(Generic[Found]):
    """A call about one id, in the form's `field`, or about several, in its plural."""

    field: str
    call: Callable[[str], Found]
    one: Callable[[str, Found], Reply]
    many: Callable[[Sequence[tuple[str, Found | RefusedError]]], Reply]


class PanelCalls:
    """Answers the calls of whoever has the key."""

    def __init__(self, books: PanelBooks, key: str) -> None:
        dialect = books.dialect
        self._books = books
        self._key = key
        self._dialect = dialect
        self._arrivals: deque[float] = deque()
        self._calls: dict[str, Callable[[Parameters], Reply]] = {
            "services": self._services,
            "add": self._add,
            "balance": self._balance,
            **self._questions(),
        }
        if dialect.own_orders:
            self._calls["orders"] = self._own_orders

    def answer(self, key: str, action: str, parameters: Parameters) -> Answer:
        """What is done is done when this returns."""
        if self._dialect.redirect is not None and action != "add":
            return moved(self._dialect.redirect)
        reply = self._reply(key, action, parameters)
        answer = written(self._dialect, reply, action)
        limit = self._dialect.calls_per_minute
        return answer if limit is None else with_headers(answer, self._limit_headers(limit))

    def _questions(self) -> dict[str, Callable[[Parameters], Reply]]:
        """Only those actions that the dialect knows in one form or the other."""
        questions: dict[str, _Question[Any]] = {
            "status": self._about_status(),
            "refill": self._about_refill(),
            "refill_status": self._about_refill_status(),
            "cancel": self._about_cancel(),
        }
        known = self._dialect.singles | self._dialect.manies
        return {
            action: partial(self._asked, action, question)
            for action, question in questions.items()
            if action in known
        }

    def _reply(self, key: str, action: str, parameters: Parameters) -> Reply:
        try:
            self._let_in(key)
            if action not in self._calls:
                raise RefusedError(Refusal.REQUEST)
            return self._calls[action](parameters)
        except RefusedError as refusal:
            return refused(self._dialect, refusal, action)

    def _let_in(self, key: str) -> None:
        if not hmac.compare_digest(key.encode(), self._key.encode()):
            raise RefusedError(Refusal.KEY)
        if self._books.suspended:
            raise RefusedError(Refusal.ACCOUNT)
        if self._dialect.calls_per_minute is not None:
            self._count_call(self._dialect.calls_per_minute)

    def _count_call(self, limit: int) -> None:
        now = self._books.clock.monotonic()
        while self._arrivals and self._arrivals[0] <= now - MINUTE:
            self._arrivals.popleft()
        if len(self._arrivals) >= limit:
            raise RefusedError(Refusal.TOO_MANY_CALLS)
        self._arrivals.append(now)

    def _limit_headers(self, limit: int) -> dict[str, str]:
        left = limit - len(self._arrivals)
        headers = {"X-RateLimit-Limit": str(limit), "X-RateLimit-Remaining": str(left)}
        return headers if left else {**headers, "Retry-After": str(MINUTE)}

    def _services(self, parameters: Parameters) -> Reply:
        offset = whole_number(parameters.get("offset", "")) or 0
        return catalogue(self._dialect, self._books.services, offset)

    def _add(self, parameters: Parameters) -> Reply:
        return added(self._dialect, self._books.add(parameters))

    def _balance(self, _parameters: Parameters) -> Reply:
        return balance(self._dialect, self._books.balance, self._books.currency)

    def _own_orders(self, _parameters: Parameters) -> Reply:
        return own(self._dialect, self._books.currency, self._books.orders)

    def _about_status(self) -> _Question[PanelOrder]:
        dialect, books = self._dialect, self._books
        return _Question(
            "order",
            books.find,
            lambda _order_id, order: status(dialect, books.currency, order),
            partial(statuses, dialect, books.currency),
        )

    def _about_refill(self) -> _Question[Refill]:
        dialect, books = self._dialect, self._books
        return _Question(
            "order",
            books.request_refill,
            lambda _order_id, made: refill(dialect, made),
            partial(refills, dialect),
        )

    def _about_refill_status(self) -> _Question[RefillStatus]:
        dialect, books = self._dialect, self._books
        return _Question(
            "refill",
            books.refill_status,
            lambda _refill_id, found: refill_status(dialect, found),
            partial(refill_statuses, dialect),
        )

    def _about_cancel(self) -> _Question[PanelOrder]:
        dialect, books = self._dialect, self._books
        return _Question(
            "order",
            books.request_cancel,
            lambda order_id, order: cancels(dialect, [(order_id, order)]),
            partial(cancels, dialect),
        )

    def _asked(self, action: str, question: _Question[Found], parameters: Parameters) -> Reply:
        dialect, several = self._dialect, question.field + "s"
        if several in parameters and action in dialect.manies:
            ids = _ids(question.field, parameters[several], dialect.over_limit)
            return question.many(_each(ids, question.call))
        one_id = parameters.get(question.field, "").strip()
        if action not in dialect.singles or not one_id:
            raise RefusedError(Refusal.ID_MISSING, question.field)
        return question.one(one_id, question.call(one_id))


def _ids(field: str, text: str, over_limit: OverLimit) -> list[str]:
    ids = [one.strip() for one in text.split(",") if one.strip()]
    if not ids:
        raise RefusedError(Refusal.ID_MISSING, field)
    if len(ids) > MOST_IDS and over_limit is OverLimit.REFUSED:
        raise RefusedError(Refusal.TOO_MANY_IDS)
    return ids[:MOST_IDS] if over_limit is OverLimit.CUT else ids


def _each(
    ids: Iterable[str], call: Callable[[str], Found]
) -> list[tuple[str, Found | RefusedError]]:
    """Every id has a row of its own, whatever becomes of the others."""
    rows: list[tuple[str, Found | RefusedError]] = []
    for one in ids:
        try:
            rows.append((one, call(one)))
        except RefusedError as refusal:
            rows.append((one, refusal))
    return rows
