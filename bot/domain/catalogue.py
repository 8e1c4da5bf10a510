"""The catalogue as customers see it: built whole after a sync, then never changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from typing import Self

from bot.domain.drip_feed import Intervals
from bot.domain.platforms import Platform, TargetKind
from bot.domain.search_index import SearchIndex, ServiceWords
from bot.domain.service_types import DEFAULT, SOLD_TYPES, Billing, Field, ServiceType


@dataclass(frozen=True, slots=True)
class Service:
    """One thing that is sold.

    `rate` is the panel's price of 1000 (of one package), in the panel's currency;
    `exchange_rate` is what one unit of that costs in the shop's. `remote_id` is the panel's own
    id, as text; `minimum` and `maximum` are the panel's limits, both allowed, and mean nothing
    for a package. `splits_commas`: the panel counts a comma as the end of a comment.
    `drip_intervals` is None where it cannot drip. `per_day` and `start_seconds` are what the
    name promises, where it does.
    """

    id: int
    panel_id: int
    remote_id: str
    name: str
    category_id: int
    platform: Platform
    target: TargetKind
    rate: Decimal
    exchange_rate: Decimal
    minimum: int
    maximum: int
    refill: bool
    cancel: bool
    refill_days: int | None
    description: str
    type: str = DEFAULT.name
    billing: Billing = Billing.QUANTITY
    splits_commas: bool = False
    drip_intervals: Intervals | None = None
    per_day: int | None = None
    start_seconds: int | None = None

    @property
    def kind(self) -> ServiceType:
        """What its type asks for."""
        return SOLD_TYPES[self.type]

    @property
    def counted(self) -> Field | None:
        """The field whose lines are billed, where lines are."""
        return self.kind.counted if self.billing is Billing.LINES else None


@dataclass(frozen=True, slots=True)
class Category:
    """A heading of the panel's own, filed under one platform."""

    id: int
    name: str
    platform: Platform


class Catalogue:
    """An immutable snapshot. Every question is a look-up in a table made beforehand.

    Categories and services keep the order in which they were given, the panel's own. A
    category without services is left out.
    Raises ValueError where an id stands twice or a service has no category.
    """

    def __init__(
        self,
        services: tuple[Service, ...],
        categories: tuple[Category, ...],
        before: Catalogue | None = None,
    ) -> None:
        self._services = {service.id: service for service in services}
        used = {service.category_id for service in services}
        self._categories = {one.id: one for one in categories if one.id in used}
        if len(self._services) != len(services):
            raise ValueError("two services have the same id")
        if len({one.id for one in categories}) != len(categories):
            raise ValueError("two categories have the same id")
        if used - self._categories.keys():
            raise ValueError("a service has no category")
        self._in_order = services
        self._by_category = _grouped(services)
        self._by_platform = self._categories_by_platform()
        self._platforms = self._counted_platforms()
        self.index = self._index(before)

    @classmethod
    def build(
        cls,
        services: Iterable[Service],
        categories: Iterable[Category],
        before: Catalogue | None = None,
    ) -> Self:
        """`before`: the snapshot that is replaced. What is alike in both is not made again."""
        return cls(tuple(services), tuple(categories), before)

    @property
    def count(self) -> int:
        return len(self._services)

    def platforms(self) -> tuple[tuple[Platform, int], ...]:
        """Each platform that has something, with the number of its services."""
        return self._platforms

    def categories(self, platform: Platform) -> tuple[Category, ...]:
        return self._by_platform.get(platform, ())

    def services(self, category_id: int) -> tuple[Service, ...]:
        return self._by_category.get(category_id, ())

    def service(self, service_id: int) -> Service | None:
        return self._services.get(service_id)

    def category(self, category_id: int) -> Category | None:
        return self._categories.get(category_id)

    def all_services(self) -> tuple[Service, ...]:
        """Every service, in the order in which the search index counts them."""
        return self._in_order

    def _categories_by_platform(self) -> dict[Platform, tuple[Category, ...]]:
        found: dict[Platform, list[Category]] = {}
        for category in self._categories.values():
            found.setdefault(category.platform, []).append(category)
        return {platform: tuple(categories) for platform, categories in found.items()}

    def _counted_platforms(self) -> tuple[tuple[Platform, int], ...]:
        counts: Counter[Platform] = Counter()
        for category in self._categories.values():
            counts[category.platform] += len(self._by_category[category.id])
        return tuple(sorted(counts.items()))

    def _index(self, before: Catalogue | None) -> SearchIndex:
        if before is not None and self._reads_like(before):
            return before.index
        return SearchIndex(self._search_words(service) for service in self._in_order)

    def _reads_like(self, before: Catalogue) -> bool:
        """Whether every search finds the same places in both."""
        if self._categories != before._categories or self.count != before.count:
            return False
        pairs = zip(self._in_order, before._in_order, strict=True)
        return all(new is old or _is_found_like(new, old) for new, old in pairs)

    def _search_words(self, service: Service) -> ServiceWords:
        category = self._categories[service.category_id]
        return ServiceWords(service.name, category.name, service.platform)


def _is_found_like(new: Service, old: Service) -> bool:
    return (new.name, new.category_id, new.platform) == (old.name, old.category_id, old.platform)


def _grouped(services: tuple[Service, ...]) -> dict[int, tuple[Service, ...]]:
    found: dict[int, list[Service]] = {}
    for service in services:
        found.setdefault(service.category_id, []).append(service)
    return {category_id: tuple(members) for category_id, members in found.items()}
