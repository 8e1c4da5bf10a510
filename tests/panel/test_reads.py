"""The calls that read: what is put right, what is refused, and what is tried again."""

import json
from decimal import Decimal

import pytest

from bot.domain.clock import SystemClock
from bot.domain.panel_words import OrderWord
from bot.panel import (
    Balance,
    PanelAccount,
    PanelAnswerError,
    PanelBusyError,
    PanelClient,
    PanelError,
    PanelProfile,
    PanelRefusedError,
    PanelUnreachableError,
    RejectionClass,
)
from bot.panel.calling import LONGEST_PAUSE, pause_before_retry
from tests.panel.servers import Reply, ScriptedPanel

GOOD = '{"balance": "100.84292", "currency": "USD"}'


class StandingClock(SystemClock):
    """It is a thousand seconds past the beginning of time."""

    def now(self) -> int:
        return 1000


BALANCE = Balance(Decimal("100.84292"), "USD")


@pytest.mark.parametrize(
    "reply",
    [
        Reply("\n\n  " + GOOD + "\n", headers={"Content-Type": "text/html"}),
        Reply("\ufeff" + GOOD),
        Reply(GOOD, 201),
        Reply(GOOD, 422),
        Reply(GOOD, 500),
        Reply('{"error": null, "status": "success", "balance": 100.84292, "currency": "usd"}'),
    ],
)
async def test_the_body_speaks_before_the_code(
    client: PanelClient, panel: ScriptedPanel, reply: Reply
) -> None:
    panel.says(reply)
    assert await client.balance() == BALANCE
    assert len(panel.seen) == 1


@pytest.mark.parametrize(
    ("reply", "words"),
    [
        (Reply(""), "the answer is empty (HTTP 200)"),
        (Reply("<html>", 404), "a web page, not JSON: check the panel's address (HTTP 404)"),
        (Reply("Notice: x in y.php " + GOOD), "the answer is not JSON (HTTP 200)"),
        (Reply('{"balance": NaN, "currency": "USD"}'), "the answer is not JSON"),
        (Reply("[" * 60_000), "the answer is not JSON"),
        (Reply("null"), "does not say what was asked"),
        (Reply("[]"), "does not say what was asked"),
        (Reply("{}"), "does not say what was asked"),
        (Reply('{"balance": "1"}'), "does not say what was asked"),
        (Reply('{"balance": true, "currency": "USD"}'), "does not say what was asked"),
        (Reply('{"balance": "NaN", "currency": "USD"}'), "does not say what was asked"),
        (Reply('{"balance": "1e999999", "currency": "USD"}'), "does not say what was asked"),
        (Reply('{"balance": 1e999999, "currency": "USD"}'), "does not say what was asked"),
        (Reply('{"balance": "٣", "currency": "USD"}'), "does not say what was asked"),
        (Reply(GOOD, 301, {"Location": "/elsewhere"}), "set its final address"),
        (Reply(GOOD, 307, {"Location": "/elsewhere"}), "set its final address"),
        (Reply(GOOD + " " * 65_536), "larger than 65536 bytes"),
        (Reply(b"\x1f\x8b\x08", headers={"Content-Encoding": "gzip"}), "the answer is not JSON"),
    ],
)
async def test_an_answer_that_cannot_be_used(
    client: PanelClient, panel: ScriptedPanel, reply: Reply, words: str
) -> None:
    panel.says(reply)
    with pytest.raises(PanelAnswerError) as caught:
        await client.balance()
    assert words in caught.value.words
    assert len(panel.seen) == 1


@pytest.mark.parametrize(
    ("answer", "words"),
    [
        ({"error": "Incorrect request"}, "Incorrect request"),
        ({"error": "API key invalid", "status": "102"}, "API key invalid"),
        ({"error": {"code": 401, "message": "Not allowed"}}, "Not allowed"),
        ({"error": {"key": ["is missing"]}}, "key: is missing"),
        ({"error": {"a": ["b", "c"], "d": ["Not so."]}}, "a: b c; Not so."),
        ({"error": {"a": [1]}}, '{"a": [1]}'),
        ({"error": ["a", "b"]}, '["a", "b"]'),
        ({"error": True, "message": "Bad day"}, "Bad day"),
        ({"status": "error", "message": "Invalid action"}, "Invalid action"),
        ({"status": "fail"}, '{"status": "fail"}'),
        ({"status": False, "data": {"msg": "Nope"}}, "Nope"),
        ({"success": False}, '{"success": false}'),
        ({"status": 102, "message": "Nobody knows you"}, "Nobody knows you"),
        ({"status": "0", "message": "No"}, "No"),
        ({"error": "line\n\n  break"}, "line break"),
        ({"error": "x" * 500}, "x" * 299 + "…"),
        ({"error": "a\ud83d\u0000b"}, "a\ufffdb"),
    ],
)
async def test_the_many_ways_to_say_no(
    client: PanelClient, panel: ScriptedPanel, answer: object, words: str
) -> None:
    panel.says(Reply(json.dumps(answer), 403))
    with pytest.raises(PanelRefusedError) as caught:
        await client.balance()
    assert caught.value.words == words
    assert str(caught.value) == f"balance: {words}"
    assert len(panel.seen) == 1


async def test_a_wrong_key_has_a_reason(client: PanelClient, panel: ScriptedPanel) -> None:
    panel.says('{"error": "Invalid API key"}')
    with pytest.raises(PanelRefusedError) as caught:
        await client.services()
    assert caught.value.reason is RejectionClass.KEY


@pytest.mark.parametrize(
    "failure",
    [
        Reply("", 502),
        Reply("<html>", 503),
        Reply("", 429),
        Reply("", 429, {"Retry-After": "3"}),
        Reply('{"error": "Too many requests. Limit 50/minute."}'),
    ],
)
async def test_a_passing_failure_is_tried_again(
    client: PanelClient, panel: ScriptedPanel, failure: Reply
) -> None:
    panel.says(failure, failure, GOOD)
    assert await client.balance() == BALANCE
    assert panel.asked == [{"action": "balance"}] * 3


@pytest.mark.parametrize(
    ("failure", "error"), [(Reply("", 502), PanelAnswerError), (Reply("", 429), PanelBusyError)]
)
async def test_no_more_than_three_tries(
    client: PanelClient, panel: ScriptedPanel, failure: Reply, error: type[PanelError]
) -> None:
    panel.says(failure)
    with pytest.raises(error):
        await client.balance()
    assert len(panel.seen) == 3


async def test_a_long_rest_is_the_callers_to_take(
    client: PanelClient, panel: ScriptedPanel
) -> None:
    panel.says(Reply("", 429, {"Retry-After": "60"}))
    with pytest.raises(PanelBusyError) as caught:
        await client.balance()
    assert caught.value.retry_after == 60
    assert len(panel.seen) == 1


@pytest.mark.parametrize(
    ("error", "pause"),
    [
        (PanelUnreachableError("balance", "x"), True),
        (PanelBusyError("balance", "x"), True),
        (PanelBusyError("balance", "x", 0.0), 0.0),
        (PanelBusyError("balance", "x", LONGEST_PAUSE), LONGEST_PAUSE),
        (PanelBusyError("balance", "x", LONGEST_PAUSE + 1), False),
        (PanelAnswerError("balance", "x", 500), True),
        (PanelAnswerError("balance", "x", 404), False),
        (PanelAnswerError("balance", "x"), False),
        (PanelRefusedError("balance", "x"), False),
        (ValueError("x"), False),
    ],
)
def test_what_is_tried_again(error: Exception, pause: bool | float) -> None:
    assert pause_before_retry(error) is pause or pause_before_retry(error) == pause
    assert isinstance(pause_before_retry(error), bool) == isinstance(pause, bool)


@pytest.mark.parametrize("written", ["-5", "soon", "1.5", "", "Wed, 99 Oct 2026 07:28:00 GMT"])
async def test_an_unreadable_rest_is_none(
    client: PanelClient, panel: ScriptedPanel, written: str
) -> None:
    panel.says(Reply("", 429, {"Retry-After": written}))
    with pytest.raises(PanelBusyError) as caught:
        await client.balance()
    assert caught.value.retry_after is None


@pytest.mark.parametrize(
    ("written", "seconds"),
    [
        ("Thu, 01 Jan 1970 00:20:00 GMT", 200.0),
        ("Thu, 01 Jan 1970 00:16:41 GMT", 1.0),
        ("Wed, 31 Dec 1969 23:00:00 GMT", 0.0),
    ],
)
async def test_a_rest_may_end_at_a_moment(
    account: PanelAccount, panel: ScriptedPanel, written: str, seconds: float
) -> None:
    panel.says(Reply("", 429, {"Retry-After": written}))
    async with PanelClient(account, clock=StandingClock()) as client:
        with pytest.raises(PanelBusyError) as caught:
            await client.balance()
    assert caught.value.retry_after == seconds


async def test_the_currency_can_be_known_better_than_the_panel_says(
    account: PanelAccount, panel: ScriptedPanel
) -> None:
    panel.says(GOOD, '{"balance": "5"}')
    async with PanelClient(account, profile=PanelProfile(currency="BRL")) as client:
        assert await client.balance() == Balance(Decimal("100.84292"), "BRL")
        assert await client.balance() == Balance(Decimal(5), "BRL")
        panel.says(
            '{"status": "Completed", "charge": "1", "currency": "USD"}',
            '{"5": {"status": "Completed", "charge": "1"}, "6": {"error": "Incorrect order ID"}}',
        )
        assert (await client.status("5")).currency == "BRL"
        reports = await client.statuses(["5", "6"])
        assert [getattr(one, "currency", None) for one in reports.values()] == ["BRL", None]


@pytest.mark.parametrize("status", ['"102"', '"200"', "102", '"-1"'])
async def test_a_number_is_no_state_of_an_order(
    client: PanelClient, panel: ScriptedPanel, status: str
) -> None:
    panel.says(f'{{"status":{status},"charge":"1"}}')
    with pytest.raises(PanelAnswerError, match="does not say what was asked"):
        await client.status("1")


async def test_a_closed_client_cannot_be_reached(
    client: PanelClient, panel: ScriptedPanel
) -> None:
    await client.close()
    with pytest.raises(PanelUnreachableError, match="the client is closed"):
        await client.balance()
    assert panel.seen == []


async def test_a_drip_feed_order_has_children(client: PanelClient, panel: ScriptedPanel) -> None:
    panel.says('{"status":"In progress","runs":"5","orders":["7", 8, null]}')
    report = await client.status("6")
    assert report.word is OrderWord.IN_PROGRESS
    assert report.children == ("7", "8")
    assert (report.charge, report.remains, report.currency) == (None, None, None)


async def test_a_subscription_may_have_no_children(
    client: PanelClient, panel: ScriptedPanel
) -> None:
    panel.says('{"status":"Active","expiry":true,"posts":"10","orders":[]}')
    report = await client.status("6")
    assert (report.word, report.word_as_received) == (OrderWord.IN_PROGRESS, "Active")
    assert report.children == ()


@pytest.mark.parametrize(
    ("charge", "read", "received"),
    [
        ('"0.27819"', Decimal("0.27819"), "0.27819"),
        ("0.27819", Decimal("0.27819"), "0.27819"),
        ("1.9400000000000002", Decimal("1.9400000000000002"), "1.9400000000000002"),
        ("3", Decimal(3), "3"),
        ('"free"', None, "free"),
        ("true", None, None),
        ("null", None, None),
        ('"Infinity"', None, "Infinity"),
    ],
)
async def test_the_charge_is_exact(
    client: PanelClient,
    panel: ScriptedPanel,
    charge: str,
    read: Decimal | None,
    received: str | None,
) -> None:
    panel.says(f'{{"status":"Completed","charge":{charge}}}')
    report = await client.status("1")
    assert (report.charge, report.charge_as_received) == (read, received)


@pytest.mark.parametrize(
    ("remains", "read", "received"),
    [
        ('"157"', 157, "157"),
        ("157", 157, "157"),
        ('"-3"', -3, "-3"),
        ('"157.0"', None, "157.0"),
        ("157.0", None, "157.0"),
        ('"1_0"', None, "1_0"),
        ('"٣"', None, "٣"),
        ('""', None, ""),
        ("null", None, None),
        ("false", None, "false"),
        ("[400]", None, "[400]"),
    ],
)
async def test_remains_is_a_plain_whole_number(
    client: PanelClient,
    panel: ScriptedPanel,
    remains: str,
    read: int | None,
    received: str | None,
) -> None:
    panel.says(f'{{"status":"Partial","remains":{remains}}}')
    report = await client.status("1")
    assert (report.remains, report.remains_as_received) == (read, received)


@pytest.mark.parametrize(
    ("written", "word"),
    [
        ("Pending", OrderWord.PENDING),
        ("PENDING", OrderWord.PENDING),
        ("Awaiting", OrderWord.PENDING),
        ("Processing", OrderWord.PROCESSING),
        ("In progress", OrderWord.IN_PROGRESS),
        ("in_progress", OrderWord.IN_PROGRESS),
        ("Inprogress", OrderWord.IN_PROGRESS),
        (" IN  PROGRESS ", OrderWord.IN_PROGRESS),
        ("Running", OrderWord.IN_PROGRESS),
        ("Completed", OrderWord.COMPLETED),
        ("Complete", OrderWord.COMPLETED),
        ("Partial", OrderWord.PARTIAL),
        ("Canceled", OrderWord.CANCELED),
        ("Cancelled", OrderWord.CANCELED),
        ("Refunded", OrderWord.REFUNDED),
        ("Queued", OrderWord.PENDING),
        ("Holding", OrderWord.PENDING),
        ("Active", OrderWord.IN_PROGRESS),
        ("Paused", OrderWord.IN_PROGRESS),
        ("Refill", OrderWord.IN_PROGRESS),
        ("Refilling", OrderWord.IN_PROGRESS),
        ("In progess", OrderWord.IN_PROGRESS),
        ("Fail", OrderWord.FAILED),
        ("FAILED", OrderWord.FAILED),
        ("Error", OrderWord.FAILED),
        ("Success", OrderWord.COMPLETED),
        ("Expired", OrderWord.UNKNOWN),
        ("Canceling", OrderWord.UNKNOWN),
        ("Not completed", OrderWord.UNKNOWN),
    ],
)
async def test_order_words(
    client: PanelClient, panel: ScriptedPanel, written: str, word: OrderWord
) -> None:
    panel.says(json.dumps({"status": written, "charge": "1"}))
    report = await client.status("1")
    assert (report.word, report.word_as_received) == (word, written.strip())


@pytest.mark.parametrize(
    ("written", "word"), [("Success", OrderWord.COMPLETED), ("Error", OrderWord.FAILED)]
)
async def test_words_that_are_envelopes_too_need_more_to_be_a_state(
    client: PanelClient, panel: ScriptedPanel, written: str, word: OrderWord
) -> None:
    panel.says(json.dumps({"status": written, "remains": "0"}), json.dumps({"status": written}))
    assert (await client.status("1")).word is word
    with pytest.raises(PanelError):
        await client.status("1")


async def test_the_start_count_has_two_names(client: PanelClient, panel: ScriptedPanel) -> None:
    panel.says('{"status":"Pending","start_counter":12}')
    assert (await client.status("1")).start_count == "12"
