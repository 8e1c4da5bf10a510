"""Many orders written as lines: `service | link | quantity`, each with its price or what is wrong.

A pure function of the text, the catalogue and the price rules. One bad line harms no other.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from bot.domain.catalogue import Catalogue, Service
from bot.domain.links import LinkError, LinkProblem, check_link
from bot.domain.money import Money
from bot.domain.pricing import PriceRules
from bot.domain.quantity import QuantityError, QuantityProblem, parse_quantity
from bot.domain.service_types import DEFAULT, PACKAGE, Billing

MOST_LINES = 1_000
LONGEST_LINE = 2_500
"""Characters: the longest link, and room for the rest."""


class LineProblem(StrEnum):
    """Why a line cannot be ordered. Each has a sentence in `locales/`: `mass-problem-<value>`."""

    NOT_A_LINE = "not-a-line"
    TOO_LONG = "too-long"
    NOT_A_SERVICE = "not-a-service"
    UNKNOWN_SERVICE = "unknown-service"
    NEEDS_MORE = "needs-more"
    LINK = "link"
    QUANTITY_MISSING = "quantity-missing"
    NOT_A_NUMBER = "not-a-number"
    TOO_SMALL = "too-small"
    TOO_LARGE = "too-large"
    PACKAGE_ONCE = "package-once"


class TooManyLinesError(ValueError):
    """The text has `count` lines, more than are taken at once."""

    def __init__(self, count: int) -> None:
        super().__init__(f"{count} lines")
        self.count = count
        self.limit = MOST_LINES


@dataclass(frozen=True, slots=True)
class PricedLine:
    """A line that can be ordered. `number` is its place in the text, `text` the line as it came.

    `cost` is what the panel asks now, in the shop's currency. `twin` is the number of an earlier
    line with the same service and link.
    """

    number: int
    text: str
    service_id: int
    link: str
    quantity: int
    price: Money
    cost: Money
    twin: int | None = None


@dataclass(frozen=True, slots=True)
class FaultyLine:
    """A line that cannot be ordered as it stands. `service_id` where it names one that is sold."""

    number: int
    text: str
    problem: LineProblem
    service_id: int | None = None
    link_problem: LinkProblem | None = None


OrderLine = PricedLine | FaultyLine

_WITHOUT_QUANTITY, _WHOLE = 2, 3

_LINE_END = re.compile(r"\r\n|[\n\r\x0b\x0c\x85\u2028\u2029]")
_ID = re.compile(r"#?([0-9]{1,18})\.?", re.ASCII)
_BARS = str.maketrans({"｜": "|", "¦": "|", "│": "|"})
_SPACED = re.compile(r"(\S+)\s+(\S+)(?:\s+(.+))?")
_WITH_COMMAS = re.compile(r'("?#?[0-9]+"?)\s*,\s*(.+?)(?:\s*,\s*("[^"]*"|[^,"]*))?', re.ASCII)
_SURE = re.compile(r'"?#?[0-9]{1,18}"?\s*[|｜¦│]\s*[^\s|]', re.ASCII)
_BEGINS = re.compile(r'"?#?[0-9]', re.ASCII)
_ADDRESS = re.compile(r"[./@]")


def looks_like_lines(text: str) -> bool:
    """Whether somebody who writes this means orders: one line of the form is enough."""
    return any(_is_meant(line.strip()) for line in _LINE_END.split(text))


def _is_meant(line: str) -> bool:
    if len(line) > LONGEST_LINE or not _BEGINS.match(line):
        return False
    if _SURE.match(line):
        return True
    parts = _parts(line)
    if parts is None:
        return False
    service, link, quantity = parts
    has_address = _ADDRESS.search(link) is not None
    return _ID.fullmatch(service) is not None and has_address and quantity[:1].isdigit()


def lines_of(text: str) -> list[tuple[int, str]]:
    """The filled lines with their numbers, without a table's heading.

    Raises TooManyLinesError.
    """
    numbered = enumerate(_LINE_END.split(text.lstrip("\ufeff")), start=1)
    filled = [(number, line.strip()) for number, line in numbered if line.strip()]
    if filled and _is_heading(filled[0][1]):
        filled = filled[1:]
    if len(filled) > MOST_LINES:
        raise TooManyLinesError(len(filled))
    return filled


def joined(before: Sequence[str], text: str, catalogue: Catalogue, rules: PriceRules) -> list[str]:
    """Lines that came before, and those of a further message.

    Apps cut a long text anywhere: what makes a good line only together was one line.
    Raises TooManyLinesError.
    """
    more = [line for _, line in lines_of(text)]
    whole = [*before, *more]
    if before and more and _were_one(before[-1], more[0], catalogue, rules):
        whole = [*before[:-1], before[-1] + more[0], *more[1:]]
    if len(whole) > MOST_LINES:
        raise TooManyLinesError(len(whole))
    return whole


def _were_one(end: str, beginning: str, catalogue: Catalogue, rules: PriceRules) -> bool:
    if isinstance(parse_line(1, beginning, catalogue, rules), PricedLine):
        return False
    return isinstance(parse_line(1, end + beginning, catalogue, rules), PricedLine)


def parse_lines(
    numbered: Iterable[tuple[int, str]], catalogue: Catalogue, rules: PriceRules
) -> tuple[OrderLine, ...]:
    """Each line with its price or its problem; what stands twice is marked."""
    return _with_twins(parse_line(number, text, catalogue, rules) for number, text in numbered)


def parse_line(number: int, text: str, catalogue: Catalogue, rules: PriceRules) -> OrderLine:
    """One line by itself."""
    if len(text) > LONGEST_LINE:
        return FaultyLine(number, text[:LONGEST_LINE], LineProblem.TOO_LONG)
    parts = _parts(text)
    if parts is None:
        return FaultyLine(number, text, LineProblem.NOT_A_LINE)
    written_id, link, quantity = parts
    found = _ID.fullmatch(written_id)
    if found is None:
        return FaultyLine(number, text, LineProblem.NOT_A_SERVICE)
    service = catalogue.service(int(found[1]))
    if service is None:
        return FaultyLine(number, text, LineProblem.UNKNOWN_SERVICE)
    return _priced(number, text, service, link, quantity, rules)


def goes_in_lines(service: Service) -> bool:
    """Whether the service needs nothing but a link and a quantity."""
    return service.type in (DEFAULT.name, PACKAGE.name)


def line_text(service: Service, link: str, quantity: int | None) -> str:
    """The line that orders this."""
    if service.billing is Billing.PACKAGE:
        return f"{service.id} | {link}"
    return f"{service.id} | {link} | {quantity}"


def _priced(
    number: int, text: str, service: Service, link: str, quantity: str, rules: PriceRules
) -> OrderLine:
    def faulty(problem: LineProblem, link_problem: LinkProblem | None = None) -> FaultyLine:
        return FaultyLine(number, text, problem, service.id, link_problem)

    if not goes_in_lines(service):
        return faulty(LineProblem.NEEDS_MORE)
    try:
        checked = check_link(link, service.platform, service.target)
    except LinkError as error:
        return faulty(LineProblem.LINK, error.problem)
    count = _count(quantity, service)
    if isinstance(count, LineProblem):
        return faulty(count)
    return PricedLine(
        number,
        text,
        service.id,
        checked.url,
        count,
        rules.total(service, count),
        rules.cost(service, count),
    )


_QUANTITY_PROBLEMS = {
    QuantityProblem.NOT_A_NUMBER: LineProblem.NOT_A_NUMBER,
    QuantityProblem.TOO_SMALL: LineProblem.TOO_SMALL,
    QuantityProblem.TOO_LARGE: LineProblem.TOO_LARGE,
}


def _count(text: str, service: Service) -> int | LineProblem:
    if service.billing is Billing.PACKAGE:
        return 1 if text in ("", "1") else LineProblem.PACKAGE_ONCE
    if not text:
        return LineProblem.QUANTITY_MISSING
    try:
        return parse_quantity(text, service.minimum, service.maximum)
    except QuantityError as error:
        return _QUANTITY_PROBLEMS[error.problem]


def _parts(text: str) -> tuple[str, str, str] | None:
    """Service, link and quantity as written; the quantity may be missing."""
    text = text.translate(_BARS)
    found = list(_ways_to_read(text))
    # A link may hold a mark that other tables have between their columns.
    return next((one for one in found if _ID.fullmatch(one[0])), found[0] if found else None)


def _ways_to_read(text: str) -> Iterator[tuple[str, str, str]]:
    for mark in ("|", "\t", ";"):
        parts = _without_empty_end([_bare(part) for part in text.split(mark)])
        if len(parts) in (_WITHOUT_QUANTITY, _WHOLE):
            service, link, quantity = (*parts, "")[:_WHOLE]
            yield service, link, quantity
    even = " ".join(text.split())
    for form in () if "|" in text else (_WITH_COMMAS, _SPACED):
        if found := form.fullmatch(even):
            service, link, quantity = (_bare(part or "") for part in found.groups())
            yield service, link, quantity


def _without_empty_end(parts: list[str]) -> list[str]:
    while len(parts) > _WITHOUT_QUANTITY and not parts[-1]:
        parts = parts[:-1]
    return parts if len(parts) > 1 and parts[1] else []


def _bare(part: str) -> str:
    return part.strip().strip('"').strip()


def _is_heading(line: str) -> bool:
    """The first line of a table that names its columns."""
    parts = _parts(line.replace(",", ";") if ";" not in line and "|" not in line else line)
    return parts is not None and all(part.replace(" ", "").isalpha() for part in parts)


def _with_twins(lines: Iterable[OrderLine]) -> tuple[OrderLine, ...]:
    first: dict[tuple[int, str], int] = {}
    marked: list[OrderLine] = []
    for line in lines:
        if isinstance(line, PricedLine):
            number = first.setdefault((line.service_id, line.link), line.number)
            marked.append(line if number == line.number else replace(line, twin=number))
        else:
            marked.append(line)
    return tuple(marked)
