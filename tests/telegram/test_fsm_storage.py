from pathlib import Path
from typing import Any

import pytest
from aiogram import Bot, Dispatcher
from aiogram.exceptions import DataNotDictLikeError
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.fsm.storage.base import StorageKey
from aiogram.types import Message, Update

from bot.storage import Database
from bot.telegram.fsm_storage import SQLiteStorage, fsm_key, key_of
from tests.telegram.helpers import ANN, BOT_ID, TOKEN, WatchedClock, message, tap, value

KEY = StorageKey(BOT_ID, -42, ANN)


class Order(StatesGroup):
    quantity = State()


@pytest.fixture
def storage(db: Database, clock: WatchedClock) -> SQLiteStorage:
    return SQLiteStorage(db, clock)


async def test_a_state_is_set_read_and_forgotten(storage: SQLiteStorage, db: Database) -> None:
    assert await storage.get_state(KEY) is None
    await storage.set_state(KEY, "waiting")
    assert await storage.get_state(KEY) == "waiting"
    await storage.set_state(KEY, Order.quantity)
    assert await storage.get_state(KEY) == "Order:quantity"
    await storage.set_state(KEY)
    assert await storage.get_state(KEY) is None
    assert await value(db, "SELECT count(*) FROM fsm") == 0


async def test_data_is_replaced_and_read_back(storage: SQLiteStorage) -> None:
    assert await storage.get_data(KEY) == {}
    assert await storage.get_value(KEY, "draft") is None
    assert await storage.get_value(KEY, "draft", 5) == 5
    await storage.set_data(KEY, {"draft": 7, "words": ["ä", "😀", None, 1.5, True]})
    assert await storage.get_data(KEY) == {
        "draft": 7,
        "words": ["ä", "😀", None, 1.5, True],
    }
    assert await storage.get_value(KEY, "draft") == 7
    await storage.set_data(KEY, {})
    assert await storage.get_data(KEY) == {}


async def test_update_data_merges_and_keeps_the_state(storage: SQLiteStorage) -> None:
    await storage.set_state(KEY, "waiting")
    assert await storage.update_data(KEY, {"a": 1}) == {"a": 1}
    assert await storage.update_data(KEY, {"b": 2, "a": 3}) == {"a": 3, "b": 2}
    assert await storage.get_data(KEY) == {"a": 3, "b": 2}
    assert await storage.get_state(KEY) == "waiting"


@pytest.mark.parametrize("data", [(), [], "text", 1])
async def test_data_that_is_no_dict_is_refused(storage: SQLiteStorage, data: Any) -> None:
    with pytest.raises(DataNotDictLikeError):
        await storage.set_data(KEY, data)
    with pytest.raises(DataNotDictLikeError):
        await storage.update_data(KEY, data)


async def test_data_that_is_no_json_is_refused_and_changes_nothing(storage: SQLiteStorage) -> None:
    await storage.set_data(KEY, {"kept": 1})
    with pytest.raises(TypeError):
        await storage.set_data(KEY, {"bad": object()})
    assert await storage.get_data(KEY) == {"kept": 1}


@pytest.mark.parametrize(
    "other",
    [
        StorageKey(BOT_ID + 1, -42, ANN),
        StorageKey(BOT_ID, -43, ANN),
        StorageKey(BOT_ID, -42, ANN + 1),
        StorageKey(BOT_ID, -42, ANN, thread_id=5),
        StorageKey(BOT_ID, -42, ANN, business_connection_id="5"),
        StorageKey(BOT_ID, -42, ANN, destiny="5"),
    ],
)
async def test_every_part_of_the_key_counts(storage: SQLiteStorage, other: StorageKey) -> None:
    await storage.set_state(KEY, "mine")
    await storage.set_data(KEY, {"mine": 1})
    assert await storage.get_state(other) is None
    assert await storage.get_data(other) == {}


async def test_it_survives_a_restart(tmp_path: Path, clock: WatchedClock) -> None:
    for _ in range(2):
        async with Database(tmp_path / "again.db") as db:
            storage = SQLiteStorage(db, clock)
            known = await storage.get_data(KEY)
            await storage.set_data(KEY, {"starts": known.get("starts", 0) + 1})
            await storage.close()
            assert await storage.get_data(KEY) == {"starts": known.get("starts", 0) + 1}
    assert known == {"starts": 1}


@pytest.mark.parametrize("update", [message(1, ANN, "hi"), tap(1, ANN, "x")])
async def test_a_turn_has_the_key_that_aiogram_uses(
    update: dict[str, Any], storage: SQLiteStorage
) -> None:
    seen: list[StorageKey] = []
    dispatcher = Dispatcher(storage=storage)

    async def note(event: Message, state: FSMContext) -> None:
        seen.append(state.key)

    dispatcher.message.register(note)
    dispatcher.callback_query.register(note)
    bot = Bot(TOKEN)
    parsed = Update.model_validate(update, context={"bot": bot})
    await dispatcher.feed_update(bot, parsed)
    assert [fsm_key(key) for key in seen] == [key_of(BOT_ID, parsed)]
