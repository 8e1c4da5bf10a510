from pathlib import Path
from typing import Any

import pytest
from aiogram import Bot
from aiogram.types import Update

from bot.storage import Database, Transaction, fsm, inbox, settings
from bot.storage.fsm import FsmKey
from bot.storage.inbox import AlreadyActedError, StoredUpdate
from bot.telegram.turn import Awaited, Next, Turn, key_of
from tests.telegram.helpers import ANN, BOT_ID, TOKEN, WatchedClock, message, store, tap

KEY = FsmKey(BOT_ID, ANN, ANN)


def sell(tx: Transaction, name: str, *, price: str) -> str:
    settings.put(tx, name, price)
    return f"{name} for {price}"


async def stored(db: Database) -> StoredUpdate:
    return (await db.read(inbox.waiting, BOT_ID, after=0, limit=1))[0]


@pytest.fixture
async def turn(db: Database, clock: WatchedClock) -> Turn:
    await store(db, message(1, ANN, "hi"))
    return Turn(db, clock, await stored(db), KEY)


async def state(db: Database) -> tuple[str | None, dict[str, Any]]:
    return await db.read(fsm.get, KEY)


async def test_effect_state_and_mark_are_one_commit(turn: Turn, db: Database) -> None:
    result = await turn.act(
        sell, "tea", price="3", then=lambda sold: Next("quantity", {"sold": sold}, "o:7")
    )
    assert result == "tea for 3"
    assert await db.read(settings.get, "tea") == "3"
    assert await state(db) == ("quantity", {"sold": "tea for 3"})
    row = await stored(db)
    assert (row.acted, row.redraw) == (True, "o:7")
    assert (turn.acted, turn.redraw) == (True, "o:7")


async def test_an_effect_that_raises_stores_nothing_and_leaves_the_turn_free(
    turn: Turn, db: Database
) -> None:
    def refuse(tx: Transaction) -> None:
        settings.put(tx, "tea", "3")
        raise LookupError("sold out")

    with pytest.raises(LookupError, match="sold out"):
        await turn.act(refuse, then=lambda _: Next("quantity"))
    assert await db.read(settings.get, "tea") is None
    assert await state(db) == (None, {})
    assert not (await stored(db)).acted
    assert await turn.act(sell, "tea", price="4", then=lambda _: None) == "tea for 4"


async def test_what_follows_raising_undoes_the_effect(turn: Turn, db: Database) -> None:
    with pytest.raises(TypeError, match="not JSON serializable"):
        await turn.act(sell, "tea", price="3", then=lambda _: Next("quantity", {"x": object()}))
    assert await db.read(settings.get, "tea") is None
    assert not turn.acted


async def test_a_second_act_is_a_programming_error(turn: Turn, db: Database) -> None:
    await turn.act(sell, "tea", price="3", then=lambda _: None)
    with pytest.raises(RuntimeError, match="acted already"):
        await turn.act(sell, "milk", price="1", then=lambda _: None)
    assert await db.read(settings.get, "milk") is None


async def test_the_database_refuses_it_even_where_the_turn_forgot(
    turn: Turn, db: Database, clock: WatchedClock
) -> None:
    forgetful = Turn(db, clock, await stored(db), KEY)
    await turn.act(sell, "tea", price="3", then=lambda _: None)
    with pytest.raises(AlreadyActedError):
        await forgetful.act(sell, "tea", price="9", then=lambda _: None)
    assert await db.read(settings.get, "tea") == "3"


async def test_none_keeps_the_state_and_an_empty_next_ends_it(
    turn: Turn, db: Database, clock: WatchedClock
) -> None:
    await db.write(fsm.put, KEY, "quantity", {"draft": 3}, at=0)
    await turn.act(sell, "tea", price="3", then=lambda _: None)
    assert await state(db) == ("quantity", {"draft": 3})
    await store(db, message(2, ANN, "again"))
    await db.write(inbox.done, turn.place)
    await Turn(db, clock, await stored(db), KEY).act(sell, "tea", price="4", then=lambda _: Next())
    assert await state(db) == (None, {})


async def test_an_update_of_nobody_cannot_await_a_text(
    turn: Turn, db: Database, clock: WatchedClock
) -> None:
    nobody = Turn(db, clock, await stored(db), None)
    with pytest.raises(RuntimeError, match="nobody"):
        await nobody.act(sell, "tea", price="3", then=lambda _: Next("quantity"))
    assert await db.read(settings.get, "tea") is None


async def test_the_next_turn_knows_what_was_awaited_and_what_was_noted(
    turn: Turn, db: Database
) -> None:
    assert await db.read(turn.awaited) == Awaited()
    await turn.act(sell, "tea", price="3", then=lambda _: Next("quantity", {"n": 1, "picker": 2}))
    await turn.note({"n": 1, "words": ["ä", "😀", None, 1.5, True]})
    assert await db.read(turn.awaited) == Awaited(
        "quantity", {"n": 1, "words": ["ä", "😀", None, 1.5, True]}
    )


async def test_what_is_no_json_is_not_noted(turn: Turn, db: Database) -> None:
    await turn.note({"kept": 1})
    with pytest.raises(TypeError, match="not JSON serializable"):
        await turn.note({"bad": object()})
    assert (await db.read(turn.awaited)).data == {"kept": 1}


@pytest.mark.parametrize(
    "other",
    [
        FsmKey(BOT_ID + 1, ANN, ANN),
        FsmKey(BOT_ID, ANN + 1, ANN),
        FsmKey(BOT_ID, ANN, ANN + 1),
        FsmKey(BOT_ID, ANN, ANN, "5//default"),
    ],
)
async def test_every_part_of_the_key_counts(db: Database, other: FsmKey) -> None:
    await db.write(fsm.put, KEY, "mine", {"mine": 1}, at=0)
    assert await db.read(fsm.get, other) == (None, {})


async def test_what_is_awaited_survives_a_restart(tmp_path: Path) -> None:
    async with Database(tmp_path / "again.db") as db:
        await db.write(fsm.put, KEY, "quantity", {"n": 1}, at=0)
    async with Database(tmp_path / "again.db") as db:
        assert await db.read(fsm.get, KEY) == ("quantity", {"n": 1})


@pytest.mark.parametrize("update", [message(1, ANN, "hi"), tap(1, ANN, "x")])
def test_a_text_and_a_tap_of_one_person_have_one_key(update: dict[str, Any]) -> None:
    parsed = Update.model_validate(update, context={"bot": Bot(TOKEN)})
    assert key_of(BOT_ID, parsed) == KEY
