"""Chromium, for the tests that see the chat page as people do."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import TypeVar

import pytest
from playwright.async_api import (
    Browser,
    ConsoleMessage,
    Error,
    Locator,
    Page,
    async_playwright,
)

CHROMIUM = shutil.which("chromium")
CHROMIUM_ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
PHONE = (390, 844)
WIDE = (1280, 800)
PATIENCE_MS = 10_000

Test = TypeVar("Test", bound=Callable[..., object])


def needs_chromium(test: Test) -> Test:
    """Marks a test that opens a browser; without Chromium it is skipped."""
    missing = pytest.mark.skipif(
        CHROMIUM is None, reason="needs Chromium: apt-get install chromium"
    )
    marked: Test = pytest.mark.browser(missing(test))
    return marked


@asynccontextmanager
async def chromium() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=CHROMIUM, args=CHROMIUM_ARGUMENTS
        )
        yield browser
        await browser.close()


@asynccontextmanager
async def opened(window: Page, url: str, size: tuple[int, int] = WIDE) -> AsyncIterator[Page]:
    """That address in the window, of width and height `size`. No script of it may fail."""
    failures: list[str] = []

    def failed(error: Error) -> None:
        failures.append(str(error))

    def said(message: ConsoleMessage) -> None:
        failures.append(message.text)

    width, height = size
    await window.set_viewport_size({"width": width, "height": height})
    window.set_default_timeout(PATIENCE_MS)
    window.on("pageerror", failed)
    window.on("console", said)
    try:
        await window.goto(url)
        yield window
        await window.goto("about:blank")
    finally:
        window.remove_listener("pageerror", failed)
        window.remove_listener("console", said)
    # The browser itself notes every answer of 4xx and 5xx.
    assert [failure for failure in failures if "the server responded" not in failure] == []


def pane(page: Page, person_id: int) -> Locator:
    """One person's chat."""
    return page.locator(f"#pane-{person_id}")


def tab(page: Page, person_id: int) -> Locator:
    """What chooses that chat on a phone."""
    return page.locator(f"[role=tab][aria-controls=pane-{person_id}]")
