"""Measures every subject, each in a process of its own: `python -m bench [SUBJECT …]`.

All of them: the table goes to `bench/results/latest.json` and into `docs/performance.md` as well.
`python -m bench --once SUBJECT TIMES` measures one in this process and writes its rows as JSON.
"""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import asdict
from importlib import import_module

from bench.report import Subject, as_text, keep
from bench.row import Row
from bench.scale import Scale

SUBJECTS = (
    *("taps", "intake", "typing", "selling", "orders", "tracking", "syncing"),
    *("search", "pasting", "drawing", "notices", "memory", "starting"),
)
"""Modules of `bench` with a function `rows(scale)`, in the order of the table."""
GROWN = 10
"""So many times the data in the table of how cost grows."""
GROWING = frozenset(SUBJECTS) - {"syncing", "memory"}
"""What is measured with so much. So long a price list is refused by the bounds of an answer, and
to lay a million orders with their money for one figure of memory takes longer than all else."""
HEAD = "ROWS "
"""Begins the line of rows in what a measuring process writes."""


def measured_here(subject: str, times: int) -> list[Row]:
    rows: list[Row] = import_module(f"bench.{subject}").rows(Scale(times))
    return rows


def measured(subject: str, times: int) -> list[Row]:
    """In a process of its own: neither memory nor what was compiled is left from another."""
    command = [sys.executable, "-m", "bench", "--once", subject, str(times)]
    done = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True)  # noqa: S603
    (line,) = (one for one in done.stdout.splitlines() if one.startswith(HEAD))
    return [Row(**one) for one in json.loads(line.removeprefix(HEAD))]


def main(asked: list[str]) -> None:
    if asked[:1] == ["--once"]:
        subject, times = asked[1:]
        rows = [asdict(row) for row in measured_here(subject, int(times))]
        sys.stdout.write(f"\n{HEAD}{json.dumps(rows)}\n")
        return
    subjects = []
    for name in asked or SUBJECTS:
        sys.stderr.write(f"{name} …\n")
        grown = measured(name, GROWN) if name in GROWING else []
        subjects.append(Subject(name, measured(name, 1), grown))
    sys.stdout.write(as_text(subjects))
    if not asked:
        keep(subjects)


if __name__ == "__main__":
    main(sys.argv[1:])
