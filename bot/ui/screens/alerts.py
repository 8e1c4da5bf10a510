"""Trouble, as admins read of it: in a notice, and as a line of other screens."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence

from aiogram.types import InlineKeyboardButton

from bot.domain.alerts import Alert, AlertKind
from bot.domain.left_out import LeftOut
from bot.domain.money import amount_in
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
LONGEST_STATUS = 24
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
    if "worth" in given:
        made["worth"] = look.worth(amount_in(str(given["worth"])))
    if "spent" in given:
        made["spent"] = look.told(str(given["spent"]), str(given["currency"]))
    if "shown" in given:
        made["lines"] = _orders(look, found)
    return made


def _orders(look: Look, found: Notice) -> Markup:
    """A line for each order at the panel."""
    shown = json.loads(str(found.arguments["shown"]))
    lines = [_order(look, found, *one) for one in shown]
    more = int(found.arguments["n"]) - len(shown)
    if more > 0:
        lines.append(look.texts("alerts-more", n=more))
    return Markup("\n".join(lines))


def _order(look: Look, found: Notice, remote: str, status: str, told: str) -> Markup:
    status, cost = short_name(status, LONGEST_STATUS), charge(look, found, told)
    return look.texts("alien-line", remote=remote, status=status, charge=cost)


def charge(look: Look, found: Notice, told: str) -> str:
    """What the panel takes for an order, in the currency of the notice."""
    if not told:
        return look.texts.plain("charge-not-told")
    return look.told(told, str(found.arguments["currency"]))


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
