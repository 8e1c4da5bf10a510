"""What a fault does to an answer, whatever was asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiohttp import web

from sandbox.telegram.keys import WORLD

if TYPE_CHECKING:
    from sandbox.telegram.faults import Fault


async def suffer(request: web.Request, fault: Fault) -> web.Response:
    """The answer in place of the right one. Raises ApiError if the fault is a refusal."""
    if fault.kind in {"flood", "refusal"}:
        raise fault.refusal()
    if fault.kind == "hang":
        await request.app[WORLD].closing.until(lambda: False)
    if fault.kind == "body":
        return web.Response(status=fault.status, text=fault.text, content_type="text/html")
    return reset(request)


def reset(request: web.Request) -> web.Response:
    if request.transport is not None:
        request.transport.abort()
    return web.Response()
