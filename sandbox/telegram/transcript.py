"""What the bot asked the server to do, in order."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass
from typing import Any

from sandbox.telegram.signals import Signal

KEPT = 20_000


@dataclass(frozen=True)
class Call:
    """One call. `error` is the refusal's description, None if the call succeeded."""

    method: str
    parameters: dict[str, Any]
    error: str | None
    at: int


class Transcript:
    """The last calls, oldest first; more than 20,000 are not kept. `signal` tells of each."""

    def __init__(self) -> None:
        self.signal = Signal()
        self._calls: deque[Call] = deque(maxlen=KEPT)

    def add(self, call: Call) -> None:
        self._calls.append(call)
        self.signal.fire()

    def calls(self, method: str | None = None) -> list[Call]:
        return [call for call in self._calls if method in {None, call.method}]
