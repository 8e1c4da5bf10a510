"""Asking a panel about a list, of which one id may spoil the whole answer."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence

from bot.panel import PanelAnswerError, PanelError, PanelRefusedError

TRIALS = 5
"""How many ids are asked about alone before it is taken to be about them all."""

Answers = Mapping[str, object]
"""What the panel said, by the id that it was asked about."""

Call = Callable[[Sequence[str]], Awaitable[Answers]]


async def ask_each(call: Call, ids: Sequence[str], *usable: type) -> Answers:
    """Where the list brings nothing, each id is asked about alone, so that each gets its answer.

    Raises what the list came to where that brings nothing that is `usable`, too.
    """
    try:
        return await call(ids)
    except (PanelRefusedError, PanelAnswerError):
        found = await _one_by_one(call, ids, usable) if len(ids) > 1 else {}
        if not found:
            raise
        return found


async def _one_by_one(call: Call, ids: Sequence[str], usable: tuple[type, ...]) -> Answers:
    """Nothing where the first of them bring nothing usable. Ends where the panel itself fails."""
    found: dict[str, object] = {}
    helps = False
    for number, one_id in enumerate(ids):
        if number == TRIALS and not helps:
            break
        try:
            answer = (await call([one_id]))[one_id]
        except PanelAnswerError:
            continue
        except PanelError:
            break
        found[one_id] = answer
        helps = helps or isinstance(answer, usable)
    return found if helps else {}
