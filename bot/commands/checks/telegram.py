"""The token, the webhook, the staff chat, and whether this machine's clock is right."""

from __future__ import annotations

import socket
import time
from collections.abc import AsyncIterator
from email.utils import parsedate_to_datetime

import aiohttp
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.exceptions import (
    TelegramAPIError,
    TelegramBadRequest,
    TelegramForbiddenError,
    TelegramNotFound,
    TelegramUnauthorizedError,
)
from aiogram.types import ChatMemberAdministrator, User, WebhookInfo

from bot.commands.checks.findings import Finding, fail, note, ok
from bot.config import Settings
from bot.storage.lock import ProcessLock
from bot.telegram.errors import describe

PATIENCE_SECONDS = 10
MOST_SKEW_SECONDS = 60
RECENT_SECONDS = 3600


async def check_telegram(settings: Settings) -> AsyncIterator[Finding]:
    """Where the token cannot be checked, nothing else is asked."""
    token = settings.bot_token.get_secret_value()
    session = AiohttpSession(api=TelegramAPIServer.from_base(settings.telegram_api_url))
    try:
        async with Bot(token, session=session) as bot:
            me = await bot.get_me()
            yield ok("BOT_TOKEN", f"@{me.username}")
            yield _inline_mode(me)
            yield _webhook(settings, await bot.get_webhook_info())
            if settings.support_chat_id is not None:
                yield await _staff_chat(bot, settings.support_chat_id)
    except (TelegramUnauthorizedError, TelegramNotFound):
        yield fail("BOT_TOKEN", "Telegram does not know it: copy it again from BotFather")
    except TelegramAPIError as error:
        hint = "check the network and TELEGRAM_API_URL"
        yield fail("BOT_TOKEN", f"{describe(error, token)}; {hint}")
    else:
        if settings.webhook_url and (problem := _listen_problem(settings)) is not None:
            yield problem
        if (clock := await _clock(settings.telegram_api_url)) is not None:
            yield clock


def _inline_mode(me: User) -> Finding:
    if me.supports_inline_queries:
        return ok("inline mode", f"@{me.username} and some words, in any chat")
    return note("inline mode", "off: /setinline of BotFather turns it on")


async def _staff_chat(bot: Bot, chat_id: int) -> Finding:
    """Whether questions can be put there, each in its topic where the group has topics."""
    name = "SUPPORT_CHAT_ID"
    try:
        chat = await bot.get_chat(chat_id)
        if not chat.is_forum:
            return ok(name, f"questions go to {chat.title}")
        own = await bot.get_chat_member(chat_id, bot.id)
    except (TelegramBadRequest, TelegramForbiddenError) as error:
        hint = "add the bot to that group, and check the id (most begin with -100)"
        return fail(name, f"{describe(error, bot.token)}; {hint}")
    if isinstance(own, ChatMemberAdministrator) and own.can_manage_topics:
        return ok(name, f"each question gets a topic in {chat.title}")
    hint = "make the bot an admin of it that may manage topics"
    return fail(name, f"no topics can be opened in {chat.title}; {hint}")


def _webhook(settings: Settings, info: WebhookInfo) -> Finding:
    wanted, waiting = settings.webhook_url, f"{info.pending_update_count} updates wait"
    if wanted is None:
        if info.url:
            return note("updates", "a webhook is set; the next start removes it and polls")
        return ok("updates", f"by long polling, {waiting}")
    if info.url != wanted:
        return note("updates", "WEBHOOK_URL is not known to Telegram yet; the next start says it")
    if info.last_error_date and time.time() - info.last_error_date.timestamp() < RECENT_SECONDS:
        hint = "check the proxy before LISTEN, and its certificate"
        return fail("updates", f"Telegram cannot deliver: {info.last_error_message}; {hint}")
    return ok("updates", f"by webhook, {waiting}")


def _listen_problem(settings: Settings) -> Finding | None:
    """A running Kiosk has the address itself."""
    if ProcessLock(settings.database_path).is_taken():
        return None
    try:
        with socket.create_server(settings.listen_address):
            return None
    except OSError as error:
        return fail("LISTEN", f"{settings.listen}: {error.strerror}; choose another address")


async def _clock(url: str) -> Finding | None:
    """By the date in an answer of Telegram's; None where there is none."""
    try:
        ahead = await _seconds_ahead(url)
    except (TimeoutError, aiohttp.ClientError, OSError, ValueError, TypeError):
        return None
    if ahead is None:
        return None
    if abs(ahead) > MOST_SKEW_SECONDS:
        way = "fast" if ahead > 0 else "slow"
        text = f"this machine's clock is {abs(ahead):.0f} s {way}: let it follow a time server"
        return fail("clock", text)
    return ok("clock", "right")


async def _seconds_ahead(url: str) -> float | None:
    timeout = aiohttp.ClientTimeout(total=PATIENCE_SECONDS)
    async with (
        aiohttp.ClientSession(timeout=timeout) as session,
        session.get(url, allow_redirects=False) as response,
    ):
        written = response.headers.get("Date")
    return None if written is None else time.time() - parsedate_to_datetime(written).timestamp()
