"""What a panel says of orders, and of the runs of those that are drip-feeds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import suppress
from functools import partial

from bot.domain.records import Order
from bot.domain.runs import ENDS, Run
from bot.panel import OrderReport, PanelError, SaidBefore
from bot.shop.asking import Answers, ask_each
from bot.shop.desk import Desk


async def ask(
    desk: Desk, remote_ids: Sequence[str], batch: Sequence[Order], known: Mapping[str, bytes]
) -> Answers:
    """What the panel says of these orders, in that order, and of the runs of drip-feeds.

    `batch` are those that are read in any case; of the others the marks of what was said before
    are `known`. Runs at work go along. Those that an answer names first, and all runs of an order
    that has ended, are asked about at once, so that it is judged as a whole.
    """
    at_work = [run_id for order in batch for run_id in _runs_at_work(order)]
    answers = dict(await _about(desk, [*remote_ids, *at_work], known))
    missing = [run_id for order in batch for run_id in _runs_missing(order, answers)]
    if missing:
        with suppress(PanelError):  # what is known of the orders themselves counts without
            answers |= await _about(desk, missing, {})
    return answers


def report_of(answers: Answers, remote_id: str | None) -> object:
    """What the panel says of it now, read."""
    about = remote_id or ""
    said = answers.get(about)
    return said.read(about) if isinstance(said, SaidBefore) else said


async def _about(desk: Desk, ids: Sequence[str], known: Mapping[str, bytes]) -> Answers:
    call = partial(desk.client.changes, known=known)
    return await ask_each(call, ids, OrderReport, SaidBefore)


def _runs_at_work(order: Order) -> list[str]:
    return [run.remote_id for run in order.children if not run.has_ended]


def _runs_missing(order: Order, answers: Answers) -> list[str]:
    report = report_of(answers, order.remote_id)
    if not isinstance(report, OrderReport):
        return []
    known = {run.remote_id for run in order.children}
    return [
        run_id
        for run_id in _run_ids(order, report)
        if run_id not in answers and (report.word in ENDS or run_id not in known)
    ]


def _run_ids(order: Order, report: OrderReport) -> list[str]:
    """The runs that are known or named now; no more than were ordered."""
    if order.runs is None:
        return []
    known = (run.remote_id for run in order.children)
    named = (run_id for run_id in report.children if run_id != order.remote_id)
    return list(dict.fromkeys([*known, *named]))[: order.runs]


def heard(order: Order, report: OrderReport, answers: Answers) -> tuple[Run, ...]:
    """The order's runs, with what the panel says of them now."""
    known = {run.remote_id: run for run in order.children}
    return tuple(
        _run(run_id, report_of(answers, run_id), known.get(run_id))
        for run_id in _run_ids(order, report)
    )


def _run(run_id: str, answer: object, known: Run | None) -> Run:
    if isinstance(answer, OrderReport):
        return Run(run_id, answer.word, answer.remains, answer.charge_as_received)
    return known or Run(run_id)
