"""Settings: the example file lists every one, and what cannot be used is explained."""

import os
import re
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from bot.config import PanelSettings, Settings, SettingsError, load_settings

EXAMPLE = Path(__file__).parent.parent / ".env.example"
NEEDED: dict[str, Any] = {
    "bot_token": "1:secret-token",
    "admin_ids": "5, 6",
    "panel_url": "https://panel.example/api/v2",
    "panel_key": "secret-panel-key",
}


def load(**changes: Any) -> Settings:
    return load_settings(_env_file=None, **(NEEDED | changes))


SECOND = {"url": "https://second.example/api/v2", "key": "secret-second-key"}


@pytest.fixture(autouse=True)
def _no_settings_around(monkeypatch: pytest.MonkeyPatch) -> None:
    ours = {name.upper() for name in Settings.model_fields}
    for name in os.environ:
        if name.upper().split("__")[0] in ours:
            monkeypatch.delenv(name)


def example_settings() -> dict[str, str]:
    lines = re.findall(r"^([A-Z_]+)=(.*)$", EXAMPLE.read_text("utf-8"), re.MULTILINE)
    return dict(lines)


def test_the_example_lists_every_setting_once_and_nothing_else() -> None:
    text = EXAMPLE.read_text("utf-8")
    names = re.findall(r"^([A-Z_]+)=", text, re.MULTILINE)
    assert sorted(names) == sorted(
        name.upper() for name in Settings.model_fields if name != "panels"
    )


def test_the_example_shows_every_setting_of_a_further_panel() -> None:
    shown = re.findall(r"^# PANELS__second__([A-Z]+)=(.*)$", EXAMPLE.read_text(), re.MULTILINE)
    assert sorted(name for name, _ in shown) == sorted(
        name.upper() for name in PanelSettings.model_fields
    )
    given = {name.lower(): value for name, value in shown} | {"key": "k"}
    default = PanelSettings.model_fields["rate"].default
    assert load(panels={"second": given}).panels["second"].rate == default


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
        ({"admin_ids": str(2**63)}, "numeric"),
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
        ({"shop_name": "Shop | fr:"}, "SHOP_NAME must look like My shop | fr: Ma boutique"),
        ({"shop_name": "Shop | Store"}, "two names for everybody"),
        ({"shop_name": "fr: a | fr: b"}, "two names for the language fr"),
        ({"shop_name": "x" * 65}, "64 characters"),
        ({"database_url": "mysql://x"}, "sqlite:///"),
        ({"webhook_url": "https://shop.example/hook"}, "WEBHOOK_SECRET is missing"),
        ({"webhook_url": "shop", "webhook_secret": "s"}, "https"),
        ({"listen": "8080"}, "127.0.0.1:8080"),
        ({"listen": "localhost:²"}, "127.0.0.1:8080"),
        ({"log_level": "LOUD"}, "DEBUG"),
        ({"panels": {"main": SECOND}}, "PANELS__MAIN is the first panel: set PANEL_URL"),
        ({"panels": {"a" * 33: SECOND}}, "1 to 32 of a-z 0-9 _ -"),
        ({"panels": {"Second": SECOND}}, "PANELS__SECOND has no usable name"),
        ({"panels": {"a b": SECOND}}, "PANELS__A B has no usable name"),
        ({"panels": {"second": "x"}}, "PANELS__SECOND says nothing of a panel"),
        ({"panels": {"second": SECOND | {"keys": ""}}}, "PANELS__SECOND__KEYS is no setting"),
        ({"panels": {"second": SECOND | {"url": "x"}}}, "PANELS__SECOND__URL must be a full"),
        ({"panels": {"second": SECOND | {"key": " "}}}, "PANELS__SECOND__KEY is empty"),
        ({"panels": {"second": SECOND | {"rate": "0"}}}, "PANELS__SECOND__RATE"),
        ({"panels": {"second": {"url": SECOND["url"]}}}, "PANELS__SECOND__KEY is missing"),
        ({"panels": {"a": SECOND, "b": SECOND}}, "PANELS__B has the URL and the KEY of a"),
        (
            {"panels": {"a": SECOND, "b": SECOND | {"url": f"{SECOND['url']}/"}}},
            "PANELS__B has the URL and the KEY of a",
        ),
    ],
)
def test_what_cannot_be_used_is_explained(changes: dict[str, Any], words: str) -> None:
    with pytest.raises(SettingsError, match=re.escape(words)):
        load(**changes)


def test_each_problem_has_a_line_of_its_own() -> None:
    bad = {"url": "x", "rate": "-1", "colour": "red"}
    with pytest.raises(SettingsError) as raised:
        load(panel_rate="NaN", panels={"second": bad, "main": SECOND})
    lines = str(raised.value).splitlines()
    assert sorted(line.split()[0] for line in lines) == [
        "PANELS__MAIN",
        "PANELS__SECOND__COLOUR",
        "PANELS__SECOND__KEY",
        "PANELS__SECOND__RATE",
        "PANELS__SECOND__URL",
        "PANEL_RATE",
    ]


@pytest.mark.parametrize("case", [str, str.upper, str.title])
def test_panels_are_read_from_the_environment_in_any_case(
    monkeypatch: pytest.MonkeyPatch, case: Callable[[str], str]
) -> None:
    for name, value in {**SECOND, "rate": "1.25"}.items():
        monkeypatch.setenv(case(f"panels__my_second-1__{name}"), value)
    found = load().panels
    assert list(found) == ["main", "my_second-1"]
    assert found["main"].url == NEEDED["panel_url"]
    assert found["main"].key.get_secret_value() == NEEDED["panel_key"]
    assert found["my_second-1"].url == SECOND["url"]
    assert found["my_second-1"].key.get_secret_value() == SECOND["key"]
    assert found["my_second-1"].rate == Decimal("1.25")


def test_panels_are_read_from_the_file(tmp_path: Path) -> None:
    file = tmp_path / ".env"
    lines = [f"{name.upper()}={value}" for name, value in NEEDED.items()]
    lines += [f"PANELS__second__{name.upper()}={value}" for name, value in SECOND.items()]
    file.write_text("\n".join([*lines, "PANELS__second__RATE="]))
    assert load_settings(_env_file=file).panels["second"].rate == 1


@pytest.mark.parametrize("text", ["x", "{", "[1]"])
def test_panels_that_are_no_table_are_explained(
    monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    monkeypatch.setenv("PANELS", text)
    with pytest.raises(SettingsError, match="PANELS cannot be read: set PANELS__name__URL"):
        load()


@pytest.mark.parametrize(
    "changes",
    [
        {"panel_url": "nonsense"},
        {"admin_ids": "x"},
        {"panels": {"a": SECOND, "b": SECOND}},
        {"panels": {"a": SECOND | {"more": "secret"}}},
    ],
)
def test_no_secret_is_shown_with_a_problem(changes: dict[str, Any]) -> None:
    with pytest.raises(SettingsError) as raised:
        load(**changes)
    assert "secret" not in str(raised.value)
    assert raised.value.__context__ is None or raised.value.__suppress_context__


def test_no_secret_is_in_what_settings_show_of_themselves() -> None:
    shown = repr(
        load(webhook_url="https://x", webhook_secret="secret-hook", panels={"second": SECOND})
    )
    assert "secret-" not in shown


def test_the_shop_has_a_name_by_language() -> None:
    written = load(shop_name="My shop: cheap | fr: Ma boutique|ar:متجري").shop_name
    assert written == {"": "My shop: cheap", "fr": "Ma boutique", "ar": "متجري"}
    assert load().shop_name == {}


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
