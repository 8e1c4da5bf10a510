"""aiogram's objects as Telegram writes them: JSON values, absent fields left out."""

from __future__ import annotations

from typing import Any

from pydantic import BaseModel


def to_wire(value: object) -> Any:
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json", by_alias=True, exclude_none=True)
    if isinstance(value, list):
        return [to_wire(item) for item in value]
    return value
