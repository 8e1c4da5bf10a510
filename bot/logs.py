"""One log for our own lines, aiogram's and aiohttp's; no secret gets through it."""

from __future__ import annotations

import logging
import sys
from collections.abc import Iterable, MutableMapping
from typing import Any

import structlog
from pydantic import SecretStr

from bot.config import LogFormat, Settings

HIDDEN = "[hidden]"
SHORTEST_SECRET = 6
"""A shorter text would hide half of the log; nothing real is that short."""


def configure_logging(settings: Settings) -> None:
    """Send everything to standard error, as text or one JSON object a line."""
    secrets = _secrets(settings)
    shared: list[structlog.typing.Processor] = [
        structlog.contextvars.merge_contextvars,
        structlog.stdlib.add_log_level,
        structlog.stdlib.add_logger_name,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
        lambda _logger, _name, event: _redacted(event, secrets),
    ]
    last: structlog.typing.Processor = structlog.dev.ConsoleRenderer(
        colors=sys.stderr.isatty(), exception_formatter=structlog.dev.plain_traceback
    )
    if settings.log_format is LogFormat.JSON:
        last = structlog.processors.JSONRenderer()
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, last],
        )
    )
    logging.basicConfig(level=settings.log_level, handlers=[handler], force=True)
    # One line for each handled update is noise, and says nothing that the inbox does not.
    logging.getLogger("aiogram.event").setLevel(logging.WARNING)
    logging.getLogger("aiohttp.access").setLevel(logging.WARNING)


def _secrets(settings: Settings) -> tuple[str, ...]:
    known: Iterable[SecretStr | None] = (
        settings.bot_token,
        settings.webhook_secret,
        *(panel.key for panel in settings.panels.values()),
    )
    texts = (secret.get_secret_value() for secret in known if secret is not None)
    return tuple(text for text in texts if len(text) >= SHORTEST_SECRET)


def _redacted(
    event: MutableMapping[str, Any], secrets: tuple[str, ...]
) -> MutableMapping[str, Any]:
    for name, value in event.items():
        if isinstance(value, str):
            for secret in secrets:
                value = value.replace(secret, HIDDEN)  # noqa: PLW2901 - once for each secret
            event[name] = value
    return event
