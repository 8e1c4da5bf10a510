"""What a person of the world does with the chat, at once and without a network."""

from __future__ import annotations

from aiogram.filters.callback_data import CallbackData
from aiogram.types import Message

from sandbox.telegram.phone import PhoneError
from tests.simulation.world import World


class Hand:
    """One person's phone. What cannot be done, as in a blocked chat, is not done."""

    def __init__(self, world: World, person_id: int) -> None:
        self._world = world
        self.person_id = person_id
        self._phone = world.telegram.phone(person_id)
        self._chat = world.telegram.chats[person_id]

    def send(self, text: str) -> None:
        self._world.events.note(f"{self.person_id} writes {text}")
        try:
            self._phone.send(text)
        except PhoneError as error:
            self._world.events.note(str(error))

    def tap(self, data: str | CallbackData, message_id: int | None = None) -> str:
        """Any data, as old buttons and changed clients send. The query's id, empty if none."""
        text = data if isinstance(data, str) else data.pack()
        self._world.events.note(f"{self.person_id} taps {text}")
        try:
            return self._phone.forge(message_id, text)
        except PhoneError as error:
            self._world.events.note(str(error))
            return ""

    def block(self) -> None:
        self._phone.block()

    def unblock(self) -> None:
        self._phone.unblock()

    @property
    def messages(self) -> list[Message]:
        """What the bot shows, oldest first."""
        everything = self._chat.messages.values()
        return [one for one in everything if one.from_user and one.from_user.is_bot]

    def buttons(self, address: type[CallbackData] | None = None) -> list[tuple[int, str]]:
        """The buttons in the chat, oldest first: message and data."""
        prefix = "" if address is None else f"{address.__prefix__}:"
        return [
            (message.message_id, button.callback_data)
            for message in self.messages
            for row in (message.reply_markup.inline_keyboard if message.reply_markup else ())
            for button in row
            if button.callback_data and f"{button.callback_data}:".startswith(prefix)
        ]
