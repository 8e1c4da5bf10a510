"""The panel behind one address: a form in, JSON out, as its dialect has it.

What it answers is in `calls`, and how that goes wrong is in the fault script.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any

from aiohttp import web

from sandbox.panel.books import PanelBooks
from sandbox.panel.calls import PanelCalls
from sandbox.panel.dialects import Dialect
from sandbox.panel.dialects.answer import Answer
from sandbox.panel.faults import PAGE, Fault, FaultScript
from sandbox.panel.misdeeds import HTML, Exchange

Work = Coroutine[Any, Any, web.StreamResponse]


def create_panel_app(
    books: PanelBooks,
    *,
    key: str,
    faults: FaultScript | None = None,
    dialect: Dialect | None = None,
) -> web.Application:
    """The application, bound to nothing. Stopping it drops the requests that hang.

    The books keep to `dialect` from now on; without it they decide.
    """
    books.dialect = dialect or books.dialect
    script = faults or FaultScript()
    panel = _Panel(books, key, script)
    app = web.Application()
    app.router.add_post(books.dialect.path, panel.handle)
    if books.dialect.get:
        app.router.add_get(books.dialect.path, panel.handle)
    if books.dialect.elsewhere is not None:
        app.router.add_route("*", "/{tail:.*}", _page(books.dialect.elsewhere))

    async def drop_hanging(_app: web.Application) -> None:
        await script.close()

    app.on_shutdown.append(drop_hanging)
    return app


class _Panel:
    """Reads a request, lets the fault script meddle, and answers it."""

    def __init__(self, books: PanelBooks, key: str, script: FaultScript) -> None:
        self._books = books
        self._script = script
        self._calls = PanelCalls(books, key)
        self._begun: set[asyncio.Task[web.StreamResponse]] = set()

    async def handle(self, request: web.Request) -> web.StreamResponse:
        parameters = await _parameters(request)
        key, action = parameters.pop("key", ""), parameters.pop("action", "")
        self._books.note(action, parameters)

        def effect() -> Answer:
            return self._calls.answer(key, action, parameters)

        fault = self._script.take(action)
        if fault is None:
            answer = effect()
            self._script.announce(action)
            return _response(answer)
        exchange = Exchange(request, self._books.clock, self._script.holds)
        if fault.after_effect:
            exchange.answer = effect()
        return await self._undisturbed(self._misbehave(fault, exchange, action, effect))

    async def _misbehave(
        self, fault: Fault, exchange: Exchange, action: str, effect: Callable[[], Answer]
    ) -> web.StreamResponse:
        self._script.announce(action)
        try:
            instead = await fault.act(exchange)
        except ConnectionResetError:
            # The client had enough: nothing of that is the panel's fault.
            return web.Response()
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


def _page(code: int) -> Callable[[web.Request], Coroutine[Any, Any, web.Response]]:
    """The web page that stands where the API does not."""

    async def handle(_request: web.Request) -> web.Response:
        page = PAGE.format(f"Error {code}")
        return web.Response(text=page, status=code, headers={"Content-Type": HTML})

    return handle


async def _parameters(request: web.Request) -> dict[str, str]:
    """The fields of address and form; of a repeated one the last, as PHP has it.

    A body of another kind is not read, and neither are files.
    """
    fields = request.query if request.method == "GET" else await request.post()
    return {name: value for name, value in fields.items() if isinstance(value, str)}


def _response(answer: Answer) -> web.Response:
    headers = {"Content-Type": answer.content_type, **answer.headers}
    return web.Response(body=answer.body, status=answer.status, headers=headers)
