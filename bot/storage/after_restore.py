"""A database that was a backup: what is changed in it, and what was found out since."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from decimal import Decimal

from bot.domain.panel_book import units
from bot.domain.records import PanelRecord
from bot.domain.resolver import Candidate, Hurdle
from bot.domain.restored import PanelSearch, Restored, SearchProblem, Stray
from bot.storage import panels, settings, strays
from bot.storage.transaction import Transaction

SKIPPED = 1000
"""Numbers that may have been given since the backup are not given again."""
_NUMBERED = (
    "orders",
    "draft",
    "basket",
    "bundle",
    "cases",
    "service",
    "category",
    "search",
    "refill",
    "pasted_link",
)
"""What buttons on old messages point to."""
_FACTS = "restored-facts"
_SEARCH = "restored-search:"


@dataclass(frozen=True, slots=True)
class Facts:
    """Times in seconds since 1970; `prepaid` by panel: what the books said then, in millionths."""

    made_at: int
    restored_at: int
    prepaid: Mapping[int, int]


def numbers_given(tx: Transaction) -> dict[str, int]:
    """The highest number of each table that was ever given."""
    return {row["name"]: row["seq"] for row in tx.rows("SELECT name, seq FROM sqlite_sequence")}


def skip_numbers(tx: Transaction, given: Mapping[str, int]) -> None:
    """Go on well above the backup's numbers, and above those of `given`."""
    before = numbers_given(tx)
    for table in _NUMBERED:
        following = max(before.get(table, 0), given.get(table, 0)) + SKIPPED
        tx.run("DELETE FROM sqlite_sequence WHERE name = :name", name=table)
        tx.run("INSERT INTO sqlite_sequence VALUES (:name, :seq)", name=table, seq=following)


def drop_drafts(tx: Transaction, *, at: int) -> None:
    """Their Confirm may have been tapped since."""
    for table in ("draft", "basket"):
        tx.run(
            f"UPDATE {table} SET state = 'dropped', updated_at = :at WHERE state = 'open'",  # noqa: S608 - one of two names
            at=at,
        )


def mark_inquiries(tx: Transaction) -> None:
    """Nothing that is not over is decided without a person, nor searched for one by one."""
    tx.run("UPDATE inquiry SET restored = 1 WHERE state <> 'over'")
    tx.run(
        "UPDATE inquiry SET hurdle = :hurdle, next_probe_at = NULL WHERE state = 'open'",
        hurdle=Hurdle.RESTORED,
    )


def note_facts(tx: Transaction, *, made_at: int, at: int) -> None:
    """What is compared with the panels at the next start. An earlier search is forgotten."""
    tx.run("DELETE FROM setting WHERE name LIKE :name", name=f"{_SEARCH}%")
    rows = tx.rows("SELECT panel_id, amount FROM panel_account WHERE account = 'prepaid'")
    facts = Facts(made_at, at, {row["panel_id"]: row["amount"] for row in rows})
    settings.put(tx, _FACTS, json.dumps(asdict(facts)))


def facts(tx: Transaction) -> Facts | None:
    """None: the database was never restored."""
    text = settings.get(tx, _FACTS)
    if text is None:
        return None
    told = json.loads(text)
    prepaid = {int(panel): amount for panel, amount in told["prepaid"].items()}
    return Facts(told["made_at"], told["restored_at"], prepaid)


def prepaid_then(tx: Transaction, panel_id: int) -> Decimal | None:
    """What should lie at the panel by the books as they were restored, in its currency."""
    known = facts(tx)
    amount = None if known is None else known.prepaid.get(panel_id)
    return None if amount is None else units(amount)


def store_search(
    tx: Transaction,
    panel_id: int,
    problem: SearchProblem | None,
    difference: Decimal | None = None,
    currency: str = "",
) -> None:
    """What came of a search, but for the strays, which have a table of their own."""
    shown = None if difference is None else f"{difference:f}"
    settings.put(tx, f"{_SEARCH}{panel_id}", json.dumps([problem, shown, currency]))


def is_searched(tx: Transaction, panel_id: int) -> bool:
    """Whether the panel has answered all that was asked."""
    text = settings.get(tx, f"{_SEARCH}{panel_id}")
    return text is not None and json.loads(text)[0] != SearchProblem.UNANSWERED


def offer_strays(tx: Transaction, panel_id: int) -> None:
    """Any order that was found may be one of those that are doubted: a person can link them.

    In the shape of `inquiries.searched`.
    """
    tx.run(
        "UPDATE inquiry SET candidates = :candidates"
        " WHERE panel_id = :panel_id AND state = 'open' AND restored = 1",
        panel_id=panel_id,
        candidates=json.dumps([_offered(one) for one in found_since(tx, panel_id)]),
    )


def _offered(one: Candidate) -> list[int | str | None]:
    charge = None if one.charge is None else str(one.charge)
    return [one.remote_id, charge, one.word, one.remains]


def restored(tx: Transaction) -> Restored | None:
    """All that is known so far; None where the database was never restored."""
    known = facts(tx)
    if known is None:
        return None
    found = [(panel.name, _search_of(tx, panel)) for panel in panels.every(tx)]
    return Restored(
        made_at=known.made_at,
        restored_at=known.restored_at,
        searched=tuple(search for _, search in found if search is not None),
        waiting=tuple(name for name, search in found if search is None),
    )


def _search_of(tx: Transaction, panel: PanelRecord) -> PanelSearch | None:
    text = settings.get(tx, f"{_SEARCH}{panel.id}")
    if text is None:
        return None
    problem, difference, currency = json.loads(text)
    return PanelSearch(
        panel=panel.name,
        strays=tuple(Stray(str(one.remote_id), one.charge) for one in found_since(tx, panel.id)),
        rate=Decimal(panel.rate or 1),
        problem=None if problem is None else SearchProblem(problem),
        difference=None if difference is None else Decimal(difference),
        currency=currency,
    )


def found_since(tx: Transaction, panel_id: int) -> list[Candidate]:
    """Orders at the panel that no order of the restored books owns."""
    return strays.nobodys(tx, panel_id, since=_restored_at(tx))


def _restored_at(tx: Transaction) -> int:
    known = facts(tx)
    return 0 if known is None else known.restored_at
