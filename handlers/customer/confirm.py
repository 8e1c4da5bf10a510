"""Confirm: the one tap that spends money."""

from __future__ import annotations

from bot.domain.views import (
    Confirmed,
    ConfirmTap,
    OrderView,
    PriceMoved,
    Refusal,
    SameAsBefore,
    Short,
)
from bot.telegram.turn import Next
from bot.telegram.visit import Visit, leads_to
from bot.ui.callbacks import ConfirmAfter, ConfirmOrder, OpenOrder, Review
from bot.ui.screens import draft as screens
from handlers.customer.draft import refuse_foreign, show_review
from handlers.routes import Routes


async def confirm(visit: Visit, address: ConfirmOrder) -> None:
    await _confirm(visit, address, repeat=bool(address.repeat))


async def confirm_after(visit: Visit, address: ConfirmAfter) -> None:
    """The same, for an order that waits until another one has ended."""
    await _confirm(visit, address, after=address.order)


async def _confirm(
    visit: Visit,
    address: ConfirmOrder | ConfirmAfter,
    *,
    repeat: bool = False,
    after: int | None = None,
) -> None:
    found = await visit.act(
        visit.shop.confirm,
        visit.person,
        address.draft,
        address.nonce,
        card=visit.message_id,
        repeat=repeat,
        after=after,
        then=lambda found: _after_confirm(visit, address, found),
    )
    if found.is_foreign:
        await refuse_foreign(visit, address)
    elif isinstance(found.outcome, Confirmed):
        await _show_order(visit, found.outcome, found.made)
    else:
        await _show_why_not(visit, address, found.outcome)


def _after_confirm(
    visit: Visit, address: ConfirmOrder | ConfirmAfter, found: ConfirmTap
) -> Next | None:
    """Where no order was made, the draft and what is awaited stay as they are."""
    if found.is_foreign:
        return None
    if isinstance(found.outcome, Confirmed):
        return leads_to(OpenOrder(order=found.outcome.order.id))
    return leads_to(Review(draft=address.draft), visit.awaiting, **(visit.data or {}))


async def _show_order(visit: Visit, outcome: Confirmed, made: OrderView | None) -> None:
    await visit.toast(_thanks(visit, outcome))
    visit.shop.signals.placing.set()
    order_id, message_id = outcome.order.id, visit.message_id
    await visit.cards.open(order_id, visit.chat_id, message_id, visit.look, made)


def _thanks(visit: Visit, outcome: Confirmed) -> str:
    texts, first = visit.look.texts, outcome.order.after_order
    if outcome.again:
        return texts.plain("confirm-already")
    if first is not None:
        return texts.plain("confirm-queued", order=str(first))
    return texts.plain("confirm-working")


async def _show_why_not(
    visit: Visit,
    address: ConfirmOrder | ConfirmAfter,
    outcome: Short | SameAsBefore | PriceMoved | Refusal,
) -> None:
    if isinstance(outcome, Refusal):
        await visit.show(screens.refused(visit.look, outcome, address.draft))
        return
    if isinstance(outcome, PriceMoved):
        await visit.show(screens.price_moved(visit.look, outcome))
        return
    if isinstance(outcome, Short):
        # The price on the card still holds; drawn again, it shows what is missing.
        await show_review(visit, Review(draft=address.draft))
        return
    step = await visit.read(visit.shop.ordering.step, visit.person, address.draft)
    if isinstance(step, Refusal):
        await visit.show(screens.refused(visit.look, step))
    else:
        await visit.show(screens.ask_repeat(visit.look, step.draft, address.nonce, outcome.order))


def register(routes: Routes) -> None:
    routes.acts(ConfirmOrder)(confirm)
    routes.acts(ConfirmAfter)(confirm_after)
