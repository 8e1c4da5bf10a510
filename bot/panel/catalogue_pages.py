"""The whole `services` answer, of panels too that give it a hundred rows at a time."""

from bot.panel import catalogue, values
from bot.panel.calling import LARGEST_CATALOGUE, Caller
from bot.panel.errors import PanelAnswerError

PAGE = 100
"""Rows. A catalogue of exactly so many may go on: it is asked for more, from `offset` on."""
MOST_PAGES = 500


async def all_rows(caller: Caller) -> list[object] | str:
    """Every row, or the panel's words if it says no. At most 16 MiB in all.

    A panel that knows no `offset` says the same page again: that is the end, as is a short page.
    """
    rows: list[object] = []
    left = LARGEST_CATALOGUE
    for _ in range(MOST_PAGES):
        fields = {"offset": str(len(rows))} if rows else {}
        answer = await caller.ask_measured("services", fields, size=left)
        if words := caller.refusal_in(answer.value):
            return words
        page = catalogue.rows_of(answer.value) or []
        if not _ids(page) - _ids(rows):
            return rows or page
        rows += page
        left = max(1, left - answer.size)
        if len(page) != PAGE:
            return rows
    raise PanelAnswerError("services", f"the catalogue does not end after {len(rows)} services")


def _ids(rows: list[object]) -> set[str | None]:
    return {values.text(row.get("service")) for row in rows if isinstance(row, dict)}
