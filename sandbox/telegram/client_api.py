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
from sandbox.telegram.client_views import (
    chat_view,
    group_view,
    inline_view,
    person_view,
    place_view,
)
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
    app.router.add_get("/client/places", get_places)
    app.router.add_get("/client/chat/{user_id}", get_chat)
    app.router.add_get("/client/group/{group_id}", get_group)
    app.router.add_get("/client/events", get_events)
    app.router.add_get("/client/answer/{query_id}", get_answer)
    app.router.add_get("/client/inline/{query_id}", get_inline)
    app.router.add_post("/client/{action}", post_action)


async def get_people(request: web.Request) -> web.Response:
    return web.json_response([person_view(person) for person in request.app[WORLD].people()])


async def get_places(request: web.Request) -> web.Response:
    """The channels and groups that people can forward from, or choose."""
    return web.json_response([place_view(place) for place in request.app[WORLD].places.values()])


async def get_chat(request: web.Request) -> web.Response:
    """The chat at once, or with `after` and `wait` once it is newer, or after `wait` seconds."""
    chat = chat_of(request, request.match_info["user_id"])
    after = integer(request.query.get("after", "-1"))
    await chat.signal.until_or(
        lambda: chat.revision > after or chat.signal.closed, _real_time, _wait(request)
    )
    return web.json_response(chat_view(request.app[WORLD], chat))


async def get_group(request: web.Request) -> web.Response:
    """What stands in a group, with `after` and `wait` as for a chat."""
    chat = request.app[WORLD].groups.get(integer(request.match_info["group_id"]))
    if chat is None:
        raise web.HTTPNotFound(text="no such group")
    after = integer(request.query.get("after", "-1"))
    await chat.signal.until_or(
        lambda: chat.revision > after or chat.signal.closed, _real_time, _wait(request)
    )
    return web.json_response(group_view(chat))


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


async def get_inline(request: web.Request) -> web.Response:
    """What the bot answered to an inline query; waits for it up to `wait` seconds."""
    book = request.app[WORLD].inline
    query = book.get(request.match_info["query_id"])
    if query is None:
        raise web.HTTPNotFound(text="no such query")
    await book.signal.until_or(
        lambda: query.answer is not None or book.signal.closed, _real_time, _wait(request)
    )
    return web.json_response(inline_view(query.answer))


async def post_action(request: web.Request) -> web.Response:
    action = ACTIONS.get(request.match_info["action"])
    if action is None:
        raise web.HTTPNotFound(text="no such action")
    body = await _body(request)
    chat = chat_of(request, str(body.get("user_id", "")))
    return done(request, chat, lambda phone: action(phone, body))


def _send(phone: Phone, body: Body) -> Body:
    return {"message_ids": phone.send(_text(body, "text"), _id(body, "reply_to"))}


def _say(phone: Phone, body: Body) -> Body:
    group_id, topic, reply_to = (
        _number(body, "group_id"),
        _id(body, "topic"),
        _id(body, "reply_to"),
    )
    return {"message_ids": [phone.say(group_id, _text(body, "text"), topic, reply_to)]}


def _tap(phone: Phone, body: Body) -> Body:
    message_id = body.get("message_id")
    data = _text(body, "data")
    if body.get("forge") is True and (message_id is None or isinstance(message_id, int)):
        return {"query_id": phone.forge(message_id, data)}
    if not isinstance(message_id, int):
        raise PhoneError("message_id must be a number")
    return {"query_id": phone.tap(message_id, data)}


def _inline(phone: Phone, body: Body) -> Body:
    return {"query_id": phone.inline(_text(body, "text"), _text(body, "offset", ""))}


def _choose(phone: Phone, body: Body) -> Body:
    chosen = phone.choose(_text(body, "query_id"), _text(body, "result_id"))
    return {"message_ids": [chosen]}


def _sticker(phone: Phone, _: Body) -> Body:
    return {"message_ids": [phone.sticker()]}


def _photo(phone: Phone, body: Body) -> Body:
    return {"message_ids": [phone.photo(caption=_text(body, "caption", ""))]}


def _forward(phone: Phone, body: Body) -> Body:
    return {"message_ids": [phone.forward(_number(body, "place_id"), _number(body, "post"))]}


def _share(phone: Phone, body: Body) -> Body:
    return {"message_ids": [phone.share_chat(_text(body, "key"), _number(body, "place_id"))]}


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
    "say": _say,
    "tap": _tap,
    "inline": _inline,
    "choose": _choose,
    "sticker": _sticker,
    "photo": _photo,
    "forward": _forward,
    "share": _share,
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


def _number(body: Body, name: str) -> int:
    value = body.get(name)
    if not isinstance(value, int) or isinstance(value, bool):
        raise PhoneError(f"{name} must be a number")
    return value


def _id(body: Body, name: str) -> int | None:
    return None if body.get(name) is None else _number(body, name)


def _answer_view(tap: Tap) -> Body:
    answer = tap.answer
    return {
        "answered": answer is not None,
        "text": answer.text if answer else "",
        "alert": answer.alert if answer else False,
    }
