"""Orders by the use cases alone, where the way through the chat is not the subject."""

from __future__ import annotations

from bot.domain.catalogue import Service
from bot.domain.service_types import Billing, Field
from bot.domain.views import Confirmed, Quote, Step
from bot.storage import Transaction
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
    who, ordering = await person(play), play.kiosk.shop.ordering
    link = f"https://www.instagram.com/account{number}"

    def all_steps(tx: Transaction) -> None:
        begun = ordering.begin(tx, who, service.id, "pl:0", None)
        assert isinstance(begun, Step), begun
        draft = begun.draft.id
        made = ordering.give_link(tx, who, draft, link)
        if comments is not None:
            made = ordering.give_field(tx, who, draft, Field.COMMENTS, comments)
        if service.billing is Billing.QUANTITY:
            made = ordering.give_quantity(tx, who, draft, quantity)
        if runs is not None:
            made = ordering.give_drip(tx, who, draft, runs, interval)
        assert isinstance(made, Quote), made
        done = ordering.confirm(tx, who, draft, made.nonce)
        assert isinstance(done, Confirmed), done

    await play.kiosk.db.write(all_steps)
