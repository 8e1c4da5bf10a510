"""Delivery by webhook: in order per person, again and again until it is taken.

An update leaves the queue after a 2xx answer within 60 seconds. Otherwise the same update comes
again after 1, 2, 4 … 60 seconds, and later ones of that person wait; after 24 hours the queue
forgets it. All times are on the world's clock.
"""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any

from aiohttp import ClientError, ClientSession, ClientTimeout, MultipartReader

from sandbox.telegram.dispatch import execute
from sandbox.telegram.errors import ApiError
from sandbox.telegram.keys import WORLD
from sandbox.telegram.parameters import RawCall

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from aiohttp import BodyPartReader, ClientResponse, web

    from sandbox.telegram.updates import Pending
    from sandbox.telegram.webhook_settings import WebhookSettings
    from sandbox.telegram.world import TelegramWorld

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - a header's name
ANSWER_SECONDS = 60
LONGEST_PAUSE = 60
SUCCESS = 2


class DeliveryError(Exception):
    """The receiver did not take the update; the text is what getWebhookInfo shows."""


async def webhook_delivery(app: web.Application) -> AsyncIterator[None]:
    """Deliver for as long as the application runs."""
    async with ClientSession(timeout=ClientTimeout(total=None)) as http:
        delivery = asyncio.create_task(Delivery(app[WORLD], http).run())
        yield
        delivery.cancel()
        await asyncio.gather(delivery, return_exceptions=True)


class Delivery:
    """One line per person who has updates waiting."""

    def __init__(self, world: TelegramWorld, http: ClientSession) -> None:
        self._world = world
        self._http = http
        self._lines: dict[int, asyncio.Task[None]] = {}

    async def run(self) -> None:
        try:
            while await self._world.updates.signal.until(lambda: bool(self._idle_people())):
                for person_id in self._idle_people():
                    self._start(person_id)
        finally:
            for line in self._lines.values():
                line.cancel()
            await asyncio.gather(*self._lines.values(), return_exceptions=True)

    def _idle_people(self) -> set[int]:
        if self._world.webhook is None:
            return set()
        waiting = {pending.person_id for pending in self._world.updates.pending()}
        return waiting - self._lines.keys()

    def _start(self, person_id: int) -> None:
        line = asyncio.create_task(self._run_line(person_id))
        self._lines[person_id] = line
        line.add_done_callback(lambda _: self._end(person_id))

    def _end(self, person_id: int) -> None:
        del self._lines[person_id]
        self._world.updates.signal.fire()

    async def _run_line(self, person_id: int) -> None:
        settings = self._world.webhook
        failures = 0
        while settings is not None and settings is self._world.webhook:
            pending = self._first(person_id)
            if pending is None:
                return
            if await self._try(settings, pending):
                self._world.updates.confirm(pending.update_id)
                failures = 0
            else:
                failures += 1
                await self._pause(settings, failures)

    def _first(self, person_id: int) -> Pending | None:
        waiting = self._world.updates.pending()
        return next((one for one in waiting if one.person_id == person_id), None)

    async def _pause(self, settings: WebhookSettings, failures: int) -> None:
        seconds = min(2 ** (failures - 1), LONGEST_PAUSE)
        await self._world.updates.signal.until_or(
            lambda: settings is not self._world.webhook, self._world.clock, seconds
        )

    async def _try(self, settings: WebhookSettings, pending: Pending) -> bool:
        async with settings.connections:
            try:
                await self._post_in_time(settings, pending)
            except (DeliveryError, ClientError, OSError) as error:
                reason = str(error) or type(error).__name__
                settings.failed(reason, self._world.clock.now())
                return False
        return True

    async def _post_in_time(self, settings: WebhookSettings, pending: Pending) -> None:
        post = asyncio.ensure_future(self._post(settings, pending))
        timer = asyncio.ensure_future(self._world.clock.sleep(ANSWER_SECONDS))
        try:
            await asyncio.wait({post, timer}, return_when=asyncio.FIRST_COMPLETED)
            if not post.done():
                raise DeliveryError("Read timeout expired")
            post.result()
        finally:
            timer.cancel()
            post.cancel()
            await asyncio.gather(post, return_exceptions=True)

    async def _post(self, settings: WebhookSettings, pending: Pending) -> None:
        headers = {SECRET_HEADER: settings.secret_token} if settings.secret_token else {}
        async with self._http.post(
            settings.url, json=pending.payload, headers=headers, allow_redirects=False
        ) as response:
            if response.status // 100 != SUCCESS:
                raise DeliveryError(
                    f"Wrong response from the webhook: {response.status} {response.reason}"
                )
            values = await _call_in_reply(response)
        if "method" in values:
            await self._execute_reply(values)

    async def _execute_reply(self, values: dict[str, Any]) -> None:
        """A call in the reply has no way to be refused: its error is only in the transcript."""
        name = str(values.pop("method"))
        try:
            await execute(self._world, name, RawCall(values))
        except ApiError:
            return


async def _call_in_reply(response: ClientResponse) -> dict[str, Any]:
    if response.content_type == "application/json":
        return _object(await response.text())
    if response.content_type.startswith("multipart/"):
        return await _parts(MultipartReader.from_response(response))
    return {}


def _object(text: str) -> dict[str, Any]:
    try:
        value = json.loads(text or "{}")
    except ValueError:
        return {}
    return value if isinstance(value, dict) else {}


async def _parts(reader: Any) -> dict[str, Any]:
    values: dict[str, Any] = {}
    part: BodyPartReader | None = await reader.next()
    while part is not None:
        if part.name is not None:
            values[part.name] = await part.text()
        part = await reader.next()
    return values
