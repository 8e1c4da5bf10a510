"""The log: one format for all libraries, with what it is about, and without any secret."""

import json
import logging
from collections.abc import Iterator
from typing import Any

import pytest
from structlog.contextvars import bound_contextvars

from bot.config import load_settings
from bot.logs import configure_logging

SECRETS = (
    "123:canary-token",
    "canary-panel-key",
    "canary-webhook-secret",
    "canary-second-key",
)


@pytest.fixture(autouse=True)
def _logging_as_before() -> Iterator[None]:
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    yield
    root.handlers[:] = handlers
    root.setLevel(level)


def configure(**changes: Any) -> None:
    token, key, secret, second = SECRETS
    settings = {
        "bot_token": token,
        "admin_ids": "1",
        "panel_url": "https://panel.example/api/v2",
        "panel_key": key,
        "webhook_url": "https://shop.example/hook",
        "webhook_secret": secret,
        "panels": {"second": {"url": "https://second.example/api/v2", "key": second}},
    }
    configure_logging(load_settings(_env_file=None, **(settings | changes)))


def fail_with(text: str) -> None:
    raise RuntimeError(text)


@pytest.mark.parametrize("log_format", ["text", "json"])
@pytest.mark.parametrize("secret", SECRETS)
def test_no_secret_gets_into_the_log(
    capsys: pytest.CaptureFixture[str], log_format: str, secret: str
) -> None:
    configure(log_format=log_format)
    log = logging.getLogger("aiogram")
    log.info("calling %s", f"https://api.telegram.org/bot{secret}/getMe")
    try:
        fail_with(f"no route to /bot{secret}/getMe")
    except RuntimeError:
        log.exception("it failed")
    written = capsys.readouterr().err
    assert "it failed" in written
    assert "no route to" in written
    assert "canary" not in written


def test_a_line_for_machines_says_what_it_is_about(capsys: pytest.CaptureFixture[str]) -> None:
    configure(log_format="json")
    with bound_contextvars(update_id=7, person_id=5):
        logging.getLogger("bot.shop").warning("order %s waits", 17)
    line = json.loads(capsys.readouterr().err)
    assert line["event"] == "order 17 waits"
    assert line["level"] == "warning"
    assert line["logger"] == "bot.shop"
    assert (line["update_id"], line["person_id"]) == (7, 5)


def test_the_level_is_kept(capsys: pytest.CaptureFixture[str]) -> None:
    configure(log_level="ERROR")
    logging.getLogger("bot").warning("not worth it")
    assert capsys.readouterr().err == ""
