"""Orders by the use cases alone, where the way through the chat is not the subject."""

from __future__ import annotations

from bot.domain.catalogue import Service
from bot.domain.service_types import Billing, Field
from bot.domain.views import Confirmed, Quote, Step
from tests.e2e.conftest import Play
from tests.e2e.stage import comes_true, known_service
from tests.e2e.steps import person


async def sell(
    play: Play,
    count: int = 1,
    *,
    quantity: int = 1000,
    runs: int | None = None,
    interval: int = 30,
    service: Service | None = None,
) -> None:
    """So many more orders, each for another account, and all of them placed."""
    wanted = service or known_service(play)
    before = await play.books.count("orders")
    for number in range(before + 1, before + count + 1):
        await confirm(play, wanted, number=number, quantity=quantity, runs=runs, interval=interval)
    play.kiosk.shop.signals.placing.set()

    async def all_placed() -> bool:
        return await play.books.count("orders", "placed_at > 0") == before + count

    await comes_true(play, all_placed, step=0.1, steps=6000)


async def confirm(
    play: Play,
    service: Service,
    *,
    number: int = 1,
    quantity: int = 1000,
    runs: int | None = None,
    interval: int = 30,
    comments: str | None = None,
) -> None:
    """One order up to Confirm, for the account of that number."""
    who, ordering, write = await person(play), play.kiosk.shop.ordering, play.kiosk.db.write
    begun = await write(ordering.begin, who, service.id, "pl:0", None)
    assert isinstance(begun, Step), begun
    draft, link = begun.draft.id, f"https://www.instagram.com/account{number}"
    made = await write(ordering.give_link, who, draft, link)
    if comments is not None:
        made = await write(ordering.give_field, who, draft, Field.COMMENTS, comments)
    if service.billing is Billing.QUANTITY:
        made = await write(ordering.give_quantity, who, draft, quantity)
    if runs is not None:
        made = await write(ordering.give_drip, who, draft, runs, interval)
    assert isinstance(made, Quote), made
    done = await write(ordering.confirm, who, draft, made.nonce)
    assert isinstance(done, Confirmed), done
