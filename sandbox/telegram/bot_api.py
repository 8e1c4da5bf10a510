"""The bot's side over HTTP: `/bot{token}/{method}`, GET or POST, in Telegram's envelope."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from aiohttp import web

from sandbox.telegram.dispatch import execute, note
from sandbox.telegram.errors import ApiError, unauthorized
from sandbox.telegram.keys import WORLD
from sandbox.telegram.parameters import RawCall, read_raw
from sandbox.telegram.troubles import reset, suffer

if TYPE_CHECKING:
    from sandbox.telegram.faults import Fault

_written = json.JSONEncoder(separators=(",", ":")).encode
"""As Telegram writes its answers."""


def add_bot_routes(app: web.Application) -> None:
    app.router.add_route("*", "/bot{token}/{method}", serve)


async def serve(request: web.Request) -> web.Response:
    """Answer one call; every refusal has an HTTP status equal to its error code."""
    world = request.app[WORLD]
    name = request.match_info["method"]
    try:
        if request.match_info["token"] != world.bot_token:
            raise unauthorized()
        raw = await read_raw(request)
        fault = world.faults.take(name, raw.chat_id)
        if fault is None:
            return _ok(await execute(world, name, raw))
        return await _suffer(request, fault, name, raw)
    except ApiError as refusal:
        return web.json_response(refusal.envelope(), status=refusal.code)


async def _suffer(request: web.Request, fault: Fault, name: str, raw: RawCall) -> web.Response:
    world = request.app[WORLD]
    if fault.kind == "reset_after":
        await execute(world, name, raw)
        return reset(request)
    note(world, name, raw, f"fault: {fault.kind}")
    return await suffer(request, fault)


def _ok(result: Any) -> web.Response:
    return web.json_response({"ok": True, "result": result}, dumps=_written)
