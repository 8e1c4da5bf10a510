"""aiogram's types are made when they are first used, not all of them at the start.

aiogram declares its types `defer_build`, and pydantic then makes each one's validator at its
first use. But at the end of its import aiogram has all four hundred of them made nevertheless,
with the names that their annotations need: half of the time that a start takes, and a third of
the memory that the program needs, for a few dozen that are used. Here the names are kept, and
the making is left to the first use. See docs/adr/0012-types-of-aiogram.md.
"""

from __future__ import annotations

from threading import RLock
from typing import Any

from pydantic import BaseModel

ROOMS = ("aiogram.types.", "aiogram.methods.")

_names: dict[str, Any] = {}
_one_at_a_time = RLock()
_rebuild = BaseModel.model_rebuild.__func__  # type: ignore[attr-defined]  # of a class method


def defer() -> None:
    """To be called before aiogram is imported; later it changes nothing."""
    BaseModel.model_rebuild = classmethod(_rebuild_when_used)  # type: ignore[method-assign, assignment]


def _rebuild_when_used(
    cls: type[BaseModel],
    *,
    force: bool = False,
    raise_errors: bool = True,
    _parent_namespace_depth: int = 2,
    _types_namespace: dict[str, Any] | None = None,
) -> bool | None:
    """In place of pydantic's own, which it obeys for every type that has nothing of aiogram's."""
    if not _is_of_aiogram(cls):
        # One more: this function's frame.
        depth = _parent_namespace_depth + 1
        found: bool | None = _rebuild(
            cls,
            force=force,
            raise_errors=raise_errors,
            _parent_namespace_depth=depth,
            _types_namespace=_types_namespace,
        )
        return found
    if _types_namespace is not None and cls.__module__.startswith(ROOMS):
        _names.update(_types_namespace)
        return None
    with _one_at_a_time:
        _make_message()
        made: bool | None = _rebuild(
            cls, force=force, raise_errors=raise_errors, _types_namespace=_names
        )
        return made


def _make_message() -> None:
    """Nearly every type leads to it, and takes it over as it is once it is made."""
    message = _names.get("Message")
    if message is not None:
        _rebuild(message, raise_errors=False, _types_namespace=_names)


def _is_of_aiogram(cls: type[BaseModel]) -> bool:
    """Also of a type that the shop derives from one of aiogram's."""
    return any(base.__module__.startswith(ROOMS) for base in cls.__mro__)
