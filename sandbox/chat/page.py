"""Serves the chat page from package data, and nothing else.

`/` is the page, `/static/NAME` its parts. The page talks to the practice Bot API server of the
same origin under `/client/`. It loads nothing from anywhere else, and the policy sent with every
answer makes the browser hold it to that.
"""

from importlib.resources import files
from pathlib import PurePosixPath
from typing import Final

from aiohttp import web

CONTENT_TYPES: Final = {
    ".css": "text/css",
    ".html": "text/html",
    ".js": "text/javascript",
    ".svg": "image/svg+xml",
}

HEADERS: Final = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
        "img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    ),
    "Cache-Control": "no-cache",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}

PARTS: Final = web.AppKey("chat_page_parts", dict[str, bytes])


def mount_chat_page(app: web.Application) -> None:
    """Add the page's routes to `app`; its files are read once, here."""
    app[PARTS] = read_parts()
    app.router.add_get("/", serve_page)
    app.router.add_get("/static/{name}", serve_part)


def read_parts() -> dict[str, bytes]:
    """File name to content, of every file that has a known type."""
    folder = files("sandbox.chat").joinpath("static")
    return {
        part.name: part.read_bytes()
        for part in folder.iterdir()
        if PurePosixPath(part.name).suffix in CONTENT_TYPES
    }


async def serve_page(request: web.Request) -> web.Response:
    return answer(request, "index.html")


async def serve_part(request: web.Request) -> web.Response:
    return answer(request, request.match_info["name"])


def answer(request: web.Request, name: str) -> web.Response:
    content = request.app[PARTS].get(name)
    if content is None:
        raise web.HTTPNotFound(text="There is no such file.", headers=HEADERS)
    return web.Response(
        body=content,
        content_type=CONTENT_TYPES[PurePosixPath(name).suffix],
        charset="utf-8",
        headers=HEADERS,
    )
