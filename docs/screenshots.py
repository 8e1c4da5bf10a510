"""Draws the pictures of the documents: `python -m docs.screenshots`, with Chromium installed.

The real shop plays a short scene against the practice world, at a fixed time, so that only a
change of the product changes the pictures.
"""

from __future__ import annotations

import asyncio
import re
import tempfile
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from playwright.async_api import Browser, expect

from bot.app import Kiosk
from bot.commands.demo import demo_settings, give_start_balance
from sandbox.clock import START, ManualClock
from sandbox.panel.orders import PanelPace
from sandbox.telegram.actor import Actor
from sandbox.telegram.seen import SeenMessage
from sandbox.world import CUSTOMER_ID, OPERATOR_ID, World, practice_world
from tests.browser import PHONE, chromium

IMAGES = Path(__file__).parent / "images"
LINK = "https://www.instagram.com/practice.account"
PACE = PanelPace(pending_seconds=10, delivery_seconds=100)
WIDE = (1140, 720)
"""In CSS pixels: as small as two panes look good in, since the pictures are in the repository."""
STEP_SECONDS = 5
STEPS = 60
GLANCE_SECONDS = 0.3
LEAST_PERCENT = 60


@dataclass(frozen=True, slots=True)
class Scene:
    """The people on the stage, and their time."""

    world: World
    clock: ManualClock
    customer: Actor
    operator: Actor


@asynccontextmanager
async def stage(folder: Path) -> AsyncIterator[Scene]:
    """An open shop with a full catalogue, and nobody in it yet."""
    clock = ManualClock()
    async with AsyncExitStack() as stack:
        world = await stack.enter_async_context(practice_world(clock, pace=PACE))
        settings = demo_settings(world.url, world.panel_url, folder, track_seconds=STEP_SECONDS)
        kiosk = await stack.enter_async_context(Kiosk(settings, clock))
        await kiosk.shop.sync.step()
        await give_start_balance(kiosk)
        customer, operator = [
            await stack.enter_async_context(Actor(world.url, person_id))
            for person_id in (CUSTOMER_ID, OPERATOR_ID)
        ]
        yield Scene(world, clock, customer, operator)


async def choose(scene: Scene) -> None:
    """From /start to the confirm card."""
    customer = scene.customer
    await customer.send("/start")
    await customer.tap("Instagram")
    await tap_first(customer, below="Which kind?")
    await tap_first(customer, below="prices are for 1,000")
    await customer.wait_for("Send me the link")
    await customer.send(LINK)
    await customer.wait_for("How many?")
    await customer.tap("1,000 ·")
    await customer.wait_for("Please check your order")


async def tap_first(actor: Actor, *, below: str) -> None:
    shown = await actor.wait_for(below)
    await actor.tap(shown.labels[0])


async def order(scene: Scene) -> None:
    """Confirm, and let time go by until more than half of it is delivered."""
    await scene.customer.tap("Confirm")
    await scene.customer.wait_for("Order #1")
    await let_go_by(scene, well_on_the_way)


async def let_go_by(scene: Scene, shown: Callable[[SeenMessage], bool]) -> None:
    """Let time go by until the customer sees such a message."""
    for _ in range(STEPS):
        scene.clock.advance(STEP_SECONDS)
        with suppress(AssertionError):
            await scene.customer.wait_for(shown, timeout=GLANCE_SECONDS, anywhere=True)
            return
    await scene.customer.wait_for(shown)


def well_on_the_way(message: SeenMessage) -> bool:
    percent = re.search(r"(\d+) %", message.text)
    return percent is not None and int(percent[1]) >= LEAST_PERCENT


async def ask(scene: Scene) -> None:
    """The operator sees that nothing waits for a decision, and what is left at the panel."""
    await scene.operator.send("/cases")
    await scene.operator.wait_for("No open cases")
    await scene.operator.send("/balance")
    await scene.operator.wait_for("USD")


async def draw(
    browser: Browser, scene: Scene, name: str, size: tuple[int, int], scheme: str = "light"
) -> None:
    width, height = size
    context = await browser.new_context(
        viewport={"width": width, "height": height},
        device_scale_factor=2,
        color_scheme="dark" if scheme == "dark" else "light",
        locale="en-GB",
        timezone_id="UTC",
    )
    page = await context.new_page()
    await page.clock.set_fixed_time(START)
    await page.goto(scene.world.url)
    for person_id in (CUSTOMER_ID, OPERATOR_ID):
        await expect(page.locator(f"#pane-{person_id} .subtitle")).to_have_text("bot")
    await page.screenshot(path=IMAGES / f"{name}.png", animations="disabled")
    await context.close()


async def main() -> None:
    IMAGES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="kiosk-pictures-") as folder:
        async with stage(Path(folder)) as scene, chromium() as browser:
            await choose(scene)
            await draw(browser, scene, "phone", PHONE)
            await order(scene)
            await ask(scene)
            await draw(browser, scene, "chat", WIDE)
            await draw(browser, scene, "chat-dark", WIDE, "dark")


if __name__ == "__main__":
    asyncio.run(main())
