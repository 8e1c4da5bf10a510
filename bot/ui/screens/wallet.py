"""A customer's balance and statement: every movement, with the balance after it."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from aiogram.types import InputRichMessage

from bot.domain.records import LedgerEntry
from bot.domain.views import Statement
from bot.ui import formatting
from bot.ui.callbacks import Home, TopUp, WalletPage
from bot.ui.look import Look
from bot.ui.rich import LEFT, RIGHT, rich_table
from bot.ui.screen import GREEN, Screen, button, screen
from bot.ui.screens import keys
from bot.ui.translator import Markup


def wallet(look: Look, found: Statement) -> Screen:
    texts = look.texts
    head = texts("wallet-balance", balance=look.balance(found.balance))
    held = texts("wallet-held", held=look.balance(found.held)) if found.held else None
    lines = "\n".join(_line(look, entry) for entry in found.entries) or texts("wallet-empty")
    parts = [Markup(f"{head}\n{held}") if held else head, lines]
    table = _table(look, parts[0], found.entries) if found.entries else None
    top_up = button(f"➕ {texts.plain('button-top-up')}", TopUp(draft=0), GREEN)
    turn = keys.pages(look, found.page, found.pages, lambda to: WalletPage(page=to))
    end = (keys.back(look, Home()), keys.cancel(look))
    return screen(formatting.paragraphs(parts), [(top_up,), turn, end], table)


def _line(look: Look, entry: LedgerEntry) -> Markup:
    return look.texts(
        "wallet-line",
        at=look.when(entry.at),
        what=_what(look, entry),
        amount=look.change(entry.amount),
        after=look.balance(entry.balance_after),
    )


def _table(look: Look, head: str, entries: Iterable[LedgerEntry]) -> InputRichMessage:
    texts = look.texts
    heads = [
        (texts("column-amount"), RIGHT),
        (texts("column-what"), LEFT),
        (texts("column-balance"), RIGHT),
        (texts("column-when"), LEFT),
    ]
    rows = [
        (
            escape(look.change(entry.amount)),
            escape(_what(look, entry)),
            escape(look.balance(entry.balance_after)),
            look.when(entry.at),
        )
        for entry in entries
    ]
    return rich_table([head], heads, rows)


def _what(look: Look, entry: LedgerEntry) -> str:
    key = f"entry-{entry.kind.replace('_', '-')}"
    return look.texts.plain(key, order=_order(entry.ref))


def _order(ref: str) -> str:
    """`order:17` and `order:17:450000` are about order #17; a credit is about none."""
    kind, _, rest = ref.partition(":")
    return f"#{rest.partition(':')[0]}" if kind == "order" else ""
