"""From Confirm to the placed order on its card: `python -m bench selling`.

Against the practice panel. Both sell at one account of one panel, which is in this process.
"""

from __future__ import annotations

import asyncio
import tempfile
from functools import partial
from itertools import count
from pathlib import Path
from time import perf_counter

from bench.bounds.bare_bot import bare_bot
from bench.bounds.bare_order import BareSeller
from bench.bounds.stub import StubSession
from bench.bounds.updates import customer
from bench.customers import Customers, ShopSession
from bench.row import Row, rate, taken_in_turn
from bench.scale import AT_ONCE, Scale
from bench.shop import known_service, open_shop
from bot.app import Kiosk
from bot.domain.views import Quote, Step
from bot.storage import Transaction
from bot.ui.callbacks import ConfirmOrder
from bot.ui.translator import SOURCE_LOCALE, texts_of
from sandbox.world import PANEL_KEY

ORDERS = 2 * AT_ONCE
QUANTITY = 1000
ROUNDS = 5
AIM = 0.6
PATIENCE_SECONDS = 60
PAUSE_SECONDS = 0.2
PLACED = "SELECT count(*) FROM orders WHERE id > :before AND placed_at IS NOT NULL"
NOT_LOOKED_AT = "SELECT count(*) FROM orders WHERE id > :before AND looked_at IS NULL"
BEFORE = ("state-reserved", "state-submitting", "state-unknown")
"""What a card says as long as it is not known to be placed."""

_turns = count()
"""Each turn other customers buy: a card is not drawn as often as one person could."""
_links = (f"https://www.instagram.com/practice.account{number}" for number in count())


def rows(scale: Scale) -> list[Row]:
    return asyncio.run(_rows(scale))


async def _rows(scale: Scale) -> list[Row]:
    customers = Customers()
    with tempfile.TemporaryDirectory() as name:
        folder, telegram = Path(name), ShopSession(customers.heard)
        async with open_shop(folder, scale, telegram=telegram, track_seconds=60) as kiosk:
            url = kiosk.settings.panels["main"].url
            seller = BareSeller(folder / "bare.db", bare_bot(StubSession()), url, PANEL_KEY)
            found = await taken_in_turn(
                partial(sold_a_second, kiosk, customers), partial(sold_bare, kiosk, seller), ROUNDS
            )
    return [rate("Confirm to placed, on its card", *found, aim=AIM)]


async def sold_a_second(kiosk: Kiosk, customers: Customers) -> float:
    """Every customer confirms as soon as one before was answered; the last card ends it.

    The first looks at these orders come later, and are waited for: they are part of no turn.
    """
    await kiosk.nursery.at_rest()
    before = await kiosk.db.read(latest)
    numbers = range(first := next(_turns) * ORDERS + 1, first + ORDERS)
    buttons = await kiosk.db.write(confirm_cards, kiosk, numbers)
    waiting = iter(buttons.items())
    shown = [customers.sees(number, says_placed) for number in numbers]

    async def confirm() -> None:
        for number, button in waiting:
            await customers.tap(number, button)

    begun = perf_counter()
    async with asyncio.timeout(PATIENCE_SECONDS):
        await asyncio.gather(*(confirm() for _ in range(AT_ONCE)), *shown)
    seconds = perf_counter() - begun
    if await kiosk.db.read(placed_since, before) != ORDERS:
        raise ValueError("a card says that its order is placed, and it is not")
    await all_looked_at(kiosk, before)
    return ORDERS / seconds


async def all_looked_at(kiosk: Kiosk, before: int) -> None:
    end = perf_counter() + PATIENCE_SECONDS
    while await kiosk.db.read(not_looked_at, before):
        if perf_counter() > end:
            raise TimeoutError
        await asyncio.sleep(PAUSE_SECONDS)


def says_placed(text: str) -> bool:
    texts = texts_of(SOURCE_LOCALE)
    return not any(texts.plain(key) in text for key in BEFORE)


def latest(tx: Transaction) -> int:
    found: int = tx.value("SELECT max(id) FROM orders")
    return found


def placed_since(tx: Transaction, before: int) -> int:
    found: int = tx.value(PLACED, before=before)
    return found


def not_looked_at(tx: Transaction, before: int) -> int:
    found: int = tx.value(NOT_LOOKED_AT, before=before)
    return found


def confirm_cards(tx: Transaction, kiosk: Kiosk, numbers: range) -> dict[int, str]:
    """The Confirm button of each of these customers, for an order that differs from all before."""
    ordering, service = kiosk.shop.ordering, known_service(kiosk)
    found = {}
    for number in numbers:
        person = kiosk.shop.people.find(tx, customer(number))
        if person is None:
            raise LookupError(f"there is no customer {number}")
        begun = ordering.begin(tx, person, service.id, "pl:0", None)
        if not isinstance(begun, Step):
            raise TypeError(f"no order can be begun: {begun}")
        ordering.give_link(tx, person, begun.draft.id, next(_links))
        quote = ordering.give_quantity(tx, person, begun.draft.id, QUANTITY)
        if not isinstance(quote, Quote):
            raise TypeError(f"there is no price: {quote}")
        button = ConfirmOrder(draft=begun.draft.id, nonce=quote.nonce, repeat=0)
        found[number] = button.pack()
    return found


async def sold_bare(kiosk: Kiosk, seller: BareSeller) -> float:
    """Alone: ours has looked at its orders, and draws what it has found."""
    await kiosk.nursery.at_rest()
    links = [next(_links) for _ in range(ORDERS)]
    begun = perf_counter()
    await seller.sell(links, "1", QUANTITY)
    return ORDERS / (perf_counter() - begun)
