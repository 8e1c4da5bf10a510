"""What the real rules decide about thousands of lost answers; see `monte_carlo`."""

from __future__ import annotations

from collections import Counter

import pytest

from tests import figures
from tests.samples import THOROUGH
from tests.simulation.monte_carlo import SCENARIOS, World, measure, trial


def _note(name: str, counts: Counter[str]) -> None:
    alone = counts["by itself"] / counts["decisions"]
    figures.note(
        "orders of unknown outcome",
        f"{name}: {counts['decisions']:,} decisions, {alone:.1%} by itself,"
        f" {counts['wrong']} wrong",
    )


def test_nearly_all_are_decided_without_a_person_and_none_wrongly() -> None:
    counts: Counter[str] = Counter()
    seed = 0
    while counts["decisions"] < 2000:
        seed += 1
        counts.update(trial(seed))
    _note("2 % lost", counts)
    assert counts["by itself"] >= 0.95 * counts["decisions"]
    assert counts["linked"] > 0.4 * counts["decisions"]
    assert counts["released"] > 0.4 * counts["decisions"]
    assert counts["by itself"] + counts["a person"] == counts["decisions"]


@pytest.mark.parametrize(
    ("name", "share"),
    [
        ("5 % lost, an order a second", 0.4),
        ("outage, 30 % lost", 0.35),
        ("committed up to 120 s late", 0.95),
    ],
)
def test_none_is_wrong_while_what_is_assumed_holds(name: str, share: float) -> None:
    counts = measure(SCENARIOS[name], 400)
    _note(name, counts)
    assert counts["wrong"] == 0
    assert counts["by itself"] >= share * counts["decisions"]


def test_random_ids_are_all_a_persons() -> None:
    counts = measure(SCENARIOS["random ids"], 200)
    assert counts["by itself"] == 0
    assert counts["asked: ids-out-of-order"] == counts["a person"] == counts["decisions"]


@THOROUGH
def test_an_owner_who_orders_by_hand_is_noticed_before_much_is_decided() -> None:
    """The account is not the bot's alone: the balance says so within the hour."""
    counts = measure(SCENARIOS["the owner orders by hand, 6 an hour"], 400)
    _note("the owner orders by hand", counts)
    assert counts["by itself"] <= 0.05 * counts["decisions"]
    assert counts["wrong"] <= 0.01 * counts["decisions"]


@THOROUGH
def test_an_owner_whom_no_balance_shows_is_stopped_by_what_fits_nothing() -> None:
    counts = measure(SCENARIOS["the same, and no balance tells"], 400)
    _note("the owner orders by hand, and no balance tells", counts)
    assert counts["stopped"] > 0
    assert counts["a person"] > 0.5 * counts["decisions"]
    assert counts["released"] == 0


@THOROUGH
def test_commits_after_the_rest_are_mostly_a_persons() -> None:
    """The assumption does not hold: the balance and what fits nothing give it away."""
    counts = measure(SCENARIOS["committed up to 600 s late"], 400)
    _note("committed up to 600 s late", counts)
    assert counts["a person"] > 0.5 * counts["decisions"]
    assert counts["wrong"] <= 0.03 * counts["decisions"]


def test_a_seed_always_gives_the_same() -> None:
    scenario = SCENARIOS["outage, 30 % lost"]
    assert World(scenario, 7).run() == World(scenario, 7).run()


def test_a_wrong_decision_is_told_with_its_seed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(World, "run", lambda self: Counter(wrong=1, decisions=1))
    with pytest.raises(AssertionError, match="seed 41"):
        trial(41)
