"""Every type of service: asked for step by step, sent as panels want it, charged as shown."""

from __future__ import annotations

import threading
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import pytest

from bot.domain.order_life import OrderState
from bot.domain.service_types import SOLD_TYPES, Field
from bot.domain.text_files import decoded
from bot.telegram import files
from bot.ui.callbacks import (
    AddLines,
    ConfirmOrder,
    DropDraft,
    EditField,
    EditLink,
    EditQuantity,
    OrderAgain,
    PickQuantity,
    PickValue,
    Review,
)
from sandbox.panel.dialects.habits import Comments
from sandbox.telegram.actor import Actor
from sandbox.telegram.faults import DOWNLOAD, Fault
from sandbox.telegram.seen import SeenMessage
from sandbox.world import CUSTOMER_ID
from tests.e2e import forms, steps
from tests.e2e.conftest import Play, playing
from tests.e2e.forms import SALES
from tests.e2e.stage import reaches
from tests.e2e.steps import keys, phrase, press, read, see
from tests.samples import one_test_in

pytestmark = [pytest.mark.usefixtures("calm"), one_test_in(6)]
COMMENTS = "custom comments"


def test_there_is_a_sale_of_every_type() -> None:
    assert SALES.keys() == SOLD_TYPES.keys()


@pytest.mark.parametrize("kind", SALES)
async def test_a_whole_sale_of_every_type(play: Play, kind: str) -> None:
    sale, service = SALES[kind], forms.service_of(play, kind)
    rate = forms.at_panel(play, service).rate
    price = forms.price_of(play, rate, sale.count)
    shown = await forms.to_confirm(play, kind)
    assert f"${price:.4f}" in shown.text
    before = await play.books.customer()
    await forms.confirm(play.customer)
    await reaches(play, "placed")

    sent = forms.sent_form(play)
    assert sent == {"service": service.remote_id, "link": forms.link_for(service), **sale.sends}
    [bought] = play.world.books.orders
    assert bought.charge == (rate if sale.count is None else rate * sale.count / 1000)
    assert before - await play.books.customer() == price
    assert (await play.books.order()).price.decimal == price
    await play.books.check()

    await reaches(play, "completed", step=10)
    assert await play.books.account("sales") == price
    assert await play.books.state() is OrderState.COMPLETED


async def test_private_mode_asks_the_same(tmp_path: Path) -> None:
    (tmp_path / "private").mkdir()
    async with playing(tmp_path / "private", shop_mode="private") as play:
        await forms.to_confirm(play, COMMENTS, play.operator)
        await forms.confirm(play.operator)
        await reaches(play, "placed")
        assert forms.sent_form(play)["comments"] == forms.COMMENTS
        [bought] = play.world.books.orders
        order = await play.books.order()
        assert order.price.decimal >= bought.charge > order.price.decimal * 99 / 100
        assert await play.books.account("operator") == -order.price.decimal


# Back and forth


async def test_every_step_can_be_gone_back_to(play: Play) -> None:
    """From the confirm card to the link, one step at a time; nothing is asked twice."""
    customer = play.customer
    await forms.to_confirm(play, "web traffic")
    for key in (
        "quantity-ask",
        "form-ask-google-keyword",
        "form-ask-type-of-traffic",
        "form-ask-device",
        "form-ask-country",
        "link-ask",
    ):
        await customer.tap("Back")
        await read(customer, key)
    await customer.tap("Keep the link")
    shown = await read(customer, "form-ask-country")
    assert "Poland" in shown.text
    await customer.tap("Keep it")
    shown = await see(customer, ConfirmOrder)
    for given in ("Poland", "All mixed", "A Google search", "running shoes", "1,000"):
        assert given in shown.text


async def test_everything_can_be_changed_on_the_confirm_card(play: Play) -> None:
    customer = play.customer
    shown = await forms.to_confirm(play, "web traffic")
    assert len(keys(shown, EditField)) == 4
    await forms.edit(customer, Field.TYPE_OF_TRAFFIC)
    await press(customer, PickValue, choice=2)
    await read(customer, "form-ask-referring-url")
    await customer.send("example.org/article")
    shown = await see(customer, ConfirmOrder)
    assert "running shoes" not in shown.text
    await forms.edit(customer, Field.DEVICE)
    await press(customer, PickValue, choice=2)
    await see(customer, ConfirmOrder)
    await forms.edit(customer, Field.COUNTRY)
    await customer.send("uk")
    shown = await see(customer, ConfirmOrder)
    assert "United Kingdom" in shown.text
    await forms.confirm(customer)
    await reaches(play, "placed")
    form = forms.sent_form(play)
    assert "google_keyword" not in form
    assert form["referring_url"] == "https://example.org/article"
    assert (form["country"], form["device"], form["type_of_traffic"]) == ("GB", "2", "2")


async def test_what_was_given_for_another_choice_is_not_lost(play: Play) -> None:
    customer = play.customer
    await forms.to_confirm(play, "web traffic")
    for choice, is_shown in ((3, False), (1, True)):
        await forms.edit(customer, Field.TYPE_OF_TRAFFIC)
        await press(customer, PickValue, choice=choice)
        shown = await see(customer, ConfirmOrder)
        assert ("running shoes" in shown.text) is is_shown


async def test_text_on_the_confirm_card_changes_the_last_step(play: Play) -> None:
    customer = play.customer
    await forms.to_confirm(play, COMMENTS)
    await customer.send("one\ntwo\nthree\nfour\nfive\nsix")
    shown = await see(customer, Review)
    assert "6 comments" in shown.text
    await customer.tap("Continue")
    assert "6 comments" in (await see(customer, ConfirmOrder)).text
    await forms.to_confirm(play, "package")
    await customer.send("no link at all")
    shown = await read(customer, "link-problem-forbidden-characters")
    assert keys(shown, ConfirmOrder), "the card stays, with what was wrong"


async def test_buttons_of_steps_that_the_type_does_not_have(play: Play) -> None:
    """A forged button of the own draft leads to what is due, never to an error."""
    await forms.to_confirm(play, "package")
    shown = await play.customer.last()
    draft = ConfirmOrder.unpack(keys(shown, ConfirmOrder)[0].value).draft
    for address in (
        EditQuantity(draft=draft),
        EditField(draft=draft, field=0),
        EditField(draft=draft, field=99),
        AddLines(draft=draft, field=9),
    ):
        await play.customer.tap_data(shown.id, address.pack(), forge=True)
        await play.settled()
        assert phrase("link-ask") in (await play.customer.last()).text
    for forged in (
        PickValue(draft=draft, field=10, choice=1),
        PickValue(draft=draft, field=99, choice=1),
        PickValue(draft=draft, field=9, choice=77),
        PickQuantity(draft=draft, quantity=0),
    ):
        await play.customer.tap_data(shown.id, forged.pack(), forge=True)
        await play.settled()
    await steps.no_harm(play)


async def test_a_replayed_list_is_shown_again_and_not_added_twice(play: Play) -> None:
    customer = play.customer
    await forms.to_field(play, COMMENTS, Field.COMMENTS)
    await customer.send("one\ntwo")
    await read(customer, "form-too-few")
    await customer.send("three")
    assert "3 comments" in (await see(customer, DropDraft)).text
    await play.settled()
    await play.kiosk.db.write(
        lambda tx: tx.run(
            "UPDATE inbox SET state = 'acted' WHERE place = (SELECT max(place) FROM inbox)"
        )
    )
    await play.stop()
    await play.restart()
    await play.settled()
    assert "3 comments" in (await customer.last()).text
    await customer.send("four")
    assert "4 comments" in (await see(customer, DropDraft)).text


# Lists


async def test_too_few_and_too_many_comments(play: Play) -> None:
    customer, entry = play.customer, forms.at_panel(play, forms.service_of(play, COMMENTS))
    play.world.books.replace_service(replace(entry, minimum=3, maximum=5))
    await play.kiosk.shop.sync.step()
    await forms.to_field(play, COMMENTS, Field.COMMENTS)
    await customer.send("one\ntwo")
    shown = await read(customer, "form-too-few")
    assert "2 comments" in shown.text
    assert shown.button("Continue") is None
    assert phrase("form-ask-more") in shown.text
    await customer.send("three\nfour\nfive\nsix")
    shown = await read(customer, "form-too-many")
    assert "6 comments" in shown.text
    assert shown.button("Continue") is None
    await customer.tap("Start a new list")
    await read(customer, "form-replaces")
    await customer.tap_data(shown.id, _to_review(shown), forge=True)
    await play.settled()
    assert phrase("form-too-many") in (await customer.last()).text
    await customer.send("one\ntwo\nthree\nfour\nfive")
    await see(customer, Review)
    await customer.tap("Continue")
    await see(customer, ConfirmOrder)


def _to_review(shown: SeenMessage) -> str:
    draft = DropDraft.unpack(keys(shown, DropDraft)[0].value).draft
    return Review(draft=draft).pack()


async def test_too_few_can_be_begun_anew(play: Play) -> None:
    customer = play.customer
    await forms.to_field(play, COMMENTS, Field.COMMENTS)
    await customer.send("wrong\nlist")
    await read(customer, "form-too-few")
    await customer.tap("Start a new list")
    await read(customer, "form-replaces")
    await customer.send("one\ntwo\nthree\nfour\nfive")
    await see(customer, Review)
    await _order(play)
    assert forms.sent_form(play)["comments"] == "one\ntwo\nthree\nfour\nfive"


async def test_the_price_of_a_package_of_comments_is_told_before_they_are_sent(play: Play) -> None:
    shown = await forms.to_field(play, "custom comments package", Field.COMMENTS)
    rate = forms.at_panel(play, forms.service_of(play, "custom comments package")).rate
    assert phrase("form-package-price") in shown.text
    assert f"${forms.price_of(play, rate, None):.4f}" in shown.text


async def test_blank_lines_are_left_out_and_that_is_said(play: Play) -> None:
    await forms.to_field(play, COMMENTS, Field.COMMENTS)
    await play.customer.send("  one  \n\n \u200b \ntwo\nthree\nfour\nfive")
    shown = await read(play.customer, "form-blank-lines")
    assert "2 blank lines" in shown.text
    await _order(play)
    assert forms.sent_form(play)["comments"] == "one\ntwo\nthree\nfour\nfive"


async def test_a_comment_may_stand_twice(play: Play) -> None:
    await forms.to_field(play, COMMENTS, Field.COMMENTS)
    await play.customer.send("wow\nwow\nwow\ngreat\nnice")
    shown = await read(play.customer, "form-stand-twice")
    assert "5 comments" in shown.text
    await _order(play)
    assert play.world.books.orders[0].quantity == 5


async def test_an_account_stands_once(play: Play) -> None:
    await forms.to_field(play, "mentions", Field.USERNAMES)
    await play.customer.send("@One, two ONE\nhttps://instagram.com/two")
    shown = await read(play.customer, "form-left-out-twice")
    assert "2 accounts" in shown.text
    await play.customer.tap("Continue")
    await press(play.customer, PickQuantity)
    await _order(play)
    assert forms.sent_form(play)["usernames"] == "One\ntwo"


async def test_one_line_does_not_replace_a_list_that_was_confirmed(play: Play) -> None:
    """Whoever wants more of them writes a number there; the list must not be lost to it."""
    customer = play.customer
    await forms.to_confirm(play, COMMENTS)
    for text in ("500", "please hurry"):
        await customer.send(text)
        shown = await read(customer, "confirm-problem-one-line")
        assert text in shown.text
        assert keys(shown, ConfirmOrder)
    await customer.send("a\nb\nc\nd\ne\nf")
    assert "6 comments" in (await see(customer, Review)).text


async def test_a_second_message_replaces_and_add_adds(play: Play) -> None:
    customer = play.customer
    await forms.to_field(play, COMMENTS, Field.COMMENTS)
    for text, count in (("a\nb\nc\nd\ne", 5), ("f\ng\nh\ni\nj\nk", 6)):
        await customer.send(text)
        shown = await see(customer, Review)
        assert f"{count} comments" in shown.text
    assert phrase("form-replaces") in shown.text
    await customer.tap("Add lines")
    for count in (7, 8):
        await customer.send(f"comment {count}")
        assert f"{count} comments" in (await see(customer, Review)).text
    await _order(play)
    expected = "f\ng\nh\ni\nj\nk\ncomment 7\ncomment 8"
    assert forms.sent_form(play)["comments"] == expected


async def test_where_commas_count_they_are_counted_and_charged(play: Play) -> None:
    """The panel parts comments at commas: the price has to follow it."""
    books = play.world.books
    books.dialect = replace(books.dialect, comments=Comments.COMMAS)
    await play.kiosk.db.write(lambda tx: tx.run("UPDATE service SET splits_commas = 1"))
    await play.kiosk.shop.sync.load()
    shown = await forms.to_field(play, COMMENTS, Field.COMMENTS)
    assert phrase("form-commas-count") in shown.text
    await play.customer.send("nice, really\ngreat\nwow,\nlovely, calm, deep")
    shown = await see(play.customer, Review)
    assert "4 comments" in shown.text
    await _order(play)
    [bought] = books.orders
    assert bought.quantity == (await play.books.order()).quantity == 7


@pytest.mark.parametrize("text", ["\u202edlrow\none\ntwo", "bell\x07\none\ntwo"])
async def test_signs_that_no_service_takes(play: Play, text: str) -> None:
    await forms.to_field(play, COMMENTS, Field.COMMENTS)
    await steps.write_raw(play, play.customer, text)
    await read(play.customer, "form-problem-forbidden-characters")
    assert await steps.awaited(play) == Field.COMMENTS


async def test_html_stays_text(play: Play) -> None:
    lines = "<b>bold</b>\n&amp; so on\n{ $x }\n<script>\n%s"
    await forms.to_field(play, COMMENTS, Field.COMMENTS)
    await play.customer.send(lines)
    shown = await see(play.customer, Review)
    assert "<b>bold</b>\n&amp; so on\n{ $x }" in shown.text
    await _order(play)
    assert forms.sent_form(play)["comments"] == lines
    assert "<b>bold</b>" in (await play.customer.last()).text


async def test_the_longest_message_is_taken_and_doubted(play: Play) -> None:
    await forms.to_field(play, COMMENTS, Field.COMMENTS)
    line = "a comment of forty characters, no less.\n"
    text = (line * 103)[:4096].strip()
    await play.customer.send(text)
    shown = await read(play.customer, "form-cut-off")
    assert "103 comments" in shown.text
    assert any(one.text == text for one in await play.customer.messages())


async def test_a_command_that_there_is_not_takes_the_place_of_no_list(play: Play) -> None:
    await forms.to_field(play, COMMENTS, Field.COMMENTS)
    await play.customer.send("a\nb\nc\nd\ne")
    await see(play.customer, Review)
    await play.customer.send("/ordrs")
    shown = await read(play.customer, "form-problem-unknown-command")
    assert "5 comments" in shown.text
    await play.customer.send("/all of\nthese\nare\nmeant\nso")
    await play.customer.wait_for("/all of")
    await _order(play)
    assert forms.sent_form(play)["comments"].startswith("/all of\n")


async def test_both_parts_of_a_text_that_the_app_cut_in_two_are_taken(play: Play) -> None:
    await forms.to_field(play, COMMENTS, Field.COMMENTS)
    lines = [f"a comment of forty characters, number {n:04}" for n in range(100)]
    for part in (lines[:95], lines[95:]):
        await play.customer.send("\n".join(part))
    await play.customer.wait_for("100 comments")
    await _order(play)
    assert forms.sent_form(play)["comments"] == "\n".join(lines)


async def test_a_name_that_is_none_stops_the_list(play: Play) -> None:
    await forms.to_field(play, "mentions", Field.USERNAMES)
    await play.customer.send("good.name\nbad!name")
    shown = await read(play.customer, "form-problem-not-a-name")
    assert "“bad!name”" in shown.text
    assert "good.name" in shown.text
    assert await steps.awaited(play) == Field.USERNAMES


async def _order(play: Play) -> None:
    """From the card of a list, or the confirm card, to the panel."""
    shown = await play.customer.last()
    if shown.button("Continue") is not None:
        await play.customer.tap("Continue")
    await press(play.customer, ConfirmOrder)
    await reaches(play, "placed")
    await play.books.check()


# Files

RUSSIAN = "Отличное видео\nПрекрасно снято, спасибо\nЖдём ещё\nКрасота\nДо встречи"
FRENCH = "Très belle vidéo\nC’est génial\nÀ bientôt\nBravo\nMagnifique"
ENCODED = {
    "UTF-8": RUSSIAN.encode(),
    "UTF-8 with a mark": RUSSIAN.encode("utf-8-sig"),
    "UTF-16": RUSSIAN.encode("utf-16"),
    "UTF-16, big end first": b"\xfe\xff" + RUSSIAN.encode("utf-16-be"),
    "windows-1251": RUSSIAN.encode("cp1251"),
    "windows-1252": FRENCH.replace("\n", "\r\n").encode("cp1252"),
}


@pytest.mark.parametrize("name", ENCODED)
async def test_a_text_file_in_any_common_encoding(play: Play, name: str) -> None:
    await forms.to_field(play, COMMENTS, Field.COMMENTS)
    await play.customer.send_file("comments.txt", ENCODED[name])
    shown = await see(play.customer, Review)
    assert "5 comments" in shown.text
    await _order(play)
    expected = FRENCH if name == "windows-1252" else RUSSIAN
    assert forms.sent_form(play)["comments"] == expected


async def test_a_file_is_read_beside_the_loop_that_answers_people(
    play: Play, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A large one in an old encoding takes half a second, which everybody would wait for."""
    read_in: list[int] = []

    def noted(content: bytes) -> str:
        read_in.append(threading.get_ident())
        return decoded(content)

    monkeypatch.setattr(files, "decoded", noted)
    await forms.to_field(play, COMMENTS, Field.COMMENTS)
    await play.customer.send_file("comments.txt", ENCODED["windows-1251"])
    await see(play.customer, Review)
    assert len(read_in) == 1
    assert read_in != [threading.get_ident()]


async def test_a_file_without_a_size_and_with_ten_thousand_lines(play: Play) -> None:
    content = "\n".join(f"keyword {number}" for number in range(10_000)).encode()
    await forms.to_field(play, "seo", Field.KEYWORDS)
    await play.customer.send_file("keywords.TXT", content, "application/octet-stream", size=0)
    shown = await see(play.customer, Review)
    assert "10,000 keywords" in shown.text
    await play.customer.send_file("more.txt", content + b"\none more", size=0)
    await read(play.customer, "form-problem-too-many-lines")
    await play.customer.tap("Continue")
    await see(play.customer, PickQuantity)


PNG = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR" + bytes(range(256))
Send = Callable[[Actor], Awaitable[None]]
UNUSABLE: dict[str, tuple[str, Send]] = {
    "50 MB": (
        "file-problem-too-large",
        lambda actor: actor.send_file("list.txt", b"one", size=50 * 2**20),
    ),
    "a picture as a file": (
        "file-problem-wrong-kind",
        lambda actor: actor.send_file("list.png", PNG, "image/png"),
    ),
    "a picture that is called .txt": (
        "file-problem-not-text",
        lambda actor: actor.send_file("list.txt", PNG),
    ),
    "UTF-16 without a mark": (
        "file-problem-not-text",
        lambda actor: actor.send_file("list.txt", "one\ntwo".encode("utf-16-le")),
    ),
    "half a UTF-16": (
        "file-problem-not-text",
        lambda actor: actor.send_file("list.txt", b"\xff\xfea\x00b"),
    ),
    "control characters": (
        "file-problem-not-text",
        lambda actor: actor.send_file("list.txt", b"one\x1b[31m\ntwo"),
    ),
    "an unknown encoding": (
        "file-problem-unknown-encoding",
        lambda actor: actor.send_file("list.txt", "שלום לכולם".encode("cp1255")),
    ),
    "nothing but blanks": (
        "form-problem-empty",
        lambda actor: actor.send_file("list.txt", b"  \r\n\r\n\t"),
    ),
    "a photo": ("form-problem-list-wanted", lambda actor: actor.photo("one")),
    "a sticker": ("form-problem-list-wanted", lambda actor: actor.sticker()),
}


@pytest.mark.parametrize("name", UNUSABLE)
async def test_what_is_no_text_file(play: Play, name: str) -> None:
    key, send = UNUSABLE[name]
    await forms.to_field(play, COMMENTS, Field.COMMENTS)
    await play.customer.send("one\ntwo\nthree\nfour\nfive")
    await see(play.customer, Review)
    await send(play.customer)
    shown = await read(play.customer, key)
    assert "5 comments" in shown.text
    assert await steps.awaited(play) == Field.COMMENTS
    await _order(play)
    assert forms.sent_form(play)["comments"] == "one\ntwo\nthree\nfour\nfive"


async def test_what_is_too_large_is_not_even_asked_for(play: Play) -> None:
    await forms.to_field(play, COMMENTS, Field.COMMENTS)
    await play.customer.send_file("list.txt", b"one", size=50 * 2**20)
    await read(play.customer, "file-problem-too-large")
    assert play.world.telegram.transcript.calls("getFile") == []


async def test_a_file_where_one_answer_is_wanted(play: Play) -> None:
    await forms.to_field(play, "web traffic", Field.GOOGLE_KEYWORD)
    await play.customer.send_file("keyword.txt", b"running shoes")
    await read(play.customer, "form-problem-text-wanted")


@pytest.mark.parametrize(
    ("method", "fault", "key"),
    [
        (DOWNLOAD, Fault.cut(), "file-problem-not-fetched"),
        (DOWNLOAD, Fault.larger(3 * 2**20), "file-problem-too-large"),
        (DOWNLOAD, Fault.slow(10**6), "file-problem-not-fetched"),
        (DOWNLOAD, Fault.server_error(), "file-problem-not-fetched"),
        (
            "getFile",
            Fault.server_error(400, "Bad Request: invalid file_id"),
            "file-problem-not-fetched",
        ),
        ("getFile", Fault.reset_before(), "file-problem-not-fetched"),
    ],
    ids=lambda one: getattr(one, "kind", None),
)
async def test_a_file_that_cannot_be_fetched(
    play: Play, monkeypatch: pytest.MonkeyPatch, method: str, fault: Fault, key: str
) -> None:
    monkeypatch.setattr(files, "FETCH_SECONDS", 1)
    await forms.to_field(play, COMMENTS, Field.COMMENTS)
    content = b"one\ntwo\nthree\nfour\nfive"
    play.world.telegram.faults.next(method, fault)
    await play.customer.send_file("list.txt", content)
    await read(play.customer, key)
    assert await steps.awaited(play) == Field.COMMENTS
    await play.customer.send_file("list.txt", content)
    await see(play.customer, Review)
    await _order(play)


# One answer

WRONG = {
    ("mentions hashtag", Field.HASHTAG): {
        "two words": "form-problem-not-a-tag",
        "#": "form-problem-not-a-tag",
        "one\ntwo": "form-problem-one-line-wanted",
        "a" * 200: "form-problem-too-long",
    },
    ("comment likes", Field.USERNAME): {
        "two words": "form-problem-not-a-name",
        "https://www.tiktok.com/@somebody": "form-problem-not-a-name",
        "\u200b": "form-problem-empty",
    },
    ("mentions media likers", Field.MEDIA): {
        "https://www.tiktok.com/@a/video/7106594312292453675": "link-problem-wrong-platform",
        "https://www.instagram.com/somebody": "link-problem-wrong-target",
        "nothing": "link-problem-not-a-link",
    },
    ("poll", Field.ANSWER_NUMBER): {
        "0": "form-problem-not-an-answer",
        "101": "form-problem-not-an-answer",
        "1.5": "form-problem-not-an-answer",
        "١": "form-problem-not-an-answer",
        "first": "form-problem-not-an-answer",
    },
    ("invites from groups", Field.GROUPS): {
        "https://t.me/+AbCdEfGhIjKlMnOp": "form-problem-not-a-group",
        "https://example.com/group": "form-problem-not-a-group",
    },
    ("web traffic", Field.COUNTRY): {
        "XX": "form-problem-not-a-country",
        "Atlantis": "form-problem-not-a-country",
        "EU": "form-problem-not-a-country",
    },
    ("web traffic", Field.DEVICE): {"1": "form-problem-tap-wanted"},
    ("web traffic", Field.TYPE_OF_TRAFFIC): {"Google": "form-problem-tap-wanted"},
    ("web traffic", Field.GOOGLE_KEYWORD): {"x" * 300: "form-problem-too-long"},
}


@pytest.mark.parametrize(("kind", "name"), WRONG)
async def test_an_answer_that_will_not_do(play: Play, kind: str, name: Field) -> None:
    await forms.to_field(play, kind, name)
    for text, key in WRONG[kind, name].items():
        await play.customer.send(text)
        await read(play.customer, key)
        assert await steps.awaited(play) == name
    await steps.no_harm(play)


async def test_a_country_in_the_customers_language(play: Play) -> None:
    await play.customer.language("fr")
    await forms.begin(play, forms.service_of(play, "web traffic"))
    shown = await play.customer.last()
    assert any("Allemagne" in label for label in shown.labels)
    await play.customer.send("  espagne ")
    await read(play.customer, "form-ask-device", "fr")
    await play.customer.tap("Retour")
    shown = await read(play.customer, "form-ask-country", "fr")
    assert "Espagne" in shown.text


COUNTED = {"fr": ("1 commentaire", "6 commentaires"), "ru": ("1 комментарий", "6 комментариев")}


@pytest.mark.parametrize("locale", COUNTED)
async def test_a_form_in_the_customers_language(play: Play, locale: str) -> None:
    one, six = COUNTED[locale]
    customer = play.customer
    await customer.language(locale)
    await forms.begin(play, forms.service_of(play, COMMENTS))
    await read(customer, "form-ask-comments", locale)
    await customer.send("first")
    assert one in (await read(customer, "form-too-few", locale)).text
    await customer.photo("no text")
    await read(customer, "form-problem-list-wanted", locale)
    await customer.send("second\nthird\nfourth\nfifth\nsixth")
    assert six in (await see(customer, Review)).text
    await press(customer, Review)
    await see(customer, ConfirmOrder)
    await forms.confirm(customer)
    await reaches(play, "completed", step=20)
    assert forms.sent_form(play)["comments"].count("\n") == 5


# Afterwards


async def test_order_again_has_the_same_fields(play: Play) -> None:
    await forms.to_confirm(play, "web traffic")
    await forms.confirm(play.customer)
    await reaches(play, "placed")
    await press(play.customer, OrderAgain)
    shown = await see(play.customer, ConfirmOrder)
    for given in ("Poland", "All mixed", "running shoes"):
        assert given in shown.text
    await forms.confirm(play.customer)
    await reaches(play, "placed", 2)
    first, second = play.world.books.requests("add")
    assert first.parameters == second.parameters


async def test_what_does_not_fit_any_more_is_asked_for_again(play: Play) -> None:
    await forms.to_confirm(play, COMMENTS)
    await forms.confirm(play.customer)
    await reaches(play, "placed")
    entry = forms.at_panel(play, forms.service_of(play, COMMENTS))
    play.world.books.replace_service(replace(entry, minimum=20))
    await play.kiosk.shop.sync.step()
    await press(play.customer, OrderAgain)
    shown = await read(play.customer, "form-too-few")
    assert "12 comments" in shown.text


async def test_other_comments_are_another_order(play: Play) -> None:
    """The question "once more?" is asked for the same contents only."""
    other = forms.COMMENTS.replace("Nice", "Great")
    for number, (text, asks) in enumerate(
        ((forms.COMMENTS, False), (other, False), (forms.COMMENTS, True)), start=1
    ):
        await forms.to_field(play, COMMENTS, Field.COMMENTS)
        await play.customer.send(text)
        await see(play.customer, Review)
        await play.customer.tap("Continue")
        await press(play.customer, ConfirmOrder)
        if asks:
            await read(play.customer, "confirm-repeat")
        else:
            await reaches(play, "placed", number)


async def test_a_service_whose_limits_change_before_confirm(play: Play) -> None:
    shown = await forms.to_confirm(play, COMMENTS)
    entry = forms.at_panel(play, forms.service_of(play, COMMENTS))
    play.world.books.replace_service(replace(entry, minimum=20))
    await play.kiosk.shop.sync.step()
    await press(play.customer, ConfirmOrder)
    await read(play.customer, "refusal-incomplete")
    await press(play.customer, Review)
    await read(play.customer, "form-too-few")
    await steps.no_harm(play, CUSTOMER_ID)
    assert shown.button("Confirm") is not None


async def test_prices_are_said_for_what_they_are(play: Play) -> None:
    for kind, words in {
        COMMENTS: "for 1,000 comments",
        "mentions custom list": "for 1,000 accounts",
        "package": "for the package",
        "default": "for 1,000",
    }.items():
        await forms.open_card(play, forms.service_of(play, kind))
        shown = await read(play.customer, "link-ask")
        assert words in shown.text
        assert ("🔢" in shown.text) is (kind != "package")
        assert (phrase("service-drip") in shown.text) is (kind == "default")
        assert keys(shown, EditLink) == []


async def test_lists_tell_packages_and_drip_feed_apart(play: Play) -> None:
    for words, sign in (("instagram likes package", "📦"), ("instagram followers", "💧")):
        await play.customer.send(f"/search {words}")
        shown = await read(play.customer, "search-found")
        assert sign in shown.labels[0]
        assert (phrase("list-packages") in shown.text) is (sign == "📦")


@pytest.mark.long_ways
async def test_what_the_name_promises_stands_on_the_card(play: Play) -> None:
    services = play.kiosk.shop.shelf.catalogue.all_services()
    fast = next(one for one in services if one.per_day == 5000)
    slow = next(one for one in services if one.start_seconds == 3600)
    await forms.open_card(play, fast)
    assert "about 5,000 a day" in (await read(play.customer, "link-ask")).text
    await forms.open_card(play, slow)
    assert "starts within 1 hour" in (await read(play.customer, "link-ask")).text
