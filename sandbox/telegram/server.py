"""The practice Telegram as one aiohttp application."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiohttp import web

from sandbox.telegram.bot_api import add_bot_routes
from sandbox.telegram.client_api import add_client_routes
from sandbox.telegram.client_files import add_client_file_routes
from sandbox.telegram.downloads import add_download_routes
from sandbox.telegram.keys import WORLD
from sandbox.telegram.loopback import loopback_only
from sandbox.telegram.webhook import webhook_delivery

if TYPE_CHECKING:
    from sandbox.telegram.world import TelegramWorld

BODY_LIMIT = 50 * 1024 * 1024


def create_telegram_app(world: TelegramWorld) -> web.Application:
    """Bot API under `/bot…` and `/file/bot…`, people's side under `/client`.

    One world, one running app.
    """
    app = web.Application(middlewares=[loopback_only], client_max_size=BODY_LIMIT)
    app[WORLD] = world
    add_bot_routes(app)
    add_download_routes(app)
    add_client_routes(app)
    add_client_file_routes(app)
    app.on_startup.append(_open)
    app.on_shutdown.append(_close)
    app.cleanup_ctx.append(webhook_delivery)
    return app


async def _open(app: web.Application) -> None:
    app[WORLD].open()


async def _close(app: web.Application) -> None:
    app[WORLD].close()
