"""Where a bot kills itself: functions that never return once the process is armed.

The points have the names of the list in the test plan: C1 and so on. C7, C8 and C9 are not here:
there the panel's side says when. A `moment` is any call of its kind, counted from the arming.
"""

from __future__ import annotations

import os
import signal
from asyncio.selector_events import _SelectorSocketTransport  # type: ignore[attr-defined]
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from aiogram.client.session.aiohttp import AiohttpSession

from bot.panel import PanelClient, wire
from bot.shop import probing
from bot.shop.casework import Casework
from bot.shop.placing import Placer
from bot.shop.settlement import Settlement
from bot.shop.verdicts import Verdicts
from bot.storage import Transaction, database, inbox, ledger, migrations, outbox
from bot.telegram.attempts import Attempts
from bot.telegram.outbox import OutboxSender

BEFORE, AFTER = "before", "after"


def _always(*_: Any, **__: Any) -> bool:
    return True


def _nothing(*_: Any, **__: Any) -> None:
    pass


@dataclass(frozen=True, slots=True)
class Mine:
    """The function of that name, and whether the end comes before it or after it.

    Only calls that `fits` takes for the right ones count. `last` is done at the very end, with
    the function and what it was called with.
    """

    place: Any
    name: str
    when: str
    fits: Callable[..., bool] = _always
    last: Callable[..., None] = _nothing


def _is_for_add(session: Any, *_: Any) -> bool:
    """No other call has a connection of its own."""
    return bool(session.connector.force_close)


def _is_add(_: Any, content: bytes) -> bool:
    return b"action=add" in content


def _half(write: Callable[..., None], transport: Any, content: bytes) -> None:
    write(transport, content[: len(content) // 2])


POINTS = {
    "C0": Mine(inbox, "receive", AFTER),
    "C1": Mine(Attempts, "attempt", BEFORE),
    "C2": Mine(ledger, "hold", AFTER),
    "C3": Mine(Placer, "_claim", BEFORE),
    "C4": Mine(PanelClient, "add", BEFORE),
    "C5": Mine(wire, "_connected", AFTER, _is_for_add),
    "C6": Mine(_SelectorSocketTransport, "write", BEFORE, _is_add, _half),
    "C10": Mine(PanelClient, "add", AFTER),
    "C11": Mine(Settlement, "place", AFTER),
    "C12": Mine(OutboxSender, "_send", BEFORE),
    "C13": Mine(outbox, "sent", BEFORE),
    "C14": Mine(inbox, "done", BEFORE),
    "C15": Mine(probing, "_judge", BEFORE),
    "C16": Mine(Verdicts, "_link", AFTER),
    "C17": Mine(Verdicts, "_release", AFTER),
    "C20": Mine(migrations, "_check_references", AFTER),
    "C20 committed": Mine(migrations, "upgrade", AFTER),
    "C23": Mine(ledger, "refund", AFTER),
    "C24": Mine(Casework, "_carry_out", AFTER),
}
MOMENTS = {
    "a change": Mine(Transaction, "run", AFTER),
    "a commit": Mine(database, "_run_batch", AFTER),
    "before a call to the panel": Mine(wire.Wire, "_post", BEFORE),
    "after a call to the panel": Mine(wire.Wire, "_post", AFTER),
    "before a call to Telegram": Mine(AiohttpSession, "make_request", BEFORE),
    "after a call to Telegram": Mine(AiohttpSession, "make_request", AFTER),
}


class Fuse:
    """Burns down by one with each call while the file `arm` exists, and kills at its end."""

    def __init__(self, arm: Path, count: int) -> None:
        self._arm = arm
        self._left = count

    def burn(self, last: Callable[[], None]) -> None:
        if not self._arm.exists():
            return
        self._left -= 1
        if self._left <= 0:
            last()
            os.kill(os.getpid(), signal.SIGKILL)


def lay(point: str, count: int, arm: Path) -> None:
    """The `count`-th call from the arming on is the last."""
    mine = (POINTS | MOMENTS)[point]
    mined = _sooner if mine.when == BEFORE else _later
    original = getattr(mine.place, mine.name)
    setattr(mine.place, mine.name, mined(mine, original, Fuse(arm, count)))


def _sooner(mine: Mine, original: Callable[..., Any], fuse: Fuse) -> Callable[..., Any]:
    def mined(*arguments: Any, **named: Any) -> Any:
        if mine.fits(*arguments, **named):
            fuse.burn(lambda: mine.last(original, *arguments, **named))
        return original(*arguments, **named)

    return mined


def _later(mine: Mine, original: Callable[..., Any], fuse: Fuse) -> Callable[..., Any]:
    def mined(*arguments: Any, **named: Any) -> Any:
        result = original(*arguments, **named)
        if not mine.fits(*arguments, **named):
            return result
        if hasattr(result, "__await__"):
            return _awaited(result, fuse)
        fuse.burn(_nothing)
        return result

    return mined


async def _awaited(result: Any, fuse: Fuse) -> Any:
    found = await result
    fuse.burn(_nothing)
    return found
