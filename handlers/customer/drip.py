"""Drip-feed: how many runs and how far apart, chosen on the confirm card."""

from __future__ import annotations

from bot.domain.draft_steps import FEWEST_RUNS, can_drip, runs_to_choose
from bot.domain.quantity import LARGEST, QuantityError, parse_quantity
from bot.domain.views import Refusal, Step
from bot.telegram.turn import Next
from bot.telegram.visit import Visit, leads_to
from bot.ui.callbacks import DropDrip, EditInterval, EditRuns, PickInterval
from bot.ui.screen import Screen
from bot.ui.screens import draft as screens
from bot.ui.screens import drip
from bot.ui.translator import Markup
from handlers.customer.draft import (
    after_step,
    card_of,
    own,
    stay_on_card,
)
from handlers.customer.draft_texts import show_typed, typed_step
from handlers.routes import Routes

RUNS, INTERVAL = "runs", "interval"


async def edit_runs(visit: Visit, address: EditRuns) -> None:
    step = await visit.act(
        visit.shop.ordering.revisit,
        visit.person,
        address.draft,
        visit.message_id,
        then=_before_runs,
    )
    await visit.show(_runs_card(visit, step))


async def show_runs(visit: Visit, address: EditRuns) -> None:
    step = await visit.read(visit.shop.ordering.step, visit.person, address.draft)
    stay_on_card(visit, step)
    await visit.show(_runs_card(visit, step))


async def edit_interval(visit: Visit, address: EditInterval) -> None:
    step = await visit.act(
        visit.shop.ordering.revisit,
        visit.person,
        address.draft,
        visit.message_id,
        then=lambda found: _after_runs(found, address.runs),
    )
    await visit.show(_interval_card(visit, step, address.runs))


async def show_interval(visit: Visit, address: EditInterval) -> None:
    step = await visit.read(visit.shop.ordering.step, visit.person, address.draft)
    stay_on_card(visit, step)
    await visit.show(_interval_card(visit, step, address.runs))


def _before_runs(found: Step | Refusal) -> Next:
    if isinstance(found, Refusal):
        return Next()
    draft_id = found.draft.id
    return leads_to(EditRuns(draft=draft_id), RUNS, draft=draft_id)


def _after_runs(found: Step | Refusal, runs: int) -> Next:
    """The interval is awaited; runs that do not fit any more have to be chosen anew."""
    if isinstance(found, Refusal) or not _fit(runs, found):
        return _before_runs(found)
    address = EditInterval(draft=found.draft.id, runs=runs)
    return leads_to(address, INTERVAL, draft=found.draft.id, runs=runs)


def _fit(runs: int, step: Step) -> bool:
    return FEWEST_RUNS <= runs <= runs_to_choose(step.draft, step.service)


def _runs_card(visit: Visit, step: Step | Refusal, problem: Markup | None = None) -> Screen:
    if isinstance(step, Refusal):
        return screens.refused(visit.look, step)
    if runs_to_choose(step.draft, step.service) < FEWEST_RUNS:
        return screens.refused(visit.look, Refusal.INCOMPLETE, step.draft.id)
    return drip.runs_card(visit.look, step, problem=problem)


def _interval_card(
    visit: Visit, step: Step | Refusal, runs: int, problem: Markup | None = None
) -> Screen:
    if isinstance(step, Refusal):
        return screens.refused(visit.look, step)
    if not _fit(runs, step):
        return _runs_card(visit, step)
    return drip.interval_card(visit.look, step, runs, problem=problem)


async def pick_interval(visit: Visit, address: PickInterval) -> None:
    found = await visit.act(
        visit.shop.ordering.give_drip,
        visit.person,
        address.draft,
        address.runs,
        address.interval,
        visit.message_id,
        then=after_step,
    )
    await visit.show(await card_of(visit, found))


async def drop_drip(visit: Visit, address: DropDrip) -> None:
    found = await visit.act(
        visit.shop.ordering.drop_drip,
        visit.person,
        address.draft,
        visit.message_id,
        then=after_step,
    )
    await visit.show(await card_of(visit, found))


# Typed


async def type_runs(visit: Visit) -> None:
    step = await typed_step(visit)
    if step is None:
        return
    most = runs_to_choose(step.draft, step.service)
    try:
        runs = parse_quantity(visit.text or "", FEWEST_RUNS, most)
    except QuantityError:
        limits = {"minimum": FEWEST_RUNS, "maximum": most}
        problem = screens.echo(visit.look, "drip-problem-runs", visit.text or "", **limits)
        await show_typed(visit, step, _runs_card(visit, step, problem))
        return
    await visit.wait_for(_after_runs(step, runs))
    await show_typed(visit, step, _interval_card(visit, step, runs))


async def type_interval(visit: Visit) -> None:
    step = await typed_step(visit)
    if step is None:
        return
    runs, minutes = int((visit.data or {}).get(RUNS, 0)), _minutes(visit.text or "")
    if not can_drip(step.draft, step.service, runs, minutes):
        problem = screens.echo(visit.look, "drip-problem-interval", visit.text or "")
        await visit.wait_for(_after_runs(step, runs))
        await show_typed(visit, step, _interval_card(visit, step, runs, problem))
        return
    found = await visit.act(
        visit.shop.ordering.give_drip,
        visit.person,
        step.draft.id,
        runs,
        minutes,
        then=after_step,
    )
    await show_typed(visit, step, await card_of(visit, found))


def _minutes(text: str) -> int:
    """Zero, which no panel takes, for what is no number."""
    try:
        return parse_quantity(text, 1, LARGEST)
    except QuantityError:
        return 0


def register(routes: Routes) -> None:
    routes.acts(EditRuns, show=show_runs)(own(edit_runs))
    routes.acts(EditInterval, show=show_interval)(own(edit_interval))
    routes.acts(PickInterval)(own(pick_interval))
    routes.acts(DropDrip)(own(drop_drip))
    routes.text(RUNS)(type_runs)
    routes.text(INTERVAL)(type_interval)
