"""The `services` answer: rows that can be read, and a line for each that cannot."""

from collections.abc import Iterable
from dataclasses import dataclass

from bot.domain.repeated import one_text
from bot.panel import values
from bot.panel.refusals import JsonObject
from bot.panel.reports import ServiceList, ServiceRow

LONGEST_TEXT = 1_000
"""Characters of a name, or of another text that is shown in a line; the rest is cut off."""
LONGEST_DESCRIPTION = 10_000
_WRAPPERS = ("services", "data")


def rows_of(answer: object) -> list[object] | None:
    """The list of services, bare or wrapped; None if the answer holds none."""
    if isinstance(answer, dict):
        wrapped = (answer[name] for name in _WRAPPERS if isinstance(answer.get(name), list))
        answer = next(wrapped, None)
    return answer if isinstance(answer, list) else None


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A row that cannot be read, and why. `service_id` is what the panel wrote for one, if any."""

    why: str
    service_id: str | None = None


Row = ServiceRow | Unreadable


def read_rows(rows: Iterable[object]) -> ServiceList:
    """Every readable service once. An id that comes again is left out, whatever it says.

    Rows may have been read before.
    """
    services: dict[str, ServiceRow] = {}
    unreadable: list[str] = []
    for number, row in enumerate(rows, start=1):
        read = row if isinstance(row, Row) else read_row(row)
        if isinstance(read, Unreadable):
            unreadable.append(f"row {number}: {read.why}")
        elif read.service_id in services:
            unreadable.append(f"row {number}: service {read.service_id} stands there twice")
        else:
            services[read.service_id] = read
    return ServiceList(tuple(services.values()), tuple(unreadable))


def id_in(row: object) -> str | None:
    """The service's id as the panel wrote it, of a row that was read before or not."""
    if isinstance(row, Row):
        return row.service_id
    return values.text(row.get("service")) if isinstance(row, dict) else None


def read_row(row: object) -> Row:
    if not isinstance(row, dict):
        return Unreadable("not an object")
    service_id = values.service_id(row.get("service"))
    if service_id is None:
        return Unreadable("no usable service id", values.text(row.get("service")))
    name = _text(row.get("name"))
    if not name:
        return Unreadable(f"service {service_id} has no name", service_id)
    rate = values.decimal(row.get("rate"))
    if rate is None:
        return Unreadable(f"service {service_id} has no usable rate", service_id)
    return ServiceRow(
        service_id=service_id,
        name=name,
        type=one_text(_text(row.get("type"))),
        category=one_text(_text(row.get("category"))),
        rate=rate,
        rate_as_received=one_text(_text(row["rate"])),
        minimum=values.integer(row.get("min")),
        maximum=values.integer(row.get("max")),
        refill=values.boolean(row.get("refill")),
        cancel=values.boolean(row.get("cancel")),
        dripfeed=values.boolean(row.get("dripfeed")),
        description=_description(row),
        minimum_as_received=one_text(_text(row.get("min"))),
        maximum_as_received=one_text(_text(row.get("max"))),
    )


def _text(value: object, longest: int = LONGEST_TEXT) -> str:
    return (values.text(value) or "")[:longest]


def _description(row: JsonObject) -> str:
    described = _text(row.get("description"), LONGEST_DESCRIPTION)
    return described or _text(row.get("desc"), LONGEST_DESCRIPTION)
