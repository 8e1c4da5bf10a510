"""Asking a panel for the ids above ours, lowest first, until there are no more."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from bot.domain.clock import Clock
from bot.domain.restored import SearchProblem
from bot.panel import NoAnswer, OrderReport, Refusal
from bot.shop.desk import Desk
from bot.storage import Transaction, orders, probes, trust

IDS_A_CALL = 99
"""Panels answer 100; one is an id of ours, which shows that they do."""
IN_A_ROW = 300
"""So many ids that are not ours: there is no further one, as far as can be searched."""
MOST_CALLS = 50
SECONDS_A_CALL = 2

Answer = OrderReport | Refusal | NoAnswer


@dataclass(frozen=True, slots=True)
class Start:
    """`highest` of our numbers there, and one that the panel has told of; None: there is none."""

    highest: int | None
    canary: str | None
    out_of_order: bool


def where_to_begin(tx: Transaction, panel_id: int) -> Start:
    newest = orders.newest_remote_ids(tx, panel_id, 1)
    told = probes.answered_id(tx, panel_id)
    return Start(
        highest=trust.highest_id(tx, panel_id),
        canary=told or next(iter(newest), None),
        out_of_order=trust.view(tx, panel_id).out_of_order > 0,
    )


class Ascent:
    """One search. `found` has every order of the account that was answered, by its number."""

    def __init__(self, desk: Desk, clock: Clock) -> None:
        self.found: dict[int, OrderReport] = {}
        self._desk = desk
        self._clock = clock
        self._foreign_in_a_row = 0

    async def climb(self, start: Start) -> SearchProblem | None:
        """None: every id that matters was answered. Raises PanelError."""
        if start.canary is None:
            return SearchProblem.NO_ORDERS
        if start.highest is None or self._desk.client.profile.text_order_ids:
            return SearchProblem.TEXT_IDS
        if self._desk.client.profile.single_status:
            return SearchProblem.TOO_FAR
        problem = await self._ask_upwards(start.highest + 1, start.canary)
        return problem or (SearchProblem.OUT_OF_ORDER if start.out_of_order else None)

    async def _ask_upwards(self, first: int, canary: str) -> SearchProblem | None:
        for call in range(MOST_CALLS):
            ids = range(first + call * IDS_A_CALL, first + (call + 1) * IDS_A_CALL)
            answers = await self._desk.client.statuses([canary, *map(str, ids)])
            is_sound = isinstance(answers[canary], OrderReport)
            if not is_sound or not self._take(ids, answers):
                return SearchProblem.UNANSWERED
            if self._foreign_in_a_row >= IN_A_ROW:
                return None
            await self._clock.sleep(SECONDS_A_CALL)
        return SearchProblem.TOO_FAR

    def _take(self, ids: Iterable[int], answers: Mapping[str, Answer]) -> bool:
        """Says whether every id was answered."""
        for one in ids:
            answer = answers[str(one)]
            if isinstance(answer, NoAnswer):
                return False
            if isinstance(answer, OrderReport):
                self.found[one], self._foreign_in_a_row = answer, 0
            else:
                self._foreign_in_a_row += 1
        return True
