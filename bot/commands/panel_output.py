"""What `kiosk panel` prints: aligned columns for people, JSON for machines.

Panels are not trusted: what they wrote reaches a terminal without control characters.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, is_dataclass

from bot.panel import (
    PROFILE_KEYS,
    AddOutcome,
    Balance,
    CancelAccepted,
    NoAnswer,
    NotSent,
    OrderReport,
    Placed,
    RefillReceipt,
    RefillReport,
    Refusal,
    Rejected,
    ServiceList,
    ServiceRow,
)
from bot.storage.profiles import Habit

Said = OrderReport | RefillReceipt | RefillReport | CancelAccepted | Refusal | NoAnswer

SERVICE_TITLES = (
    "SERVICE",
    "RATE",
    "MIN",
    "MAX",
    "REFILL",
    "CANCEL",
    "DRIP-FEED",
    "TYPE",
    "CATEGORY / NAME",
)
PROFILE_TITLES = ("KEY", "VALUE", "ORIGIN", "MEANING")
ORDER_TITLES = ("ORDER", "STATUS", "CHARGE", "START", "REMAINS", "CHILDREN")
UNKNOWN_ADVICE = "The order may exist. Look for it at the panel before you send it again."


def plain(text: str) -> str:
    """One line that a terminal shows and does not obey."""
    return " ".join("".join(c if c.isprintable() else " " for c in text).split())


def columns(rows: Iterable[Sequence[str]]) -> str:
    """Rows with their cells under each other; the last cell keeps its length."""
    cells = [[plain(cell) or "-" for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    return "\n".join(_line(row, widths) for row in cells)


def _line(row: list[str], widths: list[int]) -> str:
    padded = (cell.ljust(width) for cell, width in zip(row[:-1], widths, strict=False))
    return "  ".join([*padded, row[-1]])


def machine(value: object) -> str:
    """Any result as JSON; amounts are text, as everywhere in the API."""
    return json.dumps(_machine(value), default=str, indent=2)


def _machine(value: object) -> object:
    if isinstance(value, Mapping):
        return {name: _machine(item) for name, item in value.items()}
    if isinstance(value, CancelAccepted):
        return {"accepted": True, "already": value.already}
    if isinstance(value, Refusal):
        return {"refused": value.words}
    if isinstance(value, NoAnswer):
        return None
    return asdict(value) if is_dataclass(value) and not isinstance(value, type) else value


def services(listed: ServiceList) -> str:
    return columns([SERVICE_TITLES, *(_service(row) for row in listed.rows)])


def _service(row: ServiceRow) -> tuple[str, ...]:
    return (
        row.service_id,
        row.rate_as_received,
        _number(row.minimum),
        _number(row.maximum),
        _yes_or_no(row.refill),
        _yes_or_no(row.cancel),
        _yes_or_no(row.dripfeed),
        row.type,
        f"{row.category} / {row.name}",
    )


def _number(value: int | None) -> str:
    return "" if value is None else str(value)


def _yes_or_no(value: bool | None) -> str:
    return {True: "yes", False: "no", None: ""}[value]


def balance(left: Balance) -> str:
    return f"{left.amount} {plain(left.currency)}"


def said_of(answers: Mapping[str, Said]) -> str:
    """One row an id. Titles only where there is a report of an order."""
    rows = [_said(one_id, said) for one_id, said in answers.items()]
    width = max(map(len, rows))
    titles = [ORDER_TITLES] if width == len(ORDER_TITLES) else []
    return columns([*titles, *(row + ("",) * (width - len(row)) for row in rows)])


def _said(one_id: str, said: Said) -> tuple[str, ...]:
    if isinstance(said, OrderReport):
        return _order(one_id, said)
    return one_id, _short(said)


def _order(order_id: str, report: OrderReport) -> tuple[str, ...]:
    charge = " ".join(filter(None, (report.charge_as_received, report.currency)))
    start, remains = report.start_count or "", report.remains_as_received or ""
    return order_id, report.word_as_received, charge, start, remains, " ".join(report.children)


def _short(said: RefillReceipt | RefillReport | CancelAccepted | Refusal | NoAnswer) -> str:
    if isinstance(said, RefillReceipt):
        return _receipt(said)
    if isinstance(said, RefillReport):
        return said.word_as_received
    if isinstance(said, CancelAccepted):
        accepted = "cancel was asked for already" if said.already else "cancel accepted"
        return f"{accepted}: its status will tell"
    return f"refused: {said.words}" if isinstance(said, Refusal) else "no answer"


def _receipt(receipt: RefillReceipt) -> str:
    if receipt.already:
        return "a refill is under way already"
    return (
        f"refill {receipt.refill_id}" if receipt.refill_id else "refill accepted, without a number"
    )


def profile(habits: Mapping[str, Habit]) -> str:
    """Every key of a panel's profile: its value, where that is from, and what it means."""
    rows = (
        (name, *_habit(habits.get(name), key.default), key.meaning)
        for name, key in PROFILE_KEYS.items()
    )
    strange = (
        (name, *_habit(habit, ""), "This program knows no such key.")
        for name, habit in habits.items()
        if name not in PROFILE_KEYS
    )
    return columns([PROFILE_TITLES, *rows, *strange])


def _habit(habit: Habit | None, default: str) -> tuple[str, str]:
    if habit is None:
        return default, "default"
    return habit.value, "learned" if habit.learned else "set"


def outcome(result: AddOutcome) -> str:
    """What came of an order, and what to do if nobody can know."""
    if isinstance(result, Placed):
        return f"placed: order {result.order_id}"
    if isinstance(result, Rejected):
        return f"rejected ({result.reason}): {plain(result.words)}"
    if isinstance(result, NotSent):
        return f"not sent: {plain(result.why)}"
    answer = plain(result.evidence.body) or "(nothing)"
    return f"unknown: {plain(result.why)}\nThe panel answered: {answer}\n{UNKNOWN_ADVICE}"


def machine_outcome(result: AddOutcome) -> str:
    names = {Placed: "placed", Rejected: "rejected", NotSent: "not_sent"}
    return machine({"outcome": names.get(type(result), "unknown"), **asdict(result)})
