"""Orders written as lines: every way to write one, and a reason for each that is none."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from bot.domain.catalogue import Catalogue, Category, Service
from bot.domain.common_links import services_for
from bot.domain.links import LinkProblem
from bot.domain.mass_order import (
    LONGEST_LINE,
    MOST_LINES,
    FaultyLine,
    LineProblem,
    PricedLine,
    TooManyLinesError,
    joined,
    lines_of,
    looks_like_lines,
    parse_line,
    parse_lines,
)
from bot.domain.money import Money
from bot.domain.platforms import Platform, TargetKind
from bot.domain.pricing import PriceRules
from bot.domain.service_types import Billing

RULES = PriceRules("USD", 4, Decimal(30))
LINK = "https://www.instagram.com/somebody"
CHECKED = "https://www.instagram.com/somebody"


def a_service(number: int, **changes: object) -> Service:
    found = Service(
        id=number,
        panel_id=1,
        remote_id=str(number),
        name=f"Followers {number}",
        category_id=1,
        platform=Platform.INSTAGRAM,
        target=TargetKind.PROFILE,
        rate=Decimal("0.90"),
        exchange_rate=Decimal(1),
        minimum=10,
        maximum=10_000,
        refill=False,
        cancel=False,
        refill_days=None,
        description="",
    )
    return replace(found, **changes)  # type: ignore[arg-type]  # any field, by its name


CATALOGUE = Catalogue.build(
    [
        a_service(12),
        a_service(13, type="package", billing=Billing.PACKAGE, rate=Decimal(2)),
        a_service(14, type="custom comments", billing=Billing.LINES),
        a_service(15, target=TargetKind.POST),
        a_service(16, platform=Platform.WEBSITE, target=TargetKind.ANY),
    ],
    [Category(1, "Followers", Platform.INSTAGRAM)],
)


def one(text: str) -> PricedLine | FaultyLine:
    return parse_line(7, text, CATALOGUE, RULES)


@pytest.mark.parametrize(
    "text",
    [
        f"12 | {LINK} | 1000",
        f"12|{LINK}|1000",
        f"  #12   |   {LINK}   |   1 000  ",
        f"12 | {LINK} | 1k |",
        f"12 ｜ {LINK} ｜ 1,000",
        f"12\t{LINK}\t1000",
        f"12;{LINK};1000",
        f"12,{LINK},1000",
        f'"12","{LINK}","1,000"',
        f"12, {LINK}, 1000",
        f"12 {LINK} 1 000",
        "12 | @somebody | 1000",
        "12 | instagram.com/somebody?igsh=abc | 1.0k",
    ],
)
def test_the_ways_to_write_an_order(text: str) -> None:
    found = one(text)
    assert isinstance(found, PricedLine), found
    assert (found.number, found.text, found.service_id) == (7, text, 12)
    assert (found.link, found.quantity) == (CHECKED, 1000)
    assert found.price == Money(1_170_000, "USD")
    assert found.cost == Money(900_000, "USD")


@pytest.mark.parametrize("text", [f"13 | {LINK}", f"13 | {LINK} | 1", f"13 {LINK}", f"13,{LINK}"])
def test_a_package_needs_no_quantity(text: str) -> None:
    found = one(text)
    assert isinstance(found, PricedLine)
    assert (found.quantity, found.price) == (1, Money(2_600_000, "USD"))


@pytest.mark.parametrize(
    ("text", "problem", "names"),
    [
        ("hello", LineProblem.NOT_A_LINE, None),
        ("12", LineProblem.NOT_A_LINE, None),
        ("12 |", LineProblem.NOT_A_LINE, None),
        ("12 | a | b | c", LineProblem.NOT_A_LINE, None),
        ("|||", LineProblem.NOT_A_LINE, None),
        ("likes | @somebody | 100", LineProblem.NOT_A_SERVICE, None),
        ("١٢ | @somebody | 100", LineProblem.NOT_A_SERVICE, None),
        ("-12 | @somebody | 100", LineProblem.NOT_A_SERVICE, None),
        ("99999999999999999999 | @somebody | 100", LineProblem.NOT_A_SERVICE, None),
        ("404 | @somebody | 100", LineProblem.UNKNOWN_SERVICE, None),
        (f"14 | {LINK} | 100", LineProblem.NEEDS_MORE, 14),
        (f"12 | {LINK}", LineProblem.QUANTITY_MISSING, 12),
        (f"12 | {LINK} | many", LineProblem.NOT_A_NUMBER, 12),
        (f"12 | {LINK} | -100", LineProblem.NOT_A_NUMBER, 12),
        (f"12 | {LINK} | 1e3", LineProblem.NOT_A_NUMBER, 12),
        (f"12 | {LINK} | 9", LineProblem.TOO_SMALL, 12),
        (f"12 | {LINK} | 0", LineProblem.TOO_SMALL, 12),
        (f"12 | {LINK} | 10001", LineProblem.TOO_LARGE, 12),
        (f"13 | {LINK} | 2", LineProblem.PACKAGE_ONCE, 13),
        ("12 | " + "x" * LONGEST_LINE, LineProblem.TOO_LONG, None),
    ],
)
def test_what_is_no_order_says_why(text: str, problem: LineProblem, names: int | None) -> None:
    found = one(text)
    assert isinstance(found, FaultyLine), found
    assert (found.number, found.problem, found.service_id) == (7, problem, names)
    assert found.text == text[:LONGEST_LINE]


@pytest.mark.parametrize(
    ("link", "problem"),
    [
        ("https://www.tiktok.com/@somebody", LinkProblem.WRONG_PLATFORM),
        ("https://www.instagram.com/p/Cabcdefghij", LinkProblem.WRONG_TARGET),
        ("https://bit.ly/abc", LinkProblem.SHORT_LINK),
    ],
)
def test_a_wrong_link_says_why(link: str, problem: LinkProblem) -> None:
    found = one(f"12 | {link} | 100")
    assert isinstance(found, FaultyLine)
    assert (found.problem, found.link_problem) == (LineProblem.LINK, problem)


def test_one_bad_line_harms_no_other_and_keeps_its_number() -> None:
    text = f"\n12 | {LINK} | 100\n\nnonsense\r\n12 | @another | 200\n12 | @SomeBody | 50"
    found = parse_lines(lines_of(text), CATALOGUE, RULES)
    assert [line.number for line in found] == [2, 4, 5, 6]
    assert [isinstance(line, PricedLine) for line in found] == [True, False, True, True]
    last = found[-1]
    assert isinstance(last, PricedLine)
    assert last.twin == 2, "the same account in capitals is the same link"


@pytest.mark.parametrize(
    "heading", ["service | link | quantity", "Service ID;URL;Quantity", "service,link,quantity"]
)
def test_a_heading_is_no_order_and_a_byte_mark_is_no_text(heading: str) -> None:
    assert lines_of(f"\ufeff{heading}\n12,{LINK},100") == [(2, f"12,{LINK},100")]


def test_a_thousand_lines_go_in_and_not_one_more() -> None:
    assert len(lines_of("\n\n".join(["12 | @somebody | 100"] * MOST_LINES))) == MOST_LINES
    with pytest.raises(TooManyLinesError) as caught:
        lines_of("\n".join(["12 | @somebody | 100"] * 4000))
    assert (caught.value.count, caught.value.limit) == (4000, MOST_LINES)


@pytest.mark.parametrize(
    ("text", "is_meant"),
    [
        (f"12 | {LINK} | 100", True),
        (f"12|{LINK}", True),
        (f"please do these:\n12 | {LINK} | 100\nthank you", True),
        (f"12 {LINK} 100", True),
        (f"12;{LINK};100", True),
        ("12 | not a link | 100", True),
        ("12", False),
        ("100 instagram likes", False),
        (LINK, False),
        (f"{LINK}\n{LINK}", False),
        ("instagram | likes", False),
        ("2 for 1 offer", False),
        (f"12 {LINK}", False),
        ("1 " + "a." * 50_000, False),
    ],
)
def test_which_text_means_orders(text: str, is_meant: bool) -> None:
    assert looks_like_lines(text) is is_meant


@pytest.mark.parametrize(
    ("before", "text", "whole"),
    [
        ([f"12 | {LINK} | 10"], "00", [f"12 | {LINK} | 1000"]),
        ([f"12 | {LINK}"], f" | 50\n12 | {LINK} | 60", [f"12 | {LINK}| 50", f"12 | {LINK} | 60"]),
        (["12 | a | 10"], f"12 | {LINK} | 60", ["12 | a | 10", f"12 | {LINK} | 60"]),
        ([f"12 | {LINK} | 10"], "x", [f"12 | {LINK} | 10", "x"]),
        ([], "x", ["x"]),
    ],
)
def test_what_an_app_cut_in_two_is_one_line(
    before: list[str], text: str, whole: list[str]
) -> None:
    assert joined(before, text, CATALOGUE, RULES) == whole


def test_no_more_than_a_thousand_come_together_in_parts() -> None:
    with pytest.raises(TooManyLinesError):
        joined(["x"] * MOST_LINES, "y", CATALOGUE, RULES)


def test_services_that_take_every_link_of_a_set() -> None:
    services = CATALOGUE.all_services()
    accounts = ["@somebody", "instagram.com/another"]
    assert [found.id for found in services_for(accounts, services)] == [12, 13]
    posts = ["https://www.instagram.com/p/Cabcdefghij", "https://www.instagram.com/p/Cabcdefghik"]
    assert [found.id for found in services_for(posts, services)] == [15, 16]
    assert [found.id for found in services_for([LINK, posts[0]], services)] == [16]
    assert services_for(["not a link", LINK], services) == []
