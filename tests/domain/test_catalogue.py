from __future__ import annotations

from decimal import Decimal

import pytest

from bot.domain.catalogue import Catalogue, Category, Service
from bot.domain.platforms import Platform, TargetKind


def service(number: int, category_id: int, name: str = "Likes") -> Service:
    return Service(
        id=number,
        panel_id=1,
        remote_id=str(number + 1000),
        name=name,
        category_id=category_id,
        platform=Platform.INSTAGRAM,
        target=TargetKind.POST,
        rate=Decimal("0.90"),
        exchange_rate=Decimal(1),
        minimum=10,
        maximum=1000,
        refill=False,
        cancel=False,
        refill_days=None,
        description="",
    )


CATEGORIES = (
    Category(3, "YouTube Views", Platform.YOUTUBE),
    Category(1, "Instagram Likes", Platform.INSTAGRAM),
    Category(2, "Instagram Followers", Platform.INSTAGRAM),
    Category(9, "Odds and ends", Platform.OTHER),
    Category(4, "Nothing left", Platform.TIKTOK),
)
SERVICES = (service(8, 3), service(5, 2), service(7, 1), service(6, 1), service(1, 9))


def test_platforms_come_in_a_fixed_order_with_the_number_of_their_services() -> None:
    assert Catalogue.build(SERVICES, CATEGORIES).platforms() == (
        (Platform.INSTAGRAM, 3),
        (Platform.YOUTUBE, 1),
        (Platform.OTHER, 1),
    )


def test_categories_and_services_keep_the_order_of_the_panel() -> None:
    catalogue = Catalogue.build(SERVICES, CATEGORIES)
    assert [one.id for one in catalogue.categories(Platform.INSTAGRAM)] == [1, 2]
    assert [one.id for one in catalogue.services(1)] == [7, 6]


def test_a_category_without_services_is_left_out() -> None:
    catalogue = Catalogue.build(SERVICES, CATEGORIES)
    assert catalogue.category(4) is None
    assert catalogue.categories(Platform.TIKTOK) == ()


def test_what_is_there_is_found_by_its_id() -> None:
    catalogue = Catalogue.build(SERVICES, CATEGORIES)
    assert catalogue.service(6) == SERVICES[3]
    assert catalogue.service(99) is None
    assert catalogue.category(2) == CATEGORIES[2]
    assert catalogue.services(99) == ()
    assert catalogue.count == 5


def test_an_empty_catalogue_is_valid() -> None:
    catalogue = Catalogue.build((), ())
    assert catalogue.platforms() == ()
    assert catalogue.categories(Platform.INSTAGRAM) == ()
    assert catalogue.count == 0


@pytest.mark.parametrize(
    ("services", "categories"),
    [
        ((service(1, 1), service(1, 2)), CATEGORIES),
        ((), (CATEGORIES[0], CATEGORIES[0])),
        ((service(1, 77),), CATEGORIES),
    ],
)
def test_a_catalogue_that_contradicts_itself_is_refused(
    services: tuple[Service, ...], categories: tuple[Category, ...]
) -> None:
    with pytest.raises(ValueError, match=r"id|category"):
        Catalogue.build(services, categories)
