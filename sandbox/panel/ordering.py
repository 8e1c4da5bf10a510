"""From the form of an `add` to what is to be delivered and what it costs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from sandbox.panel.dialects.dialect import Dialect
from sandbox.panel.dialects.habits import Comments, PackagePrice, PackageQuantity
from sandbox.panel.refusals import Refusal, RefusedError
from sandbox.panel.services import ServiceEntry, TypeRule, rule_of

MOST_RUNS = 1000
LONGEST_NUMBER = 18
"""Digits of the longest number that is read as one."""
SHORTEST_LINK = 3
OLD_FIELD_NAMES = {
    "poll": "answer_number",
    "mentions_custom": "usernames",
    "mentions_hashtags": "hashtags",
}

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


def check_form(service: ServiceEntry, form: Form, dialect: Dialect) -> Wanted:
    """Raise RefusedError for the first thing that is wrong with the form."""
    rule = rule_of(service)
    _check_fields(rule, form)
    if rule.free:
        return Wanted(service, form["username"], 0, 1, 0, Decimal(0))
    link = form["link"].strip()
    if rule.flat:
        return _package(service, rule, form, dialect)
    each = _count(rule, form, dialect)
    runs, interval = _drip_feed(service, form, dialect)
    quantity = each * runs
    _check_limits(service, quantity if dialect.drip_limits_on_total else each, quantity)
    billed = each if dialect.drip_charges_one_run else quantity
    return Wanted(service, link, quantity, runs, interval, service.rate * billed / 1000)


def documented(form: Form) -> dict[str, str]:
    """The form with the fields of older panels under their documented names too."""
    renamed = {new: form[old] for old, new in OLD_FIELD_NAMES.items() if old in form}
    return {**renamed, **form}


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


def _package(service: ServiceEntry, rule: TypeRule, form: Form, dialect: Dialect) -> Wanted:
    link = form["link"].strip()
    commented = "comments" in rule.needs
    if commented and dialect.comments_package_by_line:
        count = _counted(form["comments"], dialect.comments)
        return Wanted(service, link, count, 1, 0, service.rate * count / 1000)
    if dialect.package_quantity is PackageQuantity.REQUIRED and not commented:
        _quantity(form)
    by_minimum = dialect.package_price is PackagePrice.MINIMUM
    charge = service.rate * service.minimum / 1000 if by_minimum else service.rate
    stored = dialect.package_quantity is PackageQuantity.MINIMUM
    return Wanted(service, link, service.minimum if stored else 1, 1, 0, charge)


def _count(rule: TypeRule, form: Form, dialect: Dialect) -> int:
    if rule.lines is None:
        return _quantity(form)
    count = _counted(form.get(rule.lines, ""), dialect.comments)
    if count == 0:
        missing = rule.lines == "comments"
        reason = Refusal.COMMENTS_MISSING if missing else Refusal.FIELD_MISSING
        raise RefusedError(reason, rule.lines)
    return count


def _quantity(form: Form) -> int:
    quantity = whole_number(form.get("quantity", ""))
    if quantity is None:
        raise RefusedError(Refusal.QUANTITY_MISSING)
    return quantity


def _counted(text: str, habit: Comments) -> int:
    if habit is Comments.BLANKS_TOO:
        return len(text.strip().splitlines())
    return len(filled_lines(text.replace(",", "\n") if habit is Comments.COMMAS else text))


def _drip_feed(service: ServiceEntry, form: Form, dialect: Dialect) -> tuple[int, int]:
    if not form.get("runs") and not form.get("interval"):
        return 1, 0
    if not service.dripfeed or "dripfeed" in dialect.denied_flags:
        raise RefusedError(Refusal.NO_DRIPFEED)
    runs = whole_number(form.get("runs", ""))
    interval = whole_number(form.get("interval", ""))
    if runs is None or not 1 <= runs <= MOST_RUNS:
        raise RefusedError(Refusal.RUNS_MISSING)
    if interval is None:
        raise RefusedError(Refusal.INTERVAL_MISSING)
    if interval not in dialect.intervals:
        raise RefusedError(Refusal.INTERVAL_WRONG)
    return runs, interval


def _check_limits(service: ServiceEntry, least: int, total: int) -> None:
    if least < service.minimum:
        raise RefusedError(Refusal.QUANTITY_BELOW, service.minimum)
    if total > service.maximum:
        raise RefusedError(Refusal.QUANTITY_ABOVE, service.maximum)
