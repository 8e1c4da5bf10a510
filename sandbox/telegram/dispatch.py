"""From a method's name and raw parameters to its result, noted in the transcript."""

from __future__ import annotations

import inspect
from typing import TYPE_CHECKING, Any

from sandbox.telegram.errors import ApiError, method_not_found
from sandbox.telegram.methods import METHODS
from sandbox.telegram.newer import refuse_newer
from sandbox.telegram.parameters import RawCall, attached, build, decode
from sandbox.telegram.transcript import Call
from sandbox.telegram.wire import to_wire

if TYPE_CHECKING:
    from sandbox.telegram.world import TelegramWorld


async def execute(world: TelegramWorld, name: str, raw: RawCall) -> Any:
    """The result as a JSON value. Raises ApiError if the call is refused."""
    error: str | None = None
    try:
        return await _run(world, name, raw)
    except ApiError as refusal:
        error = refusal.description
        raise
    finally:
        note(world, name, raw, error)


def note(world: TelegramWorld, name: str, raw: RawCall, error: str | None) -> None:
    world.transcript.add(Call(_canonical(name), raw.values, error, world.clock.now()))


async def _run(world: TelegramWorld, name: str, raw: RawCall) -> Any:
    entry = METHODS.get(name.lower())
    if entry is None:
        raise method_not_found()
    raw.values = decode(entry.model, raw.values)
    values = {**raw.values, **attached(entry.model, raw)}
    call = build(entry.model, values, entry.understood)
    refuse_newer(world.lacks, call)
    result = entry.answer(world, call)
    if inspect.isawaitable(result):
        result = await result
    return to_wire(result)


def _canonical(name: str) -> str:
    entry = METHODS.get(name.lower())
    return entry.model.__api_method__ if entry else name
