"""The webhook: Telegram brings updates; each is in the inbox before the answer is 200."""

from __future__ import annotations

import asyncio
import hmac
import json
from collections.abc import Callable, Sequence

from aiogram import Bot
from aiohttp import web
from pydantic import SecretStr

from bot.domain.clock import Clock
from bot.storage import Database, inbox
from bot.telegram.updates import (
    BadUpdateError,
    RawUpdate,
    has_too_many_parts,
    is_to_answer_at_once,
    stored_form,
)

LARGEST_BODY = 1024 * 1024
BODY_SECONDS = 20
"""How long a body may take to arrive."""
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - a header's name

BAD_JSON = (ValueError, RecursionError)


async def register_webhook(
    bot: Bot, url: str, secret: SecretStr, allowed_updates: Sequence[str]
) -> None:
    """Have Telegram bring updates to `url`. What waits there already stays."""
    await bot.set_webhook(
        url,
        secret_token=secret.get_secret_value(),
        allowed_updates=list(allowed_updates),
        drop_pending_updates=False,
    )


def create_webhook_app(
    db: Database,
    bot_id: int,
    secret: SecretStr,
    clock: Clock,
    arrived: asyncio.Event,
    *,
    answer_at_once: Callable[[RawUpdate], None],
) -> web.Application:
    """Takes a POST on any path: which one is for WEBHOOK_URL and the proxy to say.

    What is worth nothing later goes to `answer_at_once`, which must not take long.

    401 without the secret, 413 over 1 MiB, 408 where a body does not end in time, 400 for what is
    no update, 200 once it is stored.
    Raises ValueError for an empty secret: it would let everybody in.
    """
    if not secret.get_secret_value():
        raise ValueError("a webhook needs a secret")
    door = _Door(db, bot_id, secret, clock, arrived, answer_at_once)
    app = web.Application(client_max_size=LARGEST_BODY)
    app.router.add_post("/{path:.*}", door.take)
    return app


class _Door:
    def __init__(
        self,
        db: Database,
        bot_id: int,
        secret: SecretStr,
        clock: Clock,
        arrived: asyncio.Event,
        answer_at_once: Callable[[RawUpdate], None],
    ) -> None:
        self._db = db
        self._bot_id = bot_id
        self._secret = secret
        self._clock = clock
        self._arrived = arrived
        self._answer_at_once = answer_at_once

    async def take(self, request: web.Request) -> web.Response:
        if not self._knows_secret(request):
            raise web.HTTPUnauthorized
        update = await _read_json(request)
        row = _stored_form(update)
        if is_to_answer_at_once(update):
            self._answer_at_once(update)
            return web.Response()
        await self._db.write(inbox.receive, self._bot_id, [row], at=self._clock.now())
        self._arrived.set()
        return web.Response()

    def _knows_secret(self, request: web.Request) -> bool:
        given = request.headers.get(SECRET_HEADER, "")
        expected = self._secret.get_secret_value()
        # Bytes: a header that is not ASCII would make compare_digest raise.
        return hmac.compare_digest(given.encode(errors="surrogateescape"), expected.encode())


async def _read_json(request: web.Request) -> object:
    try:
        async with asyncio.timeout(BODY_SECONDS):
            body = await request.read()
    except TimeoutError:
        raise web.HTTPRequestTimeout from None
    if has_too_many_parts(body):
        raise web.HTTPBadRequest(text="too many parts")
    try:
        return json.loads(body)
    except BAD_JSON:
        raise web.HTTPBadRequest(text="not JSON") from None


def _stored_form(update: object) -> tuple[int, int | None, str]:
    try:
        return stored_form(update)
    except BAD_JSON as error:
        reason = str(error) if isinstance(error, BadUpdateError) else "not JSON"
        raise web.HTTPBadRequest(text=reason) from None
