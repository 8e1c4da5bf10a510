"""What a client learns from answers, and what it leaves to the operator."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator

import pytest

from bot.panel import (
    AddRequest,
    CancelAccepted,
    NoAnswer,
    PanelAccount,
    PanelAnswerError,
    PanelClient,
    PanelProfile,
    PanelRefusedError,
    Placed,
    RefillReceipt,
    Refusal,
    Unknown,
    profile_from,
)
from bot.panel.learning import Knowledge, keep_nothing
from bot.panel.profile_keys import KEYS
from tests.panel.servers import ScriptedPanel

ORDER = AddRequest("1", "https://example.com/p", 100)
DONE = {"status": "Completed", "charge": "1", "remains": "0"}
WRONG_FIELD = [
    {"error": "Missing required parameter: order"},
    {"error": "Empty Order Id."},
    {"error": "Order not found.", "status": "104"},
    {"error": {"order": ["The order field is required."]}},
    {"error": "Missing data", "status": "101"},
    {"error": "This action is Invalid"},
]
"""What panels say that look for the id in another field."""
Learned = list[tuple[str, str]]


@pytest.fixture
def learned() -> Learned:
    return []


@pytest.fixture
async def client(account: PanelAccount, learned: Learned) -> AsyncIterator[PanelClient]:
    def keep(name: str, value: str) -> None:
        learned.append((name, value))

    async with PanelClient(account, on_learned=keep) as opened:
        yield opened


def says(panel: ScriptedPanel, *answers: object) -> None:
    panel.says(*(one if isinstance(one, str) else json.dumps(one) for one in answers))


@pytest.mark.parametrize("refusal", ["", *WRONG_FIELD], ids=str)
async def test_a_panel_that_takes_one_status_a_call(
    client: PanelClient, panel: ScriptedPanel, learned: Learned, refusal: object
) -> None:
    says(panel, refusal, DONE)
    first = await client.statuses(["7", "8"])
    assert learned == [("status_form", "single")]
    assert client.profile == profile_from({"status_form": "single"})
    assert await client.statuses(["7", "8"]) == first
    assert panel.asked == [
        {"action": "status", "orders": "7,8"},
        *({"action": "status", "order": order} for order in ("7", "8", "7", "8")),
    ]


@pytest.mark.parametrize("refusal", [{"cancel": 1}, *WRONG_FIELD], ids=str)
async def test_a_panel_that_takes_one_cancel_a_call(
    client: PanelClient, panel: ScriptedPanel, learned: Learned, refusal: object
) -> None:
    says(panel, refusal, {"status": "success", "message": "Cancellation request added"})
    accepted = dict.fromkeys(["7", "8"], CancelAccepted())
    assert await client.cancel(["7", "8"]) == accepted
    assert learned == [("cancel_form", "single")]
    assert await client.cancel(["8", "7"]) == accepted
    assert panel.asked[1:] == [{"action": "cancel", "order": order} for order in "7887"]


async def test_one_cancel_is_asked_for_in_the_other_form_too(
    client: PanelClient, panel: ScriptedPanel, learned: Learned
) -> None:
    says(panel, {"error": "Order not found."}, {"error": "Cancel already requested"})
    assert await client.cancel(["7"]) == {"7": CancelAccepted(already=True)}
    assert learned == [("cancel_form", "single")]


async def test_a_refusal_that_speaks_of_the_order_is_heard_in_the_other_form(
    client: PanelClient, panel: ScriptedPanel, learned: Learned
) -> None:
    """Nothing was accepted yet, so the next list is tried as documented."""
    too_late = {"error": "This order cannot be canceled"}
    says(panel, {"error": "Order not found."}, too_late)
    words = Refusal("This order cannot be canceled")
    assert await client.cancel(["7", "8", "9", "10"]) == dict.fromkeys(
        ["7", "8", "9", "10"], words
    )
    assert learned == []


@pytest.mark.parametrize("refusal", [[{"refill": 5}, {"refill": 6}], *WRONG_FIELD[:5]], ids=str)
async def test_a_panel_that_takes_one_refill_a_call(
    client: PanelClient, panel: ScriptedPanel, learned: Learned, refusal: object
) -> None:
    says(panel, refusal, {"refill": 5}, {"error": "Refill pending"})
    assert await client.refills(["7", "8"]) == {
        "7": RefillReceipt("5"),
        "8": RefillReceipt(None, already=True),
    }
    assert learned == [("refill_form", "single")]
    says(panel, {"status": "Pending"})
    await client.refill_statuses(["5", "6"])
    assert panel.asked[-2:] == [
        {"action": "refill_status", "refill": refill_id} for refill_id in ("5", "6")
    ]


@pytest.mark.parametrize(
    "refusal",
    [
        {"error": "This action is Invalid"},
        {"error": "Incorrect method name"},
        {"error": {"action": ["The selected action is invalid."]}},
    ],
    ids=str,
)
@pytest.mark.parametrize("ids", [["7"], ["7", "8"]])
async def test_a_panel_without_refills_is_not_asked_again(
    client: PanelClient, panel: ScriptedPanel, learned: Learned, refusal: object, ids: list[str]
) -> None:
    says(panel, refusal)
    answers = await client.refills(ids)
    assert {type(said) for said in answers.values()} == {Refusal}
    assert learned == [("refills", "no")]
    asked = len(panel.seen)
    assert all(isinstance(said, Refusal) for said in (await client.refills(ids)).values())
    with pytest.raises(PanelRefusedError):
        await client.refill("7")
    assert len(panel.seen) == asked


async def test_a_text_about_the_order_teaches_nothing(
    client: PanelClient, panel: ScriptedPanel, learned: Learned
) -> None:
    says(panel, {"error": "Refill is disabled for this service"})
    assert isinstance((await client.refills(["7"]))["7"], Refusal)
    with pytest.raises(PanelRefusedError):
        await client.refills(["7", "8"])
    assert learned == []


async def test_a_list_that_is_denied_is_tried_with_few_ids(
    client: PanelClient, panel: ScriptedPanel, learned: Learned
) -> None:
    ids = [str(number) for number in range(1, 51)]
    says(panel, {"error": "Incorrect order ID"})
    answers = await client.statuses(ids)
    assert answers == dict.fromkeys(ids, Refusal("Incorrect order ID"))
    assert [fields.get("order") for fields in panel.asked] == [None, "1", "2", "3"]
    assert learned == []


async def test_an_odd_answer_does_not_change_the_form(
    client: PanelClient, panel: ScriptedPanel, learned: Learned
) -> None:
    """It names no order, but it is no report either: next time the list is tried again."""
    says(panel, {"status": "success", "data": []}, DONE)
    assert NoAnswer() not in (await client.statuses(["7", "8"])).values()
    assert learned == []


async def test_nothing_at_all_is_still_an_error(
    client: PanelClient, panel: ScriptedPanel, learned: Learned
) -> None:
    says(panel, "")
    for call in (client.statuses, client.refills, client.refill_statuses, client.cancel):
        with pytest.raises(PanelAnswerError, match="the answer is empty"):
            await call(["7", "8"])
    assert learned == []


async def test_what_is_set_by_hand_is_not_learned_over(
    account: PanelAccount, panel: ScriptedPanel, learned: Learned
) -> None:
    def keep(name: str, value: str) -> None:
        learned.append((name, value))

    async with PanelClient(account, settled=["status_form"], on_learned=keep) as client:
        for _ in range(2):
            says(panel, [DONE, DONE], DONE)
            assert len(await client.statuses(["7", "8"])) == 2
            assert panel.asked[-3] == {"action": "status", "orders": "7,8"}
        assert client.profile == PanelProfile()
    assert learned == []


async def test_a_mark_before_a_good_answer_is_learned_and_believed(
    client: PanelClient, panel: ScriptedPanel, learned: Learned
) -> None:
    placed = '\ufeff{"order": 5}'
    panel.says(placed)
    assert isinstance(await client.add(ORDER), Unknown)
    panel.says('\ufeff{"error": "Incorrect request"}')
    with pytest.raises(PanelRefusedError):
        await client.balance()
    assert learned == []
    panel.says('\ufeff{"balance": "1", "currency": "USD"}')
    await client.balance()
    await client.balance()
    assert learned == [("byte_order_mark", "yes")]
    panel.says(placed)
    assert isinstance(await client.add(ORDER), Placed)


async def test_an_answer_to_add_teaches_nothing(
    client: PanelClient, panel: ScriptedPanel, learned: Learned
) -> None:
    for body in ('\ufeff{"order": 5}', '{"error": "This action is Invalid"}', ""):
        panel.says(body)
        await client.add(ORDER)
    assert learned == []
    assert client.profile == PanelProfile()


@pytest.mark.parametrize("name", [name for name, key in KEYS.items() if not key.learnable])
def test_nothing_else_can_be_learned(name: str) -> None:
    with pytest.raises(ValueError, match="is not learned"):
        Knowledge(PanelProfile(), (), keep_nothing).learn(name, "yes")
