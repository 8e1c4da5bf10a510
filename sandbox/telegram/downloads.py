"""The bot fetches a file: `/file/bot{token}/{path}`, with the path that getFile gave."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from itertools import repeat
from typing import TYPE_CHECKING

from aiohttp import web

from sandbox.telegram.errors import ApiError, not_found, unauthorized
from sandbox.telegram.faults import DOWNLOAD, Fault
from sandbox.telegram.keys import WORLD
from sandbox.telegram.transcript import Call
from sandbox.telegram.troubles import suffer

if TYPE_CHECKING:
    from sandbox.telegram.files import StoredFile
    from sandbox.telegram.world import TelegramWorld

CONTENT_TYPE = "application/octet-stream"
PIECE = 64 * 1024

Trouble = Callable[[web.Request, bytes, Fault], Awaitable[web.StreamResponse]]


def add_download_routes(app: web.Application) -> None:
    app.router.add_get("/file/bot{token}/{path:.+}", serve)


async def serve(request: web.Request) -> web.StreamResponse:
    """The file's bytes, or a refusal in Telegram's envelope."""
    world = request.app[WORLD]
    try:
        stored = _asked(request, world)
        fault = world.faults.take(DOWNLOAD, None)
        _note(request, fault.kind if fault else None)
        if fault is None:
            return web.Response(body=stored.content, content_type=CONTENT_TYPE)
        if fault.kind in TROUBLES:
            return await TROUBLES[fault.kind](request, stored.content, fault)
        return await suffer(request, fault)
    except ApiError as refusal:
        return web.json_response(refusal.envelope(), status=refusal.code)


def _asked(request: web.Request, world: TelegramWorld) -> StoredFile:
    if request.match_info["token"] != world.bot_token:
        raise unauthorized()
    stored = world.files.at(request.match_info["path"])
    if stored is None:
        raise not_found()
    return stored


def _note(request: web.Request, kind: str | None) -> None:
    world = request.app[WORLD]
    error = None if kind is None else f"fault: {kind}"
    path = request.match_info["path"]
    world.transcript.add(Call(DOWNLOAD, {"path": path}, error, world.clock.now()))


async def _slow(request: web.Request, content: bytes, fault: Fault) -> web.StreamResponse:
    world = request.app[WORLD]
    deadline = world.clock.monotonic() + fault.seconds
    half = len(content) // 2
    response = await _begun(request, len(content))
    await response.write(content[:half])
    left = deadline - world.clock.monotonic()
    await world.closing.until_or(lambda: False, world.clock, left)
    await response.write(content[half:])
    return response


async def _cut(request: web.Request, content: bytes, _: Fault) -> web.StreamResponse:
    response = await _begun(request, len(content))
    await response.write(content[: len(content) // 2])
    if request.transport is not None:
        request.transport.close()
    return response


async def _larger(request: web.Request, content: bytes, fault: Fault) -> web.StreamResponse:
    """The content over and over, its length untold, until there are so many bytes."""
    response = await _begun(request, None)
    piece = (content or b"\0") * (PIECE // max(1, len(content)) + 1)
    whole, rest = divmod(fault.size, len(piece))
    for part in (*repeat(piece, whole), piece[:rest]):
        await response.write(part)
    return response


async def _begun(request: web.Request, length: int | None) -> web.StreamResponse:
    response = web.StreamResponse()
    response.content_type = CONTENT_TYPE
    response.content_length = length
    await response.prepare(request)
    return response


TROUBLES: dict[str, Trouble] = {"slow": _slow, "cut": _cut, "larger": _larger}
