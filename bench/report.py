"""The tables of a run: for the eye, for `bench/results/latest.json`, for `docs/performance.md`."""

from __future__ import annotations

import json
import platform
import re
import sqlite3
import sys
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from math import floor, log10
from os import cpu_count
from pathlib import Path

from bench.row import Row

ROOT = Path(__file__).parents[1]
RESULTS = ROOT / "bench" / "results" / "latest.json"
DOCUMENT = ROOT / "docs" / "performance.md"
LIBRARIES = ("aiogram", "aiohttp", "aiosqlite", "pydantic", "rapidfuzz")
CPU_INFO = Path("/proc/cpuinfo")

Cells = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Subject:
    """The rows of one subject, and the same with more data; none where that takes too long."""

    name: str
    rows: list[Row]
    grown: list[Row]


def as_text(subjects: list[Subject]) -> str:
    return "\n".join(_markdown(table) for table in (_ratios(subjects), _growth(subjects)))


def keep(subjects: list[Subject]) -> None:
    """Write the results' file, and the tables between their marks in the document."""
    machine = _machine()
    rows = [asdict(row) for subject in subjects for row in subject.rows]
    grown = [asdict(row) for subject in subjects for row in subject.grown]
    found = {"machine": machine, "rows": rows, "grown": grown}
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(json.dumps(found, indent=2, ensure_ascii=False) + "\n")
    text = DOCUMENT.read_text()
    for mark, content in (
        ("ratios", _markdown(_ratios(subjects))),
        ("growth", _markdown(_growth(subjects))),
        ("machine", "".join(f"- {name}: {value}\n" for name, value in machine.items())),
    ):
        text = _between(text, mark, content)
    DOCUMENT.write_text(text)


def keep_hostile(table: list[Cells]) -> None:
    """Write what `bench.hostile` found between its marks."""
    DOCUMENT.write_text(_between(DOCUMENT.read_text(), "hostile", _markdown(table)))


def _between(text: str, mark: str, content: str) -> str:
    begin, end = f"<!-- {mark} -->\n", f"<!-- end of {mark} -->"
    pattern = re.escape(begin) + ".*?" + re.escape(end)
    changed, count = re.subn(pattern, lambda _: begin + content + end, text, flags=re.DOTALL)
    if count != 1:
        raise ValueError(f"{DOCUMENT} has no place for {mark}")
    return changed


def _machine() -> dict[str, str]:
    kernel = platform.release().partition("-")[0]
    libraries = ", ".join(f"{name} {version(name)}" for name in LIBRARIES)
    return {
        "measured": f"{datetime.now(UTC):%Y-%m-%d}",
        "processor": f"{_processor()}, {cpu_count()} cores",
        "system": f"{platform.system()} {kernel}",
        "Python": sys.version.split()[0],
        "SQLite": sqlite3.sqlite_version,
        "libraries": libraries,
    }


def _processor() -> str:
    if CPU_INFO.exists():
        for line in CPU_INFO.read_text().splitlines():
            if line.startswith("model name"):
                return line.partition(":")[2].strip()
    return platform.processor() or platform.machine()


def _ratios(subjects: list[Subject]) -> list[Cells]:
    head = ("Work", "Kiosk", "Bound", "Ratio", "Aim", "Holds")
    return [head, *(_cells(row) for subject in subjects for row in subject.rows)]


def _cells(row: Row) -> Cells:
    holds = "" if row.holds is None else "yes" if row.holds else "**no**"
    ours, bound = (_figure(one, row.unit) for one in (row.ours, row.bound))
    return row.work, ours, bound, f"{row.ratio:.2f}", row.aim, holds


def _growth(subjects: list[Subject]) -> list[Cells]:
    """How many times as much the work costs, where everything is so many times as much."""
    head = ("Work", "Kiosk", "Kiosk, ten times the data", "Cost grows by", "Beside its bound")
    return [
        head,
        *(
            _grown_cells(row, grown)
            for subject in subjects
            if subject.grown
            for row, grown in zip(subject.rows, subject.grown, strict=True)
        ),
    ]


def _grown_cells(row: Row, grown: Row) -> Cells:
    times, beside = grown.ours / row.ours, grown.ratio / row.ratio
    if row.unit.endswith("/s"):
        times, beside = 1 / times, 1 / beside
    figures = _figure(row.ours, row.unit), _figure(grown.ours, row.unit)
    return row.work, *figures, f"{times:.2f}", f"{beside:.2f}"


def _figure(value: float, unit: str) -> str:
    """With three digits that say something."""
    digits = max(0, 2 - floor(log10(value))) if value else 0
    return f"{value:,.{digits}f} {unit}"


def _markdown(table: list[Cells]) -> str:
    """Aligned, so that it can be read as it stands."""
    widths = [max(len(cells[column]) for cells in table) for column in range(len(table[0]))]
    lines = [
        "| "
        + " | ".join(cell.ljust(width) for cell, width in zip(cells, widths, strict=True))
        + " |"
        for cells in table
    ]
    rule = "|" + "|".join("-" * (width + 2) for width in widths) + "|"
    return "\n".join([lines[0], rule, *lines[1:]]) + "\n"
