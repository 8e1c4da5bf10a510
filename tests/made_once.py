"""What a shop makes anew at each start, though it is the same each time: here it is made once.

Tests open thousands of shops in one process.
"""

from __future__ import annotations

import inspect
from functools import cache, lru_cache
from types import CodeType
from typing import Any

import pytest
from aiogram.dispatcher.event.handler import CallableObject

from bot.shop import assortment
from bot.telegram.publishing import Publishing
from handlers import front_door


def make_once(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(assortment, "offer", _offer)
    patch.setattr(CallableObject, "__post_init__", _look_once)
    patch.setattr(Publishing, "publish", _nothing_to_publish)
    patch.setattr(front_door, "create_routes", _routes)


_offer = lru_cache(maxsize=10_000)(assortment.offer)
"""Equal rows make equal offers."""
_routes = cache(front_door.create_routes)


async def _nothing_to_publish(_: Publishing) -> None:
    """Telegram shows the same of each of these bots."""


_looked_at: dict[tuple[CodeType, bool], dict[str, Any]] = {}
_look = CallableObject.__post_init__


def _look_once(found: CallableObject) -> None:
    """Aiogram looks at the signature of everything that may be called; they stay the same."""
    function = getattr(found.callback, "__func__", found.callback)
    code = getattr(function, "__code__", None)
    if code is None:
        _look(found)
        return
    key = (code, inspect.ismethod(found.callback))
    if key not in _looked_at:
        _look(found)
        _looked_at[key] = {name: getattr(found, name) for name in ("awaitable", "params", "varkw")}
    for name, value in _looked_at[key].items():
        setattr(found, name, value)
