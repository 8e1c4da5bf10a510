"""`kiosk demo`: the practice shop opens with everything that a newcomer should see."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest

from bot.commands.demo import demo_settings, demo_shop
from bot.config import FIRST_PANEL
from bot.domain.shop_mode import ShopMode
from sandbox.clock import ManualClock
from sandbox.telegram.actor import Actor
from sandbox.world import OPERATOR_ID


@pytest.fixture(autouse=True)
def _logging_as_before() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)


async def test_it_opens_with_two_panels_in_two_currencies(tmp_path: Path) -> None:
    async with demo_shop(ManualClock(), 0, tmp_path, ShopMode.WALLET) as (world, kiosk):
        on_offer = kiosk.shop.shelf.catalogue.all_services()
        assert {one.exchange_rate for one in on_offer} == {Decimal(1), Decimal("1.10")}
        assert on_offer[0].exchange_rate == 1
        async with Actor(world.url, OPERATOR_ID) as operator:
            await operator.send("/balance")
            shown = await operator.wait_for("100.00000 EUR")
            assert "100.00000 USD" in shown.text


def test_a_real_panel_of_the_environment_has_no_part_in_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PANELS__real__URL", "https://panel.example/api/v2")
    monkeypatch.setenv("PANELS__real__KEY", "a-real-key")
    monkeypatch.setenv("SHOP_MODE", "private")
    settings = demo_settings("http://127.0.0.1:1", "http://127.0.0.1:2/api/v2", tmp_path)
    assert list(settings.panels) == [FIRST_PANEL]
    assert settings.shop_mode is ShopMode.WALLET
