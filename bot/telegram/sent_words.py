"""What somebody wrote, as a ticket takes it."""

from __future__ import annotations

from aiogram.types import Message

from bot.domain.tickets import SentWords


def words_in(message: Message) -> SentWords | None:
    """A text, or a file with or without a caption. None for anything else."""
    has_file = any(
        (
            message.photo,
            message.document,
            message.video,
            message.audio,
            message.voice,
            message.animation,
            message.video_note,
        )
    )
    text = message.text if message.text is not None else message.caption
    if text is None and not has_file:
        return None
    return SentWords(text or "", message.chat.id, message.message_id, has_file)
