"""A price list like those of real panels, invented anew for each seed.

The types have the shares met in the wild, rates run from 0.001 to 90, and a known number of
services is odd in a known way (`ServiceEntry.quirk`). The first category of every kind opens
with one sensible service (`flagship`). A catalogue of WILD_SIZE or more is like those of many
panels in one: types and oddities as often as counted in published lists, types in two spellings.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from decimal import ROUND_UP, Decimal
from functools import lru_cache
from random import Random
from typing import NamedTuple, TypeVar

from sandbox.panel.kinds import (
    CATEGORY_STYLES,
    CENSUS,
    CENSUS_SIZE,
    COUNTRIES,
    ORNAMENTS,
    PLATFORMS,
    QUALITIES,
    SEPARATORS,
    SPEEDS,
    STARTS,
    TYPE_SHARES,
    UNKNOWN_TYPES,
    Kind,
    Platform,
)
from sandbox.panel.services import Quirk, ServiceEntry

LEAST_SIZE = 400
WILD_SIZE = 10_000
FIRST_COMMON_ID = 1001
HIGHEST_RATE = Decimal(90)
UNIT = Decimal("0.00001")
LARGEST_WIRE_NUMBER = 2_147_483_647
HUGE_LIMITS = (LARGEST_WIRE_NUMBER, 1_500_000_000)
ONE_IN_SNAKE_CASE = 15
ONE_IN_SINGULAR = 100
HUGE_NAME_LENGTH = 312
REFILL_DAYS = (0, 0, 0, 7, 15, 30, 30, 30, 60, 90, 180, 365, None)
"""0 is no refill, None a refill for ever; as often as panels offer them."""
PACKAGE_SIZES = ("50", "100", "500", "1K", "10K", "1 Million")
NEITHER_REFILL_NOR_DRIP = frozenset({"Package", "Custom Comments Package", "Subscriptions"})
DRIPPING = frozenset({"Default", "Web Traffic"})


T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Shelf:
    """A category under construction."""

    platform: Platform
    kind: Kind
    style: int
    country: str

    @property
    def title(self) -> str:
        pattern = "{emoji} {platform} {noun}" if self.style == 0 else self._pattern
        return pattern.format(
            emoji=self.platform.emoji,
            platform=self.platform.name,
            noun=self.kind.noun,
            country=self.country,
        )

    @property
    def _pattern(self) -> str:
        return CATEGORY_STYLES[self.style - 1]

    @property
    def refill(self) -> bool | None:
        """What the title promises of refills, if anything."""
        if self.style == 0 or "Refill]" not in self._pattern:
            return None
        return "No Refill" not in self._pattern


@lru_cache(maxsize=8)
def make_catalogue(seed: int = 1, size: int = 2400) -> tuple[ServiceEntry, ...]:
    """Exactly `size` services, in the order in which the panel lists them.

    Raise ValueError for a size that cannot hold one of everything.
    """
    if size < LEAST_SIZE:
        raise ValueError(f"a catalogue has at least {LEAST_SIZE} services")
    random = Random(seed)  # noqa: S311 - invented goods need repeatable chance, not secrecy
    shelves = _shelves(random)
    stock: dict[_Shelf, list[ServiceEntry]] = {shelf: [] for shelf in shelves}
    flagships = [shelf for shelf in shelves if shelf.style == 0]
    for number, shelf in enumerate(flagships, start=1):
        stock[shelf].append(_flagship(number, shelf, random))
    places = _places(random, shelves, size - len(flagships), flagships)
    ids = random.sample(range(FIRST_COMMON_ID, FIRST_COMMON_ID + 4 * size), len(places))
    for number, shelf in zip(ids, places, strict=True):
        stock[shelf].append(_common(number, shelf, random))
    services = [service for shelf in shelves for service in stock[shelf]]
    services = _with_quirks(services, size, random)
    return tuple(_respelled(services, random) if size >= WILD_SIZE else services)


def _shelves(random: Random) -> list[_Shelf]:
    """Style 0 is the plain first category of a kind; common kinds have more than rare ones."""
    shelves = []
    for platform in PLATFORMS:
        for kind in platform.kinds:
            count = min(kind.weight // 2, len(CATEGORY_STYLES)) if kind.type == "Default" else 0
            styles = sorted(random.sample(range(1, len(CATEGORY_STYLES) + 1), count))
            shelves += [
                _Shelf(platform, kind, style, random.choice(COUNTRIES)) for style in [0, *styles]
            ]
    return shelves


def _places(
    random: Random, shelves: Sequence[_Shelf], count: int, taken: Sequence[_Shelf]
) -> list[_Shelf]:
    """The shelf of each common service, so that the types get their shares of the whole."""
    places: list[_Shelf] = []
    size = count + len(taken)
    counts, whole = (CENSUS, CENSUS_SIZE) if size >= WILD_SIZE else (TYPE_SHARES, 10_000)
    for name, share in counts.items():
        wanted = round(size * share / whole) - sum(shelf.kind.type == name for shelf in taken)
        places += _pick(random, shelves, name, max(wanted, 0))
    return places + _pick(random, shelves, "Default", count - len(places))


def _pick(random: Random, shelves: Sequence[_Shelf], name: str, count: int) -> list[_Shelf]:
    fitting = [shelf for shelf in shelves if shelf.kind.type == name]
    return random.choices(fitting, [shelf.kind.weight for shelf in fitting], k=count)


def _flagship(number: int, shelf: _Shelf, random: Random) -> ServiceEntry:
    kind = shelf.kind
    plain = kind.type not in NEITHER_REFILL_NOR_DRIP
    refill = plain and "View" not in kind.noun and "Play" not in kind.noun
    promise = " | 30 Days Refill ♻️" if refill else ""
    rate = random.randint(kind.low * 2, kind.low * 4) * UNIT
    return ServiceEntry(
        id=number,
        name=f"{shelf.platform.name} {kind.noun} | High Quality{promise} | Instant",
        type=kind.type,
        category=shelf.title,
        rate=_rounded(rate, 2 if rate >= 1 else 3),
        minimum=kind.minimum,
        maximum=kind.maximum,
        refill=refill,
        cancel=True,
        dripfeed=kind.type in DRIPPING,
        refill_days=30 if refill else 0,
        flagship=True,
    )


def _common(number: int, shelf: _Shelf, random: Random) -> ServiceEntry:
    kind = shelf.kind
    days = _refill_days(shelf, random)
    minimum, maximum = _limits(kind, random)
    rate = _octave_rate(kind.low, kind.high, random)
    # The name may promise a refill that the flag denies.
    forgotten = random.randrange(40) == 0
    return ServiceEntry(
        id=number,
        name=_name(shelf, days, maximum, random),
        type=kind.type,
        category=shelf.title,
        rate=_rounded(rate, _decimals(rate, random)),
        minimum=minimum,
        maximum=maximum,
        refill=days != 0 and not forgotten,
        cancel=random.choice((True, True, False, False, False)),
        dripfeed=kind.type in DRIPPING and random.randrange(4) == 0,
        refill_days=days,
    )


def _refill_days(shelf: _Shelf, random: Random) -> int | None:
    if shelf.kind.type in NEITHER_REFILL_NOR_DRIP or shelf.refill is False:
        return 0
    offered = REFILL_DAYS[3:] if shelf.refill else REFILL_DAYS
    return random.choice(offered)


def _limits(kind: Kind, random: Random) -> tuple[int, int]:
    if kind.type in {"Package", "Custom Comments Package"}:
        fixed = random.choice((1, 1, 1, 10, 1000))
        return fixed, fixed
    minimum = kind.minimum * random.choice((1, 1, 1, 2, 5, 10))
    maximum = max(kind.maximum // random.choice((1, 1, 2, 5, 10, 20)), minimum * 2)
    unlimited = kind.type == "Default" and random.randrange(150) == 0
    return minimum, LARGEST_WIRE_NUMBER if unlimited else maximum


def _octave_rate(low: int, high: int, random: Random) -> Decimal:
    """Cheap rates are as many as dear ones: first an octave is drawn, then a rate in it."""
    octaves = max((high // low).bit_length(), 1)
    bottom = min(low << random.randrange(octaves), high)
    return random.randint(bottom, min(bottom * 2, high)) * UNIT


def _decimals(rate: Decimal, random: Random) -> int:
    if rate >= 1:
        return random.choice((2, 2, 2, 3, 4))
    return random.choice((2, 3, 4)) if rate >= Decimal("0.1") else random.choice((3, 4, 5))


def _rounded(rate: Decimal, decimals: int) -> Decimal:
    return min(rate.quantize(Decimal(1).scaleb(-decimals), ROUND_UP), HIGHEST_RATE)


def _name(shelf: _Shelf, days: int | None, maximum: int, random: Random) -> str:
    separator = random.choice(SEPARATORS)
    head = f"{shelf.platform.name} {shelf.kind.noun}"
    if shelf.country.split()[0] in shelf.title:
        head += f" {shelf.country}"
    if shelf.kind.type == "Package":
        head = f"{random.choice(PACKAGE_SIZES)} {head}"
    extras = [
        random.choice(QUALITIES),
        random.choice(SPEEDS),
        random.choice(STARTS),
        f"Max {_short(maximum)}",
        _promise(days, random),
    ]
    kept = random.sample(extras[:4], random.randint(1, 4))
    kept.insert(random.randint(0, len(kept)), extras[4])
    return _decorated(separator.join([head, *filter(None, kept)]), random)


def _promise(days: int | None, random: Random) -> str:
    if days is None:
        return random.choice(("Lifetime Refill ♻️", "Lifetime Guaranteed", "R∞"))
    if days == 0:
        return random.choice(("No Refill", "NO REFILL ⚠️", "No Refill / No Refund", "", ""))
    patterns = ("R{}", "{} Days Refill", "Refill: {} Days ♻️", "{}D Refill", "AR{}", "[R{}]")
    return random.choice(patterns).format(days)


def _decorated(name: str, random: Random) -> str:
    ornament = random.choice(ORNAMENTS)
    dresses: tuple[Callable[[], str], ...] = (
        lambda: name,
        lambda: name,
        lambda: name,
        lambda: f"{name} {ornament}",
        lambda: f"{ornament} {name}",
        lambda: f"{ornament}{ornament} {name.upper()}",
        lambda: f"{name} [ {ornament} Recommended ]",
        lambda: f"{name} {ornament * random.randint(2, 4)}",
    )
    return random.choice(dresses)()


def _short(number: int) -> str:
    for size, letter in ((1_000_000, "M"), (1_000, "K")):
        if number >= size:
            return f"{number // size}{letter}"
    return str(number)


def _headline(service: ServiceEntry) -> ServiceEntry:
    return replace(
        service,
        name=f"/{'-' * 14} {service.category} {'-' * 14}/",
        type="Package",
        rate=Decimal("1.00"),
        minimum=1,
        maximum=1,
        refill=False,
        cancel=False,
        dripfeed=False,
        refill_days=0,
    )


def _huge(service: ServiceEntry) -> ServiceEntry:
    warning = " ⚠️ Do not order twice for one link &amp; do not make the account private"
    times = HUGE_NAME_LENGTH // len(warning) + 1
    return replace(service, name=(service.name + warning * times)[:HUGE_NAME_LENGTH])


def _turned(service: ServiceEntry) -> ServiceEntry:
    return replace(service, minimum=service.maximum, maximum=service.minimum)


def _broken(name: str) -> str:
    return name.replace(" ", "\r\n", 1)


def _one_of(choices: Sequence[T], service: ServiceEntry) -> T:
    return choices[service.id % len(choices)]


class Oddity(NamedTuple):
    """How many services are odd in one way: in a catalogue below WILD_SIZE, and of CENSUS_SIZE."""

    quirk: Quirk
    few: int
    wild: int
    change: Callable[[ServiceEntry], ServiceEntry]

    def count(self, size: int) -> int:
        return round(self.wild * size / CENSUS_SIZE) if size >= WILD_SIZE else self.few


ODDITIES = (
    Oddity(Quirk.SEPARATOR, 8, 60, _headline),
    Oddity(Quirk.MIN_ABOVE_MAX, 5, 32, _turned),
    Oddity(Quirk.LIMITS_ZERO, 4, 133, lambda one: replace(one, minimum=0, maximum=0)),
    Oddity(Quirk.RATE_ZERO, 2, 8, lambda one: replace(one, rate=Decimal("0.00"))),
    Oddity(Quirk.HUGE_NAME, 4, 30, _huge),
    Oddity(Quirk.LINE_BREAK, 4, 30, lambda one: replace(one, name=_broken(one.name))),
    Oddity(Quirk.STRAY_MARKUP, 4, 30, lambda one: replace(one, name=f"<b>{one.name}</b> <NEW>")),
    Oddity(Quirk.NO_TYPE, 2, 5, lambda one: replace(one, type="")),
    Oddity(Quirk.UNKNOWN_TYPE, 0, 15, lambda one: replace(one, type=_one_of(UNKNOWN_TYPES, one))),
    Oddity(Quirk.HUGE_LIMIT, 0, 60, lambda one: replace(one, maximum=_one_of(HUGE_LIMITS, one))),
)
"""Rates and limits are odd in the wild as often as was counted, the rest as often as it seems."""


def _with_quirks(services: list[ServiceEntry], size: int, random: Random) -> list[ServiceEntry]:
    ordinary = [
        place
        for place, one in enumerate(services)
        if not one.flagship and one.type == "Default" and one.minimum < one.maximum
    ]
    chosen = iter(random.sample(ordinary, sum(oddity.count(size) for oddity in ODDITIES)))
    for oddity in ODDITIES:
        for _ in range(oddity.count(size)):
            place = next(chosen)
            services[place] = replace(oddity.change(services[place]), quirk=oddity.quirk)
    return services


def _respelled(services: list[ServiceEntry], random: Random) -> list[ServiceEntry]:
    return [replace(one, type=_spelled(one.type, random)) for one in services]


def _spelled(name: str, random: Random) -> str:
    if name == "Custom Comments" and random.randrange(ONE_IN_SINGULAR) == 0:
        return "Custom Comment"
    if random.randrange(ONE_IN_SNAKE_CASE) == 0:
        return name.lower().replace(" ", "_")
    return name
