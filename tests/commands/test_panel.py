"""`kiosk panel …` against a panel on loopback, as a person or a script would call it."""

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path

import pytest
import stamina
from click.testing import CliRunner, Result

from bot.commands.panel import panel as command
from bot.panel import PROFILE_KEYS
from bot.storage import Database, panels, profiles
from tests.panel.servers import KEY, Reply, ScriptedPanel

Run = Callable[..., Awaitable[Result]]

STATE = {"charge": "0.5", "start_count": "9", "status": "Partial", "remains": "3"}
AUDIT = "SELECT person_id, subject FROM audit ORDER BY id"
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
    as_json = json.loads((await run("cancel", "2", "--json")).stdout)
    assert as_json == {"2": {"accepted": True, "already": False}}


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


def files_in(folder: Path) -> list[Path]:
    return list(folder.iterdir())


def lines_by_key(result: Result) -> dict[str, list[str]]:
    assert result.exit_code == 0, result.output
    return {line.split()[0]: line.split()[1:] for line in result.stdout.splitlines()}


async def stored_audit(path: Path) -> list[str]:
    async with Database(path) as db:
        return await db.read(
            lambda tx: [f"{row['person_id']} {row['subject']}" for row in tx.rows(AUDIT)]
        )


async def test_the_profile_shows_every_key(run: Run, tmp_path: Path) -> None:
    shown = lines_by_key(await run("profile", "main"))
    assert list(shown) == ["KEY", *PROFILE_KEYS]
    assert {words[1] for words in shown.values()} == {"ORIGIN", "default"}
    assert shown["success_codes"][:3] == ["200", "default", "HTTP"]
    assert shown["currency"][:2] == ["-", "default"]
    assert files_in(tmp_path) == []


async def test_the_profile_is_set_and_brought_back(run: Run, tmp_path: Path) -> None:
    changes = ("success_codes=201, 200", "rejections_link=Private page|No such page.")
    shown = lines_by_key(await run("profile", "main", *changes))
    assert shown["success_codes"][:2] == ["200,201", "set"]
    assert "set" in shown["rejections_link"]
    shown = lines_by_key(await run("profile", "main", "success_codes="))
    assert shown["success_codes"][:2] == ["200", "default"]
    assert "set" in shown["rejections_link"]
    assert await stored_audit(tmp_path / "data" / "kiosk.db") == [
        "0 main success_codes=200,201",
        "0 main rejections_link=Private page|No such page.",
        "0 main success_codes",
    ]


@pytest.mark.parametrize(
    ("arguments", "complaint"),
    [
        (("third",), "no panel is named third; there is main"),
        (("third", "order_ids=text"), "no panel is named third; there is main"),
        (("main", "currency=USD", "order_id=text"), "did you mean order_ids?"),
        (("main", "currency=USD", "order_ids=both"), "allowed: number or text"),
        (("main", "currency=USD", "order_ids"), "a change is KEY=VALUE"),
        (("main", "currency=USD", "currency=EUR"), "currency is set twice"),
        (("main", "rejections_link=Something went wrong"), "it proves no refusal"),
    ],
)
async def test_a_wrong_change_changes_nothing(
    run: Run, tmp_path: Path, arguments: tuple[str, ...], complaint: str
) -> None:
    result = await run("profile", *arguments)
    assert result.exit_code != 0
    assert complaint in " ".join(result.stderr.split())
    assert files_in(tmp_path) == []


async def test_a_running_kiosk_lets_look_but_not_change(run: Run, tmp_path: Path) -> None:
    await run("profile", "main", "order_ids=text")
    async with Database(tmp_path / "data" / "kiosk.db"):
        assert lines_by_key(await run("profile", "main"))["order_ids"][:2] == ["text", "set"]
        result = await run("profile", "main", "order_ids=number")
    assert result.exit_code == 1
    assert "nothing was changed" in result.stderr
    assert "Stop it first" in result.stderr
    assert lines_by_key(await run("profile", "main"))["order_ids"][:2] == ["text", "set"]


async def test_what_was_learned_is_shown_and_used(
    server: ScriptedPanel, run: Run, tmp_path: Path
) -> None:
    async with Database(tmp_path / "data" / "kiosk.db") as db:
        main = await db.write(panels.ensure, "main")
        await db.write(profiles.learn, main, "status_form", "single", at=1)
    assert lines_by_key(await run("profile", "main"))["status_form"][:2] == ["single", "learned"]
    server.says(json.dumps(STATE))
    await run("status", "17", "18")
    assert [fields["order"] for fields in server.asked] == ["17", "18"]


async def test_every_call_keeps_to_the_profile(server: ScriptedPanel, run: Run) -> None:
    await run("profile", "main", "success_codes=200,201", "request_id=yes", "currency=BRL")
    server.says(Reply('{"order":23501}', 201))
    assert (await run(*ADD, "--yes")).stdout == "placed: order 23501\n"
    await run(*ADD, "--yes")
    first, second = (fields["request_id"] for fields in server.asked)
    assert first != second
    server.says('{"balance":"1","currency":"USD"}')
    assert (await run("balance")).stdout == "1 BRL\n"


async def test_what_a_call_learns_is_told(server: ScriptedPanel, run: Run) -> None:
    server.says('{"error":"Order not found."}', json.dumps(STATE))
    result = await run("status", "17", "18", "--json")
    assert set(json.loads(result.stdout)) == {"17", "18"}
    assert result.stderr == ("learned: kiosk panel profile main status_form=single keeps it\n")


async def test_a_stored_key_that_nobody_knows_is_shown_and_stops_calls(
    server: ScriptedPanel, run: Run, tmp_path: Path
) -> None:
    async with Database(tmp_path / "data" / "kiosk.db") as db:
        main = await db.write(panels.ensure, "main")
        await db.write(profiles.put, main, "a_key_of_later", "x", at=1)
    assert lines_by_key(await run("profile", "main"))["a_key_of_later"][:2] == ["x", "set"]
    result = await run("balance")
    assert result.exit_code == 1
    assert "no key of the profile is named a_key_of_later" in result.stderr
    assert server.seen == []


@pytest.mark.parametrize(
    ("said", "printed"),
    [
        (("refill", '{"error":"Refill pending"}'), "17  a refill is under way already\n"),
        (("refill", '{"refill":true}'), "17  refill accepted, without a number\n"),
        (("cancel", '[{"order":17,"cancel":{"error":"Cancel already requested"}}]'),
         "17  cancel was asked for already: its status will tell\n"),
    ],
)  # fmt: skip
async def test_a_wish_that_is_under_way(
    server: ScriptedPanel, run: Run, said: tuple[str, str], printed: str
) -> None:
    server.says(said[1])
    assert (await run(said[0], "17")).stdout == printed


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
