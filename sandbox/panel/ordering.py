"""From the form of an `add` to what is to be delivered and what it costs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from sandbox.panel.refusals import Refusal, RefusedError
from sandbox.panel.services import ServiceEntry, TypeRule, rule_of

MOST_RUNS = 1000
LONGEST_NUMBER = 18
"""Digits of the longest number that is read as one."""
SHORTEST_LINK = 3

Form = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Wanted:
    """A checked wish. `quantity` is the total over all runs, `interval` is in minutes."""

    service: ServiceEntry
    link: str
    quantity: int
    runs: int
    interval: int
    charge: Decimal


def check_form(service: ServiceEntry, form: Form) -> Wanted:
    """Raise RefusedError for the first thing that is wrong with the form."""
    rule = rule_of(service)
    _check_fields(rule, form)
    if rule.free:
        return Wanted(service, form["username"], 0, 1, 0, Decimal(0))
    link = form["link"].strip()
    if rule.flat:
        return Wanted(service, link, 1, 1, 0, service.rate)
    each = _count(rule, form)
    runs, interval = _drip_feed(service, form)
    quantity = each * runs
    _check_limits(service, each, quantity)
    return Wanted(service, link, quantity, runs, interval, service.rate * quantity / 1000)


def whole_number(text: str) -> int | None:
    """A non-negative number as a form carries it, or None."""
    text = text.strip()
    if text.isascii() and text.isdecimal() and len(text) <= LONGEST_NUMBER:
        return int(text)
    return None


def filled_lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def _check_fields(rule: TypeRule, form: Form) -> None:
    if "link" in rule.needs and not _plausible(form.get("link", "")):
        raise RefusedError(Refusal.LINK)
    needs = (*rule.needs, *_needs_of_traffic(form)) if "type_of_traffic" in form else rule.needs
    for field in needs:
        if not form.get(field, "").strip():
            raise RefusedError(Refusal.FIELD_MISSING, field)


def _needs_of_traffic(form: Form) -> tuple[str, ...]:
    extra = {"1": "google_keyword", "2": "referring_url"}.get(form["type_of_traffic"])
    return (extra,) if extra else ()


def _plausible(link: str) -> bool:
    link = link.strip()
    return len(link) >= SHORTEST_LINK and not any(character.isspace() for character in link)


def _count(rule: TypeRule, form: Form) -> int:
    if rule.lines is not None:
        count = len(filled_lines(form.get(rule.lines, "")))
        if count == 0:
            missing = rule.lines == "comments"
            reason = Refusal.COMMENTS_MISSING if missing else Refusal.FIELD_MISSING
            raise RefusedError(reason, rule.lines)
        return count
    quantity = whole_number(form.get("quantity", ""))
    if quantity is None:
        raise RefusedError(Refusal.QUANTITY_MISSING)
    return quantity


def _drip_feed(service: ServiceEntry, form: Form) -> tuple[int, int]:
    if not form.get("runs") and not form.get("interval"):
        return 1, 0
    if not service.dripfeed:
        raise RefusedError(Refusal.NO_DRIPFEED)
    runs = whole_number(form.get("runs", ""))
    interval = whole_number(form.get("interval", ""))
    if runs is None or not 1 <= runs <= MOST_RUNS:
        raise RefusedError(Refusal.RUNS_MISSING)
    if interval is None:
        raise RefusedError(Refusal.INTERVAL_MISSING)
    return runs, interval


def _check_limits(service: ServiceEntry, each: int, total: int) -> None:
    """The least counts for one run, the most for all of them."""
    if each < service.minimum:
        raise RefusedError(Refusal.QUANTITY_BELOW, service.minimum)
    if total > service.maximum:
        raise RefusedError(Refusal.QUANTITY_ABOVE, service.maximum)
