"""Troubles on order: the next call of a kind is refused, garbled, cut or left hanging."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from sandbox.telegram.errors import ApiError, too_large, too_many_requests, unauthorized

if TYPE_CHECKING:
    from bot.domain.clock import Clock

ANY_METHOD = "*"
DOWNLOAD = "download"
"""In place of a method: the bot fetches a file."""

Kind = Literal[
    "flood",
    "refusal",
    "body",
    "reset_before",
    "reset_after",
    "hang",
    "slow",
    "cut",
    "larger",
]
OF_DOWNLOADS = {"slow", "cut", "larger"}


@dataclass(frozen=True)
class Fault:
    """One trouble. All but `reset_after` leave the call without effect."""

    kind: Kind
    status: int = 0
    text: str = ""
    seconds: int = 0
    size: int = 0

    @classmethod
    def too_many_requests(cls, retry_after: int) -> Fault:
        """429, and again for every such call until that many seconds are over."""
        return cls("flood", seconds=retry_after)

    @classmethod
    def server_error(cls, status: int = 500, text: str = "Internal Server Error") -> Fault:
        return cls("refusal", status=status, text=text)

    @classmethod
    def unauthorized(cls) -> Fault:
        refusal = unauthorized()
        return cls("refusal", status=refusal.code, text=refusal.description)

    @classmethod
    def too_large(cls) -> Fault:
        refusal = too_large()
        return cls("refusal", status=refusal.code, text=refusal.description)

    @classmethod
    def not_json(cls, status: int = 502, text: str = "<html>Bad Gateway</html>") -> Fault:
        return cls("body", status=status, text=text)

    @classmethod
    def reset_before(cls) -> Fault:
        """The connection breaks and nothing happened."""
        return cls("reset_before")

    @classmethod
    def reset_after(cls) -> Fault:
        """The call takes effect, but the connection breaks before the answer."""
        return cls("reset_after")

    @classmethod
    def hang(cls) -> Fault:
        """No answer until the server shuts down."""
        return cls("hang")

    @classmethod
    def slow(cls, seconds: int) -> Fault:
        """Half of the file, and the rest after so many seconds of the world's clock."""
        return cls("slow", seconds=seconds)

    @classmethod
    def cut(cls) -> Fault:
        """The connection ends after half of the file."""
        return cls("cut")

    @classmethod
    def larger(cls, size: int) -> Fault:
        """So many bytes come, whatever was declared."""
        return cls("larger", size=size)

    def refusal(self) -> ApiError:
        if self.kind == "flood":
            return too_many_requests(self.seconds)
        return ApiError(self.status, self.text)


@dataclass
class _Order:
    """A fault that waits for its calls: `skip` of them pass first, then it hits `times`."""

    method: str
    fault: Fault
    chat_id: int | None
    skip: int
    times: int
    until: float = -math.inf

    def concerns(self, method: str, chat_id: int | None) -> bool:
        same_method = self.method in {ANY_METHOD, method.lower()}
        return same_method and self.chat_id in {None, chat_id}


class Faults:
    """Orders are looked through oldest first; the first that hits decides."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._orders: list[_Order] = []

    def next(
        self,
        method: str,
        fault: Fault,
        *,
        chat_id: int | None = None,
        nth: int = 1,
        times: int = 1,
    ) -> None:
        """Hit the nth call from now of that method ("*": any), and `times` in a row.

        `DOWNLOAD` stands for the fetching of a file; only there can it be slow, cut or larger.
        """
        if fault.kind in OF_DOWNLOADS and method != DOWNLOAD:
            raise ValueError(f"only a download can be {fault.kind}")
        self._orders.append(_Order(method.lower(), fault, chat_id, nth - 1, times))

    def clear(self) -> None:
        self._orders.clear()

    @property
    def are_spent(self) -> bool:
        """Whether all have hit."""
        self._forget_spent()
        return not self._orders

    def take(self, method: str, chat_id: int | None) -> Fault | None:
        """The fault for this call, counted as used."""
        self._forget_spent()
        for order in self._orders:
            fault = self._hit(order) if order.concerns(method, chat_id) else None
            if fault is not None:
                return fault
        return None

    def _hit(self, order: _Order) -> Fault | None:
        now = self._clock.monotonic()
        if now < order.until:
            return Fault.too_many_requests(math.ceil(order.until - now))
        if order.skip > 0:
            order.skip -= 1
            return None
        order.times -= 1
        if order.fault.kind == "flood":
            order.until = now + order.fault.seconds
        return order.fault

    def _forget_spent(self) -> None:
        now = self._clock.monotonic()
        self._orders = [one for one in self._orders if one.times > 0 or now < one.until]
