"""Where each chat ends: what stands far above that, nobody sees who has just written."""

from __future__ import annotations

from collections import OrderedDict

from aiogram import Bot
from aiogram.client.session.middlewares.base import (
    BaseRequestMiddleware,
    NextRequestMiddlewareType,
)
from aiogram.methods.base import Response, TelegramMethod, TelegramType
from aiogram.types import Message

MOST_CHATS = 10_000


class ChatEnds(BaseRequestMiddleware):
    """The newest message that the bot has sent to each chat, of the latest MOST_CHATS.

    Known from the start of the program on.
    """

    def __init__(self) -> None:
        self._newest: OrderedDict[int, int] = OrderedDict()

    async def __call__(
        self,
        make_request: NextRequestMiddlewareType[TelegramType],
        bot: Bot,
        method: TelegramMethod[TelegramType],
    ) -> Response[TelegramType]:
        answer = await make_request(bot, method)
        # aiogram hands over the result itself, whatever its annotation says.
        sent: object = answer
        if isinstance(sent, Message):
            self._note(sent.chat.id, sent.message_id)
        return answer

    def covers(self, chat_id: int, message_id: int) -> bool:
        """Whether the bot has sent something later than that message."""
        return self._newest.get(chat_id, 0) > message_id

    def _note(self, chat_id: int, message_id: int) -> None:
        """An edited message comes back as well, with the number that it had."""
        self._newest[chat_id] = max(message_id, self._newest.get(chat_id, 0))
        self._newest.move_to_end(chat_id)
        if len(self._newest) > MOST_CHATS:
            self._newest.popitem(last=False)
