"""Runs seed after seed of a suite for as long as it may, and goes on from there the next time.

A suite's place is a file: what is done, what it counted, and the seeds that failed. Those are
tried first the next time, until they pass.
"""

from __future__ import annotations

import itertools
import json
import signal
import traceback
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import (
    FIRST_COMPLETED,
    BrokenExecutor,
    Executor,
    Future,
    ProcessPoolExecutor,
    wait,
)
from dataclasses import asdict, dataclass, field
from multiprocessing import get_context
from pathlib import Path

Trial = Callable[[int], Mapping[str, int]]
"""Runs one seed; raises where anything is wrong; counts what it did."""

Flight = dict["Future[Outcome]", int]
"""The trials that have begun, with their seeds."""

SAVE_SECONDS = 5.0


@dataclass(frozen=True, slots=True)
class Suite:
    """`aim` is how many of `unit` the suite is meant to reach; a trial counts them."""

    aim: int
    unit: str
    trial: Trial


@dataclass(slots=True)
class Place:
    """Where a suite is. All seeds before `next_seed` are done; `failures` is what they left."""

    next_seed: int = 1
    counts: dict[str, int] = field(default_factory=dict)
    seconds: float = 0.0
    failures: list[int] = field(default_factory=list)
    date: str = ""
    commit: str = ""

    @classmethod
    def read(cls, path: Path) -> Place:
        return cls(**json.loads(path.read_text("utf-8"))) if path.exists() else cls()

    def save(self, path: Path) -> None:
        """Whole, or not at all."""
        path.parent.mkdir(exist_ok=True)
        half = path.with_suffix(".new")
        half.write_text(json.dumps(asdict(self), indent=2) + "\n", "utf-8")
        half.replace(path)

    def add(self, counts: Mapping[str, int]) -> None:
        self.counts = dict(Counter(self.counts) + Counter(counts))


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a trial counted, or how it failed."""

    counts: Mapping[str, int]
    trace: str = ""

    @property
    def failed(self) -> bool:
        return bool(self.trace)


@dataclass
class Work:
    """One suite at work. `place` moves on only over seeds that lie before all unfinished ones."""

    name: str
    suite: Suite
    place: Place
    say: Callable[[str], None]
    counts: Counter[str] = field(default_factory=Counter)
    seconds: float = 0.0
    interrupted: bool = False
    _ahead: dict[int, Outcome] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.first_seed = self.place.next_seed

    def seeds(self) -> Iterator[int]:
        """First what failed before, then what was never tried."""
        return itertools.chain(tuple(self.place.failures), itertools.count(self.place.next_seed))

    def take(self, seed: int, outcome: Outcome) -> None:
        if outcome.failed:
            self.say(f"{self.name}: seed {seed} failed\n{outcome.trace}")
            self.say(f"Try it again with: make soak SUITE={self.name} SEED={seed}")
        self.counts.update(outcome.counts)
        if seed in self.place.failures:
            self._take_again(seed, outcome)
        else:
            self._ahead[seed] = outcome
            self._move_on()

    def _take_again(self, seed: int, outcome: Outcome) -> None:
        if not outcome.failed:
            self.say(f"{self.name}: seed {seed}, which failed before, passes")
            self.place.failures.remove(seed)
            self.place.add(outcome.counts)

    def _move_on(self) -> None:
        while (outcome := self._ahead.pop(self.place.next_seed, None)) is not None:
            if outcome.failed:
                self.place.failures.append(self.place.next_seed)
            else:
                self.place.add(outcome.counts)
            self.place.next_seed += 1

    @property
    def closing_line(self) -> str:
        unit, done = self.suite.unit, self.place.counts.get(self.suite.unit, 0)
        last, failures = self.place.next_seed - 1, len(self.place.failures)
        seeds = f"seeds {self.first_seed:,} to {last:,}; " if last >= self.first_seed else ""
        return (
            f"{self.name}: {done:,} of {self.suite.aim:,} {unit}"
            f" ({100 * done // self.suite.aim} %), {failures} failures;"
            f" this run {self.counts[unit]:,} {unit} in {clock_of(self.seconds)},"
            f" {seeds}next {self.place.next_seed:,}"
        )


@dataclass(frozen=True, slots=True)
class Runner:
    """`now` counts seconds; `width` trials run side by side on `pool`."""

    pool: Executor
    width: int
    folder: Path
    now: Callable[[], float]
    say: Callable[[str], None]
    date: str
    commit: str

    def run(self, name: str, suite: Suite, seconds: float) -> Work:
        """Seeds for so long; those that have begun are ended. An interrupt ends it early."""
        path, begin = self.folder / f"{name}.json", self.now()
        work = Work(name, suite, Place.read(path), self.say)
        before = work.place.seconds
        flight: Flight = {}

        def note() -> None:
            work.seconds = self.now() - begin
            work.place.seconds = round(before + work.seconds, 1)
            work.place.date, work.place.commit = self.date, self.commit
            work.place.save(path)

        try:
            self._fly(work, flight, begin + seconds, note)
        except (KeyboardInterrupt, BrokenExecutor) as ending:
            work.interrupted = isinstance(ending, KeyboardInterrupt)
            self.say(f"{name}: what has begun is ended …")
            _land(work, flight, wait(flight).done)
        note()
        return work

    def _fly(self, work: Work, flight: Flight, end: float, note: Callable[[], None]) -> None:
        """Raises BrokenExecutor once a process has died: the pool is of no more use."""
        seeds, saved = work.seeds(), self.now()
        while True:
            while len(flight) < self.width and self.now() < end:
                seed = next(seeds)
                flight[self.pool.submit(attempt, work.suite.trial, seed)] = seed
            if not flight:
                return
            _land(work, flight, wait(flight, return_when=FIRST_COMPLETED).done)
            if self.now() - saved >= SAVE_SECONDS:
                note()
                saved = self.now()


def attempt(trial: Trial, seed: int) -> Outcome:
    """One seed, in whichever process it is run."""
    try:
        return Outcome(dict(trial(seed)))
    except Exception:  # noqa: BLE001 - told with its seed, and stored
        return Outcome({}, traceback.format_exc())


def clock_of(seconds: float) -> str:
    minutes, rest = divmod(round(seconds), 60)
    return f"{minutes}:{rest:02}"


def processes(count: int) -> ProcessPoolExecutor:
    """Processes that leave an interrupt to the one that hands out the seeds."""
    return ProcessPoolExecutor(count, get_context("spawn"), initializer=_leave_interrupts)


def _leave_interrupts() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _land(work: Work, flight: Flight, done: Iterable[Future[Outcome]]) -> None:
    for future in done:
        seed, error = flight.pop(future), future.exception()
        if error is None:
            work.take(seed, future.result())
        else:
            work.take(seed, Outcome({}, f"its process has died: {error!r}\n"))
