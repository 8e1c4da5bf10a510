"""Platforms, categories, services and search."""

from bot.domain.deep_links import LinkTo, linked_number
from bot.domain.platforms import Platform
from bot.shop.searching import LONGEST, SearchResult
from bot.telegram.visit import Visit, leads_to
from bot.ui.callbacks import (
    AskSearch,
    CategoryPage,
    OpenOrder,
    PlatformPage,
    Platforms,
    SearchPage,
)
from bot.ui.screen import Screen
from bot.ui.screens import browse, keys
from handlers.customer.orders import show_order
from handlers.customer.paste import answer_links
from handlers.customer.start import below_the_card, leaving
from handlers.routes import Routes

SEARCH = "search"


async def show_platforms(visit: Visit, address: Platforms) -> None:
    catalogue = visit.shop.shelf.catalogue
    await visit.show_list(
        catalogue,
        lambda: browse.platforms(visit.look, catalogue.platforms(), address.page),
        address.pack(),
    )


async def show_platform(visit: Visit, address: PlatformPage) -> None:
    platform = Platform.numbered(address.platform)
    catalogue = visit.shop.shelf.catalogue
    bundles = len(await visit.read(visit.shop.bundles.offered, platform))
    await visit.show_list(
        catalogue,
        lambda: browse.categories(
            visit.look,
            platform,
            catalogue.categories(platform),
            address.page,
            back_page=keys.page_of([one for one, _ in catalogue.platforms()], platform),
            bundles=bundles,
        ),
        address.pack(),
        bundles,
    )


async def show_category(visit: Visit, address: CategoryPage) -> None:
    catalogue = visit.shop.shelf.catalogue
    category = catalogue.category(address.category)
    if category is None:
        await visit.show(browse.category_gone(visit.look))
        return
    shared = await visit.link_to(LinkTo.CATEGORY, category.id)
    await visit.show_list(
        catalogue,
        lambda: browse.services(
            visit.look,
            category,
            catalogue.services(category.id),
            address.page,
            back_page=keys.page_of(catalogue.categories(category.platform), category),
            shared=shared,
        ),
        address.pack(),
        shared,
    )


async def show_search(visit: Visit, address: SearchPage) -> None:
    result = await visit.read(visit.shop.searching.again, visit.person.id, address.search)
    if result is None:
        if await visit.read(visit.shop.searching.is_foreign, visit.person.id, address.search):
            await visit.refuse(address.pack())
        await visit.show(browse.ask_search(visit.look))
        return
    await visit.show(_results(visit, result, address.page))


async def show_ask_search(visit: Visit, _: AskSearch) -> None:
    await visit.show(browse.ask_search(visit.look))


async def ask_search(visit: Visit, address: AskSearch) -> None:
    await visit.wait_for(leads_to(AskSearch(), SEARCH))
    await show_ask_search(visit, address)


async def services_command(visit: Visit, _: str) -> None:
    await below_the_card(visit, Platforms(page=0))
    await show_platforms(visit, Platforms(page=0))


async def search_command(visit: Visit, words: str) -> None:
    if words:
        await search(visit, words)
    else:
        await ask_search(visit, AskSearch())


async def search_words(visit: Visit) -> None:
    """The text after Search: words, a link as well, or an explanation of what is expected."""
    if await answer_links(visit):
        return
    words = (visit.text or "").strip()
    if not words:
        problem = visit.look.texts("search-empty")
        await visit.show(browse.ask_search(visit.look, problem))
        return
    await search(visit, words)


async def search(visit: Visit, words: str) -> None:
    """Look for `words`, which may come from anywhere; too many are refused.

    The number of one's own order, as it is shown (`#17`), opens the order.
    """
    if len(words) > LONGEST:
        problem = visit.look.texts("search-too-long")
        await visit.show(browse.ask_search(visit.look, problem))
        return
    folded = " ".join(words.split())
    if (order := await _own_order(visit, folded)) is not None:
        await visit.wait_for(leads_to(order))
        await show_order(visit, order)
        return
    result = await visit.act(
        visit.shop.searching.start,
        visit.person.id,
        folded,
        then=lambda found: leads_to(SearchPage(search=found.id, page=0)),
    )
    await visit.show(_results(visit, result, 0))


def _results(visit: Visit, found: SearchResult, page: int) -> Screen:
    return browse.search_results(
        visit.look,
        found.id,
        found.words,
        found.services,
        page,
        meant=found.meant,
        whole=found.whole,
        count=found.count,
    )


async def _own_order(visit: Visit, words: str) -> OpenOrder | None:
    """`#17`, where the person has an order of that number."""
    number = linked_number(words.removeprefix("#")) if words.startswith("#") else None
    if number is None or not await visit.read(visit.shop.history.view, visit.person.id, number):
        return None
    return OpenOrder(order=number)


def register(routes: Routes) -> None:
    routes.acts(Platforms, show=show_platforms)(leaving(show_platforms))
    routes.acts(PlatformPage, show=show_platform)(leaving(show_platform))
    routes.acts(CategoryPage, show=show_category)(leaving(show_category))
    routes.acts(SearchPage, show=show_search)(leaving(show_search))
    routes.acts(AskSearch, show=show_ask_search)(ask_search)
    routes.command("services")(services_command)
    routes.command("search")(search_command)
    routes.text(SEARCH)(search_words)
