"""The services that the measurements sell: those of the practice panel."""

from __future__ import annotations

from decimal import Decimal

from bot.domain.catalogue import Catalogue, Category, Service
from bot.domain.classify import classify
from bot.domain.names import clean_heading, clean_name
from bot.domain.platforms import Platform
from sandbox.panel.catalogue import make_catalogue

SIZE = 15_000


def make_shelf(size: int) -> Catalogue:
    """The practice panel's services as the shop would show them."""
    entries = make_catalogue(1, size)
    headings = dict.fromkeys(clean_heading(entry.category) for entry in entries)
    numbers = {heading: number for number, heading in enumerate(headings, start=1)}
    services: list[Service] = []
    platforms: dict[str, Platform] = {}
    for entry in entries:
        found = classify(entry.name, entry.category)
        heading = clean_heading(entry.category)
        platform = platforms.setdefault(heading, found.platform)
        services.append(
            Service(
                id=entry.id,
                panel_id=1,
                remote_id=str(entry.id),
                name=clean_name(entry.name),
                category_id=numbers[heading],
                platform=platform,
                target=found.target,
                rate=Decimal(1),
                exchange_rate=Decimal(1),
                minimum=1,
                maximum=1000,
                refill=entry.refill,
                cancel=entry.cancel,
                refill_days=found.refill_days,
                description="",
            )
        )
    categories = [Category(number, name, platforms[name]) for name, number in numbers.items()]
    return Catalogue.build(services, categories)
