"""What admins see: customers."""

from __future__ import annotations

from bot.domain.shop_mode import ShopMode
from bot.domain.views import Credited, CustomerCard
from bot.ui.callbacks import Ban, Customer, LetIn
from bot.ui.look import Look
from bot.ui.screen import GREEN, RED, Screen, button, copy_button, screen
from bot.ui.screens import keys
from bot.ui.translator import Markup


def asking(look: Look) -> Screen:
    """Shown while a panel is being asked."""
    return screen(look.texts("admin-asking"))


def credited(look: Look, done: Credited) -> Screen:
    text = look.texts(
        "credit-again" if done.again else "credit-done",
        amount=look.balance(done.amount),
        name=done.person.name,
        id=str(done.person.id),
        balance=look.balance(done.balance),
    )
    card = button(f"👤 {look.texts.plain('button-customer')}", Customer(person=done.person.id))
    return screen(text, [(card, keys.admin_home(look))])


def customer(look: Look, card: CustomerCard, mode: ShopMode) -> Screen:
    texts, person = look.texts, card.person
    lines = [
        texts(
            "customer-title",
            name=person.name,
            id=str(person.id),
            username=f"@{person.username}" if person.username else "–",
        ),
        texts("customer-since", at=look.when(person.first_seen_at)),
        texts("customer-orders", n=card.orders),
        texts(
            "customer-balance", balance=look.balance(card.balance), held=look.balance(card.held)
        ),
        texts("customer-banned") if person.banned else None,
        None if person.reachable else texts("customer-unreachable"),
        _let_in_line(look, card, mode),
    ]
    text = "\n".join(line for line in lines if line)
    ban = None
    if not card.is_admin:
        ban = button(
            texts.plain("button-unban" if person.banned else "button-ban"),
            Ban(person=person.id, on=int(not person.banned)),
            None if person.banned else RED,
        )
    let_in = None
    if mode is ShopMode.PRIVATE:
        let_in = button(
            texts.plain("button-remove" if person.let_in else "button-let-in"),
            LetIn(person=person.id, on=int(not person.let_in)),
            None if person.let_in else GREEN,
        )
    copy = copy_button(texts.plain("button-copy-id"), str(person.id))
    return screen(text, [(let_in,), (ban, copy), (keys.admin_home(look),)])


def _let_in_line(look: Look, card: CustomerCard, mode: ShopMode) -> Markup | None:
    if mode is not ShopMode.PRIVATE:
        return None
    return look.texts("customer-let-in" if card.person.let_in else "customer-not-let-in")
