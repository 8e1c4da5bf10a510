"""Answers of a panel at hand: what a client reads in place of a socket."""

from __future__ import annotations

from collections.abc import Callable
from unittest.mock import patch
from urllib.parse import parse_qs

from pydantic import SecretStr

from bot.domain.clock import Clock
from bot.panel import PanelAccount, PanelClient
from bot.panel.wire import Bounds, Exchange
from sandbox.world import PANEL_KEY

ACCOUNT = PanelAccount("main", "http://127.0.0.1/panel", SecretStr(PANEL_KEY))

Fields = dict[str, list[str]]


class CannedWire:
    """Answers at once."""

    def __init__(self, answer: Callable[[Fields], bytes]) -> None:
        self._answer = answer

    async def read(self, form: bytes, _bounds: Bounds) -> Exchange:
        body = self._answer(parse_qs(form.decode()))
        return Exchange(connected=True, status=200, body=bytearray(body))

    async def close(self) -> None:
        """There is nothing to close."""


def canned_client(clock: Clock, answer: Callable[[Fields], bytes]) -> PanelClient:
    """The real client, all but its connections."""
    with patch("bot.panel.calling.Wire", lambda *_: CannedWire(answer)):
        return PanelClient(ACCOUNT, clock=clock)
