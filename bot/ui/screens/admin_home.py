"""The way to all that admins have."""

from __future__ import annotations

from bot.ui.callbacks import (
    AdminBundles,
    Balance,
    Cases,
    LeftOutReasons,
    ShowFreeze,
    StaffTickets,
    Stats,
    SyncNow,
)
from bot.ui.look import Look
from bot.ui.screen import Screen, button, in_rows, screen
from bot.ui.screens import keys


def admin_home(look: Look) -> Screen:
    texts = look.texts
    ways = (
        button(f"💰 {texts.plain('button-balance')}", Balance()),
        button(f"📊 {texts.plain('button-stats')}", Stats()),
        button(f"🔍 {texts.plain('button-cases')}", Cases(page=0)),
        button(f"🎫 {texts.plain('button-tickets')}", StaffTickets(page=0)),
        button(f"🔄 {texts.plain('button-admin-sync')}", SyncNow()),
        button(f"🚫 {texts.plain('button-admin-left-out')}", LeftOutReasons()),
        button(f"🎁 {texts.plain('button-bundles')}", AdminBundles(page=0)),
        button(f"⏸️ {texts.plain('button-admin-freeze')}", ShowFreeze()),
    )
    return screen(texts("admin-home"), [*in_rows(ways, 2), (keys.home(look),)])
