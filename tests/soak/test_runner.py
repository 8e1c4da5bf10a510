"""The soak runner keeps its place, whatever ends it, and forgets no failure."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from concurrent.futures import Executor, Future
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from tests.soak import __main__ as command
from tests.soak import suites
from tests.soak.runner import Place, Runner, Suite, Work, attempt, processes
from tests.soak.samples import second_dies, third_fails, two_each

AIM = 100


@dataclass
class Seconds:
    """A clock that goes on by itself with each look, until its `wake`."""

    at: float = 0.0
    wake: float | None = None

    def now(self) -> float:
        self.at += 1
        if self.wake is not None and self.at >= self.wake:
            self.wake = None
            raise KeyboardInterrupt
        return self.at


class AtOnce(Executor):
    """Does what it is given before it answers."""

    def submit(self, fn: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Future[Any]:
        future: Future[Any] = Future()
        future.set_result(fn(*args, **kwargs))
        return future


@dataclass
class Stage:
    folder: Path
    pool: Executor = field(default_factory=AtOnce)
    said: list[str] = field(default_factory=list)

    def run(
        self,
        trial: Callable[[int], Mapping[str, int]],
        seconds: float = 20,
        clock: Seconds | None = None,
        width: int = 1,
    ) -> Work:
        runner = Runner(
            pool=self.pool,
            width=width,
            folder=self.folder,
            now=(clock or Seconds()).now,
            say=self.said.append,
            date="2026-01-01",
            commit="abc",
        )
        return runner.run("taps", Suite(AIM, "taps", trial), seconds)

    @property
    def place(self) -> Place:
        return Place.read(self.folder / "taps.json")


@pytest.fixture
def stage(tmp_path: Path) -> Stage:
    return Stage(tmp_path)


def test_it_goes_on_where_it_was(stage: Stage) -> None:
    first, second = stage.run(two_each), stage.run(two_each)
    assert first.first_seed == 1
    assert second.first_seed == first.place.next_seed > 1
    done = stage.place.next_seed - 1
    assert stage.place.counts == {"taps": 2 * done, "odd": (done + 1) // 2}
    assert (stage.place.date, stage.place.commit) == ("2026-01-01", "abc")
    assert stage.place.seconds > first.place.seconds


def test_the_closing_line_says_all(stage: Stage) -> None:
    stage.run(two_each)
    before = stage.place.next_seed
    work = stage.run(two_each)
    last, done = stage.place.next_seed - 1, 2 * (stage.place.next_seed - 1)
    assert work.closing_line == (
        f"taps: {done} of 100 taps ({done} %), 0 failures; this run {2 * (last - before + 1)}"
        f" taps in 0:{round(work.seconds):02}, seeds {before} to {last}; next {last + 1}"
    )


def test_a_failure_is_said_kept_and_tried_first_until_it_passes(stage: Stage) -> None:
    stage.run(third_fails)
    assert stage.place.failures == [3]
    assert any("seed 3 failed" in one and "the third is wrong" in one for one in stage.said)
    assert any("SUITE=taps SEED=3" in one for one in stage.said)
    before = stage.place.next_seed
    stage.said.clear()
    stage.run(third_fails)
    assert "seed 3 failed" in stage.said[0]
    assert stage.place.failures == [3]
    assert stage.place.next_seed > before
    stage.run(two_each)
    assert stage.place.failures == []
    assert stage.place.counts["taps"] == 2 * (stage.place.next_seed - 1)


def test_a_trial_that_takes_longer_than_later_ones_is_not_passed_over(stage: Stage) -> None:
    """Should the runner die, what was not ended is run again, and nothing is counted twice."""
    work = Work("taps", Suite(AIM, "taps", two_each), Place(), stage.said.append)
    work.take(2, attempt(two_each, 2))
    work.take(3, attempt(two_each, 3))
    assert (work.place.next_seed, work.place.counts) == (1, {})
    work.take(1, attempt(two_each, 1))
    assert (work.place.next_seed, work.place.counts["taps"]) == (4, 6)


def test_an_interrupt_keeps_what_was_done(stage: Stage) -> None:
    work = stage.run(two_each, 10_000, Seconds(wake=30))
    assert work.interrupted
    assert stage.place.next_seed > 1
    assert stage.place.counts["taps"] == 2 * (stage.place.next_seed - 1)


def test_several_processes_share_the_seeds(stage: Stage) -> None:
    with processes(2) as pool:
        stage.pool = pool
        stage.run(two_each, 10, width=2)
    assert stage.place.next_seed > 2
    assert stage.place.counts["taps"] == 2 * (stage.place.next_seed - 1)


def test_a_process_that_dies_is_a_failure_of_what_it_ran(stage: Stage) -> None:
    with processes(1) as pool:
        stage.pool = pool
        stage.run(second_dies, 10)
    assert stage.place.failures == [2]
    assert any("seed 2 failed" in one and "has died" in one for one in stage.said)


def test_the_command_lists_and_replays(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    table = {"right": Suite(AIM, "taps", two_each), "wrong": Suite(AIM, "taps", third_fails)}
    monkeypatch.setattr(suites, "SUITES", table)
    monkeypatch.setattr(command, "FOLDER", tmp_path)
    ask = CliRunner().invoke
    assert ask(command.main, ["--list"]).output == (
        "right: 0 of 100 taps, 0 failures\nwrong: 0 of 100 taps, 0 failures\n"
    )
    passed = ask(command.main, ["wrong", "--seed", "2"])
    assert (passed.exit_code, passed.output) == (0, "it passes: {'taps': 2, 'odd': 0}\n")
    failed = ask(command.main, ["wrong", "--seed", "3"])
    assert failed.exit_code == 1
    assert "the third is wrong" in failed.output
    assert ask(command.main, ["nothing"]).exit_code == 2
    assert ask(command.main, ["--seed", "3"]).exit_code == 2
    assert list(tmp_path.iterdir()) == []
