import asyncio
import random
import sqlite3
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError, TelegramRetryAfter
from aiogram.methods import SendMessage
from aiogram.types import Update

from bot.background import Nursery
from bot.storage import Database, Transaction, inbox, settings
from bot.telegram.gate import Gate
from bot.telegram.turn import Next, Turn
from bot.telegram.worker import InboxWorker
from tests.telegram.helpers import (
    ANN,
    BEN,
    BOT_ID,
    NOW,
    TOKEN,
    WatchedClock,
    membership,
    message,
    soon,
    states,
    store,
    tap,
    turns,
    value,
)

METHOD = SendMessage(chat_id=ANN, text="x")
Action = Callable[[Turn], Awaitable[None]]


class Kitchen:
    """What the updates come to: notes every text, and does what a test has set for it."""

    def __init__(self) -> None:
        self.served: list[tuple[int, str]] = []
        self.orders: dict[str, Action] = {}
        self.dead: list[tuple[int, int, str]] = []

    async def feed(self, update: Update, turn: Turn) -> None:
        event = update.message or update.callback_query
        if event is None or event.from_user is None:
            self.served.append((0, update.event_type))
            return
        text = getattr(event, "text", None) or getattr(event, "data", None) or "-"
        self.served.append((event.from_user.id, text))
        if text in self.orders:
            await self.orders[text](turn)

    async def report_dead(self, place: int, update_id: int, error: str) -> None:
        self.dead.append((place, update_id, error))

    def texts(self, person_id: int) -> list[str]:
        return [text for person, text in self.served if person == person_id]


class Line:
    """A worker with all that it needs. `restart` is a new process on the same database."""

    def __init__(self, db: Database, clock: WatchedClock, bot: Bot) -> None:
        self.db, self.clock, self.bot = db, clock, bot
        self.kitchen = Kitchen()
        self.arrived = asyncio.Event()
        self.nursery = Nursery()
        self.gate = Gate(clock, 3, 1000)
        self.worker = self.hire()

    def hire(self, **limits: int) -> InboxWorker:
        self.worker = InboxWorker(
            self.db,
            self.kitchen.feed,
            self.clock,
            self.gate,
            self.nursery,
            bot=self.bot,
            arrived=self.arrived,
            report_dead=self.kitchen.report_dead,
            refusal_text=lambda code: f"slowly ({code})",
            **limits,
        )
        return self.worker

    async def bring(self, *updates: dict[str, Any]) -> None:
        await store(self.db, *updates)
        self.arrived.set()

    async def serve(self, *updates: dict[str, Any]) -> None:
        """Store them, and wait until all are settled."""
        await self.bring(*updates)
        self.worker.start()
        await soon(self.worker.idle())

    async def die(self) -> None:
        """As kill -9: nothing is drained, and nothing in memory is left."""
        await self.nursery.close()
        self.nursery = Nursery()
        self.hire()


@pytest.fixture
async def line(db: Database, clock: WatchedClock) -> AsyncIterator[Line]:
    line = Line(db, clock, Bot(TOKEN))
    yield line
    await line.nursery.close()


def count(tx: Transaction) -> int:
    number = int(settings.get(tx, "count") or 0) + 1
    settings.put(tx, "count", str(number))
    return number


async def counted(db: Database) -> str | None:
    return await db.read(settings.get, "count")


async def test_an_update_is_handled_and_done(line: Line) -> None:
    await line.serve(message(1, ANN, "hi"))
    assert line.kitchen.served == [(ANN, "hi")]
    assert await states(line.db) == {1: "done"}


async def test_the_same_update_twice_has_one_effect(line: Line) -> None:
    async def act(turn: Turn) -> None:
        await turn.act(count, then=lambda _: None)

    line.kitchen.orders["buy"] = act
    await line.serve(message(1, ANN, "buy"))
    await line.bring(message(1, ANN, "buy"))
    await soon(line.worker.idle())
    assert await counted(line.db) == "1"
    assert line.kitchen.served == [(ANN, "buy")]


async def test_what_is_stored_before_the_start_is_handled(line: Line) -> None:
    await store(line.db, message(1, ANN, "hi"))
    line.worker.start()
    await soon(line.worker.idle())
    assert await states(line.db) == {1: "done"}


async def test_updates_that_arrive_later_wake_the_worker(line: Line) -> None:
    await line.serve(message(1, ANN, "one"))
    await line.bring(message(2, ANN, "two"))
    await soon(line.worker.idle())
    assert line.kitchen.texts(ANN) == ["one", "two"]


async def test_each_persons_updates_stay_in_order_under_load(line: Line) -> None:
    people, each = range(1, 9), 25
    dice = random.Random(7)
    busy: set[int] = set()
    overlaps: list[int] = []

    def dawdle(person: int) -> Action:
        async def work(turn: Turn) -> None:
            if person in busy:
                overlaps.append(person)
            busy.add(person)
            await turns(dice.randrange(8))
            await turn.act(count, then=lambda _: None)
            busy.discard(person)

        return work

    texts = {person: [f"{person}-{n}" for n in range(each)] for person in people}
    line.kitchen.orders = {t: dawdle(person) for person in people for t in texts[person]}
    queue = [message(p * 1000 + n, p, texts[p][n]) for n in range(each) for p in people]
    await line.serve(*queue)
    assert {person: line.kitchen.texts(person) for person in people} == texts
    assert overlaps == []
    assert await counted(line.db) == str(len(people) * each)


async def test_one_persons_slow_handler_does_not_hold_up_another(line: Line) -> None:
    ben_was_here = asyncio.Event()

    async def wait(turn: Turn) -> None:
        await ben_was_here.wait()

    async def come(turn: Turn) -> None:
        ben_was_here.set()

    line.kitchen.orders = {"slow": wait, "quick": come}
    await line.serve(message(1, ANN, "slow"), message(2, ANN, "later"), message(3, BEN, "quick"))
    assert [text for _, text in line.kitchen.served] == ["slow", "quick", "later"]


async def test_no_more_handlers_at_once_than_allowed_and_lanes_are_freed(line: Line) -> None:
    running, peak = 0, 0

    async def work(turn: Turn) -> None:
        nonlocal running, peak
        running += 1
        peak = max(peak, running)
        await turns(5)
        running -= 1

    line.kitchen.orders["work"] = work
    line.hire(most_handlers=3)
    await line.serve(*(message(n, n, "work") for n in range(1, 41)))
    assert peak == 3
    assert len(line.kitchen.served) == 40
    assert line.worker._lanes == {}
    assert line.worker._tasks == set()


async def test_only_so_many_updates_are_in_memory(line: Line) -> None:
    go = asyncio.Event()
    most = 0

    async def work(turn: Turn) -> None:
        nonlocal most
        await go.wait()
        most = max(most, sum(len(lane) for lane in line.worker._lanes.values()))

    line.kitchen.orders["work"] = work
    line.hire(most_in_memory=5)
    await line.bring(*(message(n, n % 3 + 1, "work") for n in range(1, 31)))
    line.worker.start()
    await turns(50)
    go.set()
    await soon(line.worker.idle())
    assert most <= 5
    assert len(line.kitchen.served) == 30


@pytest.mark.parametrize("pictures", [1_000, 200_000])
async def test_an_update_of_many_odd_parts_is_put_aside_in_few_words(
    line: Line, pictures: int, caplog: pytest.LogCaptureFixture
) -> None:
    await line.bring(message(1, ANN, "x", photo=[{}] * pictures), message(2, ANN, "good"))
    line.worker.start()
    for pause in (0.5, 1, 2, 4):
        await line.clock.sleep_through(pause)
    await soon(line.worker.idle())
    assert await states(line.db) == {1: "dead", 2: "done"}
    [(_, _, error)] = line.kitchen.dead
    assert ("4000 parts are odd" if pictures == 1_000 else "too many parts") in error
    assert len(caplog.text) < 20_000


async def test_an_update_that_cannot_be_read_is_put_aside(line: Line) -> None:
    """Its depth is one that the intake could still read."""
    nested = "[" * 100_000 + "]" * 100_000
    await line.db.write(inbox.receive, BOT_ID, [(1, ANN, nested)], at=NOW)
    await line.bring(message(2, ANN, "next"), message(3, BEN, "hello"))
    line.worker.start()
    for pause in (0.5, 1, 2, 4):
        await line.clock.sleep_through(pause)
    await soon(line.worker.idle())
    assert await states(line.db) == {1: "dead", 2: "done", 3: "done"}
    assert line.kitchen.texts(ANN) == ["next"]


async def test_a_poison_update_dies_after_five_tries_and_the_queue_goes_on(line: Line) -> None:
    async def burst(turn: Turn) -> None:
        raise RuntimeError(f"cannot reach https://api/bot{TOKEN}/x")

    line.kitchen.orders["bad"] = burst
    await line.bring(message(1, ANN, "bad"), message(2, ANN, "good"), message(3, BEN, "other"))
    line.worker.start()
    for pause in (0.5, 1, 2, 4):
        await line.clock.until_nap(pause)
        assert line.kitchen.texts(BEN) == ["other"]
        assert "good" not in line.kitchen.texts(ANN)
        await line.clock.sleep_through(pause)
    await soon(line.worker.idle())
    assert line.kitchen.texts(ANN) == ["bad"] * 5 + ["good"]
    assert await states(line.db) == {1: "dead", 2: "done", 3: "done"}
    [(_, update_id, error)] = line.kitchen.dead
    assert update_id == 1
    assert error == "RuntimeError: cannot reach https://api/bot[token]/x"
    assert await value(line.db, "SELECT error FROM inbox WHERE update_id = 1") == error


async def test_the_log_of_a_failure_does_not_hold_the_token(
    line: Line, caplog: pytest.LogCaptureFixture
) -> None:
    async def burst(turn: Turn) -> None:
        raise RuntimeError(TOKEN) from ValueError(TOKEN)

    line.kitchen.orders["bad"] = burst
    await line.bring(message(1, ANN, "bad"))
    line.worker.start()
    await line.clock.until_nap(0.5)
    assert "update 1 failed, try 1" in caplog.text
    assert TOKEN not in caplog.text


async def test_a_report_that_fails_does_not_stop_the_queue(line: Line) -> None:
    async def burst(turn: Turn) -> None:
        raise RuntimeError

    async def fail(place: int, update_id: int, error: str) -> None:
        raise OSError

    line.kitchen.orders["bad"] = burst
    line.kitchen.report_dead = fail  # type: ignore[method-assign]  # what the test is about
    line.hire()
    await line.bring(message(1, ANN, "bad"), message(2, ANN, "good"))
    line.worker.start()
    for pause in (0.5, 1, 2, 4):
        await line.clock.sleep_through(pause)
    await soon(line.worker.idle())
    assert await states(line.db) == {1: "dead", 2: "done"}


async def test_what_acted_and_then_raised_is_only_drawn_again(line: Line) -> None:
    replays: list[tuple[bool, str | None]] = []

    async def act_then_raise(turn: Turn) -> None:
        replays.append((turn.acted, turn.redraw))
        if not turn.acted:
            await turn.act(count, then=lambda _: Next(redraw="o:7"))
            raise ConnectionError("the answer did not go out")

    line.kitchen.orders["buy"] = act_then_raise
    await line.bring(message(1, ANN, "buy"))
    line.worker.start()
    await line.clock.sleep_through(0.5)
    await soon(line.worker.idle())
    assert replays == [(False, None), (True, "o:7")]
    assert await counted(line.db) == "1"
    assert await states(line.db) == {1: "done"}


async def test_an_act_whose_wait_was_cut_short_is_found_out(line: Line) -> None:
    """The commit happened although the handler never heard of it."""
    replays: list[bool] = []

    async def act_unheard(turn: Turn) -> None:
        replays.append(turn.acted)
        if not turn.acted:
            acting = asyncio.ensure_future(turn.act(count, then=lambda _: None))
            await turns(1)
            acting.cancel()
            await asyncio.wait([acting])
            raise TimeoutError

    line.kitchen.orders["buy"] = act_unheard
    await line.bring(message(1, ANN, "buy"))
    line.worker.start()
    await line.clock.sleep_through(0.5)
    await soon(line.worker.idle())
    assert replays == [False, True]
    assert await counted(line.db) == "1"


async def test_killed_between_commit_and_answer_it_is_only_drawn_again(line: Line) -> None:
    replays: list[tuple[bool, str | None]] = []
    committed = asyncio.Event()

    async def act_and_hang(turn: Turn) -> None:
        replays.append((turn.acted, turn.redraw))
        if not turn.acted:
            await turn.act(count, then=lambda _: Next(redraw="o:7"))
            committed.set()
            await asyncio.Event().wait()

    line.kitchen.orders["buy"] = act_and_hang
    await line.bring(message(1, ANN, "buy"), message(2, ANN, "later"))
    line.worker.start()
    await soon(committed.wait())
    await line.die()
    await line.serve()
    assert replays == [(False, None), (True, "o:7")]
    assert await counted(line.db) == "1"
    assert line.kitchen.texts(ANN) == ["buy", "buy", "later"]
    assert await states(line.db) == {1: "done", 2: "done"}


async def test_killed_before_the_commit_it_is_handled_anew(line: Line) -> None:
    started = asyncio.Event()

    async def hang_once(turn: Turn) -> None:
        if not started.is_set():
            started.set()
            await asyncio.Event().wait()
        await turn.act(count, then=lambda _: None)

    line.kitchen.orders["buy"] = hang_once
    await line.bring(message(1, ANN, "buy"))
    line.worker.start()
    await soon(started.wait())
    await line.die()
    await line.serve()
    assert await counted(line.db) == "1"
    assert await states(line.db) == {1: "done"}


@pytest.mark.parametrize(
    "error",
    [
        TelegramForbiddenError(METHOD, "Forbidden: bot was blocked by the user"),
        TelegramBadRequest(METHOD, "Bad Request: query is too old and response timeout expired"),
        TelegramBadRequest(METHOD, "Bad Request: message is not modified: specified new ..."),
        TelegramBadRequest(METHOD, "Bad Request: chat not found"),
    ],
)
async def test_what_trying_again_would_not_mend_is_no_failure(
    line: Line, error: Exception
) -> None:
    async def refuse(turn: Turn) -> None:
        raise error

    line.kitchen.orders["x"] = refuse
    await line.serve(message(1, ANN, "x"))
    assert await states(line.db) == {1: "done"}
    assert await value(line.db, "SELECT tries FROM inbox") == 0


async def test_a_flood_wait_is_not_cut_short(line: Line) -> None:
    async def flood(turn: Turn) -> None:
        if len(line.kitchen.served) == 1:
            raise TelegramRetryAfter(METHOD, "Too Many Requests", 37)

    line.kitchen.orders["x"] = flood
    await line.bring(message(1, ANN, "x"))
    line.worker.start()
    await line.clock.sleep_through(37)
    await soon(line.worker.idle())
    assert await states(line.db) == {1: "done"}


@pytest.mark.parametrize(
    "update",
    [
        {"update_id": 1, "telepathy": {"from": {"id": ANN}, "thought": "?"}},
        {"update_id": 1},
        {"update_id": 1, "message": None},
    ],
)
async def test_an_update_of_an_unknown_kind_is_passed_over(
    line: Line, update: dict[str, Any]
) -> None:
    await line.serve(update)
    assert line.kitchen.served == []
    assert await states(line.db) == {1: "done"}


async def test_updates_of_nobody_share_a_lane_and_stay_in_order(line: Line) -> None:
    poll = {"poll_id": "1", "option_ids": [0], "option_persistent_ids": []}
    channel = {"id": -5, "type": "channel", "title": "c"}
    answers = [{"update_id": n, "poll_answer": {**poll, "voter_chat": channel}} for n in (1, 2)]
    await line.serve(*answers)
    assert line.kitchen.served == [(0, "poll_answer"), (0, "poll_answer")]
    assert await states(line.db) == {1: "done", 2: "done"}


class SickDatabase(Database):
    """Its disk is full for the next few writes."""

    failures = 0

    async def write(self, function: Any, /, *args: Any, **kwargs: Any) -> Any:
        if function is inbox.done and self.failures:
            self.failures -= 1
            raise sqlite3.OperationalError("database or disk is full")
        return await super().write(function, *args, **kwargs)


async def test_trouble_of_the_database_is_waited_out(tmp_path: Path, clock: WatchedClock) -> None:
    async with SickDatabase(tmp_path / "sick.db") as db:
        line = Line(db, clock, Bot(TOKEN))
        db.failures = 2
        await line.bring(message(1, ANN, "one"), message(2, ANN, "two"))
        line.worker.start()
        await clock.sleep_through(0.5)
        await clock.sleep_through(1)
        await soon(line.worker.idle())
        assert await states(db) == {1: "done", 2: "done"}
        assert line.kitchen.texts(ANN) == ["one", "two"]
        await line.nursery.close()


class TestTheGate:
    @pytest.fixture
    def line(self, db: Database, clock: WatchedClock, bot: Bot) -> Line:
        line = Line(db, clock, bot)
        line.gate = Gate(clock, per_second=1, burst=2)
        line.hire()
        return line

    @pytest.fixture(autouse=True)
    async def _close(self, line: Line) -> AsyncIterator[None]:
        yield
        await line.nursery.close()

    async def test_a_refused_tap_is_answered_and_marked(self, line: Line, world: Any) -> None:
        taps = [world.taps.add(ANN, None, "x") for _ in range(3)]
        updates = [tap(n, ANN, "x") for n in range(3)]
        for update, made in zip(updates, taps, strict=True):
            update["callback_query"]["id"] = made.query_id
        await line.serve(*updates)
        assert await states(line.db) == {0: "done", 1: "done", 2: "refused"}
        assert len(line.kitchen.served) == 2
        assert [one.answer and one.answer.text for one in taps] == [None, None, "slowly (de)"]

    async def test_a_refused_tap_too_old_to_answer_is_no_trouble(
        self, line: Line, caplog: pytest.LogCaptureFixture
    ) -> None:
        await line.serve(*(tap(n, ANN, "x") for n in range(3)))
        assert (await states(line.db))[2] == "refused"
        assert "error" not in caplog.text.lower()

    async def test_a_refused_text_gets_no_answer(self, line: Line, world: Any) -> None:
        await line.serve(*(message(n, ANN, "x") for n in range(1, 6)), message(9, BEN, "y"))
        assert list((await states(line.db)).values()) == ["done"] * 2 + ["refused"] * 3 + ["done"]
        assert world.transcript.calls() == []

    async def test_refusals_leave_memory(self, line: Line) -> None:
        line.hire(most_in_memory=2)
        await line.serve(*(message(n, ANN, "x") for n in range(1, 9)), message(9, BEN, "y"))
        assert (await states(line.db))[9] == "done"

    async def test_tokens_come_back_with_time(self, line: Line) -> None:
        await line.serve(*(message(n, ANN, "x") for n in (1, 2, 3)))
        line.clock.advance(1)
        await line.bring(message(4, ANN, "x"))
        await soon(line.worker.idle())
        assert await states(line.db) == {1: "done", 2: "done", 3: "refused", 4: "done"}

    async def test_payments_and_blocks_always_pass(self, line: Line) -> None:
        paid = {"currency": "XTR", "total_amount": 5, "invoice_payload": "p"}
        charges = {"telegram_payment_charge_id": "c", "provider_payment_charge_id": "d"}
        await line.serve(
            message(1, ANN, "x"),
            message(2, ANN, "x"),
            message(3, ANN, "x"),
            message(4, ANN, "", successful_payment={**paid, **charges}),
            message(5, ANN, "", refunded_payment={**paid, **charges}),
            membership(6, ANN, "kicked"),
        )
        shown = await states(line.db)
        assert shown == {1: "done", 2: "done", 3: "refused", 4: "done", 5: "done", 6: "done"}

    async def test_what_has_acted_or_failed_before_passes(self, line: Line) -> None:
        await store(line.db, *(message(n, ANN, "x") for n in (1, 2, 3, 4, 5)))
        await line.db.write(inbox.acted, 4, None)
        await line.db.write(inbox.failed, 5, "boom")
        await line.serve()
        shown = await states(line.db)
        assert shown == {1: "done", 2: "done", 3: "refused", 4: "done", 5: "done"}


class TestDraining:
    async def test_running_handlers_end_and_nothing_more_begins(self, line: Line) -> None:
        started, go = asyncio.Event(), asyncio.Event()

        async def work(turn: Turn) -> None:
            started.set()
            await go.wait()
            await turn.act(count, then=lambda _: None)

        line.kitchen.orders["work"] = work
        line.hire(most_handlers=1)
        await line.bring(message(1, ANN, "work"), message(2, ANN, "next"), message(3, BEN, "x"))
        line.worker.start()
        await soon(started.wait())
        draining = line.nursery.start(line.worker.drain(), "drain")
        await line.clock.until_nap(20)
        await line.bring(message(4, 9, "late"))
        go.set()
        await soon(draining)
        assert line.kitchen.served == [(ANN, "work")]
        assert await states(line.db) == {1: "done", 2: "new", 3: "new", 4: "new"}
        assert await counted(line.db) == "1"

    async def test_nothing_is_refused_any_more(self, line: Line) -> None:
        started, go = asyncio.Event(), asyncio.Event()

        async def work(turn: Turn) -> None:
            started.set()
            await go.wait()

        line.kitchen.orders["work"] = work
        line.gate = Gate(line.clock, 1, 1)
        line.hire(most_in_memory=1)
        await line.bring(message(1, ANN, "work"), message(2, ANN, "too many"))
        line.worker.start()
        await soon(started.wait())
        draining = line.nursery.start(line.worker.drain(), "drain")
        await line.clock.until_nap(20)
        go.set()
        await soon(draining)
        await soon(line.worker.idle())
        assert await states(line.db) == {1: "done", 2: "new"}

    async def test_a_handler_that_hangs_is_cancelled_and_its_update_comes_again(
        self, line: Line
    ) -> None:
        started = asyncio.Event()

        async def hang(turn: Turn) -> None:
            started.set()
            await asyncio.Event().wait()

        line.kitchen.orders["hang"] = hang
        await line.bring(message(1, ANN, "hang"))
        line.worker.start()
        await soon(started.wait())
        draining = line.nursery.start(line.worker.drain(7), "drain")
        await line.clock.sleep_through(7)
        await soon(draining)
        assert await states(line.db) == {1: "new"}
        assert await value(line.db, "SELECT tries FROM inbox") == 0
        del line.kitchen.orders["hang"]
        await line.die()
        await line.serve()
        assert await states(line.db) == {1: "done"}

    async def test_who_rests_before_a_new_try_does_not_hold_up_the_end(self, line: Line) -> None:
        async def fail(turn: Turn) -> None:
            raise RuntimeError

        line.kitchen.orders["bad"] = fail
        await line.bring(message(1, ANN, "bad"))
        line.worker.start()
        await line.clock.until_nap(0.5)
        await soon(line.worker.drain())
        assert await states(line.db) == {1: "new"}
        assert await value(line.db, "SELECT tries FROM inbox") == 1

    async def test_an_idle_worker_drains_at_once(self, line: Line) -> None:
        await line.serve(message(1, ANN, "hi"))
        await soon(line.worker.drain())
        assert line.bot.id == BOT_ID
