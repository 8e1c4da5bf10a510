"""An event loop of its own time and its own chance: nothing sleeps, and a seed repeats a run."""

from __future__ import annotations

import asyncio
import heapq
import itertools
from collections import deque
from collections.abc import Callable, Coroutine, Generator
from concurrent.futures import Executor
from contextvars import Context, ContextVar
from operator import attrgetter
from random import Random
from typing import Any, Protocol, TypeVar, TypeVarTuple

NANOSECOND = 1e-9

T = TypeVar("T")
Ts = TypeVarTuple("Ts")


class Owner(Protocol):
    """Who is told of every task that is started in its context."""

    def owns(self, task: asyncio.Task[Any]) -> None:
        """The task belongs to it from now on."""


OWNER: ContextVar[Owner | None] = ContextVar("OWNER", default=None)
_numbers = itertools.count()
_callback_of = attrgetter("_callback")


class NothingLeftError(RuntimeError):
    """Everybody waits, and nobody for the time: it would wait for ever."""


class _Numbered:
    """Sets go through what they hold by its hash: by an address a run could not be repeated."""

    _number: int

    def __hash__(self) -> int:
        return self._number

    def __eq__(self, other: object) -> bool:
        return self is other


class NumberedTask(_Numbered, asyncio.Task[Any]):
    """A task that has the same hash in every run."""

    def __init__(self, *arguments: Any, **named: Any) -> None:
        self._number = next(_numbers)
        super().__init__(*arguments, **named)


class NumberedFuture(_Numbered, asyncio.Future[Any]):
    """A future that has the same hash in every run."""

    def __init__(self, **named: Any) -> None:
        self._number = next(_numbers)
        super().__init__(**named)


class VirtualLoop(asyncio.BaseEventLoop):
    """Jumps to the next timer when nothing is ready.

    With `random`, which task goes on next is drawn. Callbacks that are no task's step keep
    their order, as asyncio promises; a task has one step waiting at most.
    """

    _ready: deque[asyncio.Handle]
    _scheduled: list[asyncio.TimerHandle]
    _stopping: bool

    def __init__(self, random: Random | None = None) -> None:
        super().__init__()
        self.random = random
        self._now = 0.0

    def time(self) -> float:
        return self._now

    def call_soon(
        self, callback: Callable[[*Ts], object], *args: *Ts, context: Context | None = None
    ) -> asyncio.Handle:
        """As asyncio's, without its checks: it is what a loop does most."""
        handle = asyncio.Handle(callback, args, self, context)
        self._ready.append(handle)
        return handle

    def create_future(self) -> asyncio.Future[Any]:
        return NumberedFuture(loop=self)

    def create_task(
        self,
        coro: Generator[Any, None, T] | Coroutine[Any, Any, T],
        *,
        name: object = None,
        context: Context | None = None,
    ) -> asyncio.Task[T]:
        task = NumberedTask(coro, loop=self, name=name, context=context)
        owner = OWNER.get() if context is None else context.get(OWNER)
        if owner is not None:
            owner.owns(task)
        return task

    def run_in_executor(
        self, executor: Executor | None, func: Callable[[*Ts], T], *args: *Ts
    ) -> asyncio.Future[T]:
        """At once: there are no threads here."""
        done = self.create_future()
        try:
            done.set_result(func(*args))
        except Exception as error:  # noqa: BLE001 - handed to who waits, as an executor does
            done.set_exception(error)
        return done

    def _run_once(self) -> None:
        if not self._ready and not self._stopping:
            self._wake_sleepers()
        ready = self._ready
        while ready and not self._stopping:
            handle = self._take() if len(ready) > 1 else ready.popleft()
            if not handle._cancelled:
                handle._run()

    def _wake_sleepers(self) -> None:
        timers = self._scheduled
        while timers and timers[0]._cancelled:
            heapq.heappop(timers)
        if not timers:
            raise NothingLeftError
        # As ever, time does not stand still: who asks to be woken after less than a float of
        # seconds can tell (aiolimiter does) would be woken at the same moment for ever.
        self._now = max(self._now + NANOSECOND, timers[0].when())
        while timers and timers[0].when() <= self._now:
            self._ready.append(heapq.heappop(timers))

    def _take(self) -> asyncio.Handle:
        ready = self._ready
        if self.random is None or not _is_step(ready[0]):
            return ready.popleft()
        place = int(self.random.random() * len(ready))
        if not _is_step(ready[place]):
            return ready.popleft()
        handle = ready[place]
        del ready[place]
        return handle


def _is_step(handle: asyncio.Handle) -> bool:
    callback = _callback_of(handle)
    return isinstance(getattr(callback, "__self__", None), asyncio.Task)
