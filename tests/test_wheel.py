"""A built wheel carries everything: installed elsewhere, it is a working shop."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.samples import THOROUGH

ROOT = Path(__file__).parent.parent
PACKAGES = ("bot", "handlers", "locales", "sandbox")


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel's contents, away from the checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (wheel,) = folder.glob("*.whl")
    target = folder / "installed"
    zipfile.ZipFile(wheel).extractall(target)
    return target


def run(installed: Path, *arguments: str) -> str:
    environment = {**os.environ, "PYTHONPATH": str(installed)}
    return subprocess.run(
        [sys.executable, *arguments],
        cwd=installed.parent,
        env=environment,
        check=True,
        capture_output=True,
        text=True,
    ).stdout


def test_it_has_every_file_that_the_program_reads(installed: Path) -> None:
    wanted = {
        path.relative_to(ROOT)
        for package in PACKAGES
        for path in (ROOT / package).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert {path for path in wanted if not (installed / path).exists()} == set()


def test_it_has_nothing_else(installed: Path) -> None:
    tops = {path.name for path in installed.iterdir() if not path.name.endswith(".dist-info")}
    assert tops == set(PACKAGES)


@THOROUGH
def test_it_runs_away_from_the_checkout(installed: Path) -> None:
    assert "demo" in run(installed, "-m", "bot", "--help")
    found = run(
        installed,
        "-c",
        "import bot, bot.ui.translator as t, sandbox.chat.page as p, bot.storage.migrations as m;"
        "print(bot.__file__, t.shipped_locales(), len(p.read_parts()), m._step(1)[:2])",
    )
    assert str(installed) in found
    assert "'en'" in found
