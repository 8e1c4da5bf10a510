"""Which services one set of links fits."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.domain.catalogue import Service
from bot.domain.links import LinkError, check_link
from bot.domain.mass_order import goes_in_lines
from bot.domain.platforms import Platform, TargetKind

Kind = tuple[Platform, TargetKind]

_ANYTHING = (Platform.WEBSITE, Platform.OTHER)
"""These take any link, so they come after what is made for the site."""


def kind_of(service: Service) -> Kind:
    """What its links lead to."""
    return service.platform, service.target


def fits(link: str, kind: Kind) -> bool:
    try:
        check_link(link, *kind)
    except LinkError:
        return False
    return True


def services_for(links: Sequence[str], services: Iterable[Service]) -> list[Service]:
    """Those that need nothing but a link and a quantity, and take every one of the links."""
    able = [service for service in services if goes_in_lines(service)]
    kinds = {kind for kind in map(kind_of, able) if all(fits(link, kind) for link in links)}
    found = [service for service in able if kind_of(service) in kinds]
    return sorted(found, key=lambda service: service.platform in _ANYTHING)
