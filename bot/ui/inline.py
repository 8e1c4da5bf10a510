"""Inline mode: the lines of the list in another chat, and the card that is sent from it."""

from __future__ import annotations

from aiogram.types import (
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InlineQueryResultArticle,
    InputTextMessageContent,
)

from bot.domain.catalogue import Service
from bot.domain.names import short_name
from bot.ui.look import Look
from bot.ui.screens.draft import facts
from bot.ui.screens.ordered import unit
from bot.ui.translator import Markup

LONGEST_TITLE = 80


def article(
    look: Look, service: Service, usual_seconds: int | None, link: str
) -> InlineQueryResultArticle:
    """`link` leads to the service in the chat with the bot."""
    text = f"🛒 {look.texts.plain('inline-open-service')}"
    key = InlineKeyboardButton(text=text, url=link)
    return InlineQueryResultArticle(
        id=str(service.id),
        title=f"{service.platform.emoji} {short_name(service.name, LONGEST_TITLE)}",
        description=_line(look, service, usual_seconds),
        input_message_content=InputTextMessageContent(
            message_text=_card(look, service, usual_seconds)
        ),
        reply_markup=InlineKeyboardMarkup(inline_keyboard=[[key]]),
    )


def _card(look: Look, service: Service, usual_seconds: int | None) -> Markup:
    platform = f"{service.platform.emoji} {look.platform(service.platform)}"
    return Markup(f"{platform}\n{facts(look, service, usual_seconds)}")


def _line(look: Look, service: Service, usual_seconds: int | None) -> str:
    """Price, refill and time: what people compare."""
    texts = look.texts
    price = look.money(look.rules.unit_price(service))
    parts = [
        texts.plain("inline-price", price=price, unit=unit(look, service)),
        _refill(look, service),
        _time(look, service, usual_seconds),
    ]
    return " · ".join(filter(None, parts))


def _refill(look: Look, service: Service) -> str:
    if not service.refill:
        return look.texts.plain("inline-no-refill")
    if service.refill_days is None:
        return look.texts.plain("inline-refill")
    return look.texts.plain("inline-refill-days", n=service.refill_days)


def _time(look: Look, service: Service, usual_seconds: int | None) -> str | None:
    """What was seen; else what the name promises."""
    if usual_seconds is not None:
        return look.texts.plain("inline-usual", span=look.span(usual_seconds))
    if service.start_seconds is None:
        return None
    key = "inline-start" if service.start_seconds else "inline-start-at-once"
    return look.texts.plain(key, span=look.span(service.start_seconds))
