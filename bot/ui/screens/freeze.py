"""Why the shop takes no orders, as admins read of it, and the ways to open it."""

from __future__ import annotations

from collections.abc import Iterator

from aiogram.types import InlineKeyboardButton

from bot.domain.closing import Closing, ShopState
from bot.domain.restored import PanelSearch, Restored, SearchProblem
from bot.ui import formatting
from bot.ui.callbacks import OpenRestored, ShowFreeze, SwitchFreeze
from bot.ui.look import Look
from bot.ui.screen import GREEN, RED, Row, Screen, button, screen
from bot.ui.screens import keys
from bot.ui.translator import Markup

MOST_SHOWN = 4
"""Broken invariants: one is as long as a text may be."""
MOST_IDS = 20
MOST_PANELS = 5


def freeze(look: Look, state: ShopState) -> Screen:
    """Every reason with what is known of it and what to do."""
    parts = list(_reasons(look, state)) or [look.texts("freeze-off")]
    rows = [(_switch(look, state),), _open(look, state.restored), (keys.admin_home(look),)]
    return screen(formatting.paragraphs(parts), rows)


def open_restored(look: Look, restored: Restored) -> Screen:
    """What is given up by opening, before it is."""
    sure = OpenRestored(at=restored.restored_at, sure=1)
    early = look.texts("freeze-open-early") if _is_being_searched(restored) else None
    sure_text = look.texts("freeze-open-sure", n=restored.strays, worth=look.worth(restored.cost))
    text = formatting.paragraphs([sure_text, early])
    yes = button(look.texts.plain("button-open-sure"), sure, RED)
    return screen(text, [(yes,), (keys.back(look, ShowFreeze()), keys.admin_home(look))])


def _is_being_searched(restored: Restored) -> bool:
    """Who did not answer is asked again."""
    unanswered = (one.problem is SearchProblem.UNANSWERED for one in restored.searched)
    return bool(restored.waiting) or any(unanswered)


def _reasons(look: Look, state: ShopState) -> Iterator[Markup]:
    if Closing.BY_HAND in state.reasons:
        yield look.texts("freeze-on")
    if Closing.BROKEN_BOOKS in state.reasons:
        yield look.texts("freeze-broken")
        yield from (look.texts("freeze-broken-row", row=row) for row in state.broken[:MOST_SHOWN])
        if len(state.broken) > MOST_SHOWN:
            yield look.texts("freeze-more", n=len(state.broken) - MOST_SHOWN)
    if state.restored is not None:
        yield from _restored(look, state.restored)


def _restored(look: Look, restored: Restored) -> Iterator[Markup]:
    made, at = look.when(restored.made_at), look.when(restored.restored_at)
    yield look.texts("freeze-restored", made=made, at=at)
    panels = [_panel(look, one) for one in restored.searched]
    panels += [look.texts("freeze-waiting", panel=name) for name in restored.waiting]
    yield from panels[:MOST_PANELS]
    if len(panels) > MOST_PANELS:
        yield look.texts("freeze-more", n=len(panels) - MOST_PANELS)


def _panel(look: Look, found: PanelSearch) -> Markup:
    texts, worth = look.texts, look.worth(found.cost)
    lines = [texts("freeze-panel", panel=found.panel, n=len(found.strays), worth=worth)]
    if found.strays:
        shown = [one.remote_id for one in found.strays[:MOST_IDS]]
        ids = formatting.listed(shown, texts.locale)
        lines.append(texts("freeze-ids", ids=ids, more=max(0, len(found.strays) - MOST_IDS)))
    if found.problem is not None:
        lines.append(texts(f"freeze-problem-{found.problem}"))
    return Markup("\n".join([*lines, _difference(look, found)]))


def _difference(look: Look, found: PanelSearch) -> Markup:
    amount, currency = found.difference, found.currency
    if amount is None:
        return look.texts("freeze-difference-unknown")
    if amount == 0:
        return look.texts("freeze-difference-none")
    shown = f"{abs(amount).normalize():f}"
    key = "freeze-difference-less" if amount < 0 else "freeze-difference-more"
    return look.texts(key, amount=shown, currency=currency)


def _switch(look: Look, state: ShopState) -> InlineKeyboardButton:
    if Closing.BY_HAND in state.reasons:
        return button(f"▶️ {look.texts.plain('button-resume')}", SwitchFreeze(on=0), GREEN)
    return button(f"⏸️ {look.texts.plain('button-freeze')}", SwitchFreeze(on=1), RED)


def _open(look: Look, restored: Restored | None) -> Row:
    if restored is None:
        return ()
    address = OpenRestored(at=restored.restored_at, sure=0)
    return (button(f"🔓 {look.texts.plain('button-open-restored')}", address, RED),)
