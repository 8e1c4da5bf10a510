"""The first screen, the pages of plain text, the language, and leaving what one was doing."""

from dataclasses import replace

from aiogram.filters.callback_data import CallbackData

from bot.telegram.turn import Next
from bot.telegram.visit import Visit, leads_to
from bot.ui.callbacks import ChooseLanguage, Home, Languages
from bot.ui.screen import Screen
from bot.ui.screens import start
from bot.ui.translator import shipped_locales, texts_of
from handlers.customer.draft import DRAFT
from handlers.routes import A, Answer, Routes


async def home_screen(visit: Visit) -> Screen:
    shop = visit.shop
    found = await visit.read(shop.at_home, visit.person)
    return start.home(
        visit.look,
        shop.shelf.catalogue.platforms(),
        mode=shop.mode,
        balance=found.balance,
        latest=found.latest,
        unfinished=found.unfinished.draft.id if found.unfinished else None,
        bundles=found.bundles,
    )


async def show_home(visit: Visit, _: Home) -> None:
    await visit.show(await home_screen(visit))


def leaving(show: Answer[A]) -> Answer[A]:
    """Show something else: the text of the step before is not waited for any more."""

    async def leave(visit: Visit, address: A) -> None:
        await stop_waiting(visit)
        await show(visit, address)

    return leave


async def stop_waiting(visit: Visit) -> None:
    """Whoever walks away by a button is not asked for the text of that step any more."""
    if visit.awaiting is not None:
        await visit.wait_for(Next())


async def below_the_card(visit: Visit, address: CallbackData) -> None:
    """A command shows another screen, but the text for a draft is still waited for."""
    waiting = visit.data or {}
    if visit.awaiting is not None and DRAFT in waiting:
        visit.covers = waiting[DRAFT]
        await visit.wait_for(leads_to(address, visit.awaiting, **waiting))


async def cancel_command(visit: Visit, _: str) -> None:
    """Leave the step; a draft that was being made is dropped."""
    if visit.awaiting is None:
        await visit.show(start.notice(visit.look, visit.look.texts("nothing-to-cancel")))
        return
    draft_id = (visit.data or {}).get(DRAFT)
    if draft_id is None:
        await visit.wait_for(Next())
    else:
        await visit.act(visit.shop.ordering.drop, visit.person, draft_id, then=lambda _: Next())
    await visit.show(start.notice(visit.look, visit.look.texts("canceled")))


async def show_languages(visit: Visit, _: Languages) -> None:
    await visit.show(start.languages(visit.look))


async def languages_command(visit: Visit, _: str) -> None:
    await below_the_card(visit, Languages())
    await show_languages(visit, Languages())


async def choose_language(visit: Visit, address: ChooseLanguage) -> None:
    if address.locale not in shipped_locales():
        await visit.refuse(address.pack())
        await show_languages(visit, Languages())
        return
    choose = visit.shop.people.choose_locale
    await visit.act(choose, visit.person.id, address.locale, then=lambda _: leads_to(Languages()))
    visit.look = replace(visit.look, texts=texts_of(address.locale))
    await visit.toast(visit.look.texts.plain("language-chosen"))
    await show_home(visit, Home())


def register(routes: Routes) -> None:
    routes.acts(Home, show=show_home)(leaving(show_home))
    routes.shows(Languages)(show_languages)
    routes.acts(ChooseLanguage)(choose_language)
    routes.command("language")(languages_command)
    routes.command("cancel")(cancel_command)
