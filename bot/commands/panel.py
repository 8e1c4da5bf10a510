"""`kiosk panel …`: every call of the panel API by hand.

A failure is one line on the error output and exit code 1. So is an order that was not placed.
"""

import asyncio
import secrets
from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeVar

import click
import stamina.instrumentation

from bot.commands import panel_output as output
from bot.commands.panel_profile import habits_of, profile, settings_with
from bot.config import FIRST_PANEL
from bot.panel import (
    AddOutcome,
    AddRequest,
    PanelAccount,
    PanelClient,
    PanelError,
    Placed,
    is_identifier,
    profile_from,
)

T = TypeVar("T")
Command = TypeVar("Command", bound=Callable[..., object])


@dataclass(frozen=True, slots=True)
class Choice:
    """Which panel to ask and how to print its answer."""

    panel: str
    as_json: bool


def _choices(command: Command) -> Command:
    """Give a command `--panel` and `--json`."""
    command = click.option("--json", "as_json", is_flag=True, help="Print JSON.")(command)
    named = "Which panel of the settings to ask."
    return click.option("--panel", "panel_name", default=FIRST_PANEL, help=named)(command)


@click.group("panel")
def panel() -> None:
    """Call a panel's API by hand."""


panel.add_command(profile)


@panel.command()
@_choices
def services(panel_name: str, *, as_json: bool) -> None:
    """List the services that the panel offers."""
    listed = _ask(panel_name, lambda client: client.services())
    click.echo(output.machine(listed) if as_json else output.services(listed))
    if not as_json:
        click.echo(f"{len(listed.rows)} services", err=True)
        for line in listed.unreadable:
            click.echo(f"left out: {output.plain(line)}", err=True)


@panel.command()
@_choices
def balance(panel_name: str, *, as_json: bool) -> None:
    """Show what is left on the account."""
    left = _ask(panel_name, lambda client: client.balance())
    click.echo(output.machine(left) if as_json else output.balance(left))


@panel.command()
@click.argument("order", nargs=-1, required=True)
@_choices
def status(order: tuple[str, ...], panel_name: str, *, as_json: bool) -> None:
    """Show the state of one ORDER or of several."""
    _about(Choice(panel_name, as_json), order, PanelClient.status, PanelClient.statuses)


@panel.command()
@click.argument("order", nargs=-1, required=True)
@_choices
def refill(order: tuple[str, ...], panel_name: str, *, as_json: bool) -> None:
    """Ask for a refill of one ORDER or of several."""
    _about(Choice(panel_name, as_json), order, PanelClient.refill, PanelClient.refills)


@panel.command("refill-status")
@click.argument("refill_id", metavar="REFILL...", nargs=-1, required=True)
@_choices
def refill_status(refill_id: tuple[str, ...], panel_name: str, *, as_json: bool) -> None:
    """Show the state of one REFILL or of several."""
    one, many = PanelClient.refill_status, PanelClient.refill_statuses
    _about(Choice(panel_name, as_json), refill_id, one, many)


@panel.command()
@click.argument("order", nargs=-1, required=True)
@_choices
def cancel(order: tuple[str, ...], panel_name: str, *, as_json: bool) -> None:
    """Ask the panel to cancel one ORDER or several."""
    _require_ids(order)
    answers = _ask(panel_name, lambda client: client.cancel(order))
    click.echo(output.machine(answers) if as_json else output.said_of(answers))


@panel.command()
@click.argument("service")
@click.argument("link")
@click.argument("quantity", type=click.IntRange(min=1), required=False)
@click.option("--runs", type=click.IntRange(min=1), help="Drip-feed: how many times.")
@click.option("--interval", type=click.IntRange(min=0), help="Drip-feed: minutes between runs.")
@click.option("--field", "fields", multiple=True, metavar="NAME=VALUE", help="Any other field.")
@click.option("--yes", is_flag=True, help="Do not ask before money is spent.")
@_choices
def add(
    service: str,
    link: str,
    quantity: int | None,
    runs: int | None,
    interval: int | None,
    fields: tuple[str, ...],
    panel_name: str,
    *,
    yes: bool,
    as_json: bool,
) -> None:
    """Order QUANTITY of SERVICE for LINK. This spends money at the panel."""
    try:
        own_id = secrets.token_hex(16)
        request = AddRequest(service, link, quantity, runs, interval, _extra(fields), own_id)
    except ValueError as error:
        raise click.UsageError(str(error)) from None
    if not yes:
        _confirm(request, panel_name)
    result = _send(panel_name, request)
    click.echo(output.machine_outcome(result) if as_json else output.outcome(result))
    if not isinstance(result, Placed):
        raise SystemExit(1)


def _extra(fields: Sequence[str]) -> dict[str, str]:
    pairs = [field.partition("=") for field in fields]
    if any(not name or not equals for name, equals, _ in pairs):
        raise click.UsageError("--field needs NAME=VALUE, such as --field answer_number=2")
    return {name: value for name, _, value in pairs}


def _confirm(request: AddRequest, panel_name: str) -> None:
    for name, value in request.fields().items():
        click.echo(f"{name}: {output.plain(value)}", err=True)
    typed = click.prompt(
        f"This spends money at the panel {panel_name}. Type the number of the service to send it",
        err=True,
    )
    if typed.strip() != request.service:
        raise click.ClickException("nothing was sent: that is not the number of the service")


def _send(panel_name: str, request: AddRequest) -> AddOutcome:
    try:
        return _ask(panel_name, lambda client: client.add(request))
    except KeyboardInterrupt:
        raise click.ClickException(f"interrupted. {output.UNKNOWN_ADVICE}") from None


def _about(
    choice: Choice,
    ids: Sequence[str],
    one: Callable[[PanelClient, str], Awaitable[output.Said]],
    many: Callable[[PanelClient, Sequence[str]], Awaitable[Mapping[str, output.Said]]],
) -> None:
    """One id in the form for one, so that a refusal is a failure; several in the other."""
    _require_ids(ids)

    async def ask(client: PanelClient) -> Mapping[str, output.Said]:
        return {ids[0]: await one(client, ids[0])} if len(ids) == 1 else await many(client, ids)

    answers = _ask(choice.panel, ask)
    click.echo(output.machine(answers) if choice.as_json else output.said_of(answers))


def _ask(panel_name: str, call: Callable[[PanelClient], Awaitable[T]]) -> T:
    """The result of one call. What a person can put right becomes one line."""

    async def ask() -> T:
        async with _client(panel_name) as client:
            return await call(client)

    try:
        with _no_notes_of_retries():
            return asyncio.run(ask())
    except (PanelError, ValueError) as error:
        raise click.ClickException(output.plain(str(error))) from None


def _client(name: str) -> PanelClient:
    """The client of that panel, with what is known of its habits. Raises ValueError."""
    settings = settings_with(name)
    account = PanelAccount(name, settings.panels[name].url, settings.panels[name].key)
    habits = habits_of(settings, name)

    def tell(key: str, value: str) -> None:
        click.echo(f"learned: kiosk panel profile {name} {key}={value} keeps it", err=True)

    return PanelClient(
        account,
        profile=profile_from({key: habit.value for key, habit in habits.items()}),
        settled=[key for key, habit in habits.items() if not habit.learned],
        on_learned=tell,
    )


def _require_ids(ids: Sequence[str]) -> None:
    for one_id in ids:
        if not is_identifier(one_id):
            raise click.UsageError(f"{one_id!r} cannot be an id: letters, digits, _ and - only")


@contextmanager
def _no_notes_of_retries() -> Iterator[None]:
    """Keep the log lines of retries out of what is printed for machines."""
    hooks = stamina.instrumentation.get_on_retry_hooks()
    stamina.instrumentation.set_on_retry_hooks([])
    try:
        yield
    finally:
        stamina.instrumentation.set_on_retry_hooks(hooks)
