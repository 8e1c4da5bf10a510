"""Draws the main screens in one language: `python -m docs.screens ar`, with Chromium installed.

For the documents, and for whoever reads a translation a second time: the real shop plays them on
the chat page, as large as a phone, for its customer and for its operator.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
from collections.abc import AsyncIterator, Callable
from pathlib import Path

from playwright.async_api import Browser, Page, expect

from bot.ui.callbacks import (
    AdminBundles,
    AskStatus,
    Balance,
    CategoryPage,
    ConfirmOrder,
    DropBasket,
    EditQuantity,
    OpenOrder,
    OpenService,
    OrderAgain,
    PickQuantity,
    PlatformPage,
    Settings,
    SwitchNotices,
    TakePasted,
    TopUp,
)
from bot.ui.translator import shipped_locales
from docs.screenshots import IMAGES, Scene, let_go_by, stage
from sandbox.clock import START
from sandbox.telegram.actor import Actor
from sandbox.telegram.seen import SeenMessage
from tests.browser import chromium, pane, tab
from tests.e2e.steps import keys, press, see

SIZE = (390, 760)
POST = "https://www.instagram.com/p/CxPractice1/"
PROFILE = "https://www.instagram.com/practice.account"
LINES = f"1 | {PROFILE} | 1000\n2 | {PROFILE} | 5\n3 | instagram"
LEAST_SHOWN = 10


async def screens(scene: Scene) -> AsyncIterator[tuple[str, Actor]]:
    """Each screen's name, and who sees it while it stands there."""
    customer = scene.customer
    await customer.send("/start")
    await see(customer, PlatformPage)
    yield "start", customer
    await press(customer, PlatformPage, platform=1)
    await see(customer, CategoryPage)
    await press(customer, CategoryPage)
    await see(customer, OpenService)
    yield "services", customer
    await customer.send(POST)
    await see(customer, TakePasted)
    yield "paste", customer
    await press(customer, TakePasted)
    await see(customer, PickQuantity)
    yield "quantity", customer
    await customer.send("many")
    await see(customer, PickQuantity)
    yield "mistake", customer
    await customer.send("1000")
    await see(customer, EditQuantity)
    yield "confirm", customer
    async for screen in _order(scene):
        yield screen
    async for screen in _others(scene):
        yield screen


async def _order(scene: Scene) -> AsyncIterator[tuple[str, Actor]]:
    customer = scene.customer
    await press(customer, ConfirmOrder)
    await let_go_by(scene, _card("▰", AskStatus))
    yield "order", customer
    await let_go_by(scene, _card("✅", OrderAgain))
    yield "delivered", customer


async def _others(scene: Scene) -> AsyncIterator[tuple[str, Actor]]:
    customer, operator = scene.customer, scene.operator
    await customer.send("/orders")
    await see(customer, OpenOrder)
    yield "orders", customer
    await customer.send("/wallet")
    await see(customer, TopUp)
    yield "wallet", customer
    await customer.send(LINES)
    await see(customer, DropBasket)
    yield "mass", customer
    await customer.send("/help")
    await customer.wait_for("👉")
    yield "help", customer
    await customer.send("/language")
    await see(customer, Settings)
    await press(customer, Settings)
    await see(customer, SwitchNotices)
    yield "settings", customer
    await operator.send("/admin")
    await see(operator, AdminBundles)
    yield "admin", operator
    await operator.send("/stats")
    await see(operator, Balance)
    yield "stats", operator
    await press(operator, Balance)
    await operator.wait_for("USD")
    yield "balance", operator


def _card(text: str, address: type[AskStatus | OrderAgain]) -> Callable[[SeenMessage], bool]:
    """An order's card with that text, and such a button."""
    return lambda shown: text in shown.text and bool(keys(shown, address))


async def draw(locale: str, folder: Path, scene: Scene, browser: Browser) -> None:
    """One picture a screen, numbered in the order in which they come."""
    for actor in (scene.customer, scene.operator):
        await actor.language(locale)
    width, height = SIZE
    context = await browser.new_context(
        viewport={"width": width, "height": height}, locale=locale, timezone_id="UTC"
    )
    page = await context.new_page()
    await page.clock.set_fixed_time(START)
    await page.goto(scene.world.url)
    number = 0
    async for name, actor in screens(scene):
        number += 1
        await _show(page, actor)
        await page.screenshot(path=folder / f"{number:02}-{name}.png", animations="disabled")
    await context.close()


async def _show(page: Page, actor: Actor) -> None:
    """Bring the actor's chat to the front, and wait until it shows the newest message whole."""
    await tab(page, actor.user_id).click()
    newest = await actor.last()
    shown = pane(page, actor.user_id).locator(f'[data-message-id="{newest.id}"]')
    # Moments are shown in another way there than they are written.
    await expect(shown).to_contain_text(newest.text.split("\n")[0][:LEAST_SHOWN])
    for label in newest.labels[-1:]:
        await expect(shown).to_contain_text(label)


async def main(locale: str) -> None:
    folder = IMAGES / "screens" / locale
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="kiosk-screens-") as place:
        async with stage(Path(place)) as scene, chromium() as browser:
            await draw(locale, folder, scene, browser)


if __name__ == "__main__":
    [language] = sys.argv[1:] or ["en"]
    if language not in shipped_locales():
        raise SystemExit(f"{language} is not shipped; there is {', '.join(shipped_locales())}")
    asyncio.run(main(language))
