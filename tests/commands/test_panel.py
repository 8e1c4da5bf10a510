"""`kiosk panel …` against a panel on loopback, as a person or a script would call it."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path

import pytest
import stamina
from click.testing import CliRunner, Result

from bot.commands.panel import panel as command
from tests.panel.servers import KEY, Reply, ScriptedPanel

Run = Callable[..., Awaitable[Result]]

STATE = {"charge": "0.5", "start_count": "9", "status": "Partial", "remains": "3"}
ADD = ("add", "7", "https://example.com/p", "100")


@pytest.fixture(autouse=True)
def _no_pauses_between_tries() -> Iterator[None]:
    with stamina.set_testing(True, attempts=3, cap=True):
        yield


@pytest.fixture
async def server() -> AsyncIterator[ScriptedPanel]:
    scripted = ScriptedPanel()
    await scripted.start()
    yield scripted
    await scripted.stop()


@pytest.fixture
def run(server: ScriptedPanel, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    monkeypatch.chdir(tmp_path)
    settings = {
        "BOT_TOKEN": "1:canary-token",
        "ADMIN_IDS": "1",
        "PANEL_URL": server.url,
        "PANEL_KEY": KEY,
    }
    for name, value in settings.items():
        monkeypatch.setenv(name, value)

    async def call(*arguments: str, typed: str | None = None) -> Result:
        invoke = CliRunner().invoke
        result = await asyncio.to_thread(invoke, command, arguments, input=typed)
        assert result.exception is None or isinstance(result.exception, SystemExit)
        assert "canary" not in result.output
        return result

    return call


async def test_services_are_aligned(server: ScriptedPanel, run: Run) -> None:
    rows = [
        {"service": 1, "name": "Likes", "type": "Default", "category": "A", "rate": "0.90",
         "min": "50", "max": "10000", "refill": True, "cancel": False, "dripfeed": 1},
        {"service": "1002", "name": "Pack\x1b[2J\r\n two", "rate": 8},
        {"service": 3},
    ]  # fmt: skip
    server.says(json.dumps(rows))
    result = await run("services")
    assert result.exit_code == 0
    assert result.stdout.splitlines() == [
        "SERVICE  RATE  MIN  MAX    REFILL  CANCEL  DRIP-FEED  TYPE     CATEGORY / NAME",
        "1        0.90  50   10000  yes     no      yes        Default  A / Likes",
        "1002     8     -    -      -       -       -          -        / Pack [2J two",
    ]
    assert result.stderr.splitlines() == ["2 services", "left out: row 3: service 3 has no name"]


async def test_services_for_machines(server: ScriptedPanel, run: Run) -> None:
    server.says('[{"service":1,"name":"Likes","rate":0.90}]')
    listed = json.loads((await run("services", "--json")).stdout)
    assert listed["rows"][0]["rate"] == "0.90"
    assert listed["unreadable"] == []


async def test_balance(server: ScriptedPanel, run: Run) -> None:
    server.says('{"balance":"100.84292","currency":"USD"}')
    assert (await run("balance")).stdout == "100.84292 USD\n"
    as_json = json.loads((await run("balance", "--json")).stdout)
    assert as_json == {"amount": "100.84292", "currency": "USD"}


async def test_a_panel_is_chosen_by_name(server: ScriptedPanel, run: Run) -> None:
    server.says('{"balance":"1","currency":"USD"}')
    assert (await run("balance", "--panel", "main")).exit_code == 0
    result = await run("balance", "--panel", "third")
    assert result.exit_code == 1
    assert result.stderr == "Error: no panel is named third; there is main\n"


async def test_one_status(server: ScriptedPanel, run: Run) -> None:
    server.says(json.dumps({**STATE, "currency": "USD"}))
    result = await run("status", "17")
    assert result.stdout.splitlines() == [
        "ORDER  STATUS   CHARGE   START  REMAINS  CHILDREN",
        "17     Partial  0.5 USD  9      3        -",
    ]
    assert server.asked == [{"action": "status", "order": "17"}]


async def test_several_statuses(server: ScriptedPanel, run: Run) -> None:
    server.says(json.dumps({"17": STATE, "18": {"error": "Incorrect order ID"}}))
    result = await run("status", "17", "18", "19")
    lines = result.stdout.splitlines()
    assert [line.split()[0] for line in lines] == ["ORDER", "17", "18", "19"]
    assert "refused: Incorrect order ID" in lines[2]
    assert "no answer" in lines[3]
    as_json = json.loads((await run("status", "17", "18", "19", "--json")).stdout)
    assert as_json["17"]["word"] == "partial"
    assert as_json["18"] == {"refused": "Incorrect order ID"}
    assert as_json["19"] is None
    assert server.asked == [{"action": "status", "orders": "17,18,19"}] * 2


async def test_refill(server: ScriptedPanel, run: Run) -> None:
    server.says('{"refill":"5"}', '[{"order":17,"refill":5},{"order":18,"refill":true}]')
    assert (await run("refill", "17")).stdout == "17  refill 5\n"
    assert (await run("refill", "17", "18")).stdout.splitlines() == [
        "17  refill 5",
        "18  refill accepted, without a number",
    ]
    assert server.asked == [
        {"action": "refill", "order": "17"},
        {"action": "refill", "orders": "17,18"},
    ]


async def test_refill_status(server: ScriptedPanel, run: Run) -> None:
    server.says('{"status":"Completed"}', '[{"refill":5,"status":"Rejected"}]')
    assert (await run("refill-status", "5")).stdout == "5  Completed\n"
    assert (await run("refill-status", "5", "6")).stdout.splitlines() == [
        "5  Rejected",
        "6  no answer",
    ]


async def test_cancel(server: ScriptedPanel, run: Run) -> None:
    server.says('[{"order":9,"cancel":{"error":"Incorrect order ID"}},{"order":2,"cancel":1}]')
    assert (await run("cancel", "9", "2")).stdout.splitlines() == [
        "9  refused: Incorrect order ID",
        "2  cancel accepted: its status will tell",
    ]
    assert json.loads((await run("cancel", "2", "--json")).stdout) == {"2": {"accepted": True}}


async def test_add_asks_first(server: ScriptedPanel, run: Run) -> None:
    server.says('{"order":23501}')
    refused = await run(*ADD, typed="yes\n")
    assert refused.exit_code == 1
    assert "nothing was sent" in refused.stderr
    assert (await run(*ADD, typed="")).exit_code == 1
    assert server.seen == []
    placed = await run(*ADD, typed="7\n")
    assert (placed.exit_code, placed.stdout.splitlines()[-1]) == (0, "placed: order 23501")
    assert "link: https://example.com/p" in placed.stderr
    assert len(server.seen) == 1


async def test_add_with_every_field(server: ScriptedPanel, run: Run) -> None:
    server.says('{"order":23501}')
    more = ("--runs", "3", "--interval", "60", "--field", "comments=a=b\nc", "--yes")
    assert (await run(*ADD, *more)).stdout == "placed: order 23501\n"
    assert server.asked == [
        {
            "action": "add",
            "service": "7",
            "link": "https://example.com/p",
            "quantity": "100",
            "runs": "3",
            "interval": "60",
            "comments": "a=b\nc",
        }
    ]


@pytest.mark.parametrize(
    ("reply", "printed", "outcome"),
    [
        (Reply('{"error":"Bad link"}'), "rejected (link): Bad link\n", "rejected"),
        (Reply(f"<html>{KEY}", 502), "The order may exist.", "unknown"),
    ],
)
async def test_add_tells_exactly_what_came_of_it(
    server: ScriptedPanel, run: Run, reply: Reply, printed: str, outcome: str
) -> None:
    server.says(reply)
    result = await run(*ADD, "--yes")
    assert result.exit_code == 1
    assert printed in result.stdout
    as_json = await run(*ADD, "--yes", "--json")
    assert as_json.exit_code == 1
    assert json.loads(as_json.stdout)["outcome"] == outcome
    assert len(server.seen) == 2


async def test_an_order_that_was_not_sent(server: ScriptedPanel, run: Run) -> None:
    await server.stop()
    result = await run(*ADD, "--yes")
    assert (result.exit_code, result.stdout) == (1, "not sent: no connection\n")


@pytest.mark.parametrize(
    "wrong",
    [
        ("add", "7", "https://example.com/p", "0", "--yes"),
        (*ADD, "--yes", "--field", "comments"),
        (*ADD, "--yes", "--field", "=x"),
        (*ADD, "--yes", "--field", "key=x"),
        ("status",),
        ("status", "1,2"),
        ("cancel", "é"),
    ],
)
async def test_a_wrong_call_sends_nothing(
    server: ScriptedPanel, run: Run, wrong: tuple[str, ...]
) -> None:
    result = await run(*wrong)
    assert result.exit_code != 0
    assert "Error: " in result.stderr
    assert "Traceback" not in result.output
    assert server.seen == []


@pytest.mark.parametrize(
    ("reply", "line"),
    [
        (Reply('{"error":"Invalid API key"}'), "Error: balance: Invalid API key\n"),
        (Reply(f"<html>{KEY}", 403), "check the panel's address (HTTP 403)\n"),
        (Reply("", 502), "Error: balance: the answer is empty (HTTP 502)\n"),
        (Reply(json.dumps({"error": "a\x1b[2J\nb"})), "Error: balance: a [2J b\n"),
    ],
)
async def test_a_failure_is_one_line(
    server: ScriptedPanel, run: Run, reply: Reply, line: str
) -> None:
    server.says(reply)
    result = await run("balance", "--json")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.endswith(line)
    assert result.stderr.count("\n") == 1


async def test_retries_do_not_disturb_the_output(server: ScriptedPanel, run: Run) -> None:
    server.says(Reply("", 502), '{"balance":"1","currency":"USD"}')
    assert json.loads((await run("balance", "--json")).stdout)["amount"] == "1"


async def test_settings_that_cannot_be_used(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("PANEL_KEY")
    result = await run("balance")
    assert result.exit_code == 1
    assert "PANEL_KEY" in result.stderr
    assert "Traceback" not in result.output


def test_every_command_has_help() -> None:
    for name in ("services", "add", "status", "refill", "refill-status", "cancel", "balance"):
        result = CliRunner().invoke(command, [name, "--help"])
        assert result.exit_code == 0
        assert "--panel" in result.output
        assert "--json" in result.output
