"""Settings: the example file lists every one, and what cannot be used is explained."""

import re
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from bot.config import Settings, SettingsError, load_settings

EXAMPLE = Path(__file__).parent.parent / ".env.example"
NEEDED: dict[str, Any] = {
    "bot_token": "1:secret-token",
    "admin_ids": "5, 6",
    "panel_url": "https://panel.example/api/v2",
    "panel_key": "secret-panel-key",
}


def load(**changes: Any) -> Settings:
    return load_settings(_env_file=None, **(NEEDED | changes))


@pytest.fixture(autouse=True)
def _no_settings_around(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)


def example_settings() -> dict[str, str]:
    lines = re.findall(r"^([A-Z_]+)=(.*)$", EXAMPLE.read_text("utf-8"), re.MULTILINE)
    return dict(lines)


def test_the_example_lists_every_setting_once_and_nothing_else() -> None:
    text = EXAMPLE.read_text("utf-8")
    names = re.findall(r"^([A-Z_]+)=", text, re.MULTILINE)
    assert sorted(names) == sorted(name.upper() for name in Settings.model_fields)


def test_every_setting_in_the_example_has_a_comment_before_it() -> None:
    blocks = EXAMPLE.read_text("utf-8").split("\n\n")
    for block in blocks:
        if re.search(r"^[A-Z_]+=", block, re.MULTILINE):
            assert block.lstrip().startswith("#"), block


def test_the_values_in_the_example_are_the_defaults() -> None:
    given = {name.lower(): value for name, value in example_settings().items() if value}
    from_example = load(**given)
    assert from_example.model_dump() == load().model_dump()


def test_what_is_missing_is_named_with_what_to_do() -> None:
    with pytest.raises(SettingsError) as raised:
        load_settings(_env_file=None)
    assert "BOT_TOKEN is missing" in str(raised.value)
    assert "ADMIN_IDS is missing" in str(raised.value)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"admin_ids": "@boss"}, "never @names"),
        ({"admin_ids": "٣"}, "numeric"),
        ({"admin_ids": " , "}, "at least one"),
        ({"panel_url": None}, "PANEL_URL is missing"),
        ({"panel_key": None}, "PANEL_KEY is missing"),
        ({"panel_url": "http://panel.example/api/v2"}, "https"),
        ({"panel_url": "panel.example"}, "http"),
        ({"panel_key": "  "}, "empty"),
        ({"panel_rate": "0"}, "greater than 0"),
        ({"panel_rate": "NaN"}, "finite"),
        ({"currency": "GOLD"}, "ISO 4217"),
        ({"price_decimals": 7}, "less than or equal to 6"),
        ({"markup_percent": "-1"}, "greater than or equal to 0"),
        ({"shop_mode": "open"}, "wallet"),
        ({"database_url": "mysql://x"}, "sqlite:///"),
        ({"webhook_url": "https://shop.example/hook"}, "WEBHOOK_SECRET is missing"),
        ({"webhook_url": "shop", "webhook_secret": "s"}, "https"),
        ({"listen": "8080"}, "127.0.0.1:8080"),
        ({"log_level": "LOUD"}, "DEBUG"),
    ],
)
def test_what_cannot_be_used_is_explained(changes: dict[str, Any], words: str) -> None:
    with pytest.raises(SettingsError, match=re.escape(words)):
        load(**changes)


@pytest.mark.parametrize("changes", [{"panel_url": "nonsense"}, {"admin_ids": "x"}])
def test_no_secret_is_shown_with_a_problem(changes: dict[str, Any]) -> None:
    with pytest.raises(SettingsError) as raised:
        load(**changes)
    assert "secret" not in str(raised.value)
    assert raised.value.__context__ is None or raised.value.__suppress_context__


def test_no_secret_is_in_what_settings_show_of_themselves() -> None:
    shown = repr(load(webhook_url="https://x.example", webhook_secret="secret-hook"))
    assert "secret-" not in shown


@pytest.mark.parametrize(("currency", "digits"), [("USD", 4), ("JPY", 2), ("KWD", 5)])
def test_prices_have_two_decimals_more_than_the_currency(currency: str, digits: int) -> None:
    assert load(currency=currency).decimals == digits
    assert load(currency=currency, price_decimals=3).decimals == 3


def test_an_empty_line_in_the_file_is_as_good_as_none(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    lines = [f"{name.upper()}={value}" for name, value in NEEDED.items()]
    file.write_text("\n".join([*lines, "PRICE_DECIMALS=", "MARKUP_PERCENT=12.5"]))
    found = load_settings(_env_file=file)
    assert found.price_decimals is None
    assert found.markup_percent == Decimal("12.5")
    assert found.admin_ids == {5, 6}
