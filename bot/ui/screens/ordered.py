"""What is ordered besides the link: the fields of the type, the unit of the price, the runs."""

from __future__ import annotations

from collections.abc import Mapping

from bot.domain.catalogue import Service
from bot.domain.clock import MINUTE
from bot.domain.money import Money
from bot.domain.order_forms import FIELDS, LISTS
from bot.domain.records import Order
from bot.domain.service_types import Billing, Field
from bot.ui import formatting
from bot.ui.look import Look
from bot.ui.translator import Markup

FIRST_LINES = 3
LONGEST_SHOWN_LINE = 60


def ordered(look: Look, order: Order) -> Markup | None:
    """What was filled in for an order, for its card; None where its type asks for nothing."""
    lines = contents(look, order.fields)
    return Markup("\n".join(lines)) if lines else None


def contents(look: Look, fields: Mapping[str, str]) -> list[Markup]:
    """A line for each field; of a list how many, and the first of them."""
    return [_content(look, field, fields[field]) for field in FIELDS if field in fields]


def _content(look: Look, field: Field, text: str) -> Markup:
    if field in LISTS:
        count = look.texts(f"lines-{field}", n=text.count("\n") + 1)
        return Markup(f"{count}\n{first_lines(look, text)}")
    value = value_name(look, field, text)
    return look.texts("form-value", field=field_name(look, field), value=value)


def first_lines(look: Look, text: str) -> Markup:
    lines = text.split("\n")
    shown = [formatting.escaped(line, LONGEST_SHOWN_LINE) for line in lines[:FIRST_LINES]]
    if len(lines) > FIRST_LINES:
        shown.append(look.texts("form-more-lines", n=len(lines) - FIRST_LINES))
    text = "\n".join(shown)
    return Markup(f"<blockquote>{text}</blockquote>")


def unit(look: Look, service: Service) -> str:
    """What the price of a service is for: 1,000 of something, or a package."""
    if service.billing is Billing.PACKAGE:
        return look.texts.plain("unit-package")
    return look.texts.plain(f"unit-{service.counted or 'thousand'}")


def field_name(look: Look, field: Field) -> str:
    return look.texts.plain(f"button-field-{field.replace('_', '-')}")


def value_name(look: Look, field: Field, value: str) -> str:
    """A value as the customer reads it."""
    if field is Field.COUNTRY:
        return look.country(value)
    if field is Field.DEVICE:
        return look.texts.plain(f"device-{value}")
    if field is Field.TYPE_OF_TRAFFIC:
        return look.texts.plain(f"traffic-{value}")
    return value


def drip_line(look: Look, runs: int, per_run: int, interval: int) -> Markup:
    return look.texts(
        "drip-line",
        runs=look.number(runs),
        quantity=look.number(per_run),
        interval=look.interval(interval),
        total=look.number(runs * per_run),
        span=drip_span(look, runs, interval),
    )


def drip_span(look: Look, runs: int, interval: int) -> str:
    """From the first run to the last one."""
    return look.span(interval * (runs - 1) * MINUTE)


def payment(look: Look, balance: Money | None, price: Money, until: int) -> Markup:
    """Who pays, and what is left then. `balance`: None where the operator pays."""
    if balance is None:
        return look.texts("confirm-operator-pays", until=look.when(until))
    return look.texts(
        "confirm-balance",
        balance=look.balance(balance),
        after=look.balance(balance - price),
        until=look.when(until),
    )
