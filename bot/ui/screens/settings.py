"""What a customer can choose: which notices to get, and in which time zone times are shown."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from aiogram.types import InlineKeyboardButton

from bot.domain.notice_kinds import KINDS, NoticeKind
from bot.domain.zones import ZONES
from bot.ui import formatting
from bot.ui.callbacks import ChooseZone, Languages, MuteNotices, Settings, SwitchNotices, Zones
from bot.ui.look import Look
from bot.ui.screen import Screen, button, in_rows, screen
from bot.ui.screens import keys

ZONES_ON_A_PAGE = 14


def settings(look: Look, muted: AbstractSet[NoticeKind], now: int) -> Screen:
    texts = look.texts
    zone = look.zone
    here = texts("settings-zone-phone")
    if zone is not None:
        name = formatting.city(zone, texts.locale)
        here = texts("settings-zone", city=name, at=formatting.clock_time(now, texts.locale, zone))
    text = formatting.paragraphs((texts("settings"), texts("settings-notices"), here))
    zones = button(f"🕰️ {texts.plain('button-zone')}", Zones(page=0))
    language = button(f"🌐 {texts.plain('button-language')}", Languages())
    switches = [_switch(look, kind, muted) for kind in KINDS]
    return screen(text, [*in_rows(switches, 2), (zones, language), (keys.home(look),)])


def _switch(look: Look, kind: NoticeKind, muted: AbstractSet[NoticeKind]) -> InlineKeyboardButton:
    sign = "🔕" if kind in muted else "🔔"
    text = f"{sign} {look.texts.plain(f'button-notices-{kind}')}"
    return button(text, SwitchNotices(kind=KINDS.index(kind), on=int(kind in muted)))


def mute_button(look: Look, kind: NoticeKind) -> InlineKeyboardButton:
    """For under a notice: no more of this kind."""
    return button(f"🔕 {look.texts.plain('button-mute')}", MuteNotices(kind=KINDS.index(kind)))


def zones(look: Look, page: int, now: int) -> Screen:
    """By the time that clocks there show now: everybody knows what theirs shows."""
    texts = look.texts
    pages = -(-len(ZONES) // ZONES_ON_A_PAGE)
    page = min(max(page, 0), pages - 1)
    first = page * ZONES_ON_A_PAGE
    shown = [
        button(_zone(look, zone, now), ChooseZone(zone=first + at + 1))
        for at, zone in enumerate(ZONES[first : first + ZONES_ON_A_PAGE])
    ]
    mark = "✅ " if look.zone is None else ""
    phone = button(f"{mark}📱 {texts.plain('button-zone-phone')}", ChooseZone(zone=0))
    turn = keys.pages(look, page, pages, lambda to: Zones(page=to))
    back = (keys.back(look, Settings()), keys.home(look))
    return screen(texts("zone-choose"), [(phone,), *in_rows(shown, 2), turn, back])


def _zone(look: Look, zone: str, now: int) -> str:
    locale = look.texts.locale
    mark = "✅ " if look.zone == zone else ""
    return f"{mark}{formatting.clock_time(now, locale, zone)} · {formatting.city(zone, locale)}"
