"""Starts the bot again and again without importing it again: a process that forks.

Reads a line of JSON for each order, answers with a line: `{"start": {"point", "environment",
"arm", "log"}}` gives the new process's id, `{"wait": id}` its exit code (minus the signal's
number where one ended it). A `point` is where the bot kills itself once the file `arm` exists.
"""

from __future__ import annotations

import json
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from bot.__main__ import main
from bot.panel import PanelClient
from bot.shop.placing import Placer
from bot.shop.settlement import Settlement
from bot.storage import inbox, ledger
from bot.telegram.attempts import Attempts
from bot.telegram.outbox import OutboxSender

BEFORE, AFTER = "before", "after"
POINTS: dict[str, tuple[Any, str, str]] = {
    "C1": (Attempts, "attempt", BEFORE),
    "C2": (ledger, "hold", AFTER),
    "C3": (Placer, "_place", BEFORE),
    "C4": (PanelClient, "add", BEFORE),
    "C10": (PanelClient, "add", AFTER),
    "C11": (Settlement, "place", AFTER),
    "C12": (OutboxSender, "_send", BEFORE),
    "C14": (inbox, "done", BEFORE),
}
"""The function, and whether the end comes before it or after it."""


def serve() -> None:
    for line in sys.stdin:
        wanted = json.loads(line)
        answer = _start(**wanted["start"]) if "start" in wanted else _wait(wanted["wait"])
        print(answer, flush=True)  # noqa: T201 - the protocol


def _start(point: str | None, environment: dict[str, str], arm: str, log: str) -> int:
    process_id = os.fork()
    if process_id == 0:
        _become_the_bot(point, environment, Path(arm), log)
    return process_id


def _wait(process_id: int) -> int:
    return os.waitstatus_to_exitcode(os.waitpid(process_id, 0)[1])


def _become_the_bot(point: str | None, environment: dict[str, str], arm: Path, log: str) -> None:
    os.environ.update(environment)
    os.chdir(arm.parent)
    output = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    for number in (1, 2):
        os.dup2(output, number)
    if point is not None:
        _mine(*POINTS[point], arm)
    try:
        main(["run"])
    except SystemExit as ending:
        os._exit(ending.code if isinstance(ending.code, int) else 1)
    finally:
        os._exit(99)


def _mine(place: Any, name: str, when: str, arm: Path) -> None:
    """Lay the mine: what is called there kills the process."""
    original = getattr(place, name)

    def die() -> None:
        if arm.exists():
            os.kill(os.getpid(), signal.SIGKILL)

    setattr(place, name, _sooner(original, die) if when == BEFORE else _later(original, die))


def _sooner(original: Callable[..., Any], die: Callable[[], None]) -> Callable[..., Any]:
    def mined(*arguments: Any, **named: Any) -> Any:
        die()
        return original(*arguments, **named)

    return mined


def _later(original: Callable[..., Any], die: Callable[[], None]) -> Callable[..., Any]:
    def mined(*arguments: Any, **named: Any) -> Any:
        result = original(*arguments, **named)
        if hasattr(result, "__await__"):
            return _awaited(result, die)
        die()
        return result

    return mined


async def _awaited(result: Any, die: Callable[[], None]) -> Any:
    found = await result
    die()
    return found


if __name__ == "__main__":
    serve()
