"""Drip-feed: how many runs, and how far apart. The total is in view at each step."""

from __future__ import annotations

from aiogram.types import InlineKeyboardButton

from bot.domain.draft_steps import FEWEST_RUNS, runs_to_choose
from bot.domain.drip_feed import Intervals
from bot.domain.views import Step
from bot.ui import formatting
from bot.ui.callbacks import DropDrip, EditInterval, EditRuns, PickInterval, Review
from bot.ui.look import Look
from bot.ui.screen import Row, Screen, button, in_rows, screen
from bot.ui.screens import keys
from bot.ui.screens.ordered import drip_line, drip_span
from bot.ui.translator import Markup

OFFERED_RUNS = (2, 3, 5, 7, 10, 20, 30, 50, 100)


def runs_card(look: Look, step: Step, *, problem: str | None = None) -> Screen:
    """How many runs of the draft's quantity; each with its total."""
    most = runs_to_choose(step.draft, step.service)
    limits = {"minimum": look.number(FEWEST_RUNS), "maximum": look.number(most)}
    parts = [
        look.texts("service-title", name=step.service.name),
        problem,
        look.texts("drip-ask-runs", quantity=look.number(step.draft.quantity or 0), **limits),
    ]
    offered = [_run_key(look, step, runs) for runs in OFFERED_RUNS if runs <= most]
    return screen(formatting.paragraphs(parts), [*in_rows(offered, 2), *_ends(look, step)])


def _run_key(look: Look, step: Step, runs: int) -> InlineKeyboardButton:
    each = look.number(step.draft.quantity or 0)
    text = f"{look.number(runs)} × {each} · {_price(look, step, runs)}"
    return button(text, EditInterval(draft=step.draft.id, runs=runs))


def _price(look: Look, step: Step, runs: int) -> str:
    return look.money(look.rules.total(step.service, runs * (step.draft.quantity or 0)))


def interval_card(look: Look, step: Step, runs: int, *, problem: str | None = None) -> Screen:
    """How long between the runs; each with the time that the whole takes."""
    intervals = step.service.drip_intervals or Intervals()
    each = step.draft.quantity or 0
    parts = [
        look.texts("service-title", name=step.service.name),
        problem,
        look.texts(
            "drip-ask-interval",
            runs=look.number(runs),
            quantity=look.number(each),
            total=look.number(runs * each),
            price=_price(look, step, runs),
        ),
        _range(look, intervals),
    ]
    offered = [_interval_key(look, step, runs, minutes) for minutes in intervals.offered]
    back = (keys.back(look, EditRuns(draft=step.draft.id)), keys.drop(look, step.draft.id))
    return screen(formatting.paragraphs(parts), [*in_rows(offered, 1), back])


def _interval_key(look: Look, step: Step, runs: int, minutes: int) -> InlineKeyboardButton:
    arrow = formatting.leads_to(look.texts.locale)
    text = f"{look.interval(minutes)} {arrow} {drip_span(look, runs, minutes)}"
    return button(text, PickInterval(draft=step.draft.id, runs=runs, interval=minutes))


def _range(look: Look, intervals: Intervals) -> Markup | None:
    """Where any number of minutes will do, between two limits."""
    if intervals.listed:
        return None
    limits = {"minimum": look.number(intervals.least), "maximum": look.number(intervals.most)}
    return look.texts("drip-interval-range", **limits)


def _ends(look: Look, step: Step) -> list[Row]:
    draft = step.draft
    end = (keys.back(look, Review(draft=draft.id)), keys.drop(look, draft.id))
    return [end] if draft.runs is None else [(drop_key(look, draft.id),), end]


def drop_key(look: Look, draft_id: int) -> InlineKeyboardButton:
    return button(f"✖️ {look.texts.plain('button-drop-drip')}", DropDrip(draft=draft_id))


def confirm_keys(look: Look, step: Step) -> Row:
    """On the confirm card: begin, change or remove the drip-feed, where there can be one."""
    draft = step.draft
    if runs_to_choose(draft, step.service) < FEWEST_RUNS:
        return ()
    begin = button(f"💧 {look.texts.plain('button-drip')}", EditRuns(draft=draft.id))
    return (begin,) if draft.runs is None else (begin, drop_key(look, draft.id))


def summary(look: Look, step: Step) -> Markup | None:
    """The runs that were chosen; None where all comes at once."""
    draft = step.draft
    if draft.runs is None or draft.interval is None or draft.quantity is None:
        return None
    return drip_line(look, draft.runs, draft.quantity, draft.interval)
