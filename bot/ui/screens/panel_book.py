"""A panel's book: what it says in a line or two, and the page with the last comparisons."""

from __future__ import annotations

from bot.domain.names import short_name
from bot.domain.panel_book import BalanceCheck, BookView, shown
from bot.domain.views import PanelBook
from bot.ui import formatting
from bot.ui.callbacks import Balance, OpenPanelBook
from bot.ui.look import Look
from bot.ui.screen import Screen, button, screen
from bot.ui.screens import keys
from bot.ui.screens.trust import allow_key, trust_lines
from bot.ui.translator import Markup

LONGEST_NAME = 60


def book_lines(look: Look, book: BookView) -> list[Markup]:
    """What is booked and whether the panel says the same; what went on in a week."""
    if book.too_large:
        return [look.texts("book-too-large")]
    if not book.checks:
        return []
    booked = _money(look, book, book.booked)
    lines = [look.texts("book-booked", amount=booked, what=_what(look, book, book.checks[0]))]
    if book.spent or book.topped_up:
        spent, added = (_money(look, book, one) for one in (book.spent, book.topped_up))
        lines.append(look.texts("book-week", spent=spent, added=added))
    if book.in_doubt:
        lines.append(look.texts("book-in-doubt", amount=_money(look, book, book.in_doubt)))
    return lines


def panel_book(look: Look, found: PanelBook) -> Screen:
    """The same, what others spent or was lost, and the last comparisons."""
    texts, book = look.texts, found.book
    parts = [
        texts("book-title", name=short_name(found.panel.name, LONGEST_NAME)),
        Markup("\n".join([*book_lines(look, book), *_lost(look, book)])) or texts("book-empty"),
        Markup("\n".join(trust_lines(look, found.trust))),
        Markup("\n".join(_check(look, book, check) for check in book.checks)),
        texts("book-note"),
    ]
    address = OpenPanelBook(panel=found.panel.id)
    again = button(f"🔄 {texts.plain('button-refresh')}", address)
    allow = allow_key(look, found.panel.id, found.trust)
    rows = [(allow,), (again, keys.back(look, Balance()))]
    return screen(formatting.paragraphs(parts), rows)


def _lost(look: Look, book: BookView) -> list[Markup]:
    lines = []
    if book.foreign:
        lines.append(look.texts("book-foreign-sum", amount=_money(look, book, book.foreign)))
    if book.loss:
        lines.append(look.texts("book-loss", amount=_money(look, book, book.loss)))
    return lines


def _check(look: Look, book: BookView, check: BalanceCheck) -> Markup:
    return look.texts(
        "book-check",
        at=look.when(check.at),
        reported=f"{check.reported} {check.currency}",
        what=_what(look, book, check),
    )


def _what(look: Look, book: BookView, check: BalanceCheck) -> str:
    """A difference in words."""
    return look.texts.plain(
        f"book-{check.finding}",
        amount=_money(look, book, abs(check.booked_now or check.difference)),
        more=int(check.difference > 0),
        orders=formatting.listed(map(str, check.order_ids), look.texts.locale),
    )


def _money(look: Look, book: BookView, amount: int) -> str:
    return look.balance(shown(amount, book.currency))
