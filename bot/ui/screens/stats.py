"""How the shop does, and what is wrong with it."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.figures import Figures, PanelSales, Period, ServiceSales, ShopFigures, Visitors
from bot.domain.names import short_name
from bot.ui import callbacks, formatting
from bot.ui.callbacks import Cases, Stats
from bot.ui.look import Look
from bot.ui.screen import Screen, button, screen
from bot.ui.screens import keys
from bot.ui.screens.alerts import alert_lines
from bot.ui.translator import Markup

LONGEST_NAME = 60
MOST_PANELS = 10


def stats(look: Look, found: ShopFigures) -> Screen:
    texts = look.texts
    parts = [
        texts("stats-title", at=look.when(found.at)),
        _waiting(look, found),
        *(_period(look, found, period) for period in Period),
        _panels(look, found.panels),
        _services(look, found.services),
        texts("stats-note"),
    ]
    again = button(f"🔄 {texts.plain('button-refresh')}", Stats())
    balance = button(f"💰 {texts.plain('button-balance')}", callbacks.Balance())
    cases = button(f"🔍 {texts.plain('button-cases')}", Cases(page=0))
    return screen(formatting.paragraphs(parts), [(again, balance), (cases, keys.admin_home(look))])


def _waiting(look: Look, found: ShopFigures) -> Markup:
    """What a person should look at: alerts, cases, and orders that are not done yet."""
    texts, oldest = look.texts, found.oldest
    lines = alert_lines(look, found.alerts)
    if found.cases:
        lines.append(texts("stats-cases", n=found.cases))
    lines.append(
        texts(
            "stats-open",
            n=found.open_orders,
            order=str(oldest.id if oldest else 0),
            at=look.when(oldest.created_at if oldest else 0),
            held=look.balance(found.holds),
        )
    )
    return Markup("\n".join(lines))


def _period(look: Look, found: ShopFigures, period: Period) -> Markup:
    orders = _orders(look, found.figures[period])
    people = _people(look, found.visitors[period])
    return Markup("\n".join([look.texts(f"stats-{period}"), *orders, people]))


def _orders(look: Look, figures: Figures) -> list[Markup]:
    """Where nothing was sold there is nothing to say of money."""
    texts = look.texts
    counts = {name: getattr(figures, name) for name in _COUNTS}
    lines = [texts("stats-orders", **counts)]
    if not figures.placed:
        return lines
    turnover, refunds = look.balance(figures.turnover), look.balance(figures.refunds)
    lines.append(texts("stats-turnover", turnover=turnover, refunds=refunds))
    lines.append(
        texts(
            "stats-costs",
            cost=look.balance(figures.cost),
            known=figures.costs_known,
            placed=figures.placed,
        )
    )
    lines.append(texts("stats-profit", profit=look.balance(figures.profit)))
    return lines


_COUNTS = ("confirmed", "placed", "completed", "partial", "canceled", "refused")


def _people(look: Look, visitors: Visitors) -> Markup:
    return look.texts("stats-people", customers=visitors.customers, new=visitors.new)


def _panels(look: Look, panels: Sequence[PanelSales]) -> Markup | None:
    """Only where there is a choice of them."""
    if len(panels) < 2:  # noqa: PLR2004 - one panel is the shop
        return None
    lines = [
        look.texts(
            "stats-panel",
            name=short_name(panel.name, LONGEST_NAME),
            n=panel.orders,
            turnover=look.balance(panel.turnover),
            profit=look.balance(panel.profit),
        )
        for panel in panels[:MOST_PANELS]
    ]
    return Markup("\n".join([look.texts("stats-panels"), *lines]))


def _services(look: Look, services: Sequence[ServiceSales]) -> Markup | None:
    if not services:
        return None
    lines = [
        look.texts(
            "stats-service",
            name=short_name(service.name, LONGEST_NAME),
            n=service.orders,
            turnover=look.balance(service.turnover),
        )
        for service in services
    ]
    return Markup("\n".join([look.texts("stats-services"), *lines]))
