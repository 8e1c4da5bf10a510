"""What Telegram's refusals mean. Many differ only by their text, so they are named here."""

from __future__ import annotations

from aiogram.exceptions import (
    ClientDecodeError,
    TelegramAPIError,
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramServerError,
)

HIDDEN = "[token]"
LONGEST_DESCRIPTION = 500

_GONE = (
    "message to edit not found",
    "message can't be edited",
    "message to delete not found",
    "message can't be deleted",
    "message identifier is not specified",
    "there is no text in the message to edit",
    "message_id_invalid",
)
_TOO_LATE = ("query is too old", "query id is invalid", "query_id_invalid")
_NO_THREAD = ("message thread not found", "topic_closed", "topic_deleted")
_NOBODY_THERE = (
    "chat not found",
    "user not found",
    "user is deactivated",
    "peer_id_invalid",
)


def is_not_modified(error: BaseException) -> bool:
    """The message shows that already."""
    return _says(error, "message is not modified")


def is_message_gone(error: BaseException) -> bool:
    """The message is not there any more, or is not ours to change."""
    return _says(error, *_GONE)


def is_query_too_old(error: BaseException) -> bool:
    """The tap was answered before, or too long ago."""
    return _says(error, *_TOO_LATE)


def is_time_refused(error: BaseException) -> bool:
    """The tag for moments is not known."""
    return _says(error, 'unsupported start tag "tg-time"')


def is_bad_keyboard(error: BaseException) -> bool:
    """A button does nothing that the server knows."""
    return _says(error, "text buttons are unallowed")


def is_thread_gone(error: BaseException) -> bool:
    """The topic was deleted, or takes no messages any more."""
    return _says(error, *_NO_THREAD)


def is_bad_effect(error: BaseException) -> bool:
    return _says(error, "effect_id_invalid")


def is_unreachable(error: BaseException) -> bool:
    """The person blocked the bot, never wrote to it, or is not there any more."""
    return isinstance(error, TelegramForbiddenError) or _says(error, *_NOBODY_THERE)


def is_harmless(error: BaseException) -> bool:
    """Trying the same again would not help, and nothing is wrong with the bot."""
    return is_not_modified(error) or is_query_too_old(error) or is_unreachable(error)


def is_passing(error: BaseException) -> bool:
    """Telegram or the way to it is in trouble; the request itself may be sound."""
    return isinstance(error, TelegramNetworkError | TelegramServerError | ClientDecodeError)


def without_token(text: str, token: str) -> str:
    return text.replace(token, HIDDEN)


def describe(error: BaseException, token: str) -> str:
    """One short text for the database and the admin, without the bot's token."""
    text = error.message if isinstance(error, TelegramAPIError) else str(error)
    return without_token(f"{type(error).__name__}: {text}", token)[:LONGEST_DESCRIPTION]


def _says(error: BaseException, *texts: str) -> bool:
    if not isinstance(error, TelegramBadRequest):
        return False
    said = error.message.lower()
    return any(text in said for text in texts)
