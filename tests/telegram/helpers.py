"""A clock that says who sleeps on it, updates to store, and what the inbox then holds."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any, TypeVar

from bot.storage import Database, Transaction, inbox
from bot.telegram.updates import RawUpdate, stored_form
from sandbox.clock import ManualClock
from sandbox.telegram.world import TelegramWorld

TOKEN = "4242:practice-token-of-the-tests"
BOT_ID = 4242
ANN = 1001
BEN = 1002
NOW = 1_790_000_000

T = TypeVar("T")


class WatchedClock(ManualClock):
    """`until_nap(5)` returns once somebody sleeps five seconds."""

    def __init__(self) -> None:
        super().__init__()
        self.naps: list[float] = []
        self._change = asyncio.Event()

    async def sleep(self, seconds: float) -> None:
        with self._nap(seconds):
            await super().sleep(seconds)

    @asynccontextmanager
    async def timeout(self, seconds: float) -> AsyncIterator[None]:
        with self._nap(seconds):
            async with super().timeout(seconds):
                yield

    @contextmanager
    def _nap(self, seconds: float) -> Iterator[None]:
        self.naps.append(seconds)
        self._change.set()
        try:
            yield
        finally:
            self.naps.remove(seconds)

    async def until_nap(self, seconds: float) -> None:
        async with asyncio.timeout(10):
            while seconds not in self.naps:
                self._change.clear()
                await self._change.wait()

    async def sleep_through(self, seconds: float) -> None:
        """Wait for that nap, and let it end."""
        await self.until_nap(seconds)
        self.advance(seconds)
        await turns(2)


def never(update: RawUpdate) -> None:
    """For who is not to get any update to be answered at once."""
    raise AssertionError(f"this was to be stored: {update}")


def pass_time(clock: WatchedClock, world: TelegramWorld, seconds: float) -> None:
    """For the shop and for Telegram."""
    assert isinstance(world.clock, ManualClock)
    world.clock.advance(seconds)
    clock.advance(seconds)


async def soon(wanted: Awaitable[T]) -> T:
    """The result; a test that would hang fails instead."""
    async with asyncio.timeout(10):
        return await wanted


async def turns(number: int = 10) -> None:
    """Let everything run that can, that many times."""
    for _ in range(number):
        await asyncio.sleep(0)


def user(person_id: int, **more: Any) -> dict[str, Any]:
    return {"id": person_id, "is_bot": False, "first_name": f"P{person_id}", **more}


def chat(person_id: int) -> dict[str, Any]:
    return {"id": person_id, "type": "private"}


def message(update_id: int, person_id: int, text: str, **more: Any) -> dict[str, Any]:
    event = {
        "message_id": update_id,
        "date": NOW,
        "chat": chat(person_id),
        "from": user(person_id),
        "text": text,
        **more,
    }
    return {"update_id": update_id, "message": event}


def tap(update_id: int, person_id: int, data: str, message_id: int = 77) -> dict[str, Any]:
    shown = {"message_id": message_id, "date": NOW, "chat": chat(person_id), "text": "a card"}
    event = {
        "id": str(update_id),
        "from": user(person_id, language_code="de"),
        "message": shown,
        "chat_instance": "1",
        "data": data,
    }
    return {"update_id": update_id, "callback_query": event}


def membership(update_id: int, person_id: int, status: str) -> dict[str, Any]:
    bot = {"id": BOT_ID, "is_bot": True, "first_name": "Kiosk"}
    until = {"until_date": 0} if status == "kicked" else {}
    event = {
        "chat": chat(person_id),
        "from": user(person_id),
        "date": NOW,
        "old_chat_member": {"user": bot, "status": "member"},
        "new_chat_member": {"user": bot, "status": status, **until},
    }
    return {"update_id": update_id, "my_chat_member": event}


async def store(db: Database, *updates: dict[str, Any]) -> None:
    rows = [stored_form(update) for update in updates]
    await db.write(inbox.receive, BOT_ID, rows, at=NOW)


def _states(tx: Transaction) -> dict[int, str]:
    rows = tx.rows("SELECT update_id, state FROM inbox ORDER BY place")
    return {row["update_id"]: row["state"] for row in rows}


async def states(db: Database) -> dict[int, str]:
    return await db.read(_states)


async def value(db: Database, sql: str) -> Any:
    return await db.read(lambda tx: tx.value(sql))


async def becomes(db: Database, sql: str, wanted: Any) -> None:
    """Look until that value is there."""
    async with asyncio.timeout(10):
        while await value(db, sql) != wanted:
            pass
