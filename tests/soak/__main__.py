"""`make soak`: random trials for as long as wanted, and what all of them so far came to."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path

import click

from tests.soak.runner import Place, Runner, Suite, Work, attempt, processes

ROOT = Path(__file__).parents[2]
FOLDER = ROOT / ".soak"
MINUTE = 60


@click.command()
@click.argument("name", metavar="[SUITE]", required=False)
@click.option("--minutes", type=click.FloatRange(min=0), default=10.0, show_default=True)
@click.option("--seed", type=click.IntRange(min=1), help="Run this one trial, and note nothing.")
@click.option("--list", "only_list", is_flag=True, help="Say which suites there are.")
def main(name: str | None, minutes: float, seed: int | None, only_list: bool) -> None:
    """Run a suite, or all of them in turn, each for its share of the minutes."""
    from tests.soak.suites import SUITES

    chosen = _chosen(SUITES, name)
    if only_list:
        _list(chosen)
    elif seed is not None:
        _replay(chosen, seed)
    else:
        _soak(chosen, minutes)


def _chosen(suites: Mapping[str, Suite], name: str | None) -> Mapping[str, Suite]:
    if name is None:
        return suites
    if name not in suites:
        raise click.BadParameter(f"there is no {name}, but {', '.join(suites)}")
    return {name: suites[name]}


def _list(suites: Mapping[str, Suite]) -> None:
    for name, suite in suites.items():
        place = Place.read(FOLDER / f"{name}.json")
        done, failures = place.counts.get(suite.unit, 0), len(place.failures)
        click.echo(f"{name}: {done:,} of {suite.aim:,} {suite.unit}, {failures} failures")


def _replay(suites: Mapping[str, Suite], seed: int) -> None:
    if len(suites) != 1:
        raise click.UsageError("a seed is one of a suite: name the suite")
    [suite] = suites.values()
    outcome = attempt(suite.trial, seed)
    click.echo(outcome.trace or f"it passes: {dict(outcome.counts)}")
    raise SystemExit(int(outcome.failed))


def _soak(suites: Mapping[str, Suite], minutes: float) -> None:
    share, failed = minutes * MINUTE / len(suites), False
    for name, suite in suites.items():
        work = _soaked(name, suite, share)
        click.echo(work.closing_line)
        failed = failed or bool(work.place.failures)
        if work.interrupted:
            break
    raise SystemExit(int(failed))


def _soaked(name: str, suite: Suite, seconds: float) -> Work:
    """In processes of its own: what one suite leaves in memory meets no other."""
    width = os.cpu_count() or 1
    with processes(width) as pool:
        runner = Runner(
            pool=pool,
            width=width,
            folder=FOLDER,
            now=time.monotonic,
            say=click.echo,
            date=datetime.now(UTC).isoformat(timespec="seconds"),
            commit=_commit(),
        )
        return runner.run(name, suite, seconds)


def _commit() -> str:
    """Of the checkout, with a mark where it is changed; empty outside of one."""
    asked = ["git", "describe", "--always", "--dirty"]
    found = subprocess.run(asked, cwd=ROOT, capture_output=True, text=True, check=False)
    return found.stdout.strip()


if __name__ == "__main__":
    main()
