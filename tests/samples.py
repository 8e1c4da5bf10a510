"""What `make test` takes of many that show much the same: the rest is for `make test-thorough`."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any
from zlib import crc32

import pytest
from _pytest.mark import ParameterSet

from bot.ui.translator import SOURCE_LOCALE, shipped_locales

THOROUGH = pytest.mark.thorough


def one_test_in(share: int) -> pytest.MarkDecorator:
    """For `pytestmark` of a file of many variants, or of end-to-end tests.

    What those show of money and safety, the suites of `simulation`, `shop` and `faults` show too.
    Its name draws for each test whether it is one of so many, the others are `thorough`: the
    same in every run.
    """
    return pytest.mark.one_test_in(share)


def is_left_out(item: pytest.Item) -> bool:
    mark = item.get_closest_marker("one_test_in")
    return mark is not None and crc32(item.nodeid.encode()) % mark.args[0] != 0


def in_languages(values: Iterable[Any], name: Callable[[Any], str]) -> list[ParameterSet]:
    """Each value in every language; in all but English and one that its name draws `thorough`."""
    return [
        _in_language(value, locale, name(value))
        for value in values
        for locale in shipped_locales()
    ]


def one_in(share: int, values: Iterable[Any], ids: Iterable[str]) -> list[ParameterSet]:
    """The first of so many, and so on; those between are `thorough`."""
    return [
        pytest.param(value, id=name, marks=() if number % share == 0 else (THOROUGH,))
        for number, (value, name) in enumerate(zip(values, ids, strict=True))
    ]


def _drawn(name: str) -> str:
    """A language other than English: the same in every run, and each as often as the others."""
    others = [one for one in shipped_locales() if one != SOURCE_LOCALE]
    return others[crc32(name.encode()) % len(others)]


def _in_language(value: Any, locale: str, name: str) -> ParameterSet:
    marks = () if locale in {SOURCE_LOCALE, _drawn(name)} else (THOROUGH,)
    given = value if isinstance(value, tuple) else (value,)
    return pytest.param(*given, locale, id=f"{name}-{locale}", marks=marks)
