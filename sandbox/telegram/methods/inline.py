"""Answering an inline query. Of all kinds of results only articles with a text are served."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from aiogram.methods import AnswerInlineQuery
from aiogram.types import (
    InlineQueryResultArticle,
    InlineQueryResultsButton,
    InputTextMessageContent,
)

from sandbox.telegram.errors import bad_request, not_served
from sandbox.telegram.formatting import check_text_length, read_text
from sandbox.telegram.inline import InlineAnswer, InlineResult
from sandbox.telegram.keyboards import check_markup
from sandbox.telegram.methods.entry import entry

if TYPE_CHECKING:
    from sandbox.telegram.world import TelegramWorld

MOST_RESULTS = 50
ID_BYTES = 64
OFFSET_BYTES = 64
_PARAMETER = re.compile(r"[A-Za-z0-9_-]{1,64}", re.ASCII)


def answer_inline_query(world: TelegramWorld, call: AnswerInlineQuery) -> bool:
    if not world.has_inline_mode:
        raise bad_request("BOT_INLINE_DISABLED")
    if len(call.results) > MOST_RESULTS:
        raise bad_request("RESULTS_TOO_MUCH")
    ids = [result.id for result in call.results]
    if len(set(ids)) != len(ids):
        raise bad_request("RESULT_ID_DUPLICATE")
    if len((call.next_offset or "").encode()) > OFFSET_BYTES:
        raise bad_request("NEXT_OFFSET_INVALID")
    if (call.cache_time or 0) < 0:
        raise bad_request("cache_time must not be negative")
    _check_button(call.button)
    results = tuple(_result(result) for result in call.results)
    answer = InlineAnswer(results, call.next_offset or "", call.button)
    world.inline.answer(call.inline_query_id, answer)
    return True


def _result(result: object) -> InlineResult:
    if not isinstance(result, InlineQueryResultArticle):
        raise not_served("inline results that are no articles")
    content = result.input_message_content
    if not isinstance(content, InputTextMessageContent):
        raise not_served("articles without a text to send")
    if not 1 <= len(result.id.encode()) <= ID_BYTES:
        raise bad_request("RESULT_ID_INVALID")
    if not result.title.strip():
        raise bad_request("ARTICLE_TITLE_EMPTY")
    check_markup(result.reply_markup)
    mode = content.parse_mode if isinstance(content.parse_mode, str) else None
    text, entities = read_text(content.message_text, mode, content.entities)
    check_text_length(text)
    return InlineResult(result, text, entities)


def _check_button(button: InlineQueryResultsButton | None) -> None:
    if button is None:
        return
    if not button.text.strip():
        raise bad_request("SWITCH_PM_TEXT_EMPTY")
    if button.web_app is not None:
        raise not_served("a Mini App above inline results")
    if _PARAMETER.fullmatch(button.start_parameter or "") is None:
        raise bad_request("START_PARAM_INVALID")


ENTRIES = (
    entry(
        AnswerInlineQuery,
        answer_inline_query,
        *("inline_query_id", "results", "cache_time", "is_personal", "next_offset", "button"),
    ),
)
