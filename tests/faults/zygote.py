"""Starts the bot again and again without importing it again: a process that forks.

Reads a line of JSON for each order, answers with a line. `{"start": {...}}` (see `Start`) gives
the new process's id, `{"look": id}` its exit code (minus the signal's number where one ended it),
or RUNNING. It never waits for a bot: one that does not end must not keep it from its work.
"""

from __future__ import annotations

import gc
import json
import os
import signal
import ssl
import sys
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import certifi
from aiogram.methods import (
    AnswerCallbackQuery,
    EditMessageReplyMarkup,
    GetMe,
    GetUpdates,
    SendMessage,
)
from aiogram.types import Update

from bot import app
from bot.__main__ import main
from bot.domain.clock import SystemClock
from bot.telegram.living_message import EditUnread
from bot.telegram.session import answer_type
from bot.ui.translator import load_every_language
from tests.faults import mines

LOOK_SECONDS = 0.5
"""Between two looks for what is due: nobody waits for the usual five."""
RUNNING = 1000
"""No exit code."""


@dataclass(frozen=True, slots=True)
class Start:
    """`point` is where the bot kills itself once the file `arm` exists, at the `count`-th time.

    Its clock is `ahead` by so many seconds. What it writes goes to the file `log`.
    """

    environment: dict[str, str]
    arm: str
    log: str
    point: str | None = None
    count: int = 1
    ahead: int = 0


_running: set[int] = set()


def serve() -> None:
    """Until nobody can ask any more; whoever did may have died, so no bot outlives that."""
    _warm_up()
    for line in sys.stdin:
        wanted = json.loads(line)
        answer = _start(Start(**wanted["start"])) if "start" in wanted else _look(wanted["look"])
        print(answer, flush=True)  # noqa: T201 - the protocol
    for process_id in _running:
        os.kill(process_id, signal.SIGKILL)


def _warm_up() -> None:
    """What takes long, and is the same for every bot."""
    load_every_language()
    for made in (Update, SendMessage, EditUnread, EditMessageReplyMarkup, AnswerCallbackQuery):
        made.model_rebuild()
    for method in (SendMessage, EditUnread, GetUpdates, GetMe):
        answer_type(method).model_rebuild()
    _replace(ssl, "create_default_context", lru_cache(ssl.create_default_context))
    ssl.create_default_context(cafile=certifi.where())
    gc.collect()
    gc.freeze()


def _start(wanted: Start) -> int:
    process_id = os.fork()
    if process_id == 0:
        _become_the_bot(wanted)
    _running.add(process_id)
    return process_id


def _look(process_id: int) -> int:
    ended, status = os.waitpid(process_id, os.WNOHANG)
    _running.discard(ended)
    return os.waitstatus_to_exitcode(status) if ended else RUNNING


def _become_the_bot(wanted: Start) -> None:
    os.environ.update(wanted.environment)
    os.chdir(Path(wanted.log).parent)
    output = os.open(wanted.log, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    for number in (1, 2):
        os.dup2(output, number)
    _replace(app, "LOOK_EVERY", LOOK_SECONDS)
    _replace(app, "PLACE_EVERY", LOOK_SECONDS)
    _set_ahead(wanted.ahead)
    if wanted.point is not None:
        mines.lay(wanted.point, wanted.count, Path(wanted.arm))
    try:
        main(["run"])
    except SystemExit as ending:
        os._exit(ending.code if isinstance(ending.code, int) else 1)
    finally:
        os._exit(99)


def _set_ahead(seconds: int) -> None:
    now = SystemClock.now
    _replace(SystemClock, "now", lambda clock: now(clock) + seconds)


def _replace(place: Any, name: str, value: Any) -> None:
    setattr(place, name, value)


if __name__ == "__main__":
    serve()
