"""Starts the bot again and again without importing it again: a process that forks.

All processes of a run of tests ask the same one, at the socket whose number it is given. It reads
a line of JSON for each order, and answers with a line. `{"start": {...}}` (see `Start`) gives the
new process's id, `{"look": id}` its exit code (minus the signal's number where one ended it), or
RUNNING. It never waits for a bot: one that does not end must not keep it from its work.
"""

from __future__ import annotations

import gc
import json
import os
import select
import signal
import socket
import ssl
import sys
from dataclasses import dataclass, field
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


@dataclass
class _Asker:
    """Waits for each answer before it asks again. No bot outlives whoever started it."""

    connection: socket.socket
    running: set[int] = field(default_factory=set)

    def __post_init__(self) -> None:
        self._lines = self.connection.makefile("r")

    def fileno(self) -> int:
        return self.connection.fileno()

    def is_served(self) -> bool:
        """False once it is gone; it may have died."""
        line = self._lines.readline()
        if not line:
            self._leave()
            return False
        wanted = json.loads(line)
        answer = self._start(wanted["start"]) if "start" in wanted else self._look(wanted["look"])
        self.connection.sendall(f"{answer}\n".encode())
        return True

    def _start(self, wanted: dict[str, Any]) -> int:
        process_id = os.fork()
        if process_id == 0:
            _become_the_bot(Start(**wanted))
        self.running.add(process_id)
        return process_id

    def _look(self, process_id: int) -> int:
        ended, status = os.waitpid(process_id, os.WNOHANG)
        self.running.discard(ended)
        return os.waitstatus_to_exitcode(status) if ended else RUNNING

    def _leave(self) -> None:
        for process_id in self.running:
            os.kill(process_id, signal.SIGKILL)
        self._lines.close()
        self.connection.close()


def serve(door: socket.socket) -> None:
    """Until the last one has gone who asked."""
    _warm_up()
    askers = [_Asker(door.accept()[0])]
    while askers:
        waiting: list[socket.socket | _Asker] = [door, *askers]
        ready, _, _ = select.select(waiting, [], [])
        gone = [one for one in ready if isinstance(one, _Asker) and not one.is_served()]
        askers = [one for one in askers if one not in gone]
        if door in ready:
            askers.append(_Asker(door.accept()[0]))


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
    serve(socket.socket(fileno=int(sys.argv[1])))
