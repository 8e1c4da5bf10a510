"""Answers of a panel at hand: what a client reads in place of a socket."""

from __future__ import annotations

from collections.abc import Callable
from unittest.mock import patch

from pydantic import SecretStr

from bot.domain.clock import Clock
from bot.panel import PanelAccount, PanelClient
from bot.panel.wire import Bounds, Exchange
from sandbox.world import PANEL_KEY

ACCOUNT = PanelAccount("main", "http://127.0.0.1/panel", SecretStr(PANEL_KEY))


class CannedWire:
    """Answers at once, by the form that is sent."""

    def __init__(self, answer: Callable[[bytes], bytes]) -> None:
        self._answer = answer

    async def read(self, form: bytes, _bounds: Bounds) -> Exchange:
        return Exchange(connected=True, status=200, body=bytearray(self._answer(form)))

    async def close(self) -> None:
        """There is nothing to close."""


def canned_client(clock: Clock, answer: Callable[[bytes], bytes]) -> PanelClient:
    """The real client, all but its connections."""
    with patch("bot.panel.calling.Wire", lambda *_: CannedWire(answer)):
        return PanelClient(ACCOUNT, clock=clock)
