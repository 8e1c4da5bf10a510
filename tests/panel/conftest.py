from collections.abc import AsyncIterator, Iterator

import pytest
import stamina
from pydantic import SecretStr

from bot.panel import PanelAccount, PanelClient
from tests.panel.servers import KEY, ScriptedPanel


@pytest.fixture(autouse=True)
def _no_pauses_between_tries() -> Iterator[None]:
    with stamina.set_testing(True, attempts=3, cap=True):
        yield


@pytest.fixture
async def panel() -> AsyncIterator[ScriptedPanel]:
    scripted = ScriptedPanel()
    await scripted.start()
    yield scripted
    await scripted.stop()


@pytest.fixture
def account(panel: ScriptedPanel) -> PanelAccount:
    return PanelAccount("main", panel.url, SecretStr(KEY))


@pytest.fixture
async def client(account: PanelAccount) -> AsyncIterator[PanelClient]:
    async with PanelClient(account) as opened:
        yield opened
