"""What can go wrong with `add`, one fault a row: the outcome, and that it was sent once."""

import asyncio
import gzip
import socket
import struct
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress

import aiohttp
import pytest
from pydantic import SecretStr

from bot.panel import (
    AddOutcome,
    AddRequest,
    NotSent,
    PanelAccount,
    PanelClient,
    Placed,
    Timeouts,
    Unknown,
)
from bot.panel.wire import Exchange
from tests.panel.servers import KEY, RawPanel, Reply, ScriptedPanel

QUICK = Timeouts(add=0.25, connect=0.2)
ORDER = AddRequest("1", "https://example.com/p", 100)
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"

Reader = asyncio.StreamReader
Writer = asyncio.StreamWriter
Fault = Callable[[RawPanel, Reader, Writer], Awaitable[None]]


async def add_at(url: str) -> AddOutcome:
    account = PanelAccount("main", url, SecretStr(KEY))
    async with PanelClient(account, timeouts=QUICK) as client:
        return await client.add(ORDER)


@asynccontextmanager
async def raw_panel(fault: Fault) -> AsyncIterator[RawPanel]:
    async def handle(reader: Reader, writer: Writer) -> None:
        await fault(panel, reader, writer)

    panel = RawPanel(handle)
    await panel.start()
    yield panel
    await panel.stop()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


async def silent(panel: RawPanel, reader: Reader, writer: Writer) -> None:
    await asyncio.Event().wait()


async def close_before_read(panel: RawPanel, reader: Reader, writer: Writer) -> None:
    writer.close()


async def close_after_read(panel: RawPanel, reader: Reader, writer: Writer) -> None:
    await panel.read_request(reader)
    writer.close()


async def reset_after_accept(panel: RawPanel, reader: Reader, writer: Writer) -> None:
    await panel.read_request(reader)
    linger = struct.pack("ii", 1, 0)
    writer.get_extra_info("socket").setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    writer.transport.abort()


async def silent_after_accept(panel: RawPanel, reader: Reader, writer: Writer) -> None:
    await panel.read_request(reader)
    await asyncio.Event().wait()


async def half_headers(panel: RawPanel, reader: Reader, writer: Writer) -> None:
    await panel.read_request(reader)
    writer.write(HEAD)
    await writer.drain()


async def half_body(panel: RawPanel, reader: Reader, writer: Writer) -> None:
    await panel.read_request(reader)
    writer.write(HEAD + b'Content-Length: 16\r\n\r\n{"order"')
    await writer.drain()


async def whole_order_in_a_short_body(panel: RawPanel, reader: Reader, writer: Writer) -> None:
    await panel.read_request(reader)
    writer.write(HEAD + b'Content-Length: 900\r\n\r\n{"order": 23501}')
    await writer.drain()


async def broken_chunks(panel: RawPanel, reader: Reader, writer: Writer) -> None:
    await panel.read_request(reader)
    writer.write(HEAD + b'Transfer-Encoding: chunked\r\n\r\n10\r\n{"order": 23501}\r\n')
    await writer.drain()


async def slow_bytes(panel: RawPanel, reader: Reader, writer: Writer) -> None:
    await panel.read_request(reader)
    writer.write(HEAD + b"Content-Length: 16\r\n\r\n")
    for byte in b'{"order": 23501}':
        writer.write(bytes([byte]))
        await writer.drain()
        with suppress(TimeoutError):
            await asyncio.wait_for(reader.read(1), 0.1)


async def endless_chunks(panel: RawPanel, reader: Reader, writer: Writer) -> None:
    await panel.read_request(reader)
    writer.write(HEAD + b"Transfer-Encoding: chunked\r\n\r\n")
    while True:
        writer.write(b"400\r\n" + b" " * 1024 + b"\r\n")
        await writer.drain()


async def not_http(panel: RawPanel, reader: Reader, writer: Writer) -> None:
    await panel.read_request(reader)
    writer.write(b'{"order": 23501}')
    await writer.drain()


async def huge_headers(panel: RawPanel, reader: Reader, writer: Writer) -> None:
    await panel.read_request(reader)
    writer.write(HEAD + b"X-Long: " + b"x" * 100_000 + b'\r\n\r\n{"order": 23501}')
    await writer.drain()


async def test_f1_unknown_host(monkeypatch: pytest.MonkeyPatch) -> None:
    async def no_such_host(*_: object, **__: object) -> object:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", no_such_host)
    outcome = await add_at("https://panel.example/api/v2")
    assert outcome == NotSent("the panel's host name is not known")


async def test_f2_refused() -> None:
    outcome = await add_at(f"http://127.0.0.1:{free_port()}/api/v2")
    assert outcome == NotSent("no connection")


async def test_f3_the_name_is_not_found_in_time(monkeypatch: pytest.MonkeyPatch) -> None:
    async def hang(*_: object, **__: object) -> object:
        return await asyncio.Event().wait()

    monkeypatch.setattr(asyncio.get_running_loop(), "getaddrinfo", hang)
    outcome = await add_at("https://panel.example/api/v2")
    assert outcome == NotSent("no connection in time")


async def test_f3_connect_timeout() -> None:
    async with raw_panel(silent) as panel:
        outcome = await add_at(panel.url.replace("http:", "https:"))
    assert outcome == NotSent("no connection in time")


async def test_f4_tls() -> None:
    async def no_tls(panel: RawPanel, reader: Reader, writer: Writer) -> None:
        await reader.read(1)
        writer.write(b"HTTP/1.1 400 Bad Request\r\n\r\n")
        await writer.drain()

    async with raw_panel(no_tls) as panel:
        outcome = await add_at(panel.url.replace("http:", "https:"))
    assert outcome == NotSent("no secure connection (TLS) could be made")


@pytest.mark.parametrize(
    ("fault", "status"),
    [
        pytest.param(close_before_read, None, id="F5"),
        pytest.param(close_after_read, None, id="F6"),
        pytest.param(reset_after_accept, None, id="F7"),
        pytest.param(silent, None, id="F8"),
        pytest.param(silent_after_accept, None, id="F9"),
        pytest.param(half_headers, None, id="F10"),
        pytest.param(half_body, 200, id="F11"),
        pytest.param(whole_order_in_a_short_body, 200, id="F11 with a whole order"),
        pytest.param(broken_chunks, 200, id="F11 chunked"),
        pytest.param(slow_bytes, 200, id="F24"),
        pytest.param(endless_chunks, 200, id="F25"),
        pytest.param(not_http, None, id="no HTTP"),
        pytest.param(huge_headers, None, id="huge headers"),
    ],
)
async def test_a_connection_that_breaks_is_unknown(fault: Fault, status: int | None) -> None:
    async with raw_panel(fault) as panel:
        outcome = await add_at(panel.url)
        assert isinstance(outcome, Unknown)
        assert outcome.evidence.http_status == status
        assert panel.connections == 1
        assert len(panel.bodies) <= 1


async def test_the_beginning_of_a_broken_answer_is_kept() -> None:
    async with raw_panel(half_body) as panel:
        outcome = await add_at(panel.url)
    assert isinstance(outcome, Unknown)
    assert outcome.evidence.body == '{"order"'


FAULTY_REPLIES = {
    "F12 truncated": Reply('{"order": 235'),
    "F13 empty": Reply(""),
    "F14 null": Reply("null"),
    "F15 list": Reply("[]"),
    "F16 web page": Reply("<html>ok</html>"),
    "F17 web page 403": Reply("<html>no</html>", 403),
    "F18 429": Reply('{"error": "Too many requests"}', 429, {"Retry-After": "1"}),
    "F18 429 with an order": Reply('{"order": 23501}', 429),
    "F19 500": Reply('{"error": "Not enough funds on balance"}', 500),
    "F19 500 with an order": Reply('{"order": 23501}', 500),
    "F20 502": Reply("<html>bad gateway</html>", 502),
    "F21 503": Reply("", 503, {"Retry-After": "1"}),
    "F22 504": Reply("<html>timeout</html>", 504),
    "F23 520": Reply("", 520),
    "F23 522": Reply("", 522),
    "F23 524": Reply("<html>a timeout occurred</html>", 524),
    "F26 packed order": Reply(
        gzip.compress(b'{"order": 23501}'), 200, {"Content-Encoding": "gzip"}
    ),
    "F26 bomb": Reply(gzip.compress(b" " * 20_000_000), 200, {"Content-Encoding": "gzip"}),
    "F27 301": Reply('{"order": 23501}', 301, {"Location": "/api/v2"}),
    "F27 302": Reply('{"order": 23501}', 302, {"Location": "/api/v2"}),
    "F27 307": Reply('{"order": 23501}', 307, {"Location": "/api/v2"}),
    "F27 308": Reply('{"order": 23501}', 308, {"Location": "/api/v2"}),
    "F22 504 with an order": Reply('{"order": 23501}', 504),
    "F26 nested": Reply('{"order":' * 100_000 + "1" + "}" * 100_000),
    "F27 303": Reply('{"order": 23501}', 303, {"Location": "/api/v2"}),
    "F27 302 elsewhere": Reply("", 302, {"Location": "https://panel.example/"}),
    "F28 number of a fraction": Reply('{"order": 23501.0}'),
    "F28 list": Reply('{"order": [23501]}'),
    "F28 text": Reply('{"order": "ord_1"}'),
    "F28 negative": Reply('{"order": -1}'),
    "F28 null": Reply('{"order": null}'),
    "F28 true": Reply('{"order": true}'),
    "F28 object": Reply('{"order": {"id": 5}}'),
    "F30 both": Reply('{"order": 23501, "error": "Not enough funds on balance"}'),
    "F30 unlisted": Reply('{"error": "There was an error while creating your order."}'),
    "larger than may be": Reply(b'{"order": 23501}' + b" " * 70_000),
    "201": Reply('{"order": 23501}', 201),
}


@pytest.mark.parametrize("fault", FAULTY_REPLIES)
async def test_an_answer_that_proves_nothing_is_unknown(panel: ScriptedPanel, fault: str) -> None:
    reply = FAULTY_REPLIES[fault]
    panel.says(reply)
    outcome = await add_at(panel.url)
    assert isinstance(outcome, Unknown)
    assert outcome.evidence.http_status == reply.status
    assert len(outcome.evidence.body.encode()) <= 4096
    assert len(panel.seen) == 1


async def test_a_known_number_is_left_to_the_shop(panel: ScriptedPanel) -> None:
    """F29: only who keeps the numbers can tell that one came before."""
    panel.says('{"order": 23501}')
    first, second = await add_at(panel.url), await add_at(panel.url)
    assert isinstance(first, Placed)
    assert isinstance(second, Placed)
    assert first.order_id == second.order_id


async def test_every_add_has_a_connection_of_its_own() -> None:
    async def place(panel: RawPanel, reader: Reader, writer: Writer) -> None:
        while True:
            await panel.read_request(reader)
            writer.write(HEAD + b'Content-Length: 16\r\n\r\n{"order": 23501}')
            await writer.drain()

    async with raw_panel(place) as panel:
        account = PanelAccount("main", panel.url, SecretStr(KEY))
        async with PanelClient(account, timeouts=QUICK) as client:
            assert isinstance(await client.add(ORDER), Placed)
            assert isinstance(await client.add(ORDER), Placed)
        assert panel.connections == 2


async def test_a_cancelled_add_is_cut_off() -> None:
    arrived = asyncio.Event()

    async def tell(panel: RawPanel, reader: Reader, writer: Writer) -> None:
        await panel.read_request(reader)
        arrived.set()
        await reader.read()

    async with raw_panel(tell) as panel:
        adding = asyncio.create_task(add_at(panel.url))
        await arrived.wait()
        adding.cancel()
        with pytest.raises(asyncio.CancelledError):
            await adding
        assert panel.connections == 1


async def test_a_closed_client_sends_nothing(client: PanelClient, panel: ScriptedPanel) -> None:
    await client.close()
    assert await client.add(ORDER) == NotSent("the client is closed")
    assert panel.seen == []


async def test_a_link_that_cannot_be_written_is_not_sent(
    client: PanelClient, panel: ScriptedPanel
) -> None:
    outcome = await client.add(AddRequest("1", "https://example.com/\ud83d", 100))
    assert outcome == NotSent("the order cannot be written as a form")
    assert panel.seen == []


def test_extra_fields_cannot_replace_the_others() -> None:
    with pytest.raises(ValueError, match="key, quantity"):
        AddRequest("1", "https://example.com/p", 100, extra={"key": "x", "quantity": "9"})


@pytest.mark.parametrize("connected", [True, False])
def test_no_error_proves_that_nothing_left_once_connected(connected: bool) -> None:
    exchange = Exchange(connected=connected)
    exchange.broke(aiohttp.ConnectionTimeoutError())
    assert exchange.never_left is not connected


def test_other_errors_prove_nothing_even_before() -> None:
    exchange = Exchange()
    exchange.broke(RuntimeError("not foreseen"))
    assert not exchange.never_left
    assert exchange.trouble == "the call failed (RuntimeError)"
