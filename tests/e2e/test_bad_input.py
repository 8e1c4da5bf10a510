"""Whatever is sent where text is awaited: the step stays, says what it expects, does no harm."""

from __future__ import annotations

from collections.abc import Awaitable, Callable

import pytest

from bot.domain.clock import DAY
from bot.domain.pasting import read_paste
from bot.domain.service_types import Field
from bot.ui.callbacks import (
    ConfirmOrder,
    OpenOrder,
    OpenService,
    OrderAgain,
    PastedServices,
    PickQuantity,
    PlatformPage,
    TakePasted,
)
from handlers.customer.draft import MORE
from sandbox.telegram.actor import Actor
from sandbox.telegram.seen import SeenMessage
from tests.e2e import forms, steps
from tests.e2e.conftest import Play
from tests.e2e.steps import keys, phrase, press, read, see
from tests.samples import one_test_in

pytestmark = [pytest.mark.usefixtures("calm"), one_test_in(3)]

LONG = "1" * 5000
TEXTS = {
    "spaces": "   ",
    "no-break spaces": "\u00a0\u2003\u3000",
    "5,000 digits": LONG,
    "5,000 words": "wörd 🙂 <b>& " * 400,
    "a link of 5,000": f"https://www.instagram.com/{'a' * 5000}/",
    "emoji": "🙂👩‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿",
    "thai digits": "๑๐๐๐",
    "fullwidth digits": "１０００",
    "superscript": "10²",
    "negative": "-1000",
    "minus sign": "\u22121000",
    "zero": "0",
    "leading zeros": "0001000",
    "10^18": str(10**18),
    "2^63": str(2**63),
    "exponent": "1e3",
    "infinity": "inf",
    "not a number": "nan",
    "fraction": "1.5",
    "html": "<b>1000</b><script>alert(1)</script> &amp; &lt;",
    "broken html": "<a href='",
    "fluent": '{ $quantity } { "x" } { -term }',
    "format": "%s %d {0} {quantity} ${x}",
    "sql": "1000'; DROP TABLE orders; --",
    "newlines": "1000\n2000\n",
    "two links": f"{steps.LINK}\n{steps.OTHER_LINK}",
    "link in a sentence": f"here: {steps.LINK} thanks",
    "bidi": "\u202e0001\u202c",
    "bidi in a link": "https://www.instagram.com/\u202eabc",
    "zero width": "10\u200b00",
    "zero width only": "\u200b\u200d\u2060",
    "zero width in a link": "https://www.insta\u200bgram.com/abc",
    "tag characters": "\U000e0041\U000e0042",
    "control characters": "10\x0000\x1b[31m",
    "combining": "Z̸̢̛͎" * 60,
    "script link": "javascript:alert(1)",
    "file link": "file:///etc/passwd",
    "loopback link": "http://127.0.0.1/",
    "another network": "https://www.tiktok.com/@somebody",
    "ours": "k:1:abc:0",
    "unknown command": "/nonsense",
    "unknown command with words": "/nonsense 1000 & <b>",
    "a slash": "/",
    "admin's command": "/credit 4711 1000",
}
ACCOUNT_NAMES = {
    "zero",
    "leading zeros",
    "10^18",
    "2^63",
    "exponent",
    "infinity",
    "not a number",
    "fraction",
}
"""Odd, but somebody may be called that: where a profile is asked for, a name will do."""
LINKS_AND_WORDS = {"two links", "link in a sentence"}
"""Where a quantity is asked for, those are something else that is wanted."""
Deed = Callable[[Actor], Awaitable[None]]
DEEDS: dict[str, Deed] = {
    "photo": lambda actor: actor.photo(),
    "photo that is called 1000": lambda actor: actor.photo("1000"),
    "sticker": lambda actor: actor.sticker(),
    "document": lambda actor: actor.send_file("1000.txt", b"1000", caption=steps.LINK),
}


async def _send_everything(
    play: Play, state: str, check: Callable[[str, SeenMessage], None]
) -> None:
    """All of TEXTS and DEEDS; after each the same step is awaited, and `check` sees the card."""
    for name, text in TEXTS.items():
        if name in {"link": ACCOUNT_NAMES, "quantity": LINKS_AND_WORDS}.get(state, set()):
            continue
        await steps.write_raw(play, play.customer, text)
        await _checked(play, name, state, check)
    for name, deed in DEEDS.items():
        await deed(play.customer)
        await _checked(play, name, state, check)


async def _checked(
    play: Play, name: str, state: str, check: Callable[[str, SeenMessage], None]
) -> None:
    await play.settled()
    assert (await steps.awaited(play) or "").removeprefix(MORE) == state, name
    check(name, (await steps.bot_messages(play.customer))[-1])
    await steps.no_harm(play)


async def test_in_place_of_a_link(play: Play) -> None:
    await steps.to_link(play.customer)

    def asks_again(name: str, shown: SeenMessage) -> None:
        assert phrase("link-ask") in shown.text, name
        assert "⚠️" in shown.text, name
        assert "Cancel" in shown.labels, name

    await _send_everything(play, "link", asks_again)
    await play.customer.send(steps.LINK)
    await see(play.customer, PickQuantity)


async def test_a_bare_account_name_is_a_link(play: Play) -> None:
    await steps.to_link(play.customer)
    await play.customer.send("0001000")
    shown = await see(play.customer, PickQuantity)
    assert "www.instagram.com/0001000" in shown.text


async def test_in_place_of_a_quantity(play: Play) -> None:
    await steps.to_quantity(play.customer)

    def asks_again(name: str, shown: SeenMessage) -> None:
        assert phrase("quantity-ask") in shown.text, name
        assert "⚠️" in shown.text, name
        assert "Cancel" in shown.labels, name

    await _send_everything(play, "quantity", asks_again)
    await play.customer.send("1000")
    await see(play.customer, ConfirmOrder)


async def test_in_place_of_a_quantity_on_the_confirm_card(play: Play) -> None:
    """The confirm card takes another quantity too; a bad one does not lose the draft."""
    await steps.to_confirm(play.customer)
    await play.customer.send("many")
    shown = await read(play.customer, "confirm-problem-neither")
    assert "many" in shown.text
    assert keys(shown, ConfirmOrder)
    await play.customer.send("2000")
    shown = await see(play.customer, ConfirmOrder)
    assert "2,000" in shown.text
    await steps.no_harm(play)


ANSWERS = [
    ("web traffic", Field.DEVICE, True),
    ("custom comments", Field.COMMENTS, False),
]
"""Steps of a type; whether they refuse all of TEXTS. A comment may say nearly anything."""


@pytest.mark.parametrize(("kind", "name", "refuses"), ANSWERS)
async def test_in_place_of_an_answer(play: Play, kind: str, name: Field, refuses: bool) -> None:
    await forms.to_field(play, kind, name)

    def asks_again(sent: str, shown: SeenMessage) -> None:
        asks = (f"form-ask-{name}", "form-ask-more", "form-replaces")
        assert any(phrase(key) in shown.text for key in asks), sent
        assert "⚠️" in shown.text or not refuses, sent
        assert "Cancel" in shown.labels, sent

    await _send_everything(play, name, asks_again)


NO_SEARCH = {
    "spaces",
    "no-break spaces",
    "5,000 digits",
    "5,000 words",
    "a link of 5,000",
    "combining",
    *DEEDS,
}
"""What is no search at all: the words are still awaited."""


async def test_in_place_of_search_words(play: Play) -> None:
    for name in TEXTS | DEEDS:
        await steps.to_search(play.customer)
        if name in TEXTS:
            await steps.write_raw(play, play.customer, TEXTS[name])
        else:
            await DEEDS[name](play.customer)
        await play.settled()
        shown = (await steps.bot_messages(play.customer))[-1]
        if read_paste(TEXTS.get(name, "")):
            # A link is recognised wherever it is sent.
            fits = keys(shown, TakePasted) or keys(shown, PastedServices)
            assert "⚠️" in shown.text or fits, name
            continue
        expected = "search-ask" if name in NO_SEARCH else "search-nothing"
        kinds = ("search-found", "finding-meant", "finding-closest")
        found = any(phrase(kind) in shown.text for kind in kinds)
        assert phrase(expected) in shown.text or (found and name not in NO_SEARCH), name
        assert "Cancel" in shown.labels, name
        assert await steps.awaited(play) == ("search" if name in NO_SEARCH else None), name
    await play.customer.send("instagram followers")
    await see(play.customer, OpenService)
    await steps.no_harm(play)


async def test_where_nothing_is_awaited(play: Play) -> None:
    """No text ends in silence, and none breaks anything."""
    for name in TEXTS | DEEDS:
        before = len(await steps.bot_messages(play.customer))
        if name in TEXTS:
            await steps.write_raw(play, play.customer, TEXTS[name])
        else:
            await DEEDS[name](play.customer)
        await play.settled()
        assert len(await steps.bot_messages(play.customer)) == before + 1, name
        assert await steps.awaited(play) is None, name
    await steps.no_harm(play)


COMMANDS = (
    *("orders", "help", "wallet", "services", "language", "terms", "privacy"),
    "support",
)


@pytest.mark.parametrize("step", ["link", "quantity"])
async def test_a_command_in_the_middle_is_carried_out_and_the_step_stays(
    play: Play, step: str
) -> None:
    await (steps.to_link if step == "link" else steps.to_quantity)(play.customer)
    for command in COMMANDS:
        await play.customer.send(f"/{command}")
        shown = await play.customer.wait_for(lambda message: bool(message.buttons))
        assert "⚠️" not in shown.text, command
        assert await steps.awaited(play) == step, command
    await steps.no_harm(play)
    await play.customer.send(steps.LINK if step == "link" else "1000")
    shown = await see(play.customer, PickQuantity if step == "link" else ConfirmOrder)
    assert shown.id == (await play.customer.last()).id
    await play.customer.send("2000")
    assert (await see(play.customer, ConfirmOrder)).id == shown.id


@pytest.mark.parametrize("command", ["start", "orders"])
async def test_an_order_that_was_left_can_be_gone_on_with(play: Play, command: str) -> None:
    await steps.to_quantity(play.customer)
    await play.customer.send(f"/{command}")
    await play.customer.tap("Go on with your order")
    await read(play.customer, "quantity-ask")
    await play.customer.send("1000")
    await see(play.customer, ConfirmOrder)
    await play.customer.send(f"/{command}")
    await play.customer.tap("Go on with your order")
    await press(play.customer, ConfirmOrder)
    await read(play.customer, "state-placed")
    await play.customer.send(f"/{command}")
    shown = await see(play.customer, OrderAgain if command == "start" else OpenOrder)
    assert shown.button("Go on with your order") is None


async def test_an_order_that_was_dropped_or_is_old_is_not_gone_on_with(play: Play) -> None:
    await steps.to_quantity(play.customer)
    play.clock.advance(7 * DAY + 1)
    await play.customer.send("/start")
    assert (await see(play.customer, PlatformPage)).button("Go on with your order") is None
    await steps.to_quantity(play.customer)
    await play.customer.send("/cancel")
    await read(play.customer, "canceled")
    await play.customer.send("/start")
    assert (await see(play.customer, PlatformPage)).button("Go on with your order") is None


# What was typed is not lost


async def test_a_good_text_leaves_the_chat(play: Play) -> None:
    await steps.to_link(play.customer)
    await play.customer.send(steps.LINK)
    shown = await see(play.customer, PickQuantity)
    assert steps.LINK.removeprefix("https://") in shown.text
    assert [one.text for one in await play.customer.messages()] == ["/start", shown.text]


@pytest.mark.parametrize("step", ["link", "quantity"])
async def test_a_short_mistake_is_shown_on_the_card(play: Play, step: str) -> None:
    card = await (steps.to_link if step == "link" else steps.to_quantity)(play.customer)
    await play.customer.send("<b>five & six</b>")
    shown = await read(play.customer, "you-sent")
    assert shown.id == card.id
    assert "<b>five & six</b>" in shown.text
    assert [one.text for one in await play.customer.messages()] == ["/start", shown.text]


@pytest.mark.parametrize("step", ["link", "quantity"])
async def test_a_long_mistake_stays_above_the_card(play: Play, step: str) -> None:
    card = await (steps.to_link if step == "link" else steps.to_quantity)(play.customer)
    text = "https://www.instagram.com/" + "a" * 3000
    await play.customer.send(text)
    shown = await read(play.customer, "you-sent")
    assert shown.id > card.id
    assert [one.text for one in await play.customer.messages()] == ["/start", text, shown.text]


async def test_a_picture_stays_above_the_card(play: Play) -> None:
    card = await steps.to_quantity(play.customer)
    await play.customer.photo("1000")
    shown = await read(play.customer, "problem-text-wanted")
    assert shown.id > card.id
    assert (await steps.card(play.customer)).id == shown.id
    assert any(message.photo for message in await play.customer.messages())
    await play.customer.send("1000")
    assert (await see(play.customer, ConfirmOrder)).id == shown.id
