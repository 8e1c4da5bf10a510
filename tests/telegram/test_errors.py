from collections.abc import Callable

import pytest
from aiogram.exceptions import (
    TelegramAPIError,
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramNetworkError,
    TelegramRetryAfter,
    TelegramServerError,
)
from aiogram.methods import GetMe

from bot.telegram import errors
from tests.telegram.helpers import TOKEN

METHOD = GetMe()


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("message is not modified: specified new message content is the same", "is_not_modified"),
        ("message to edit not found", "is_message_gone"),
        ("message can't be edited", "is_message_gone"),
        ("message to delete not found", "is_message_gone"),
        ("message can't be deleted for everyone", "is_message_gone"),
        ("there is no text in the message to edit", "is_message_gone"),
        ("MESSAGE_ID_INVALID", "is_message_gone"),
        ("query is too old and response timeout expired", "is_query_too_old"),
        ("QUERY_ID_INVALID", "is_query_too_old"),
        ("chat not found", "is_unreachable"),
        ("PEER_ID_INVALID", "is_unreachable"),
        ("can't parse entities: unclosed start tag", None),
        ("message is too long", None),
    ],
)
def test_each_refusal_has_one_name(text: str, name: str | None) -> None:
    error = TelegramBadRequest(METHOD, f"Bad Request: {text}")
    predicates: list[Callable[[BaseException], bool]] = [
        errors.is_not_modified,
        errors.is_message_gone,
        errors.is_query_too_old,
        errors.is_unreachable,
    ]
    assert [one.__name__ for one in predicates if one(error)] == ([name] if name else [])


def test_only_a_refusal_of_that_kind_counts() -> None:
    assert not errors.is_not_modified(ValueError("message is not modified"))
    assert not errors.is_message_gone(TelegramServerError(METHOD, "message to edit not found"))


@pytest.mark.parametrize(
    ("error", "unreachable", "passing"),
    [
        (TelegramForbiddenError(METHOD, "Forbidden: bot was blocked by the user"), True, False),
        (TelegramForbiddenError(METHOD, "Forbidden: user is deactivated"), True, False),
        (TelegramNetworkError(METHOD, "Request timeout error"), False, True),
        (TelegramServerError(METHOD, "Bad Gateway"), False, True),
        (TelegramRetryAfter(METHOD, "Too Many Requests", 5), False, False),
    ],
)
def test_people_and_trouble_are_told_apart(
    error: TelegramAPIError, unreachable: bool, passing: bool
) -> None:
    assert errors.is_unreachable(error) is unreachable
    assert errors.is_harmless(error) is unreachable
    assert errors.is_passing(error) is passing


def test_a_description_is_short_and_without_the_token() -> None:
    text = errors.describe(ValueError(f"{TOKEN} {'x' * 600}"), TOKEN)
    assert text.startswith("ValueError: [token] x")
    assert len(text) == errors.LONGEST_DESCRIPTION
