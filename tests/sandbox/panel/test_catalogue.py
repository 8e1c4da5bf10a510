from __future__ import annotations

from collections import Counter
from decimal import Decimal
from itertools import groupby

import pytest

from sandbox.panel.catalogue import ODDITIES, make_catalogue
from sandbox.panel.kinds import PLATFORMS, UNKNOWN_TYPES
from sandbox.panel.services import TYPE_RULES, Quirk, ServiceEntry, plain_type, rule_of
from tests.sandbox.panel.goods import service


@pytest.fixture(scope="module")
def catalogue() -> tuple[ServiceEntry, ...]:
    return make_catalogue()


def test_the_same_seed_gives_the_same_catalogue(catalogue: tuple[ServiceEntry, ...]) -> None:
    assert make_catalogue(1) == catalogue
    assert make_catalogue(2) != catalogue


@pytest.mark.parametrize("size", [400, 1000, 5000])
def test_the_size_is_exact(size: int) -> None:
    assert len(make_catalogue(3, size)) == size


def test_a_catalogue_too_small_for_one_of_everything_is_refused() -> None:
    with pytest.raises(ValueError, match="at least 400"):
        make_catalogue(size=399)


def test_ids_and_names_do_not_repeat(catalogue: tuple[ServiceEntry, ...]) -> None:
    assert len({one.id for one in catalogue}) == len(catalogue) == 2400
    assert len({one.name for one in catalogue}) > 2300


def test_types_have_the_shares_of_the_wild(catalogue: tuple[ServiceEntry, ...]) -> None:
    types = Counter(one.type for one in catalogue)
    assert 0.89 < types["Default"] / len(catalogue) < 0.92
    assert 0.038 < types["Custom Comments"] / len(catalogue) < 0.046
    assert 0.020 < types["Package"] / len(catalogue) < 0.028
    assert set(types) == {*TYPE_RULES, "Special", ""}


def test_rates_span_the_market_with_up_to_five_decimals(
    catalogue: tuple[ServiceEntry, ...],
) -> None:
    sold = [one.rate for one in catalogue if one.quirk is not Quirk.RATE_ZERO]
    assert Decimal("0.001") <= min(sold) < Decimal("0.002")
    assert Decimal(80) < max(sold) <= 90
    decimals = Counter(-int(rate.as_tuple().exponent) for rate in sold)
    assert set(decimals) == {2, 3, 4, 5}


def test_every_quirk_is_there_as_often_as_announced(catalogue: tuple[ServiceEntry, ...]) -> None:
    quirks = Counter(one.quirk for one in catalogue if one.quirk)
    assert quirks == Counter({oddity.quirk: oddity.few for oddity in ODDITIES})
    assert {oddity.quirk for oddity in ODDITIES} == set(Quirk)


def test_what_is_odd_is_marked(catalogue: tuple[ServiceEntry, ...]) -> None:
    for one in catalogue:
        assert (one.minimum > one.maximum) == (one.quirk is Quirk.MIN_ABOVE_MAX)
        assert (one.maximum == 0) == (one.quirk is Quirk.LIMITS_ZERO)
        assert (one.rate == 0) == (one.quirk is Quirk.RATE_ZERO)
        assert (len(one.name) > 250) == (one.quirk is Quirk.HUGE_NAME)
        assert ("\n" in one.name) == (one.quirk is Quirk.LINE_BREAK)
        assert one.name.startswith("/---") == (one.quirk is Quirk.SEPARATOR)


def test_every_kind_opens_with_a_sensible_flagship(catalogue: tuple[ServiceEntry, ...]) -> None:
    kinds = sum(len(platform.kinds) for platform in PLATFORMS)
    flagships = [one for one in catalogue if one.flagship]
    assert len(flagships) == kinds
    assert all(one.quirk is None and one.cancel and one.rate > 0 for one in flagships)
    for _, shelf in groupby(catalogue, lambda one: one.category):
        services = list(shelf)
        assert not any(one.flagship for one in services[1:])


def test_categories_stand_together(catalogue: tuple[ServiceEntry, ...]) -> None:
    runs = [title for title, _ in groupby(catalogue, lambda one: one.category)]
    assert len(runs) == len(set(runs)) > 150


def test_names_are_dressed_as_in_the_wild(catalogue: tuple[ServiceEntry, ...]) -> None:
    names = [one.name for one in catalogue]
    assert sum("&amp;" in name for name in names) > 50
    assert sum("⚡" in name for name in names) > 50
    assert sum("R30" in name for name in names) > 20
    assert sum(len(name) > 80 for name in names) > 50


def test_flags_vary(catalogue: tuple[ServiceEntry, ...]) -> None:
    for flag in ("refill", "cancel", "dripfeed"):
        share = sum(getattr(one, flag) for one in catalogue) / len(catalogue)
        assert 0.1 < share < 0.8
    assert not any(one.refill for one in catalogue if "[No Refill]" in one.category)


@pytest.fixture(scope="module")
def wild() -> tuple[ServiceEntry, ...]:
    return make_catalogue(1, 15_000)


def test_a_wild_catalogue_has_every_oddity_as_often_as_counted(
    wild: tuple[ServiceEntry, ...],
) -> None:
    assert len(wild) == len({one.id for one in wild}) == 15_000
    assert make_catalogue(1, 15_000) == wild
    quirks = Counter(one.quirk for one in wild if one.quirk)
    assert set(quirks) == set(Quirk)
    assert quirks[Quirk.MIN_ABOVE_MAX] == sum(one.minimum > one.maximum for one in wild) == 32
    assert quirks[Quirk.LIMITS_ZERO] == sum(one.maximum == 0 for one in wild) == 131
    assert quirks[Quirk.RATE_ZERO] == sum(one.rate == 0 for one in wild) == 8
    assert quirks[Quirk.HUGE_NAME] == sum(len(one.name) > 300 for one in wild) == 30
    assert quirks[Quirk.LINE_BREAK] == sum("\r\n" in one.name for one in wild) == 30
    assert quirks[Quirk.SEPARATOR] == sum(one.name.startswith("/---") for one in wild) == 59
    assert {1_500_000_000, 2_147_483_647} <= {one.maximum for one in wild}
    assert sum("&amp;" in one.name for one in wild) > 500


def test_a_wild_catalogue_has_the_types_of_the_wild_in_two_spellings(
    wild: tuple[ServiceEntry, ...],
) -> None:
    types = Counter(one.type for one in wild)
    plain = Counter(plain_type(one.type) for one in wild)
    assert 0.89 < plain["default"] / len(wild) < 0.92
    assert 0.038 < plain["custom comments"] / len(wild) < 0.046
    assert 0.022 < plain["package"] / len(wild) < 0.028
    assert 0.009 < plain["mentions hashtag"] / len(wild) < 0.012
    assert {*TYPE_RULES, *UNKNOWN_TYPES, "Custom Comment", ""} <= set(types)
    assert {"default", "custom_comments", "package", "mentions_hashtag"} <= set(types)
    assert 0.05 < sum(one.type.islower() for one in wild) / len(wild) < 0.08


def test_a_type_is_the_same_in_every_spelling() -> None:
    for name, rule in TYPE_RULES.items():
        for spelled in (name, name.lower(), name.lower().replace(" ", "_")):
            assert rule_of(service(1, spelled)) is rule
    assert rule_of(service(1, "Custom Comment")) is TYPE_RULES["Custom Comments"]
