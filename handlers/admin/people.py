"""Customers: their card, credit, letting in, banning."""

from __future__ import annotations

import re

from bot.domain.money import Money, typed_amount
from bot.domain.views import CustomerCard
from bot.telegram.visit import Visit, leads_to
from bot.ui.callbacks import Ban, Customer, LetIn
from bot.ui.screens import admin as screens
from bot.ui.screens import start
from handlers.routes import Routes

PERSON_ID = re.compile(r"[1-9][0-9]{0,15}")


async def credit_command(visit: Visit, words: str) -> None:
    """`/credit ID AMOUNT`: once, however often Telegram delivers the command."""
    if not visit.shop.has_wallets:
        await _say(visit, "credit-private")
        return
    person_id, amount = _read_credit(words, visit.shop.rules.currency)
    if person_id is None or amount is None:
        await _say(visit, "credit-usage")
        return
    place = visit.turn.place if visit.turn else 0
    done = await visit.act(
        visit.shop.wallet.credit,
        visit.person.id,
        person_id,
        amount,
        f"inbox:{place}",
        then=lambda _: leads_to(Customer(person=person_id), visit.awaiting, **(visit.data or {})),
    )
    if done is None:
        await _say(visit, "credit-nobody", id=str(person_id))
        return
    visit.shop.signals.notices.set()
    await visit.show(screens.credited(visit.look, done))


def _read_credit(words: str, currency: str) -> tuple[int | None, Money | None]:
    parts = words.split()
    if len(parts) != 2 or PERSON_ID.fullmatch(parts[0]) is None:  # noqa: PLR2004 - ID AMOUNT
        return None, None
    return int(parts[0]), typed_amount(parts[1], currency)


async def user_command(visit: Visit, words: str) -> None:
    if PERSON_ID.fullmatch(words) is None:
        await _say(visit, "user-usage")
        return
    await show_customer(visit, Customer(person=int(words)))


async def show_customer(visit: Visit, address: Customer) -> None:
    card = await visit.read(visit.shop.people.card, address.person)
    await _show_card(visit, address.person, card)


async def _show_card(visit: Visit, person_id: int, card: CustomerCard | None) -> None:
    if card is None:
        await _say(visit, "credit-nobody", id=str(person_id))
    else:
        await visit.show(screens.customer(visit.look, card, visit.shop.mode))


async def let_in(visit: Visit, address: LetIn) -> None:
    card = await visit.act(
        visit.shop.people.let_in,
        visit.person.id,
        address.person,
        bool(address.on),
        then=lambda _: leads_to(Customer(person=address.person)),
    )
    visit.shop.signals.notices.set()
    await _show_card(visit, address.person, card)


async def ban(visit: Visit, address: Ban) -> None:
    card = await visit.act(
        visit.shop.people.ban,
        visit.person.id,
        address.person,
        bool(address.on),
        then=lambda _: leads_to(Customer(person=address.person)),
    )
    await _show_card(visit, address.person, card)


async def _say(visit: Visit, key: str, **arguments: str) -> None:
    await visit.show(start.notice(visit.look, visit.look.texts(key, **arguments)))


def register(routes: Routes) -> None:
    routes.shows(Customer, admin=True)(show_customer)
    routes.acts(LetIn, admin=True)(let_in)
    routes.acts(Ban, admin=True)(ban)
    routes.command("credit", admin=True)(credit_command)
    routes.command("user", admin=True)(user_command)
