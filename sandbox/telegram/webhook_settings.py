"""Where updates are to be delivered, and how the last deliveries went."""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from sandbox.telegram.errors import bad_request
from sandbox.telegram.signals import Signal

DEFAULT_CONNECTIONS = 40
CONNECTIONS_LIMIT = 100
LOOPBACK = {"127.0.0.1", "localhost", "::1"}
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")


@dataclass(eq=False)
class WebhookSettings:
    """A webhook as set by the bot; `signal` tells of each failed delivery.

    Making one raises ApiError if Telegram would not take it.
    """

    url: str
    secret_token: str | None
    max_connections: int
    failures: int = 0
    last_error_at: int | None = None
    last_error: str | None = None
    signal: Signal = field(default_factory=Signal)
    connections: asyncio.Semaphore = field(init=False)

    def __post_init__(self) -> None:
        _check_url(self.url)
        if self.secret_token is not None and _SECRET.fullmatch(self.secret_token) is None:
            raise bad_request("secret token contains unallowed characters")
        if not 1 <= self.max_connections <= CONNECTIONS_LIMIT:
            raise bad_request("max_connections must be between 1 and 100")
        self.connections = asyncio.Semaphore(self.max_connections)

    def failed(self, reason: str, at: int) -> None:
        self.failures += 1
        self.last_error = reason
        self.last_error_at = at
        self.signal.fire()


def _check_url(url: str) -> None:
    """Only this machine is ever called; there, plain HTTP will do."""
    parts = urlsplit(url)
    if parts.scheme not in {"http", "https"}:
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    if parts.hostname not in LOOPBACK:
        raise bad_request("bad webhook: the practice server delivers to this machine only")
