"""The whole state of the practice Telegram: people, chats, updates, taps, settings."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from aiogram.types import User

from sandbox.telegram.callbacks import TapBook
from sandbox.telegram.chats import Chat
from sandbox.telegram.commands import CommandBook
from sandbox.telegram.errors import bad_request, forbidden
from sandbox.telegram.faults import Faults
from sandbox.telegram.files import FileBook
from sandbox.telegram.groups import Group
from sandbox.telegram.inline import InlineBook
from sandbox.telegram.newer import Newer
from sandbox.telegram.people import Person, Role
from sandbox.telegram.phone import Phone
from sandbox.telegram.places import PRACTICE_PLACES
from sandbox.telegram.profile import BotProfile
from sandbox.telegram.signals import Signal
from sandbox.telegram.transcript import Transcript
from sandbox.telegram.units import whole_number
from sandbox.telegram.updates import UpdateQueue
from sandbox.telegram.webhook_settings import WebhookSettings

if TYPE_CHECKING:
    from bot.domain.clock import Clock
    from sandbox.telegram.callbacks import Tap


class TelegramWorld:
    """One bot and the people who may talk to it. Message ids count up over all chats.

    The world outlives its server: stop one, start another, and nothing is forgotten.
    """

    def __init__(
        self,
        clock: Clock,
        *,
        bot_token: str,
        bot_username: str = "kiosk_demo_bot",
        bot_name: str = "Kiosk",
    ) -> None:
        self.clock = clock
        self.bot_token = bot_token
        self.me = User(
            id=int(bot_token.partition(":")[0]),
            is_bot=True,
            first_name=bot_name,
            username=bot_username,
        )
        self.chats: dict[int, Chat] = {}
        self.groups: dict[int, Chat] = {}
        self.places = {place.id: place for place in PRACTICE_PLACES}
        self.updates = UpdateQueue(clock)
        self.taps = TapBook(clock)
        self.inline = InlineBook(clock)
        self.has_inline_mode = True
        self.commands = CommandBook()
        self.profile = BotProfile(bot_name)
        self.files = FileBook(clock)
        self.faults = Faults(clock)
        self.lacks: set[Newer] = set()
        self.transcript = Transcript()
        self.webhook: WebhookSettings | None = None
        self.closing = Signal()
        self._message_id = 0

    def add_person(
        self,
        user_id: int,
        first_name: str,
        *,
        username: str | None = None,
        language_code: str | None = "en",
        role: Role = "customer",
    ) -> Person:
        person = Person(user_id, first_name, username, language_code, role)
        self.chats[user_id] = Chat(person)
        return person

    def add_group(self, group_id: int, title: str, *, is_forum: bool = False) -> Group:
        """A supergroup with the bot in it, as an admin; with topics, if it is a forum."""
        group = Group(group_id, title, started=True, is_forum=is_forum)
        self.groups[group_id] = Chat(group)
        return group

    def people(self) -> list[Person]:
        return [chat.person for chat in self.chats.values()]

    def phone(self, user_id: int) -> Phone:
        """Raises KeyError if there is no such person."""
        return Phone(self, self.chats[user_id])

    def deactivate(self, user_id: int) -> None:
        """The person deletes their account: whatever is sent to them is refused."""
        self.chats[user_id].person.deactivated = True

    def unanswered_taps(self) -> list[Tap]:
        """Taps that the bot has left spinning; a test ends with none of them."""
        return self.taps.unanswered()

    def chat_for(self, chat_id: int | str | None) -> Chat:
        """The chat that the bot names. Raises ApiError if it doesn't know it."""
        number = whole_number(str(chat_id))
        chat = None if number is None else self.chats.get(number, self.groups.get(number))
        if chat is None:
            raise bad_request("chat not found")
        return chat

    def reachable_chat(self, chat_id: int | str | None) -> Chat:
        """The same, refused also if the person can't or won't be written to."""
        chat = self.chat_for(chat_id)
        if chat.person.deactivated:
            raise forbidden("user is deactivated")
        if chat.person.blocked:
            raise forbidden("bot was blocked by the user")
        if not chat.person.started:
            raise forbidden("bot can't initiate conversation with a user")
        return chat

    def next_message_id(self) -> int:
        self._message_id += 1
        return self._message_id

    def date(self) -> datetime:
        return datetime.fromtimestamp(self.clock.now(), UTC)

    def open(self) -> None:
        for signal in self._signals():
            signal.open()

    def close(self) -> None:
        """Let go everyone who waits for something, so that the server can stop."""
        for signal in self._signals():
            signal.close()

    def _signals(self) -> list[Signal]:
        chats = [chat.signal for chat in (*self.chats.values(), *self.groups.values())]
        own = [self.closing, self.updates.signal, self.taps.signal, self.inline.signal]
        return [*own, self.transcript.signal, *chats]
