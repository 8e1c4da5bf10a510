"""Which services fit a link, and which of them are the best."""

from __future__ import annotations

from array import array
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import chain, product
from typing import overload

from bot.domain.catalogue import Catalogue, Service
from bot.domain.clock import DAY
from bot.domain.links import CheckedLink, LinkError, LinkProblem, check_link, forms_of
from bot.domain.money import Money
from bot.domain.platforms import Platform, TargetKind
from bot.domain.service_types import Billing
from bot.domain.vocabulary import PLATFORM_WORDS, is_of_the_trade, platform_word, standard, words

_ALSO = {Platform.WEBSITE: (Platform.OTHER,)}
"""What fits a website may also be sold under no platform's name."""

LISTS_KEPT = 128
"""More than there are kinds of links: words beside them take turns in the rest."""

_PLATFORM_WORDS = frozenset(platform_word(platform) for platform in PLATFORM_WORDS)


class Ranked(Sequence[Service]):
    """Some services of many, looked up when they are asked for.

    To touch thousands of which a page shows eight takes longer than to find them.
    """

    __slots__ = ("_every", "_places")

    def __init__(self, every: Sequence[Service], places: Sequence[int]) -> None:
        self._every = every
        self._places = places

    def __len__(self) -> int:
        return len(self._places)

    @overload
    def __getitem__(self, index: int) -> Service: ...

    @overload
    def __getitem__(self, index: slice) -> Sequence[Service]: ...

    def __getitem__(self, index: int | slice) -> Service | Sequence[Service]:
        if isinstance(index, slice):
            return [self._every[place] for place in self._places[index]]
        return self._every[self._places[index]]


@dataclass(frozen=True, slots=True)
class Fitting:
    """The services that fit a link, the best first.

    `ignored`: none of them had the words beside it. `problem`: why there are none, where the link
    is the reason.
    """

    link: CheckedLink
    services: Sequence[Service]
    ignored: bool = False
    problem: LinkProblem | None = None


Kinds = tuple[tuple[tuple[Platform, TargetKind], ...], ...]
"""Platforms and kinds of target that take a link; together those that are equally near to it."""


class FittingShelf:
    """The services of a snapshot, the best first for each kind of link.

    `completed`: how many orders of each service were completed, by its id. Links of one kind with
    the same words beside them have the same list, which is made once.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        price: Callable[[Service], Money],
        completed: Mapping[int, int],
    ) -> None:
        self._made_of = (catalogue, completed)
        ranking = _Ranking(catalogue, price, completed)
        self.best_first = lru_cache(LISTS_KEPT)(ranking.best_first)

    def is_of(self, catalogue: Catalogue, completed: Mapping[int, int]) -> bool:
        """Made of these very two, not of like ones."""
        return self._made_of[0] is catalogue and self._made_of[1] is completed


class _Ranking:
    """All services by rank: the cheapest has the first."""

    def __init__(
        self,
        catalogue: Catalogue,
        price: Callable[[Service], Money],
        completed: Mapping[int, int],
    ) -> None:
        self._index = catalogue.index
        every = catalogue.all_services()
        cheapest_first = sorted(
            range(len(every)), key=lambda place: (price(every[place]).micros, every[place].id)
        )
        self._services = [every[place] for place in cheapest_first]
        self._rank_at = array("L", cheapest_first)
        self._of_kind: dict[tuple[Platform, TargetKind], array[int]] = {}
        self._completed: dict[int, int] = {}
        for rank, place in enumerate(cheapest_first):
            service = every[place]
            self._rank_at[place] = rank
            kind = (service.platform, service.target)
            self._of_kind.setdefault(kind, array("L")).append(rank)
            if service.id in completed:
                self._completed[rank] = completed[service.id]

    def best_first(
        self, kinds: Kinds, wanted: Sequence[str], others: Sequence[str]
    ) -> tuple[Ranked, bool]:
        """All that take the link, and whether it is so because none had the `wanted` words."""
        found = []
        for near in kinds:
            found += sorted(chain.from_iterable(self._of_kind.get(kind, ()) for kind in near))
        narrowed = found
        for word in wanted:
            having = self._with(word)
            narrowed = [rank for rank in narrowed if rank in having]
        shown = self._wanted_first(narrowed or found, [self._with(word) for word in others])
        return Ranked(self._services, array("L", shown)), bool(found) and not narrowed

    def _with(self, word: str) -> frozenset[int]:
        """The ranks of those that have the word, or one of the same meaning."""
        return frozenset(self._rank_at[place] for place in self._index.same(word))

    def _wanted_first(self, found: Sequence[int], liked: Sequence[frozenset[int]]) -> list[int]:
        """What the words beside it are in, then what was completed most; else as it was."""
        known = self._completed.keys() | frozenset().union(*liked)

        def wanted(rank: int) -> tuple[int, int]:
            return sum(rank in those for those in liked), self._completed.get(rank, 0)

        ahead = sorted((rank for rank in found if rank in known), key=wanted, reverse=True)
        return [*ahead, *(rank for rank in found if rank not in known)]


def fitting(shelf: FittingShelf, link: CheckedLink, beside: str) -> Fitting:
    """The services that the link can be ordered for, narrowed by the words beside it.

    The best comes first: what customers of this shop had completed most often, since that works
    and is wanted; of equals, what is for just this kind of link before what takes it as well, and
    what takes any link last; then the lower price.

    Words that panels use for what they sell ("likes", "просмотры") have to be there; where no
    service has them they are left out. Any other word only moves the services that have it to
    the front.
    """
    shown, ignored = shelf.best_first(_kinds_for(link), *_meant(beside))
    return Fitting(link, shown, ignored, None if shown else _private(link))


def _kinds_for(link: CheckedLink) -> Kinds:
    """What takes the link, the nearest first."""
    platforms = (link.platform, *_ALSO.get(link.platform, ()))
    near: dict[int, list[tuple[Platform, TargetKind]]] = {}
    for kind in product(platforms, forms_of(link.url, link.platform)):
        near.setdefault(_distance(link, *kind), []).append(kind)
    return tuple(tuple(near[distance]) for distance in sorted(near))


def link_for(link: CheckedLink, service: Service) -> str | None:
    """The form of the link that is ordered with; None where the service does not take it."""
    platforms = (link.platform, *_ALSO.get(link.platform, ()))
    if service.platform not in platforms:
        return None
    return forms_of(link.url, link.platform).get(service.target)


def promised_seconds(service: Service, quantity: int) -> int | None:
    """How long so many take by what the service's name promises; None where it does not."""
    if service.per_day is None or service.billing is Billing.PACKAGE:
        return None
    return (service.start_seconds or 0) + -(-quantity * DAY // service.per_day)


def _distance(link: CheckedLink, platform: Platform, target: TargetKind) -> int:
    """How far what a service is for is from what the link leads to."""
    if platform is not link.platform:
        return 3
    if target is link.kind:
        return 0
    return 2 if target is TargetKind.ANY else 1


def _private(link: CheckedLink) -> LinkProblem | None:
    """What is wrong with an invitation where nothing is sold for private places."""
    try:
        check_link(link.url, link.platform, TargetKind.CHANNEL)
    except LinkError as error:
        return error.problem if error.problem is LinkProblem.PRIVATE_INVITE else None
    return None


def _meant(beside: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words that decide, and the others. Which platform it is, the link says itself."""
    typed = dict.fromkeys(words(beside))
    of_the_trade = [word for word in typed if is_of_the_trade(word)]
    wanted = tuple(word for word in of_the_trade if standard(word) not in _PLATFORM_WORDS)
    return wanted, tuple(word for word in typed if not is_of_the_trade(word))
