"""aiogram's types, made when they are first used: few of them, and the same as all at once."""

from __future__ import annotations

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import Any

import pytest
from aiogram import types
from aiogram.methods import Response
from pydantic import BaseModel, create_model

from tests.samples import THOROUGH

AT_START = 40
ALL_AT_ONCE = "import aiogram"
WHEN_USED = "import bot.app"
EACH_TYPE = """
import re
from aiogram import methods, types
for room in (types, methods):
    for name in room.__all__:
        made = getattr(room, name)
        if not hasattr(made, "model_rebuild"):
            continue
        made.model_rebuild()
        assert made.__pydantic_complete__, name
        line = f"{name} {made.__signature__} {made.model_fields} {made.model_config}"
        print(re.sub("0x[0-9a-f]+", "", line))
"""
HOW_MANY = """
from aiogram import types
made = [getattr(types, name) for name in types.__all__]
print(sum(getattr(one, "__pydantic_complete__", False) for one in made))
"""
MESSAGE: dict[str, Any] = {
    "message_id": 1,
    "date": 1,
    "chat": {"id": 1, "type": "private"},
    "text": "hi",
}


def printed(program: str) -> str:
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    return done.stdout.decode()


@THOROUGH
def test_each_type_is_the_same_as_when_all_are_made_at_once() -> None:
    when_used = printed(WHEN_USED + EACH_TYPE).splitlines()
    assert len(when_used) > 500
    assert when_used == printed(ALL_AT_ONCE + EACH_TYPE).splitlines()


@THOROUGH
def test_few_are_made_before_any_is_used() -> None:
    assert int(printed(WHEN_USED + HOW_MANY)) < AT_START < int(printed(ALL_AT_ONCE + HOW_MANY))


def test_one_is_made_at_its_first_use_whatever_way_it_is_used() -> None:
    update = types.Update.model_validate({"update_id": 1, "message": MESSAGE})
    answer = Response[types.Message].model_validate({"ok": True, "result": MESSAGE})
    assert update.message == answer.result
    assert answer.result is not None
    assert answer.result.model_dump(exclude_none=True)["text"] == "hi"
    assert types.Message(**MESSAGE).chat == types.Chat(id=1, type="private")


def test_one_that_the_shop_derives_is_made_as_well() -> None:
    program = """
from bot.telegram.living_message import EditUnread
assert not EditUnread.__pydantic_complete__
print(EditUnread(chat_id=1, message_id=2, text="hi").model_dump(exclude_none=True)["text"])
"""
    assert printed(program) == "hi\n"


def test_of_many_threads_that_use_one_at_once_each_finds_it_whole() -> None:
    late: Any = create_model("Late", __module__="aiogram.types.late", chat=("Chat | None", None))
    assert not late.__pydantic_complete__
    together = Barrier(8)

    def use(_: int) -> Any:
        together.wait(10)
        return dict(late(chat={"id": 1, "type": "private"}))["chat"]

    with ThreadPoolExecutor(8) as threads:
        found = list(threads.map(use, range(8)))
    assert found == [types.Chat(id=1, type="private")] * 8


def test_types_of_others_are_made_as_pydantic_makes_them() -> None:
    class Outer(BaseModel):
        inner: Inner | None = None

    class Inner(BaseModel):
        number: int

    assert Outer.model_rebuild() is True
    assert Outer.model_rebuild() is None
    assert Outer.model_validate({"inner": {"number": 3}}).inner == Inner(number=3)
    with pytest.raises(ValueError, match="number"):
        Outer.model_validate({"inner": {}})
