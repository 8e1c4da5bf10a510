"""Chromium, for the tests that see the chat page as people do."""

from __future__ import annotations

import shutil
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any, TypeVar

import pytest
from playwright.async_api import Browser, Locator, Page, async_playwright

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

Test = TypeVar("Test", bound=Callable[..., Any])


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
async def opened(
    browser: Browser, url: str, size: tuple[int, int] = WIDE, **options: Any
) -> AsyncIterator[Page]:
    """A fresh window on the page, of width and height `size`. No script of it may fail."""
    width, height = size
    context = await browser.new_context(viewport={"width": width, "height": height}, **options)
    page = await context.new_page()
    page.set_default_timeout(PATIENCE_MS)
    failures: list[str] = []
    page.on("pageerror", lambda error: failures.append(str(error)))
    page.on("console", lambda message: failures.append(message.text))
    await page.goto(url)
    yield page
    await context.close()
    # The browser itself notes every answer of 4xx and 5xx.
    assert [failure for failure in failures if "the server responded" not in failure] == []


def pane(page: Page, person_id: int) -> Locator:
    """One person's chat."""
    return page.locator(f"#pane-{person_id}")


def tab(page: Page, person_id: int) -> Locator:
    """What chooses that chat on a phone."""
    return page.locator(f"[role=tab][aria-controls=pane-{person_id}]")
