"""The settings: each by itself was read already; here is what they mean together."""

from __future__ import annotations

import re
from collections.abc import Iterator
from ipaddress import ip_address
from typing import Any
from urllib.parse import urlsplit

from pydantic import SecretStr

from bot.commands.checks.findings import Finding, fail, note, ok
from bot.config import Settings
from bot.domain.names import short_name
from bot.domain.shop_mode import ShopMode
from bot.ui.translator import Translator, UnknownLocaleError, shipped_locales

SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
"""What Telegram takes as a webhook's secret."""
SHORT_SECRET = 16
LONGEST_VALUE = 40
_SHOWN_ELSEWHERE = frozenset({"admin_ids", "panels", "panel_url", "panel_rate", "webhook_url"})


def check_settings(settings: Settings) -> Iterator[Finding]:
    yield ok("settings", _summary(settings))
    yield from _for_customers(settings)
    yield from _addresses(settings)
    yield from _webhook(settings)
    yield _languages(settings)


def _summary(settings: Settings) -> str:
    changed = [
        f"{name.upper()}={short_name(str(getattr(settings, name)), LONGEST_VALUE)}"
        for name, field in Settings.model_fields.items()
        if name not in _SHOWN_ELSEWHERE
        and _is_shown(getattr(settings, name))
        and getattr(settings, name) != field.default
    ]
    return f"complete; {', '.join(changed) or 'the rest at its default'}"


def _is_shown(value: Any) -> bool:
    return value is not None and not isinstance(value, SecretStr)


def _for_customers(settings: Settings) -> Iterator[Finding]:
    wallets = settings.shop_mode is ShopMode.WALLET
    if wallets and not settings.payment_text:
        yield note("PAYMENT_TEXT", "is empty: Top up does not say how to pay")
    if wallets and not settings.markup_percent:
        yield note("MARKUP_PERCENT", "is 0: everything is sold at the panel's price")
    if not settings.support_contact:
        yield note(
            "SUPPORT_CONTACT", "is empty: Support takes questions, and names nobody besides"
        )


def _addresses(settings: Settings) -> Iterator[Finding]:
    for name in ("telegram_api_url", "webhook_url"):
        parts = urlsplit(getattr(settings, name) or "https://")
        if parts.scheme != "https" and not _is_local(parts.hostname or ""):
            text = "must begin with https://, or anybody on the way could read what is sent"
            yield fail(name.upper(), text)


def _is_local(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _webhook(settings: Settings) -> Iterator[Finding]:
    secret = settings.webhook_secret
    if settings.webhook_url is None or secret is None:
        return
    text = secret.get_secret_value()
    if SECRET.fullmatch(text) is None:
        yield fail(
            "WEBHOOK_SECRET", "must be 1 to 256 of A-Z a-z 0-9 _ -: Telegram takes no other"
        )
    elif len(text) < SHORT_SECRET:
        yield note(
            "WEBHOOK_SECRET", "is short: who guesses it can send updates; take a longer one"
        )


def _languages(settings: Settings) -> Finding:
    try:
        Translator(settings.default_locale)
    except UnknownLocaleError as error:
        return fail("languages", str(error))
    return ok("languages", ", ".join(shipped_locales()))
