"""What a person does with the chat in hand: write, tap, send, forward, share, ask, block."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from aiogram.types import (
    CallbackQuery,
    ChatMemberBanned,
    ChatMemberMember,
    ChatMemberUpdated,
    ChatShared,
    Document,
    InaccessibleMessage,
    InlineQuery,
    KeyboardButtonRequestChat,
    Message,
    MessageOriginChannel,
    PhotoSize,
    ReplyKeyboardMarkup,
    Sticker,
)

from sandbox.telegram.formatting import CAPTION_LIMIT, TEXT_LIMIT, read_text
from sandbox.telegram.groups import replied, say
from sandbox.telegram.units import utf16_length, utf16_pieces

if TYPE_CHECKING:
    from sandbox.telegram.chats import Chat
    from sandbox.telegram.places import Place
    from sandbox.telegram.world import TelegramWorld

NEVER = datetime.fromtimestamp(0, UTC)
INLINE_LIMIT = 256
SENT_LIMIT = 20 * 1024 * 1024
PHOTO_SIDES = ((320, 240), (800, 600))


class PhoneError(ValueError):
    """The person can't do that: no such button, an empty text, the bot is blocked."""


@dataclass(frozen=True)
class SentFile:
    """A file in hand. `size` is the one to declare, where it is not to be the content's."""

    name: str
    content: bytes
    mime: str
    size: int | None = None


SOME_PHOTO = SentFile("photo.jpg", b"\xff\xd8\xff\xd9", "image/jpeg")
"""The shortest JPEG: its beginning and its end."""


class Phone:
    """The chat from the person's side. All methods raise PhoneError."""

    def __init__(self, world: TelegramWorld, chat: Chat) -> None:
        self._world = world
        self._chat = chat

    def send(self, text: str, reply_to: int | None = None) -> list[int]:
        """Ids of the messages; as in the real program, a long text becomes several."""
        if not text.strip():
            raise PhoneError("the text is empty")
        pieces = [piece for piece in utf16_pieces(text, TEXT_LIMIT) if piece.strip()]
        return [self._text(piece, reply_to) for piece in pieces]

    def say(
        self, group_id: int, text: str, topic: int | None = None, reply_to: int | None = None
    ) -> int:
        """Write in a group, in one of its topics, as an answer to a message there."""
        if group_id not in self._world.groups:
            raise PhoneError("there is no such group")
        group, person = self._world.groups[group_id], self._chat.person
        return say(self._world, person, group, text, topic=topic, reply_to=reply_to)

    def sticker(self) -> int:
        stored = self._world.files.add("stickers", "sticker.webp", b"")
        return self._post(
            sticker=Sticker(
                file_id=stored.file_id,
                file_unique_id=stored.unique_id,
                type="regular",
                width=512,
                height=512,
                is_animated=False,
                is_video=False,
                emoji="👍",
            )
        )

    def photo(self, file: SentFile = SOME_PHOTO, caption: str = "") -> int:
        """Two sizes are told, as Telegram does; nobody looks inside, so both are the same."""
        _check_file(file)
        sizes = [self._photo_size(file, width, height) for width, height in PHOTO_SIDES]
        return self._post(photo=sizes, **_captioned(caption))

    def document(self, file: SentFile, caption: str = "") -> int:
        _check_file(file)
        stored = self._world.files.add("documents", file.name, file.content, file.size)
        document = Document(
            file_id=stored.file_id,
            file_unique_id=stored.unique_id,
            file_name=file.name,
            mime_type=file.mime,
            file_size=stored.size,
        )
        return self._post(document=document, **_captioned(caption))

    def forward(self, place_id: int, post: int) -> int:
        """A channel's post, forwarded to the bot: it comes with where it is from."""
        place = self._place(place_id)
        if not place.is_channel or post not in place.posts:
            raise PhoneError("there is no such post to forward")
        origin = MessageOriginChannel(
            date=self._world.date(), chat=place.chat_info(), message_id=post
        )
        return self._post(text=f"Post {post} of {place.title}", forward_origin=origin)

    def share_chat(self, key: str, place_id: int) -> int:
        """Press a key of the reply keyboard that asks for a chat, and choose that one."""
        place, request = self._place(place_id), self._request(key)
        if not place.fits(request):
            raise PhoneError("this chat is not among those to choose from")
        shared = ChatShared(
            request_id=request.request_id,
            chat_id=place.id,
            title=place.title if request.request_title else None,
            username=place.username if request.request_username else None,
        )
        return self._post(chat_shared=shared)

    def _place(self, place_id: int) -> Place:
        if place_id not in self._world.places:
            raise PhoneError("there is no such chat")
        return self._world.places[place_id]

    def _request(self, key: str) -> KeyboardButtonRequestChat:
        keyboard = self._chat.reply_keyboard
        rows = keyboard.keyboard if isinstance(keyboard, ReplyKeyboardMarkup) else []
        for button in (button for row in rows for button in row):
            if button.text == key and button.request_chat is not None:
                return button.request_chat
        raise PhoneError("no such key that asks for a chat")

    def tap(self, message_id: int, data: str) -> str:
        """Press a button of a message's present keyboard. Returns the query's id."""
        message = self._chat.messages.get(message_id)
        if message is None or data not in _button_data(message):
            raise PhoneError("no such button")
        return self._query(message_id, data)

    def forge(self, message_id: int | None, data: str) -> str:
        """What a changed client could send: any data, for any message, there or not."""
        return self._query(message_id, data)

    def inline(self, text: str, offset: str = "") -> str:
        """Type words behind the bot's name in any chat. Returns the query's id.

        No chat with the bot is needed for that, and nobody who has one need have started it.
        """
        if not self._world.has_inline_mode:
            raise PhoneError("the bot has no inline mode: BotFather has /setinline")
        if utf16_length(text) > INLINE_LIMIT:
            raise PhoneError(f"inline queries have up to {INLINE_LIMIT} characters")
        person = self._chat.person
        query = self._world.inline.add(person.id)
        event = InlineQuery(id=query.query_id, from_user=person.user(), query=text, offset=offset)
        self._world.updates.add(person.id, "inline_query", event)
        return query.query_id

    def choose(self, query_id: str, result_id: str) -> int:
        """Send a result to this chat, where the bot gets it too. Returns the message's id."""
        query = self._world.inline.get(query_id)
        answer = None if query is None or query.user_id != self._chat.person.id else query.answer
        found = [one for one in answer.results if one.article.id == result_id] if answer else []
        if not found:
            raise PhoneError("no such result")
        return self._post(
            text=found[0].text,
            entities=found[0].entities or None,
            reply_markup=found[0].article.reply_markup,
            via_bot=self._world.me,
        )

    def block(self) -> None:
        if not self._chat.person.blocked:
            self._member(blocked=True)

    def unblock(self) -> None:
        if self._chat.person.blocked:
            self._member(blocked=False)

    def set_language(self, code: str) -> None:
        self._chat.person.language_code = code
        self._chat.touch()

    def _photo_size(self, file: SentFile, width: int, height: int) -> PhotoSize:
        stored = self._world.files.add("photos", "photo.jpg", file.content, file.size)
        return PhotoSize(
            file_id=stored.file_id,
            file_unique_id=stored.unique_id,
            width=width,
            height=height,
            file_size=stored.size,
        )

    def _text(self, piece: str, reply_to: int | None) -> int:
        text, entities = read_text(piece)
        quoted = replied(self._chat, reply_to)
        return self._post(text=text, entities=entities or None, reply_to_message=quoted)

    def _post(self, **content: object) -> int:
        self._check_not_blocked()
        message = Message.model_validate(
            {
                "message_id": self._world.next_message_id(),
                "date": self._world.date(),
                "chat": self._chat.person.chat_info(),
                "from_user": self._chat.person.user(),
                **content,
            }
        )
        self._chat.person.started = True
        self._chat.put(message)
        self._world.updates.add(self._chat.person.id, "message", message)
        return message.message_id

    def _query(self, message_id: int | None, data: str) -> str:
        self._check_not_blocked()
        person = self._chat.person
        tap = self._world.taps.add(person.id, message_id, data)
        query = CallbackQuery(
            id=tap.query_id,
            from_user=person.user(),
            chat_instance=str(person.id * 7919),
            message=self._tapped(message_id),
            data=data,
        )
        self._world.updates.add(person.id, "callback_query", query)
        return tap.query_id

    def _tapped(self, message_id: int | None) -> Message | InaccessibleMessage | None:
        if message_id is None:
            return None
        found = self._chat.messages.get(message_id)
        if found is not None:
            return found
        return InaccessibleMessage(chat=self._chat.person.chat_info(), message_id=message_id)

    def _member(self, *, blocked: bool) -> None:
        member = ChatMemberMember(user=self._world.me)
        banned = ChatMemberBanned(user=self._world.me, until_date=NEVER)
        person = self._chat.person
        person.blocked = blocked
        event = ChatMemberUpdated(
            chat=person.chat_info(),
            from_user=person.user(),
            date=self._world.date(),
            old_chat_member=member if blocked else banned,
            new_chat_member=banned if blocked else member,
        )
        self._world.updates.add(person.id, "my_chat_member", event)
        self._chat.touch()

    def _check_not_blocked(self) -> None:
        if self._chat.person.blocked:
            raise PhoneError("the bot is blocked: unblock it first")


def _check_file(file: SentFile) -> None:
    if len(file.content) > SENT_LIMIT:
        raise PhoneError("a file may have up to 20 MB")
    if not file.content and not file.size:
        raise PhoneError("the file is empty")


def _captioned(caption: str) -> dict[str, object]:
    if utf16_length(caption) > CAPTION_LIMIT:
        raise PhoneError(f"a caption may have up to {CAPTION_LIMIT} characters")
    text, entities = read_text(caption)
    return {"caption": text or None, "caption_entities": entities or None}


def _button_data(message: Message) -> set[str]:
    if message.reply_markup is None:
        return set()
    rows = message.reply_markup.inline_keyboard
    return {button.callback_data for row in rows for button in row if button.callback_data}
