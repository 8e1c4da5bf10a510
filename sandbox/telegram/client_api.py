"""The people's side over HTTP, under `/client`: what the chat page and test actors use.

Bodies and answers are JSON. What a person can't do is answered with 400 and {"error": text},
an unknown person with 404.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING

from aiohttp import web

from bot.domain.clock import SystemClock
from sandbox.telegram.client_requests import Body, chat_of, done, integer
from sandbox.telegram.client_views import chat_view, person_view
from sandbox.telegram.events import stream
from sandbox.telegram.keys import WORLD
from sandbox.telegram.phone import Phone, PhoneError

if TYPE_CHECKING:
    from sandbox.telegram.callbacks import Tap

LONGEST_WAIT = 60.0
_real_time = SystemClock()

Action = Callable[[Phone, Body], Body]


def add_client_routes(app: web.Application) -> None:
    app.router.add_get("/client/people", get_people)
    app.router.add_get("/client/chat/{user_id}", get_chat)
    app.router.add_get("/client/events", get_events)
    app.router.add_get("/client/answer/{query_id}", get_answer)
    app.router.add_post("/client/{action}", post_action)


async def get_people(request: web.Request) -> web.Response:
    return web.json_response([person_view(person) for person in request.app[WORLD].people()])


async def get_chat(request: web.Request) -> web.Response:
    """The chat at once, or with `after` and `wait` once it is newer, or after `wait` seconds."""
    chat = chat_of(request, request.match_info["user_id"])
    after = integer(request.query.get("after", "-1"))
    await chat.signal.until_or(
        lambda: chat.revision > after or chat.signal.closed, _real_time, _wait(request)
    )
    return web.json_response(chat_view(request.app[WORLD], chat))


async def get_events(request: web.Request) -> web.StreamResponse:
    chat = chat_of(request, request.query.get("user_id", ""))
    after = integer(request.query.get("after", str(chat.revision)))
    return await stream(request, chat, after)


async def get_answer(request: web.Request) -> web.Response:
    """How the bot answered a tap; waits for it up to `wait` seconds."""
    taps = request.app[WORLD].taps
    tap = taps.get(request.match_info["query_id"])
    if tap is None:
        raise web.HTTPNotFound(text="no such query")
    await taps.signal.until_or(
        lambda: tap.answer is not None or taps.signal.closed, _real_time, _wait(request)
    )
    return web.json_response(_answer_view(tap))


async def post_action(request: web.Request) -> web.Response:
    action = ACTIONS.get(request.match_info["action"])
    if action is None:
        raise web.HTTPNotFound(text="no such action")
    body = await _body(request)
    chat = chat_of(request, str(body.get("user_id", "")))
    return done(request, chat, lambda phone: action(phone, body))


def _send(phone: Phone, body: Body) -> Body:
    return {"message_ids": phone.send(_text(body, "text"))}


def _tap(phone: Phone, body: Body) -> Body:
    message_id = body.get("message_id")
    data = _text(body, "data")
    if body.get("forge") is True and (message_id is None or isinstance(message_id, int)):
        return {"query_id": phone.forge(message_id, data)}
    if not isinstance(message_id, int):
        raise PhoneError("message_id must be a number")
    return {"query_id": phone.tap(message_id, data)}


def _sticker(phone: Phone, _: Body) -> Body:
    return {"message_ids": [phone.sticker()]}


def _photo(phone: Phone, body: Body) -> Body:
    return {"message_ids": [phone.photo(caption=_text(body, "caption", ""))]}


def _block(phone: Phone, _: Body) -> Body:
    phone.block()
    return {}


def _unblock(phone: Phone, _: Body) -> Body:
    phone.unblock()
    return {}


def _language(phone: Phone, body: Body) -> Body:
    phone.set_language(_text(body, "language"))
    return {}


ACTIONS: dict[str, Action] = {
    "send": _send,
    "tap": _tap,
    "sticker": _sticker,
    "photo": _photo,
    "block": _block,
    "unblock": _unblock,
    "language": _language,
}


async def _body(request: web.Request) -> Body:
    """Only JSON: a form could be posted by any page that the browser shows."""
    if request.content_type != "application/json":
        raise web.HTTPUnsupportedMediaType(text="send JSON")
    try:
        body = json.loads(await request.text())
        json.dumps(body, ensure_ascii=False).encode()
    except ValueError:
        raise web.HTTPBadRequest(text="the body is not JSON in Unicode") from None
    if not isinstance(body, dict):
        raise web.HTTPBadRequest(text="the body is not a JSON object")
    return body


def _wait(request: web.Request) -> float:
    try:
        seconds = float(request.query.get("wait", "0"))
    except ValueError:
        raise web.HTTPBadRequest(text="wait must be a number of seconds") from None
    return min(seconds, LONGEST_WAIT)


def _text(body: Body, name: str, default: str | None = None) -> str:
    value = body.get(name, default)
    if not isinstance(value, str):
        raise PhoneError(f"{name} must be a text")
    return value


def _answer_view(tap: Tap) -> Body:
    answer = tap.answer
    return {
        "answered": answer is not None,
        "text": answer.text if answer else "",
        "alert": answer.alert if answer else False,
    }
