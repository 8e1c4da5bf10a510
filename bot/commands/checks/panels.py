"""Each panel: what is left, what is sold, and how it is known to speak."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from bot.commands.checks.findings import Finding, fail, note, ok
from bot.config import FIRST_PANEL, Settings
from bot.domain.panel_book import fits_the_book
from bot.panel import (
    Balance,
    PanelAccount,
    PanelClient,
    PanelError,
    PanelProfile,
    ServiceList,
    ServiceRow,
    profile_from,
)
from bot.shop.accounts import knows_our_orders, orders_to_ask_for
from bot.shop.assortment import Terms, offer
from bot.storage import panel_book, profiles
from bot.storage.glance import glance
from bot.storage.migrations import SchemaError
from bot.storage.profiles import Habit


async def check_panel(settings: Settings, name: str) -> list[Finding]:
    """The first failure ends it: what comes after would only fail the same way."""
    subject, panel = f"panel {name}", settings.panels[name]
    habits = _habits(settings, name)
    try:
        profile = profile_from({key: habit.value for key, habit in habits.items()})
    except ValueError as error:
        text = f"its stored profile cannot be read: {error}; set it right with"
        return [fail(subject, f"{text} `kiosk panel profile {name} KEY=VALUE`")]
    url, key = _setting(name, "URL"), _setting(name, "KEY")
    account = PanelAccount(name=name, url=panel.url, key=panel.key)
    try:
        balance, services, is_ours = await _ask(account, profile, _to_ask_for(settings, account))
    except PanelError as error:
        return [fail(subject, f"{error}; check {url} and {key}")]
    if not is_ours:
        text = "its key opens another account than the one our orders are on, so nothing is sold"
        return [
            fail(
                subject,
                f"{text} or followed there: set {url} and {key} back as they were,"
                " or give the other account a name of its own (PANELS__name__URL)",
            )
        ]
    return [
        _money(settings, name, balance),
        *_book(settings, name, balance),
        *_catalogue(subject, services, Terms(panel.rate, profile)),
        _profile(subject, habits),
        *_hints(name, services.rows, profile),
    ]


async def _ask(
    account: PanelAccount, profile: PanelProfile, order_ids: list[str]
) -> tuple[Balance, ServiceList, bool]:
    """What is left, what there is, and whether it is the account that our orders are on."""
    async with PanelClient(account, profile=profile) as client:
        is_ours = not order_ids or await knows_our_orders(client, order_ids)
        return await client.balance(), await client.services(), is_ours


def _to_ask_for(settings: Settings, account: PanelAccount) -> list[str]:
    """Our latest orders there, where it is not certain that the account has them."""
    try:
        return glance(settings.database_path, orders_to_ask_for, account) or []
    except SchemaError:
        return []


def _habits(settings: Settings, name: str) -> Mapping[str, Habit]:
    """A database that cannot be read is the database's own finding."""
    try:
        return glance(settings.database_path, profiles.of_panel_named, name) or {}
    except SchemaError:
        return {}


def _setting(panel: str, part: str) -> str:
    return f"PANEL_{part}" if panel == FIRST_PANEL else f"PANELS__{panel}__{part}"


def _money(settings: Settings, name: str, balance: Balance) -> Finding:
    subject, rate, currency = f"panel {name}", settings.panels[name].rate, settings.currency
    left = f"{balance.amount} {balance.currency} left"
    if rate != 1:
        return ok(subject, f"{left}, at {rate} worth {balance.amount * rate:f} {currency}")
    if balance.currency == currency:
        return ok(subject, left)
    return fail(
        subject,
        f"its money is {balance.currency}, the shop's is {currency}: set {_setting(name, 'RATE')}"
        f" to what 1 {balance.currency} is worth in {currency}",
    )


def _book(settings: Settings, name: str, balance: Balance) -> Iterator[Finding]:
    """Panels that count in large numbers may have more than their book can hold."""
    if fits_the_book(balance.amount) and not _is_full(settings, name):
        return
    text = "its sums are more than its book can count: its balance is held against nothing,"
    yield note(f"panel {name}", f"{text} and what became of lost orders is yours to decide")


def _is_full(settings: Settings, name: str) -> bool:
    try:
        return bool(glance(settings.database_path, panel_book.is_full_of, name))
    except SchemaError:
        return False


def _catalogue(subject: str, services: ServiceList, terms: Terms) -> Iterator[Finding]:
    hidden = Counter(offer(row, terms).hidden for row in services.rows)
    sold = hidden.pop(None, 0)
    reasons = [f"{reason} {count}" for reason, count in hidden.most_common()]
    if services.unreadable:
        reasons.append(f"unreadable {len(services.unreadable)}")
    kept_out = f"; kept out: {', '.join(reasons)}" if reasons else ""
    text = f"{sold} services on offer{kept_out}"
    if sold:
        yield ok(subject, text)
    else:
        yield fail(subject, f"{text}; ask the panel what this account may order")


def _profile(subject: str, habits: Mapping[str, Habit]) -> Finding:
    known = [
        f"{key}={habit.value} ({'learned' if habit.learned else 'set'})"
        for key, habit in habits.items()
    ]
    return ok(subject, f"profile: {', '.join(known) or 'all at its default'}")


def _hints(name: str, rows: Sequence[ServiceRow], profile: PanelProfile) -> Iterator[Finding]:
    subject, change = f"panel {name}", f"kiosk panel profile {name}"
    if profile.offers_refills and all(row.refill is None for row in rows):
        text = "the catalogue does not say what is refilled: the names of the services decide;"
        yield note(subject, f"{text} where the panel refills nothing: {change} refills=no")
    if not profile.cancels_by_default and all(row.cancel is None for row in rows):
        text = "the catalogue does not say what can be canceled, so nothing can;"
        yield note(subject, f"{text} where the panel cancels by API: {change} cancels=yes")
