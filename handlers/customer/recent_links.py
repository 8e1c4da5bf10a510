"""The link of an earlier order, taken by a tap."""

from bot.domain.views import OrderView, Refusal, Step
from bot.shop.recent_links import takes
from bot.telegram.visit import Visit
from bot.ui.callbacks import PickLink
from bot.ui.screens import draft as screens
from bot.ui.screens.orders import gone
from handlers.customer.draft import after_step, card_of, own, service_card
from handlers.routes import Routes


async def pick_link(visit: Visit, address: PickLink) -> None:
    shop, person = visit.shop, visit.person
    earlier = await visit.read(shop.history.view, person.id, address.order)
    step = await visit.read(shop.ordering.step, person, address.draft)
    if earlier is None:
        await visit.refuse(address.pack())
        await visit.show(gone(visit.look))
    elif isinstance(step, Refusal):
        await visit.show(screens.refused(visit.look, step))
    else:
        await _take(visit, step, earlier)


async def _take(visit: Visit, step: Step, earlier: OrderView) -> None:
    """The service may have changed since the button was made: then the link is asked for."""
    url = earlier.order.link
    if not takes(step.service, url):
        await visit.show(await service_card(visit, step))
        return
    given = await visit.act(
        visit.shop.ordering.give_link,
        visit.person,
        step.draft.id,
        url,
        visit.message_id,
        then=after_step,
    )
    await visit.show(await card_of(visit, given))


def register(routes: Routes) -> None:
    routes.acts(PickLink)(own(pick_link))
