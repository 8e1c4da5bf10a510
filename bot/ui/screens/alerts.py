"""Trouble, as admins read of it: in a notice, and as a line of other screens."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from aiogram.types import InlineKeyboardButton

from bot.domain.alerts import Alert, AlertKind
from bot.domain.left_out import LeftOut
from bot.domain.names import short_name
from bot.domain.records import Notice
from bot.ui.callbacks import (
    AllowResolving,
    Balance,
    Cases,
    LeftOutServices,
    ShowFreeze,
    Stats,
    SyncNow,
    WithholdService,
)
from bot.ui.look import Look
from bot.ui.screen import Row, button
from bot.ui.translator import Markup

ALERT = "alert-"
"""How the kinds of these notices begin."""
LONGEST_NAME = 60
MOST_LINES = 8

Key = Callable[[Look, Notice], InlineKeyboardButton]


def alert_lines(look: Look, alerts: Sequence[Alert]) -> list[Markup]:
    """What goes on, the oldest first."""
    lines = [_line(look, alert) for alert in alerts[:MOST_LINES]]
    if len(alerts) > MOST_LINES:
        lines.append(look.texts("alerts-more", n=len(alerts) - MOST_LINES))
    return lines


def _line(look: Look, alert: Alert) -> Markup:
    what, since = look.texts.plain(f"alert-{alert.kind}"), look.when(alert.since)
    if not alert.name:
        return look.texts("alert-line", what=what, since=since)
    about = short_name(alert.name, LONGEST_NAME)
    return look.texts("alert-line-about", about=about, what=what, since=since)


def alert_arguments(look: Look, found: Notice) -> dict[str, str | int]:
    """What the texts of alerts need besides what is stored with them."""
    given = found.arguments
    made: dict[str, str | int] = {"named": int(bool(given["about"]))}
    if "since" in given:
        made["since"] = look.when(int(given["since"]))
    if "made" in given:
        made["made"] = look.when(int(given["made"]))
    if "alert" in given:
        made["what"] = look.texts.plain(f"alert-{given['alert']}")
        made["span"] = look.span(int(given["seconds"]))
    return made


def alert_keys(look: Look, found: Notice) -> Row:
    """The screens where something can be done about it."""
    return tuple(key(look, found) for key in _KEYS.get(found.kind.removeprefix(ALERT), ()))


def _balance(look: Look, _: Notice) -> InlineKeyboardButton:
    return button(f"💰 {look.texts.plain('button-balance')}", Balance())


def _sync(look: Look, _: Notice) -> InlineKeyboardButton:
    return button(f"🔄 {look.texts.plain('button-sync')}", SyncNow())


def _cases(look: Look, _: Notice) -> InlineKeyboardButton:
    return button(f"🔍 {look.texts.plain('button-cases')}", Cases(page=0))


def _stats(look: Look, _: Notice) -> InlineKeyboardButton:
    return button(f"📊 {look.texts.plain('button-stats')}", Stats())


def _rate_jumps(look: Look, _: Notice) -> InlineKeyboardButton:
    page = LeftOutServices(reason=LeftOut.RATE_JUMP, page=0)
    return button(f"📈 {look.texts.plain('button-rate-jumps')}", page)


def _allow_resolving(look: Look, found: Notice) -> InlineKeyboardButton:
    address = AllowResolving(panel=int(found.arguments["subject"]))
    return button(f"✅ {look.texts.plain('button-allow-resolving')}", address)


def _freeze(look: Look, _: Notice) -> InlineKeyboardButton:
    return button(f"🔒 {look.texts.plain('button-why-closed')}", ShowFreeze())


def _withhold(look: Look, found: Notice) -> InlineKeyboardButton:
    address = WithholdService(service=int(found.arguments["subject"]), on=1)
    return button(f"🚫 {look.texts.plain('button-withhold')}", address)


_KEYS: dict[str, tuple[Key, ...]] = {
    AlertKind.LOW_BALANCE: (_balance, _stats),
    AlertKind.KEY_REFUSED: (_balance,),
    AlertKind.ACCOUNT_REFUSED: (_balance,),
    AlertKind.PANEL_DOWN: (_balance,),
    AlertKind.SYNC_FAILED: (_sync,),
    AlertKind.SYNC_DOUBTED: (_sync,),
    AlertKind.RATE_JUMP: (_rate_jumps, _sync),
    AlertKind.OTHER_ACCOUNT: (_balance,),
    AlertKind.PANEL_GONE: (_cases,),
    AlertKind.OTHER_CURRENCY: (_balance,),
    AlertKind.FOREIGN_SPEND: (_balance, _cases),
    AlertKind.STALE_ORDERS: (_cases, _balance),
    AlertKind.BROKEN_BOOKS: (_freeze,),
    AlertKind.RESTORED: (_freeze, _cases),
    AlertKind.SERVICE_FAILING: (_withhold, _stats),
    AlertKind.ALIEN_ORDER: (_cases, _allow_resolving),
}
