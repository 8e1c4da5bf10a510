"""Links that a person has ordered for lately, and that a service takes."""

from __future__ import annotations

from bot.domain.catalogue import Service
from bot.domain.links import LinkError, check_link
from bot.domain.views import RecentLink
from bot.storage import Transaction, orders

MOST = 3


def recent_links(tx: Transaction, person_id: int, service: Service) -> list[RecentLink]:
    """At most three, the newest first."""
    found = (RecentLink(*row) for row in orders.latest_links(tx, person_id))
    return [link for link in found if takes(service, link.url)][:MOST]


def takes(service: Service, url: str) -> bool:
    """Whether the service can be ordered for that link."""
    try:
        return check_link(url, service.platform, service.target).url == url
    except LinkError:
        return False
