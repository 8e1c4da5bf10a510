"""How far a panel is trusted with deciding about lost orders, as lines of other screens."""

from __future__ import annotations

from aiogram.types import InlineKeyboardButton

from bot.domain.resolver import ENOUGH_ORDERS
from bot.domain.views import AGREED_IN_A_ROW, TrustView
from bot.ui.callbacks import AllowResolving
from bot.ui.look import Look
from bot.ui.screen import button
from bot.ui.translator import Markup


def trust_lines(look: Look, found: TrustView) -> list[Markup]:
    """Who decides about lost orders, and why; whether orders have to wait just now."""
    why, seen, needed = _why(found)
    lines = [look.texts("trust-line", why=why, n=min(seen, needed), of=needed)]
    if found.resting_until is not None:
        lines.append(look.texts("trust-resting", at=look.when(found.resting_until)))
    return lines


def _why(found: TrustView) -> tuple[str, int, int]:
    reasons = (
        (found.stopped is not None, ("stopped", 0, 0)),
        (found.out_of_order > 0, ("order", 0, 0)),
        (found.foreign_at is not None, ("foreign", 0, 0)),
        (found.hides_foreign is False, ("shows", 0, 0)),
        (found.ascending < ENOUGH_ORDERS, ("ids", found.ascending, ENOUGH_ORDERS)),
        (not found.exclusive, ("agreed", found.agreed, AGREED_IN_A_ROW)),
    )
    return next((said for holds, said in reasons if holds), ("none", 0, 0))


def allow_key(look: Look, panel_id: int, found: TrustView) -> InlineKeyboardButton | None:
    """The button that lets Kiosk decide again, where anything stands against it."""
    if not found.needs_a_look:
        return None
    texts = look.texts
    return button(f"✅ {texts.plain('button-allow-resolving')}", AllowResolving(panel=panel_id))
