"""A shop without chat and without panel: drafts, orders and reports by the use cases alone."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from bot.domain.catalogue import Catalogue, Service
from bot.domain.drip_feed import Intervals
from bot.domain.money import Money
from bot.domain.offers import Offer, Stored, compare
from bot.domain.panel_words import OrderWord
from bot.domain.platforms import Platform, TargetKind
from bot.domain.pricing import PriceRules, panel_price
from bot.domain.records import Order, Person
from bot.domain.service_types import DEFAULT, Billing, Field, ServiceType
from bot.domain.shop_mode import ShopMode
from bot.domain.views import Confirmation, Confirmed, Quote, Step
from bot.panel import OrderReport
from bot.shop.case_desk import CaseDesk
from bot.shop.freeze import Freeze
from bot.shop.notices import Notices
from bot.shop.ordering import Ordering
from bot.shop.price_truth import PriceTruth
from bot.shop.settlement import Settlement
from bot.shop.shelf import Shelf
from bot.storage import (
    Transaction,
    attempts,
    ledger,
    orders,
    panels,
    people,
    services,
    trust,
)
from bot.storage import settings as shop_settings
from bot.storage.engine import connect, prepare
from sandbox.clock import ManualClock

CUSTOMER, ADMIN = 5, 9
CREDIT = Money(10**15, "USD")


def an_offer(remote_id: str, rate: str = "0.90", kind: ServiceType = DEFAULT) -> Offer:
    return Offer(
        remote_id=remote_id,
        type=kind.name,
        name=f"Likes {remote_id}",
        raw_name=f"Likes {remote_id}",
        description="",
        category="Likes",
        platform=Platform.INSTAGRAM,
        target=TargetKind.POST,
        rate=Decimal(rate),
        exchange_rate=Decimal(1),
        minimum=1,
        maximum=1_000_000,
        refill=True,
        refill_days=30,
        cancel=True,
        hidden=None,
        billing=kind.billing,
        drip_intervals=Intervals.parse("1-1440") if kind.drips else None,
        raw_rate=rate,
    )


class Till:
    """One customer with a full purse, one panel, one admin; works on a copy of `template`."""

    def __init__(
        self,
        template: sqlite3.Connection,
        offers: Iterable[Offer],
        *,
        markup: Decimal = Decimal(30),
        decimals: int = 4,
        mode: ShopMode = ShopMode.WALLET,
        move_percent: Decimal = Decimal(5),
        clock: ManualClock | None = None,
    ) -> None:
        self.connection = connect(Path(":memory:"))
        template.backup(self.connection)
        prepare(self.connection)
        self.tx = Transaction(self.connection)
        self.clock = clock or ManualClock()
        self.nonces = 0
        self.loads = 0
        self.shelf = Shelf()
        private = mode is ShopMode.PRIVATE
        self.rules = PriceRules("USD", decimals, Decimal(0) if private else markup)
        notices = Notices([ADMIN])
        self.settlement = Settlement(notices)
        self.ordering = Ordering(
            clock=self.clock,
            rules=self.rules,
            mode=mode,
            shelf=self.shelf,
            freeze=Freeze(clock=self.clock),
            admins=frozenset({ADMIN}),
            price_move_percent=move_percent,
            confirmations_per_hour=1_000_000,
            new_nonce=self._nonce,
        )
        self.truth = PriceTruth(clock=self.clock, case_desk=CaseDesk(notices), reload=self._reload)
        self._move_in()
        self.sync(offers)

    def _move_in(self) -> None:
        now = self.clock.now()
        shop_settings.put(self.tx, "currency", "USD")
        self.panel = panels.ensure(self.tx, "main")
        people.meet(self.tx, CUSTOMER, "Somebody", None, "en", at=now)
        people.set_let_in(self.tx, CUSTOMER, True)
        ledger.credit(self.tx, CUSTOMER, CREDIT, ref="start", at=now, by=ADMIN)

    def _nonce(self) -> str:
        self.nonces += 1
        return f"nonce-{self.nonces}"

    async def _reload(self) -> None:
        self.loads += 1

    def close(self) -> None:
        self.connection.close()

    @property
    def customer(self) -> Person:
        found = people.get(self.tx, CUSTOMER)
        assert found is not None
        return found

    # The catalogue

    def known(self) -> dict[str, Stored]:
        return services.known(self.tx, self.panel)

    def sync(self, offers: Iterable[Offer], jump: str = "50") -> None:
        changes = compare(self.known(), offers, Decimal(jump))
        self.truth.rates_moved(self.tx, changes)
        services.store(self.tx, self.panel, changes, at=self.clock.now())
        self.load()

    def load(self) -> None:
        found = services.on_offer(self.tx)
        self.shelf.replace(Catalogue.build(found.services, found.categories))

    def service(self, remote_id: str = "1") -> Service:
        wanted = [one for one in self.shelf.catalogue.all_services() if one.remote_id == remote_id]
        return wanted[0]

    def reprice(self, rate: str, remote_id: str = "1") -> None:
        """Another rate at the next sync, however far it moved."""
        old = [one.offer for one in self.known().values()]
        new = [
            replace(one, rate=Decimal(rate)) if one.remote_id == remote_id else one for one in old
        ]
        self.sync(new, jump="0")

    # Orders

    def quote(
        self, quantity: int = 1000, *, runs: int | None = None, remote_id: str = "1"
    ) -> Quote:
        """A confirm card; `quantity` counts the lines where those are billed."""
        service, who, order = self.service(remote_id), self.customer, self.ordering
        begun = order.begin(self.tx, who, service.id, "pl:0", None)
        assert isinstance(begun, Step)
        draft = begun.draft.id
        made = order.give_link(self.tx, who, draft, f"https://example.com/{self.nonces}")
        if Field.COMMENTS in service.kind.fields:
            made = order.give_field(
                self.tx, who, draft, Field.COMMENTS, "\n".join(["nice"] * quantity)
            )
        elif service.billing is Billing.QUANTITY:
            made = order.give_quantity(self.tx, who, draft, quantity)
        if runs is not None:
            made = order.give_drip(self.tx, who, draft, runs, 30)
        assert isinstance(made, Quote), made
        return made

    def confirm(self, quote: Quote, *, repeat: bool = False) -> Confirmation:
        return self.ordering.confirm(
            self.tx, self.customer, quote.draft.id, quote.nonce, repeat=repeat
        )

    def place(
        self, quantity: int = 1000, *, runs: int | None = None, remote_id: str = "1"
    ) -> Order:
        """An order that the panel has."""
        done = self.confirm(self.quote(quantity, runs=runs, remote_id=remote_id), repeat=True)
        assert isinstance(done, Confirmed), done
        now = self.clock.now()
        service, panel_id = self.service(remote_id), done.order.panel_id
        new_id = f"23{done.order.id}"
        cost = None if runs else panel_price(service, done.order.quantity)
        known = attempts.before(self.tx, panel_id, cost, at=now)
        attempts.begin(self.tx, done.order.id, known, at=now, padding="", service_id=service.id)
        sent = orders.submit(self.tx, done.order, exchange_rate=service.exchange_rate, at=now)
        self.tx.run("UPDATE attempt SET outcome = 'accepted' WHERE order_id = :id", id=sent.id)
        trust.placed(self.tx, panel_id, new_id, 0)
        self.settlement.place(self.tx, sent, new_id, at=now)
        return self.order(sent.id)

    def order(self, order_id: int) -> Order:
        found = orders.get_any(self.tx, order_id)
        assert found is not None
        return found

    def hears(
        self,
        order: Order,
        charge: str | None,
        *,
        word: OrderWord = OrderWord.PENDING,
        currency: str | None = "USD",
    ) -> None:
        """The panel reports a charge, and the shop does what the tracker does with it."""
        amount = None if charge is None else Decimal(charge)
        report = OrderReport(word, str(word), amount, charge, None, None, None, currency)
        self.truth.heard(self.tx, self.order(order.id), report)
        orders.record_report(
            self.tx,
            order.id,
            word=str(word),
            remains=None,
            start_count=None,
            charge=charge,
            moved=False,
            is_news=False,
            at=self.clock.now(),
        )
        self.load()

    def charged(self, charge: str | None, quantity: int = 1000) -> Order:
        """A new order, and what the panel took for it."""
        order = self.place(quantity)
        self.hears(order, charge)
        return order
