"""What holds for all tests; shows the figures of `tests/figures.py` at the end of a run."""

from __future__ import annotations

import gc
import ssl
from collections.abc import Iterator
from functools import lru_cache
from typing import Any

import pytest
from hypothesis import settings

import bot  # noqa: F401 - before aiogram, which test modules import first
from tests import figures, samples

# No deadline: how long an example takes is the machine's affair.
settings.register_profile("short", max_examples=50, deadline=None)
settings.load_profile("short")

OUTPUT, COUNTS = "figures", "counts"


@pytest.fixture(autouse=True, scope="session")
def _read_certificates_once() -> Iterator[None]:
    """Aiogram reads all of them for each bot, and no test of these speaks TLS."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(ssl, "create_default_context", lru_cache(ssl.create_default_context))
        yield


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Before pytest chooses by marks."""
    for item in items:
        if samples.is_left_out(item):
            item.add_marker(samples.THOROUGH)


def pytest_collection_finish() -> None:
    """What was imported stays: the garbage collector need not look at it again and again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(20_000, 20, 50)


def pytest_sessionfinish(session: pytest.Session) -> None:
    """A worker of pytest-xdist hands its figures over with its last message."""
    _collect_once()
    output = getattr(session.config, "workeroutput", None)
    if output is not None:
        output[OUTPUT] = [list(figure) for figure in figures.noted]
        output[COUNTS] = dict(figures.counted)


def _collect_once() -> None:
    """Pytest collects five times at its end, so that nothing stays unseen that a `__del__` raised.

    What is alive by now, the four others need not look at.
    """
    gc.collect()
    gc.freeze()


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Without `workeroutput` the worker has crashed; its figures are lost."""
    output = getattr(node, "workeroutput", {})
    for subject, figure in output.get(OUTPUT, ()):
        figures.note(subject, figure)
    figures.counted.update(output.get(COUNTS, {}))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    counts = {(subject, f"{number:,}") for subject, number in figures.counted.items()}
    if not (figures.noted or counts):
        return
    terminalreporter.section("figures")
    for subject, figure in sorted(figures.noted | counts):
        terminalreporter.write_line(f"{subject}: {figure}")
