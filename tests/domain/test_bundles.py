"""Bundles as an admin writes them: what makes one, and why another is none."""

from __future__ import annotations

from dataclasses import replace

import pytest

from bot.domain.baskets import Bundle, BundleItem, BundleProblem
from bot.domain.bundles import MOST_ITEMS, BundleError, common_example, read_bundle, view_of
from bot.domain.catalogue import Catalogue, Category
from bot.domain.money import Money
from bot.domain.platforms import Platform, TargetKind
from tests.domain.test_mass_order import CATALOGUE, RULES, a_service

WITH_ANOTHER_SITE = Catalogue.build(
    [*CATALOGUE.all_services(), a_service(17, platform=Platform.TIKTOK)],
    [Category(1, "Followers", Platform.INSTAGRAM)],
)


def test_a_name_and_a_service_a_line() -> None:
    name, items = read_bundle("\n Kick-start \n 12 | 1k \n\n#13\n13 | 1", CATALOGUE)
    assert name == "Kick-start"
    assert [(item.service_id, item.quantity) for item in items] == [(12, 1000), (13, 1), (13, 1)]


@pytest.mark.parametrize(
    ("text", "problem", "about"),
    [
        ("", BundleProblem.NO_NAME, ""),
        ("12 | 1000", BundleProblem.NO_NAME, ""),
        ("Name", BundleProblem.EMPTY, ""),
        ("Name" + "\n12 | 100" * (MOST_ITEMS + 1), BundleProblem.TOO_MANY, ""),
        ("Name\nlikes | 100", BundleProblem.LINE, "likes | 100"),
        ("Name\n12 | 100\n404 | 100", BundleProblem.VANISHED, "404 | 100"),
        ("Name\n12 | 1", BundleProblem.LIMITS, "12 | 1"),
        ("Name\n12", BundleProblem.LIMITS, "12"),
        ("Name\n13 | 2", BundleProblem.LIMITS, "13 | 2"),
        ("Name\n14 | 100", BundleProblem.NEEDS_MORE, "Followers 14"),
        ("Name\n12 | 100\n17 | 100", BundleProblem.PLATFORMS, ""),
        ("Name\n12 | 100\n15 | 100", BundleProblem.NO_COMMON_LINK, ""),
    ],
)
def test_what_makes_no_bundle_says_why(text: str, problem: BundleProblem, about: str) -> None:
    with pytest.raises(BundleError) as caught:
        read_bundle(text, WITH_ANOTHER_SITE)
    assert (caught.value.fault.problem, caught.value.fault.about) == (problem, about)


def test_a_bundle_is_sold_only_while_all_of_it_is() -> None:
    items = (BundleItem(12, 1000, "Followers"), BundleItem(13, 1, "A package"))
    bundle = Bundle(1, "Kick-start", Platform.INSTAGRAM, True, items)
    view = view_of(bundle, CATALOGUE, RULES)
    assert view.is_offered
    assert view.total == Money(3_770_000, "USD")
    assert common_example(view).startswith("https://www.instagram.com/")
    assert not view_of(replace(bundle, is_on=False), CATALOGUE, RULES).is_offered
    others = Catalogue.build([a_service(12)], [Category(1, "Followers", Platform.INSTAGRAM)])
    gone = view_of(bundle, others, RULES)
    assert not gone.is_offered
    assert gone.fault is not None
    assert (gone.fault.problem, gone.fault.about) == (BundleProblem.VANISHED, "A package")
    narrower = [a_service(12, maximum=500), a_service(13, target=TargetKind.PROFILE)]
    tight = Catalogue.build(narrower, [Category(1, "Followers", Platform.INSTAGRAM)])
    fault = view_of(bundle, tight, RULES).fault
    assert fault is not None
    assert fault.problem is BundleProblem.LIMITS
