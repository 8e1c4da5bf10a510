"""The panel behind one address: `POST /api/v2`, a form in, JSON out.

Every call of the API is here once. What it does is in the books, how it is said is in the
dialect, and how it goes wrong is in the fault script.
"""

from __future__ import annotations

import asyncio
import hmac
from collections.abc import Callable, Coroutine, Iterable, Mapping
from typing import Any, TypeVar

from aiohttp import web

from sandbox.panel.books import PanelBooks
from sandbox.panel.faults import Exchange, Fault, FaultScript
from sandbox.panel.perfect_panel import Answer, PerfectPanel
from sandbox.panel.refusals import Refusal, RefusedError

PATH = "/api/v2"
MOST_IDS = 100
Parameters = Mapping[str, str]
Work = Coroutine[Any, Any, web.StreamResponse]
Found = TypeVar("Found")


def create_panel_app(
    books: PanelBooks,
    *,
    key: str,
    faults: FaultScript | None = None,
    dialect: PerfectPanel | None = None,
) -> web.Application:
    """The application, bound to nothing. Stopping it drops the requests that hang."""
    script = faults or FaultScript()
    panel = _Panel(books, key, script, dialect or PerfectPanel())
    app = web.Application()
    app.router.add_post(PATH, panel.handle)

    async def drop_hanging(_app: web.Application) -> None:
        await script.close()

    app.on_shutdown.append(drop_hanging)
    return app


class _Panel:
    """Reads a request, lets the fault script meddle, and answers it."""

    def __init__(
        self, books: PanelBooks, key: str, script: FaultScript, dialect: PerfectPanel
    ) -> None:
        self._books = books
        self._key = key
        self._script = script
        self._dialect = dialect
        self._begun: set[asyncio.Task[web.StreamResponse]] = set()
        self._calls: dict[str, Callable[[Parameters], Answer]] = {
            "services": self._services,
            "add": self._add,
            "status": self._status,
            "refill": self._refill,
            "refill_status": self._refill_status,
            "cancel": self._cancel,
            "balance": self._balance,
        }

    async def handle(self, request: web.Request) -> web.StreamResponse:
        parameters = await _form(request)
        key, action = parameters.pop("key", ""), parameters.pop("action", "")
        self._books.note(action, parameters)

        def effect() -> Answer:
            return self._answer(key, action, parameters)

        fault = self._script.take(action)
        if fault is None:
            answer = effect()
            self._script.announce(action)
            return _response(answer)
        exchange = Exchange(request, self._books.clock, self._script)
        if fault.after_effect:
            exchange.answer = effect()
        return await self._undisturbed(self._misbehave(fault, exchange, action, effect))

    async def _misbehave(
        self, fault: Fault, exchange: Exchange, action: str, effect: Callable[[], Answer]
    ) -> web.StreamResponse:
        self._script.announce(action)
        instead = await fault.act(exchange)
        return instead or _response(exchange.answer or effect())

    async def _undisturbed(self, work: Work) -> web.StreamResponse:
        """A client that gives up does not stop what the panel has begun, whoever runs the app."""
        task = asyncio.create_task(work)
        self._begun.add(task)
        task.add_done_callback(self._ended)
        return await asyncio.shield(task)

    def _ended(self, task: asyncio.Task[web.StreamResponse]) -> None:
        self._begun.discard(task)
        if not task.cancelled():
            # Whoever still waits gets the error; to write to a client that has gone is none.
            task.exception()

    def _answer(self, key: str, action: str, parameters: Parameters) -> Answer:
        try:
            if not hmac.compare_digest(key.encode(), self._key.encode()):
                raise RefusedError(Refusal.KEY)
            if action not in self._calls:
                raise RefusedError(Refusal.REQUEST)
            return self._calls[action](parameters)
        except RefusedError as refusal:
            return self._dialect.refused(refusal)

    def _services(self, _parameters: Parameters) -> Answer:
        return self._dialect.services(self._books.services)

    def _add(self, parameters: Parameters) -> Answer:
        return self._dialect.added(self._books.add(parameters))

    def _status(self, parameters: Parameters) -> Answer:
        currency = self._books.currency
        if "orders" not in parameters:
            return self._dialect.status(self._books.find(parameters.get("order", "")), currency)
        found = _each(_ids(parameters["orders"]), self._books.find)
        return self._dialect.statuses(dict(found), currency)

    def _refill(self, parameters: Parameters) -> Answer:
        if "orders" not in parameters:
            return self._dialect.refill(self._books.request_refill(parameters.get("order", "")))
        return self._dialect.refills(_each(_ids(parameters["orders"]), self._books.request_refill))

    def _refill_status(self, parameters: Parameters) -> Answer:
        books, dialect = self._books, self._dialect
        if "refills" not in parameters:
            return dialect.refill_status(books.refill_status(parameters.get("refill", "")))
        return dialect.refill_statuses(_each(_ids(parameters["refills"]), books.refill_status))

    def _cancel(self, parameters: Parameters) -> Answer:
        made = _each(_ids(parameters.get("orders", "")), self._books.request_cancel)
        return self._dialect.cancels(made)

    def _balance(self, _parameters: Parameters) -> Answer:
        return self._dialect.balance(self._books.balance, self._books.currency)


async def _form(request: web.Request) -> dict[str, str]:
    """The fields of the form; of a repeated one the last, as PHP has it. Files are ignored."""
    fields = await request.post()
    return {name: value for name, value in fields.items() if isinstance(value, str)}


def _response(answer: Answer) -> web.Response:
    headers = {"Content-Type": answer.content_type}
    return web.Response(body=answer.body, status=answer.status, headers=headers)


def _ids(text: str) -> list[str]:
    ids = [one.strip() for one in text.split(",") if one.strip()]
    if not ids:
        raise RefusedError(Refusal.ORDER)
    if len(ids) > MOST_IDS:
        raise RefusedError(Refusal.TOO_MANY_IDS)
    return ids


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
