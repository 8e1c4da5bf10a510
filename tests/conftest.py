"""Shows the figures of `tests/figures.py` at the end of a run, in one process or many."""

from __future__ import annotations

import gc
from typing import Any

import pytest
from hypothesis import settings

from tests import figures

settings.register_profile("short", max_examples=50)
settings.load_profile("short")

OUTPUT, COUNTS = "figures", "counts"

TOGETHER = {
    "zygote": ("tests/faults/", "tests/commands/test_run.py"),
    "browser": ("tests/sandbox/test_chat_page.py", "tests/e2e/test_browser.py"),
}
"""Tests that share what takes seconds to start: one process runs all of them."""
LONGEST = (
    *TOGETHER["zygote"],
    *TOGETHER["browser"],
    "tests/simulation/",
    "tests/shop/test_order_life.py",
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What takes longest begins first: no process works on alone at the end."""
    for item in items:
        for group, places in TOGETHER.items():
            if item.nodeid.startswith(places):
                item.add_marker(pytest.mark.xdist_group(group))
    items.sort(key=lambda item: not item.nodeid.startswith(LONGEST))


def pytest_collection_finish() -> None:
    """What was imported stays: the garbage collector need not look at it again and again."""
    gc.collect()
    gc.freeze()


def pytest_sessionfinish(session: pytest.Session) -> None:
    """A worker of pytest-xdist hands its figures over with its last message."""
    output = getattr(session.config, "workeroutput", None)
    if output is not None:
        output[OUTPUT] = [list(figure) for figure in figures.noted]
        output[COUNTS] = dict(figures.counted)


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
