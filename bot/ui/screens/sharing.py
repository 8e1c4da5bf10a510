"""Buttons that hand a link into the shop on to somebody else."""

from __future__ import annotations

from aiogram.types import InlineKeyboardButton

from bot.domain.deep_links import share_link
from bot.domain.names import short_name
from bot.ui.look import Look
from bot.ui.screen import Row, copy_button

LONGEST_WORDS = 100


def share(look: Look, link: str | None, words: str) -> Row:
    """Send the link to a chat, or copy it; nothing where there is none."""
    if link is None:
        return ()
    texts = look.texts
    url = share_link(link, short_name(words, LONGEST_WORDS))
    return (
        InlineKeyboardButton(text=f"📤 {texts.plain('button-share')}", url=url),
        copy_button(f"🔗 {texts.plain('button-copy-link')}", link),
    )
