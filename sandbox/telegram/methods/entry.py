"""How a method is described to the dispatcher."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from aiogram.methods import TelegramMethod

    from sandbox.telegram.world import TelegramWorld


@dataclass(frozen=True)
class Entry:
    """aiogram's class, the function that does it, the parameters that it understands.

    The function takes the world and the call, and returns a JSON value, one of aiogram's
    objects, a list of either, or an awaitable of these. It raises ApiError to refuse.
    """

    model: type[TelegramMethod[Any]]
    answer: Callable[[TelegramWorld, Any], Any]
    understood: frozenset[str]


def entry(
    model: type[TelegramMethod[Any]], answer: Callable[[TelegramWorld, Any], Any], *names: str
) -> Entry:
    return Entry(model, answer, frozenset(names))
