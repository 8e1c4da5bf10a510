from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable

import aiohttp
import pytest
from aiohttp.test_utils import TestServer

from sandbox.clock import ManualClock
from sandbox.panel.books import PanelBooks
from sandbox.panel.faults import ANY, FAULTS, Fault, FaultScript, closed_port
from sandbox.panel.server import create_panel_app

KEY = "practice-key"
ADD = {
    "key": KEY,
    "action": "add",
    "service": "1",
    "link": "https://example.com/p/1",
    "quantity": "1000",
}
BALANCE = {"key": KEY, "action": "balance"}

Send = Callable[[dict[str, str]], Awaitable[tuple[int, str]]]


@pytest.fixture
def send(url: str, http: aiohttp.ClientSession) -> Send:
    """Post a form and read the whole answer, as status and text."""

    async def post(form: dict[str, str]) -> tuple[int, str]:
        async with http.post(url, data=form, allow_redirects=False) as response:
            return response.status, await response.text()

    return post


BROKEN = [
    (Fault.reset, aiohttp.ClientOSError),
    (Fault.close, aiohttp.ServerDisconnectedError),
    (Fault.half_headers, aiohttp.ServerDisconnectedError),
    (Fault.cut, aiohttp.ClientPayloadError),
]


@pytest.mark.parametrize("after_effect", [False, True])
@pytest.mark.parametrize(("make", "error"), BROKEN)
async def test_connections_break_before_or_after_the_effect(
    send: Send,
    books: PanelBooks,
    faults: FaultScript,
    make: Callable[..., Fault],
    error: type[Exception],
    after_effect: bool,
) -> None:
    faults.next("add", make(after_effect=after_effect))
    with pytest.raises(error):
        await send(ADD)
    assert books.adds == int(after_effect)
    assert len(books.requests("add")) == 1
    assert await send(ADD) == (200, json.dumps({"order": 23501 + after_effect}).replace(" ", ""))


async def test_a_reset_is_a_tcp_reset(send: Send, faults: FaultScript) -> None:
    faults.next("balance", Fault.reset())
    with pytest.raises(aiohttp.ClientOSError) as caught:
        await send(BALANCE)
    assert isinstance(caught.value, ConnectionResetError) or "reset" in str(caught.value)


WORDS = [
    (Fault.empty, 200, ""),
    (lambda **when: Fault.raw(200, "[]", **when), 200, "[]"),
    (lambda **when: Fault.json(500, {"message": "no"}, **when), 500, '{"message": "no"}'),
    (lambda **when: Fault.error("Something went wrong", **when), 200, "Something went wrong"),
    (lambda **when: Fault.html(200, **when), 200, "<h1>Error 200</h1>"),
    (lambda **when: Fault.html(403, **when), 403, "<!DOCTYPE html>"),
    (lambda **when: Fault.html(502, **when), 502, "<!DOCTYPE html>"),
    (lambda **when: Fault.html(520, **when), 520, "<!DOCTYPE html>"),
    (Fault.too_many, 429, "Too many requests"),
    (lambda **when: Fault.redirect(307, "/elsewhere", **when), 307, ""),
]


@pytest.mark.parametrize("after_effect", [False, True])
@pytest.mark.parametrize(("make", "status", "text"), WORDS)
async def test_wrong_answers_before_or_after_the_effect(
    send: Send,
    books: PanelBooks,
    faults: FaultScript,
    make: Callable[..., Fault],
    status: int,
    text: str,
    after_effect: bool,
) -> None:
    faults.next("add", make(after_effect=after_effect))
    seen, body = await send(ADD)
    assert seen == status
    assert text in body
    assert (body == "") == (text == "")
    assert books.adds == int(after_effect)


async def test_headers_of_a_fault(
    url: str, http: aiohttp.ClientSession, faults: FaultScript
) -> None:
    location = "http://127.0.0.1:9/api/v2"
    faults.next("add", Fault.too_many(17), Fault.redirect(308, location), Fault.html(503))
    seen = []
    for name in ("Retry-After", "Location", "Content-Type"):
        async with http.post(url, data=ADD, allow_redirects=False) as response:
            seen.append(response.headers[name])
    assert seen == ["17", location, "text/html; charset=utf-8"]


async def test_a_prefix_spoils_a_true_answer(
    send: Send, books: PanelBooks, faults: FaultScript
) -> None:
    notice = "<br />\n<b>Notice</b>: Undefined index\n"
    faults.next("add", Fault.prefixed("\ufeff"), Fault.prefixed(notice))
    assert await send(ADD) == (200, '\ufeff{"order":23501}')
    assert await send(ADD) == (200, notice + '{"order":23502}')
    assert books.adds == 2


async def test_a_cut_answer_was_cut_from_the_true_one(
    url: str, http: aiohttp.ClientSession, faults: FaultScript
) -> None:
    faults.next("add", Fault.cut(12, after_effect=True))
    async with http.post(url, data=ADD) as response:
        assert response.content_length == len('{"order":23501}')
        assert await response.content.readexactly(12) == b'{"order":235'


async def test_faults_meet_the_nth_call_of_their_action(
    send: Send, books: PanelBooks, faults: FaultScript
) -> None:
    faults.next("add", None, Fault.empty(), None)
    assert (await send(BALANCE))[1] != ""
    assert [(await send(ADD))[1] == "" for _ in range(4)] == [False, True, False, False]
    assert books.adds == 3


async def test_a_standing_fault_stays_until_cleared(send: Send, faults: FaultScript) -> None:
    faults.always("balance", Fault.raw(200, "null"))
    faults.always(ANY, Fault.html(503))
    faults.next("balance", Fault.empty())
    assert [(await send(BALANCE))[1] for _ in range(3)] == ["", "null", "null"]
    faults.clear("balance")
    assert (await send(BALANCE))[0] == 503
    faults.clear()
    assert (await send(BALANCE))[0] == 200


async def test_a_hang_before_the_effect_waits_for_release(
    send: Send, books: PanelBooks, faults: FaultScript
) -> None:
    faults.next("add", Fault.hang())
    arrived = faults.arrived("add")
    sending = asyncio.ensure_future(send(ADD))
    await arrived
    await send(BALANCE)
    assert not sending.done()
    assert books.adds == 0
    await faults.release()
    assert books.adds == 1
    assert (await sending)[0] == 200


async def test_a_hang_after_the_effect_waits_for_the_clock(
    send: Send, books: PanelBooks, faults: FaultScript, clock: ManualClock
) -> None:
    faults.next("add", Fault.hang(120, after_effect=True))
    arrived = faults.arrived("add")
    sending = asyncio.ensure_future(send(ADD))
    await arrived
    assert books.adds == 1
    clock.advance(119)
    await send(BALANCE)
    assert not sending.done()
    clock.advance(1)
    assert await sending == (200, '{"order":23501}')


async def test_an_order_is_committed_long_after_the_client_went(
    send: Send, books: PanelBooks, faults: FaultScript, clock: ManualClock
) -> None:
    faults.next("add", Fault.hang(600))
    arrived = faults.arrived("add")
    sending = asyncio.ensure_future(send(ADD))
    await arrived
    sending.cancel()
    await send(BALANCE)
    assert books.adds == 0
    clock.advance(600)
    await send(BALANCE)
    assert books.adds == 1


async def test_arrivals_are_counted_from_the_asking_on(send: Send, faults: FaultScript) -> None:
    await send(ADD)
    add, anything = faults.arrived("add"), faults.arrived(ANY)
    assert not anything.done()
    await send(BALANCE)
    assert anything.done()
    assert not add.done()
    await send(ADD)
    assert add.done()


async def test_a_slow_answer_comes_byte_by_byte(
    url: str, http: aiohttp.ClientSession, faults: FaultScript, clock: ManualClock
) -> None:
    faults.next("add", Fault.slow(2, after_effect=True))
    async with http.post(url, data=ADD) as response:
        received = b""
        while len(received) < len('{"order":23501}'):
            assert response.content.total_bytes == len(received)
            clock.advance(2)
            received += await response.content.readany()
    assert received == b'{"order":23501}'


async def test_release_hurries_a_slow_answer(
    url: str, http: aiohttp.ClientSession, faults: FaultScript
) -> None:
    faults.next("add", Fault.slow())
    async with http.post(url, data=ADD) as response:
        await faults.release()
        assert await response.read() == b'{"order": 23501}'


async def test_an_endless_answer_outgrows_any_cap(
    url: str, http: aiohttp.ClientSession, books: PanelBooks, faults: FaultScript
) -> None:
    faults.next("add", Fault.endless(after_effect=True))
    async with http.post(url, data=ADD) as response:
        assert len(await response.content.readexactly(4 * 1024 * 1024)) == 4 * 1024 * 1024
        response.close()
    assert books.adds == 1


async def test_a_gzip_bomb_is_small_on_the_wire(url: str, faults: FaultScript) -> None:
    faults.next("services", Fault.gzip_bomb(5_000_000))
    form = {"key": KEY, "action": "services"}
    async with (
        aiohttp.ClientSession(auto_decompress=False) as session,
        session.post(url, data=form) as response,
    ):
        assert response.headers["Content-Encoding"] == "gzip"
        assert len(await response.read()) < 50_000


async def test_stopping_the_server_drops_what_hangs(
    books: PanelBooks, faults: FaultScript, http: aiohttp.ClientSession
) -> None:
    server = TestServer(create_panel_app(books, key=KEY, faults=faults))
    await server.start_server()
    faults.always("add", Fault.hang())
    arrived = faults.arrived("add")
    sending = asyncio.ensure_future(http.post(server.make_url("/api/v2"), data=ADD))
    await arrived
    await server.close()
    with pytest.raises(aiohttp.ClientError):
        await sending
    assert books.adds == 0


def test_the_table_names_every_fault_of_a_server() -> None:
    assert list(FAULTS) == [f"F{number}" for number in range(5, 31)]


NEVER_ANSWERED = ("F8", "F9", "F24", "F25")


@pytest.mark.parametrize("after_effect", [False, True])
@pytest.mark.parametrize("name", [name for name in FAULTS if name not in NEVER_ANSWERED])
async def test_a_fault_of_the_table_spoils_the_answer_and_not_the_effect(
    send: Send, books: PanelBooks, faults: FaultScript, name: str, after_effect: bool
) -> None:
    books.place_foreign()
    faults.next("add", FAULTS[name](after_effect=after_effect))
    try:
        seen = await send(ADD)
    except aiohttp.ClientError:
        seen = None
    assert seen != (200, '{"order":23502}')
    assert books.adds == int(after_effect)
    assert await send(ADD) == (200, json.dumps({"order": 23502 + after_effect}).replace(" ", ""))


@pytest.mark.parametrize("name", NEVER_ANSWERED)
async def test_a_fault_of_the_table_keeps_the_client_waiting(
    send: Send, books: PanelBooks, faults: FaultScript, name: str
) -> None:
    for after_effect in (False, True):
        faults.next("add", FAULTS[name](after_effect=after_effect))
        arrived = faults.arrived("add")
        sending = asyncio.ensure_future(send(ADD))
        await arrived
        await send(BALANCE)
        assert not sending.done()
        assert books.adds == int(after_effect)
        sending.cancel()
    await faults.close()


async def test_one_fault_of_the_table_has_several_kinds(send: Send, faults: FaultScript) -> None:
    faults.next(
        "add",
        FAULTS["F23"](status=522),
        FAULTS["F27"](status=301),
        FAULTS["F28"](value=[1]),
        FAULTS["F29"](value="23500"),
    )
    codes = [(await send(ADD))[0] for _ in range(2)]
    assert codes == [522, 301]
    assert [(await send(ADD))[1] for _ in range(2)] == ['{"order": [1]}', '{"order": "23500"}']


async def test_a_truncated_answer_is_whole_for_http(send: Send, faults: FaultScript) -> None:
    faults.next("add", Fault.truncated(after_effect=True))
    assert await send(ADD) == (200, '{"order":23501}'[:7])


async def test_a_huge_answer_is_as_large_as_announced(
    url: str, http: aiohttp.ClientSession, faults: FaultScript
) -> None:
    faults.next("add", Fault.huge(), Fault.huge(200_000, after_effect=True))
    async with http.post(url, data=ADD) as response:
        assert response.content_length == 100_000_000
        response.close()
    async with http.post(url, data=ADD) as response:
        body = await response.read()
    assert len(body) == 200_000
    assert json.loads(body) == {"order": 23501}


async def test_nesting_breaks_a_parser(send: Send, faults: FaultScript) -> None:
    faults.next("add", Fault.nested())
    _, body = await send(ADD)
    assert body.count("[") == body.count("]") == 100_000
    with pytest.raises(RecursionError):
        json.loads(body)


async def test_a_closed_port_refuses(http: aiohttp.ClientSession) -> None:
    with closed_port() as port, pytest.raises(aiohttp.ClientConnectorError):
        await http.post(f"http://127.0.0.1:{port}/api/v2", data=ADD)
