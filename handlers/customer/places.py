"""Choosing a channel or group of Telegram in place of typing its link."""

from __future__ import annotations

from bot.domain.draft_steps import LINK
from bot.domain.views import Refusal
from bot.telegram.places import close_picker, open_picker
from bot.telegram.visit import Visit, leads_to
from bot.ui.callbacks import EditLink, PickPlace
from bot.ui.screens import draft as draft_screens
from bot.ui.screens import places as screens
from handlers.customer.draft import own
from handlers.routes import Routes

PICKER = "picker"
"""In what is awaited: the message that brought the keyboard, which has to go again."""


async def pick_place(visit: Visit, address: PickPlace) -> None:
    """Show Telegram's keyboard; the choice comes as a message, and a link may be sent as well."""
    step = await visit.read(visit.shop.ordering.step, visit.person, address.draft)
    if isinstance(step, Refusal):
        await visit.show(draft_screens.refused(visit.look, step))
        return
    texts = visit.look.texts
    picker = await open_picker(
        visit.bot, visit.chat_id, texts("place-choose"), screens.picker(visit.look)
    )
    awaited = {"draft": address.draft, PICKER: picker}
    await visit.act(
        visit.shop.ordering.revisit,
        visit.person,
        address.draft,
        visit.message_id,
        then=lambda _: leads_to(EditLink(draft=address.draft), LINK, **awaited),
    )


async def put_picker_away(visit: Visit) -> bool:
    """Whatever is done next, the keyboard goes. Says whether there was one."""
    picker = (visit.data or {}).pop(PICKER, None)
    if picker is None:
        return False
    words = visit.look.texts("place-closed")
    await close_picker(visit.bot, visit.chat_id, picker, words)
    return True


def register(routes: Routes) -> None:
    routes.acts(PickPlace)(own(pick_place))
