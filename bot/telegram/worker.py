"""Takes stored updates to the dispatcher: each person's in order, different people's at once.

A row leaves the inbox's open states only when it is done, refused or dead, so whatever the
process was doing when it ended is found again at the next start.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections import deque
from collections.abc import Callable, Coroutine
from contextlib import suppress
from typing import Any

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError

from bot.background import Nursery, happens
from bot.domain.clock import Clock
from bot.storage import Database, inbox
from bot.storage.inbox import StoredUpdate
from bot.telegram.attempts import Attempts, Feed, ReportDead
from bot.telegram.gate import Gate
from bot.telegram.updates import RawUpdate, must_pass_gate, written_at

log = logging.getLogger(__name__)

SWEEP_SECONDS = 60.0
PAGE = 100
MOST_HANDLERS = 50
MOST_IN_MEMORY = 1000
BACKLOG_SECONDS = 60
NOBODY = 0
"""The lane of updates that belong to no person."""


class InboxWorker:
    """One lane for each person who has updates waiting; it ends when it is empty.

    An update that raised is tried again before later ones of the same person. `arrived` is
    set by who stores updates. `refusal_text` makes a text for a language code, or None.
    """

    def __init__(
        self,
        db: Database,
        dispatcher_feed: Feed,
        clock: Clock,
        gate: Gate,
        nursery: Nursery,
        *,
        bot: Bot,
        arrived: asyncio.Event,
        report_dead: ReportDead,
        refusal_text: Callable[[str | None], str],
        most_handlers: int = MOST_HANDLERS,
        most_in_memory: int = MOST_IN_MEMORY,
    ) -> None:
        self._db = db
        self._clock = clock
        self._gate = gate
        self._nursery = nursery
        self._bot = bot
        self._arrived = arrived
        self._refusal_text = refusal_text
        self._attempts = Attempts(db, dispatcher_feed, clock, bot, report_dead)
        self._handlers = asyncio.Semaphore(most_handlers)
        self._room = asyncio.Semaphore(most_in_memory)
        self._lanes: dict[int, deque[StoredUpdate]] = {}
        self._tasks: set[asyncio.Task[object]] = set()
        self._cursor = 0
        self._reading = False
        self._stopping = asyncio.Event()
        self._change = asyncio.Event()

    def start(self) -> None:
        """Read the inbox now, and whenever something has arrived, until `drain`."""
        self._reading = True
        self._nursery.loop(
            "inbox", self.step, every=SWEEP_SECONDS, clock=self._clock, wake=self._arrived
        )

    async def step(self) -> None:
        """Put every stored row that waits into its lane."""
        self._reading = True
        try:
            while not self._stopping.is_set() and (rows := await self._next_rows()):
                for row in rows:
                    await self._admit(row)
        finally:
            self._reading = False
            self._change.set()

    async def idle(self) -> None:
        """Wait until nothing that has arrived is left to do."""
        while self._arrived.is_set() or self._reading or self._tasks:
            await self._next_change()

    async def drain(self, seconds: float = 20) -> None:
        """Start nothing more, let running handlers end, cancel those that take longer.

        What was not begun stays stored for the next start.
        """
        self._stopping.set()
        ended = asyncio.Event()
        waiting = self._nursery.start(self._tell_end(ended), "inbox drains")
        if not await happens(ended, self._clock, seconds):
            log.warning("%d updates are cut short, and come again", len(self._tasks))
            for task in self._tasks:
                task.cancel()
        await waiting

    async def _tell_end(self, ended: asyncio.Event) -> None:
        while self._tasks:
            await self._next_change()
        ended.set()

    async def _next_change(self) -> None:
        self._change.clear()
        await self._change.wait()

    async def _next_rows(self) -> list[StoredUpdate]:
        return await self._db.read(inbox.waiting, self._bot.id, after=self._cursor, limit=PAGE)

    async def _admit(self, row: StoredUpdate) -> None:
        await self._room.acquire()
        if self._stopping.is_set():
            return
        self._cursor = row.place
        update = _read(row)
        if self._passes(row, update):
            self._enqueue(row)
        else:
            self._start(self._refuse(row, update), f"refusal of {row.update_id}")

    def _passes(self, row: StoredUpdate, update: RawUpdate) -> bool:
        if row.person_id is None or row.acted or row.tries > 0 or must_pass_gate(update):
            return True
        if self._clock.now() - written_at(update, row.received_at) > BACKLOG_SECONDS:
            # Written while the shop was away: that they come together is not the person's doing.
            return True
        return self._gate.lets_through(row.person_id)

    def _enqueue(self, row: StoredUpdate) -> None:
        person_id = NOBODY if row.person_id is None else row.person_id
        if person_id in self._lanes:
            self._lanes[person_id].append(row)
            return
        lane = self._lanes[person_id] = deque([row])
        self._start(self._run_lane(person_id, lane), f"updates of {person_id}")

    def _start(self, work: Coroutine[Any, Any, None], name: str) -> None:
        task = self._nursery.start(work, name)
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[object]) -> None:
        self._tasks.discard(task)
        self._change.set()

    async def _run_lane(self, person_id: int, lane: deque[StoredUpdate]) -> None:
        try:
            while lane and not self._stopping.is_set():
                await self._settle(lane[0])
                lane.popleft()
                self._room.release()
        finally:
            del self._lanes[person_id]

    async def _settle(self, row: StoredUpdate) -> None:
        """Try it until it is done or dead, or until the worker drains."""
        while (pause := await self._try(row)) is not None:
            if await happens(self._stopping, self._clock, pause):
                return
            row = await self._attempts.look_again(row)

    async def _try(self, row: StoredUpdate) -> float | None:
        async with self._handlers:
            # The wait for a free handler may have been long.
            return 0 if self._stopping.is_set() else await self._attempts.attempt(row)

    async def _refuse(self, row: StoredUpdate, update: RawUpdate) -> None:
        try:
            await self._db.write(inbox.refused, row.place)
            await self._answer_tap(update.get("callback_query"))
        finally:
            self._room.release()

    async def _answer_tap(self, tap: RawUpdate | None) -> None:
        """A tap that is not answered keeps its button spinning."""
        if tap is None:
            return
        text = self._refusal_text(tap["from"].get("language_code"))
        with suppress(TelegramAPIError):
            await self._bot.answer_callback_query(tap["id"], text=text)


def _read(row: StoredUpdate) -> RawUpdate:
    """Empty where it cannot be read: what is tried will say so, and put it aside."""
    try:
        update: RawUpdate = json.loads(row.payload)
    except (ValueError, RecursionError):
        return {}
    return update
