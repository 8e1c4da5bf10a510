"""Searching: by button, by command, or just by writing; results in pages."""

from __future__ import annotations

import pytest

from bot.domain.search import search
from bot.ui.callbacks import AskSearch, Home, OpenService, PickQuantity, SearchPage
from sandbox.telegram.seen import SeenMessage
from tests.e2e import steps
from tests.e2e.conftest import Play
from tests.e2e.steps import keys, phrase, press, read, see
from tests.samples import one_test_in

pytestmark = [pytest.mark.usefixtures("calm"), one_test_in(3)]
PAGE = 8


def _names(play: Play, shown: SeenMessage) -> list[str]:
    catalogue = play.kiosk.shop.shelf.catalogue
    numbers = [OpenService.unpack(key.value).service for key in keys(shown, OpenService)]
    services = [catalogue.service(number) for number in numbers]
    return [service.name.lower() for service in services if service is not None]


async def test_by_the_button(play: Play) -> None:
    await play.customer.send("/start")
    home = await read(play.customer, "home-greeting")
    await press(play.customer, AskSearch)
    await read(play.customer, "search-ask")
    assert await steps.awaited(play) == "search"
    await play.customer.send("instagram followers")
    shown = await see(play.customer, OpenService)
    assert shown.id > home.id
    assert "instagram followers" in shown.text
    assert all("followers" in name for name in _names(play, shown))
    assert await steps.awaited(play) is None


@pytest.mark.parametrize("text", ["/search instagram likes", "instagram likes", "INSTAGRAM likes"])
async def test_by_words_alone(play: Play, text: str) -> None:
    await play.customer.send(text)
    shown = await see(play.customer, OpenService)
    assert all("likes" in name for name in _names(play, shown))


async def test_the_price_in_the_list_is_the_services(play: Play) -> None:
    await play.customer.send("instagram followers")
    shown = await see(play.customer, OpenService)
    price = keys(shown, OpenService)[0].text.split(" · ")[0]
    await press(play.customer, OpenService)
    assert price in (await read(play.customer, "link-ask")).text


async def test_pages_and_back_to_the_same_page(play: Play) -> None:
    customer = play.customer
    await customer.send("instagram")
    await see(customer, OpenService)
    await customer.tap("Next")
    second = await steps.card(customer)
    await customer.tap("Next")
    third = await steps.card(customer)
    assert len(keys(second, OpenService)) == PAGE
    assert not {*_values(second)} & {*_values(third)}
    await press(customer, OpenService)
    await read(customer, "link-ask")
    await customer.tap("Back")
    back = await steps.card(customer)
    assert (back.id, back.text, back.buttons) == (third.id, third.text, third.buttons)
    await customer.tap("Previous")
    assert (await steps.card(customer)).buttons == second.buttons


def _values(shown: SeenMessage) -> list[str]:
    return [key.value for key in keys(shown, OpenService)]


async def test_back_from_a_later_card_to_the_results(play: Play) -> None:
    customer = play.customer
    await customer.send("instagram followers")
    results = await see(customer, OpenService)
    await press(customer, OpenService)
    await customer.send(steps.LINK)
    await see(customer, PickQuantity)
    await customer.tap("Back")
    await read(customer, "link-ask")
    await customer.tap("Back")
    assert (await steps.card(customer)).buttons == results.buttons


async def test_nothing_fits(play: Play) -> None:
    await play.customer.send("/search xqzzy wvvk")
    shown = await read(play.customer, "search-nothing")
    assert "xqzzy wvvk" in shown.text
    assert keys(shown, AskSearch)
    await press(play.customer, AskSearch)
    await play.customer.send("instagram")
    await see(play.customer, OpenService)


async def test_words_are_shown_as_they_were_written(play: Play) -> None:
    await play.customer.send("/search <b>instagram</b> & \u202elikes")
    shown = await play.customer.wait_for("<b>instagram</b> &")
    assert shown.buttons


@pytest.mark.parametrize("way", ["Back", "Cancel"])
async def test_leaving_the_question(play: Play, way: str) -> None:
    await play.customer.send("/start")
    await read(play.customer, "home-greeting")
    await press(play.customer, AskSearch)
    await play.customer.tap(way)
    await read(play.customer, "home-greeting")
    assert await steps.awaited(play) is None


async def test_a_link_is_not_searched_for(play: Play) -> None:
    await play.customer.send(steps.LINK)
    await read(play.customer, "paste-found")
    assert await play.books.count("search") == 0


async def test_results_survive_a_restart(play: Play) -> None:
    await play.customer.send("instagram")
    await see(play.customer, OpenService)
    await play.stop()
    await play.restart()
    await play.customer.tap("Next")
    shown = await steps.card(play.customer)
    assert phrase("search-found") in shown.text
    await press(play.customer, Home)
    await read(play.customer, "home-greeting")


@pytest.mark.long_ways
async def test_what_was_meant_and_what_comes_closest(play: Play) -> None:
    for words, key in (
        ("instagarm folowers", "finding-meant"),
        ("подпичики инстаграм", "finding-meant"),
        ("telegram spotify saves", "finding-closest"),
        ("подписчики инстаграм", "search-found"),
        ("instagram (likes) .*[^$", "search-found"),
        ("🔥 tiktok izlenme 🔥", "search-found"),
    ):
        await play.customer.send(words)
        shown = await read(play.customer, key)
        assert keys(shown, OpenService)
    await play.customer.send("instagarm folowers")
    await read(play.customer, "finding-meant")
    await press(play.customer, SearchPage, page=1)
    await read(play.customer, "finding-meant")


@pytest.mark.long_ways
async def test_a_list_that_is_cut_says_so(play: Play) -> None:
    for words, is_cut in (("instagram", False), ("refill", True)):
        found = search(play.kiosk.shop.shelf.catalogue, words)
        assert (found.count > len(found.services)) is is_cut
        await play.customer.send(words)
        shown = await read(play.customer, "search-found")
        assert f"{words}: {found.count} services" in shown.text
        assert (phrase("finding-best") in shown.text) is is_cut


async def test_a_package_has_no_limits_in_a_list(play: Play) -> None:
    await play.customer.send("package")
    shown = await read(play.customer, "list-packages")
    assert shown.rich
    assert "Package" in shown.text
    assert "1–" not in shown.text


async def test_the_number_of_a_service(play: Play) -> None:
    service = play.kiosk.shop.shelf.catalogue.all_services()[-1]
    for words in (str(service.id), f"#{service.id}", f"/search {service.id}"):
        await play.customer.send(words)
        shown = await see(play.customer, OpenService)
        assert OpenService.unpack(keys(shown, OpenService)[0].value).service == service.id
    await play.customer.send("#999999999")
    await read(play.customer, "search-nothing")


async def test_nothing_to_search_for(play: Play) -> None:
    for words, key in (
        ("😀😀😀", "search-nothing"),
        ("?!.,;", "search-nothing"),
        ("a" * 4000, "search-too-long"),
        ("/search  ", "search-ask"),
    ):
        await play.customer.send(words)
        await read(play.customer, key)
