"""What is left at each panel, and what is wrong there."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.names import short_name
from bot.domain.records import PanelRecord
from bot.domain.views import PanelBalance
from bot.ui import formatting
from bot.ui.callbacks import Balance, OpenPanelBook, Stats
from bot.ui.look import Look
from bot.ui.screen import Row, Screen, button, screen
from bot.ui.screens import keys
from bot.ui.screens.alerts import alert_lines
from bot.ui.screens.panel_book import book_lines
from bot.ui.translator import Markup

DAYS_OF_A_YEAR = 365
LONGEST_NAME = 40
MOST_BOOKS = 20


def balances(look: Look, found: Sequence[PanelBalance]) -> Screen:
    again = button(f"🔄 {look.texts.plain('button-refresh')}", Balance())
    stats = button(f"📊 {look.texts.plain('button-stats')}", Stats())
    parts = [look.texts("balance-title"), *(_balance(look, panel) for panel in found)]
    rows = [*_books(found), (again, stats), (keys.admin_home(look),)]
    return screen(formatting.paragraphs(parts), rows)


def _books(found: Sequence[PanelBalance]) -> list[Row]:
    """One button for each panel that anything is known of."""
    known = [one.panel for one in found if one.book is not None and one.book.checks]
    return [
        (button(f"📒 {short_name(panel.name, LONGEST_NAME)}", OpenPanelBook(panel=panel.id)),)
        for panel in known[:MOST_BOOKS]
    ]


def _balance(look: Look, found: PanelBalance) -> Markup:
    texts, panel = look.texts, found.panel
    lines = [texts("balance-panel", name=panel.name)]
    lines += [texts("balance-never")] if panel.balance is None else _amount(look, found)
    if found.book is not None:
        lines += book_lines(look, found.book)
    if panel.synced_at is not None:
        lines.append(texts("balance-synced", at=look.when(panel.synced_at)))
    lines += alert_lines(look, found.alerts)
    if found.asking:
        lines.append(texts("balance-asking"))
    elif panel.last_error is not None:
        lines.append(_error(look, panel, panel.last_error))
    return Markup("\n".join(lines))


def _amount(look: Look, found: PanelBalance) -> list[Markup]:
    texts, panel = look.texts, found.panel
    amount = texts("balance-amount", amount=panel.balance or "", currency=panel.currency or "")
    lines = [amount]
    if found.worth is not None:
        lines.append(texts("balance-worth", amount=look.balance(found.worth)))
    return [*lines, _days(look, found.days_left), _asked(look, panel)]


def _days(look: Look, days: int | None) -> Markup:
    if days is None:
        return look.texts("balance-no-pace")
    if days > DAYS_OF_A_YEAR:
        return look.texts("balance-days-many")
    return look.texts("balance-days", n=days)


def _asked(look: Look, panel: PanelRecord) -> Markup:
    return look.texts("balance-at", at=look.when(panel.balance_at or 0))


def _error(look: Look, panel: PanelRecord, words: str) -> Markup:
    return look.texts("balance-error", words=words, at=look.when(panel.last_error_at or 0))
