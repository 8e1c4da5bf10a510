"""Answering a tap."""

from __future__ import annotations

from typing import TYPE_CHECKING

from aiogram.methods import AnswerCallbackQuery

from sandbox.telegram.callbacks import Answer
from sandbox.telegram.errors import bad_request
from sandbox.telegram.methods.entry import entry
from sandbox.telegram.units import utf16_length

if TYPE_CHECKING:
    from sandbox.telegram.world import TelegramWorld

ANSWER_LIMIT = 200


def answer_callback_query(world: TelegramWorld, call: AnswerCallbackQuery) -> bool:
    text = call.text or ""
    if utf16_length(text) > ANSWER_LIMIT:
        raise bad_request("MESSAGE_TOO_LONG")
    answer = Answer(text, alert=bool(call.show_alert))
    tap = world.taps.answer(call.callback_query_id, answer)
    if text:
        world.chats[tap.user_id].toast(tap.query_id, text, alert=answer.alert)
    return True


ENTRIES = (
    entry(
        AnswerCallbackQuery,
        answer_callback_query,
        *("callback_query_id", "text", "show_alert", "cache_time"),
    ),
)
