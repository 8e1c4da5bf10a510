"""aiogram's dispatcher as the shop uses it. The worker's lanes are its isolation."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from typing import Any

from aiogram import Bot, Dispatcher, Router
from aiogram.methods import TelegramMethod
from aiogram.types import Update

from bot.domain.clock import Clock
from bot.storage import Database
from bot.telegram.middlewares import (
    KnownPerson,
    LogContext,
    PrivateChatsOnly,
    Reachability,
    Redraw,
    Replay,
)
from bot.telegram.staff_room import StaffRoom
from bot.telegram.turn import Turn

ALLOWED_UPDATES = ("message", "callback_query", "inline_query", "my_chat_member")
"""`inline_query` never comes this far: the intake has it answered at once."""


def create_dispatcher(
    db: Database,
    clock: Clock,
    redraw: Redraw,
    routers: Iterable[Router],
    *,
    staff_room: StaffRoom | None = None,
    **services: Any,
) -> Dispatcher:
    """A dispatcher whose handlers may ask for `turn`, `person`, `awaited` and the services.

    What is written in the staff chat goes to the `staff_room`.
    """
    # What is awaited belongs to the turn: it is read with the person, and stored with the effects.
    dispatcher = Dispatcher(disable_fsm=True, **services)
    for middleware in (
        LogContext(),
        PrivateChatsOnly(staff_room),
        Replay(redraw),
        Reachability(db, clock),
        KnownPerson(db, clock),
    ):
        dispatcher.update.outer_middleware(middleware)
    dispatcher.include_routers(*routers)
    return dispatcher


def feed_of(dispatcher: Dispatcher, bot: Bot) -> Callable[[Update, Turn], Awaitable[None]]:
    """What the inbox worker calls for each update. What a handler raises is raised.

    A handler must await its own calls: a method that it returns raises TypeError, for nobody
    would see how that went.
    """

    async def feed(update: Update, turn: Turn) -> None:
        answer = await dispatcher.feed_update(bot, update, turn=turn)
        if isinstance(answer, TelegramMethod):
            raise TypeError(f"a handler returned {type(answer).__name__} instead of awaiting it")

    return feed
