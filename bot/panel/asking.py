"""Asking about ids: one, or many in chunks, whatever shape the panel answers in."""

from collections.abc import Awaitable, Callable, Iterator, Sequence
from typing import TypeVar

from bot.panel import shapes, values
from bot.panel.calling import LARGEST_ANSWER_ABOUT_MANY, Caller
from bot.panel.errors import PanelAnswerError, PanelError, PanelRefusedError
from bot.panel.profile import PanelProfile, RejectionClass
from bot.panel.questions import Question, is_no_such_id
from bot.panel.reports import NoAnswer, Refusal

T = TypeVar("T")

MOST_IDS = 100
"""How many ids one call may ask about."""
ABOUT_THE_ACCOUNT = (RejectionClass.KEY, RejectionClass.ACCOUNT)
"""Refusals that concern every call, whatever it asks."""


class Asker:
    """Puts questions about ids. A refusal of the key or the account always raises."""

    def __init__(self, caller: Caller, profile: PanelProfile) -> None:
        self._caller = caller
        self._profile = profile

    async def one(self, question: Question[T], one_id: str) -> T:
        """What the panel says of one id; raises if it says no or nothing."""
        said = await self._about(question, one_id)
        return self.told(question.action, said)

    async def many(
        self, question: Question[T], ids: Sequence[str]
    ) -> dict[str, T | Refusal | NoAnswer]:
        """An entry for every id."""
        _require_ids(ids)
        asked = list(dict.fromkeys(ids))
        known = await _while_it_works(_chunks(asked), lambda part: self._chunk(question, part))
        return {one_id: known.get(one_id, NoAnswer()) for one_id in asked}

    def told(self, action: str, said: T | Refusal | NoAnswer) -> T:
        """A report, or the error that stands for what was said instead."""
        if isinstance(said, Refusal):
            raise self.refused(action, self._caller.redactor.words(said.words))
        if isinstance(said, NoAnswer):
            raise PanelAnswerError(action, "the answer does not say what was asked")
        return said

    def refused(self, action: str, words: str) -> PanelRefusedError:
        return PanelRefusedError(action, words, self._profile.rejection(words))

    async def _about(self, question: Question[T], one_id: str) -> T | Refusal | NoAnswer:
        _require_ids([one_id])
        answer = await self._caller.ask(question.action, {question.name: one_id})
        said = self._read(question, shapes.alone(answer, one_id), one_id)
        if isinstance(said, Refusal):
            self._raise_if_about_the_account(question.action, said.words)
        return said

    async def _chunk(
        self, question: Question[T], ids: list[str]
    ) -> dict[str, T | Refusal | NoAnswer]:
        if len(ids) == 1 and question.has_single:
            return await self._single(question, ids)
        answer = await self._caller.ask(
            question.action,
            {f"{question.name}s": ",".join(ids)},
            size=LARGEST_ANSWER_ABOUT_MANY,
        )
        said = shapes.by_id(answer, ids, question.name)
        if said:
            return self._read_each(question, said)
        if words := self._caller.refusal_in(answer):
            return dict.fromkeys(ids, self._refusal_of_all(question.action, words, ids))
        return await self._without_ids(question, ids, answer) if said is None else {}

    async def _single(
        self, question: Question[T], ids: list[str]
    ) -> dict[str, T | Refusal | NoAnswer]:
        said = await self._about(question, ids[0])
        return {ids[0]: said}

    async def _without_ids(
        self, question: Question[T], ids: list[str], answer: object
    ) -> dict[str, T | Refusal | NoAnswer]:
        """What an answer says that names no id: something only if one id was asked about."""
        if not isinstance(answer, (dict, list)):
            raise PanelAnswerError(question.action, "the answer is neither object nor list")
        if len(ids) == 1:
            return {ids[0]: self._read(question, shapes.alone(answer, ids[0]), ids[0])}
        if not question.repeats_freely:
            return {}
        each = ([one_id] for one_id in ids)
        return await _while_it_works(each, lambda part: self._single(question, part))

    def _read_each(
        self, question: Question[T], said: dict[str, object]
    ) -> dict[str, T | Refusal | NoAnswer]:
        read: dict[str, T | Refusal | NoAnswer] = {}
        for one_id, value in said.items():
            about_one = self._read(question, value, one_id)
            read[one_id] = about_one
        return read

    def _read(self, question: Question[T], value: object, one_id: str) -> T | Refusal | NoAnswer:
        said = question.read(value, one_id)
        if isinstance(said, Refusal):
            return Refusal(self._caller.redactor.words(said.words))
        return said

    def _refusal_of_all(self, action: str, words: str, ids: Sequence[str]) -> Refusal:
        """One refusal for a whole list holds for each id only if its text says so."""
        self._raise_if_about_the_account(action, words)
        if len(ids) == 1 or is_no_such_id(words):
            return Refusal(words)
        raise self.refused(action, words)

    def _raise_if_about_the_account(self, action: str, words: str) -> None:
        if self._profile.rejection(words) in ABOUT_THE_ACCOUNT:
            raise self.refused(action, words)


async def _while_it_works(
    parts: Iterator[list[str]],
    ask: Callable[[list[str]], Awaitable[dict[str, T | Refusal | NoAnswer]]],
) -> dict[str, T | Refusal | NoAnswer]:
    """The answers of all parts, up to the first failure.

    It is raised only if nothing is known yet: what earlier calls brought is not thrown away.
    """
    known: dict[str, T | Refusal | NoAnswer] = {}
    for part in parts:
        try:
            known.update(await ask(part))
        except PanelError:
            if not known:
                raise
            break
    return known


def _require_ids(ids: Sequence[str]) -> None:
    for one_id in ids:
        if values.identifier(one_id) != one_id:
            raise ValueError(f"{one_id!r} cannot be an id: letters, digits, _ and - only")


def _chunks(ids: Sequence[str]) -> Iterator[list[str]]:
    for start in range(0, len(ids), MOST_IDS):
        yield list(ids[start : start + MOST_IDS])
