"""What is stored of a panel's services, kept in memory from one sync to the next."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from bot.domain.offers import Offer, Stored
from bot.storage import Transaction, services
from bot.storage.services import Mark


@dataclass(frozen=True, slots=True)
class KnownServices:
    """By the panel's ids; true as long as the mark of what is stored is this one."""

    services: Mapping[str, Stored]
    mark: Mark


def read(tx: Transaction, panel_id: int, before: KnownServices | None = None) -> KnownServices:
    """`before` itself where it still holds."""
    mark = services.mark(tx, panel_id)
    if before is not None and before.mark == mark:
        return before
    return KnownServices(services.known(tx, panel_id), mark)


def after(
    tx: Transaction, panel_id: int, before: KnownServices, stored: Mapping[str, Stored]
) -> KnownServices:
    """As `read`, right after that was stored. `before` must have held until then."""
    if not stored:
        return before
    return KnownServices({**before.services, **stored}, services.mark(tx, panel_id))


def adopting(known: KnownServices, offers: Iterable[Offer]) -> KnownServices:
    """The same with these very offers in place of equal ones: no need to compare them again."""
    adopted = dict(known.services)
    for offer in offers:
        found = adopted.get(offer.remote_id)
        if found is not None and found.offer is not offer and found.offer == offer:
            adopted[offer.remote_id] = replace(found, offer=offer)
    return KnownServices(adopted, known.mark)
