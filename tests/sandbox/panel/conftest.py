"""A practice panel on a free loopback port, with its books, its clock and its fault script."""

from __future__ import annotations

from collections.abc import AsyncIterator
from random import Random
from typing import Any, Protocol

import aiohttp
import pytest
from aiohttp.test_utils import TestServer

from sandbox.clock import ManualClock
from sandbox.panel.books import PanelBooks
from sandbox.panel.faults import FaultScript
from sandbox.panel.orders import PanelPace
from sandbox.panel.server import create_panel_app
from tests.sandbox.panel.goods import SERVICES

KEY = "practice-key"


class Call(Protocol):
    async def __call__(self, action: str, /, **parameters: object) -> Any: ...


@pytest.fixture
def clock() -> ManualClock:
    return ManualClock()


@pytest.fixture
def books(clock: ManualClock) -> PanelBooks:
    pace = PanelPace(pending_seconds=10, delivery_seconds=100, cancel_seconds=20)
    return PanelBooks(SERVICES, clock=clock, random=Random(1), pace=pace)


@pytest.fixture
def faults() -> FaultScript:
    return FaultScript()


@pytest.fixture
async def url(books: PanelBooks, faults: FaultScript) -> AsyncIterator[str]:
    server = TestServer(create_panel_app(books, key=KEY, faults=faults))
    async with server:
        yield str(server.make_url("/api/v2"))


@pytest.fixture
async def http() -> AsyncIterator[aiohttp.ClientSession]:
    async with aiohttp.ClientSession() as session:
        yield session


@pytest.fixture
def call(url: str, http: aiohttp.ClientSession) -> Call:
    async def post(action: str, /, **parameters: object) -> Any:
        form = {name: str(value) for name, value in parameters.items()}
        async with http.post(url, data={"key": KEY, "action": action, **form}) as response:
            assert response.status == 200
            assert response.content_type == "application/json"
            return await response.json()

    return post
