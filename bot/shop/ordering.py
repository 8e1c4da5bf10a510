"""From a draft to a confirmed order. Each step is one transaction function.

What a person may not do is answered with a value that says why, never with an exception:
the chat has to explain it.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

from bot.domain.catalogue import Service
from bot.domain.clock import DAY, HOUR, Clock
from bot.domain.draft_steps import (
    QUANTITY,
    can_drip,
    drip_stands,
    fields_of,
    first_missing,
    fits,
    quantity_of,
    steps_of,
)
from bot.domain.money import Money
from bot.domain.price_moves import must_ask
from bot.domain.pricing import PriceRules
from bot.domain.records import Draft, Order, Person
from bot.domain.service_types import Field
from bot.domain.shop_mode import ShopMode
from bot.domain.views import (
    Confirmation,
    Confirmed,
    PriceMoved,
    Quote,
    Refusal,
    SameAsBefore,
    Short,
    Step,
)
from bot.shop.freeze import Freeze
from bot.shop.shelf import Shelf
from bot.storage import Transaction, drafts, ledger, orders, panels, queue

PRICE_SECONDS = 600
REPEAT_SECONDS = 600
KEPT_SECONDS = 7 * DAY
"""For that long an order that was begun is offered to be gone on with."""


class Ordering:
    """Drafts and their confirmation. `new_nonce` gives a fresh 64-bit secret as text.

    Where a service's cost has risen by more than `price_move_percent` since the card was shown,
    its new price is asked for. An order is not sent before `undo_seconds` have gone by.
    """

    def __init__(
        self,
        *,
        clock: Clock,
        rules: PriceRules,
        mode: ShopMode,
        shelf: Shelf,
        freeze: Freeze,
        admins: frozenset[int],
        price_move_percent: Decimal,
        confirmations_per_hour: int,
        new_nonce: Callable[[], str],
        undo_seconds: int = 0,
    ) -> None:
        self._clock = clock
        self._rules = rules
        self._mode = mode
        self._shelf = shelf
        self._freeze = freeze
        self._admins = admins
        self._price_move_percent = price_move_percent
        self._confirmations_per_hour = confirmations_per_hour
        self._new_nonce = new_nonce
        self._undo_seconds = undo_seconds

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

        What does not fit any more is asked for, or left out where it can do without.
        """
        order = orders.get(tx, order_id, person.id)
        if order is None:
            return Refusal.DRAFT_GONE
        begun = self.begin(tx, person, order.service_id, origin, card)
        if isinstance(begun, Refusal):
            return begun
        self._copy(tx, begun.draft, order)
        return self.quote(tx, person, begun.draft.id)

    def _copy(self, tx: Transaction, draft: Draft, order: Order) -> None:
        whose, now = (draft.id, draft.person_id), self._clock.now()
        drafts.set_like_order(tx, draft.id, order.id)
        drafts.set_link(tx, *whose, order.link, at=now)
        drafts.set_fields(tx, *whose, order.fields, at=now)
        drafts.set_quantity(tx, *whose, order.per_run, at=now)
        drafts.set_drip(tx, *whose, order.runs, order.interval, at=now)

    def step(self, tx: Transaction, person: Person, draft_id: int) -> Step | Refusal:
        """The person's open draft, as it stands."""
        return self._as_step(drafts.get(tx, draft_id, person.id, self._rules.currency))

    def _as_step(self, draft: Draft | None) -> Step | Refusal:
        if draft is None or not draft.is_open:
            return Refusal.DRAFT_GONE
        service = self._shelf.catalogue.service(draft.service_id)
        return Refusal.SERVICE_GONE if service is None else Step(draft, service)

    def unfinished(self, tx: Transaction, person: Person) -> Step | None:
        """The order that the person was making last, if it is open and can be gone on with."""
        since = self._clock.now() - KEPT_SECONDS
        found = self._as_step(drafts.latest(tx, person.id, self._rules.currency, since=since))
        return found if isinstance(found, Step) else None

    def order_of(self, tx: Transaction, person: Person, draft_id: int) -> int | Refusal | None:
        """Which order the person's own draft has become, if any; refused if it is another's."""
        order_id = drafts.order_of(tx, draft_id, person.id)
        if order_id is None and drafts.is_foreign(tx, draft_id, person.id):
            return Refusal.DRAFT_GONE
        return order_id

    def revisit(
        self, tx: Transaction, person: Person, draft_id: int, card: int | None
    ) -> Step | Refusal:
        """Go back to an open draft, whose card is that message from now on."""
        if card is not None:
            drafts.set_card(tx, draft_id, person.id, card)
        return self.step(tx, person, draft_id)

    def give_link(
        self,
        tx: Transaction,
        person: Person,
        draft_id: int,
        link: str,
        card: int | None = None,
    ) -> Step | Quote | Refusal:
        """Take the link, and go on to what is still missing, or the price."""
        if not drafts.set_link(tx, draft_id, person.id, link, at=self._clock.now()):
            return Refusal.DRAFT_GONE
        return self.quote(tx, person, draft_id, card)

    def give_field(
        self,
        tx: Transaction,
        person: Person,
        draft_id: int,
        field: Field,
        text: str,
        *,
        stay: bool = False,
        card: int | None = None,
    ) -> Step | Quote | Refusal:
        """Take what the service's type asks for, in its checked form, and go on, or `stay`."""
        step = self.revisit(tx, person, draft_id, card)
        if isinstance(step, Refusal):
            return step
        draft = step.draft
        if field not in step.service.kind.asks(draft.fields):
            return Refusal.INCOMPLETE
        fields = {**draft.fields, field.value: text}
        drafts.set_fields(tx, draft_id, person.id, fields, at=self._clock.now())
        return self.step(tx, person, draft_id) if stay else self.quote(tx, person, draft_id)

    def give_quantity(
        self,
        tx: Transaction,
        person: Person,
        draft_id: int,
        quantity: int,
        card: int | None = None,
    ) -> Step | Quote | Refusal:
        """Take the quantity of one run and go on. It has to fit the service's limits."""
        step = self.revisit(tx, person, draft_id, card)
        if isinstance(step, Refusal):
            return step
        if QUANTITY not in steps_of(step.draft, step.service) or not fits(quantity, step.service):
            return Refusal.INCOMPLETE
        drafts.set_quantity(tx, draft_id, person.id, quantity, at=self._clock.now())
        return self.quote(tx, person, draft_id)

    def give_drip(
        self,
        tx: Transaction,
        person: Person,
        draft_id: int,
        runs: int,
        interval: int,
        card: int | None = None,
    ) -> Step | Quote | Refusal:
        """Deliver in so many runs, `interval` minutes apart, where the service takes that."""
        step = self.revisit(tx, person, draft_id, card)
        if isinstance(step, Refusal):
            return step
        if not can_drip(step.draft, step.service, runs, interval):
            return Refusal.INCOMPLETE
        drafts.set_drip(tx, draft_id, person.id, runs, interval, at=self._clock.now())
        return self.quote(tx, person, draft_id)

    def drop_drip(
        self, tx: Transaction, person: Person, draft_id: int, card: int | None = None
    ) -> Step | Quote | Refusal:
        """Deliver all at once after all."""
        drafts.set_drip(tx, draft_id, person.id, None, None, at=self._clock.now())
        return self.quote(tx, person, draft_id, card)

    def quote(
        self, tx: Transaction, person: Person, draft_id: int, card: int | None = None
    ) -> Step | Quote | Refusal:
        """Freeze the price for ten minutes; a Step where something is still missing.

        An older card of the same draft is void then. Runs that do not fit any more are dropped.
        """
        step = self.revisit(tx, person, draft_id, card)
        if isinstance(step, Refusal) or first_missing(step.draft, step.service) is not None:
            return step
        if drip_stands(step.draft, step.service):
            return self._freeze_price(tx, person, step)
        drafts.set_drip(tx, draft_id, person.id, None, None, at=self._clock.now())
        at_once = replace(step.draft, runs=None, interval=None)
        found = self._freeze_price(tx, person, Step(at_once, step.service))
        return replace(found, drip_dropped=True) if isinstance(found, Quote) else found

    def _freeze_price(self, tx: Transaction, person: Person, step: Step) -> Quote | Refusal:
        draft = replace(step.draft, quantity=quantity_of(step.draft, step.service))
        if draft.quantity is None or draft.total is None:
            return Refusal.INCOMPLETE
        price = self._rules.total(step.service, draft.total)
        # The price is also the most that it may cost: dearer than that it would be a loss, be it
        # the customer's price or, in private mode, the cost that the operator was shown.
        drafts.freeze_price(
            tx,
            draft,
            quantity=draft.quantity,
            price=price,
            cost=self._rules.cost(step.service, draft.total),
            cost_cap=price,
            until=self._clock.now() + PRICE_SECONDS,
            nonce=self._new_nonce(),
        )
        return self._frozen(tx, person, draft.id)

    def quote_that_stands(
        self, tx: Transaction, person: Person, draft_id: int
    ) -> Step | Quote | Refusal:
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
            overlap=queue.open_for_link(tx, person.id, draft.link),
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
        after: int | None = None,
    ) -> Confirmation:
        """Make the order of a confirm card, once, and hold its price.

        `repeat`: the person was asked about the same order some minutes ago and said yes.
        `after`: it is to wait until that order of the person's for the same link has ended.
        """
        earlier = orders.of_draft(tx, nonce, person.id)
        if earlier is not None:
            return Confirmed(earlier, again=True)
        draft = drafts.get(tx, draft_id, person.id, self._rules.currency)
        if draft is None or not draft.is_open:
            return self._made_before(tx, person, draft_id) or Refusal.DRAFT_GONE
        service = self._shelf.catalogue.service(draft.service_id)
        if service is not None:
            sent = fields_of(draft, service)
            draft = draft if sent == draft.fields else replace(draft, fields=sent)
        refusal = self._refusal(tx, person, draft, nonce)
        if refusal is not None:
            return refusal
        if service is not None and self._has_moved(draft, service):
            return self._ask_again(tx, person, draft, repeat=repeat)
        if after is not None:
            return self._queue(tx, person, draft, card, after)
        twin = orders.same_since(tx, draft, self._clock.now() - REPEAT_SECONDS)
        # Whoever tapped "Order again" does not have to be asked whether that was meant.
        if twin is not None and not repeat and draft.like_order is None:
            return SameAsBefore(twin)
        return self._make_order(tx, person, draft, card)

    def _made_before(self, tx: Transaction, person: Person, draft_id: int) -> Confirmed | None:
        """The order that another card of the person's draft has made."""
        order_id = drafts.order_of(tx, draft_id, person.id)
        order = None if order_id is None else orders.get(tx, order_id, person.id)
        return None if order is None else Confirmed(order, again=True)

    def _queue(
        self, tx: Transaction, person: Person, draft: Draft, card: int | None, after: int
    ) -> Confirmation:
        """What has ended by now, nobody has to wait for."""
        first = orders.get(tx, after, person.id)
        if first is None or first.link != draft.link:
            return Refusal.EXPIRED
        return self._make_order(tx, person, draft, card, first if first.ended_at is None else None)

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
        if draft.price is None or draft.total is None or not _is_whole(draft, service):
            return Refusal.INCOMPLETE
        return self.too_many(tx, person, now)

    def _has_moved(self, draft: Draft, service: Service) -> bool:
        if draft.price is None or draft.total is None:
            return False
        return self.must_ask(service, draft.total, price=draft.price, cost=draft.cost)

    def must_ask(
        self, service: Service, quantity: int, *, price: Money, cost: Money | None
    ) -> bool:
        """Whether a price that was shown has to be asked about again."""
        return must_ask(
            self._rules,
            service,
            quantity,
            price=price,
            cost=cost,
            percent=self._price_move_percent,
        )

    def _ask_again(
        self, tx: Transaction, person: Person, draft: Draft, *, repeat: bool
    ) -> PriceMoved | Refusal:
        """The old card is void; nothing of the draft is lost but its price."""
        quote = self.quote(tx, person, draft.id)
        if not isinstance(quote, Quote) or draft.price is None:
            return Refusal.INCOMPLETE
        return PriceMoved(draft.price, quote, repeat)

    def too_many(self, tx: Transaction, person: Person, now: int) -> Refusal | None:
        """Whether the person has confirmed as often within an hour as anybody may."""
        lately = orders.confirmations_of_person(tx, person.id, since=now - HOUR)
        return Refusal.TOO_MANY if lately >= self._confirmations_per_hour else None

    def _make_order(
        self,
        tx: Transaction,
        person: Person,
        draft: Draft,
        card: int | None,
        first: Order | None = None,
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
        order = orders.create(
            tx,
            draft,
            payer=payer,
            service=service,
            price=price,
            cost_cap=cost_cap,
            card=card or draft.card_message_id,
            at=now,
            not_before=now + self._undo_seconds if self._undo_seconds else None,
            after_order=None if first is None else first.id,
        )
        ledger.hold(tx, order.id, payer, price, at=now)
        return Confirmed(order, again=False)

    def drop(self, tx: Transaction, person: Person, draft_id: int) -> bool:
        """Cancel: says whether there was something to cancel."""
        return drafts.drop(tx, draft_id, person.id, at=self._clock.now())

    def move_card(self, tx: Transaction, person: Person, draft_id: int, message_id: int) -> None:
        """The draft's card is shown by another message now."""
        drafts.set_card(tx, draft_id, person.id, message_id)


def _is_whole(draft: Draft, service: Service) -> bool:
    """Whether the draft is still one that the service takes: it may have changed meanwhile."""
    if first_missing(draft, service) is not None or not drip_stands(draft, service):
        return False
    return quantity_of(draft, service) == draft.quantity
