"""What every update passes on its way to a handler, outermost first.

`LogContext`, `PrivateChatsOnly`, `Replay`, `Reachability`, `KnownPerson`.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from aiogram import BaseMiddleware, Bot
from aiogram.dispatcher.event.bases import UNHANDLED
from aiogram.enums import ChatMemberStatus, ChatType
from aiogram.types import CallbackQuery, ChatMemberUpdated, TelegramObject, Update, User
from structlog.contextvars import bound_contextvars

from bot.domain.clock import Clock
from bot.domain.records import Person
from bot.storage import Database, Transaction, people
from bot.telegram.staff_room import StaffRoom
from bot.telegram.turn import Awaited, Turn

Handler = Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]]
Redraw = Callable[[Bot, User, int, int | None, str | None], Awaitable[None]]
"""Gets bot, user, chat id, the id of the message that was tapped (None: it was no tap), and
the packed address of the button to show (None: the home screen)."""


class LogContext(BaseMiddleware):
    """Every line of the log says which update it is about, and whose."""

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        user: User | None = data.get("event_from_user")
        update_id = getattr(event, "update_id", None)
        with bound_contextvars(update_id=update_id, person_id=user.id if user else None):
            return await handler(event, data)


class PrivateChatsOnly(BaseMiddleware):
    """The shop speaks with one person at a time; what happens in groups is ignored.

    But for one door: messages in the staff chat go to the `staff_room`, and no further.
    """

    def __init__(self, staff_room: StaffRoom | None = None) -> None:
        self._staff_room = staff_room

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        chat = data.get("event_chat")
        if chat is None or chat.type == ChatType.PRIVATE:
            return await handler(event, data)
        message = event.message if isinstance(event, Update) else None
        if self._staff_room is None or message is None:
            return UNHANDLED
        return await self._staff_room.take(message, data["turn"])


class Replay(BaseMiddleware):
    """An update whose effects are stored is not handled again: only its screen is drawn."""

    def __init__(self, redraw: Redraw) -> None:
        self._redraw = redraw

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        turn: Turn = data["turn"]
        if not turn.acted:
            return await handler(event, data)
        user: User | None = data.get("event_from_user")
        if user is not None and isinstance(event, Update):
            await self._show(data["bot"], event.callback_query, user, turn)
        return None

    async def _show(self, bot: Bot, tap: CallbackQuery | None, user: User, turn: Turn) -> None:
        message = tap.message if tap else None
        message_id = message.message_id if message else None
        # In a private chat the chat has the person's id.
        await self._redraw(bot, user, user.id, message_id, turn.redraw)
        if tap is not None:
            # "Too old" is what it says if the tap was answered before, and ends the update well.
            await bot.answer_callback_query(tap.id)


class Reachability(BaseMiddleware):
    """Remembers who blocked the bot or let it in again. Such updates end here."""

    def __init__(self, db: Database, clock: Clock) -> None:
        self._db = db
        self._clock = clock

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        change = event.my_chat_member if isinstance(event, Update) else None
        if change is None:
            return await handler(event, data)
        await self._remember(change)
        return None

    async def _remember(self, change: ChatMemberUpdated) -> None:
        gone = (ChatMemberStatus.KICKED, ChatMemberStatus.LEFT)
        if change.new_chat_member.status in gone:
            await self._db.write(people.set_reachable, change.from_user.id, False)
        else:
            await _meet(self._db, self._clock, change.from_user)


class KnownPerson(BaseMiddleware):
    """Puts `person` and `awaited` in the data as they are stored now: a ban counts at once.

    What Telegram says of them is stored only when it changed.
    """

    def __init__(self, db: Database, clock: Clock) -> None:
        self._db = db
        self._clock = clock

    async def __call__(self, handler: Handler, event: TelegramObject, data: dict[str, Any]) -> Any:
        user: User | None = data.get("event_from_user")
        if user is not None:
            person, data["awaited"] = await self._db.read(_known, user.id, data["turn"])
            if person is None or not _is_current(person, user):
                person = await _meet(self._db, self._clock, user)
            data["person"] = person
        return await handler(event, data)


def _known(tx: Transaction, user_id: int, turn: Turn) -> tuple[Person | None, Awaited]:
    return people.get(tx, user_id), turn.awaited(tx)


def _is_current(person: Person, user: User) -> bool:
    stored = (person.name, person.username, person.language_code)
    return person.reachable and stored == (user.full_name, user.username, user.language_code)


async def _meet(db: Database, clock: Clock, user: User) -> Person:
    return await db.write(
        people.meet, user.id, user.full_name, user.username, user.language_code, at=clock.now()
    )
