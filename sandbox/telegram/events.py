"""A stream that tells one page about each change of one chat."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from aiohttp import web

from sandbox.telegram.client_views import toast_view

if TYPE_CHECKING:
    from sandbox.telegram.chats import Chat

HEADERS = {"Content-Type": "text/event-stream", "Cache-Control": "no-store"}


async def stream(request: web.Request, chat: Chat, after: int) -> web.StreamResponse:
    """Server-sent events for what is newer than revision `after`, until the server stops.

    Changes that come together are told as one, with the latest revision; toasts each.
    """
    response = web.StreamResponse(headers=HEADERS)
    await response.prepare(request)
    seen = after
    try:
        await response.write(b": open\n\n")
        while await _newer(chat, seen):
            before, seen = seen, chat.revision
            await response.write(_news(chat, before).encode())
        await response.write_eof()
    except ConnectionError:
        # The page has gone; there is nobody to tell.
        return response
    return response


async def _newer(chat: Chat, seen: int) -> bool:
    return await chat.signal.until(lambda: chat.revision > seen)


def _news(chat: Chat, after: int) -> str:
    toasts = [toast_view(toast) for toast in chat.toasts if toast.revision > after]
    changed = {"kind": "changed", "revision": chat.revision}
    return "".join(f"data: {json.dumps(event)}\n\n" for event in [*toasts, changed])
