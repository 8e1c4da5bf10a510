"""Several orders at once: from lines to one confirmation, and one summary of what became of them.

Each step is one transaction function. As for a single order, what a person may not do is
answered with a value that says why.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from bot.domain.baskets import (
    Basket,
    BasketConfirmed,
    BasketKind,
    BasketView,
    BundleView,
    Doubles,
    LinksView,
    RefusedPage,
    Standing,
    Summary,
)
from bot.domain.catalogue import Service
from bot.domain.clock import DAY, Clock
from bot.domain.common_links import services_for
from bot.domain.links import CheckedLink
from bot.domain.mass_order import (
    OrderLine,
    PricedLine,
    goes_in_lines,
    joined,
    line_text,
    lines_of,
    parse_lines,
)
from bot.domain.money import Money
from bot.domain.pricing import PriceRules
from bot.domain.records import Draft, Person
from bot.domain.shop_mode import ShopMode
from bot.domain.views import Refusal, Short
from bot.shop.freeze import Freeze
from bot.shop.notices import Notices
from bot.shop.ordering import KEPT_SECONDS, PRICE_SECONDS, REPEAT_SECONDS, Ordering
from bot.shop.shelf import Shelf
from bot.storage import Transaction, baskets, ledger, orders, panels

PAGE = 10
SERVICES = 8
SUMMARY_DAYS = 30

BasketConfirmation = BasketConfirmed | Doubles | Short | BasketView | Refusal


class Baskets:
    """Baskets and their confirmation; the settings mean what they mean to `Ordering`."""

    def __init__(
        self,
        *,
        clock: Clock,
        rules: PriceRules,
        mode: ShopMode,
        shelf: Shelf,
        freeze: Freeze,
        ordering: Ordering,
        notices: Notices,
        new_nonce: Callable[[], str],
    ) -> None:
        self._clock = clock
        self._rules = rules
        self._mode = mode
        self._shelf = shelf
        self._freeze = freeze
        self._ordering = ordering
        self._notices = notices
        self._new_nonce = new_nonce

    # Making one

    def begin(self, tx: Transaction, person: Person, text: str) -> BasketView:
        """A basket of the lines of a text. Raises TooManyLinesError; nothing is changed then."""
        numbered = lines_of(text)
        basket_id = self._create(tx, person, BasketKind.MASS)
        return self._written(tx, person, basket_id, numbered)

    def replace(self, tx: Transaction, person: Person, basket_id: int, text: str) -> BasketView:
        """Other lines for an open basket, else a new one of them. Raises TooManyLinesError."""
        numbered = lines_of(text)
        if self._open(tx, person, basket_id) is None:
            basket_id = self._create(tx, person, BasketKind.MASS)
        return self._written(tx, person, basket_id, numbered)

    def add(self, tx: Transaction, person: Person, basket_id: int, text: str) -> BasketView:
        """Further lines for an open basket, else a new one of them. Raises TooManyLinesError."""
        if self._open(tx, person, basket_id) is None:
            return self.begin(tx, person, text)
        before = [line.text for line in self._lines(tx, basket_id)]
        whole = joined(before, text, self._shelf.catalogue, self._rules)
        return self._written(tx, person, basket_id, enumerate(whole, start=1))

    def begin_bundle(
        self, tx: Transaction, person: Person, view: BundleView, links: Sequence[CheckedLink]
    ) -> BasketView:
        """A basket of what a bundle contains, with the link in the form of each service."""
        basket_id = self._create(tx, person, BasketKind.BUNDLE, title=view.bundle.name)
        texts = [
            line_text(view.services[item.service_id], link.url, item.quantity)
            for item, link in zip(view.bundle.items, links, strict=True)
        ]
        return self._written(tx, person, basket_id, enumerate(texts, start=1))

    def begin_again(self, tx: Transaction, person: Person, basket_id: int) -> BasketView | Refusal:
        """A new basket of the orders of an earlier one that were not placed."""
        if baskets.get(tx, basket_id, person.id) is None:
            return Refusal.DRAFT_GONE
        texts = [
            f"{order.service_id} | {order.link} | {order.quantity}"
            for order in baskets.refused(tx, basket_id)
        ]
        if not texts:
            return Refusal.DRAFT_GONE
        new_id = self._create(tx, person, BasketKind.MASS)
        return self._written(tx, person, new_id, enumerate(texts, start=1))

    # Links that a service is chosen for

    def begin_links(self, tx: Transaction, person: Person, links: Sequence[str]) -> LinksView:
        """Links, none of them twice; a service that takes all of them is chosen next."""
        distinct = list(dict.fromkeys(links))
        basket_id = self._create(tx, person, BasketKind.LINKS, links=distinct)
        return self._links_view(self._own(tx, person, basket_id), 0)

    def links(
        self, tx: Transaction, person: Person, basket_id: int, page: int
    ) -> LinksView | Refusal:
        basket = self._open(tx, person, basket_id)
        return Refusal.DRAFT_GONE if basket is None else self._links_view(basket, page)

    def _links_view(self, basket: Basket, page: int) -> LinksView:
        found = services_for(basket.links, self._shelf.catalogue.all_services())
        pages = max(1, -(-len(found) // SERVICES))
        page = min(max(page, 0), pages - 1)
        shown = found[page * SERVICES : (page + 1) * SERVICES]
        return LinksView(basket, shown, page, pages)

    def fill(
        self,
        tx: Transaction,
        person: Person,
        basket_id: int,
        service_id: int,
        quantity: int | None,
    ) -> BasketView | Refusal:
        """The same service and quantity for every link of the basket."""
        basket = self._open(tx, person, basket_id)
        service = self._shelf.catalogue.service(service_id)
        if basket is None or not basket.links:
            return Refusal.DRAFT_GONE
        if service is None:
            return Refusal.SERVICE_GONE
        if not goes_in_lines(service):
            return Refusal.INCOMPLETE
        texts = [line_text(service, link, quantity) for link in basket.links]
        return self._written(tx, person, basket_id, enumerate(texts, start=1))

    # Looking at one

    def view(
        self, tx: Transaction, person: Person, basket_id: int, page: int
    ) -> BasketView | BasketConfirmed | Refusal:
        """One page of the person's open basket; prices that ran out are made anew."""
        basket = baskets.get(tx, basket_id, person.id)
        if basket is not None and basket.state == "confirmed":
            return BasketConfirmed(basket.id, again=True)
        if basket is None or not basket.is_open or basket.nonce is None:
            return Refusal.DRAFT_GONE
        if (basket.price_until or 0) < self._clock.now():
            return self._priced_anew(tx, person, basket, page)
        return self._view(tx, person, basket, page)

    def _priced_anew(
        self, tx: Transaction, person: Person, basket: Basket, page: int = 0
    ) -> BasketView:
        texts = [(line.number, line.text) for line in self._lines(tx, basket.id)]
        return self._written(tx, person, basket.id, texts, page)

    def _written(
        self,
        tx: Transaction,
        person: Person,
        basket_id: int,
        numbered: Iterable[tuple[int, str]],
        page: int = 0,
    ) -> BasketView:
        """These lines with the prices of now, which hold for ten minutes."""
        now = self._clock.now()
        baskets.put_lines(
            tx,
            self._own(tx, person, basket_id),
            parse_lines(numbered, self._shelf.catalogue, self._rules),
            until=now + PRICE_SECONDS,
            nonce=self._new_nonce(),
            at=now,
        )
        return self._view(tx, person, self._own(tx, person, basket_id), page)

    def _view(self, tx: Transaction, person: Person, basket: Basket, page: int) -> BasketView:
        lines = self._lines(tx, basket.id)
        good = [line for line in lines if isinstance(line, PricedLine)]
        twins = sum(line.twin is not None for line in good)
        pages = max(1, -(-len(lines) // PAGE))
        page = min(max(page, 0), pages - 1)
        shown = sorted(lines, key=_weight)[page * PAGE : (page + 1) * PAGE]
        return BasketView(
            basket,
            shown,
            self._services(shown),
            page,
            pages,
            good=len(good),
            bad=len(lines) - len(good),
            twins=twins,
            total=self._sum(good),
            balance=self._balance(tx, person),
        )

    def _services(self, lines: Iterable[OrderLine]) -> dict[int, Service]:
        found = (self._shelf.catalogue.service(line.service_id or 0) for line in lines)
        return {service.id: service for service in found if service is not None}

    def waiting(self, tx: Transaction, person: Person) -> int | None:
        """The basket that the person was making last, if it can be gone on with."""
        since = self._clock.now() - KEPT_SECONDS
        return baskets.latest(tx, person.id, "open", since=since)

    def latest(self, tx: Transaction, person: Person) -> int | None:
        """The last basket whose orders were made, for its summary."""
        since = self._clock.now() - SUMMARY_DAYS * DAY
        return baskets.latest(tx, person.id, "confirmed", since=since)

    def standing(self, tx: Transaction, person: Person, basket_id: int) -> Standing:
        """Whose a basket is, and how far."""
        basket = baskets.get_any(tx, basket_id)
        if basket is None or basket.state == "dropped":
            return Standing.GONE
        if basket.person_id != person.id:
            return Standing.FOREIGN
        return Standing.OPEN if basket.is_open else Standing.CONFIRMED

    # Changing one

    def keep_good(self, tx: Transaction, person: Person, basket_id: int) -> BasketView | Refusal:
        """Drop the lines that cannot be ordered."""
        return self._keep(tx, person, basket_id, lambda line: isinstance(line, PricedLine))

    def keep_once(self, tx: Transaction, person: Person, basket_id: int) -> BasketView | Refusal:
        """Drop the lines that repeat an earlier one."""
        return self._keep(
            tx,
            person,
            basket_id,
            lambda line: not isinstance(line, PricedLine) or line.twin is None,
        )

    def _keep(
        self,
        tx: Transaction,
        person: Person,
        basket_id: int,
        keeps: Callable[[OrderLine], bool],
    ) -> BasketView | Refusal:
        basket = self._open(tx, person, basket_id)
        if basket is None:
            return Refusal.DRAFT_GONE
        kept = [(line.number, line.text) for line in self._lines(tx, basket_id) if keeps(line)]
        if not kept:
            return self._view(tx, person, basket, 0)
        return self._written(tx, person, basket_id, kept)

    def drop(self, tx: Transaction, person: Person, basket_id: int) -> bool:
        """Cancel: says whether there was something to cancel."""
        return baskets.drop(tx, basket_id, person.id, at=self._clock.now())

    # Confirming one

    def confirm(
        self,
        tx: Transaction,
        person: Person,
        basket_id: int,
        nonce: str,
        *,
        card: int | None = None,
        repeat: bool = False,
    ) -> BasketConfirmation:
        """Make every order of a basket at once, and hold the price of each.

        `repeat`: the person was asked about what stands there twice, and said yes.
        """
        basket = baskets.get(tx, basket_id, person.id)
        if basket is None:
            return Refusal.DRAFT_GONE
        if not basket.is_open:
            is_made = basket.state == "confirmed"
            return BasketConfirmed(basket.id, again=True) if is_made else Refusal.DRAFT_GONE
        lines = self._lines(tx, basket.id)
        good = [line for line in lines if isinstance(line, PricedLine)]
        refusal = self._refusal(tx, person, basket, nonce, good, lines)
        if refusal is not None:
            return refusal
        if any(map(self._has_moved, good)):
            moved = self._priced_anew(tx, person, basket)
            return replace(moved, before=self._sum(good))
        doubles = None if repeat else self._doubles(tx, person, good)
        return doubles or self._make_orders(tx, person, basket, good, card)

    def _make_orders(
        self,
        tx: Transaction,
        person: Person,
        basket: Basket,
        good: Sequence[PricedLine],
        card: int | None,
    ) -> BasketConfirmed | Short | Refusal:
        balance, total, nonce = self._balance(tx, person), self._sum(good), basket.nonce or ""
        if balance is not None and balance < total:
            return Short(total - balance)
        if not baskets.claim(tx, basket.id, person.id, nonce, at=self._clock.now()):
            return Refusal.EXPIRED
        if card is not None:
            baskets.set_card(tx, basket.id, person.id, card)
        payer = ledger.OPERATOR if balance is None else ledger.user_account(person.id)
        for line in good:
            self._make_order(tx, basket, nonce, line, payer)
        return BasketConfirmed(basket.id, again=False)

    def _refusal(
        self,
        tx: Transaction,
        person: Person,
        basket: Basket,
        nonce: str,
        good: Sequence[PricedLine],
        lines: Sequence[OrderLine],
    ) -> Refusal | None:
        now = self._clock.now()
        if self._freeze.is_on(tx) or self._counts_in_another(tx, good):
            return Refusal.FROZEN
        if not self._ordering.may_order(person):
            return Refusal.NOT_LET_IN
        if basket.nonce != nonce or (basket.price_until or 0) < now:
            return Refusal.EXPIRED
        if not good or len(good) < len(lines):
            return Refusal.INCOMPLETE
        return self._ordering.too_many(tx, person, now)

    def _counts_in_another(self, tx: Transaction, good: Iterable[PricedLine]) -> bool:
        """Whether one of the panels counts in a currency that nobody has said the worth of."""
        found = (self._shelf.catalogue.service(number) for number in _service_ids(good))
        one_each = {service.panel_id: service for service in found if service is not None}
        return any(
            panels.has_other_currency(tx, service, self._rules.currency)
            for service in one_each.values()
        )

    def _has_moved(self, line: PricedLine) -> bool:
        """Whether it has to be asked about again; so it has where it is not sold any more."""
        service = self._shelf.catalogue.service(line.service_id)
        if service is None or not goes_in_lines(service):
            return True
        return self._ordering.must_ask(service, line.quantity, price=line.price, cost=line.cost)

    def _doubles(
        self, tx: Transaction, person: Person, good: Sequence[PricedLine]
    ) -> Doubles | None:
        since = self._clock.now() - REPEAT_SECONDS
        ordered = baskets.recent_orders(tx, person.id, since=since)
        recent = sum((line.service_id, line.link, line.quantity) in ordered for line in good)
        twins = sum(line.twin is not None for line in good)
        return Doubles(twins, recent) if twins or recent else None

    def _make_order(
        self, tx: Transaction, basket: Basket, nonce: str, line: PricedLine, payer: str
    ) -> None:
        service, now = self._shelf.catalogue.service(line.service_id), self._clock.now()
        if service is None:
            raise LookupError(f"service {line.service_id} went away within a transaction")
        order = orders.create(
            tx,
            _as_draft(basket, nonce, line),
            payer=payer,
            service=service,
            price=line.price,
            cost_cap=line.price,
            card=None,
            at=now,
            line=line.number,
            basket_id=basket.id,
        )
        ledger.hold(tx, order.id, payer, line.price, at=now)

    # What becomes of one

    def summary(self, tx: Transaction, person: Person, basket_id: int) -> Summary | None:
        """Of the person's own basket, once it is confirmed."""
        basket = baskets.get(tx, basket_id, person.id)
        if basket is None or basket.state != "confirmed":
            return None
        return self._summary(tx, basket)

    def _summary(self, tx: Transaction, basket: Basket) -> Summary:
        total, refunded, by_operator = baskets.money(tx, basket.id, self._rules.currency)
        counts = baskets.counts(tx, basket.id)
        return Summary(basket, counts, total, refunded, by_operator)

    def refused(
        self, tx: Transaction, person: Person, basket_id: int, page: int
    ) -> RefusedPage | None:
        """One page of the orders of the person's own basket that were not placed."""
        if baskets.get(tx, basket_id, person.id) is None:
            return None
        found = baskets.refused(tx, basket_id)
        pages = max(1, -(-len(found) // PAGE))
        page = min(max(page, 0), pages - 1)
        return RefusedPage(
            basket_id, found[page * PAGE : (page + 1) * PAGE], len(found), page, pages
        )

    def to_draw(self, tx: Transaction, pause: int, limit: int) -> list[int]:
        """Baskets whose summary is behind, and was last edited `pause` seconds ago or earlier."""
        now = self._clock.now()
        return baskets.to_draw(tx, since=now - pause, now=now, limit=limit)

    def take_summary(self, tx: Transaction, basket_id: int) -> Summary | None:
        """The basket for drawing its summary, which counts as up to date from now on.

        What is over is told: once when all is sent, once when all has ended.
        """
        basket = baskets.get_any(tx, basket_id)
        if basket is None or basket.state != "confirmed":
            return None
        baskets.taken(tx, basket_id)
        summary = self._summary(tx, basket)
        if summary.has_ended:
            self._tell(tx, summary, "ended")
            baskets.tell_once(tx, basket_id, "sent", at=self._clock.now())
        elif summary.is_sent:
            self._tell(tx, summary, "sent")
        return summary

    def _tell(self, tx: Transaction, summary: Summary, what: str) -> None:
        basket, now = summary.basket, self._clock.now()
        if not baskets.tell_once(tx, basket.id, what, at=now):
            return
        self._notices.person(
            tx,
            basket.person_id,
            f"basket-{what}",
            f"basket:{basket.id}:{what}",
            at=now,
            basket=basket.id,
            orders=summary.orders,
            placed=summary.placed,
            refused=summary.refused,
            doubtful=summary.doubtful,
            refund=summary.refunded.micros,
        )

    def note_drawn(self, tx: Transaction, basket_id: int, what: str) -> bool:
        """The summary is about to show this. Says whether that is anything new."""
        return baskets.drawn(tx, basket_id, what, at=self._clock.now())

    def not_drawn(self, tx: Transaction, basket_id: int) -> None:
        """The summary could not be drawn: it has to be tried again."""
        baskets.forget_drawn(tx, basket_id)

    def redraw_newest(self, tx: Transaction) -> None:
        """At start: what the program was drawing when it ended may not have come."""
        baskets.draw_newest_again(tx)

    def card_moved(
        self, tx: Transaction, person_id: int, basket_id: int, message_id: int | None
    ) -> None:
        """The basket is shown by another message now, or by none."""
        baskets.set_card(tx, basket_id, person_id, message_id)

    def of_card(self, tx: Transaction, person_id: int, message_id: int) -> int | None:
        """Which basket that message shows, if any."""
        return baskets.of_card(tx, person_id, message_id)

    # Small parts

    def _create(
        self,
        tx: Transaction,
        person: Person,
        kind: BasketKind,
        *,
        title: str = "",
        links: Sequence[str] = (),
    ) -> int:
        now = self._clock.now()
        return baskets.create(tx, person.id, kind, at=now, title=title, links=links)

    def _open(self, tx: Transaction, person: Person, basket_id: int) -> Basket | None:
        found = baskets.get(tx, basket_id, person.id)
        return found if found is not None and found.is_open else None

    def _own(self, tx: Transaction, person: Person, basket_id: int) -> Basket:
        found = baskets.get(tx, basket_id, person.id)
        if found is None:
            raise LookupError("a basket that was just made is not there")
        return found

    def _lines(self, tx: Transaction, basket_id: int) -> list[OrderLine]:
        return baskets.lines(tx, basket_id, self._rules.currency)

    def _sum(self, good: Iterable[PricedLine]) -> Money:
        return sum((line.price for line in good), Money.zero(self._rules.currency))

    def _balance(self, tx: Transaction, person: Person) -> Money | None:
        if self._mode is ShopMode.PRIVATE:
            return None
        return ledger.balance(tx, ledger.user_account(person.id), self._rules.currency)


def _weight(line: OrderLine) -> tuple[int, int]:
    """What needs a look comes first."""
    if not isinstance(line, PricedLine):
        return 0, line.number
    return 2 if line.twin is None else 1, line.number


def _service_ids(lines: Iterable[PricedLine]) -> set[int]:
    return {line.service_id for line in lines}


def _as_draft(basket: Basket, nonce: str, line: PricedLine) -> Draft:
    """A line as an order is made of it."""
    return Draft(
        id=0,
        person_id=basket.person_id,
        service_id=line.service_id,
        origin="",
        card_message_id=None,
        link=line.link,
        quantity=line.quantity,
        price=line.price,
        cost_cap=line.price,
        price_until=None,
        nonce=nonce,
        like_order=None,
        state="confirmed",
        cost=line.cost,
    )
