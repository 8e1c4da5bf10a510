"""What the requests of the people's side have in common: who asks, and how it is answered."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from aiohttp import web

from sandbox.telegram.keys import WORLD
from sandbox.telegram.phone import Phone, PhoneError
from sandbox.telegram.units import whole_number

if TYPE_CHECKING:
    from sandbox.telegram.chats import Chat

Body = dict[str, Any]


def chat_of(request: web.Request, user_id: str) -> Chat:
    chat = request.app[WORLD].chats.get(integer(user_id))
    if chat is None:
        raise web.HTTPNotFound(text="no such person")
    return chat


def integer(text: str) -> int:
    number = whole_number(text)
    if number is None:
        raise web.HTTPBadRequest(text="a number is expected")
    return number


def done(request: web.Request, chat: Chat, action: Callable[[Phone], Body]) -> web.Response:
    """Do it; `revision` in the answer is the chat's before: what is newer came after."""
    before = chat.revision
    try:
        result = action(Phone(request.app[WORLD], chat))
    except PhoneError as error:
        return web.json_response({"error": str(error)}, status=400)
    return web.json_response({**result, "revision": before})
