"""Lists of words as they are easiest to read."""

from __future__ import annotations


def words_of(text: str) -> tuple[str, ...]:
    return tuple(text.split())
