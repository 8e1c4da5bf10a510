"""The `services` answer in the wild."""

import json
from decimal import Decimal

import pytest

from bot.panel import PanelAnswerError, PanelClient, PanelRefusedError, ServiceRow, catalogue_pages
from tests.panel.servers import Reply, ScriptedPanel


def service(**changed: object) -> dict[str, object]:
    row = {"service": 1, "name": "Likes", "type": "Default", "category": "A", "rate": "0.90"}
    return {**row, "min": "50", "max": "100", **changed}


async def read(client: PanelClient, panel: ScriptedPanel, **changed: object) -> ServiceRow:
    panel.says(json.dumps([service(**changed)]))
    listed = await client.services()
    return listed.rows[0]


@pytest.mark.parametrize(
    "answer",
    [
        "[]", "{}", "null", "5", '""', '{"status":"success","data":"Empty Data"}',
        '{"services":[]}', '{"data":{}}', "[null]", '[{"service":1}]', '{"1":{}}',
    ],
)  # fmt: skip
async def test_an_empty_catalogue_is_a_failure(
    client: PanelClient, panel: ScriptedPanel, answer: str
) -> None:
    panel.says(answer)
    with pytest.raises(PanelAnswerError, match="empty catalogue"):
        await client.services()


@pytest.mark.parametrize("wrapper", ["services", "data"])
async def test_the_list_may_be_wrapped(
    client: PanelClient, panel: ScriptedPanel, wrapper: str
) -> None:
    panel.says(json.dumps({"status": "success", wrapper: [service()]}))
    assert [row.service_id for row in (await client.services()).rows] == ["1"]


async def test_a_row_that_cannot_be_read_is_left_out_and_told(
    client: PanelClient, panel: ScriptedPanel
) -> None:
    panel.says(
        json.dumps(
            [
                service(),
                "row",
                service(service=None),
                service(service=True),
                service(service=2, name=" "),
                service(service=3, rate="free"),
                service(service=4, rate=None),
                service(service="1"),
                service(service="abc-5"),
            ]
        )
    )
    listed = await client.services()
    assert [row.service_id for row in listed.rows] == ["1", "abc-5"]
    assert listed.unreadable == (
        "row 2: not an object",
        "row 3: no usable service id",
        "row 4: no usable service id",
        "row 5: service 2 has no name",
        "row 6: service 3 has no usable rate",
        "row 7: service 4 has no usable rate",
        "row 8: service 1 stands there twice",
    )


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        (True, True), (False, False), (1, True), (0, False), ("1", True), ("0", False),
        ("true", True), ("false", False), ("FALSE", False), ("", False), (None, None),
        ("maybe", None), (2, None), ([], None), ({}, None),
    ],
)  # fmt: skip
async def test_yes_and_no(
    client: PanelClient, panel: ScriptedPanel, written: object, meant: bool | None
) -> None:
    row = await read(client, panel, refill=written, cancel=written, dripfeed=written)
    assert row.refill is row.cancel is row.dripfeed is meant


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("0.90", "0.90"), ("8", "8"), ("0.9", "0.9"), ('"1.9400000000000002"', None),
        ("1.9400000000000002", None), ("9600", None), ("0", None), ("-1", None), ("1e-7", "1E-7"),
    ],
)  # fmt: skip
async def test_rates_are_exact(
    client: PanelClient, panel: ScriptedPanel, written: str, meant: str | None
) -> None:
    panel.says(f'[{{"service":1,"name":"x","rate":{written}}}]')
    row = (await client.services()).rows[0]
    expected = meant or written.strip('"')
    assert (row.rate, row.rate_as_received) == (Decimal(expected), expected)


@pytest.mark.parametrize(
    ("written", "meant"),
    [("50", 50), (50, 50), (2147483647, 2147483647), ("", None), (None, None), (1.5, None)],
)
async def test_limits(
    client: PanelClient, panel: ScriptedPanel, written: object, meant: int | None
) -> None:
    row = await read(client, panel, min=written, max=written)
    assert row.minimum == row.maximum == meant


async def test_texts_are_as_received_but_storable(
    client: PanelClient, panel: ScriptedPanel
) -> None:
    row = await read(client, panel, name="a &amp; <b>\r\n\ud83d\u0000", desc="d", type=None)
    assert row.name == "a &amp; <b>\r\n\ufffd"
    assert (row.description, row.type) == ("d", "")


async def test_one_bad_byte_does_not_cost_the_catalogue(
    client: PanelClient, panel: ScriptedPanel
) -> None:
    panel.says(json.dumps([service(name="caf?")]).encode().replace(b"?", b"\xe9"))
    assert (await client.services()).rows[0].name == "caf\ufffd"


async def test_a_large_catalogue(client: PanelClient, panel: ScriptedPanel) -> None:
    rows = [service(service=number, name="n" * 200) for number in range(1, 6001)]
    panel.says(json.dumps(rows))
    assert len((await client.services()).rows) == 6000


async def test_a_catalogue_has_its_limit(client: PanelClient, panel: ScriptedPanel) -> None:
    panel.says(Reply(b"[" + b" " * (16 * 1024 * 1024)))
    with pytest.raises(PanelAnswerError, match="larger than 16777216 bytes"):
        await client.services()


def page(first: int, size: int = 100) -> str:
    return json.dumps([service(service=number) for number in range(first, first + size)])


@pytest.mark.parametrize(
    ("pages", "count"),
    [
        pytest.param([page(1), page(101), page(201, 7)], 207, id="a short page is the last"),
        pytest.param([page(1), page(101), "[]"], 200, id="an empty list is the end"),
        pytest.param(
            [page(1), '{"status":"success","data":"Empty Data"}'], 100, id="so are these words"
        ),
        pytest.param([page(1), page(1)], 100, id="no page at all: always the whole"),
        pytest.param([f'{{"data":{page(1)}}}', f'{{"data":{page(101, 1)}}}'], 101, id="wrapped"),
        pytest.param([page(1, 99)], 99, id="fewer"),
        pytest.param([page(1, 101)], 101, id="more"),
    ],
)
async def test_a_catalogue_in_pages(
    client: PanelClient, panel: ScriptedPanel, pages: list[str], count: int
) -> None:
    panel.says(*pages)
    listed = await client.services()
    assert [row.service_id for row in listed.rows] == [str(n) for n in range(1, count + 1)]
    assert listed.unreadable == ()
    offsets = [fields.get("offset") for fields in panel.asked]
    assert offsets == [None, "100", "200"][: len(pages)]


async def test_a_page_of_rows_that_cannot_be_read_is_not_the_end(
    client: PanelClient, panel: ScriptedPanel
) -> None:
    free = json.dumps([service(service=number, rate="free") for number in range(101, 201)])
    panel.says(page(1), free, page(201, 50))
    listed = await client.services()
    assert (len(listed.rows), len(listed.unreadable)) == (150, 100)


async def test_half_a_catalogue_is_none(client: PanelClient, panel: ScriptedPanel) -> None:
    panel.says(page(1), '{"error":"Something went wrong"}')
    with pytest.raises(PanelRefusedError):
        await client.services()


async def test_pages_without_end_are_refused(
    client: PanelClient, panel: ScriptedPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(catalogue_pages, "MOST_PAGES", 3)
    panel.says(*(page(first) for first in (1, 101, 201, 301)))
    with pytest.raises(PanelAnswerError, match="does not end after 300 services"):
        await client.services()
    assert len(panel.seen) == 3


async def test_all_pages_together_have_the_limit(
    client: PanelClient, panel: ScriptedPanel, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(catalogue_pages, "LARGEST_CATALOGUE", len(page(1)) + 1000)
    panel.says(page(1), page(101))
    with pytest.raises(PanelAnswerError, match="larger than 1000 bytes"):
        await client.services()


async def test_what_is_nested_deeply_where_nobody_looks_costs_no_service(
    panel: ScriptedPanel, client: PanelClient
) -> None:
    row = '{"service": 1, "name": "Likes", "rate": "%s", "x": ' + "[" * 700 + "]" * 700 + "}"
    for rate in ("0.9", "1.0"):
        panel.says(f"[{row % rate}]")
        assert [one.rate for one in (await client.services()).rows] == [Decimal(rate)]


async def test_equal_numbers_that_are_written_differently_are_read_again(
    panel: ScriptedPanel, client: PanelClient
) -> None:
    for rate, usable in (("1.0", True), ("1.00", True), ("true", False)):
        panel.says(
            f'[{{"service": 1, "name": "Likes", "rate": {rate}}},'
            ' {"service": 2, "name": "Views", "rate": 1}]'
        )
        rows = (await client.services()).rows
        assert len(rows) == 1 + usable
        assert not usable or rows[0].rate_as_received == rate


async def test_the_same_bytes_are_read_once(panel: ScriptedPanel, client: PanelClient) -> None:
    rows = '[{"service": 1, "name": "Likes", "rate": "0.9", "min": 1, "max": 9}]'
    panel.says(rows)
    first = await client.services()
    assert await client.services() is first
    panel.says(rows.replace("0.9", "1.0"))
    dearer = await client.services()
    assert dearer.rows[0].rate == 1
    panel.says(rows)
    assert await client.services() == first
