"""The steps of an order in the making: what its service asks for, one thing after the other."""

from __future__ import annotations

from bot.domain.catalogue import Service
from bot.domain.drip_feed import most_runs
from bot.domain.order_forms import count_lines
from bot.domain.records import Draft
from bot.domain.service_types import COMMENTS_PACKAGE, Billing, Field

LINK, QUANTITY = "link", "quantity"
"""Steps are named like what they ask for; the others are named by their field."""

FEWEST_RUNS = 2


def steps_of(draft: Draft, service: Service) -> tuple[str, ...]:
    """The link, the fields of the type, and the quantity where that is what is billed."""
    last = (QUANTITY,) if service.billing is Billing.QUANTITY else ()
    return (LINK, *service.kind.asks(draft.fields), *last)


def first_missing(draft: Draft, service: Service) -> str | None:
    """The first step that is not done, or whose answer the service does not take (any more)."""
    return next((one for one in steps_of(draft, service) if not _done(one, draft, service)), None)


def _done(step: str, draft: Draft, service: Service) -> bool:
    if step == LINK:
        return draft.link is not None
    if step in (QUANTITY, service.counted):
        return fits(quantity_of(draft, service), service)
    return step in draft.fields


def step_before(step: str, draft: Draft, service: Service) -> str | None:
    """None for the first one."""
    found = steps_of(draft, service)
    place = found.index(step) if step in found else 1
    return found[place - 1] if place else None


def step_after(step: str, draft: Draft, service: Service) -> str | None:
    """None for the last one."""
    found = steps_of(draft, service)
    return next(iter(found[found.index(step) + 1 :]), None) if step in found else None


def quantity_of(draft: Draft, service: Service) -> int | None:
    """How many are billed for one run; None while that is not known."""
    if service.billing is Billing.PACKAGE:
        return 1
    if service.counted is None:
        return draft.quantity
    return count_lines(draft.fields.get(service.counted, ""), service) or None


def fits(quantity: int | None, service: Service) -> bool:
    """Whether the service takes that many."""
    if quantity is None or not has_limits(service):
        return quantity is not None
    return service.minimum <= quantity <= service.maximum


def lacks_lines(draft: Draft, service: Service, field: Field) -> bool:
    """Whether a list that is billed has begun, but is shorter than the service takes."""
    count = quantity_of(draft, service)
    if field is not service.counted or count is None or not has_limits(service):
        return False
    return count < service.minimum


def has_limits(service: Service) -> bool:
    """What panels write beside a package means nothing.

    The same holds for a package of comments that is billed by lines, unless it is a range.
    """
    if service.kind is COMMENTS_PACKAGE and service.minimum == service.maximum:
        return False
    return service.billing is not Billing.PACKAGE


def fields_of(draft: Draft, service: Service) -> dict[str, str]:
    """The fields that are sent: those that the type asks for, in its order.

    What was given for another answer, such as a search word before "no referrer" was chosen,
    stays in the draft only.
    """
    return {
        field.value: draft.fields[field]
        for field in service.kind.asks(draft.fields)
        if field in draft.fields
    }


def runs_to_choose(draft: Draft, service: Service) -> int:
    """How many runs the draft's quantity can have; less than two: it cannot drip."""
    if service.drip_intervals is None or draft.quantity is None:
        return 0
    return most_runs(draft.quantity, service.maximum)


def can_drip(draft: Draft, service: Service, runs: int, interval: int) -> bool:
    """Whether the service takes so many runs of the draft's quantity, that far apart."""
    allowed = service.drip_intervals
    if allowed is None or not FEWEST_RUNS <= runs <= runs_to_choose(draft, service):
        return False
    return allowed.allows(interval)


def drip_stands(draft: Draft, service: Service) -> bool:
    """Whether the runs that were chosen, if any, still fit the rest of the draft."""
    if draft.runs is None or draft.interval is None:
        return draft.runs is None
    return can_drip(draft, service, draft.runs, draft.interval)
