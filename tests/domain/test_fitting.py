"""Which services are offered for a link, and in which order; what a balance pays for."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.affordable import most_affordable
from bot.domain.catalogue import Catalogue, Category, Service
from bot.domain.clock import DAY
from bot.domain.fitting import FittingShelf, fitting, link_for, promised_seconds
from bot.domain.links import LinkProblem, recognise
from bot.domain.money import Money
from bot.domain.platforms import Platform, TargetKind
from bot.domain.pricing import PriceRules
from bot.domain.service_types import Billing

RULES = PriceRules("USD", 4, Decimal(30))
POST = recognise("https://www.instagram.com/p/DAbCdEfGhIj")
CATEGORIES = (
    Category(1, "Instagram", Platform.INSTAGRAM),
    Category(2, "Websites", Platform.WEBSITE),
    Category(3, "Odds and ends", Platform.OTHER),
    Category(4, "Telegram", Platform.TELEGRAM),
)


def service(number: int, name: str, target: TargetKind, rate: str, category: int = 1) -> Service:
    return Service(
        id=number,
        panel_id=1,
        remote_id=str(number),
        name=name,
        category_id=category,
        platform=CATEGORIES[category - 1].platform,
        target=target,
        rate=Decimal(rate),
        exchange_rate=Decimal(1),
        minimum=100,
        maximum=10_000,
        refill=False,
        cancel=False,
        refill_days=None,
        description="",
    )


SERVICES = (
    service(1, "Instagram Likes", TargetKind.POST, "0.9"),
    service(2, "Instagram Likes Brazil", TargetKind.POST, "0.5"),
    service(3, "Instagram Video Views", TargetKind.VIDEO, "0.1"),
    service(4, "Instagram Something", TargetKind.ANY, "0.2"),
    service(5, "Instagram Followers", TargetKind.PROFILE, "0.01"),
    service(6, "Traffic", TargetKind.ANY, "2", 2),
    service(7, "Reviews", TargetKind.ANY, "1", 3),
    service(8, "Telegram Members", TargetKind.CHANNEL, "1", 4),
)
CATALOGUE = Catalogue.build(SERVICES, CATEGORIES)


def shelf(completed: dict[int, int]) -> FittingShelf:
    return FittingShelf(CATALOGUE, RULES.unit_price, completed)


SHELF = shelf({})


def offered(beside: str = "", link: str = POST.url, **completed: int) -> list[int]:
    counts = {int(name[1:]): count for name, count in completed.items()}
    found = fitting(shelf(counts), recognise(link), beside)
    return [one.id for one in found.services]


def test_what_is_for_just_this_comes_first_then_what_is_cheaper() -> None:
    assert offered() == [2, 1, 3, 4]


def test_what_customers_completed_most_comes_before_all_else() -> None:
    assert offered(s4=1, s1=7, s5=99) == [1, 4, 2, 3]


@pytest.mark.parametrize("words", ["likes", "лайки", "likes please", "instagram likes", "ig like"])
def test_words_of_the_trade_narrow(words: str) -> None:
    assert offered(words) == [2, 1]


def test_other_words_only_move_to_the_front() -> None:
    assert offered("brazil", s1=5) == [2, 1, 3, 4]
    assert offered("cheap", s1=5) == [1, 2, 3, 4]


def test_words_that_nothing_has_are_left_out_and_that_is_said() -> None:
    found = fitting(SHELF, POST, "followers")
    assert [one.id for one in found.services] == [2, 1, 3, 4]
    assert found.ignored


def test_a_website_is_also_for_what_has_no_platform() -> None:
    assert offered(link="https://example.org/x") == [6, 7]
    address = recognise("https://example.org/x")
    assert link_for(address, SERVICES[6]) == "https://example.org/x"
    assert link_for(address, SERVICES[0]) is None


def test_a_private_invitation_says_why_nothing_fits() -> None:
    invite = recognise("https://t.me/+AbCdEfGhIjKl")
    found = fitting(SHELF, invite, "")
    assert (list(found.services), found.problem) == ([], LinkProblem.PRIVATE_INVITE)
    track = recognise("https://open.spotify.com/track/4uLU6hMCjMI75M1A2tKUQC")
    assert fitting(SHELF, track, "").problem is None


def test_the_promised_time_is_for_the_quantity() -> None:
    fast = replace(SERVICES[0], per_day=2000, start_seconds=60)
    assert promised_seconds(fast, 1000) == 60 + DAY // 2
    assert promised_seconds(SERVICES[0], 1000) is None
    assert promised_seconds(replace(fast, billing=Billing.PACKAGE), 1) is None


@given(
    micros=st.integers(0, 10**9),
    rate=st.decimals("0.0001", "500", places=4),
    runs=st.integers(1, 50),
    least=st.integers(0, 500),
    span=st.integers(0, 10**6),
)
def test_the_most_affordable_is_the_most(
    micros: int, rate: Decimal, runs: int, least: int, span: int
) -> None:
    sold = replace(SERVICES[0], rate=rate, minimum=least, maximum=least + span)
    balance = Money(micros, "USD")
    found = most_affordable(RULES, sold, balance, runs)
    if found is None:
        assert least + span == 0 or RULES.total(sold, max(least, 1) * runs) > balance
        return
    assert max(least, 1) <= found <= least + span
    assert RULES.total(sold, found * runs) <= balance
    assert found == least + span or RULES.total(sold, (found + 1) * runs) > balance


def test_a_package_has_no_most() -> None:
    rich = Money(10**9, "USD")
    package = replace(SERVICES[0], billing=Billing.PACKAGE)
    assert most_affordable(RULES, package, rich, 1) is None
    assert most_affordable(RULES, replace(SERVICES[0], minimum=2, maximum=1), rich, 1) is None
