"""A panel's bad days, by script: which call goes wrong, how, and before or after its effect.

"After the effect" means that the panel has done what was asked (accepted the order, taken the
money) and then fails to say so. All waiting is on the panel's clock. FAULTS numbers what a
server can do to an `add`; F1 to F4 are the client's network.
"""

from __future__ import annotations

import asyncio
import gzip
import json
import socket
from collections import defaultdict, deque
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from types import MappingProxyType

from sandbox.panel import misdeeds
from sandbox.panel.holds import Holds
from sandbox.panel.misdeeds import HTML, Act

ANY = "*"
"""In place of an action: whatever has no script of its own."""

PAGE = (
    "<!DOCTYPE html>\n<html><head><title>{0}</title></head>"
    "<body><h1>{0}</h1><p>The server is having a bad day.</p></body></html>"
)


@dataclass(frozen=True, slots=True)
class Fault:
    """One way to misbehave. The class methods are the whole list."""

    act: Act
    after_effect: bool = False

    @classmethod
    def reset(cls, *, after_effect: bool = False) -> Fault:
        """Tear the connection down with a TCP reset, without a byte of answer."""
        return cls(misdeeds.reset, after_effect)

    @classmethod
    def close(cls, *, after_effect: bool = False) -> Fault:
        """Close the connection politely, without a byte of answer."""
        return cls(misdeeds.closing_after(b""), after_effect)

    @classmethod
    def half_headers(cls, *, after_effect: bool = False) -> Fault:
        return cls(misdeeds.closing_after(b"HTTP/1.1 200 OK\r\nContent-Le"), after_effect)

    @classmethod
    def hang(cls, seconds: float | None = None, *, after_effect: bool = False) -> Fault:
        """Wait, until `release` or for that long, then go on properly.

        Before the effect this commits late, even if the client has long given up.
        """
        return cls(misdeeds.pausing(seconds), after_effect)

    @classmethod
    def cut(cls, keep: int = 8, *, after_effect: bool = False) -> Fault:
        """Announce the whole answer, send `keep` bytes of it and close the connection."""
        return cls(misdeeds.cutting(keep), after_effect)

    @classmethod
    def truncated(cls, *, after_effect: bool = False) -> Fault:
        """A whole answer that holds half a document."""
        return cls(misdeeds.truncating(), after_effect)

    @classmethod
    def slow(cls, seconds_a_byte: float = 1, *, after_effect: bool = False) -> Fault:
        """Send the answer byte by byte."""
        return cls(misdeeds.dripping(seconds_a_byte), after_effect)

    @classmethod
    def endless(cls, *, after_effect: bool = False) -> Fault:
        """Send chunks for as long as the client reads."""
        return cls(misdeeds.send_for_ever, after_effect)

    @classmethod
    def huge(cls, size: int = 100_000_000, *, after_effect: bool = False) -> Fault:
        """The answer with so much space behind it that all is `size` bytes."""
        return cls(misdeeds.swelling(size), after_effect)

    @classmethod
    def nested(cls, depth: int = 100_000, *, after_effect: bool = False) -> Fault:
        """An answer whose `order` is lists in lists."""
        body = f'{{"order":{"[" * depth}{"]" * depth}}}'
        return cls.raw(200, body, after_effect=after_effect)

    @classmethod
    def gzip_bomb(cls, size: int = 32 * 1024 * 1024, *, after_effect: bool = False) -> Fault:
        """A small body that unpacks to `size` bytes, sent whether or not gzip was asked for."""
        body = gzip.compress(b" " * size, compresslevel=1)
        headers = {"Content-Encoding": "gzip", "Content-Type": "application/json"}
        return cls(misdeeds.sending(200, body, headers), after_effect)

    @classmethod
    def prefixed(cls, prefix: str) -> Fault:
        """The true answer behind a byte order mark, a PHP notice, or any other text."""
        return cls(misdeeds.prefixing(prefix.encode()), after_effect=True)

    @classmethod
    def raw(
        cls,
        status: int,
        body: str | bytes,
        *,
        content_type: str = "application/json",
        headers: dict[str, str] | None = None,
        after_effect: bool = False,
    ) -> Fault:
        content = body.encode() if isinstance(body, str) else body
        every_header = {"Content-Type": content_type, **(headers or {})}
        return cls(misdeeds.sending(status, content, every_header), after_effect)

    @classmethod
    def empty(cls, *, after_effect: bool = False) -> Fault:
        return cls.raw(200, "", after_effect=after_effect)

    @classmethod
    def json(cls, status: int, content: object, *, after_effect: bool = False) -> Fault:
        return cls.raw(status, json.dumps(content), after_effect=after_effect)

    @classmethod
    def error(cls, text: str, *, status: int = 200, after_effect: bool = False) -> Fault:
        """An error object, which after the effect is a lie."""
        return cls.json(status, {"error": text}, after_effect=after_effect)

    @classmethod
    def html(cls, status: int, *, after_effect: bool = False) -> Fault:
        """A page of the web server or of what stands before it, with 200, 403, 502, 520, ..."""
        page = PAGE.format(f"Error {status}")
        return cls.raw(status, page, content_type=HTML, after_effect=after_effect)

    @classmethod
    def order(cls, value: object, *, after_effect: bool = False) -> Fault:
        """An answer to `add` with this in place of the order's id: another's id, or none."""
        return cls.json(200, {"order": value}, after_effect=after_effect)

    @classmethod
    def order_and_error(cls, text: str = "Bad link", *, after_effect: bool = False) -> Fault:
        content = {"order": 23_501, "error": text}
        return cls.json(200, content, after_effect=after_effect)

    @classmethod
    def too_many(cls, retry_after: int = 30, *, after_effect: bool = False) -> Fault:
        headers = {"Retry-After": str(retry_after)}
        body = json.dumps({"error": "Too many requests"})
        return cls.raw(429, body, headers=headers, after_effect=after_effect)

    @classmethod
    def redirect(
        cls, status: int = 307, location: str = "/elsewhere", *, after_effect: bool = False
    ) -> Fault:
        """With 301, 302, 307 or 308; a client that follows may order twice."""
        headers = {"Location": location}
        return cls.raw(status, "", content_type=HTML, headers=headers, after_effect=after_effect)


FAULTS: Mapping[str, Callable[..., Fault]] = MappingProxyType(
    {
        "F5": Fault.close,
        "F6": partial(Fault.close, after_effect=True),
        "F7": partial(Fault.reset, after_effect=True),
        "F8": Fault.hang,
        "F9": partial(Fault.hang, after_effect=True),
        "F10": Fault.half_headers,
        "F11": Fault.cut,
        "F12": Fault.truncated,
        "F13": Fault.empty,
        "F14": partial(Fault.raw, 200, "null"),
        "F15": partial(Fault.raw, 200, "[]"),
        "F16": partial(Fault.html, status=200),
        "F17": partial(Fault.html, status=403),
        "F18": Fault.too_many,
        "F19": partial(Fault.json, 500, {"message": "Server Error"}),
        "F20": partial(Fault.html, status=502),
        "F21": partial(Fault.html, status=503),
        "F22": partial(Fault.html, status=504),
        "F23": partial(Fault.html, status=520),
        "F24": Fault.slow,
        "F25": Fault.endless,
        "F26": Fault.gzip_bomb,
        "F27": Fault.redirect,
        "F28": partial(Fault.order, value=True),
        "F29": partial(Fault.order, value=23_501),
        "F30": Fault.order_and_error,
    }
)
"""By their numbers in the list of faults that `add` has to survive.

All take `after_effect`; `status` of F23 and F27, and `value` of F28 and F29, can be given anew.
The other kind of F30, an error that is on no list, is `Fault.error`.
"""


@contextmanager
def closed_port() -> Iterator[int]:
    """A loopback port that refuses connections, and that nobody else gets meanwhile."""
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        port: int = taken.getsockname()[1]
        yield port


class FaultScript:
    """Which fault meets which call. Nothing is scripted at first.

    Queued faults come first, then the standing one, then those for ANY.
    """

    def __init__(self) -> None:
        self.holds = Holds()
        self._queues: defaultdict[str, deque[Fault | None]] = defaultdict(deque)
        self._standing: dict[str, Fault] = {}
        self._arrivals: defaultdict[str, list[asyncio.Future[None]]] = defaultdict(list)

    def next(self, action: str, *faults: Fault | None) -> None:
        """Script the next calls, one fault a call; None lets that call through."""
        self._queues[action].extend(faults)

    def always(self, action: str, fault: Fault) -> None:
        """Script every call until `clear`."""
        self._standing[action] = fault

    def clear(self, action: str | None = None) -> None:
        """Forget the script of one action, or of all. Requests that hang go on hanging."""
        for forgotten in [action] if action else [*self._queues, *self._standing]:
            self._queues.pop(forgotten, None)
            self._standing.pop(forgotten, None)

    def arrived(self, action: str) -> asyncio.Future[None]:
        """Done when the next such request is here, counted from this call on.

        By the time the awaiting task gets its turn the request hangs, if that is its fault,
        and its effect is done, if it is to be done before that.
        """
        arrival = asyncio.get_running_loop().create_future()
        self._arrivals[action].append(arrival)
        return arrival

    async def release(self) -> None:
        """Let all that hangs go on; when this returns, their effects are done."""
        await self.holds.release()

    async def close(self) -> None:
        """The server stops: what hangs is dropped without an effect."""
        await self.holds.close()

    def announce(self, action: str) -> None:
        """For the server: tell those who wait for `arrived`."""
        for awaited in (action, ANY):
            for arrival in self._arrivals.pop(awaited, []):
                if not arrival.done():
                    arrival.set_result(None)

    def take(self, action: str) -> Fault | None:
        """For the server: the fault that meets the call which is here."""
        for scripted in (action, ANY):
            if self._queues[scripted]:
                return self._queues[scripted].popleft()
            if scripted in self._standing:
                return self._standing[scripted]
        return None
