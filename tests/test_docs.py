"""The documentation says what is true: generated parts, links, commands, settings."""

import json
import re
from pathlib import Path

import pytest

from bot.__main__ import main
from bot.config import Settings
from bot.domain.order_life import markdown_table
from handlers.front_door import create_routes

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted((ROOT / "docs").rglob("*.md"))]


def read(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


def test_the_order_life_in_the_docs_is_the_one_in_the_code() -> None:
    assert markdown_table() in read("docs/architecture.md")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    targets = re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text("utf-8"))
    assert [target for target in targets if not (page.parent / target).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_files_that_are_named_exist(page: Path) -> None:
    named = re.findall(
        r"`((?:bot|handlers|sandbox|docs|tests)/[\w/.-]+\.\w+)`", page.read_text("utf-8")
    )
    assert [name for name in named if not (ROOT / name).exists()] == []


def test_every_make_target_that_is_named_exists() -> None:
    targets = set(re.findall(r"^([a-z-]+):", read("Makefile"), re.MULTILINE))
    named = {
        name for page in PAGES for name in re.findall(r"`make ([a-z-]+)`", page.read_text("utf-8"))
    }
    assert named <= targets


def test_every_setting_that_is_named_exists() -> None:
    named = set(re.findall(r"`([A-Z]+(?:_[A-Z]+)+)(?:=\w+)?`", read("docs/operating.md")))
    assert named <= {name.upper() for name in Settings.model_fields}


def test_every_admin_command_is_in_the_operators_guide() -> None:
    guide = read("docs/operating.md")
    admin = [command.name for command in create_routes().commands.values() if command.admin]
    assert admin
    assert [name for name in admin if f"/{name}" not in guide] == []


def test_every_command_of_the_command_line_has_help() -> None:
    assert [name for name, command in main.commands.items() if not command.help] == []


def test_the_table_of_performance_is_that_of_the_latest_run() -> None:
    rows = json.loads(read("bench/results/latest.json"))["rows"]
    table = read("docs/performance.md")
    assert {"work", "ours", "bound", "ratio", "aim", "holds"} <= rows[0].keys()
    for row in rows:
        holds = {None: "", True: "yes", False: "**no**"}[row["holds"]]
        work, ratio, last = (re.escape(one) for one in (row["work"], f"{row['ratio']:.2f}", holds))
        assert re.search(rf"\| {work} +\|.*\| {ratio} +\|.*\| {last} *\|", table), work
