"""A link comes first: recognised, answered with what fits it, and ordered in three taps."""

from __future__ import annotations

from decimal import Decimal

import pytest

from bot.domain.platforms import Platform, TargetKind
from bot.ui.callbacks import (
    ConfirmOrder,
    DropDraft,
    OpenService,
    PastedServices,
    PickPlace,
    PickQuantity,
    TakePasted,
)
from bot.ui.translator import texts_of
from sandbox.telegram.actor import Actor
from sandbox.telegram.seen import SeenMessage
from sandbox.world import SECOND_CUSTOMER_ID
from tests.e2e import forms, steps
from tests.e2e.conftest import Play
from tests.e2e.steps import keys, phrase, press, read, see
from tests.samples import one_test_in

pytestmark = [pytest.mark.usefixtures("calm"), one_test_in(3)]

POST = "https://www.instagram.com/p/DAbCdEfGhIj"
TRACKED = f"{POST}/?igsh=MWQ1ZGUx&utm_source=qr"
CHANNEL = "https://t.me/practice_channel"


async def offered(actor: Actor, text: str) -> SeenMessage:
    """Send a link; the services that fit it."""
    await actor.send(text)
    return await see(actor, TakePasted)


@pytest.mark.long_ways
async def test_a_pasted_link_and_three_taps(play: Play) -> None:
    """The link is kept over a restart; what was completed is offered first the next time."""
    customer = play.customer
    shown = await offered(customer, TRACKED)
    assert "Instagram · post" in shown.text
    assert "utm_source" not in shown.text
    assert len(keys(shown, TakePasted)) == 8
    first, second = keys(shown, TakePasted)[:2]
    assert second.text.startswith("$")
    assert "♻️ 365 days" in second.text
    assert "⏱ ≈ 44 minutes" in second.text
    await play.stop()
    await play.restart()

    await customer.tap_data(shown.id, second.value)
    card = await see(customer, PickQuantity)
    assert POST.removeprefix("https://") in card.text
    await press(customer, PickQuantity, quantity=1000)
    await see(customer, ConfirmOrder)
    await press(customer, ConfirmOrder)
    await read(customer, "state-placed")
    assert customer.taps == 3
    [bought] = play.world.books.orders
    assert (bought.link, bought.quantity) == (POST, 1000)
    await play.until(customer, "is completed")

    again = await offered(customer, POST)
    best, other = keys(again, TakePasted)[:2]
    wanted = TakePasted.unpack(second.value).service
    assert TakePasted.unpack(best.value).service == wanted
    assert TakePasted.unpack(other.value).service == TakePasted.unpack(first.value).service
    assert "⏱ ≈ 44 minutes" in best.text, "one delivery says too little"
    order = await play.books.order()
    assert await play.books.customer() == Decimal(25) - order.price.decimal


async def test_words_and_a_quantity_lead_straight_to_the_price(play: Play) -> None:
    customer = play.customer
    shown = await offered(customer, f"1 000 likes {TRACKED}")
    assert all("Likes" in key.text for key in keys(shown, TakePasted))
    await press(customer, TakePasted)
    card = await see(customer, ConfirmOrder)
    assert "1,000, at" in card.text
    await press(customer, ConfirmOrder)
    await read(customer, "state-placed")
    assert customer.taps == 2
    assert play.world.books.orders[0].quantity == 1000

    await offered(customer, f"{POST} 900m views")
    await press(customer, TakePasted)
    card = await see(customer, PickQuantity)
    assert phrase("quantity-problem-too-large") in card.text
    assert "900000000" in card.text
    assert phrase("quantity-ask") in card.text

    shown = await offered(customer, f"story dislikes {POST}")
    assert phrase("paste-words-ignored") in shown.text


@pytest.mark.long_ways
async def test_pages_and_the_way_back(play: Play) -> None:
    customer = play.customer
    shown = await offered(customer, POST)
    await customer.tap("Next")
    following = await customer.wait_for(lambda one: "2/8" in one.labels)
    assert keys(following, TakePasted) != keys(shown, TakePasted)
    await press(customer, TakePasted)
    await see(customer, PickQuantity)
    await customer.tap("Back")
    await read(customer, "link-ask")
    await customer.tap("Back")
    back = await see(customer, TakePasted)
    assert keys(back, TakePasted) == keys(following, TakePasted)
    await customer.tap("Back")
    await read(customer, "home-greeting")


async def test_a_name_is_asked_for_its_platform_unless_it_is_said(play: Play) -> None:
    customer = play.customer
    await customer.send("@practice.account")
    shown = await read(customer, "paste-which-platform")
    assert keys(shown, PastedServices, platform=Platform.INSTAGRAM)
    assert not keys(shown, PastedServices, platform=Platform.SPOTIFY)
    await press(customer, PastedServices, platform=Platform.TIKTOK)
    await see(customer, TakePasted)
    await customer.tap("Back")
    await read(customer, "paste-which-platform")
    await press(customer, PastedServices, platform=Platform.INSTAGRAM)
    await see(customer, TakePasted)
    await press(customer, TakePasted)
    card = await see(customer, PickQuantity)
    assert steps.LINK.removeprefix("https://") in card.text

    shown = await offered(customer, "instagram @Practice.Account")
    assert steps.LINK.removeprefix("https://") in shown.text


async def test_several_links_are_listed_with_what_cannot_be_used(play: Play) -> None:
    customer = play.customer
    await customer.send(f"{POST}\nhttps://bit.ly/abc, x.com/nasa")
    shown = await see(customer, PastedServices)
    assert [key.label for key in keys(shown, PastedServices)] == [
        POST.removeprefix("https://"),
        "x.com/nasa",
    ]
    assert phrase("link-problem-short-link") in shown.text
    assert "https://bit.ly/abc" in shown.text
    await press(customer, PastedServices, pasted=2)
    shown = await see(customer, TakePasted)
    assert "x.com/nasa" in shown.text
    await customer.tap("Back")
    shown = await see(customer, PastedServices)
    assert len(keys(shown, PastedServices)) == 2


BAD = {
    "https://bit.ly/abc": "link-problem-short-link",
    "https://t.me/c/123/4": "link-problem-private-invite",
    "https://іnstagram.com/nasa": "link-problem-look-alike",
    "https://a:b@instagram.com/nasa": "link-problem-has-credentials",
    "https://www.instagram.com/": "paste-wrong-target",
    f"https://www.instagram.com/{'a' * 2500}": "link-problem-too-long",
}


async def test_a_bad_link_is_answered_with_what_is_wrong_and_shown(play: Play) -> None:
    for text, key in BAD.items():
        await play.customer.send(text)
        shown = await read(play.customer, key)
        assert text[:100] in shown.text
        assert not keys(shown, TakePasted)
    await play.customer.send("https://t.me/+AbCdEfGhIjKl")
    await read(play.customer, "link-problem-private-invite")
    await steps.no_harm(play)


async def test_a_link_for_something_else_leads_to_what_fits_it(play: Play) -> None:
    """At the link step, at the quantity step and on the confirm card alike."""
    customer = play.customer
    await steps.to_link(customer)
    await customer.send("https://www.tiktok.com/@nasa")
    shown = await see(customer, PastedServices)
    assert phrase("link-problem-wrong-platform") in shown.text
    assert await steps.awaited(play) == "link"
    await customer.send(POST)
    shown = await read(customer, "link-problem-wrong-target")
    assert keys(shown, PastedServices)
    await customer.send("https://bit.ly/abc")
    shown = await read(customer, "link-problem-short-link")
    assert not keys(shown, PastedServices)
    await customer.send(steps.LINK)
    await see(customer, PickQuantity)
    await customer.send(POST)
    shown = await see(customer, PastedServices)
    assert phrase("quantity-ask") in shown.text
    await customer.send("1000")
    await see(customer, ConfirmOrder)
    await customer.send(POST)
    shown = await see(customer, PastedServices)
    assert keys(shown, ConfirmOrder)
    await press(customer, PastedServices)
    shown = await see(customer, TakePasted)
    assert "Instagram · post" in shown.text
    await press(customer, TakePasted)
    await see(customer, PickQuantity)
    assert len(await steps.bot_messages(customer)) == 1


async def test_link_and_quantity_are_typed_over_on_the_confirm_card(play: Play) -> None:
    customer = play.customer
    first = await steps.to_confirm(customer)
    await customer.send("2000")
    second = await customer.wait_for("2,000, at")
    assert keys(second, ConfirmOrder) != keys(first, ConfirmOrder)
    await customer.send("1")
    shown = await read(customer, "quantity-problem-too-small")
    assert "2,000, at" in shown.text
    assert keys(shown, ConfirmOrder) == keys(second, ConfirmOrder)
    await customer.send(steps.OTHER_LINK)
    shown = await customer.wait_for(steps.OTHER_LINK.removeprefix("https://"))
    assert "2,000, at" in shown.text
    await play.stop()
    await play.restart()
    await customer.send(f"{steps.LINK} 1.5k")
    shown = await customer.wait_for("1,500, at")
    assert steps.LINK.removeprefix("https://") in shown.text
    assert len(await steps.bot_messages(customer)) == 1
    await press(customer, ConfirmOrder)
    await read(customer, "state-placed")
    [bought] = play.world.books.orders
    assert (bought.link, bought.quantity) == (steps.LINK, 1500)


async def test_on_other_confirm_cards_a_link_is_the_orders_link(play: Play) -> None:
    """A package has no quantity; an address is no list of comments."""
    customer = play.customer
    await forms.to_confirm(play, "package")
    await customer.send("500")
    shown = await read(customer, "problem-package-quantity")
    assert keys(shown, ConfirmOrder)
    await forms.to_confirm(play, "custom comments")
    assert forms.service_of(play, "custom comments").platform is Platform.INSTAGRAM
    await customer.send(f"{POST}/?igsh=1")
    shown = await customer.wait_for(POST.removeprefix("https://"))
    await press(customer, ConfirmOrder)
    await read(customer, "state-placed")
    [bought] = play.world.books.orders
    assert bought.link == POST
    sent = forms.sent_form(play)["comments"]
    assert sent.splitlines() == forms.COMMENTS.splitlines()


async def test_all_that_the_balance_pays_for_is_a_preset(play: Play) -> None:
    customer = play.customer
    dear = [one for one in play.kiosk.shop.shelf.catalogue.all_services() if one.maximum > 10**5]
    fitting = [one for one in dear if one.target is TargetKind.PROFILE and one.minimum <= 100]
    service = next(one for one in fitting if one.platform is Platform.INSTAGRAM)
    address = OpenService(service=service.id, source="q", place=0, page=0)
    for actor in (customer, play.second):
        await actor.send("/start")
        await read(actor, "home-greeting")
        await actor.tap_data((await actor.last()).id, address.pack(), forge=True)
        await read(actor, "link-ask")
        await actor.send(steps.LINK)
        await see(actor, PickQuantity)
    words = texts_of("en").plain("button-quantity-most", quantity="").strip()
    poor = await steps.card(play.second)
    assert not [label for label in poor.labels if words in label]
    [most] = [label for label in (await steps.card(customer)).labels if words in label]
    await customer.tap(most)
    await see(customer, ConfirmOrder)
    await press(customer, ConfirmOrder)
    await read(customer, "state-placed")
    left = await play.books.customer()
    assert 0 <= left < service.rate * Decimal("1.3") / 1000 + Decimal("0.0001")
    assert await play.books.customer(SECOND_CUSTOMER_ID) == 0


async def test_a_link_below_a_picture_is_a_link(play: Play) -> None:
    customer = play.customer
    await customer.photo(f"this one: {steps.LINK}")
    await read(customer, "paste-found")
    await steps.to_link(customer)
    await customer.photo("1000")
    await read(customer, "problem-text-wanted")
    await customer.photo(steps.LINK)
    assert "practice.account" in (await see(customer, PickQuantity)).text


async def test_a_forwarded_post_is_a_link(play: Play) -> None:
    customer = play.customer
    await customer.forward("Practice channel", 57)
    shown = await see(customer, TakePasted)
    assert "t.me/practice_channel/57" in shown.text
    await press(customer, TakePasted)
    await see(customer, PickQuantity)
    await customer.tap("Back")
    await read(customer, "paste-forward-hint")
    await customer.forward("Private channel", 3)
    shown = await read(customer, "paste-place-private")
    assert "Private channel" in shown.text
    assert await steps.awaited(play) == "link"
    await customer.forward("Practice channel", 12)
    card = await see(customer, PickQuantity)
    assert "t.me/practice_channel/12" in card.text
    await press(customer, DropDraft)
    await read(customer, "canceled")
    await customer.forward("Private channel", 3)
    await read(customer, "paste-place-private")
    await steps.no_harm(play)


async def test_a_channel_is_chosen_from_telegrams_own_list(play: Play) -> None:
    """The keyboard for it is gone after the choice, and whatever else is done."""
    customer = play.customer
    await offered(customer, "https://t.me/another_channel")
    await press(customer, TakePasted)
    await see(customer, PickQuantity)
    await customer.tap("Back")
    await see(customer, PickPlace)
    await press(customer, PickPlace)
    await read(customer, "place-choose")
    assert await customer.reply_keys() == ["📣 Choose a channel", "👥 Choose a group"]
    await customer.share_chat("Choose a channel", "Private channel")
    shown = await read(customer, "paste-place-private")
    assert phrase("link-ask") in shown.text
    assert await customer.reply_keys() == []

    await press(customer, PickPlace)
    await read(customer, "place-choose")
    await play.stop()
    await play.restart()
    await customer.share_chat("Choose a channel", "Practice channel")
    card = await see(customer, PickQuantity)
    assert CHANNEL.removeprefix("https://") in card.text
    assert await customer.reply_keys() == []
    assert len(await steps.bot_messages(customer)) == 1
    await customer.tap("Back")
    await press(customer, PickPlace)
    await read(customer, "place-choose")
    await press(customer, DropDraft)
    await read(customer, "canceled")
    assert await customer.reply_keys() == []
    await steps.no_harm(play)
