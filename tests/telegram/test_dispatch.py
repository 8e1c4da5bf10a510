"""From a person's tap to the handler and back, over the practice Telegram."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
import structlog
from aiogram import Bot, Router
from aiogram.methods import SendMessage
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message, User

from bot.background import Nursery
from bot.domain.records import Person
from bot.storage import Database, Transaction, people, settings
from bot.telegram.dispatch import ALLOWED_UPDATES, create_dispatcher, feed_of
from bot.telegram.gate import Gate
from bot.telegram.intake import LongPolling
from bot.telegram.turn import Awaited, Next, Turn
from bot.telegram.worker import InboxWorker
from sandbox.telegram.actor import Actor
from sandbox.telegram.faults import Fault
from sandbox.telegram.world import TelegramWorld
from tests.telegram.helpers import (
    ANN,
    WatchedClock,
    becomes,
    chat,
    message,
    never,
    soon,
    states,
    store,
    tap,
    value,
)

BUY = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="Buy", callback_data="b")]])


def sell(tx: Transaction, person_id: int) -> int:
    number = int(settings.get(tx, "sold") or 0) + 1
    settings.put(tx, "sold", str(number))
    return number


class Shop:
    """A bot that sells one thing for a tap, and asks how many."""

    def __init__(self, bot: Bot, db: Database, clock: WatchedClock) -> None:
        self.bot, self.db, self.clock = bot, db, clock
        self.people: list[Person] = []
        self.context: list[dict[str, Any]] = []
        self.redrawn: list[tuple[int, int, int | None, str | None]] = []
        self.dead: list[str] = []
        self.arrived = asyncio.Event()

    def open(self) -> None:
        self.nursery = Nursery()
        dispatcher = create_dispatcher(
            self.db, self.clock, self.redraw, [self.router()], greeting="Hello"
        )
        self.worker = InboxWorker(
            self.db,
            feed_of(dispatcher, self.bot),
            self.clock,
            Gate(self.clock, 3, 20),
            self.nursery,
            bot=self.bot,
            arrived=self.arrived,
            report_dead=self.report_dead,
            refusal_text=lambda _: "slowly",
        )
        polling = LongPolling(
            self.bot, self.db, self.clock, ALLOWED_UPDATES, self.arrived, answer_at_once=never
        )
        self.worker.start()
        self.nursery.start(polling.run(), "polling")

    async def kill(self) -> None:
        await self.nursery.close()

    def router(self) -> Router:
        router = Router()
        router.message.register(self.answer)
        router.callback_query.register(self.buy)
        return router

    async def answer(
        self, event: Message, person: Person, turn: Turn, awaited: Awaited, greeting: str
    ) -> Any:
        if awaited.state == "quantity":
            await self.quantity(event, turn, awaited)
            return None
        self.people.append(person)
        self.context.append(structlog.contextvars.get_contextvars())
        if event.text == "careless":
            return SendMessage(chat_id=event.chat.id, text="never sent")
        await event.answer(f"{greeting}, {person.name}", reply_markup=BUY)
        return None

    async def buy(self, event: CallbackQuery, turn: Turn) -> None:
        sold = await turn.act(
            sell, event.from_user.id, then=lambda n: Next("quantity", {"n": n}, f"card:{n}")
        )
        await self.bot.send_message(event.from_user.id, f"sold {sold}; how many?")
        await event.answer("Sold")

    async def quantity(self, event: Message, turn: Turn, awaited: Awaited) -> None:
        await turn.act(settings.put, "answered", "yes", then=lambda _: Next())
        await event.answer(f"{event.text} of {awaited.data['n']}")

    async def redraw(
        self, bot: Bot, user: User, chat_id: int, message_id: int | None, address: str | None
    ) -> None:
        self.redrawn.append((user.id, chat_id, message_id, address))
        await bot.send_message(chat_id, f"redrawn {address}")

    async def report_dead(self, place: int, update_id: int, error: str) -> None:
        self.dead.append(error)


@pytest.fixture
async def shop(bot: Bot, db: Database, clock: WatchedClock) -> AsyncIterator[Shop]:
    shop = Shop(bot, db, clock)
    shop.open()
    yield shop
    await shop.kill()


async def test_a_person_writes_taps_and_answers(shop: Shop, ann: Actor, world: Any) -> None:
    await ann.send("/start")
    await ann.wait_for("Hello, Ann")
    assert (await ann.tap("Buy")).text == "Sold"
    await ann.wait_for("how many?")
    await ann.send("17")
    await ann.wait_for("17 of 1")
    await ann.send("again")
    await ann.wait_for("Hello, Ann")
    assert world.unanswered_taps() == []


async def test_the_log_knows_whose_update_it_is(shop: Shop, ann: Actor) -> None:
    await ann.send("/start")
    await ann.wait_for("Hello")
    assert shop.context[0]["person_id"] == ANN
    assert isinstance(shop.context[0]["update_id"], int)
    assert structlog.contextvars.get_contextvars() == {}


async def test_a_person_is_met_once_and_a_ban_counts_at_once(shop: Shop, ann: Actor) -> None:
    await ann.send("/start")
    await ann.wait_for("Hello, Ann")
    await shop.db.write(people.set_banned, ANN, True)
    await ann.send("again")
    await ann.wait_for("Hello, Ann")
    assert [person.banned for person in shop.people] == [False, True]
    assert shop.people[0].username == "ann"


async def test_what_changed_at_telegram_is_stored(shop: Shop, ann: Actor) -> None:
    await ann.send("/start")
    await ann.wait_for("Hello")
    await ann.language("de")
    await ann.send("again")
    await ann.wait_for("Hello")
    assert [person.language_code for person in shop.people] == ["en", "de"]
    assert await value(shop.db, "SELECT language_code FROM person") == "de"


async def test_blocking_and_unblocking_are_remembered(shop: Shop, ann: Actor) -> None:
    await ann.send("/start")
    await ann.wait_for("Hello")
    for act, reachable in ((ann.block, 0), (ann.unblock, 1)):
        await act()
        await becomes(shop.db, "SELECT reachable FROM person", reachable)
    assert shop.dead == []


async def test_who_writes_is_reachable(shop: Shop, ann: Actor) -> None:
    await ann.send("/start")
    await ann.wait_for("Hello")
    await shop.db.write(people.set_reachable, ANN, False)
    await ann.send("again")
    await ann.wait_for("Hello")
    assert await value(shop.db, "SELECT reachable FROM person") == 1


async def test_an_answer_that_was_lost_is_drawn_without_a_second_sale(
    shop: Shop, ann: Actor, world: TelegramWorld
) -> None:
    await ann.send("/start")
    card = await ann.wait_for("Hello")
    world.faults.next("sendMessage", Fault.reset_before())
    query = await ann.begin_tap(card.id, "b")
    await shop.clock.sleep_through(0.5)
    await ann.wait_for("redrawn card:1")
    await soon(world.taps.signal.until(lambda: not world.unanswered_taps()))
    assert await ann.toast(query) is not None
    assert shop.redrawn == [(ANN, ANN, card.id, "card:1")]
    assert await shop.db.read(settings.get, "sold") == "1"
    await ann.send("5")
    await ann.wait_for("5 of 1")


async def test_a_replayed_tap_that_was_answered_already_is_no_failure(
    shop: Shop, db: Database, ann: Actor
) -> None:
    await ann.send("/start")
    await ann.wait_for("Hello")
    await shop.kill()
    await store(db, tap(1, ANN, "b"))
    await db.write(lambda tx: tx.run("UPDATE inbox SET state = 'acted' WHERE update_id = 1"))
    shop.open()
    await becomes(db, "SELECT state FROM inbox WHERE update_id = 1", "done")
    assert await value(db, "SELECT max(tries) FROM inbox") == 0
    assert len(shop.redrawn) == 1


async def test_killed_after_the_commit_the_next_start_draws_it(
    shop: Shop, ann: Actor, world: TelegramWorld
) -> None:
    await ann.send("/start")
    card = await ann.wait_for("Hello")
    world.faults.next("sendMessage", Fault.hang())
    await ann.begin_tap(card.id, "b")
    heard = world.transcript.signal
    await soon(heard.until(lambda: len(world.transcript.calls("sendMessage")) == 2))
    await shop.kill()
    shop.open()
    await ann.wait_for("redrawn card:1")
    assert await shop.db.read(settings.get, "sold") == "1"


async def test_a_text_that_acted_is_drawn_too(shop: Shop, db: Database, ann: Actor) -> None:
    await ann.send("/start")
    await ann.wait_for("Hello")
    await shop.kill()
    await store(db, message(1, ANN, "late"))
    await db.write(lambda tx: tx.run("UPDATE inbox SET state = 'acted' WHERE update_id = 1"))
    shop.open()
    await ann.wait_for("redrawn None", anywhere=True)
    assert shop.redrawn == [(ANN, ANN, None, None)]


async def test_groups_are_ignored(shop: Shop, db: Database) -> None:
    group = {**chat(ANN), "id": -5, "type": "group", "title": "g"}
    await store(db, message(1, ANN, "hi", chat=group))
    shop.arrived.set()
    await soon(shop.worker.idle())
    assert await states(db) == {1: "done"}
    assert shop.people == []


async def test_a_handler_that_returns_its_call_is_told_so(shop: Shop, ann: Actor) -> None:
    await ann.send("careless")
    for pause in (0.5, 1, 2, 4):
        await shop.clock.sleep_through(pause)
    await soon(shop.worker.idle())
    assert shop.dead == ["TypeError: a handler returned SendMessage instead of awaiting it"]
