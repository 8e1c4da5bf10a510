"""Texts made to be read over and over: their cost grows with their length, not with its square.

Each is read by a process whose CPU time is limited far above what it needs, and far below what
it would need if its cost grew faster. No clock is asked.
"""

from __future__ import annotations

import subprocess
import sys

import pytest

PLENTY_SECONDS = 20
LIMITED = f"import resource; resource.setrlimit(resource.RLIMIT_CPU, ({PLENTY_SECONDS},) * 2)\n"
READERS = {
    "brackets in names": """
from bot.domain.names import clean_name
for sign in "([{":
    for number in range(200):
        clean_name(sign * (1000 + number))
""",
    "refills in names": """
from bot.domain.refill_promises import promised_days
promised_days("refill" * 20_000, "")
""",
    "backslashes before a key": r"""
from pydantic import SecretStr
from bot.panel.redaction import Redactor
Redactor(SecretStr("-key-of-a-shop")).clean("\\" * 300_000)
""",
    "a key of many signs": r"""
from pydantic import SecretStr
from bot.panel.redaction import Redactor
Redactor(SecretStr("-" * 40)).clean("-" * 39 + "|")
""",
    "labels of a host": """
from bot.domain.pasting import read_paste
read_paste("a." * 19_000 + "com")
read_paste("1 " * 3_000_000)
read_paste("a.b " * 1_000_000 + "|,")
""",
}


@pytest.mark.parametrize("reader", READERS)
def test_no_text_takes_its_length_squared(reader: str) -> None:
    command = [sys.executable, "-c", LIMITED + READERS[reader]]
    assert subprocess.run(command, check=False).returncode == 0
