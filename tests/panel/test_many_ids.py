"""Questions about many ids: chunks, the shapes of answers, and what is kept when a call fails."""

import json

import pytest

from bot.domain.panel_words import OrderWord
from bot.panel import (
    CancelAccepted,
    NoAnswer,
    OrderReport,
    PanelAccount,
    PanelAnswerError,
    PanelClient,
    PanelRefusedError,
    PanelUnreachableError,
    RefillReceipt,
    RefillReport,
    Refusal,
    RejectionClass,
    SaidBefore,
    profile_from,
)
from tests.panel.servers import Reply, ScriptedPanel


def state(status: str = "Completed", **more: object) -> dict[str, object]:
    return {"charge": "0.5", "start_count": "1", "status": status, "remains": "0", **more}


def says(panel: ScriptedPanel, *answers: object) -> None:
    panel.says(*(json.dumps(answer) for answer in answers))


def words(said: object) -> object:
    """A report as its word, so that tables stay short."""
    return said.word if isinstance(said, OrderReport) else said


DONE = OrderWord.COMPLETED


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        pytest.param(
            {"1": state(), "2": state("Pending")}, [DONE, OrderWord.PENDING], id="(a) object"
        ),
        pytest.param(
            {"1": state(), "2": "Incorrect order ID"},
            [DONE, Refusal("Incorrect order ID")],
            id="(b) bare text",
        ),
        pytest.param({"1": state()}, [DONE, NoAnswer()], id="(c) missing"),
        pytest.param({}, [NoAnswer(), NoAnswer()], id="(c) all missing"),
        pytest.param([], [NoAnswer(), NoAnswer()], id="(c) empty list"),
        pytest.param(
            [state("Pending", order=2), state(order="1")],
            [DONE, OrderWord.PENDING],
            id="(e) rows with ids",
        ),
        pytest.param(
            [state(order=1), {"order": 2, "error": "Order not found."}],
            [DONE, Refusal("Order not found.")],
            id="(e) an error row",
        ),
        pytest.param([state(order=1), state()], [DONE, NoAnswer()], id="(e) a nameless row"),
        pytest.param({"1": state(), "3": state()}, [DONE, NoAnswer()], id="an id not asked"),
        pytest.param({"1": state(), "2": None}, [DONE, NoAnswer()], id="null"),
        pytest.param({"1": state(), "2": []}, [DONE, NoAnswer()], id="an empty list"),
        pytest.param({"1": state(), "2": {}}, [DONE, NoAnswer()], id="an empty object"),
        pytest.param({"1": state(), "2": {"charge": "1"}}, [DONE, NoAnswer()], id="no status"),
        pytest.param({"1": state(), "2": state(order=1)}, [DONE, NoAnswer()], id="another's"),
        pytest.param(
            {"1": state(error=None), "2": {"status": "success"}},
            [DONE, NoAnswer()],
            id="an envelope",
        ),
        pytest.param(
            {"1": state(), "2": {"status": "fail"}},
            [DONE, Refusal('{"status": "fail"}')],
            id="a failure without words",
        ),
    ],
)
async def test_shapes_of_statuses(
    client: PanelClient, panel: ScriptedPanel, answer: object, expected: list[object]
) -> None:
    says(panel, answer)
    reports = await client.statuses(["1", "2"])
    assert [words(reports[one_id]) for one_id in ("1", "2")] == expected
    assert panel.asked == [{"action": "status", "orders": "1,2"}]


@pytest.mark.parametrize(
    "nameless",
    [
        pytest.param([state(), state("Pending")], id="(d) list without ids"),
        pytest.param(state(), id="(f) bare object"),
    ],
)
async def test_an_answer_without_ids_is_asked_again_one_by_one(
    client: PanelClient, panel: ScriptedPanel, nameless: object
) -> None:
    """The rows may stand in another order than the ids: what they say is never believed."""
    says(panel, nameless, state("Partial"), [{"error": "Order not found."}])
    reports = await client.statuses(["1", "2"])
    assert words(reports["1"]) == OrderWord.PARTIAL
    assert reports["2"] == Refusal("Order not found.")
    assert panel.asked[1:] == [
        {"action": "status", "order": "1"},
        {"action": "status", "order": "2"},
    ]


async def test_one_id_is_asked_in_the_single_form(
    client: PanelClient, panel: ScriptedPanel
) -> None:
    says(panel, state())
    assert words((await client.statuses(["7", "7"]))["7"]) == DONE
    assert panel.asked == [{"action": "status", "order": "7"}]


@pytest.mark.parametrize(
    "answer", [{"7": state()}, [state()], state(order=7), state(order="7")], ids=repr
)
async def test_a_single_answer_may_be_wrapped(
    client: PanelClient, panel: ScriptedPanel, answer: object
) -> None:
    """(g) and its like."""
    says(panel, answer)
    assert words(await client.status("7")) == DONE


async def test_an_answer_about_another_order_is_none(
    client: PanelClient, panel: ScriptedPanel
) -> None:
    says(panel, state(order=8))
    with pytest.raises(PanelAnswerError):
        await client.status("7")


@pytest.mark.parametrize(
    ("count", "sizes"), [(100, [100]), (101, [100, 1]), (250, [100, 100, 50])]
)
async def test_no_call_asks_about_more_than_100(
    client: PanelClient, panel: ScriptedPanel, count: int, sizes: list[int]
) -> None:
    """(h)"""
    ids = [str(number) for number in range(1, count + 1)]
    says(panel, {one_id: state() for one_id in ids})
    reports = await client.statuses(ids)
    assert [words(reports[one_id]) for one_id in ids] == [DONE] * count
    asked = [fields.get("orders", fields.get("order", "")).split(",") for fields in panel.asked]
    assert [len(chunk) for chunk in asked] == sizes
    assert [one_id for chunk in asked for one_id in chunk] == ids


async def test_nothing_is_asked_about_no_id(client: PanelClient, panel: ScriptedPanel) -> None:
    assert await client.statuses([]) == {}
    assert panel.seen == []


async def test_what_is_known_survives_a_later_failure(
    client: PanelClient, panel: ScriptedPanel
) -> None:
    ids = [str(number) for number in range(1, 151)]
    rows = [{"order": number, "cancel": 1} for number in range(1, 101)]
    panel.says(json.dumps(rows), Reply("<html>", 403))
    answers = await client.cancel(ids)
    assert list(answers) == ids
    assert [answers[one_id] for one_id in ids] == [CancelAccepted()] * 100 + [NoAnswer()] * 50


async def test_a_first_failure_is_raised(client: PanelClient, panel: ScriptedPanel) -> None:
    panel.says(Reply("<html>", 403))
    with pytest.raises(PanelAnswerError):
        await client.statuses(["1", "2"])


@pytest.mark.parametrize("ids", [["7"], ["7", "8"]])
async def test_a_wrong_key_is_no_word_about_an_order(
    client: PanelClient, panel: ScriptedPanel, ids: list[str]
) -> None:
    says(panel, {"error": "Invalid API key"})
    with pytest.raises(PanelRefusedError) as caught:
        await client.statuses(ids)
    assert caught.value.reason is RejectionClass.KEY


async def test_a_refusal_of_the_whole_list_is_no_word_about_an_order(
    client: PanelClient, panel: ScriptedPanel
) -> None:
    says(panel, {"error": "Something went wrong"})
    with pytest.raises(PanelRefusedError, match="status: Something went wrong"):
        await client.statuses(["7", "8"])


async def test_one_text_about_every_id_is_about_the_panel(
    account: PanelAccount, panel: ScriptedPanel
) -> None:
    profile = profile_from({"status_form": "single"})
    async with PanelClient(account, profile=profile) as client:
        says(panel, *[{"error": "API is under maintenance"}] * 3)
        with pytest.raises(PanelRefusedError, match="under maintenance"):
            await client.statuses(["1", "2", "3"])
        says(panel, *[{"error": "Incorrect order ID"}] * 3)
        denied = await client.statuses(["1", "2", "3"])
        assert set(denied.values()) == {Refusal("Incorrect order ID")}


async def test_a_refusal_of_one_id_is_its_entry(client: PanelClient, panel: ScriptedPanel) -> None:
    says(panel, {"error": "Never heard of it"})
    assert await client.statuses(["7"]) == {"7": Refusal("Never heard of it")}


@pytest.mark.parametrize("answer", ["null", "5", '"ok"', "true"])
async def test_a_bare_value_is_no_answer(
    client: PanelClient, panel: ScriptedPanel, answer: str
) -> None:
    panel.says(answer)
    with pytest.raises(PanelAnswerError):
        await client.statuses(["7", "8"])


@pytest.mark.parametrize("order_id", ["", " ", "1,2", "1\n", "1&key=x", "é", "x" * 65])
async def test_what_cannot_be_an_id_is_not_asked(
    client: PanelClient, panel: ScriptedPanel, order_id: str
) -> None:
    for call in (client.status, client.refill, client.refill_status):
        with pytest.raises(ValueError, match="cannot be an id"):
            await call(order_id)
    for call_many in (client.statuses, client.refills, client.refill_statuses, client.cancel):
        assert await call_many([order_id]) == {order_id: NoAnswer()}
    assert panel.seen == []


async def test_what_cannot_be_an_id_does_not_stop_the_others(
    client: PanelClient, panel: ScriptedPanel
) -> None:
    says(panel, {"1": state(), "2": state("Pending")})
    reports = await client.statuses(["1", "no id", "2"])
    assert [words(said) for said in reports.values()] == [DONE, NoAnswer(), OrderWord.PENDING]
    assert panel.asked == [{"action": "status", "orders": "1,2"}]


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ([{"order": 9, "cancel": "1"}], CancelAccepted()),
        ([{"order": "9", "cancel": True}], CancelAccepted()),
        ([{"order": 9, "cancel": {"status": "Canceled"}}], CancelAccepted()),
        ([{"order": 9, "error": "Cancel is disabled"}], Refusal("Cancel is disabled")),
        ([{"order": 9, "cancel": 0}], Refusal("cancel: 0")),
        ([{"order": 9, "cancel": False}], Refusal("cancel: false")),
        ([{"order": 9, "cancel": None}], NoAnswer()),
        ([{"order": 9, "cancel": "Cancel already requested"}],
         CancelAccepted(already=True)),
        ([{"order": 9, "cancel": {"error": "Cancel already requested."}}],
         CancelAccepted(already=True)),
        ([{"order": 9, "cancel": "Not eligible for cancellation"}],
         Refusal("Not eligible for cancellation")),
        ([{"order": 9, "cancel": ""}], NoAnswer()),
        ([{"order": 9, "cancel": "0"}], Refusal("cancel: 0")),
        ([{"order": 8, "cancel": 1}], NoAnswer()),
        ([{"cancel": 1}], CancelAccepted()),
        ([], NoAnswer()),
        ({"order": 9, "cancel": 1}, CancelAccepted()),
        ({"order": 8, "cancel": 1}, NoAnswer()),
        ({"cancel": 1}, CancelAccepted()),
        ({"cancel": "9", "status": "Success"}, CancelAccepted()),
        ({"cancel": "8", "status": "Success"}, CancelAccepted()),
        ({"cancel": 0, "status": "Success"}, Refusal("cancel: 0")),
        ({"cancel": "8"}, Refusal("cancel: 8")),
        ({"error": "Cancel already requested"}, CancelAccepted(already=True)),
        ({"9": {"cancel": 1}}, CancelAccepted()),
        ({"9": {"error": "Order not found"}}, Refusal("Order not found")),
        ({"status": "success", "message": "Cancellation request added"}, CancelAccepted()),
        ({"status": "error", "message": "Too late"}, Refusal("Too late")),
        ({"success": False, "order": 9}, Refusal('{"success": false, "order": 9}')),
        ({"error": "This order cannot be canceled"}, Refusal("This order cannot be canceled")),
    ],
)  # fmt: skip
async def test_shapes_of_cancel(
    client: PanelClient, panel: ScriptedPanel, answer: object, expected: object
) -> None:
    says(panel, answer)
    assert await client.cancel(["9"]) == {"9": expected}
    assert panel.asked == [{"action": "cancel", "orders": "9"}]


async def test_a_bare_yes_to_two_cancels_is_nobodys(
    client: PanelClient, panel: ScriptedPanel
) -> None:
    says(panel, {"cancel": 1}, {"error": "Missing required parameter: orders"})
    assert await client.cancel(["8", "9"]) == {"8": NoAnswer(), "9": NoAnswer()}


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ({"refill": 5}, RefillReceipt("5")),
        ({"refill": "ref_01HG"}, RefillReceipt("ref_01HG")),
        ({"refill": True}, RefillReceipt(None)),
        ({"refill": "9"}, RefillReceipt("9")),
        ({"refill": "success"}, RefillReceipt(None)),
        ({"refill": {"error": "Refill pending"}}, RefillReceipt(None, already=True)),
        ({"error": "Refill inprogress"}, RefillReceipt(None, already=True)),
        ({"error": "Refill already requested."}, RefillReceipt(None, already=True)),
        ({"refill": 5, "status": 200, "message": "Refill added"}, RefillReceipt("5")),
        ({"refill": {"error": "Refill is disabled"}}, Refusal("Refill is disabled")),
        ({"error": "Refill days are over", "status": 200}, Refusal("Refill days are over")),
        ({"refill": 0}, Refusal("refill: 0")),
        ({"refill": False}, Refusal("refill: false")),
        ({"refill": "Refill not allowed , try again later"},
         Refusal("Refill not allowed , try again later")),
        ({"refill": None}, NoAnswer()),
        ({"refill": []}, NoAnswer()),
        ({"refill": {}}, NoAnswer()),
        ({"status": 200, "message": "hm"}, NoAnswer()),
        ([], NoAnswer()),
    ],
)  # fmt: skip
async def test_shapes_of_refill(
    client: PanelClient, panel: ScriptedPanel, answer: object, expected: object
) -> None:
    says(panel, answer)
    assert await client.refills(["9"]) == {"9": expected}
    assert panel.asked == [{"action": "refill", "order": "9"}]


@pytest.mark.parametrize(
    ("answer", "expected"),
    [
        ({"status": "In progess"}, "in_progress"),
        ({"status": "rejected"}, "rejected"),
        ({"status": "Error"}, "failed"),
        ({"status": "Cancelled"}, "canceled"),
        ({"status": "Whatever"}, "unknown"),
        ({"status": {"error": "Refill not found"}}, Refusal("Refill not found")),
        ({"status": "error", "message": "No refill"}, Refusal("No refill")),
        ({"error": "Refill not found"}, Refusal("Refill not found")),
        ({"status": {}}, NoAnswer()),
        ({"status": 5}, NoAnswer()),
        ({"9": {"status": "Completed"}}, "completed"),
        ([{"refill": 9, "status": "Completed"}], "completed"),
    ],
)
async def test_shapes_of_refill_status(
    client: PanelClient, panel: ScriptedPanel, answer: object, expected: object
) -> None:
    says(panel, answer)
    said = (await client.refill_statuses(["9"]))["9"]
    assert (said.word if isinstance(said, RefillReport) else said) == expected


async def test_a_failure_in_the_one_by_one_round_keeps_what_is_known(
    client: PanelClient, panel: ScriptedPanel
) -> None:
    panel.says(json.dumps([state(), state()]), json.dumps(state()), Reply("", 502))
    reports = await client.statuses(["1", "2"])
    assert words(reports["1"]) == DONE
    assert reports["2"] == NoAnswer()


async def test_an_id_that_a_panel_stumbles_over_stops_no_other(
    account: PanelAccount, panel: ScriptedPanel
) -> None:
    fatal = Reply("<html>Fatal error", 400)
    good = Reply(json.dumps(state()))
    panel.says(fatal, good, fatal, good, fatal, good)
    async with PanelClient(account, profile=profile_from({"status_form": "single"})) as client:
        reports = await client.statuses(["1", "2", "3", "4", "5", "6"])
    assert [words(said) for said in reports.values()] == [
        *(NoAnswer(), DONE, NoAnswer(), DONE, NoAnswer()),
        NoAnswer(),
    ]
    assert len(panel.seen) == 5, "so many of them, and it is the panel"


async def test_a_panel_that_is_gone_raises(client: PanelClient, panel: ScriptedPanel) -> None:
    await panel.stop()
    with pytest.raises(PanelUnreachableError):
        await client.refills(["1", "2"])


@pytest.mark.parametrize(
    "later",
    [*(state(remains=remains) for remains in ("5", 4, 5.0, True)), state(remains=5, more=1), {}],
    ids=repr,
)
async def test_what_was_said_before_is_known_to_the_letter(
    client: PanelClient, panel: ScriptedPanel, later: dict[str, object]
) -> None:
    same = state(remains=5)
    says(panel, {"1": same, "2": same})
    known = {}
    for order_id, report in (await client.statuses(["1", "2"])).items():
        assert isinstance(report, OrderReport)
        known[order_id] = report.mark
    says(panel, {"1": same, "2": later})
    heard = await client.changes(["1", "2"], known)
    assert isinstance(heard["1"], SaidBefore)
    assert words(heard["1"].read("1")) == DONE
    assert not isinstance(heard["2"], SaidBefore)
    says(panel, {"1": same, "2": same})
    heard = await client.changes(["1", "2"], {"1": known["1"]})
    assert isinstance(heard["2"], OrderReport)


async def test_a_mark_is_of_one_client_alone(
    client: PanelClient, account: PanelAccount, panel: ScriptedPanel
) -> None:
    """After a start another program may read more in the same answer."""
    says(panel, state())
    report = await client.status("1")
    async with PanelClient(account) as later:
        says(panel, state())
        assert isinstance((await later.changes(["1"], {"1": report.mark}))["1"], OrderReport)
