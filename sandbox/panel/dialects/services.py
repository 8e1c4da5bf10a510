"""How a dialect lists what the panel sells."""

from __future__ import annotations

from collections.abc import Iterable

from sandbox.panel.dialects import values
from sandbox.panel.dialects.answer import Reply, Row
from sandbox.panel.dialects.dialect import Dialect
from sandbox.panel.dialects.habits import Types
from sandbox.panel.services import ServiceEntry, is_type

SUBSCRIPTIONS = "Subscriptions"


def catalogue(dialect: Dialect, services: Iterable[ServiceEntry], offset: int = 0) -> Reply:
    """The list, or one page of it. `offset` is read only where the list has pages."""
    sold = [service for service in services if not is_type(service.type, dialect.unsold_types)]
    if not sold:
        return Reply(dialect.empty_catalogue)
    if dialect.catalogue_page is not None:
        sold = sold[offset : offset + dialect.catalogue_page]
    rows = [_row(dialect, service) for service in sold]
    return Reply({dialect.catalogue_key: rows} if dialect.catalogue_key else rows)


def service_id(dialect: Dialect, number: int) -> object:
    """The id of a service as it is shown and asked for."""
    if dialect.service_prefix:
        return f"{dialect.service_prefix}{number}"
    return values.whole(number, dialect.service_ids)


def _row(dialect: Dialect, service: ServiceEntry) -> Row:
    return {
        "service": service_id(dialect, service.id),
        "name": service.name,
        "type": _type(dialect, service.type),
        "category": service.category,
        "rate": values.number(service.rate, dialect.rates),
        "min": values.whole(service.minimum, dialect.limits),
        "max": values.whole(service.maximum, dialect.limits),
        **_flags(dialect, service),
        **dialect.service_extras,
    }


def _flags(dialect: Dialect, service: ServiceEntry) -> Row:
    given = {
        "dripfeed": service.dripfeed,
        "refill": service.refill,
        "cancel": service.cancel,
    }
    return {
        key: values.flag(given[key] and key not in dialect.denied_flags, dialect.flags)
        for key in dialect.flag_keys
    }


def _type(dialect: Dialect, name: str) -> str:
    if dialect.named_types is not None and not is_type(name, dialect.named_types):
        name = SUBSCRIPTIONS
    return name.lower().replace(" ", "_") if dialect.types is Types.SNAKE else name
