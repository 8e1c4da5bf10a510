"""The `services` answer: rows that can be read, and a line for each that cannot."""

from bot.panel import values
from bot.panel.marks import mark_of
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


class CatalogueReader:
    """Reads catalogues of one panel. A row that stood the same in the last one is not read again.

    What is the same is so to the type and the last digit: 1.0 is another rate than 1.00.
    """

    def __init__(self) -> None:
        self._before: dict[bytes, ServiceRow | str] = {}

    def read(self, rows: list[object]) -> ServiceList:
        """Every readable service once. An id that comes again is left out, whatever it says."""
        read_now: dict[bytes, ServiceRow | str] = {}
        services: dict[str, ServiceRow] = {}
        unreadable: list[str] = []
        for number, row in enumerate(rows, start=1):
            mark = mark_of(row)
            read = self._before.get(mark) or _read_row(row)
            if mark:
                read_now[mark] = read
            if isinstance(read, str):
                unreadable.append(f"row {number}: {read}")
            elif read.service_id in services:
                unreadable.append(f"row {number}: service {read.service_id} stands there twice")
            else:
                services[read.service_id] = read
        self._before = read_now
        return ServiceList(tuple(services.values()), tuple(unreadable))


def read_rows(rows: list[object]) -> ServiceList:
    """As `CatalogueReader.read`, of a catalogue that is read for the first time."""
    return CatalogueReader().read(rows)


def _read_row(row: object) -> ServiceRow | str:
    if not isinstance(row, dict):
        return "not an object"
    service_id = values.service_id(row.get("service"))
    if service_id is None:
        return "no usable service id"
    name = _text(row.get("name"))
    if not name:
        return f"service {service_id} has no name"
    rate = values.decimal(row.get("rate"))
    if rate is None:
        return f"service {service_id} has no usable rate"
    return ServiceRow(
        service_id=service_id,
        name=name,
        type=_text(row.get("type")),
        category=_text(row.get("category")),
        rate=rate,
        rate_as_received=_text(row["rate"]),
        minimum=values.integer(row.get("min")),
        maximum=values.integer(row.get("max")),
        refill=values.boolean(row.get("refill")),
        cancel=values.boolean(row.get("cancel")),
        dripfeed=values.boolean(row.get("dripfeed")),
        description=_description(row),
        minimum_as_received=_text(row.get("min")),
        maximum_as_received=_text(row.get("max")),
    )


def _text(value: object, longest: int = LONGEST_TEXT) -> str:
    return (values.text(value) or "")[:longest]


def _description(row: JsonObject) -> str:
    described = _text(row.get("description"), LONGEST_DESCRIPTION)
    return described or _text(row.get("desc"), LONGEST_DESCRIPTION)
