"""Only this machine, and only pages that it served itself, may talk to the sandbox."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from urllib.parse import urlsplit

from aiohttp import web

HOSTS = {"127.0.0.1", "localhost", "::1"}

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


@web.middleware
async def loopback_only(request: web.Request, handler: Handler) -> web.StreamResponse:
    """403 for a foreign Host (a name that points here) or the Origin of another page."""
    host = request.headers.get("Host", "")
    if _host_name(host) not in HOSTS:
        raise web.HTTPForbidden(text="this server answers to loopback names only")
    origin = request.headers.get("Origin")
    if origin is not None and origin.lower() != f"{request.scheme}://{host}".lower():
        raise web.HTTPForbidden(text="this server answers to its own pages only")
    return await handler(request)


def _host_name(host: str) -> str:
    try:
        return urlsplit(f"//{host}").hostname or ""
    except ValueError:
        return ""
