"""Panels that echo the key: it is in nothing that leaves the package."""

import dataclasses
import html
import json
import logging
import traceback
from collections.abc import Awaitable, Callable
from urllib.parse import quote, quote_plus

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import SecretStr

from bot.panel import AddRequest, PanelAccount, PanelClient, PanelError, Rejected, Unknown
from bot.panel.redaction import Redactor
from tests.panel.servers import KEY, Reply, ScriptedPanel

SPELLINGS = {
    "plain": KEY,
    "json": json.dumps(KEY)[1:-1],
    "php json": KEY.replace("/", "\\/"),
    "url": quote(KEY),
    "url whole": quote(KEY, safe=""),
    "form": quote_plus(KEY),
    "html": html.escape(KEY),
    "json escapes": "".join(c if c.isalnum() else f"\\u{ord(c):04X}" for c in KEY),
    "html numbers": "".join(c if c.isalnum() else f"&#{ord(c)};" for c in KEY),
}
PIECES = [KEY[start : start + 8] for start in range(len(KEY) - 8)]
ORDER = AddRequest("1", "https://example.com/p", 100)

CALLS: dict[str, Callable[[PanelClient], Awaitable[object]]] = {
    "services": lambda client: client.services(),
    "status": lambda client: client.status("1"),
    "statuses": lambda client: client.statuses(["1", "2"]),
    "refill": lambda client: client.refill("1"),
    "refill_statuses": lambda client: client.refill_statuses(["1", "2"]),
    "cancel": lambda client: client.cancel(["1", "2"]),
    "balance": lambda client: client.balance(),
}


def assert_clean(written: str) -> None:
    leaked = [piece for piece in PIECES if piece in written]
    assert not leaked, f"{leaked} in {written}"


def chain(error: BaseException | None) -> list[BaseException]:
    found: list[BaseException] = []
    while error is not None and error not in found:
        found.append(error)
        error = error.__cause__ or error.__context__
    return found


def whole_story(error: BaseException) -> str:
    parts = ["".join(traceback.format_exception(error))]
    for link in chain(error):
        parts += [repr(link), str(link), repr(vars(link)), repr(link.args)]
        assert not isinstance(link, json.JSONDecodeError)
    return "\n".join(parts)


ECHOES = {
    "an error": lambda key: Reply(json.dumps({"error": f"No user has {key}"})),
    "an error object": lambda key: Reply(json.dumps({"error": {key: [key]}})),
    "a message": lambda key: Reply(json.dumps({"status": "error", "message": key})),
    "a web page": lambda key: Reply(f"<html>{key}</html>", 403),
    "no JSON": lambda key: Reply(f"{{{key}"),
    "a server error": lambda key: Reply(f"Fatal: {key}", 500),
    "a redirect": lambda key: Reply("", 302, {"Location": f"/?key={quote(key)}"}),
    "too many": lambda key: Reply(json.dumps({"error": f"Too many requests by {key}"}), 429),
    "both": lambda key: Reply(json.dumps({"order": 1, "error": key})),
    "a long one": lambda key: Reply(f"{key} {'x' * 4085} {key}" + "x" * 70_000),
    "one that breaks off": lambda key: Reply("x " + key[:-1]),
}


@pytest.mark.parametrize("echo", ECHOES)
@pytest.mark.parametrize("call", CALLS)
async def test_no_error_holds_the_key(
    client: PanelClient,
    panel: ScriptedPanel,
    call: str,
    echo: str,
    caplog: pytest.LogCaptureFixture,
    capsys: pytest.CaptureFixture[str],
) -> None:
    caplog.set_level(logging.DEBUG)
    panel.says(ECHOES[echo](KEY))
    try:
        said = await CALLS[call](client)
    except PanelError as error:
        assert_clean(whole_story(error))
    else:
        assert_clean(repr(said))
    logged = capsys.readouterr()
    assert_clean(caplog.text + logged.out + logged.err + repr(client))
    assert panel.seen[0].fields["key"] == KEY


@pytest.mark.parametrize("spelling", SPELLINGS)
@pytest.mark.parametrize("echo", ECHOES)
async def test_no_evidence_holds_the_key(
    client: PanelClient, panel: ScriptedPanel, echo: str, spelling: str
) -> None:
    panel.says(ECHOES[echo](SPELLINGS[spelling]))
    outcome = await client.add(ORDER)
    assert isinstance(outcome, Unknown)
    assert_clean(repr(outcome))


async def test_no_report_holds_the_key(client: PanelClient, panel: ScriptedPanel) -> None:
    panel.says(json.dumps({"status": KEY, "charge": KEY, "start_count": KEY, "remains": KEY}))
    assert_clean(repr(await client.status("1")))
    panel.says(json.dumps([{"service": 1, "name": KEY, "rate": "1", "desc": f"x{KEY}"}]))
    assert_clean(repr(await client.services()))


async def test_no_rejection_holds_the_key(client: PanelClient, panel: ScriptedPanel) -> None:
    panel.says(json.dumps({"error": "Invalid API key", "key": KEY}))
    outcome = await client.add(ORDER)
    assert isinstance(outcome, Rejected)
    assert_clean(repr(outcome))
    assert "[key]" in outcome.evidence.body


@pytest.mark.parametrize("cut", range(4, len(KEY)))
def test_a_key_that_breaks_off_is_taken_out(cut: int) -> None:
    assert Redactor(SecretStr(KEY)).clean(f"the key is {KEY[:cut]}") == "the key is [key]"


@given(before=st.text(max_size=20), after=st.text(max_size=20))
def test_the_rest_of_a_text_stays(before: str, after: str) -> None:
    redactor = Redactor(SecretStr("0123456789abcdef"))
    assert "0123456789abcdef" not in redactor.clean(f"{before}0123456789abcdef{after}")
    assert redactor.clean(f"{before}|") == f"{before}|"


@pytest.mark.parametrize("first", ["/", "%2F", "&#47;", "\\/", "\\u002f", "\\\\/"])
@pytest.mark.parametrize("before", ["", "\\", "\\\\", "/\\", "/"])
def test_a_key_that_begins_with_a_sign_is_taken_out_too(before: str, first: str) -> None:
    assert_clean(Redactor(SecretStr(f"/{KEY}")).clean(f"{before}{first}{KEY}|"))


def test_nothing_that_is_printed_shows_the_key() -> None:
    account = PanelAccount("main", "https://panel.example/api/v2", SecretStr(KEY))
    shown = repr(account) + repr(dataclasses.asdict(account)) + repr(Redactor(account.key))
    assert_clean(shown + repr(PanelClient(account)))
