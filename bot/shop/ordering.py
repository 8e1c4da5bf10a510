"""From a draft to a confirmed order. Each step is one transaction function.

What a person may not do is answered with a value that says why, never with an exception:
the chat has to explain it.
"""

from __future__ import annotations

from collections.abc import Callable

from bot.domain.clock import HOUR, Clock
from bot.domain.money import Money
from bot.domain.pricing import PriceRules
from bot.domain.records import Draft, Order, Person
from bot.domain.shop_mode import ShopMode
from bot.domain.views import Confirmation, Confirmed, Quote, Refusal, SameAsBefore, Short, Step
from bot.shop.freeze import Freeze
from bot.shop.shelf import Shelf
from bot.storage import Transaction, drafts, ledger, orders, panels

PRICE_SECONDS = 600
REPEAT_SECONDS = 600


class Ordering:
    """Drafts and their confirmation. `new_nonce` gives a fresh 64-bit secret as text."""

    def __init__(
        self,
        *,
        clock: Clock,
        rules: PriceRules,
        mode: ShopMode,
        shelf: Shelf,
        freeze: Freeze,
        admins: frozenset[int],
        confirmations_per_hour: int,
        new_nonce: Callable[[], str],
    ) -> None:
        self._clock = clock
        self._rules = rules
        self._mode = mode
        self._shelf = shelf
        self._freeze = freeze
        self._admins = admins
        self._confirmations_per_hour = confirmations_per_hour
        self._new_nonce = new_nonce

    def may_order(self, person: Person) -> bool:
        """In private mode only people whom an admin let in, and the admins."""
        return self._mode is ShopMode.WALLET or person.let_in or person.id in self._admins

    def begin(
        self, tx: Transaction, person: Person, service_id: int, origin: str, card: int | None
    ) -> Step | Refusal:
        """Open the service's card: from now on a link is waited for."""
        service = self._shelf.catalogue.service(service_id)
        if service is None:
            return Refusal.SERVICE_GONE
        draft_id = drafts.open_for(tx, person.id, service_id, origin, card, at=self._clock.now())
        return self.step(tx, person, draft_id)

    def begin_again(
        self, tx: Transaction, person: Person, order_id: int, origin: str, card: int | None
    ) -> Step | Quote | Refusal:
        """A new draft like an earlier order of the same person, with its price of today.

        Where the quantity does not fit any more, it is asked for.
        """
        order = orders.get(tx, order_id, person.id)
        if order is None:
            return Refusal.DRAFT_GONE
        begun = self.begin(tx, person, order.service_id, origin, card)
        if isinstance(begun, Refusal):
            return begun
        now = self._clock.now()
        drafts.set_like_order(tx, begun.draft.id, order.id)
        drafts.set_link(tx, begun.draft.id, person.id, order.link, at=now)
        if begun.service.minimum <= order.quantity <= begun.service.maximum:
            return self.give_quantity(tx, person, begun.draft.id, order.quantity)
        return self.step(tx, person, begun.draft.id)

    def step(self, tx: Transaction, person: Person, draft_id: int) -> Step | Refusal:
        """The person's open draft, as it stands."""
        draft = drafts.get(tx, draft_id, person.id, self._rules.currency)
        if draft is None or not draft.is_open:
            return Refusal.DRAFT_GONE
        service = self._shelf.catalogue.service(draft.service_id)
        return Refusal.SERVICE_GONE if service is None else Step(draft, service)

    def is_foreign(self, tx: Transaction, person: Person, draft_id: int) -> bool:
        """Another person's, not one that is closed or forgotten."""
        return drafts.is_foreign(tx, draft_id, person.id)

    def revisit(
        self, tx: Transaction, person: Person, draft_id: int, card: int | None
    ) -> Step | Refusal:
        """Go back to an open draft, whose card is that message from now on."""
        if card is not None:
            drafts.set_card(tx, draft_id, person.id, card)
        return self.step(tx, person, draft_id)

    def give_link(
        self, tx: Transaction, person: Person, draft_id: int, link: str
    ) -> Step | Quote | Refusal:
        """Take the link. A draft that has its quantity already goes straight to the price."""
        if not drafts.set_link(tx, draft_id, person.id, link, at=self._clock.now()):
            return Refusal.DRAFT_GONE
        step = self.step(tx, person, draft_id)
        if isinstance(step, Refusal) or step.draft.quantity is None:
            return step
        return self.quote(tx, person, draft_id)

    def give_quantity(
        self,
        tx: Transaction,
        person: Person,
        draft_id: int,
        quantity: int,
        card: int | None = None,
    ) -> Quote | Refusal:
        """Take the quantity and show the price. It has to fit the service's limits."""
        step = self.step(tx, person, draft_id)
        if isinstance(step, Refusal):
            return step
        if not step.service.minimum <= quantity <= step.service.maximum:
            return Refusal.INCOMPLETE
        drafts.set_quantity(tx, draft_id, person.id, quantity, at=self._clock.now())
        return self.quote(tx, person, draft_id, card)

    def quote(
        self, tx: Transaction, person: Person, draft_id: int, card: int | None = None
    ) -> Quote | Refusal:
        """Freeze the price for ten minutes. An older card of the same draft is void then."""
        step = self.revisit(tx, person, draft_id, card)
        if isinstance(step, Refusal):
            return step
        draft = step.draft
        if draft.link is None or draft.quantity is None:
            return Refusal.INCOMPLETE
        price, nonce = self._rules.total(step.service, draft.quantity), self._new_nonce()
        until = self._clock.now() + PRICE_SECONDS
        drafts.freeze_price(tx, draft, price=price, cost_cap=price, until=until, nonce=nonce)
        return self._frozen(tx, person, draft_id)

    def quote_that_stands(self, tx: Transaction, person: Person, draft_id: int) -> Quote | Refusal:
        """The confirm card as it was made, if its price still holds; else a fresh one."""
        found = self._frozen(tx, person, draft_id)
        if isinstance(found, Quote) and found.until >= self._clock.now():
            return found
        return self.quote(tx, person, draft_id)

    def _frozen(self, tx: Transaction, person: Person, draft_id: int) -> Quote | Refusal:
        """The quote that is written in the draft."""
        step = self.step(tx, person, draft_id)
        if isinstance(step, Refusal):
            return step
        draft = step.draft
        if draft.link is None or draft.quantity is None or draft.price is None:
            return Refusal.INCOMPLETE
        if draft.nonce is None or draft.price_until is None:
            return Refusal.INCOMPLETE
        return Quote(
            draft,
            step.service,
            draft.link,
            draft.quantity,
            draft.price,
            draft.price_until,
            draft.nonce,
            self._balance(tx, person),
        )

    def _balance(self, tx: Transaction, person: Person) -> Money | None:
        if self._mode is ShopMode.PRIVATE:
            return None
        return ledger.balance(tx, ledger.user_account(person.id), self._rules.currency)

    def confirm(
        self,
        tx: Transaction,
        person: Person,
        draft_id: int,
        nonce: str,
        *,
        card: int | None = None,
        repeat: bool = False,
    ) -> Confirmation:
        """Make the order of a confirm card, once, and hold its price.

        `repeat`: the person was asked about the same order some minutes ago and said yes.
        """
        earlier = orders.of_draft(tx, nonce, person.id)
        if earlier is not None:
            return Confirmed(earlier, again=True)
        draft = drafts.get(tx, draft_id, person.id, self._rules.currency)
        if draft is None or not draft.is_open:
            return Refusal.DRAFT_GONE
        refusal = self._refusal(tx, person, draft, nonce)
        if refusal is not None:
            return refusal
        twin = orders.same_since(tx, draft, self._clock.now() - REPEAT_SECONDS)
        # Whoever tapped "Order again" does not have to be asked whether that was meant.
        if twin is not None and not repeat and draft.like_order is None:
            return SameAsBefore(twin)
        return self._make_order(tx, person, draft, card)

    def _refusal(
        self, tx: Transaction, person: Person, draft: Draft, nonce: str
    ) -> Refusal | None:
        now = self._clock.now()
        if self._freeze.is_on(tx):
            return Refusal.FROZEN
        if not self.may_order(person):
            return Refusal.NOT_LET_IN
        service = self._shelf.catalogue.service(draft.service_id)
        if service is None:
            return Refusal.SERVICE_GONE
        if panels.has_other_currency(tx, service, self._rules.currency):
            return Refusal.FROZEN
        if draft.nonce != nonce or (draft.price_until or 0) < now:
            return Refusal.EXPIRED
        if draft.price is None or draft.quantity is None or draft.link is None:
            return Refusal.INCOMPLETE
        if self._rules.cost(service, draft.quantity) > draft.price:
            return Refusal.PRICE_MOVED
        return self._too_many(tx, person, now)

    def _too_many(self, tx: Transaction, person: Person, now: int) -> Refusal | None:
        lately = orders.count_of_person(tx, person.id, since=now - HOUR)
        return Refusal.TOO_MANY if lately >= self._confirmations_per_hour else None

    def _make_order(
        self, tx: Transaction, person: Person, draft: Draft, card: int | None
    ) -> Confirmation:
        service = self._shelf.catalogue.service(draft.service_id)
        price, cost_cap, now = draft.price, draft.cost_cap, self._clock.now()
        if service is None or price is None or cost_cap is None or draft.nonce is None:
            return Refusal.INCOMPLETE
        balance = self._balance(tx, person)
        if balance is not None and balance < price:
            return Short(price - balance)
        if not drafts.claim(tx, draft.id, person.id, draft.nonce, at=now):
            return Refusal.EXPIRED
        payer = ledger.OPERATOR if balance is None else ledger.user_account(person.id)
        order_id = orders.create(
            tx,
            draft,
            payer=payer,
            service=service,
            price=price,
            cost_cap=cost_cap,
            card=card or draft.card_message_id,
            at=now,
        )
        ledger.hold(tx, order_id, payer, price, at=now)
        return Confirmed(self._own(tx, order_id, person), again=False)

    def _own(self, tx: Transaction, order_id: int, person: Person) -> Order:
        order = orders.get(tx, order_id, person.id)
        if order is None:
            raise LookupError("an order that was just made is not there")
        return order

    def drop(self, tx: Transaction, person: Person, draft_id: int) -> bool:
        """Cancel: says whether there was something to cancel."""
        return drafts.drop(tx, draft_id, person.id, at=self._clock.now())

    def move_card(self, tx: Transaction, person: Person, draft_id: int, message_id: int) -> None:
        """The draft's card is shown by another message now."""
        drafts.set_card(tx, draft_id, person.id, message_id)
