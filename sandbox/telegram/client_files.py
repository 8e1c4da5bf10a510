"""The people's side: files that they send, and those that they find in the chat."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from aiohttp import web

from sandbox.telegram.client_requests import chat_of, done, integer
from sandbox.telegram.keys import WORLD
from sandbox.telegram.phone import Phone, SentFile

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sandbox.telegram.chats import Chat
    from sandbox.telegram.files import StoredFile

PAGE_HEADER = "X-Requested-With"
"""A form can be posted by any page that the browser shows, but not with this header."""

Upload = Callable[[Phone, SentFile, str], int]


def add_client_file_routes(app: web.Application) -> None:
    app.router.add_post("/client/upload/{kind}", post_file)
    app.router.add_get("/client/file/{user_id}/{message_id}", get_file)


async def post_file(request: web.Request) -> web.Response:
    """A form of `user_id` and `file`, perhaps `caption` and the `size` to declare."""
    upload = UPLOADS.get(request.match_info["kind"])
    if upload is None:
        raise web.HTTPNotFound(text="no such kind of file")
    form = await _form(request)
    chat = chat_of(request, str(form.get("user_id", "")))
    file, caption = _sent_file(form), str(form.get("caption", ""))
    return done(request, chat, lambda phone: {"message_ids": [upload(phone, file, caption)]})


async def get_file(request: web.Request) -> web.Response:
    """The content of a message's document, always to be stored and never to be shown."""
    chat = _chat(request, request.match_info["user_id"])
    name, stored = _document(request, chat, integer(request.match_info["message_id"]))
    headers = {
        "Content-Disposition": f"attachment; filename*=UTF-8''{quote(name, safe='')}",
        "X-Content-Type-Options": "nosniff",
    }
    return web.Response(
        body=stored.content, content_type="application/octet-stream", headers=headers
    )


async def _form(request: web.Request) -> Mapping[str, Any]:
    if PAGE_HEADER not in request.headers:
        raise web.HTTPForbidden(text=f"an upload needs the header {PAGE_HEADER}")
    try:
        return await request.post()
    except ValueError:
        raise web.HTTPBadRequest(text="the form can't be read") from None


def _sent_file(form: Mapping[str, Any]) -> SentFile:
    part = form.get("file")
    if not isinstance(part, web.FileField):
        raise web.HTTPBadRequest(text="the form has no file")
    size = integer(str(form["size"])) if "size" in form else None
    return SentFile(part.filename, part.file.read(), part.content_type, size)


def _chat(request: web.Request, chat_id: str) -> Chat:
    """A person's chat, or a group."""
    group = request.app[WORLD].groups.get(integer(chat_id))
    return chat_of(request, chat_id) if group is None else group


def _document(request: web.Request, chat: Chat, message_id: int) -> tuple[str, StoredFile]:
    message = chat.messages.get(message_id)
    document = message.document if message else None
    stored = request.app[WORLD].files.get(document.file_id) if document else None
    if document is None or stored is None:
        raise web.HTTPNotFound(text="no file there")
    return document.file_name or "file", stored


UPLOADS: dict[str, Upload] = {"document": Phone.document, "photo": Phone.photo}
