"""What a check comes to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Grade(StrEnum):
    """How it is printed, too."""

    OK = "ok"
    NOTE = "note"
    """Worth knowing; the shop works."""
    FAIL = "FAIL"


@dataclass(frozen=True, slots=True)
class Finding:
    """One line of the report. A failure's text says what to do."""

    grade: Grade
    subject: str
    text: str

    def __str__(self) -> str:
        return f"  {self.grade:<5} {self.subject}: {self.text}"


def ok(subject: str, text: str) -> Finding:
    return Finding(Grade.OK, subject, text)


def note(subject: str, text: str) -> Finding:
    return Finding(Grade.NOTE, subject, text)


def fail(subject: str, text: str) -> Finding:
    return Finding(Grade.FAIL, subject, text)
