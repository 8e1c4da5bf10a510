"""Which services make a bundle: all of one platform, and one link has to fit every one of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.domain.baskets import Bundle, BundleFault, BundleItem, BundleProblem, BundleView
from bot.domain.catalogue import Catalogue, Service
from bot.domain.common_links import fits, kind_of
from bot.domain.links import example_link
from bot.domain.mass_order import goes_in_lines
from bot.domain.names import short_name
from bot.domain.pricing import PriceRules
from bot.domain.quantity import QuantityError, parse_quantity
from bot.domain.service_types import Billing

MOST_ITEMS = 20
LONGEST_NAME = 60


class BundleError(ValueError):
    """What was written makes no bundle."""

    def __init__(self, problem: BundleProblem, about: str = "") -> None:
        super().__init__(problem.value)
        self.fault = BundleFault(problem, about)


def read_bundle(text: str, catalogue: Catalogue) -> tuple[str, tuple[BundleItem, ...]]:
    """The name in the first line, then `service | quantity` in each. Raises BundleError."""
    name, *rest = [line.strip() for line in text.splitlines() if line.strip()] or [""]
    if not name or "|" in name:
        raise BundleError(BundleProblem.NO_NAME)
    if not rest:
        raise BundleError(BundleProblem.EMPTY)
    if len(rest) > MOST_ITEMS:
        raise BundleError(BundleProblem.TOO_MANY)
    items = tuple(_item(line, catalogue) for line in rest)
    fault = fault_of(items, catalogue)
    if fault is not None:
        raise BundleError(fault.problem, fault.about)
    return short_name(name, LONGEST_NAME), items


def _item(line: str, catalogue: Catalogue) -> BundleItem:
    written_id, _, quantity = (part.strip() for part in line.partition("|"))
    digits = written_id.removeprefix("#")
    if not (digits.isascii() and digits.isdecimal() and len(digits) <= 18):  # noqa: PLR2004 - ids have 63 bits
        raise BundleError(BundleProblem.LINE, line)
    service = catalogue.service(int(digits))
    if service is None:
        raise BundleError(BundleProblem.VANISHED, line)
    if service.billing is Billing.PACKAGE and quantity in ("", "1"):
        return BundleItem(service.id, 1, service.name)
    try:
        count = parse_quantity(quantity, service.minimum, service.maximum)
    except QuantityError:
        raise BundleError(BundleProblem.LIMITS, line) from None
    return BundleItem(service.id, count, service.name)


def fault_of(items: Sequence[BundleItem], catalogue: Catalogue) -> BundleFault | None:
    """Why these cannot be sold together now."""
    services = []
    for item in items:
        service = catalogue.service(item.service_id)
        problem = _problem(item, service)
        if problem is not None:
            return BundleFault(problem, item.name)
        services += [] if service is None else [service]
    if len({service.platform for service in services}) > 1:
        return BundleFault(BundleProblem.PLATFORMS)
    if _common_example(services) is None:
        return BundleFault(BundleProblem.NO_COMMON_LINK)
    return None


def _problem(item: BundleItem, service: Service | None) -> BundleProblem | None:
    if service is None:
        return BundleProblem.VANISHED
    if not goes_in_lines(service):
        return BundleProblem.NEEDS_MORE
    if service.billing is Billing.PACKAGE:
        return None if item.quantity == 1 else BundleProblem.LIMITS
    is_within = service.minimum <= item.quantity <= service.maximum
    return None if is_within else BundleProblem.LIMITS


def view_of(bundle: Bundle, catalogue: Catalogue, rules: PriceRules) -> BundleView:
    """The bundle as it can be sold now."""
    found = {item.service_id: catalogue.service(item.service_id) for item in bundle.items}
    services = {number: service for number, service in found.items() if service is not None}
    fault = fault_of(bundle.items, catalogue)
    if fault is not None:
        return BundleView(bundle, services, None, fault)
    prices = [rules.total(services[item.service_id], item.quantity) for item in bundle.items]
    return BundleView(bundle, services, sum(prices[1:], prices[0]))


def common_example(view: BundleView) -> str:
    """A link that every service of a bundle takes."""
    return _common_example(view.services.values()) or ""


def _common_example(services: Iterable[Service]) -> str | None:
    kinds = {kind_of(service) for service in services}
    examples = (example_link(*kind) for kind in sorted(kinds))
    return next((one for one in examples if all(fits(one, kind) for kind in kinds)), None)
