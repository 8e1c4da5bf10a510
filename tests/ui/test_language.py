"""Which language a person is spoken to in: Telegram's at first, then the chosen one."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from bot.ui.translator import texts_of
from tests.e2e.conftest import Play, playing
from tests.samples import one_test_in

pytestmark = one_test_in(2)


@pytest.fixture
async def play(tmp_path: Path) -> AsyncIterator[Play]:
    async with playing(tmp_path) as found:
        yield found


async def test_telegrams_language_until_another_is_chosen(play: Play) -> None:
    customer = play.customer
    await customer.language("fr-CA")
    await customer.send("/start")
    await customer.wait_for("Bienvenue")

    await customer.send("/language")
    shown = await customer.wait_for(texts_of("fr").plain("language-choose"))
    labels = [one.text for row in shown.buttons for one in row]
    assert {"English", "العربية", "✅ Français", "Русский"} <= set(labels)
    toast = await customer.tap("English")
    assert toast.text == texts_of("en").plain("language-chosen")
    await customer.wait_for("Welcome!")

    await customer.send("/help")
    await customer.wait_for("How it works")
    await customer.language("fr")
    await customer.send("/start")
    await customer.wait_for("Welcome!")


async def test_a_language_that_is_not_shipped_is_answered_in_the_default(play: Play) -> None:
    await play.customer.language("tlh")
    await play.customer.send("/start")
    await play.customer.wait_for("Welcome!")


async def test_the_command_menu_follows_telegrams_language(play: Play) -> None:
    await play.customer.send("/start")
    await play.customer.wait_for("Welcome!")
    assert await menu(play) == described("en", await play.customer.commands())
    await play.customer.language("fr-CA")
    assert await menu(play) == described("fr", await play.customer.commands())
    await play.customer.language("tlh")
    assert await menu(play) == described("en", await play.customer.commands())


async def menu(play: Play) -> dict[str, str]:
    """What the customer's app shows when they type a slash."""
    view = await play.customer._chat()
    return {command["command"]: command["description"] for command in view["commands"]}


def described(locale: str, names: list[str]) -> dict[str, str]:
    assert "start" in names
    assert "credit" not in names
    return {name: texts_of(locale).plain(f"command-{name}") for name in names}


async def test_a_forged_language_changes_nothing(play: Play) -> None:
    await play.customer.send("/language")
    shown = await play.customer.wait_for("Which language")
    await play.customer.tap_data(shown.id, "lc:xx", forge=True)
    await play.customer.send("/start")
    await play.customer.wait_for("Welcome!")
