from __future__ import annotations

import json
from decimal import Decimal

import aiohttp

from sandbox.clock import ManualClock
from sandbox.panel.dialects import DIALECTS, PERFECT_PANEL
from sandbox.panel.faults import Fault
from sandbox.panel.services import ServiceEntry
from sandbox.world import PANEL_KEY, PanelSpec, World, practice_world


async def say(url: str, key: str, action: str, **fields: str) -> str:
    form = {"key": key, "action": action, **fields}
    async with (
        aiohttp.ClientSession() as http,
        http.post(url, data=form, allow_redirects=False) as answer,
    ):
        return await answer.text()


async def test_a_world_has_one_panel_unless_more_are_asked_for() -> None:
    async with practice_world(ManualClock(), size=400) as world:
        assert world.panels == {}
        assert world.panel_url == f"{world.url}/panel/api/v2"
        balance = await say(world.panel_url, PANEL_KEY, "balance")
    assert json.loads(balance) == {"balance": "100.00000", "currency": "USD"}


async def test_the_first_panel_speaks_the_dialect_that_is_asked_for() -> None:
    smart = DIALECTS["smart_panel"]
    async with practice_world(ManualClock(), size=400, dialect=smart) as world:
        assert world.panel_url == f"{world.url}/panel/api/v1"
        balance = await say(world.panel_url, PANEL_KEY, "balance")
        assert json.loads(balance)["balance"] == "100.0000"
        assert "Error 403" in await say(f"{world.url}/panel/api/v2", PANEL_KEY, "balance")


MORE = {
    "reserve": PanelSpec(),
    "euros": PanelSpec(
        dialect=DIALECTS["php_script"], currency="EUR", seed=7, size=500, balance=Decimal(5)
    ),
}


async def test_further_panels_have_all_of_their_own() -> None:
    clock = ManualClock()
    async with practice_world(clock, size=400, more_panels=MORE) as world:
        reserve, euros = world.panels["reserve"], world.panels["euros"]
        assert reserve.url == f"{world.url}/panels/reserve/api/v2"
        balances = [json.loads(await say(one.url, one.key, "balance")) for one in (reserve, euros)]
        assert balances == [
            {"balance": "100.00000", "currency": "USD"},
            {"balance": "5.00000", "currency": "EUR"},
        ]
        assert len(euros.books.services) == 500
        assert reserve.books.services == world.books.services
        assert len({PANEL_KEY, reserve.key, euros.key}) == 3
        assert "error" in await say(reserve.url, PANEL_KEY, "balance")
        await _fail_alone(world)


async def _fail_alone(world: World) -> None:
    """What goes wrong at one panel, or is ordered there, is no business of the others."""
    reserve, euros = world.panels["reserve"], world.panels["euros"]
    reserve.faults.always("balance", Fault.html(503))
    assert "Error 503" in await say(reserve.url, reserve.key, "balance")
    assert "EUR" in await say(euros.url, euros.key, "balance")
    assert "USD" in await say(world.panel_url, PANEL_KEY, "balance")
    service = next(one for one in reserve.books.services if _plain(one))
    form = {"service": str(service.id), "link": "https://example.com", "quantity": "1000"}
    assert await say(reserve.url, reserve.key, "add", **form) == '{"order":23501}'
    assert [len(one.orders) for one in (reserve.books, euros.books, world.books)] == [1, 0, 0]
    assert reserve.books.dialect is PERFECT_PANEL


def _plain(service: ServiceEntry) -> bool:
    return service.flagship and service.type == "Default" and service.minimum <= 1000
