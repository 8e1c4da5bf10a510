"""Buttons that somebody was never given: refused, noted, and nothing has changed."""

from __future__ import annotations

import logging
from typing import Any

import pytest
from aiogram.filters.callback_data import CallbackData

from bot.domain.left_out import LeftOut
from bot.domain.order_forms import FIELDS
from bot.domain.records import Person
from bot.domain.service_types import Field
from bot.domain.views import Confirmed
from bot.storage import Transaction, ledger
from bot.ui.callbacks import (
    AcceptCharge,
    AddLines,
    AdminBundle,
    AdminBundles,
    AdminHome,
    AllowResolving,
    AnswerTicket,
    ApproveRate,
    ApproveRates,
    AskBundle,
    AskCancel,
    AskCaseLink,
    AskPart,
    AskRefill,
    AskStatus,
    Balance,
    Ban,
    Cases,
    ClosedCases,
    ConfirmAfter,
    ConfirmOrder,
    Customer,
    DecideCase,
    DeleteBundle,
    DropDraft,
    DropDrip,
    EditField,
    EditInterval,
    EditLink,
    EditQuantity,
    EditRuns,
    LeftOutReasons,
    LeftOutServices,
    LetIn,
    LinkAnyway,
    LinkCase,
    LookUpCase,
    OpenCase,
    OpenOrder,
    OpenPanelBook,
    OpenRestored,
    OrderAgain,
    PastedLinks,
    PastedServices,
    PickInterval,
    PickLink,
    PickPlace,
    PickQuantity,
    PickValue,
    RefundPart,
    Review,
    SearchPage,
    SecondProposal,
    ShowFreeze,
    StaffClose,
    StaffTicket,
    StaffTickets,
    StarService,
    Stats,
    SwitchBundle,
    SwitchFreeze,
    SyncNow,
    TakeCase,
    TakePasted,
    TakeSync,
    Undo,
    WithdrawProposal,
    WithholdService,
)
from bot.ui.translator import texts_of
from sandbox.world import CUSTOMER_ID, SECOND_CUSTOMER_ID
from tests.e2e import steps
from tests.e2e.conftest import Play
from tests.e2e.steps import phrase, press, read
from tests.samples import one_test_in

pytestmark = [pytest.mark.usefixtures("calm"), one_test_in(2)]

TABLES = (
    "orders",
    "draft",
    "ledger_tx",
    "balance",
    "refill",
    "cases",
    "setting",
    "search",
    "pasted_link",
    "attempt",
    "favourite",
)


def _whole(tx: Transaction) -> dict[str, list[tuple[Any, ...]]]:
    found = {table: tx.rows(f"SELECT * FROM {table}") for table in TABLES}
    found["person"] = tx.rows("SELECT id, banned, let_in, locale FROM person")
    found["fsm"] = tx.rows("SELECT user_id, state FROM fsm WHERE state IS NOT NULL")
    return {table: [tuple(row) for row in rows] for table, rows in found.items()}


async def _second_comes(play: Play) -> Person:
    """The second customer is known and looks at the first screen."""
    await play.second.send("/start")
    await read(play.second, "home-greeting")
    return await steps.person(play, SECOND_CUSTOMER_ID)


async def _refused(play: Play, address: CallbackData, caplog: pytest.LogCaptureFixture) -> None:
    """The second customer taps it in vain."""
    shown = (await steps.bot_messages(play.second))[-1]
    before = await play.kiosk.db.read(_whole)
    requests = len(play.world.books.log)
    noted = await play.books.count("audit")
    caplog.clear()
    await play.second.tap_data(shown.id, address.pack(), forge=True)
    await play.settled()
    assert await play.kiosk.db.read(_whole) == before
    assert len(play.world.books.log) == requests
    assert await play.books.count("audit") == noted + 1
    last = await play.kiosk.db.read(
        lambda tx: tx.row("SELECT * FROM audit ORDER BY id DESC LIMIT 1")
    )
    assert last is not None
    assert (last["person_id"], last["action"]) == (SECOND_CUSTOMER_ID, "refused")
    assert last["subject"] == address.pack()
    [line] = [one for one in caplog.records if one.levelno == logging.WARNING]
    assert address.pack() in line.getMessage()
    assert str(SECOND_CUSTOMER_ID) in line.getMessage()


async def test_another_persons_draft(play: Play, caplog: pytest.LogCaptureFixture) -> None:
    made = await steps.quote(play, await steps.person(play))
    await _second_comes(play)
    draft = made.draft.id
    for address in (
        EditLink(draft=draft),
        EditQuantity(draft=draft),
        PickPlace(draft=draft),
        PickQuantity(draft=draft, quantity=500),
        EditField(draft=draft, field=0),
        AddLines(draft=draft, field=0),
        PickValue(draft=draft, field=FIELDS.index(Field.COUNTRY), choice=1),
        EditRuns(draft=draft),
        EditInterval(draft=draft, runs=2),
        PickInterval(draft=draft, runs=2, interval=5),
        DropDrip(draft=draft),
        Review(draft=draft),
        ConfirmOrder(draft=draft, nonce=made.nonce, repeat=0),
        ConfirmOrder(draft=draft, nonce=made.nonce, repeat=1),
        ConfirmOrder(draft=draft, nonce="0" * 16, repeat=0),
        ConfirmAfter(draft=draft, nonce=made.nonce, order=1),
        PickLink(draft=draft, order=1),
        StarService(draft=draft, on=1),
        DropDraft(draft=draft),
    ):
        await _refused(play, address, caplog)
        for secret in (steps.LINK.removeprefix("https://"), made.service.name):
            assert secret not in (await steps.bot_messages(play.second))[-1].text
    await steps.no_harm(play)


async def test_another_persons_order(play: Play, caplog: pytest.LogCaptureFixture) -> None:
    await steps.buy(play.customer)
    await read(play.customer, "state-placed")
    second = await _second_comes(play)
    for address in (
        OpenOrder(order=1),
        AskStatus(order=1),
        AskRefill(order=1),
        AskCancel(order=1, sure=0),
        AskCancel(order=1, sure=1),
        OrderAgain(order=1),
        Undo(order=1),
        PickLink(draft=await _draft_of(play, second), order=1),
        OpenOrder(order=999),
    ):
        await _refused(play, address, caplog)
        text = (await steps.bot_messages(play.second))[-1].text
        assert steps.LINK.removeprefix("https://") not in text
    toast = await press(play.customer, AskStatus)
    assert toast.text == texts_of("en").plain("status-asked")


async def _draft_of(play: Play, who: Person) -> int:
    return (await steps.quote(play, who, steps.OTHER_LINK)).draft.id


async def test_another_persons_search(play: Play, caplog: pytest.LogCaptureFixture) -> None:
    await play.customer.send("instagram likes")
    await read(play.customer, "search-found")
    await _second_comes(play)
    await _refused(play, SearchPage(search=1, page=0), caplog)
    assert phrase("search-found") not in (await steps.bot_messages(play.second))[-1].text


async def test_another_persons_links(play: Play, caplog: pytest.LogCaptureFixture) -> None:
    await play.customer.send(f"{steps.LINK} {steps.OTHER_LINK}")
    await steps.see(play.customer, PastedServices)
    await _second_comes(play)
    service = play.kiosk.shop.shelf.catalogue.all_services()[0].id
    for address in (
        PastedLinks(paste=1, page=0),
        PastedServices(pasted=1, platform=0, page=0),
        TakePasted(pasted=2, service=service, page=0),
    ):
        await _refused(play, address, caplog)
        shown = (await steps.bot_messages(play.second))[-1]
        assert phrase("paste-gone") in shown.text


async def test_another_persons_nonce_on_the_own_draft(play: Play) -> None:
    theirs = await steps.quote(play, await steps.person(play))
    mine = await steps.quote(play, await _second_comes(play))
    forged = ConfirmOrder(draft=mine.draft.id, nonce=theirs.nonce, repeat=1)
    shown = await steps.card(play.second)
    await play.second.tap_data(shown.id, forged.pack(), forge=True)
    await read(play.second, "refusal-expired")
    await steps.no_harm(play)
    assert await play.books.count("draft", "state = 'open'") == 2


async def test_another_persons_confirmed_nonce(
    play: Play, caplog: pytest.LogCaptureFixture
) -> None:
    """It says "ordered already" to nobody but its owner."""
    theirs = await steps.quote(play, await steps.person(play))
    confirm = play.kiosk.shop.ordering.confirm
    done = await play.kiosk.db.write(
        confirm, await steps.person(play), theirs.draft.id, theirs.nonce
    )
    assert isinstance(done, Confirmed)
    await _second_comes(play)
    forged = ConfirmOrder(draft=theirs.draft.id, nonce=theirs.nonce, repeat=0)
    await _refused(play, forged, caplog)


async def test_another_persons_draft_with_the_own_confirmed_nonce(
    play: Play, caplog: pytest.LogCaptureFixture
) -> None:
    theirs = await steps.quote(play, await steps.person(play))
    second = await _second_comes(play)
    mine = await steps.quote(play, second)
    price = mine.draft.price
    assert price is not None
    await play.kiosk.db.write(ledger.credit, second.id, price, ref="gift", at=0, by=1)
    done = await play.kiosk.db.write(
        play.kiosk.shop.ordering.confirm, second, mine.draft.id, mine.nonce
    )
    assert isinstance(done, Confirmed)
    forged = ConfirmOrder(draft=theirs.draft.id, nonce=mine.nonce, repeat=0)
    await _refused(play, forged, caplog)
    assert await play.books.count("draft", "state = 'open'") == 1


ADMIN_BUTTONS: tuple[CallbackData, ...] = (
    Cases(page=0),
    OpenCase(case=1),
    AskCaseLink(case=1),
    LinkCase(case=1, remote_id="1"),
    DecideCase(case=1, decision="refund", sure=1),
    AskPart(case=1),
    RefundPart(case=1, total=1, sure=1),
    ClosedCases(page=0),
    TakeCase(case=1, on=1),
    LookUpCase(case=1, remote_id="1"),
    LinkAnyway(case=1, remote_id="1"),
    SecondProposal(case=1, mark=1, sure=1),
    WithdrawProposal(case=1),
    Balance(),
    OpenPanelBook(panel=1),
    Stats(),
    SyncNow(),
    TakeSync(panel=1, at=1, sure=1),
    LeftOutReasons(),
    LeftOutServices(reason=LeftOut.NO_PRICE, page=0),
    ApproveRate(service=1, mark=0),
    ApproveRates(mark=0, sure=1),
    AcceptCharge(case=1),
    AllowResolving(panel=1),
    WithholdService(service=1, on=1),
    SwitchFreeze(on=1),
    ShowFreeze(),
    OpenRestored(at=1, sure=1),
    Customer(person=CUSTOMER_ID),
    LetIn(person=SECOND_CUSTOMER_ID, on=1),
    Ban(person=CUSTOMER_ID, on=1),
    AdminHome(),
    AdminBundles(page=0),
    StaffTickets(page=0),
    StaffTicket(ticket=1, page=0),
    AnswerTicket(ticket=1),
    StaffClose(ticket=1),
    AskBundle(),
    AdminBundle(bundle=1),
    SwitchBundle(bundle=1, on=1),
    DeleteBundle(bundle=1, sure=1),
)


async def test_admin_buttons(play: Play, caplog: pytest.LogCaptureFixture) -> None:
    await _second_comes(play)
    for address in ADMIN_BUTTONS:
        await _refused(play, address, caplog)
        await play.second.wait_for("👋", anywhere=True)


async def test_every_admin_button_is_tried(play: Play) -> None:
    tried = {address.__prefix__ for address in ADMIN_BUTTONS}
    buttons = play.kiosk.front_door.routes.buttons.values()
    assert {one.address.__prefix__ for one in buttons if one.admin} == tried


async def test_admin_commands_are_answered_as_unknown_text(play: Play) -> None:
    await _second_comes(play)
    before = await play.kiosk.db.read(_whole)
    requests = len(play.world.books.log)
    commands = play.kiosk.front_door.routes.commands.values()
    admin = [command.name for command in commands if command.admin]
    assert {"balance", "credit", "user", "cases", "freeze", "sync"} <= {*admin}
    await play.second.send("/nonsense")
    unknown = await read(play.second, "not-understood")
    for name in admin:
        for text in (f"/{name}", f"/{name} {SECOND_CUSTOMER_ID} 5", f"/{name}@kiosk_demo_bot 1"):
            await play.second.send(text)
            answer = await play.second.wait_for(unknown.text)
            assert answer.buttons == unknown.buttons
    assert await play.kiosk.db.read(_whole) == before
    assert len(play.world.books.log) == requests


async def test_admins_may(play: Play) -> None:
    """The same button works for who is named in ADMIN_IDS."""
    await play.operator.send("/start")
    home = await read(play.operator, "home-greeting")
    await play.operator.tap_data(home.id, SwitchFreeze(on=1).pack(), forge=True)
    await read(play.operator, "freeze-on")
    assert await play.books.count("audit", "action = 'refused'") == 0


# Numbers that are on no button

NOT_NUMBERS_OF_OURS = (
    "o:99999999999999999999",
    f"o:{2**63}",
    "os:-1",
    "dl:-1",
    "c:1:-3",
    "pl:-1",
    "p:1:99999999999999999999",
    "q:9999999999999999999999:0",
    "s:99999999999999999999:c:1:0",
    "dn:1:-5",
    f"k:1:{'0' * 16}:-1",
    "w:-99999999999999999999",
    "ol:1e3",
    "o:",
)


async def test_numbers_that_no_button_holds(play: Play) -> None:
    await play.operator.send("/start")
    await read(play.operator, "home-greeting")
    await _second_comes(play)
    shown = await steps.card(play.second)
    before = await play.kiosk.db.read(_whole)
    for count, data in enumerate(NOT_NUMBERS_OF_OURS, 1):
        toast = await play.second.tap_data(shown.id, data, forge=True)
        assert toast.text == phrase("old-menu")
        await play.settled()
        assert await play.books.count("audit", "action = 'refused'") == count, data
    assert await play.kiosk.db.read(_whole) == before
    assert await play.books.count("inbox", "state <> 'done' OR tries > 0") == 0
    assert await play.books.count("outbox") == 0


@pytest.mark.parametrize("number", [0, 2**63 - 1], ids=["least", "largest"])
async def test_the_outermost_numbers_break_no_button(play: Play, number: int) -> None:
    """By the operator, whom no button is refused for being an admin's."""
    await play.operator.send("/start")
    home = await read(play.operator, "home-greeting")
    for prefix, button in play.kiosk.front_door.routes.buttons.items():
        fields = button.address.model_fields.values()
        values = [str(number) if field.annotation is int else "x" for field in fields]
        await play.operator.tap_data(home.id, ":".join([prefix, *values])[:64], forge=True)
    await play.settled()
    assert await play.books.count("inbox", "state <> 'done' OR tries > 0") == 0
    assert await play.books.count("outbox") == 0
