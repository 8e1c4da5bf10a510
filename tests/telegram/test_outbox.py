import asyncio
from typing import Any

import pytest
from aiogram import Bot
from aiolimiter import AsyncLimiter

from bot.domain.records import Notice
from bot.storage import Database, outbox, people
from bot.telegram.outbox import MOST_TRIES, OutboxSender, RenderedNotice
from sandbox.telegram.actor import Actor
from sandbox.telegram.faults import Fault
from sandbox.telegram.world import TelegramWorld
from tests.telegram.helpers import ANN, BEN, NOW, TOKEN, WatchedClock


class Post:
    """The sender, and what it renders."""

    def __init__(self, bot: Bot, db: Database, clock: WatchedClock) -> None:
        self.db = db
        self.reply_to: int | None = None
        self.other_came = asyncio.Event()
        self.sender = OutboxSender(bot, db, clock, self.render, AsyncLimiter(25, 1))

    async def render(self, notice: Notice) -> RenderedNotice | None:
        if notice.kind == "moot":
            return None
        if notice.kind == "waits":
            await self.other_came.wait()
        if notice.kind == "other":
            self.other_came.set()
        if notice.kind == "broken":
            raise LookupError(f"no such text: {TOKEN}")
        return RenderedNotice(f"{notice.kind} {notice.arguments['n']}", None, self.reply_to)

    async def add(self, kind: str, person_id: int, number: int) -> bool:
        ref = f"{number}"
        arguments = {"n": number}
        return await self.db.write(outbox.add, kind, ref, person_id, at=NOW, arguments=arguments)

    async def rows(self) -> list[tuple[Any, ...]]:
        sql = "SELECT state, tries, due_at - :now, error FROM outbox ORDER BY id"
        return await self.db.read(lambda tx: [tuple(row) for row in tx.rows(sql, now=NOW)])


@pytest.fixture
async def post(bot: Bot, db: Database, clock: WatchedClock, ann: Actor) -> Post:
    for person_id in (ANN, BEN):
        await db.write(people.meet, person_id, "P", None, "en", at=NOW)
    await ann.send("/start")
    return Post(bot, db, clock)


async def received(ann: Actor) -> list[str]:
    return [one.text for one in await ann.messages() if one.sender == "bot"]


async def test_what_is_due_goes_out_once_and_in_order(post: Post, ann: Actor) -> None:
    assert await post.add("paid", ANN, 1)
    assert await post.add("done", ANN, 2)
    assert not await post.add("done", ANN, 2)
    await post.sender.step()
    await post.sender.step()
    assert await received(ann) == ["paid 1", "done 2"]
    assert [row[0] for row in await post.rows()] == ["sent", "sent"]


async def test_more_than_a_page_goes_out_in_one_step(
    post: Post, ann: Actor, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.telegram.outbox.PAGE", 2)
    for number in range(7):
        await post.add("paid", ANN, number)
    await post.sender.step()
    assert await received(ann) == [f"paid {number}" for number in range(7)]


async def test_a_message_that_takes_long_keeps_other_people_from_nothing(
    post: Post, ann: Actor
) -> None:
    await post.add("waits", ANN, 1)
    await post.add("after", ANN, 2)
    await post.add("other", BEN, 3)
    await asyncio.wait_for(post.sender.step(), 20)
    assert await received(ann) == ["waits 1", "after 2"]


async def test_what_need_not_be_sent_any_more_is_done(post: Post, ann: Actor) -> None:
    await post.add("moot", ANN, 1)
    await post.sender.step()
    assert await received(ann) == []
    assert [row[0] for row in await post.rows()] == ["sent"]


async def test_it_replies_to_the_card_and_goes_out_without_it_too(post: Post, ann: Actor) -> None:
    own = (await ann.last()).id
    for number, reply_to in enumerate((own, 999_999)):
        post.reply_to = reply_to
        await post.add("done", ANN, number)
        await post.sender.step()
    replies = [one.reply_to for one in await ann.messages() if one.sender == "bot"]
    assert replies == [own, None]


async def test_who_blocked_the_bot_is_noted_and_others_get_theirs(
    post: Post, ann: Actor, base_url: str
) -> None:
    async with Actor(base_url, BEN) as ben:
        await ben.send("/start")
        await ben.block()
    await post.add("paid", BEN, 1)
    await post.add("paid", ANN, 2)
    await post.sender.step()
    assert await received(ann) == ["paid 2"]
    assert [row[0] for row in await post.rows()] == ["unreachable", "sent"]
    ben_now = await post.db.read(people.get, BEN)
    assert ben_now is not None
    assert not ben_now.reachable


async def test_a_flood_wait_holds_everything(
    post: Post, ann: Actor, world: TelegramWorld, clock: WatchedClock
) -> None:
    world.faults.next("sendMessage", Fault.too_many_requests(40))
    await post.add("paid", ANN, 1)
    await post.add("paid", ANN, 2)
    await post.sender.step()
    assert [row[:3] for row in await post.rows()] == [("waiting", 1, 40), ("waiting", 0, 0)]
    clock.advance(39)
    await post.sender.step()
    assert await received(ann) == []
    clock.advance(1)
    world.faults.clear()
    await post.sender.step()
    assert sorted(await received(ann)) == ["paid 1", "paid 2"]


@pytest.mark.parametrize("fault", [Fault.reset_before(), Fault.server_error(502)])
async def test_trouble_on_the_way_is_waited_out(
    post: Post, ann: Actor, world: TelegramWorld, clock: WatchedClock, fault: Fault
) -> None:
    world.faults.next("sendMessage", fault, times=2)
    await post.add("paid", ANN, 1)
    await post.sender.step()
    assert (await post.rows())[0][:3] == ("waiting", 1, 5)
    clock.advance(5)
    await post.sender.step()
    assert (await post.rows())[0][:3] == ("waiting", 2, 15)
    clock.advance(10)
    await post.sender.step()
    assert await received(ann) == ["paid 1"]
    assert (await post.rows())[0][0] == "sent"


async def test_one_that_cannot_be_rendered_does_not_stop_the_others(
    post: Post, ann: Actor, clock: WatchedClock, caplog: pytest.LogCaptureFixture
) -> None:
    await post.add("broken", ANN, 1)
    await post.add("paid", ANN, 2)
    await post.sender.step()
    assert await received(ann) == ["paid 2"]
    for _ in range(MOST_TRIES):
        clock.advance(3600)
        await post.sender.step()
    state, tries, _, error = (await post.rows())[0]
    assert (state, tries) == ("dead", MOST_TRIES - 1)
    assert error == "LookupError: no such text: [token]"
    assert "is dead" in caplog.text
    assert TOKEN not in caplog.text
