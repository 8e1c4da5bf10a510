"""Every documented example, over real HTTP: what is sent, and what is made of the answer."""

from dataclasses import replace
from decimal import Decimal

import pytest

from bot.domain.panel_words import OrderWord, RefillWord
from bot.panel import (
    AddRequest,
    Balance,
    CancelAccepted,
    NotSent,
    OrderReport,
    PanelAccount,
    PanelClient,
    PanelRefusedError,
    Placed,
    RefillReceipt,
    RefillReport,
    Refusal,
    ServiceRow,
    profile_from,
)
from tests.panel.servers import KEY, ScriptedPanel

SERVICES = """[
  {"service":1,"name":"Followers","type":"Default","category":"First Category","rate":"0.90",
   "min":"50","max":"10000","refill":true,"cancel":true},
  {"service":2,"name":"Comments","type":"Custom Comments","category":"Second Category",
   "rate":"8","min":"10","max":"1500","refill":false,"cancel":true}
]"""
STATUS = """{"charge":"0.27819","start_count":"3572","status":"Partial","remains":"157",
"currency":"USD"}"""
STATUSES = """{
  "1":{"charge":"0.27819","start_count":"3572","status":"Partial","remains":"157",
       "currency":"USD"},
  "10":{"error":"Incorrect order ID"},
  "100":{"charge":"1.44219","start_count":"234","status":"In progress","remains":"10",
         "currency":"USD"}
}"""
REFILLS = """[{"order":1,"refill":1},{"order":2,"refill":2},
{"order":3,"refill":{"error":"Incorrect order ID"}}]"""
REFILL_STATUSES = """[{"refill":1,"status":"Completed"},{"refill":2,"status":"Rejected"},
{"refill":3,"status":{"error":"Refill not found"}}]"""
CANCELS = '[{"order":9,"cancel":{"error":"Incorrect order ID"}},{"order":2,"cancel":1}]'

PARTIAL = OrderReport(
    word=OrderWord.PARTIAL,
    word_as_received="Partial",
    charge=Decimal("0.27819"),
    charge_as_received="0.27819",
    remains=157,
    remains_as_received="157",
    start_count="3572",
    currency="USD",
)
IN_PROGRESS = OrderReport(
    word=OrderWord.IN_PROGRESS,
    word_as_received="In progress",
    charge=Decimal("1.44219"),
    charge_as_received="1.44219",
    remains=10,
    remains_as_received="10",
    start_count="234",
    currency="USD",
)


async def test_services(client: PanelClient, panel: ScriptedPanel) -> None:
    panel.says(SERVICES)
    listed = await client.services()
    assert panel.asked == [{"action": "services"}]
    assert listed.unreadable == ()
    assert listed.rows == (
        ServiceRow(
            service_id="1",
            name="Followers",
            type="Default",
            category="First Category",
            rate=Decimal("0.90"),
            rate_as_received="0.90",
            minimum=50,
            maximum=10000,
            minimum_as_received="50",
            maximum_as_received="10000",
            refill=True,
            cancel=True,
            dripfeed=None,
            description="",
        ),
        ServiceRow(
            service_id="2",
            name="Comments",
            type="Custom Comments",
            category="Second Category",
            rate=Decimal(8),
            rate_as_received="8",
            minimum=10,
            maximum=1500,
            minimum_as_received="10",
            maximum_as_received="1500",
            refill=False,
            cancel=True,
            dripfeed=None,
            description="",
        ),
    )


async def test_add(client: PanelClient, panel: ScriptedPanel) -> None:
    panel.says('{"order": 23501}')
    outcome = await client.add(AddRequest("1", "https://example.com/p?a=1&b=é", 100))
    assert panel.asked == [
        {
            "action": "add",
            "service": "1",
            "link": "https://example.com/p?a=1&b=é",
            "quantity": "100",
        }
    ]
    assert isinstance(outcome, Placed)
    assert outcome.order_id == "23501"
    assert outcome.evidence.http_status == 200
    assert outcome.evidence.body == '{"order": 23501}'
    assert outcome.evidence.seconds >= 0


async def test_add_with_drip_feed_and_fields_of_the_type(
    client: PanelClient, panel: ScriptedPanel
) -> None:
    panel.says('{"order": 23501}')
    await client.add(AddRequest("1", "https://example.com/p", 100, runs=5, interval=30))
    comments = AddRequest("2", "https://example.com/p", None, extra={"comments": "one\ntwo"})
    await client.add(comments)
    assert panel.asked == [
        {
            "action": "add",
            "service": "1",
            "link": "https://example.com/p",
            "quantity": "100",
            "runs": "5",
            "interval": "30",
        },
        {
            "action": "add",
            "service": "2",
            "link": "https://example.com/p",
            "comments": "one\ntwo",
        },
    ]


COMMENTS = AddRequest("2", "https://example.com/p", None, extra={"comments": "one\ntwo"})
SENT: list[tuple[dict[str, str], AddRequest, dict[str, str]]] = [
    ({"package_quantity": "yes"}, AddRequest("1", "x.example", None), {"quantity": "1"}),
    ({"package_quantity": "yes"}, replace(COMMENTS, package=True), {"quantity": "1"}),
    ({"package_quantity": "yes"}, COMMENTS, {}),
    ({"package_quantity": "yes"}, AddRequest("1", "x.example", 50), {}),
    ({}, AddRequest("1", "x.example", None), {}),
    ({"request_id": "yes"}, AddRequest("1", "x.example", 5, request_id="a"), {"request_id": "a"}),
    ({}, AddRequest("1", "x.example", 5, request_id="a"), {}),
    (
        {"old_field_names": "yes"},
        AddRequest("1", "x.example", 5, extra={"answer_number": "2", "groups": "g"}),
        {"poll": "2"},
    ),
    (
        {"old_field_names": "yes"},
        AddRequest("1", "x.example", 5, extra={"usernames": "a\nb", "hashtags": "#c"}),
        {"mentions_custom": "a\nb", "mentions_hashtags": "#c"},
    ),
]


@pytest.mark.parametrize(("settings", "request_", "more"), SENT)
async def test_add_is_sent_as_the_profile_wants_it(
    panel: ScriptedPanel,
    account: PanelAccount,
    settings: dict[str, str],
    request_: AddRequest,
    more: dict[str, str],
) -> None:
    panel.says('{"order": 23501}')
    async with PanelClient(account, profile=profile_from(settings)) as client:
        assert isinstance(await client.add(request_), Placed)
    assert panel.asked == [{"action": "add", **request_.fields(), **more}]
    assert not more.keys() & request_.fields().keys()


async def test_an_order_without_the_id_that_the_panel_wants_is_not_sent(
    panel: ScriptedPanel, account: PanelAccount
) -> None:
    async with PanelClient(account, profile=profile_from({"request_id": "yes"})) as client:
        outcome = await client.add(AddRequest("1", "https://example.com/p", 100))
    assert isinstance(outcome, NotSent)
    assert panel.seen == []


def test_an_id_of_an_order_has_its_limit() -> None:
    AddRequest("1", "https://example.com/p", 100, request_id="x" * 128)
    with pytest.raises(ValueError, match="longer than 128"):
        AddRequest("1", "https://example.com/p", 100, request_id="x" * 129)


async def test_status(client: PanelClient, panel: ScriptedPanel) -> None:
    panel.says(STATUS)
    assert await client.status("1") == PARTIAL
    assert panel.asked == [{"action": "status", "order": "1"}]


async def test_statuses(client: PanelClient, panel: ScriptedPanel) -> None:
    panel.says(STATUSES)
    reports = await client.statuses(["1", "10", "100"])
    assert panel.asked == [{"action": "status", "orders": "1,10,100"}]
    assert reports == {"1": PARTIAL, "10": Refusal("Incorrect order ID"), "100": IN_PROGRESS}


async def test_refill(client: PanelClient, panel: ScriptedPanel) -> None:
    panel.says('{"refill": "1"}')
    assert await client.refill("23501") == RefillReceipt("1")
    assert panel.asked == [{"action": "refill", "order": "23501"}]


async def test_refills(client: PanelClient, panel: ScriptedPanel) -> None:
    panel.says(REFILLS)
    assert await client.refills(["1", "2", "3"]) == {
        "1": RefillReceipt("1"),
        "2": RefillReceipt("2"),
        "3": Refusal("Incorrect order ID"),
    }
    assert panel.asked == [{"action": "refill", "orders": "1,2,3"}]


async def test_refill_status(client: PanelClient, panel: ScriptedPanel) -> None:
    panel.says('{"status": "Completed"}')
    report = await client.refill_status("1")
    assert report == RefillReport(RefillWord.COMPLETED, "Completed")
    assert panel.asked == [{"action": "refill_status", "refill": "1"}]


async def test_refill_statuses(client: PanelClient, panel: ScriptedPanel) -> None:
    panel.says(REFILL_STATUSES)
    assert await client.refill_statuses(["1", "2", "3"]) == {
        "1": RefillReport(RefillWord.COMPLETED, "Completed"),
        "2": RefillReport(RefillWord.REJECTED, "Rejected"),
        "3": Refusal("Refill not found"),
    }
    assert panel.asked == [{"action": "refill_status", "refills": "1,2,3"}]


async def test_cancel(client: PanelClient, panel: ScriptedPanel) -> None:
    panel.says(CANCELS)
    assert await client.cancel(["9", "2"]) == {
        "9": Refusal("Incorrect order ID"),
        "2": CancelAccepted(),
    }
    assert panel.asked == [{"action": "cancel", "orders": "9,2"}]


async def test_cancel_has_no_single_form(client: PanelClient, panel: ScriptedPanel) -> None:
    panel.says('[{"order":2,"cancel":1}]')
    assert await client.cancel(["2"]) == {"2": CancelAccepted()}
    assert panel.asked == [{"action": "cancel", "orders": "2"}]


async def test_balance(client: PanelClient, panel: ScriptedPanel) -> None:
    panel.says('{"balance": "100.84292", "currency": "USD"}')
    assert await client.balance() == Balance(Decimal("100.84292"), "USD")
    assert panel.asked == [{"action": "balance"}]


@pytest.mark.parametrize(
    ("call", "words"),
    [
        ("status", "Incorrect order ID"),
        ("refill", "Incorrect order ID"),
        ("refill_status", "Refill not found"),
    ],
)
async def test_a_documented_error_raises_for_one_id(
    client: PanelClient, panel: ScriptedPanel, call: str, words: str
) -> None:
    panel.says(f'{{"error": "{words}"}}')
    with pytest.raises(PanelRefusedError) as caught:
        await getattr(client, call)("3")
    assert caught.value.words == words
    assert caught.value.action == call
    assert len(panel.seen) == 1


async def test_every_call_is_a_form_with_the_key_in_its_body_only(
    client: PanelClient, panel: ScriptedPanel
) -> None:
    panel.says('{"balance": "1", "currency": "USD"}', '{"order": 1}')
    await client.balance()
    await client.add(AddRequest("1", "https://example.com/p", 100))
    for seen in panel.seen:
        assert (seen.method, seen.path) == ("POST", "/api/v2")
        assert seen.fields["key"] == KEY
        assert seen.headers["Content-Type"] == "application/x-www-form-urlencoded"
        assert seen.headers["Accept-Encoding"] == "identity"
        assert "aiohttp" not in seen.headers["User-Agent"]
        assert "canary" not in repr(dict(seen.headers))


async def test_the_user_agent_can_be_chosen(panel: ScriptedPanel, account: PanelAccount) -> None:
    panel.says('{"balance": "1", "currency": "USD"}')
    async with PanelClient(account, user_agent="Shop/9") as client:
        await client.balance()
    assert panel.seen[0].headers["User-Agent"] == "Shop/9"
