"""Which services fit a link, and which of them are the best."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, product

from bot.domain.catalogue import Catalogue, Service
from bot.domain.clock import DAY
from bot.domain.links import CheckedLink, LinkError, LinkProblem, check_link, forms_of
from bot.domain.money import Money
from bot.domain.platforms import Platform, TargetKind
from bot.domain.service_types import Billing
from bot.domain.vocabulary import PLATFORM_WORDS, is_of_the_trade, platform_word, standard, words

_ALSO = {Platform.WEBSITE: (Platform.OTHER,)}
"""What fits a website may also be sold under no platform's name."""

_PLATFORM_WORDS = frozenset(platform_word(platform) for platform in PLATFORM_WORDS)


@dataclass(frozen=True, slots=True)
class Fitting:
    """The services that fit a link, the best first.

    `ignored`: none of them had the words beside it. `problem`: why there are none, where the link
    is the reason.
    """

    link: CheckedLink
    services: tuple[Service, ...]
    ignored: bool = False
    problem: LinkProblem | None = None


class PricedShelf:
    """The services of a snapshot by platform and kind of target, the cheapest first.

    Made once for each snapshot: to price and sort thousands takes longer than all else that a
    pasted link needs.
    """

    def __init__(self, catalogue: Catalogue, price: Callable[[Service], Money]) -> None:
        self.catalogue = catalogue
        self._ranked = sorted(
            catalogue.all_services(), key=lambda service: (price(service).micros, service.id)
        )
        self._ranks: dict[tuple[Platform, TargetKind], list[int]] = {}
        for rank, service in enumerate(self._ranked):
            self._ranks.setdefault((service.platform, service.target), []).append(rank)

    def cheapest_first(self, kinds: Iterable[tuple[Platform, TargetKind]]) -> list[Service]:
        """The services of all these kinds."""
        ranks = sorted(chain.from_iterable(self._ranks.get(kind, ()) for kind in kinds))
        return [self._ranked[rank] for rank in ranks]


def fitting(
    shelf: PricedShelf, link: CheckedLink, beside: str, *, completed: Mapping[int, int]
) -> Fitting:
    """The services that the link can be ordered for, narrowed by the words beside it.

    The best comes first: what customers of this shop had completed most often (`completed`, by
    service), since that works and is wanted; of equals, what is for just this kind of link before
    what takes it as well, and what takes any link last; then the lower price.

    Words that panels use for what they sell ("likes", "просмотры") have to be there; where no
    service has them they are left out. Any other word only moves the services that have it to
    the front.
    """
    found = _near_first(shelf, link)
    wanted, others = _meant(beside)
    narrowed = found
    for word in wanted:
        ids = _services_with(shelf.catalogue, word)
        narrowed = [one for one in narrowed if one.id in ids]
    liked = [_services_with(shelf.catalogue, word) for word in others]
    shown = _wanted_first(narrowed or found, liked, completed)
    problem = None if shown else _private(link)
    return Fitting(link, shown, bool(found) and not narrowed, problem)


def _near_first(shelf: PricedShelf, link: CheckedLink) -> list[Service]:
    """All that take the link: of those that are equally near to it the cheapest first."""
    platforms = (link.platform, *_ALSO.get(link.platform, ()))
    near: dict[int, list[tuple[Platform, TargetKind]]] = {}
    for kind in product(platforms, forms_of(link.url, link.platform)):
        near.setdefault(_distance(link, *kind), []).append(kind)
    return [one for distance in sorted(near) for one in shelf.cheapest_first(near[distance])]


def _wanted_first(
    found: Sequence[Service], liked: Sequence[frozenset[int]], completed: Mapping[int, int]
) -> tuple[Service, ...]:
    """What the words beside the link are in, then what was completed most; else as it was."""
    ids = completed.keys() | frozenset().union(*liked)

    def wanted(service: Service) -> tuple[int, int]:
        return sum(service.id in those for those in liked), completed.get(service.id, 0)

    ahead = sorted((one for one in found if one.id in ids), key=wanted, reverse=True)
    return (*ahead, *(one for one in found if one.id not in ids))


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


def _meant(beside: str) -> tuple[list[str], list[str]]:
    """The words that decide, and the others. Which platform it is, the link says itself."""
    typed = dict.fromkeys(words(beside))
    wanted = [word for word in typed if is_of_the_trade(word)]
    wanted = [word for word in wanted if standard(word) not in _PLATFORM_WORDS]
    return wanted, [word for word in typed if not is_of_the_trade(word)]


def _services_with(catalogue: Catalogue, word: str) -> frozenset[int]:
    """The ids of those that have the word, or one of the same meaning."""
    every = catalogue.all_services()
    return frozenset(every[place].id for place in catalogue.index.same(word))
