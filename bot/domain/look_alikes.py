"""Hosts whose letters look like others: `іnstagram.com` with one letter of another alphabet."""

from __future__ import annotations

import unicodedata
from collections.abc import Container

_MISTAKABLE = frozenset({"LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "CHEROKEE"})
"""Alphabets that share shapes. Honest names mix none of them within a label."""

_SHAPES = str.maketrans(
    {
        **dict(zip("аеорсухіјѕԁһӏѵкмтвнԛԝ", "aeopcyxijsdhlvkmtbhqw", strict=True)),
        **dict(zip("οαρντικυγε", "oapvtikuye", strict=True)),
        **dict(zip("ոսօցհ", "nuogh", strict=True)),
        **dict(zip("ıɡɩ", "igi", strict=True)),
    }
)
"""Letters with the Latin one that they are taken for."""


def mixes_alphabets(host: str) -> bool:
    """Whether a part of the name is written in two alphabets that are easily confused."""
    return any(len(_alphabets(label)) > 1 for label in host.split("."))


def imitates(host: str, known: Container[str]) -> bool:
    """Whether the name, not itself plain, is read as a known one or as something below it."""
    read = host.translate(_SHAPES)
    if host.isascii() or not read.isascii():
        return False
    labels = read.split(".")
    return any(".".join(labels[start:]) in known for start in range(len(labels)))


def _alphabets(label: str) -> set[str]:
    letters = (letter for letter in label if letter.isalpha())
    return {unicodedata.name(letter, "").partition(" ")[0] for letter in letters} & _MISTAKABLE
