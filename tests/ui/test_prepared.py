"""Screens that are drawn once for a catalogue."""

from functools import partial

from bot.ui.prepared import Prepared
from bot.ui.screen import Screen


def test_a_screen_is_drawn_once_for_a_catalogue_and_anew_for_the_next() -> None:
    prepared, drawn = Prepared(), list[str]()

    def draw(text: str) -> Screen:
        drawn.append(text)
        return Screen(text)

    old, new = object(), object()
    assert prepared.screen(old, "list", lambda: draw("old")).text == "old"
    assert prepared.screen(old, "list", lambda: draw("again")).text == "old"
    assert prepared.screen(old, "other", lambda: draw("other")).text == "other"
    assert prepared.screen(new, "list", lambda: draw("new")).text == "new"
    assert drawn == ["old", "other", "new"]


def test_what_was_not_asked_for_lately_is_forgotten() -> None:
    prepared, catalogue = Prepared(remembered=2), object()
    for key in ("a", "b", "a", "c"):
        prepared.screen(catalogue, key, partial(Screen, f"first {key}"))
    found = [prepared.screen(catalogue, key, lambda: Screen("anew")).text for key in "acb"]
    assert found == ["first a", "first c", "anew"]
