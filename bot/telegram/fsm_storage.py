"""aiogram's FSM storage in the shop's database: what a person is asked survives a restart."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from aiogram.dispatcher.middlewares.user_context import UserContextMiddleware
from aiogram.exceptions import DataNotDictLikeError
from aiogram.fsm.state import State
from aiogram.fsm.storage.base import BaseStorage, StateType, StorageKey
from aiogram.types import Update

from bot.domain.clock import Clock
from bot.storage import Database, Transaction, fsm
from bot.storage.fsm import FsmKey


def fsm_key(key: StorageKey) -> FsmKey:
    """The same key as the database spells it."""
    place = f"{key.thread_id or ''}/{key.business_connection_id or ''}/{key.destiny}"
    return FsmKey(bot_id=key.bot_id, chat_id=key.chat_id, user_id=key.user_id, place=place)


def key_of(bot_id: int, update: Update) -> FsmKey | None:
    """Whose state an update may change, as `dp.fsm` finds it; None where it is nobody's."""
    context = UserContextMiddleware.resolve_event_context(update)
    if context.user_id is None:
        return None
    chat_id = context.user_id if context.chat_id is None else context.chat_id
    business = context.business_connection_id
    return fsm_key(StorageKey(bot_id, chat_id, context.user_id, business_connection_id=business))


class SQLiteStorage(BaseStorage):
    """States and data in the table `fsm`. Data must be JSON: else TypeError, nothing stored."""

    def __init__(self, db: Database, clock: Clock) -> None:
        self._db = db
        self._clock = clock

    async def set_state(self, key: StorageKey, state: StateType = None) -> None:
        name = state.state if isinstance(state, State) else state
        await self._db.write(fsm.put_state, fsm_key(key), name, at=self._clock.now())

    async def get_state(self, key: StorageKey) -> str | None:
        state, _ = await self._db.read(fsm.get, fsm_key(key))
        return state

    async def set_data(self, key: StorageKey, data: Mapping[str, Any]) -> None:
        _check_is_dict(data)
        await self._db.write(fsm.put_data, fsm_key(key), data, at=self._clock.now())

    async def get_data(self, key: StorageKey) -> dict[str, Any]:
        _, data = await self._db.read(fsm.get, fsm_key(key))
        return data

    async def update_data(self, key: StorageKey, data: Mapping[str, Any]) -> dict[str, Any]:
        _check_is_dict(data)
        return await self._db.write(_merge, fsm_key(key), data, at=self._clock.now())

    async def close(self) -> None:
        """Nothing to do: the database belongs to the application."""


def _merge(tx: Transaction, key: FsmKey, data: Mapping[str, Any], *, at: int) -> dict[str, Any]:
    state, known = fsm.get(tx, key)
    merged = {**known, **data}
    fsm.put(tx, key, state, merged, at=at)
    return merged


def _check_is_dict(data: object) -> None:
    if not isinstance(data, dict):
        raise DataNotDictLikeError(
            f"data must be a dict or a subclass of it, not {type(data).__name__}"
        )
