"""Panels that mean harm: all ten calls stay within bounds, and raise nothing but PanelError."""

from __future__ import annotations

import asyncio
import gzip
import json
import tracemalloc
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager, suppress

import pytest
import stamina
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import SecretStr

from bot.panel import (
    AddRequest,
    PanelAccount,
    PanelAnswerError,
    PanelClient,
    PanelError,
    Placed,
    Timeouts,
    Unknown,
    profile_from,
)
from bot.panel.catalogue import LONGEST_DESCRIPTION, LONGEST_TEXT
from tests.panel.servers import KEY, RawPanel, Reply, ScriptedPanel
from tests.panel.strategies import documents

ORDER = AddRequest("1", "https://example.com/p", 100, request_id="order-1")
QUICK = Timeouts(services=0.2, read=0.2, add=0.2, connect=0.2)
TRUSTING = profile_from(
    {
        "success_codes": "200,201,400,500",
        "error_codes": "200,201,400,500",
        "order_ids": "text",
        "byte_order_mark": "yes",
        "field_errors": "yes",
        "message_errors": "yes",
        "request_id": "yes",
    }
)
"""Everything that an operator can allow."""
MEGABYTE = 1024 * 1024
Ask = Callable[[PanelClient], Awaitable[object]]
CALLS: Mapping[str, Ask] = {
    "services": lambda client: client.services(),
    "add": lambda client: client.add(ORDER),
    "status": lambda client: client.status("1"),
    "statuses": lambda client: client.statuses(["1", "2"]),
    "refill": lambda client: client.refill("1"),
    "refills": lambda client: client.refills(["1", "2"]),
    "refill_status": lambda client: client.refill_status("1"),
    "refill_statuses": lambda client: client.refill_statuses(["1", "2"]),
    "cancel": lambda client: client.cancel(["1", "2"]),
    "balance": lambda client: client.balance(),
}
Reader = asyncio.StreamReader
Writer = asyncio.StreamWriter
Deed = Callable[[RawPanel, Reader, Writer], Awaitable[None]]
HEAD = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"


def gives_a_number(body: bytes) -> bool:
    """Said again in other words than the classifier's, to hold it to."""
    try:
        answer = json.loads(body.decode().removeprefix("\ufeff"))
    except (ValueError, RecursionError):
        return False
    number = answer.get("order") if isinstance(answer, dict) else None
    if isinstance(number, str):
        return 0 < len(number) <= 64 and number.isascii() and any(c in "123456789" for c in number)
    return type(number) is int and 0 < number < 10**18


bodies = st.one_of(
    st.binary(max_size=60),
    documents.map(lambda value: json.dumps(value, default=str).encode()),
    st.builds(
        lambda order, error, mark: mark + json.dumps({"order": order, "error": error}).encode(),
        st.integers() | st.booleans() | st.none() | st.text(max_size=5) | st.floats(),
        st.sampled_from([None, "", "Bad link", {"link": ["Bad"]}]),
        st.sampled_from([b"", b"\xef\xbb\xbf", b" ", b"<br />\n"]),
    ),
    st.builds(
        lambda body, size: json.dumps(body, default=str).encode()[:size],
        documents,
        st.integers(0, 40),
    ),
)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(body=bodies, status=st.sampled_from([200, 200, 201, 400]), trusts=st.booleans())
async def test_whatever_is_said_is_read_or_refused(
    account: PanelAccount, panel: ScriptedPanel, body: bytes, status: int, trusts: bool
) -> None:
    panel.says(Reply(body, status))
    profile = TRUSTING if trusts else profile_from({})
    async with PanelClient(account, profile=profile) as client:
        outcome = await client.add(ORDER)
        assert not isinstance(outcome, Placed) or gives_a_number(body)
        for name, ask in CALLS.items():
            if name != "add":
                with suppress(PanelError):
                    await ask(client)


@asynccontextmanager
async def hostile(deed: Deed) -> AsyncIterator[PanelClient]:
    async def handle(reader: Reader, writer: Writer) -> None:
        await panel.read_request(reader)
        await deed(panel, reader, writer)

    panel = RawPanel(handle)
    await panel.start()
    account = PanelAccount("main", panel.url, SecretStr(KEY))
    async with PanelClient(account, timeouts=QUICK, profile=TRUSTING) as client:
        yield client
    await panel.stop()


async def send_100_megabytes(panel: RawPanel, reader: Reader, writer: Writer) -> None:
    writer.write(HEAD + b'Content-Length: 100000000\r\n\r\n[{"order": 1, "x": "')
    for _ in range(1600):
        writer.write(b"x" * 62_500)
        await writer.drain()


async def send_for_ever(panel: RawPanel, reader: Reader, writer: Writer) -> None:
    writer.write(HEAD + b"Transfer-Encoding: chunked\r\n\r\n")
    while True:
        writer.write(b"10000\r\n" + b" " * 65_536 + b"\r\n")
        await writer.drain()


async def drip(panel: RawPanel, reader: Reader, writer: Writer) -> None:
    writer.write(HEAD + b"Content-Length: 12\r\n\r\n")
    for byte in b'{"order": 1}':
        writer.write(bytes([byte]))
        await writer.drain()
        with suppress(TimeoutError):
            await asyncio.wait_for(reader.read(1), 0.1)


async def send_many_headers(panel: RawPanel, reader: Reader, writer: Writer) -> None:
    writer.write(HEAD)
    while True:
        writer.write(b"X-More: " + b"x" * 4000 + b"\r\n")
        await writer.drain()


DEEDS: Mapping[str, Deed] = {
    "100 MB": send_100_megabytes,
    "endless": send_for_ever,
    "a byte at a time": drip,
    "endless headers": send_many_headers,
}


async def ask_everything(client: PanelClient) -> None:
    stamina.set_testing(True, attempts=1)
    for name, ask in CALLS.items():
        if name == "add":
            assert isinstance(await ask(client), Unknown)
        else:
            with pytest.raises(PanelError):
                await ask(client)


@pytest.mark.parametrize("deed", DEEDS)
async def test_no_panel_fills_the_memory(deed: str) -> None:
    """The most that is kept is one catalogue, twice over while it grows."""
    tracemalloc.start()
    try:
        async with hostile(DEEDS[deed]) as client:
            await ask_everything(client)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 48 * MEGABYTE


async def test_a_catalogue_of_nothing_but_keys_is_not_read(panel: ScriptedPanel) -> None:
    """Read, it would take thirty times its size."""
    panel.says("{" + ",".join(f'"{n}":1' for n in range(600_000)) + "}")
    account = PanelAccount("main", panel.url, SecretStr(KEY))
    tracemalloc.start()
    try:
        async with PanelClient(account) as client:
            with pytest.raises(PanelAnswerError, match="too many parts"):
                await client.services()
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 48 * MEGABYTE


async def test_texts_of_a_megabyte_are_cut(panel: ScriptedPanel) -> None:
    megabyte = "é" * (MEGABYTE // 2)
    row = {"service": 1, "name": megabyte, "rate": "1", "min": megabyte, "max": 10}
    row |= {"category": megabyte, "type": megabyte, "description": megabyte}
    panel.says(json.dumps([row], ensure_ascii=False))
    async with PanelClient(PanelAccount("main", panel.url, SecretStr(KEY))) as client:
        [read] = (await client.services()).rows
    assert len(read.description) == LONGEST_DESCRIPTION
    shown = (read.name, read.type, read.category, read.minimum_as_received)
    assert {len(text) for text in shown} == {LONGEST_TEXT}


BOMB = gzip.compress(b" " * (32 * MEGABYTE), compresslevel=1)
BODIES = {
    "gzip bomb": Reply(BOMB, headers={"Content-Encoding": "gzip"}),
    "deflated": Reply(BOMB, headers={"Content-Encoding": "deflate"}),
    "lists in lists": Reply("[" * 100_000 + "]" * 100_000),
    "objects in objects": Reply('{"order":' * 100_000 + "1" + "}" * 100_000),
    "an error inside": Reply('{"error":' * 6000 + '"x"' + "}" * 6000),
    "a row inside": Reply('[{"order":' * 5000 + "1" + "}]" * 5000),
    "a number of a million digits": Reply('{"order": ' + "9" * 1_000_000 + "}"),
    "a huge exponent": Reply('{"balance": 1e999999999, "currency": "USD", "order": 1e9}'),
    "a million objects": Reply("[" + "{}," * 1_000_000 + "{}]"),
    "a million fractions": Reply("[" + "0.1," * 1_000_000 + "1]"),
    "a thousand keys": Reply(json.dumps({f"k{n}": n for n in range(1000)})),
}


@pytest.mark.parametrize("body", BODIES)
async def test_no_body_breaks_a_call(panel: ScriptedPanel, body: str) -> None:
    panel.says(BODIES[body])
    account = PanelAccount("main", panel.url, SecretStr(KEY))
    tracemalloc.start()
    try:
        async with PanelClient(account, profile=TRUSTING) as client:
            assert isinstance(await client.add(ORDER), Unknown)
            for name, ask in CALLS.items():
                if name != "add":
                    with suppress(PanelError):
                        await ask(client)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 48 * MEGABYTE
