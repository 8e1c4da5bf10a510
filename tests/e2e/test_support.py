"""Support: tickets with their order, answers from the staff chat, its topics and in private."""

from __future__ import annotations

from pathlib import Path

import pytest

from bot.domain.tickets import LONGEST_WORDS
from bot.shop.support import MOST_AN_HOUR, MOST_OPEN
from bot.ui.callbacks import (
    AnswerTicket,
    AskTicket,
    CloseTicket,
    ConfirmOrder,
    DraftHints,
    EditLink,
    OpenTicket,
    OrderHints,
    PickQuantity,
    StaffClose,
    StaffTicket,
    StaffTickets,
    WriteMore,
)
from sandbox.telegram.actor import Actor
from sandbox.world import OPERATOR_ID
from tests.e2e import steps
from tests.e2e.conftest import Play, playing
from tests.e2e.stage import everything_said
from tests.e2e.steps import press, read, see
from tests.samples import one_test_in

pytestmark = one_test_in(3)

STAFF = -1009000000001


async def ask(actor: Actor, text: str, order: int = 0) -> None:
    """A new ticket, as an old button begins it."""
    await actor.tap_data(None, AskTicket(order=order).pack(), forge=True)
    await read(actor, "ticket-ask")
    await actor.send(text)
    await read(actor, "ticket-sent")


async def came(actor: Actor, text: str) -> int:
    """The id of the message of the bot that says so."""
    return (await actor.wait_for(text, anywhere=True)).id


async def test_a_question_about_an_order_is_answered_in_private(play: Play) -> None:
    customer, operator = play.customer, play.operator
    await operator.send("/start")
    await steps.buy(customer)
    await see(customer, AskTicket, order=1)
    await press(customer, AskTicket, order=1)
    assert "Order #1" in (await read(customer, "ticket-ask")).text
    await customer.sticker()
    await read(customer, "ticket-problem-empty")
    await customer.send("x" * (LONGEST_WORDS + 1))
    await read(customer, "ticket-problem-too-long")
    await customer.photo("Why so <slow>?")
    page = await read(customer, "ticket-sent")
    assert "Order #1" in page.text
    assert "Why so <slow>?" in page.text

    asked = await operator.wait_for("Why so <slow>?", anywhere=True)
    assert "Order #1" in asked.text
    assert "Customer" in asked.text
    copied = await operator.wait_for(lambda one: one.photo is not None, anywhere=True)
    assert copied.text == "📎 Question #1"

    await operator.send("It has begun.", reply_to=asked.id)
    await read(operator, "staff-ticket-sent")
    answer = await customer.wait_for("It has begun.", anywhere=True)
    assert "Why so <slow>?" in answer.text

    # What replies to the answer is written in the same ticket, whatever is awaited.
    await steps.to_search(customer)
    await customer.send("Thank you", reply_to=answer.id)
    await read(customer, "ticket-sent")
    await operator.wait_for("Thank you", anywhere=True)
    await _its_pages(play)
    await play.settled()
    await play.books.check()


async def _its_pages(play: Play) -> None:
    customer, operator = play.customer, play.operator

    # The operator's list and page; a written answer; close.
    await operator.send("/admin")
    await press(operator, StaffTickets)
    await press(operator, StaffTicket, ticket=1)
    shown = await see(operator, AnswerTicket, ticket=1)
    for text in ("Order #1", "Thank you", "It has begun.", "Why so <slow>?"):
        assert text in shown.text
    await press(operator, AnswerTicket)
    await read(operator, "staff-ticket-ask")
    await operator.send("You are welcome")
    await read(operator, "staff-ticket-sent")
    second = await customer.wait_for("You are welcome", anywhere=True)
    assert "Thank you" in second.text
    await press(operator, StaffClose)
    await came(customer, steps.phrase("notice-support-closed"))

    # The customer's list and page; more words open it again; close.
    await customer.send("/support")
    assert "@operator" in (await see(customer, OpenTicket, ticket=1)).text
    await press(customer, OpenTicket, ticket=1)
    await see(customer, WriteMore, ticket=1)
    await press(customer, WriteMore)
    await customer.send("One thing more")
    await read(customer, "ticket-sent")
    await press(customer, CloseTicket)
    assert "closed" in (await customer.last()).text


async def test_limits_and_strangers_tickets(play: Play) -> None:
    customer, second = play.customer, play.second
    await steps.buy(customer)
    for number in range(MOST_OPEN):
        await ask(customer, f"question {number}")
    await customer.tap_data(None, AskTicket(order=0).pack(), forge=True)
    await read(customer, "ticket-ask")
    await customer.send("one more")
    await read(customer, "ticket-problem-too-many-open")
    for number in range(MOST_AN_HOUR - MOST_OPEN):
        await customer.tap_data(None, WriteMore(ticket=1).pack(), forge=True)
        await customer.send(f"more {number}")
        await read(customer, "ticket-sent")
    await customer.tap_data(None, WriteMore(ticket=1).pack(), forge=True)
    await customer.send("too much")
    await read(customer, "ticket-problem-too-fast")

    await second.send("/start")
    for forged in (
        OpenTicket(ticket=1, page=0),
        WriteMore(ticket=1),
        CloseTicket(ticket=1),
    ):
        told = []
        for ticket in (1, 999):
            address = forged.model_copy(update={"ticket": ticket})
            await second.tap_data(None, address.pack(), forge=True)
            told.append((await read(second, "ticket-problem-gone")).text)
        assert told[0] == told[1]
    await second.tap_data(None, AskTicket(order=1).pack(), forge=True)
    await read(second, "ticket-problem-gone")
    for admins in (StaffTickets(page=0), StaffTicket(ticket=1, page=0), StaffClose(ticket=1)):
        await second.tap_data(None, admins.pack(), forge=True)
        await read(second, "home-greeting")
    assert "question 0" not in await everything_said(second)
    assert await play.books.count("ticket", "state <> 'open'") == 0
    assert await play.books.count("ticket_message") == MOST_AN_HOUR
    await play.settled()


@pytest.mark.parametrize("is_forum", [True, False])
async def test_admins_answer_in_the_staff_chat(tmp_path: Path, is_forum: bool) -> None:
    async with playing(tmp_path, support_chat_id=STAFF) as play:
        group = play.world.telegram.add_group(STAFF, "Staff", is_forum=is_forum)
        customer, operator, second = play.customer, play.operator, play.second
        await customer.send("/start")
        await ask(customer, "Where is it?")
        asked = await operator.wait_in_group(STAFF, "Where is it?")
        assert asked.buttons == []
        assert (asked.topic in group.topics) is is_forum

        # Whatever others write there is not read, nor what an admin says to nobody.
        await second.say(STAFF, "I am no admin", topic=asked.topic, reply_to=asked.id)
        await operator.say(STAFF, "/stats", topic=asked.topic)
        if not is_forum:
            await operator.say(STAFF, "among us")
        await operator.say(STAFF, "x" * (LONGEST_WORDS + 1), topic=asked.topic, reply_to=asked.id)
        await operator.wait_in_group(STAFF, steps.phrase("notice-support-too-long"))

        to = None if is_forum else asked.id
        await operator.say(STAFF, "Almost there", topic=asked.topic, reply_to=to)
        answer = await customer.wait_for("Almost there", anywhere=True)
        assert "Where is it?" in answer.text
        said = await everything_said(customer)
        for text in ("I am no admin", "/stats", "among us", "xxx"):
            assert text not in said

        # More of it goes to the same topic; a topic that is gone is done without.
        group.topics.clear()
        await customer.send("And now?", reply_to=answer.id)
        more = await operator.wait_in_group(STAFF, "And now?")
        assert more.topic is None
        await operator.say(STAFF, "Now it is", reply_to=more.id)
        assert "And now?" in (await customer.wait_for("Now it is", anywhere=True)).text

        # Who has blocked the bot gets nothing, and the staff hears of it.
        await customer.block()
        await operator.say(STAFF, "Are you there?", reply_to=more.id)
        await operator.wait_in_group(STAFF, steps.phrase("notice-support-unreached"))
        await play.settled()
        assert await play.books.count("inbox", "state = 'dead' OR error IS NOT NULL") == 0
        assert await play.books.count("person", f"id = {OPERATOR_ID}") == 0
        await play.books.check()


async def test_without_the_staff_chat_the_admins_are_told(tmp_path: Path) -> None:
    async with playing(tmp_path, support_chat_id=STAFF) as play:
        await play.operator.send("/start")
        await play.customer.send("/start")
        await ask(play.customer, "Anybody?")
        asked = await play.operator.wait_for("Anybody?", anywhere=True)
        await play.operator.send("Yes", reply_to=asked.id)
        await play.customer.wait_for("Anybody?", anywhere=True)
        await play.customer.wait_for(lambda one: one.text.endswith("Yes"), anywhere=True)


async def test_help_says_what_is_asked_of_one_now(play: Play) -> None:
    customer = play.customer
    await customer.send("/help")
    await read(customer, "help-step-start")
    await steps.to_link(customer)
    await press(customer, DraftHints)
    assert "Start count" in (await read(customer, "hints-title")).text
    await press(customer, EditLink)
    await read(customer, "link-ask")
    await customer.send("/help")
    await read(customer, "help-step-link")
    await customer.send(steps.LINK)
    await see(customer, PickQuantity)
    await customer.send("/help")
    await read(customer, "help-step-quantity")
    await customer.send("1000")
    await see(customer, ConfirmOrder)
    await customer.send("/help")
    await read(customer, "help-step-confirm")
    await press(customer, ConfirmOrder)
    await press(customer, OrderHints, order=1)
    await read(customer, "hint-partial")
    await play.second.send("/start")
    await play.second.tap_data(None, OrderHints(order=1).pack(), forge=True)
    await read(play.second, "order-gone")
    await customer.send("/help")
    await read(customer, "help-step-orders")
    await customer.send("/mass")
    await read(customer, "mass-how")
    await customer.send("/help")
    await read(customer, "help-step-mass")
