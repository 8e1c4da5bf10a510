"""A sale as people see it: on the chat page, in a real browser."""

from __future__ import annotations

from contextlib import suppress
from decimal import Decimal

import pytest
from playwright.async_api import Locator, Page, expect

from sandbox.world import CUSTOMER_ID, OPERATOR_ID
from tests.browser import PHONE, chromium, needs_chromium, opened, pane, tab
from tests.e2e.conftest import Play
from tests.samples import THOROUGH

pytestmark = pytest.mark.long_ways

LINK = "https://www.instagram.com/practice.account/"
GLANCE_MS = 300


def said(chat: Locator, text: str) -> Locator:
    """The newest message of the bot's with that text."""
    return chat.locator(".message.in", has_text=text).last


async def tap(chat: Locator, label: str, *, below: str) -> None:
    await said(chat, below).locator("button.key", has_text=label).click()


async def tap_first(chat: Locator, *, below: str) -> None:
    await said(chat, below).locator("button.key").first.click()


async def write(chat: Locator, text: str) -> None:
    await chat.locator("[name=message]").fill(text)
    await chat.locator("button.send").click()


async def buy(chat: Locator) -> None:
    """From START to the order's card, in as few taps as it takes a newcomer."""
    await chat.locator("button.start").click()
    await tap(chat, "Instagram", below="Welcome")
    await tap_first(chat, below="Which kind?")
    await tap_first(chat, below="prices are for 1,000")
    await expect(said(chat, "Send me the link")).to_be_visible()
    await write(chat, LINK)
    await tap(chat, "1,000 ·", below="How many?")
    await tap(chat, "Confirm", below="Please check your order")
    await expect(said(chat, "Order #1")).to_be_visible()


async def ask_balance(chat: Locator) -> None:
    await chat.locator("button.start").click()
    await expect(said(chat, "Welcome")).to_be_visible()
    await write(chat, "/balance")
    await expect(said(chat, "Panel balances")).to_contain_text("USD")


async def until_seen(play: Play, told: Locator) -> None:
    """Let time go by until that can be seen."""
    for _ in range(60):
        play.clock.advance(10)
        with suppress(AssertionError):
            await expect(told).to_be_visible(timeout=GLANCE_MS)
            return
    await expect(told).to_be_visible()


async def fits_the_screen(page: Page) -> bool:
    return not await page.evaluate("document.documentElement.scrollWidth > innerWidth")


@needs_chromium
async def test_a_sale_and_the_operators_balance(play: Play) -> None:
    async with chromium() as browser, opened(await browser.new_page(), play.world.url) as page:
        customer, operator = pane(page, CUSTOMER_ID), pane(page, OPERATOR_ID)
        await buy(customer)
        await until_seen(play, said(customer, "in progress"))
        await until_seen(play, said(customer, "Order #1 is completed"))
        await expect(said(customer, "100 %")).to_contain_text("1,000 of 1,000")
        await ask_balance(operator)
    order = await play.books.order()
    assert play.world.books.orders[0].link == LINK.rstrip("/")
    assert await play.books.customer() == Decimal(25) - order.price.decimal
    await play.books.check()


@needs_chromium
@THOROUGH
async def test_both_people_on_a_phone(play: Play) -> None:
    async with (
        chromium() as browser,
        opened(await browser.new_page(), play.world.url, PHONE) as page,
    ):
        customer, operator = pane(page, CUSTOMER_ID), pane(page, OPERATOR_ID)
        await buy(customer)
        await expect(said(customer, "Order #1").locator("button.key").last).to_be_in_viewport()
        assert await fits_the_screen(page)

        await expect(tab(page, OPERATOR_ID).locator(".names")).to_have_text("Operator")
        await tab(page, OPERATOR_ID).click()
        await expect(customer).to_be_hidden()
        await ask_balance(operator)

        await until_seen(play, tab(page, CUSTOMER_ID).locator(".count"))
        await tab(page, CUSTOMER_ID).click()
        await expect(operator).to_be_hidden()
        await expect(said(customer, "Order #1 is completed")).to_be_in_viewport()
        assert await fits_the_screen(page)
