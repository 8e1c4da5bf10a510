import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from aiogram import Bot
from aiogram.types import Message, Update

from bot.background import Nursery
from bot.storage import Database
from bot.telegram.dispatch import ALLOWED_UPDATES
from bot.telegram.intake import BadTokenError, LongPolling
from bot.telegram.updates import RawUpdate, stored_form
from sandbox.telegram.actor import Actor
from sandbox.telegram.faults import Fault
from sandbox.telegram.updates import Pending
from sandbox.telegram.world import TelegramWorld
from tests.telegram.helpers import ANN, WatchedClock, never, soon, states, tap, value


class Poller:
    """Long polling under way, and the word that something was stored."""

    def __init__(self, bot: Bot, db: Database, clock: WatchedClock) -> None:
        self.arrived = asyncio.Event()
        self.at_once: list[RawUpdate] = []
        self.polling = LongPolling(
            bot,
            db,
            clock,
            ALLOWED_UPDATES,
            self.arrived,
            answer_at_once=self.at_once.append,
            jitter=lambda: 1.0,
        )

    async def stored(self) -> None:
        await soon(self.arrived.wait())
        self.arrived.clear()

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        nursery = Nursery()
        nursery.start(self.polling.run(), "polling")
        yield
        await nursery.close()


@pytest.fixture
def poller(bot: Bot, db: Database, clock: WatchedClock) -> Poller:
    return Poller(bot, db, clock)


async def test_updates_are_stored_whole_and_with_their_person(
    poller: Poller, ann: Actor, db: Database
) -> None:
    async with poller.running():
        await ann.send("/start")
        await poller.stored()
    assert await value(db, "SELECT person_id FROM inbox") == ANN
    assert '"text":"/start"' in await value(db, "SELECT payload FROM inbox")
    assert list((await states(db)).values()) == ["new"]


def test_of_a_tapped_message_is_kept_which_it_is() -> None:
    """Its text and its buttons are our own, and may be many times longer than the tap."""
    _, person_id, payload = stored_form(tap(5, ANN, "h", message_id=78))
    assert person_id == ANN
    assert "a card" not in payload
    stored = Update.model_validate_json(payload).callback_query
    assert stored is not None
    assert isinstance(stored.message, Message)
    assert (stored.message.message_id, stored.message.chat.id, stored.data) == (78, ANN, "h")


async def test_the_offset_follows_what_was_committed(
    poller: Poller, ann: Actor, db: Database, world: TelegramWorld
) -> None:
    await ann.send("one")
    await ann.send("two")
    async with poller.running():
        await poller.stored()
        await ann.send("three")
        await poller.stored()
    first, second = (call.parameters for call in world.transcript.calls("getUpdates")[:2])
    ids = list(await states(db))
    assert len(ids) == 3
    assert "offset" not in first
    assert int(second["offset"]) == ids[1] + 1
    assert int(second["timeout"]) == 30
    assert second["allowed_updates"] == list(ALLOWED_UPDATES)


async def test_after_a_quiet_week_the_offset_is_forgotten(
    poller: Poller, ann: Actor, world: TelegramWorld, clock: WatchedClock
) -> None:
    assert isinstance(world.clock, WatchedClock)
    await ann.send("one")
    async with poller.running():
        await poller.stored()
        for days in (5, 2, 0):
            await world.clock.until_nap(30)
            clock.advance(days * 24 * 3600)
            await world.clock.sleep_through(30)
        await world.clock.until_nap(30)
    offsets = [call.parameters.get("offset") for call in world.transcript.calls("getUpdates")]
    assert [offset is None for offset in offsets[:4]] == [True, False, False, True]


class SickDatabase(Database):
    """The next commits fail."""

    failures = 0

    async def write(self, function: Any, /, *args: Any, **kwargs: Any) -> Any:
        if self.failures:
            self.failures -= 1
            raise OSError("disk full")
        return await super().write(function, *args, **kwargs)


async def test_what_could_not_be_committed_is_asked_for_again(
    bot: Bot, tmp_path: Path, clock: WatchedClock, ann: Actor
) -> None:
    async with SickDatabase(tmp_path / "sick.db") as db:
        db.failures = 2
        poller = Poller(bot, db, clock)
        await ann.send("one")
        async with poller.running():
            await clock.sleep_through(1)
            await clock.sleep_through(2)
            await poller.stored()
        assert len(await states(db)) == 1


async def test_a_restart_asks_again_and_stores_nothing_twice(
    bot: Bot, db: Database, clock: WatchedClock, ann: Actor, world: TelegramWorld
) -> None:
    """It ends between the commit and the call that would have told Telegram of it."""
    world.faults.next("getUpdates", Fault.server_error(), nth=2)
    await ann.send("one")
    first = Poller(bot, db, clock)
    async with first.running():
        await first.stored()
        await clock.until_nap(1)
    assert len(world.updates.pending()) == 1
    second = Poller(bot, db, clock)
    async with second.running():
        await second.stored()
    assert len(await states(db)) == 1


async def test_an_update_of_an_odd_shape_does_not_spoil_its_batch(
    poller: Poller, ann: Actor, db: Database, world: TelegramWorld
) -> None:
    payload = {"update_id": 5, "message": {"telepathy": True}, "unheard": {"of": 1}}
    world.updates._pending[5] = Pending(5, ANN, 0, payload)
    await ann.send("one")
    async with poller.running():
        await poller.stored()
    assert len(await states(db)) == 2


async def test_a_webhook_is_removed_but_nothing_that_waits(
    poller: Poller, ann: Actor, world: TelegramWorld
) -> None:
    await ann.send("one")
    async with poller.running():
        await poller.stored()
    [call] = world.transcript.calls("deleteWebhook")
    assert call.parameters.get("drop_pending_updates") is not True


async def test_trouble_is_waited_out_and_logged_once_per_change(
    poller: Poller,
    ann: Actor,
    world: TelegramWorld,
    clock: WatchedClock,
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.INFO)
    world.faults.next("getUpdates", Fault.server_error(502), times=3)
    await ann.send("one")
    async with poller.running():
        for pause in (1, 2, 4):
            await clock.sleep_through(pause)
        await poller.stored()
    assert caplog.text.count("no updates arrive") == 1
    assert "TelegramServerError" in caplog.text


async def test_an_answer_that_is_no_json_and_a_broken_line_are_waited_out(
    poller: Poller, ann: Actor, world: TelegramWorld, clock: WatchedClock
) -> None:
    world.faults.next("getUpdates", Fault.not_json())
    world.faults.next("getUpdates", Fault.reset_before())
    world.faults.next("deleteWebhook", Fault.server_error())
    await ann.send("one")
    async with poller.running():
        await clock.sleep_through(1)
        await clock.sleep_through(1)
        await clock.sleep_through(2)
        await poller.stored()


async def test_pauses_are_spread_by_chance(
    bot: Bot, db: Database, clock: WatchedClock, world: TelegramWorld
) -> None:
    world.faults.next("getUpdates", Fault.server_error(), times=2)
    polling = LongPolling(
        bot,
        db,
        clock,
        ALLOWED_UPDATES,
        asyncio.Event(),
        answer_at_once=never,
        jitter=lambda: 0.5,
    )
    nursery = Nursery()
    nursery.start(polling.run(), "polling")
    await clock.sleep_through(0.75)
    await clock.sleep_through(1.5)
    await nursery.close()


async def test_a_flood_wait_is_kept(
    poller: Poller, world: TelegramWorld, clock: WatchedClock
) -> None:
    world.faults.next("getUpdates", Fault.too_many_requests(17))
    async with poller.running():
        await clock.until_nap(17)


async def test_another_poller_is_named_and_not_fought(
    poller: Poller,
    world: TelegramWorld,
    clock: WatchedClock,
    caplog: pytest.LogCaptureFixture,
) -> None:
    conflict = Fault.server_error(409, "Conflict: terminated by other getUpdates request")
    world.faults.next("getUpdates", conflict, times=2)
    async with poller.running():
        await clock.sleep_through(30)
        await clock.until_nap(30)
    assert caplog.text.count("another program polls with this token") == 1


@pytest.mark.parametrize("status", [401, 404])
async def test_a_wrong_token_is_said_clearly(
    poller: Poller, world: TelegramWorld, status: int
) -> None:
    world.faults.next("deleteWebhook", Fault.server_error(status, "Not so"))
    with pytest.raises(BadTokenError, match="BotFather"):
        await soon(poller.polling.run())


async def test_inline_queries_are_answered_at_once_and_never_stored(
    poller: Poller, ann: Actor, db: Database, world: TelegramWorld
) -> None:
    await ann.send("before")
    world.phone(ANN).inline("reels views")
    await ann.send("after")
    async with poller.running():
        await poller.stored()
    assert [one["inline_query"]["query"] for one in poller.at_once] == ["reels views"]
    assert await value(db, "SELECT count(*) FROM inbox") == 2


async def test_a_batch_of_inline_queries_alone_is_not_asked_for_again(
    poller: Poller, ann: Actor, db: Database, world: TelegramWorld
) -> None:
    world.phone(ANN).inline("reels")
    async with poller.running():
        await soon(world.updates.signal.until(lambda: not world.updates.has_pending()))
    assert len(poller.at_once) == 1
    assert await value(db, "SELECT count(*) FROM inbox") == 0
