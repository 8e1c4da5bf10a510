"""Asking about ids: one, or many in chunks, whatever shape the panel answers in."""

from collections.abc import Awaitable, Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from functools import partial
from typing import TypeVar

from bot.panel import shapes, values
from bot.panel.calling import LARGEST_ANSWER_ABOUT_MANY, Caller
from bot.panel.errors import (
    PanelAnswerError,
    PanelEmptyAnswerError,
    PanelError,
    PanelRefusedError,
)
from bot.panel.learning import Knowledge
from bot.panel.questions import (
    Question,
    is_no_such_id,
    is_unknown_action,
    may_be_misunderstood,
)
from bot.panel.rejections import RejectionClass
from bot.panel.reports import NoAnswer, Refusal

T = TypeVar("T")

MOST_IDS = 100
"""How many ids one call may ask about."""
TRIALS = 3
"""How many ids are tried in the field for one, after the field for many was refused. So many
unusable answers are enough, too."""
ABOUT_THE_ACCOUNT = (RejectionClass.KEY, RejectionClass.ACCOUNT)
"""Refusals that concern every call, whatever it asks."""
NOT_OFFERED = "This panel takes no such requests"


class Asker:
    """Puts questions about ids. A refusal of the key or the account always raises.

    Learns which calls a panel takes one id at a time for, and whether it knows refills.
    """

    def __init__(self, caller: Caller, knowledge: Knowledge) -> None:
        self._caller = caller
        self._knowledge = knowledge

    async def one(self, question: Question[T], one_id: str) -> T:
        """What the panel says of one id; raises if it says no or nothing.

        ValueError for an id that no panel could have given.
        """
        if not values.is_identifier(one_id):
            raise ValueError(f"{one_id!r} cannot be an id: letters, digits, _ and - only")
        said = await self._about(question, one_id)
        return self.told(question.action, said)

    async def many(
        self, question: Question[T], ids: Sequence[str]
    ) -> dict[str, T | Refusal | NoAnswer]:
        """An entry for every id. One that no panel could have given is not asked about."""
        asked = list(dict.fromkeys(ids))
        usable = values.identifiers(asked)
        size = 1 if question.takes_one(self._knowledge.profile) else MOST_IDS
        known = await _while_it_works(_chunks(usable, size), partial(self._chunk, question))
        if not question.is_wish:
            self._raise_if_about_all(question.action, list(known.values()))
        silence = NoAnswer()
        return {one_id: known.get(one_id, silence) for one_id in asked}

    def told(self, action: str, said: T | Refusal | NoAnswer) -> T:
        """A report, or the error that stands for what was said instead."""
        if isinstance(said, Refusal):
            raise self.refused(action, self._caller.redactor.words(said.words))
        if isinstance(said, NoAnswer):
            raise PanelAnswerError(action, "the answer does not say what was asked")
        return said

    def refused(self, action: str, words: str) -> PanelRefusedError:
        return PanelRefusedError(action, words, self._knowledge.profile.rejection(words))

    async def _about(self, question: Question[T], one_id: str) -> T | Refusal | NoAnswer:
        """One id in the field for one."""
        if not question.offered(self._knowledge.profile):
            return Refusal(NOT_OFFERED)
        answer = await self._caller.ask(question.action, {question.name: one_id})
        said = self._read(question, shapes.alone(answer, one_id), one_id)
        if isinstance(said, Refusal):
            self._raise_if_about_the_account(question.action, said.words)
            if question.if_unknown and is_unknown_action(said.words):
                self._knowledge.learn(*question.if_unknown)
        return said

    async def _chunk(
        self, question: Question[T], ids: Sequence[str]
    ) -> dict[str, T | Refusal | NoAnswer]:
        profile = self._knowledge.profile
        documented = len(ids) == 1 and question.has_single
        if documented or question.takes_one(profile) or not question.offered(profile):
            return await self._one_by_one(question, ids)
        try:
            return await self._in_one_call(question, ids)
        except PanelEmptyAnswerError:
            answers = await self._instead(question, ids)
            if not answers:
                raise
            return answers

    async def _in_one_call(
        self, question: Question[T], ids: Sequence[str]
    ) -> dict[str, T | Refusal | NoAnswer]:
        fields = {f"{question.name}s": ",".join(ids)}
        size = LARGEST_ANSWER_ABOUT_MANY
        answer = await self._caller.ask(question.action, fields, size=size)
        said = shapes.by_id(answer, ids, question.name)
        if said:
            return self._read_each(question, said)
        if words := self._caller.refusal_in(answer):
            return await self._after_refusal(question, ids, answer, words)
        return await self._without_ids(question, ids, answer) if said is None else {}

    async def _one_by_one(
        self, question: Question[T], ids: Sequence[str]
    ) -> dict[str, T | Refusal | NoAnswer]:
        async def alone(part: Sequence[str]) -> dict[str, T | Refusal | NoAnswer]:
            return {part[0]: await self._about(question, part[0])}

        return await _while_it_works(_chunks(ids, 1), alone)

    async def _after_refusal(
        self, question: Question[T], ids: Sequence[str], answer: object, words: str
    ) -> dict[str, T | Refusal | NoAnswer]:
        """One refusal for a whole list holds for each id only if its text says so."""
        if may_be_misunderstood(words):
            answers = await self._instead(question, ids)
            if answers:
                return answers
        self._raise_if_about_the_account(question.action, words)
        if len(ids) == 1:
            return {ids[0]: self._read(question, answer, ids[0])}
        if is_no_such_id(words) or (question.is_wish and is_unknown_action(words)):
            return dict.fromkeys(ids, Refusal(words))
        raise self.refused(question.action, words)

    async def _without_ids(
        self, question: Question[T], ids: Sequence[str], answer: object
    ) -> dict[str, T | Refusal | NoAnswer]:
        """What an answer says that names no id: something only if one id was asked about."""
        if not isinstance(answer, (dict, list)):
            raise PanelAnswerError(question.action, "the answer is neither object nor list")
        if len(ids) == 1:
            return {ids[0]: self._read(question, shapes.alone(answer, ids[0]), ids[0])}
        if question.is_wish:
            return await self._instead(question, ids)
        known = await self._one_by_one(question, ids)
        rows = answer if isinstance(answer, list) else [answer]
        if _has_report(question.read(row, "") for row in rows) and _has_report(known.values()):
            self._knowledge.learn(question.form, "single")
        return known

    async def _instead(
        self, question: Question[T], ids: Sequence[str]
    ) -> dict[str, T | Refusal | NoAnswer]:
        """What the field for one brings, where the one for many does not; empty if nothing.

        Where it brings what was asked for, this panel is asked that way from then on.
        """
        tried = await self._one_by_one(question, ids[:TRIALS])
        if _has_report(tried.values()):
            self._knowledge.learn(question.form, "single")
        elif not (question.is_wish and _is_understood(tried.values())):
            return {}
        with suppress(PanelError):
            rest = await self._one_by_one(question, ids[TRIALS:])
            tried.update(rest)
        return tried

    def _raise_if_about_all(self, action: str, said: Sequence[object]) -> None:
        """One text for every id is about the panel ("under maintenance"), not about orders."""
        texts = {one.words if isinstance(one, Refusal) else None for one in said}
        if len(said) < TRIALS or len(texts) > 1:
            return
        words = texts.pop()
        if words is not None and not is_no_such_id(words):
            raise self.refused(action, words)

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

    def _raise_if_about_the_account(self, action: str, words: str) -> None:
        if self._knowledge.profile.rejection(words) in ABOUT_THE_ACCOUNT:
            raise self.refused(action, words)


async def _while_it_works(
    parts: Iterator[Sequence[str]],
    ask: Callable[[Sequence[str]], Awaitable[dict[str, T | Refusal | NoAnswer]]],
) -> dict[str, T | Refusal | NoAnswer]:
    """The answers of all parts, up to a failure that would meet the next ones, too.

    One is raised only if nothing is known: what other calls brought is not thrown away.
    """
    known: dict[str, T | Refusal | NoAnswer] = {}
    unusable: list[PanelAnswerError] = []
    for part in parts:
        try:
            known.update(await ask(part))
        except PanelAnswerError as error:  # a panel may stumble over one of the ids
            unusable.append(error)
        except PanelError:
            if not known:
                raise
            break
        if len(unusable) == TRIALS:
            break
    if unusable and not known:
        raise unusable[0]
    return known


def _has_report(said: Iterable[object]) -> bool:
    return any(not isinstance(one, (Refusal, NoAnswer)) for one in said)


def _is_understood(said: Iterable[object]) -> bool:
    """A refusal that speaks of the order, and not of the form."""
    return any(isinstance(one, Refusal) and not may_be_misunderstood(one.words) for one in said)


def _chunks(ids: Sequence[str], size: int) -> Iterator[Sequence[str]]:
    for start in range(0, len(ids), size):
        yield ids[start : start + size]
